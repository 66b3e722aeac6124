import type { Paper } from "../paper.ts";
import { readingOf } from "../reading.ts";
import type { System, SystemSeen } from "../references/system.ts";
import type { Reading } from "./paperOutput.ts";

const SYSTEMS: Record<System, string> = {
  notes: "Its sources are named in notes.",
  numbered: "Its sources stand in a numbered list that the text calls.",
  "author-date": "Its sources are named by author and year.",
  "author-page": "Its sources are named by author and page.",
  list: "Its sources stand in a list that nothing was seen to call.",
  links: "Its sources are links in the text; what they lead to was not looked at.",
  none: "No sources were seen in it.",
};

/** What was read of a paper, in a sentence or two, and what of that is not sure: silence of the rules means no more. */
export function readingText(paper: Paper): string[] {
  const reading = readingOf(paper);
  return [
    `Read: ${parts(reading).join(", ")}. ${SYSTEMS[reading.system]}${others(reading)}`,
    ...reading.doubts.map((doubt) => `Not sure: ${doubt}.`),
  ];
}

const ALSO: Record<SystemSeen["system"], [one: string, many: string]> = {
  notes: ["note that names a work", "notes that name works"],
  numbered: ["number of a list", "numbers of a list"],
  "author-date": ["author with a year in the text", "authors with their years in the text"],
  "author-page": ["author with a page in the text", "authors with their pages in the text"],
  links: ["link in the text", "links in the text"],
};

/** " Besides there are 4 notes that name works." */
function others({ system, systems }: Reading): string {
  const besides = systems.filter((one) => one.system !== system);
  if (besides.length === 0) return "";
  const said = besides.map(({ system: other, places }) => `${places} ${ALSO[other][places === 1 ? 0 : 1]}`);
  return ` Besides there ${besides[0]!.places === 1 ? "is" : "are"} ${said.join(" and ")}.`;
}

function parts({ words, pages, sections, notes, marks, references, links }: Reading): string[] {
  const amount = (n: number, one: string, many = `${one}s`) =>
    `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
  return [
    amount(words, "word"),
    ...(pages === undefined ? [] : [amount(pages, "page")]),
    amount(sections, "section"),
    amount(notes, "note"),
    ...(marks === notes ? [] : [amount(marks, "mark")]),
    ...(references > 0 ? [amount(references, "entry of a list of works", "entries of a list of works")] : []),
    ...(links > 0 ? [amount(links, "link")] : []),
  ];
}
