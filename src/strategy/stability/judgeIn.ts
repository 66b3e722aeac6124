import type { ConceptRow } from "../concepts/concept.ts";
import { type Concept, conceptRow } from "../concepts/index.ts";
import type { Step } from "../paths.ts";
import type { StateSpace } from "../stateSpace.ts";
import { type Mover, type Outlook, plainOutlook } from "./outlook.ts";
import type { Sanctioned, Witness } from "./witness.ts";

/** The verdict of `concept` for decision maker `focal` at `state`, each for itself, with what it rests on. */
export function explainVerdict(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  focal: number,
  state: number,
): Witness {
  return judgeIn(conceptRow(concept), plainOutlook(space, ranks, focal), state);
}

/** The verdict of a concept on one state over any kind of preference, with what it rests on. */
export function judgeIn(row: ConceptRow, outlook: Outlook, state: number): Witness {
  if (row.judge) return row.judge(outlook, state);
  const { focal: by } = outlook;
  const improvements = improvementsFrom(outlook, state);
  if (improvements.length === 0) return stableWithoutImprovement(outlook, state);
  const toStep = (to: number): Step => ({ by, from: state, to });
  if (row.answers === "none") return { stable: false, improvement: toStep(improvements[0]!) };
  const movers = outlook.opponents[row.answers];
  const deters = (end: number) => outlook.deters(end, state);
  const escapes = (end: number) => outlook.moves(end).filter((reply) => !deters(reply));
  const holds = row.looksAgain ? (end: number) => deters(end) && escapes(end).length === 0 : deters;
  const answers: Sanctioned[] = [];
  for (const target of improvements) {
    const sanction = shortestSequence(movers, target, holds);
    if (sanction) {
      answers.push({ improvement: toStep(target), sanction });
      continue;
    }
    const escapable = row.looksAgain ? shortestSequence(movers, target, deters) : undefined;
    const end = escapable?.at(-1)?.to;
    if (!escapable || end === undefined) return { stable: false, improvement: toStep(target) };
    const [reply] = escapes(end).sort(outlook.compare);
    return {
      stable: false,
      improvement: toStep(target),
      escaped: { sanction: escapable, escape: { by, from: end, to: reply! } },
    };
  }
  return { stable: true, why: "sanctioned", answers };
}

/** The most tempting first: it is the one a reader asks about. */
function improvementsFrom(outlook: Outlook, state: number): number[] {
  return outlook
    .moves(state)
    .filter((to) => outlook.tempts(to, state))
    .sort(outlook.compare);
}

function stableWithoutImprovement(outlook: Outlook, state: number): Witness {
  const hasMoves = outlook.moves(state).length > 0;
  return {
    stable: true,
    why: hasMoves ? "no-improvement" : "no-move",
    heldBy: outlook.heldBy(state, !hasMoves),
  };
}

/** A shortest legal sequence of the movers to a state that ends it: breadth first over state and last mover. */
function shortestSequence(
  movers: readonly Mover[],
  from: number,
  isEnd: (state: number) => boolean,
): Step[] | undefined {
  interface Node {
    state: number;
    last: number;
    before: Node | undefined;
  }
  const seen = new Set<string>();
  const queue: Node[] = [{ state: from, last: -1, before: undefined }];
  for (const node of queue)
    for (const { by, steps } of movers) {
      if (by === node.last) continue;
      for (const target of steps(node.state)) {
        const next: Node = { state: target, last: by, before: node };
        if (isEnd(target)) return stepsTo(next);
        const key = `${target}/${by}`;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push(next);
      }
    }
  return undefined;

  function stepsTo(end: Node): Step[] {
    const steps: Step[] = [];
    for (let at = end; at.before; at = at.before)
      steps.unshift({ by: at.last, from: at.before.state, to: at.state });
    return steps;
  }
}
