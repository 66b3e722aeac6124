import { toLatin } from "../../record/latin.ts";
import { bibliographyOf } from "../citations/index.ts";
import { PARTICLES } from "../lexicon/ofNames.ts";
import type { Paper, Text } from "../paper.ts";
import { type InTextCitation, inTextCitations } from "./inText.ts";
import { isListHeading, listTexts, referencesOf } from "./list.ts";

/** An entry of the list as the text would name it. */
export interface ListedWork {
  entry: Text;
  families: readonly string[];
  year: string | undefined;
  suffix: string;
  /** Every year that stands in the entry: of a reprint, of the work as first printed. */
  years: ReadonlySet<string>;
}

/** What holding the works named in the text against the list of works shows. */
export interface CrossCheck {
  listed: readonly ListedWork[];
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
  /** So few of the names in the text are in the list that one of the two was hardly read right. */
  isDoubtful: boolean;
}

const DONE = new WeakMap<Paper, CrossCheck>();

export function crossCheck(paper: Paper): CrossCheck {
  let done = DONE.get(paper);
  if (!done) {
    const raw = listTexts(paper)
      .map(({ text }) => text)
      .join(" ");
    const body = paper.sections
      .filter(({ heading }) => !heading || !isListHeading(heading.text))
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    done = hold(
      inTextCitations(paper),
      listedWorks(paper),
      raw,
      [...body, ...paper.notes.map(({ text }) => text)].join(" "),
    );
    DONE.set(paper, done);
  }
  return done;
}

function listedWorks(paper: Paper): ListedWork[] {
  const entries = new Set(referencesOf(paper).map(({ offsets }) => offsets[0]));
  return bibliographyOf(paper).flatMap(({ item, citations }) =>
    citations
      .filter(({ note }) => entries.has(note.offsets[0]))
      .map(({ note }): ListedWork => {
        const people = (item.author ?? item.editor ?? []) as { family?: string; literal?: string }[];
        const head = /(?<!\d)((?:1[5-9]|20)\d\d)([a-z])?(?![\d\p{L}])/u.exec(note.text.slice(0, 300));
        const issued = item.issued as { "date-parts"?: readonly (readonly number[])[] } | undefined;
        const year = issued?.["date-parts"]?.[0]?.[0];
        return {
          entry: note,
          families: people
            .map(({ family, literal }) => family ?? literal ?? "")
            .filter((name) => name !== ""),
          year: year === undefined ? head?.[1] : String(year),
          suffix: head?.[2] ?? "",
          years: new Set(note.text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []),
        };
      }),
  );
}

function hold(
  citations: readonly InTextCitation[],
  listed: readonly ListedWork[],
  /** The list as it stands, in which a work may be found that was not cut out as an entry. */
  raw: string,
  /** The text itself, in which a work may be named in a way that was not read. */
  body: string,
): CrossCheck {
  const byName = new Map<string, ListedWork[]>();
  for (const work of listed)
    for (const name of [work.families[0], ...wordsOfBody(work)])
      if (name !== undefined) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), work]);
  const cited = new Set<ListedWork>();
  const missing: {
    citation: InTextCitation;
    near: ListedWork | undefined;
    differs: "year" | "name" | undefined;
  }[] = [];
  const ambiguous: { citation: InTextCitation; works: ListedWork[] }[] = [];
  const fewAuthors: { citation: InTextCitation; work: ListedWork }[] = [];
  const told = new Set<string>();
  for (const citation of citations) {
    const own = namedBy(citation, byName, listed);
    const first = own.filter(({ year }) => year === citation.year);
    const ofYear = first.length > 0 ? first : own.filter(({ years }) => years.has(citation.year));
    const exact = citation.suffix === "" ? ofYear : ofYear.filter(({ suffix }) => suffix === citation.suffix);
    for (const work of exact.length > 0 ? exact : ofYear) cited.add(work);
    const key = JSON.stringify([citation.names, citation.year, citation.suffix]);
    if (told.has(key)) continue;
    told.add(key);
    if (exact.length > 0) {
      if (exact.length > 1 && citation.suffix === "" && exact.every(({ suffix }) => suffix !== ""))
        ambiguous.push({ citation, works: exact });
      const [work] = exact;
      if (
        exact.length === 1 &&
        citation.hasOthers &&
        work!.families.length > 0 &&
        work!.families.length <= 2 &&
        !/et\.? ?al|u\. ?a\./iu.test(work!.entry.text)
      )
        fewAuthors.push({ citation, work: work! });
      continue;
    }
    if (standsIn(raw, citation)) continue;
    const near = nearest(citation, own, listed);
    if (near) cited.add(near.work);
    // "des Bundesamtes": an ending, and no other name.
    if (near?.differs === "name" && isInflected(citation.names[0]!, near.work)) continue;
    missing.push({ citation, near: near?.work, differs: near?.differs });
  }
  const works = new Set(citations.map(({ names, year }) => JSON.stringify([names[0], year]))).size;
  return {
    listed,
    missing,
    uncited: listed.filter(
      (work) =>
        !cited.has(work) &&
        !work.families.some((name) =>
          [...work.years].some((year) => standsIn(body, { names: [name.split(" ").at(-1)!], year })),
        ),
    ),
    ambiguous,
    fewAuthors,
    isDoubtful: works === 0 || listed.length < 2 || missing.filter(({ near }) => !near).length > works * 0.5,
  };
}

function isInflected(name: string, work: ListedWork): boolean {
  return [work.families[0]!, ...wordsOfBody(work)].some((own) => fold(name).startsWith(fold(own)));
}

function standsIn(raw: string, { names, year }: Pick<InTextCitation, "names" | "year">): boolean {
  const name = names[0]!.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{Ll})[^]{0,${NEAR}}?(?<!\\d)${year}`, "iu").test(raw);
}
const NEAR = 160;

/** A body is cited by its whole name or its last word. */
function wordsOfBody({ families }: ListedWork): string[] {
  const [name = ""] = families;
  return name.includes(" ") ? [name.split(" ").at(-1)!] : [];
}

function namedBy(
  { names }: InTextCitation,
  byName: ReadonlyMap<string, ListedWork[]>,
  listed: readonly ListedWork[],
): ListedWork[] {
  const first = fold(names[0]!);
  const own = byName.get(first) ?? [];
  if (own.length > 0) {
    const alike = own.filter(({ families }) =>
      names.slice(1).every((name) => families.some((family) => fold(family) === fold(name))),
    );
    return alike.length > 0 ? alike : own;
  }
  // "Heron Press" for "Heron Press of the North"; an abbreviation that the entry gives.
  return listed.filter(
    ({ families, entry }) =>
      families.some((family) => fold(family).startsWith(first) && first.length > 4) ||
      (/^\p{Lu}{2,}$/u.test(names[0]!) && entry.text.slice(0, 120).includes(names[0]!)),
  );
}

function nearest(
  { names, year }: InTextCitation,
  own: readonly ListedWork[],
  listed: readonly ListedWork[],
): { work: ListedWork; differs: "year" | "name" } | undefined {
  const years = own
    .filter((work) => work.year !== undefined)
    .map((work) => ({ work, far: Math.abs(Number(work.year) - Number(year)) }))
    .sort((a, b) => a.far - b.far);
  if (years[0] && years[0].far <= 10) return { work: years[0].work, differs: "year" };
  const first = fold(names[0]!);
  const spelt = listed
    .filter((work) => work.year === year && work.families[0] !== undefined)
    .map((work) => ({
      work,
      far: Math.min(...[work.families[0]!, ...wordsOfBody(work)].map((name) => distance(first, fold(name)))),
    }))
    .filter(({ far }) => far <= (first.length > 4 ? 2 : 1))
    .sort((a, b) => a.far - b.far);
  return spelt[0] && { work: spelt[0].work, differs: "name" };
}

/** Whether a name is sorted under its particle is a matter of taste; it is compared without. */
const LEADING = new RegExp(`^(?:(?:${PARTICLES.join("|")}|the) )+`, "u");

function fold(name: string): string {
  return toLatin(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase()
    .replace(LEADING, "");
}

/** Letters of an entry by which it is sorted. */
const LETTERS = 6;

/** Letters put in, left out or changed (Levenshtein, 1966). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Entries that stand before one they should follow, where the list is in the order of the alphabet at all. */
export function outOfOrder(paper: Paper): { work: ListedWork; after: ListedWork }[] {
  const works = crossCheck(paper).listed.filter(({ families }) => families.length > 0);
  const pairs = works.slice(1).map((work, i) => ({ work, after: works[i]! }));
  // By the letters as they stand, and whether under its particle or not: an entry is out of order only if it is either way.
  const keys = ({ entry: { text } }: ListedWork) => {
    const head = toLatin(text)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/^[^\p{L}]+/u, "");
    return [head, head.replace(LEADING, "")].map((one) => one.replace(/[^\p{L}]/gu, "").slice(0, LETTERS));
  };
  const wrong = pairs.filter(({ work, after }) =>
    keys(work).every((own) => keys(after).every((before) => own.localeCompare(before, "en") < 0)),
  );
  return works.length >= 6 && wrong.length <= Math.max(1, works.length / 8) ? wrong : [];
}
