import { z } from "zod";
import { allNouns, type Case, entriesOf, idsOf, modelTitle, named } from "../record/index.ts";
import type { ReferenceKind } from "../record/references.ts";
import type { LanguageCode } from "../words/index.ts";
import type { Told } from "./shape.ts";

/** What a reference may lead to, with what it is called. */
export const Choices = z.array(z.object({ id: z.string(), name: z.string() }));
export type Choices = Told<typeof Choices>;

export function choices(record: Case, kind: ReferenceKind, language?: LanguageCode): Choices {
  const names = new Map<string, string>();
  for (const [, noun] of allNouns())
    for (const entry of entriesOf(record, noun)) names.set(entry.id, noun.title(entry as never, language));
  for (const model of record.models) names.set(model.entry.id, named(modelTitle(model), language));
  return [...(idsOf(record).get(kind) ?? [])].map((id) => ({ id, name: names.get(id) ?? id }));
}
