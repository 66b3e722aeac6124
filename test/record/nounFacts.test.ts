import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { CaseHead } from "../../src/record/case.ts";
import { checkCase, idsOf, parseCase } from "../../src/record/index.ts";
import { CLAIM_SCHEMAS, Claim } from "../../src/record/nouns/claim.ts";
import { ModelFile } from "../../src/record/nouns/modelFile.ts";
import { type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";

/** What a noun may leave out without being wrong, and would then be half a noun. */

const WHOLES: [string, z.ZodType][] = [
  ["head", CaseHead],
  ["model file", ModelFile],
  ...[...allNouns()].map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
];

/** Every group of fields within a schema, with the way to it. */
function groupsIn(whole: string, schema: z.ZodType): [path: string, fields: ReadonlyMap<string, Shape>][] {
  const found: [string, Map<string, Shape>][] = [];
  const seen = new Set<Shape>();
  const go = (shape: Shape, path: string): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.item) go(shape.item, `${path}[]`);
    for (const option of shape.options) go(option, path);
    if (shape.fields.length > 0)
      found.push([path, new Map(shape.fields.map((field) => [field.name, field.shape]))]);
    for (const field of shape.fields) go(field.shape, `${path}.${field.name}`);
  };
  go(shapeOf(schema), whole);
  return found;
}

const GROUPS = WHOLES.flatMap(([name, schema]) => groupsIn(name, schema));

describe("a page in another language has its own words for what a case calls and says", () => {
  test("what has a name has names", () => {
    const bare = GROUPS.filter(
      ([, fields]) =>
        [...fields.values()].some(({ facts }) => facts.title) &&
        !fields.has("names") &&
        !fields.has("titles"),
    );
    // A work is cited as it is called.
    expect([...new Set(bare.map(([path]) => path))]).toEqual(["source"]);
  });

  test("what a page says as the author's sentence can be said in its language", () => {
    const bare = GROUPS.filter(
      ([path, fields]) => fields.get("says")?.facts.freeText && !fields.has("saysIn") && !ASIDE.test(path),
    );
    expect([...new Set(bare.map(([path]) => path))].sort()).toEqual([]);
  });

  /** Remarks beside a thing, and sentences that stand as quotations in the annex alone. */
  const ASIDE =
    /\.(?:note|readings\[\]|tests\[\]|precedents\[\]|strengths\[\]|weaknesses\[\]|pillars\[\])$|^(?:outcome|pillar|weakness)$/;
});

describe("what leads to a noun", () => {
  const shapesOf = ({ schema }: { schema: z.ZodType }) => {
    const shape = shapeOf(schema);
    return shape.kind === "choice" ? shape.options : [shape];
  };

  test("what is looked up in a source is a fact, so that premises may name it", () => {
    for (const [name, noun] of allNouns()) {
      const isFact = shapesOf(noun).some(
        ({ fields, part }) => !part!.isJudged && fields.some(({ shape }) => shape.facts.verification),
      );
      expect(Object.keys(noun.also ?? {}).includes("fact"), name).toBe(isFact);
    }
  });

  test("nouns that one kind of reference leads to share their ids, for else it would lead to two", () => {
    const leading = [...allNouns()].filter(([, { also }]) => also?.fact !== undefined);
    const sharing = leading.flatMap(([, { sharesIdsWith }]) => sharesIdsWith ?? []);
    expect(sharing).toHaveLength(leading.length - 1);
    const names = leading.map(([name]) => name);
    expect(sharing.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("every kind that a field refers to is a noun, or some noun leads there", () => {
    const kinds = GROUPS.flatMap(([, fields]) =>
      [...fields.values()].flatMap((shape) => (shape.item ?? shape).facts.refersTo ?? []),
    );
    const led = [...allNouns()].flatMap(([name, { also }]) => [name, ...Object.keys(also ?? {})]);
    expect([...new Set(kinds)].filter((kind) => kind !== "any" && !led.includes(kind))).toEqual([]);
  });

  test("who may speak of anything is spoken of by nothing", () => {
    for (const [name, noun] of allNouns()) {
      const speaks = shapesOf(noun).some(({ fields }) =>
        fields.some(({ shape }) => (shape.item ?? shape).facts.refersTo === "any"),
      );
      expect(noun.isNeverNamed === true, name).toBe(speaks);
    }
  });

  test("a noun that only labels others may be left out, and its place hold any word", () => {
    for (const [name, noun] of allNouns()) {
      const labels = shapesOf(noun).every(({ fields }) =>
        fields.every((field) => ["id", "name", "names", "says", "known"].includes(field.name)),
      );
      expect(noun.isOptional === true, name).toBe(labels);
    }
    const event = "events: [{id: e, date: 2001, says: It happened., pillars: [sea]}]\n";
    const unknown = (head: string) => {
      const { case: record } = parseCase(new Map([["case.yaml", `${HEAD}${head}${event}`]]));
      return checkCase(record!).filter(
        ({ rule, message }) => rule === "unknown-id" && message.includes('"sea"'),
      ).length;
    };
    expect([unknown(""), unknown("pillars: [{id: land, name: Land}]\n")]).toEqual([0, 1]);
  });

  test("a phase of a format is something that can be spoken of", () => {
    for (const [name, noun] of allNouns()) {
      // Dated things that need no id of their own, for what is looked up in a source is worth naming.
      const phases = shapesOf(noun).some(({ fields }) =>
        fields.some(({ shape: { item } }) => {
          const isFact = item?.fields.some(({ shape }) => shape.facts.verification);
          return isFact && !item!.part!.isJudged && item!.fields.some(({ name: field }) => field === "id");
        }),
      );
      expect(noun.partIds !== undefined, name).toBe(phases);
    }
    const record = parseCase(
      new Map([
        [
          "case.yaml",
          `${HEAD}formats: [{id: f, name: F, kind: council, mode: bilateral, pillars: [p], phases: [{date: 2003, phase: founded, axis: existence, status: active}]}]\n`,
        ],
      ]),
    ).case!;
    const noun = allNouns().get("format")!;
    const ids = noun.partIds!(record.formats[0]! as never);
    expect(ids).toHaveLength(1);
    expect(idsOf(record).get("any")!.has(ids[0]!)).toBe(true);
  });

  const HEAD = "title: T\nquestion: Q?\nparties: [A, B]\n";
});

describe("kinds of claim", () => {
  test("those of the schema are those of its table", () => {
    expect(new Set<unknown>(Claim.options)).toEqual(new Set(Object.values(CLAIM_SCHEMAS)));
    for (const [kind, schema] of Object.entries(CLAIM_SCHEMAS))
      expect(schema.shape.kind.value, "its key in the table").toBe(kind);
  });

  test("the kind that a reference can ask for is led to", () => {
    const { also } = allNouns().get("claim")!;
    for (const kind of Object.keys(CLAIM_SCHEMAS))
      expect(also?.condition?.({ kind } as never), kind).toBe(kind === "condition");
  });
});

test("no three nouns are listed by hand, by name or by list", () => {
  /** What is no list of nouns, or one that no fact of theirs gives: why. */
  const may = new Map([
    ["questions/exportCase.ts", "columns of a table of events, some of which are called as nouns are"],
    [
      "web/views/answer/NextSteps.tsx",
      "what an answer needs first, in the order in which a newcomer takes it",
    ],
    ["questions/diff.ts", "of more changes than can be tried, which are tried first"],
    [
      "exchange/compare/valueChanges.ts",
      "fields of a phase or a rule, three of which are called as nouns are",
    ],
  ]);
  const root = new URL("../../src/", import.meta.url);
  const words = [[...allNouns().keys()], [...allNouns().values()].map(({ list }) => list)];
  const found = (readdirSync(root, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !/^(?:record\/nouns|words)\//.test(name))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, root), "utf8");
      const texts = [...text.matchAll(/"[\w-]+"(?:\s*[,|]\s*"[\w-]+"){2,}/g)].map(([list]) =>
        [...list.matchAll(/"([\w-]+)"/g)].map(([, word]) => word!),
      );
      if (may.delete(file)) return [];
      const isListed = (list: readonly string[]) =>
        words.some((known) => new Set(list.filter((word) => known.includes(word))).size >= 3);
      return texts.filter(isListed).map((list) => `${file}: ${list.join(", ")}`);
    });
  expect(found).toEqual([]);
  expect([...may.keys()], "files that are gone").toEqual([]);
});
