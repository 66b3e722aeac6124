import { existsSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";
import { begin, SKELETONS } from "../../tools/skeletons.ts";

const root = new URL("../../", import.meta.url);
const read = (file: string) =>
  existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), "utf8") : undefined;

describe.each(Object.entries(SKELETONS))("a new %s", (kind, { folder, list }) => {
  test("is a file of its own, imported and listed once, and nothing else is touched", () => {
    const made = begin(kind, "Entirely new-thing", read);
    expect([...made.keys()]).toEqual([`${folder}/entirelyNewThing.ts`, list.file]);
    const names = {
      name: "entirelyNewThing",
      id: "entirely-new-thing",
      title: "Entirely new thing",
      type: "EntirelyNewThing",
    };
    const { imports: own, entry } = list.line?.(names) ?? { imports: names.name, entry: names.name };
    expect(made.get(`${folder}/entirelyNewThing.ts`)).toMatch(
      new RegExp(`export (?:const|function) ${own}\\b`),
    );
    const words = (text: string) => text.split(/\s+/);
    const before = words(read(list.file)!);
    const after = made.get(list.file)!;
    expect(after).toContain(`import { ${own} } from "./entirelyNewThing.ts";\n`);
    // It stands in the list, behind its name and before the end of the statement.
    const from = after.search(new RegExp(`\\bconst ${list.name}\\b`));
    expect(after.slice(from, after.indexOf(";\n", from))).toMatch(
      new RegExp(`[\\s,]${entry.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[\\s,\\]}]`),
    );
    const added = words(`import { ${own} } from "./entirelyNewThing.ts"; ${entry}`);
    expect(words(after)).toHaveLength(before.length + added.length);
  });

  test("is code that a compiler reads", () => {
    const made = begin(kind, "Entirely new-thing", read);
    for (const [file, text] of made)
      expect([file, parseAst(text, { lang: "ts" }).type]).toEqual([file, "Program"]);
  });

  test("under a name that is taken, or none, is refused", () => {
    const text = read(list.file)!;
    const taken = /from "\.\/([a-z]\w+)\.ts"/i.exec(text)![1]!;
    expect(() => begin(kind, taken, read)).toThrow("is there already");
    for (const name of ["", "../evil", "a.b", "1st", "ä"])
      expect(() => begin(kind, name, read)).toThrow("is no name");
  });
});

test("a kind that is not known names those that are", () => {
  expect(() => begin("nuon", "x", read)).toThrow(
    'no skeleton for "nuon", there are: rule, check, noun, concept, writer, question',
  );
});
