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

test("without a script the answer, its notes and how to cite it can be read", TIME, async () => {
  const { page, context, faults, asked } = await openTab(address, { script: false });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByText("How to cite:").waitFor();
  expect((await page.getByRole("main").textContent())?.length).toBeGreaterThan(2000);
  expect(await page.locator('meta[name="description"]').getAttribute("content")).toMatch(/talks/);
  expect(await page.locator('meta[property="og:title"]').getAttribute("content")).toBe(await page.title());
  expect(asked).toEqual([address]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the figure alone can be shown inside another page", TIME, async () => {
  const { page, context, faults } = await openTab(address.replace("index.html", "figure.html"));
  await page.getByRole("img").first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
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

test("a preview of a link has a picture of the figure, by its whole address", TIME, async () => {
  const folder = join(temporaryFolder(), "published");
  const at = "https://example.org/case/";
  const { code } = detente("publish", join(root, "cases/nato-russia"), "--output", folder, "--address", at);
  expect(code).toBe(0);
  const { page, context, faults } = await openTab(pathToFileURL(join(folder, "index.html")).href, {
    script: false,
  });
  const said = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute("content");
  expect(await said("og:image")).toBe(`${at}preview.png`);
  expect(await said("og:image:alt")).not.toBe("");
  await page.goto(pathToFileURL(join(folder, "preview.png")).href);
  const size = await page.evaluate(() => {
    const { naturalWidth, naturalHeight } = document.images[0]!;
    return [naturalWidth, naturalHeight];
  });
  expect(size).toEqual([1200, 630]);
  expect(faults).toEqual([]);
  await context.close();
});
