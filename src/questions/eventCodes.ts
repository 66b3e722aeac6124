import { z } from "zod";
import { searchCodes } from "../events/index.ts";
import type { Told } from "./shape.ts";

const Value = z.number().nullable();

/** Codes that may fit a described event. */
export const EventCodes = z.object({
  words: z.string(),
  found: z.array(
    z.object({
      code: z.string().describe("CAMEO; text: 010 is none of 10"),
      name: z.string(),
      quad: z.int().min(1).max(4),
      above: z.array(z.object({ code: z.string(), name: z.string() })).describe("Wider codes, widest first"),
      gdelt: Value.describe("Goldstein value in GDELT"),
      icews: Value.describe("Intensity in ICEWS"),
      plover: z
        .array(z.object({ type: z.string(), about: z.string() }))
        .describe("Types of PLOVER that took over from its root"),
    }),
  ),
});
export type EventCodes = Told<typeof EventCodes>;

export function eventCodes(words: string, most: number): EventCodes {
  const found = searchCodes(words, most).map(({ code, name, quad, above, gdelt, icews, plover }) => ({
    code,
    name,
    quad,
    above: [...above],
    gdelt,
    icews,
    plover: plover.map(({ type, about }) => ({ type, about })),
  }));
  return { words, found };
}
