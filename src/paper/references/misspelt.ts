import type { Paper, Text } from "../paper.ts";
import { crossCheck, type ListedWork } from "./crossCheck.ts";
import { foldName, groupedBy } from "./entryHead.ts";
import { isSlip } from "./lettersApart.ts";
import { listTexts } from "./list.ts";
import { SearchedText } from "./searchedText.ts";

/** A name in a note that is a slip of one in the list: nearly its letters, and its year. */
export interface Misspelt {
  note: Text;
  from: number;
  to: number;
  written: string;
  year: string;
  work: ListedWork;
}

const FEWEST_LISTED = 5;
const MOST_OF_A_YEAR = 200;
const NAME_AND_YEAR =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}\p{M}’'-]{4,40}),? \(?((?:1[89]|20)\d\d)[a-z]?(?=[:,;.)\s]|$)/gu;

/** In notes a work may stand in full as well, so that a name they have and the list has not is a fault only as a slip. */
export function misspeltInNotes(paper: Paper): Misspelt[] {
  const { listed } = crossCheck(paper);
  if (listed.length < FEWEST_LISTED || paper.notes.length === 0) return [];
  const byYear = groupedBy(listed, ({ year }) => (year === undefined ? [] : [year]));
  const list = new SearchedText(
    [...listTexts(paper), ...listed.map(({ entry }) => entry)].map(({ text }) => text).join(" "),
  );
  const found: Misspelt[] = [];
  const told = new Set<string>();
  for (const note of paper.notes)
    for (const match of note.text.matchAll(NAME_AND_YEAR)) {
      const [all, written, year] = match as unknown as [string, string, string];
      const works = byYear.get(year);
      if (!works || works.length > MOST_OF_A_YEAR || told.has(written + year) || list.has(written)) continue;
      const work = works.find((one) => isSlipOf(written, one));
      if (!work) continue;
      told.add(written + year);
      found.push({ note, from: match.index, to: match.index + all.length, written, year, work });
    }
  return found;
}

function isSlipOf(written: string, { families }: ListedWork): boolean {
  const [first] = families;
  if (first === undefined) return false;
  return isSlip(foldName(written), foldName(first));
}
