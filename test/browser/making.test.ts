import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeViolations, goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

/** What an author makes in forms: models, readings, works, what counts as dialogue; and what they delete. */

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

const read = (name: string) => readFileSync(join(workbench.folder, name), "utf8");
const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });
const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true }).click();

test("an entry that others refer to is deleted with these references, and all comes back", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  const [events, sources] = [read("events.yaml"), read("sources.yaml")];
  await goTo(page, "#/write/source/nato-update-1995");
  await page.getByRole("button", { name: "Delete this entry" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByText("is referred to in 2 places").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  // A place can be looked at beside the form.
  await page.locator(".related button").first().click();
  await page.getByRole("complementary").getByText("nato-update-1995").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Delete it, and clear these" }).click();
  await soon(() => read("sources.yaml")).not.toContain("id: nato-update-1995");
  expect(read("events.yaml")).not.toContain("nato-update-1995");
  await undo(page);
  await soon(() => read("sources.yaml")).toBe(sources);
  expect(read("events.yaml")).toBe(events);
  expect(faults).toEqual([]);
  await context.close();
});

test("several pasted works become several sources, but for those the case has", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  const before = read("sources.yaml");
  await goTo(page, "#/write/source");
  await page.getByText("Or paste it as BibTeX").click();
  const known = /- id: (\S+)/.exec(before)![1]!;
  await page
    .getByLabel(/As a reference manager exports it/)
    .fill(
      ["one-2001", "two-2002", known]
        .map(
          (id, i) =>
            `@book{${id}, title={Book ${i}}, author={Quagga, Zed}, year={200${i}}, publisher={Press}}`,
        )
        .join("\n"),
    );
  await page.getByRole("button", { name: "Take over" }).click();
  await page.getByText("3 works were read").waitFor();
  await page.getByText("in the case already").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Save 2 sources" }).click();
  await page.getByText("2 sources were saved").waitFor();
  await soon(() => read("sources.yaml")).toContain("id: two-2002");
  expect(read("sources.yaml").split(`- id: ${known}\n`).length).toBe(2);
  await undo(page);
  await soon(() => read("sources.yaml")).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});

test("dialogue is set as a picture of options, which says how many states it takes in", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  const before = read("case.yaml");
  await goTo(page, "#/write/case");
  const field = page.getByLabel(/ dialogue( |$)/).first();
  await field.waitFor();
  const picture = page.getByRole("group", { name: "As a picture of options" });
  const option = picture.getByRole("group", { name: /^D NATO/ });
  const text = await field.inputValue();
  expect(text).toBe("O & T & !E");
  await option.getByRole("radio", { name: "not taken", exact: true }).check();
  await soon(() => field.inputValue()).toBe("O & !D & T & !E");
  await page.getByText(/of the 96 states of .* belong to it/).waitFor();
  await option.getByRole("radio", { name: "either way" }).check();
  await soon(() => field.inputValue()).toBe(text);
  await field.fill("O or T");
  await page.getByText("It says more than a picture can show").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(read("case.yaml")).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});

test("a model is begun in a form, and can be played with at once", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  const before = read("case.yaml");
  await goTo(page, "#/write");
  await page.getByRole("link", { name: "Add model" }).click();
  await page.getByRole("heading", { name: "A new model" }).waitFor();
  await page
    .getByLabel(/ id( |$)/)
    .first()
    .fill("plain");
  await page
    .getByLabel(/ title( |$)/)
    .first()
    .fill("A plain model");
  const makers = page
    .getByRole("group", { name: /decisionMakers/ })
    .first()
    .locator(":scope > ol > li");
  for (const [i, [letter, phrase]] of [
    ["O", "keeps the channel open"],
    ["T", "takes part"],
  ].entries()) {
    const options = makers.nth(i).getByRole("group", { name: /^Options/ });
    await options.getByLabel(/ id( |$)/).fill(letter!);
    await options.getByLabel(/^Name name/).fill(phrase!);
    const wishes = makers.nth(i).getByRole("group", { name: /^Priorities/ });
    await wishes.getByRole("textbox").first().fill(letter!);
  }
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "A plain model" }).waitFor();
  expect(existsSync(join(workbench.folder, "models/plain.yaml"))).toBe(true);
  expect(read("case.yaml")).toContain("plain.yaml");
  await goTo(page, "#/strategy/plain");
  await page.locator(".strategy-verdict").first().waitFor();
  await goTo(page, "#/write");
  await undo(page);
  await soon(() => read("case.yaml")).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});

test("a party is read in a second way, and both readings stand in Strategy", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  const before = read("models/december-2021.yaml");
  await goTo(page, "#/write/model/december-2021");
  await page.getByRole("link", { name: "Add a reading of NATO" }).click();
  await page
    .getByLabel(/ id( |$)/)
    .first()
    .fill("wary");
  await page
    .getByLabel(/ name( |$)/)
    .first()
    .fill("Wary");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Priorities, most important first: Wary" }).waitFor();
  await goTo(page, "#/strategy/december-2021");
  await page.getByRole("radio", { name: "First reading" }).waitFor();
  await page.getByRole("radio", { name: "Wary" }).waitFor();
  await goTo(page, "#/write");
  await undo(page);
  await soon(() => read("models/december-2021.yaml")).toBe(before);
  await settled(page);
  expect(faults).toEqual([]);
  await context.close();
});

test("what an assistant proposed is accepted, amended or refused, with its words beside", TIME, async () => {
  const proposed = (id: string, entry: object) => ({
    id,
    noun: "event",
    entry: {
      id,
      date: "2020-03-03",
      initiators: ["NATO"],
      targets: ["RUS"],
      verification: "unverified",
      ...entry,
    },
    why: "It is the only meeting of that year.",
    quotation: {
      file: "vienna.md",
      exact: "the envoys of both sides met in Vienna",
      before: "On 3 March 2020 ",
      after: " and <b>agreed</b>.",
    },
    proposedOn: "2026-01-01",
  });
  const folder = join(workbench.folder, "proposals");
  mkdirSync(folder);
  const put = (one: ReturnType<typeof proposed>) =>
    writeFileSync(join(folder, `${one.id}.json`), JSON.stringify(one));
  put(proposed("accepted-2020", { says: "Envoys meet in Vienna." }));
  put(proposed("amended-2020", { says: "Envoys met in Vienna, they say." }));
  put(proposed("refused-2020", { says: "<script>alert(1)</script>" }));
  put(proposed("wrong-2020", { says: "They meet.", sources: ["nobody-knows-it"] }));
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/write");
  const list = page.getByRole("region", { name: /^Proposed/ });
  const one = (id: string) => list.getByRole("article", { name: new RegExp(id) });
  await one("accepted-2020").locator("mark").getByText("the envoys of both sides met in Vienna").waitFor();
  await one("refused-2020").getByText("<script>alert(1)</script>").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await one("wrong-2020")
    .getByRole("button", { name: /^Accept/ })
    .click();
  await one("wrong-2020").getByRole("alert").getByText("nobody-knows-it").first().waitFor();
  expect(read("events.yaml")).not.toContain("wrong-2020");

  await one("accepted-2020")
    .getByRole("button", { name: /^Accept/ })
    .click();
  await soon(() => read("events.yaml")).toContain("id: accepted-2020");
  await one("accepted-2020").waitFor({ state: "detached" });
  expect(existsSync(join(folder, "accepted-2020.json"))).toBe(false);

  await one("refused-2020")
    .getByRole("button", { name: /^Refuse/ })
    .click();
  await one("refused-2020").waitFor({ state: "detached" });
  expect(existsSync(join(folder, "refused-2020.json"))).toBe(false);
  expect(read("events.yaml")).not.toContain("refused-2020");

  await one("amended-2020")
    .getByRole("button", { name: /^Amend/ })
    .click();
  await page.getByLabel("In a sentence").first().fill("Envoys meet in Vienna, as both sides say.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await soon(() => read("events.yaml")).toContain("as both sides say");
  await goTo(page, "#/write");
  await one("amended-2020").getByText("An entry of this id stands in the case.").waitFor();
  await one("amended-2020").getByRole("button", { name: "Take it off the list" }).click();
  await one("amended-2020").waitFor({ state: "detached" });
  expect(existsSync(join(folder, "amended-2020.json"))).toBe(false);
  expect(faults).toEqual([]);
  await context.close();
});
