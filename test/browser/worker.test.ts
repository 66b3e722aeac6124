import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

/** As when its memory runs out: the page hears nothing of it. */
async function endSolver(page: Page): Promise<boolean> {
  let ended = false;
  for (const worker of page.workers()) {
    const name = await worker.evaluate(() => self.name).catch(() => "");
    if (!name.startsWith("solver ")) continue;
    await worker.evaluate(() => self.close()).catch(() => undefined);
    ended = true;
  }
  return ended;
}

const opposite = async (page: Page) => {
  const list = page.getByRole("grid", { name: /^Priorities of NATO/ });
  await list.getByRole("row", { name: /^2\. / }).click();
  await list.getByRole("button", { name: "Opposite" }).click();
};

test("a solving worker that ended is replaced by itself, and what was asked is answered", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  await settled(page);
  expect(await endSolver(page)).toBe(true);
  await opposite(page);
  await page.locator(".strategy-verdict").getByText("Under conditions.").waitFor();
  await context.close();
});

test("where it ends again and again that is told, with a way to try again", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/record");
  await settled(page);
  // Ended as soon as it is there, until it is let be.
  let isOver = false;
  const ending = (async () => {
    while (!isOver) {
      await endSolver(page).catch(() => false);
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  const told = page.getByRole("alert").filter({ hasText: "stopped twice" });
  await told.waitFor();
  isOver = true;
  await ending;
  await told.getByRole("button", { name: "Try again" }).click();
  await page.locator(".strategy-verdict").getByText("Closed.").waitFor();
  await context.close();
});
