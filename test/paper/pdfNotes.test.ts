import { readFileSync } from "node:fs";
import fc from "fast-check";
import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import {
  checkPaper,
  type Paper,
  readingOf,
  readPdf,
  sentencesOf,
  UnreadablePaper,
} from "../../src/paper/index.ts";
import { linesOfPage } from "../../src/paper/pdf/linesOfPage.ts";
import { growth, LINEAR } from "../growth.ts";
import { type Draw, LEADING, pdfFile } from "./pdfFile.ts";

/*
 * The files in fixtures/papers/pdf are made of texts of our own: six footnotes in Markdown, the fourth of them as long
 * as half a page; `pandoc a.md -o a.docx` with notes of 12 points, and with a reference document that sets them in
 * 9; the same with footnotes turned into endnotes in the .docx; `soffice --headless --convert-to pdf`. Those of the
 * browser are `pandoc -s a.md -o a.html`, and a page of two columns with a table and a list, printed by
 * `page.pdf({ displayHeaderFooter: true })` of Chromium.
 */
const fixture = (name: string) =>
  readPdf(name, new Uint8Array(readFileSync(new URL(`../fixtures/papers/pdf/${name}.pdf`, import.meta.url))));
const labels = ({ notes, marks }: Paper) => [
  notes.map(({ label }) => label).join(" "),
  marks.map(({ label }) => label).join(" "),
];
const faults = (paper: Paper) => checkPaper(paper).filter(({ severity }) => severity !== "note");
const paragraphs = ({ sections }: Paper) =>
  sections.flatMap(({ paragraphs: all }) => all.map(({ text }) => text));

describe("a printed paper with notes", () => {
  test.each([
    ["word-processor-footnotes", "1 2 3 4 5 6"],
    ["word-processor-small-footnotes", "1 2 3 4 5 6"],
    ["word-processor-endnotes", "i ii iii iv v vi"],
    ["browser-list-of-notes", "1 2 3 4 5 6"],
  ])(
    "%s: every note is found, none of it is left in the text, and nothing is at fault",
    async (name, six) => {
      const paper = await fixture(name);
      expect(labels(paper)).toEqual([six, six]);
      expect(paper.title?.text).toBe("Talks on the River Border");
      expect(paper.sections.map(({ heading }) => heading?.text)).toEqual([
        undefined,
        "The first round",
        "The second round",
        "What remains",
      ]);
      expect([...sentencesOf(paper)]).toHaveLength(14);
      expect(paper.notes[1]!.text).toBe(
        "Bo Ek, “Minutes of the Ferry Commission,” River Review 4, no. 2 (2003): 33–35, https://example.org/minutes/2003/ferry-commission-sessions-one-to-eleven.",
      );
      expect(paper.notes[5]!.text).toBe("Lee, Rivers and Borders, 210–12.");
      expect(faults(paper)).toEqual([]);
    },
  );

  test("a note that runs over the foot of its page is one note", async () => {
    for (const name of ["word-processor-footnotes", "word-processor-small-footnotes"]) {
      const { notes } = await fixture(name);
      expect(notes[3]!.text.match(/names session (\w+)/g)).toHaveLength(10);
      expect(notes[3]!.text).toMatch(/^Cid Oka.*session ten of the first round.*without a word on why\.$/);
    }
  });

  test("columns under a title, with a table and a list, and what the browser prints at the edges left out", async () => {
    const paper = await fixture("browser-columns-and-table");
    expect(labels(paper)).toEqual(["1 2 3", "1 2 3"]);
    // The bold first row of the table is drawn as one stretch of words, and looks like a heading.
    expect(paper.sections.slice(0, 3).map(({ heading }) => heading?.text)).toEqual([
      undefined,
      "The first round",
      "Shares of the catch",
    ]);
    expect(paragraphs(paper)).toHaveLength(1 + 2 + 8 + 2 + 1);
    expect(paragraphs(paper).at(-1)).toBe(
      "The timetable was printed in both capitals on one day, and the officials of the first floor offered no comment on the difficult affair.",
    );
    expect(paper.credits).toEqual([]);
    expect(faults(paper)).toEqual([]);
  });

  const column = (draw: Draw, x: number, from: number, words: string, label: string, note: string[]) => {
    for (let i = 0; i < 6; i++) draw(`${words} in the year ${from + i}.`, x, 700 - i * LEADING);
    const end = draw("It was settled at last.", x, 700 - 6 * LEADING);
    draw(label, end + 0.4, 703.6 - 6 * LEADING, { size: 7 });
    note.forEach((line, i) => {
      draw(line, x + 8, 100 - i * 9, { size: 8 });
    });
    draw(label, x + 3, 102.9, { size: 6 });
  };

  test("two columns have their own feet, and a note with a star is about the author", async () => {
    const paper = await readPdf(
      "paper.pdf",
      await pdfFile([
        (draw) => {
          draw("Two Feet", 250, 780, { size: 18, bold: true });
          column(draw, 50, 1990, "The northern lake was closed to ships", "1", [
            "Ann Lee, Rivers and Borders (London: Harbour",
            "Press, 2002), 14.",
          ]);
          draw("* The author is a clerk of the harbour.", 50, 112, { size: 8 });
          column(draw, 310, 2000, "The southern lake was open to ships", "2", [
            "Bo Ek, Water and Power (Lund: Lake Press,",
            "2001), 45.",
          ]);
        },
      ]),
    );
    expect(paper.notes.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "1 Ann Lee, Rivers and Borders (London: Harbour Press, 2002), 14.",
      "2 Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.",
    ]);
    expect(labels(paper)[1]).toBe("1 2");
    expect(paper.credits.map(({ text }) => text)).toEqual(["* The author is a clerk of the harbour."]);
    expect(paragraphs(paper).join(" ")).not.toMatch(/Press|clerk/);
  });

  test("short notes at the same place of several pages are no running foot, and a list of works follows", async () => {
    const pages = [1, 2, 3, 4].map((n) => (draw: Draw) => {
      draw(`Review of Rivers 4, ${40 + n}`, 60, 815, { size: 8 });
      for (let i = 0; i < 6; i++)
        draw(
          `The lake of page ${n} was closed to all of the ships, and line ${i} says so.`,
          60,
          740 - i * LEADING,
        );
      const end = draw("It covers 40 km", 60, 740 - 6 * LEADING);
      draw("2", end + 0.3, 743.6 - 6 * LEADING, { size: 6.5 });
      const stop = draw(" of water.", end + 5, 740 - 6 * LEADING);
      draw(`${2 * n + 3}`, stop + 0.4, 743.6 - 6 * LEADING, { size: 6.5 });
      draw(`${2 * n + 3}`, 60, 52.9, { size: 5 });
      draw(`Ibid., ${10 + n * n}.`, 66, 50, { size: 8 });
      if (n === 4) draw("References", 60, 600, { size: 12, bold: true });
      if (n === 4) draw("Lee, Ann. Rivers and Borders. London: Harbour Press, 2002.", 60, 580);
    });
    const paper = await readPdf("paper.pdf", await pdfFile(pages));
    expect(paper.notes.map(({ label, text }) => `${label} ${text}`).slice(0, 3)).toEqual([
      "5 Ibid., 11.",
      "7 Ibid., 14.",
      "9 Ibid., 19.",
    ]);
    expect(paragraphs(paper).join(" ")).toContain("It covers 40 km2 of water.");
    expect(paper.text).not.toContain("Review of Rivers");
  });

  test("a page set on its side is read, a watermark across it is not", async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.TimesRoman);
    const page = document.addPage([595, 842]);
    for (let i = 0; i < 8; i++)
      page.drawText(`Line ${i} of the page speaks of the ferries upon the lake.`, {
        x: 100 + 14 * i,
        y: 60,
        size: 11,
        font,
        rotate: degrees(90),
      });
    page.drawText("DRAFT", { x: 200, y: 300, size: 80, font, rotate: degrees(45) });
    const paper = await readPdf("paper.pdf", await document.save());
    expect(paper.text.split("\n").map((line) => line.slice(0, 6))).toEqual(
      Array.from({ length: 8 }, (_, i) => `Line ${i}`),
    );
  });
});

describe("what looks like a note and is none", () => {
  const raised = (draw: Draw, words: string, label: string, x: number, y: number) => {
    const end = draw(words, x, y);
    draw(label, end + 0.3, y + 3.6, { size: 6 });
  };
  const note = (draw: Draw, label: string, words: string, y: number) => {
    draw(label, 72, y + 2.9, { size: 5.5 });
    draw(words, 78, y, { size: 8 });
  };
  const prose = (draw: Draw, from: number, lines: number) => {
    for (let k = 0; k < lines; k++)
      draw(
        "The river board met again and spoke of ferries and of tolls in the towns.",
        72,
        from - k * LEADING,
      );
  };
  const read = async (...pages: ((draw: Draw) => void)[]) => readPdf("paper.pdf", await pdfFile(pages));
  const notesOf = ({ notes }: Paper) => notes.map(({ label, text }) => `${label} ${text}`);

  test("where the authors work, a table of contents, headings and articles of a treaty with numbers", async () => {
    const paper = await read(
      (draw) => {
        draw("Two Towns", 72, 790, { size: 16, bold: true });
        raised(draw, "Ann Lee", "1", 72, 770);
        raised(draw, "and Bo Ek", "2", 130, 770);
        raised(draw, "", "1", 72, 755);
        draw("University of Lund, Department of Rivers", 78, 755);
        raised(draw, "", "2", 72, 743);
        draw("Harbour College, London", 78, 743);
        for (const [k, title] of ["Introduction", "The ports", "Conclusion"].entries())
          draw(`${k + 1}. ${title}`, 72, 715 - k * LEADING, { size: 8 });
        draw("1. Introduction", 72, 660, { size: 11, bold: true });
        prose(draw, 640, 12);
        raised(draw, "Trade fell in that year.", "1", 72, 480);
        note(draw, "1", "Ann Lee, The Ports (London: Harbour Press, 2015), 4.", 90);
      },
      (draw) => {
        draw("2. The ports", 72, 780, { size: 11, bold: true });
        prose(draw, 760, 6);
        draw("1. The parties share the water of the lake in equal parts.", 90, 670);
        draw("2. The parties meet each spring in one of the two towns.", 90, 658);
        draw("3. Disputes go to the commission of the ferries.", 90, 646);
        raised(draw, "The treaty was never signed.", "2", 72, 620);
        note(draw, "2", "Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.", 90);
      },
    );
    expect(notesOf(paper)).toEqual([
      "1 Ann Lee, The Ports (London: Harbour Press, 2015), 4.",
      "2 Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.",
    ]);
    expect(paper.marks.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(paragraphs(paper).join(" ")).toContain("2. The parties meet each spring");
  });

  test("figures of a table and of formulas are no marks, and the print below a table is no note", async () => {
    const paper = await read((draw) => {
      prose(draw, 780, 12);
      raised(draw, "Trade fell in that year.", "1", 72, 620);
      for (const [row, y] of [
        ["North", 590],
        ["South", 576],
      ] as const) {
        draw(row, 72, y, { size: 9 });
        for (let k = 0; k < 6; k++) draw(`${k + 2}`, 140 + 30 * k, y + 1.6, { size: 7 });
      }
      draw("Source: the board of the river, 2012.", 72, 560, { size: 8 });
      raised(draw, "The lake holds 40 km", "3", 72, 530);
      raised(draw, "and x", "2", 200, 530);
      prose(draw, 510, 4);
      note(draw, "1", "Ann Lee, The Ports (London: Harbour Press, 2015), 4.", 90);
    });
    expect(notesOf(paper)).toEqual(["1 Ann Lee, The Ports (London: Harbour Press, 2015), 4."]);
    expect(paper.marks.map(({ label }) => label)).toEqual(["1"]);
    expect(readingOf(paper).certain).toBe(true);
    expect(paragraphs(paper).join(" ")).toContain("Source: the board of the river, 2012.");
  });

  test("asterisks and daggers that the text calls are notes, the one beside the author's name is not", async () => {
    const paper = await read(
      (draw) => {
        draw("Two Towns", 72, 790, { size: 16, bold: true });
        draw("Ann Lee*", 72, 770);
        prose(draw, 740, 12);
        draw("* Clerk of the harbour.", 72, 80, { size: 8 });
      },
      (draw) => {
        prose(draw, 780, 6);
        draw("Trade fell in that year in all of the towns.* It rose again after the war.†", 72, 700);
        draw("* Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.", 72, 90, { size: 8 });
        draw("† Cid Oka, Tolls (London: Harbour Press, 2012), 7.", 72, 80, { size: 8 });
      },
    );
    expect(notesOf(paper)).toEqual([
      "* Bo Ek, Water and Power (Lund: Lake Press, 2001), 45.",
      "† Cid Oka, Tolls (London: Harbour Press, 2012), 7.",
    ]);
    expect(paper.marks.map(({ label }) => label)).toEqual(["*", "†"]);
    expect(paper.credits.map(({ text }) => text)).toEqual(["* Clerk of the harbour."]);
  });

  test("what a publisher prints below the notes of the last page is no part of the last note", async () => {
    const paper = await read((draw) => {
      prose(draw, 780, 12);
      raised(draw, "Trade fell in that year.", "1", 72, 620);
      note(draw, "1", "Ann Lee, The Ports (London: Harbour Press, 2015), 4.", 190);
      for (const [k, line] of [
        "Published by the Board of Rivers, Lund.",
        "All rights reserved, 2016.",
      ].entries())
        draw(line, 72, 160 - k * LEADING);
    });
    expect(notesOf(paper)).toEqual(["1 Ann Lee, The Ports (London: Harbour Press, 2015), 4."]);
    expect(paragraphs(paper).at(-1)).toContain("All rights reserved");
  });
});

describe("a page costs no more than its length", () => {
  const SHAPES: [string, (i: number) => { x: number; y: number }][] = [
    ["a chart", (i) => ({ x: (i * 7919) % 600, y: (i * 104_729) % 840 })],
    ["one pile", (i) => ({ x: 50, y: i * 0.0168 })],
    ["a grid", (i) => ({ x: (i % 250) * 2.4, y: Math.floor(i / 250) * 4.2 })],
  ];
  test.each(SHAPES)("of 20,000 stretches in %s", (_, place) => {
    const stretches = (length: number) =>
      Array.from({ length }, (_, i) => ({
        text: "ab",
        ...place(i),
        width: 2,
        size: 1 + (i % 7),
        isBold: false,
        font: "f",
      }));
    const layOut = (items: ReturnType<typeof stretches>) => {
      const lines = linesOfPage({ width: 600, height: 842, items, strokes: [] }, 0);
      expect(lines.reduce((sum, { items: own }) => sum + own.length, 0)).toBe(items.length);
    };
    // Row by row it took minutes.
    expect(growth(stretches, 20_000, layOut)).toBeLessThan(LINEAR);
  });
});

test("any bytes after the head of a PDF give a paper or a reason, never a crash", async () => {
  const word = fc.constantFrom(
    "1 0 obj",
    "<<",
    ">>",
    "/Type/Page",
    "/Kids[1 0 R]",
    "stream\n",
    "endstream",
    "xref",
    "trailer",
    "/Root 1 0 R",
    "startxref\n9",
    "(",
    "[",
    "]",
    "%%EOF",
    " ",
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 500 }),
    fc.array(word, { maxLength: 60 }).map((words) => new TextEncoder().encode(words.join(" "))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (rest) => {
      const file = Uint8Array.of(...new TextEncoder().encode("%PDF-1.7\n"), ...rest);
      await expect(readPdf("paper.pdf", file)).rejects.toThrow(UnreadablePaper);
    }),
    { numRuns: 100 },
  );
});

describe("a printed paper whose notes were not surely read", () => {
  const page = (figure: string) => (draw: Draw) => {
    const raised = (label: string, words: string, x: number, y: number) => {
      const end = draw(words, x, y);
      draw(label, end, y + 4, { size: 6 });
    };
    for (let i = 0; i < 12; i++)
      draw("The river board met again and spoke of ferries and of tolls.", 72, 700 - i * LEADING);
    raised("1", "Trade fell in that year.", 72, 500);
    raised(figure, "Tolls rose after it.", 72, 488);
    for (const [k, words] of ["Ann Lee, The Ports, 2015.", "Bo Ek, The Towns, 2017."].entries()) {
      draw(`${k + 1}`, 72, 104 - k * LEADING, { size: 6 });
      draw(words, 78, 100 - k * LEADING, { size: 8 });
    }
  };

  test("a raised figure without a note is a doubt about the reading, and no error", async () => {
    const paper = await readPdf("a.pdf", await pdfFile([page("9")]));
    expect(paper.notes.map(({ label }) => label)).toEqual(["1", "2"]);
    const found = checkPaper(paper);
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    const told = found.filter(({ rule }) => rule === "reading-doubtful");
    expect(told.map(({ message }) => message)).toEqual([
      "one raised figure has no note that was read, the first of them 9 (after “Tolls rose after it.”): notes were not read, or figures of a table were taken for marks; nothing is said of notes and marks; compare them by eye",
    ]);
    expect(found.map(({ rule }) => rule)).not.toContain("note-unused");
  });

  const doubts = async (...pages: ((draw: Draw) => void)[]) =>
    readingOf(await readPdf("a.pdf", await pdfFile(pages))).doubts.map((doubt) => doubt.split(/[:;]/)[0]);
  const prose = (draw: Draw) => {
    for (let i = 0; i < 30; i++)
      draw("The river board met again and spoke of ferries and of tolls.", 72, 760 - i * LEADING);
  };

  test("marks without any note, gaps, and figures that only look like marks are each said once", async () => {
    expect(
      await doubts((draw) => {
        prose(draw);
        for (let k = 1; k < 4; k++)
          draw(`${k}`, draw("Trade fell in that year.", 72, 390 - 20 * k), 394 - 20 * k, { size: 6 });
      }),
    ).toEqual([
      "3 raised figures have no note that was read, the first of them 1 (after “fell in that year.”)",
    ]);
    expect(
      await doubts((draw) => {
        prose(draw);
        for (const k of [1, 2, 5]) {
          draw(`${k}`, draw("Trade fell in that year.", 72, 390 - 20 * k), 394 - 20 * k, { size: 6 });
          draw(`${k}`, 72, 143 - 12 * k, { size: 6 });
          draw("Ann Lee, The Ports, 2015.", 78, 140 - 12 * k, { size: 8 });
        }
      }),
    ).toEqual(["the note read after 2 is 5, so that notes may be lost or numbered lines taken for notes"]);
    expect(
      await doubts((draw) => {
        prose(draw);
        for (let k = 1; k < 4; k++) draw(`Trade fell in that year.${k} It rose.`, 72, 390 - 20 * k);
      }),
    ).toEqual([
      "3 figures stand right after words and count up from 1 (after “fell in that year.”), as marks of notes do, and no note was read",
    ]);
    expect(await doubts(prose)).toEqual([]);
  });

  test("pages that hold no text, inside the paper", async () => {
    expect(await doubts(prose, () => {}, prose, prose)).toEqual([
      "page 2 holds no text, perhaps pictures of it as from a scanner, and could not be read",
    ]);
    const paper = await readPdf("a.pdf", await pdfFile([prose, prose, () => {}]));
    expect(readingOf(paper)).toMatchObject({ certain: true, pages: 3, pagesWithoutText: [3] });
  });

  test("marks that each have a note, and notes that count on, leave no doubt", async () => {
    const paper = await readPdf("a.pdf", await pdfFile([page("2")]));
    expect(checkPaper(paper).map(({ rule }) => rule)).not.toContain("reading-doubtful");
  });
});
