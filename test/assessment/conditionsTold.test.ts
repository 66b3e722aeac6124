import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, languageOf, narrate } from "../../src/assessment/index.ts";
import { type Case, parseCase, parseDay } from "../../src/record/index.ts";
import { workedCase } from "./workedCase.ts";

function page(record: Case, day: string, language: string) {
  const assessed = assess(record, { day: parseDay(day)!, folder: "x", language: languageOf(language)! });
  return narrate(assessed, () => []).text;
}

const change = (record: Case, day: string, language = "en") =>
  page(record, day, language).find(({ block }) => block === "change")?.text ?? "";

const TWO = `title: T
question: Is there space for dialogue?
parties: [A, B]
pillars: [{id: political, name: political}]
actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
`;
const RECORD = (claim: string, events = "", works = "A, B") => `${TWO}asOf: 2020-06-01
events:
  - {id: rift, date: 2012-03-01, break: true, says: Bland shuts its border., initiators: [B], targets: [A], sources: [a]}
  - {id: last, date: 2020-05-20, says: Aland speaks., initiators: [A], targets: [B], sources: [a]}
${events}claims:
${claim}sources:
${works
  .split(", ")
  .map(
    (actor) =>
      `  - {id: ${actor.toLowerCase()}, type: webpage, title: One, issued: 2010-01-01, actor: ${actor}}\n`,
  )
  .join("")}`;
const condition = (more: string, says = "that Bland open its border.", is = "unmet") =>
  `  - {id: c, kind: condition, holder: A, addressee: B, says: ${says}, test: T., date: 2010-01-01, sources: [a], states: [{date: 2010-01-01, is: ${is}, sources: [a]}]${more}}\n`;
const told = (text: string, language = "en") => {
  const { case: record, problems } = parseCase(new Map([["case.yaml", text]]));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return change(record!, "2020-06-01", language);
};
const DIRECT = `  - {id: met, date: 2011-01-01, says: They work together again., initiators: [A, B], targets: [B, A], sources: [a]}\n`;

describe("a condition of before a break", () => {
  test("is told with that it may no longer be held", () => {
    expect(told(RECORD(condition("")))).toMatch(
      /before the break of 1 March 2012 .* not met, and whether Aland still holds to it is not on record: that Bland open its border\./,
    );
    expect(told(RECORD(condition("")), "de")).toContain("daran festhält, ist nicht verzeichnet");
  });

  test("is told as met in part where it is", () => {
    expect(told(RECORD(condition("", undefined, "partly")))).toContain("is only partly met, and whether");
  });

  test.each([
    [
      "work together came back without it",
      condition(", precedents: [{event: met, points: for, says: so}]"),
      DIRECT,
    ],
    [
      "its holder asked something newer",
      `${condition("")}  - {id: d, kind: demand, actor: A, addressee: B, says: a truce., date: 2019-01-01, sources: [a]}\n`,
      "",
    ],
    [
      "its holder said something newer",
      `${condition("")}  - {id: s, kind: stance, actor: A, on: B, stance: later, says: Not now., date: 2019-01-01, sources: [a]}\n`,
      "",
    ],
  ])("is not told where %s", (_, claim, events) => {
    const text = told(RECORD(claim, events));
    expect(text).not.toContain("open its border");
    expect(text).toContain("No condition stated since the break of 1 March 2012 is on record");
  });

  test("is told though work together came back before it was stated", () => {
    const early = DIRECT.replace("2011", "2009");
    const claim = condition(", precedents: [{event: met, points: for, says: so}]");
    expect(told(RECORD(claim, early))).toContain("open its border");
  });

  test.each(["2014-06-01", "2019-06-01", "2026-11-27"])("nor of the worked case as of %s", (day) => {
    expect(change(workedCase(), day)).not.toContain("comply with international law");
  });
});

test("a condition that is a clause of its own stands in quotation marks", () => {
  const claim = condition("", "Bland opens its border.");
  expect(told(RECORD(claim))).toMatch(/: “Bland opens its border”\.$/);
  expect(told(RECORD(claim), "de")).toMatch(/: „Bland opens its border“\.$/);
});

test("what one voice alone tells is not told as disputed", () => {
  const claim = condition("", undefined, "disputed").replaceAll("2010-01-01", "2015-01-01");
  expect(told(RECORD(claim))).toMatch(/is met is open, since the account of Aland alone is on record/);
  const both = claim.replace("is: disputed, sources: [a]", "is: disputed, sources: [a, b]");
  expect(told(RECORD(both))).toMatch(/is met is disputed/);
});

test("of who is not heard it is not said that no condition of theirs is on record", () => {
  expect(
    told(
      RECORD(
        "  - {id: d, kind: demand, actor: A, addressee: B, says: a truce., date: 2019-01-01, sources: [a]}\n",
        "",
        "A",
      ),
    ),
  ).toMatch(
    /No unmet condition of Aland is on record beyond what is asked above; what conditions Bland sets is not known/,
  );
});

const FOLDER = new URL("../fixtures/united-states-iran/", import.meta.url);
const second = parseCase(
  new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")])),
).case!;

test("that nothing since tested the priorities is said once, and a judgement of two days ago is no earlier one", () => {
  const all = page(second, "2021-12-01", "en")
    .map(({ text }) => text)
    .join("\n");
  expect(all.match(/tested the priorities|tests the priorities|bears on it/gu)).toHaveLength(1);
  expect(all).not.toContain("The judgement of 29 November 2021");
  expect(all).toContain("talks in Vienna resumed on 29 November 2021");
});

test("where the earlier headline differs, only what is the same is said to be", () => {
  const all = page(workedCase(), "2014-03-01", "en")
    .map(({ text }) => text)
    .join("\n");
  expect(all).not.toContain("the answer is the same");
  expect(all).toContain("Whether talks would last is judged no differently now.");
});
