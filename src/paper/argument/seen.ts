import {
  LABELLED_OPTION,
  NOT_AN_OPTION,
  NUMBERED_HEADING,
  OPTION_COLUMN,
  OPTIONS_HEADING,
} from "../lexicon/en/announcing.ts";
import {
  CONCLUDING,
  OUTLOOK_HEADING,
  RECOMMENDATION_HEADING,
  SURELY_CONCLUDES,
} from "../lexicon/en/concluding.ts";
import { FORECAST, FORETELLS, HORIZON, NOT_FORECAST } from "../lexicon/en/forecasts.ts";
import {
  HINT,
  IMPERATIVE,
  NOT_OWN,
  RECOMMENDS,
  RECOMMENDS_A_LIST,
  SURELY_RECOMMENDS,
} from "../lexicon/en/recommending.ts";
import { type Paper, sentencesOf, type Text } from "../paper.ts";
import { alternativesOf } from "./alternatives.ts";
import { conclusionOf } from "./conclusion.ts";
import { estimatesOf } from "./likelihood.ts";
import { itemsIn, part } from "./listItems.ts";
import { ownWords } from "./words.ts";

/** What of an argument was seen in a paper, so that silence about it can be told from not having looked. */
export interface Argument {
  options: SeenOption[];
  recommendations: Text[];
  conclusions: Text[];
  forecasts: Text[];
}

export interface SeenOption {
  name: Text;
  /** How it was known for one: counted in a sentence that announces so many, or labelled as one where it stands. */
  by: "announced" | "heading" | "label";
}

/** Hostile and very long papers have no end of them. */
const MOST_SEEN = 200;

const known = new WeakMap<Paper, Argument>();

export function argumentOf(paper: Paper): Argument {
  const before = known.get(paper);
  if (before) return before;
  const seen: Argument =
    paper.language === "en"
      ? {
          options: optionsOf(paper),
          recommendations: recommendationsOf(paper),
          conclusions: conclusionsOf(paper),
          forecasts: forecastsOf(paper),
        }
      : { options: [], recommendations: [], conclusions: [], forecasts: [] };
  known.set(paper, seen);
  return seen;
}

/** Options announced by number, then those only labelled: "Option 1", "Scenario A: …", "Pathway Two". */
function optionsOf(paper: Paper): SeenOption[] {
  const options: SeenOption[] = alternativesOf(paper).flatMap(({ alternatives }) =>
    alternatives.map(({ name }): SeenOption => ({ name, by: "announced" })),
  );
  const labels = new Set<string>();
  const add = (text: Text, by: SeenOption["by"]) => {
    const match = LABELLED_OPTION.exec(text.text);
    if (!match || NOT_AN_OPTION.test(text.text)) return;
    const label = `${match.groups!.noun} ${match.groups!.label}`
      .toLowerCase()
      .replace("scenarios", "scenario");
    const name = nameAfter(text, match[0].length);
    const isAgain = options.some((one) => sameName(one.name.text, name.text));
    if (labels.has(label) || isAgain || options.length >= MOST_SEEN) return;
    labels.add(label);
    options.push({ name, by });
  };
  for (const name of rowsOfOptions(paper))
    if (!options.some((one) => sameName(one.name.text, name.text))) options.push({ name, by: "label" });
  for (const heading of headingsUnderOptions(paper)) {
    const name = nameAfter(heading, NUMBERED_HEADING.exec(heading.text)![0].length);
    if (!options.some((one) => sameName(one.name.text, name.text))) options.push({ name, by: "heading" });
  }
  for (const { heading, paragraphs } of paper.sections) {
    if (heading) add(heading, "heading");
    for (const paragraph of paragraphs) {
      // In a table a cell, in a list an item; else where a paragraph begins.
      const items = itemsIn(paper, paragraph);
      const cells = cellsOf(paper, paragraph);
      if (items.length === 0 && cells.length < 2) add(paragraph, "label");
      for (const { from, to } of items) add(part(paragraph, from, to), "label");
      for (const cell of cells) add(cell, "label");
    }
  }
  // One "Option A" alone names a thing and is no choice.
  return options.filter(
    ({ by }) => by === "announced" || options.filter((other) => other.by !== "announced").length > 1,
  );
}

/** Under "Options" the headings that count on: "1. A joint desk", "2. A rota". */
function headingsUnderOptions({ sections }: Paper): Text[] {
  const at = sections.findIndex(({ heading }) => heading !== undefined && OPTIONS_HEADING.test(heading.text));
  if (at < 0 || NUMBERED_HEADING.test(sections[at]!.heading!.text)) return [];
  const found: Text[] = [];
  for (const { heading } of sections.slice(at + 1)) {
    const match = heading && NUMBERED_HEADING.exec(heading.text);
    const number = match?.[1] ?? (match?.[2] ? String(match[2].charCodeAt(0) - 64) : undefined);
    if (!heading || number !== String(found.length + 1)) break;
    found.push(heading);
  }
  return found.length > 1 ? found : [];
}

/** The cells of a Markdown table under a column that is headed as options are, which their order tells apart. */
function rowsOfOptions(paper: Paper): Text[] {
  if (!/\.(?:md|markdown)$/iu.test(paper.file)) return [];
  const found: Text[] = [];
  let column = -1;
  let at = 0;
  for (const line of paper.text.split("\n")) {
    const from = at;
    at += line.length + 1;
    if (!line.startsWith("|")) {
      column = -1;
      continue;
    }
    const cells: { text: string; from: number }[] = [];
    for (let start = 1; start < line.length; ) {
      const bar = line.indexOf("|", start);
      const end = bar < 0 ? line.length : bar;
      cells.push({ text: line.slice(start, end), from: from + start });
      start = end + 1;
    }
    if (column < 0) {
      const head = cells.findIndex(({ text }) => OPTION_COLUMN.test(text.trim()));
      // A row beneath the head of a table that is about something else is no head.
      column = head < 0 ? Number.POSITIVE_INFINITY : head;
      continue;
    }
    const cell = cells[column];
    if (!cell || /^[\s:-]*$/u.test(cell.text) || LABELLED_OPTION.test(cell.text.trim())) continue;
    const offsets = Array.from(cell.text, (_, i) => cell.from + i);
    found.push(part({ text: cell.text, offsets }, 0, cell.text.length));
  }
  return found.length > 1 ? found.slice(0, MOST_SEEN) : [];
}

/** The cells of the rows of a Markdown table: its bars stand in the file, and as white space in the text. */
function cellsOf(paper: Paper, paragraph: Text): Text[] {
  const { text, offsets } = paragraph;
  const first = offsets[0] ?? 0;
  const line = paper.text.slice(paper.text.lastIndexOf("\n", first) + 1, first);
  if (!line.includes("|") && !text.includes("|")) return [];
  const cells: Text[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const isCut =
      i === text.length ||
      text[i] === "|" ||
      (/\s/.test(text[i]!) &&
        paper.text.slice((offsets[i - 1] ?? first) + 1, offsets[i + 1] ?? offsets[i]!).includes("|"));
    if (!isCut) continue;
    if (i > start) cells.push(part(paragraph, start, i));
    start = i + 1;
  }
  return cells.filter(({ text }) => text !== "");
}

/** What stands after the label up to a stop; the label itself where nothing does. */
function nameAfter(text: Text, from: number): Text {
  const rest = text.text.slice(from);
  const stop = /[.:;](?:\s|$)|\s[–—|]\s/u.exec(rest);
  const name = part(text, from, from + (stop ? stop.index : rest.length));
  return name.text === "" || name.text.length > 160 ? part(text, 0, Math.min(from, text.text.length)) : name;
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(a) === plain(b);
}

/** Who is told what to do: items under a heading that recommends, and sentences that do. */
function recommendationsOf(paper: Paper): Text[] {
  const found: Text[] = [];
  for (const { heading, paragraphs } of paper.sections) {
    const isList = heading !== undefined && RECOMMENDATION_HEADING.test(heading.text);
    let isAnnounced = isList;
    for (const [i, paragraph] of paragraphs.entries()) {
      isAnnounced ||= RECOMMENDS_A_LIST.test(paragraphs[i - 1]?.text ?? "");
      const items = isAnnounced
        ? itemsIn(paper, paragraph).map(({ from, to }) => part(paragraph, from, to))
        : [];
      for (const item of items) if (item.text.split(/\s+/).length > 3) found.push(item);
      if (items.length > 0) continue;
      isAnnounced = isList;
      for (const sentence of paragraph.sentences) {
        if (isList && IMPERATIVE.test(sentence.text)) {
          found.push(sentence);
          continue;
        }
        if (!HINT.test(sentence.text)) continue;
        const own = ownWords(sentence.text);
        if (own.endsWith("?")) continue;
        if (SURELY_RECOMMENDS.test(own) || (RECOMMENDS.test(own) && !NOT_OWN.test(own))) found.push(sentence);
      }
    }
  }
  return found.slice(0, MOST_SEEN);
}

/** What the closing section says first and last, and wherever it says "therefore". */
function conclusionsOf(paper: Paper): Text[] {
  const conclusion = conclusionOf(paper);
  const foretold = new Set<Text>(forecastsOf(paper));
  const closing = [...conclusion]
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !foretold.has(sentence) || CONCLUDING.test(sentence.text));
  const told = [...sentencesOf(paper)]
    .filter(
      ({ sentence, paragraph }) =>
        !conclusion.has(paragraph) && SURELY_CONCLUDES.test(ownWords(sentence.text)),
    )
    .map(({ sentence }) => sentence);
  return [
    ...told,
    ...closing.filter((sentence, i) => i === 0 || i === closing.length - 1 || CONCLUDING.test(sentence.text)),
  ].slice(0, MOST_SEEN);
}

/** Sentences of what is to come: with a word of likelihood, with a time, or under a heading that looks ahead. */
function forecastsOf(paper: Paper): Text[] {
  const judged = new Set<Text>(estimatesOf(paper).all.map(({ sentence }) => sentence));
  const conclusion = conclusionOf(paper);
  const found: Text[] = [];
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    const own = ownWords(sentence.text);
    const isAhead = section.heading !== undefined && OUTLOOK_HEADING.test(section.heading.text);
    const isTimed =
      (FORECAST.test(own) || FORETELLS.test(own)) && HORIZON.test(own) && !SURELY_RECOMMENDS.test(own);
    if (!judged.has(sentence) && !conclusion.has(paragraph) && !isAhead && !isTimed) continue;
    if (
      judged.has(sentence)
        ? !NOT_FORECAST.test(own)
        : (FORECAST.test(own) || FORETELLS.test(own)) && !NOT_FORECAST.test(own)
    )
      found.push(sentence);
  }
  return found.slice(0, MOST_SEEN);
}
