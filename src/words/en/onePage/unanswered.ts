import type { Whose } from "../../pageParts.ts";
import { clause, it, mid, numeral, of, series } from "../grammar.ts";
import { withName } from "./parties.ts";

export const unanswered = {
  noModel: (day: string) =>
    `Whether talks would last cannot be said: the case gives no priorities of the parties for ${day}.`,
  /** A move made since goes against the rule that decides: nothing is foretold by it. */
  belied: (whose: Whose, statement: string, day: string, meetings: number) =>
    `Whether talks would last cannot be said: that hung on the assumption that ${withName(whose.name, statement)}, and on ${day} ${it(whose.name)} did otherwise${meetings < 2 ? "" : `, as at ${numeral(meetings)} meetings before`}.`,
  /** What of the priorities does not hang on it, told as a clause that begins with the reading. */
  left: (told: readonly string[]) =>
    `Not everything rests on that assumption: ${told.map((one) => clause(one).replace(/^(?:Read as|Presumably) /u, (lead) => lead.toLocaleLowerCase("en"))).join("; ")}.`,
  noDialogue: "Whether talks would last cannot be said: the case does not say which situations are dialogue.",
  faulty: (name: string) => `Whether talks would last cannot be said: the model “${name}” has errors.`,
  noStatusQuo:
    "Whether talks would last cannot be said: nothing says where things stand. Give the model statusQuo, or onWhen to its options.",
  infeasible: (day: string) =>
    `Whether talks would last cannot be said: the situation the record gives for ${day} is ruled out by the model.`,
  /** Names with the day whose priorities each list states. */
  laterList: (lists: readonly (readonly [string, string])[]) =>
    `Whether talks would last cannot be said: ${series(lists.map(([name, day]) => `the only priorities given for ${mid(name)} are of ${day}`))}, later than this day.`,
  stale: (of_: string, reasons: readonly string[]) =>
    `Whether talks would last cannot be said: the priorities are of ${of_}, and since then ${series(reasons, "and")}.`,
  talkedAgain: (day: string) => `Talks went on after it, until ${day}.`,
  staleUndated: (reasons: readonly string[]) =>
    `Whether talks would last cannot be said: since the priorities were stated, ${series(reasons, "and")}.`,
  old: (headline: string) =>
    `The old priorities would have said: “${headline}”. That is no answer for this day.`,
};

export const stale = {
  break: (day: string, says: string) =>
    `the record marks a break, after which they may no longer hold (${day}: ${says})`,
  ground: (day: string, says: string) => `a ground they cite no longer holds (${day}: ${says})`,
  condition: (day: string, says: string) => `a condition they cite changed (${day}: ${says})`,
  restated: (day: string, whose: string) => `newer priorities ${of(whose)} were stated (${day})`,
  expired: (day: string) => `their author let them speak only until ${day}`,
};
