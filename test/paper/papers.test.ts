import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPaper, type Paper, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";

const folder = new URL("../fixtures/papers/", import.meta.url);
const read = (name: string): { text: string; paper: Paper } => {
  const text = readFileSync(new URL(name, folder), "utf8");
  return {
    text,
    paper: (name.endsWith(".md") ? readMarkdown : name.endsWith(".html") ? readHtml : readText)(name, text),
  };
};

describe("a clean paper has neither an error nor a warning", () => {
  test.each(readdirSync(new URL("clean/", folder)))("%s", (name) => {
    const { paper } = read(`clean/${name}`);
    const found = checkPaper(paper).filter(({ severity }) => severity !== "note");
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });
});

describe("what is read of a paper", () => {
  const shape = ({ title, language, sections, notes, marks, credits }: Paper) => ({
    title: title?.text,
    language,
    sections: sections.map(({ heading, paragraphs }) => [heading?.text, paragraphs.length]),
    notes: notes.map(({ label }) => label),
    marks: marks.map(({ label }) => label),
    credits: credits.length,
  });

  test.each([
    ["clean/chicago.txt", "Two States and a River", "en", 3, 6, 6],
    ["clean/superscript.txt", "A short note on a border", "en", 1, 2, 2],
    ["clean/footnotes.md", "A border, briefly", "en", 1, 3, 3],
    // Three entries of a list that its text calls by their numbers.
    ["clean/references.txt", "Measuring trust across a border", "en", 1, 0, 6],
    ["clean/page.html", "Two States & a River", "en", 2, 3, 3],
    ["clean/plain.txt", "Report on the meeting of May", "en", 1, 0, 0],
    ["clean/german.txt", "Eine Grenze, kurz", "de", 1, 2, 2],
    ["clean/russian.txt", "Граница, коротко", "ru", 1, 2, 2],
    ["clean/wrapped.txt", "THE LAKE AND ITS THREE SHORES", "en", 2, 3, 3],
  ])("%s", (name, title, language, sections, notes, marks) => {
    const found = shape(read(name).paper);
    expect([
      found.title,
      found.language,
      found.sections.length,
      found.notes.length,
      found.marks.length,
    ]).toEqual([title, language, sections, notes, marks]);
  });

  test("every character knows where it stands in the file", () => {
    for (const name of [
      ...readdirSync(new URL("clean/", folder)).map((file) => `clean/${file}`),
      "flawed.md",
    ]) {
      const { text, paper } = read(name);
      const texts = [
        ...paper.notes,
        ...paper.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => [one, ...one.sentences])),
      ];
      // An entity stands where it begins.
      for (const { text: words, offsets } of texts)
        for (const [i, offset] of offsets.entries())
          expect(
            text[offset] === "&" ||
              (/\s/.test(words[i]!) ? /\s/.test(text[offset]!) : words[i] === text[offset]),
          ).toBe(true);
    }
  });

  test("a mark belongs to the sentence before it, also after the full stop", () => {
    const { paper } = read("clean/chicago.txt");
    const sentences = paper.sections[0]!.paragraphs[0]!.sentences;
    expect(sentences.map(({ text, marks }) => [text, marks.map(({ label }) => label)])).toEqual([
      ["The treaty of 1998 set shares for both states.", ["1"]],
      ["Upstream, a dam was begun in 2004, and the talks broke off.", ["2"]],
    ]);
  });
});

test("a flawed paper gets what a reviewer would mark", () => {
  const found = checkPaper(read("flawed.md").paper).map(({ line, rule }) => `${line} ${rule}`);
  expect(found).toEqual([
    "3 absolute-word",
    "4 quotation-without-note",
    "9 note-missing",
    "13 undated-note",
    "13 url-parts",
    "13 url-parts",
    "14 note-unused",
    "14 url-cut",
  ]);
});

const words = fc.constantFrom(
  "The",
  "talks",
  "failed.",
  "“quoted words of some length and more”",
  "[1]",
  "[ii]",
  "²",
  "therefore",
  "Notes",
  "\n",
  "\n\n",
  "Ibid.",
  "https://example.org/a…",
  "[^x]",
  "[^x]: Lee 2015.",
  "# Head",
  "never",
  "most likely",
  "1. Lee",
  "[1] Lee, “Trade,” 2015.",
  "\u202e",
  "\u0000",
  "ﬁ",
  "😀",
  "а",
  "…",
);
const papers = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

describe("whatever the text", () => {
  test("nothing throws, and every finding stands inside the file", () => {
    fc.assert(
      fc.property(papers, fc.constantFrom(readText, readMarkdown, readHtml), (text, reader) => {
        const rows = text.split("\n");
        for (const { line, column, related, message } of checkPaper(reader("p", text))) {
          expect(message.length).toBeGreaterThan(10);
          for (const place of [{ line, column }, ...(related ?? [])]) {
            expect(place.line).toBeGreaterThanOrEqual(1);
            expect(place.line).toBeLessThanOrEqual(rows.length);
            expect(place.column).toBeGreaterThanOrEqual(1);
            expect(place.column).toBeLessThanOrEqual(rows[place.line - 1]!.length + 1);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test("a paragraph put in moves the findings below it, and changes nothing else", () => {
    const { text } = read("flawed.md");
    const before = checkPaper(readMarkdown("p", text));
    const rows = text.split("\n");
    const added = [
      ...rows.slice(0, 5),
      "",
      "They met again in a later year, in the spring.",
      ...rows.slice(5),
    ].join("\n");
    const after = checkPaper(readMarkdown("p", added));
    expect(after.map(({ line, column, rule }) => [line > 5 ? line - 2 : line, column, rule])).toEqual(
      before.map(({ line, column, rule }) => [line, column, rule]),
    );
  });
});

test("hostile repetition does not stop the reader", () => {
  for (const part of [
    "[",
    "“",
    "https://example.org/",
    "[^a",
    "*a ",
    "Ibid. ",
    "[1] ",
    "“a b c d e f g.” ",
    "never; ",
  ])
    expect(checkPaper(readText("p.txt", part.repeat(Math.ceil(100_000 / part.length)))).length).toBeLessThan(
      20_000,
    );
});

test.each([
  [
    "Markdown",
    readMarkdown,
    "# Paper\n\nThe Lake Union has never fallen. <!-- detente-ignore absolute-word -->\n\nThe Lake Union has never risen, and they said that it was so in the year of the talks.\n\nPrices rose (Lee 2015).\n",
  ],
  [
    "HTML",
    readHtml,
    "<h1>Paper</h1>\n<!-- detente-ignore absolute-word -->\n<p>The Lake Union has never fallen.</p>\n\n<p>The Lake Union has never risen, and they said that it was so in the year of the talks.</p>\n<p>Prices rose (Lee 2015).</p>\n",
  ],
])("a comment in %s silences a rule for its line and the next, no further", (_, reader, text) => {
  const found = checkPaper({ ...reader("p", text), language: "en" });
  expect(found.map(({ line, rule }) => [line, rule])).toEqual([[5, "absolute-word"]]);
});
