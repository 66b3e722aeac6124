import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME } from "./browser.ts";

/** The page as it is while something is being done: opened, filled, refused, chosen. */

/** One tab for all: what each state leaves behind, a form that was begun or a part that was opened, is a state too. */
let page: Page;

beforeAll(async () => {
  ({ page } = await openTab((await openWorkbench()).address));
  page.removeAllListeners("dialog").on("dialog", (dialog) => void dialog.accept());
  await page.getByRole("heading", { level: 1 }).waitFor();
}, 120_000);

interface State {
  name: string;
  hash: string;
  reach(page: Page): Promise<unknown>;
}

const STATES: State[] = [
  {
    name: "the side panel with an entry",
    hash: "#/record?entry=event:nacc-first",
    reach: (page) => page.getByRole("complementary").getByText("nacc-first").first().waitFor(),
  },
  {
    name: "a form with every field open",
    hash: "#/write/claim/compliance",
    reach: openAll,
  },
  {
    name: "the form of the case with every field open",
    hash: "#/write/case",
    reach: openAll,
  },
  {
    name: "a form with errors",
    hash: "#/write/event",
    reach: async (page) => {
      await page.getByLabel(/ date( |$)/).fill("2021-02-30");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText(/fields? (is|are) not right yet/).waitFor();
    },
  },
  {
    name: "the form of a new entry over another",
    hash: "#/write/event/nacc-first",
    reach: async (page) => {
      await page.getByRole("button", { name: "Add one: Sources", exact: true }).click();
      await page.getByRole("button", { name: "New source …" }).click();
      await page
        .getByRole("dialog")
        .getByLabel(/ id( |$)/)
        .waitFor();
    },
  },
  {
    name: "a priority that is being changed",
    hash: "#/strategy/december-2021",
    reach: async (page) => {
      await page.locator(".statement-words").first().click();
      await page.getByRole("button", { name: "Add a priority of NATO" }).click();
      await page.getByRole("textbox").first().waitFor();
    },
  },
  {
    name: "a what-if with what it changes",
    hash: "#/strategy/december-2021?if=m~nato~~1~2",
    reach: (page) => page.getByText("What-if: 1 change against").waitFor(),
  },
  {
    name: "the graph with states out of reach",
    hash: "#/strategy/december-2021",
    reach: async (page) => {
      await page.getByRole("checkbox", { name: /Also show states/ }).check();
      await page.locator(".graph-apart").waitFor();
    },
  },
  {
    name: "what is folded, opened",
    hash: "#/answer",
    reach: openAll,
  },
  {
    name: "tables of Strategy, opened",
    hash: "#/strategy/december-2021",
    reach: openAll,
  },
  {
    name: "a refused file",
    hash: "#/check",
    reach: async (page) => {
      await page.locator("input[type=file]").setInputFiles({
        name: "empty.md",
        mimeType: "text/markdown",
        buffer: Buffer.from(""),
      });
      await page.getByRole("alert").filter({ hasText: "it is empty" }).waitFor();
    },
  },
];

async function openAll(page: Page): Promise<void> {
  // What opens may hold more that is folded; rules of rules are deep enough at three.
  for (let i = 0; i < 3; i++)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("main details")) (one as HTMLDetailsElement).open = true;
    });
}

describe("no violation of WCAG 2.2 AA, and every input with a name, in each state:", () => {
  test.each(STATES)("$name", TIME, async ({ hash, reach }) => {
    await goTo(page, hash);
    await settled(page);
    await reach(page);
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await unnamed(page)).toEqual([]);
    // A dialog is over all views.
    if (await page.getByRole("dialog").count()) await page.keyboard.press("Escape");
  });
});

/** Inputs that nobody who cannot see the page would know the meaning of. */
function unnamed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")]
      .filter((input) => input.type !== "hidden" && input.ariaHidden !== "true" && input.checkVisibility())
      .filter((input) => {
        const by = input.getAttribute("aria-labelledby");
        const text = [
          input.getAttribute("aria-label"),
          ...[...(input.labels ?? [])].map((label) => label.textContent),
          ...(by ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
        ].join("");
        return text.trim() === "";
      })
      .map((input) => input.outerHTML.slice(0, 120)),
  );
}

describe("the focus", () => {
  test("goes back from the panel to what opened it", TIME, async () => {
    await goTo(page, "#/record");
    await settled(page);
    const format = page.getByRole("button", { name: "NACC", exact: true }).first();
    await format.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    expect(await format.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("goes to what was added, and from a closed dialog to the field that asked for it", TIME, async () => {
    await goTo(page, "#/write/event/london-1990");
    await page.getByRole("button", { name: "Add one: Sources", exact: true }).click();
    const tag = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(tag).toMatch(/INPUT|SELECT/);
    const make = page.getByRole("button", { name: "New source …" });
    await make.click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const field = make.locator("xpath=preceding-sibling::input");
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
