import { z } from "zod";
import type { Told } from "./shape.ts";

export const Doctor = z.object({
  version: z.string(),
  parts: z.array(
    z.object({
      part: z.string(),
      state: z
        .enum(["ok", "missing", "wrong"])
        .describe("missing: it is there for something optional, and is not"),
      says: z.string(),
    }),
  ),
});
export type Doctor = Told<typeof Doctor>;
