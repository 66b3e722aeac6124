import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/node/commands/excerpt.ts";
import { graphemes, visibleWidth } from "../../src/page/visibleWidth.ts";
import { pageAsWordFile } from "../../src/page/word.ts";
import { readDocx } from "../../src/paper/index.ts";
import { parseReviewConfig } from "../../src/record/index.ts";
import { SARIF } from "../paper/sarifSchema.ts";
import { p, wordFile } from "../paper/wordFile.ts";
import { detente, temporaryFolder } from "./run.ts";

interface Located {
  physicalLocation: { artifactLocation: { uri: string } };
}

const PAPER = "test/fixtures/papers/flawed.md";

describe("SARIF", () => {
  const ajv = new Ajv({ strict: true, strictRequired: false });
  formats.default(ajv);
  const validate = ajv.compile(SARIF);
  const logOf = (path: string) => JSON.parse(detente("check", path, "--format", "sarif").out);

  test("is as the standard says, for a paper, a Word file and a case", () => {
    const folder = temporaryFolder();
    const word = join(folder, "a b#c.docx");
    writeFileSync(
      word,
      wordFile(
        `${p("Trade", "Title")}<w:p><w:r><w:t>The treaty set shares.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        {
          footnotes:
            '<w:footnote w:id="2"><w:p><w:r><w:t>Cy Oz, “Notes on a Treaty,” https://example.org/blog/trea....</w:t></w:r></w:p></w:footnote>',
        },
      ),
    );
    for (const path of [PAPER, word, "docs/tutorial"]) {
      const log = logOf(path);
      validate(log);
      expect(validate.errors).toBe(null);
      expect(log.runs[0].results.length).toBeGreaterThan(0);
    }
    expect(logOf(word).runs[0].properties.lines).toContain("paragraphs");
  });

  test("of a case names files from where the command was run, as all reports do", () => {
    const here = "cases/nato-russia/";
    const uris = (logOf("cases/nato-russia") as { runs: [{ results: { locations: Located[] }[] }] }).runs[0]
      .results;
    for (const { locations } of uris)
      expect(locations[0]!.physicalLocation.artifactLocation.uri.startsWith(here)).toBe(true);
    for (const format of ["github", "text"]) {
      const { out } = detente("check", "cases/nato-russia", "--format", format, "--rules", "iff-reason");
      expect(out).toContain(`${here}models/`);
    }
  });

  test("a finding keeps its fingerprint when a paragraph is put in before it, and no two share one", () => {
    const folder = temporaryFolder();
    const text = readFileSync(PAPER, "utf8");
    const prints = (name: string, content: string): string[] => {
      writeFileSync(join(folder, name), content);
      return logOf(join(folder, name)).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["words/v1"],
      );
    };
    const before = prints("a.md", text);
    expect(prints("b.md", text.replace("\n\n", "\n\nOne more paragraph, of no interest.\n\n"))).toEqual(
      before,
    );
    expect(new Set(before).size).toBe(before.length);
  });
});

describe("the excerpt of a finding", () => {
  test.each([
    ["tabs", "a\tb\tfirst\tc", "first"],
    ["wide characters", "条約は破られた for ever", "破られた"],
    ["emoji and marks", "e\u0301 👩‍👩‍👧 first 👍🏽 x", "first"],
    ["what a terminal would obey", "\u001b[31m first", "first"],
  ])("%s do not move the caret", (_, row, words) => {
    const column = row.indexOf(words) + 1;
    const [shown, carets] = excerptOf(
      [row],
      {
        rule: "r",
        severity: "note",
        message: "",
        file: "f",
        line: 1,
        column,
        endLine: 1,
        endColumn: column + words.length,
      },
      80,
    );
    let at = 0;
    let under = "";
    for (const letter of graphemes(shown!)) {
      if (carets![at] === "^") under += letter;
      at += visibleWidth(letter);
    }
    expect(under).toBe(words);
    expect(shown).not.toMatch(/\p{Cc}/u);
  });
});

describe("detente.config.yaml", () => {
  test("is found beside the paper; the command line wins over it", () => {
    const folder = temporaryFolder();
    const paper = join(folder, "a.md");
    writeFileSync(paper, readFileSync(PAPER));
    writeFileSync(
      join(folder, "detente.config.yaml"),
      "disable: [note-missing]\nseverity: {undated-note: error, url-parts: off}\n",
    );
    const { code, out } = detente("check", paper);
    expect([code, out.trimEnd().split("\n").at(-1)]).toEqual([1, "1 error, 1 warning, 3 notes"]);
    expect(detente("check", paper, "--rules", "note-missing").out).toContain("mark [5] has no note");
    expect(detente("check", paper, "--disable", "undated-note").code).toBe(0);
  });

  test("strict counts warnings, and another file can be named", () => {
    const folder = temporaryFolder();
    const config = join(folder, "strict.yaml");
    writeFileSync(config, "strict: true\nrules: [url-cut]\n");
    expect(detente("check", PAPER, "--config", config)).toMatchObject({
      code: 1,
      out: expect.stringContaining("0 errors, 1 warning, 0 notes"),
    });
    expect(detente("check", PAPER, "--config", join(folder, "none.yaml")).code).toBe(2);
  });

  test("one in a folder above a paper elsewhere is not used", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "detente.config.yaml"), "rules: [url-cut]\n");
    writeFileSync(join(folder, "inner/a.md"), readFileSync(PAPER));
    expect(detente("check", join(folder, "inner/a.md")).out).toContain("6 notes");
  });

  test("what is misspelt is named with its place and the nearest name", () => {
    const read = (text: string) =>
      parseReviewConfig("c.yaml", text, ["url-cut", "note-missing"]).problems.map(
        ({ line, column, message }) => `${line}:${column} ${message}`,
      );
    expect(read("disabel: []")).toEqual([
      expect.stringMatching(/^1:1 unknown field "disabel", did you mean "disable"/),
    ]);
    expect(read("rules:\n  - url-cutt")).toEqual(['2:5 no rule "url-cutt", did you mean "url-cut"?']);
    expect(read("severity:\n  note-mising: off")).toEqual([
      '2:3 no rule "note-mising", did you mean "note-missing"?',
    ]);
    expect(read("severity: {url-cut: fatal}")[0]).toMatch(/^1:21 /);
    expect(read("")).toEqual([]);
  });
});

describe("reports written to a file", () => {
  test("Word needs a file to write to, and a case is no paper", () => {
    for (const args of [
      ["check", PAPER, "--format", "docx"],
      ["review", "cases/nato-russia", "--format", "docx"],
      ["check", "cases/nato-russia", "--format", "html"],
      ["check", PAPER, "--format", "html", "--output", PAPER],
    ])
      expect(detente(...args)).toMatchObject({ code: 2, err: expect.stringMatching(/^detente: [^\n]+\n$/) });
  });

  test("HTML and Word of a paper are written whole", () => {
    const folder = temporaryFolder();
    expect(detente("check", PAPER, "--format", "html", "--output", join(folder, "a.html")).code).toBe(1);
    expect(readFileSync(join(folder, "a.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    detente("check", PAPER, "--format", "docx", "--output", join(folder, "a.docx"));
    expect(readDocx("a.docx", readFileSync(join(folder, "a.docx"))).title?.text).toBe(
      "Two states and a river",
    );
  });
});

describe("the review of a case as a Word file", () => {
  test("has headings, tables with a head that is repeated, and each note as one footnote", () => {
    const file = join(temporaryFolder(), "review.docx");
    expect(
      detente("review", "cases/nato-russia", "--full", "--format", "docx", "--output", file),
    ).toMatchObject({
      code: 0,
    });
    const bytes = readFileSync(file);
    const paper = readDocx("review.docx", bytes);
    const { title, notes } = JSON.parse(detente("review", "cases/nato-russia", "--format", "json").out);
    expect(paper.title?.text).toBeTruthy();
    expect(title).toBeTruthy();
    expect(paper.sections.length).toBeGreaterThan(5);
    expect(paper.notes.length).toBe(notes.length);
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
    // Figures are drawn beside the tables, and no tables themselves.
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(xml.match(/<w:tbl>/g)!.length);
    expect(strFromU8(unzipSync(bytes)["word/styles.xml"]!)).toContain('<w:lang w:val="en');
  });

  test("text that XML cannot hold becomes a visible mark", () => {
    const made = pageAsWordFile({
      title: "a\u0000<b>",
      language: "en",
      blocks: [
        { kind: "paragraph", text: ["x\u0007 & <w:p/>", { note: 1 }, { note: 1 }] },
        { kind: "table", caption: "c", head: [["h"]], rows: [{ cells: [["\ud800"]] }] },
        { kind: "notes", items: [{ number: 1, text: "n\u0001", url: "https://example.org/" }] },
      ],
    });
    const paper = readDocx("p.docx", made);
    expect(paper.title?.text).toBe("a\ufffd<b>");
    expect(paper.text).toContain("x\ufffd & <w:p/>");
    expect(paper.notes.map(({ text }) => text.trim())).toEqual(["n\ufffd https://example.org/"]);
  });
});
