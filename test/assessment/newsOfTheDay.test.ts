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
}

const acts = fc.uniqueArray(
  fc.record<Act>({
    before: fc.integer({ min: -20, max: 500 }),
    by: fc.constantFrom(["A"], ["B"], ["A", "B"], ["C"]),
    cameo: fc.constantFrom("04", "06", "13", "16", "17", "19", "087"),
    isBreak: fc.boolean(),
    inCouncil: fc.boolean(),
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
      says: `Act number ${i}.`,
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
    told: [...told.matchAll(/Act number (\d+) \(/gu)].map(([, i]) => Number(i)),
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
          for (const [k, to] of all.entries())
            if (chosen.has(k) && answers(all[i]!, to)) expect(told, `${k} was answered by ${i}`).toContain(k);
        }
        const violent = (who: string, some: Iterable<number>) =>
          [...some].filter((i) => isViolent(all[i]!) && one(all[i]!) === who);
        for (const [who, other] of [
          ["A", "B"],
          ["B", "A"],
        ] as const) {
          const half = violent(other, chosen).filter((i) => all[i]!.before <= 183);
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
});
