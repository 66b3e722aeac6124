import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { begin, SKELETONS } from "../../tools/skeletons.ts";

const root = new URL("../../", import.meta.url);
const read = (file: string) =>
  existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), "utf8") : undefined;

describe.each(Object.entries(SKELETONS))("a new %s", (kind, { folder, list }) => {
  test("is a file of its own, imported and listed once, and nothing else is touched", () => {
    const made = begin(kind, "Entirely new-thing", read);
    expect([...made.keys()]).toEqual([`${folder}/entirelyNewThing.ts`, list.file]);
    const own = list.line ? "EntirelyNewThing" : "entirelyNewThing";
    const entry = list.line ? `entirelyNewThing: ${own}` : own;
    expect(made.get(`${folder}/entirelyNewThing.ts`)).toContain(`export const ${own}`);
    const words = (text: string) => text.split(/\s+/);
    const before = words(read(list.file)!);
    const after = made.get(list.file)!;
    expect(after).toContain(`import { ${own} } from "./entirelyNewThing.ts";\n`);
    expect(after).toMatch(new RegExp(`\\b${list.name}\\b[^;]*[\\s,]${entry}[\\s,\\]}][^;]*;`));
    const added = words(after).filter((word) => /entirelyNewThing/i.test(word)).length;
    expect(added).toBe(words(`import ${own} from "./entirelyNewThing.ts" ${entry}`).length - 2);
    expect(words(after)).toHaveLength(before.length + added + "import { } from".split(" ").length);
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
    'no skeleton for "nuon", there are: rule, case-rule, noun, concept, question',
  );
});
