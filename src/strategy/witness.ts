import type { Step } from "./paths.ts";
import { RankedSpace } from "./rankedSpace.ts";
import type { Concept } from "./stability/index.ts";
import type { StateSpace } from "./states.ts";

/** Why a state is stable or unstable for one decision maker under one concept. */
export type Witness =
  | {
      stable: true;
      /** It has no move at all. `heldBy`: its options that cannot be taken back and so forbid every move. */
      why: "no-move";
      heldBy: string[];
    }
  | {
      stable: true;
      /** It has moves, none to a state it prefers. `heldBy`: options whose irreversibility rules one out. */
      why: "no-improvement";
      heldBy: string[];
    }
  | { stable: true; why: "sanctioned"; answers: Sanctioned[] }
  | {
      stable: false;
      /** An improvement that no admissible sequence of the others punishes. */
      improvement: Step;
      /** SMR, SSEQ: the shortest sanction that would deter but can be escaped, and the escape. */
      escaped?: { sanction: Step[]; escape: Step };
    };

/** An improvement and the shortest sequence of the others' moves that makes it not worth while. */
export interface Sanctioned {
  improvement: Step;
  sanction: Step[];
}

/** The verdict of `concept` for decision maker `focal` at `state`, with what it rests on. */
export function explainVerdict(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  focal: number,
  state: number,
): Witness {
  const rank = ranks[focal]!;
  const targets = rowOf(space, focal, state);
  const improvements = targets.filter((target) => rank[target]! > rank[state]!);
  if (improvements.length === 0) {
    const heldBy = heldByIrreversibility(space, rank, focal, state, targets.length === 0);
    return { stable: true, why: targets.length === 0 ? "no-move" : "no-improvement", heldBy };
  }
  // The most tempting improvement first: it is the one a reader asks about.
  improvements.sort((a, b) => rank[b]! - rank[a]! || a - b);
  const toStep = (target: number): Step => ({ by: focal, from: state, to: target });
  if (concept === "nash") return { stable: false, improvement: toStep(improvements[0]!) };
  const isSymmetric = concept === "smr" || concept === "sseq";
  const isCredible = concept === "seq" || concept === "sseq";
  const worth = isSymmetric ? new RankedSpace(space, ranks).bestReplies(focal) : rank;
  const deters = (end: number) => worth[end]! <= rank[state]!;
  const answers: Sanctioned[] = [];
  for (const target of improvements) {
    const sanction = shortestSequence(space, ranks, focal, target, isCredible, deters);
    if (sanction) {
      answers.push({ improvement: toStep(target), sanction });
      continue;
    }
    const escapable = isSymmetric
      ? shortestSequence(space, ranks, focal, target, isCredible, (end) => rank[end]! <= rank[state]!)
      : undefined;
    const end = escapable?.at(-1)?.to;
    if (!escapable || end === undefined) return { stable: false, improvement: toStep(target) };
    const reply = rowOf(space, focal, end).reduce((best, other) =>
      rank[other]! > rank[best]! ? other : best,
    );
    return {
      stable: false,
      improvement: toStep(target),
      escaped: { sanction: escapable, escape: { by: focal, from: end, to: reply } },
    };
  }
  return { stable: true, why: "sanctioned", answers };
}

function rowOf(space: StateSpace, dm: number, state: number): number[] {
  return space.moves[dm]!.targets(state);
}

/** Breadth first over (state, last mover), so the sequence found is a shortest one. */
function shortestSequence(
  space: StateSpace,
  ranks: readonly Int32Array[],
  focal: number,
  from: number,
  improvementsOnly: boolean,
  isEnd: (state: number) => boolean,
): Step[] | undefined {
  interface Node {
    state: number;
    last: number;
    steps: Step[];
  }
  const seen = new Set<string>();
  let level: Node[] = [{ state: from, last: -1, steps: [] }];
  while (level.length > 0) {
    const next: Node[] = [];
    for (const node of level)
      for (const [dm, rank] of ranks.entries()) {
        if (dm === focal || dm === node.last) continue;
        for (const target of rowOf(space, dm, node.state)) {
          if (improvementsOnly && rank[target]! <= rank[node.state]!) continue;
          const steps = [...node.steps, { by: dm, from: node.state, to: target }];
          if (isEnd(target)) return steps;
          const key = `${target}/${dm}`;
          if (seen.has(key)) continue;
          seen.add(key);
          next.push({ state: target, last: dm, steps });
        }
      }
    level = next;
  }
  return undefined;
}

/** Options of the decision maker that, could they be taken back, would open a move (or an improvement). */
function heldByIrreversibility(
  space: StateSpace,
  rank: Int32Array,
  focal: number,
  state: number,
  anyMove: boolean,
): string[] {
  if (space.form === "graph") return [];
  const own = space.decisionMakers[focal]!.options.map((bit) => space.options[bit]!);
  const locked = own.filter(
    ({ id, irreversible }) =>
      (irreversible === "on" && space.isOn(state, id)) || (irreversible === "off" && !space.isOn(state, id)),
  );
  if (locked.length === 0) return [];
  const ownIds = new Set(own.map(({ id }) => id));
  const others = space.onOptions(state).filter((id) => !ownIds.has(id));
  const isOthers = (s: number) => {
    const on = space.onOptions(s).filter((id) => !ownIds.has(id));
    return on.length === others.length && on.every((id, i) => id === others[i]);
  };
  const held = new Set<string>();
  for (let s = 0; s < space.stateCount; s++) {
    if (s === state || !isOthers(s) || (!anyMove && rank[s]! <= rank[state]!)) continue;
    for (const { id } of locked) if (space.isOn(s, id) !== space.isOn(state, id)) held.add(id);
  }
  return [...held];
}
