import { z } from "zod";
import { type Case, entriesOf, nounsIn, type RecordNoun } from "../record/index.ts";
import type { LanguageCode } from "../words/index.ts";
import { fold, placesOf } from "./fold.ts";
import type { Told } from "./shape.ts";

const RECORD_NOUNS = nounsIn("record").map(([name]) => name) as [RecordNoun, ...RecordNoun[]];

const Marks = z
  .array(z.tuple([z.int(), z.int()]))
  .describe("Where the words sought stand in it: from, and the first after");
const Hit = z
  .object({
    noun: z.enum(RECORD_NOUNS),
    id: z.string(),
    title: z.string().describe("How it is named"),
    titleMarks: Marks,
    excerpt: z.string().describe("The words around what was sought"),
    excerptMarks: Marks,
  })
  .describe("One thing found by its words, whatever noun it is");
type Hit = Told<typeof Hit>;

export const Hits = z.object({
  hits: z.array(Hit).describe("What is named so first, then what says so where a word begins, then the rest"),
  count: z.int().describe("Of all, also those not listed"),
});
export type Hits = Told<typeof Hits>;

const MOST_HITS = 200;

/** Entries that hold every word sought, in any of their texts, whatever their accents; the first `most`. */
export function search(record: Case, sought: string, most = MOST_HITS, language?: LanguageCode): Hits {
  const words = fold(sought).text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return { hits: [], count: 0 };
  const found: { noun: RecordNoun; id: string; title: string; text: string; rank: number }[] = [];
  for (const [name, noun] of nounsIn("record"))
    for (const entry of entriesOf(record, noun)) {
      const text = textOf(entry);
      const folded = fold(text).text;
      if (!words.every((word) => folded.includes(word))) continue;
      const title = noun.title(entry as never, language);
      found.push({
        noun: name as RecordNoun,
        id: entry.id,
        title,
        text,
        rank: rankOf(words, folded, fold(title).text),
      });
    }
  const ordered = found.map((hit, i) => ({ hit, i })).sort((a, b) => a.hit.rank - b.hit.rank || a.i - b.i);
  return {
    count: found.length,
    hits: ordered.slice(0, most).map(({ hit: { noun, id, title, text } }): Hit => {
      const named = shorten(title, 110);
      const excerpt = excerptAround(text, placesOf(words.slice(0, 1), text)[0]?.[0] ?? 0);
      return {
        noun,
        id,
        title: named,
        titleMarks: placesOf(words, named),
        excerpt,
        excerptMarks: placesOf(words, excerpt),
      };
    }),
  };
}

/** 0: its name has them all, each as a word begins; 1: its name has them; 2: its text, as words begin; 3: the rest. */
function rankOf(words: readonly string[], text: string, title: string): number {
  const begins = (word: string, within: string) => {
    for (let i = within.indexOf(word); i >= 0; i = within.indexOf(word, i + 1))
      if (i === 0 || !/[\p{L}\p{N}]/u.test(within[i - 1]!)) return true;
    return false;
  };
  if (words.every((word) => begins(word, title))) return 0;
  if (words.every((word) => title.includes(word))) return 1;
  return words.every((word) => begins(word, text)) ? 2 : 3;
}

/** Every text in an entry, one after another. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).filter(Boolean).join(" · ");
}

function excerptAround(text: string, at: number): string {
  const from = Math.max(0, at - 60);
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 160)}${from + 160 < text.length ? "…" : ""}`;
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
