import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, changed, isSame, type TreeChange } from "../../src/edit/data.ts";
import { FileText } from "../../src/edit/fileText.ts";
import {
  applyEdit,
  type CaseEdit,
  type Data,
  EMPTY_HISTORY,
  recordEdit,
  redo,
  undo,
} from "../../src/edit/index.ts";
import { parseCase } from "../../src/record/index.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";
import { worked } from "./cases.ts";

/** Texts that mean something to YAML, or do not print. */
const HOSTILE = [
  "x: y",
  "# h",
  "a #b",
  "- d",
  "-",
  "---",
  "...",
  "yes",
  "1997",
  "05",
  "1e3",
  "0x1F",
  "null",
  "~",
  "true",
  "!x",
  "&a",
  "*b",
  "%p",
  "@q",
  "`r",
  "{x",
  "[y",
  "}",
  "]",
  ",",
  "a,b",
  "?",
  "? x",
  ":",
  "::",
  "> x",
  "| x",
  "=",
  "<<",
  "it's",
  'say "hi"',
  `both ' and "`,
  "multi\nline",
  "l1\n\nl2",
  "ends\n",
  "\nbegins",
  "\n",
  "  lead",
  "trail ",
  "a  b",
  "a\tb",
  "\u0000",
  "\u0007",
  "\u0085",
  "\u2028",
  "\uFEFFx",
  "\uD800",
  "x\r\ny",
  "😀 é 中文",
  "\u202Eabc",
  "key: {a: [b]} # c",
  "word ".repeat(60).trim(),
  `${"word ".repeat(60)}: ${"word ".repeat(40)}`.trim(),
  "\\",
  '"',
  "'",
  "\\n",
  "C:\\data",
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
);

describe("hostile text", () => {
  const files = new Map([...worked].filter(([name]) => name === "case.yaml" || name === "actors.yaml"));
  files.set(
    "events.yaml",
    worked.get("events.yaml")!.slice(0, worked.get("events.yaml")!.indexOf("  - id: nacc-cis")),
  );
  const readAt = (result: Map<string, string>, name: string, path: (string | number)[]) =>
    at(readYaml(name, result.get(name)!).value as Data, path);

  test("comes back character for character in every kind of field", () => {
    for (const [i, hostile] of HOSTILE.entries()) {
      if (hostile.trim() === "") continue;
      const entry = {
        id: `h${i}`,
        date: "1990-12-01",
        says: hostile,
        initiators: ["NATO"],
        readings: [{ says: hostile, sources: ["general"] }, { says: `${hostile}2` }],
        note: hostile,
      };
      for (const edit of [
        { edit: "add", noun: "event", entry, after: "london-1990" },
        { edit: "change", noun: "event", id: "london-1990", fields: { says: hostile, note: hostile } },
        // Folded before.
        { edit: "change", noun: "event", id: "rome-1991", fields: { says: hostile } },
      ] satisfies CaseEdit[]) {
        const made = applyEdit(files, edit);
        expect(made.problems).toEqual([]);
        const list = readAt(made.files, "events.yaml", ["events"]) as {
          id: string;
          says: string;
          note?: string;
        }[];
        const found = list.find(({ id }) => id === (edit.edit === "add" ? entry.id : edit.id))!;
        if (edit.edit === "add") expect(found).toEqual(entry);
        else expect(found).toMatchObject(edit.fields);
      }
      const inFlow = applyEdit(files, {
        edit: "change",
        noun: "actor",
        id: "USA",
        fields: { name: hostile, aliases: [hostile, "b"] },
      });
      expect(inFlow.problems).toEqual([]);
      expect(
        (readAt(inFlow.files, "actors.yaml", ["actors"]) as { id: string }[]).find(({ id }) => id === "USA"),
      ).toMatchObject({
        name: hostile,
        aliases: [hostile, "b"],
      });
      const head = applyEdit(files, { edit: "change-head", fields: { title: hostile, coverage: hostile } });
      expect(head.problems).toEqual([]);
      expect(readAt(head.files, "case.yaml", [])).toMatchObject({ title: hostile, coverage: hostile });
    }
  }, 120_000);
});

// ── YAML in many styles ──

const key = fc.constantFrom("k1", "k2", "k3", "k4");
const value = (depth: number): fc.Arbitrary<Data> =>
  depth === 0
    ? text
    : fc.oneof(
        { weight: 5, arbitrary: text as fc.Arbitrary<Data> },
        { weight: 1, arbitrary: fc.constantFrom<Data>(1, 2.5, true, null) },
        { weight: 2, arbitrary: fc.array(value(depth - 1), { maxLength: 3 }) },
        { weight: 2, arbitrary: fc.dictionary(key, value(depth - 1), { maxKeys: 3, noNullPrototype: true }) },
      );
const content = fc.dictionary(
  fc.constantFrom("e", "f", "g"),
  fc.array(fc.dictionary(key, value(2), { minKeys: 1, noNullPrototype: true }), {
    minLength: 1,
    maxLength: 5,
  }),
  { minKeys: 1, noNullPrototype: true },
);

/** Writes a value as some author might: `choices` decide on style, comments and blank lines. */
function written(root: Data, choices: readonly number[], eol: string, hasComments: boolean): string {
  let asked = 0;
  const one = (of: number) => choices[asked++ % choices.length]! % of;
  const quoted = (item: string) => {
    if (one(2) && !/[\p{Cc}\p{Cs}\u2028\uFEFF\u202E]/u.test(item)) return `'${item.replaceAll("'", "''")}'`;
    return [...JSON.stringify(item)]
      .map((c) =>
        /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(c)
          ? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`
          : c,
      )
      .join("");
  };
  const scalar = (item: Data) => {
    if (typeof item !== "string") return String(item);
    return /^[a-z]+( [a-z]+)*$/.test(item) && !/^(true|null)$/.test(item) && one(3) ? item : quoted(item);
  };
  const flow = (item: Data): string => {
    if (Array.isArray(item)) return `[${item.map(flow).join(one(2) ? ", " : ",")}]`;
    if (typeof item !== "object" || item === null) return scalar(item);
    const pad = one(2) ? " " : "";
    const pairs = Object.entries(item).map(([name, inner]) => `${name}: ${flow(inner)}`);
    return pairs.length === 0 ? "{}" : `{${pad}${pairs.join(", ")}${pad}}`;
  };
  const comment = (column: number) =>
    hasComments && !one(3) ? `${" ".repeat(column)}# note ${one(99)}${eol}` : "";
  const tail = () => (hasComments && !one(4) ? " # tail" : "");
  const blank = () => (one(4) ? "" : eol);
  const fields = (group: { [field: string]: Data }, column: number): string =>
    Object.entries(group)
      .map(
        ([name, item]) =>
          `${blank()}${comment(column)}${" ".repeat(column)}${name}:${after(item, column, false)}`,
      )
      .join("");
  const isFull = (item: Data): item is { [field: string]: Data } | Data[] =>
    typeof item === "object" && item !== null && Object.keys(item).length > 0;
  const after = (item: Data, column: number, isInList: boolean): string => {
    if (isFull(item) && one(3)) {
      if (!Array.isArray(item)) {
        const lines = fields(item, column + 2);
        if (isInList && one(4)) return ` ${lines.replace(/^(\s*#.*\r?\n|\s*\r?\n)*/, "").slice(column + 2)}`;
        return tail() + eol + lines;
      }
      const dash = column + (one(2) || isInList ? 2 : 0);
      const items = item.map(
        (inner) => `${blank()}${comment(dash)}${" ".repeat(dash)}-${after(inner, dash, true)}`,
      );
      return tail() + eol + items.join("");
    }
    if (typeof item === "string" && /^\w+( \w+){9,}$/.test(item) && one(2)) {
      const pad = eol + " ".repeat(column + 3);
      return ` >-${pad}${item.slice(0, item.indexOf(" ", 40))}${pad}${item.slice(item.indexOf(" ", 40) + 1)}${eol}`;
    }
    const anchor = one(12) ? "" : `&a${asked} `;
    return ` ${anchor}${typeof item === "object" ? flow(item) : scalar(item)}${tail()}${eol}`;
  };
  return fields(root as { [field: string]: Data }, 0);
}

function pathsIn(item: Data, path: (string | number)[] = []): (string | number)[][] {
  if (typeof item !== "object" || item === null) return [path];
  const inner = Array.isArray(item) ? [...item.entries()] : Object.entries(item);
  return [path, ...inner.flatMap(([step, part]) => pathsIn(part, [...path, step]))];
}

function changeFrom(
  root: Data,
  [kind, which, n, fresh, name]: readonly [number, number, number, Data, string],
): TreeChange | undefined {
  const paths = pathsIn(root).filter((path) => path.length > 0);
  const path = paths[which % paths.length];
  if (!path) return undefined;
  const here = at(root, path);
  if (kind === 0) return { op: "set", path, value: fresh };
  if (kind === 1 && path.length > 1) return { op: "remove", path };
  if (Array.isArray(here)) {
    if (kind === 2) return { op: "insert", path, index: n % (here.length + 1), value: fresh };
    return here.length > 1 ? { op: "move", path, from: n % here.length, to: which % here.length } : undefined;
  }
  return typeof here === "object" && here !== null
    ? { op: "set", path: [...path, name], value: fresh }
    : undefined;
}

/** The line of the dash that begins an entry; 0 where it has none. */
function dashLine(lines: readonly string[], from: number): number {
  let line = from;
  while (line > 0 && !/^ *-( |\r?$)/.test(lines[line - 1]!)) line -= 1;
  return line;
}

test("any change to YAML in any style is exactly that change, and lines of other entries stay as they were", () => {
  let refused = 0;
  let made = 0;
  const change = fc.tuple(fc.nat(5), fc.nat(1000), fc.nat(10), value(2), key);
  fc.assert(
    fc.property(
      content,
      fc.array(fc.nat(1000), { minLength: 5, maxLength: 30 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (root, choices, eol, hasComments, changes) => {
        let body = written(root, choices, eol, hasComments);
        for (const wish of changes) {
          const before = readYaml("f", body);
          if (before.problems.length > 0) return;
          const now = before.value as Data;
          const wanted = changeFrom(now, wish);
          const meant = wanted && changed(now, wanted);
          if (!wanted || meant === undefined) continue;
          // Read as a whole and, as long files are, only around the entry.
          for (const long of [Number.POSITIVE_INFINITY, 0]) {
            const result = new FileText("f", body, long).change([wanted]);
            if ("problems" in result) {
              refused += 1;
              continue;
            }
            made += 1;
            const after = readYaml("f", result.file.text);
            expect(after.problems).toEqual([]);
            expect(isSame(after.value as Data, meant)).toBe(true);
            if (eol === "\r\n") expect(result.file.text).not.toMatch(/[^\r]\n/);
            const list = wanted.path[0]!;
            const index = wanted.path[1];
            if (typeof index === "number" && wanted.path.length > 2) {
              const lines = body.split("\n");
              const same = result.file.text.split("\n");
              const first = dashLine(lines, before.placeAt([list, index]).line);
              if (first > 0) expect(same.slice(0, first - 1)).toEqual(lines.slice(0, first - 1));
              const isLast = index + 1 >= (at(now, [list]) as Data[]).length;
              const next = isLast ? 0 : dashLine(lines, before.placeAt([list, index + 1]).line);
              if (next > first) {
                const rest = lines.slice(next - 1);
                expect(same.slice(-rest.length)).toEqual(rest);
              }
            }
            if (long === 0) body = result.file.text;
          }
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(made).toBeGreaterThan(300);
  expect(refused).toBeLessThan(made / 100);
}, 120_000);

test("any series of edits of the worked case is undone byte for byte, and done again", () => {
  const ids = parseCase(worked).case!;
  const event = fc.constantFrom(...ids.events.slice(0, 30).map(({ id }) => id));
  const actor = fc.constantFrom(...ids.actors.map(({ id }) => id));
  const place = fc.nat(4);
  const edit: fc.Arbitrary<CaseEdit> = fc.oneof(
    fc.record({
      edit: fc.constant("change" as const),
      noun: fc.constant("event" as const),
      id: event,
      fields: fc.record({ says: text, note: fc.option(text) }),
    }),
    fc.record({
      edit: fc.constant("move" as const),
      noun: fc.constant("event" as const),
      id: event,
      before: event,
    }),
    fc.record({
      edit: fc.constant("delete" as const),
      noun: fc.constant("event" as const),
      id: event,
      force: fc.boolean(),
    }),
    fc.record({
      edit: fc.constant("change" as const),
      noun: fc.constant("actor" as const),
      id: actor,
      fields: fc.record({ name: text, adjective: fc.option(text) }),
    }),
    fc.record({
      edit: fc.constant("model" as const),
      model: fc.constant("december-2021"),
      change: fc.oneof(
        fc.record({
          change: fc.constant("move-statement" as const),
          decisionMaker: fc.constant("nato"),
          at: place,
          to: place,
        }),
        fc.record({
          change: fc.constant("switch-off-statement" as const),
          decisionMaker: fc.constant("china"),
          type: fc.constantFrom("hedger", "partner"),
          at: place,
        }),
        fc.record({
          change: fc.constant("change-statement" as const),
          decisionMaker: fc.constant("nato"),
          at: place,
          fields: fc.record({ because: text }),
        }),
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let files: Map<string, string> = new Map(worked);
      let history = EMPTY_HISTORY;
      const states = [files];
      for (const step of edits) {
        const result = applyEdit(files, step);
        history = recordEdit(history, step.edit, files, result);
        if (result.changed.length > 0) states.push(result.files);
        files = result.files;
      }
      expect(parseCase(files).problems.filter(({ severity }) => severity === "error")).toEqual([]);
      for (let i = states.length - 2; i >= 0; i--) {
        const back = undo(history, files)!;
        expect([...back.files]).toEqual([...states[i]!]);
        ({ files, history } = back);
      }
      expect(undo(history, files)).toBeUndefined();
      for (let i = 1; i < states.length; i++) {
        const again = redo(history, files)!;
        expect(again.files).toEqual(states[i]);
        ({ files, history } = again);
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);
