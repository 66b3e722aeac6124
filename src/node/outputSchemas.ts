import { z } from "zod";
import { COMMAND_ANSWERS } from "../questions/index.ts";
import { FormatStatusOutput, ProblemOutput } from "../record/index.ts";
import type { NamedSchema } from "../record/jsonSchema.ts";

/** What the commands print with `--format json`. Fields may be added to it, never changed or dropped. */

const Counts = z.object({ error: z.int(), warning: z.int(), note: z.int() });

const Said = { text: z.string(), line: z.int().min(1), column: z.int().min(1) };

const CheckOutput = z.object({
  problems: z.array(ProblemOutput).describe("In file order"),
  counts: Counts,
  read: z
    .object({
      words: z.int(),
      pages: z.int().optional().describe("Of a PDF"),
      pagesWithoutText: z.array(z.int()).optional().describe("Of a PDF: blank, or pictures of text"),
      sections: z.int(),
      notes: z.int(),
      marks: z.int(),
      links: z.int().describe("Web addresses in text and notes"),
      references: z.int().describe("Entries of the list of works"),
      system: z
        .enum(["notes", "numbered", "author-date", "list", "links", "none"])
        .describe("How it names its sources"),
      language: z.enum(["en", "de", "fr", "ru", "other"]),
      certain: z.boolean().describe("Whether the file proves that its notes were read as they are"),
      doubts: z.array(z.string()).describe("What makes the reading doubtful"),
    })
    .optional()
    .describe("How much of the paper was read"),
  paper: z
    .object({
      title: z.string().optional(),
      language: z.enum(["en", "de", "fr", "ru", "other"]),
      sections: z.array(z.object({ title: z.string().optional(), paragraphs: z.int(), sentences: z.int() })),
      notes: z.array(
        z.object({ label: z.string(), text: z.string(), marks: z.int().describe("Marks that call it") }),
      ),
      references: z
        .array(z.object({ label: z.string().optional(), text: z.string() }))
        .describe("The entries of its list of works, as they stand there"),
      models: z
        .array(
          z.object({
            name: z.string(),
            among: z.string().describe("The number and kind announced"),
            line: z.int().min(1).describe("Where it is announced"),
            column: z.int().min(1),
            elaborated: z
              .object({ line: z.int().min(1), column: z.int().min(1) })
              .optional()
              .describe("Where its elaboration begins; absent where it has none"),
            strengths: z.int().describe("Sentences that name a strength as such"),
            shortcomings: z.int().describe("Sentences that name a shortcoming as such"),
            concluded: z.boolean().describe("Whether the conclusion speaks of it"),
            likelihood: z.array(z.string()).describe("Words of likelihood said of it"),
          }),
        )
        .describe("Options the paper announces, what it says of each, and whether it concludes with it"),
      options: z
        .array(z.object({ ...Said, by: z.enum(["announced", "heading", "label"]) }))
        .describe("Options seen, announced by number or only labelled as such"),
      recommendations: z.array(z.object(Said)).describe("Sentences and items that tell somebody what to do"),
      conclusions: z.array(z.object(Said)).describe("What the closing section concludes"),
      forecasts: z.array(z.object(Said)).describe("What is said of things to come"),
      credits: z.array(z.string()).describe("Lines after the notes that are none"),
    })
    .optional()
    .describe("What was read of the paper, where one was checked"),
});

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const StatusOutput = z.object({
  on: Day,
  asOf: Day.optional().describe("As it was known on this day; absent: as it is known now"),
  party: z.string(),
  formats: z.array(FormatStatusOutput),
});

const TimelineOutput = z.object({
  entries: z.array(
    z.object({
      date: z.string().describe("EDTF date"),
      kind: z.enum(["event", "context", "planned", "phase", "claim"]),
      id: z.string(),
      says: z.string(),
      formats: z.array(z.string()),
      sources: z.array(z.string()),
      verification: z.string().optional(),
      readings: z.array(z.string()).optional(),
      file: z.string(),
      line: z.int().min(1),
    }),
  ),
});

export const OUTPUT_SCHEMAS: Record<string, NamedSchema> = {
  problem: { title: "Detente problem: something wrong in an input", schema: ProblemOutput },
  check: { title: "Detente check: what `detente check --format json` prints", schema: CheckOutput },
  status: { title: "Detente status: what `detente status --format json` prints", schema: StatusOutput },
  ...COMMAND_ANSWERS,
  timeline: {
    title: "Detente timeline: what `detente timeline --format json` prints",
    schema: TimelineOutput,
  },
};
