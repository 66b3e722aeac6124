import { z } from "zod";
import { allNouns, type Case, entriesOf, idsOf } from "../record/index.ts";
import type { ReferenceKind } from "../record/references.ts";
import type { LanguageCode } from "../words/index.ts";
import type { Told } from "./shape.ts";

/** What a reference may lead to, with what it is called. */
export const Choices = z.array(z.object({ id: z.string(), name: z.string() }));
export type Choices = Told<typeof Choices>;

export function choices(record: Case, kind: ReferenceKind, language?: LanguageCode): Choices {
  const named = new Map<string, string>();
  for (const [, noun] of allNouns())
    for (const entry of entriesOf(record, noun)) named.set(entry.id, noun.title(entry as never, language));
  for (const { entry, file } of record.models)
    if (entry.name === undefined) named.set(entry.id, (language && file.names?.[language]) ?? file.title);
  return [...(idsOf(record).get(kind) ?? [])].map((id) => ({ id, name: named.get(id) ?? id }));
}
