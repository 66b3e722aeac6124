import { z } from "zod";
import { Quotation } from "../record/fields.ts";
import { type Case, plainTitle, remarkText, sourceOf } from "../record/index.ts";

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

const Citing = z.object({
  noun: z.enum(["event", "claim", "format", "outcome"]),
  id: z.string(),
  says: z.string(),
});

export const ShownSource = z.object({
  id: z.string(),
  title: z.string(),
  actor: z.string().optional(),
  kind: z.string().optional(),
  seen: z.string().optional(),
  issued: z.string().optional(),
  citedBy: z.array(Citing).describe("Entries that cite it"),
  quotations: z.array(ShownQuotation),
});
export type ShownSource = z.infer<typeof ShownSource>;

const AROUND = 400;

/**
 * The works of a case, in the order of the files, with who cites them and what is quoted of them. `textOf` gives the text
 * of a source's file, where it is at hand.
 */
export function sources(record: Case, textOf: (file: string) => string | undefined): ShownSource[] {
  const citedBy = new Map<string, ShownSource["citedBy"]>();
  const note = (
    noun: ShownSource["citedBy"][number]["noun"],
    id: string,
    says: string,
    cited: readonly Parameters<typeof sourceOf>[0][] | undefined,
  ) => {
    for (const source of new Set((cited ?? []).map(sourceOf)))
      citedBy.set(source, [...(citedBy.get(source) ?? []), { noun, id, says }]);
  };
  for (const event of record.events) note("event", event.id, event.says, event.sources);
  for (const claim of record.claims) note("claim", claim.id, claim.says, claim.sources);
  for (const format of record.formats)
    note(
      "format",
      format.id,
      format.name,
      format.phases.flatMap(({ sources }) => sources ?? []),
    );
  for (const outcome of record.outcomes) note("outcome", outcome.id, outcome.name, outcome.sources);
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
