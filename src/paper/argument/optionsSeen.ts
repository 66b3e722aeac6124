import { leadOf } from "../emphasis.ts";
import {
  LABELLED_OPTION,
  NAMED_CASE,
  NOT_AN_OPTION,
  NUMBERED_HEADING,
  OPTION_COLUMN,
} from "../lexicon/en/announcing.ts";
import { CHOICE_BETWEEN } from "../lexicon/en/leading.ts";
import { BULLET } from "../lexicon/en/recommending.ts";
import { anyOf } from "../lexicon/index.ts";
import { LEADING } from "../lexicon/leading.ts";
import { type Paper, sentencesOf, type Text } from "../paper.ts";
import { alternativesOf } from "./alternatives.ts";
import { labelledInProse } from "./chosenInConclusion.ts";
import { conclusionOf } from "./conclusion.ts";
import { countsOptions, isOptions } from "./headings.ts";
import { headingLeads, optionsLedTo } from "./ledSeries.ts";
import { itemsIn, part } from "./listItems.ts";
import { optionsInSeries } from "./optionSeries.ts";
import { ownWordsOf } from "./ownWords.ts";

export interface SeenOption {
  name: Text;
  /** How it was known for one: counted in a sentence that announces so many, or labelled as one where it stands. */
  by: "announced" | "heading" | "label";
}

/** Hostile and very long papers have no end of them. */
const MOST_OPTIONS = 200;

/** "Szenario 2: …", "Вариант А. …"; without the stop the words may go on as a sentence. */
const FOREIGN_LABEL = new RegExp(
  `^(?:\\(?\\d+(?:\\.\\d+)*[.)]?\\s+)?(?<noun>${anyOf("optionNoun")})\\s+(?:(?:${anyOf("numberSign")})\\s?)?(?<label>\\d|\\p{L}|[ivx]{1,4})\\s*(?:[:.()–—-]+\\s*|$)`,
  "iu",
);

/** Options announced by number, then those only labelled: "Option 1", "Scenario A: …", "Pathway Two". */
export function optionsOf(paper: Paper): SeenOption[] {
  const options: SeenOption[] = (paper.language === "en" ? alternativesOf(paper) : []).flatMap(
    ({ alternatives }) => alternatives.map(({ name }): SeenOption => ({ name, by: "announced" })),
  );
  const labels = new Set<string>();
  const add = (whole: Text, by: SeenOption["by"]) => {
    const text = part(whole, BULLET.exec(whole.text)?.[0].length ?? 0, whole.text.length);
    const match = labelIn(paper, text) ?? NAMED_CASE.exec(text.text);
    if (!match || NOT_AN_OPTION.test(text.text)) return;
    const label = `${match.groups?.noun ?? match[0]} ${match.groups?.label ?? ""}`
      .toLowerCase()
      .replace("scenarios", "scenario");
    const name = nameAfter(text, match[0].length);
    const isAgain = options.some((one) => sameName(one.name.text, name.text));
    if (labels.has(label) || isAgain || options.length >= MOST_OPTIONS) return;
    labels.add(label);
    options.push({ name, by });
  };
  for (const name of rowsOfOptions(paper))
    if (!options.some((one) => sameName(one.name.text, name.text))) options.push({ name, by: "label" });
  for (const heading of headingsUnderOptions(paper)) {
    const name = nameAfter(heading, NUMBERED_HEADING.exec(heading.text)![0].length);
    if (!options.some((one) => sameName(one.name.text, name.text))) options.push({ name, by: "heading" });
  }
  // "Option A: a joint desk." is known by its label, below.
  for (const name of leadIns(paper))
    if (!labelIn(paper, name) && !options.some((one) => overlaps(one.name, name)))
      options.push({ name, by: "label" });
  for (const name of optionsLedTo(paper))
    if (!options.some((one) => overlaps(one.name, name))) options.push({ name, by: "label" });
  if (paper.language === "en" && options.length === 0)
    for (const name of choicesBetween(paper)) options.push({ name, by: "announced" });
  if (options.length === 0) for (const name of optionsInSeries(paper)) options.push({ name, by: "label" });
  // "Option A needs consent" then says more of one that is known.
  if (options.length === 0)
    for (const { name, label } of labelledInProse(paper)) {
      options.push({ name, by: "label" });
      labels.add(label);
    }
  const conclusion = conclusionOf(paper);
  for (const { heading, paragraphs } of paper.sections) {
    if (heading) add(heading, "heading");
    for (const paragraph of paragraphs) {
      // What bears a label in the conclusion was presented before, or is no option that the paper weighs.
      if (conclusion.has(paragraph) && options.length > 1) continue;
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

/** The label of an option with which a text begins. */
function labelIn({ language }: Paper, { text }: Text): RegExpExecArray | null {
  return (language === "en" ? LABELLED_OPTION.exec(text) : null) ?? FOREIGN_LABEL.exec(text);
}

/** The two that a sentence says the choice is between. */
function choicesBetween(paper: Paper): Text[] {
  for (const { sentence } of sentencesOf(paper)) {
    const match = sentence.text.includes("between") ? CHOICE_BETWEEN.exec(ownWordsOf(paper, sentence)) : null;
    if (!match) continue;
    const { one = "", other = "" } = match.groups!;
    const from = match.index + match[0].indexOf(`${one}`, match[0].indexOf("between"));
    const second = match.index + match[0].lastIndexOf(other);
    return [part(sentence, from, from + one.length), part(sentence, second, second + other.length)];
  }
  return [];
}

/** Under "Options" the headings that count on: "1. A joint desk", "2. A rota". */
function headingsUnderOptions({ sections }: Paper): Text[] {
  const at = sections.findIndex(({ heading }) => isOptions({ heading }));
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

/**
 * Under "Options", or "Three ways of joining them", paragraphs that each begin with a sentence set apart: that and the
 * sentence which says what it means. What leads to them or closes the section has none.
 */
function leadIns(paper: Paper): Text[] {
  return paper.sections.flatMap((section) => {
    if (!isOptions(section) && !countsOptions(section) && !headingLeads(section, LEADING[paper.language]))
      return [];
    const led = section.paragraphs.filter((paragraph) => {
      const lead = leadOf(paper, paragraph);
      return lead > 0 && Math.abs(lead - (paragraph.sentences[0]?.text.length ?? 0)) <= 1;
    });
    if (led.length < 2 || led.length < section.paragraphs.length - 2) return [];
    return led.map((paragraph) => {
      const { sentences } = paragraph;
      const length = (sentences[0]?.text.length ?? 0) + 1 + (sentences[1]?.text.length ?? 0);
      return part(paragraph, 0, Math.min(length, paragraph.text.length));
    });
  });
}

function overlaps(a: Text, b: Text): boolean {
  return (a.offsets[0] ?? 0) <= (b.offsets.at(-1) ?? 0) && (b.offsets[0] ?? 0) <= (a.offsets.at(-1) ?? 0);
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
  return found.length > 1 ? found.slice(0, MOST_OPTIONS) : [];
}

/** Characters before the first cell of a row: its bar, white space, the signs of a list or a quotation it stands in. */
const MOST_BEFORE_A_ROW = 40;

/** The cells of the rows of a Markdown table: its bars stand in the file, and as white space in the text. */
function cellsOf(paper: Paper, paragraph: Text): Text[] {
  const { text, offsets } = paragraph;
  const first = offsets[0] ?? 0;
  const before = paper.text.slice(Math.max(0, first - MOST_BEFORE_A_ROW), first);
  if (!/\|[^\n]*$/u.test(before) && !text.includes("|")) return [];
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
