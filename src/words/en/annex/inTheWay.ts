import { begin, mid, of } from "../grammar.ts";

export const inTheWay = {
  title: "What stands in the way",
  titleMet: "Conditions and demands",
  met: "No longer in the way, since met:",
  condition: (holder: string, addressee: string) => `Condition ${of(holder)} to ${mid(addressee)}: `,
  test: (says: string) => ` Test: ${says} `,
  state: (is: string, since: string, latest: string | undefined, says: string | undefined) =>
    `${begin(is)} since ${since}${latest === undefined ? "" : `, most recently ${latest}`}${says === undefined ? "." : `: ${says}`}`,
  unknown: "Whether it is met the record does not say.",
  bridged: "Bridged before: ",
  held: "Held before: ",
  precedent: (day: string, says: string) => `${day}, ${says}`,
  demand: (actor: string, addressee: string | undefined) =>
    `Demand ${of(actor)}${addressee === undefined ? "" : ` to ${mid(addressee)}`}`,
  demandOn: (day: string | undefined) => (day === undefined ? ": " : ` (${day}): `),
  answer: (day: string, is: string, says: string | undefined) =>
    ` Answer, ${day}: ${is}${says === undefined ? "." : `; ${says}`}`,
  noAnswer: " No answer in the record.",
};
