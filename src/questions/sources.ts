import { z } from "zod";
import { Quotation } from "../record/fields.ts";
import {
  allNouns,
  type Case,
  entriesOf,
  holds,
  plainTitle,
  remarkText,
  shapeOf,
  visit,
  writtenOf,
} from "../record/index.ts";

const ShownQuotation = z
  .object({
    quotation: Quotation,
    note: z.string().optional(),
    by: z.object({ noun: z.literal("claim"), id: z.string(), says: z.string() }),
    inText: z
      .union([z.object({ before: z.string(), exact: z.string(), after: z.string() }), z.literal("not-found")])
      .optional()
      .describe("Text around the words, cut in three; absent when the text is not at hand"),
  })
  .describe("One quotation, with what quotes it and where it stands in the source's text");
export type ShownQuotation = z.infer<typeof ShownQuotation>;

const CitingEntry = z.object({ noun: z.string(), id: z.string(), title: z.string() });
export type CitingEntry = z.infer<typeof CitingEntry>;

export const ShownSource = z.object({
  id: z.string(),
  title: z.string(),
  actor: z.string().optional(),
  kind: z.string().optional(),
  seen: z.string().optional(),
  issued: z.string().optional(),
  citedBy: z.array(CitingEntry).describe("Entries that cite it, anywhere in them"),
  quotations: z.array(ShownQuotation),
});
export type ShownSource = z.infer<typeof ShownSource>;

const AROUND = 400;

/**
 * The works of a case, in the order of the files, with who cites them and what is quoted of them. `textOf` gives the text
 * of a source's file, where it is at hand.
 */
export function sources(record: Case, textOf: (file: string) => string | undefined): ShownSource[] {
  const citedBy = citingEntries(record);
  const quotations = record.claims.flatMap((claim) =>
    (claim.quotes ?? []).map((quotation) => ({ quotation, claim })),
  );
  return record.sources.map((source) => ({
    id: source.id,
    title: plainTitle(source.csl.title ?? source.id),
    ...(source.actor === undefined ? {} : { actor: source.actor }),
    ...(source.kind === undefined ? {} : { kind: source.kind }),
    ...(source.seen === undefined ? {} : { seen: source.seen }),
    ...(source.issued === undefined ? {} : { issued: source.issued }),
    citedBy: citedBy.get(source.id) ?? [],
    quotations: quotations
      .filter(({ quotation }) => quotation.source === source.id)
      .map(({ quotation, claim }): ShownQuotation => {
        const text = source.text === undefined ? undefined : textOf(source.text);
        return {
          quotation,
          ...(quotation.note === undefined ? {} : { note: remarkText(quotation.note) }),
          by: { noun: "claim", id: claim.id, says: claim.says },
          ...(text === undefined ? {} : { inText: findQuotation(text, quotation) }),
        };
      }),
  }));
}

/** Of each work, by id, the entries that cite it anywhere in them: once each, in the order of the nouns. */
function citingEntries(record: Case): Map<string, CitingEntry[]> {
  const found = new Map<string, CitingEntry[]>();
  for (const [name, noun] of allNouns()) {
    const shape = shapeOf(noun.schema);
    for (const entry of entriesOf(record, noun)) {
      const cited = new Set<string>();
      visit(writtenOf(noun, entry), shape, holdsSources, (id, { refersTo }) => {
        if (refersTo === "source") cited.add(String(id));
      });
      // A work's own id is one of a source as well.
      if (name === "source") cited.delete(entry.id);
      for (const source of cited) {
        const by = { noun: name, id: entry.id, title: noun.title(entry as never) };
        found.set(source, [...(found.get(source) ?? []), by]);
      }
    }
  }
  return found;
}

const holdsSources = holds(({ refersTo }) => refersTo === "source");

/**
 * The quoted words in a text, as W3C's TextQuoteSelector finds them: of several places the one whose surroundings fit.
 * White space may differ; nothing else may.
 */
export function findQuotation(
  text: string,
  { exact, original, prefix = "", suffix = "" }: Pick<Quotation, "exact" | "original" | "prefix" | "suffix">,
): { before: string; exact: string; after: string } | "not-found" {
  const flat = flatten(text);
  for (const sought of [exact, original]) {
    const words = sought?.trim().replace(/\s+/g, " ");
    if (!words) continue;
    let best: { at: number; fit: number } | undefined;
    for (let at = flat.text.indexOf(words); at >= 0; at = flat.text.indexOf(words, at + 1)) {
      const fit =
        Number(flat.text.slice(0, at).trimEnd().endsWith(prefix.trim())) +
        Number(
          flat.text
            .slice(at + words.length)
            .trimStart()
            .startsWith(suffix.trim()),
        );
      if (!best || fit > best.fit) best = { at, fit };
    }
    if (!best) continue;
    const from = flat.offsets[best.at]!;
    const to = flat.offsets[best.at + words.length - 1]! + 1;
    return {
      before: text.slice(Math.max(0, from - AROUND), from),
      exact: text.slice(from, to),
      after: text.slice(to, to + AROUND),
    };
  }
  return "not-found";
}

/** White space run together, each character with its place. */
function flatten(text: string): { text: string; offsets: number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i]!);
    if (isSpace && characters.at(-1) === " ") continue;
    characters.push(isSpace ? " " : text[i]!);
    offsets.push(i);
  }
  return { text: characters.join(""), offsets };
}
