import { z } from "zod";
import { parseDate } from "./date.ts";
import { besideDate, otherNameOf } from "./issues/habits.ts";
import {
  ID_AND_PAGE,
  IS_PAGE,
  LOCATOR_LABELS,
  LOCATORS,
  labelOfLocator,
  NO_DATE,
  NOT_YET_OUT,
} from "./lexicon/works.ts";
import { nearest } from "./nearest.ts";
import { formsShown, nearestDate } from "./nearestDate.ts";
import { VERIFICATIONS } from "./verifications.ts";

/** Field types shared by the nouns of a case. Each noun's file builds its schema from these. */

const LONGEST_TEXT = 20_000;
export const LONGEST_ID = 80;

/**
 * An object with exactly these fields. A misspelt field is answered with the nearest one that exists.
 * Every noun is closed: nothing an analyst writes is silently dropped.
 */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? unknownFields(issue.keys ?? [], shape, issue.input) : undefined,
  });
}

/** Fields of one group of which each is told with what may be meant: no slip of writing makes more. */
export const MOST_COMPARED = 1_000;

/** The field of those named that is meant by a name that is none: but for its case, by habit, or by a slip. */
export function fieldMeant(name: string, fields: readonly string[]): string | undefined {
  return (
    fields.find((field) => field.toLowerCase() === name.toLowerCase()) ??
    otherNameOf(name, fields) ??
    nearest(name, fields)
  );
}

function unknownFields(found: readonly string[], shape: z.core.$ZodLooseShape, group: unknown): string {
  const known = Object.keys(shape);
  // What is there already is not what is meant.
  const open = known.filter((name) => !Object.hasOwn(Object(group), name));
  return found
    .map((name, i) => {
      const written = name.length > 60 ? `${name.slice(0, 60)}…` : name;
      if (i >= MOST_COMPARED) return `unknown field "${written}"`;
      // {date: 2014, disputed}: a word of one field, to YAML the name of another that holds nothing.
      if ((group as Record<string, unknown>)[name] === null) {
        const field = open.find((one) => wordsOf(shape[one]).includes(name));
        if (field !== undefined) return `"${written}" ${STANDS_ALONE}; write ${field}: ${written}`;
      }
      const near = fieldMeant(name, open) ?? fieldMeant(name, known);
      if (near !== undefined && wordsOf(shape[near]).includes(name))
        return `unknown field "${written}", did you mean "${near}"? It holds one of: ${wordsOf(shape[near]).join(", ")}`;
      if (name === "off" && known.includes("on"))
        return `unknown field "off": what on: does not list is off; write on: and list what is on`;
      return `unknown field "${written}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`;
    })
    .join(BETWEEN_NAMES);
}

/** A value without the name of its field. */
export const STANDS_ALONE = "stands without the name of its field";

/** The words of which a field holds one; none where it holds anything else. */
function wordsOf(field: unknown): readonly string[] {
  let schema = field as { unwrap?: () => unknown; options?: unknown } | undefined;
  while (typeof schema?.unwrap === "function") schema = schema.unwrap() as typeof schema;
  const words = schema?.options;
  return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : [];
}

/** Between what is said of one unknown field and of the next; no message and no name of a field holds it. */
export const BETWEEN_NAMES = "\u0000; ";

/** What a date says of the entry it stands in. */
export type TimeFact =
  /** When it happened, was said or began to hold. */
  | "happens"
  /** When the work came out; of a span, at its end. */
  | "published"
  /** Since when the entry was known, whatever it is about. */
  | "known"
  /** What came to the entry later: its end, its restating, the last look at it. No part of what was known before. */
  | "ends"
  /** A day somebody looked ahead to. */
  | "ahead"
  /** From when on a list speaks: said of earlier days too, which must know that it is not theirs. */
  | "speaks"
  /** The day the case is written as of. */
  | "case"
  /** Shown on earlier days only. */
  | "until";

/**
 * What the program needs to know of a field and its type does not say. A fact stands with the schema of its field, so
 * the two cannot part; whoever needs it (references, views as of a day, publishing, forms, checks) reads it here.
 */
export interface FieldFacts {
  /** What the id in it leads to: a noun, or another kind of `ReferenceKind`. */
  refersTo?: string;
  /** It may be a name as well: it leads somewhere where the case has such an id, and is plain words elsewhere. */
  orName?: true;
  /** The entry follows from what the id leads to. */
  restsOn?: true;
  /** The entry goes where that goes, though the field may be absent. */
  goesWith?: true;
  isDate?: true;
  time?: TimeFact;
  /** What the entry is called. */
  title?: true;
  /** Words of the author; they may tell of a later day than the entry's own. */
  freeText?: true;
  /** A name, a heading, a word or two: it tells of no day, and is shown whenever its entry is. */
  label?: true;
  /** Text of a sentence or more. */
  isLong?: true;
  /** Words of somebody else, as they stand in a source. */
  isQuoted?: true;
  /** An aside of the author, of no day unless it says so: known since the case's own. */
  remark?: true;
  /** Left out with `--without notes`. */
  note?: true;
  /** How far a fact has been checked. */
  verification?: true;
  /** Written with knowledge of what came later. */
  hindsight?: true;
  /** An expression over the options of a model. */
  isExpression?: true;
  /** Never published, and why. Every other field is. */
  withheld?: string;
  /** Ways in which sources differ: with one of them left, it holds, and there is nothing to disagree about. */
  readings?: true;
  /** How the record shows something on a day, as a rule over its entries. */
  isRule?: true;
  /** Kept for the author and of no day: in no view as of one. */
  undated?: true;
}

export { WITHHELD_WORDS } from "../words/withheld.ts";

export const fieldFacts = z.registry<FieldFacts>();

/** The same schema, with facts beside those it has. */
export function withFacts<Schema extends z.ZodType>(schema: Schema, facts: FieldFacts): Schema {
  const same = schema.clone(schema._zod.def, { parent: true }) as Schema;
  fieldFacts.add(same, facts);
  return same;
}

/** What decides since when a part of a case was known, asked in this order; the first that answers counts. */
export type KnownBy =
  /** Its field with the time fact `known`. */
  | "known"
  /** Its field with the time fact `happens`: a thing is known when it happens. */
  | "happens"
  /** Hindsight and nothing else to say since when: on no day. */
  | "hindsight"
  /** The day the work came out; its field with the time fact `published`. */
  | "published"
  /** The last day somebody read it: it existed then. Its field with the time fact `ends`. */
  | "read"
  /** The first of the works it cites that was published. */
  | "sources"
  /** The earliest of its parts in the list named. */
  | { earliestOf: string }
  /** The latest of what it rests on. */
  | "premises"
  /** The day the case is written as of. */
  | "case"
  /** As long as the part it stands in. */
  | "always"
  | "never";

/** What holds of a noun, or of a part of one that can be left out alone. */
export interface PartFacts {
  /** How several are called where what is left out is counted. */
  counted?: string;
  knownBy: readonly KnownBy[];
  /** What another order asks for: of a planned event, which is known before it happens. */
  knownByIf?: (part: Record<string, unknown>) => readonly KnownBy[] | undefined;
  /** A date that leaves open whether it has come leaves the part in. */
  keepsPossible?: true;
  /** It rests on the works it names: where none of them was published by then it goes. */
  needsWork?: true;
  /** What it says is a judgement: there is nothing in it to look up, though what it rests on may be checked. */
  isJudged?: true;
  /** It concludes from the case: what it says of days to come is its plan or expectation, and no hindsight. */
  concludes?: true;
  /**
   * The list whose items in their order make up what it is. Without one of them it would say something else (a format
   * whose end is withheld would still be at work), so that it is withheld with it.
   */
  course?: string;
  /** What a part without an id is called within its noun. */
  named?: (part: Record<string, unknown>) => string;
  /** Puts right what hangs together inside it after parts have gone. */
  mend?: (copy: Record<string, unknown>, original: Record<string, unknown>) => void;
}
export const partFacts = z.registry<PartFacts>();

/** A noun or a part of one, with what decides since when it was known. */
export function part<Schema extends z.ZodType>(schema: Schema, facts: PartFacts): Schema {
  partFacts.add(schema, facts);
  return schema;
}

export const Id = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: ({ input }) => noId(String(input)) })
  .describe("Short name by which other parts of the case refer to this. Lower case with hyphens reads best.");

/** What `explainIssues` completes by what is meant. */
export const NO_ID = "expected letters, digits, dot, hyphen or underscore, without spaces";

function noId(written: string): string {
  const behind = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*([,;:])$/.exec(written);
  return strangeSign(written) ?? (behind ? `expected no ${behind[2]} at its end: ${behind[1]}` : NO_ID);
}

/** A sign in an id that cannot be seen, or that looks like one of those it may have. */
function strangeSign(written: string): string | undefined {
  const sign = /[\u00ad\u200b-\u200f\u2060\ufeff]/u.exec(written)?.[0];
  if (sign !== undefined)
    return `expected no sign that cannot be seen, and ${codeOf(sign)} stands in it; type the id anew`;
  const like = /[A-Za-z]/.test(written) ? /[\u0370-\u052f\uff00-\uff5e]/u.exec(written)?.[0] : undefined;
  if (like === undefined) return undefined;
  return `expected Latin letters, and the ${like} in it (${codeOf(like)}) only looks like one; type the id anew`;
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * The id of something else in the case. `kind` is one of `ReferenceKind`, which is read off the table of nouns and so
 * cannot be named here; a test holds every field to it.
 */
export function idOf(kind: string, facts: FieldFacts = {}) {
  return withFacts(Id, { ...facts, refersTo: kind }).describe(`Id of ${inWords(kind)}`);
}

function inWords(kind: string): string {
  if (kind === "any") return "anything in the case";
  if (kind === "fact") return "a claim or an event";
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}

/** Reference managers name works as they like: `http://zotero.org/users/1/items/ABC`, `smith_peace_2014`. */
export const SourceId = z
  .string()
  .max(300)
  .regex(/^[^\s[\]{},"'`]+$/, {
    error: ({ input }) => noSourceId(String(input)),
  })
  .describe("Id of a source");
fieldFacts.add(SourceId, { refersTo: "source" });

export const NO_SOURCE_ID = "expected the id of a source, without spaces, commas or brackets";

function noSourceId(written: string): string {
  const label = labelOfLocator(written);
  if (label !== undefined)
    return `expected the id of a source; ${LOCATORS[label].said} goes with it: {source: ID, locator: ${/\d[\d–-]*/.exec(written)![0]}, label: ${label}}`;
  const cited = !IS_PAGE.test(written) && ID_AND_PAGE.exec(written);
  // An author and a year are no work and its page.
  const isYear = cited && /^(?:1[5-9]|20)\d{2}$/.test(cited[2]!) && !/[,:]? +\D*\. ?\d+$/.test(written);
  if (cited && !isYear)
    return `expected the id of a source; a page goes with it: {source: ${cited[1]}, locator: ${cited[2]}}`;
  if (IS_PAGE.test(written))
    return `expected the id of a source; a page goes with it: {source: ID, locator: ${/\d[\d–-]*/.exec(written)![0]}}`;
  const parts = written.trim().split(/(?:(?<!\s)\s+)?[,;]\s*|\s+/);
  const areIds =
    parts.length > 1 &&
    parts.length < 6 &&
    parts.every((part) => /^[\w.:-]+$/.test(part) && /\d{4}/.test(part));
  return `${NO_SOURCE_ID}${areIds ? `: ${parts.join(", ")} for several` : ""}`;
}

/** Text that YAML may read as a number when written bare: a page, a volume. */
const Locator = withFacts(z.union([z.string().max(100), z.number()]).transform(String), { label: true });

/** Bare: what a field holds says what sort of words they are (`Label`, `LongText`, `Title`), so no noun takes this. */
export const Text = z.string().trim().min(1, "expected some text").max(LONGEST_TEXT);

/** A name, a heading, a word or two. */
export const Label = withFacts(Text, { label: true });

/** The same of so many characters at the most, and as it is written. */
export function label(most: number, suchAs: readonly string[] = []) {
  const missing = `missing, such as ${suchAs.join(", ")}`;
  const text = z.string(
    suchAs.length === 0 ? {} : { error: ({ input }) => (input === undefined ? missing : undefined) },
  );
  return withFacts(text.max(most), { label: true });
}

/** An expression over the options of a model, as text. */
export const Expression = withFacts(Text, { isExpression: true });

/** A sentence or more of the author's own. */
export const LongText = withFacts(Text, { isLong: true, freeText: true });

/** Words of somebody else, as they stand in a source. */
const QuotedText = withFacts(Text, { isLong: true, isQuoted: true });

/** What an entry is called. */
export const Title = withFacts(Text, { title: true });

export type Remark = string | { says: string; known?: string | undefined };

export function remarkText(remark: Remark): string {
  return typeof remark === "string" ? remark : remark.says;
}

/** The name of a file of the case. */
export const FileName = withFacts(z.string().min(1).max(300), { label: true });

/** Names in other languages than the case's own, by BCP 47 code. */
export const names = namesIn("The name in other languages, by language: {de: Name}");

/** A sentence of the author's in other languages: a page in one of these has it as its own and not as a quotation. */
export const saysIn = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a language: de, fr, ru"), LongText)
  .optional()
  .describe("The same sentence in other languages, by language: {de: Der Norden besetzt die Insel.}");

/** What the page calls a thing in each other language, where the case's author says so. */
export function namesIn(described: string) {
  return z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a language: de, fr, ru"), Label)
    .optional()
    .describe(described);
}

const EDTF_FORMS = "1997, 2014-03, 2021-10-06, 2015?, 2011-03~ or 1994-06-22/2014-04-01";

/** An EDTF date as text. A year written bare (`1997`) is a number to YAML and becomes text here. */
export const DateText = z
  .union([z.string(), z.number()], { error: `expected a date: ${EDTF_FORMS}` })
  .transform(String)
  .superRefine((text, context) => {
    if (parseDate(text) === undefined) context.addIssue(noDate(text));
  })
  .describe("EDTF date: 1997, 2014-03, 2021-10-06, 2015?, 2011-03~, 1994-06-22/2014-04-01, 2022/..");
fieldFacts.add(DateText, { isDate: true });

/** A word behind a date that says how far it was checked. */
const BEHIND_DATE = /^([^\s,;()]+)[,;]?\s*\(?([a-z-]+)\)?$/i;

/** The fault, with what may stand instead where `nearestDate` shows it. */
function noDate(written: string, isDay = false) {
  const expected = isDay ? "expected a day, such as 2021-10-06" : `expected EDTF such as ${EDTF_FORMS}`;
  const [, date = "", word = ""] = BEHIND_DATE.exec(written.trim()) ?? [];
  const beside = parseDate(date) === undefined ? undefined : besideDate(word);
  if (beside !== undefined)
    return {
      code: "custom" as const,
      message: `"${written.slice(0, 40)}" is no date; write ${date}, and ${beside} on a line of its own`,
    };
  const near = nearestDate(written, isDay);
  return {
    code: "custom" as const,
    message: `"${written.slice(0, 40)}" is no date; ${near ?? expected}`,
    params: { instead: near === undefined ? [] : formsShown(near) },
  };
}

/** The day a view is of: of what is written otherwise the last day that can be meant is shown. */
export const ViewDay = z
  .union([z.string(), z.number()], { error: "expected a day, such as 2021-10-06" })
  .transform(String)
  .superRefine((text, context) => {
    if (parseDate(text) === undefined) context.addIssue(noDate(text, true));
  })
  .describe("A day: 2021-10-06");
fieldFacts.add(ViewDay, { isDate: true, time: "case" });

/** What catalogues and styles write for a work without a date: n.d., s.a., o. J., б. г. */
export function isNoDate(text: string): boolean {
  return NO_DATE.test(text.trim().replace(/^[[(](.*)[\])]$/, "$1"));
}

function notYetOut(text: string): string | undefined {
  return NOT_YET_OUT.test(text.trim())
    ? `"${text.slice(0, 40)}" is no date; leave issued: out and write status: ${text.trim().slice(0, 40)}`
    : undefined;
}

/** The date of a work, or the words that it has none. */
export const DateOrNone = z
  .union([z.string(), z.number()], { error: `expected a date: ${EDTF_FORMS}` })
  .transform(String)
  .superRefine((text, context) => {
    if (parseDate(text) !== undefined || isNoDate(text)) return;
    const message = notYetOut(text);
    context.addIssue(message === undefined ? noDate(text) : { code: "custom", message });
  })
  .describe("EDTF date, as 1997 or 2021-10-06; n.d. where the work has none");
fieldFacts.add(DateOrNone, { isDate: true });

/** A date, and what it says of the entry it stands in. */
function dated(time: TimeFact, says: string) {
  return withFacts(DateText, { time }).describe(says);
}
export const happensOn = (says: string) => dated("happens", says);
export const endsOn = (says: string) => dated("ends", says);
export const looksAheadTo = (says: string) => dated("ahead", says);
export const shownUntil = (says: string) => dated("until", says);
export const knownSince = (says = "Since when it was publicly known; absent: since its own date") =>
  dated("known", says).optional();
/** Of what the author adds from his own desk and no date of its own says when. */
export const knownAsAdded = () =>
  knownSince("Since when it was known; absent: since the day the case is written as of");

/** Words of the author that are of no day unless something says so: known since the day the case is written as of. */
export const UndatedText = withFacts(LongText, { remark: true });

/** An aside of the author: plain text, or text with the day since when it was known. */
export const Aside = z.union([
  UndatedText,
  part(fields({ says: LongText.describe("The words"), known: knownAsAdded() }), {
    counted: "notes",
    knownBy: ["known", "case"],
  }),
]);
const Note = withFacts(Aside, { note: true });

export const aside = (about: string) => Aside.describe(about);
export const note = (about: string) => Note.optional().describe(about);

const NO_BREAK = "expected true, or why in a sentence; where nothing broke, leave it out";

/** What broke off a format or contacts, or made earlier priorities no answer any more. */
export const breakMark = z
  .union(
    [z.literal(true), LongText.refine((text) => !/^(?:yes|no|on|off|y|n|false)$/i.test(text), NO_BREAK)],
    { error: ({ input }) => (typeof input === "string" ? undefined : NO_BREAK) },
  )
  .optional()
  .describe(
    "true, or why: after this nothing was as before, and priorities stated earlier are no answer; absent: nothing broke",
  );

export type Verification = (typeof VERIFICATIONS)[number];
export const Verification = withFacts(z.enum(VERIFICATIONS), { verification: true }).describe(
  "verified: date and fact were read in a source listed; partly-verified: a part, named in `note`, was not; general-knowledge: nothing was seen; disputed: sources differ; absent: nothing is said, and it counts neither as verified nor as open",
);

/** Fingerprints of a passage, one for each part between words left out: a digit for each word, and a hash over all. */
export const FINGERPRINT = /^f1:[0-9a-f]{6,}:[0-9a-f]{32}(?: f1:[0-9a-f]{6,}:[0-9a-f]{32})*$/;
export const NO_FINGERPRINT =
  "expected what `detente sources fingerprint` writes, f1: and hexadecimal digits";
const NO_WORDS = "expected exact, the words, or fingerprint in their place";

/** A place in a source's text, as W3C Web Annotation's TextQuoteSelector names it (2017). */
export const Anchor = fields({
  exact: QuotedText.optional().describe("The words, as the source has them"),
  fingerprint: label(4000)
    .regex(FINGERPRINT, NO_FINGERPRINT)
    .optional()
    .describe("In place of the words, where they may not be passed on: sources fingerprint makes it"),
  prefix: label(500).optional().describe("A few words before them"),
  suffix: label(500).optional().describe("A few words after them"),
})
  .refine(({ exact, fingerprint }) => exact !== undefined || fingerprint !== undefined, NO_WORDS)
  .describe("The words in the source, with a little text before and after to find them by.");
export type Anchor = z.infer<typeof Anchor>;

/** Pointer from a statement to a source; locator and label as in CSL. A bare id is enough. */
export const Citation = z.union([
  SourceId,
  fields({
    source: SourceId,
    locator: Locator.optional().describe("Page, paragraph, section number; absent: the work as a whole"),
    label: z.enum(LOCATOR_LABELS).optional().describe("What the locator counts; absent: pages"),
    anchor: Anchor.optional().describe("The words in its text that say so"),
    note: note("What a reader should know about this citation"),
  }),
]);
export type Citation = z.infer<typeof Citation>;
export const Citations = z.array(Citation);

export function sourceOf(citation: Citation): string {
  return typeof citation === "string" ? citation : citation.source;
}

/** Words of a source where the wording itself matters; original and translation side by side. */
export const Quotation = part(
  fields({
    source: SourceId,
    exact: QuotedText.describe("The words as the source has them, or as the translation has them"),
    language: label(20).optional().describe("Language of `exact`, as in BCP 47: en, ru, zh"),
    original: QuotedText.optional().describe(
      "The words in the original language, if `exact` is a translation",
    ),
    originalLanguage: label(20).optional().describe("Language of the original, as in BCP 47"),
    translator: Label.optional().describe("Who translated it"),
    locator: Locator.optional().describe("Page, paragraph, section number; absent: the work as a whole"),
    prefix: label(500).optional().describe("A few words before them in the source"),
    suffix: label(500).optional().describe("A few words after them in the source"),
    note: note("What a reader should know about this quotation"),
  }),
  { counted: "quotations", knownBy: ["always"] },
);
export type Quotation = z.infer<typeof Quotation>;

/** One of several readings where sources disagree. Both are kept, both are shown. */
export const readingFacts: PartFacts = {
  counted: "readings",
  knownBy: ["known", "happens", "always"],
  keepsPossible: true,
  needsWork: true,
};
export const Reading = part(
  fields({
    says: LongText.describe("What holds if these sources are right"),
    date: happensOn("The date these sources give; absent: that of the entry").optional(),
    known: knownSince("Since when this was said; absent: since the works cited came out"),
    status: label(40)
      .optional()
      .describe("What holds from then on, according to them; absent: as in the entry"),
    sources: Citations.optional().describe("The sources that say so"),
  }),
  readingFacts,
);
export type Reading = z.infer<typeof Reading>;

/** What facts of every kind carry. */
export const grounding = {
  sources: Citations.optional().describe("Where it can be read: ids of sources, with a page where it helps"),
  verification: Verification.optional(),
  note: note("What a careful reader should know about this entry"),
  readings: withFacts(
    z.array(Reading).min(2, "expected at least two readings: sources disagree or they do not"),
    { readings: true },
  )
    .optional()
    .describe("Where sources disagree: each reading with its own date or status and sources"),
};
