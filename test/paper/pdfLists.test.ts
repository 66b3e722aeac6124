import { describe, expect, test } from "vitest";
import { type Paper, readPdf } from "../../src/paper/index.ts";
import { type Draw, LEADING, pdfFile } from "./pdfFile.ts";

/** Entries as they are broken into lines. */
const ENTRIES = [
  ["Ek, Bo (2001). Water and Power in the Towns of the", "North. Lund: Lake Press."],
  [
    "Lee, Ann (2015). Trade and War. London: Harbour",
    "Press. https://example.org/books/trade-and-war-in-the-",
    "north",
  ],
  [
    "Oka, Cid; Pym, Dora (1999). The Ferry Commission.",
    "Paris and Rome: River House, 2 vols., 1998 and",
    "1999.",
  ],
  ["van Orr, Fay (2008). Tolls. Review of Rivers 4, 3–9."],
];
const whole = (lines: readonly string[]) => lines.join(" ").replace("the- north", "the-north");
const texts = ({ entries = [] }: Paper) => entries.map(({ text }) => text);
const prose = (draw: Draw, from: number, lines: number) => {
  for (let k = 0; k < lines; k++)
    draw("The river board met again and spoke of ferries and of tolls in the towns.", 72, from - k * LEADING);
};

describe("the entries of a list of works are told apart by how they are set", () => {
  const read = async (set: (draw: Draw) => void) =>
    readPdf(
      "paper.pdf",
      await pdfFile([
        (draw) => {
          draw("Two Towns", 72, 780, { size: 16, bold: true });
          draw("References", 72, 755);
          draw("Conclusion", 72, 740);
          prose(draw, 700, 30);
        },
        (draw) => {
          prose(draw, 780, 10);
          draw("References", 72, 640, { size: 12, bold: true });
          set(draw);
        },
      ]),
    );

  test("hanging from their first lines", async () => {
    const paper = await read((draw) => {
      for (const [k, [line, indent]] of ENTRIES.flatMap((entry) =>
        entry.map((text, i) => [text, i === 0 ? 0 : 14] as const),
      ).entries())
        draw(line, 72 + indent, 620 - k * LEADING);
    });
    expect(texts(paper)).toEqual(ENTRIES.map(whole));
  });

  test("with room between them", async () => {
    const paper = await read((draw) => {
      let y = 620;
      for (const entry of ENTRIES) {
        for (const line of entry) {
          draw(line, 72, y);
          y -= LEADING;
        }
        y -= 6;
      }
    });
    expect(texts(paper)).toEqual(ENTRIES.map(whole));
  });

  test("by their numbers, and nothing calls them, so they are no notes", async () => {
    const paper = await read((draw) => {
      let y = 620;
      for (const [k, entry] of ENTRIES.entries())
        for (const [i, line] of entry.entries()) {
          draw(i === 0 ? `[${k + 1}] ${line}` : line, 72, y);
          y -= LEADING;
        }
    });
    expect(texts(paper)).toEqual(ENTRIES.map((entry, k) => `[${k + 1}] ${whole(entry)}`));
    expect(paper.notes).toEqual([]);
  });

  test("and a table of contents that names the list does not end the text", async () => {
    const { sections } = await read((draw) => {
      draw(ENTRIES[0]!.join(" "), 72, 620);
    });
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(" ")).toContain(
      "spoke of ferries",
    );
  });
});
