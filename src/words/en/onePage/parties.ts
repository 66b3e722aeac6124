import type { Conduct, Span, Turn, Whose } from "../../pageParts.ts";
import { mid, numeral, series, toDo } from "../grammar.ts";

export function conduct({ name, says }: Conduct): string {
  return `${mid(name)} ${says}`;
}

/** The same as what would follow: "Russia would wage a war and stay away from talks". */
export function would({ name, phrases }: Turn): string {
  const bent = phrases.map((phrase) => wouldDo("", phrase)?.slice("would ".length));
  return bent.includes(undefined)
    ? `${mid(name)} ${series(phrases)}`
    : `${mid(name)} would ${series(bent.map((phrase) => phrase!))}`;
}

/** A phrase behind its subject as what he would do; undefined of what does not begin with a verb that bends. */
export function wouldDo(subject: string, phrase: string): string | undefined {
  const [, denial, rest = ""] = /^(does not|do not) (.+)$/su.exec(phrase) ?? [];
  if (denial !== undefined) return `${subject}would not ${rest}`;
  const [, more = "", act = phrase] = /^(no longer )(.+)$/su.exec(phrase) ?? [];
  const does = toDo(act);
  return does === undefined ? undefined : `${subject}would ${more}${does.slice("to ".length)}`;
}

export function person({ name, type }: Whose): string {
  return type === undefined ? mid(name) : `${mid(name)} read as ${type.toLocaleLowerCase("en")}`;
}

/** "It takes part …" with the name of whose priority it is. */
export function withName(whose: string, statement: string): string {
  return statement.replace(/^(?:it|they) /u, () => `${mid(whose)} `);
}

/** Steps that somebody takes for his own gain: the moves by which play goes on. */
export const STEPS = "steps that benefit whoever takes them";

/** "eight weeks", "nearly nine years". */
export function howLong({ n, unit, side }: Span): string {
  const told = n === 1 ? unit : `${numeral(n)} ${unit}s`;
  return side === undefined ? told : `${side === "over" ? "more than" : "nearly"} ${told}`;
}
