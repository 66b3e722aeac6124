import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { detente, root, temporaryFolder } from "../node/run.ts";
import { goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

interface SolvedModel {
  states: { id: number; on: string[] }[];
  scenarios: {
    types: Record<string, string>;
    equilibria: { nash: number[]; seq: number[] };
    reachable: number[];
  }[];
}

/** What `detente solve` says of the model as edited, in the file, by hand. */
function solved(edit: (statements: { say: string }[]) => void): SolvedModel {
  const model = parse(readFileSync(join(root, "cases/nato-russia/models/december-2021.yaml"), "utf8"));
  const russia = model.decisionMakers.find(({ id }: { id: string }) => id === "russia");
  edit(russia.types.restrained.preferences.statements);
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "edited.yaml");
  writeFileSync(file, stringify(model));
  const { code, out, err } = detente("solve", file, "--format", "json");
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

/** States that hold by Nash or SEQ: in how many scenarios, and in how many of these they can be reached. */
function holding({ states, scenarios }: SolvedModel): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, on } of states) {
    const held = scenarios.filter(({ equilibria: { nash, seq } }) => nash.includes(id) || seq.includes(id));
    if (held.length === 0) continue;
    const reached = held.filter(({ reachable }) => reachable.includes(id)).length;
    found[[...on].sort().join(" ")] =
      `in ${held.length} of ${scenarios.length}; can also be reached in ${reached}`;
  }
  return found;
}

/** The case counts a state as dialogue when the channel is open, Russia takes part and makes no war: O & T & !E. */
function openIn({ states, scenarios }: SolvedModel): number {
  const dialogue = states
    .filter(({ on }) => on.includes("O") && on.includes("T") && !on.includes("E"))
    .map(({ id }) => id);
  return scenarios.filter(({ equilibria: { nash, seq }, reachable }) =>
    dialogue.some((id) => (nash.includes(id) || seq.includes(id)) && reachable.includes(id)),
  ).length;
}

async function shownHolding(page: Page): Promise<Record<string, string>> {
  const rows = await page
    .getByRole("table", { name: "States that hold in some scenario" })
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector("button")?.textContent, row.lastElementChild?.textContent]),
    );
  // What held as written and holds no more is listed too.
  const held = rows.filter(([, counts]) => !counts?.startsWith("in none"));
  return Object.fromEntries(
    held.map(([letters, counts]) => [(letters ?? "").split(/\s+/).sort().join(" "), counts ?? ""]),
  );
}

const verdict = (page: Page) => page.locator(".strategy-verdict").textContent();

describe("a what-if", () => {
  test("moved by keyboard gives the verdict and the states that hold that detente solve gives of the edited file", {
    timeout: 240_000,
  }, async () => {
    const { page, context, faults } = await openTab(workbench.address);
    await goTo(page, "#/strategy/december-2021?day=2021-12-01");
    await settled(page);
    const written = solved(() => undefined);
    expect(await shownHolding(page)).toEqual(holding(written));
    expect(openIn(written)).toBe(0);
    expect(await verdict(page)).toContain("Closed.");

    // Russia as restrained wants the opposite of its sixth priority.
    const list = page.getByRole("grid", { name: /^Priorities of Russia as Restrained/ });
    const sixth = list.getByRole("row", { name: /^6\. / });
    await sixth.focus();
    await page.keyboard.press("Space");
    const opposite = list.getByRole("button", { name: "Opposite" });
    await opposite.focus();
    await page.keyboard.press("Enter");
    const reversed = solved((statements) => {
      statements[5]!.say = `not (${statements[5]!.say})`;
    });
    expect(openIn(reversed)).toBe(3);
    await expect.poll(() => verdict(page)).toContain("Under conditions. In 3 of 6 scenarios");
    expect(await verdict(page)).toContain("As written: closed, in 0.");
    await expect.poll(() => shownHolding(page)).toEqual(holding(reversed));

    // And moves it to the top: other states hold now.
    for (let place = 6; place > 1; place--) {
      const row = list.getByRole("row", { name: new RegExp(`^${place}\\. `) });
      await row.getByRole("button", { name: "Move up" }).focus();
      await page.keyboard.press("Enter");
      await list
        .getByRole("row", { name: new RegExp(`^${place - 1}\\. `) })
        .getByRole("button", { name: "Opposite" })
        .waitFor();
    }
    const moved = solved((statements) => {
      const [sixthStatement] = statements.splice(5, 1);
      statements.unshift({ ...sixthStatement!, say: `not (${sixthStatement!.say})` });
    });
    expect(holding(moved)).not.toEqual(holding(reversed));
    await expect.poll(() => shownHolding(page)).toEqual(holding(moved));
    expect(await verdict(page)).toContain(`In ${openIn(moved)} of 6`);

    await page.getByRole("button", { name: "Back to the case as written" }).click();
    await expect.poll(() => verdict(page)).toContain("Closed.");
    await expect.poll(() => shownHolding(page)).toEqual(holding(written));
    expect(faults).toEqual([]);
    await context.close();
  });

  test("is in the address: whoever opens the link sees the same", TIME, async () => {
    const { page, context } = await openTab(workbench.address);
    await goTo(page, "#/strategy/december-2021?day=2021-12-01");
    const list = page.getByRole("grid", { name: /^Priorities of NATO/ });
    await list.getByRole("row", { name: /^2\. / }).click();
    await list.getByRole("button", { name: "Opposite" }).click();
    await expect.poll(() => verdict(page)).toContain("Under conditions.");
    await expect.poll(() => page.url()).toContain("if=");
    const hash = new URL(page.url()).hash;
    await goTo(page, "#/answer");
    await goTo(page, hash);
    await expect.poll(() => verdict(page)).toContain("Under conditions.");
    await context.close();
  });
});

test("the state graph is drawn, and a state that is chosen explains itself", TIME, async () => {
  const { page, context, faults } = await openTab(workbench.address);
  await goTo(page, "#/strategy/december-2021?day=2021-12-01");
  await settled(page);
  const drawing = page.getByRole("group", { name: /^State graph: \d+ states?, \d+ moves? that pay/ });
  await drawing.waitFor();
  const states = /\d+/.exec((await drawing.getAttribute("aria-label")) ?? "")?.[0];
  expect(await drawing.getByRole("button").count()).toBe(Number(states));
  const table = page.getByRole("table", { name: "States that hold in some scenario" });
  const first = table.getByRole("button").first();
  const letters = await first.textContent();
  await first.click();
  const heading = page.getByRole("heading", { name: `State ${letters}`, exact: true });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  const details = page.getByRole("article", { name: `State ${letters}` });
  await details.getByText("Nash").first().waitFor();
  expect(await details.textContent()).toMatch(/would (stay|leave)/);
  expect(new URL(page.url()).hash).toContain("state=");
  expect(faults).toEqual([]);
  await context.close();
});
