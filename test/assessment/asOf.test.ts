import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { assess, narrate, saidOn } from "../../src/assessment/index.ts";
import { exportCase } from "../../src/questions/exportCase.ts";
import { CASE_EXPORTS } from "../../src/questions/exportNames.ts";
import type { WORKBENCH_ANSWERS } from "../../src/questions/index.ts";
import { path } from "../../src/questions/path.ts";
import { watch } from "../../src/questions/watch.ts";
import { WrongQuestion } from "../../src/questions/wrongQuestion.ts";
import { CaseHead } from "../../src/record/case.ts";
import { type Case, caseAsOf, filesToPublish, parseCase, parseDay } from "../../src/record/index.ts";
import { ModelFile } from "../../src/record/nouns/modelFile.ts";
import { formOf, type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";
import { createEngine } from "../../src/web/engine/engine.ts";
import { worked } from "../edit/cases.ts";
import { additionsTo, type CaseData, dataOf, sample, textsOf } from "../record/laterAdditions.ts";

// Everything that is asked, of a case with everything added: minutes on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

type Engine = ReturnType<typeof createEngine>;

/** What the workbench asks as of a day; of what is asked otherwise, why it is not held to silence. */
const ASKED: Record<keyof typeof WORKBENCH_ANSWERS, ((asks: Asking) => unknown) | string> = {
  assessPage: ({ engine, day }) => engine.assessPage(day, "de"),
  pageAsWord: "the page of assessPage in another form",
  beside: ({ engine, day }) => engine.beside(day, "de"),
  walk: ({ engine, day }) => engine.walk(day, "de"),
  record: ({ engine, day, party }) => engine.record(day, party),
  status: ({ engine, day, party }) => engine.status(day, day, party),
  sources: ({ engine, day }) => engine.sources(day),
  sourceBalance: ({ engine, day }) => engine.sourceBalance(day),
  declared: ({ engine, day }) => engine.declared(day),
  thirdParties: ({ engine, day }) => engine.thirdParties(day, "de"),
  breaks: ({ engine, day }) => engine.breaks(day),
  stanceSpans: ({ engine, day }) => engine.stanceSpans(day),
  search: ({ engine, day }) => ["LATER", "e", "203", "red"].map((words) => engine.search(day, words)),
  entry: ({ engine, day, entries }) => entries.map(([noun, id]) => engine.entry(day, noun, id)),
  shownEntry: ({ engine, day, entries }) => entries.map(([noun, id]) => engine.shownEntry(day, noun, id)),
  entryDates: ({ engine, day, entries }) =>
    entries.map(([noun, id]) => engine.entryDates(day, noun, id, "de")),
  strategyModels: ({ engine, day }) => engine.strategyModels(day, "de"),
  strategy: ({ engine, day, models }) => models.map((id) => ({ ...engine.strategy(id, [], day), took: 0 })),
  strategyHeldByFear: ({ engine, day, models }) => models.map((id) => engine.strategyHeldByFear(id, [], day)),
  strategyReasons: ({ engine, day, models }) => models.map((id) => engine.strategyReasons(id, [], day)),
  strategyWanted: ({ engine, day, models }) => models.map((id) => engine.strategyWanted(id, day)),
  strategyChanges: ({ engine, day, models }) =>
    models.map((id) => engine.strategyChanges(id, [], day, "dialogue")),
  strategyModelFile: ({ engine, day, models }) => models.map((id) => engine.strategyModelFile(id, [], day)),
  toldWhatIf: ({ engine, day, models }) =>
    models.map((id) => engine.toldWhatIf(id, [{ edit: "drop", decisionMaker: "nato", place: 2 }], day)),
  writeWhatIfFile: ({ engine, day, models }) => models.map((id) => engine.writeWhatIfFile(id, [], day)),
  strategyFlips: "of edits and one scenario of what strategy answers",
  strategyState: "of one state of what strategy answers",
  strategyGraph: "of one scenario of what strategy answers",
  strategyStatement: "of an edit",
  variantChanges: "of an edit",
  readWhatIfFile: "of a file of the reader's",
  leftOut: "counts what became known later, and is asked for that",
  hindsight: "sets what was said beside what followed, and is asked for that",
  yearsJudged: "the same, of all years",
  open: "of no day: what the files hold",
  problems: "of no day: what is wrong in the files",
  setCitations: "of no day: how works are set",
  bibliographyText: "of no day: works to be written",
  checkPaper: "of no day: of a paper",
  draftCase: "of no day: of a paper",
  beginningCase: "of no day: a new case",
  edit: "of no day: writes",
  undo: "of no day: writes",
  redo: "of no day: writes",
  form: "of no day: what is to be edited",
  headForm: "of no day: what is to be edited",
  fields: "of no day: what is to be edited",
  checkEntry: "of no day: what is to be edited",
  dateInWords: "of no day: a date as it is typed",
  choices: "of no day: what is to be edited",
  optionPicture: "of no day: what is to be edited",
  merge: "of no day: two texts",
};

interface Asking {
  engine: Engine;
  day: string;
  party: string;
  entries: [noun: never, id: string][];
  /** Models small enough to be solved over and over; of others the view is compared, of which all is worked out. */
  models: string[];
}

/** Everything the program says of a case as of a day, places aside: they move when lines are added above them. */
async function everythingOn(
  files: ReadonlyMap<string, string>,
  day: string,
): Promise<Record<string, unknown>> {
  const { case: record, problems } = parseCase(files);
  const number = parseDay(day)!;
  const assessed = assess(record!, { day: number, folder: "case", problems });
  const { page, notes } = narrate(assessed, (_, clusters) =>
    clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" })),
  );
  const engine = createEngine();
  engine.open({ folder: "case", files: Object.fromEntries(files), citations: {} });
  const view = caseAsOf(record!, number).case;
  const lists = record as unknown as Record<string, { id: string }[]>;
  const asking: Asking = {
    engine,
    day,
    party: record!.meta.parties[1]!,
    // Of what came later too, of which nothing may be said: left out here where there is no answer.
    entries: [...allNouns()]
      .flatMap(([noun, { list, in: where }]) =>
        where === "record" ? lists[list]!.map(({ id }): [never, string] => [noun as never, id]) : [],
      )
      .filter(([noun, id]) => engine.entry(day, noun, id) !== undefined),
    models: view.models.filter(({ model }) => model.decisionMakers.length < 3).map(({ entry }) => entry.id),
  };
  return withoutPlaces({
    view: { ...view, faulty: view.faulty.map(({ noun, value }) => ({ noun, value })) },
    page,
    json: { ...assessed.assessment, notes },
    path: pathOn(record!, number),
    watched: watch(record!, number, undefined),
    saidThen: saidOn(record!, number, 365),
    ...Object.fromEntries(
      Object.entries(ASKED).flatMap(([question, ask]) =>
        typeof ask === "string" ? [] : [[question, ask(asking)]],
      ),
    ),
    // As the command writes them, which says of which day they are.
    exported: await Promise.all(
      keysOf(CASE_EXPORTS).map(async (name) => [
        name,
        await exportCase(name, { ...view, meta: { ...view.meta, asOf: day } }),
      ]),
    ),
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

const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as Key[];

async function expectSilence(
  make: () => CaseData,
  picks: readonly number[],
  day: string,
  isRich?: (list: string) => boolean,
): Promise<void> {
  const plain = await everythingOn(textsOf(make()), day);
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
  const after = await everythingOn(textsOf(more), day);
  for (const [what, answer] of Object.entries(plain)) {
    const difference = firstDifference(answer, after[what]);
    if (difference !== undefined) throw new Error(`${what}: ${difference}, after ${said}`);
  }
}

describe("as of a day, nothing that became known later changes a byte", () => {
  test("and every field that may come later is among what is added, in an entry of its own or in one that was there", () => {
    const isAdded = new Set<string>();
    for (const data of [dataOf(worked), generated(Array(12).fill("1999"), true, undefined)]) {
      for (const { apply } of additionsTo(data)) apply();
      for (const [at, value, shape] of wholesOf(data)) noteLater(value, shape, at, false, isAdded);
    }
    const mayBe = new Set(
      wholesOf(dataOf(worked)).flatMap(([at, , shape]) => fieldsThatMayBeLater(shape, at)),
    );
    expect(mayBe.size).toBeGreaterThan(150);
    const missing = [...mayBe].filter((field) => !isAdded.has(field)).sort();
    expect(missing, missing.join("\n")).toEqual(Object.keys(NEVER_LATER).sort());
  });

  const all = Array.from({ length: 4000 }, (_, i) => i);

  test("of the worked case, with everything added that can be", async () => {
    for (const day of ["2010-12-01", "2021-12-01"]) await expectSilence(() => dataOf(worked), all, day);
  });

  test("of the worked case, with a few things added", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4000), { minLength: 1, maxLength: 12 }),
        fc.constantFrom("2009-06-01", "2014-03-20", "2021-12-01", "2024-01-01"),
        (picks, day) => expectSilence(() => dataOf(worked), picks, day),
      ),
      { numRuns: 2, seed: 7 },
    );
  });

  test("of generated cases, with a few things added or all", async () => {
    await fc.assert(
      fc.asyncProperty(
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
    measure: "m",
    series: "m",
    any: "A",
  };
  const named: Record<string, string> = { ...ids, codedMeasure: "c", answer: "an", weakness: "w" };
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
    statusQuo: { on: ["X", "Z>=some"] },
    decisionMakers: [
      {
        id: "a",
        name: "A",
        actor: "A",
        options: [{ id: "X", name: "does x" }],
        preferences: { statements: ["X", { say: "Y", because: "so" }] },
        believes: { b: { statements: ["Y"] } },
      },
      {
        id: "b",
        name: "B",
        actor: "B",
        options: [
          { id: "Y", name: "does y", onWhen: { event: "e" } },
          { id: "Z", name: "does z", levels: ["none", { id: "some", name: "does some z" }] },
        ],
        types: { one: { preferences: { statements: ["Y"] } } },
      },
    ],
  };
  return { head, models: new Map([["m.json", model]]) };
}

/** Every list of the case, its head and a model's file, with the way to what stands in it. */
function wholesOf({ head, models }: CaseData): [at: string, value: unknown, shape: Shape][] {
  const lists = [...allNouns()].map(([, { list, schema }]): [string, unknown, Shape] => [
    list,
    head[list] ?? [],
    listOf(schema),
  ]);
  return [
    ...lists,
    ...[...models.values()].map((file): [string, unknown, Shape] => ["model", file, shapeOf(ModelFile)]),
    ["head", head, headAlone],
  ];
}

const listOf = (schema: z.ZodType) => shapeOf(z.array(schema));
const headAlone = shapeOf(
  CaseHead.omit(
    Object.fromEntries(
      [...allNouns().values()].flatMap(({ list, in: where }) => (where === "head" ? [[list, true]] : [])),
    ) as never,
  ),
);

/** What has a day, leads to something that may be later, or tells of it. A citation comes and goes as one. */
function mayBeLater({ facts, options, item }: Shape): boolean {
  return (
    facts.refersTo !== undefined ||
    facts.freeText === true ||
    item?.part !== undefined ||
    (facts.time !== undefined && facts.time !== "case") ||
    [...options, ...(item?.options ?? [])].some((option) => mayBeLater(option))
  );
}

function fieldsThatMayBeLater(at: Shape, path: string, open: readonly Shape[] = []): string[] {
  if (open.includes(at) || at.facts.isRule || at.facts.undated) return [];
  const inside = [...open, at];
  return [
    ...(at.item ? fieldsThatMayBeLater(at.item, path, inside) : []),
    ...at.options.flatMap((option) => fieldsThatMayBeLater(option, path, inside)),
    ...at.fields.flatMap(({ name, shape }) => [
      ...(mayBeLater(shape) || mayBeLater(shape.item ?? shape) ? [`${path}.${name}`] : []),
      ...(name === "sources" ? [] : fieldsThatMayBeLater(shape, `${path}.${name}`, inside)),
    ]),
  ];
}

/** The ways to all that is later in a value: everything of an entry that is, and what was added to others. */
function noteLater(value: unknown, at: Shape, path: string, isLater: boolean, found: Set<string>): void {
  const shape = formOf(at, value);
  if (Array.isArray(value) || (shape.kind === "map" && typeof value === "object" && value !== null))
    for (const item of Object.values(value as object))
      noteLater(item, shape.item ?? at, path, isLater, found);
  else if (shape.kind === "group" && typeof value === "object" && value !== null)
    for (const { name, shape: field } of shape.fields) {
      const inner = (value as Record<string, unknown>)[name];
      if (inner === undefined) continue;
      const own = isLater || String((value as { id?: unknown }).id).startsWith("later-");
      if (own || /LATER|203\d|later-/.test(JSON.stringify(inner))) found.add(`${path}.${name}`);
      noteLater(inner, field, `${path}.${name}`, own, found);
    }
}

/** What is of the day of what it stands in, so that to add it is no addition but a change, and why. */
const NEVER_LATER: Record<string, string> = {
  "head.parties": "whose case it is",
  "head.paper": "which paper it reviews",
  "model.question": "of the day of the model's priorities",
  "model.decisionMakers.actor": "who it is",
  "model.decisionMakers.believes.asOf": "for which days its list speaks",
  "model.decisionMakers.preferences.asOf": "for which days its list speaks",
};
