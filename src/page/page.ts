import type { z } from "zod";
import type { BlockShape, FILLS, InlineShape, MARKS, NoteShape, PageShape } from "./shape.ts";

/**
 * The page between assessment and writers: prose as data. One narrator makes it, each writer prints it
 * (terminal, Markdown, HTML, later Word), so that a new form of output costs one file.
 *
 * All text in it is plain: a writer escapes it for its own format and nothing in it is ever markup.
 */
export type Page = Told<typeof PageShape>;
export type Inline = Told<typeof InlineShape>;
export type Block = Told<typeof BlockShape>;
export type SpansFigure = Extract<Block, { kind: "spans" }>;
export type Fill = (typeof FILLS)[number];
export type Mark = (typeof MARKS)[number];
export type NoteItem = Told<typeof NoteShape>;
export type TableRow = Extract<Block, { kind: "table" }>["rows"][number];

/** What a schema describes, as a type in which an optional field is absent, never `undefined`. */
type Told<Schema extends z.ZodType> = Exact<z.infer<Schema>>;
type Exact<T> = T extends object ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;

/** All blocks in their order, the annex behind a heading of its own. */
export function allBlocks({ blocks, annex }: Page): Block[] {
  return annex
    ? [...blocks, { kind: "heading", level: 2, id: "annex", text: [annex.title] }, ...annex.blocks]
    : blocks;
}

/** The parts of an annex, to each of which a list at its head leads. */
export function isPart(block: Block): block is Extract<Block, { kind: "heading" }> {
  return block.kind === "heading" && block.level === 2 && block.id !== "annex" && block.id !== "notes";
}
