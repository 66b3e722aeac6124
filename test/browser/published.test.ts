import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { detente, root, temporaryFolder } from "../node/run.ts";
import { axeViolations, goTo, openTab, settled, TIME, VIEWS } from "./browser.ts";

let address: string;

beforeAll(() => {
  const folder = join(temporaryFolder(), "published");
  const { code, err } = detente("publish", join(root, "cases/nato-russia"), "--output", folder);
  if (code !== 0) throw new Error(err);
  address = pathToFileURL(join(folder, "index.html")).href;
}, 60_000);

test(
  "published and opened from disk, every view stands without a server, asks for nothing and writes nothing",
  TIME,
  async () => {
    const { page, context, faults, asked } = await openTab(address);
    for (const view of VIEWS.filter((name) => !name.startsWith("write"))) {
      await goTo(page, `#/${view}`);
      await settled(page);
      expect((await page.getByRole("main").textContent())?.length).toBeGreaterThan(400);
      expect(await page.getByRole("button", { name: /^(Save|Record|Keep it)/ }).count()).toBe(0);
    }
    expect(await page.getByRole("navigation").getByRole("link", { name: "Write" }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(asked).toEqual([address]);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("a what-if is worked out in the published page, from disk", TIME, async () => {
  const { page, context, faults, asked } = await openTab(address);
  await goTo(page, "#/strategy/december-2021");
  const list = page.getByRole("grid", { name: /^Priorities of NATO/ });
  await list.getByRole("row", { name: /^2\. / }).click();
  await list.getByRole("button", { name: "Opposite" }).click();
  await expect
    .poll(() => page.locator(".strategy-verdict").textContent(), { timeout: 20_000 })
    .toContain("As written: closed, in 0.");
  expect(asked).toEqual([address]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the second language is in the published page too", TIME, async () => {
  const { page, context, asked, faults } = await openTab(address);
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("link", { name: "Antwort", exact: true }).waitFor();
  expect(asked).toEqual([address]);
  expect(faults).toEqual([]);
  await context.close();
});
