import { begin, mid, series } from "../grammar.ts";

function heldBack(names: readonly string[]): string {
  return names.length === 0 ? "" : `; it could not take back ${series(names)} in any case`;
}

/** Why a decision maker's verdict on a state is what it is. `held`: options it could not take back. */
export const explain = {
  noMove: (who: string, held: readonly string[]) =>
    `${begin(who)} has no move to make here${heldBack(held)}.`,
  unseen: (who: string) => `${begin(who)} cannot see this state: it has no move here, and counts as stable.`,
  noGain: (who: string, held: readonly string[]) =>
    `${begin(who)} would gain by no move of its own${heldBack(held)}.`,
  /** `letters`: the name of the state it leads to, where the words do not say it. */
  move: (_who: string, says: string, letters: string | undefined) =>
    letters === undefined ? `it ${says}` : `it ${says} (${letters})`,
  gain: (who: string, move: string, met: { place: number; statement: string } | undefined) =>
    `${begin(who)} would gain by a move: ${move}${met === undefined ? "" : `, which meets its priority ${met.place}, “${met.statement}”`}`,
  answers: (steps: readonly { who: string; move: string }[], isCredible: boolean) =>
    steps
      .map(({ who, move }) =>
        isCredible ? `${who} would gain by an answer, where ${move}` : `${who} could answer, where ${move}`,
      )
      .join(" and then "),
  deterred: (
    gain: string,
    answers: string,
    who: string,
    isWorse: boolean,
    looksAgain: boolean,
    more: number,
  ) =>
    `${gain}, but ${answers}, which ${who} ${isWorse ? "likes less than this" : "likes no better than this"}${looksAgain ? " and cannot get out of" : ""}.${more === 0 ? "" : ` Its ${more === 1 ? "other improvement meets" : `${more} other improvements meet`} an answer too.`}`,
  free: (gain: string) => `${gain}.`,
  escapes: (gain: string, answers: string, who: string, wayOut: string) =>
    `${gain}; ${answers}, but ${who} could get out of that again: ${wayOut}.`,
  unanswered: (gain: string, isCredible: boolean) =>
    isCredible
      ? `${gain}, and no answer that would pay the others takes that gain away.`
      : `${gain}, and nothing the others can do takes that gain away.`,
};

/** Why an outcome holds or not in a state. */
export const because = {
  noState: "No feasible state belongs to this outcome.",
  moves: (label: string) => `moves to ${label}`,
  gains: (state: string, who: string, move: string, escapes: boolean) =>
    `In ${state}, ${mid(who)} gains by a move (it ${move}), and no answer that pays the others takes the gain away${escapes ? ", since it could escape every answer of the others" : ""}.`,
  answer: (who: string, move: string) => `${mid(who)} could answer (it ${move})`,
  deterred: (state: string, who: string, move: string, answers: readonly string[], isCredible: boolean) =>
    `In ${state}, ${mid(who)} is tempted to move (it ${move}), but ${answers.join(" and then ")}${isCredible ? "" : ", perhaps against its own interest"}, which would leave ${mid(who)} no better off.`,
  /** `state`: undefined where nothing is on. */
  nobody: (state: string | undefined) =>
    `${state === undefined ? "With nothing on" : `In ${state}`}, nobody gains by a move of its own.`,
  held: (list: readonly (readonly [string, readonly string[]])[]) =>
    ` ${list.map(([who, options], i) => `${i === 0 ? begin(mid(who)) : mid(who)} could not go back in any case (${options.join(", ")} cannot be taken back)`).join("; ")}.`,
};
