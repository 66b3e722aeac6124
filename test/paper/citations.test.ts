import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationsOf, readText, worksOf } from "../../src/paper/index.ts";
import { growth, LINEAR } from "../growth.ts";

const paperOf = (...notes: string[]) =>
  readText(
    "p.txt",
    `A paper\n\n${notes.map((_, i) => `Words.[${i + 1}]`).join(" ")}\n\nNotes\n\n${notes.map((note, i) => `[${i + 1}] ${note}`).join("\n\n")}\n`,
  );
const meant = (...notes: string[]) =>
  citationsOf(paperOf(...notes)).map(({ citations }) =>
    citations.map(({ refersTo }) => refersTo.join(" or ")),
  );
const LEE = "Ann Lee, “Trade and War,” Review of Trade 3, no. 2 (2015): 14–31.";
const EK = "Bo Ek, A Dam and Its Neighbours (Oxford: River Press, 2006), 44.";

describe("a note means", () => {
  test.each([
    "Ibid., 14.",
    "Ebd., S. 14.",
    "Там же, с. 14.",
    "Lee, “Trade,” 14.",
    "Lee, op. cit., 14.",
    "Lee, a.a.O., S. 14.",
    "See Lee, “Trade and War,” 14.",
  ])("the work before it: %s", (note) => expect(meant(LEE, note)[1]).toEqual(["lee-trade-war-2015"]));

  test("every one of several works in one note", () => {
    expect(meant(`${LEE.slice(0, -1)}; ${EK}`)).toEqual([["lee-trade-war-2015", "ek-dam-its-2006"]]);
    expect(meant(`${LEE} See also ${EK}`)).toEqual([["lee-trade-war-2015", "ek-dam-its-2006"]]);
  });

  test("two works where a short form fits both, none where it fits none", () => {
    const second = "Ann Lee, “Trade and Peace,” Review of Trade 4 (2016): 9.";
    expect(meant(LEE, second, "Lee, op. cit., 3.")[2]).toEqual([
      "lee-trade-war-2015 or lee-trade-peace-2016",
    ]);
    expect(meant(LEE, "Roe, “Growth,” 4.")[1]).toEqual([""]);
  });

  test("no work where it only explains", () => {
    expect(meant("The figure includes both states, and the “near” islands too.")).toEqual([[]]);
  });

  test("the pages it points to, apart from the pages of the work", () => {
    const [first, second] = citationsOf(paperOf(LEE, EK)).map(({ citations }) => citations[0]!);
    expect([first!.work.page, first!.locator]).toEqual(["14-31", undefined]);
    expect([second!.work.page, second!.locator, second!.label]).toEqual([undefined, "44", "page"]);
  });
});

const pieces = fc.constantFrom(
  "“",
  "”",
  "„",
  "«",
  "»",
  '"',
  "(",
  ")",
  "[",
  ";",
  " ",
  ". ",
  ", ",
  "2015",
  "Ann Lee",
  "Lee, A., & Ek, B. (2015). ",
  "https://example.org/a…",
  "doi:10.1000/x",
  "Ibid.",
  "op. cit.",
  "See also ",
  " // ",
  "pp. 3–9",
  "vol. 3",
  "In ",
  ": ",
  "accessed 2 June 2021",
  "\ue010",
  "😀",
  "С. 3",
  "von ",
);
const notes = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

test("whatever a note says, nothing throws and every span lies in its text", () => {
  fc.assert(
    fc.property(fc.array(notes, { minLength: 1, maxLength: 4 }), (texts) => {
      const base = paperOf("x");
      const paper = {
        ...base,
        notes: texts.map((text, i) => ({ text, offsets: [...text].map(() => 0), label: `${i}`, offset: 0 })),
      };
      const ids = worksOf(paper).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { note, citations } of citationsOf(paper))
        for (const { span, title, addresses, refersTo } of citations) {
          for (const id of refersTo) expect(ids).toContain(id);
          for (const one of [span, ...(title ? [title] : []), ...addresses]) {
            expect(one.from).toBeGreaterThanOrEqual(0);
            expect(one.to).toBeGreaterThanOrEqual(one.from);
            expect(one.to).toBeLessThanOrEqual(note.text.length);
          }
        }
    }),
    { numRuns: 500 },
  );
});

test.each([
  "“",
  "(",
  "Lee, A., ",
  "a; ",
  "2015; ",
  "“T,” 2015; ",
  "Ibid.; ",
  "Lee, op. cit.; ",
  "https://e.org/ ",
  "In ",
  "Ann Lee and ",
  "А. Б. ",
  "x, ",
  "Lee, “T”; ",
])("200 kB of %j are read in time that grows with their length", (part) => {
  const longer = (length: number) => part.repeat(Math.ceil(length / part.length));
  const cite = (text: string) =>
    citationsOf({ ...paperOf("x"), notes: [{ text, offsets: [], label: "1", offset: 0 }] });
  expect(growth(longer, 200_000, cite)).toBeLessThan(LINEAR);
});
