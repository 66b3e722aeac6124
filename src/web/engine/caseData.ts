import type { Case, ModelEntry, ModelFile, Problem, RecordLists, RecordNoun } from "../../record/index.ts";

export type Noun = RecordNoun | "model";

/** Where an entry of the record begins, so that a place in a file leads back to what stands there. */
export interface EntryPlace {
  noun: Noun;
  id: string;
  file: string;
  line: number;
}

/** A noun of the case and its entries, by what each is called. */
export interface NounList {
  noun: string;
  list: string;
  entries: { id: string; title: string; kind?: string }[];
}

/** A parsed case as plain data: what a worker can send and a view can show. */
export interface CaseData extends RecordLists {
  meta: Case["meta"];
  models: { entry: ModelEntry; file: ModelFile }[];
  entries: EntryPlace[];
  /** Every noun, those at the head of the case among them. */
  lists: NounList[];
}

/** What came of reading the texts of a case. */
export interface OpenedCase {
  /** Undefined only when case.yaml itself cannot be used. */
  data: CaseData | undefined;
  /** Of reading and of every check, in file order. */
  problems: Problem[];
}

/** The entry a line of a file belongs to. */
export function entryAt(data: CaseData, file: string, line: number): EntryPlace | undefined {
  let best: EntryPlace | undefined;
  for (const entry of data.entries)
    if (entry.file === file && entry.line <= line && (!best || entry.line > best.line)) best = entry;
  return best;
}
