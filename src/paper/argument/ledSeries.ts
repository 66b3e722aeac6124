import { append } from "../../record/append.ts";
import { leadOf } from "../emphasis.ts";
import { LEADING } from "../lexicon/leading.ts";
import type { Leading } from "../lexicon/seriesWords.ts";
import { type Paper, type Paragraph, type Section, type Text, wordCount } from "../paper.ts";
import { itemsIn, part } from "./listItems.ts";
import { ownWords } from "./ownWords.ts";

/** A heading, an item of a list or a paragraph, in the order of the paper. */
interface Unit {
  kind: "heading" | "item" | "paragraph";
  text: Text;
  level: number | undefined;
  /** What it counts itself as: "2." and "B." are 2. */
  number: number | undefined;
  /** Characters at its head that are set apart: a name in bold before what is said of it. */
  lead: number;
}

/** Longer names are sentences about something. */
const MOST_WORDS = 14;
/** A longer heading is a sentence. */
const LONGEST = 120;
const FEWEST = 2;
const MOST = 9;
/** So many paragraphs may stand between what leads to a list and the list. */
const BETWEEN = 3;

/**
 * Options that a heading ("Policy options") or a sentence ("Four scenarios can be distinguished.") leads to: the headings
 * below it, the items of a list or the paragraphs with a name in bold that come next, where each has a name.
 */
export function optionsLedTo(paper: Paper): Text[] {
  const words = LEADING[paper.language];
  if (!words) return [];
  const units = unitsOf(paper);
  const found: Text[] = [];
  let done = -1;
  for (const [at, unit] of units.entries()) {
    if (at <= done || !leads(unit, units[at + 1], words)) continue;
    const count = countIn(unit.text.text, words);
    for (const members of [headingsAfter, itemsAfter, boldAfter].map((after) => after(units, at, words))) {
      const kept = count !== undefined && members.length > count ? members.slice(0, count) : members;
      const names = namesOf(
        kept.map((member) => units[member]!),
        words,
      );
      if (!names) continue;
      append(found, names);
      done = kept.at(-1)!;
      break;
    }
  }
  return found;
}

const known = new WeakMap<Paper, Unit[]>();

function unitsOf(paper: Paper): Unit[] {
  const before = known.get(paper);
  if (before) return before;
  const units = paper.sections.flatMap((section) => [
    ...headingUnit(section),
    ...section.paragraphs.flatMap((paragraph) => paragraphUnits(paper, paragraph)),
  ]);
  known.set(paper, units);
  return units;
}

function headingUnit({ heading, level }: Section): Unit[] {
  if (!heading) return [];
  return [{ kind: "heading", text: heading, level, number: numberOf(heading.text), lead: 0 }];
}

function paragraphUnits(paper: Paper, paragraph: Paragraph): Unit[] {
  const items = itemsIn(paper, paragraph);
  const whole: Unit = {
    kind: "paragraph",
    text: paragraph,
    level: undefined,
    number: numberOf(paragraph.text),
    lead: leadOf(paper, paragraph),
  };
  if (items.length === 0) return [whole];
  const units = items.map(({ from, to }): Unit => {
    const text = part(paragraph, from, to);
    const number = numberOf(paragraph.text.slice(Math.max(0, from - 6), from).trimStart());
    return { kind: "item", text, level: undefined, number, lead: leadOf(paper, text) };
  });
  const before = part(paragraph, 0, items[0]!.from);
  return /\p{L}{2}/u.test(before.text) ? [{ ...whole, text: before, lead: 0 }, ...units] : units;
}

const NUMBER = /^\(?(?:(\d{1,2})|([A-H])|([ivx]{1,4}))[.):](?=\s|$)/u;

function numberOf(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  if (match[1]) return Number(match[1]);
  if (match[2]) return match[2].charCodeAt(0) - 64;
  return ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].indexOf(match[3]!) + 1 || undefined;
}

/** Whether a heading says that options stand below it. */
export function headingLeads({ heading }: Pick<Section, "heading">, words: Leading | undefined): boolean {
  if (!words) return false;
  const own = heading?.text.replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[A-H])[.):]?\s+/iu, "");
  return own !== undefined && own.length <= LONGEST && words.heading.test(own) && !words.noLead.test(own);
}

function leads({ kind, text }: Unit, next: Unit | undefined, words: Leading): boolean {
  if (kind === "item" || !next) return false;
  if (kind === "heading") return headingLeads({ heading: text }, words);
  if (next.kind === "paragraph" && next.lead === 0) return false;
  const last = lastSentence(text.text);
  return words.sentence.test(ownWords(last)) && !words.noLead.test(last) && !last.trimEnd().endsWith("?");
}

function lastSentence(text: string): string {
  const end = text.trimEnd();
  const stop = Math.max(...[". ", "? ", "! "].map((one) => end.lastIndexOf(one, end.length - 2)));
  return end.slice(stop + 1);
}

function countIn(text: string, { counted, numbers }: Leading): number | undefined {
  const word = counted.exec(lastSentence(text))?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return numbers.includes(word) ? numbers.indexOf(word) : Number(word);
}

/** The headings below the one that leads, or those that count from 1 where the format tells no levels. */
function headingsAfter(units: readonly Unit[], at: number, words: Leading): number[] {
  let section = at;
  while (section > 0 && units[section]!.kind !== "heading") section -= 1;
  const own = units[section]!.level;
  const found: number[] = [];
  let level: number | undefined;
  for (let i = at + 1; i < units.length && found.length < MOST + 1; i++) {
    const unit = units[i]!;
    if (unit.kind !== "heading") continue;
    const isBelow = own !== undefined && unit.level !== undefined && unit.level > own;
    const counts = unit.number === found.length + 1;
    if (!isBelow && !counts) break;
    if (isBelow && level === undefined) level = unit.level;
    if (isBelow && unit.level !== level) {
      if (unit.level! < level!) break;
      continue;
    }
    if (words.noOption.test(nameAfterLabel(unit.text, words).text)) {
      if (found.length > 0) break;
      return [];
    }
    found.push(i);
  }
  return found;
}

/** The list that comes next; numbered items may have paragraphs of their own between. */
function itemsAfter(units: readonly Unit[], at: number): number[] {
  const found: number[] = [];
  for (let i = at + 1; i < units.length && found.length < MOST + 1; i++) {
    const { kind, number } = units[i]!;
    if (kind === "heading") break;
    if (kind === "item") {
      if (number !== undefined && number !== found.length + 1) break;
      found.push(i);
    } else if (found.length === 0) {
      if (units[at]!.kind !== "heading" || i - at > BETWEEN) break;
    } else if (units[found[0]!]!.number === undefined) break;
  }
  return found;
}

/** Paragraphs, or items, that begin with a name set apart from what is said of it. */
function boldAfter(units: readonly Unit[], at: number): number[] {
  const found: number[] = [];
  let others = 0;
  for (let i = at + 1; i < units.length && found.length < MOST + 1; i++) {
    const { kind, lead } = units[i]!;
    if (kind === "heading") break;
    if (lead > 0) found.push(i);
    else others += 1;
    if (others > 2 * found.length + BETWEEN) break;
  }
  return found;
}

/** The names of the members; undefined unless there are enough and each of them is a name. */
function namesOf(members: readonly Unit[], words: Leading): Text[] | undefined {
  if (members.length < FEWEST || members.length > MOST) return undefined;
  const names = members.map((member) => nameOf(member, words));
  return names.every((name) => isName(name, words)) ? names : undefined;
}

function isName({ text }: Text, { tells, noOption }: Leading): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    wordCount(text) <= MOST_WORDS &&
    !tells.test(text) &&
    !noOption.test(text) &&
    !/^https?:|\?$/u.test(text)
  );
}

function nameAfterLabel(text: Text, { label }: Leading): Text {
  return part(text, label.exec(text.text)![0].length, text.text.length);
}

function nameOf({ text, kind, lead }: Unit, words: Leading): Text {
  const set = lead > 0 ? part(text, 0, lead) : text;
  const label = words.label.exec(set.text)![0].length;
  // "**Option 1:** wait": only the label is set apart.
  const own =
    label >= set.text.length ? part(text, label, text.text.length) : part(set, label, set.text.length);
  const stop = words.nameEnds.exec(own.text);
  const isCut = stop && (kind !== "heading" || stop[0] !== ":") && stop.index > 0;
  return isCut ? part(own, 0, stop.index) : own;
}
