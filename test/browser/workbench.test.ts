import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { root, temporaryFolder } from "../node/run.ts";
import { linesThoughGerman, quotedThoughGerman, twinsOf } from "../twins.ts";
import {
  axeViolations,
  goTo,
  openTab,
  openWorkbench,
  overflow,
  REBOUND,
  settled,
  TIME,
  VIEWS,
  type Workbench,
} from "./browser.ts";

let workbench: Workbench;

const dropped = temporaryFolder();

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

const read = (name: string) => readFileSync(join(workbench.folder, name), "utf8");

const WINDOW = { width: 1280, height: 900 };

describe("every view", () => {
  for (const { name, options, zoomed } of [
    { name: "wide and light, also at 200 %", options: WINDOW, zoomed: { width: 640, height: 450 } },
    { name: "narrow and dark", options: { width: 360, height: 800, dark: true }, zoomed: undefined },
  ])
    test(`${name}: no violation of WCAG 2.2 AA, no error, nothing wider than the page`, TIME, async () => {
      const { page, context, faults } = await openTab(workbench.address, options);
      for (const view of VIEWS) {
        await goTo(page, `#/${view}`);
        await settled(page);
        expect({ view, violations: await axeViolations(page) }).toEqual({ view, violations: [] });
        expect({ view, overflow: await overflow(page) }).toEqual({ view, overflow: 0 });
        if (!zoomed) continue;
        await page.setViewportSize(zoomed);
        // Figures take their new width with the next frames.
        await expect.poll(() => overflow(page), { message: `${view}, at 200 %` }).toBe(0);
        await page.setViewportSize(WINDOW);
      }
      expect(faults).toEqual([]);
      await context.close();
    });
});

describe("who may look", () => {
  test("without the token the page says what to do, and shows nothing of the case", TIME, async () => {
    const { page, context } = await openTab(workbench.address.replace(/#.*/, ""));
    await page.getByRole("heading", { name: "another start of the program" }).waitFor();
    await page.getByText("detente open").first().waitFor();
    expect(await page.locator("body").textContent()).not.toContain("NATO");
    expect(await axeViolations(page)).toEqual([]);
    // Opened by the right address in this browser, the tab goes on by itself, at the view of its own address.
    await page.evaluate(() => window.history.replaceState(null, "", "#/check"));
    const right = await context.newPage();
    await right.goto(workbench.address);
    await page.getByRole("heading", { level: 1, name: "Check" }).waitFor();
    await context.close();
  });

  test("by another name that leads to this machine nothing is answered", TIME, async () => {
    const { page, context } = await openTab("about:blank");
    const answer = await page.goto(workbench.address.replace("127.0.0.1", REBOUND));
    expect(answer?.status()).toBe(403);
    expect(await page.locator("script").count()).toBe(0);
    await context.close();
  });

  test("the policy of the page allows no script but its own files", TIME, async () => {
    const { page, context } = await openTab("about:blank");
    const answer = await page.goto(workbench.address);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy.split("; ")).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    await context.close();
  });
});

test("a reader follows a sentence of the answer to its ground, file and source", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  // The annex holds the grounds, and is folded.
  await page.locator("details.annex > summary").click();
  const condition = page.getByText("Condition of NATO to Russia:").first();
  await condition.waitFor();
  await page.getByRole("button", { name: "demands.yaml, line 8", exact: true }).first().click();
  const side = page.getByRole("complementary");
  await side.getByText("compliance").first().waitFor();
  await side.getByText("nato.int").first().waitFor();
  expect(page.url()).toContain("at=demands.yaml");
  await page.goBack();
  await side.waitFor({ state: "detached" });
  await page.goForward();
  await side.waitFor();
  await page.keyboard.press("Escape");
  await side.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await context.close();
});

test("an event recorded in the form stands in the file, and every comment stays", TIME, async () => {
  const before = read("events.yaml");
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/write/event");
  await page.getByLabel(/ id( |$)/).fill("test-meeting");
  await page.getByLabel(/ date( |$)/).fill("2021-11-30");
  await page.getByText("means: 30 November 2021").waitFor();
  await page.getByLabel(/ says( |$)/).fill("Two envoys meet: # not a comment, “quoted”.");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  const after = read("events.yaml");
  expect(after).toContain("- id: test-meeting");
  expect(after.split("\n").filter((line) => !before.split("\n").includes(line)).length).toBeLessThan(6);
  expect(comments(after)).toEqual(comments(before));
  await goTo(page, "#/record?search=envoys");
  await page.getByText("1 found").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => read("events.yaml"), { timeout: 20_000 }).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});

test("a form says what is wrong with a field while it is written, and does not save it", TIME, async () => {
  const before = read("events.yaml");
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/write/event");
  await page.getByLabel(/ id( |$)/).fill("a bad id");
  await page.getByLabel(/ date( |$)/).fill("2021-02-30");
  await page.getByText("is no date").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(/fields? (is|are) not right yet/).waitFor();
  expect(read("events.yaml")).toBe(before);
  await context.close();
});

test("a file edited elsewhere shows up at once", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/record");
  await settled(page);
  const before = read("events.yaml");
  writeFileSync(
    join(workbench.folder, "events.yaml"),
    `${before.trimEnd()}\n\n  - id: from-an-editor\n    date: 2021-11-29\n    says: A telegram from elsewhere.\n    initiators: [NATO]\n`,
  );
  await goTo(page, "#/record?search=telegram+from+elsewhere");
  await page.getByText("1 found").waitFor();
  writeFileSync(join(workbench.folder, "events.yaml"), before);
  await page.getByText("Nothing found").waitFor();
  await context.close();
});

test("a source added in an editor has its note as soon as it shows up", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await goTo(page, "#/sources");
  await settled(page);
  const before = read("sources.yaml");
  writeFileSync(
    join(workbench.folder, "sources.yaml"),
    `${before.trimEnd()}\n\n  - id: from-an-editor\n    type: book\n    title: Zebra Diplomacy\n    author: [{family: Quagga, given: Zed}]\n    issued: 2001\n    publisher: Savannah Press\n`,
  );
  await page.getByText("Zed Quagga, Zebra Diplomacy (Savannah Press, 2001).").first().waitFor();
  writeFileSync(join(workbench.folder, "sources.yaml"), before);
  await page.getByText("Zebra Diplomacy").first().waitFor({ state: "detached" });
  await context.close();
});

test(
  "a file changed on disk meanwhile is not overwritten: both are shown, and one is chosen",
  TIME,
  async () => {
    const { page, context } = await openTab(workbench.address, { blockEvents: true });
    await goTo(page, "#/write/event/nacc-first");
    await page
      .getByLabel(/ says( |$)/)
      .first()
      .waitFor();
    const before = read("events.yaml");
    const elsewhere = before.replace("First meeting of NACC;", "Very first meeting of NACC;");
    writeFileSync(join(workbench.folder, "events.yaml"), elsewhere);
    await page
      .getByLabel(/ says( |$)/)
      .first()
      .fill("First meeting of the NACC.");
    await page.getByRole("button", { name: "Save" }).click();
    const place = page.getByRole("group", { name: "In a sentence" });
    await place.getByText("Very first meeting").waitFor();
    await place.getByText("First meeting of the NACC.").waitFor();
    expect(read("events.yaml")).toBe(elsewhere);
    expect(await axeViolations(page)).toEqual([]);
    await place.getByRole("button", { name: "Keep yours" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => read("events.yaml"), { timeout: 20_000 }).toContain("First meeting of the NACC.");
    writeFileSync(join(workbench.folder, "events.yaml"), before);
    await context.close();
  },
);

test("a paper dropped on the page is reviewed on this machine", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/check");
  await page.locator("input[type=file]").setInputFiles(join(root, "test/fixtures/papers/flawed.md"));
  await page.locator(".paper-findings").waitFor();
  expect(await page.locator(".findings > li").count()).toBeGreaterThan(2);
  await page
    .locator("input[type=file]")
    .setInputFiles(join(root, "test/fixtures/papers/pdf/two-columns.pdf"));
  await page.getByRole("heading", { name: "Two States and a River" }).waitFor();
  const scan = await PDFDocument.create();
  scan.addPage([300, 400]).drawRectangle({ x: 20, y: 20, width: 200, height: 200 });
  for (const [name, bytes, told] of [
    ["picture.pdf", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "it is a picture"],
    ["renamed.txt", new TextEncoder().encode("%PDF-1.7 abc"), "it is a PDF, whatever its name says"],
    ["cut.pdf", new TextEncoder().encode("%PDF-1.7 abc"), "cut.pdf cannot be read as a paper"],
    ["cut.docx", new TextEncoder().encode("PK\u0003\u0004abc"), "cut.docx cannot be read as a paper"],
    ["empty.md", new Uint8Array(), "it is empty"],
    ["blank.html", new TextEncoder().encode("<p> </p>"), "it holds no text"],
    ["old.txt", Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72), "no UTF-8 text"],
    ["large.txt", new Uint8Array(21_000_000).fill(97), "holds 21000000 bytes"],
    ["scan.pdf", await scan.save(), "scan.pdf cannot be read as a paper"],
    ["paper.odt", new TextEncoder().encode("abc"), "expected a file ending in"],
  ] as const) {
    writeFileSync(join(dropped, name), bytes);
    await page.locator("input[type=file]").setInputFiles(join(dropped, name));
    await page.getByRole("alert").filter({ hasText: told }).waitFor();
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("the keyboard alone leads from the address to the grounds and back", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  const annex = page.locator("details.annex > summary");
  await annex.waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the text");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  // The annex holds the grounds, and is folded.
  for (let i = 0; i < 40 && !(await annex.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const place = page.getByRole("button", { name: /\.yaml, line \d/ }).first();
  for (let i = 0; i < 20 && !(await place.evaluate((button) => button === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("What this rests on");
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  await context.close();
});

test("the day leads everything: as of 2010 the record knows nothing later", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/record?day=2010-12-01");
  await settled(page);
  expect(await page.locator(".events").textContent()).not.toMatch(/\b201[1-9]\b|\b202\d\b/);
  await goTo(page, "#/answer?day=2010-12-01");
  await page.getByRole("article").getByText("As of 1 December 2010").first().waitFor();
  // Back leads to the lines where the reader was, and so does a reload.
  const scrolled = () => page.evaluate(() => window.scrollY);
  await goTo(page, "#/record?day=2010-12-01");
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 1800));
  await expect.poll(() => page.evaluate(() => window.history.state?.scroll)).toBe(1800);
  await goTo(page, "#/answer?day=2010-12-01");
  await expect.poll(scrolled).toBe(0);
  await page.goBack();
  await expect.poll(scrolled).toBe(1800);
  await page.reload();
  await expect.poll(scrolled, { timeout: 60_000 }).toBe(1800);
  // To the top as well, where nothing had been scrolled: come to by a link, and by what is chosen on the page.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => page.evaluate(() => window.history.state?.scroll)).toBe(0);
  await goTo(page, "#/record?day=2011-12-01");
  await settled(page);
  await page.getByLabel("Actor").selectOption({ index: 1 });
  await expect.poll(() => page.url()).toContain("actor=");
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect.poll(() => page.evaluate(() => window.history.state?.scroll)).toBe(600);
  await page.goBack();
  await expect.poll(scrolled).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("the second language is complete on every view, also in what the case says in it", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("link", { name: "Antwort", exact: true }).waitFor();
  const files = readdirSync(workbench.folder, { recursive: true, encoding: "utf8" });
  const twins = twinsOf(files.filter((name) => name.endsWith(".yaml")).map(read));
  expect(twins.size).toBeGreaterThan(300);
  for (const view of [...VIEWS.slice(1), "write/model/december-2021"]) {
    await goTo(page, `#/${view}`);
    await settled(page);
    expect(await page.getByRole("navigation").textContent()).toContain("Chronik");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not shown.
    const shown = await page.locator("main").innerText();
    const english = [...linesThoughGerman(shown, twins), ...quotedThoughGerman(shown, twins)];
    expect({ view, english }).toEqual({ view, english: [] });
  }
  await goTo(page, "#/record");
  await page.getByRole("combobox", { name: "Wessen Teilnahme" }).waitFor();
  expect(await page.locator(".events").textContent()).toContain("durch NATO, Sowjetunion");
  await page.getByRole("searchbox").fill("sowjetunion");
  await page.locator(".hits").getByRole("button", { name: "26. Dezember 1991: Die Sowjetunion" }).waitFor();
  await context.close();
});

function comments(text: string): string[] {
  return text.split("\n").filter((line) => line.trimStart().startsWith("#"));
}
