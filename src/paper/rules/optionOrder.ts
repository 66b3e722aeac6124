import { alternativesOf } from "../argument/alternatives.ts";
import { ORDINALS } from "../argument/announcements.ts";
import { GOES_ON_BY_ORDER, OPENS_BY_ORDER } from "../lexicon/en/announcing.ts";
import { placeOf, type Text } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const optionOrder: PaperRule = {
  id: "option-order",
  severity: "note",
  kind: "models",
  bearsOn: "form",
  title: "An option is called second that was listed third, or words of order skip one",
  reason: "Words of order tell a reader how far the list has come; one that skips sends them back to look.",
  good: "A short paper\n\nFirst, the truce held. Second, trade rose. Third, the border opened.\n",
  bad: "A short paper\n\nFirst, the truce held. Trade rose. Third, the border opened.\n",
  expected: [
    "paper.txt:3:36 “Third” comes without a second since “First”; number what stands between, or mend the word",
  ],
  readsEnglish: true,
  check(paper) {
    const found: Found[] = alternativesOf(paper).flatMap(({ announcement, alternatives }): Found[] => {
      // Where the second is called the third, the third is called the second: one fault, told once.
      const [first, ...others] = alternatives
        .flatMap(({ calledAt, calledIn, name }, i) =>
          calledIn && calledAt !== undefined && calledAt !== i ? [{ calledAt, calledIn, name, i }] : [],
        )
        .sort((a, b) => (a.calledIn.offsets[0] ?? 0) - (b.calledIn.offsets[0] ?? 0));
      if (!first) return [];
      const { calledAt, calledIn, name, i } = first;
      return [
        {
          message: `“${name.text}” is called the ${ORDINALS[calledAt]} here and was listed as the ${ORDINALS[i]}; keep one order`,
          place: openingOf(calledIn),
          related: [
            relatedAt(`the ${announcement.noun} as listed`, placeOf(paper, name)),
            ...others.map((other) =>
              relatedAt(
                `“${other.name.text}”, listed as the ${ORDINALS[other.i]}, is called the ${ORDINALS[other.calledAt]}`,
                openingOf(other.calledIn),
              ),
            ),
          ],
        },
      ];

      function openingOf(text: Text) {
        return placeOf(paper, text, 0, Math.min(30, text.text.length));
      }
    });
    for (const { paragraphs } of paper.sections) {
      let last = -1;
      let first: Found["place"] | undefined;
      let isCounted = true;
      for (const { sentences } of paragraphs)
        for (const sentence of sentences) {
          const opening = OPENS_BY_ORDER.exec(sentence.text);
          const at = opening ? ORDINALS.indexOf(opening[1]!.toLowerCase()) : -1;
          if (opening && at === 0) [last, first, isCounted] = [0, placeOf(paper, sentence, 0, 5), true];
          else if (opening && at === last + 1) last = at;
          else if (opening && at > last + 1 && last >= 0 && isCounted) {
            found.push({
              message: `“${opening[1]}” comes without a ${ORDINALS[last + 1]} since “${capital(ORDINALS[last]!)}”; number what stands between, or mend the word`,
              place: placeOf(paper, sentence, 0, opening[0].length - 1),
              related: first ? [relatedAt("the count begins here", first)] : [],
            });
            last = at;
          }
          // The next may be told in other words, or within a sentence.
          if (GOES_ON_BY_ORDER.test(sentence.text.replace(/^\w+,/, "")))
            isCounted = !!(opening !== null && at === 0);
        }
    }
    return found;
  },
};

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
