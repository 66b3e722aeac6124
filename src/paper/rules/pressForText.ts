import { publicationNamed } from "../../actors/index.ts";
import { quotedWithNotes } from "../evidence/quotedWith.ts";
import { ITS_OWN_WORDS, NEWSPAPER, TEXT } from "../lexicon/en/texts.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const LEAST_WORDS = 4;

export const pressForText: PaperRule = {
  id: "press-for-text",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "The words of a treaty, communiqué or resolution quoted from the press",
  reason:
    "A newspaper shortens and translates; the text itself is published, and its words may matter one by one.",
  good: "A short paper\n\nThe communiqué declares that “both sides will meet again.”[1]\n\nNotes\n\n[1] League, “Final Communiqué,” 4 May 2015, https://example.org/text.\n",
  bad: "A short paper\n\nThe communiqué declares that “both sides will meet again.”[1]\n\nNotes\n\n[1] Ann Lee, “Summit Ends,” The Daily Gazette, 4 May 2015.\n",
  expected: [
    "paper.txt:3:30 words of a communiqué are quoted from The Daily Gazette; cite the text itself, with its article or paragraph",
  ],
  readsEnglish: true,
  check(paper) {
    return quotedWithNotes(paper, LEAST_WORDS).flatMap(({ paragraph, from, to, cited }): Found[] => {
      const [citation, ...others] = cited.citations;
      if (!citation || others.length > 0 || citation.work.type !== "article-newspaper") return [];
      if (!isPress(citation.work["container-title"] ?? "")) return [];
      const before = paragraph.text.slice(Math.max(0, from - 240), from);
      if (!ITS_OWN_WORDS.some((pattern) => pattern.test(before))) return [];
      const named = [...before.matchAll(new RegExp(`\\b${TEXT}(?!\\p{L})`, "giu"))].at(-1)![0].toLowerCase();
      return [
        {
          message: `words of ${/^[aeiou]/.test(named) ? "an" : "a"} ${named} are quoted from ${citation.work["container-title"]}; cite the text itself, with its article or paragraph`,
          place: placeOf(paper, paragraph, from, to),
          related: [relatedAt("its note", placeOf(paper, cited.note))],
        },
      ];
    });
  },
};

function isPress(container: string): boolean {
  return NEWSPAPER.test(container) || publicationNamed(container) !== undefined;
}
