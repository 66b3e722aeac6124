import { frontMatter } from "../argument/frontMatter.ts";
import { firstSource } from "../evidence/sourceInText.ts";
import { AND_BEFORE } from "../lexicon/en/clauses.ts";
import { CONCLUDING, METHOD_HEADING, METHOD_STEP, NO_CLAIM, THEN_DONE } from "../lexicon/en/concluding.ts";
import { type Paragraph, placeOf, type Section, sentencesOf } from "../paper.ts";
import { systemOf } from "../references/system.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const conclusionUnsupported: PaperRule = {
  id: "conclusion-unsupported",
  severity: "note",
  // Of seven judged at random at most one was right: reasoning, recollection and questions need no note.
  isOff: true,
  kind: "reasoning",
  bearsOn: "evidence",
  title: "A conclusion whose paragraph gives no source up to it",
  reason:
    "“Therefore” is only as good as what it follows from; where none of that has a source, a reader cannot check it.",
  good: "A short paper\n\nTrade fell by half.[1] Therefore both sides lost.\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  bad: "A short paper\n\nTrade fell by half. Therefore both sides lost. This is known.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:21 “Therefore” concludes from sentences without a note; give the source of what it follows from",
  ],
  readsEnglish: true,
  check(paper) {
    if (systemOf(paper) !== "notes") return [];
    const found = new Map<Paragraph, Found>();
    const last = paper.sections.at(-1);
    const front = frontMatter(paper);
    for (const { sentence, paragraph, section, index } of sentencesOf(paper)) {
      const match = CONCLUDING.exec(sentence.text);
      // A closing section concludes from the paper as a whole.
      if (!match || (section === last && paper.sections.length > 1) || front.has(section)) continue;
      if (firstSource(paragraph) <= index) continue;
      if (isMethod(section, sentence.text) || isTold(sentence.text, match)) continue;
      // A question, a condition or a wish concludes nothing about the world.
      if (NO_CLAIM.test(sentence.text)) continue;
      // What a paragraph before gave a source for is argued on here.
      const before = section.paragraphs[section.paragraphs.indexOf(paragraph) - 1];
      if (before && index <= 1 && firstSource(before) < Number.POSITIVE_INFINITY) continue;
      const at = match.index + match[0].length - match[1]!.length;
      const place = placeOf(paper, sentence, at, at + match[1]!.length);
      const told = found.get(paragraph);
      if (told) told.related = [...(told.related ?? []), relatedAt(`“${match[1]}” too`, place)];
      else
        found.set(paragraph, {
          message: `“${match[1]}” concludes from sentences without a note; give the source of what it follows from`,
          place,
        });
    }
    return [...found.values()];
  },
};

/** "Therefore we asked only those who": a step of the author's own, which nobody else could be a source of. */
function isMethod({ heading }: Section, text: string): boolean {
  return (heading !== undefined && METHOD_HEADING.test(heading.text)) || METHOD_STEP.test(text);
}

/** "She had consequently left", "were therefore seated": told of what followed in a story, or part of an aside. */
function isTold(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length);
  return (
    THEN_DONE.test(after) && AND_BEFORE.test(text.slice(0, match.index + match[0].length - match[1]!.length))
  );
}
