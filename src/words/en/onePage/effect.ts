import type { Turn, Whose } from "../../pageParts.ts";
import type { Readings } from "../../readings.ts";
import { mid, series } from "../grammar.ts";
import { person, STEPS, would } from "./parties.ts";
import { inReadings, under, withReading } from "./readings.ts";

export const effect = {
  lasts: (readings: Readings) =>
    readings.of === 1
      ? `talks would ${readings.n === 1 ? "" : "not "}last`
      : `talks would last ${inReadings(readings)}`,
  /** Of what is told beside it. */
  steps: (readings: Readings) => `${STEPS} would lead to talks${under(readings)}`,
  joint: (readings: Readings) => `only both sides together could open talks${under(readings)}`,
  none: "both sides together would not open talks either",
  jointLasts: (readings: Readings) =>
    `talks opened by both together would ${readings.n === 0 ? "not last by themselves" : `last${under(readings)}`}`,
  threat: (readings: Readings) => `only a threat would hold the talks${under(readings)}`,
  noThreat: "it would take no threat to hold the talks",
  otherwise: (readings: Readings) =>
    readings.n === 0
      ? "talks would not last however they were opened"
      : `talks opened otherwise than by ${STEPS} would last${under(readings)}`,
  /** The same where nothing leads to talks, by steps that benefit whoever takes them or otherwise. */
  onceOpened: (readings: Readings) => `talks, once opened, would last${withReading(readings)}`,
  today: (readings: Readings) => `things would stay as they are${under(readings)}`,
  end: (names: readonly string[], readings: Readings) =>
    `what follows would be ${series(
      names.map((name) => `“${name}”`),
      "or",
    )}${under(readings)}`,
  turns: (turns: readonly Turn[], readings: Readings) =>
    `${series(turns.map(would))} in the end${under(readings)}`,
  otherEnd: (readings: Readings) => `something else would follow${under(readings)}`,
  heldOtherwise: "something else would hold the talks, once opened",
  path: "the steps to talks would be others",
  together: "what opens talks if both act together would be another thing",
  other: "the answer would be worded otherwise",
};

export const assumption = {
  statement: (whose: Whose, statement: string) => `the priority of ${person(whose)} that ${statement}`,
  tie: (whose: Whose, phrase: string) => `whether ${person(whose)}, all else equal, ${phrase}`,
  tieStates: (whose: Whose) => `which of two situations ${person(whose)} prefers`,
  type: (whose: Whose) => `the reading ${person(whose)}`,
  option: (name: string, phrase: string) => `the finding that ${mid(name)} ${phrase}`,
  wanted: (line: string) => `the meaning of dialogue, in that ${line}`,
  change: {
    drop: "if dropped",
    weaken: (becomes: readonly string[]) => `if weakened to “${becomes.join("” and then “")}”`,
    add: (statement: string) => `with “${statement}” added`,
    move: (to: number) => `if ranked at place ${to}`,
    reverse: "if the opposite were wanted",
    type: "if left out",
    option: "if read otherwise",
    wanted: "without that",
    for: "if so",
    against: "if not",
  },
};
