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

/**
 * The sanction of each improvement of `focal`, one at a time for whoever need not see all, the most tempting first; up to
 * the first improvement that has none.
 */
export function* eachSanction(
  space: StateSpace,
  ranks: readonly Int32Array[],
  concept: Concept,
  focal: number,
  state: number,
): Generator<Sanctioned, void, void> {
  const row: ConceptRow = conceptRow(concept);
  const outlook = plainOutlook(space, ranks, focal);
  if (row.judge) {
    const witness = row.judge(outlook, state);
    if (witness.stable && witness.why === "sanctioned") yield* witness.answers;
    return;
  }
  if (row.answers === "none") return;
  const { movers, holds } = deterrence(row, row.answers, outlook, state);
  let seen: Seen | undefined;
  for (const to of improvementsFrom(outlook, state)) {
    seen ??= new Seen(outlook, movers);
    const sanction = shortestSequence(movers, to, holds, seen);
    if (!sanction) return;
    yield { improvement: { by: focal, from: state, to }, sanction };
  }
}

/** Who may answer, and which ends of an answer hold the focal back. */
function deterrence(row: ConceptRow, answers: "moves" | "improvements", outlook: Outlook, state: number) {
  const deters = (end: number) => outlook.deters(end, state);
  const escapes = (end: number) => outlook.moves(end).filter((reply) => !deters(reply));
  const holds = row.looksAgain ? (end: number) => deters(end) && escapes(end).length === 0 : deters;
  return { movers: outlook.opponents[answers], deters, escapes, holds };
}

/** The verdict of a concept on one state over any kind of preference, with what it rests on. */
export function judgeIn(row: ConceptRow, outlook: Outlook, state: number): Witness {
  if (row.judge) return row.judge(outlook, state);
  const { focal: by } = outlook;
  const improvements = improvementsFrom(outlook, state);
  if (improvements.length === 0) return stableWithoutImprovement(outlook, state);
  const toStep = (to: number): Step => ({ by, from: state, to });
  if (row.answers === "none") return { stable: false, improvement: toStep(improvements[0]!) };
  const { movers, deters, escapes, holds } = deterrence(row, row.answers, outlook, state);
  const answers: Sanctioned[] = [];
  const seen = new Seen(outlook, movers);
  for (const target of improvements) {
    const sanction = shortestSequence(movers, target, holds, seen);
    if (sanction) {
      answers.push({ improvement: toStep(target), sanction });
      continue;
    }
    const escapable = row.looksAgain ? shortestSequence(movers, target, deters, seen) : undefined;
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

/**
 * A shortest legal sequence of the movers to a state that ends it: breadth first over state and last mover. Where two moves
 * of a mover in a row are one, whoever moved last could have gone at once where it goes next, so that states do alone.
 *
 * @param seen none of them; as it was when given back
 */
function shortestSequence(
  movers: readonly Mover[],
  from: number,
  isEnd: (state: number) => boolean,
  seen: Seen,
): Step[] | undefined {
  // Beside one another, since a search that fails comes by every state as often as there are movers.
  const states = [from];
  const last = [-1];
  const before = [-1];
  // Whoever comes back to the beginning can do nothing that could not be done from there.
  if (!isEnd(from)) for (let m = 0; m < movers.length; m++) seen.add(from, m);
  let found: Step[] | undefined;
  search: for (let at = 0; at < states.length; at++)
    for (let m = 0; m < movers.length; m++) {
      if (m === last[at]) continue;
      for (const target of movers[m]!.steps(states[at]!)) {
        // What was seen ended nothing.
        if (!seen.add(target, m)) continue;
        states.push(target);
        last.push(m);
        before.push(at);
        if (!isEnd(target)) continue;
        found = stepsTo(states.length - 1);
        break search;
      }
    }
  for (let at = 1; at < states.length; at++) seen.remove(states[at]!, last[at]!);
  for (let m = 0; m < movers.length; m++) seen.remove(from, m);
  return found;

  function stepsTo(end: number): Step[] {
    const steps: Step[] = [];
    for (let at = end; before[at]! >= 0; at = before[at]!)
      steps.unshift({ by: movers[last[at]!]!.by, from: states[before[at]!]!, to: states[at]! });
    return steps;
  }
}

/** States, each with who moved last where that matters. */
class Seen {
  private readonly marks: Uint8Array;
  /** Marks of a state. */
  private readonly width: number;

  constructor({ stateCount, composes }: Outlook, movers: readonly Mover[]) {
    this.width = composes ? 1 : movers.length;
    this.marks = new Uint8Array(stateCount * this.width);
  }

  /** Whether it is new. */
  add(state: number, mover: number): boolean {
    const at = this.at(state, mover);
    if (this.marks[at] === 1) return false;
    this.marks[at] = 1;
    return true;
  }

  remove(state: number, mover: number): void {
    this.marks[this.at(state, mover)] = 0;
  }

  private at(state: number, mover: number): number {
    return this.width === 1 ? state : state * this.width + mover;
  }
}
