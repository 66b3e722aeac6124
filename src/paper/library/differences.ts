import type { Csl, CslName } from "../../record/index.ts";
import type { CitedWork } from "../citations/citation.ts";
import { authorKeys, isShortFor, titleKey, yearOf } from "../citations/sameWork.ts";
import { mainTitle, wordsOfText } from "./knownWorks.ts";

/** What two accounts of one work say of it differently. */
export interface Difference {
  field: (typeof COMPARED)[number];
  here: string;
  there: string;
}

/** What can be wrong of a work, in the order a reference says it. Houses and places have too many names to be compared. */
export const COMPARED = [
  "author",
  "issued",
  "title",
  "container-title",
  "volume",
  "issue",
  "page",
  "DOI",
] as const;

/**
 * Where a paper says something else of a work than who entered it. What was entered and stands in the paper's own words is
 * no difference, however it was read: so a reading that went wrong is told as nobody's fault.
 */
export function differencesOf(item: Csl, known: Csl, texts: readonly string[]): Difference[] {
  const [mine, theirs] = [item as CitedWork, known as CitedWork];
  const words = texts.map(wordsOfText).join("");
  const found: Difference[] = [];
  const tell = (field: Difference["field"], here: string | undefined, there: string | undefined) => {
    if (here && there) found.push({ field, here, there });
  };
  if (differInNames(mine, theirs, words))
    tell("author", namesOf(mine.author ?? mine.editor), namesOf(theirs.author ?? theirs.editor));
  const [here, there] = [yearOf(mine), yearOf(theirs)];
  const isFirstPrinted = yearOf({ issued: known["original-date"] } as CitedWork) === here;
  if (here !== there && !isFirstPrinted && !hasNumber(words, there)) tell("issued", said(here), said(there));
  if (differInTitle(mine.title, theirs.title, words)) tell("title", mine.title, theirs.title);
  const containers = [theirs["container-title"], known["container-title-short"], known.journalAbbreviation];
  if (containers.every((one) => !isNamedSo(mine["container-title"], one, words)))
    tell("container-title", mine["container-title"], theirs["container-title"]);
  // Of a book a volume is a part of it or of its series.
  if (theirs["container-title"] !== undefined)
    for (const field of ["volume", "issue"] as const) {
      const [one, other] = [numberOf(mine[field]), numberOf(theirs[field])];
      if (one !== other && !hasNumber(words, other)) tell(field, one, other);
    }
  if (isOutside(mine.page, theirs.page, words)) tell("page", said(mine.page), said(theirs.page));
  const [doi, other] = [mine.DOI, theirs.DOI];
  if (typeof doi === "string" && typeof other === "string" && doi.toLowerCase() !== other.toLowerCase())
    tell("DOI", doi, other);
  return found;
}

function said(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

function namesOf(names: readonly CslName[] | undefined): string | undefined {
  return names?.map(({ family, literal }) => family ?? literal ?? "").join(", ");
}

/**
 * One whom only the paper has, and one whom only the library has. Who is named by one of them alone may be left out behind
 * "et al.", or have signed with others; bodies are called by many names.
 */
function differInNames(mine: CitedWork, theirs: CitedWork, words: string): boolean {
  const names = [...(mine.author ?? mine.editor ?? []), ...(theirs.author ?? theirs.editor ?? [])];
  if (names.some(({ family }) => family === undefined)) return false;
  const [here, there] = [authorKeys(mine), authorKeys(theirs)];
  const isElsewhere = (name: string, list: readonly string[]) =>
    list.some((one) => one === name || one.endsWith(` ${name}`) || name.endsWith(` ${one}`));
  return (
    here.some((name) => !isElsewhere(name, there)) &&
    there.some((name, i) => i < here.length && !isElsewhere(name, here) && !words.includes(` ${name} `))
  );
}

function differInTitle(mine: string | undefined, theirs: string | undefined, words: string): boolean {
  if (mine === undefined || theirs === undefined || words.includes(` ${titleKey(theirs)} `)) return false;
  // Without its subtitle, or with one that no catalogue has.
  const main = mainTitle(theirs);
  const isCut = titleKey(mine) === main || mainTitle(mine) === titleKey(theirs);
  return !isCut && !isShortFor(mine, theirs);
}

/** "J. Int. Stud.", "JIS", "Journal of International Studies". */
function isNamedSo(mine: string | undefined, theirs: unknown, words: string): boolean {
  if (mine === undefined || typeof theirs !== "string") return false;
  const [short, full] = [titleKey(mine), titleKey(theirs)];
  if (short === "" || full === "" || words.includes(` ${full} `)) return true;
  const [a, b] = [short.split(" "), full.split(" ")];
  const initials = b.map((word) => word[0]).join("");
  const isInitials = short.length > 1 && short.replaceAll(" ", "") === initials;
  let at = 0;
  const isAbbreviated = a.every((word) => {
    const found = b.findIndex((one, i) => i >= at && one.startsWith(word));
    at = found + 1;
    return found >= 0;
  });
  // "The Review" of "Review of Trade", and what goes on with its series.
  return isInitials || isAbbreviated || isShortFor(mine, theirs) || initialsOfTelling(b) === short;
}

/** "JIS" leaves out "of". */
function initialsOfTelling(words: readonly string[]): string {
  return words
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join("");
}

function numberOf(value: unknown): string | undefined {
  return /\d+/.exec(String(value ?? ""))?.[0];
}

function hasNumber(words: string, number: unknown): boolean {
  return (
    number !== undefined && new RegExp(`(?<!\\d)${String(number).replace(/\D/g, "")}(?!\\d)`).test(words)
  );
}

/** Pages that lie within the work's own are those that are meant. */
function isOutside(mine: unknown, theirs: unknown, words: string): boolean {
  const range = (value: unknown) => /^\D{0,3}(\d+)\s?[–-]+\s?(\d+)$/.exec(String(value ?? ""));
  const [here, there] = [range(mine), range(theirs)];
  if (!here || !there) return false;
  const [from, to] = [Number(there[1]), fullEnd(there[1]!, there[2]!)];
  const [first, last] = [Number(here[1]), fullEnd(here[1]!, here[2]!)];
  return (first < from || last > to) && !hasNumber(words, from);
}

/** "114–31" ends on 131. */
function fullEnd(from: string, to: string): number {
  return Number(to.length < from.length ? from.slice(0, from.length - to.length) + to : to);
}
