import {
  type Case,
  dateInWords,
  type Format,
  type PartialDate,
  type Phase,
  type Place,
  parseDate,
  type RelatedPlace,
  type ReviewRule,
  relatedAt,
  remarkText,
  sourceOf,
} from "../../record/index.ts";
import { STAGES } from "../lexicon/stages.ts";
import { type ReadSentence, readSentences } from "../names/mentions.ts";
import { mayBeOne } from "../names/statedDates.ts";
import { type Statement, statementsIn } from "../names/statements.ts";
import { type Paper, placeOf } from "../paper.ts";

export { type Found, relatedAt } from "../../record/index.ts";

/** A paper beside a case, with what its sentences name and say. */
export interface Comparison {
  paper: Paper;
  record: Case;
  sentences: ReadSentence[];
  statements: Said[];
}

/** A statement with the sentence it is made in. */
export interface Said {
  statement: Statement;
  read: ReadSentence;
}

/** A rule that holds a paper against a case; an example is both, the case as one record file. */
export interface ComparisonRule extends ReviewRule<Comparison, ComparisonExample> {
  /** It reads English prose, and is silent about German papers. */
  readsEnglish?: true;
}

export interface ComparisonExample {
  paper: string;
  record: string;
  /** Lines added to case.yaml. */
  head?: string;
}

export function compare(paper: Paper, record: Case): Comparison {
  const before = COMPARED.get(paper);
  if (before?.record === record) return before;
  const sentences = readSentences(paper, record);
  const statements = sentences.flatMap((read) =>
    statementsIn({ ...read, text: read.sentence.text }, STAGES[paper.language]).map((statement) => ({
      statement,
      read,
    })),
  );
  const comparison = { paper, record, sentences, statements };
  COMPARED.set(paper, comparison);
  return comparison;
}

/** The last of each paper: rules and the account of what was compared ask for the same. */
const COMPARED = new WeakMap<Paper, Comparison>();

export function placeOfStatement({ paper }: Comparison, { statement, read }: Said): Place {
  return placeOf(paper, read.sentence, statement.from, statement.to);
}

export function nameOf({ name, abbreviation }: Format): string {
  return abbreviation ?? name;
}

/** "on 28 May 2002", "in March 2014". */
export function when(edtf: string): string {
  const words = dayInWords(edtf);
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return `on ${words}`;
  return /^\d{4}(?:-\d{2})?$/.test(edtf) ? `in ${words}` : words;
}

/** The same behind "from" or "until". */
export function dayInWords(edtf: string): string {
  const words = dateInWords(edtf);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? words : `(${words})`;
}

/** "founded on 28 May 2002 (nato-nrc-2022)". */
export function phaseInWords(phase: Phase): string {
  const sources = (phase.sources ?? []).map(sourceOf);
  const named = sources.length > 0 ? ` (${sources.slice(0, 3).join(", ")})` : "";
  return `${phase.phase.replaceAll("-", " ")} ${when(phase.date)}${named}`;
}

/** The place of a phase in the case, and of what the case remarks on the format. */
export function groundsOf(record: Case, format: Format, phase: Phase): RelatedPlace[] {
  return [
    relatedAt(`the case: ${phaseInWords(phase)}`, record.placeOf(phase)),
    ...(format.note === undefined
      ? []
      : [relatedAt(`the case remarks: ${remarkText(format.note)}`, record.placeOf(format, "note"))]),
  ];
}

/** A phase whose date somebody has read in a source; anything less is no ground for more than a note. */
export function isVerified({ verification }: Phase): boolean {
  return verification === "verified";
}

/**
 * Does a stated date agree with the date of a phase? `some`: with one reading of the sources and not with another.
 * Dates of lesser precision agree with every day they may mean.
 */
export function agreement(stated: PartialDate, phase: Phase): "yes" | "some" | "no" {
  const dates = (phase.readings ?? [{ date: phase.date }]).map(({ date }) => parseDate(date ?? phase.date));
  const answers = dates.map((date) => date !== undefined && mayBeOne(stated, date));
  return answers.every(Boolean) ? "yes" : answers.some(Boolean) ? "some" : "no";
}
