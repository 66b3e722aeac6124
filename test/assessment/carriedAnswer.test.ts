import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type Assessment, assess } from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";
import { editsByHand } from "../strategy/editsByHand.ts";
import { anyCase, DAY } from "./anyCase.ts";
import { workedCase } from "./workedCase.ts";

type Files = Map<string, string>;
type Assessed = Pick<Assessment, "answer" | "carried" | "assumptions">;

function assessed(files: Files, day: string): Assessed {
  const { case: record, problems } = parseCase(files);
  if (!record || problems.some(({ severity }) => severity === "error"))
    throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === "error")[0]));
  const { answer, carried, assumptions } = assess(record, { day: parseDay(day)!, folder: "any" }).assessment;
  return { answer, carried, assumptions };
}

/** What is printed of an answer, without whose change would make talks last, which is no part of it. */
function printed({ answer }: Assessed): string {
  const together = JSON.stringify(answer.reachable.together ?? []);
  return `${answer.headline}. ${together} ${answer.sentence.replace(/, unless [^.]+ changed a priority/u, "")}`;
}

interface List {
  decisionMaker: string;
  type?: string;
  own: (string | { say: string })[];
  holder: { statements: unknown };
}

/** The lists of a model file, with what holds them. */
// biome-ignore lint/suspicious/noExplicitAny: a model as its YAML has it.
function listsOf(model: any): List[] {
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  return model.decisionMakers.flatMap((dm: any): List[] =>
    dm.types
      ? // biome-ignore lint/suspicious/noExplicitAny: the same.
        Object.entries<any>(dm.types).map(([type, { preferences }]) => ({
          decisionMaker: dm.id,
          type,
          own: preferences.statements,
          holder: preferences,
        }))
      : [{ decisionMaker: dm.id, own: dm.preferences.statements, holder: dm.preferences }],
  );
}

/** Without brackets, which the texts of these cases do not need. */
const sayOf = (statement: string | { say: string }) =>
  (typeof statement === "string" ? statement : statement.say).replace(/[()]/g, "");

/** Every statement of every list dropped, softened or exchanged with its neighbour, and what is then printed. */
function* smallEdits(files: Files, name: string, options: readonly string[], day: string) {
  const count = listsOf(parse(files.get(name)!)).length;
  for (let l = 0; l < count; l++) {
    const { own } = listsOf(parse(files.get(name)!))[l]!;
    for (const { kind, list, size } of editsByHand(own.map(sayOf), options, [])) {
      // A list that says nothing is no list.
      if (size !== 1 || list.length === 0) continue;
      const model = parse(files.get(name)!);
      const edited = listsOf(model)[l]!;
      edited.holder.statements = list;
      yield {
        list: edited,
        kind,
        printed: printed(assessed(new Map(files).set(name, stringify(model)), day)),
      };
    }
  }
}

describe("the small changes that a page says were tried", () => {
  test("alter what is printed of the answer exactly where it says so, in any case", () => {
    let altering = 0;
    let keeping = 0;
    fc.assert(
      fc.property(anyCase, ({ files }) => {
        const name = [...files.keys()].find((one) => one === "model.yaml");
        const written = assessed(files, DAY);
        if (name === undefined || !written.carried) return;
        const { carried, assumptions } = written;
        const base = printed(written);
        const options = parse(files.get(name)!).decisionMakers.flatMap((dm: { options: { id: string }[] }) =>
          dm.options.map(({ id }) => id),
        );
        let altered = 0;
        for (const edit of smallEdits(files, name, options, DAY)) {
          if (edit.printed === base) {
            keeping += 1;
            continue;
          }
          altered += 1;
          const { decisionMaker, type } = edit.list;
          const named = assumptions.some(
            (one) =>
              one.kind === "statement" &&
              one.size === 1 &&
              one.decisionMaker === decisionMaker &&
              one.type === type,
          );
          expect(named, `${edit.kind} of ${decisionMaker} ${type}: ${base} => ${edit.printed}`).toBe(true);
        }
        altering += altered;
        // Ties settled are counted too: at least the edits of statements that alter it do.
        expect(carried.of - carried.same).toBeGreaterThanOrEqual(altered);
        if (carried.same === carried.of) expect(altered).toBe(0);
      }),
      { numRuns: 25 },
    );
    expect(Math.min(altering, keeping)).toBeGreaterThan(0);
  });

  test("alter it in the worked case where a priority of a party is dropped", () => {
    const name = "models/december-2021.yaml";
    const day = "2021-12-01";
    const record = workedCase();
    const { file } = record.models.find(({ entry }) => entry.file === name)!;
    const assessedNow = () => assess(record, { day: parseDay(day)!, folder: "any" }).assessment;
    const written = assessedNow();
    const base = printed(written);
    const altered: string[] = [];
    for (const { own, decisionMaker, type } of listsOf(file)) {
      if (decisionMaker === "China") continue;
      const list = [...own];
      for (const i of list.keys()) {
        own.splice(i, 1);
        if (printed(assessedNow()) !== base) altered.push(`${decisionMaker} ${type} ${i + 1}`);
        own.splice(0, own.length, ...list);
      }
    }
    expect(printed(assessedNow())).toBe(base);
    expect(altered.length).toBeGreaterThan(0);
    expect(written.carried!.of - written.carried!.same).toBeGreaterThanOrEqual(altered.length);
    const named = written.assumptions
      .filter(({ kind, size }) => kind === "statement" && size === 1)
      .map((one) => `${one.decisionMaker} ${one.type} ${one.statementPlace}`);
    expect(named).toEqual(expect.arrayContaining(altered));
  }, 180_000);

  test("never leave a headline that none would last beside a sentence that they would", () => {
    fc.assert(
      fc.property(anyCase, ({ files }) => {
        const { headline, sentence } = assessed(files, DAY).answer;
        if (/opened otherwise, they would last|also under|as well/u.test(sentence))
          expect(headline).not.toMatch(/none would last|no talks would last|; .*talks would not last/u);
      }),
      { numRuns: 100 },
    );
  });
});
