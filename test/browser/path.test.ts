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
  const move = page.locator(".path-move");
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
  await page.locator(".spans path.leads").nth(10).click({ force: true });
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
  await page.locator(".path-move").waitFor();
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
