import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, narrate } from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";

const DAY = "2021-06-30";
const day = (before: number) =>
  new Date(Date.parse(DAY) - before * 86_400_000).toISOString().slice(0, "2021-06-30".length);

interface Act {
  before: number;
  by: string[];
  cameo: string;
  isBreak: boolean;
  inCouncil: boolean;
  words: number;
}

/** More words than these have no place on the page. */
const MOST = 28;

const acts = fc.uniqueArray(
  fc.record<Act>({
    before: fc.integer({ min: -20, max: 500 }),
    by: fc.constantFrom(["A"], ["B"], ["A", "B"], ["C"]),
    cameo: fc.constantFrom("04", "06", "13", "16", "17", "19", "087"),
    isBreak: fc.boolean(),
    inCouncil: fc.boolean(),
    words: fc.constantFrom(3, 3, 25, MOST + 1),
  }),
  { minLength: 1, maxLength: 7, selector: ({ before }) => before },
);

function standing(all: readonly Act[]) {
  const text = JSON.stringify({
    title: "T",
    question: "Is there space for dialogue?",
    asOf: DAY,
    parties: ["A", "B"],
    pillars: [{ id: "political", name: "political" }],
    actors: ["A", "B", "C"].map((id) => ({ id, name: `${id}land`, kind: "state" })),
    formats: [
      {
        id: "council",
        name: "Council",
        kind: "council",
        mode: "bilateral",
        pillars: ["political"],
        participants: ["A", "B"],
        phases: [{ date: "2001", phase: "founded", axis: "existence", status: "active", says: "founded" }],
      },
    ],
    events: all.map((act, i) => ({
      id: `act-${i}`,
      date: day(act.before),
      says: `Act number ${i}${" more".repeat(act.words - 3)}.`,
      initiators: act.by,
      cameo: act.cameo,
      ...(act.isBreak ? { break: true } : {}),
      ...(act.inCouncil ? { formats: ["council"] } : {}),
    })),
  });
  const { case: record } = parseCase(new Map([["case.yaml", text]]));
  const assessed = assess(record!, { day: parseDay(DAY)!, folder: "any" });
  const { text: page } = narrate(assessed, (_, clusters) => clusters.map(() => ({ text: "", html: "" })), {
    full: false,
  });
  const told = page.find(({ block }) => block === "standing")!.text;
  return {
    told: [...told.matchAll(/Act number (\d+)(?: more)*(?: …)? \(/gu)].map(([, i]) => Number(i)),
    chosen: new Set(assessed.assessment.lately.map(({ id }) => Number(id.slice("act-".length)))),
  };
}

const isViolent = ({ cameo }: Act) => Number(cameo.slice(0, 2)) >= 18;
const isHostile = ({ cameo }: Act) => Number(cameo.slice(0, 2)) >= 15;
const one = ({ by }: Act) => (by.length === 1 && by[0] !== "C" ? by[0] : undefined);

/** By the definition of the manual: a break within six weeks in the same body, violence within a week. */
function answers(act: Act, to: Act): boolean {
  const days = to.before - act.before;
  if (one(act) === undefined || one(to) === undefined || one(act) === one(to)) return false;
  if (days <= 0 || !isHostile(to)) return false;
  return act.isBreak && act.inCouncil && to.inCouncil
    ? days <= 42
    : isViolent(act) && isViolent(to) && days <= 7;
}

describe("what the page tells of late", () => {
  test("has come by the day, stands in order of time, and gives both sides their part", () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { told, chosen } = standing(all);
        const days = told.map((i) => all[i]!.before);
        expect(days).toEqual([...days].sort((x, y) => y - x));
        for (const i of told) {
          expect(all[i]!.before).toBeGreaterThanOrEqual(0);
          expect(chosen).toContain(i);
          // An answer is not told without what it answered, where that is of the last year too.
          const answered = [...all.keys()].filter((k) => chosen.has(k) && answers(all[i]!, all[k]!));
          if (answered.length > 0)
            expect(
              answered.filter((k) => told.includes(k)).length,
              `${answered} were answered by ${i}`,
            ).toBeGreaterThanOrEqual(all.every(({ words }) => words === 3) ? answered.length : 1);
        }
        const violent = (who: string, some: Iterable<number>) =>
          [...some].filter((i) => isViolent(all[i]!) && one(all[i]!) === who);
        for (const [who, other] of [
          ["A", "B"],
          ["B", "A"],
        ] as const) {
          const half = violent(other, chosen).filter((i) => all[i]!.before <= 183 && all[i]!.words <= MOST);
          if (violent(who, told).length > 0 && half.length > 0)
            expect(
              violent(other, told).length,
              `the violence of ${other} beside that of ${who}`,
            ).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  const act = (date: string, by: string, words: number): Act => ({
    before: (Date.parse(DAY) - Date.parse(date)) / 86_400_000,
    by: [by],
    cameo: "19",
    isBreak: false,
    inCouncil: false,
    words,
  });

  test("has no answer to what has no place", () => {
    expect(standing([act("2021-06-20", "A", MOST + 5), act("2021-06-24", "B", 3)]).told).toEqual([]);
  });

  test("has an answer with the last of what it answered where there is no room for all", () => {
    const three = ["2021-06-10", "2021-06-11", "2021-06-12"].map((date) => act(date, "A", 25));
    expect(standing([...three, act("2021-06-14", "B", 25)]).told).toEqual([2, 3]);
  });

  test("has with an answer what the answered one answered", () => {
    const days = ["2021-06-02", "2021-06-06", "2021-06-10", "2021-06-14"];
    const alternating = days.map((date, i) => act(date, i % 2 === 0 ? "A" : "B", 3));
    expect(standing(alternating).told).toEqual([0, 1, 2, 3]);
  });
});
