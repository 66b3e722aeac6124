import { z } from "zod";
import { DateText, fields, Id, idOf, LongText, names, Text } from "./fields.ts";

/** A state, organisation, group or person that acts in the record. */
export const Actor = fields({
  id: Id.describe("CAMEO or ISO 3166 code where there is one, three letters for a state"),
  name: Text.describe("As it is called in prose"),
  names,
  adjective: Text.optional().describe("As prose names it by what is its own, with a capital"),
  kind: z.enum(["state", "organisation", "group", "person"]).describe("What sort of actor it is"),
  aliases: z.array(Text).optional().describe("Other names the sources use"),
  codes: z.record(z.string().max(20), z.string().max(20)).optional().describe("By scheme: cameo, iso3, cow"),
  members: z
    .array(
      fields({
        actor: idOf("actor").describe("Who is a member"),
        from: DateText.optional().describe("Since when"),
        until: DateText.optional().describe("Until when"),
      }),
    )
    .optional()
    .describe("Of an organisation: its members, with the dates they joined and left"),
  predecessors: z
    .array(
      fields({
        actor: idOf("actor").describe("The actor it follows"),
        until: DateText.describe("The day that one ended"),
      }),
    )
    .optional()
    .describe("Actors whose place it took"),
  note: LongText.optional().describe("What a careful reader should know about this actor"),
});
export type Actor = z.infer<typeof Actor>;
