import { z } from "zod";
import { type Assessed, Assessment, Note, type NoteFormatter, narrate } from "../assessment/index.ts";
import { PageShape } from "../page/shape.ts";
import type { Told } from "./shape.ts";

export const AssessedPage = z.object({
  page: PageShape,
  notes: z.array(Note.pick({ number: true, sources: true })).describe("What each numbered note cites"),
  assessment: Assessment.omit({ notes: true, page: true }),
});
export type AssessedPage = Told<typeof AssessedPage>;

/** The page of an assessment with its grounds as data. */
export function assessedPage(assessed: Assessed, formatNotes: NoteFormatter): AssessedPage {
  const { page, notes } = narrate(assessed, formatNotes);
  return {
    page,
    notes: notes.map(({ number, sources }) => ({ number, sources })),
    assessment: assessed.assessment,
  };
}
