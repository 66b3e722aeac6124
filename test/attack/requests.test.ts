import { expect, test } from "vitest";
import { requests } from "./requests.ts";

test("requests of somebody without the token, in odd forms, get nothing, change nothing and hold nobody up", async () => {
  const { tried, found } = await requests({ seed: Number(process.env.SEED ?? 20211201), rounds: 1_500 });
  expect(found).toEqual([]);
  expect(tried).toBe(1_500);
});
