import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPaper, type Paper, pageOf, placeOf, readPdf, UnreadablePaper } from "../../src/paper/index.ts";
import { type Draw, LEADING, pdfFile } from "./pdfFile.ts";

const shape = ({ title, sections, notes, marks }: Paper) => ({
  title: title?.text,
  sections: sections.map(({ heading, paragraphs }) => [heading?.text, ...paragraphs.map(({ text }) => text)]),
  notes: notes.map(({ label, text }) => `${label}: ${text}`),
  marks: marks.map(({ label }) => label),
});
const LEFT = [
  "The treaty of 1998 set shares for both states and",
  "was meant to hold for a generation, though neither",
  "government expected the commission to sur-",
  "vive the first drought that came over the valley.",
  "Upstream a dam was begun in 2004, and all of the",
  "talks broke off before anybody had signed the text.",
];
const RIGHT = [
  "Nobody returned to the table for eleven years, and",
  "the letters between the ministries grew thinner in",
  "those years. A long-term plan was drawn up, but no",
  "one signed it, since the price of it was never said",
  "in the open. The lake fell, and with it the trust of",
  "those who had lived by the water for so many years.",
];

describe("a paper in PDF", () => {
  test("is read column by column, without running heads, words broken at a line's end made whole", async () => {
    const page = (number: number) => (draw: Draw) => {
      draw("Review of Rivers", 250, 815, { size: 8 });
      draw(`${number}`, 295, 20, { size: 8 });
      if (number === 1) draw("Two States and a River", 200, 770, { size: 18, bold: true });
      LEFT.forEach((line, i) => {
        draw(line, 50, 700 - i * LEADING);
      });
      RIGHT.forEach((line, i) => {
        draw(line, 310, 700 - i * LEADING);
      });
    };
    const paper = await readPdf("paper.pdf", await pdfFile([page(1), page(2), page(3)]));
    const { title, sections } = shape(paper);
    expect(title).toBe("Two States and a River");
    const whole = [...LEFT, ...RIGHT].join(" ").replace("sur- vive", "survive");
    expect(sections.flatMap(([, ...texts]) => texts).join(" ")).toBe([whole, whole, whole].join(" "));
    expect(paper.pageStarts).toEqual([1, 14, 26]);
    expect(pageOf(paper, 14)).toBe(2);
  });

  test("has its notes at the foot of the page, called by raised numbers", async () => {
    const bytes = await pdfFile([
      (draw) => {
        draw("A border, briefly", 60, 780, { size: 16, bold: true });
        LEFT.forEach((line, i) => {
          draw(line, 60, 740 - i * LEADING);
        });
        const end = draw("It was settled at last.", 60, 740 - 6 * LEADING);
        draw("1", end + 0.5, 744 - 6 * LEADING, { size: 6 });
        draw("1 Ann Lee, “Trade and War,” Review of Rivers 3, no. 2 (2015): 14. It is", 60, 80, { size: 8 });
        draw("the longest account of the matter.", 60, 70, { size: 8 });
      },
      (draw) => {
        RIGHT.forEach((line, i) => {
          draw(line, 60, 780 - i * LEADING);
        });
        const end = draw("It ended there.", 60, 780 - 6 * LEADING);
        draw("2", end + 0.5, 784 - 6 * LEADING, { size: 6 });
        draw("2 Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.", 60, 80, { size: 8 });
      },
    ]);
    const paper = await readPdf("paper.pdf", bytes);
    expect(shape(paper)).toMatchObject({
      title: "A border, briefly",
      marks: ["1", "2"],
      notes: [
        "1: Ann Lee, “Trade and War,” Review of Rivers 3, no. 2 (2015): 14. It is the longest account of the matter.",
        "2: Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.",
      ],
    });
    expect(checkPaper(paper).filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("as a browser prints it, in two columns with notes at its end", async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL("../fixtures/papers/pdf/two-columns.pdf", import.meta.url)),
    );
    const { title, sections, notes, marks } = shape(await readPdf("paper.pdf", bytes));
    expect([title, sections.map(([heading]) => heading), marks, notes.length]).toEqual([
      "Two States and a River",
      ["History", "Models"],
      ["1", "2"],
      2,
    ]);
  });
});

describe("what is no readable PDF is refused with a cure", () => {
  const header = "%PDF-1.7\n";
  const objects = (more: string, trailer = "") =>
    new TextEncoder().encode(
      `${header}1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj ${more}\ntrailer<</Root 1 0 R${trailer}>>`,
    );
  const encrypted = objects(
    `4 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>endobj`,
    "/Encrypt 4 0 R/ID[<00><00>]",
  );
  test.each<[string, Uint8Array, RegExp]>([
    ["a picture with another ending", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), /no PDF, whatever/],
    ["nothing", new Uint8Array(0), /no PDF/],
    ["a head and no more", new TextEncoder().encode(header), /damaged/],
    ["an encrypted one", encrypted, /encrypted; save a copy without a password/],
    ["pages without text", objects(""), /pictures without text.*OCR/],
  ])("%s", async (_, bytes, message) => {
    await expect(readPdf("paper.pdf", bytes)).rejects.toThrow(UnreadablePaper);
    await expect(readPdf("paper.pdf", bytes)).rejects.toThrow(message);
  });

  test("any change to a good file gives a paper or a reason, never a crash", async () => {
    const good = await pdfFile([
      (draw) =>
        LEFT.forEach((line, i) => {
          draw(line, 60, 700 - i * LEADING);
        }),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), fc.boolean(), async (at, value, isCut) => {
        const bytes = isCut ? good.slice(0, at) : good.slice();
        if (!isCut) bytes[at] = value;
        try {
          const paper = await readPdf("paper.pdf", bytes);
          for (const { paragraphs } of paper.sections)
            for (const one of paragraphs)
              expect(placeOf(paper, one).line).toBeLessThanOrEqual(paper.text.split("\n").length);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadablePaper);
        }
      }),
      { numRuns: 60 },
    );
  });
});
