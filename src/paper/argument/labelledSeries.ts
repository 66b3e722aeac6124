import { append } from "../../record/append.ts";
import {
  COUNTED_LABELS,
  choiceOf,
  HEADS_OPTIONS,
  IN_ORDER,
  LABELLED_ANYWHERE,
  LABELLED_LEAD,
  placeOfLabel,
  SUB_NUMBER,
} from "../lexicon/labelling.ts";
import { type Paper, sentencesOf, type Text } from "../paper.ts";
import { conclusionOf } from "./conclusion.ts";
import { itemsIn, part } from "./listItems.ts";

/** An option that bears a label, with all that is said of it. */
export interface LabelledOption {
  label: string;
  lead: Text;
  texts: Text[];
}

/** Options that one noun and their labels number from the first to the last: "Option A" to "Option D". */
export interface LabelledSeries {
  noun: string;
  options: LabelledOption[];
}

const known = new WeakMap<Paper, LabelledSeries[]>();
const FEWEST = 2;

/** The series of options a paper presents by labels, by headings below one that names them, or by words of order. */
export function labelledSeriesOf(paper: Paper): LabelledSeries[] {
  const before = known.get(paper);
  if (before) return before;
  const byNoun = new Map<string, LabelledOption[]>();
  for (const { noun, option } of [...labelled(paper), ...belowHeadings(paper), ...inOrder(paper)]) {
    const options = byNoun.get(noun) ?? [];
    const same = options.find(({ label }) => label === option.label);
    // In a summary first, and then where it is worked out.
    if (same) append(same.texts, option.texts);
    else options.push(option);
    byNoun.set(noun, options);
  }
  const series = [...byNoun].map(([noun, options]) => ({ noun, options })).filter(isWhole);
  addMentions(paper, series);
  known.set(paper, series);
  return series;
}

/** Numbered from 1, or from A, without a gap. */
function isWhole({ options }: LabelledSeries): boolean {
  const places = options.map(({ label }) => placeOfLabel(label));
  const isOneKind = options.every(({ label }) => /\d/u.test(label) === /\d/u.test(options[0]!.label));
  return options.length >= FEWEST && isOneKind && places.every((place, i) => place === i + 1);
}

interface Led {
  noun: string;
  option: LabelledOption;
}

function labelled(paper: Paper): Led[] {
  const conclusion = conclusionOf(paper);
  const found: Led[] = [];
  let open: LabelledOption | undefined;
  let level: number | undefined;
  const lead = (text: Text): boolean => {
    const match = LABELLED_LEAD.exec(text.text);
    if (!match) return false;
    open = { label: match.groups!.label!.toUpperCase(), lead: text, texts: [text] };
    found.push({ noun: choiceOf(match.groups!.noun!), option: open });
    return true;
  };
  for (const section of paper.sections) {
    const { heading, paragraphs } = section;
    const isWithin = level !== undefined && (section.level ?? 0) > level;
    if (heading && lead(heading)) level = section.level ?? Number.POSITIVE_INFINITY;
    else if (!isWithin) [open, level] = [undefined, undefined];
    for (const paragraph of paragraphs) {
      if (conclusion.has(paragraph)) continue;
      const items = itemsIn(paper, paragraph);
      for (const { from, to } of items) lead(part(paragraph, from, to));
      if (items.length > 0 && found.length > 0) {
        open = undefined;
        continue;
      }
      for (const sentence of paragraph.sentences) if (!lead(sentence)) open?.texts.push(sentence);
    }
  }
  return found;
}

/** "2 The models" with "2.1 A joint desk" and "2.2 A rota" below it. */
function belowHeadings({ sections }: Paper): Led[] {
  let noun: string | undefined;
  return sections.flatMap(({ heading, paragraphs }): Led[] => {
    const match = heading && SUB_NUMBER.exec(heading.text);
    if (!match) {
      const named = HEADS_OPTIONS.exec(heading?.text ?? "")?.groups?.noun;
      noun = named === undefined ? undefined : choiceOf(named);
      return [];
    }
    if (noun === undefined) return [];
    const texts = paragraphs.flatMap(({ sentences }) => sentences);
    return [{ noun, option: { label: match.groups!.label!, lead: heading, texts } }];
  });
}

/** "There are four ways. First … Second …", in one section. */
function inOrder(paper: Paper): Led[] {
  const conclusion = conclusionOf(paper);
  return paper.sections.flatMap(({ paragraphs }): Led[] => {
    let noun: string | undefined;
    const options: LabelledOption[] = [];
    for (const paragraph of paragraphs) {
      if (conclusion.has(paragraph)) continue;
      const [first] = paragraph.sentences;
      if (first && noun !== undefined && IN_ORDER[options.length]?.test(first.text))
        options.push({ label: String(options.length + 1), lead: first, texts: [] });
      else {
        const counted = [...paragraph.text.matchAll(COUNTED_LABELS)].at(-1)?.groups?.noun;
        if (counted !== undefined && options.length === 0) noun = choiceOf(counted);
      }
      append(options.at(-1)?.texts ?? [], paragraph.sentences);
    }
    return options.map((option) => ({ noun: noun!, option }));
  });
}

/** Sentences elsewhere that speak of one of them by its label. */
function addMentions(paper: Paper, series: readonly LabelledSeries[]): void {
  if (series.length === 0) return;
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    // The sentences of a list run from one item into the next.
    if (itemsIn(paper, paragraph).length > 0) continue;
    const named = [...sentence.text.matchAll(LABELLED_ANYWHERE)].map(({ groups }) => groups!);
    const [one] = named;
    if (!one || named.length > 1) continue;
    series
      .find(({ noun }) => noun === choiceOf(one.noun!))
      ?.options.find(({ label }) => label === one.label)
      ?.texts.push(sentence);
  }
}
