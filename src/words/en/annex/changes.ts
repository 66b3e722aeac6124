import type { EditTold } from "../../pageParts.ts";
import { count, mid, series } from "../grammar.ts";

function placesIn(to: number | readonly [number, number] | undefined): string {
  if (typeof to === "number" || to === undefined) return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any of places ${to[0]} to ${to[1]}`;
}

function edited({ edit, owner, type, statement, place, becomes, to, opposite }: EditTold): string {
  const who = `${mid(owner)}${type === undefined ? "" : ` (${type})`}`;
  const which = place === undefined ? `“${statement}”` : `its priority ${place}, “${statement}”`;
  switch (edit) {
    case "drop":
      return `${who} gave up ${which}`;
    case "weaken":
      return `${who} asked for less than ${which}: ${becomes.map((one) => `“${one}”`).join(", then ")}`;
    case "add":
      return `${who} came to want ${which} at ${placesIn(to)}`;
    case "move":
      return `${who} ranked ${which} at ${placesIn(to)}`;
    case "reverse":
      return `${who} turned ${which} into its opposite${opposite === undefined ? "" : ` (${opposite})`}`;
  }
}

export const changes = {
  title: "What would have to change",
  /** `isCut`: not every single edit was tried; `isJointCut`: nor every set of edits. */
  intro: (isCut: boolean, isJointCut: boolean) =>
    `The smallest edit to one party's list of priorities that would make each outcome hold where it does not: a priority given up, asked for less, ranked otherwise or, where it is a plain wish, turned round; or a wish taken on, an option or an outcome of the case. ${isCut ? "Not every edit was tried, since the model has too many situations, so that there may be others, and smaller ones" : "Every single edit was tried"}; of those ${isCut ? "found " : ""}of the same size all are named, in the model's order of parties, which favours none; those that bring force or a step that cannot be taken back are left out. Where these do not suffice, the smallest set of edits over all parties is named, if one of size 4 or less was found${isJointCut ? "; not all sets were tried, so that where none is named there may be one" : "; every smaller set was then tried"}. Sizes: giving a statement up 1, asking for less by it 1, taking a wish on 1, ranking a statement otherwise the places it moves, turning a plain wish into its opposite 2.`,
  noState: ": no feasible state belongs to it.",
  outOfReach:
    ": no sequence of moves leads there from today, whatever anybody prefers, so no change of priorities would be enough.",
  forItToHold: " For it to hold if it came about: ",
  holdsAlready: ": holds already in every scenario.",
  noEdit: (isCut: boolean): string =>
    isCut
      ? ": no single edit to one party's priorities was found that would make it hold where it does not; not all were tried."
      : ": no single edit to one party's priorities would make it hold where it does not.",
  or: " Or: ",
  restsOn: (says: readonly string[]) => ` It rests on: ${says.join(" ")}`,
  more: (n: number) => ` (${count(n, "more edit")} of the same size ${n === 1 ? "is" : "are"} in the JSON.)`,
  edited,
  single: (
    edit: string,
    states: string,
    isFirm: boolean,
    /** The concept by its short name, as `detente change --concept` takes it. */
    concept: string,
    n: number,
    all: number,
    reach: "yes" | "no" | number,
  ) =>
    `if ${edit}, it would hold (${states}) ${isFirm ? "by itself" : "through fear of a credible answer"} (${concept}) in ${n} of ${all} ${all === 1 ? "scenario" : "scenarios"} ${
      reach === "no"
        ? "but could not be reached from today"
        : reach === "yes"
          ? "and could be reached"
          : `and could be reached in ${reach} of these`
    }.`,
  joint: (where: string, size: number, edits: readonly string[], others: number, states: string) =>
    ` ${where}, it would take at least edits of size ${size} in all: if ${series(edits)}${others > 0 ? ` (one of ${others + 1} sets of this size)` : ""}, it would hold (${states}), by itself or through fear of a credible answer, and could be reached.`,
};
