import fc from "fast-check";
import { describe, test } from "vitest";
import { assess, narrate, saidOn } from "../../src/assessment/index.ts";
import { path } from "../../src/questions/path.ts";
import { watch } from "../../src/questions/watch.ts";
import { WrongQuestion } from "../../src/questions/wrongQuestion.ts";
import { type Case, caseAsOf, filesToPublish, parseCase, parseDay } from "../../src/record/index.ts";
import { shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";
import { createEngine } from "../../src/web/engine/engine.ts";
import { worked } from "../edit/cases.ts";
import { additionsTo, type CaseData, dataOf, sample, textsOf } from "../record/laterAdditions.ts";

/** Everything the program says of a case as of a day, places aside: they move when lines are added above them. */
function everythingOn(files: ReadonlyMap<string, string>, day: string): Record<string, unknown> {
  const { case: record, problems } = parseCase(files);
  const number = parseDay(day)!;
  const assessed = assess(record!, { day: number, folder: "case", problems });
  const { page, notes } = narrate(assessed, (_, clusters) =>
    clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" })),
  );
  const engine = createEngine();
  engine.open({ folder: "case", files: Object.fromEntries(files), citations: {} });
  const party = record!.meta.parties[1]!;
  const ids = [...allNouns()].flatMap(([noun, { list, in: where }]) => {
    const lists = record as unknown as Record<string, { id: string }[]>;
    return where === "record" ? lists[list]!.map(({ id }) => [noun, id] as const) : [];
  });
  const entries = Object.fromEntries(
    ids.flatMap(([noun, id]) => {
      const entry = engine.entry(day, noun as never, id);
      return entry === undefined ? [] : [[`${noun} ${id}`, entry]];
    }),
  );
  return withoutPlaces({
    page,
    json: { ...assessed.assessment, notes },
    path: pathOn(record!, number),
    watched: watch(record!, number, undefined),
    saidThen: saidOn(record!, number, 365),
    walk: engine.walk(day, "de"),
    record: engine.record(day, party),
    status: engine.status(day, day, party),
    sources: engine.sources(day),
    stances: engine.stanceSpans(day),
    found: ["LATER", "e", "203", "red"].map((words) => engine.search(day, words)),
    entries,
    published: [...filesToPublish(record!, { day: number, without: [] })],
    withheld: [...filesToPublish(record!, { day: number, without: ["notes", "unverified"] })],
  }) as Record<string, unknown>;
}

/** The path of every model known by then; generated models mostly have none that can be read. */
function pathOn(record: Case, day: number): unknown {
  const view = caseAsOf(record, day).case;
  return view.models.map(({ entry: { id } }) => {
    try {
      return path(view, { model: id, asOf: day });
    } catch (error) {
      if (error instanceof WrongQuestion) return error.message;
      throw error;
    }
  });
}

/** The whole of an answer is too long to read; where it parts is enough. */
function firstDifference(before: unknown, after: unknown): string | undefined {
  const [a = "", b = ""] = [JSON.stringify(before), JSON.stringify(after)];
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 100);
  return `was …${around(a)}…, is …${around(b)}…`;
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ["file", "line", "column", "endLine", "endColumn"].includes(key) && typeof inner !== "object"
        ? undefined
        : inner,
    ),
  );
}

function expectSilence(
  make: () => CaseData,
  picks: readonly number[],
  day: string,
  isRich?: (list: string) => boolean,
) {
  const plain = everythingOn(textsOf(make()), day);
  const more = make();
  const additions = additionsTo(more, isRich);
  const wanted = new Set(picks.map((pick) => pick % additions.length));
  const picked = (i: number) => wanted.has(i);
  const chosen = additions.filter(({ isEntry }, i) => isEntry || picked(i));
  for (const { apply } of chosen) apply();
  const said = chosen
    .slice(0, 30)
    .map(({ what }) => what)
    .join(", ");
  const after = everythingOn(textsOf(more), day);
  for (const [what, answer] of Object.entries(plain)) {
    const difference = firstDifference(answer, after[what]);
    if (difference !== undefined) throw new Error(`${what}: ${difference}, after ${said}`);
  }
}

describe("as of a day, nothing that became known later changes a byte", () => {
  const all = Array.from({ length: 4000 }, (_, i) => i);

  test("of the worked case, with everything added that can be", () => {
    for (const day of ["2010-12-01", "2021-12-01"]) expectSilence(() => dataOf(worked), all, day);
  });

  test("of the worked case, with a few things added", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4000), { minLength: 1, maxLength: 12 }),
        fc.constantFrom("2009-06-01", "2014-03-20", "2021-12-01", "2024-01-01"),
        (picks, day) => expectSilence(() => dataOf(worked), picks, day),
      ),
      { numRuns: 2, seed: 7 },
    );
  });

  test("of generated cases, with a few things added or all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("1999", "2004-05", "2011-03-04", "2012-01-01/2014-02-03", "2015~"), {
          minLength: 12,
          maxLength: 12,
        }),
        fc.boolean(),
        fc.option(fc.constantFrom("2009-01-01", "2013-05-05", "2020-06-01"), { nil: undefined }),
        fc.oneof(fc.constant(all), fc.array(fc.nat(4000), { minLength: 1, maxLength: 10 })),
        fc.constantFrom("2003-01-01", "2012-06-01", "2016-01-01", "2021-12-01"),
        (dates, isFull, asOf, picks, day) => expectSilence(() => generated(dates, isFull, asOf), picks, day),
      ),
      { numRuns: 25, seed: 11 },
    );
  });
});

/** A case with an entry of every noun, a claim of every kind, dated as given. */
function generated(dates: readonly string[], isFull: boolean, asOf: string | undefined): CaseData {
  const ids = {
    actor: "A",
    format: "f",
    event: "e",
    claim: "fact",
    condition: "condition",
    fact: "e",
    source: "s",
    outcome: "o",
    pillar: "p",
    area: "a",
    any: "A",
  };
  const named: Record<string, string> = { ...ids, answer: "an", weakness: "w" };
  const head: Record<string, unknown> = {
    title: "T",
    question: "Q?",
    parties: ["A", "B"],
    dialogue: "X & Y",
  };
  if (asOf !== undefined) head.asOf = asOf;
  let turn = 0;
  for (const [name, { list, schema }] of allNouns()) {
    if (name === "model") continue;
    const shape = shapeOf(schema);
    const forms = shape.kind === "choice" ? shape.options : [shape];
    head[list] = forms.map((form) => {
      const date = dates[turn++ % dates.length]!;
      const entry = sample(form, { date, word: "early", ids, isFull }) as Record<string, unknown>;
      entry.id = shape.kind === "choice" ? String(entry.kind) : named[name]!;
      // Of test and tests, states and tests one is asked for: no field of the form alone.
      if (entry.kind === "condition" && entry.tests === undefined) {
        entry.test ??= "early";
        entry.states ??= [{ date, is: "unmet" }];
      }
      if (list === "sources") entry.issued = date.slice(0, 4);
      if (list === "actors") {
        entry.known = undefined;
        entry.predecessors = undefined;
        entry.members = undefined;
      }
      return entry;
    });
  }
  head.actors = [...(head.actors as object[]), { id: "B", name: "Bland", kind: "state" }];
  head.models = [{ id: "m", file: "m.json" }];
  const model = {
    title: "M",
    asOf: "2002-01-01",
    decisionMakers: [
      {
        id: "a",
        name: "A",
        actor: "A",
        options: [{ id: "X", name: "does x" }],
        preferences: { statements: ["X", { say: "Y", because: "so" }] },
      },
      {
        id: "b",
        name: "B",
        actor: "B",
        options: [{ id: "Y", name: "does y", onWhen: { event: "e" } }],
        types: { one: { preferences: { statements: ["Y"] } } },
      },
    ],
  };
  return { head, models: new Map([["m.json", model]]) };
}
