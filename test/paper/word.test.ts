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

  test("a typed figure beside real notes is a mark that lost its note, a power and a note called again are none", () => {
    const sup = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const typed = (before: string, figure: string) => p(`${run(before)}${sup(figure)}`);
    const body = `${p(`${run("Trade fell.")}${noteMark("footnote", 1)}`)}${typed("Nobody knew why.", "2")}${typed("See the first note.", "1")}${typed("It took 9 km", "2")}${typed("It is 10", "6")}`;
    const paper = readDocx(
      "paper.docx",
      wordFile(body, { footnotes: `${SEPARATORS}${note("footnote", 1, "Ann Lee, Trade (2015).")}` }),
    );
    expect(paper.marks.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(checkPaper(paper).map(({ rule }) => rule)).toContain("note-missing");
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
        p("An assessment", "Title") +
          p("Trade fell.") +
          p("Never did it fall. It will likely rise by 2030. So it went on and on."),
      ),
    );
    const [found] = checkPaper({ ...paper, language: "en" });
    expect([found?.rule, found?.line, found?.column]).toEqual(["likelihood-in-prose", 3, 28]);
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

describe("what Word files hold in practice", () => {
  const heading = p("T", "Title");
  const texts = (body: string, parts = {}) => shape(read(wordFile(heading + body, parts))).sections.flat();

  test("a note called by a mark of its author's choice takes no number, and its mark is no text", () => {
    const called = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    const paper = read(
      wordFile(heading + p(`${run("One.")}${called}${run(" Two.")}${noteMark("footnote", 2)}`), {
        footnotes: `<w:footnote w:id="1">${p("* With thanks.")}</w:footnote>${note("footnote", 2, "Lee.")}`,
      }),
    );
    expect(shape(paper)).toMatchObject({
      sections: [[undefined, "One. Two."]],
      marks: ["*", "1"],
      notes: ["*: With thanks.", "1: Lee."],
    });
  });

  test("a style or a look that a tracked change did away with does not count", () => {
    const before =
      '<w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange></w:pPr>';
    const look = '<w:rPrChange w:id="2"><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
    expect(texts(`<w:p>${before}${run("Trade fell.", look)}</w:p>`)).toEqual([undefined, "Trade fell."]);
  });

  test("a paragraph whose end was deleted goes on in the next", () => {
    const merged = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(texts(`<w:p>${merged}${run("Trade ")}</w:p>${p("fell.")}${p("It rose.")}`)).toEqual([
      undefined,
      "Trade fell.",
      "It rose.",
    ]);
  });

  test.each(["Überschrift 1", "Titre 1", "Заголовок 1", "Heading 1"])("%s is a heading", (name) => {
    const styles = `<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="${name}"/></w:style>`;
    expect(texts(p("History", "a1") + p("Trade fell."), { styles })).toEqual(["History", "Trade fell."]);
  });

  test("an entry of the table of contents is no paragraph", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="toc 1"/></w:style>';
    expect(texts(p("History 3", "c") + p("Trade fell."), { styles })).toEqual([undefined, "Trade fell."]);
  });

  test("of a field only its result is read", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark("begin")}<w:r><w:instrText>IF </w:instrText></w:r>${mark("begin")}<w:r><w:instrText>REF a</w:instrText></w:r>${mark("separate")}${run("1")}${mark("end")}${mark("separate")}${run("Table 1")}${mark("end")}`;
    expect(texts(p(`${field}${run(" shows it.")}`))).toEqual([undefined, "Table 1 shows it."]);
  });

  test("hyphens, tabs, breaks, smart tags and content controls are read as they look", () => {
    const body = `<w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>term co</w:t><w:softHyphen/><w:t>operation</w:t><w:tab/><w:t>by</w:t><w:br/><w:t>both</w:t></w:r><w:smartTag>${run(" states")}</w:smartTag><w:sdt><w:sdtContent>${run(" held.")}</w:sdtContent></w:sdt>`;
    expect(texts(p(body))).toEqual([undefined, "long-term cooperation by both states held."]);
  });

  test("endnotes are numbered as the file says", () => {
    const section =
      '<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="4"/></w:endnotePr></w:sectPr>';
    const paper = read(
      wordFile(heading + p(`${run("A.")}${noteMark("endnote", 1)}`) + section, {
        endnotes: note("endnote", 1, "Lee."),
      }),
    );
    expect(shape(paper)).toMatchObject({ marks: ["4"], notes: ["4: Lee."] });
  });

  test("notes in a numbered list keep their numbers across a paragraph between them", () => {
    const sup = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const paper = read(
      wordFile(
        heading +
          p(`${run("A.")}${sup("1")}${run(" B.")}${sup("2")}`) +
          p("Notes") +
          item("Lee, 2001.") +
          p("A word between.") +
          item("Ek, 2002."),
        { numbering },
      ),
    );
    // What stands between two notes is the first one's second paragraph.
    expect(shape(paper)).toMatchObject({
      marks: ["1", "2"],
      notes: ["1: Lee, 2001. A word between.", "2: Ek, 2002."],
    });
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
