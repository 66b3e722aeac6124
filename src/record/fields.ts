import { z } from "zod";
import { parseDate } from "./date.ts";
import { nearest } from "./nearest.ts";
import type { ReferenceKind } from "./references.ts";

/** Field types shared by the nouns of a case. Each noun's file builds its schema from these. */

export const LONGEST_TEXT = 20_000;
export const LONGEST_ID = 80;

/**
 * An object with exactly these fields. A misspelt field is answered with the nearest one that exists.
 * Every noun is closed: nothing an analyst writes is silently dropped.
 */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? unknownFields(issue.keys ?? [], Object.keys(shape)) : undefined,
  });
}

function unknownFields(found: readonly string[], known: readonly string[]): string {
  return found
    .map((name) => {
      const near = nearest(name, known);
      return `unknown field "${name.length > 60 ? `${name.slice(0, 60)}…` : name}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`;
    })
    .join(BETWEEN_NAMES);
}

/** Between what is said of one unknown field and of the next; no message and no name of a field holds it. */
export const BETWEEN_NAMES = "\u0000; ";

/** What a form needs to know of a field and its schema does not say. */
export interface FormFacts {
  /** What the id in it leads to. */
  refersTo?: ReferenceKind;
  /** Text of a sentence or more. */
  isLong?: true;
  /** An expression over the options of a model. */
  isExpression?: true;
  isDate?: true;
}
export const formFacts = z.registry<FormFacts>();

/** The same schema, with a fact for forms. */
export function withFacts<Schema extends z.ZodType>(schema: Schema, facts: FormFacts): Schema {
  const same = schema.clone(schema._zod.def, { parent: true }) as Schema;
  formFacts.add(same, facts);
  return same;
}

export const Id = z
  .string()
  .max(LONGEST_ID)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    "expected letters, digits, dot, hyphen or underscore, without spaces",
  )
  .describe("Short name by which other parts of the case refer to this. Lower case with hyphens reads best.");

const NAMED_SO: Record<ReferenceKind, string> = {
  actor: "an actor",
  format: "a format",
  event: "an event",
  claim: "a claim",
  condition: "a condition",
  fact: "a claim or an event",
  source: "a source",
  outcome: "an outcome",
  model: "a model",
  pillar: "a pillar",
  area: "an area",
  any: "anything in the case",
};

/** The id of something else in the case. */
export function idOf(kind: ReferenceKind) {
  return withFacts(Id, { refersTo: kind }).describe(`Id of ${NAMED_SO[kind]}`);
}

/** Reference managers name works as they like: `http://zotero.org/users/1/items/ABC`, `smith_peace_2014`. */
export const SourceId = z
  .string()
  .max(300)
  .regex(/^[^\s[\]{},"'`]+$/, "expected the id of a source, without spaces, commas or brackets")
  .describe("Id of a source");
formFacts.add(SourceId, { refersTo: "source" });

/** Text that YAML may read as a number when written bare: a page, a volume. */
const Locator = z.union([z.string().max(100), z.number()]).transform(String);

export const Text = z.string().trim().min(1, "expected some text").max(LONGEST_TEXT);

/** A sentence or more. */
export const LongText = withFacts(Text, { isLong: true });

/** Names in other languages than the case's own, by BCP 47 code. */
export const names = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a language: de, fr, ru"), Text)
  .optional()
  .describe("The name in other languages, by language: {de: Name}");

const EDTF_FORMS = "1997, 2014-03, 2021-10-06, 2015?, 2011-03~ or 1994-06-22/2014-04-01";

/** An EDTF date as text. A year written bare (`1997`) is a number to YAML and becomes text here. */
export const DateText = z
  .union([z.string(), z.number()], { error: `expected a date: ${EDTF_FORMS}` })
  .transform(String)
  .refine((text) => parseDate(text) !== undefined, {
    error: (issue) => `"${String(issue.input).slice(0, 40)}" is no date, expected EDTF such as ${EDTF_FORMS}`,
  })
  .describe("EDTF date: 1997, 2014-03, 2021-10-06, 2015?, 2011-03~, 1994-06-22/2014-04-01, 2022/..");
formFacts.add(DateText, { isDate: true });

/** How far a fact has been checked, and by whom nothing was seen. */
export const VERIFICATIONS = [
  "verified",
  "partly-verified",
  "general-knowledge",
  "unverified",
  "disputed",
] as const;
export type Verification = (typeof VERIFICATIONS)[number];
export const Verification = z
  .enum(VERIFICATIONS)
  .describe(
    "verified: date and fact were read in a source listed; partly-verified: a part, named in `note`, was not; general-knowledge: nothing was seen; disputed: sources differ",
  );

/** A place in a source's text, as W3C Web Annotation's TextQuoteSelector names it (2017). */
export const Anchor = fields({
  exact: LongText.describe("The words, as the source has them"),
  prefix: z.string().max(500).optional().describe("A few words before them"),
  suffix: z.string().max(500).optional().describe("A few words after them"),
}).describe("The words in the source, with a little text before and after to find them by.");
export type Anchor = z.infer<typeof Anchor>;

/** Pointer from a statement to a source; locator and label as in CSL. A bare id is enough. */
export const Citation = z.union([
  SourceId,
  fields({
    source: SourceId,
    locator: Locator.optional().describe("Page, paragraph, section number"),
    label: z
      .enum(["page", "paragraph", "section", "chapter", "article", "note", "line", "verse", "volume"])
      .optional()
      .describe("What the locator counts; absent: pages"),
    anchor: Anchor.optional().describe("The words in its text that say so"),
    note: LongText.optional().describe("What a reader should know about this citation"),
  }),
]);
export type Citation = z.infer<typeof Citation>;
export const Citations = z.array(Citation);

export function sourceOf(citation: Citation): string {
  return typeof citation === "string" ? citation : citation.source;
}

/** Words of a source where the wording itself matters; original and translation side by side. */
export const Quotation = fields({
  source: SourceId,
  exact: LongText.describe("The words as the source has them, or as the translation has them"),
  language: z.string().max(20).optional().describe("Language of `exact`, as in BCP 47: en, ru, zh"),
  original: LongText.optional().describe("The words in the original language, if `exact` is a translation"),
  originalLanguage: z.string().max(20).optional().describe("Language of the original, as in BCP 47"),
  translator: Text.optional().describe("Who translated it"),
  locator: Locator.optional().describe("Page, paragraph, section number"),
  prefix: z.string().max(500).optional().describe("A few words before them in the source"),
  suffix: z.string().max(500).optional().describe("A few words after them in the source"),
  note: LongText.optional().describe("What a reader should know about this quotation"),
});
export type Quotation = z.infer<typeof Quotation>;

/** One of several readings where sources disagree. Both are kept, both are shown. */
export const Reading = fields({
  says: LongText.describe("What holds if these sources are right"),
  date: DateText.optional().describe("The date these sources give"),
  status: z.string().max(40).optional().describe("What holds from then on, according to them"),
  sources: Citations.optional().describe("The sources that say so"),
});
export type Reading = z.infer<typeof Reading>;

/** What facts of every kind carry. */
export const grounding = {
  sources: Citations.optional().describe("Where it can be read: ids of sources, with a page where it helps"),
  verification: Verification.optional(),
  note: LongText.optional().describe("What a careful reader should know about this entry"),
  readings: z
    .array(Reading)
    .min(2, "expected at least two readings: sources disagree or they do not")
    .optional()
    .describe("Where sources disagree: each reading with its own date or status and sources"),
};

/** Since when a thing could be known, where that differs from when it happened. */
export const known = DateText.optional().describe(
  "Since when it was publicly known, where that differs from its own date",
);
