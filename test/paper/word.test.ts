import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkPaper, type Paper, placeOf, readDocx, UnreadablePaper } from "../../src/paper/index.ts";
import { note, noteMark, p, run, SEPARATORS, wordFile } from "./wordFile.ts";

const shape = ({ title, sections, notes, marks, credits }: Paper) => ({
  title: title?.text,
  sections: sections.map(({ heading, paragraphs }) => [heading?.text, ...paragraphs.map(({ text }) => text)]),
  notes: notes.map(({ label, text }) => `${label}: ${text}`),
  marks: marks.map(({ label }) => label),
  credits: credits.map(({ text }) => text),
});
const read = (bytes: Uint8Array) => readDocx("paper.docx", bytes);

describe("a paper in Word", () => {
  test("has headings by their style, in any language and by descent, and both kinds of notes", () => {
    const paper = read(
      wordFile(
        [
          p("Two States and a River", "Title"),
          p(`${run("The treaty set shares")}${noteMark("footnote", 2)}${run(" and a dam followed.")}`),
          p("History", "House"),
          p(`${run("Talks broke off.")}${noteMark("endnote", 1)}`),
          p("Outlook", "Kop1"),
          p(`${run("They may resume.")}${noteMark("footnote", 5)}`),
        ].join(""),
        {
          footnotes:
            SEPARATORS + note("footnote", 5, "Bo Ek, 2001.") + note("footnote", 2, "Ann Lee, “Trade,” 2015."),
          endnotes: note("endnote", 1, "Ministry, Report, 2004."),
        },
      ),
    );
    expect(shape(paper)).toEqual({
      title: "Two States and a River",
      sections: [
        [undefined, "The treaty set shares and a dam followed."],
        ["History", "Talks broke off."],
        ["Outlook", "They may resume."],
      ],
      notes: ["1: Ann Lee, “Trade,” 2015.", "i: Ministry, Report, 2004.", "2: Bo Ek, 2001."],
      marks: ["1", "i", "2"],
      credits: [],
    });
    expect(checkPaper(paper).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("reads tracked insertions as accepted, and neither deletions, hidden text nor codes of fields", () => {
    const paper = read(
      wordFile(
        p("A title", "Title") +
          p(
            [
              run("Trade "),
              '<w:del w:id="1" w:author="A"><w:r><w:delText>rose</w:delText></w:r></w:del>',
              `<w:ins w:id="2" w:author="A">${run("fell")}</w:ins>`,
              `<w:moveFrom w:id="3">${run(" gone")}</w:moveFrom><w:moveTo w:id="4">${run(" by half")}</w:moveTo>`,
              run(" secretly", "<w:vanish/>"),
              '<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>',
              `<w:hyperlink>${run(" in 2015.")}</w:hyperlink>`,
            ].join(""),
          ),
      ),
    );
    expect(paper.sections[0]!.paragraphs[0]!.text).toBe("Trade fell by half in 2015.");
  });

  test("reads a text box once, and tables cell by cell", () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const paper = read(
      wordFile(
        p("A title", "Title") +
          p(
            `${run("Beside a box.")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("In the box.")}</mc:Choice><mc:Fallback>${box("In the box.")}</mc:Fallback></mc:AlternateContent></w:r>`,
          ) +
          `<w:tbl><w:tr><w:tc>${p("One cell.")}</w:tc><w:tc>${p("Another.")}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(paper.sections[0]!.paragraphs.map(({ text }) => text).sort()).toEqual([
      "Another.",
      "Beside a box.",
      "In the box.",
      "One cell.",
    ]);
  });

  test("reads notes numbered by hand, in superscript, under a heading in bold", () => {
    const sup = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const bold = (text: string) => p(run(text, "<w:b/>"));
    const paper = read(
      wordFile(
        [
          p("A Border, Briefly"),
          p(`${run("It was drawn in 1920.")}${sup("1")}${run(" It moved.")}${sup("2")}`),
          bold("Notes"),
          p("1. Ann Lee, “Trade,” Review 3 (2015)."),
          p("2. Bo Ek, Borders (Lund: Lake Press, 2001)."),
        ].join(""),
      ),
    );
    expect(shape(paper)).toMatchObject({
      title: "A Border, Briefly",
      marks: ["1", "2"],
      notes: ["1: Ann Lee, “Trade,” Review 3 (2015).", "2: Bo Ek, Borders (Lund: Lake Press, 2001)."],
    });
  });

  test("has the paragraph as the line of a finding", () => {
    const paper = read(
      wordFile(
        p("A title", "Title") + p("Trade fell.") + p("For the first time it rose. So it went on and on."),
      ),
    );
    const [found] = checkPaper({ ...paper, language: "en" });
    expect([found?.rule, found?.line, found?.column]).toEqual(["absolute-word", 3, 1]);
  });

  test("a note whose mark is deleted is out of the paper with it", () => {
    const deleted = `<w:del w:id="1" w:author="A">${noteMark("footnote", 1)}</w:del>`;
    const paper = read(
      wordFile(
        p("A title", "Title") +
          p(`${run("Trade fell.")}${deleted}`) +
          p(`${run("It rose.")}${noteMark("footnote", 2)}`),
        { footnotes: note("footnote", 1, "Lost, 2015.") + note("footnote", 2, "Kept, 2016.") },
      ),
    );
    expect(shape(paper)).toMatchObject({ notes: ["1: Kept, 2016."], marks: ["1"] });
  });
});

describe("what is no Word file, or a hostile one, is refused with a cure", () => {
  const refused = (bytes: Uint8Array) => () => read(bytes);
  test.each<[string, Uint8Array, RegExp]>([
    ["an encrypted or old one", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /encrypted or in the old/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /no Word file, whatever its name says/],
    ["nothing", new Uint8Array(0), /no Word file/],
    ["another archive", zipSync({ "a.txt": strToU8("hello") }), /holds no Word document/],
    ["a bomb", zipSync({ "word/document.xml": new Uint8Array(70_000_000) }), /unpacks to more than 64 MB/],
    [
      "entities that grow",
      zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      /document type/,
    ],
    ["a broken text", zipSync({ "word/document.xml": strToU8("<w:a><b></w:a>") }), /damaged/],
    [
      "half a file",
      wordFile(p("Trade fell.".repeat(500))).subarray(0, 900),
      /damaged|holds no Word document/,
    ],
  ])("%s", (_, bytes, message) => {
    expect(refused(bytes)).toThrow(UnreadablePaper);
    expect(refused(bytes)).toThrow(message);
  });

  test("any bytes, and any change to a good file, give a paper or a reason, never a crash", () => {
    const good = wordFile(p("A title", "Title") + p("Trade fell in 2015. It rose again."));
    const attempt = (bytes: Uint8Array) => {
      try {
        const paper = read(bytes);
        for (const { paragraphs } of paper.sections)
          for (const one of paragraphs)
            expect(placeOf(paper, one).line).toBeLessThanOrEqual(paper.text.split("\n").length);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadablePaper);
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => attempt(Uint8Array.of(0x50, 0x4b, ...bytes))),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const bytes = good.slice();
        bytes[at] = value;
        attempt(bytes);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        attempt(zipSync({ "word/document.xml": strToU8(text) })),
      ),
    );
  });
});
