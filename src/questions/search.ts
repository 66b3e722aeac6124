import { z } from "zod";
import { type Case, entriesOf, nounsIn, type RecordNoun } from "../record/index.ts";
import type { Told } from "./shape.ts";

const RECORD_NOUNS = nounsIn("record").map(([name]) => name) as [RecordNoun, ...RecordNoun[]];

const Hit = z
  .object({
    noun: z.enum(RECORD_NOUNS),
    id: z.string(),
    title: z.string().describe("How it is named"),
    excerpt: z.string().describe("The words around what was sought"),
  })
  .describe("One thing found by its words, whatever noun it is");
type Hit = Told<typeof Hit>;

export const Hits = z.object({
  hits: z.array(Hit),
  count: z.int().describe("Of all, also those not listed"),
});
export type Hits = Told<typeof Hits>;

const MOST_HITS = 200;

/** Entries that hold every word sought, in any of their texts; the first 200. */
export function search(record: Case, sought: string): Hits {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { hits: [], count: 0 };
  const hits: Hit[] = [];
  let count = 0;
  for (const [name, noun] of nounsIn("record"))
    for (const entry of entriesOf(record, noun)) {
      const text = textOf(entry);
      const lower = text.toLowerCase();
      if (!words.every((word) => lower.includes(word))) continue;
      count += 1;
      if (hits.length < MOST_HITS)
        hits.push({
          noun: name as RecordNoun,
          id: entry.id,
          title: shorten(noun.title(entry as never), 110),
          excerpt: excerptAround(text, lower.indexOf(words[0]!)),
        });
    }
  return { hits, count };
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
