import { z } from "zod";
import { caseFromPaper, checkPaper, comparedWith, compareWithCase, type Paper } from "../paper/index.ts";
import { NOT_COMPARED, noPraise, readingText } from "../paper/report/readingText.ts";
import { type Case, inFileOrder, type Problem, ProblemOutput } from "../record/index.ts";
import { commandWordsIn, type LanguageCode } from "../words/index.ts";
import type { Told } from "./shape.ts";

export const CheckedPaper = z
  .object({
    title: z.string().optional(),
    language: z.string(),
    sections: z.int(),
    notes: z.int(),
    told: z
      .array(z.string())
      .describe(
        "In sentences: how much was read of it, what of that is not sure, what was seen of its argument",
      ),
    text: z.string().describe("Line by line, as the findings count them"),
    problems: z.array(ProblemOutput),
    against: z.array(ProblemOutput).describe("Where it disagrees with the open case"),
  })
  .describe("A paper as a page shows it: what was read, and what a careful reviewer would mark");
export type CheckedPaper = Told<typeof CheckedPaper>;

export const DraftedCase = z
  .object({
    files: z.record(z.string(), z.string()).describe("Text by name, relative to the case folder"),
    found: z
      .array(z.object({ what: z.string(), count: z.int(), file: z.union([z.string(), z.undefined()]) }))
      .describe("How many of each were found, for the file that holds them"),
    remarks: z.array(z.string()).describe("What an analyst has to know before going on"),
  })
  .describe("What a paper offers for a case of its own, to be confirmed entry by entry");
export type DraftedCase = z.infer<typeof DraftedCase>;

/**
 * @param record the open case, to hold it against.
 * @param language of the sentences that tell what was read; findings are English.
 * @param left what of the file's prose was not read.
 */
export function checkedPaper(
  paper: Paper,
  record: Case | undefined,
  language: LanguageCode,
  left?: Problem,
): CheckedPaper {
  const against = record ? compareWithCase(paper, record) : [];
  const compared = record && (comparedWith(paper, record, against) ?? NOT_COMPARED);
  const problems = left ? inFileOrder([left, ...checkPaper(paper)]) : checkPaper(paper);
  const { read } = commandWordsIn[language].check;
  return {
    ...(paper.title ? { title: paper.title.text } : {}),
    language: paper.language,
    sections: paper.sections.length,
    notes: paper.notes.length,
    told: [...readingText(paper, read, compared), ...noPraise(paper, problems, read)],
    text: paper.text,
    problems,
    against,
  };
}

export function draftedCase(
  paper: Paper,
  schemaPlace: (file: string, schema: string) => string,
): DraftedCase {
  const { files, found, remarks } = caseFromPaper(paper, schemaPlace);
  return { files: Object.fromEntries(files), found, remarks };
}
