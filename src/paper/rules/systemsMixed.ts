import { citationsOf } from "../citations/index.ts";
import { REST_OF_AN_ENTRY } from "../lexicon/shapesOfWorks.ts";
import { placeOf } from "../paper.ts";
import { type InTextCitation, inTextCitations } from "../references/inText.ts";
import { type SystemSeen, systemsOf } from "../references/system.ts";
import type { PaperRule } from "./paperRule.ts";

/** Beside its own way of citing, a paper may have a note or a name or two. */
const FEWEST = 3;
const LEAST_SHARE = 0.2;

const IN_WORDS: Partial<Record<SystemSeen["system"], string>> = {
  notes: "notes that name works",
  "author-date": "authors with their years in the text",
  "author-page": "authors with their pages in the text",
};

export const systemsMixed: PaperRule = {
  id: "systems-mixed",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "Works are named in notes here and by author and year there",
  reason:
    "A reader does not know where to look a source up, and an editor will ask for one system. Notes that only explain, and notes for what has no author, go with every system.",
  good: mixedExample("[1]", "[2]", "[3]"),
  bad: mixedExample(" (Lee 2011)", " (Ek 2015)", " (Ode 2016)"),
  expected: [
    "paper.txt:3:36 works are named in two ways: 3 notes that name works, and 3 authors with their years in the text; choose one",
  ],
  check(paper) {
    const seen = systemsOf(paper).filter(({ system }) => IN_WORDS[system] !== undefined);
    const all = seen.reduce((sum, { places }) => sum + places, 0);
    const own = seen[0]?.system;
    const inText = inTextCitations(paper).filter((one) => !opensEntry(one));
    const places = seen.find(({ system }) => system === "author-date")?.places;
    // Entries of a list that no heading announces look like citations.
    if (places !== undefined && own !== "author-date" && inText.length < FEWEST) return [];
    const [first, second] = seen;
    if (!first || !second || second.places < FEWEST || second.places < LEAST_SHARE * all) return [];
    // Where notes themselves cite by name and year, they are one system with the text.
    const full = citationsOf(paper).filter(({ citations }) =>
      citations.some(({ kind, work }) => kind === "full" && work.author && work.title),
    ).length;
    if (seen.some(({ system }) => system === "notes") && full < FEWEST) return [];
    const place = inText[0];
    if (!place) return [];
    return [
      {
        message: `works are named in two ways: ${first.places} ${IN_WORDS[first.system]}, and ${second.places} ${IN_WORDS[second.system]}; choose one`,
        place: placeOf(paper, place.paragraph, place.from, place.to),
      },
    ];
  },
};

/** "Lee (2015): Trade. In: Review 3, https://…": the name and year that open an entry. */
function opensEntry({ paragraph: { text }, from, to }: InTextCitation): boolean {
  if (!/(?:^|[\n.!?}>/)\]]\s?)[\s*_–•-]*$/u.test(text.slice(Math.max(0, from - 8), from))) return false;
  return REST_OF_AN_ENTRY.test(text.slice(to, to + 340));
}

function mixedExample(a: string, b: string, c: string): string {
  const isNoted = a.startsWith("[");
  const own = isNoted ? 4 : 1;
  const notes = [
    "Ann Lee, “Posts,” River Review 9 (2018): 4–9.",
    "Bo Ek, The Closing (Vell: River Press, 2015).",
    "Max Ode, “Towns,” River Review 3 (2011): 4–9.",
  ];
  const before = isNoted
    ? [
        "[1] Jo Marsh, “Salt,” River Review 2 (2010): 1–9.",
        "[2] Ida Brandt, “Fish,” River Review 1 (2009): 1–9.",
        "[3] Pia Unger, “Wood,” River Review 7 (2016): 1–9.",
      ]
    : [];
  const rest = notes.map((note, i) => `[${own + i}] ${note}`);
  return `A short paper\n\nThe commission was opened in 2010${a}. It was closed${b}. Posts stood there${c}. Trade fell.[${own}] It rose.[${own + 1}] It fell again.[${own + 2}]\n\nNotes\n\n${[...before, ...rest].join("\n\n")}\n`;
}
