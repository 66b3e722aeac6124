import { basename } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { CaseBundle } from "../../../src/assessment/index.ts";
import { Served } from "./serve.ts";

const one = new Served();
const other = new Served();

beforeAll(async () => {
  await one.start();
  await other.start();
}, 60_000);

const bundleOf = async (served: Served) =>
  JSON.parse((await served.ask("/api/case", { headers: served.permitted })).text) as CaseBundle;

test("two cases whose folders have one name are told apart, and neither says where it lies", async () => {
  const [a, b] = [await bundleOf(one), await bundleOf(other)];
  expect(a.folder).toBe(b.folder);
  expect(a.identity).toMatch(/^[\w-]{43}$/);
  expect(a.identity).not.toBe(b.identity);
  expect(a.identity).not.toContain(basename(one.folder));
});

test("a case is the same when the program is started anew", async () => {
  const { identity } = await bundleOf(one);
  await one.workbench.stop();
  await one.start();
  expect((await bundleOf(one)).identity).toBe(identity);
});
