import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { exportModel } from "../../src/questions/export.ts";
import { EXPORTS } from "../../src/questions/exportNames.ts";
import { askAbout } from "../../src/questions/modelAsked.ts";
import { parseModel } from "../../src/record/index.ts";
import { CONCEPTS, type Concept, fromPayoffs, type Model, solve } from "../../src/strategy/index.ts";
import { optionModels } from "../strategy/randomModel.ts";

const LITERATURE = new URL("../../cases/literature/", import.meta.url);
const models = readdirSync(LITERATURE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, text: readFileSync(new URL(`${name}/model.yaml`, LITERATURE), "utf8") }));

const run = { program: "detente", version: "0", command: ["detente"] };
const taken = (name: string, text: string, scenario?: string) =>
  exportModel(name, {
    asked: askAbout(parseModel("m.yaml", text).model!),
    concepts: CONCEPTS,
    ...(scenario === undefined ? {} : { scenario }),
    run,
  });

/** Rows of comma-separated values, read by a reader of the test's own. */
function rowsOf(csv: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    rows.at(-1)!.push(match[1]!.startsWith('"') ? match[1]!.slice(1, -1).replaceAll('""', '"') : match[1]!);
    if (match[2] !== ",") rows.push([]);
  }
  rows.pop();
  return rows;
}

describe("what is taken out of a model", () => {
  test.each(models)("the stability table of $name says what solve says, cell by cell", ({ text }) => {
    const { model } = parseModel("m.yaml", text);
    const { solution } = solve(model!.model);
    const [head, ...rows] = rowsOf(taken("stability.csv", text));
    const several = solution!.scenarios.length > 1;
    expect(rows).toHaveLength(solution!.stateCount * solution!.scenarios.length);
    const short: Record<string, Concept> = {
      Nash: "nash",
      GMR: "gmr",
      SMR: "smr",
      SEQ: "seq",
      SSEQ: "sseq",
    };
    let compared = 0;
    for (const [r, row] of rows.entries()) {
      const scenario = solution!.scenarios[Math.floor(r / solution!.stateCount)]!;
      const id = Number(row[several ? 1 : 0]);
      for (const [c, title] of head!.entries()) {
        const [who, name] = title.split(" ");
        const concept = short[name ?? ""];
        if (!concept) continue;
        const ids =
          who === "equilibrium" ? scenario.equilibria![concept]! : scenario.stability![concept]![who!]!;
        expect([title, id, row[c]]).toEqual([title, id, ids.includes(id) ? "1" : "0"]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test("the matrices and orders give back the improvements and so the Nash stable states", () => {
    fc.assert(
      fc.property(optionModels, (model) => {
        const { solution } = solve(model);
        if (!solution) return;
        const text = JSON.stringify(model);
        const moves = rowsOf(taken("moves.csv", text));
        const places = new Map<string, number>();
        for (const [who, place, states] of rowsOf(taken("preferences.csv", text)).slice(1))
          for (const state of states!.split(" ")) places.set(`${who} ${state}`, Number(place));
        const improvements = rowsOf(taken("improvements.csv", text));
        for (const [r, [who, from, ...cells]] of moves.entries()) {
          if (r === 0) continue;
          const better = cells.map((cell, c) =>
            cell === "1" && places.get(`${who} ${moves[0]![c + 2]}`)! < places.get(`${who} ${from}`)!
              ? "1"
              : "0",
          );
          expect(improvements[r]!.slice(2)).toEqual(better);
          const isStable = solution.scenarios[0]!.stability!.nash![who!]!.includes(Number(from));
          expect(isStable).toBe(!better.includes("1"));
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(models)("$name, taken out as a model file, is the same model", ({ text }) => {
    const again = parseModel("again.yaml", taken("model.yaml", text));
    expect(again.problems).toEqual([]);
    expect(again.model!.file).toEqual(parseModel("m.yaml", text).model!.file);
  });

  test("the strategic form has the Nash stable states as its pure equilibria", () => {
    const faithful = models.flatMap(({ name, text }) => {
      try {
        return [{ name, text, nfg: taken("game.nfg", text) }];
      } catch {
        return [];
      }
    });
    expect(faithful.length).toBeGreaterThan(5);
    for (const { text, nfg } of faithful) {
      const [head, rest] = nfg.split('\n""\n');
      expect(head).toMatch(/^NFG 1 R "/);
      const [rows, columns] = head!
        .split("\n\n")[1]!
        .split("\n")
        .map((line) => line.match(/"[^"]*"/g)!.length);
      const payoffs = rest!
        .trim()
        .split("\n")
        .map((line) => line.split(" ").map(Number));
      expect(payoffs).toHaveLength(rows! * columns!);
      const at = (r: number, c: number) => payoffs[r + c * rows!]!;
      const pure: number[] = [];
      for (let c = 0; c < columns!; c++)
        for (let r = 0; r < rows!; r++) {
          const isBest =
            Array.from({ length: rows! }, (_, k) => at(k, c)[0]!).every((other) => other <= at(r, c)[0]!) &&
            Array.from({ length: columns! }, (_, k) => at(r, k)[1]!).every((other) => other <= at(r, c)[1]!);
          if (isBest) pure.push(r + c * rows! + 1);
        }
      const { solution } = solve(parseModel("m.yaml", text).model!.model);
      expect(pure).toEqual(solution!.scenarios[0]!.equilibria!.nash);
    }
  });

  test("a model whose strategic form would say something else is refused with the reason", () => {
    const refusal = (change: object) => () =>
      taken("game.nfg", JSON.stringify({ title: "t", decisionMakers: parties, ...change }));
    const wants = (say: string) => ({ statements: [say] });
    const parties = [
      { id: "a", name: "A", options: [{ id: "x", name: "x" }], preferences: wants("x") },
      { id: "b", name: "B", options: [{ id: "y", name: "y" }], preferences: wants("y") },
    ];
    expect(refusal({})()).toContain('NFG 1 R "t"');
    expect(refusal({ infeasible: ["x & y"] })).toThrow("some combinations of options are no states");
    const [a, b] = parties;
    const oneWay = { ...a, options: [{ id: "x", name: "x", irreversible: "on" }] };
    expect(refusal({ decisionMakers: [oneWay, b] })).toThrow("some options cannot be taken back");
    expect(refusal({ decisionMakers: [{ ...a, cannotSee: ["y"] }, b] })).toThrow("cannot see some states");
  });

  test("the graph is well-formed XML whatever the names hold, and has every move", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), (name) => {
        const model = fromPayoffs("t", [name, "B"], [[[1, 2, 0]], [[3, 1, 1]]], [[name], [name, "q", "r"]]);
        const parsed = parseModel("m.json", JSON.stringify(model)).model;
        if (!parsed) return;
        const asked = askAbout(parsed);
        const seen: string[] = [];
        const parser = new SaxesParser();
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("opentag", ({ name: tag }) => seen.push(tag));
        parser.write(exportModel("graph.graphml", { asked, concepts: CONCEPTS, run })).close();
        expect(seen.filter((tag) => tag === "node")).toHaveLength(3);
        expect(seen.filter((tag) => tag === "edge")).toHaveLength(6);
        const dot = exportModel("graph.dot", { asked, concepts: CONCEPTS, run });
        expect(dot.split("\n").filter((line) => / -> /.test(line) && line.startsWith('  "'))).toHaveLength(6);
      }),
      { numRuns: 100 },
    );
  });

  test("a graph of very many moves is laid out without ranks, which would take minutes", () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, i) => `{id: o${i}, name: does ${i}}`).join(", ");
    const model = (count: number) =>
      `title: Many\ndecisionMakers:\n  - {id: a, name: A, options: [${options(count)}], preferences: {statements: [o0]}}\n`;
    expect(taken("graph.dot", model(3))).not.toContain("layout=");
    expect(taken("graph.dot", model(5))).toMatch(/^digraph "Many" \{\n {2}layout=neato;/);
  });

  test("a spreadsheet is given no formulas", () => {
    const model = fromPayoffs(
      "t",
      ["A", "B"],
      [[[1, 2]], [[3, 1]]],
      [["=1+1"], ['@SUM("x")', "plain, with comma"]],
    );
    const rows = rowsOf(taken("stability.csv", JSON.stringify(model)));
    expect(rows.slice(1).map((row) => row[1])).toEqual([`'=1+1, @SUM("x")`, "'=1+1, plain, with comma"]);
  });

  test("of several scenarios one has to be named for what tells of one", () => {
    const parties = [
      {
        id: "a",
        name: "A",
        options: [{ id: "x", name: "x" }],
        types: {
          mild: { preferences: { statements: ["x"] } },
          firm: { preferences: { statements: ["!x"] } },
        },
      },
    ];
    const text = JSON.stringify({ title: "t", decisionMakers: parties });
    expect(() => taken("preferences.csv", text)).toThrow('expected the name of one: "mild", "firm"');
    expect(rowsOf(taken("preferences.csv", text, "firm"))[1]).toEqual(["a", "1", "1"]);
    expect(rowsOf(taken("stability.csv", text)).map(([scenario]) => scenario)).toEqual([
      "scenario",
      "mild",
      "mild",
      "firm",
      "firm",
    ]);
  });

  test("every name of the list gives something", () => {
    const { text } = models.find(({ name }) => name === "prisoners-dilemma")!;
    for (const name of Object.keys(EXPORTS)) expect(taken(name, text).length).toBeGreaterThan(20);
    const kept = JSON.parse(taken("run.json", text));
    expect(kept.solution).toEqual(
      JSON.parse(JSON.stringify(solve(parseModel("m.yaml", text).model!.model).solution)),
    );
  });
});

describe("payoffs as rows and columns", () => {
  const matrices = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([height, width]) => {
      const matrix = fc.array(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: width, maxLength: width }),
        { minLength: height, maxLength: height },
      );
      return fc.tuple(matrix, matrix);
    });

  test("the Nash stable states are the pure equilibria", () => {
    fc.assert(
      fc.property(matrices, ([own, other]) => {
        const { solution, problems } = solve(fromPayoffs("t", ["A", "B"], [own, other]));
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
        const pure = own.flatMap((row, r) =>
          row.flatMap((value, c) =>
            own.every((one) => one[c]! <= value) && other[r]!.every((one) => one <= other[r]![c]!)
              ? [r * row.length + c + 1]
              : [],
          ),
        );
        expect(solution!.scenarios[0]!.equilibria!.nash).toEqual(pure);
      }),
    );
  });

  test("in option form they are the payoffs of the states they stand for", () => {
    const party = (id: string, payoffs: unknown) => ({
      id,
      name: id,
      options: [{ id: `${id}1`, name: "x" }],
      preferences: { payoffs },
    });
    const byMatrix = {
      title: "t",
      decisionMakers: [
        party("a", [
          [3, 1],
          [4, 2],
        ]),
        party("b", [
          [3, 4],
          [1, 2],
        ]),
      ],
    };
    const byState = {
      title: "t",
      decisionMakers: [party("a", { 1: 3, 2: 4, 3: 1, 4: 2 }), party("b", { 1: 3, 2: 1, 3: 4, 4: 2 })],
    };
    const solved = (model: unknown) => {
      const { model: read, problems } = parseModel("m.json", JSON.stringify(model));
      expect(problems).toEqual([]);
      return solve(read!.model as Model).solution;
    };
    expect(solved(byMatrix)).toEqual(solved(byState));
  });

  test.each([
    [[[1, 2]], "1 rows, expected 2: one for each combination of a's options"],
    [
      [
        [1, 2, 3],
        [1, 2],
      ],
      "3 columns, expected 2: one for each combination of b's options",
    ],
  ])("a matrix of another shape is one problem", (payoffs, message) => {
    const party = (id: string, preferences: object) => ({
      id,
      name: id,
      options: [{ id: `${id}1`, name: "x" }],
      preferences,
    });
    const model = {
      title: "t",
      decisionMakers: [party("a", { payoffs }), party("b", { statements: ["b1"] })],
    } as Model;
    expect(solve(model).problems.map((problem) => problem.message)).toEqual([message]);
  });
});
