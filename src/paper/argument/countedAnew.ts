import {
  ANNOUNCES,
  CHOICES_COUNTED,
  CHOICES_OF_ALL,
  COUNTED_KINDS,
  choiceOf,
  LEADS_TO_ALL,
  NOBODY_ELSES,
  NTH_OF_CHOICES,
  placeOfNth,
  SAME_CHOICES,
  SOME_OF_THEM,
} from "../lexicon/labelling.ts";
import { amountOf } from "../lexicon/summing.ts";
import { type Paper, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { ownWordsOf } from "./ownWords.ts";
import { restatedOf } from "./restated.ts";

/** How many choices of a kind a paper says it has, before it concludes. */
interface Announced {
  count: number;
  noun: string;
  written: string;
  sentence: Sentence;
  from: number;
}

/** Each kind of choice that is announced once, or always with one number. */
function announcedIn(paper: Paper): Map<string, Announced> {
  const concluding = new Set(restatedOf(paper)?.again.map(({ paragraph }) => paragraph));
  const byNoun = new Map<string, Announced | undefined>();
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    if (concluding.has(paragraph)) continue;
    const own = ownWordsOf(paper, sentence);
    if (!ANNOUNCES.test(own)) continue;
    for (const match of own.matchAll(CHOICES_COUNTED)) {
      const { before = "", count = "", between = "", noun = "" } = match.groups!;
      if (SOME_OF_THEM.test(before) || SOME_OF_THEM.test(between)) continue;
      const from = match.index + before.length;
      const written = own.slice(from, match.index + match[0].length);
      const one = { count: amountOf(count), noun: choiceOf(noun, COUNTED_KINDS), written, sentence, from };
      const known = byNoun.get(one.noun);
      // Counted twice and otherwise, it is not clear which are meant.
      if (!byNoun.has(one.noun)) byNoun.set(one.noun, one);
      else if (known?.count !== one.count) byNoun.set(one.noun, undefined);
    }
  }
  return new Map([...byNoun].flatMap(([noun, one]) => (one ? [[noun, one] as const] : [])));
}

/** "Of the four ways examined here", where three were announced. */
export function countedAnew(paper: Paper): Found[] {
  const announced = announcedIn(paper);
  if (announced.size === 0) return [];
  return concludingOf(paper).flatMap(({ sentence, own }): Found[] =>
    [...own.matchAll(CHOICES_OF_ALL)].flatMap((match): Found[] => {
      const { count = "", between = "", noun = "" } = match.groups!;
      const kind = choiceOf(noun, COUNTED_KINDS);
      const isPlain =
        between === "" &&
        LEADS_TO_ALL.test(own.slice(0, match.index)) &&
        NOBODY_ELSES.test(own.slice(match.index + match[0].length));
      const alike = isPlain ? announcedAlike(kind, amountOf(count), announced) : undefined;
      const one = announced.get(kind) ?? alike;
      if (!one || one.count === amountOf(count)) return [];
      return [
        {
          // By another word they may be others.
          ...(one === alike ? { severity: "note" as const } : {}),
          message: `“${match[0]}” here, and “${one.written}” were announced; mend the number, or name the other`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
          related: [relatedAt("announced here", placeAt(paper, one))],
        },
      ];
    }),
  );
}

/** "The four alternatives" are the options that were announced, where no other choice was; fewer may be some of them. */
function announcedAlike(
  noun: string,
  count: number,
  announced: ReadonlyMap<string, Announced>,
): Announced | undefined {
  const alike = [...announced].filter(([other]) => SAME_CHOICES.test(other)).map(([, one]) => one);
  const [only, ...others] = SAME_CHOICES.test(noun) ? alike : [];
  return only && only.noun !== noun && others.length === 0 && only.count < count ? only : undefined;
}

/** "A third way", in the conclusion of a paper that announced two and told of no third before. */
export function beyondTheAnnounced(paper: Paper): Found[] {
  const announced = announcedIn(paper);
  if (announced.size === 0) return [];
  const concluding = concludingOf(paper);
  const own = new Set(concluding.map(({ sentence }) => sentence));
  const known = new Set(
    [...sentencesOf(paper)].flatMap(({ sentence }) =>
      own.has(sentence) ? [] : [...sentence.text.matchAll(NTH_OF_CHOICES)].map(keyOf),
    ),
  );
  return concluding.flatMap(({ sentence, own: words }): Found[] =>
    [...words.matchAll(NTH_OF_CHOICES)].flatMap((match): Found[] => {
      const one = announced.get(choiceOf(match.groups!.noun!, COUNTED_KINDS));
      if (!one || placeOfNth(match.groups!.nth!) <= one.count || known.has(keyOf(match))) return [];
      known.add(keyOf(match));
      return [
        {
          message: `“${match[0]}” stands in the conclusion, and “${one.written}” were announced; introduce and weigh it, or mend its number`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
          related: [relatedAt("announced here", placeAt(paper, one))],
        },
      ];
    }),
  );
}

const keyOf = ({ groups }: RegExpMatchArray) =>
  `${placeOfNth(groups!.nth!)} ${choiceOf(groups!.noun!, COUNTED_KINDS)}`;
const concludingOf = (paper: Paper) => restatedOf(paper)?.again ?? [];
const placeAt = (paper: Paper, { sentence, from, written }: Announced) =>
  placeOf(paper, sentence, from, from + written.length);
