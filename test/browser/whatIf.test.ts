import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { writeWhatIf } from "../../src/assessment/whatIfText.ts";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

/** A what-if goes along to every view, which says of it what it changes and whether it shows what follows. */

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

/** NATO's second priority turned into its opposite, by the page. */
async function suppose(page: Page): Promise<void> {
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  const list = page.getByRole("grid", { name: /^Priorities of NATO/ });
  await list.getByRole("row", { name: /^2\. / }).click();
  await list.getByRole("button", { name: "Opposite" }).click();
  await expect.poll(() => page.url()).toContain("if=");
}

const headline = (page: Page) => page.locator("article.page p.verdict").textContent();

test("a what-if goes along to the answer, which is told under it, and back", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await settled(page);
  const written = await headline(page);
  await suppose(page);
  await page
    .getByRole("toolbar", { name: "What-if" })
    .getByText("Under conditions", { exact: true })
    .waitFor();
  await page.getByText("It supposes that NATO wanted the opposite of its priority 2").waitFor();
  await expect.poll(() => page.url()).toContain("made=");
  // Its edits name places: where other priorities stand there by now, it says so in every view.
  const file = join(workbench.folder, "models/december-2021.yaml");
  const model = readFileSync(file, "utf8");
  const warned = page.getByText("The lists of priorities are others than when this what-if was made");
  expect(await warned.count()).toBe(0);
  writeFileSync(file, model.replace(/\n {8}- say: not E\n[\s\S]*?(?=\n {8}- say)/, ""));
  await warned.waitFor();
  writeFileSync(file, model);
  await warned.waitFor({ state: "detached" });
  // Another model's is marked by its own lists, not by those of the one that was shown before.
  const other = writeWhatIf([{ decisionMaker: "nato", place: 1, edit: "reverse" }]);
  await goTo(page, `#/strategy/lisbon-2010?day=2021-12-01&if=${encodeURIComponent(other)}`);
  await page.getByText("It supposes that NATO wanted the opposite of its priority 1").waitFor();
  await expect.poll(() => page.url()).toContain("made=");
  await settled(page);
  expect(await warned.count()).toBe(0);
  await page.goBack();
  await page.getByText("It supposes that NATO wanted the opposite of its priority 2").waitFor();
  const views = page.getByRole("navigation", { name: "Views" });
  await views.getByRole("link", { name: "Answer" }).click();
  const banner = page.getByRole("region", { name: "What-if" });
  await banner.getByText("This answer is a what-if, not the case as written.").waitFor();
  await banner.getByText("It supposes that NATO wanted the opposite of its priority 2").waitFor();
  await settled(page);
  const supposed = await page.locator("article.page").textContent();
  await expect.poll(() => headline(page), { timeout: 60_000 }).not.toBe(written);
  expect(supposed).toContain("This answer is a what-if");
  expect(await axeViolations(page)).toEqual([]);

  for (const name of ["Record", "Values and third parties", "What they did", "Sources", "Check", "Write"]) {
    await views.getByRole("link", { name, exact: true }).click();
    await banner.getByText("This view shows the case as written").waitFor();
    await banner.getByText("NATO wanted the opposite of its priority 2").waitFor();
  }
  await page.getByRole("link", { name: "Add event" }).click();
  await banner.getByText("NATO wanted the opposite of its priority 2").waitFor();

  await banner.getByRole("link", { name: "Go on with it in Strategy" }).click();
  await page
    .getByRole("toolbar", { name: "What-if" })
    .getByText("Under conditions", { exact: true })
    .waitFor();
  await views.getByRole("link", { name: "Answer" }).click();
  await banner.getByRole("button", { name: "Back to the case as written" }).click();
  await banner.waitFor({ state: "detached" });
  await expect.poll(() => headline(page), { timeout: 60_000 }).toBe(written);
  expect(page.url()).not.toContain("if=");
  expect(faults).toEqual([]);
  await context.close();
});

test("the verdict is in sight while a priority at the foot of the lists is changed", TIME, async () => {
  const { page, context } = await openTab(workbench.address, { height: 700 });
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  await settled(page);
  await page
    .getByRole("grid", { name: /^Priorities of / })
    .last()
    .getByRole("row")
    .last()
    .click();
  const bar = page.getByRole("toolbar", { name: "What-if" });
  const { y } = (await bar.getByText("Closed", { exact: true }).boundingBox())!;
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  expect(y).toBeGreaterThanOrEqual(0);
  await context.close();
});
