import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CaseHead } from "../../src/record/case.ts";
import { PERSONS } from "../../src/record/csl.ts";
import {
  filesToPublish,
  idsOf,
  makerTitle,
  modelTitle,
  named,
  parseCase,
  shortName,
} from "../../src/record/index.ts";
import { ModelFile } from "../../src/record/nouns/modelFile.ts";
import { type Shape, shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";
import { Rule } from "../../src/record/rule.ts";

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

/** Every part of a schema that can be left out alone, the whole included, with the way to it. */
function partsIn(schema: z.ZodType): [path: string, shape: Shape][] {
  const own = shapeOf(schema);
  const roots = own.kind === "choice" ? own.options : [own];
  const holders = new Map(fieldsIn(schema).map(({ path, holder }) => [holder, path.replace(/\.[^.]*$/, "")]));
  for (const root of roots) holders.set(root, "");
  return [...holders].filter(([{ part }]) => part !== undefined).map(([shape, path]) => [path, shape]);
}

const takes = ({ schema, kind }: Shape, ...values: string[]) =>
  kind !== "group" && values.some((value) => schema?.safeParse(value).success ?? false);

/** Samples of what an id may look like, and of words: a pattern or a length that refuses one of them takes another. */
const IDS = ["A.b_c-1", "abcd", "ab-cd", "ABC"];
const WORDS = ["so until 2031", "So it holds until 2031.", "so until 2031 ".repeat(20).trim()];

/** What a schema comes down to, as those who walk through a value see through it. */
function seenThrough(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy)
    return seenThrough(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? seenThrough(schema.in as z.ZodType) : schema;
}

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
        (form) =>
          takes(form, ...IDS) &&
          !takes(form, "a b") &&
          !form.facts.isDate &&
          form.words.length === 0 &&
          form.facts.refersTo === undefined,
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
    // What the readings of a decision maker and the levels of an option are called, said here and nowhere else.
    ".decisionMakers[].options[].levels",
    ".decisionMakers[].types",
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

  test.each(WHOLES)("nothing in %s is hidden from those who walk through it", (_, schema) => {
    const hidden = fieldsIn(schema).flatMap(({ path, shape }) => {
      const inner = seenThrough(shape.schema);
      const isPlain = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral].some(
        (kind) => inner instanceof kind,
      );
      if (shape.kind === "value" && !shape.facts.isDate && !isPlain)
        return [
          `${path}: ${inner.constructor.name} is not looked into; say optional() and give it no default`,
        ];
      if (shape.kind !== "map" || NO_REFERENCES.has(path)) return [];
      const keys = shapeOf((inner as z.ZodRecord).keyType as z.ZodType);
      return keys.facts.refersTo !== undefined || (takes(keys, "A.b_c-1", "NATO-1") && !takes(keys, "a b"))
        ? [`${path}: ids as keys are no references; make it a list of groups`]
        : [];
    });
    expect(hidden).toEqual([]);
  });

  test.each(WHOLES)("nothing in %s is a date by another name", (_, schema) => {
    const dates = fieldsIn(schema).flatMap(({ path, shape }) => {
      const { facts, words } = shape;
      const inner = seenThrough(shape.schema);
      if (facts.isDate || words.length > 0 || facts.refersTo !== undefined) return [];
      const isDay =
        inner instanceof z.ZodString && takes(shape, "2001-02-03") && !takes(shape, "words", ...WORDS);
      const isYear = inner instanceof z.ZodNumber && /(?:year|day|date|since|until)$/i.test(path);
      return isDay || (isYear && !COUNTED_YEARS.has(path))
        ? [`${path}: use happensOn(), knownSince(), endsOn() …`]
        : [];
    });
    expect(dates).toEqual([]);
  });

  /** Between which years a value is measured says nothing of when it was known. */
  const COUNTED_YEARS = new Set([".tests[].fromYear", ".tests[].toYear", ".fromYear", ".toYear"]);

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

  test.each(WHOLES)(
    "a part of %s is known since what its fields can say, each of them asked",
    (_, schema) => {
      const forgotten = partsIn(schema).flatMap(([path, { part, fields }]) => {
        const lists = part!.knownBy.flatMap((by) => (typeof by === "object" ? [by.earliestOf] : []));
        // The earliest of its parts is, where it has one, its own date.
        const asked = new Set<unknown>([
          ...part!.knownBy,
          ...lists,
          ...(lists.length > 0 ? ["happens"] : []),
        ]);
        const telling = fields.flatMap(({ name, shape, isRequired }) => {
          const { time, hindsight } = shape.facts;
          if (time === "known" || time === "happens" || time === "published") return [time];
          if (hindsight) return ["hindsight"];
          // What has a day of its own is never asked for its premises.
          if (factsOfItem(shape).restsOn) return lists.length > 0 ? [] : ["premises"];
          // What always has dated parts is no older than the first of them.
          const parts = shape.item?.fields ?? [];
          return isRequired && parts.some((one) => one.isRequired && one.shape.facts.time === "happens")
            ? [name]
            : [];
        });
        return telling.filter((by) => !asked.has(by)).map((by) => `${path}: knownBy asks no "${by}"`);
      });
      expect(forgotten).toEqual([]);
    },
  );

  test.each(WHOLES)(
    "no part of %s happens twice: of two dates one is its end, or what was known",
    (_, schema) => {
      const twice = partsIn(schema).filter(
        ([, { fields }]) => fields.filter(({ shape }) => shape.facts.time === "happens").length > 1,
      );
      expect(twice.map(([path]) => path)).toEqual([]);
    },
  );

  test.each(WHOLES)("what is known of itself in %s says so before anything else is asked", (_, schema) => {
    const late = partsIn(schema).filter(([, { part }]) => part!.knownBy.indexOf("known") > 0);
    expect(late.map(([path]) => path)).toEqual([]);
  });

  test.each(WHOLES)("every field of %s for words says what sort of words they are", (_, schema) => {
    const leavesOf = (shape: Shape): Shape[] =>
      shape.kind === "value"
        ? [shape]
        : [...shape.options, ...(shape.item ? [shape.item] : [])].flatMap(leavesOf);
    const silent = fieldsIn(schema).filter(({ shape }) =>
      leavesOf(shape).some(
        (leaf) => takes(leaf, ...WORDS) && !saysWhichWords({ ...leaf.facts, ...shape.facts }),
      ),
    );
    expect(
      silent.map(
        ({ path }) => `${path}: take Label, Title, LongText or an Aside in the place of a bare text`,
      ),
    ).toEqual([]);
  });

  test.each(WHOLES)("every field of %s told as an expression over options is one", (_, schema) => {
    const told = fieldsIn(schema).filter(({ shape }) => /^Expression\b/.test(shape.schema.description ?? ""));
    expect(told.filter(({ shape }) => !shape.facts.isExpression).map(({ path }) => path)).toEqual([]);
  });

  const saysWhichWords = (facts: Shape["facts"]) =>
    facts.title ||
    facts.label ||
    facts.freeText ||
    facts.isQuoted ||
    facts.isExpression ||
    facts.isDate ||
    facts.withheld !== undefined;

  test.each(WHOLES)("every rule over the record in %s is marked as one", (_, schema) => {
    // A rule holds rules, so that its forms are made anew wherever it stands: they are told by their fields.
    const formsOf = ({ options }: Shape) =>
      JSON.stringify(options.map((one) => one.fields.map(({ name }) => name)));
    const silent = fieldsIn(schema).filter(
      // What a rule denies is within the rule.
      ({ path, shape }) =>
        formsOf(shape) === formsOf(shapeOf(Rule)) && !shape.facts.isRule && !path.endsWith(".not"),
    );
    expect(silent.map(({ path }) => `${path}: withFacts(Rule, { isRule: true })`)).toEqual([]);
  });

  test.each(WHOLES.filter(([name]) => name !== "head" && name !== "model file"))(
    "each of several things in %s is a part that can be left out and counted",
    (_, schema) => {
      const whole = fieldsIn(schema).filter(({ path, shape: { item } }) => {
        const groups = item === undefined ? [] : item.kind === "choice" ? item.options : [item];
        return (
          !NO_PARTS.test(path) && groups.some(({ kind, part }) => kind === "group" && part === undefined)
        );
      });
      expect(whole.map(({ path }) => `${path}: wrap what stands in it in part()`)).toEqual([]);
    },
  );

  /** Citations go with the work they name, names with the work they stand on, a model's file has parts of its own. */
  const NO_PARTS = /(?:^|\.)(?:sources|author|editor|translator)$/;

  test("what can be looked up in a source is what happened and what is said to be so; the rest is judged", () => {
    const facts = WHOLES.flatMap(([whole, schema]) =>
      partsIn(schema).flatMap(([path, { part, fields }]) =>
        fields.some(({ shape }) => shape.facts.verification) && !part!.isJudged ? [`${whole}${path}`] : [],
      ),
    );
    expect(facts).toEqual(["format.phases[]", "event", "claim"]);
  });

  test.each(WHOLES)(
    "every field of %s that is called as others are bears the fact of its name",
    (_, schema) => {
      const forgotten = fieldsIn(schema).filter(({ path, shape: { facts, options } }) => {
        const name = path.slice(path.lastIndexOf(".") + 1);
        if (name === "note") return !facts.note;
        if (name === "known") return facts.time !== "known";
        if (name === "date") return facts.time !== "happens";
        if (name === "readings") return !facts.readings;
        if (name === "hindsight") return !facts.hindsight;
        if (name === "verification") return !facts.verification;
        if (name === "says") return !facts.freeText && !options.some((option) => option.facts.freeText);
        return false;
      });
      expect(forgotten.map(({ path }) => path)).toEqual([]);
    },
  );
});

test.each([...allNouns()])("%s is called by its name, where it has one", (_, noun) => {
  const shape = shapeOf(noun.schema);
  for (const form of shape.kind === "choice" ? shape.options : [shape]) {
    const named = form.fields.filter(({ shape: { facts } }) => facts.title).map(({ name }) => name);
    const words = named.length > 0 ? named : ["says"];
    const entry = {
      id: "the-id",
      date: "2001",
      ...Object.fromEntries(words.map((name) => [name, "Its words"])),
    };
    const read = noun.read ? noun.read({ ...entry, type: "book" } as never) : entry;
    expect(noun.title(read as never)).toContain("Its words");
  }
});

describe("what is called in a language by what its author calls it there", () => {
  test("a format for short, before an abbreviation of another language", () => {
    const format = { names: { de: "Rat" }, abbreviation: "NRC" };
    expect(shortName(format, "de")).toBe("Rat");
    expect(shortName({ ...format, abbreviationNames: { de: "NRR" } }, "de")).toBe("NRR");
    expect(shortName(format, "en")).toBe("NRC");
    expect(shortName({ abbreviation: "NRC" }, "de")).toBe("NRC");
    expect(shortName({ names: { de: "Rat" } }, "en")).toBeUndefined();
  });

  test("a model by its own name, else by the title of its file", () => {
    const file = { title: "T", names: { de: "DT" } };
    expect(named(modelTitle({ entry: {}, file }), "de")).toBe("DT");
    expect(named(modelTitle({ entry: { names: { de: "x" } }, file }), "en")).toBe("T");
    expect(named(modelTitle({ entry: { name: "N" }, file }), "de")).toBe("N");
    expect(named(modelTitle({ entry: { name: "N", names: { de: "DN" } }, file }), "de")).toBe("DN");
  });

  test("a decision maker by its own name there, else as the actor it is", () => {
    const actors = [{ id: "RUS", names: { de: "Russland" } }, { id: "x" }];
    expect(named(makerTitle({ id: "RUS", name: "Russia" }, actors), "de")).toBe("Russland");
    const west = { id: "west", actor: "RUS", name: "East", names: { de: "Osten" } };
    expect(named(makerTitle(west, actors), "de")).toBe("Osten");
    expect(named(makerTitle({ ...west, names: { fr: "Est" } }, actors), "de")).toBe("Russland");
    expect(named(makerTitle({ id: "x", name: "X" }, actors), "de")).toBe("X");
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

  test("the fields of a work that hold persons are those whose names may be parted", () => {
    const holds = ({ item, options }: Shape): boolean =>
      [...options, ...(item ? [item] : [])].some(
        (one) => one.fields.some(({ name }) => name === "family") || holds(one),
      );
    const { fields } = shapeOf(allNouns().get("source")!.schema);
    expect(fields.filter(({ shape }) => holds(shape)).map(({ name }) => name)).toEqual([...PERSONS]);
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

const BARE_FILE = "a file that is one list holds works, as reference managers write them";

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

  test("and no condition on one of them by its name", () => {
    const condition = new RegExp(
      `\\b(?:noun|list|name|what) [=!]== "(?:${[...names, ...lists].join("|")})"`,
      "g",
    );
    const found = files
      // A view has what a noun alone has: a form to paste a work into.
      .filter((file) => !/^web\/(?:views|parts)\//.test(file))
      .flatMap((file) =>
        [...readFileSync(new URL(file, root), "utf8").matchAll(condition)].map(
          ([text]) => `${file}: ${text}`,
        ),
      );
    expect([...new Set(found)].sort(), "make it a fact of the noun, or say here why it is none").toEqual(
      Object.keys(ONE_NOUN_ALONE).sort(),
    );
  });

  test("nor of fields: by what they are they are found in the schemas", () => {
    const fieldNames = new Set(
      WHOLES.flatMap(([, schema]) =>
        fieldsIn(schema).map(({ path }) => path.slice(path.lastIndexOf(".") + 1).replace(/\[\]$/, "")),
      ),
    );
    const isList = (names: string[]) => names.length >= 3 && names.every((name) => fieldNames.has(name));
    const found = files
      // Words of a language are read otherwise, and a form shows what a writer is asked first.
      .filter((file) => !/\/lexicon\/|^web\/views\//.test(file))
      .flatMap((file) => {
        const text = readFileSync(new URL(file, root), "utf8");
        const choices = [...text.matchAll(/\(\?:([a-z]+(?:\|[a-z]+)+)\)/gi)].map(([, all]) =>
          all!.split("|"),
        );
        const lists = [...text.matchAll(/\[((?:\s*"[a-z]+",?\s*){3,})\]/gi)].map(([, all]) =>
          [...all!.matchAll(/\w+/g)].map(([name]) => name),
        );
        return [...choices, ...lists].some(isList) ? [file] : [];
      });
    expect([...new Set(found)].sort(), "ask record/fieldNames.ts, or say here why not").toEqual(
      Object.keys(FIELDS_OF_ONE_MIND).sort(),
    );
  });

  const BY_CUSTOM = "what writers put in the place of another field, which no schema can say";
  const CSL = "fields of CSL, which a case takes over";
  const QUADS = "the four quarters of the CAMEO codes";
  /** Lists that say something else of the fields than what they are. */
  const FIELDS_OF_ONE_MIND: Record<string, string> = {
    "assessment/findings/onRecord.ts": "what a finding rests on",
    "assessment/sections/measures.ts": QUADS,
    "assessment/solvedModel.ts": "the parts of a model by which its states are made: preferences are none",
    "assessment/whatIfChanges.ts": "what a statement keeps when only its place or words change",
    "bibliography/bib/names.ts": CSL,
    "edit/clearOption.ts": "lists of a model that may go when they are empty",
    "edit/fieldsOf.ts": "in which order a form shows its fields",
    "exchange/compare/caseChanges.ts": "by what an entry is known again whose id is another",
    "exchange/compare/changeInWords.ts": "by what a part is told to a reader",
    "exchange/compare/valueChanges.ts": "by what a part without a name is told from its neighbours",
    "exchange/naming.ts": "by what a part of a list is known",
    "node/commands/eventsOfYears.ts": QUADS,
    "paper/citations/readCitation.ts": "what the patterns know of a work better than the tagger",
    "questions/exportCase.ts": "the columns of a table, in their order",
    "record/checks/sourceFields.ts": "what a reader needs to find a work",
    "record/customFields.ts": "fields of our own that reference managers keep among their own",
    "record/slips/cutByComment.ts":
      "where a single word is no value: a mark of a break is a text, and may be true",
    "record/issues/habits.ts": BY_CUSTOM,
    "record/slips/brackets.ts": "fields whose value is one word",
    "record/slips/dashesMeant.ts": "by what entries begin, each of them",
    "record/csl.ts": CSL,
    "record/plainCsl.ts": CSL,
    "strategy/check/orders.ts": "the three forms of an order, of the engine",
  };

  const LIBRARY = "a library of references holds works, and nothing else of a case";
  const TEXTS = "what is quoted stands in the text of a work, and each such text is named after it";
  const AN_END = "how play ends: in outcomes of the case, in a state, in motion; no noun is meant";
  /** What one noun has and no other could: why each is no fact of the table. */
  const ONE_NOUN_ALONE: Record<string, string> = {
    'edit/caseTexts.ts: noun === "source"': "works may stand in the file of a reference manager",
    'edit/entryEdits.ts: list !== "sources"': BARE_FILE,
    'edit/entryEdits.ts: list === "sources"': BARE_FILE,
    'edit/fileText.ts: list === "sources"': BARE_FILE,
    'record/reading/listReader.ts: list === "sources"': BARE_FILE,
    'record/reading/strayEntry.ts: list === "sources"':
      "the fields of a work are those of CSL, with habits of their own",
    'record/reading/listReader.ts: name === "sources"': BARE_FILE,
    'questions/entry.ts: name === "sources"': "what is cited is shown as works, beside the fields",
    'questions/sources.ts: name === "source"': "no work is cited by its own entry",
    'exchange/library/writeLibrary.ts: name === "sources"': LIBRARY,
    'record/checks/unknownId.ts: what === "source"':
      "an id of a work may be one of another reference manager",
    'assessment/effect.ts: what === "outcomes"': AN_END,
    'assessment/judge.ts: what !== "outcomes"': AN_END,
    'edit/rename.ts: noun === "actor"': "a decision maker without an actor is the one of its id",
    'edit/fieldsOf.ts: noun === "claim"': "the one noun of several kinds, each with fields of its own",
    'questions/entry.ts: noun === "model"': "a model's words stand in a file of its own",
    'exchange/compare/caseContent.ts: noun === "model"': "a model's words stand in a file of its own",
    'exchange/library/compareLibrary.ts: noun !== "source"': LIBRARY,
    'exchange/library/compareLibrary.ts: noun === "source"': LIBRARY,
    'exchange/quotations/fingerprinted.ts: noun === "source"': TEXTS,
    'node/commands/fingerprintSources.ts: noun === "source"': TEXTS,
    'exchange/quotations/quotationsOf.ts: noun === "source"': TEXTS,
    'exchange/annotations/sourceAddresses.ts: noun === "source"': TEXTS,
    'node/papers/textsOfSources.ts: noun !== "source"': TEXTS,
  };

  /** What differs from noun to noun and is no fact of the field: why each may. */
  const KNOWN_LISTS = new Map<string, string>([
    [
      "paper/draft/caseFromPaper.ts",
      "writes the files of a case, and says in which each of its entries goes",
    ],
    ["questions/diff.ts", "of more changes than can be tried, which are tried first"],
  ]);
});
