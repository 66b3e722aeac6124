import type { Stood, Turn, Whose } from "../../pageParts.ts";
import { isConditional, type Readings } from "../../readings.ts";
import { begin, clause, count, it, mid, numeral, of, sentence, series, verb } from "../grammar.ts";
import { STEPS, would } from "./parties.ts";
import { asWell, before, following, inReadings, under } from "./readings.ts";

export const reach = {
  /** `path`: the steps in their order, where they are the same in all these readings. */
  steps: (readings: Readings, path: readonly string[]) =>
    sentence(
      `${!isConditional(readings) ? `Talks can be reached${under(readings)}` : `${begin(before(readings))} talks can be reached`} by ${STEPS}${path.length === 0 ? "" : path.length === 1 ? `: ${path[0]}` : `: first ${path.join(", then ")}`}`,
    ),
  joint: (readings: Readings) =>
    `No ${STEPS} lead to talks; ${readings.of === 1 ? "" : `${before(readings)} `}both would prefer talks they could open only together.`,
  /** Of talks that a joint step opens. */
  jointLasts: "If the parties want what is assumed here, talks opened so would last.",
  /** What each would do in a joint step. */
  together: (parts: readonly string[]) => sentence(`Both would have to act together: ${series(parts)}`),
  none: "Somebody would have to move towards talks without gaining by it.",
  /** The same where it is shown of both parties. */
  noneOfBoth: "Neither side would gain by moving first.",
};

export const lasting = {
  all: (readings: Readings) => `If the parties want what is assumed here, talks would last${under(readings)}`,
  some: (readings: Readings) =>
    `If the parties want what is assumed here, talks would last${under(readings)}`,
  none: (readings: Readings) =>
    readings.of === 1
      ? "If the parties want what is assumed here, talks would not last"
      : `If the parties want what is assumed here, talks would last ${inReadings({ ...readings, n: 0 })}`,
  noneButByThreat: (threatened: Readings) =>
    threatened.of === 1
      ? "If the parties want what is assumed here, talks would not last by themselves, and by a threat only, which is no advice."
      : `If the parties want what is assumed here, talks would last by themselves ${inReadings({ n: 0, of: threatened.of })}${threatened.n === threatened.of ? "" : `, and ${before(threatened)} by a threat`}${threatened.n === threatened.of ? ", and by a threat under all" : ""}, which is no advice.`,
  unreached: (readings: Readings) =>
    `If the parties want what is assumed here, no ${STEPS} lead to talks that would last; opened otherwise, they would last${under(readings)}`,
  alsoUnreached: (readings: Readings) => `; opened otherwise than by such steps, ${asWell(readings)}`,
  /** The same where they are talking: what there is would not last, and other talks are meant. */
  otherTerms: (readings: Readings) =>
    `If the parties want what is assumed here, the present talks would not last; on other terms, to which no ${STEPS} lead, talks would last${under(readings)}`,
  alsoOtherTerms: (readings: Readings) => `; on other terms than these, ${asWell(readings)}`,
  /** Acts of somebody that speak against how he is read; `isEach`: there is one against each of his readings. */
  against: (name: string, acts: readonly (readonly [type: string, day: string])[], isEach: boolean) => {
    const told = series(acts.map(([type, day]) => `${type.toLocaleLowerCase("en")} (${day})`));
    return isEach
      ? `Each reading ${of(name)} has an act against it: ${told}.`
      : `What ${mid(name)} did speaks against reading it as ${told}.`;
  },
  /**
   * Meetings to which somebody came without what a rule says he waits for; `effect`: of dropping that rule, from the list
   * of one reading where there are several.
   */
  contrary: ({ name, type }: Whose, { from, to, meetings, isLast }: Stood, effect: string | undefined) =>
    `Yet ${mid(name)} came to ${numeral(meetings)} meetings (${from} to ${to}${isLast ? ", the last on record" : ""}) without what ${it(name)} ${verb(name, "is", "are")} assumed to wait for${effect === undefined ? "" : `; if${type === undefined ? "" : `, read as ${type.toLocaleLowerCase("en")},`} ${it(name)} set no such condition, ${effect}`}.`,
  credible: (n: number, all: number) =>
    n === all
      ? ", held by an answer each side fears and the other would give"
      : `; under ${n} of these readings only by an answer one side fears and another would gladly give`,
  threat: (n: number, all: number) =>
    n === all
      ? ", held only by a threat: a description, not advice"
      : `; under ${n} of these readings only by a threat, which is no advice`,
};

/** What follows where talks would not last: clauses of one sentence. */
export const instead = {
  /** `isRead`: the first begins with how a party is read; `isElse`: a joint step would open talks, and this is without it. */
  all: (clauses: readonly string[], isRead: boolean, isElse: boolean) =>
    isRead && !isElse
      ? sentence(begin(clauses.join("; ")))
      : sentence(
          `${isElse ? "Otherwise" : "Instead"}${isRead ? "," : clauses[0]?.startsWith("things would") ? "" : ":"} ${clauses.join("; ")}`,
        ),
  today: (readings: Readings) => following("things would stay as they are", readings, true),
  todayAs: (names: readonly string[], readings: Readings) =>
    following(
      `${series(
        names.map((name) => `“${name}”`),
        "or",
      )}, as today${!isConditional(readings) ? "," : ""}`,
      readings,
    ),
  outcomes: (names: readonly string[], readings: Readings) =>
    following(
      series(
        names.map((name) => `“${name}”`),
        "or",
      ),
      readings,
    ),
  /** What would be otherwise than on the day, a clause for each who would do it. */
  turns: (turns: readonly Turn[], readings: Readings) => following(series(turns.map(would)), readings, true),
  state: (says: string, readings: Readings) =>
    readings.of === 1
      ? clause(says)
      : `${!isConditional(readings) ? "things would come to this " : ""}${inReadings(readings)}${!isConditional(readings) ? "" : ", things would come to this"}: ${clause(says)}`,
  moving: (readings: Readings) => following("things would come to no rest", readings, true),
  /** Whose reading makes no difference to any of it. */
  indifferent: (names: readonly string[]) =>
    `how ${series(names.map(mid))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} read changes nothing in this answer`,
  more: (n: number) => `${count(n, "other end")} (annex)`,
};
