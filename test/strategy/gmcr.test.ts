import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseModel } from "../../src/record/index.ts";
import { jsonFault } from "../../src/record/slips/jsonFault.ts";
import { CONCEPTS, type Concept, fromGmcr, type Model, solve } from "../../src/strategy/index.ts";

const read = (name: string) => readFileSync(new URL(`../fixtures/gmcr/${name}`, import.meta.url), "utf8");

interface Reference {
  name: string;
  dms: { id: string; name: string; options?: string[] }[];
  optionOrder?: { id: string; name: string; dm?: string }[];
  states: { id: number; yn?: string }[];
  irreversible?: { option: string; allowed: string }[];
  blocked?: Record<string, number[]>;
  preferences: Record<string, number[][]>;
  moves?: unknown;
  stability: Record<Concept, Record<string, number[]>>;
  equilibria: Record<Concept, number[]>;
}

function setAt(value: unknown, path: readonly (string | number)[], to: unknown): void {
  const holder = path.slice(0, -1).reduce((at, step) => (at as Record<string, unknown>)[step], value);
  (holder as Record<string, unknown>)[path.at(-1)!] = to;
}

type Step = string | number;

/** Every part of a value, by its path. */
function pathsIn(value: unknown, path: Step[] = []): Step[][] {
  const parts: [Step, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  return parts.flatMap(([step, part]) => [[...path, step], ...pathsIn(part, [...path, step])]);
}

const DAMAGES: readonly unknown[] = [
  ...[null, "", 0, -1, 1.5, 7, 1e21, true, "Y", "both", "x".repeat(500), "\u0000", "constructor"],
  ...[[], {}, [[]], [[[]]], [[0]], [[0, "Y", "Y"]]],
  ...[{ compound: true }, { compound: true, members: [] }, { compound: false, members: [[[0, "Y"]]] }],
];

/** One field replaced, lost, doubled or renamed. */
function* damagesAt(whole: unknown, path: readonly Step[]): Generator<unknown> {
  const step = path.at(-1)!;
  const change = (make: (holder: unknown) => void) => {
    const copy = structuredClone(whole);
    make(path.slice(0, -1).reduce((at, one) => (at as Record<Step, unknown>)[one], copy));
    return copy;
  };
  const was = JSON.stringify(path.reduce((at, one) => (at as Record<Step, unknown>)[one], whole));
  for (const value of DAMAGES)
    if (JSON.stringify(value) !== was)
      yield change((holder) => {
        (holder as Record<Step, unknown>)[step] = value;
      });
  yield change((holder) => {
    if (Array.isArray(holder)) holder.splice(step as number, 1);
    else delete (holder as Record<Step, unknown>)[step];
  });
  yield change((holder) => {
    if (Array.isArray(holder)) holder.splice(step as number, 0, structuredClone(holder[step as number]));
    else {
      const fields = holder as Record<Step, unknown>;
      fields[`${step}s`] = fields[step];
      delete fields[step];
    }
  });
}

/** The same conflict with its options in another order, in which the owners alternate: states get other numbers. */
function reordered(reference: Reference): Reference {
  const order = reference.optionOrder!;
  const places = [...order.keys()].sort((a, b) => (a % 2) - (b % 2) || b - a);
  const states = reference.states
    .map(({ id, yn }) => ({ was: id, yn: places.map((k) => yn![k]).join("") }))
    .map((state) => ({
      ...state,
      value: [...state.yn].reduce((sum, letter, k) => sum + (letter === "Y" ? 2 ** k : 0), 0),
    }))
    .sort((a, b) => a.value - b.value)
    .map(({ was, yn }, i) => ({ was, yn, id: i + 1 }));
  const now = new Map(states.map(({ was, id }) => [was, id]));
  const renumbered = (ids: readonly number[]) => ids.map((id) => now.get(id)!).sort((a, b) => a - b);
  const each = <T, U>(of: Record<string, T>, map: (one: T) => U) =>
    Object.fromEntries(Object.entries(of).map(([key, one]) => [key, map(one)]));
  return {
    ...reference,
    optionOrder: places.map((k) => order[k]!),
    states,
    preferences: each(reference.preferences, (groups) => groups.map(renumbered)),
    stability: each(reference.stability, (by) => each(by, renumbered)) as Reference["stability"],
    equilibria: each(reference.equilibria, renumbered) as Reference["equilibria"],
  };
}

/** A reference model as GMCR+ would save it: every combination that is no state is an infeasible condition. */
function asGmcr({ dms, optionOrder = [], states, irreversible = [], preferences }: Reference) {
  const known = new Set(states.map(({ yn }) => yn!));
  const condition = (yn: string) => [...yn].map((letter, k) => [k, letter]);
  const combinations = Array.from({ length: 2 ** optionOrder.length }, (_, mask) =>
    optionOrder.map((_, bit) => ((mask >> bit) & 1 ? "Y" : "N")).join(""),
  );
  return {
    program: "gmcr-py",
    version: "0.3.12",
    useManualPreferenceRanking: true,
    options: optionOrder.map(({ id, name }) => {
      const direction = irreversible.find(({ option }) => option === id)?.allowed;
      return {
        name,
        permittedDirection: direction === undefined ? "both" : direction === "N->Y" ? "fwd" : "back",
      };
    }),
    infeasibles: combinations.filter((yn) => !known.has(yn)).map(condition),
    decisionMakers: dms.map(({ id, name, options = [] }) => ({
      name,
      options: options.map((option) => optionOrder.findIndex((one) => one.id === option)),
      preferences: [],
      preferenceRanking: preferences[id]!.map((group) => (group.length === 1 ? group[0] : group)),
      misperceptions: [],
    })),
    coalitions: dms.map((_, i) => i),
  };
}

const references = (
  [...JSON.parse(read("random.json")), JSON.parse(read("us-north-korea.json"))] as Reference[]
).filter(
  ({ moves, optionOrder, blocked }) => !moves && optionOrder && !Object.values(blocked ?? {}).flat().length,
);

describe("a file of GMCR+", () => {
  test("the sample has the answer that brute force gave", () => {
    const { model, problems } = parseModel("two-farms.gmcr", read("two-farms.gmcr"));
    expect(problems).toEqual([]);
    const { solution } = solve(model!.model);
    const answer = JSON.parse(read("two-farms.answer.json")) as {
      states: Record<string, number[]>;
      concepts: Record<Concept, { stable: Record<string, number[]>; equilibria: number[] }>;
    };
    const options = model!.model.decisionMakers.flatMap((dm) => dm.options!.map(({ id }) => id));
    expect(
      Object.fromEntries(
        solution!.states!.map(({ id, on }) => [id, options.map((option) => Number(on!.includes(option)))]),
      ),
    ).toEqual(answer.states);
    for (const concept of CONCEPTS) {
      const { stability, equilibria } = solution!.scenarios[0]!;
      expect(stability![concept]!["upper-farm"]).toEqual(answer.concepts[concept].stable["Upper farm"]);
      expect(stability![concept]!["lower-farm"]).toEqual(answer.concepts[concept].stable["Lower farm"]);
      expect(equilibria![concept]).toEqual(answer.concepts[concept].equilibria);
    }
  });

  test("every reference model, written as GMCR+ saves it, agrees in every cell, whoever owns which option", () => {
    expect(references.length).toBeGreaterThan(40);
    let interleaved = 0;
    for (const reference of [...references, ...references.map(reordered)]) {
      const { model, problems } = parseModel("m.gmcr", JSON.stringify(asGmcr(reference)));
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      if (model!.model.states) interleaved += 1;
      const ids = model!.model.decisionMakers.map(({ id }) => id);
      const [scenario] = solve(model!.model).solution!.scenarios;
      for (const concept of CONCEPTS) {
        const expected = reference.dms.map((dm) => reference.stability[concept][dm.id]);
        expect(ids.map((id) => scenario!.stability![concept]![id])).toEqual(expected);
        expect(scenario!.equilibria![concept]).toEqual(reference.equilibria[concept]);
      }
    }
    expect(interleaved).toBeGreaterThan(20);
  });

  test("prioritised statements order the states as the same statements of our own do", () => {
    const file = { ...JSON.parse(read("two-farms.gmcr")), useManualPreferenceRanking: false };
    const { model } = parseModel("farms.gmcr", JSON.stringify(file));
    const [share, drill, court] = ["Share_the_well", "Drill_a_new_well", "Go_to_court"];
    expect(model!.model.decisionMakers.map(({ preferences }) => preferences)).toEqual([
      { statements: [`!${court}`, `(${drill}) | (${share} & !${court})`] },
      { statements: [share, `!${drill}`] },
    ]);
    expect(model!.model.infeasible).toEqual([`${share} & ${drill}`]);
  });

  test("what is not taken over is named, with its place", () => {
    const file = JSON.parse(read("two-farms.gmcr"));
    file.coalitions = [[0, 1]];
    file.weather = "fair";
    file.decisionMakers[0].mood = 3;
    const { problems } = parseModel("farms.gmcr", JSON.stringify(file, null, 1));
    expect(problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      "warning left out the coalitions chosen last in GMCR+; ask for all of them with --analyses coalitions",
      'warning left out "weather", which is not known here',
      'warning left out "mood", which is not known here',
    ]);
    for (const { line } of problems) expect(line).toBeGreaterThan(1);
  });

  test.each<[string, (string | number)[], unknown, string]>([
    ["an index of no option", ["infeasibles", 0, 0], [9, "Y"], "no option has the number 9, expected 0 to 2"],
    ["an answer that is none", ["infeasibles", 0, 0], [0, "?"], 'found "?", expected "Y" or "N"'],
    [
      "an option of two",
      ["decisionMakers", 1, "options"],
      [2, 0],
      "option 0 belongs to two decision makers, expected one",
    ],
    [
      "an option of nobody",
      ["decisionMakers", 1, "options"],
      [],
      "option 2 belongs to no decision maker, expected one to hold it",
    ],
    [
      "more options of nobody than a message can name",
      ["options"],
      Array.from({ length: 50_000 }, (_, i) => ({ name: `o${i}`, permittedDirection: "both" })),
      "options 3, 4, 5, 6, 7, 8, 9, 10 and 49989 more belong to no decision maker, expected one to hold each",
    ],
    [
      "a direction that is none",
      ["options", 0, "permittedDirection"],
      "up",
      'found the direction "up", expected both, fwd or back',
    ],
    ["options that are no list", ["options"], "many", 'found "many", expected a list of options'],
    [
      "a ranking that misses states",
      ["decisionMakers", 0, "preferenceRanking"],
      [1, 2],
      "not ranked: states 3, 4, 5, 6",
    ],
    [
      "a ranking of words",
      ["decisionMakers", 0, "preferenceRanking", 0],
      "one",
      'found "one", expected a state number or a list of them',
    ],
  ])("%s is one problem with its place", (_, path, to, message) => {
    const file = JSON.parse(read("two-farms.gmcr"));
    setAt(file, path, to);
    const { model, problems, place } = parseModel("farms.gmcr", JSON.stringify(file, null, 1));
    const found = [...problems, ...(model ? solve(model.model).problems.map(place) : [])];
    const errors = found.filter(({ severity }) => severity === "error");
    expect(errors.map((one) => one.message)).toEqual([message]);
    expect(errors[0]!.line).toBeGreaterThan(1);
  });

  test("cut anywhere, it is said once that it breaks off, at its end", () => {
    const text = read("two-farms.gmcr").trimEnd();
    for (let length = 0; length < text.length; length++) {
      const cut = text.slice(0, length);
      const { model, problems } = parseModel("farms.gmcr", cut);
      expect(model).toBeUndefined();
      expect(problems.length).toBe(1);
      const { severity, message, line } = problems[0]!;
      expect([severity, line]).toEqual(["error", cut.split("\n").length]);
      if (length > 0) expect(message).toContain("breaks off here");
    }
  });

  test("is JSON exactly where JSON is, whatever single sign is lost, added or changed", () => {
    const text = JSON.stringify(
      { a: [1, -2.5e3, true, null, 'x"\u00e9\n', {}], b: [], c: { d: [[]] } },
      null,
      1,
    );
    const sign = fc.constantFrom(...'{}[]:,"\\ntrue0123-e.\t a');
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(1), fc.option(sign, { nil: "" }), (at, lost, added) => {
        const damaged = text.slice(0, at) + added + text.slice(at + lost);
        let isJson = true;
        try {
          JSON.parse(damaged);
        } catch {
          isJson = false;
        }
        expect(jsonFault(damaged) === undefined).toBe(isJson);
      }),
      { numRuns: 5_000 },
    );
  });

  /** Where nothing need be said of a damage: GMCR+ works it out anew, does not use it, writes any text there, or it was empty. */
  const UNUSED =
    /^(?:program|version|coalitions\b.*|coalitionsFull\b.*|decisionMakers\.\d\.payoffs\b.*|decisionMakers\.1\.misperceptions)$/;

  test.each([
    ["whose rankings count", true, /^decisionMakers\.\d\.preferences\b/],
    [
      "whose statements count",
      false,
      /^decisionMakers\.\d\.preferenceRanking\b|^useManualPreferenceRanking$/,
    ],
  ])(
    "a file %s, damaged in any one field, is one clear error, a warning, or another model",
    (_, manual, besides) => {
      const whole = {
        ...JSON.parse(read("two-farms.gmcr")),
        useManualPreferenceRanking: manual,
        coalitionsFull: [{ name: "Upper farm" }],
      };
      for (const dm of whole.decisionMakers) dm.payoffs = [1, 2, 3, 4, 5, 6];
      whole.decisionMakers[0].misperceptions = [
        [
          [0, "Y"],
          [2, "Y"],
        ],
      ];
      const meaning = (value: unknown) => {
        const { model, problems } = fromGmcr(value, "m");
        return { model: JSON.stringify(model), all: [...problems, ...(model ? solve(model).problems : [])] };
      };
      const unharmed = meaning(whole);
      expect(unharmed.all).toEqual([]);
      let damages = 0;
      for (const path of pathsIn(whole))
        for (const damaged of damagesAt(whole, path)) {
          damages += 1;
          const { model, all } = meaning(damaged);
          const errors = all.filter(({ severity }) => severity === "error");
          const told = `${path.join(".")}: ${errors.map(({ message }) => message).join(" | ")}`;
          expect(errors.length, told).toBeLessThanOrEqual(1);
          if (errors.length === 0) expect(model, told).toBeDefined();
          const name = path.join(".");
          if (model === unharmed.model && !UNUSED.test(name) && !besides.test(name))
            expect(all.length, `${told} was passed over`).toBeGreaterThan(0);
        }
      expect(damages).toBeGreaterThan(1_500);
    },
  );

  test("no file, however broken, makes the reader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.context(), (part, context) => {
        const whole = JSON.parse(read("two-farms.gmcr"));
        const paths = ["options", "infeasibles", "decisionMakers", "coalitions"];
        for (const path of paths) {
          const { model, problems } = fromGmcr({ ...whole, [path]: part }, "m");
          context.log(path);
          expect(model !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
        }
        for (const key of ["name", "options", "preferences", "preferenceRanking", "misperceptions"]) {
          const spoilt = { ...whole.decisionMakers[0], [key]: part };
          const { model } = fromGmcr({ ...whole, decisionMakers: [spoilt, whole.decisionMakers[1]] }, "m");
          if (model) solve(model as Model);
        }
      }),
      { numRuns: 300 },
    );
  });
});
