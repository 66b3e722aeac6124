import { z } from "zod";
import { type Case, idsOf, plainTitle } from "../record/index.ts";
import type { ReferenceKind } from "../record/references.ts";
import type { Told } from "./shape.ts";

/** What a reference may lead to, with what it is called. */
export const Choices = z.array(z.object({ id: z.string(), name: z.string() }));
export type Choices = Told<typeof Choices>;

export function choices(record: Case, kind: ReferenceKind): Choices {
  const named = new Map<string, string>([
    ...record.actors.map(({ id, name }) => [id, name] as const),
    ...record.formats.map(({ id, name }) => [id, name] as const),
    ...record.events.map(({ id, date, says }) => [id, `${date} ${says}`] as const),
    ...record.claims.map(({ id, says }) => [id, says] as const),
    ...record.outcomes.map(({ id, name }) => [id, name] as const),
    ...record.sources.map(({ id, csl }) => [id, plainTitle(csl.title ?? id)] as const),
    ...(record.meta.pillars ?? []).map(({ id, name }) => [id, name] as const),
    ...(record.meta.areas ?? []).map(({ id, name }) => [id, name] as const),
    ...record.models.map(({ entry, file }) => [entry.id, entry.name ?? file.title] as const),
  ]);
  return [...(idsOf(record).get(kind) ?? [])].map((id) => ({ id, name: named.get(id) ?? id }));
}
