import { describe, expect, test } from "vitest";
import {
  betterVariant,
  holdAgainstRecord,
  judgeTypes,
  onRecordFinding,
} from "../../../src/assessment/index.ts";
import { caseAsOf, exampleFiles, parseCase, parseDay } from "../../../src/record/index.ts";
import { evaluate, parseStatement } from "../../../src/strategy/index.ts";
import { workedCase } from "../workedCase.ts";

const record = workedCase();
const heldOn = (day: string, model = "december-2021") => {
  const view = caseAsOf(record, parseDay(day)!).case;
  return holdAgainstRecord(view, view.models.find(({ entry }) => entry.id === model)!)!;
};
const held = holdAgainstRecord(record, record.models[0]!)!;
const verdictOf = (to: string, by: string, type?: string) => {
  const choice = held.choices.find(
    (one) => one.to === to && one.decisionMaker === by && one.kind !== "not-own",
  )!;
  const list = choice.lists.find((one) => one.type === type)!;
  return [list.verdict, list.statement];
};

describe("the worked case's priorities against what was done", () => {
  // Worked out by hand from the lists and the record, before the program was asked.
  test.each([
    ["1999-03-24", "russia", "restrained", "contradicted", "T iff (P or U)"],
    ["1999-07-23", "russia", "restrained", "explained", "T iff (P or U)"],
    ["2008-08-19", "nato", undefined, "contradicted", "O"],
    ["2009-03-05", "nato", undefined, "explained", "O"],
    ["2014-04-01", "nato", undefined, "explained", "P only if K"],
    ["2014-04-16", "nato", undefined, "explained", "D iff not K"],
    ["2021-11-01", "russia", "restrained", "explained", "T iff (P or U)"],
    ["2022-01-12", "russia", "restrained", "contradicted", "T iff (P or U)"],
    ["2022-01-12", "russia", "coercive", "contradicted", "T iff (P or U)"],
    ["2022-02-24", "russia", "restrained", "contradicted", "not E"],
    ["2022-02-24", "russia", "coercive", "explained", "E if not U"],
    ["2022-11-21", "nato", undefined, "contradicted", "O"],
    ["2024-07-10", "china", "hedger", "contradicted", "B only if not E"],
    ["2024-07-10", "china", "amplifier", "explained", "B"],
    ["2024-07-10", "china", "partner", "contradicted", "not B"],
  ])("%s, %s %s: %s by %s", (to, by, type, verdict, statement) => {
    expect(verdictOf(to, by, type)).toEqual([verdict, statement]);
  });

  test("what rests on a judgement says on which", () => {
    const on = (to: string) =>
      held.choices.find((one) => one.to === to)!.restsOn?.map(({ option, says }) => [option, says]);
    // That NATO offers no status of its own is inferred, and Russia's attendance is judged by it since 2014.
    expect(on("2022-01-12")).toEqual([["U", expect.stringContaining("no status of its own")]]);
    expect(on("2021-11-01")).toEqual(on("2022-01-12"));
    // In 1999 cooperation was offered by the record itself.
    expect(on("1999-03-24")).toBeUndefined();
    expect(on("2022-11-21")).toBeUndefined();
  });

  test("a list earns no credit for what was done before it was stated", () => {
    const found = onRecordFinding(heldOn("2021-12-01"))!;
    expect([found.explains, found.credited]).toEqual([5, 0]);
    expect(found.contradicts + found.explains + found.ties).toBeLessThanOrEqual(found.of);
    const later = onRecordFinding(held)!;
    expect(later.credited).toBe(1);
  });

  test("which reading it is: open until a choice tells, and then by which", () => {
    const words = (day: string) =>
      Object.fromEntries(
        judgeTypes(heldOn(day).lists, heldOn(day).choices).map(({ type, word, by }) => [
          type,
          [word, ...by.map((i) => heldOn(day).choices[i]!.to)].join(" "),
        ]),
      );
    expect(words("2021-12-01")).toEqual({
      restrained: "open",
      coercive: "open",
      amplifier: "open",
      hedger: "open",
      partner: "open",
    });
    expect(words("2022-12-01")).toMatchObject({
      restrained: "contradicted 2022-02-24",
      coercive: "supported 2022-02-24",
      hedger: "open",
    });
    expect(words("2024-12-01")).toMatchObject({
      hedger: "contradicted 2024-07-10",
      amplifier: "supported 2024-07-10",
    });
  });

  test("each verdict is what reading the list from its top says of every pair of states", () => {
    for (const [i, choice] of held.choices.entries())
      for (const list of held.lists.filter(({ decisionMaker }) => decisionMaker === choice.decisionMaker)) {
        if (choice.kind === "not-own") continue;
        const better = held.steps[i]!.steps.map(([from, to]) => {
          for (const say of list.statements!) {
            const parsed = parseStatement(typeof say === "string" ? say : say.say);
            if ("fault" in parsed) throw new Error(parsed.fault.message);
            const is = (state: number) => evaluate(parsed.expression, (id) => held.space.isOn(state, id));
            if (is(from) !== is(to)) return is(to) ? "explained" : "contradicted";
          }
          return "tie";
        });
        const expected = new Set(better).size === 1 ? better[0] : "undecided";
        expect(choice.lists.find(({ type }) => type === list.type)!.verdict).toBe(expected);
      }
  });
});

describe("two moves on one day", () => {
  const model = `title: M
decisionMakers:
  - id: a
    name: Aland
    actor: A
    options: [{id: X, name: does x, onWhen: {event: both}}]
    preferences: {statements: [X iff Y]}
  - id: b
    name: Bland
    actor: B
    options: [{id: Y, name: does y, onWhen: {event: both}}]
    preferences: {statements: [Y]}
`;
  const { case: small } = parseCase(
    exampleFiles({
      record: `events:\n  - {id: both, date: "2001-01-01", says: Both., initiators: [A, B]}\n`,
      model,
    }),
  );
  const found = holdAgainstRecord(small!, small!.models[0]!)!;

  test("are judged in either order, and what turns on the order is undecided", () => {
    expect(found.choices.map(({ decisionMaker, verdict }) => [decisionMaker, verdict])).toEqual([
      ["a", "undecided"],
      ["b", "explained"],
    ]);
  });
});

describe("why a choice is undecided", () => {
  const held = (record: string, options: string, statements: string, others = "") => {
    const { case: small } = parseCase(
      exampleFiles({
        record,
        model: `title: M\ndecisionMakers:\n  - id: a\n    name: Aland\n    actor: A\n    options: [${options}]\n    preferences: {statements: [${statements}]}\n${others}`,
      }),
    );
    return holdAgainstRecord(small!, small!.models[0]!)!.choices;
  };
  const other = (options: string) =>
    `  - id: b\n    name: Bland\n    actor: B\n    options: [${options}]\n    preferences: {statements: [Y]}\n`;
  const events = `events:\n  - {id: one, date: "2001-01-01", says: One., initiators: [A]}\n  - {id: two, date: "2001-01-01", says: Two., initiators: [B]}\n`;

  test("names the option on which it turns, and none that makes no difference", () => {
    const [choice] = held(
      events,
      "{id: X, name: does x, onWhen: {event: one}}",
      "X iff Y",
      other("{id: Y, name: does y}, {id: Z, name: does z}"),
    );
    expect(choice).toMatchObject({ verdict: "undecided", why: "open", turnsOn: ["Y"] });
  });

  test("names all of several where knowing no one of them is enough", () => {
    const [choice] = held(
      events,
      "{id: X, name: does x, onWhen: {event: one}}",
      "X iff (Y iff Z)",
      other("{id: Y, name: does y}, {id: Z, name: does z}"),
    );
    expect(choice).toMatchObject({ why: "open", turnsOn: ["Y", "Z"] });
  });

  test("does not call open what the record tells: only the order of two moves of one day is", () => {
    const [choice] = held(
      events,
      "{id: X, name: does x, onWhen: {event: one}}",
      "X iff Y",
      other("{id: Y, name: does y, onWhen: {event: two}}"),
    );
    expect(choice).toMatchObject({ verdict: "undecided", why: "order" });
    expect(choice).not.toHaveProperty("turnsOn");
  });

  const talks = (by: string) =>
    `formats:\n  - id: talks\n    name: Talks\n    kind: channel\n    mode: bilateral\n    pillars: []\n    participants: [A, B]\n    phases:\n      - {date: 2000-01-01, phase: founded, axis: existence, status: active}\n      - {date: 2001-01-01, phase: begun, axis: operation, status: active}\n      - {date: 2002-01-01, phase: stopped, axis: operation, status: suspended${by}}\n`;
  const comes = "{id: X, name: comes, onWhen: {format: talks, axis: operation, is: [yes]}}";

  test("lays it to nobody that a body came to rest, unless the record names who brought it to rest", () => {
    const verdictOf = (by: string) => {
      const { verdict, why, lists } = held(talks(by), comes, "X").find(({ to }) => to === "2002-01-01")!;
      return [verdict, why, lists.map((list) => list.verdict)];
    };
    expect(verdictOf("")).toEqual(["undecided", "nobody", ["undecided"]]);
    expect(verdictOf(", by: [A]")).toEqual(["contradicted", undefined, ["contradicted"]]);
  });

  test("does not call the entry into force of an agreement a body that came to rest", () => {
    const truce = `formats:\n  - id: truce\n    name: Truce\n    kind: ceasefire\n    mode: bilateral\n    pillars: []\n    participants: [A, B]\n    phases:\n      - {date: 2001-01-01, phase: in-force, axis: existence, status: active}\n`;
    const fires = "{id: X, name: fires, onWhen: {format: truce, axis: operation, party: A, is: [no]}}";
    expect(held(truce, fires, "not X")).toMatchObject([
      { kind: "move", to: "2001-01-01", changes: [{ option: "X", isOn: false }], verdict: "explained" },
    ]);
  });

  test("says of each change the days on which it may have been made, and the ground that shows it", () => {
    const choices = held(
      `${talks("").replace("suspended", "dormant")}${events}`
        .replaceAll("2001-01-01, says", "2003-01-01, says")
        .replaceAll('"2001-01-01"', '"2003-01-01"'),
      "{id: X, name: comes, onWhen: {format: talks, axis: operation, is: [yes]}, offWhen: {event: one}}, {id: W, name: holds the pass, onWhen: {event: two}}",
      "X",
    ).filter(({ to }) => to === "2003-01-01");
    expect(
      choices.map(({ from, changes, because }) => [
        from,
        changes.map(({ option }) => option),
        because.map(({ id }) => id),
      ]),
    ).toEqual([
      ["2002-01-01", ["X"], ["one"]],
      ["2003-01-01", ["W"], ["two"]],
    ]);
  });

  test("where one reading is decided and another is not, says so of each, as the table counts it", () => {
    const { case: small } = parseCase(
      exampleFiles({
        record: events,
        model: `title: M
decisionMakers:
  - id: a
    name: Aland
    actor: A
    options: [{id: X, name: does x, onWhen: {event: one}}]
    types:
      against: {name: against, preferences: {statements: [not X]}}
      with: {name: with, preferences: {statements: [X iff Y]}}
${other("{id: Y, name: does y}")}`,
      }),
    );
    const found = holdAgainstRecord(small!, small!.models[0]!)!;
    expect(found.choices[0]).toMatchObject({
      verdict: "undecided",
      why: "readings-differ",
      turnsOn: ["Y"],
      lists: [{ verdict: "contradicted" }, { verdict: "undecided" }],
    });
    expect(onRecordFinding(found)).toMatchObject({
      differ: 1,
      lists: [{ contradicted: 1 }, { undecided: 1 }, {}],
    });
  });
});

test("the better variant explains more, and is contradicted no more often", () => {
  const main = { explains: 3, contradicts: 2 };
  const variant = (explains: number, contradicts: number) => ({ explains, contradicts });
  expect(betterVariant(main, [variant(3, 0), variant(4, 3)])).toBeUndefined();
  expect(betterVariant(main, [variant(4, 2), variant(5, 2), variant(5, 1)])).toEqual(variant(5, 1));
});

test("a move into a state the model has not is undecided, and says so", () => {
  const { case: small } = parseCase(
    exampleFiles({
      record: `events:\n  - {id: one, date: "2001-01-01", says: One.}\n  - {id: two, date: "2002-01-01", says: Two.}\n`,
      model: `title: M\ndecisionMakers:\n  - id: a\n    name: Aland\n    options: [{id: X, name: does x, onWhen: {event: one}}, {id: Y, name: does y, onWhen: {event: two}}]\n    preferences: {statements: [X]}\ninfeasible: ["X & Y"]\n`,
    }),
  );
  const { choices } = holdAgainstRecord(small!, small!.models[0]!)!;
  expect(choices.map(({ to, verdict, why }) => [to, verdict, why])).toEqual([
    ["2001-01-01", "explained", undefined],
    ["2002-01-01", "undecided", "infeasible"],
  ]);
});

test("a model without rules, or in graph form, is not held against the record", () => {
  const { case: small } = parseCase(
    exampleFiles({
      record: "events: [{id: e, date: 2001-01-01, says: E.}]\n",
      model:
        "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n",
    }),
  );
  expect(holdAgainstRecord(small!, small!.models[0]!)).toBeUndefined();
});
