import { z } from "zod";
import {
  allNouns,
  type Case,
  type Csl,
  entriesOf,
  nounsIn,
  type Problem,
  ProblemOutput,
  type RecordNoun,
  told,
} from "../record/index.ts";
import { ModelEntry } from "../record/nouns/model.ts";
import { ModelFile } from "../record/nouns/modelFile.ts";
import { CASE_LANGUAGE, LANGUAGES, type LanguageCode } from "../words/index.ts";
import type { Told } from "./shape.ts";

const OTHER_LANGUAGES = (Object.keys(LANGUAGES) as LanguageCode[]).filter((code) => code !== CASE_LANGUAGE);
const RECORD_NOUNS = nounsIn("record").map(([name]) => name) as [RecordNoun, ...RecordNoun[]];

/** What a view can open: an entry of the record, or a model. */
export const ShownNoun = z.enum([...RECORD_NOUNS, "model"]);
export type ShownNoun = Told<typeof ShownNoun>;

const Listed = told(
  z.object({
    id: z.string(),
    title: z.string().describe("How it is named"),
    names: z.record(z.string(), z.string()).optional().describe("In other languages, by BCP 47 code"),
    kind: z.string().optional(),
  }),
);
export type Listed = z.infer<typeof Listed>;

const EntryPlace = z
  .object({ noun: ShownNoun, id: z.string(), file: z.string(), line: z.int() })
  .describe("Where an entry begins, so that a place in a file leads back to what stands there");
export type EntryPlace = Told<typeof EntryPlace>;

/** A work as citation processors know it. */
const Work: z.ZodType<Csl> = z.looseObject({ id: z.string(), type: z.string() });

/** What views know of the open case without asking again. */
export const CaseData = z.object({
  title: z.string(),
  titles: z.record(z.string(), z.string()).optional().describe("In other languages, by BCP 47 code"),
  parties: z.array(z.string()),
  sources: z.array(z.object({ id: z.string(), csl: Work })),
  models: z.array(z.object({ entry: ModelEntry, file: ModelFile })),
  entries: z.array(EntryPlace),
  lists: z
    .array(z.object({ noun: z.string(), list: z.string(), entries: z.array(Listed) }))
    .describe("Every noun and its entries, by what each is called; those at the head of the case among them"),
});
export type CaseData = z.infer<typeof CaseData>;

/** What came of reading the texts of a case. */
export const OpenedCase = z.object({
  data: z.union([CaseData, z.undefined()]).describe("Undefined only when case.yaml itself cannot be used"),
  problems: z.array(told(ProblemOutput)).describe("Of reading, in file order"),
  undo: z.string().exactOptional().describe("What undoing would undo, in words"),
  redo: z.string().exactOptional(),
  lost: z
    .array(z.string())
    .exactOptional()
    .describe("What can no longer be undone or done again, since the same lines were changed elsewhere"),
});
export type OpenedCase = z.infer<typeof OpenedCase>;

export function openedCase(record: Case | undefined, problems: Problem[]): OpenedCase {
  return { data: record && caseData(record), problems };
}

function caseData(record: Case): CaseData {
  const { meta } = record;
  return {
    title: meta.title,
    ...(meta.titles === undefined ? {} : { titles: meta.titles }),
    parties: meta.parties,
    sources: record.sources.map(({ id, csl }) => ({ id, csl })),
    models: record.models.map(({ entry, file }) => ({ entry, file })),
    entries: [
      ...nounsIn("record").flatMap(([name, noun]) =>
        entriesOf(record, noun).map((entry): EntryPlace => {
          const { file, line } = record.placeOf(entry);
          return { noun: name as RecordNoun, id: entry.id, file, line };
        }),
      ),
      ...record.models.map(({ entry: { id, file } }): EntryPlace => ({ noun: "model", id, file, line: 1 })),
    ],
    lists: [...allNouns()].map(([name, noun]) => ({
      noun: name,
      list: noun.list,
      entries: entriesOf(record, noun).map((entry) => {
        const { id, kind } = entry as { id: string; kind?: unknown };
        const title = noun.title(entry as never);
        const names = Object.fromEntries(
          OTHER_LANGUAGES.map((code) => [code, noun.title(entry as never, code)] as const).filter(
            ([, name]) => name !== title,
          ),
        );
        return {
          id,
          title,
          ...(Object.keys(names).length === 0 ? {} : { names }),
          ...(typeof kind === "string" ? { kind } : {}),
        };
      }),
    })),
  };
}
