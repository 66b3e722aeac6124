import { beforeAll, expect, test } from "vitest";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

/** What a reader does with the record: steps through it, looks closer, sorts, seeks, and hands the address on. */

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

const hash = (address: string) => decodeURIComponent(new URL(address).hash).replaceAll("+", " ");

test("events are stepped through by button and by key, and the day goes along", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/record");
  await settled(page);
  await page.getByRole("button", { name: "Next event" }).click();
  await page
    .getByText(/\b1 of \d+/)
    .first()
    .waitFor();
  await page.getByText("What was open on 5 July 1990").waitFor();
  const lane = page.getByRole("slider", { name: /^Events/ });
  await lane.focus();
  await page.keyboard.press("ArrowRight");
  await page
    .getByText(/\b2 of \d+/)
    .first()
    .waitFor();
  expect(await lane.getAttribute("aria-valuetext")).toContain("Signature in Paris");
  expect(hash(page.url())).toContain("event=cfe-1990");
  // The address leads back to the same event, and the button to the one before.
  await page.reload();
  await page
    .getByText(/\b2 of \d+/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Previous event" }).click();
  await page
    .getByText(/\b1 of \d+/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Play" }).click();
  await page
    .getByText(/\b3 of \d+/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  await settled(page);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("a period, a filter and groups by pillar are shown, counted and in the address", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/record");
  await settled(page);
  const from = page.getByLabel("from", { exact: true });
  for (const [typed, told] of [
    ["spring 2014", "is no date; write 2014, 2014-03 or 2014-03-18"],
    ["2034", "what is shown goes from"],
    ["2021-12-01", "a period begins before it ends"],
  ] as const) {
    await from.fill(typed);
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: told }).waitFor();
    expect(await from.inputValue()).toBe(typed);
  }
  expect(await axeViolations(page)).toEqual([]);
  await from.fill("2014");
  await page.keyboard.press("Enter");
  await expect.poll(() => hash(page.url())).toContain("from=2014-01-01");
  const counted = page.getByText(/^\d+ of \d+ events$/);
  await counted.waitFor();
  const inPeriod = Number.parseInt((await counted.textContent())!, 10);
  // Newspapers and authors take part in no format.
  const whose = page.getByLabel("Whose taking part").locator("option");
  expect((await whose.allTextContents()).slice(0, 2)).toEqual(["NATO", "Russia"]);
  expect(await whose.count()).toBeLessThan(20);
  await page.getByLabel("grouped by pillar").check();
  await page.locator(".timeline-heading").first().waitFor();
  await page.getByRole("combobox", { name: "Pillar" }).selectOption("military");
  await expect.poll(async () => Number.parseInt((await counted.textContent())!, 10)).toBeLessThan(inPeriod);
  expect(await page.locator(".timeline-heading").count()).toBe(1);
  await page.getByRole("button", { name: "All of it" }).click();
  await expect.poll(() => hash(page.url())).not.toContain("from=");
  expect(faults).toEqual([]);
  await context.close();
});

/** In few words where there is room for no more. */
const COMPARED = /The judgement of 1 June 2021 was|Since 1 June 2021/;

test("the answer is compared with an earlier day, which is in the address", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/answer?day=2022-01-13");
  await settled(page);
  const field = page.getByLabel("What has changed since");
  for (const [typed, told] of [
    ["June 2021", "is no day; write 2014-03-18"],
    ["2022-02-30", "is no day; write 2014-03-18"],
    ["2022-01-13", "a day before 2022-01-13 is meant"],
  ] as const) {
    await field.fill(typed);
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: told }).waitFor();
  }
  expect(await axeViolations(page)).toEqual([]);
  await field.fill("2021-06-01");
  await page.keyboard.press("Enter");
  await page.getByText(COMPARED).first().waitFor();
  expect(hash(page.url())).toContain("since=2021-06-01");
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByText(COMPARED).first().waitFor();
  await page.getByRole("button", { name: "since the priorities were stated" }).click();
  await page.getByText(COMPARED).first().waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await context.close();
});

test("every table is sorted by its heads, by key too, and the order is in the address", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/record?as=table");
  await settled(page);
  const table = page.getByRole("region", { name: "Events", exact: true }).locator("table");
  const first = () => table.locator("tbody tr").first().textContent();
  const before = await first();
  const date = table.getByRole("columnheader", { name: "Date" });
  await date.click();
  await expect.poll(() => date.getAttribute("aria-sort")).toBe("ascending");
  expect(await first()).toBe(before);
  await date.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => date.getAttribute("aria-sort")).toBe("descending");
  expect(await first()).not.toBe(before);
  expect(hash(page.url())).toContain("sort=-0 Events");
  const sorted = await first();
  await page.reload();
  await settled(page);
  await expect.poll(first).toBe(sorted);
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("a search marks what it found, whatever the accents, and shows more on request", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/record?search=N%C3%A0to");
  const count = page.getByText(/found, the first 60 shown/);
  await count.waitFor();
  expect(await page.locator(".hits li").count()).toBe(60);
  expect((await page.locator(".hits mark").first().textContent())!.toLowerCase()).toBe("nato");
  await page
    .getByRole("button", { name: /^Show \d+ more$/ })
    .first()
    .click();
  await expect.poll(() => page.locator(".hits li").count()).toBeGreaterThan(60);
  expect(faults).toEqual([]);
  await context.close();
});
