import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { Served } from "./serve.ts";

test("a case folder deleted while it is open is said to be gone", async () => {
  const served = new Served();
  await served.start();
  rmSync(served.folder, { recursive: true });
  const { status, text } = await served.ask("/api/case", { headers: served.permitted });
  expect(status).toBe(410);
  expect(JSON.parse(text)).toEqual({ error: "the case folder is gone: it was moved or deleted" });
});
