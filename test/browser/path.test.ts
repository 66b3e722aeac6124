import { beforeAll, expect, test } from "vitest";
import {
  axeViolations,
  goTo,
  openTab,
  openWorkbench,
  overflow,
  settled,
  TIME,
  type Workbench,
} from "./browser.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

test("a reader walks from move to move, by buttons, by the list and by the figure", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/path?day=2024-12-01&move=9");
  const move = page.locator(".walked-one");
  await move.getByText("wages a large-scale war against Ukraine").first().waitFor();
  expect(await move.textContent()).toContain("Russia wages no large-scale war against Ukraine");
  const row = page.getByRole("row", { name: /Russia wages a large-scale war against Ukraine/ });
  expect(await row.textContent()).toContain("changed by this move");
  expect(await page.locator(".situation.is-now").textContent()).toContain("E");
  await page.getByRole("button", { name: "Next move" }).click();
  await move.getByText("Move 10 of 11").waitFor();
  await page.getByLabel("Which move").selectOption("1");
  await move.getByText("24 March 1999").waitFor();
  expect(await page.getByRole("button", { name: "Previous move" }).isDisabled()).toBe(true);
  await page.locator(".spans path.leads").filter({ hasText: /^11\b/ }).click({ force: true });
  await move.getByText("Move 11 of 11").waitFor();
  // What shows it leads to the file.
  await move
    .getByRole("button", { name: /\.yaml, line/ })
    .first()
    .click();
  await page.getByRole("complementary").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("what followed stands in a part of its own, once it is asked for", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address, { width: 360, height: 800, dark: true });
  await goTo(page, "#/path?day=2021-12-01");
  await page.locator(".walked-one").waitFor();
  expect(await page.locator("main").textContent()).not.toContain("2022");
  await page.getByRole("button", { name: "Show what followed" }).click();
  const followed = page.locator(".path-followed");
  await followed.getByText("after 12 weeks").first().waitFor();
  expect(await followed.textContent()).toContain("It turned on one priority");
  await page.getByRole("row", { name: /Nothing changes/ }).waitFor();
  await settled(page);
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // On another day it is asked for anew.
  await goTo(page, "#/path?day=1985-01-01");
  await page.getByText("the record shows nobody move").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test(
  "measures stand below the record's events on one axis, and are walked through by keyboard too",
  TIME,
  async () => {
    const { page, context, faults } = await openTab(workbench.address, {
      width: 360,
      height: 800,
      dark: true,
    });
    await goTo(page, "#/measures?day=2021-12-01&event=1");
    const event = page.locator(".walked-one");
    await event.waitFor();
    await event.getByRole("button", { name: /\.yaml, line/ }).waitFor();
    expect(await page.getByRole("button", { name: "Earlier" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Later" }).focus();
    await page.keyboard.press("Enter");
    await event.getByText(/^2 of \d+$/).waitFor();
    // Each curve is told in words, and has its values in a table.
    const votes = page.getByRole("img", {
      name: /share of same votes, Russia and the United States.*1991 0\.24; /,
    });
    expect(await votes.locator("rect.measured").count()).toBe(29);
    await page.getByText("Russia and the United States in the UN General Assembly, by year").first().click();
    await page.getByRole("row", { name: /2019.*0\.21/ }).waitFor();
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    // A page of an earlier day counts no year that was not over.
    await goTo(page, "#/measures?day=2014-06-01");
    await page
      .getByRole("img", { name: /share of same votes.*2013 0\.\d\d\.$/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
);
