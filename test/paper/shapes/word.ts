import { note, noteMark, p, run, SEPARATORS, wordFile } from "../wordFile.ts";
import { BODY, HEADINGS, NOTES, TITLE } from "./paper.ts";

const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const RAISED = '<w:vertAlign w:val="superscript"/>';

/** The body, each mark made by a function, so that runs stand around it. */
function body(mark: (n: number) => string, heading = (text: string) => p(text, "Kop1")): string {
  return (
    p(TITLE, "Title") +
    BODY.map(
      (paragraphs, i) =>
        heading(HEADINGS[i]!) +
        paragraphs
          .map((text) =>
            p(
              text
                .split(/(\{\d\})/u)
                .filter((part) => part !== "")
                .map((part) => (/^\{\d\}$/u.test(part) ? mark(Number(part[1])) : run(xml(part))))
                .join(""),
            ),
          )
          .join(""),
    ).join("")
  );
}
const each = (one: (text: string, n: number) => string) =>
  NOTES.map((text, i) => one(xml(text), i + 1)).join("");
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>';
const item = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(text)}</w:p>`;

/** How notes are made in Word, by Word itself, by programs and by hand. */
export const WORD_SHAPES: Record<string, Uint8Array> = {
  footnotes: wordFile(
    body((n) => noteMark("footnote", n)),
    { footnotes: SEPARATORS + each((text, n) => note("footnote", n, text)) },
  ),
  endnotes: wordFile(
    body((n) => noteMark("endnote", n)),
    { endnotes: each((text, n) => note("endnote", n, text)) },
  ),
  "footnotes, the text put in by tracked changes": wordFile(
    body(
      (n) =>
        `<w:ins w:id="9" w:author="A">${noteMark("footnote", n)}</w:ins><w:del w:id="8" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>`,
    ),
    { footnotes: SEPARATORS + each((text, n) => note("footnote", n, text)) },
  ),
  "raised figures by hand, numbered paragraphs below a heading": wordFile(
    body((n) => run(`${n}`, RAISED)) + p("Notes", "Kop1") + each((text, n) => p(`${n}. ${text}`)),
  ),
  "raised figures by hand, numbered paragraphs without a heading": wordFile(
    body((n) => run(`${n}`, RAISED)) + each((text, n) => p(`${n}. ${text}`)),
  ),
  "raised figures by hand, before each note too": wordFile(
    body((n) => run(`${n}`, RAISED)) + each((text, n) => p(run(`${n}`, RAISED) + run(` ${text}`))),
  ),
  "raised figures by hand, a list that Word numbers": wordFile(
    body((n) => run(`${n}`, RAISED)) + p("Notes", "Kop1") + each((text) => item(text)),
    { numbering: NUMBERING },
  ),
  "raised figures by hand, a list that Word numbers, without a heading": wordFile(
    body((n) => run(`${n}`, RAISED)) + each((text) => item(text)),
    { numbering: NUMBERING },
  ),
  "raised figures that lead to bookmarks": wordFile(
    body(
      (n) =>
        `<w:bookmarkStart w:id="${n}" w:name="_ftnref${n}"/><w:hyperlink w:anchor="_ftn${n}">${run(`[${n}]`, RAISED)}</w:hyperlink><w:bookmarkEnd w:id="${n}"/>`,
    ) +
      each((text, n) =>
        p(
          `<w:bookmarkStart w:id="1${n}" w:name="_ftn${n}"/><w:hyperlink w:anchor="_ftnref${n}">${run(`[${n}]`)}</w:hyperlink><w:bookmarkEnd w:id="1${n}"/>${run(` ${text}`)}`,
        ),
      ),
  ),
  "figures in brackets, notes below a bold line": wordFile(
    body(
      (n) => run(`[${n}]`),
      (text) => p(run(text, "<w:b/>")),
    ) +
      p(run("Notes", "<w:b/>")) +
      each((text, n) => p(`[${n}] ${text}`)),
  ),
  "plain figures behind the stop": wordFile(
    body((n) => run(`${n}`)) + p("Notes", "Kop1") + each((text, n) => p(`${n}. ${text}`)),
  ),
  "figures raised by their style": wordFile(
    body((n) => run(`${n}`, '<w:rStyle w:val="Mark"/>')) +
      p("Notes", "Kop1") +
      each((text, n) => p(`${n}. ${text}`)),
    {
      styles:
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Mark"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    },
  ),
  "footnotes, their text of several runs and a field": wordFile(
    body((n) => noteMark("footnote", n)),
    {
      footnotes:
        SEPARATORS +
        each(
          (text, n) =>
            `<w:footnote w:id="${n}">${p(`<w:r><w:footnoteRef/></w:r>${run(" ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[]} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text.slice(0, 9))}${run(text.slice(9))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}</w:footnote>`,
        ),
    },
  ),
  "notes in a table of two columns": wordFile(
    body((n) => run(`${n}`, RAISED)) +
      p("Notes", "Kop1") +
      `<w:tbl>${each((text, n) => `<w:tr><w:tc>${p(`${n}`)}</w:tc><w:tc>${p(text)}</w:tc></w:tr>`)}</w:tbl>`,
  ),
};
