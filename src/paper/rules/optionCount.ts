import { type AlternativeSet, alternativesOf } from "../argument/alternatives.ts";
import { NUMBERS, OF_THE_MANY } from "../lexicon/en/announcing.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const optionCount: PaperRule = {
  id: "option-count",
  severity: "warning",
  kind: "models",
  bearsOn: "argument",
  title: "The number of options announced is not the number listed",
  reason: "A reader counts: where three are promised and two given, one was lost or the number is old.",
  good: "A short paper\n\nThree scenarios are possible: a truce, a treaty, and open war.\n",
  bad: "A short paper\n\nThree scenarios are possible: a truce, or open war.\n",
  expected: [
    "paper.txt:3:1 3 scenarios are announced, but 2 listed; add what is missing, or mend the number",
  ],
  readsEnglish: true,
  check(paper) {
    const sets = alternativesOf(paper);
    return [...sets.flatMap(ofItems), ...countedLater(sets)];

    /** "Of the five options" where no more than four were announced: back to what there was, with another number. */
    function countedLater(all: readonly AlternativeSet[]): Found[] {
      const [set, ...others] = all;
      if (!set || others.length > 0) return [];
      const { announcement, latest, alternatives, concluded } = set;
      const one = announcement.noun.replace(/s$/u, "");
      const most = Math.max(
        announcement.count,
        latest.count,
        alternatives.length,
        concluded?.announcement.count ?? 0,
      );
      return [...sentencesOf(paper)].flatMap(({ sentence }): Found[] =>
        [...sentence.text.matchAll(OF_THE_MANY)].flatMap((match): Found[] => {
          const [words, count, noun] = match as unknown as [string, string, string];
          const number = NUMBERS.includes(count.toLowerCase())
            ? NUMBERS.indexOf(count.toLowerCase())
            : Number(count);
          if (noun.replace(/s$/u, "") !== one || number <= most || sentence === announcement.sentence)
            return [];
          return [
            {
              message: `“${words}” here, and ${announcement.count} ${announcement.noun} were announced; mend the number, or name the other`,
              place: placeOf(paper, sentence, match.index, match.index + words.length),
              related: [relatedAt("announced here", placeOf(paper, announcement.text))],
            },
          ];
        }),
      );
    }

    function ofItems({ announcement }: AlternativeSet): Found[] {
      const { count, noun, items, isSure, text } = announcement;
      if (!isSure || items.length === count) return [];
      const cure = items.length < count ? "add what is missing, or mend the number" : "mend the number";
      return [
        {
          message: `${count} ${noun} are announced, but ${items.length} listed; ${cure}`,
          place: placeOf(paper, text),
          related: items.map((item) => relatedAt(`“${shortened(item.text)}”`, placeOf(paper, item))),
        },
      ];
    }
  },
};

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : text;
}
