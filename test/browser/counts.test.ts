import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InLanguage } from "../../src/node/commands/inLanguage.ts";
import { requireCase } from "../../src/node/readCase.ts";
import { loadWords } from "../../src/web/parts/words.ts";
import { detente, root } from "../node/run.ts";
import { goTo, openTab, openWorkbench, settled, type Tab, TIME, type Workbench } from "./browser.ts";

/** What the views count and say of a day is what the commands say of it, in both languages. */

const CASE = "cases/nato-russia";
const PARTY = "RUS";
/** Before the first break, after it, while nothing is told anew, on the model's own day, and in the war. */
const DAYS = ["2010-12-15", "2014-06-01", "2018-03-01", "2021-12-01", "2022-06-01"];

type Answer = "yes" | "no" | "partly" | "possible" | "disputed" | "unknown";
interface Status {
  formats: {
    id: string;
    name: string;
    abbreviation?: string;
    exists: Answer;
    takesPart: Answer;
    operates: Answer;
    parties: Record<string, { takesPart: Answer }>;
  }[];
}
interface Review {
  answer: { answered: boolean; verdict: string | null };
  model: { id: string } | null;
  values: { id: string; actor: string; values: string[] }[];
  stances: { id: string }[];
  thirdParties: { name: string; types: { name: string; verdict: string; holds: string[] }[] }[];
  outcomes: {
    name: string;
    states: number[];
    verdicts: Record<string, Record<string, boolean>>;
    reachable: Record<string, boolean>;
  }[];
}

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

/** What does not depend on the language is asked once. */
const given = new Map<string, unknown>();
const json = <Value>(...args: string[]): Value => {
  const key = args.join(" ");
  if (!given.has(key)) given.set(key, JSON.parse(detente(...args, "--format", "json").out));
  return given.get(key) as Value;
};
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const texts = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim()));
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe.each(["en", "de"] as const)("in %s, what is shown of", (language) => {
  // One tab for all days, as a reader goes from one to the next.
  let tab: Tab;
  /** What commands call things in the language; their JSON has the words of the case alone. */
  let told: InLanguage;
  beforeAll(async () => {
    told = new InLanguage((await requireCase(join(root, CASE))).case, language);
    tab = await openTab(workbench.address);
    const { page } = tab;
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByLabel(/^(Language|Sprache)$/).selectOption(language);
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  }, 120_000);
  afterAll(() => tab.context.close());

  test.each(DAYS)("%s is what the commands say of it", TIME, async (day) => {
    const words = await loadWords(language);
    const { page, context, faults } = tab;
    const open = async (view: string, query = "") => {
      await goTo(page, `#/${view}?day=${day}${query}`);
      await settled(page);
    };

    const { formats } = json<Status>("status", CASE, "--on", day, "--as-of", day, "--party", PARTY);
    await open("record");
    const sides = (one: Status["formats"][number]) => [
      one.takesPart,
      ...Object.values(one.parties).map(({ takesPart }) => takesPart),
    ];
    const isOpen = (one: Status["formats"][number]) => {
      const answers = [one.exists, one.operates, ...sides(one)];
      return answers.every((answer) => answer === "yes" || answer === "partly");
    };
    const lead = numbers((await texts(page, "main .lead"))[0]!);
    expect(lead.slice(0, 2)).toEqual([formats.filter(isOpen).length, formats.length]);

    // The timeline as a table: what a lane says at its end is what is so on the day.
    await page.locator("main details summary", { hasText: words.record.tableOfTimeline }).click();
    const rows = await page
      .getByRole("group", { name: `${words.record.timeline} (${words.record.asTable})` })
      .locator("tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(rows).toHaveLength(formats.length);
    const now = (cell: string) => {
      const [, last] = /– : ([^;]*)$/.exec(cell) ?? [];
      return last ?? words.record.short.no;
    };
    const said = rows.map(([name, ...axes]) => [name, ...axes.map(now)]);
    const expected = formats.map((one) => [
      one.abbreviation ?? one.name,
      ...[one.exists, one.takesPart, one.operates].map((answer) => words.record.short[answer]),
    ]);
    expect(said.map((row) => row.slice(1).join(" ")).sort()).toEqual(
      expected.map((row) => row.slice(1).join(" ")).sort(),
    );

    // The matrix: in bold what is open in full, in italics what is not, and nothing that is closed.
    const inMatrix = (selector: string) =>
      texts(page, `section[aria-labelledby=matrix-heading] ${selector} button`).then((all) => new Set(all));
    const shownAs = ({ id }: Status["formats"][number]) => told.format(id);
    const inCells = formats.filter(
      (one) => one.exists !== "no" && sides(one).every((takesPart) => takesPart !== "no"),
    );
    const isFull = (one: Status["formats"][number]) =>
      [one.exists, one.operates, ...sides(one)].every((answer) => answer === "yes");
    expect(await inMatrix("strong")).toEqual(new Set(inCells.filter(isFull).map(shownAs)));
    expect(await inMatrix("em")).toEqual(new Set(inCells.filter((one) => !isFull(one)).map(shownAs)));

    const broken = json<{ breaks: { by: string[]; bridged: unknown; how: string }[] }>(
      "breaks",
      CASE,
      "--as-of",
      day,
    ).breaks;
    const rowsOfBreaks = await page
      .locator(".breaks-table tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(rowsOfBreaks.map((cells) => cells[2])).toEqual(
      broken.map(({ how }) => words.record.breaks.hows[how as "ended"]),
    );
    const isUnmended = ({ how, bridged }: (typeof broken)[number]) => how !== "marked" && bridged === null;
    expect(rowsOfBreaks.map((cells) => cells[4] === words.record.breaks.open)).toEqual(
      broken.map(isUnmended),
    );

    const review = json<Review>("review", CASE, "--as-of", day, "--lang", language);
    await open("values");
    expect(await page.locator(".value-columns li").count()).toBe(review.values.length);
    expect(await page.locator(".stances li").count()).toBe(review.stances.length);
    const evidence = await page.locator(".value-evidence li").count();
    expect(evidence).toBe(review.values.reduce((sum, claim) => sum + new Set(claim.values).size, 0));
    for (const third of review.thirdParties) {
      const cells = await page
        .getByRole("region", { name: words.values.thirdHead(third.name) })
        .locator("tbody tr")
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
          ),
        );
      expect(cells).toEqual(
        third.types.map(({ name, verdict, holds }) => [
          name,
          words.values.verdicts[verdict as "open"],
          holds.join("") || "–",
        ]),
      );
    }

    if (review.answer.answered && review.model) {
      await open(`strategy/${review.model.id}`);
      const scenarios = Object.keys(review.outcomes[0]?.verdicts ?? {});
      expect(await page.locator(".strategy-verdict").getAttribute("data-verdict")).toBe(
        review.answer.verdict,
      );
      const shown = await page
        .locator(".outcome-table tbody tr")
        .evaluateAll((all) =>
          all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent ?? "")),
        );
      const openIn = (outcome: Review["outcomes"][number]) =>
        scenarios.filter(
          (name) => outcome.reachable[name] && (outcome.verdicts[name]!.nash || outcome.verdicts[name]!.seq),
        ).length;
      expect(shown.map(([, cell]) => numbers(cell!))).toEqual(
        review.outcomes.map((outcome) => [openIn(outcome), scenarios.length]),
      );
      // JSON names them as the case does; its other languages are for readers.
      if (language === "en")
        expect(shown.map(([name]) => name)).toEqual(review.outcomes.map(({ name }) => name));
    }

    await open("answer");
    const sheet = await context.newPage();
    await sheet.setContent(
      detente("review", CASE, "--as-of", day, "--lang", language, "--format", "html").out,
    );
    const written = await sheet.locator("main p, main li, main td").evaluateAll((all) =>
      all
        .filter((one) => !one.closest("[role=doc-endnotes], .notes, footer, figure"))
        .map((one) => {
          const copy = one.cloneNode(true) as HTMLElement;
          for (const mark of copy.querySelectorAll("sup, .label")) mark.remove();
          return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
        })
        .filter((text) => text !== ""),
    );
    const onPage = plain(
      await page.locator("article.page").evaluate((article) => {
        const copy = article.cloneNode(true) as HTMLElement;
        for (const mark of copy.querySelectorAll("sup, .label, .annex")) mark.remove();
        return copy.textContent ?? "";
      }),
    );
    expect(written.length).toBeGreaterThan(5);
    // Where blocks end is a matter of the one or the other.
    const bare = (text: string) => text.replace(/\s/g, "");
    expect(written.filter((text) => !bare(onPage).includes(bare(text)))).toEqual([]);
    expect(faults).toEqual([]);
    await sheet.close();
  });
});
