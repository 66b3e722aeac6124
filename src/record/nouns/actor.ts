import { z } from "zod";
import {
  endsOn,
  fields,
  happensOn,
  Id,
  idOf,
  knownSince,
  Label,
  label,
  names,
  note,
  part,
  Title,
} from "../fields.ts";
import { named } from "./called.ts";
import { noun } from "./noun.ts";

/** A state, organisation, group or person that acts in the record. */
export const Actor = part(
  fields({
    id: Id.describe("CAMEO or ISO 3166 code where there is one, three letters for a state"),
    name: Title.describe("As it is called in prose"),
    names,
    adjective: Label.optional().describe("As prose names it by what is its own, with a capital"),
    kind: z.enum(["state", "organisation", "group", "person"]).describe("What sort of actor it is"),
    aliases: z.array(Label).optional().describe("Other names the sources use"),
    codes: z.record(z.string().max(20), label(20)).optional().describe("By scheme: cameo, iso3, cow"),
    members: z
      .array(
        part(
          fields({
            actor: idOf("actor").describe("Who is a member"),
            from: happensOn("Since when; absent: always").optional(),
            until: endsOn("Until when; absent: it is still").optional(),
          }),
          { counted: "memberships", knownBy: ["happens", "always"] },
        ),
      )
      .optional()
      .describe(
        "Of an organisation: its members, with the dates they joined and left; of a state or movement its bodies, whose works are its own",
      ),
    predecessors: z
      .array(
        part(
          fields({
            actor: idOf("actor").describe("The actor it follows"),
            until: happensOn("The day that one ended"),
          }),
          { counted: "predecessors", knownBy: ["happens"] },
        ),
      )
      .optional()
      .describe("Actors whose place it took"),
    known: knownSince("Since when it was known as an actor; absent: from the first"),
    note: note("What a careful reader should know about this actor"),
  }),
  { counted: "actors", knownBy: ["known", "always"] },
);
export type Actor = z.infer<typeof Actor>;

export const actor = noun({
  list: "actors",
  in: "record",
  schema: Actor,
  title: (entry, language) => named(entry, language),
});
