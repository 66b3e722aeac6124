import { applyEdit, type CaseEdit, type Data, type Entry } from "../../src/edit/index.ts";
import { parseCase } from "../../src/record/index.ts";
import type { Engine } from "./engine.ts";
import { mutate, Random } from "./mutate.ts";
import { engineOf } from "./readers.ts";
import { CASE, FULL_MODEL, type Target } from "./targets.ts";

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

/** Some edit of some part of the case, mostly of the right shape. */
function someEdit(random: Random): CaseEdit {
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
    () => ({
      edit: "model",
      model: "m",
      change: {
        change: "add-statement",
        decisionMaker: random.pick(["A", "none"]),
        statement: value(random),
      },
    }),
    () => ({ edit: "model", model: "m", change: { change: "delete-statement", decisionMaker: "A", at } }),
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
      ["m.yaml", FULL_MODEL],
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
export const EDIT_ENGINES: readonly Engine[] = EDIT_TARGETS.map(engineOf);
