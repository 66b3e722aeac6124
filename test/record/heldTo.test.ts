import { expect, test } from "vitest";
import { z } from "zod";
import { heldTo } from "../../src/record/heldTo.ts";

test("a list in which more is wrong than can be gathered is told as a whole, and what is beside it is read on", () => {
  const schema = z.object({ names: z.array(z.object({ id: z.string() })), more: z.array(z.string()) });
  const wrong = Array.from({ length: 300_000 }, () => ({ id: 1 }));
  const { success, error } = heldTo(schema, { names: wrong, more: ["x"] });
  expect(success).toBe(false);
  expect(error!.issues).toEqual([
    expect.objectContaining({
      path: ["names"],
      message: expect.stringContaining("among these 300000 entries"),
    }),
  ]);
  expect(heldTo(schema, { names: [], more: ["x"] }).data).toEqual({ names: [], more: ["x"] });
});
