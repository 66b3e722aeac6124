import { grammarOf } from "../../actors/index.ts";

/** English of sentences that are put together from what others wrote: names, phrases, counts. */

/** A name inside a sentence: its article is small. */
export function mid(name: string): string {
  return /^The (?=\S)/.test(name) ? `the ${name.slice(4)}` : name;
}

/**
 * A text at the start of a sentence. Only a first letter that is plainly a small letter of prose is raised: not
 * that of a name such as eBay, and no script without capitals is touched.
 */
export function begin(text: string): string {
  const [first = ""] = text;
  return /^\p{Ll}(?!\p{Lu})/u.test(text) ? first.toLocaleUpperCase("en") + text.slice(first.length) : text;
}

/**
 * Whether a name takes its verb in the plural: as the table of actors has it, else where an article and an ending say so
 * ("the Houthis"). A proper name with a group's noun in it is one body: "the United States", "Médecins Sans Frontières".
 */
function isPlural(name: string): boolean {
  const known = grammarOf(name.replace(/^the /iu, ""));
  if (known.number === "plural") return true;
  return /^the /i.test(name) && /^.{4}(?:\p{L}+ )*\p{L}+[^sS\W][sS]$/u.test(name) && !known.article;
}

/** "it" and "they", which stand for a name already named. */
export function it(name: string): "it" | "they" {
  return isPlural(name) ? "they" : "it";
}

export function its(name: string): "its" | "their" {
  return isPlural(name) ? "their" : "its";
}

/** The verb as the name's number asks. */
export function verb(name: string, one: string, many: string): string {
  return isPlural(name) ? many : one;
}

/** "of the United States": possession without asking how a name ends. */
export function of(name: string): string {
  return `of ${mid(name)}`;
}

/** "a, b and c". */
export function series(items: readonly string[], last: "and" | "or" = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** A text of somebody else as a sentence of its own, with exactly one mark at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  return /[.!?…。！？۔।]["'”’)\]»]*$/u.test(trimmed)
    ? trimmed
    : `${trimmed.replace(/(?<![,;:])[,;:]+$/, "")}.`;
}

/** The same inside a sentence: without its stop. */
export function clause(text: string): string {
  return text.trim().replace(/(?<![.。।])[.。।]+$/u, "");
}

const NUMERALS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export function numeral(n: number): string {
  return NUMERALS[n] ?? String(n);
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/**
 * What not doing a thing is, where its author has not said: a verb in the third person is denied ("keeps" to "does
 * not keep"); anything else is left as it is and denied around.
 */
export function denied(phrase: string): string {
  const [, verb = "", rest = ""] = /^(\S+)(.*)$/su.exec(phrase.trim()) ?? [];
  if (/^(is|are|was|were|has|have|had|can|could|will|would|may|might|must|shall|should|does|do)$/.test(verb))
    return `${verb} not${rest}`;
  const base = infinitive(verb);
  return base === undefined || rest === "" ? `does not do this: ${phrase}` : `does not ${base}${rest}`;
}

/** "to keep the channel open" of "keeps the channel open"; undefined of what does not begin with such a verb. */
export function toDo(phrase: string): string | undefined {
  const [, verb = "", rest = ""] = /^(\S+)(.*)$/su.exec(phrase.trim().replace(/^(?:it|they) /u, "")) ?? [];
  const base = verb === "is" || verb === "are" ? "be" : verb === "has" ? "have" : infinitive(verb);
  return base === undefined || rest === "" ? undefined : `to ${base}${rest}`;
}

function infinitive(verb: string): string | undefined {
  if (!/^[a-z]{2,}s$/.test(verb) || /(ss|us|is)$/.test(verb)) return undefined;
  if (verb === "goes") return "go";
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}
