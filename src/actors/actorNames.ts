import { FALSE_FRIENDS, GIVEN_NAMES, OTHER_PLACES, SHARED_SEATS } from "./falseFriends.ts";
import { ACTOR_LANGUAGES, type ActorLanguage, type KnownActor, type Words } from "./knownActor.ts";
import { type Named, NameIndex } from "./nameIndex.ts";
import { knownActors } from "./table.ts";

/** How a text calls an actor; a seat by which it calls a government counts as its name. */
export type CalledBy = "name" | "adjective" | "capital";

export interface ActorMention extends Named<KnownActor> {
  by: CalledBy;
}

interface Entry {
  actor: KnownActor | undefined;
  by: CalledBy;
}

/** A language whose names are looked for beside the English ones; `other` is all of them. */
export type NamesLanguage = "en" | ActorLanguage | "other";

const indexes = new Map<NamesLanguage, NameIndex<Entry>>();

/**
 * The known actors a text names, in the order they stand: by name in English and in the text's own language, by
 * adjective, and by the seat of a government where the government is meant and not the place. What several actors
 * share ("Congo", "Korean", "Brussels") names none.
 */
export function actorsNamed(text: string, language: NamesLanguage = "en"): ActorMention[] {
  const isShouted = !/\p{Ll}/u.test(text);
  return indexFor(language)
    .find(text)
    .flatMap(({ thing: { actor, by }, from, to }): ActorMention[] => {
      if (!actor) return [];
      const written = text.slice(from, to);
      // In a line of capitals "US" may be the pronoun.
      if (isShouted && written === "US") return [];
      if (GIVEN_NAMES.has(written) && /^ \p{Lu}\p{Ll}+/u.test(text.slice(to))) return [];
      const [before, after] = [text.slice(Math.max(0, from - 40), from), text.slice(to, to + 40)];
      if (
        OTHER_PLACES.some((one) => one.name === written && (one.before.test(before) || one.after.test(after)))
      )
        return [];
      if (by === "capital" && isPlace(before, after)) return [];
      return [{ thing: actor, by, from, to }];
    });
}

/** Whether something happens at a seat, or is called after it, rather than being done by the government there. */
export function isPlace(before: string, after: string): boolean {
  return (
    /(?:^|[\s(])(?:in|at|near|outside|around|through|via|bei|nach|im|à|в|из|под) (?:the |der |die )?$/iu.test(
      before,
    ) ||
    /^[-‐\s](?:\p{Lu}\p{Ll}+ )?(?:summit|treaty|agreement|accords?|convention|declaration|charter|conference|protocol|meeting|talks|communiqu[eé]|document|memorandum|process|street)(?![\p{L}])/iu.test(
      after,
    )
  );
}

function indexFor(language: NamesLanguage): NameIndex<Entry> {
  const known = indexes.get(language);
  if (known) return known;
  const index = new NameIndex<Entry>();
  const nobody: Entry = { actor: undefined, by: "name" };
  for (const name of [...FALSE_FRIENDS, ...SHARED_SEATS]) index.add(name, nobody, { rank: -1 });
  for (const actor of knownActors()) {
    const add = (words: Words, by: CalledBy, rank: number) => {
      const entry: Entry = { actor, by };
      for (const word of wordsIn(words, language)) index.add(word, entry, { isExact: isLetters(word), rank });
    };
    add(actor.names, "name", 0);
    add(actor.seats, "name", 0);
    add(actor.adjectives, "adjective", 1);
    add(actor.capitals, "capital", 2);
  }
  indexes.set(language, index);
  return index;
}

function wordsIn(words: Words, language: NamesLanguage): string[] {
  const others = language === "en" ? [] : language === "other" ? ACTOR_LANGUAGES : [language];
  return [...words.en, ...others.flatMap((one) => words[one] ?? [])];
}

/** Letters that stand for a name, of which each counts: UN, U.S., G7, "US" and never "us". */
export function isLetters(name: string): boolean {
  return (
    /^(?:\p{Lu}\.)+$/u.test(name) ||
    (/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}-]{2,12}$/u.test(name) && !/\p{Ll}{3}/u.test(name)) ||
    /^\p{Lu}{1,5}\d{0,2}$/u.test(name)
  );
}
