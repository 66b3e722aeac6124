import { type GermanName, germanName } from "../../actors/index.ts";

/**
 * German of sentences that are put together from what others wrote: names with article and case, verb phrases in a
 * main clause and after "dass", dates behind a preposition.
 *
 * A phrase says what somebody does and begins with its verb, as it follows a name in a main clause: "hält den Kanal
 * offen". What its author wrote in another language stands in quotation marks, and a sentence leads up to it.
 */

export type Case = "nominative" | "genitive" | "dative" | "accusative";

const ARTICLES: Record<string, Record<Case, string>> = {
  der: { nominative: "der", genitive: "des", dative: "dem", accusative: "den" },
  das: { nominative: "das", genitive: "des", dative: "dem", accusative: "das" },
  die: { nominative: "die", genitive: "der", dative: "der", accusative: "die" },
  plural: { nominative: "die", genitive: "der", dative: "den", accusative: "die" },
};

/** "die Vereinigten Staaten", "den USA", "des Internationalen Gerichtshofs", "Russlands". */
export function named(name: string, as: Case = "nominative"): string {
  const known = germanName(name);
  if (known.article === undefined) return as === "genitive" ? possessed(known) : known.name;
  const { number, article } = known;
  const told = ARTICLES[number === "plural" ? "plural" : article]![as];
  return `${told} ${declined(known, as)}`;
}

/** "zur NATO", "zum Iran", "zu Russland". */
export function to(name: string): string {
  return `zu ${named(name, "dative")}`.replace(/^zu der /u, "zur ").replace(/^zu dem /u, "zum ");
}

/** "von der NATO", "vom Iran", "von Russland". */
export function by(name: string): string {
  return `von ${named(name, "dative")}`.replace(/^von dem /u, "vom ");
}

/** Of a name without an article: "Russlands", but "von al-Schabaab", whose ending nobody can be sure of. */
function possessed({ name, isKnown }: GermanName): string {
  return isKnown && /^\p{L}[\p{L}-]*[^sxzß\s]$/u.test(name) ? `${name}s` : `von ${name}`;
}

/** The adjectives before the noun take -en beyond the nominative; the noun of a masculine or neuter its -s. */
function declined({ name, article, number }: GermanName, as: Case): string {
  if (number === "plural" || as === "nominative") return name;
  if (as === "accusative" && article !== "der") return name;
  const words = name.split(" ");
  const noun = words.findIndex((word, i) => i === words.length - 1 || !/(?:e|er)$/.test(word));
  return words
    .map((word, i) =>
      i < noun && word.endsWith("e")
        ? `${word}n`
        : i === noun && as === "genitive" && article !== "die" && takesS(word, words.length)
          ? `${word}s`
          : word,
    )
    .join(" ");
}

/** "des Europarats", "des Königreichs", but "des Iran". */
function takesS(noun: string, words: number): boolean {
  return !/[sxzß]$/.test(noun) && (words > 1 || /(?:rat|hof|pakt|bund|staat|verband)$/.test(noun));
}

/** The pronoun that may stand for a name; of an unknown one the name again. */
export function pronoun(name: string): string {
  const known = germanName(name);
  if (known.number === "plural") return "sie";
  if (known.article === undefined) return known.isKnown ? "es" : named(name);
  return { der: "er", die: "sie", das: "es" }[known.article];
}

/**
 * "bietet ihm Mitsprache an": a name told a second time in its sentence, where a verb that takes a dative gives something
 * to it. Of an unknown name the name stays.
 */
export function withDative(name: string, text: string): string {
  const told = named(name);
  const he = { es: "ihm", er: "ihm", sie: germanName(name).number === "plural" ? "ihnen" : "ihr" }[
    pronoun(name)
  ];
  const first = text.indexOf(told);
  if (he === undefined || first < 0) return text;
  const to = named(name, "dative");
  const [before, after] = [text.slice(0, first + told.length), text.slice(first + told.length)];
  return before + after.replace(new RegExp(`(?<=(?:oder|und|,|\\p{L}) )${to}(?= [^.;:]*?${GIVES})`, "u"), he);
}

/** Verbs that give somebody something, at the end of a clause. */
const GIVES = "(?:anbiete[tn]|gewähr(?:t|en)|zusag(?:t|en)|zugesteh(?:t|en)|liefer[tn])(?!\\p{L})";

/** "seinen Prioritäten", "ihren Prioritäten": the stem before an ending. */
export function its(name: string): "ihr" | "sein" {
  const { number, article } = germanName(name);
  return number === "plural" || article === "die" ? "ihr" : "sein";
}

/** The verb as the name's number asks. */
export function verb(name: string, one: string, many: string): string {
  return germanName(name).number === "plural" ? many : one;
}

/** At the start of a sentence; a name such as eBay keeps its letter. */
export function begin(text: string): string {
  const [first = ""] = text;
  return /^\p{Ll}(?!\p{Lu})/u.test(text) ? first.toLocaleUpperCase("de") + text.slice(first.length) : text;
}

/** What was written as a sentence of its own, inside one: "die Außenminister beraten", "in Ankara …". */
export function inner(text: string): string {
  return text.replace(
    /^(?:Die|Der|Das|Den|Ein|Eine|In|Im|Am|An|Auf|Bei|Beim|Nach|Vor|Zu|Zum|Zur) (?=\S)/u,
    (first) => first.toLocaleLowerCase("de"),
  );
}

/** "a, b und c". */
export function series(items: readonly string[], last: "und" | "oder" = "und"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** The same of phrases, where one that ends in a clause of its own is closed by a comma. */
export function phrases(items: readonly string[], last: "und" | "oder"): string {
  if (items.length < 2) return items[0] ?? "";
  // What stands in brackets is no clause of the sentence.
  const comma = items
    .at(-2)!
    .replace(/\([^()]*\)|„[^“]*“/gu, "")
    .includes(", ")
    ? ","
    : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${last} ${items.at(-1)}`;
}

/** A text of somebody else, as it is, marked as not the page's own. */
export function quoted(text: string): string {
  const clean = text.trim();
  if (clean === "" || isQuoted(clean)) return clean;
  // Double marks inside become single ones, of which none closes the outer.
  return `„${clean.replace(/[“”„]/gu, (mark) => (mark === "“" || mark === "„" ? "‘" : "’"))}“`;
}

export function isQuoted(text: string): boolean {
  return text.startsWith("„") || text.startsWith("nicht: „");
}

/** As a sentence of its own, with exactly one mark at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  return /[.!?…。！？۔।]["'”’“‘)\]»«]*$/u.test(trimmed)
    ? trimmed
    : `${trimmed.replace(/(?<![,;:])[,;:]+$/, "")}.`;
}

/** The same inside a sentence: without its stop. */
export function clause(text: string): string {
  return text.trim().replace(/(?<![.。।])[.。।]+$/u, "");
}

/** Parts of verbs that stand apart at the end of a main clause and are one word with the verb after "dass". */
const PREFIXES =
  "ab an auf aufrecht aus bei dar ein empor entgegen fern fest fort frei gegenüber her heraus hervor hin hinaus hinzu los mit nach nieder preis statt teil um vor voran voraus vorbei weg weiter wieder wieder-her wieder-auf zu zurück zusammen".split(
    " ",
  );

export function isPrefix(word: string): boolean {
  return PREFIXES.includes(word);
}

/** "offenhalten" is one verb, "offen sein" are two words. */
const KEPT_OPEN = /^(?:hält|halten|lässt|lassen|legt|legen|steht|stehen|bleibt|bleiben) offen$/u;

/**
 * A phrase as it stands after "dass" or "wenn": its verb goes to the end, before a comma or colon, and takes a part
 * that stood apart: "nimmt am Kanal teil" to "am Kanal teilnimmt". `before`: what stands first, "nur dann".
 */
export function verbLast(phrase: string, before = ""): string {
  const { body, dated } = undated(phrase);
  const [, finite = body, rest = ""] = /^(\S+)\s*(.*)$/su.exec(body.trim()) ?? [];
  // Inside an author's words nothing ends a clause.
  const at = rest.replace(/„[^“]*“/gu, (quote) => "x".repeat(quote.length)).search(/[,:]\s/u);
  const [inner, after] = at < 0 ? [rest, ""] : [rest.slice(0, at), rest.slice(at)];
  const words = inner.split(" ").filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const two = `${words.at(-2) ?? ""}-${last}`;
  // "an die Beschlüsse" begins a group of words; a part of a verb stands at the very end.
  const taken = PREFIXES.includes(two)
    ? 2
    : PREFIXES.includes(last) || KEPT_OPEN.test(`${finite} ${last}`)
      ? 1
      : 0;
  const prefix = words.slice(words.length - taken).join("");
  const middle = words.slice(0, words.length - taken);
  return [before, ...middle, `${prefix}${finite}`].filter((word) => word !== "").join(" ") + after + dated;
}

/** What the page adds behind a phrase, "(seit 2014)", is no part of it. */
function undated(phrase: string): { body: string; dated: string } {
  const [dated = ""] = / \((?:seit|belegt seit) [^()]*\)$/u.exec(phrase) ?? [];
  return { body: phrase.slice(0, phrase.length - dated.length), dated };
}

/**
 * What somebody does, of whom only its author's words in another language tell, as the option he chooses: "wählt „…“", so
 * that it takes part in a German sentence as any phrase does. `name`: as it stands in the sentence.
 */
export function chosen(name: string, phrase: string): string {
  if (!isQuoted(phrase)) return phrase;
  const isMany = name === "sie" || germanName(name.replace(/^(?:die|der|das) /u, "")).number === "plural";
  const chooses = isMany && name !== "sie" ? "wählen" : "wählt";
  const [, not = "", text = phrase] = /^(nicht: )?(„.*)$/su.exec(phrase) ?? [];
  return not === "" ? `${chooses} ${text}` : `${chooses} ${text} nicht`;
}

/** Several of them with one verb: "wählt „…“ und „…“". */
function choices(name: string, all: readonly string[], last: "und" | "oder"): string[] {
  const own = all.filter((phrase) => !isQuoted(phrase));
  const [first, ...others] = all.filter((phrase) => isQuoted(phrase) && phrase.startsWith("„"));
  const refused = all.filter((phrase) => isQuoted(phrase) && !phrase.startsWith("„"));
  return [
    ...own,
    ...(first === undefined ? [] : [chosen(name, series([first, ...others], last))]),
    ...refused.map((phrase) => chosen(name, phrase)),
  ];
}

/** "Die NATO hält den Kanal offen und verstärkt …"; of an author's own words: "Die NATO wählt „…“". */
export function main(name: string, all: readonly string[], last: "und" | "oder" = "und"): string {
  return `${name} ${phrases(choices(name, all, last), last)}`;
}

/** The same behind what stands first in the sentence: "hält die NATO den Kanal offen". */
export function verbFirst(name: string, phrase: string): string {
  const [, finite = phrase, rest = ""] = /^(\S+)\s*(.*)$/su.exec(chosen(name, phrase.trim())) ?? [];
  return `${finite} ${name}${rest === "" ? "" : ` ${rest}`}`;
}

/** The same after "dass", "ob" or "wenn", which stand before it: "die NATO den Kanal offenhält". */
export function subordinate(
  name: string,
  all: readonly string[],
  last: "und" | "oder" = "und",
  before = "",
): string {
  return `${name} ${phrases(
    choices(name, all, last).map((phrase, i) => verbLast(phrase, i === 0 ? before : "")),
    last,
  )}`;
}

/** With a word behind its verb: "hält nun den Kanal offen". */
export function withAdverb(name: string, phrase: string, adverb: string): string {
  const [, finite = phrase, rest = ""] = /^(\S+)\s*(.*)$/su.exec(chosen(name, phrase.trim())) ?? [];
  return `${name} ${finite} ${adverb}${rest === "" ? "" : ` ${rest}`}`;
}

/** What not doing a thing is, where its author has not said so in German. */
export function denied(phrase: string): string {
  return isQuoted(phrase) ? `nicht: ${phrase}` : `tut Folgendes nicht: ${quoted(phrase)}`;
}

const MONTH = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const IS_DAY = /^\d{1,2}\.(?:–\d{1,2}\.)? /u;
const IS_MONTH = new RegExp(`^(?:${MONTH}|Frühjahr|Sommer|Herbst|Winter) \\d`, "u");

/** "am 1. Dezember 2021", "im Dezember 2021", "2021". */
export function on(date: string): string {
  const span = /^(\d{1,2})\.–(\d{1,2}\. .+)$/u.exec(date);
  if (span) return `zwischen dem ${span[1]}. und dem ${span[2]}`;
  if (IS_DAY.test(date)) return `am ${date}`;
  return IS_MONTH.test(date) ? `im ${date}` : date;
}

/** "vom 1. Dezember 2021", "von Dezember 2021", "von 2021". */
export function of(date: string): string {
  return IS_DAY.test(date) || IS_MONTH.test(date) ? `vom ${date}` : `von ${date}`;
}

/** "seit dem 1. Dezember 2021", "seit Dezember 2021", "seit 2021"; what is no plain date stands behind a comma. */
export function since(date: string): string {
  if (/^(?:seit|ab|bis|andauernd|zwischen) /u.test(date)) return date;
  if (IS_DAY.test(date)) return `seit dem ${date}`;
  return /^(?:Frühjahr|Sommer|Herbst|Winter|\d\. (?:Quartal|Drittel|Halbjahr)) ?/u.test(date)
    ? `seit dem ${date}`
    : `seit ${date}`;
}

/** "bis zum 1. Dezember 2021", "bis Dezember 2021". */
export function until(date: string): string {
  return IS_DAY.test(date) ? `bis zum ${date}` : `bis ${date}`;
}

const NUMERALS = [
  "null",
  "eins",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

export function numeral(n: number): string {
  return NUMERALS[n] ?? String(n);
}

/** "1 Punkt", "3 Punkte". */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
