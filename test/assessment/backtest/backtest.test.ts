import { describe, expect, test } from "vitest";
import { backtestCase } from "../../../src/assessment/index.ts";
import { exampleFiles, parseCase, parseDay } from "../../../src/record/index.ts";
import { workedCase } from "../workedCase.ts";

const day = (text: string) => parseDay(text)!;
const record = workedCase();
const found = backtestCase(record, ["2010-12-01", "2013-12-01", "2021-12-01", "2025-06-01"].map(day), 365);
const on = (text: string) => found.dates.find(({ said }) => said.asOf === text)!;

describe("on the day of the article", () => {
  const { said, followed } = on("2021-12-01");

  test("by the article's own reading of Russia the status quo held, by the other war paid Russia", () => {
    // Whether China backed Russia the record left open, so that no reading of China ends what was known.
    for (const [name, holds] of Object.entries(said.holds)) expect(holds).toBe(name.startsWith("restrained"));
    expect(said.predicted).toBe("depends");
    // Whether China stays turns on the reading of Russia as well, which decides what would answer it.
    expect(said.partedBy).toEqual([{ decisionMaker: "russia", holds: ["restrained"], breaks: ["coercive"] }]);
    expect(followed.turned).toMatchObject({ decisionMaker: "russia", date: "2022-02-24" });
  });

  test("it broke after six weeks by a meeting nobody's list foresaw, and after twelve by war", () => {
    expect([followed.broke, followed.afterDays, followed.foreseen]).toEqual(["2022-01-12", 42, "none"]);
    const war = followed.moves.find(({ to }) => to === "2022-02-24")!;
    expect(day(war.to) - day("2021-12-01")).toBe(85);
    expect(war.lists.map(({ type, verdict, statement }) => [type, verdict, statement])).toEqual([
      ["restrained", "contradicted", "not E"],
      ["coercive", "explained", "E if not U"],
    ]);
  });

  test("the article's forecasts are scored as worded", () => {
    expect(found.forecasts.map(({ id, is }) => [id, is])).toEqual([
      ["article-status-quo-holds", "wrong"],
      ["article-unique-unlikely", "right"],
    ]);
  });
});

test("what the priorities missed is said: in December 2013 they held that nothing would change", () => {
  const { said, followed } = on("2013-12-01");
  expect([said.predicted, followed.came, followed.broke]).toEqual(["stays", "changes", "2014-04-01"]);
});

test("where the horizon reaches beyond the record what followed is open, unless it broke before", () => {
  expect(on("2025-06-01").followed.came).toBe("open");
});

test("every judge answers, or does not, of the same days", () => {
  const known = found.dates.filter(({ followed }) => followed.came !== "open").length;
  for (const { right, wrong, noAnswer, of } of found.judges) {
    expect(of).toBe(known);
    expect(right + wrong + noAnswer).toBe(of);
  }
});

describe("forecasts", () => {
  const score = (fields: string, head?: string, { when = "X", options = "" } = {}) => {
    const { case: read, problems } = parseCase(
      exampleFiles({
        record: `events:\n  - {id: on, date: "2001-01-01", says: On.}\n  - {id: end, date: "2009-01-01", says: End.}\noutcomes: [{id: x, name: X, when: "${when}"}]\nclaims:\n  - {id: f, kind: forecast, says: X comes., date: "2000-06-01", ${fields}}\n`,
        ...(head === undefined ? {} : { head }),
        model: `title: M\ndecisionMakers:\n  - {id: a, name: A, actor: A, options: [{id: X, name: does x, onWhen: {event: on}}${options}], preferences: {statements: [X]}}\n`,
      }),
    );
    if (!read) throw new Error(JSON.stringify(problems));
    const [one] = backtestCase(read, [], 365).forecasts;
    return [one!.is, one!.brier];
  };

  const SCALE = "likelihood: {name: Steps, words: [[Unlikely], [even], [likely]]}\n";
  test.each([
    ['outcome: x, horizon: "2002", likelihood: unlikely', "wrong"],
    ['outcome: x, horizon: "2002", likelihood: UNLIKELY', "wrong"],
    ['outcome: x, horizon: "2002", likelihood: Likely', "right"],
    ['outcome: x, horizon: "2002", likelihood: Even', "open"],
  ])("a word of the scale counts however it is written: %s, %s", (fields, is) => {
    expect(score(fields, SCALE)[0]).toBe(is);
  });

  test("what rests on more open options than can be read every way is not told", () => {
    const ids = Array.from({ length: 14 }, (_, k) => `Y${k}`);
    expect(
      score('outcome: x, horizon: "2002"', undefined, {
        // It turns on the last of them alone.
        when: ids.map((id, k) => (k === 13 ? id : `(${id} | !${id})`)).join(" & "),
        options: ids.map((id) => `, {id: ${id}, name: does ${id}}`).join(""),
      })[0],
    ).toBe("open");
  });

  test.each([
    ['outcome: x, horizon: "2002"', "right", null],
    ['outcome: x, horizon: "2000-12"', "wrong", null],
    ['outcome: x, horizon: "2030"', "open", null],
    ["outcome: x", "open", null],
    ['horizon: "2002"', "open", null],
    ['outcome: x, horizon: "2002", likelihood: "70 %"', "right", 0.09],
    ['outcome: x, horizon: "2002", likelihood: "20 %"', "wrong", 0.64],
  ])("%s: %s, %s", (fields, is, brier) => {
    const [found, squared] = score(fields);
    expect(found).toBe(is);
    if (brier === null) expect(squared).toBeNull();
    else expect(squared).toBeCloseTo(brier);
  });
});
