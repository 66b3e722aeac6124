import { it, mid, of, series } from "../grammar.ts";
import { theBody } from "./bodies.ts";

const PAST = "what came of the plan for";
const isPast = (sign: string) => sign.startsWith(PAST);

export const watch = {
  /** Before what is told as clauses of one sentence. */
  label: (told: readonly string[]): string => (told.every(isPast) ? "Look up" : "Watch for"),
  /** What would be seen, and what it would show; `isAhead`: what it would be seen before. */
  sign: (seen: string, shows: readonly string[], isAhead: boolean) =>
    seen === ""
      ? shows.join("; ")
      : shows.length === 0
        ? seen
        : // What somebody would be seen doing says itself what it shows; what comes before an act does not.
          `${seen}${isAhead ? `, as would be seen before ${series(shows)}` : ""}`,
  seen: (signs: readonly string[]) => series(signs, "or"),
  /** That somebody takes back what he said that he does. */
  word: (name: string, phrase: string) => `a statement by ${mid(name)} that ${it(name)} ${phrase}`,
  format: (name: string, aspect: string | undefined, works: boolean) =>
    `${aspect === undefined ? theBody(name) : `${name} ${aspect}`} ${works ? (aspect === undefined ? "active again" : "resumed") : aspect === undefined ? "no longer active" : "stopped"}`,
  /** Of bodies at work: a further meeting is not set. */
  /** Of bodies in which they meet: that somebody comes, or stays away. */
  comes: (name: string, bodies: readonly string[], comes: boolean) =>
    `${mid(name)} ${comes ? "agreeing to meet" : "refusing to meet"} in ${series(bodies.map(theBody), "or")}`,
  /** The same of two, told of both; undefined where they would do different things. */
  both: (one: string, other: string): string | undefined => {
    const parts = (sign: string) => /^(.+?) ((?:agreeing|refusing) to meet in .+)$/u.exec(sign);
    const [a, b] = [parts(one), parts(other)];
    // What one of several signs of somebody is stands for itself.
    const isOne = (sign: typeof a) => sign && !/ (?:and|or) /u.test(sign[1]!);
    return isOne(a) && isOne(b) && a![2] === b![2] ? `${a![1]} or ${b![1]} ${a![2]}` : undefined;
  },
  /** That one answers what the other asked or proposed on a day. */
  reply: (name: string, other: string, day: string, isProposal: boolean) =>
    `an answer by ${mid(name)} to what ${mid(other)} ${isProposal ? "proposed" : "asked"} on ${day}`,
  /** Where no model says what a meeting would show; `since`: the last one on record. */
  meeting: (name: string, since: string | undefined, works: boolean) =>
    works
      ? `the next meeting of ${theBody(name)}`
      : `a ${since === undefined ? "" : "first "}meeting of ${theBody(name)}${since === undefined ? "" : ` since ${since}`}`,
  condition: (met: boolean, holder: string, says: string): string =>
    `the condition ${of(holder)} counted as ${met ? "met" : "no longer met"} (${says})`,
  due: (day: string, says: string) => `what comes of the plan for ${day} (${says})`,
  /** What was to come between the end of the record and the day. */
  past: (day: string, says: string) =>
    `${PAST} ${day}, which is not on this record (${says.replace(/\b(is|are) to (?=\p{Ll})/gu, (_, be: string) => `${be === "is" ? "was" : "were"} to `)})`,
};
