import type { Problem } from "../../record/index.ts";
import { firstIndex } from "../firstIndex.ts";
import { LIBRARY_RULES } from "../library/index.ts";
import type { Paper, Sentence, Text } from "../paper.ts";
import { READING_RULES } from "../readingRules.ts";
import { PAPER_RULES } from "../rules/index.ts";
import { KINDS } from "../rules/paperRule.ts";

/** What findings are about, in the order of the manual: then what the paper was held against, and how it was read. */
export const KINDS_OF_FINDINGS = [...KINDS, "case", "library", "reading"] as const;

/** A finding with the number it bears in a report. */
export interface NumberedFinding {
  number: number;
  problem: Problem;
  kind: (typeof KINDS_OF_FINDINGS)[number];
}

/** A stretch of a block that no finding begins or ends within. */
export interface Stretch {
  text: string;
  /** The note that a mark calls; its text is the mark's label then. */
  mark?: string;
  /** The number a note begins with. */
  isLabel?: true;
  findings: NumberedFinding[];
  /** Findings of which this is the first stretch, and the last, in the whole paper. */
  begins: NumberedFinding[];
  ends: NumberedFinding[];
}

export interface LaidBlock {
  kind: "title" | "heading" | "paragraph" | "note" | "credit";
  /** Of a note: its label. */
  label?: string;
  stretches: Stretch[];
  /** Those that begin in it. */
  findings: NumberedFinding[];
}

export interface LaidPaper {
  blocks: LaidBlock[];
  findings: NumberedFinding[];
  /** Findings about a place no text was read from. */
  unplaced: NumberedFinding[];
}

/** A character or a mark, with where it stands in the file. */
interface Unit {
  text: string;
  from: number;
  to: number;
  mark?: string;
  isLabel?: true;
}

interface Laid {
  block: LaidBlock;
  units: Unit[];
  spans: { finding: NumberedFinding; first: number; last: number }[];
}

/** The paper cut where findings begin and end: what a report in any format prints, in the order of the paper. */
export function layOut(paper: Paper, problems: readonly Problem[]): LaidPaper {
  const kinds = new Map<string, NumberedFinding["kind"]>([
    ...PAPER_RULES.map(({ id, kind }) => [id, kind] as const),
    ...READING_RULES.map(({ id, kind }) => [id, kind] as const),
    ...LIBRARY_RULES.map(({ id }) => [id, "library"] as const),
  ]);
  // A rule that is none of these holds the paper against a case.
  const findings = problems.map((problem, i) => ({
    number: i + 1,
    problem,
    kind: kinds.get(problem.rule) ?? "case",
  }));
  const laid = unitsOf(paper);
  const inFile = [...laid].filter(({ units }) => units.length > 0);
  inFile.sort((a, b) => a.units[0]!.from - b.units[0]!.from);
  const starts = lineStarts(paper.text);
  const unplaced: NumberedFinding[] = [];
  for (const finding of findings) {
    const [from, to] = extentOf(finding.problem, starts);
    let at = Math.max(0, firstIndex(inFile.length, (i) => inFile[i]!.units[0]!.from > from) - 1);
    let isPlaced = false;
    for (; at < inFile.length && inFile[at]!.units[0]!.from < to; at++) {
      const { units, spans } = inFile[at]!;
      const first = firstIndex(units.length, (i) => units[i]!.to > from);
      const last = firstIndex(units.length, (i) => units[i]!.from >= to) - 1;
      if (first > last) continue;
      spans.push({ finding, first, last });
      isPlaced = true;
    }
    if (!isPlaced) unplaced.push(finding);
  }
  const ends = new Map<NumberedFinding, Laid>();
  const begun = new Set<NumberedFinding>();
  for (const one of laid) for (const { finding } of one.spans) ends.set(finding, one);
  for (const one of laid) {
    one.block.stretches = cut(one, begun, ends);
    one.block.findings = one.block.stretches.flatMap(({ begins }) => begins);
  }
  return { blocks: laid.map(({ block }) => block), findings, unplaced };
}

function unitsOf(paper: Paper): Laid[] {
  const laid: Laid[] = [];
  const add = (kind: LaidBlock["kind"], units: Unit[], label?: string) => {
    const block: LaidBlock = {
      kind,
      ...(label === undefined ? {} : { label }),
      stretches: [],
      findings: [],
    };
    laid.push({ block, units, spans: [] });
  };
  if (paper.title) add("title", characters(paper.title));
  for (const { heading, paragraphs } of paper.sections) {
    if (heading) add("heading", characters(heading));
    for (const paragraph of paragraphs) add("paragraph", withMarks(paragraph, paragraph.sentences));
  }
  for (const note of paper.notes) {
    const text = characters(note);
    const end = text[0]?.from ?? note.offset + note.label.length;
    const label: Unit = {
      text: note.label,
      from: note.offset,
      to: Math.max(note.offset + 1, end),
      isLabel: true,
    };
    add("note", [label, ...text], note.label);
  }
  for (const credit of paper.credits) add("credit", characters(credit));
  return laid;
}

function characters({ text, offsets }: Text): Unit[] {
  return offsets.map((from, i) => ({ text: text[i] ?? "", from, to: from + 1 }));
}

function withMarks(paragraph: Text, sentences: readonly Sentence[]): Unit[] {
  const plain = characters(paragraph);
  const marks: { at: number; unit: Unit }[] = [];
  let begin = 0;
  for (const sentence of sentences) {
    const found = paragraph.text.indexOf(sentence.text, begin);
    const start = found < 0 ? begin : found;
    begin = start + sentence.text.length;
    for (const { label, offset, end, at } of sentence.marks)
      marks.push({ at: start + at, unit: { text: label, from: offset, to: end, mark: label } });
  }
  marks.sort((a, b) => a.at - b.at || a.unit.from - b.unit.from);
  const units: Unit[] = [];
  let done = 0;
  for (const { at, unit } of marks) {
    for (; done < Math.min(at, plain.length); done++) units.push(plain[done]!);
    units.push(unit);
  }
  for (; done < plain.length; done++) units.push(plain[done]!);
  return units;
}

function cut(laid: Laid, begun: Set<NumberedFinding>, ends: ReadonlyMap<NumberedFinding, Laid>): Stretch[] {
  const { units, spans } = laid;
  const cuts = new Set([0, units.length]);
  for (const { first, last } of spans) cuts.add(first).add(last + 1);
  for (const [i, { mark, isLabel }] of units.entries())
    if (mark !== undefined || isLabel) cuts.add(i).add(i + 1);
  const at = [...cuts].sort((a, b) => a - b);
  const opening = new Map<number, typeof spans>();
  for (const span of spans) opening.set(span.first, [...(opening.get(span.first) ?? []), span]);
  let open: typeof spans = [];
  const stretches: Stretch[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [from, to] = [at[i]!, at[i + 1]!];
    open = [...open.filter(({ last }) => last >= from), ...(opening.get(from) ?? [])];
    const begins = open.map(({ finding }) => finding).filter((finding) => !begun.has(finding));
    for (const finding of begins) begun.add(finding);
    const { mark, isLabel } = units[from]!;
    stretches.push({
      text: units
        .slice(from, to)
        .map(({ text }) => text)
        .join(""),
      ...(mark === undefined ? {} : { mark }),
      ...(isLabel ? { isLabel } : {}),
      findings: open.map(({ finding }) => finding),
      begins,
      ends: open
        .filter(({ finding, last }) => last === to - 1 && ends.get(finding) === laid)
        .map(({ finding }) => finding),
    });
  }
  return stretches;
}

/** Where a finding stands in the text, as offsets; at least one character. */
export function extentOf(
  { line, column, endLine, endColumn }: Problem,
  starts: readonly number[],
): [from: number, to: number] {
  const from = (starts[line - 1] ?? 0) + column - 1;
  const to = endLine === undefined ? from + 1 : (starts[endLine - 1] ?? from) + (endColumn ?? 1) - 1;
  return [from, Math.max(to, from + 1)];
}

export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
