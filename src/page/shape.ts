import { z } from "zod";

/** What a page is made of, as schemas from which the types in `page.ts` follow; writers need only the types. */

export const InlineShape = z.union([
  z.string(),
  z
    .object({ text: z.string(), language: z.string() })
    .describe("Words in another language than the page's, BCP 47"),
  z.object({ note: z.int() }).describe("Reference to a numbered note at the end of the page"),
  z.object({ strong: z.string(), language: z.string().optional() }),
  z.object({ emphasis: z.string(), language: z.string().optional() }),
  z
    .object({ term: z.string(), gloss: z.string() })
    .describe("A technical word with its explanation for readers who do not know it"),
  z.object({ code: z.string() }).describe("A command or an expression, as typed"),
  z
    .object({ place: z.object({ file: z.string(), line: z.int() }) })
    .describe("Where in the case files this can be disputed"),
]);
const Inlines = z.array(InlineShape);

export const NoteShape = z.object({
  number: z.int(),
  text: z.string().describe("Plain text"),
  html: z
    .string()
    .optional()
    .describe("The same with italics as HTML, already escaped by the citation processor"),
  url: z.string().optional().describe("Address of the work, http or https only"),
});

const RowShape = z.object({ cells: z.array(Inlines).describe("The first cell is the row's header") });

const Share = z.number().min(0).max(1).describe("Of the width, from the left");

const Height = z.number().min(0).max(1).describe("Of the height of the row, from below");

/** How a stretch looks, apart without colour: `full` it is so, `empty` it is not, `partial` in part or doubtful. */
export const FILLS = ["full", "partial", "empty", "unknown"] as const;
/** How a mark looks, apart without colour. */
export const MARKS = ["filled", "crossed", "barred", "hollow"] as const;

export const SpansShape = z
  .object({
    kind: z.literal("spans"),
    caption: z.string(),
    ticks: z.array(z.object({ at: Share, label: z.string() })),
    marks: z.object({
      label: z.string(),
      says: z.string().describe("All marks in words, for those who do not see them"),
      items: z
        .array(z.object({ at: Share, mark: z.enum(MARKS), number: z.int(), says: z.string() }))
        .describe("In the order of time"),
    }),
    rows: z.array(
      z.object({
        label: z.string(),
        says: z.string().describe("The row in words, for those who do not see it"),
        spans: z.array(z.object({ from: Share, to: Share, fill: z.enum(FILLS) })),
        bars: z
          .object({
            base: Height.describe("Where zero stands"),
            items: z.array(z.object({ from: Share, to: Share, value: Height })),
          })
          .optional()
          .describe(
            "In place of spans: what was measured in each stretch of time; a stretch without a bar is a gap",
          ),
      }),
    ),
    legend: z.array(
      z.union([
        z.object({ fill: z.enum(FILLS), says: z.string() }),
        z.object({ mark: z.enum(MARKS), says: z.string() }),
        z.object({ bars: z.literal(true), says: z.string() }),
      ]),
    ),
  })
  .describe("A figure: what was so when, a row each, over one span of time");

export const BlockShape = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("heading"),
    level: z.union([z.literal(2), z.literal(3)]),
    id: z.string(),
    text: Inlines,
  }),
  z.object({
    kind: z.literal("paragraph"),
    text: Inlines,
    role: z
      .enum(["verdict", "lead", "caution", "small"])
      .optional()
      .describe(
        "verdict: the answer in one sentence; lead: first paragraph; caution: a warning to the reader",
      ),
  }),
  z.object({ kind: z.literal("list"), items: z.array(Inlines), ordered: z.boolean().optional() }),
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    head: z.array(Inlines),
    rows: z.array(RowShape),
  }),
  SpansShape,
  z
    .object({ kind: z.literal("command"), text: z.string() })
    .describe("A command a reader can type to get the figures above again"),
  z.object({ kind: z.literal("notes"), items: z.array(NoteShape), language: z.string().optional() }),
]);

export const PageShape = z.object({
  title: z.string(),
  byline: Inlines.optional().describe("Under the title: what the page belongs to and who signs it"),
  authors: z.array(z.string()).optional().describe("All who sign it, for a file's own record of its authors"),
  subtitle: z.string().optional(),
  language: z.string().describe("BCP 47, for the HTML and Word writers"),
  warning: Inlines.optional().describe(
    "Shown above everything else when the case has errors: the page may not look whole when it is not",
  ),
  blocks: z.array(BlockShape),
  annex: z
    .object({ title: z.string(), blocks: z.array(BlockShape) })
    .optional()
    .describe(
      "What stands behind the page, each part in the page's order: printed after it, folded on screen",
    ),
});
