import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { detente, temporaryFolder } from "../node/run.ts";
import {
  axeViolations,
  goTo,
  openTab,
  openWorkbench,
  serve,
  settled,
  TIME,
  type Workbench,
} from "./browser.ts";

/** What a form saves is what its file should say, character for character: comments and everything else stay. */

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

const MODEL = "models/december-2021.yaml";
/** A field by its first words, what is written into it, and the one place of the file that is another then. */
const SAVES = [
  {
    what: "the case as a whole",
    hash: "#/write/case",
    label: /^Title title/,
    text: "NATO and Russia, once more",
    file: "case.yaml",
    was: "\ntitle: NATO and Russia\n",
    is: "\ntitle: NATO and Russia, once more\n",
  },
  {
    what: "a model as a whole",
    hash: "#/write/model/december-2021/head",
    label: /^Question question/,
    text: "What holds, and what can be reached?",
    file: MODEL,
    was: "\nquestion: Which states hold, and which can be reached from where things stand?\n",
    is: "\nquestion: What holds, and what can be reached?\n",
  },
  {
    what: "a decision maker",
    hash: "#/write/model/december-2021/maker/nato",
    label: /^Name name/,
    text: "The Alliance",
    file: MODEL,
    was: "  - id: nato\n    name: NATO\n",
    is: "  - id: nato\n    name: The Alliance\n",
  },
  {
    what: "a type",
    hash: "#/write/model/december-2021/type/russia/restrained",
    label: /^Name name/,
    text: "Held back",
    file: MODEL,
    was: "      restrained:\n        name: Restrained\n",
    is: "      restrained:\n        name: Held back\n",
  },
];

describe("a form saves", () => {
  test.each(SAVES)("$what, and nothing else of its file", TIME, async (save) => {
    const { hash, label, text, file, was, is } = save;
    const read = () => readFileSync(join(workbench.folder, file), "utf8");
    const before = read();
    expect(before.split(was)).toHaveLength(2);
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, hash);
    await page.getByLabel(label).first().fill(text);
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect.poll(read, { timeout: 60_000 }).toBe(before.replace(was, is));
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("a new entry without a short name gets one of its own words, shown before", TIME, async () => {
  const read = () => readFileSync(join(workbench.folder, "events.yaml"), "utf8");
  const before = read();
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/write/event");
  await page.getByLabel(/ date( |$)/).fill("2021-03-04");
  await page
    .getByLabel(/ says( |$)/)
    .first()
    .fill("Both sides meet in Reykjavik for an hour.");
  await expect
    .poll(() => page.getByLabel(/ id( |$)/).getAttribute("placeholder"))
    .toBe("both-sides-meet-in-reykjavik");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(read, { timeout: 60_000 }).toContain("- id: both-sides-meet-in-reykjavik");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(read, { timeout: 60_000 }).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});

describe("the keyboard", () => {
  test("comes back from the side panel to where it was", TIME, async () => {
    const { page, context } = await openTab(workbench.address);
    const mark = page.locator("article button:has(.note-mark), article button.note-mark").first();
    await mark.waitFor();
    await settled(page);
    await mark.focus();
    const wanted = await mark.evaluate((one) => one.outerHTML);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("heading").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.outerHTML)).toBe(wanted);
    await context.close();
  });

  test("writes the day as the case does, and what is no day changes nothing", TIME, async () => {
    const { page, context } = await openTab(workbench.address);
    await goTo(page, "#/record");
    const day = page.getByLabel("As of", { exact: true });
    await day.fill("2021-02-30");
    expect(await day.getAttribute("aria-invalid")).toBe("true");
    expect(page.url()).not.toContain("day=");
    await day.fill("2014-05-01");
    await expect.poll(() => page.url()).toContain("day=2014-05-01");
    await context.close();
  });
});

/** Where the focus is, in a few words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName} ${at?.closest("[data-path]")?.getAttribute("data-path") ?? ""}`.trim();
  });

async function newEvent() {
  const tab = await openTab(workbench.address);
  await goTo(tab.page, "#/write/event");
  await settled(tab.page);
  return tab;
}

describe("a name that is written", () => {
  test(
    "is not called wrong before it is left; a click beside it arrives, and Tab goes on",
    TIME,
    async () => {
      const { page, context, faults } = await newEvent();
      await page.getByRole("button", { name: "Add one: Who acted" }).click();
      await expect.poll(() => focused(page)).toBe("INPUT initiators.0");
      await page.keyboard.type("Russ");
      await page.waitForTimeout(400);
      const field = page.locator('[data-path="initiators.0"]');
      expect(await field.textContent()).not.toContain("there is no");
      expect(await field.locator("input").getAttribute("aria-invalid")).toBeNull();
      await page.keyboard.type("ia");
      // Pressed, held as long as a hand does, and let go.
      const add = page.getByRole("button", { name: "Add one: Sources" });
      await add.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await add.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.waitForTimeout(400);
      expect((await add.boundingBox())!.y).toBe(y);
      await page.mouse.up();
      await expect.poll(() => focused(page)).toBe("INPUT sources.0");
      expect(await field.locator("input").inputValue()).toBe("RUS");

      await field.locator("input").fill("Russia");
      await page.keyboard.press("Tab");
      await page.waitForTimeout(300);
      expect(await focused(page)).toBe("BUTTON initiators.0");
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test(
    "that nothing bears is told in its field and beside Save, from where a link leads to it",
    TIME,
    async () => {
      const { page, context } = await newEvent();
      await page.getByLabel(/ date( |$)/).fill("2021-03-04");
      await page
        .getByLabel(/ says( |$)/)
        .first()
        .fill("Both sides meet.");
      await page.getByRole("button", { name: "Add one: Who acted" }).click();
      await page.keyboard.type("Atlantis");
      await page.keyboard.press("Tab");
      await expect
        .poll(() => page.locator('[data-path="initiators.0"] input').getAttribute("aria-invalid"))
        .toBe("true");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const refused = page.getByRole("alert").filter({ hasText: "Not saved: with this the case" });
      await refused.waitFor();
      await expect.poll(() => refused.evaluate((one) => one === document.activeElement)).toBe(true);
      const { y } = (await refused.boundingBox())!;
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(800);
      expect(await axeViolations(page)).toEqual([]);
      await page
        .locator(".form-faults")
        .getByRole("button", { name: /^Who acted/ })
        .click();
      expect(await focused(page)).toBe("INPUT initiators.0");
      await context.close();
    },
  );

  test("is what the focus comes back to, from the dialog in which it was made", TIME, async () => {
    const { page, context } = await newEvent();
    await page.getByRole("button", { name: "Add one: Sources" }).click();
    await page.getByRole("button", { name: "New source …" }).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByLabel(/ type( |$)/)
      .first()
      .selectOption({ index: 1 });
    await dialog.getByLabel(/^Title title/).fill("A work of its own");
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    expect(await focused(page)).toBe("INPUT sources.0");
    await page.getByRole("button", { name: "Undo" }).click();
    await context.close();
  });
});

test("a form with faults counts them beside Save, each with a link to its field", TIME, async () => {
  const { page, context } = await newEvent();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const counted = page.locator(".form-faults");
  await expect.poll(() => counted.evaluate((one) => one === document.activeElement)).toBe(true);
  const { y } = (await counted.boundingBox())!;
  expect(y).toBeLessThan(900);
  expect(await axeViolations(page)).toEqual([]);
  await counted.getByRole("button").first().click();
  expect(await focused(page)).toMatch(/^(INPUT|TEXTAREA|SELECT) /);
  await context.close();
});

test("a form that is opened or left by a link has the focus", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/write");
  await page.getByRole("link", { name: "Add event" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "A new event" }).waitFor();
  await expect.poll(() => focused(page)).toBe("MAIN");
  await context.close();
});

test("Find counts what has the words, in any order, and says when nothing has them", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/write");
  const find = page.getByRole("searchbox", { name: "Find" });
  await find.fill("suspended mission");
  await page.getByText(/^\d+ found$/).waitFor();
  await page.getByRole("heading", { name: /^Events \d+ of \d+$/ }).waitFor();
  await find.fill("no such word at all");
  await page.getByText("Nothing found").waitFor();
  await page.getByRole("heading", { name: /^Events 0 of \d+$/ }).waitFor();
  await context.close();
});

test("what others cannot do without is not offered to be cleared; they are named", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/write/actor/CHN");
  await page.getByRole("button", { name: "Delete this entry" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  const refused = page.getByRole("alert").filter({ hasText: "could not be written" });
  await refused.getByText(/needed by \d+ others/).waitFor();
  expect(await page.getByRole("button", { name: "Delete it, and clear these" }).count()).toBe(0);
  for (const place of await refused.locator(".related li").all())
    expect(await place.textContent()).toMatch(/^\S.*\(\p{Lu}[\p{L} ]+\) \S+, line \d+$/u);
  await context.close();
});

test("Ctrl+Y does again what was undone, and a form left as it was is no draft", TIME, async () => {
  const read = () => readFileSync(join(workbench.folder, "case.yaml"), "utf8");
  const before = read();
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/write/case");
  await page.getByLabel(/^Title title/).fill("Another title");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(read, { timeout: 60_000 }).toContain("\ntitle: Another title\n");
  await page.getByRole("heading", { name: "Write", exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(read, { timeout: 60_000 }).toBe(before);
  await page.keyboard.press("Control+y");
  await expect.poll(read, { timeout: 60_000 }).toContain("\ntitle: Another title\n");
  await page.keyboard.press("Control+z");
  await expect.poll(read, { timeout: 60_000 }).toBe(before);
  await goTo(page, "#/write/event");
  await page.getByRole("button", { name: "Add one: Sources" }).click();
  await page.getByText("1 form not saved").first().waitFor();
  await page.locator("form").getByRole("link", { name: "Cancel" }).click();
  await page.getByRole("heading", { name: "Write", exact: true }).waitFor();
  expect(await page.getByText("1 form not saved").count()).toBe(0);
  await context.close();
});

test("an empty folder is begun in the browser, with its question and its parties", TIME, async () => {
  const folder = join(temporaryFolder(), "empty");
  mkdirSync(folder, { recursive: true });
  const empty = await serve(folder);
  const { page, context, faults } = await openTab(empty.address);
  await page.getByRole("heading", { name: "A new case" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel("Title").fill("North and South: a test");
  await page.getByLabel("Question").fill("Can they talk?");
  await page.getByLabel("One party").fill("North");
  await page.getByLabel("It is a").selectOption("state");
  await page.getByLabel("The other party").fill("The Southern Front");
  await page.getByLabel("This one is a").selectOption("group");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { name: "Write", exact: true }).waitFor();
  await page.getByText("North and South: a test").first().waitFor();
  await page.getByRole("heading", { name: /^Actors 2$/ }).waitFor();
  expect(readFileSync(join(folder, "case.yaml"), "utf8")).toContain("parties:\n  - north\n");
  const { code, out } = detente("check", folder);
  expect([code, out]).toEqual([0, expect.stringContaining("0 errors")]);
  expect(faults).toEqual([]);
  await context.close();
});
