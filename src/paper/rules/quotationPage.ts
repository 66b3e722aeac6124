import { quotedWithNotes } from "../evidence/quotedWith.ts";
import { PAGE_AT_END, PAGE_IN_TEXT, POINTED, POINTED_BEFORE } from "../lexicon/pointing.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const PRINTED = new Set(["book", "chapter", "article-journal"]);
/** Shorter ones may be terms, which belong to no page. */
const LEAST_WORDS = 7;

export const quotationPage: PaperRule = {
  id: "quotation-page",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "Words quoted from a book or journal without their page",
  reason: "A quotation is looked up on its page; nobody reads a book to find one sentence.",
  good: "A short paper\n\nLee holds that “trade fell because nobody trusted the other side to pay.”[1]\n\nNotes\n\n[1] Ann Lee, Trade and War (Oxford: River Press, 2015), 44.\n",
  bad: "A short paper\n\nLee holds that “trade fell because nobody trusted the other side to pay.”[1]\n\nNotes\n\n[1] Ann Lee, Trade and War (Oxford: River Press, 2015).\n",
  expected: ["paper.txt:7:5 10 words are quoted from “Trade and War” without a page; add it"],
  check(paper) {
    const seen = new Set<string>();
    return quotedWithNotes(paper, LEAST_WORDS).flatMap(({ paragraph, from, to, words, cited }): Found[] => {
      const [citation, ...others] = cited.citations;
      if (!citation || others.length > 0 || citation.kind !== "full") return [];
      const { work, span, locator, addresses } = citation;
      if (!PRINTED.has(work.type) || work.title === undefined || locator !== undefined) return [];
      // Of what is read online there may be no page; a number left in the note may be one.
      if (addresses.length > 0 || work.URL !== undefined) return [];
      const tail = cited.note.text.slice(span.from);
      // "90 Rev. L. 233, 240", "(2015) 12 Review 3, 7", "S. 44", "44 f.": law and other languages have their own ways.
      if (POINTED.test(tail.slice(work.title.length)) || hasPageInText(paragraph.text.slice(to))) return [];
      if (PAGE_AT_END.test(tail)) {
        if (!/[–-]\d+\.?\s*$/u.test(tail) || work.page === undefined) return [];
      }
      if (POINTED_BEFORE.test(tail.slice(work.title.length)) || seen.has(cited.note.label)) return [];
      seen.add(cited.note.label);
      const count = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)!.length;
      return [
        {
          message: `${count} words are quoted from “${work.title}” without a page; add it`,
          place: placeOf(paper, cited.note, span.from, span.to),
          related: [relatedAt("the quotation", placeOf(paper, paragraph, from, to))],
        },
      ];
    });
  },
};

/** "… to pay.”1 (p. 44)": given beside the quotation. */
function hasPageInText(after: string): boolean {
  return PAGE_IN_TEXT.test(after);
}
