import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asHtml, asMarkdown, asText, asWord, type MadePaper, makePaper } from "../../bench/paperText.ts";
import {
  checkPaper,
  type Paper,
  readDocx,
  readHtml,
  readMarkdown,
  readText,
  UnreadablePaper,
} from "../../src/paper/index.ts";
import type { Problem } from "../../src/record/index.ts";
import { noteMark, p, run, SEPARATORS, wordFile, note as wordNote } from "./wordFile.ts";

/** What papers are made of, whole and broken: it finds more than letters at random. */
const FRAGMENTS = [
  "The League met in 2014. ",
  "Therefore both sides lost. ",
  "It is likely, never unlikely, that war ends. ",
  "Three options are possible: a truce, a treaty, and war. ",
  "The second option is a treaty. ",
  "The League should open an office. ",
  "In the view of Moravian officials, the treaty is void.",
  "“trade fell because nobody at all trusted anybody to pay” ",
  "Dialogue is no longer possible. ",
  "Dialogue is still possible. ",
  "[1]",
  "[2]",
  "[^1]",
  "¹",
  "\n\n",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "Notes",
  "Conclusion",
  "[1] Ann Lee, “Trade,” Review 3 (2015): 4, https://example.org/a?b=c.",
  "[2] Ibid., 9; Ek, “Growth,” 2.",
  "[^1]: Lee 2015.",
  "# ",
  "- ",
  "1. ",
  "<p>",
  "</p><li>",
  "<!-- detente-ignore -->",
  "&amp;",
  "“",
  "”",
  "(",
  "…",
  "\u0000",
  "\ud800",
  "\ufeff",
  "\u202e",
  "👩‍👩‍👧",
  "é",
  "Граница 4 мая 1920 года. ",
];
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: "binary" })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

const readers = { text: readText, Markdown: readMarkdown, HTML: readHtml };

/** Columns are counted in UTF-16, from 1; a place may be the end of its line. */
function expectInside(paper: Paper, problems: readonly Problem[]): void {
  // The line end of old Macs is one where no other stands.
  const rows = paper.text.split(paper.text.includes("\n") ? "\n" : "\r");
  for (const problem of problems)
    for (const { line, column } of [
      problem,
      ...(problem.related ?? []),
      { line: problem.endLine ?? problem.line, column: problem.endColumn ?? problem.column },
    ]) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(rows.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual(rows[line - 1]!.length + 1);
    }
  for (const { line, column, endLine, endColumn } of problems)
    if (endLine !== undefined)
      expect([endLine, endColumn! >= column || endLine > line]).toEqual([endLine, true]);
}

describe("any input", () => {
  test.each(Object.entries(readers))("as %s is read, and every finding stands inside the file", (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paper = read("p", text);
        expectInside(paper, checkPaper(paper));
      }),
      { numRuns: 150 },
    );
  });

  test("as bytes of a Word file is a paper or a clear refusal", () => {
    const bytes = wordFile(p("Trade fell."));
    const damaged = fc
      .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
      .map((changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (input) => {
        try {
          const paper = readDocx("p.docx", input);
          expectInside(paper, checkPaper(paper));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadablePaper);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("as text of a Word file is read, and every finding stands inside it", () => {
    const escaped = (text: string) =>
      text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;");
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), anyText, (paragraphs, noteText) => {
        const body = paragraphs.map((text) => p(run(escaped(text)) + noteMark("footnote", 1))).join("");
        const bytes = wordFile(body, { footnotes: SEPARATORS + wordNote("footnote", 1, escaped(noteText)) });
        const paper = readDocx("p.docx", bytes);
        expectInside(paper, checkPaper(paper));
      }),
      { numRuns: 80 },
    );
  });
});

/** Rules whose message quotes first the words it is about. */
const QUOTING = new Set([
  "absolute-word",
  "conclusion-unsupported",
  "recommendation-without-reason",
  "likelihood-in-prose",
  "likelihood-differs",
  "contradictory-claims",
  "trend-over-phases",
]);

test("what a finding quotes is what stands at its place", () => {
  let quoted = 0;
  const expectQuoted = (paper: Paper) => {
    // The line end of old Macs is one where no other stands.
    const rows = paper.text.split(paper.text.includes("\n") ? "\n" : "\r");
    for (const { rule, message, line, column, endLine, endColumn } of checkPaper(paper)) {
      const words = QUOTING.has(rule)
        ? /^(?:no scale is named for )?“([^”]+)”/.exec(message)?.[1]
        : undefined;
      if (words === undefined || endLine !== line) continue;
      quoted += 1;
      const there = rows[line - 1]!.slice(column - 1, endColumn! - 1);
      expect(there.replace(/\s+/g, " ").toLowerCase()).toBe(words.toLowerCase());
    }
  };
  fc.assert(
    fc.property(anyText, fc.integer(), (text, seed) => {
      expectQuoted(readText("p", text));
      // An assessment, of which words of likelihood are asked what they mean.
      expectQuoted(readText("p", `An assessment\n\n${asText(makePaper(300, seed))}`));
    }),
    { numRuns: 60 },
  );
  // The words of likelihood are told once a paper.
  expect(quoted).toBeGreaterThan(25);
});

const made = fc
  .record({ words: fc.integer({ min: 200, max: 1_500 }), seed: fc.integer() })
  .map(({ words, seed }) => makePaper(words, seed));

const inWords = ({ rule, severity, message }: Problem) => `${rule} ${severity} ${message}`;

test("the same paper has the same findings as text, Markdown, HTML and Word", () => {
  let count = 0;
  fc.assert(
    fc.property(made, (paper) => {
      const found = (read: Paper) => checkPaper(read).map(inWords).sort();
      const inText = found(readText("p", asText(paper)));
      count += inText.length;
      expect(found(readMarkdown("p", asMarkdown(paper)))).toEqual(inText);
      expect(found(readHtml("p", asHtml(paper)))).toEqual(inText);
      expect(found(readDocx("p", asWord(paper)))).toEqual(inText);
    }),
    { numRuns: 25 },
  );
  expect(count).toBeGreaterThan(25);
});

/** Neither a name nor a year nor a word of likelihood of the paper, and no part of its argument. */
const ASIDE = "Between meetings, visitors were shown a garden behind a library.";

/**
 * Rules that count over the paper or look at what stands side by side: a forecast may take its horizon from the first
 * four paragraphs, the length of a section is told in words, and what a paragraph concludes from may stand before it.
 */
const COUNTING = new Set(["forecast-without-horizon", "section-without-notes", "conclusion-unsupported"]);

test("a paragraph put in shifts the findings below it and changes nothing else", () => {
  fc.assert(
    fc.property(made, fc.nat(), (paper, at) => {
      const inserted: MadePaper = {
        ...paper,
        sections: paper.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
      };
      const section = inserted.sections[at % inserted.sections.length]!;
      section.paragraphs.splice(at % (section.paragraphs.length + 1), 0, ASIDE);
      const [before, after] = [asText(paper), asText(inserted)];
      const line = after.slice(0, after.indexOf(ASIDE)).split("\n").length;
      const shift = (one: number) => (one >= line ? one + 2 : one);
      const places = (text: string, shifted: (line: number) => number) =>
        checkPaper(readText("p", text))
          .filter(({ rule }) => !COUNTING.has(rule))
          .map((problem) => ({
            ...problem,
            line: shifted(problem.line),
            endLine: shifted(problem.endLine ?? problem.line),
            related: problem.related?.map((one) => ({ ...one, line: shifted(one.line) })),
          }));
      expect(places(after, (one) => one)).toEqual(places(before, shift));
    }),
    { numRuns: 60 },
  );
});
