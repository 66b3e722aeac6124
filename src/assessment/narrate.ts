import type { Block, Page } from "../page/page.ts";
import { dateInWords } from "../record/index.ts";
import type { Assessed } from "./assess.ts";
import type { Note, NoteFormatter } from "./cite.ts";
import { agreement } from "./sections/agreement.ts";
import { answer } from "./sections/answer.ts";
import { balance } from "./sections/balance.ts";
import { heading } from "./sections/blocks.ts";
import { changes } from "./sections/changes.ts";
import { grounds, reproduce } from "./sections/grounds.ts";
import { howSure } from "./sections/howSure.ts";
import { inTheWay } from "./sections/inTheWay.ts";
import { Narrator } from "./sections/narrator.ts";
import { openToday } from "./sections/openToday.ts";
import { outcomes } from "./sections/outcomes.ts";
import { problems } from "./sections/problems.ts";
import { thirdParties } from "./sections/thirdParties.ts";
import { values } from "./sections/values.ts";
import { weakPoints } from "./sections/weakPoints.ts";

/** The sections of the page, in the order a reader meets them. */
const SECTIONS = [
  answer,
  openToday,
  inTheWay,
  values,
  thirdParties,
  outcomes,
  changes,
  howSure,
  agreement,
  balance,
  weakPoints,
  reproduce,
  grounds,
  problems,
];

/** An assessment as prose with numbered notes: the page every writer prints. */
export function narrate(assessed: Assessed, formatNotes: NoteFormatter): { page: Page; notes: Note[] } {
  const { assessment } = assessed;
  const narrator = new Narrator(assessed);
  const blocks = SECTIONS.flatMap((section) => section(narrator));
  const notes = narrator.notes.finish(formatNotes);
  const errors = assessment.problems.filter(({ severity }) => severity === "error").length;
  const page: Page = {
    title: assessment.question,
    subtitle: `${assessment.title}, as of ${dateInWords(assessment.asOf)}`,
    language: "en",
    ...(errors > 0
      ? {
          warning: [
            `The case has ${errors} ${errors === 1 ? "error" : "errors"}; what is faulty is left out, so this page is incomplete. See the problems at its end.`,
          ],
        }
      : {}),
    blocks: [...blocks, ...(notes.length > 0 ? notesBlocks(notes) : [])],
  };
  return { page, notes };
}

function notesBlocks(notes: readonly Note[]): Block[] {
  return [
    heading("notes", "Notes"),
    {
      kind: "notes",
      items: notes.map(({ number, text, html, url }) => ({
        number,
        text,
        ...(html === undefined ? {} : { html }),
        ...(url === undefined ? {} : { url }),
      })),
    },
  ];
}
