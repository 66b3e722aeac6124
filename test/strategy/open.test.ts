import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildStateSpace,
  compareScenarios,
  countOrderings,
  findSmallestChanges,
  type GroundedStatement,
  type ListEdit,
  type Model,
  OpenOrder,
  type Statement,
  scenariosOf,
  solve,
  statementText,
} from "../../src/strategy/index.ts";
import { editsByHand, newWishesByHand } from "./editsByHand.ts";

const model: Model = {
  title: "two",
  decisionMakers: [
    {
      id: "a",
      name: "A",
      options: [
        { id: "X", name: "x" },
        { id: "Z", name: "z" },
      ],
      preferences: { statements: ["X only if Y", "not Z", "Y"] },
    },
    {
      id: "b",
      name: "B",
      options: [{ id: "Y", name: "y" }],
      types: {
        hard: { preferences: { statements: ["not Y", "X", "not Z"] } },
        soft: { preferences: { statements: ["X", "Y if X", "not Y"] } },
      },
    },
  ],
  statusQuo: { on: [] },
};

function edited(lists: { a: Statement[]; hard: Statement[]; soft: Statement[] }): Model {
  const copy = structuredClone(model);
  copy.decisionMakers[0]!.preferences!.statements = lists.a;
  copy.decisionMakers[1]!.types!.hard!.preferences.statements = lists.hard;
  copy.decisionMakers[1]!.types!.soft!.preferences.statements = lists.soft;
  return copy;
}

/** Least size of every list within reach, by relaxing until nothing changes. */
function reachableLists(list: string[], most: number, added: readonly string[]): Map<string, number> {
  const options = ["X", "Z", "Y"];
  const states = Array.from({ length: 8 }, (_, mask) => options.filter((_, k) => (mask >> k) & 1));
  const wishes = options.flatMap((id) => [id, `not ${id}`]);
  const asked = added.filter((text) => !list.includes(text));
  const candidates = [
    ...asked,
    ...newWishesByHand(wishes, list, states).filter((text) => !asked.includes(text)),
  ];
  const least = new Map([[JSON.stringify(list), 0]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [key, size] of [...least])
      for (const { list: next, size: step } of editsByHand(JSON.parse(key), options, candidates, (text) =>
        candidates.includes(text),
      )) {
        const total = size + step;
        const text = JSON.stringify(next);
        if (total > most || (least.get(text) ?? most + 1) <= total) continue;
        least.set(text, total);
        changed = true;
      }
  }
  return least;
}

/** How many sets of edits one stands for, whose last addition may come to stand at several places. */
function placesOf(edits: readonly ListEdit[]): number {
  const last = edits.filter(({ edit }) => edit === "add").at(-1)?.to;
  return Array.isArray(last) ? last[1] - last[0] + 1 : 1;
}

describe("the smallest sets of edits", () => {
  test.each([
    ["X & Y", "nash", false, []],
    ["X & Z", "nash", false, []],
    ["X & Z", "seq", false, []],
    ["Y & !X", "sseq", true, ["Z only if X"]],
    ["X & !Y & !Z", "gmr", true, []],
    ["Y & Z", "smr", true, ["Z", "Z if Y"]],
  ] as const)(
    "for %s under %s (reachable: %s) are those found by trying all",
    (want, concept, reachable, added) => {
      const { space } = buildStateSpace(model);
      const found = findSmallestChanges(model, space!, {
        want,
        concept,
        reachable,
        candidates: { a: added },
        mostSize: 3,
      });
      for (const { scenario, result, size, changes, searchedTo } of found) {
        const own = scenario as "hard" | "soft";
        const base = {
          a: ["X only if Y", "not Z", "Y"],
          hard: ["not Y", "X", "not Z"],
          soft: ["X", "Y if X", "not Y"],
        };
        const listsA = reachableLists(base.a, 3, added);
        const listsB = reachableLists(base[own], 3, []);
        const works = new Map<number, number>();
        for (const [a, sizeA] of listsA)
          for (const [b, sizeB] of listsB) {
            if (sizeA + sizeB > Math.min(3, size ?? 3)) continue;
            const other = own === "hard" ? "soft" : "hard";
            const tried = edited({ ...base, a: JSON.parse(a), [own]: JSON.parse(b), [other]: base[other] });
            const scenarioOf = solve(tried, { concepts: [concept] }).solution!;
            const row = scenarioOf.scenarios.find(({ types }) => types.b === own)!;
            const wanted = row.equilibria![concept]!.filter((id) => {
              const on = scenarioOf.states!.find((state) => state.id === id)!.on!;
              return satisfies(want, on) && (!reachable || row.reachable!.includes(id));
            });
            if (wanted.length > 0) works.set(sizeA + sizeB, (works.get(sizeA + sizeB) ?? 0) + 1);
          }
        const least = Math.min(...works.keys());
        if (result === "found") {
          const sets = changes.reduce((sum, { edits }) => sum + placesOf(edits), 0);
          expect([want, own, size, sets]).toEqual([want, own, least, works.get(least)]);
          for (const { edits } of changes) expect(edits.reduce((sum, edit) => sum + edit.size, 0)).toBe(size);
        } else if (result === "already") expect(least).toBe(0);
        else expect([result, works.size, searchedTo]).toEqual(["none", 0, 3]);
      }
    },
  );

  test("say so when the search was cut short, and up to which size it was complete", () => {
    const { space } = buildStateSpace(model);
    const [first] = findSmallestChanges(model, space!, { want: "X & Z & Y", concept: "nash", mostTried: 3 });
    expect(first!.result).toBe("stopped");
    expect(first!.searchedTo).toBe(0);
    expect(first!.tried).toBe(3);
  });
});

function satisfies(want: string, on: readonly string[]): boolean {
  return want
    .split(" & ")
    .every((part) => (part.startsWith("!") ? !on.includes(part.slice(1)) : on.includes(part)));
}

/** Statements with random freedoms. */
const openStatements = fc
  .array(
    fc.record({
      kind: fc.constantFrom("fixed", "fixed", "places", "relation", "unknown"),
      low: fc.nat(4),
      high: fc.nat(4),
      other: fc.nat(4),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((drawn) => {
    const texts = ["X only if Y", "not Z", "Y", "X", "Z | Y"];
    const n = drawn.length;
    return drawn.map(({ kind, low, high, other }, i): Statement => {
      const say = texts[i]!;
      if (kind === "places")
        return { say, places: [Math.min(low, high, n - 1) + 1, Math.min(Math.max(low, high), n - 1) + 1] };
      if (kind === "relation" && other % n !== i) return { say, atLeastAsImportantAs: [texts[other % n]!] };
      if (kind === "unknown") return { say, unknown: true };
      return say;
    });
  });

/** Every permutation that keeps to what is not open, by trying all. */
function consistentOrders(statements: readonly Statement[]): number[][] {
  const permutations = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((i) => permutations(rest.filter((j) => j !== i)).map((tail) => [i, ...tail]));
  const grounded = (i: number): Partial<GroundedStatement> =>
    typeof statements[i] === "string" ? {} : (statements[i] as GroundedStatement);
  const isFree = (i: number) =>
    grounded(i).places !== undefined || grounded(i).atLeastAsImportantAs !== undefined;
  return permutations(statements.map((_, i) => i)).filter((order) => {
    const place = (i: number) => order.indexOf(i);
    return statements.every((_, i) => {
      const { places, atLeastAsImportantAs = [] } = grounded(i);
      if (places && (place(i) + 1 < places[0] || place(i) + 1 > places[1])) return false;
      if (
        atLeastAsImportantAs.some(
          (text) => place(statements.findIndex((one) => statementText(one) === text)) < place(i),
        )
      )
        return false;
      return statements.every((_, j) => isFree(i) || isFree(j) || i >= j || place(i) < place(j));
    });
  });
}

describe("open priorities", () => {
  test("orderings are counted exactly, listed once each, and refused when contradictory", () => {
    fc.assert(
      fc.property(openStatements, (statements) => {
        const expected = consistentOrders(statements);
        const unknown = statements.filter((one) => typeof one !== "string" && one.unknown).length;
        if (expected.length === 0) {
          expect(() => new OpenOrder(statements)).toThrow("no ordering");
          return;
        }
        const open = new OpenOrder(statements);
        expect(open.count).toBe(BigInt(expected.length * 3 ** unknown));
        const listed = [...open.list()];
        expect(listed.length).toBe(Number(open.count));
        expect(new Set(listed.map(({ order }) => order.join()))).toEqual(
          new Set(expected.map((order) => order.join())),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("draws are consistent, and each ordering as likely as any other", () => {
    const statements: Statement[] = [
      { say: "X", places: [1, 3] },
      "Y",
      { say: "Z", places: [2, 4] },
      { say: "X | Y", atLeastAsImportantAs: ["Z"] },
    ];
    const open = new OpenOrder(statements);
    const expected = consistentOrders(statements).map((order) => order.join());
    let x = 7;
    const draw = (below: number) => {
      x = (Math.imul(1664525, x) + 1013904223) >>> 0;
      return Math.floor((x / 2 ** 32) * below);
    };
    const seen = new Map<string, number>();
    const size = 2000 * expected.length;
    for (let i = 0; i < size; i++) {
      const key = open.draw(draw).order.join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([...expected].sort());
    // Four standard deviations of a count of 2000.
    for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(2000));
  });

  test("in how many orderings an outcome holds is what trying them all gives, point by point", () => {
    fc.assert(
      fc.property(openStatements, fc.constantFrom("nash" as const, "seq" as const), (statements, concept) => {
        if (consistentOrders(statements).length === 0) return;
        const open = structuredClone(model);
        open.decisionMakers[0]!.preferences!.statements = statements;
        const { space } = buildStateSpace(open);
        const states = space!.satisfying({ kind: "option", id: "Y", offset: 0 });
        const [hard] = countOrderings(open, space!, [
          { id: "t", states, concepts: [concept], from: space!.statusQuo! },
        ]);
        if (!hard) {
          expect(statements.every((one) => typeof one === "string")).toBe(true);
          return;
        }
        const order = new OpenOrder(statements);
        let held = 0;
        let of = 0;
        const ways = new Map<string, [number, number]>();
        for (const ordering of order.list()) {
          const tried = structuredClone(open);
          tried.decisionMakers[0]!.preferences!.statements = order.read(ordering).map(statementText);
          if (tried.decisionMakers[0]!.preferences!.statements.length === 0)
            tried.decisionMakers[0]!.preferences!.statements = ["X | !X"];
          const row = solve(tried, { concepts: [concept] }).solution!.scenarios.find(
            ({ types }) => types.b === "hard",
          )!;
          const isHeld = row.equilibria![concept]!.some(
            (id) => states.includes(space!.indexOf(id)) && row.reachable!.includes(id),
          );
          of += 1;
          if (isHeld) held += 1;
          for (const [point, way] of order.settle(ordering).entries()) {
            const key = `${statementText(statements[order.open[point]!.index]!)} ${order.open[point]!.what} ${way}`;
            const [h, o] = ways.get(key) ?? [0, 0];
            ways.set(key, [h + (isHeld ? 1 : 0), o + 1]);
          }
        }
        const [count] = hard.counts;
        expect([count!.held, count!.of, count!.orderings]).toEqual([held, of, String(of)]);
        const told = count!.openPoints.flatMap(({ statement, what, ways: list }) =>
          list.map((way) => [`${statement} ${what} ${way.way}`, [way.held, way.of]] as const),
        );
        expect(new Map(told)).toEqual(ways);
        const swings = count!.openPoints.map(({ swing }) => swing);
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });

  test("too many orderings are sampled, with the size and the seed, the same each time", () => {
    const open = structuredClone(model);
    open.decisionMakers[0]!.preferences!.statements = ["X only if Y", "not Z", "Y", "X"].map((say) => ({
      say,
      places: [1, 4] as [number, number],
    }));
    const { space } = buildStateSpace(open);
    const test = {
      id: "t",
      states: space!.satisfying({ kind: "option", id: "Y", offset: 0 }),
      concepts: ["nash" as const],
    };
    const count = (seed: number) =>
      countOrderings(open, space!, [test], { mostCombinations: 1, sampleSize: 400, seed })[0]!.counts[0]!;
    const exact = countOrderings(open, space!, [test])[0]!.counts[0]!;
    expect(exact.sample).toBeUndefined();
    expect(exact.of).toBe(24);
    expect(count(5)).toMatchObject({ of: 400, orderings: "24", sample: { seed: 5 } });
    expect(count(5)).toEqual(count(5));
    expect(Math.abs(count(5).held / 400 - exact.held / exact.of)).toBeLessThan(0.1);
  });
});

describe("two scenarios compared", () => {
  const { space } = buildStateSpace(model);
  const [hard, soft] = scenariosOf(model);

  test("every verdict that differs is listed, and no other", () => {
    const flips = compareScenarios(space!, hard!, soft!, ["nash", "seq"]);
    const { solution } = solve(model, { concepts: ["nash", "seq"] });
    const [first, second] = solution!.scenarios;
    for (const concept of ["nash", "seq"] as const)
      for (const [d, { id }] of model.decisionMakers.entries())
        for (let s = 0; s < space!.stateCount; s++) {
          const differs =
            first!.stability![concept]![id]!.includes(s + 1) !==
            second!.stability![concept]![id]!.includes(s + 1);
          const listed = flips.some(
            (flip) => flip.concept === concept && flip.decisionMaker === d && flip.state === s,
          );
          expect([concept, id, s, listed]).toEqual([concept, id, s, differs]);
        }
  });

  test("each is put down to a comparison that came out otherwise, with the statements that decide it", () => {
    const flips = compareScenarios(space!, hard!, soft!, ["nash"]);
    expect(flips.length).toBeGreaterThan(0);
    for (const { through } of flips) {
      expect(through.length).toBeGreaterThan(0);
      for (const { decisionMaker, first, second } of through) {
        // Only B's order differs between the two.
        expect(decisionMaker).toBe(1);
        expect(first.prefers).not.toBe(second.prefers);
        if (first.because) expect(["not Y", "X", "not Z"]).toContain(first.because);
        if (second.because) expect(["X", "Y if X", "not Y"]).toContain(second.because);
      }
    }
  });
});
