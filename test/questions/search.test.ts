import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, placesOf } from "../../src/questions/fold.ts";
import { search } from "../../src/questions/search.ts";
import { parseCase } from "../../src/record/index.ts";
import { worked } from "../edit/cases.ts";

const record = parseCase(worked).case!;

describe("a search", () => {
  test("finds words whatever their accents, on either side", () => {
    expect(placesOf(["erdogan"], "President Erdoğan said")).toEqual([[10, 17]]);
    expect(placesOf([fold("ERDOĞAN").text], "erdogan")).toEqual([[0, 7]]);
    expect(placesOf(["strasse"], "Die Straße, die Strasse")).toEqual([
      [4, 10],
      [16, 23],
    ]);
    // A letter and its accent as two signs.
    expect(placesOf(["cafe"], "cafe\u0301 now")).toEqual([[0, 5]]);
  });

  test("marks in any text what reads like the word sought when folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 0, maxLength: 40 }), fc.nat(38), (text, at) => {
        const word = fold([...text].slice(at, at + 3).join("")).text;
        if (word.trim() === "") return;
        for (const [from, to] of placesOf([word], text)) {
          expect(to).toBeGreaterThan(from);
          expect(fold(text.slice(from, to)).text).toContain(word);
        }
      }),
    );
  });

  test("names what is called so before what only mentions it", () => {
    const { hits, count } = search(record, "founding act");
    expect(count).toBeGreaterThan(3);
    expect(hits[0]!.title.toLowerCase()).toContain("founding act");
    const isNamed = hits.map(({ title }) => title.toLowerCase().includes("founding act"));
    expect(isNamed.lastIndexOf(true)).toBeLessThan(isNamed.length);
    expect(isNamed.indexOf(false)).toBeGreaterThan(isNamed.indexOf(true));
    const { title, titleMarks } = hits[0]!;
    expect(titleMarks.map(([from, to]) => title.slice(from, to).toLowerCase())).toEqual(["founding", "act"]);
  });

  test("gives as many as are asked for, and counts all", () => {
    const { hits, count } = search(record, "nato", 5);
    expect(hits.length).toBe(5);
    expect(count).toBe(search(record, "nato", 10_000).hits.length);
  });
});
