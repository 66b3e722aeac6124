import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

/** As when its memory runs out: the page hears nothing of it. */
async function end(page: Page, which: "solver " | "apart "): Promise<boolean> {
  const names = page.workers().map(async (worker) => {
    // One that ended answers no more.
    const late = new Promise<string>((done) => setTimeout(() => done(""), 2_000));
    const name = await Promise.race([worker.evaluate(() => self.name).catch(() => ""), late]);
    if (!name.startsWith(which)) return false;
    // What it is asked before it is gone it may answer still.
    const isGone = worker.waitForEvent("close", { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    worker
      .evaluate(async () => {
        const { held = [] } = await navigator.locks.query();
        if (held.some((lock) => lock.name === self.name)) self.close();
      })
      .catch(() => undefined);
    return isGone;
  });
  return (await Promise.all(names)).includes(true);
}

/** One that does not hold its lock yet is asked again. */
const ended = (page: Page, which: "solver " | "apart ") =>
  expect.poll(() => end(page, which), { timeout: 60_000 }).toBe(true);

const opposite = async (page: Page) => {
  const list = page.getByRole("grid", { name: /^Priorities of NATO/ });
  await list.getByRole("row", { name: /^2\. / }).click();
  await list.getByRole("button", { name: "Opposite" }).click();
};

/** Runs no longer than a moment, and holds the lock of a worker as long. */
const DYING = `
  navigator.locks.request(self.name, () => { postMessage("holds its lock"); return new Promise(() => {}); });
  setTimeout(() => self.close(), 200);
`;

test("a solving worker that ended is replaced by itself, and what was asked is answered", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  await settled(page);
  await ended(page, "solver ");
  await opposite(page);
  await page.locator(".strategy-verdict").getByText("Under conditions.").waitFor();
  await context.close();
});

test(
  "a search for changes whose worker ended is made anew, and where that ends too it is told",
  TIME,
  async () => {
    const { page, context } = await openTab(workbench.address);
    await goTo(page, "#/strategy/december-2021?day=2021-12-01");
    const changes = page.getByRole("region", { name: "What would have to change" });
    const found = changes.getByRole("button", { name: "Try this" }).and(page.locator(":enabled")).first();
    await found.waitFor();
    await ended(page, "apart ");
    // What was found before stands until the search is made anew, some moments later.
    const started = page.waitForEvent("worker");
    await opposite(page);
    await started;
    await found.waitFor();
    // One that ends while the search goes on is told of that search, and the next takes the telling away.
    await settled(page);
    const script = /worker-[^/]*\.js$/;
    await page.route(script, (route) => route.fulfill({ contentType: "text/javascript", body: DYING }));
    await ended(page, "apart ");
    await opposite(page);
    const told = changes.getByRole("alert").filter({ hasText: "stopped twice" });
    await told.waitFor();
    await page.unroute(script);
    await told.getByRole("button").click();
    await told.waitFor({ state: "detached" });
    await found.waitFor();
    await context.close();
  },
);

test("where it ends again and again that is told, with a way to try again", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  // One that has solved is there for certain.
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  await page.locator(".strategy-verdict").getByText("Closed.").waitFor();
  await goTo(page, "#/record");
  await settled(page);
  // The one that is there is ended, and each that is started ends too, until it is let be.
  const script = /worker-[^/]*\.js$/;
  await page.route(script, (route) => route.fulfill({ contentType: "text/javascript", body: DYING }));
  await ended(page, "solver ");
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  const told = page.getByRole("alert").filter({ hasText: "stopped twice" });
  await told.waitFor();
  await page.unroute(script);
  await told.getByRole("button", { name: "Try again" }).click();
  await page.locator(".strategy-verdict").getByText("Closed.").waitFor();
  await context.close();
});
