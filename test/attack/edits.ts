import { applyEdit, type CaseEdit, type Data, type Entry, type ModelChange } from "../../src/edit/index.ts";
import { parseCase } from "../../src/record/index.ts";
import type { Engine } from "./engine.ts";
import { mutate, Random } from "./mutate.ts";
import { engineOf } from "./readers.ts";
import { CASE, FULL_MODEL, type Target, TYPES_MODEL } from "./targets.ts";

const NOUNS = [
  "actor",
  "format",
  "event",
  "claim",
  "outcome",
  "source",
  "pillar",
  "area",
  "model",
  "answer",
  "weakness",
] as const;
const IDS = [
  "A",
  "B",
  "council",
  "forum",
  "e1",
  "e2",
  "c1",
  "c2",
  "c4",
  "talks",
  "s",
  "m",
  "none",
  "__proto__",
  "",
];
const LISTS = [
  ["phases"],
  ["states"],
  ["members"],
  ["sources"],
  ["readings"],
  ["premises"],
  ["phases", 0, "sources"],
  ["none"],
];

function value(random: Random): Data {
  const texts = [
    "x",
    "x: y",
    "# h",
    "- d",
    "yes",
    "1997",
    "null",
    "multi\nline",
    "ends\n",
    "\u202E",
    "😀",
    "'\"",
    "word ".repeat(60),
    "",
    " ",
    "\0",
    "\ud800",
  ];
  return random.pick<() => Data>([
    () => random.pick(texts),
    () => random.below(3_000) - 10,
    () => null,
    () => random.chance(0.5),
    () => [random.pick(IDS), random.pick(texts)],
    () => ({ date: "2015", is: "met", says: random.pick(texts), source: "s" }),
    () => [{ date: random.pick(["2015", "never"]), phase: "p", axis: "existence", status: "active" }],
  ])();
}

function entry(random: Random): Entry {
  const names = [
    "id",
    "says",
    "date",
    "kind",
    "name",
    "note",
    "sources",
    "type",
    "title",
    "phases",
    "titel",
    "premises",
  ];
  return Object.fromEntries(
    Array.from({ length: 1 + random.below(6) }, () => [random.pick(names), value(random)]),
  );
}

const MAKERS = ["A", "B", "none", "__proto__", ""];
const TYPES = ["mild", "hard", "none", "__proto__", "constructor"];
const OPTIONS = ["X", "Y", "Z", "none", "toString", "a b"];
const STATEMENTS = ["X", "!X", "X if Y", "X iff", "(X", "Y only if X & !Z", { say: "Z", because: "b" }];

/** Each change of a model that there is. */
const MODEL_CHANGES: { [Name in ModelChange["change"]]: (random: Random) => ModelChange } = {
  "add-statement": (random) => ({
    change: "add-statement",
    ...someList(random),
    statement: random.chance(0.7) ? random.pick(STATEMENTS) : value(random),
    ...(random.chance(0.5) ? { at: random.below(4) } : {}),
  }),
  "change-statement": (random) => ({
    change: "change-statement",
    ...someList(random),
    at: random.below(4),
    fields: { [random.pick(["say", "because", "uncertain", "none"])]: value(random) },
    ...(random.chance(0.2) ? { was: { say: "X" } } : {}),
  }),
  "move-statement": (random) => ({
    change: "move-statement",
    ...someList(random),
    at: random.below(4),
    to: random.below(4),
  }),
  "delete-statement": (random) => ({ change: "delete-statement", ...someList(random), at: random.below(4) }),
  "switch-off-statement": (random) => ({
    change: "switch-off-statement",
    ...someList(random),
    at: random.below(3),
  }),
  "switch-on-statement": (random) => ({
    change: "switch-on-statement",
    ...someList(random),
    at: random.below(2),
    ...(random.chance(0.5) ? { to: random.below(4) } : {}),
  }),
  "add-option": (random) => ({
    change: "add-option",
    decisionMaker: random.pick(MAKERS),
    option: random.chance(0.5) ? { id: random.pick(["W", ...OPTIONS]), name: "w" } : entry(random),
    ...(random.chance(0.5) ? { at: random.below(3) } : {}),
  }),
  "change-option": (random) => ({
    change: "change-option",
    option: random.pick(OPTIONS),
    fields: { [random.pick(["name", "off", "onWhen", "irreversible", "id"])]: value(random) },
  }),
  "delete-option": (random) => ({
    change: "delete-option",
    option: random.pick(OPTIONS),
    force: random.chance(0.5),
  }),
  "add-decision-maker": (random) => ({
    change: "add-decision-maker",
    entry: random.chance(0.5) ? { id: random.pick(MAKERS), name: "n" } : entry(random),
  }),
  "change-decision-maker": (random) => ({
    change: "change-decision-maker",
    decisionMaker: random.pick(MAKERS),
    fields: { [random.pick(["name", "actor", "types", "preferences", "none"])]: value(random) },
  }),
  "delete-decision-maker": (random) => ({
    change: "delete-decision-maker",
    decisionMaker: random.pick(MAKERS),
  }),
  "move-decision-maker": (random) => ({
    change: "move-decision-maker",
    decisionMaker: random.pick(MAKERS),
    to: random.below(3),
  }),
  "add-type": (random) => ({
    change: "add-type",
    ...someType(random),
    entry: random.chance(0.5) ? { preferences: { statements: [random.pick(STATEMENTS)] } } : entry(random),
  }),
  "change-type": (random) => ({
    change: "change-type",
    ...someType(random),
    fields: { [random.pick(["name", "preferences", "none"])]: value(random) },
  }),
  "rename-type": (random) => ({
    change: "rename-type",
    ...someType(random),
    to: random.pick([...TYPES, "new", "a b", ""]),
  }),
  "delete-type": (random) => ({ change: "delete-type", ...someType(random) }),
  "change-model": (random) => ({
    change: "change-model",
    fields: {
      [random.pick(["title", "asOf", "infeasible", "statusQuo", "note", "none"])]: value(random),
    },
  }),
};

function someType(random: Random) {
  return { decisionMaker: random.pick(MAKERS), type: random.pick(TYPES) };
}

function someList(random: Random) {
  return random.chance(0.4) ? someType(random) : { decisionMaker: random.pick(MAKERS) };
}

function modelChange(random: Random): ModelChange {
  return random.pick(Object.values(MODEL_CHANGES))(random);
}

/** Some edit of some part of the case, mostly of the right shape; of models a third. */
export function someEdit(random: Random): CaseEdit {
  const noun = random.pick(NOUNS);
  const id = random.pick(IDS);
  const list = random.pick(LISTS);
  const at = random.below(4) - (random.chance(0.1) ? 2 : 0);
  const to = random.below(4);
  return random.pick<() => CaseEdit>([
    () => ({ edit: "add", noun, entry: entry(random), ...(random.chance(0.2) ? { after: id } : {}) }),
    () => ({ edit: "change", noun, id, fields: entry(random) }),
    () => ({ edit: "rename", noun, id, to: random.pick([...IDS, "new", "a b"]) }),
    () => ({ edit: "delete", noun, id, force: random.chance(0.5) }),
    () => ({ edit: "move", noun, id, to }),
    () => ({ edit: "add-part", noun, id, list, item: value(random), at }),
    () => ({ edit: "change-part", noun, id, list, at, fields: entry(random) }),
    () => ({ edit: "replace-part", noun, id, list, at, item: value(random) }),
    () => ({ edit: "delete-part", noun, id, list, at }),
    () => ({ edit: "move-part", noun, id, list, at, to }),
    () => ({
      edit: "change-head",
      fields: { [random.pick(["title", "note", "asOf", "none"])]: value(random) },
    }),
    () => ({
      edit: "rename-option",
      option: random.pick(["X", "Y", "Z"]),
      to: random.pick(["W", "Y", "a b"]),
    }),
    ...Array.from({ length: 5 }, () => () => ({
      edit: "model" as const,
      model: random.chance(0.95) ? "m" : random.pick(IDS),
      change: modelChange(random),
    })),
    () => ({
      edit: "save-variant",
      of: random.pick(["m", "none"]),
      id: random.pick([...IDS, "v"]),
      name: random.pick(["A variant", "", "x: y"]),
      changes: [modelChange(random), ...(random.chance(0.5) ? [modelChange(random)] : [])],
    }),
    () => ({
      edit: "add-model",
      entry: {
        id: random.pick([...IDS, "v"]),
        file: random.pick(["v.yaml", "m.yaml", "../v.yaml", "case.yaml"]),
      },
      content: random.chance(0.5) ? entry(random) : { title: "t", decisionMakers: [{ id: "A", name: "a" }] },
    }),
    () => ({
      edit: "all",
      edits: [
        { edit: "change-head", fields: { note: value(random) } },
        { edit: "delete", noun, id },
      ],
    }),
  ])();
}

/** Of the input the first line is the seed of the edits, the rest the case. */
const edits: Target = {
  name: "edits",
  // Before and after each of three edits; of a broken case a reading tries repairs for seconds.
  readings: 4,
  seeds: () => [new TextEncoder().encode(`1\n${CASE}`)],
  change(_, random) {
    const text = random.chance(0.5) ? CASE : mutate(CASE, random, [CASE]);
    return new TextEncoder().encode(`${random.below(1_000_000)}\n${text}`);
  },
  run(input) {
    const [first = "", ...rest] = new TextDecoder().decode(input).split("\n");
    const random = new Random(Number.parseInt(first, 10) || 0);
    let files: ReadonlyMap<string, string> = new Map([
      ["case.yaml", rest.join("\n")],
      ["m.yaml", random.chance(0.5) ? FULL_MODEL : TYPES_MODEL],
    ]);
    // To read a case is most of the work, so that it is done once of each version.
    let isReadable = parseCase(files).case !== undefined;
    for (let i = 0; i < 3; i++) {
      const edit = someEdit(random);
      const result = applyEdit(files, edit);
      const isRefused = result.problems.length > 0;
      if (isRefused && result.changed.length > 0) return `refused and changed: ${edit.edit}`;
      for (const [name, text] of files)
        if (!result.changed.includes(name) && result.files.get(name) !== text)
          return `${edit.edit} changes ${name} and does not say so`;
      if (!isRefused && result.changed.length > 0) {
        const wasReadable = isReadable;
        isReadable = parseCase(result.files).case !== undefined;
        if (wasReadable && !isReadable) return `${edit.edit} leaves a case that cannot be read`;
      }
      files = result.files;
    }
    return undefined;
  },
};

export const EDIT_TARGETS: readonly Target[] = [edits];
export const EDIT_ENGINES: readonly Engine[] = EDIT_TARGETS.map((target) => engineOf(target));
