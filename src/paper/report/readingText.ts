import type { Paper } from "../paper.ts";
import { readingOf } from "../reading.ts";
import type { System } from "../references/system.ts";
import type { Reading } from "./paperOutput.ts";

const SYSTEMS: Record<System, string> = {
  notes: "Its sources are named in notes.",
  numbered: "Its sources stand in a numbered list that the text calls.",
  "author-date": "Its sources are named by author and year.",
  list: "Its sources stand in a list that nothing was seen to call.",
  links: "Its sources are links in the text; what they lead to was not looked at.",
  none: "No sources were seen in it.",
};

/** What was read of a paper, in a sentence or two, and what of that is not sure: silence of the rules means no more. */
export function readingText(paper: Paper): string[] {
  const reading = readingOf(paper);
  return [
    `Read: ${parts(reading).join(", ")}. ${SYSTEMS[reading.system]}`,
    ...reading.doubts.map((doubt) => `Not sure: ${doubt}.`),
  ];
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
