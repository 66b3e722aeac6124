import { z } from "zod";
import { DateText, fields, Id, names, Text } from "./fields.ts";

/** A state, organisation, group or person that acts in the record. */
export const Actor = fields({
  id: Id.describe("CAMEO or ISO code where there is one: NATO, RUS, CHN"),
  name: Text,
  names,
  adjective: Text.optional().describe("Russian, Chinese: for prose"),
  kind: z.enum(["state", "organisation", "group", "person"]),
  aliases: z.array(Text).optional().describe("Other names the sources use"),
  codes: z.record(z.string().max(20), z.string().max(20)).optional().describe("By scheme: cameo, iso3, cow"),
  members: z
    .array(
      fields({
        actor: Id,
        from: DateText.optional(),
        until: DateText.optional(),
      }),
    )
    .optional(),
  predecessors: z.array(fields({ actor: Id, until: DateText })).optional(),
  note: Text.optional(),
});
export type Actor = z.infer<typeof Actor>;
