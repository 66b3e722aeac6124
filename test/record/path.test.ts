import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answerOfSteps,
  type Case,
  evaluateRule,
  exampleFiles,
  formatDay,
  observedPath,
  parseCase,
  parseDay,
  type Rule,
  ruleSteps,
} from "../../src/record/index.ts";
import { workedCase } from "../assessment/workedCase.ts";

const day = (text: string) => parseDay(text)!;
const worked = workedCase();

describe("a rule's steps say on every day what the rule says on that day", () => {
  const rules = worked.models.flatMap(({ entry, file }) =>
    file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).flatMap(({ id, onWhen, offWhen }) =>
        [onWhen, offWhen].flatMap((rule, i) => (rule ? [[`${entry.id} ${id} ${i}`, rule] as const] : [])),
      ),
    ),
  );

  test.each(rules.slice(0, 15))("of the worked case: %s", (_, rule) => {
    const steps = ruleSteps(worked, rule);
    for (let d = day("1990-01-01"); d < day("2026-01-01"); d += 17)
      expect([formatDay(d), answerOfSteps(steps, d)]).toEqual([formatDay(d), evaluateRule(worked, rule, d)]);
    for (const step of steps.slice(1))
      for (const d of [step.day - 1, step.day])
        expect(answerOfSteps(steps, d)).toBe(evaluateRule(worked, rule, d));
  });

  test("of any rule over any events and claims", () => {
    const date = fc.constantFrom(
      "2001",
      "2001-05",
      "2001-05-06",
      "2001?",
      "2001-05-06/2001-05-09",
      "2001/2003",
      "2002-02~",
    );
    const leaf = fc.oneof(
      fc.record({ event: fc.constantFrom("e0", "e1", "none") }),
      fc.record({ event: fc.constantFrom("e0", "e1"), until: fc.constantFrom("e1", "e2") }),
      fc.record({ claim: fc.constantFrom("c0", "c1") }),
      fc.record({ condition: fc.constant("d"), is: fc.constantFrom("met" as const, "unmet" as const) }),
      fc.record({ answer: fc.constantFrom("yes" as const, "no" as const, "unknown" as const) }),
    );
    const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
      rule: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.record({ all: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie("rule") }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(date, { minLength: 8, maxLength: 8 }), rule, (dates, asked) => {
        const record = small(
          `events:\n${[0, 1, 2].map((i) => `  - {id: e${i}, date: "${dates[i]}", says: Something.}\n`).join("")}` +
            `claims:\n  - {id: c0, kind: fact, says: So., date: "${dates[3]}"}\n  - {id: c1, kind: fact, says: So., date: "${dates[4]}", until: 2004}\n` +
            `  - {id: d, kind: condition, says: If., holder: A, states: [{date: "${dates[5]}", is: met}, {date: "${dates[6]}", is: unmet}]}\n`,
        );
        const steps = ruleSteps(record, asked);
        for (let d = day("1999-12-01"); d < day("2005-06-01"); d += 1)
          if (answerOfSteps(steps, d) !== evaluateRule(record, asked, d))
            throw new Error(
              `${formatDay(d)}: ${answerOfSteps(steps, d)}, expected ${evaluateRule(record, asked, d)}`,
            );
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

function small(record: string, options = ""): Case {
  const model = `title: M\ndecisionMakers:\n  - id: a\n    name: Aland\n    actor: A\n    options:\n${options || "      - {id: X, name: does x}\n"}    preferences: {statements: [X]}\n`;
  const { case: read, problems } = parseCase(exampleFiles({ record, model }));
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
}

const path = (record: Case, model = 0) => observedPath(record, record.models[model]!);
const told = ({ choices }: ReturnType<typeof path>, from: string, to: string) =>
  choices
    .filter(({ latest }) => latest >= day(from) && latest <= day(to))
    .map(
      ({ decisionMaker, kind, notOwn, earliest, latest, changes }) =>
        `${decisionMaker} ${notOwn === undefined ? kind : `not own (${notOwn})`} ${changes.map(({ option, toOn }) => `${toOn ? "+" : "-"}${option}`).join("")} ${formatDay(earliest)}${earliest === latest ? "" : `/${formatDay(latest)}`}`,
    );

describe("the path of the worked case", () => {
  // Read off the record by hand before the program was asked.
  test("in 2014 Russia breaks the condition, NATO suspends, and by mid-April deters", () => {
    expect(told(path(worked), "2014-01-01", "2014-12-31")).toEqual([
      "russia shown -K 2014-03-02",
      "nato move -P-U 2014-04-01",
      "nato move +D 2014-04-01/2014-04-16",
    ]);
  });

  test("in 2021 and 2022 Russia leaves, meets once, and attacks; NATO ends the dialogue", () => {
    expect(told(path(worked), "2021-01-01", "2022-12-31")).toEqual([
      "russia move -T 2021-11-01",
      "russia move +T 2022-01-12",
      // The Council's meetings came to rest on that day, by the record through nobody; the attack is Russia's.
      "russia not own (nobody) -T 2022-02-24",
      "russia move +E 2022-02-24",
      "nato move -O 2022-11-21",
    ]);
  });

  test("every move names the facts that show it, with their place", () => {
    for (const { changes, latest } of path(worked).choices)
      for (const { because, option } of changes) {
        expect([option, formatDay(latest), because.length > 0]).toEqual([option, formatDay(latest), true]);
        for (const { place } of because) expect(place.file).toMatch(/\.yaml$/);
      }
  });

  test("where the record is silent the path says unknown, not off", () => {
    const { options } = path(worked);
    const on = (option: string, text: string) =>
      options
        .find((one) => one.option === option)!
        .spans.find(({ from, to }) => from <= day(text) && day(text) <= to)!.answer;
    expect(on("B", "2022-06-01")).toBe("unknown");
    expect(on("U", "2005-01-01")).toBe("unknown");
    expect(on("D", "1992-01-01")).toBe("unknown");
    expect(on("O", "2022-04-01")).toBe("unknown");
    expect(on("K", "2001-01-01")).toBe("unknown");
    expect(on("K", "2010-01-01")).toBe("disputed");
  });

  test("stretches follow one another without a gap", () => {
    const { stretches, from, to } = path(worked);
    expect(stretches[0]!.from).toBe(from);
    expect(stretches.at(-1)!.to).toBe(to);
    for (const [i, stretch] of stretches.entries())
      if (i > 0) expect(stretch.from).toBe(stretches[i - 1]!.to + 1);
  });
});

describe("what a path says of small records", () => {
  const X = "      - {id: X, name: does x, onWhen: {event: on}, offWhen: {event: off}}\n";

  test("a partial date leaves open when, and the move lies between", () => {
    const record = small(
      `events:\n  - {id: off, date: "2000-01-01", says: Off.}\n  - {id: on, date: "2001-05", says: On.}\n`,
      "      - {id: X, name: does x, onWhen: {event: on}, offWhen: {event: off, until: on}}\n",
    );
    expect(told(path(record), "2000-01-01", "2005-01-01")).toEqual([
      "a shown -X 2000-01-01",
      "a move +X 2001-05-01/2001-05-31",
    ]);
  });

  test("rules that overlap leave the option disputed, and say since when", () => {
    const record = small(
      `events:\n  - {id: on, date: "2001-01-01", says: On.}\n  - {id: off, date: "2002-01-01", says: Off.}\n`,
      X,
    );
    const [option] = path(record).options;
    expect(option!.spans.map(({ answer }) => answer)).toEqual(["unknown", "yes", "disputed"]);
    expect(option!.clashes).toEqual([{ from: day("2002-01-01"), to: day("2002-01-01") }]);
  });

  test("a rule that never fires is named", () => {
    const record = small(
      `events:\n  - {id: on, date: "2001-01-01", says: On.}\n  - {id: off, date: "2031-01-01", says: Off., kind: planned}\n`,
      "      - {id: X, name: does x, onWhen: {all: [{event: on}, {not: {event: on}}]}}\n",
    );
    expect(path(record).options[0]!.never).toEqual(["onWhen"]);
  });

  test("a record of one event has one choice and no move", () => {
    const record = small(
      `events:\n  - {id: on, date: "2001-01-01", says: On.}\n`,
      "      - {id: X, name: does x, onWhen: {event: on}, offWhen: {answer: no}}\n",
    );
    expect(told(path(record), "1990-01-01", "2010-01-01")).toEqual(["a shown +X 2001-01-01"]);
  });

  test("an option without a rule cannot be observed", () => {
    const [option] = path(small("events: [{id: e, date: 2001-01-01, says: E.}]\n")).options;
    expect([option!.readBy, option!.spans.map(({ answer }) => answer)]).toEqual([[], ["unknown"]]);
  });
});
