import { z } from "zod";
import { DateText, Id, Text } from "./fields.ts";

/**
 * A work that can be cited: a CSL item (Citation Style Language 1.0.2), as Zotero exports it. In YAML a name
 * may be written as plain text for an institution or as "Family, Given" under `family`/`given`, and a date
 * as EDTF text; both become CSL's own form.
 */

export const SOURCE_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "document",
  "entry-encyclopedia",
  "hearing",
  "interview",
  "legislation",
  "manuscript",
  "map",
  "pamphlet",
  "paper-conference",
  "personal_communication",
  "post",
  "post-weblog",
  "report",
  "review",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;

const NamePart = z.string().max(500).optional();
const Name = z.union([
  Text.describe("An institution, as it signs"),
  z.looseObject({
    family: NamePart,
    given: NamePart,
    literal: NamePart,
    suffix: NamePart,
    "non-dropping-particle": NamePart,
    "dropping-particle": NamePart,
  }),
]);
const Names = z.union([Text, z.array(Name)]);

const CslDate = z.union([
  DateText,
  z.looseObject({
    "date-parts": z
      .array(
        z
          .array(z.union([z.number(), z.string()]))
          .min(1)
          .max(3),
      )
      .min(1)
      .max(2)
      .optional(),
    literal: z.string().optional(),
    raw: z.string().optional(),
    circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
    season: z.union([z.number(), z.string()]).optional(),
  }),
]);

/** Who stands behind a source and how near it is to the matter: what the source balance counts. */
export const SOURCE_KINDS = [
  "official",
  "press",
  "state-media",
  "think-tank",
  "scholarly",
  "encyclopedia",
  "blog",
  "general-knowledge",
] as const;

/** CSL variables are many and grow; those not used here pass through untouched. */
export const SourceItem = z.looseObject({
  id: z.union([Id, z.number()]),
  type: z.enum(SOURCE_TYPES),
  title: Text.optional(),
  "title-short": Text.optional(),
  author: Names.optional(),
  editor: Names.optional(),
  translator: Names.optional(),
  issued: CslDate.optional(),
  accessed: CslDate.optional(),
  "container-title": Text.optional(),
  publisher: Text.optional(),
  "publisher-place": Text.optional(),
  URL: z.string().max(4000).optional(),
  DOI: z.string().max(500).optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.union([z.string(), z.number()]).optional(),
  language: z.string().max(40).optional(),
  note: z.string().max(5000).optional(),
  actor: Id.optional().describe(
    "The actor of the case that speaks in it: NATO for a communiqué, RUS for a decree",
  ),
  kind: z.enum(SOURCE_KINDS).optional().describe("What sort of voice it is"),
  funder: z.union([Id, Text]).optional().describe("Who paid for it, if that is known"),
  seen: z
    .enum(["whole", "excerpt", "no"])
    .optional()
    .describe("How much of its text the author of the case has read"),
  text: z.string().max(500).optional().describe("File with the source's text, if it is at hand"),
});
export type SourceItem = z.infer<typeof SourceItem>;

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}
export interface CslDateParts {
  "date-parts"?: number[][];
  literal?: string;
  circa?: boolean;
}

/** A source as the rest of the program sees it: a CSL item with what the case adds set apart from it. */
export interface Source {
  id: string;
  /** Clean CSL-JSON, fit for a citation processor or for Zotero. */
  csl: Csl;
  /** Issue date as EDTF text, when there is one. */
  issued: string | undefined;
  actor: string | undefined;
  kind: (typeof SOURCE_KINDS)[number] | undefined;
  funder: string | undefined;
  seen: "whole" | "excerpt" | "no" | undefined;
  text: string | undefined;
}

export interface Csl {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  issued?: CslDateParts;
  accessed?: CslDateParts;
  [variable: string]: unknown;
}

/** Sorts a written item into clean CSL and what the case adds. */
export function toSource(item: SourceItem): Source {
  const { actor, kind, funder, seen, text, custom, ...rest } = item;
  const own = typeof custom === "object" && custom !== null ? (custom as Record<string, unknown>) : {};
  const csl: Csl = { ...rest, id: String(item.id), type: item.type } as Csl;
  for (const role of ["author", "editor", "translator"] as const) {
    const names = item[role];
    if (names !== undefined) csl[role] = toNames(names);
  }
  for (const role of ["issued", "accessed"] as const) {
    const date = item[role];
    if (date !== undefined) csl[role] = toCslDate(date);
  }
  return {
    id: csl.id,
    csl,
    issued: item.issued === undefined ? undefined : toEdtf(item.issued),
    actor: actor ?? asText(own.actor),
    kind: kind ?? SOURCE_KINDS.find((k) => k === own.kind),
    funder: funder ?? asText(own.funder),
    seen: seen ?? (own.seen === true ? "excerpt" : own.seen === false ? "no" : undefined),
    text,
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function toNames(names: z.infer<typeof Names>): CslName[] {
  const list = typeof names === "string" ? [names] : names;
  return list.map((name) => (typeof name === "string" ? { literal: name } : (name as CslName)));
}

function toCslDate(date: z.infer<typeof CslDate>): CslDateParts {
  if (typeof date !== "string") return date as CslDateParts;
  const parts = date.split("/").map((moment) =>
    moment
      .replace(/[?~%]$/, "")
      .split("-")
      .map(Number),
  );
  if (parts.some((moment) => moment.some(Number.isNaN))) return { literal: date };
  return { "date-parts": parts, ...(/[~%]/.test(date) ? { circa: true } : {}) };
}

function toEdtf(date: z.infer<typeof CslDate>): string | undefined {
  if (typeof date === "string") return date;
  const moments = date["date-parts"];
  if (!moments) return undefined;
  return moments
    .map((moment) => moment.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-"))
    .join("/");
}
