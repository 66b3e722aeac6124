import { z } from "zod";
import { Verdict } from "../assessment/findings/common.ts";
import { ENGLISH, type Language } from "../assessment/index.ts";
import {
  ANSWER_PARTS,
  type AnswerTold,
  answerTold,
  type CaseChange,
  type CaseContent,
  caseChanges,
  changeInWords,
  contentOf,
  effectInWords,
  filesWithout,
  partsThatDiffer,
  relocations,
} from "../exchange/index.ts";
import { type BibliographyReader, parseCase } from "../record/index.ts";
import type { Told } from "./shape.ts";

export const AnswerOfVersion = z.object({
  asOf: z.string(),
  model: z.string().nullable().describe("The model whose priorities speak; null: none does"),
  answered: z.boolean(),
  verdict: Verdict.nullable(),
  headline: z.string(),
  sentence: z.string(),
  talksToday: z.enum(["yes", "no", "contested", "unknown"]),
  reachable: z.object({
    how: z.enum(["there", "steps", "joint", "none"]).nullable(),
    steps: z.array(z.string()),
    joint: z.array(z.string()),
  }),
  lasting: z
    .record(z.string(), z.string())
    .describe("Scenarios in which talks would last, and what would hold them"),
  heldUnreached: z
    .array(z.string())
    .describe("Scenarios in which talks would last, but nothing that pays leads to such talks"),
  statusQuo: z
    .object({ on: z.array(z.string()), holdsIn: z.array(z.string()), of: z.int() })
    .nullable()
    .describe(
      "Options that are on where things stand, and the scenarios in which that is a Nash equilibrium; null: not computed",
    ),
  confidence: z.string().nullable(),
});

export const ChangeOfCase = z.object({
  kind: z.enum(["added", "removed", "changed", "moved"]),
  noun: z.string().describe("Kind of entry; case: a field of its head; model-file: of a model"),
  id: z.string(),
  formerId: z.string().optional().describe("Of an entry whose id is another now, the one it had"),
  steps: z
    .array(z.union([z.string(), z.object({ key: z.string(), was: z.string().optional() })]))
    .describe(
      "Way to the field; of an item of a list what it is called there; none: the whole entry; was: what it was called before",
    ),
  says: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  from: z.int().optional().describe("Place in its list before, from 0"),
  to: z.int().optional().describe("Place in its list now, from 0"),
  file: z.string().describe("Of the later version; of what was taken out, of the earlier"),
  line: z.int().min(1),
});

export const Diff = z.object({
  before: z.string().describe("What was compared: a folder, or folder@revision"),
  after: z.string(),
  changes: z.array(ChangeOfCase),
  relocated: z
    .array(
      z.object({
        noun: z.string(),
        id: z.string(),
        before: z.string().describe("The file in which it stood"),
        file: z.string(),
        line: z.int().min(1),
      }),
    )
    .describe("Entries that stand in another file now, which changes nothing"),
  answer: z.object({
    before: AnswerOfVersion.nullable().describe("null: that version is no readable case"),
    after: AnswerOfVersion.nullable(),
    effects: z.array(z.object({ part: z.enum(ANSWER_PARTS), says: z.string() })),
    carriedBy: z
      .array(
        z.object({
          change: z.int().describe("Which of `changes`, from 0"),
          whole: z.boolean().describe("Without it, the answer is what it was before"),
          parts: z.array(z.enum(ANSWER_PARTS)).describe("Parts that are as before without it"),
        }),
      )
      .describe("Changes that, taken back alone, take back some of what became of the answer"),
    tried: z.int().describe("How many changes were taken back, each alone, to find these"),
  }),
});
export type Diff = Told<typeof Diff>;

/** One version of a case. */
export interface VersionAsked {
  /** As the user named it. */
  name: string;
  files: ReadonlyMap<string, string>;
}

/** An assessment for each is worked out, so that more would take minutes. */
const MOST_TRIED = 60;
/** What can bear on the answer first. */
const ORDER = ["model-file", "case", "model", "claim", "event", "format", "outcome", "actor"];

/**
 * What two versions of a case differ in, and what that did to its answer.
 * @param today for versions that give no day of their own
 * @param asked the day for both, where one is asked for
 * @param language of its sentences
 */
export function diff(
  before: VersionAsked,
  after: VersionAsked,
  today: number,
  asked?: number,
  readBibliography?: BibliographyReader,
  language: Language = ENGLISH,
): Diff {
  const [was, is] = [before, after].map(({ files }) => contentOf(files, readBibliography)) as [
    CaseContent,
    CaseContent,
  ];
  const answerOf = (files: ReadonlyMap<string, string>): AnswerTold | null => {
    const record = parseCase(files, readBibliography).case;
    return record ? answerTold(record, today, asked, language) : null;
  };
  const changes = caseChanges(was, is);
  const first = answerOf(before.files);
  const last = changes.length === 0 ? first : answerOf(after.files);
  const parts = first && last ? partsThatDiffer(first, last) : [];
  const carriedBy: Diff["answer"]["carriedBy"] = [];
  let tried = 0;
  if (parts.length > 0)
    for (const index of mostTelling(changes)) {
      const without = filesWithout(changes[index]!, was, is, after.files);
      const answer = without && answerOf(without);
      if (!answer) continue;
      tried += 1;
      const left = partsThatDiffer(first!, answer);
      const back = parts.filter((part) => !left.includes(part));
      if (back.length > 0) carriedBy.push({ change: index, whole: left.length === 0, parts: back });
    }
  return {
    before: before.name,
    after: after.name,
    changes: changes.map((change) => told(change, language)),
    relocated: relocations(was, is),
    answer: {
      before: first,
      after: last,
      effects: parts.map((part) => ({ part, says: effectInWords(part, first!, last!, language) })),
      carriedBy: carriedBy.sort((a, b) => Number(b.whole) - Number(a.whole) || a.change - b.change),
      tried,
    },
  };
}

function mostTelling(changes: readonly CaseChange[]): number[] {
  const rank = ({ noun }: CaseChange) => (ORDER.indexOf(noun) + ORDER.length + 1) % (ORDER.length + 1);
  return [...changes.keys()]
    .sort((a, b) => rank(changes[a]!) - rank(changes[b]!) || a - b)
    .slice(0, MOST_TRIED);
}

export function told(change: CaseChange, language: Language): Diff["changes"][number] {
  const { entry: _, below: __, ...rest } = change;
  return { ...rest, says: changeInWords(change, language) };
}
