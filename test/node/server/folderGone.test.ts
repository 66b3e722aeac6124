import { existsSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { Served } from "./serve.ts";

test("a case folder deleted while it is open is said to be gone", async () => {
  const served = new Served();
  await served.start();
  rmSync(served.folder, { recursive: true });
  const { status, text } = await served.ask("/api/case", { headers: served.permitted });
  expect(status).toBe(410);
  expect(JSON.parse(text)).toEqual({ error: "the case folder is gone: it was moved or deleted" });

  const put = { files: [{ name: "case.yaml", text: "title: new\n", baseHash: "a".repeat(64) }] };
  const saved = await served.send("PUT", "/api/files", put);
  expect(saved.status).toBe(422);
  expect(saved.text).toContain("the case folder is gone, it was moved or deleted");
  expect(existsSync(served.folder)).toBe(false);
});
