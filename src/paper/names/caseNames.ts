import { isLetters, type KnownActor, knownActor, NameIndex } from "../../actors/index.ts";
import type { Actor, Case, Format } from "../../record/index.ts";
import { ADJECTIVE, ENDINGS } from "../lexicon/de/stages.ts";
import { GOVERNMENT, HEAD_OF_NAME, THE_GOVERNMENT } from "../lexicon/en/formats.ts";
import type { Language } from "../paper.ts";
import { variantsOf } from "./nameVariants.ts";

/** An actor or a format of a case. */
export type Thing =
  | { format: Format; actor?: undefined; byCapital?: undefined }
  /** `byCapital`: called by the town its government sits in, which may be meant as a place. */
  | { actor: Actor; format?: undefined; byCapital?: true };

/**
 * The names by which a paper may call the actors and formats of a case: names, aliases, abbreviations, and what is
 * left of a name without the parties it begins with ("Permanent Joint Council" of "NATO-Russia Permanent Joint
 * Council").
 */
export function namesOf(record: Case, language: Language = "en"): NameIndex<Thing> {
  const index = new NameIndex<Thing>();
  for (const actor of record.actors) {
    const thing: Thing = { actor };
    index.add(actor.name, thing);
    for (const alias of actor.aliases ?? []) index.add(alias, thing, { isExact: isAbbreviation(alias) });
    if (isAbbreviation(actor.id) && actor.kind === "organisation")
      index.add(actor.id, thing, { isExact: true, rank: 1 });
    for (const name of listed(actor)?.names.en ?? [])
      index.add(name, thing, { isExact: isLetters(name), rank: 1 });
    if (language === "de")
      for (const name of [actor.names?.de ?? [], listed(actor)?.names.de ?? []].flat())
        index.add(name, thing, { isExact: isLetters(name), rank: 1 });
    if (!record.meta.parties.includes(actor.id)) continue;
    for (const name of listed(actor)?.seats.en ?? []) index.add(name, thing, { rank: 1 });
    for (const name of listed(actor)?.capitals.en ?? [])
      index.add(name, { actor, byCapital: true }, { rank: 2 });
  }
  const governments = record.actors.filter(({ name }) => GOVERNMENT.test(name));
  // In a paper on one government and its rebels "the government" is that one.
  if (governments.length === 1) index.add(THE_GOVERNMENT, { actor: governments[0]! }, { rank: 2 });
  const prefixes = prefixesOf(record);
  for (const format of record.formats) {
    const thing: Thing = { format };
    index.add(format.name, thing);
    const rest = withoutPrefix(format.name, prefixes);
    // Two words are too common to stand for one format: "Joint Council".
    if (rest !== format.name && capitals(rest) >= 3) index.add(rest, thing, { rank: 1 });
    for (const variant of variantsOf(format.name, rest, record)) index.add(variant, thing, { rank: 1 });
    for (const name of Object.values(format.names ?? {}))
      for (const form of language === "de" ? declined(name) : [name]) index.add(form, thing, { rank: 1 });
    // "Information Office Moscow" is written "Information Office in Moscow".
    const atPlace = /^(.* .*) (\p{Lu}\p{L}+)$/u.exec(format.name);
    if (atPlace && prefixes.has(atPlace[2]!.toLowerCase()))
      for (const variant of [`${atPlace[1]} in ${atPlace[2]}`, atPlace[1]!])
        index.add(variant, thing, { rank: 1 });
    for (const name of Object.values(format.abbreviationNames ?? {}))
      if (name.length > 2) index.add(name, thing, { isExact: isLetters(name) });
    const short = format.abbreviation;
    if (short === undefined) continue;
    if (/\s/.test(short)) index.add(short, thing, { rank: 1 });
    else if (short.length > 2 && abbreviates(short, [format.name, rest], format.kind))
      index.add(short, thing, { isExact: true });
  }
  return index;
}

/** "Ständiger Rat" stands in a sentence as "der Ständige Rat" and "dem Ständigen Rat". */
function declined(name: string): string[] {
  const words = name.split(" ");
  const noun = words.findIndex((word, i) => !ADJECTIVE.test(word) || !/^\p{Lu}/u.test(words[i + 1] ?? ""));
  if (noun <= 0) return [name];
  const [stems, rest] = [words.slice(0, noun), words.slice(noun).join(" ")];
  return ENDINGS.map(
    (ending) => `${stems.map((word) => word.replace(ADJECTIVE, `$1${ending}`)).join(" ")} ${rest}`,
  );
}

/** The adjectives by which prose names an actor: "Russian". */
export function adjectivesOf(record: Case): NameIndex<Thing> {
  const index = new NameIndex<Thing>();
  for (const actor of record.actors) {
    const thing: Thing = { actor };
    if (actor.adjective) index.add(actor.adjective, thing);
    for (const word of listed(actor)?.adjectives.en ?? []) index.add(word, thing, { rank: 1 });
  }
  return index;
}

/** The actor as the table has it, by its code; its names stand behind those the case gives. */
function listed({ id, kind, codes }: Actor): KnownActor | undefined {
  const known = knownActor(codes?.iso3 ?? id);
  return known?.kind === kind ? known : undefined;
}

/** The word a format is called by for short: "the Council". */
export function headNoun({ name }: Format): string | undefined {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word));
  const beforeOf = HEAD_OF_NAME.exec(name)?.[1];
  return beforeOf ?? words.at(-1);
}

/** Letters that stand for a name, not a word: PJC, PfP, PAP-DIB. */
export function isAbbreviation(text: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}-]{2,12}$/u.test(text) && !/\p{Ll}{3}/u.test(text);
}

/**
 * Whether the letters are the initials of the name's words, from the first on. "KFOR" does not abbreviate "Russian
 * contingent in KFOR": what a paper says of the force is not said of the contingent.
 */
export function abbreviates(short: string, names: readonly string[], kind = ""): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return names.some((name) => {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    // "Treaty on …" and its like are left out of abbreviations.
    const start = words[0]?.toLowerCase() === kind.toLowerCase() ? 1 : 0;
    const capital = words.slice(start).filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
    const initials = words
      .slice(start)
      .filter((word) => word !== "")
      .map((word) => word[0]!.toLowerCase());
    if (capital.length < 2 || words[start] === short) return false;
    const first = capital[0]![0]!.toLowerCase();
    if (letters[0] !== first) return false;
    let at = initials.indexOf(first);
    for (const letter of letters.slice(1)) {
      at = initials.indexOf(letter, at + 1);
      if (at < 0) return false;
    }
    return true;
  });
}

function prefixesOf(record: Case): Set<string> {
  const prefixes = new Set<string>();
  for (const { name, aliases, adjective, id } of record.actors)
    for (const one of [name, adjective, id, ...(aliases ?? [])])
      if (one !== undefined && !/\s/.test(one)) prefixes.add(one.toLowerCase());
  for (const { abbreviation } of record.formats)
    if (abbreviation !== undefined && !/\s/.test(abbreviation)) prefixes.add(abbreviation.toLowerCase());
  return prefixes;
}

function withoutPrefix(name: string, prefixes: ReadonlySet<string>): string {
  let rest = name;
  for (;;) {
    const match = /^([\p{L}\p{N}]+)[\s‐‑–-]+/u.exec(rest);
    if (!match || !prefixes.has(match[1]!.toLowerCase())) return rest;
    rest = rest.slice(match[0].length);
  }
}

function capitals(name: string): number {
  return name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
}
