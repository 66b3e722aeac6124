import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeConflict, settle } from "../../src/edit/index.ts";
import { growth, LINEAR } from "../growth.ts";

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join("");
const base = lines("a", "b", "c", "d", "e", "f", "g");

describe("a file changed here and on disk", () => {
  test("is merged where the changes stand apart", () => {
    const merge = mergeConflict(
      base,
      lines("a", "B", "c", "d", "e", "f", "g"),
      lines("a", "b", "c", "d", "e", "g", "h"),
    );
    expect(merge.text).toBe(lines("a", "B", "c", "d", "e", "g", "h"));
    expect(merge.parts.map(({ kind }) => kind)).toEqual(["same", "mine", "same", "theirs", "same", "theirs"]);
  });

  test("conflicts where both changed the same line, and both are shown", () => {
    const merge = mergeConflict(base, base.replace("c", "mine"), base.replace("c", "theirs"));
    expect(merge.text).toBeUndefined();
    expect(merge.parts[1]).toEqual({
      kind: "conflict",
      base: "c\n",
      mine: "mine\n",
      theirs: "theirs\n",
      line: 3,
    });
    expect(settle(merge, ["theirs"])).toBe(base.replace("c", "theirs"));
    expect(settle(merge, [{ text: "x\n" }])).toBe(base.replace("c", "x"));
  });

  test("conflicts where the changes touch", () => {
    expect(mergeConflict(base, base.replace("c", "C"), base.replace("d", "D")).hasConflict).toBe(true);
    expect(
      mergeConflict(base, base.replace("c\n", "c\nnew\n"), base.replace("c\n", "c\nother\n")).hasConflict,
    ).toBe(true);
    expect(mergeConflict(base, base.replace("c\n", ""), base.replace("c", "C")).hasConflict).toBe(true);
  });

  test("is one where both made the same change", () => {
    const both = base.replace("c", "C");
    expect(mergeConflict(base, both, both)).toMatchObject({ hasConflict: false, text: both });
  });

  test("keeps line ends and a last line without one", () => {
    const crlf = "a\r\nb\r\nc\r\nd";
    expect(mergeConflict(crlf, crlf.replace("a", "A"), crlf.replace("d", "D")).text).toBe("A\r\nb\r\nc\r\nD");
  });
});

const text = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 12 }).map((all) => lines(...all));

test("whatever the three texts: one side unchanged gives the other, and choosing a side everywhere keeps all of its changes", () => {
  fc.assert(
    fc.property(text, text, text, (from, mine, theirs) => {
      expect(mergeConflict(from, mine, from).text).toBe(mine);
      expect(mergeConflict(from, from, theirs).text).toBe(theirs);
      expect(mergeConflict(from, mine, mine).text).toBe(mine);
      const merge = mergeConflict(from, mine, theirs);
      expect(merge.hasConflict).toBe(merge.text === undefined);
      // Taking one side's part of every hunk gives that side again.
      const side = (mineFirst: boolean) => {
        let base = from;
        let out = "";
        for (const part of merge.parts) {
          if (part.kind === "conflict") out += mineFirst ? part.mine : part.theirs;
          else if (part.kind === "same" || part.kind === "both") out += part.text;
          else if ((part.kind === "mine") === mineFirst) out += part.text;
          else return undefined;
        }
        base = out;
        return base;
      };
      const onlyMine = side(true);
      if (onlyMine !== undefined) expect(onlyMine).toBe(mine);
      const onlyTheirs = side(false);
      if (onlyTheirs !== undefined) expect(onlyTheirs).toBe(theirs);
    }),
  );
});

test("texts that have nothing in common are compared in time that grows with their length", () => {
  const texts = (lines: number) =>
    ["a", "b", "c"].map((mark) => Array.from({ length: lines }, (_, i) => `${mark}${i}\n`).join(""));
  const compare = ([base, mine, theirs]: string[]) =>
    expect(mergeConflict(base!, mine!, theirs!).hasConflict).toBe(true);
  expect(growth(texts, 20_000, compare)).toBeLessThan(LINEAR);
});
