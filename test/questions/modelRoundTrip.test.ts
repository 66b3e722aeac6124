import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportModel } from "../../src/questions/export.ts";
import { askAbout } from "../../src/questions/modelAsked.ts";
import { parseModel } from "../../src/record/index.ts";
import { CONCEPTS, solve } from "../../src/strategy/index.ts";

const run = { program: "detente", version: "0", command: ["detente"] };
const exported = (name: string, text: string) =>
  exportModel("model.yaml", { asked: askAbout(parseModel(name, text).model!), concepts: CONCEPTS, run });

/** What YAML might take for something else, other scripts, and signs of its own. */
const words = fc.oneof(
  fc.constantFrom(
    "yes",
    "no",
    "null",
    "1.0",
    "0x1f",
    "2021-12-01",
    "# not a comment",
    "a: b",
    "- x",
    "«Länder»: 'zwei' & \"drei\"",
    "Переговоры",
    "北京",
    "مفاوضات",
    "דיאלוג",
    "👍 maybe",
    "{x}",
    "* &a",
    "%",
    "a\nb",
    " padded ",
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const IDS = ["A", "b_2", "c-d", "constructor"] as const;
const expression = fc.constantFrom(
  "A",
  "!A",
  "b_2 | !c-d",
  "R >= some",
  "R < full",
  "A iff b_2",
  "c-d only if R >= full",
);
const statement = fc.oneof(
  expression,
  fc.record(
    { say: expression, because: words, uncertain: words, unknown: fc.constant(true as const) },
    { requiredKeys: ["say"] },
  ),
  expression.map((say) => ({ say, places: [1, 1] })),
);
const uniqueStatements = fc.uniqueArray(statement, {
  minLength: 1,
  maxLength: 4,
  selector: (one) => (typeof one === "string" ? one : one.say),
});
const preferences = fc.oneof(
  fc
    .tuple(uniqueStatements, maybe(fc.constant(1)))
    .map(([statements, much]) => ({ statements, ...(much ? { much } : {}) })),
  fc
    .tuple(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 48, maxLength: 48 }), maybe(fc.constant(2)))
    .map(([values, much]) => ({ values, much })),
);

/** Every part that a model may have, in option form. */
const models = fc
  .record({
    title: words,
    names: fc.array(words, { minLength: 8, maxLength: 8 }),
    levels: fc.constantFrom(["none", "some", "full"], [{ id: "none" }, { id: "some", name: "なし" }, "full"]),
    irreversible: fc.array(maybe(fc.constantFrom("on", "off")), { minLength: 4, maxLength: 4 }),
    force: fc.boolean(),
    orders: fc.array(preferences, { minLength: 3, maxLength: 3 }),
    asRanking: fc.boolean(),
    typed: fc.boolean(),
    infeasible: maybe(fc.constantFrom(["A & b_2"], ["!A & R >= full"])),
    together: maybe(fc.constantFrom(["c-d & A"], ["R >= full", "c-d"])),
    exceptions: maybe(
      fc.constantFrom(
        [{ decisionMaker: "two", from: "c-d", to: "!c-d", allowed: true }],
        [{ decisionMaker: "one", from: "A", to: "!A" }],
      ),
    ),
    cannotSee: maybe(fc.constantFrom(["A & c-d & R < some"], [5])),
    attitudes: maybe(fc.constantFrom({ two: "-" }, { one: "+", two: "0" })),
    believes: maybe(uniqueStatements),
    start: maybe(fc.constantFrom({ on: ["A"] }, { on: ["R >= full"] }, { state: 1 })),
  })
  .map((drawn) => {
    const option = (k: number) => ({
      id: IDS[k]!,
      name: drawn.names[k]!,
      ...(drawn.irreversible[k] ? { irreversible: drawn.irreversible[k] } : {}),
      ...(k === 0 && drawn.force ? { force: true } : {}),
    });
    const degree = { id: "R", name: drawn.names[4]!, levels: drawn.levels };
    const bare = {
      title: drawn.title,
      decisionMakers: [
        { id: "one", name: drawn.names[5]!, options: [option(0), option(1)], preferences: {} },
        { id: "two", name: drawn.names[6]!, options: [option(2), degree], preferences: {} },
      ],
      ...(drawn.infeasible ? { infeasible: drawn.infeasible } : {}),
      ...(drawn.together ? { together: drawn.together } : {}),
      ...(drawn.exceptions ? { exceptions: drawn.exceptions } : {}),
    };
    const anyOrder = { statements: ["A"] };
    const count =
      solve({
        ...bare,
        decisionMakers: bare.decisionMakers.map((dm) => ({ ...dm, preferences: anyOrder })),
      } as never).solution?.stateCount ?? 0;
    const ids = Array.from({ length: count }, (_, s) => s + 1);
    const written = (order: (typeof drawn.orders)[number]) => {
      if ("statements" in order) return order;
      const of = (id: number) => order.values[id - 1]!;
      const groups = [...new Set(ids.map(of))]
        .sort((a, b) => b - a)
        .map((value) => ids.filter((id) => of(id) === value));
      const much = order.much ? { much: order.much } : {};
      return drawn.asRanking
        ? { ranking: groups, unknown: [[1, 2]], ...much }
        : { payoffs: Object.fromEntries(ids.map((id) => [id, of(id)])), ...much };
    };
    const [one, two, other] = drawn.orders.map(written);
    const [first, second] = bare.decisionMakers;
    const { preferences: _, ...withoutOrder } = second!;
    return {
      ...bare,
      decisionMakers: [
        {
          ...first!,
          preferences: one,
          ...(drawn.cannotSee ? { cannotSee: drawn.cannotSee } : {}),
          ...(drawn.attitudes ? { attitudes: drawn.attitudes } : {}),
          ...(drawn.believes ? { believes: { two: { statements: drawn.believes } } } : {}),
        },
        drawn.typed
          ? {
              ...withoutOrder,
              types: {
                mild: { name: drawn.names[7]!, preferences: two },
                "harsh-2": { preferences: other },
              },
            }
          : { ...second!, preferences: two },
      ],
      ...(drawn.start ? { statusQuo: drawn.start } : {}),
    };
  });

const graphs = fc
  .record({
    title: words,
    labels: fc.array(words, { minLength: 3, maxLength: 6 }),
    moves: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 }),
    values: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ title, labels, moves, values }) => {
    const ids = labels.map((_, k) => 2 * k + 1);
    const pairs = moves
      .map(([a, b]) => [ids[a % ids.length]!, ids[b % ids.length]!] as const)
      .filter(([a, b], i, all) => a !== b && all.findIndex(([x, y]) => x === a && y === b) === i);
    return {
      title,
      decisionMakers: ["left", "right"].map((id) => ({
        id,
        name: labels[0]!,
        preferences: { payoffs: Object.fromEntries(ids.map((one, k) => [one, values[k]!])) },
      })),
      states: labels.map((label, k) => ({ id: ids[k]!, label })),
      moves: { left: pairs.slice(0, 6), right: pairs.slice(6) },
      statusQuo: { state: 1 },
    };
  });

test("a model taken out as model.yaml reads back as the same model, whatever it says", () => {
  let solved = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: models }, { weight: 1, arbitrary: graphs }), (model) => {
      const text = JSON.stringify(model);
      const before = parseModel("m.json", text);
      if (!before.model) return;
      const after = parseModel("m.yaml", exported("m.json", text));
      expect(after.model?.model).toEqual(before.model.model);
      expect(after.model?.file).toEqual(before.model.file);
      expect(after.problems.map(({ rule, message }) => [rule, message]).sort()).toEqual(
        before.problems.map(({ rule, message }) => [rule, message]).sort(),
      );
      const told = solve(before.model.model).solution;
      expect(solve(after.model!.model).solution).toEqual(told);
      if (told) solved += 1;
    }),
    { numRuns: 120 },
  );
  expect(solved).toBeGreaterThan(60);
});

test("so does one read from a file of GMCR+", () => {
  const name = "two-farms.gmcr";
  const text = readFileSync(new URL(`../fixtures/gmcr/${name}`, import.meta.url), "utf8");
  const before = parseModel(name, text).model!.model;
  const after = parseModel("m.yaml", exported(name, text)).model!.model;
  expect(solve(after).solution).toEqual(solve(before).solution);
});
