import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { templateCase } from "../../src/record/index.ts";
import { temporaryFolder } from "../node/run.ts";
import { axeViolations, goTo, openTab, serve, settled, TIME, VIEWS } from "./browser.ts";

const EVENTS = 10_000;
/** Milliseconds to open each view, and to find one event. */
type Times = Record<string, number>;

/** Two thousand years of meetings would do; thirty years of three a week-day here. */
function eventsFile(events: number): string {
  const lines = ["events:"];
  for (let i = 0; i < events; i++) {
    const date = new Date(Date.UTC(1994, 0, 1) + i * 86_400_000);
    lines.push(
      `  - id: event-${i}`,
      `    date: ${date.toISOString().slice(0, 10)}`,
      `    says: Meeting number ${i} of the border commission.`,
      `    initiators: [${i % 2 === 0 ? "ALA" : "BLA"}]`,
    );
  }
  return `${lines.join("\n")}\n`;
}

async function timesWith(events: number): Promise<Times> {
  const folder = join(temporaryFolder(), "case");
  const files = templateCase((file) => file);
  files.set("many.yaml", eventsFile(events));
  files.set(
    "case.yaml",
    files.get("case.yaml")!.replace("files: [record.yaml,", "files: [many.yaml, record.yaml,"),
  );
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { address } = await serve(folder);
  const { page, context, faults } = await openTab(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const took: Times = {};
  for (const view of VIEWS) {
    const start = performance.now();
    await goTo(page, `#/${view}?day=2024-06-01`);
    await settled(page);
    took[view] = Math.round(performance.now() - start);
  }
  await goTo(page, "#/record?day=2024-06-01");
  await settled(page);
  const start = performance.now();
  await page.getByRole("searchbox").fill(`number ${events - 1} of`);
  await page.getByText("1 found").waitFor();
  took.search = Math.round(performance.now() - start);
  expect(faults).toEqual([]);
  await context.close();
  return took;
}

test("a case of ten thousand events opens on every view and answers a search", TIME, async () => {
  const few = await timesWith(EVENTS / 20);
  const many = await timesWith(EVENTS);
  if (process.env.DETENTE_TIMES) console.log(few, many);
  // What grows with the square of the events is four hundred times as slow.
  const slow = Object.entries(many).filter(([view, time]) => time > 20 ** 1.6 * Math.max(few[view]!, 50));
  expect(slow).toEqual([]);
});

function writeTemplate(folder: string): void {
  for (const [name, text] of templateCase((file) => file)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test(
  "an answer that takes long is there before its page, tells how far it is, can be given up, and holds up no other view",
  TIME,
  async () => {
    const folder = join(temporaryFolder(), "case");
    writeTemplate(folder);
    const { address } = await serve(folder);
    const { page, context, faults } = await openTab("about:blank");
    // The page itself never comes, as of a model that takes for ever; what is told on the way does.
    await page.addInitScript(() => {
      const { Worker } = window;
      window.Worker = new Proxy(Worker, {
        construct(target, [script, options]: [URL, WorkerOptions?]) {
          const worker = new target(script, options);
          if (!options?.name?.startsWith("assessor ")) return worker;
          const listen = worker.addEventListener.bind(worker) as (type: string, told: unknown) => void;
          worker.addEventListener = (type: string, told: unknown) =>
            listen(type, (event: MessageEvent) => {
              if (!event.data?.value?.page) (told as (event: MessageEvent) => void)(event);
            });
          return worker;
        },
      });
    });
    await page.goto(address);
    const found = page.getByRole("region", { name: "The answer as found so far" });
    await found.getByRole("heading").waitFor();
    expect(await found.textContent()).toContain("is still being looked for");
    const answer = await found.getByRole("heading").textContent();
    const parts = page.getByRole("status").getByRole("listitem");
    await expect
      .poll(() => parts.allInnerTexts())
      .toEqual([
        "The record as of the day, and the states of its model – done",
        "The answer: what lasts, and what can be reached – done",
        "What carries the answer, and what would turn it – done",
        "The page with its grounds …",
      ]);
    expect(await axeViolations(page)).toEqual([]);
    // Strategy solves the same model meanwhile.
    await goTo(page, "#/strategy");
    await settled(page);
    await page.getByRole("heading", { name: "Priorities" }).waitFor();
    await goTo(page, "#/answer");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped before the page was done.").waitFor();
    expect(await page.locator("main h2").textContent()).toBe(answer);
    expect(await page.locator(".waiting").count()).toBe(0);
    await page.getByRole("button", { name: "Begin again" }).click();
    await parts.last().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
);

test(
  "a question given up leaves the page before it, and one left for another view and another day is not waited for",
  TIME,
  async () => {
    const folder = join(temporaryFolder(), "case");
    writeTemplate(folder);
    const { address } = await serve(folder);
    const { page, context, faults } = await openTab("about:blank");
    // While they are held, what works out the answer is at it for ever: nothing comes from it any more.
    await page.addInitScript(() => {
      const { Worker } = window;
      window.Worker = new Proxy(Worker, {
        construct(target, [script, options]: [URL, WorkerOptions?]) {
          const worker = new target(script, options);
          if (!options?.name?.startsWith("assessor ")) return worker;
          let isAtItForEver = false;
          const listen = worker.addEventListener.bind(worker) as (type: string, told: unknown) => void;
          worker.addEventListener = (type: string, told: unknown) =>
            listen(type, (event: MessageEvent) => {
              isAtItForEver ||= event.data?.value?.page !== undefined && "areHeld" in window;
              if (!isAtItForEver) (told as (event: MessageEvent) => void)(event);
            });
          return worker;
        },
      });
    });
    const hold = () => page.evaluate(() => Object.assign(window, { areHeld: true }) && undefined);
    const release = () => page.evaluate(() => Reflect.deleteProperty(window, "areHeld"));
    await page.goto(`${address}#/answer?day=2024-06-01`);
    const article = page.locator("article.page");
    await article.waitFor();
    await settled(page);
    const word = page.getByRole("button", { name: "Word file: page" });
    await word.waitFor();
    const before = await article.locator("p").allInnerTexts();
    await hold();
    await goTo(page, "#/answer?day=2024-03-01");
    await page.getByText("Below still stands what was worked out before.").waitFor();
    // It would be taken out as of the other day.
    expect(await word.count()).toBe(0);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped before the page was done.").waitFor();
    expect(await article.getAttribute("aria-busy")).toBe("false");
    expect((await article.locator("p").allInnerTexts()).slice(0, 3)).toEqual(before.slice(0, 3));
    await page.getByText("Below still stands what was worked out before.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // Begun again, it is at work when the reader goes elsewhere, to another day, and comes back.
    await page.getByRole("button", { name: "Begin again" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await goTo(page, "#/record?day=2024-05-01");
    await settled(page);
    await page.waitForTimeout(2_100);
    await release();
    await goTo(page, "#/answer?day=2024-05-01");
    await word.waitFor();
    expect(await page.getByText("Stopped before the page was done.").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test(
  "the record is there, and all that is read from it, while a model is still being solved",
  TIME,
  async () => {
    const folder = join(temporaryFolder(), "case");
    writeTemplate(folder);
    const { address } = await serve(folder);
    const { page, context, faults } = await openTab("about:blank");
    // Models that are never solved: what solves them hears nothing.
    await page.addInitScript(() => {
      const { Worker } = window;
      window.Worker = new Proxy(Worker, {
        construct(target, [script, options]: [URL, WorkerOptions?]) {
          const worker = new target(script, options);
          if (/^(?:solver|assessor) /.test(options?.name ?? "")) worker.postMessage = () => undefined;
          return worker;
        },
      });
    });
    await page.goto(address);
    await page.getByText("The models are being solved").waitFor();
    await page.getByRole("heading", { level: 1, name: "Is there space for dialogue" }).waitFor();
    for (const view of ["record", "values", "sources", "write"]) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${view}?day=2024-06-01`);
      await page.locator("main h1").waitFor();
    }
    await goTo(page, "#/record?day=2024-06-01");
    await page.getByText("Aland suspends the commission.").first().waitFor();
    await page.evaluate(() => {
      window.location.hash = "#/answer";
    });
    await page.getByText("The models are being solved").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
);
