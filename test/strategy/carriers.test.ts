import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildStateSpace,
  type CarriedAnswer,
  findCarriers,
  inertDecisionMakers,
  type Model,
  parseStatement,
  solve,
} from "../../src/strategy/index.ts";
import { editsByHand, holdsByHand, withList } from "./editsByHand.ts";

const options = ["X", "Y", "Z"];
const plain = (ids: readonly string[]) => fc.constantFrom(...ids.flatMap((id) => [id, `not ${id}`]));
const statement = (ids: readonly string[]) =>
  fc.oneof(
    plain(ids),
    fc
      .tuple(plain(ids), fc.constantFrom("&", "|", "if", "only if", "iff"), plain(ids))
      .filter(([x, , y]) => x.replace("not ", "") !== y.replace("not ", ""))
      .map((parts) => parts.join(" ")),
  );
const list = (ids: readonly string[]) => fc.uniqueArray(statement(ids), { minLength: 1, maxLength: 3 });

/** A and B; C has an option of its own, which A and B may or may not mind. */
const models = fc.boolean().chain((isMinded) => {
  const ids = isMinded ? options : ["X", "Y"];
  return fc
    .record({ a: list(ids), b: list(ids), c: list(options), soft: fc.option(list(ids), { nil: undefined }) })
    .map(({ a, b, c, soft }): Model => {
      const party = (id: string, option: string, statements: string[]) => ({
        id,
        name: id.toUpperCase(),
        options: [{ id: option, name: option }],
        preferences: { statements },
      });
      const { preferences, ...other } = party("b", "Y", b);
      return {
        title: "random",
        decisionMakers: [
          party("a", "X", a),
          soft
            ? { ...other, types: { hard: { preferences }, soft: { preferences: { statements: soft } } } }
            : { ...other, preferences },
          party("c", "Z", c),
        ],
        statusQuo: { on: [] },
      };
    });
});

function answerOf(model: Model, want: string): CarriedAnswer {
  const { solution } = solve(model, { concepts: ["nash", "seq"] });
  const openIn = solution!.scenarios
    .filter(({ equilibria, reachable }) =>
      [...equilibria!.nash!, ...equilibria!.seq!].some(
        (id) =>
          reachable!.includes(id) &&
          want
            .split(" & ")
            .every((part) => holdsByHand(part, solution!.states!.find((one) => one.id === id)!.on!)),
      ),
    )
    .map(({ types }) => Object.values(types).join(" + ") || "base");
  const of = solution!.scenarios.length;
  return {
    verdict: openIn.length === 0 ? "closed" : openIn.length === of ? "open" : "conditional",
    openIn,
    of,
  };
}

const wants = fc.constantFrom("X & Y", "not X & Y", "X");

interface List {
  dm: number;
  id: string;
  type: string | undefined;
  list: string[];
}

function listsOf(model: Model): List[] {
  return model.decisionMakers.flatMap(({ id, preferences, types }, dm): List[] =>
    types
      ? Object.entries(types).map(([type, one]) => ({
          dm,
          id,
          type,
          list: one.preferences.statements as string[],
        }))
      : [{ dm, id, type: undefined, list: preferences!.statements as string[] }],
  );
}

describe("what carries an answer", () => {
  test("is every single statement whose smallest edits change it when solved anew, and what follows", () => {
    fc.assert(
      fc.property(models, wants, (model, want) => {
        const { space } = buildStateSpace(model);
        const { answer, carriers, inert } = findCarriers(model, space!, { want });
        const base = answerOf(model, want);
        expect(answer).toEqual(base);
        const isInert = (id: string) => inert.some(({ decisionMaker }) => decisionMaker === id);
        const expected = listsOf(model).flatMap(({ dm, id, type, list: own }) => {
          const changing = editsByHand(own, options, []).flatMap(({ kind, list: edited, size }) => {
            const follows = answerOf(withList(model, dm, type, edited), want);
            if (size > 2 || follows.openIn.join() === base.openIn.join()) return [];
            // What cannot matter never changes the answer.
            expect(isInert(id)).toBe(false);
            return [{ kind, size, follows }];
          });
          return own.flatMap((_, i) => {
            const concerns = changing.filter(({ kind, size }) => {
              const [what, place, to] = kind.split(" ");
              return Number(place) === i + 1 || (what === "move" && size === 1 && Number(to) === i + 1);
            });
            const least = Math.min(...concerns.map(({ size }) => size));
            const smallest = concerns.filter(({ size }) => size === least);
            return smallest.length === 0
              ? []
              : [
                  `${id} ${type} ${i + 1}: ${smallest
                    .map(({ follows }) => `${follows.verdict} ${follows.openIn}`)
                    .sort()
                    .join("; ")}`,
                ];
          });
        });
        const found = carriers.flatMap((one) =>
          one.kind === "statement"
            ? [
                `${one.decisionMaker} ${one.type} ${one.place}: ${one.changes
                  .map(({ follows }) => `${follows.verdict} ${follows.openIn}`)
                  .sort()
                  .join("; ")}`,
              ]
            : [],
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 120 },
    );
  });

  test("where the effort ends before, what was left out is counted, and of what was tried nothing differs", () => {
    fc.assert(
      fc.property(models, wants, fc.integer({ min: 0, max: 4_000 }), (model, want, most) => {
        const { space } = buildStateSpace(model);
        const whole = findCarriers(model, space!, { want });
        const cut = findCarriers(model, space!, { want, most });
        expect(whole.untried).toEqual({ small: 0, areLargerLeft: false });
        expect(cut.answer).toEqual(whole.answer);
        // An edit that leaves the order as it is counts neither as tried nor as left out, as far as orders were looked at.
        const all = cut.count.of + cut.untried.small;
        if (most >= 500) expect(all).toBe(whole.count.of);
        else expect(all).toBeGreaterThanOrEqual(whole.count.of);
        expect(cut.count.same).toBeLessThanOrEqual(whole.count.same);
        const told = (found: typeof whole) =>
          found.carriers.flatMap((one) =>
            (one.kind === "statement" ? one.changes : []).map((each) => JSON.stringify(each)),
          );
        for (const change of told(cut))
          if (JSON.parse(change).edit.size === 1) expect(told(whole)).toContain(change);
        if (cut.untried.small === 0 && !cut.untried.areLargerLeft) expect(cut).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  test("one edit of each list is tried, however little effort there is", () => {
    const party = (id: string, option: string, statements: string[]) => ({
      id,
      name: id.toUpperCase(),
      options: [{ id: option, name: option }],
      preferences: { statements },
    });
    const model: Model = {
      title: "two",
      decisionMakers: [party("a", "X", ["Y", "X if Y"]), party("b", "Y", ["X", "Y if X"])],
      statusQuo: { on: [] },
    };
    const { count, untried } = findCarriers(model, buildStateSpace(model).space!, { want: "X & Y", most: 0 });
    expect(count.of).toBe(2);
    expect(untried.small).toBeGreaterThan(0);
  });

  test("what cannot matter cannot: whatever an inert list says, the answer stays", () => {
    fc.assert(
      fc.property(models, wants, list(options), (model, want, other) => {
        const parsed = parseStatement(want);
        if ("fault" in parsed) throw new Error(parsed.fault.message);
        const base = answerOf(model, want);
        for (const dm of inertDecisionMakers(model, parsed.expression))
          for (const { type } of listsOf(model).filter((one) => one.dm === dm))
            expect(answerOf(withList(model, dm, type, other), want)).toEqual(base);
      }),
      { numRuns: 200 },
    );
  });

  test("names ties both ways, types, readings of the status quo and lines, as solving anew has them", () => {
    fc.assert(
      fc.property(models, wants, (model, want) => {
        const { space } = buildStateSpace(model);
        const { answer, carriers, count } = findCarriers(model, space!, { want });
        expect(count.same <= count.sameVerdict && count.sameVerdict <= count.of).toBe(true);
        for (const one of carriers) {
          if (one.kind === "tie") {
            const own = listsOf(model).find(({ id, type }) => id === one.decisionMaker && type === one.type)!;
            for (const { falls, follows } of one.ways) {
              const wish = falls === "for" ? one.option! : `not ${one.option}`;
              const { turns, ...rest } = follows ?? { ...answer, turns: undefined };
              expect(answerOf(withList(model, own.dm, own.type, [...own.list, wish]), want)).toEqual(rest);
              expect(turns === "verdict").toBe(rest.verdict !== answer.verdict);
            }
          }
          if (one.kind === "status-quo") {
            const { turns: _, ...follows } = one.follows;
            expect(answerOf({ ...model, statusQuo: { on: one.on } }, want)).toEqual(follows);
          }
          if (one.kind === "wanted" && !one.becomes.includes("|")) {
            const { turns: _, ...follows } = one.follows;
            expect(answerOf(model, one.becomes)).toEqual(follows);
          }
          if (one.kind === "type") {
            const copy = structuredClone(model);
            delete copy.decisionMakers[1]!.types![one.type];
            expect(answerOf(copy, want).verdict).toBe(one.follows.verdict);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});
