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
    expect(made.get(`${folder}/entirelyNewThing.ts`)).toContain("export const entirelyNewThing");
    const before = read(list.file)!.split("\n");
    const added = made
      .get(list.file)!
      .split("\n")
      .filter((line) => !before.includes(line));
    expect(added).toEqual([
      'import { entirelyNewThing } from "./entirelyNewThing.ts";',
      "  entirelyNewThing,",
    ]);
    expect(made.get(list.file)!.split("\n")).toHaveLength(before.length + 2);
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
  expect(() => begin("nuon", "x", read)).toThrow('no skeleton for "nuon", there are: rule, case-rule');
});
