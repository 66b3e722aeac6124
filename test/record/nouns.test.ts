import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { CaseHead } from "../../src/record/case.ts";
import { filesToPublish, idsOf, parseCase } from "../../src/record/index.ts";
import { ModelFile } from "../../src/record/nouns/modelFile.ts";
import { type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";

/** Every field of a schema, at any depth, with the way to it. */
function fieldsIn(schema: z.ZodType): { path: string; shape: Shape; holder: Shape }[] {
  const found: { path: string; shape: Shape; holder: Shape }[] = [];
  const go = (shape: Shape, path: string, open: readonly Shape[]): void => {
    if (open.includes(shape)) return;
    const inside = [...open, shape];
    if (shape.item) go(shape.item, `${path}[]`, inside);
    for (const option of shape.options) go(option, path, inside);
    for (const field of shape.fields) {
      found.push({ path: `${path}.${field.name}`, shape: field.shape, holder: shape });
      go(field.shape, `${path}.${field.name}`, inside);
    }
  };
  go(shapeOf(schema), "", []);
  return found;
}

const WHOLES: [string, z.ZodType][] = [
  ["head", CaseHead],
  ["model file", ModelFile],
  ...[...allNouns()].map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
];

const takes = ({ schema, kind }: Shape, value: string) =>
  kind !== "group" && (schema?.safeParse(value).success ?? false);

const factsOfItem = (shape: Shape) => (shape.item ?? shape).facts;

describe("the facts of a field stand with its schema, and none is forgotten", () => {
  const record = parseCase(new Map([["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\n"]])).case!;
  const kinds = new Set<string>(idsOf(record).keys());

  test.each(WHOLES)("every id in %s leads to something there is", (_, schema) => {
    const lost = fieldsIn(schema).flatMap(({ path, shape }) => {
      const { refersTo } = factsOfItem(shape);
      return refersTo === undefined || kinds.has(refersTo) ? [] : [`${path} leads to "${refersTo}", no noun`];
    });
    expect(lost).toEqual([]);
  });

  test.each(WHOLES)("every field of %s named like a noun or its list says what it leads to", (_, schema) => {
    const names = new Set([...allNouns()].flatMap(([name, { list }]) => [name, list]));
    for (const word of [
      "holder",
      "addressee",
      "party",
      "parties",
      "thirdParties",
      "initiators",
      "targets",
      "on",
    ])
      names.add(word);
    const silent = fieldsIn(schema).filter(({ path, shape }) => {
      const name = path.slice(path.lastIndexOf(".") + 1);
      const holds = [shape, shape.item, ...shape.options, ...(shape.item?.options ?? [])].some(
        (form) =>
          form !== undefined &&
          (form.facts.refersTo !== undefined || form.kind === "group" || form.schema === undefined),
      );
      return names.has(name) && !holds && !NO_REFERENCES.has(path) && !path.endsWith(".answer");
    });
    expect(silent.map(({ path }) => `${path}: say with idOf() what it leads to, or name it here`)).toEqual(
      [],
    );
  });

  test.each(WHOLES)("every field of %s that takes an id says what it leads to", (_, schema) => {
    const silent = fieldsIn(schema).filter(({ path, shape }) => {
      const isOwn = path.endsWith(".id");
      const leaf = shape.item ?? shape;
      const forms = leaf.options.length > 0 ? leaf.options : [leaf];
      const leadsNowhere = forms.some(
        (form) => takes(form, "A.b_c-1") && !takes(form, "a b") && form.facts.refersTo === undefined,
      );
      return leadsNowhere && !isOwn && !NO_REFERENCES.has(path);
    });
    expect(
      silent.map(
        ({ path }) => `${path}: an id; say with idOf() what it leads to, or name it in NO_REFERENCES`,
      ),
    ).toEqual([]);
  });

  /** Named or written so, and yet no reference. */
  const NO_REFERENCES = new Set([
    ".states[].on",
    ".statusQuo.on",
    ".decisionMakers[].options[].irreversible",
    // Words of the field, and marks that outcomes share.
    ".phases[].phase",
    ".exclusive",
  ]);

  test.each(WHOLES)("every date in %s says what it says of its entry", (_, schema) => {
    const silent = fieldsIn(schema).filter(
      ({ shape }) => shape.facts.isDate && shape.facts.time === undefined,
    );
    expect(silent.map(({ path }) => `${path}: use happensOn(), knownSince(), endsOn() …`)).toEqual([]);
  });

  test.each([...allNouns()])("%s says what decides since when it was known", (_, { schema }) => {
    const shape = shapeOf(schema);
    for (const form of shape.kind === "choice" ? shape.options : [shape]) {
      expect(form.part, "wrap its schema in part()").toBeDefined();
      expect(form.part!.counted).toBeDefined();
      // Something must be able to say that it came later.
      const isDated = form.fields.some(({ shape: { facts } }) =>
        ["known", "happens", "published"].includes(facts.time ?? ""),
      );
      expect(isDated, "it has no date, so it can leave no view: give it known: knownSince()").toBe(true);
    }
  });

  test.each(WHOLES)("every part of %s with a date of its own can be left out alone", (_, schema) => {
    const bare = fieldsIn(schema).filter(
      ({ shape, holder }) =>
        ["happens", "known", "published"].includes(shape.facts.time ?? "") && holder.part === undefined,
    );
    expect(bare.map(({ path }) => `${path}: wrap what it stands in in part()`)).toEqual([]);
  });

  test.each(WHOLES)("every part of %s can tell since when it was known by fields it has", (_, schema) => {
    const wrong = fieldsIn(schema).flatMap(({ path, holder }) =>
      (holder.part?.knownBy ?? []).flatMap((by) => {
        const list = typeof by === "object" ? by.earliestOf : undefined;
        if (list !== undefined)
          return holder.fields.some(({ name }) => name === list) ? [] : [`${path}: no list "${list}"`];
        const needed = ["known", "happens", "published"].includes(by as string);
        return !needed || holder.fields.some(({ shape }) => shape.facts.time === by)
          ? []
          : [`${path}: nothing says "${String(by)}"`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(WHOLES)("every field of %s called note, known, date or says bears its fact", (_, schema) => {
    const forgotten = fieldsIn(schema).filter(({ path, shape: { facts, options } }) => {
      const name = path.slice(path.lastIndexOf(".") + 1);
      if (name === "note") return !facts.note;
      if (name === "known") return facts.time !== "known";
      if (name === "date") return facts.time !== "happens";
      if (name === "says") return !facts.freeText && !options.some((option) => option.facts.freeText);
      return false;
    });
    expect(forgotten.map(({ path }) => path)).toEqual([]);
  });
});

describe("every field is published, or withheld by name", () => {
  test("only what is named here is never published", () => {
    const withheld = WHOLES.flatMap(([whole, schema]) =>
      fieldsIn(schema).flatMap(({ path, shape }) =>
        shape.facts.withheld === undefined ? [] : [`${whole}${path}: ${shape.facts.withheld}`],
      ),
    );
    expect(withheld).toEqual(["source.text: the text of a work is its publisher's"]);
  });

  test("a work keeps every field its schema has, but for that one", () => {
    const sample = (name: string, { schema, facts }: Shape): unknown => {
      if (facts.isDate) return "2001";
      for (const value of [name === "actor" ? "A" : "words", "high", "official", "whole"])
        if (schema.safeParse(value).success) return value;
      throw new Error(`no sample for ${name}: give it one here`);
    };
    const source = allNouns().get("source")!;
    const item: Record<string, unknown> = {};
    for (const { name, shape } of shapeOf(source.schema).fields)
      item[name] = name === "type" ? "book" : sample(name, shape);
    const files = new Map([
      [
        "case.yaml",
        `title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\nsources: [${JSON.stringify(item)}]\n`,
      ],
    ]);
    const { case: record, problems } = parseCase(files);
    expect(problems).toEqual([]);
    const again = parseCase(filesToPublish(record!, { without: [] })).case!.sources[0]!;
    const { text, ...published } = item;
    expect(text).toBeDefined();
    expect(Object.keys(source.written!(again as never)).sort()).toEqual(Object.keys(published).sort());
  });
});

describe("no list of nouns stands anywhere but in the table", () => {
  const root = new URL("../../src/", import.meta.url);
  const files = (readdirSync(root, { recursive: true }) as string[]).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith("record/nouns/") && !name.startsWith("words/"),
  );
  const names = [...allNouns().keys()];
  const lists = [...allNouns().values()].map(({ list }) => list);

  test.each([
    ["names", names],
    ["lists", lists],
  ])("not of their %s", (_, words) => {
    const found = files.flatMap((file) => {
      const lines = readFileSync(new URL(file, root), "utf8").split("\n");
      return lines.flatMap((line, i) => {
        // Four of them near each other, as texts or as fields, are a list of nouns.
        const near = lines.slice(i, i + 8).join("\n");
        const named = words.filter((word) => new RegExp(`"${word}"|^\\s*${word}(:|,$)`, "m").test(near));
        return named.length >= 5 && words.some((word) => line.includes(word)) ? [`${file}:${i + 1}`] : [];
      });
    });
    const places = [...new Set(found.map((place) => place.slice(0, place.indexOf(":"))))];
    expect(places.filter((file) => !KNOWN_LISTS.has(file))).toEqual([]);
  });

  /** What differs from noun to noun and is no fact of the field: why each may. */
  const KNOWN_LISTS = new Map<string, string>([
    [
      "paper/draft/caseFromPaper.ts",
      "writes the files of a case, and says in which each of its entries goes",
    ],
  ]);
});
