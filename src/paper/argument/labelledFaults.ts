import {
  COUNTED_LABELS,
  COUNTS_ALL,
  choiceOf,
  LABELLED_ANYWHERE,
  NARROWED,
  NTH_LABEL,
  placeOfLabel,
  placeOfNth,
  SEVERAL_LABELS,
  SOME_OF_THEM,
  WEIGHING,
} from "../lexicon/labelling.ts";
import { amountOf } from "../lexicon/summing.ts";
import { type Paper, placeOf, sentencesOf, type Text } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { conclusionOf } from "./conclusion.ts";
import { type LabelledOption, type LabelledSeries, labelledSeriesOf } from "./labelledSeries.ts";
import { ownWordsOf } from "./ownWords.ts";

/** "Of the four options", where three bear a label. */
export function countedOtherwise(paper: Paper): Found[] {
  const series = labelledSeriesOf(paper);
  if (series.length === 0) return [];
  const headings = paper.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const sentences = [...sentencesOf(paper)].map(({ sentence }) => sentence);
  return series.flatMap(({ noun, options }): Found[] => {
    const ofHeadings = headings.flatMap((heading) => counts(heading, heading.text, true));
    const ofText = sentences.flatMap((sentence) => counts(sentence, ownWordsOf(paper, sentence), false));
    // Said again in the conclusion it is one fault.
    const [first, ...others] = [...ofHeadings, ...ofText].sort((a, b) => a.place.line - b.place.line);
    return first
      ? [
          {
            ...first,
            related: [...(first.related ?? []), ...others.map(({ place }) => relatedAt("here too", place))],
          },
        ]
      : [];

    function counts(text: Text, own: string, isHeading: boolean): Found[] {
      return [...own.matchAll(COUNTED_LABELS)].flatMap((match): Found[] => {
        const { before = "", count = "", between = "", noun: counted = "" } = match.groups!;
        const number = amountOf(count);
        if (choiceOf(counted) !== noun || number === options.length) return [];
        // "2 The models": the number of the heading.
        if (isHeading && match.index === 0 && /\d/u.test(count)) return [];
        if (SOME_OF_THEM.test(before) || SOME_OF_THEM.test(between)) return [];
        if (NARROWED.test(own.slice(match.index + match[0].length))) return [];
        // Fewer may be some of them, unless it is said that they are all.
        if (number < options.length && !isHeading && !COUNTS_ALL.test(own)) return [];
        const from = match.index + before.length;
        return [
          {
            message: `“${own.slice(from, match.index + match[0].length)}” here, and ${options.length} are presented, up to ${options.at(-1)!.label}; mend the number, or present the other`,
            place: placeOf(paper, text, from, match.index + match[0].length),
            related: options.map(({ lead }) => relatedAt(`“${shortened(lead.text)}”`, placeOf(paper, lead))),
          },
        ];
      });
    }
  });
}

/** "The fifth model", "Option E", of a conclusion whose paper presents four. */
export function beyondTheLabels(paper: Paper): Found[] {
  const series = labelledSeriesOf(paper);
  const conclusion = conclusionOf(paper);
  const found: Found[] = [];
  let before = "";
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    const own = ownWordsOf(paper, sentence);
    if (conclusion.has(paragraph))
      for (const { noun, options } of series) {
        const beyond = firstBeyond(own, before, noun, options);
        if (!beyond) continue;
        found.push({
          message: `“${beyond.written}” stands in the conclusion, and the paper presents only ${options.map(({ label }) => label).join(", ")}; introduce and weigh it, or mend its label`,
          place: placeOf(paper, sentence, beyond.at, beyond.at + beyond.written.length),
        });
      }
    before = own;
  }
  return found;
}

function firstBeyond(
  own: string,
  before: string,
  noun: string,
  options: readonly LabelledOption[],
): { written: string; at: number } | undefined {
  const isSpokenOf = (text: string) =>
    [...text.matchAll(SEVERAL_LABELS)].some(({ groups }) => choiceOf(groups!.noun!) === noun);
  for (const { 0: written, index: at, groups } of own.matchAll(NTH_LABEL)) {
    const { nth = "", noun: named } = groups!;
    const isOfThem = named === undefined ? isSpokenOf(own) || isSpokenOf(before) : choiceOf(named) === noun;
    if (isOfThem && placeOfNth(nth) > options.length) return { written, at };
  }
  const isNumbered = /\d/u.test(options[0]!.label);
  for (const { 0: written, index: at, groups } of own.matchAll(LABELLED_ANYWHERE)) {
    const { label = "", noun: named = "" } = groups!;
    if (choiceOf(named) === noun && /\d/u.test(label) === isNumbered && placeOfLabel(label) > options.length)
      return { written, at };
  }
  return undefined;
}

/** Told of so many options that words which only may tell of a side are enough. */
const MANY = 3;

/** Sides that are named of every labelled option but one. */
export function oneSidedLabels(paper: Paper): Found[] {
  const words = WEIGHING[paper.language];
  if (!words) return [];
  const sides = [
    { side: "strength", named: words.strength, told: words.strengthTold, way: "for" },
    { side: "shortcoming", named: words.shortcoming, told: words.shortcomingTold, way: "against" },
  ] as const;
  return labelledSeriesOf(paper).flatMap(({ options }: LabelledSeries): Found[] =>
    sides.flatMap(({ side, named, told, way }): Found[] => {
      const says = ({ texts }: LabelledOption, pattern: RegExp) =>
        texts.some(({ text }) => pattern.test(text));
      const [none, ...more] = options.filter((one) => !says(one, named) && !says(one, told));
      if (!none || more.length > 0 || options.length < FEWEST_COMPARED) return [];
      const others = options.filter((one) => one !== none);
      if (!others.every((one) => says(one, named)) && others.length < MANY) return [];
      // Where no word for either is known, what is told is mostly told in its favour.
      if (side === "strength" && !says(none, words.shortcoming) && !says(none, words.shortcomingTold))
        return [];
      // What is only named has no sides.
      if (none.texts.length < 2 && none.lead.text.split(/\s+/u).length < FEWEST_WORDS) return [];
      return [
        {
          message: `no ${side} of “${shortened(none.lead.text)}” is named, while those of the other ${others.length} are; say what speaks ${way} it`,
          place: placeOf(paper, none.lead),
        },
      ];
    }),
  );
}

const FEWEST_COMPARED = 3;
const FEWEST_WORDS = 8;

function shortened(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : text;
}
