import { z } from "zod";
import type { LanguageCode } from "../../words/languages.ts";
import { actor } from "./actor.ts";
import { answer } from "./answer.ts";
import { area } from "./area.ts";
import { claim } from "./claim.ts";
import { codedMeasure } from "./codedMeasure.ts";
import { event } from "./event.ts";
import { format } from "./format.ts";
import { measure } from "./measure.ts";
import { model } from "./model.ts";
import type { Noun } from "./noun.ts";
import { outcome } from "./outcome.ts";
import { pillar } from "./pillar.ts";
import { source } from "./source.ts";
import { weakness } from "./weakness.ts";

/**
 * Every noun of a case. A new one is a file beside this and a line here: parsing, references, views as of a day,
 * publishing, checks, search and forms read what they need of it from the table.
 */
const TABLE = {
  actor,
  format,
  event,
  claim,
  outcome,
  measure,
  codedMeasure,
  source,
  pillar,
  area,
  model,
  answer,
  weakness,
};

type Table = typeof TABLE;
export type NounName = keyof Table;
type NamesIn<Where extends Noun["in"]> = {
  [Name in NounName]: Table[Name]["in"] extends Where ? Name : never;
}[NounName];
/** Nouns that stand in lists of their own, in whichever file holds them. */
export type RecordNoun = NamesIn<"record">;
/** Nouns that stand in lists of `case.yaml`. */
export type HeadNoun = NamesIn<"head">;
/** What one entry is to the program. */
export type EntryOf<Name extends NounName> = Table[Name] extends { title(entry: infer Entry): string }
  ? Entry
  : never;
/** The lists of the record, by field. */
export type RecordLists = { [Name in RecordNoun as Table[Name]["list"]]: EntryOf<Name>[] };

/** The nouns as data, by name. A trial may put one in for a while; nothing else does. */
export type AnyNoun = Omit<Noun, "title" | "read" | "written" | "without" | "also" | "partIds"> & {
  // The entries of one noun are no business of another's reader, so here they are only known to have an id.
  title(entry: never, language?: LanguageCode): string;
  read?(written: never): unknown;
  written?(entry: never): Record<string, unknown>;
  without?(entry: never, fields: readonly string[]): unknown;
  also?: Record<string, (entry: never) => boolean>;
  partIds?(entry: never): string[];
};

const nouns = new Map<string, AnyNoun>(Object.entries(TABLE));

export function allNouns(): ReadonlyMap<string, AnyNoun> {
  return nouns;
}

export function nounsIn(where: Noun["in"]): [string, AnyNoun][] {
  return [...nouns].filter(([, noun]) => noun.in === where);
}

export function nounOf(name: string): AnyNoun {
  const noun = nouns.get(name);
  if (!noun) throw new Error(`"${name}" is no noun of a case`);
  return noun;
}

/** Runs with one more noun in the table: how a test tries what a new one needs. */
export function withNoun<Result>(name: string, noun: AnyNoun, run: () => Result): Result {
  nouns.set(name, noun);
  try {
    return run();
  } finally {
    nouns.delete(name);
  }
}

type ListsOf<Names extends NounName> = {
  [Name in Names as Table[Name]["list"]]: z.ZodOptional<z.ZodArray<Table[Name]["schema"]>>;
};

function listsIn(where: Noun["in"]): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.values<AnyNoun>(TABLE)
      .filter((noun) => noun.in === where)
      .map(({ list, schema, about }) => {
        const entries = z.array(schema).optional();
        return [list, about === undefined ? entries : entries.describe(about)];
      }),
  );
}

/** The lists of the record, as fields of a file that may hold them. */
export const RECORD_LISTS = listsIn("record") as ListsOf<RecordNoun>;
/** The lists that stand at the head of a case. */
export const HEAD_LISTS = listsIn("head") as ListsOf<HeadNoun>;
