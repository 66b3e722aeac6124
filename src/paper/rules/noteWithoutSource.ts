import { quotedWithNotes } from "../evidence/quotedWith.ts";
import { OTHER_SOURCE } from "../lexicon/sourceless.ts";
import { type Note, type Paper, placeBetween, wordCount } from "../paper.ts";
import { namedIn } from "../references/inText.ts";
import type { PaperRule } from "./paperRule.ts";

/** Shorter ones are names, terms and irony. */
const LEAST_QUOTED = 7;
/** A longer note argues, and may name its source in a way of its own. */
const MOST_WORDS = 60;
const FEWEST_WORDS = 4;

export const noteWithoutSource: PaperRule = {
  id: "note-without-source",
  severity: "note",
  kind: "notes",
  bearsOn: "evidence",
  title: "A quotation whose note names no source",
  reason: "The note says something of the words and not where they stand; nobody can look them up.",
  readsEnglish: true,
  good: noteExample("Lee wrote this in her Review of 2015, and took it back later."),
  bad: noteExample("This is only one way of putting it, and many would disagree."),
  expected: [
    "paper.txt:3:1 the note to these 10 quoted words names no source, neither author, title, year nor address; say where they stand",
  ],
  check(paper) {
    return quotedWithNotes(paper, LEAST_QUOTED)
      .filter(({ cited }) => cited.citations.length === 0 && namesNothing(paper, cited.note))
      .map(({ paragraph, from, to, words, cited }) => ({
        message: `the note to these ${wordCount(words)} quoted words names no source, neither author, title, year nor address; say where they stand`,
        place: placeBetween(paper, paragraph.offsets[from] ?? 0, (paragraph.offsets[to - 1] ?? 0) + 1),
        related: [
          {
            ...placeBetween(paper, cited.note.offset, cited.note.offset + 1),
            message: `note ${cited.note.label}`,
          },
        ],
      }));
  },
};

/** Plain words from one end to the other: no name, number, address or title, and nothing that points elsewhere. */
function namesNothing(paper: Paper, note: Note): boolean {
  const { text } = note;
  const words = wordCount(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (/\d|https?:|www\.|[“„«"»”]|[*_]/u.test(text) || OTHER_SOURCE.test(text)) return false;
  if (namedIn(note).length > 0 || paper.fields) return false;
  // A capital within a sentence is a name, and a name may be all a reader needs.
  return !/(?<=[\p{L},;:)] )\p{Lu}\p{L}/u.test(text);
}

function noteExample(note: string): string {
  return `A short paper\n\n“Trade fell because nobody trusted the other side to pay,” it was said.[1] That was in the last year.[2]\n\nNotes\n\n[1] ${note}\n\n[2] Bo Ek, “Growth,” Review 4 (2017).\n`;
}
