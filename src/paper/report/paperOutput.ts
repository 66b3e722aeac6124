import { z } from "zod";
import type { Told } from "../../record/told.ts";
import type { Language } from "../paper.ts";

/** What a report says of the paper it is about. Whoever only needs the types loads no schemas with them. */

const LANGUAGES = ["en", "de", "fr", "ru", "other"] as const satisfies readonly Language[];

const Said = { text: z.string(), line: z.int().min(1), column: z.int().min(1) };

const ComparedOutput = z
  .object({
    sentences: z.int().describe("Sentences that name an actor or a format of the case"),
    dates: z.int().describe("Dates in the paper's text"),
    agreeing: z.int().describe("Of these told of something the case dates too, and as the case has them"),
    differing: z.int().describe("Told of something the case dates too, and otherwise"),
    told: z.int().describe("Findings against the case, of dates and of all else"),
  })
  .describe("How much of the paper was held against the case");
export type Compared = Told<typeof ComparedOutput>;

export const HeldAgainstOutput = z
  .object({
    of: z.enum(["library", "case"]),
    name: z.string().describe("Its file or folder, as it was named"),
    holds: z.int().describe("Works in it"),
    works: z.int().describe("Works that the paper cites or lists"),
    found: z.int().describe("Of these in it too"),
    differing: z.int().describe("Of these cited otherwise than it has them"),
    completed: z.int().describe("Of these cited without something that it has"),
    list: z.array(
      z.object({
        id: z.string().describe("Of the work as --bibliography writes it"),
        known: z.string().describe("Its id there"),
        line: z.int().min(1).describe("Where it stands there"),
        title: z.string().optional(),
        differences: z.array(
          z.object({
            field: z.enum(["author", "issued", "title", "container-title", "volume", "issue", "page", "DOI"]),
            here: z.string(),
            there: z.string(),
          }),
        ),
        added: z.array(z.string()).describe("Variables of CSL that only it gives"),
      }),
    ),
  })
  .describe("The works of the paper beside those of a library or a case");
export type HeldAgainst = Told<typeof HeldAgainstOutput>;

export const ReadingOutput = z
  .object({
    words: z.int(),
    pages: z.int().optional().describe("Of a PDF"),
    pagesWithoutText: z.array(z.int()).optional().describe("Of a PDF: blank, or pictures of text"),
    sections: z.int(),
    notes: z.int(),
    marks: z.int(),
    links: z.int().describe("Web addresses in text and notes"),
    references: z
      .int()
      .describe("Entries of the list of works, or works in the fields of a reference manager"),
    inFields: z
      .literal(true)
      .optional()
      .describe("No list of works was read: they were taken from the fields of a reference manager"),
    unlisted: z
      .int()
      .optional()
      .describe(
        "Lines of the list that hold a year and were not read as a part of an entry; absent where none",
      ),
    system: z
      .enum(["notes", "numbered", "author-date", "author-page", "list", "keys", "links", "none"])
      .describe("How it names its sources"),
    systems: z
      .array(
        z.object({
          system: z.enum(["notes", "numbered", "author-date", "author-page", "keys", "links"]),
          places: z.int().describe("Notes that cite works, names or numbers in the text, links in the text"),
        }),
      )
      .describe("Every way of naming sources it makes use of, its own first"),
    language: z.enum(LANGUAGES),
    tongue: z
      .string()
      .optional()
      .describe(
        "The language by ISO 639-1, also of those whose sentences are not read; absent where none stood out",
      ),
    certain: z
      .boolean()
      .describe(
        "Whether the file proves that its notes were read as they are: it says itself what a note is, or labels and marks of its print agree without a gap",
      ),
    doubts: z.array(z.string()).describe("What makes the reading doubtful"),
    compared: ComparedOutput.optional(),
  })
  .describe("How much of the paper was read");
export type Reading = Told<typeof ReadingOutput>;

export const PaperOutput = z
  .object({
    title: z.string().optional(),
    language: z.enum(LANGUAGES),
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
  .describe("What was read of the paper, where one was checked");
export type DescribedPaper = Told<typeof PaperOutput>;
