import type { z } from "zod";
import type { LanguageCode } from "../../words/languages.ts";

/** A kind of entry: the list it stands in, its schema with the facts of each field, and what it is called. */
export interface Noun<
  List extends string = string,
  Where extends "record" | "head" = "record" | "head",
  Schema extends z.ZodType = z.ZodType,
  Entry = z.infer<Schema>,
> {
  /** The field of a file that holds them. */
  list: List;
  /** Where the list may stand: in any file of the record, or at the head of `case.yaml` alone. */
  in: Where;
  schema: Schema;
  /** What the list is, for a form of the head. */
  about?: string;
  /** How one is named in a list of them, in a language where its author names it in that. */
  title(entry: Entry, language?: LanguageCode): string;
  /** From what is written to what the program works with, where these differ. */
  read?(written: z.infer<Schema>): Entry;
  /** And back: its fields as the schema has them. */
  written?(entry: Entry): Record<string, unknown>;
  /** The entry without these fields, where it is not as written. */
  without?(entry: Entry, fields: readonly string[]): Entry;
  /** Kinds of reference that lead to it beside its own name and `any`, and to which of them. */
  also?: Record<string, (entry: Entry) => boolean>;
  /** Ids of its parts, to which only a reference to anything leads. */
  partIds?(entry: Entry): string[];
  /** It speaks of others, and none speak of it. */
  isNeverNamed?: true;
  /** A case that has none of them may use any word in their place. */
  isOptional?: true;
  /** Premises and the like name these nouns alike, so an id is one thing among them. */
  sharesIdsWith?: string;
}

/** Keeps the types of a noun apart from those of every other. */
export function noun<
  List extends string,
  Where extends "record" | "head",
  Schema extends z.ZodType,
  Entry = z.infer<Schema>,
>(spec: Noun<List, Where, Schema, Entry>): Noun<List, Where, Schema, Entry> {
  return spec;
}
