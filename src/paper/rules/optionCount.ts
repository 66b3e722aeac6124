import { type AlternativeSet, alternativesOf } from "../argument/alternatives.ts";
import { countedAnew } from "../argument/countedAnew.ts";
import { countedOtherwise } from "../argument/labelledFaults.ts";
import {
  COUNTED_CHOICES,
  NTH_CHOICE,
  NUMBERS,
  OF_THE_MANY,
  ONE_MORE_CHOICE,
  placeOfOrdinal,
} from "../lexicon/en/announcing.ts";
import { type Paper, placeOf, sentencesOf } from "../paper.ts";
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
  check(paper) {
    const announced = paper.language === "en" ? ofAnnounced(paper) : [];
    if (announced.length > 0) return announced;
    const labelled = countedOtherwise(paper);
    return labelled.length > 0 ? labelled : countedAnew(paper);
  },
};

function ofAnnounced(paper: Paper): Found[] {
  const sets = alternativesOf(paper);
  return [...sets.flatMap(ofItems), ...countedLater(sets), ...beyondTheLast(paper)];

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
        const number = numberOf(count);
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
}

/** "The fourth option" of three. */
function beyondTheLast(paper: Paper): Found[] {
  const headings = paper.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const texts = [...headings, ...[...sentencesOf(paper)].map(({ sentence }) => sentence)];
  if (texts.some(({ text }) => ONE_MORE_CHOICE.test(text))) return [];
  const counted = texts.flatMap((text) =>
    [...text.text.matchAll(COUNTED_CHOICES)].map((match) => ({
      text,
      count: numberOf(match.groups!.count!),
      noun: match.groups!.noun!.toLowerCase(),
    })),
  );
  return texts.flatMap((text): Found[] =>
    [...text.text.matchAll(NTH_CHOICE)].flatMap((match): Found[] => {
      const noun = match.groups!.noun!.toLowerCase();
      const own = counted.filter((one) => one.noun === noun);
      const most = own.reduce((all, one) => (one.count > all.count ? one : all), own[0]!);
      if (own.length === 0 || most.count < 2 || placeOfOrdinal(match.groups!.nth!) <= most.count) return [];
      return [
        {
          message: `“${match[0]}” here, and no more than ${most.count} ${noun}s are counted; mend the number, or introduce it`,
          place: placeOf(paper, text, match.index, match.index + match[0].length),
          related: [relatedAt("the count begins here", placeOf(paper, most.text))],
        },
      ];
    }),
  );
}

function numberOf(count: string): number {
  const word = NUMBERS.indexOf(count.toLowerCase());
  return word < 0 ? Number(count) : word;
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : text;
}
