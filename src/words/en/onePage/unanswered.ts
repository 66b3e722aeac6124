import type { Whose } from "../../pageParts.ts";
import { clause, it, mid, numeral, of, series } from "../grammar.ts";
import { withName } from "./parties.ts";

export const unanswered = {
  noModel: (day: string) =>
    `This page cannot say whether talks would last: what the parties wanted on ${day} has not been set down.`,
  /** A move made since goes against the rule that decides: nothing is foretold by it. */
  belied: (whose: Whose, statement: string, day: string, meetings: number) =>
    `This page cannot say whether talks would last: that hung on the assumption that ${withName(whose.name, statement)}, and on ${day} ${it(whose.name)} did otherwise${meetings < 2 ? "" : `, as at ${numeral(meetings)} meetings before`}.`,
  /** What of the priorities does not hang on it, told as a clause that begins with the reading. */
  left: (told: readonly string[]) =>
    `Not everything rests on that assumption: ${told.map((one) => clause(one).replace(/^(?:Read as|Presumably) /u, (lead) => lead.toLocaleLowerCase("en"))).join("; ")}.`,
  noDialogue:
    "This page cannot say whether talks would last: nothing says which situations count as dialogue.",
  faulty: (name: string) => `This page cannot say whether talks would last: the model “${name}” has errors.`,
  noStatusQuo:
    "This page cannot say whether talks would last: nothing says where things stand. Give the model statusQuo, or onWhen to its options.",
  infeasible: (day: string) =>
    `This page cannot say whether talks would last: the situation the record gives for ${day} is ruled out by the model.`,
  /** Names with the day whose priorities each list states. */
  laterList: (lists: readonly (readonly [string, string])[]) =>
    `This page cannot say whether talks would last: ${series(lists.map(([name, day]) => `the only priorities given for ${mid(name)} are of ${day}`))}, later than this day.`,
  stale: (of_: string, reasons: readonly string[]) =>
    `This page cannot say whether talks would last: the parties' priorities were last ranked for ${of_}, ${series(reasons)}.`,
  talkedAgain: (day: string) => `After that break talks went on until ${day}.`,
  staleUndated: (reasons: readonly string[]) =>
    `This page cannot say whether talks would last: the parties' priorities were ranked on a day not given, ${series(reasons)}.`,
  old: (headline: string) =>
    `The old priorities would have said: “${headline}”. That is no answer for this day.`,
};

export const stale = {
  break: (day: string, says: string) => `before the break of ${day} (${says})`,
  ground: (day: string, says: string) => `and a ground for them has since ceased to hold (${day}: ${says})`,
  condition: (day: string, says: string) =>
    `and a condition they rest on has since changed (${day}: ${says})`,
  restated: (day: string, whose: string) =>
    `and newer priorities ${of(whose)} have since been set down (${day})`,
  expired: (day: string) => `and to hold only until ${day}`,
};
