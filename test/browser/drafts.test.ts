import { chmodSync, cpSync, type Dirent, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { root, temporaryFolder } from "../node/run.ts";
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

/** What is written in a form is not lost, nor is what somebody else wrote meanwhile. The stream of events is on. */

let workbench: Workbench;
let before: string;

beforeAll(async () => {
  workbench = await openWorkbench();
  before = read();
}, 60_000);

const read = () => readFileSync(join(workbench.folder, "events.yaml"), "utf8");
const write = (text: string) => writeFileSync(join(workbench.folder, "events.yaml"), text);
const says = (page: Page) => page.getByLabel(/ says( |$)/).first();
/** Under load a saving may take its time. */
const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 60_000 });
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
      const place = page.getByRole("group", { name: "In a sentence" });
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
    await two.page
      .getByLabel(/ date( |$)/)
      .first()
      .fill("1991-12-21");
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

  test("and taken out keeps what was written, and there again is what it was", TIME, async () => {
    const { page, context } = await openForm();
    await says(page).fill("Written in the form.");
    write(before.replace("- id: nacc-first", "- id: nacc-renamed"));
    await page.getByText("no longer in the case").waitFor();
    expect(await says(page).inputValue()).toBe("Written in the form.");
    // As when another branch was looked at: it is there again, and nobody changed it.
    write(before);
    await page.getByText("no longer in the case").waitFor({ state: "detached" });
    await settled(page);
    expect(await says(page).inputValue()).toBe("Written in the form.");
    expect(await page.getByText("Changed meanwhile").count()).toBe(0);
    await page.getByRole("button", { name: "Save" }).click();
    await soon(read).toContain("Written in the form.");
    await page.getByText("Saved", { exact: true }).waitFor();
    write(before);

    // A priority has no id: what was written of one is put onto no other that stands at its place by now.
    const file = join(workbench.folder, "models/december-2021.yaml");
    const model = readFileSync(file, "utf8");
    const [, third] = /(\n {8}- say: U only if K\n[\s\S]*?)(?=\n {8}- say)/.exec(model)!;
    await goTo(page, "#/write/model/december-2021/statement/nato/-/3");
    const ground = page.getByLabel(/ because( |$)/);
    await ground.fill("Of the third priority alone.");
    writeFileSync(file, model.replace(third!, ""));
    await page.getByText("no longer in the case").waitFor();
    expect(await ground.inputValue()).toBe("Of the third priority alone.");
    writeFileSync(file, model.replace(third!, "").replace("\n        - say: not E", `${third}$&`));
    await page.getByRole("heading", { name: "priority 1" }).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await soon(() => readFileSync(file, "utf8")).toMatch(
      /- say: U only if K\s+because: Of the third priority alone\.\s+claims: \[article-nato-waits\]\s+- say: not E/,
    );
    writeFileSync(file, model);
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
      .getByRole("group", { name: /initiators/ })
      .getByRole("combobox")
      .first()
      .fill("no-such-actor");
    // While a name is typed nothing is said against it.
    await page.keyboard.press("Tab");
    await page.getByText("there is no entry of this id").waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").filter({ hasText: "Not saved: with this the case" }).waitFor();
    expect(read()).toBe(before);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Save it all the same" }).click();
    await soon(read).toContain("no-such-actor");
    await goTo(page, "#/answer");
    await page.getByRole("link", { name: "1 error in the case" }).waitFor();
    await page.getByText("so this page is incomplete").first().waitFor();
    write(before);
    await page.getByRole("link", { name: "1 error in the case" }).waitFor({ state: "detached" });
    await context.close();
  },
);

test("who goes elsewhere while a save is on its way stays there", TIME, async () => {
  const { page, context } = await openForm();
  await says(page).fill("Written in the form.");
  // In one go, so that nothing of the save is done before the reader is gone.
  await page.getByRole("button", { name: "Save" }).evaluate((button: HTMLElement) => {
    button.click();
    window.location.hash = "#/values";
  });
  await soon(read).toContain("Written in the form.");
  await page.getByText("Saved", { exact: true }).waitFor();
  await settled(page);
  expect(new URL(page.url()).hash).toBe("#/values");
  write(before);
  await context.close();
});

test("a source that is missing is made over the form that needs it", TIME, async () => {
  const { page, context, faults } = await openForm();
  const sources = () => readFileSync(join(workbench.folder, "sources.yaml"), "utf8");
  const held = sources();
  await says(page).fill("Written before the source was there.");
  await page.getByRole("button", { name: "Add one: Sources", exact: true }).click();
  await page.getByRole("button", { name: "New source …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/ id( |$)/).fill("fresh-source");
  await dialog
    .getByLabel(/ type( |$)/)
    .first()
    .selectOption("book");
  await dialog
    .getByLabel(/ title( |$)/)
    .first()
    .fill("A Fresh Source");
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(sources()).toContain("- id: fresh-source");
  expect(await says(page).inputValue()).toBe("Written before the source was there.");
  await page.getByRole("button", { name: "Save" }).click();
  await soon(read).toMatch(/Written before the source was there\.[\s\S]{0,600}fresh-source/);
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

test(
  "what was saved can be undone after others changed other lines, and where they changed the same it is said",
  TIME,
  async () => {
    const { page, context, faults } = await openForm();
    await says(page).fill("Written in the form.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();
    const saved = read();
    await goTo(page, "#/write/event/nacc-first");
    // The same entry, another field; and a line at the top, so that every place moves.
    const elsewhere = (text: string) =>
      `# By somebody else\n${text.replace(/(- id: nacc-first\n\s+date: )\S+/, "$11991-12-21")}`;
    write(elsewhere(saved));
    await soon(() =>
      page
        .getByLabel(/ date( |$)/)
        .first()
        .inputValue(),
    ).toBe("1991-12-21");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone: Change says of event nacc-first. Saved").waitFor();
    expect(read()).toBe(elsewhere(before));
    await page.getByRole("button", { name: "Redo" }).click();
    await soon(read).toBe(elsewhere(saved));
    await page.getByText("Done again").waitFor();
    write(saved.replace("Written in the form.", "Written by somebody else."));
    await page.getByText("can no longer be undone: Change says of event nacc-first").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(read()).toContain("Written by somebody else.");
    expect(faults).toEqual([]);
    write(before);
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

test(
  "a page loaded anew when its save is written and the answer is lost writes nothing twice",
  TIME,
  async () => {
    const { page, context } = await openForm();
    page.removeAllListeners("dialog").on("dialog", (dialog) => void dialog.accept());
    const saves: string[] = [];
    page.on("request", (request) => {
      if (/api\/files/.test(request.url()) && request.method() !== "GET") saves.push(request.method());
    });
    let written!: () => void;
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    // It reaches the program and is answered, and the answer reaches nobody. The route stays to the end: taken
    // away while a request is held, the browser would send that request a second time.
    let isHeld = false;
    await page.route("**/api/files", async (route) => {
      if (isHeld || route.request().method() === "GET") return route.continue();
      isHeld = true;
      await route.fetch();
      written();
    });
    await says(page).fill("Written, and never heard of.");
    await page.getByRole("button", { name: "Save" }).click();
    await isWritten;
    const after = read();
    expect(after).toContain("Written, and never heard of.");
    await page.reload();
    await says(page).waitFor();
    await settled(page);
    await soon(() => says(page).inputValue()).toContain("Written, and never heard of.");
    await expect.poll(() => page.getByText(/not saved/i).count()).toBe(0);
    expect(saves).toHaveLength(1);
    expect(read()).toBe(after);
    write(before);
    await context.close();
  },
);

test("a new entry whose save was written and never heard of is no form to be saved", TIME, async () => {
  const { page, context } = await openForm("#/write/event");
  page.removeAllListeners("dialog").on("dialog", (dialog) => void dialog.accept());
  let written!: () => void;
  const isWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  await page.route("**/api/files", async (route) => {
    await route.fetch();
    written();
  });
  await page.getByLabel(/ id( |$)/).fill("never-heard-of");
  await page.getByLabel(/ date( |$)/).fill("2021-03-04");
  await says(page).fill("Written, and never heard of.");
  await page.getByRole("button", { name: "Save" }).click();
  await isWritten;
  await page.reload();
  await says(page).waitFor();
  await soon(() => page.getByText(/not saved/i).count()).toBe(0);
  await soon(() => says(page).inputValue()).toBe("");
  expect(read().split("id: never-heard-of")).toHaveLength(2);
  write(before);
  await context.close();
});

test("two tabs with one form each keep their own words, also when both are loaded anew", TIME, async () => {
  const one = await openForm();
  const two = await one.context.newPage();
  for (const page of [one.page, two])
    page.removeAllListeners("dialog").on("dialog", (dialog) => void dialog.accept());
  await two.goto(workbench.address.replace(/#.*/, "#/write/event/nacc-first"));
  await says(one.page).fill("From the first tab.");
  await says(two).fill("From the second tab.");
  for (const page of [one.page, two]) await page.reload();
  await soon(() => says(one.page).inputValue()).toBe("From the first tab.");
  await soon(() => says(two).inputValue()).toBe("From the second tab.");
  // The one saves; the other is asked, and has lost nothing.
  await one.page.getByRole("button", { name: "Save" }).click();
  await soon(read).toContain("From the first tab.");
  await two.getByRole("group", { name: "In a sentence" }).getByText("From the second tab.").waitFor();
  write(before);
  await one.context.close();
});

test(
  "a program that ended and was started again is told of, and what was written goes on to it by itself",
  TIME,
  async () => {
    const folder = join(temporaryFolder(), "case");
    cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
    const first = await serve(folder);
    const { page, context } = await openTab(first.address, { blockEvents: false });
    await goTo(page, "#/write/event/nacc-first");
    await says(page).fill("Written when the program had ended.");
    // The rest of the page comes when the first view stands; from then on it needs nobody to give it any.
    const fetched = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType("resource").filter(({ name }) => /Side|Strategy/.test(name)).length,
      );
    await soon(fetched).toBeGreaterThan(1);
    await first.end();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").filter({ hasText: "does not answer" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const again = await serve(folder);
    expect(new URL(again.address).port).toBe(new URL(first.address).port);
    await page.getByRole("alert").filter({ hasText: "started anew" }).waitFor();
    const second = await context.newPage();
    await second.goto(again.address);
    await page.getByRole("alert").filter({ hasText: "started anew" }).waitFor({ state: "detached" });
    expect(await page.getByRole("alert").count()).toBe(0);
    await soon(() => readFileSync(join(folder, "events.yaml"), "utf8")).toContain(
      "Written when the program had ended.",
    );
    await soon(() => page.getByText("Saved", { exact: true }).count()).toBe(1);
    await context.close();
    await again.end();
  },
);

describe("a case folder that may not be written", () => {
  const setModes = (folder: string, isProtected: boolean) => {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const one of names) {
      const path = join(one.parentPath, one.name);
      chmodSync(path, one.isDirectory() ? (isProtected ? 0o555 : 0o755) : isProtected ? 0o444 : 0o644);
    }
    chmodSync(folder, isProtected ? 0o555 : 0o755);
  };
  const toldAndKept = async (page: Page) => {
    await page
      .getByText(/Not saved: .*write-protected for you/)
      .first()
      .waitFor();
    await goTo(page, "#/write/event/nacc-first");
    await soon(() => says(page).inputValue()).toBe("Written in a folder that is protected.");
  };
  const contents = (folder: string) =>
    (readdirSync(folder, { recursive: true, withFileTypes: true }) as Dirent[])
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [path, statSync(path).isDirectory() ? "" : readFileSync(path, "utf8")]);

  test("is told in the page with the reason, and what was written stays until it can be", TIME, async () => {
    const folder = join(temporaryFolder(), "case");
    cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
    setModes(folder, true);
    const old = contents(folder);
    const { address } = await serve(folder, true);
    const { page, context } = await openTab(address);
    page.removeAllListeners("dialog").on("dialog", (dialog) => void dialog.accept());
    await goTo(page, "#/write/event/nacc-first");
    await says(page).fill("Written in a folder that is protected.");
    await page.getByRole("button", { name: "Save" }).click();
    await toldAndKept(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await toldAndKept(page);
    expect(contents(folder)).toEqual(old);
    setModes(folder, false);
    await page.getByRole("button", { name: "Try again" }).first().click();
    await soon(() => readFileSync(join(folder, "events.yaml"), "utf8")).toContain(
      "Written in a folder that is protected.",
    );
    await context.close();
  });
});
