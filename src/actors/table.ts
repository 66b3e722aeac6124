import { frenchForms, germanForms, russianAdjective, russianCases } from "./inflect.ts";
import { ISO_NAMES } from "./isoNames.ts";
import { ACTOR_LANGUAGES, type ActorLanguage, type KnownActor, type Words } from "./knownActor.ts";
import { MOVEMENTS, ORGANISATIONS } from "./organisations.ts";
import { STATES } from "./states.ts";

let all: readonly KnownActor[] | undefined;

/** Every known actor, read from the tables when first asked for. */
export function knownActors(): readonly KnownActor[] {
  all ??= [
    ...rowsOf(STATES).map(state),
    ...rowsOf(ORGANISATIONS).map((row) => organisation(row, "organisation")),
    ...rowsOf(MOVEMENTS).map((row) => organisation(row, "group")),
  ];
  return all;
}

let byId: ReadonlyMap<string, KnownActor> | undefined;

/** By ISO code or letters: RUS, ECOWAS. */
export function knownActor(id: string): KnownActor | undefined {
  byId ??= new Map(knownActors().map((actor) => [actor.id, actor]));
  return byId.get(id);
}

type Grammar = Pick<KnownActor, "article" | "number">;

let byName: ReadonlyMap<string, Grammar> | undefined;

/** Article and number by English name, of several with one name those of the first: a page needs no more of the tables. */
export function grammarByName(): ReadonlyMap<string, Grammar> {
  byName ??= new Map(
    [STATES, ORGANISATIONS, MOVEMENTS]
      .flatMap(rowsOf)
      .reverse()
      .flatMap(([head = "", names = ""]) => {
        const grammar = grammarIn(head.split(" "));
        return englishIn(listed(names, "=")).map((name) => [name, grammar] as const);
      }),
  );
  return byName;
}

/** What an actor is called in English and in another language: of all that stands of it, a page needs no more. */
export function namesBeside(
  language: Exclude<ActorLanguage, "en" | "ru">,
): (Pick<KnownActor, "id" | "kind"> & { en: string[]; own: string[] })[] {
  const of = (table: string, kind: KnownActor["kind"]) =>
    rowsOf(table).map(([head = "", names = ""]) => {
      const [id = "", code = ""] = head.split(" ");
      const written = listed(names, "=");
      const more = kind === "state" ? ISO_NAMES[code]?.[language] : undefined;
      return { id, kind, en: englishIn(written), own: namesOf(written, language, more) };
    });
  return [...of(STATES, "state"), ...of(ORGANISATIONS, "organisation"), ...of(MOVEMENTS, "group")];
}

function grammarIn(flags: readonly string[]): Grammar {
  return { article: flags.includes("the"), number: flags.includes("s") ? "plural" : "singular" };
}

/** The lines of a table, cut at their bars. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function state([
  head = "",
  names = "",
  adjectives = "",
  seats = "",
  of = "",
  hosts = "",
]: string[]): KnownActor {
  const [id = "", code = "", ...flags] = head.split(" ");
  const topLevel = flags.find((flag) => flag !== "the") ?? code.toLowerCase();
  const [capitals = "", houses = ""] = seats.split(/(?:^|\s)\+\s/);
  const [german = "", french = "", russian = ""] = of.split("/");
  const forms = (written: string, inflect: (stem: string) => string[]) =>
    written.split(",").filter(Boolean).flatMap(inflect);
  const [en = "", ...others] = capitals.split("/");
  const place = (at: number) => listed(others[at]?.trim() || (at === 2 ? "" : en), ",");
  return {
    ...common(id, "state", wordsOf(names, ISO_NAMES[code]), flags),
    adjectives: {
      en: listed(adjectives, "="),
      de: forms(german, germanForms),
      fr: forms(french, frenchForms),
      ru: forms(russian, russianAdjective),
    },
    capitals: {
      en: listed(en, "="),
      de: place(0).flatMap((name) => listed(name, "=")),
      fr: place(1).flatMap((name) => listed(name, "=")),
      ru: place(2).flatMap(russianCases),
    },
    seats: wordsOf(houses),
    hosts: hosts.split(" ").filter(Boolean),
    topLevel,
  };
}

function organisation(
  [head = "", names = "", hosts = "", publishers = ""]: string[],
  kind: KnownActor["kind"],
): KnownActor {
  const [id = "", ...flags] = head.split(" ");
  return {
    ...common(id, kind, wordsOf(names), flags),
    hosts: hosts.split(" ").filter(Boolean),
    publishers: listed(publishers, "="),
  };
}

function common(id: string, kind: KnownActor["kind"], names: Words, flags: readonly string[]): KnownActor {
  const none: Words = { en: [] };
  return {
    id,
    kind,
    name: names.en[0]!,
    ...grammarIn(flags),
    names,
    adjectives: none,
    capitals: none,
    seats: none,
    hosts: [],
    publishers: [],
    topLevel: undefined,
  };
}

/** "Russia = de:Rußland": the words of each language, with those of another source after them. */
function wordsOf(cell: string, more: { readonly [L in ActorLanguage]?: readonly string[] } = {}): Words {
  const written = listed(cell, "=");
  const words = Object.fromEntries(
    ACTOR_LANGUAGES.map((language) => {
      const names = namesOf(written, language, more[language]);
      return [language, language === "ru" ? names.flatMap(russianCases) : names];
    }),
  );
  return { ...words, en: englishIn(written) };
}

/** Those that bear the mark of a language, after those of another source. */
function namesOf(written: readonly string[], language: string, more: readonly string[] = []): string[] {
  const own = written.filter((word) => word.startsWith(`${language}:`)).map((word) => word.slice(3));
  return [...new Set([...more, ...own])];
}

/** Those that bear no mark of another language. */
function englishIn(written: readonly string[]): string[] {
  return written.filter((word) => !/^[a-z]{2}:/.test(word));
}

function listed(cell: string, sign: string): string[] {
  return cell
    .split(sign)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
