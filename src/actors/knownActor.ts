/** Languages whose names of actors are known; English ones are known always. */
export const ACTOR_LANGUAGES = ["de", "fr", "ru"] as const;
export type ActorLanguage = (typeof ACTOR_LANGUAGES)[number];

/** Words by language, most usual first. */
export type Words = { readonly en: readonly string[] } & {
  readonly [L in ActorLanguage]?: readonly string[];
};

/** A state, organisation or movement as prose and notes speak of it. */
export interface KnownActor {
  /** A state's ISO 3166-1 code, which is also its CAMEO code; an organisation's letters. */
  id: string;
  kind: "state" | "organisation" | "group";
  /** As prose calls it, without an article. */
  name: string;
  /** Whether English prose puts "the" before the name. */
  article: boolean;
  /** Of the verb after the name: "the United States demands", "the Houthis demand". */
  number: "singular" | "plural";
  /** The first is the usual one. */
  names: Words;
  /** Adjectives and what its people are called, in every form that is looked for; the first is the usual one. */
  adjectives: Words;
  /** Places by which a government is called, unless something happens there. */
  capitals: Words;
  /** Houses and other words that mean a government wherever they stand. */
  seats: Words;
  /** Its own pages: an ending of hosts, or `*.gov` for everything under one. */
  hosts: readonly string[];
  /** What notes write as publisher in place of its name. */
  publishers: readonly string[];
  /** Ending of its hosts, where it has one of its own. */
  topLevel: string | undefined;
}
