import type { Csl, Place } from "../../record/index.ts";
import { type Found, type ReviewRule, relatedAt } from "../../record/reviewRule.ts";
import { type Paper, placeOf } from "../paper.ts";
import type { Difference } from "./differences.ts";
import { type HeldWork, heldWorks } from "./heldWorks.ts";
import type { KnownWorks } from "./knownWorks.ts";

/** A paper beside the works that a library or a case has. */
export interface BesideLibrary {
  paper: Paper;
  library: KnownWorks;
}

/** An example is a paper and a library of one work or more. */
export interface LibraryExample {
  paper: string;
  library: Csl[];
}

const FIELD_NAMES: Readonly<Record<Difference["field"], string>> = {
  author: "name",
  issued: "year",
  title: "title",
  "container-title": "container",
  volume: "volume",
  issue: "issue",
  page: "page range",
  DOI: "DOI",
};

const LIBRARY: Csl[] = [
  {
    id: "lee-trade",
    type: "article-journal",
    title: "Trade and War on the Narrow Sea",
    author: [{ family: "Lee", given: "Ann" }],
    "container-title": "Review of Trade",
    volume: "3",
    page: "14-31",
    issued: { "date-parts": [[2015]] },
  },
];
const cited = (reference: string) => `A paper\n\nTrade fell.[1]\n\nNotes\n\n[1] ${reference}\n`;

export const sourceDiffers: ReviewRule<BesideLibrary, LibraryExample> = {
  id: "source-differs",
  severity: "note",
  title: "A work cited otherwise than a library or a case has it",
  reason:
    "One of the two is wrong, and a reader who looks the work up by the wrong year or volume does not find it. Only what the paper says and the library does not is told: what stands in the reference as the library has it is no difference, however it was read.",
  good: {
    paper: cited("Ann Lee, “Trade and War on the Narrow Sea,” Review of Trade 3 (2015): 14–31."),
    library: LIBRARY,
  },
  bad: {
    paper: cited("Ann Lee, “Trade and War on the Narrow Sea,” Review of Trade 5 (2016): 14–31."),
    library: LIBRARY,
  },
  expected: [
    "paper.txt:7:65 the volume is “5” here and “3” in the library; look in the work which is right",
    "paper.txt:7:68 the year is “2016” here and “2015” in the library; look in the work which is right",
  ],
  check({ paper, library }) {
    return heldWorks(paper, library).flatMap((held) =>
      held.differences.map((difference): Found => {
        const { field, here, there } = difference;
        return {
          message: `the ${FIELD_NAMES[field]} is “${here}” here and “${there}” in the ${library.of}; look in the work which is right`,
          place: placeOfDifference(paper, held, difference),
          related: [relatedAt(`the ${library.of} has it as ${held.known.item.id}`, held.known.place)],
        };
      }),
    );
  },
};

/** Where its words stand in the reference; else the whole of that. */
function placeOfDifference(paper: Paper, { work }: HeldWork, { field, here, there }: Difference): Place {
  const [first] = work.citations.filter(({ citation }) => citation.kind === "full");
  const { note, citation } = first!;
  const { from, to } = citation.span;
  const text = note.text.slice(from, to);
  const names = here.split(", ");
  const word =
    field === "author"
      ? (names.find((name) => !there.split(", ").includes(name)) ?? names[0]!)
      : field === "page"
        ? here.split(/[-–]/u)[0]!
        : here;
  const title = citation.title === undefined ? 0 : citation.title.to - from;
  // A year in the title is not that of the work.
  const behind = field === "author" || field === "title" ? -1 : text.indexOf(word, title);
  const at = behind >= 0 ? behind : text.indexOf(word);
  return at < 0 ? placeOf(paper, note, from, to) : placeOf(paper, note, from + at, from + at + word.length);
}
