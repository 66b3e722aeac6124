import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

/** What the clipboard is given: asked of the copy event itself, since no other program may look at a clipboard here. */
async function copied(page: Page, act: () => Promise<void>): Promise<Record<string, string>> {
  await page.evaluate(() => {
    const held: Record<string, string> = {};
    Object.assign(window, { held });
    const original = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function setData(type: string, text: string) {
      held[type] = text;
      original.call(this, type, text);
    };
  });
  await act();
  return page.evaluate(() => (window as unknown as { held: Record<string, string> }).held);
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe("a reader takes out", () => {
  test("a sentence of the page with its note, and no mark of a file", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await page.locator("article .note-mark").first().waitFor();
    await page.locator("article.page > p:has(.note-mark)").first().selectText();
    const texts = await copied(page, () => page.keyboard.press("Control+c"));
    const number = /\[(\d+)\]/.exec(texts["text/plain"] ?? "")?.[1];
    expect(number).toBeDefined();
    expect(texts["text/plain"]).toMatch(new RegExp(`\\n\\[${number}\\] \\S.{20,}`));
    expect(texts["text/plain"]).not.toMatch(/\.yaml/);
    expect(texts["text/html"]).toContain(`<sup>${number}</sup>`);
    expect(texts["text/html"]).not.toMatch(/class=|<button|\.yaml/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("the page as a Word file with footnotes", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await page.locator("article.page").waitFor();
    await settled(page);
    const { name, bytes } = await saved(page, () =>
      page.getByRole("button", { name: "Word file: page" }).click(),
    );
    expect(name).toMatch(/^Is-there-space.*2021-12-01\.docx$/);
    const parts = unzipSync(bytes);
    const text = (part: string) => new TextDecoder().decode(parts[part]);
    expect(text("word/document.xml")).toContain("w:footnoteReference");
    expect(text("word/footnotes.xml")).toContain("<w:footnote ");
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a table for a spreadsheet and for Word, and as CSV", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, "#/strategy");
    await settled(page);
    const take = page.getByRole("button", { name: /^Copy table: / }).first();
    await take.waitFor();
    const texts = await copied(page, () => take.click());
    const rows = (texts["text/plain"] ?? "").split("\n").map((row) => row.split("\t"));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
    expect(texts["text/html"]).toMatch(/^<table>/);
    const { name, bytes } = await saved(page, () =>
      page
        .getByRole("button", { name: /^CSV: / })
        .first()
        .click(),
    );
    expect(name).toMatch(/-2021-12-01\.csv$/);
    expect(bytes.toString("utf8").trim().split("\r\n").length).toBe(rows.length);
    await page
      .locator(".takeable table td")
      .first()
      .evaluate((cell) => {
        cell.textContent = "=1+1";
      });
    const guarded = Object.values(await copied(page, () => take.click()));
    expect(guarded.map((text) => /(?<!')=1\+1/.test(text))).toEqual(guarded.map(() => false));
    expect(guarded.every((text) => text.includes("'=1+1"))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("the timeline as a drawing of its own and as a picture, with case and day on it", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, "#/record");
    await settled(page);
    const drawing = await saved(page, () =>
      page
        .getByRole("button", { name: /^SVG: / })
        .first()
        .click(),
    );
    const svg = drawing.bytes.toString("utf8");
    expect(svg.includes("NATO and Russia, as of 1 December 2021")).toBe(true);
    expect(svg.includes(">NACC<")).toBe(true);
    expect(/class="|var\(--|<style/.test(svg)).toBe(false);
    expect(svg.length).toBeLessThan(200_000);
    if (process.env.KEEP) writeFileSync(`${process.env.KEEP}/timeline.svg`, svg);
    const picture = await saved(page, () =>
      page
        .getByRole("button", { name: /^PNG: / })
        .first()
        .click(),
    );
    if (process.env.KEEP) writeFileSync(`${process.env.KEEP}/timeline.png`, picture.bytes);
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(faults).toEqual([]);
    await context.close();
  });

  test("the graph of states as a drawing; its states are reached by the arrow keys", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, "#/strategy/december-2021");
    await page.locator(".graph-node").first().waitFor();
    await page.locator('.graph-node[tabindex="0"]').focus();
    const before = await page.evaluate(() => document.activeElement?.getAttribute("data-state"));
    await page.keyboard.press("ArrowRight");
    const after = await page.evaluate(() => document.activeElement?.getAttribute("data-state"));
    expect([before, after]).not.toContain(null);
    expect(after).not.toBe(before);
    await page.keyboard.press("Enter");
    await page.locator(`.graph-node[data-state="${after}"][aria-pressed="true"]`).waitFor();
    const { bytes } = await saved(page, () =>
      page.getByRole("button", { name: /^SVG: Where play can go/ }).click(),
    );
    const svg = bytes.toString("utf8");
    expect(svg).toContain("NATO and Russia, as of 1 December 2021");
    expect(svg.match(/>O D</g)?.length).toBe(1);
    expect(/class="|var\(--|<style/.test(svg)).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("the record on paper: each bar beside its format, and the sheet says case and day", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, "#/record");
    await settled(page);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 672, height: 986 });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const places = await page.evaluate(() => {
      const chart = document.querySelector(".timeline-plot svg")!.getBoundingClientRect();
      const rows = [...document.querySelectorAll(".timeline-formats li")].map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { top, bottom };
      });
      const bars = [...document.querySelectorAll(".timeline-plot .timeline-bars rect")].map((bar) => {
        const { top, bottom } = bar.getBoundingClientRect();
        return { top, bottom };
      });
      return { right: chart.right, rows, bars };
    });
    expect(places.right).toBeLessThanOrEqual(672);
    const astray = places.bars.filter(
      (bar) => !places.rows.some(({ top, bottom }) => bar.top >= top - 0.5 && bar.bottom <= bottom + 0.5),
    );
    expect(places.bars.length).toBeGreaterThan(25);
    expect(astray).toEqual([]);
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    const sheets = await page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join(),
    );
    expect(sheets).toContain("as of 1 December 2021");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(faults).toEqual([]);
    await context.close();
  });

  test(
    "the answer on paper with the notes that it calls, and the findings of a paper as text and CSV",
    TIME,
    async () => {
      const { page, context, faults } = await openTab(workbench.address);
      await goTo(page, "#/answer");
      await settled(page);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const called = await page.locator(".page > :not(.notes) .note-mark:visible").allTextContents();
      const told = await page.locator("section.notes p:visible sup").allTextContents();
      expect(called.length).toBeGreaterThan(2);
      expect(told).toEqual([...new Set(called)].sort((a, b) => Number(a) - Number(b)));
      expect(await page.locator(".since-field").isVisible()).toBe(false);
      await goTo(page, "#/strategy/december-2021");
      const places = page.locator(".statements").first().locator(".statement-number:visible");
      await expect
        .poll(() => places.allTextContents())
        .toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
      expect(await page.getByText("Open a what-if that is a file").isVisible()).toBe(false);
      await goTo(page, "#/answer");
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      expect(await page.locator("section.notes").count()).toBe(0);
      await page.emulateMedia({ media: "screen" });
      await goTo(page, "#/check");
      await page.locator('input[type="file"][accept*=".md"]').setInputFiles({
        name: "draft.md",
        mimeType: "text/markdown",
        buffer: Buffer.from("# Draft\n\nLorem ipsum dolor sit amet.\n\nA claim.[^1]\n\n[^1]: Ibid., p. 3.\n"),
      });
      await page.getByRole("button", { name: /^Copy findings: / }).waitFor({ timeout: 60_000 });
      const text = await copied(page, () => page.getByRole("button", { name: /^Copy findings: / }).click());
      expect(text["text/plain"]).toMatch(/Draft\n\n[\s\S]*[Ii]bid/);
      const { bytes } = await saved(page, () => page.getByRole("button", { name: "CSV: Draft" }).click());
      expect(bytes.toString("utf8")).toMatch(/severity,rule,finding[\s\S]*ibid-dangling/);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test("works as reference managers take them, all that are shown or one", TIME, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, "#/sources");
    await settled(page);
    const all = await saved(page, () => page.getByRole("button", { name: "CSL-JSON: works shown" }).click());
    const works = JSON.parse(all.bytes.toString("utf8")) as { id: string }[];
    expect(works.length).toBeGreaterThan(50);
    const bib = await saved(page, () => page.getByRole("button", { name: "BibTeX: works shown" }).click());
    expect(bib.bytes.toString("utf8").match(/^@/gm)?.length).toBe(works.length);
    await goTo(page, `#/sources?entry=source:${works[0]!.id}`);
    const side = page.getByRole("complementary");
    const one = await saved(page, () => side.getByRole("button", { name: /^RIS: / }).click());
    expect(one.bytes.toString("utf8").match(/^TY {2}-/gm)?.length).toBe(1);
    const cited = await copied(page, () => side.getByRole("button", { name: /^Copy citation: / }).click());
    expect(cited["text/plain"]?.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("a what-if is handed on as a file", () => {
  const EDITED = "#/strategy/december-2021?day=2021-12-01&if=m~nato~~1~2";

  /** Lets a file fall on the page, as from another window. */
  const drop = (page: Page, name: string, text: string) =>
    page.evaluate(
      ([called, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content!], called!, { type: "application/json" }));
        document.body.dispatchEvent(
          new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      [name, text],
    );

  test(
    "and dropped anywhere it is there again; where the model has changed it says what has",
    TIME,
    async () => {
      const { page, context, faults } = await openTab(workbench.address);
      await goTo(page, EDITED);
      const keep = page.getByRole("button", { name: "This what-if as a file" });
      const { name, bytes } = await saved(page, () => keep.click());
      expect(name).toMatch(/^What-if-december-2021-2021-12-01\.json$/);
      await goTo(page, "#/record?day=2016-01-01");
      await drop(page, name, bytes.toString());
      await page.getByText("What-if: 1 change against").waitFor();
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(EDITED);
      const changed = JSON.parse(bytes.toString()) as { of: { statements: string[] }[] };
      changed.of[0]!.statements[0] = "T";
      await goTo(page, "#/record?day=2016-01-01");
      await drop(page, "old.json", JSON.stringify(changed));
      const alert = page.getByRole("alert").filter({ hasText: "old.json was not opened." });
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(
        /has changed since: priority 1 of nato was “T” and is “.+” now\./,
      );
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
