import { readFileSync } from "node:fs";
import { parseModel } from "../src/record/index.ts";
import {
  buildStateSpace,
  countOrderings,
  findChanges,
  findSmallestChanges,
  type Model,
  parseStatement,
  type Statement,
  scenariosOf,
  searchEquilibria,
  statementText,
  UnlistedModel,
} from "../src/strategy/index.ts";
import { type Timing, time } from "./measure.ts";

export interface ChangeFigure {
  name: string;
  timing: Timing;
  note: string;
}

/** Changes and counting on the worked case; search on models that cannot be listed. */
export function benchChange(runs: number): ChangeFigure[] {
  const model = readModel("cases/nato-russia/models/december-2021.yaml");
  const space = buildStateSpace(model).space!;
  const figures: ChangeFigure[] = [];
  const add = (name: string, work: () => string) => {
    let note = "";
    const timing = time(runs, () => {
      note = work();
    });
    figures.push({ name, timing, note });
  };
  const query = { want: "O & T & K & !E & !B", concept: "seq", reachable: true } as const;
  add("worked case: every single edit", () => `${findChanges(model, query).result!.edits.length} work`);
  add("worked case: smallest sets of edits, six scenarios", () => {
    const found = findSmallestChanges(model, space, query);
    return `${found.reduce((sum, { tried }) => sum + tried, 0)} combinations tried`;
  });
  const open = withOpenPlaces(model, 3);
  const states = space.satisfying(expressionOf("O & T"));
  const test = { id: "t", states, concepts: ["nash", "seq"], from: space.statusQuo! } as const;
  add("worked case, three open places each: counting orderings", () => {
    const counts = countOrderings(open, space, [test]);
    return `${counts[0]!.counts[0]!.orderings} orderings, ${counts[0]!.counts[0]!.sample ? "sampled" : "all counted"}`;
  });
  const sixty = readModel("test/fixtures/models/sixty.yaml");
  for (const [concept, want] of [
    ["nash", "a0 & b0"],
    ["nash", "a0 & !b0"],
    ["gmr", "a0 & b0"],
  ] as const)
    add(`60 options: ${concept} in which ${want}, up to three`, () => {
      const unlisted = new UnlistedModel(sixty, scenariosOf(sixty)[0]!);
      const found = searchEquilibria(unlisted, concept, expressionOf(want), { most: 3 });
      return `${found.equilibria.length} found, ${found.result}, ${found.rounds} rounds`;
    });
  return figures;
}

function readModel(file: string): Model {
  return parseModel(file, readFileSync(new URL(`../${file}`, import.meta.url), "utf8")).model!.model;
}

function expressionOf(text: string) {
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw new Error(parsed.fault.message);
  return parsed.expression;
}

/** The same model with the first so many statements of every list open in their places among themselves. */
function withOpenPlaces(model: Model, count: number): Model {
  const opened = (statements: Statement[] | undefined) =>
    (statements ?? []).map(
      (one, i): Statement =>
        i < count ? { say: statementText(one), places: [1, Math.min(count, statements!.length)] } : one,
    );
  return {
    ...model,
    decisionMakers: model.decisionMakers.map((dm) => ({
      ...dm,
      ...(dm.preferences
        ? { preferences: { ...dm.preferences, statements: opened(dm.preferences.statements) } }
        : {}),
      ...(dm.types
        ? {
            types: Object.fromEntries(
              Object.entries(dm.types).map(([id, type]) => [
                id,
                { ...type, preferences: { statements: opened(type.preferences.statements) } },
              ]),
            ),
          }
        : {}),
    })),
  };
}
