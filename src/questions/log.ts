import { z } from "zod";
import { ENGLISH, type Language } from "../assessment/index.ts";
import {
  ANSWER_PARTS,
  type AnswerTold,
  answerTold,
  type CaseContent,
  caseChanges,
  contentOf,
  effectInWords,
  partsThatDiffer,
} from "../exchange/index.ts";
import { type BibliographyReader, parseCase } from "../record/index.ts";
import { AnswerOfVersion, ChangeOfCase, told } from "./diff.ts";
import type { Told } from "./shape.ts";

const commit = {
  commit: z.string().nullable().describe("null: lies in the folder and is not committed yet"),
  date: z.string().optional().describe("When it was written, 2026-01-31"),
  author: z.string().optional(),
  subject: z.string().optional(),
};

export const Log = z.object({
  case: z.string(),
  id: z.string().optional().describe("Absent: the history of the answer"),
  commits: z.int().describe("How many versions were looked at"),
  isWhole: z.boolean().describe("False: there are earlier ones"),
  versions: z
    .array(
      z.object({
        ...commit,
        changes: z.array(ChangeOfCase).describe("Of the entry; empty in the history of the answer"),
        answer: AnswerOfVersion.nullable().optional().describe("null: that version is no readable case"),
        effects: z.array(z.object({ part: z.enum(ANSWER_PARTS), says: z.string() })),
      }),
    )
    .describe("Those in which it changed, the latest first"),
});
export type Log = Told<typeof Log>;

/** A version of a case in its history. */
export interface LoggedVersionAsked {
  commit: string | null;
  date?: string;
  author?: string;
  subject?: string;
  /** Undefined: the case was not there. */
  files: ReadonlyMap<string, string> | undefined;
}

type Row = Log["versions"][number];

/** In which versions an entry changed; the versions come the latest first, the earliest of all last. */
export function logOfEntry(
  id: string,
  versions: Iterable<LoggedVersionAsked>,
  readBibliography?: BibliographyReader,
  language: Language = ENGLISH,
): { versions: Row[]; ids: Set<string> } {
  const rows: Row[] = [];
  const ids = new Set<string>();
  for (const [later, earlier] of inPairs(versions)) {
    const [is, was] = [later, earlier].map((one) => contentOf(one?.files ?? new Map(), readBibliography));
    for (const part of is!.parts.values()) ids.add(part.id);
    const changes = caseChanges(was as CaseContent, is as CaseContent).filter(
      (change) => change.id === id || change.formerId === id,
    );
    if (changes.length > 0)
      rows.push({ ...named(later), changes: changes.map((change) => told(change, language)), effects: [] });
  }
  return { versions: rows, ids };
}

/** In which versions the answer became another. */
export function logOfAnswer(
  versions: Iterable<LoggedVersionAsked>,
  today: number,
  asked?: number,
  readBibliography?: BibliographyReader,
  language: Language = ENGLISH,
): Row[] {
  const answers = new Map<LoggedVersionAsked, AnswerTold | null>();
  const answerOf = (version: LoggedVersionAsked | undefined): AnswerTold | null => {
    if (version?.files === undefined) return null;
    const known = answers.get(version);
    if (known !== undefined) return known;
    const record = parseCase(version.files, readBibliography).case;
    const answer = record ? answerTold(record, today, asked, language) : null;
    answers.set(version, answer);
    return answer;
  };
  return [...inPairs(versions)].flatMap(([later, earlier]): Row[] => {
    const is = answerOf(later);
    const was = answerOf(earlier);
    if (is === null && was === null) return [];
    const parts = is && was ? partsThatDiffer(was, is) : [];
    if (is && was && parts.length === 0) return [];
    const effects = parts.map((part) => ({ part, says: effectInWords(part, was!, is!, language) }));
    return [{ ...named(later), changes: [], answer: is, effects }];
  });
}

function* inPairs(
  versions: Iterable<LoggedVersionAsked>,
): Generator<[LoggedVersionAsked, LoggedVersionAsked | undefined]> {
  let later: LoggedVersionAsked | undefined;
  for (const version of versions) {
    if (later) yield [later, version];
    later = version;
  }
  if (later) yield [later, undefined];
}

function named({ files: _, ...rest }: LoggedVersionAsked): Omit<LoggedVersionAsked, "files"> {
  return rest;
}
