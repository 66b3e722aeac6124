import { append } from "../../record/append.ts";
import { conclusionOf } from "../argument/conclusion.ts";
import { isSummary } from "../argument/headings.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { A_POWER, FIGURE_AND_UNIT } from "../lexicon/summing.ts";
import { type Paper, type Sentence, sentencesOf } from "../paper.ts";
import { isListed } from "../references/list.ts";

/** A figure with what it counts, where it stands. */
export interface Figure {
  sentence: Sentence;
  from: number;
  to: number;
  value: string;
  unit: string;
  stems: ReadonlySet<string>;
}

export interface Twins {
  summed: Figure;
  told: Figure;
}

/** Words of content that two sentences share, so that they tell of one thing. */
const FEWEST_SHARED = 2;
/** Long and hostile papers have no end of them. */
const MOST_FIGURES = 4_000;

/**
 * A figure of the summary or the conclusion that the text nowhere gives, where the text tells of the same thing with
 * the same digits in another order: 2.4 and 4.2 billion euros.
 */
export function twinFigures(paper: Paper): Twins[] {
  const conclusion = conclusionOf(paper);
  const isInList = isListed(paper);
  const summed: Figure[] = [];
  const told: Figure[] = [];
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    if (!/\d/.test(sentence.text) || isInList(paragraph)) continue;
    const figures = figuresIn(sentence, ownWordsOf(paper, sentence));
    append(isSummary(section) || conclusion.has(paragraph) ? summed : told, figures);
    if (summed.length + told.length > MOST_FIGURES) return [];
  }
  const inText = new Set(told.map(({ value }) => value));
  const inSummary = new Set(summed.map(({ value }) => value));
  return summed
    .filter(({ value }) => !inText.has(value))
    .flatMap((one): Twins[] => {
      const twin = told.find(
        (other) =>
          !inSummary.has(other.value) &&
          other.unit === one.unit &&
          areTurned(one, other) &&
          isOfOne(one, other),
      );
      return twin ? [{ summed: one, told: twin }] : [];
    });
}

function figuresIn(sentence: Sentence, own: string): Figure[] {
  const stems = new Set((own.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
  return [...own.matchAll(FIGURE_AND_UNIT)].flatMap((match): Figure[] => {
    const { value = "", power = "", unit = "" } = match.groups!;
    if (power === "" && /^(?:1[4-9]|20)\d\d$/u.test(value)) return [];
    const name = unit.toLowerCase();
    return [
      {
        sentence,
        from: match.index,
        to: match.index + match[0].length,
        value: `${value}${power.toLowerCase()}`,
        unit: `${power.toLowerCase()} ${name === "%" ? "per cent" : name.slice(0, 6)}`,
        stems,
      },
    ];
  });
}

/** The same digits in another order. */
function areTurned({ value: a }: Figure, { value: b }: Figure): boolean {
  const sorted = (value: string) => value.replace(/\D/gu, "").split("").sort().join("");
  return a !== b && a.length === b.length && sorted(a) === sorted(b);
}

function isOfOne(a: Figure, b: Figure): boolean {
  const shared = [...a.stems].filter(
    (stem) => b.stems.has(stem) && !a.unit.includes(stem) && !A_POWER.test(stem),
  );
  return shared.length >= FEWEST_SHARED;
}
