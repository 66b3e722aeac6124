import { z } from "zod";
import { fields, Id, idOf, knownAsAdded, knownSince, LongText, part, shownUntil } from "../fields.ts";
import { saidIn } from "./called.ts";
import { noun } from "./noun.ts";

/** What the author knows to be weak and wants shown. */
export const Weakness = part(
  fields({
    id: Id,
    says: LongText.describe("What is weak, in a sentence"),
    known: knownAsAdded(),
    from: knownSince("Shown only as of this day or later; absent: from the first"),
    until: shownUntil("Shown only as of earlier days; absent: for good").optional(),
    about: z.array(idOf("any")).optional().describe("Ids of what is weak"),
  }),
  { counted: "weaknesses", knownBy: ["known", "case"] },
);
export type Weakness = z.infer<typeof Weakness>;

export const weakness = noun({
  list: "weaknesses",
  in: "head",
  about: "What the author knows to be weak and wants shown",
  schema: Weakness,
  title: (entry, language) => saidIn(entry, language),
  isNeverNamed: true,
});
