import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

/** What is written in a form is not lost, nor is what somebody else wrote meanwhile. The stream of events is on. */

let workbench: Workbench;
let before: string;

beforeAll(async () => {
  workbench = await openWorkbench();
  before = read();
}, 60_000);

const read = () => readFileSync(join(workbench.folder, "events.yaml"), "utf8");
const write = (text: string) => writeFileSync(join(workbench.folder, "events.yaml"), text);
const says = (page: Page) => page.getByLabel(/^says/).first();
/** Under load a saving may take its time. */
const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });
const SAID = "First meeting of NACC;";

async function openForm(hash = "#/write/event/nacc-first") {
  const tab = await openTab(workbench.address);
  await goTo(tab.page, hash);
  await says(tab.page).waitFor();
  return tab;
}

describe("an entry changed elsewhere while its form is open", () => {
  test("keeps both changes where they are to different fields", TIME, async () => {
    const { page, context, faults } = await openForm();
    await says(page).fill("Written in the form.");
    write(before.replace(/(- id: nacc-first\n\s+date: )\S+/, "$11991-12-21"));
    await page.getByText("means: 21 December 1991").waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();
    await soon(read).toMatch(/nacc-first\n\s+date: 1991-12-21\n\s+says: Written in the form\./);
    expect(faults).toEqual([]);
    write(before);
    await context.close();
  });

  test(
    "shows both where they are to the same field, and saves nothing before one is chosen",
    TIME,
    async () => {
      const { page, context } = await openForm();
      await says(page).fill("Written in the form.");
      const elsewhere = before.replace(SAID, "Very first meeting of NACC;");
      write(elsewhere);
      const place = page.getByRole("group", { name: "says" });
      await place.getByText("Very first meeting").waitFor();
      await place.getByText("Written in the form.").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Choose between the two first").waitFor();
      expect(read()).toBe(elsewhere);
      await place.getByRole("button", { name: "Take what is in the case" }).click();
      await soon(() => says(page).inputValue()).toContain("Very first meeting");
      write(before);
      await context.close();
    },
  );

  test("in a second tab saves one change after the other, and loses neither", TIME, async () => {
    const one = await openForm();
    const two = await openForm();
    await says(one.page).fill("From the first tab.");
    await two.page.getByLabel(/^date/).first().fill("1991-12-21");
    await one.page.getByRole("button", { name: "Save" }).click();
    await soon(read).toContain("From the first tab.");
    await two.page.getByRole("button", { name: "Save" }).click();
    await soon(read).toContain("date: 1991-12-21");
    await two.page.getByText("Saved", { exact: true }).waitFor();
    expect(read()).toContain("From the first tab.");
    write(before);
    await one.context.close();
    await two.context.close();
  });

  test("and taken out keeps what was written, to be saved as a new one", TIME, async () => {
    const { page, context } = await openForm();
    await says(page).fill("Written in the form.");
    write(before.replace("- id: nacc-first", "- id: nacc-renamed"));
    await page.getByText("no longer in the case").waitFor();
    expect(await says(page).inputValue()).toBe("Written in the form.");
    write(before);
    await context.close();
  });
});

describe("a form that was begun", () => {
  test(
    "is there again after another view, a reload and a crash of the page, and can be discarded",
    TIME,
    async () => {
      const { page, context } = await openForm("#/write/event");
      await says(page).fill("Begun and not ended.");
      await goTo(page, "#/record");
      await settled(page);
      await page.getByRole("link", { name: "1 form not saved" }).click();
      await page.getByRole("link", { name: "A new event" }).click();
      expect(await says(page).inputValue()).toBe("Begun and not ended.");
      // A page that is gone without a word, and another one.
      const again = await context.newPage();
      await page.close();
      await again.goto(workbench.address.replace(/#.*/, "#/write/event"));
      await again.getByText("Not saved yet").waitFor();
      expect(await says(again).inputValue()).toBe("Begun and not ended.");
      expect(await axeViolations(again)).toEqual([]);
      await again.getByRole("button", { name: "Discard it" }).click();
      expect(await says(again).inputValue()).toBe("");
      expect(read()).toBe(before);
      await context.close();
    },
  );

  test("asks before the page is left", TIME, async () => {
    const { page, context } = await openForm("#/write/event");
    await says(page).fill("Begun and not ended.");
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe("beforeunload");
    await context.close();
  });
});

test("a page loaded anew in the middle of a save goes on with what was not written", TIME, async () => {
  const { page, context } = await openForm();
  // The save never reaches the program: as when the page goes before it is sent.
  await page.route("**/api/files", (route) => route.abort());
  page.removeAllListeners("dialog").on("dialog", (dialog) => void dialog.accept());
  await says(page).fill("Written before the page was loaded anew.");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(read()).toBe(before);
  await page.unroute("**/api/files");
  const answered = page.waitForResponse(/api\/files/);
  await page.reload();
  expect((await answered).status()).toBe(200);
  expect(read()).toContain("Written before the page was loaded anew.");
  write(before);
  await context.close();
});

test(
  "what would give the case an error is asked about; done all the same, the masthead says so",
  TIME,
  async () => {
    const { page, context } = await openForm();
    await page
      .getByRole("group", { name: /^initiators/ })
      .getByRole("combobox")
      .first()
      .fill("atlantis");
    await page.getByText("there is no entry of this id").waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("the case would have an error").waitFor();
    expect(read()).toBe(before);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Save it all the same" }).click();
    await soon(read).toContain("atlantis");
    await goTo(page, "#/answer");
    await page.getByRole("link", { name: "1 error in the case" }).waitFor();
    await page.getByText("so this page is incomplete").first().waitFor();
    write(before);
    await page.getByRole("link", { name: "1 error in the case" }).waitFor({ state: "detached" });
    await context.close();
  },
);

test("a source that is missing is made over the form that needs it", TIME, async () => {
  const { page, context, faults } = await openForm();
  const sources = () => readFileSync(join(workbench.folder, "sources.yaml"), "utf8");
  const held = sources();
  await says(page).fill("Written before the source was there.");
  await page.getByRole("button", { name: "Add one: sources", exact: true }).click();
  await page.getByRole("button", { name: "New source …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^id/).fill("fresh-source");
  await dialog.getByLabel(/^type/).first().selectOption("book");
  await dialog
    .getByLabel(/^title/)
    .first()
    .fill("A Fresh Source");
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(sources()).toContain("- id: fresh-source");
  expect(await says(page).inputValue()).toBe("Written before the source was there.");
  await page.getByRole("button", { name: "Save" }).click();
  await soon(read).toMatch(/Written before the source was there\.[\s\S]{0,200}fresh-source/);
  expect(faults).toEqual([]);
  write(before);
  writeFileSync(join(workbench.folder, "sources.yaml"), held);
  await context.close();
});

test(
  "Ctrl+Z undoes in the view before the reader: on Strategy never what is in the files",
  TIME,
  async () => {
    const { page, context } = await openForm();
    await says(page).fill("Written in the form.");
    await page.getByRole("button", { name: "Save" }).click();
    await soon(read).toContain("Written in the form.");
    await goTo(page, "#/strategy");
    await settled(page);
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(read()).toContain("Written in the form.");
    await goTo(page, "#/record");
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: Change says of event nacc-first").waitFor();
    await soon(read).toBe(before);
    await context.close();
  },
);

test("a second tab of the program needs no token in its address", TIME, async () => {
  const { page, context } = await openTab(workbench.address);
  await settled(page);
  const second = await context.newPage();
  await second.goto(workbench.address.replace(/#.*/, "#/record"));
  await second.getByRole("heading", { level: 1 }).waitFor();
  expect(await second.locator("body").textContent()).toContain("NATO");
  await context.close();
});

test("a paper dropped on any view is reviewed, and the page stays", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/values");
  await settled(page);
  const files = await page.evaluateHandle(() => {
    const held = new DataTransfer();
    held.items.add(
      new File(["# A paper\n\nTalks were held in 2019.[^1]\n\n[^1]: Ann Lee, Talks (Oslo, 2020).\n"], "a.md"),
    );
    return held;
  });
  await page.dispatchEvent("main", "dragover", { dataTransfer: files });
  await page.dispatchEvent("main", "drop", { dataTransfer: files });
  await page.getByRole("heading", { name: "A paper" }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
