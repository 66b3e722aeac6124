import {
  allNouns,
  type Case,
  entriesOf,
  holds,
  plainTitle,
  type Quotation,
  remarkText,
  shapeOf,
  visit,
  writtenOf,
} from "../../record/index.ts";
import type { Session } from "./session.ts";

/** One quotation, with what quotes it and where it stands in the source's text, when that is at hand. */
export interface ShownQuotation {
  quotation: Quotation;
  note?: string;
  by: { noun: "claim"; id: string; says: string };
  /** Text around the words, cut in three; undefined when the text is not at hand. */
  inText?: { before: string; exact: string; after: string } | "not-found";
}

export interface CitingEntry {
  noun: string;
  id: string;
  title: string;
}

export interface ShownSource {
  id: string;
  title: string;
  actor?: string;
  kind?: string;
  seen?: string;
  issued?: string;
  /** Entries that cite it, anywhere in them. */
  citedBy: CitingEntry[];
  quotations: ShownQuotation[];
}

const AROUND = 400;

/** What the view of sources asks. */
export function sourceQuestions(session: Session, textOf: (file: string) => string | undefined) {
  return {
    /** The works known on a day, in the order of the files, with who cites them and what is quoted of them. */
    sources(asOf: string): ShownSource[] {
      const { case: record } = session.asOf(asOf);
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
    },
  };
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
