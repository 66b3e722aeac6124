import type { z } from "zod";
import { fields, Id, knownSince, LongText, names, part, Title } from "../fields.ts";
import { named } from "./called.ts";
import { noun } from "./noun.ts";

/** A side of the relation that formats and events belong to. */
export const Pillar = part(
  fields({
    id: Id,
    name: Title.describe("As the page names it"),
    names,
    says: LongText.optional().describe("What belongs to it"),
    known: knownSince("Since when it was one; absent: from the first"),
  }),
  { counted: "pillars", knownBy: ["known", "always"] },
);
export type Pillar = z.infer<typeof Pillar>;

export const pillar = noun({
  list: "pillars",
  in: "head",
  about: "The pillars of cooperation, in the order they are shown",
  schema: Pillar,
  title: (entry, language) => named(entry, language),
  isOptional: true,
});
