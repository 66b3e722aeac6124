import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { backtestCase, holdAgainstRecord, judgeTypes } from "../../src/assessment/index.ts";
import { watch } from "../../src/questions/watch.ts";
import { CONTENT_RULES, checkCase, parseCase, parseDay } from "../../src/record/index.ts";

/** An invented border dispute, small enough to be worked out by hand. */
const folder = new URL("../fixtures/border/", import.meta.url);
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const { case: read, problems } = parseCase(files);
const record = read!;
const model = (id: string) => record.models.find(({ entry }) => entry.id === id)!;

test("can be read", () => {
  expect(problems).toEqual([]);
});

describe("by hand", () => {
  // Vell wants the commission just when there are no posts. Ostrum, settled, wants to attend just when it is open and
  // no posts; pushing, posts first. In May 2014 posts come while the commission is open; in June Ostrum leaves it.
  const held = holdAgainstRecord(record, model("late"))!;

  test.each([
    ["2014-05-31", "ostrum", "settled", "contradicted", "not P"],
    ["2014-05-31", "ostrum", "pushing", "explained", "P"],
    ["2014-06-10", "ostrum", "settled", "contradicted", "J iff C"],
    ["2014-07-01", "vell", undefined, "explained", "C iff not P"],
    ["2017-04-02", "ostrum", "pushing", "contradicted", "P"],
    ["2018-01-15", "ostrum", "settled", "explained", "J iff C"],
  ])("%s, %s %s: %s by %s", (to, by, type, verdict, statement) => {
    const choice = held.choices.find((one) => one.to === to && one.decisionMaker === by)!;
    const list = choice.lists.find((one) => one.type === type)!;
    expect([list.verdict, list.statement]).toEqual([verdict, statement]);
  });

  test("each reading of Ostrum is refuted by a move of its own", () => {
    expect(judgeTypes(held.lists, held.choices).map(({ type, word }) => [type, word])).toEqual([
      ["settled", "contradicted"],
      ["pushing", "contradicted"],
    ]);
  });

  test("of two moves on one day the break was foreseen as well as the better foreseen of them", () => {
    const { followed } = backtestCase(record, [parseDay("2017-01-01")!], 365).dates[0]!;
    expect([followed.broke, followed.foreseen]).toEqual(["2017-04-02", "some"]);
  });
});

test("the check names the moves between two lists, and the day on which both moved", () => {
  const rules = checkCase(record, CONTENT_RULES).filter(({ rule }) => rule.startsWith("path-"));
  expect(rules.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ["path-lists-end", "early.yaml", 3],
    ["path-one-day", "record.yaml", 7],
  ]);
});

test("a look settles nothing beyond the record, and names a plan it cannot see", () => {
  const { items, unseen } = watch(record, parseDay("2021-11-01")!, undefined);
  const forecast = items.find(({ id }) => id === "forecast lasting")!;
  expect([forecast.is, forecast.timing]).toEqual(["open", "overdue"]);
  expect(unseen.map(({ id }) => id)).toEqual(["summit"]);
});
