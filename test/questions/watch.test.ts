import { describe, expect, test } from "vitest";
import { Seen, seenNow, watch } from "../../src/questions/watch.ts";
import { type Case, exampleFiles, parseCase, parseDay } from "../../src/record/index.ts";
import { workedCase } from "../assessment/workedCase.ts";

const day = (text: string) => parseDay(text)!;
const record = workedCase();
const item = (found: ReturnType<typeof watch>, id: string) => found.items.find((one) => one.id === id);

describe("the worked case", () => {
  const before = watch(record, day("2021-12-20"), undefined);
  const seen = Seen.parse(JSON.parse(JSON.stringify(seenNow("NATO and Russia", before))));
  const after = watch(record, day("2022-03-20"), seen);

  test("before the answer came the demand of December stood unanswered, and then was refused", () => {
    expect(item(before, "demand russia-demands-2021")).toMatchObject({ is: "unanswered", change: "new" });
    expect(item(after, "demand russia-demands-2021")).toMatchObject({
      is: "refused",
      was: "unanswered",
      change: "changed",
    });
  });

  test("the priorities are out of date since the attack, and newly so", () => {
    expect(before.newlyDue).toEqual([]);
    expect(after.newlyDue).toEqual(["priorities december-2021"]);
    expect(item(after, "priorities december-2021")).toMatchObject({ is: "out of date", since: "2022-02-24" });
  });

  test("moves seen since the last look are told with their day, and no others", () => {
    const moves = after.items.filter(({ kind }) => kind === "move").map(({ id, is }) => `${id} ${is}`);
    expect(moves).toEqual(["move T 2022-01-12 on", "move T 2022-02-24 off", "move E 2022-02-24 on"]);
  });

  test("a second look on the same day finds nothing new", () => {
    const again = watch(record, day("2022-03-20"), seenNow("NATO and Russia", after));
    expect([again.newlyDue, again.items.filter(({ change }) => change !== "same"), again.gone]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("what is called likely or unlikely is told with that word, and whether it is so on the day", () => {
    expect(item(before, "likelihood preserve-status-quo")).toMatchObject({
      is: "holds",
      likelihood: { word: "most likely", by: "the article" },
    });
    expect(item(after, "likelihood preserve-status-quo")).toMatchObject({
      is: "does-not-hold",
      was: "holds",
      change: "changed",
    });
    expect(item(after, "forecast article-status-quo-holds")?.likelihood).toEqual({
      word: "most likely",
      by: null,
    });
  });

  test("the condition on which cooperation waits was bridged twice and held once", () => {
    expect(item(after, "condition compliance")).toMatchObject({
      is: "unmet",
      since: "2014-03-02",
      precedents: { bridged: 2, held: 1 },
    });
  });

  test("nothing known later is used", () => {
    expect(before.items.every(({ since }) => since === null || since <= "2021-12-20")).toBe(true);
    expect(item(before, "planned ankara-2026")).toBeUndefined();
  });
});

test("a demand that its holder says again is new then, with the works of that day", () => {
  const found = parseCase(
    exampleFiles({
      record: `claims:
  - {id: out, kind: demand, actor: A, addressee: B, says: Leave., date: "2001-01-01", sources: [old], restated: [{date: "2003-05-01", sources: [own]}]}
sources:
  - {id: old, kind: think-tank, type: report, title: Old, issued: "2001"}
  - {id: own, kind: official, actor: A, type: report, title: Own, issued: "2003-05-01"}
`,
    }),
  ).case!;
  const before = watch(found, day("2003-04-30"), undefined);
  expect(item(before, "demand out")).toMatchObject({ saidAgain: null, sources: ["old"], change: "same" });
  const after = watch(found, day("2003-06-01"), seenNow("Case", before));
  expect(item(after, "demand out")).toMatchObject({
    is: "unanswered",
    saidAgain: "2003-05-01",
    sources: ["own"],
    change: "changed",
  });
  expect(item(watch(found, day("2003-06-01"), undefined), "demand out")!.change).toBe("new");
  expect(item(watch(found, day("2003-07-01"), seenNow("Case", after)), "demand out")!.change).toBe("same");
});

describe("what is due", () => {
  const small = (events: string, claims = ""): Case =>
    parseCase(
      exampleFiles({
        record: `events:\n${events}\nclaims:\n${claims || "  []"}\nsources: [{id: s, type: book, title: S, issued: "2000"}]\n`,
      }),
    ).case!;
  const plan = (date: string) =>
    small(`  - {id: p, kind: planned, date: "${date}", known: "2001-01-01", says: A meeting., sources: [s]}`);
  const timing = (date: string, on: string) =>
    item(watch(plan(date), day(on), undefined), "planned p")!.timing;

  test.each([
    ["2002-05-06", "2002-05-05", "ahead"],
    ["2002-05-06", "2002-05-06", "due"],
    ["2002-05-06", "2002-05-07", "overdue"],
    ["2002-05", "2002-04-30", "ahead"],
    ["2002-05", "2002-05-01", "due"],
    ["2002-05", "2002-05-31", "due"],
    ["2002-05", "2002-06-01", "overdue"],
    ["2002/2003", "2002-07-01", "ahead"],
    ["2002/2003", "2003-07-01", "due"],
  ])("a plan for %s is on %s %s", (date, on, expected) => {
    expect(timing(date, on)).toBe(expected);
  });

  test("what has become due, and what has become overdue, is each new once", () => {
    const first = watch(plan("2002-05"), day("2002-05-10"), undefined);
    expect(first.newlyDue).toEqual(["planned p"]);
    const second = watch(plan("2002-05"), day("2002-06-10"), seenNow("T", first));
    expect(second.newlyDue).toEqual(["planned p"]);
    const third = watch(plan("2002-05"), day("2002-06-11"), seenNow("T", second));
    expect(third.newlyDue).toEqual([]);
  });

  test("what is no longer in the case is told", () => {
    const first = watch(plan("2002-05"), day("2002-05-10"), undefined);
    const found = watch(small('  - {id: e, date: "2001", says: E.}'), day("2002-05-10"), seenNow("T", first));
    expect(found.gone).toEqual(["planned p"]);
  });
});

describe("a record that has ended", () => {
  test("leaves priorities untested, and says where it ends", () => {
    const seenLate = watch(record, day("2022-01-05"), undefined);
    expect([seenLate.recordEnds, item(seenLate, "priorities december-2021")?.is]).toEqual([null, "current"]);
    const small = parseCase(
      exampleFiles({
        record: 'events: [{id: e, date: "2001-01-01", says: E.}]\n',
        model:
          "title: M\nasOf: 2001-02-01\ndecisionMakers: [{id: a, name: Aland, options: [{id: X, name: does x, onWhen: {event: e}}], preferences: {statements: [X]}}]\n",
      }),
    ).case!;
    const states = ["2001-02-01", "2001-02-02", "2002-02-01"].map((on) => {
      const { recordEnds, items } = watch(small, day(on), undefined);
      return [recordEnds, items.find(({ kind }) => kind === "priorities")?.is];
    });
    expect(states).toEqual([
      [null, "current"],
      ["2001-01-01", "untested"],
      ["2001-01-01", "untested"],
    ]);
  });
});

test("a plan is settled by an event of its date and of those who planned it, and by no other", () => {
  const timingWith = (event: string, days = "2002-05-06") => {
    const plan = `{id: p, kind: planned, date: "${days}", known: "2001-01-01", says: A meeting., initiators: [A], sources: [s]}`;
    const { case: small } = parseCase(
      exampleFiles({
        record: `events:\n  - ${plan}\n${event}sources: [{id: s, type: book, title: S, issued: "2000"}]\n`,
      }),
    );
    return item(watch(small!, day("2002-06-01"), undefined), "planned p")?.timing;
  };
  expect(timingWith("")).toBe("overdue");
  expect(timingWith('  - {id: e, date: "2002-05-06", says: They meet., initiators: [A, B]}\n')).toBe(
    "settled",
  );
  expect(timingWith('  - {id: e, date: "2002-05-06", says: Another., initiators: [B]}\n')).toBe("overdue");
  expect(timingWith('  - {id: e, date: "2002-05-07", says: Late., initiators: [A]}\n')).toBe("overdue");
  const second = '  - {id: e, date: "2002-05-07", says: They meet., initiators: [A]}\n';
  expect(timingWith(second, "2002-05-06/2002-05-07")).toBe("settled");
  expect(timingWith(second, "2001-06-01/2002-05-30")).toBe("overdue");
});
