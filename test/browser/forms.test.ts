import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

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
