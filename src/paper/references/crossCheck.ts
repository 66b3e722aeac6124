import type { Csl } from "../../record/index.ts";
import { toLatin } from "../../record/latin.ts";
import { bibliographyOf } from "../citations/index.ts";
import { MC, NOT_SORTED_BY, OTHERS, PARTICLES } from "../lexicon/ofNames.ts";
import type { Paper, Text } from "../paper.ts";
import { type EntryHead, entriesNamedSo, entryHead, foldName, groupedBy } from "./entryHead.ts";
import { type InTextCitation, inTextCitations, namedIn } from "./inText.ts";
import { isSlip, lettersApart } from "./lettersApart.ts";
import { referencesOf } from "./list.ts";
import { type ListSearched, listSearched } from "./listSearched.ts";
import { SearchedText } from "./searchedText.ts";

/** An entry of the list as the text would name it. */
export interface ListedWork extends EntryHead {
  entry: Text;
  /** The item read from it. */
  item: Csl | undefined;
  families: readonly string[];
  /** The same as names are compared. */
  folded: readonly string[];
  /** What it may be called by: its first author, of a body its last word too. */
  called: readonly string[];
}

/** What holding the works named in the text against the list of works shows. */
export interface CrossCheck {
  listed: readonly ListedWork[];
  /** The one entry that a way of naming a work means, by `keyOf`. */
  meant: ReadonlyMap<string, ListedWork>;
  /** Named in the text and in no entry; `near`: what may be meant. */
  missing: readonly {
    citation: InTextCitation;
    near: ListedWork | undefined;
    differs: "year" | "name" | undefined;
  }[];
  /** Entries that nothing in the text names. */
  uncited: readonly ListedWork[];
  /** Named without the letter that tells two works of one year apart. */
  ambiguous: readonly { citation: InTextCitation; works: readonly ListedWork[] }[];
  /** "et al." for a work of one or two authors. */
  fewAuthors: readonly { citation: InTextCitation; work: ListedWork }[];
  /** Named with a letter ("2021a") where no work of that year has one in the list. */
  lettered: readonly { citation: InTextCitation; works: readonly ListedWork[] }[];
  /** So few of the names in the text are in the list that one of the two was hardly read right. */
  isDoubtful: boolean;
}

const DONE = new WeakMap<Paper, CrossCheck>();

export function crossCheck(paper: Paper): CrossCheck {
  let done = DONE.get(paper);
  if (!done) {
    const entries = referencesOf(paper);
    done = hold(
      inTextCitations(paper),
      paper.notes.flatMap(namedIn),
      listedWorks(paper, entries),
      listSearched(paper, entries),
      new SearchedText(outside(paper, entries)),
    );
    DONE.set(paper, done);
  }
  return done;
}

/** Every entry of the list, whether its fields could be read or not. */
function listedWorks(paper: Paper, entries: readonly Text[]): ListedWork[] {
  const items = new Map<number, Csl>();
  for (const { item, citations } of bibliographyOf(paper))
    for (const { note } of citations) {
      const at = note.offsets[0]!;
      if (!items.has(at)) items.set(at, item);
    }
  return entries.map((entry): ListedWork => {
    const { text, offsets } = entry;
    const item = items.get(offsets[0]!);
    const people = (item?.author ?? item?.editor ?? []) as { family?: string; literal?: string }[];
    const head = entryHead(text);
    const issued = item?.issued as { "date-parts"?: readonly (readonly number[])[] } | undefined;
    const year = issued?.["date-parts"]?.[0]?.[0];
    const families = people
      .map(({ family, literal }) => family ?? literal ?? "")
      .filter((name) => /\p{L}{2}/u.test(name));
    const folded = families.map(foldName);
    return {
      entry,
      item,
      families,
      folded,
      called: [...folded.slice(0, 1), ...wordsOfBody(families).map(foldName)],
      ...head,
      year: year === undefined ? head.year : String(year),
    };
  });
}

/** The file less the entries of the list: what may name a work in a way, or at a place, that was not read. */
function outside({ text }: Paper, entries: readonly Text[]): string {
  const spans = entries
    .map(({ offsets }): [number, number] => [offsets[0] ?? 0, offsets.at(-1) ?? 0])
    .sort(([a], [b]) => a - b);
  let rest = "";
  let done = 0;
  for (const [from, to] of spans) {
    if (from > done) rest += `${text.slice(done, from)}\n`;
    done = Math.max(done, to + 1);
  }
  return rest + text.slice(done);
}

function hold(
  citations: readonly InTextCitation[],
  /** Works that notes name so: they are cited, and where they are not listed the note may itself be their entry. */
  inNotes: readonly InTextCitation[],
  listed: readonly ListedWork[],
  { whole, inEntries }: ListSearched,
  /** What stands outside the list. */
  body: SearchedText,
): CrossCheck {
  // Where a text names thousands of works of thousands, each is looked up, and none compared with all others.
  const byName = groupedBy(listed, ({ called }) => called);
  const byYear = groupedBy(listed, ({ years, year }) => (year === undefined ? years : [...years, year]));
  const byHead = groupedBy(listed, ({ names }) => names);
  const ofItsYear = entriesNamedSo(listed, (work) => work);
  const cited = new Set<ListedWork>();
  const meant = new Map<string, ListedWork>();
  const missing: {
    citation: InTextCitation;
    near: ListedWork | undefined;
    differs: "year" | "name" | undefined;
  }[] = [];
  const ambiguous: { citation: InTextCitation; works: ListedWork[] }[] = [];
  const fewAuthors: { citation: InTextCitation; work: ListedWork }[] = [];
  const lettered: { citation: InTextCitation; works: ListedWork[] }[] = [];
  const judged = new Set<string>();
  const ofNotes = new Set(inNotes);
  for (const citation of [...citations, ...inNotes]) {
    // Named the same way again it is the same work, and told already.
    const key = keyOf(citation);
    if (judged.has(key)) continue;
    judged.add(key);
    const own = namedBy(citation, byName, listed);
    const exact = ofYear(own, citation);
    // "(Hribar, Novotna, 2014)": an entry that has both names in its head is meant, and not the other of the first alone.
    const alike = ofItsYear(citation);
    const isPair = citation.names.length > 1 && !exact.some((work) => alike.includes(work));
    const both = isPair && exact.length > 0 ? alike : [];
    for (const work of both) cited.add(work);
    if (both.length > 0) continue;
    if (exact.length > 0) {
      for (const work of exact) cited.add(work);
      if (exact.length > 1 && citation.suffix === "" && exact.every(({ suffix }) => suffix !== ""))
        ambiguous.push({ citation, works: exact });
      if (citation.suffix !== "" && exact.every(({ suffix }) => suffix === ""))
        lettered.push({ citation, works: exact });
      const [work] = exact;
      if (exact.length === 1) meant.set(key, work!);
      if (exact.length === 1 && citation.hasOthers && hasFewAuthors(work!))
        fewAuthors.push({ citation, work: work! });
      const second = citation.names[1];
      if (exact.length === 1 && second !== undefined && work!.folded[1] !== undefined)
        if (isSlip(foldName(second), work!.folded[1]) && !whole.has(second))
          missing.push({ citation, near: work, differs: "name" });
      continue;
    }
    // Named in a way not read as the names of authors: an editor behind the title, a body written out.
    for (const work of alike) cited.add(work);
    // Whose entries were read is not looked for in the year of the entry that follows.
    const isRead = own.length > 0 && own.every(({ year }) => year !== undefined);
    const list = isRead ? inEntries : whole;
    if (alike.length > 0 || list.hasNear(citation.names[0]!, citation.year)) continue;
    const near = nearest(citation, own, byYear);
    if (near) cited.add(near.work);
    if (ofNotes.has(citation)) continue;
    // "des Bundesamtes": an ending, and no other name.
    if (near?.differs === "name" && isInflected(citation.names[0]!, near.work)) continue;
    missing.push({ citation, near: near?.work, differs: near?.differs });
  }
  const works = new Set(citations.map(({ names, year }) => JSON.stringify([names[0], year]))).size;
  return {
    listed,
    meant,
    missing,
    uncited: listed.filter((work) => !cited.has(work) && !isNamed(work, byHead, body)),
    ambiguous,
    fewAuthors,
    lettered,
    isDoubtful: works === 0 || listed.length < 2 || missing.filter(({ near }) => !near).length > works * 0.5,
  };
}

/** Works named the same way are the same. */
export function keyOf({ names, year, suffix }: InTextCitation): string {
  return JSON.stringify([names, year, suffix]);
}

/** Those of the year, and of the letter where the text gives one and the list has it. */
function ofYear(works: readonly ListedWork[], { year, suffix }: InTextCitation): ListedWork[] {
  const first = works.filter((work) => work.year === year);
  const all = first.length > 0 ? first : works.filter(({ years }) => years.has(year));
  return suffix === "" || all.every((work) => work.suffix === "")
    ? all
    : all.filter((work) => work.suffix === suffix);
}

function hasFewAuthors({ families, entry }: ListedWork): boolean {
  return families.length > 0 && families.length <= 2 && !OTHERS.test(entry.text);
}
/** Whether the text names an entry in whatever way: its authors near its year, or at all where no other work is theirs. */
function isNamed(
  work: ListedWork,
  byHead: ReadonlyMap<string, readonly ListedWork[]>,
  body: SearchedText,
): boolean {
  const names = work.families.map((name) => name.split(" ").at(-1)!);
  if (names.some((name) => [...work.years].some((year) => body.hasNear(name, year)))) return true;
  const [first] = work.families;
  if (first === undefined) return true;
  const isAlone = (byHead.get(work.folded[0]!) ?? []).every((other) => other === work);
  return isAlone && body.has(first);
}

function isInflected(name: string, work: ListedWork): boolean {
  return work.called.some((own) => foldName(name).startsWith(own));
}

/** A body is cited by its whole name or its last word. */
function wordsOfBody([name = ""]: readonly string[]): string[] {
  return name.includes(" ") ? [name.split(" ").at(-1)!] : [];
}

function namedBy(
  { names }: InTextCitation,
  byName: ReadonlyMap<string, ListedWork[]>,
  listed: readonly ListedWork[],
): ListedWork[] {
  const first = foldName(names[0]!);
  const own = byName.get(first) ?? [];
  if (own.length > 0) {
    const others = names.slice(1).map(foldName);
    const alike = own.filter(({ folded }) => others.every((name) => folded.includes(name)));
    return alike.length > 0 ? alike : own;
  }
  // "Heron Press" for "Heron Press of the North"; an abbreviation that the entry gives.
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(names[0]!);
  return listed.filter(
    ({ folded, entry }) =>
      (first.length > 4 && folded.some((family) => family.startsWith(first))) ||
      (isAbbreviation && entry.text.slice(0, 120).includes(names[0]!)),
  );
}

function nearest(
  { names, year }: InTextCitation,
  own: readonly ListedWork[],
  byYear: ReadonlyMap<string, readonly ListedWork[]>,
): { work: ListedWork; differs: "year" | "name" } | undefined {
  const ofYears = own.filter((work) => work.year !== undefined);
  const nextYear = nearestOf(ofYears, (work) => Math.abs(Number(work.year) - Number(year)), 10);
  if (nextYear) return { work: nextYear, differs: "year" };
  const first = foldName(names[0]!);
  const ofYear = byYear.get(year) ?? [];
  const spelt = nearestOf(
    (ofYear.length > MOST_OF_A_YEAR ? [] : ofYear).filter(
      (work) => work.year === year && work.families[0] !== undefined,
    ),
    ({ called }) => Math.min(...called.map((name) => lettersApart(first, name))),
    first.length > 4 ? 2 : 1,
  );
  return spelt && { work: spelt, differs: "name" };
}

/** No list has more works of one year; each name that is missing would be compared with all of them. */
const MOST_OF_A_YEAR = 1_000;

/** The first of those that are nearest, if they are near enough. */
function nearestOf(
  works: readonly ListedWork[],
  farOf: (work: ListedWork) => number,
  farthest: number,
): ListedWork | undefined {
  let nearest: { work: ListedWork; far: number } | undefined;
  for (const work of works) {
    const far = farOf(work);
    if (far <= farthest && (nearest === undefined || far < nearest.far)) nearest = { work, far };
  }
  return nearest?.work;
}

const LEADING_ANY = new RegExp(`^(?:(?:${[...PARTICLES, ...NOT_SORTED_BY].join("|")})[ -])+`, "iu");

/** An entry that stands before one it should follow, where the list is in the order of the alphabet at all. */
export function outOfOrder(paper: Paper): { work: ListedWork; after: ListedWork }[] {
  const works = crossCheck(paper).listed.filter(
    ({ families, year }) => families.length > 0 && year !== undefined,
  );
  const keys = works.map(sortedBy);
  const isBefore = (a: number, b: number) =>
    keys[a] === undefined || keys[b] === undefined || follows(keys[b]!, keys[a]!);
  const falls = works.map((_, i) => i).filter((i) => i > 0 && !isBefore(i - 1, i));
  if (works.length < FEWEST_SORTED || falls.length > Math.max(1, works.length / 8)) return [];
  // One of the two is elsewhere than it should be, and without it the order holds; else a second list begins there.
  return falls
    .filter((i) => (i >= 2 && isBefore(i - 2, i)) || (i + 1 < works.length && isBefore(i - 1, i + 1)))
    .map((i) => ({ work: works[i]!, after: works[i - 1]! }));
}

const FEWEST_SORTED = 6;

/**
 * The ways in which the first author may be sorted: under the particle or not, umlauts as their vowel or with an e (the
 * Nordic ones after z), word by word or letter by letter. Works of one author stand by year, by title or by who else
 * wrote them: their order is no fault.
 */
function sortedBy({ families, entry: { text } }: ListedWork): string[] | undefined {
  const name = families[0]!.trim();
  const at = text.toLocaleLowerCase().indexOf(name.toLocaleLowerCase());
  // Else the name that was read is not the one the entry begins with.
  if (at < 0 || at > FARTHEST_NAME) return undefined;
  const head = (text.slice(0, at) + name).replace(/^[^\p{L}]+/u, "");
  const spelt = [head, name, name.replace(LEADING_ANY, ""), head.replace(LEADING_ANY, "")].flatMap((one) => {
    const plain = one.toLocaleLowerCase();
    return [
      plain,
      plain
        .replace(/[äöü]/gu, (letter) => `${letter}e`)
        .replace(/[åø]/gu, (letter) => (letter === "å" ? "aa" : "oe")),
      plain.replace(/^[åäöøæ]/u, "zz"),
      plain.replaceAll("ß", "s"),
      plain.replace(MC, "mac"),
    ];
  });
  return [
    ...new Set(
      spelt.flatMap((one) => {
        const latin = toLatin(one).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
        const words = latin.replace(/[^\p{L} ]/gu, "").trim();
        return [words, words.replaceAll(" ", "")];
      }),
    ),
  ];
}
const FARTHEST_NAME = 12;

/** Whether some way of sorting has the one after the other or beside it. */
function follows(own: readonly string[], before: readonly string[]): boolean {
  return own.some((a) => before.some((b) => a >= b || b.startsWith(a)));
}
