import type { z } from "zod";
import { allNouns, nounOf } from "../record/nouns/table.ts";
import { kindsLeadingTo } from "../record/references.ts";
import type { EntryNoun, RecordNoun } from "./caseEdit.ts";

/** What edits ask of the table of nouns. An edit may come from outside, so a noun may be none. */

/** The list a noun stands in; undefined for what is no noun. */
export function listOf(noun: string): string | undefined {
  return allNouns().get(noun)?.list;
}

export function recordLists(): string[] {
  return [...allNouns().values()].filter((noun) => noun.in === "record").map(({ list }) => list);
}

export function isRecordNoun(noun: EntryNoun): noun is RecordNoun {
  return nounOf(noun).in === "record";
}

export function schemaOf(noun: string): z.ZodType {
  return nounOf(noun).schema;
}

/** Kinds of reference that may lead to a noun. */
export function referredAs(noun: EntryNoun): readonly string[] {
  return kindsLeadingTo(noun);
}
