import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeFiles } from "../../src/exchange/merge/mergeFiles.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";

/** An entry of a file as it is thought of here; how it is written down is `style`'s. */
interface Entry {
  id: string;
  fields: Record<string, string>;
  comment: string | undefined;
  style: "lines" | "braces";
}
type File = Entry[];

const FIELDS = ["date", "says", "note", "status"];
let fresh = 0;

const edit = fc.record({
  kind: fc.constantFrom("add", "remove", "change", "take-out", "move", "comment"),
  at: fc.nat(20),
  to: fc.nat(20),
  field: fc.constantFrom(...FIELDS),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(file: File, edits: readonly Edit[], who: string): File {
  let made = file.map((entry) => ({ ...entry, fields: { ...entry.fields } }));
  for (const { kind, at, to, field } of edits) {
    const entry = made[at % Math.max(1, made.length)];
    fresh += 1;
    if (kind === "add")
      made.splice(to % (made.length + 1), 0, {
        id: `${who}-${fresh}`,
        fields: { says: `New ${fresh}.` },
        comment: fresh % 2 ? `${who} ${fresh}` : undefined,
        style: fresh % 3 ? "lines" : "braces",
      });
    else if (!entry) continue;
    else if (kind === "remove") made = made.filter((one) => one !== entry);
    else if (kind === "change") entry.fields[field] = `${who} ${fresh}`;
    else if (kind === "take-out") delete entry.fields[field];
    else if (kind === "comment") entry.comment = `${who} ${fresh}`;
    else {
      made = made.filter((one) => one !== entry);
      made.splice(to % (made.length + 1), 0, entry);
    }
  }
  return made;
}

function written(file: File): string {
  const entries = file.map(({ id, fields, comment, style }) => {
    const all = Object.entries({ id, ...fields });
    const above = comment === undefined ? "" : `  # ${comment}\n`;
    return style === "braces"
      ? `${above}  - {${all.map(([name, value]) => `${name}: ${value}`).join(", ")}}\n`
      : `${above}${all.map(([name, value], i) => `  ${i === 0 ? "- " : "  "}${name}: ${value}\n`).join("")}\n`;
  });
  return `# A file of a case.\nevents:\n${entries.join("")}claims:\n  - id: c\n    says: It stays.\n`;
}

/** By the definition, field by field; undefined where something conflicts. */
function expected(base: File, ours: File, theirs: File): Map<string, Record<string, string>> | undefined {
  const find = (file: File, id: string) => file.find((entry) => entry.id === id)?.fields;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const sorted = (fields: Record<string, string> | undefined) =>
    fields && Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  const made = new Map<string, Record<string, string>>();
  for (const id of new Set([...base, ...ours, ...theirs].map((entry) => entry.id))) {
    const [b, o, t] = [base, ours, theirs].map((file) => sorted(find(file, id)));
    if (!o || !t) {
      const left = o ?? t;
      if (!left || (b && same(left, b))) continue;
      if (b) return undefined;
      made.set(id, left);
      continue;
    }
    const fields: Record<string, string> = {};
    for (const name of new Set([...Object.keys(o), ...Object.keys(t)])) {
      const value =
        same(o[name], t[name]) || same(t[name], b?.[name])
          ? o[name]
          : same(o[name], b?.[name])
            ? t[name]
            : false;
      if (value === false) return undefined;
      if (value !== undefined) fields[name] = value;
    }
    made.set(id, fields);
  }
  return made;
}

const base = fc
  .array(
    fc.record({
      fields: fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom("one", "two", "three"), {
        maxKeys: 4,
      }),
      comment: fc.option(fc.constantFrom("Why.", "See there."), { nil: undefined }),
      style: fc.constantFrom<Entry["style"][]>("lines", "braces"),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((entries): File => entries.map((entry, i) => ({ ...entry, id: `e${i}` })));

test("of thousands of random pairs of edits no entry is lost or doubled, and no field but those both changed conflicts", () => {
  let conflicting = 0;
  let clean = 0;
  fc.assert(
    fc.property(
      base,
      fc.array(edit, { maxLength: 4 }),
      fc.array(edit, { maxLength: 4 }),
      (file, mine, other) => {
        const ours = edited(file, mine, "ours");
        const theirs = edited(file, other, "theirs");
        const { text, conflicts } = mergeFiles(written(file), written(ours), written(theirs), "events.yaml");
        const meant = expected(file, ours, theirs);
        const read = readYaml("events.yaml", text);
        const events = ((read.value as { events?: { id: string }[] | null }).events ?? []).map(
          ({ id, ...fields }): [string, unknown] => [id, fields],
        );
        expect(new Set(events.map(([id]) => id)).size).toBe(events.length);
        if (meant) {
          clean += 1;
          expect([conflicts, read.problems]).toEqual([[], []]);
          expect(new Map(events)).toEqual(meant);
        } else {
          conflicting += 1;
          expect(conflicts.length).toBeGreaterThan(0);
          expect(read.problems.map(({ message }) => message).join()).toContain(
            "two versions that could not be merged begin here",
          );
          const lines = text.split("\n");
          for (const { line } of conflicts) expect(lines[line - 1]).toMatch(/^<{7} ours/);
          for (const id of [...ours, ...theirs].map((entry) => entry.id))
            if (!file.some((entry) => entry.id === id))
              expect(text.match(new RegExp(`id: ${id}(?![\\w-])`, "g"))).toHaveLength(1);
        }
        // What either wrote as a comment above an entry that is still there.
        for (const { id, comment } of [...ours, ...theirs])
          if (comment && /\d/.test(comment) && events.some(([one]) => one === id))
            expect(text).toContain(`# ${comment}`);
      },
    ),
    { seed: 2111, numRuns: 2500 },
  );
  expect(conflicting).toBeGreaterThan(150);
  expect(clean).toBeGreaterThan(1000);
});

const MODEL = `title: M
decisionMakers:
  - id: a
    # Grounds: a speech.
    preferences:
      statements:
        - say: X
          because: First.
        - say: not Y
          because: Second.
        - Z
    options:
      - {id: X, name: does}   # the act
      - {id: Y, name: rests}
`;

test("statements are merged by what they say; their order, and a renaming by both, are one thing each", () => {
  const merge = (ours: (text: string) => string, theirs: (text: string) => string) =>
    mergeFiles(MODEL, ours(MODEL), theirs(MODEL), "m.yaml");
  const statements = (text: string) =>
    (readYaml("m.yaml", text).value as { decisionMakers: { preferences: { statements: unknown } }[] })
      .decisionMakers[0]!.preferences.statements;
  const block = "        - say: X\n          because: First.\n";
  const moved = merge(
    (text) => text.replace(block, "").replace("        - Z\n", `        - Z\n${block}`),
    (text) => text.replace("First.", "First of all. # new").replace("name: rests", "name: stays"),
  );
  expect(moved.conflicts).toEqual([]);
  expect(statements(moved.text)).toEqual([
    { say: "not Y", because: "Second." },
    "Z",
    { say: "X", because: "First of all." },
  ]);
  expect(moved.text).toContain("# the act");
  expect(moved.text).toContain("# new");
  expect(moved.text).toContain("name: stays");

  const disputed = merge(
    (text) => text.replace(block, "").replace("        - Z\n", `        - Z\n${block}`),
    (text) => text.replace("        - Z\n", "").replace(block, `        - Z\n${block}`),
  );
  expect(disputed.conflicts).toMatchObject([
    { how: "ordered", what: "decisionMakers › a › preferences › statements" },
  ]);
  const renamed = merge(
    (text) => text.replace("say: not Y", "say: not Y & X"),
    (text) => text.replace("say: not Y", "say: Y"),
  );
  expect(renamed.conflicts).toHaveLength(1);
  const field = merge(
    (text) => text.replace("Second.", "Mine."),
    (text) => text.replace("Second.", "Theirs.").replace("name: does", "name: acts"),
  );
  expect(field.conflicts).toEqual([
    { line: 10, how: "changed", what: "decisionMakers › a › preferences › statements › not Y › because" },
  ]);
  expect(field.text).toContain(
    "<<<<<<< ours\n          because: Mine.\n||||||| base\n          because: Second.\n=======\n          because: Theirs.\n>>>>>>> theirs\n",
  );
  expect(field.text).toContain("name: acts");
  // Within one line, by its values.
  const braces = merge(
    (text) => text.replace("{id: X, name: does}", "{id: X, name: acts}"),
    (text) => text.replace("{id: X, name: does}", "{id: X, name: does, off: rests}"),
  );
  expect(braces.text).toContain("{id: X, name: acts, off: rests}   # the act");
  const windows = mergeFiles(
    MODEL.replaceAll("\n", "\r\n"),
    MODEL.replace("First.", "1st.").replaceAll("\n", "\r\n"),
    MODEL.replace("title: M", "title: N"),
    "m.yaml",
  );
  expect(windows.text).toBe(
    MODEL.replace("First.", "1st.").replace("title: M", "title: N").replaceAll("\n", "\r\n"),
  );
});

test("what is no YAML is merged by lines", () => {
  const merged = mergeFiles("a: [1\nb: 2\nc: 3\n", "a: [1\nb: 2\nc: 4\n", "a: [2\nb: 2\nc: 3\n", "odd.yaml");
  expect(merged).toEqual({ text: "a: [2\nb: 2\nc: 4\n", conflicts: [] });
});

test("in the files of the worked case edits to neighbours come together, byte for byte", () => {
  const folder = new URL("../../cases/nato-russia/", import.meta.url);
  for (const name of [
    "events.yaml",
    "formats.yaml",
    "demands.yaml",
    "models/december-2021.yaml",
    "case.yaml",
  ]) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const lines = text.split("\n");
    const fields = lines.flatMap((line, i) =>
      /^ +(?:- )?(?:says|date|because|note|name|saysIn): [^|>{[]*$/.test(line) ? [i] : [],
    );
    for (let step = 0; step + 1 < fields.length; step += Math.ceil(fields.length / 8)) {
      const put = (...at: number[]) =>
        lines
          .map((line, i) => (at.includes(i) ? `${line.slice(0, line.indexOf(": "))}: 2001 # by hand` : line))
          .join("\n");
      const [one, other] = [fields[step]!, fields[step + 1]!];
      const whole = (i: number) =>
        /: .*[^\n]$/.test(lines[i]!) &&
        /^ *(?:- )?[\w"#]|^$/.test(lines[i + 1] ?? "") &&
        !/^ {6,}[^-\s\w]/.test(lines[i + 1] ?? "");
      if (!whole(one) || !whole(other)) continue;
      if (readYaml(name, put(one, other)).problems.length > 0) continue;
      const merged = mergeFiles(text, put(one), put(other), name);
      expect([name, one, other, merged.conflicts]).toEqual([name, one, other, []]);
      expect(merged.text).toBe(put(one, other));
    }
  }
});
