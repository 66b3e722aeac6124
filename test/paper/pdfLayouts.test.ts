import { describe, expect, test } from "vitest";
import { type Paper, readingOf, readPdf } from "../../src/paper/index.ts";
import { type Layout, type Manuscript, manuscript, PLAIN, setInPages } from "./pdfLayout.ts";

/*
 * One text set in many ways: whatever the fonts, sizes, columns, rules and the places of notes, the same notes, marks
 * and text are read.
 */
const WAYS: { [K in keyof Layout]: readonly Layout[K][] } = {
  page: [
    [595, 842],
    [612, 792],
    [420, 595],
  ],
  font: ["serif", "sans"],
  size: [11, 10, 12, 9.5],
  noteSize: [9, 8, 8.5, 10],
  columns: [1, 2],
  notes: ["column", "page", "margin", "end"],
  label: ["raised", "raised large", "raised as large", "small", "stopped", "plain", "hanging", "round"],
  mark: ["raised", "raised as large", "small", "glued", "round"],
  hasRule: [true, false],
  numbers: ["on", "again"],
  hasHeads: [true, false],
  shake: [0],
};

/** What a program for setting would not do: notes in the margin of two columns, or numbers of a page not begun there. */
function possible(layout: Layout): Layout {
  const { notes, numbers, size, noteSize } = layout;
  return {
    ...layout,
    columns: notes === "margin" || (notes === "page" && numbers === "again") ? 1 : layout.columns,
    numbers: notes === "end" ? "on" : numbers,
    noteSize: Math.min(noteSize, size - 0.5),
  };
}

async function expectSame(text: Manuscript, layout: Layout): Promise<Paper> {
  const paper = await readPdf("paper.pdf", await setInPages(text, layout));
  const sentences = text.paragraphs.flat();
  const notes = sentences.flatMap(({ note }) => note ?? []);
  expect(paper.notes.map((note) => note.text)).toEqual(notes);
  const paragraphs = paper.sections.flatMap((section) => section.paragraphs);
  expect(paragraphs.map((paragraph) => paragraph.text).join(" ")).toBe(
    sentences.map((sentence) => sentence.text).join(" "),
  );
  expect(paper.marks.map(({ label }) => label)).toEqual(paper.notes.map(({ label }) => label));
  expect(readingOf(paper).doubts).toEqual([]);
  return paper;
}

describe("a text set in one way", () => {
  const single = Object.entries(WAYS).flatMap(([key, values]) =>
    values.map((value) => [`${key} ${value}`, possible({ ...PLAIN, [key]: value })] as const),
  );
  test.each(single)("%s: the same notes, marks and text", async (_, layout) => {
    await expectSame(manuscript(14, 3), layout);
  });

  test("notes numbered anew on each page are told apart by their pages", async () => {
    const paper = await expectSame(manuscript(14, 3), { ...PLAIN, numbers: "again" });
    const labels = paper.notes.map(({ label }) => label);
    expect(labels[0]).toBe("1 (p. 1)");
    expect(labels).toContain("1 (p. 2)");
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("a text set in several ways at once", () => {
  let state = 20_240;
  const pick = <T>(of: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return of[(state >> 8) % of.length]!;
  };
  const mixed = Array.from({ length: 40 }, (_, seed) => {
    const layout = Object.fromEntries(Object.entries(WAYS).map(([key, of]) => [key, pick<unknown>(of)]));
    // One short note alone in the margin of a page is not told from a word of the line beside it.
    const { notes: place } = layout;
    const notes = place === "margin" ? "column" : place;
    return [seed, possible({ ...layout, notes } as unknown as Layout)] as const;
  });
  test.each(mixed.slice(0, 16))(
    "number %i, every letter a little off its place: the same notes",
    async (seed, layout) => {
      const text = manuscript(16, seed);
      const paper = await readPdf("paper.pdf", await setInPages(text, { ...layout, shake: 0.3 }));
      const notes = text.paragraphs.flat().flatMap(({ note }) => note ?? []);
      expect(paper.notes.map((note) => note.text)).toEqual(notes);
    },
  );

  test.each(mixed)("number %i: the same notes, marks and text", async (seed, layout) => {
    await expectSame(manuscript(16, seed), layout);
  });
});
