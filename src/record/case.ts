import { z } from "zod";
import type { Model } from "../strategy/model.ts";
import {
  Expression,
  FileName,
  fields,
  idOf,
  Label,
  namesIn,
  note,
  SourceId,
  Title,
  UndatedText,
  ViewDay,
} from "./fields.ts";
import type { ModelEntry } from "./nouns/model.ts";
import type { ModelFile } from "./nouns/modelFile.ts";
import { HEAD_LISTS, RECORD_LISTS, type RecordLists } from "./nouns/table.ts";
import type { Place, Problem } from "./problem.ts";

/** The head of `case.yaml`: what is asked, of whom, and which files hold the rest. */
export const CaseHead = fields({
  title: Title.describe("Of the case"),
  titles: namesIn("The title in other languages: {de: Nord und Süd}"),
  question: Label.describe("The question it answers"),
  questions: namesIn("The question in other languages: {de: Frage}"),
  subtitle: Label.optional().describe("What the title leaves out"),
  subtitles: namesIn("The same in other languages: {de: mit einer dritten Partei}"),
  authors: z.array(Label).optional().describe("Who wrote the case"),
  parties: z
    .array(idOf("actor"))
    .length(2, "expected exactly two parties: the actors in conflict")
    .describe("The two actors in conflict; the second is the one whose taking part is asked for"),
  thirdParties: z.array(idOf("actor")).optional().describe("Others that weigh on the conflict"),
  coverage: UndatedText.optional().describe(
    "The span of time the record covers, and what is known to be missing",
  ),
  asOf: ViewDay.optional().describe("The day the author writes as of; `--as-of` overrides it; absent: today"),
  files: z.array(FileName).optional().describe("Files that hold the record, relative to this one"),
  ...HEAD_LISTS,
  likelihood: fields({
    name: Label.describe("What the scale is called"),
    words: z
      .array(z.array(Label).min(1))
      .min(2)
      .describe("Groups of words of one meaning, from least to most likely"),
  })
    .optional()
    .describe("The words of likelihood the case uses"),
  dialogue: Expression.optional().describe(
    "Expression over option ids: the states in which the parties talk; absent: whether talks would last is not answered",
  ),
  paper: SourceId.optional().describe("Source id of the paper under review; absent: the case reviews none"),
  withheld: z
    .number()
    .int()
    .positive()
    .optional()
    .describe(
      "Of a published case: how many entries were left out since nobody has looked them up; written by `publish`",
    ),
  note: note("What a careful reader should know about the case"),
});
export type CaseHead = z.infer<typeof CaseHead>;

/** `case.yaml` as a file: its head, and any of the record. */
export const CaseFile = fields({ ...CaseHead.shape, ...RECORD_LISTS });

/** A file that `case.yaml` names: some of the record. */
export const RecordFile = fields(RECORD_LISTS);

export interface CaseModel {
  entry: ModelEntry;
  /** The file's content, with the grounds of its statements. */
  file: ModelFile;
  /** As its author wrote it, where options have levels, which `file` has as steps. */
  written?: ModelFile;
  /** The same as the engine reads it. */
  model: Model;
}

/** An entry, or a file, that could not be read as its schema says. */
export interface FaultyEntry {
  /** The list it stands in; `model file` for a model. */
  noun: string;
  schema: z.ZodType;
  value: unknown;
  place: Place;
  /** Where a part of its value stands; absent where the whole is of one day. */
  placeAt?(path: (string | number)[]): Place;
  /** The first of its faults, as it was told. */
  cause: Problem | undefined;
}

/** A file of which not all could be read. */
export interface Unread {
  /** What was told of it. */
  cause: Problem;
  /** Ids that stand in its text; undefined when nothing of it is known. */
  ids: ReadonlySet<string> | undefined;
}

/** All that is recorded of one relation. Lists keep the order of the files. */
export interface Case extends RecordLists {
  meta: CaseHead;
  models: CaseModel[];
  /** What was left out for its faults: whether it was known on a day must be told all the same. */
  faulty: FaultyEntry[];
  /** Files of which not all could be read, with the ids that stand in them as far as they can be made out. */
  unread: Unread[];
  /** Lines (`file:line`) whose text a # cuts off, which is told; what is odd about the rest follows from that. */
  cut?: ReadonlySet<string>;
  /** Places (`file:line:column`) of slips of writing that were told. */
  slips?: ReadonlySet<string>;
  /** Files of its folder that could hold some of it, and that it does not name. */
  beside: readonly string[];
  /** Works that have no id in their file, and got one from what they are. */
  named: ReadonlySet<object>;
  /** Where any object or list of the case stands in its file; `step` goes one field or item further in. */
  placeOf(part: object, ...steps: (string | number)[]): Place;
  /** Place of some characters inside a text of the case, counted from its first. */
  placeInside(part: object, steps: readonly (string | number)[], offset: number, length?: number): Place;
}
