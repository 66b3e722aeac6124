import { inFileOrder, type Problem, runRule } from "../../record/index.ts";
import type { Paper } from "../paper.ts";
import { absoluteWords } from "./absoluteWords.ts";
import { accessDateMissing } from "./accessDateMissing.ts";
import { citationForms } from "./citationForms.ts";
import { conclusionUnsupported } from "./conclusionUnsupported.ts";
import { ibidDangling } from "./ibidDangling.ts";
import { ibidFragile } from "./ibidFragile.ts";
import { likelihoodInProse } from "./likelihoodInProse.ts";
import { noteMissing } from "./noteMissing.ts";
import { noteOrder } from "./noteOrder.ts";
import { noteUnused } from "./noteUnused.ts";
import type { PaperRule } from "./paperRule.ts";
import { quotationWithoutNote } from "./quotationWithoutNote.ts";
import { sectionWithoutNotes } from "./sectionWithoutNotes.ts";
import { shortFormUnmatched } from "./shortFormUnmatched.ts";
import { sponsorIsParty } from "./sponsorIsParty.ts";
import { undatedNote } from "./undatedNote.ts";
import { urlCut } from "./urlCut.ts";
import { urlParts } from "./urlParts.ts";
import { weakSource } from "./weakSource.ts";

export { KINDS, type Kind, type PaperRule } from "./paperRule.ts";

/** In the order of the manual: notes, addresses, reasoning, likelihood, evidence. */
export const PAPER_RULES: readonly PaperRule[] = [
  noteMissing,
  noteUnused,
  noteOrder,
  ibidDangling,
  ibidFragile,
  shortFormUnmatched,
  citationForms,
  undatedNote,
  accessDateMissing,
  urlCut,
  urlParts,
  quotationWithoutNote,
  conclusionUnsupported,
  absoluteWords,
  likelihoodInProse,
  weakSource,
  sectionWithoutNotes,
  sponsorIsParty,
];

/** Everything the rules find in a paper, in file order, less what the paper itself silences. */
export function checkPaper(paper: Paper, rules: readonly PaperRule[] = PAPER_RULES): Problem[] {
  const problems = rules.flatMap((rule) =>
    rule.readsEnglish && paper.language !== "en" ? [] : runRule(rule, paper),
  );
  const isIgnored = ({ line, rule }: Problem) =>
    paper.ignored.some(
      (comment) =>
        (line === comment.line || line === comment.line + 1) &&
        (comment.rules.length === 0 || comment.rules.includes(rule)),
    );
  return inFileOrder(problems.filter((problem) => !isIgnored(problem)));
}
