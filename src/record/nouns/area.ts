import type { z } from "zod";
import { fields, Id, knownSince, names, part, Title } from "../fields.ts";
import { named } from "./called.ts";
import { noun } from "./noun.ts";

/** An area of work in which formats are at home. */
const Area = part(
  fields({
    id: Id,
    name: Title.describe("As the page names it"),
    names,
    known: knownSince("Since when it was one; absent: from the first"),
  }),
  { counted: "areas", knownBy: ["known", "always"] },
);
export type Area = z.infer<typeof Area>;

export const area = noun({
  list: "areas",
  in: "head",
  about: "Areas of work, in the order they are shown",
  schema: Area,
  title: (entry, language) => named(entry, language),
  isOptional: true,
});
