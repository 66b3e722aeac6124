import { RECOMMENDATION_NUMBER, tellsToDo } from "../lexicon/en/recommending.ts";
import { type Paper, type Section, type Text, wordCount } from "../paper.ts";
import { part } from "./listItems.ts";

/* Headings that are recommendations themselves. */

const LEAST_WORDS = 3;
const LONGEST = 160;
/** Fewer in a row may be names of things. */
const FEWEST = 3;

/** "2. Open both logbooks": what the heading of a section tells to do, without its number. */
export function toldByHeading({ heading }: Section): Text | undefined {
  if (!heading || heading.text.length > LONGEST) return undefined;
  const from = RECOMMENDATION_NUMBER.exec(heading.text)![0].length;
  const name = part(heading, from, heading.text.length);
  return tellsToDo(name.text) && wordCount(name.text) >= LEAST_WORDS ? name : undefined;
}

/** Sections in a row whose headings each tell what to do, wherever in the paper they stand, with what they tell. */
export function headingsThatTell({ sections, language }: Paper): Map<Section, Text> {
  const found = new Map<Section, Text>();
  if (language !== "en") return found;
  let run: [Section, Text][] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const [section, told] of run) found.set(section, told);
    run = [];
  };
  for (const section of sections) {
    const level = run[0]?.[0].level;
    // What stands below one of them does not end their row.
    if (level !== undefined && section.level !== undefined && section.level > level) continue;
    if (section.level !== level) close();
    const told = toldByHeading(section);
    if (told) run.push([section, told]);
    else close();
  }
  close();
  return found;
}
