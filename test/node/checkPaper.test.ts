import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
import { pdfFile } from "../paper/pdfFile.ts";
import { p, wordFile } from "../paper/wordFile.ts";
import { detente, temporaryFolder } from "./run.ts";

const PAPER = "test/fixtures/papers/flawed.md";

describe("detente check PAPER", () => {
  test("marks faults with the words they are about, and answers 1 where one is an error", () => {
    const { code, out, err } = detente("check", PAPER);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain(
      `${PAPER}:9:86 error mark [5] has no note; add the note or take the mark out (note-missing)`,
    );
    expect(out).toContain("^^^^");
    expect(out.trimEnd().split("\n").at(-1)).toBe("1 error, 1 warning, 6 notes");
  });

  test("JSON has the findings and what was read of the paper, as its schema says", () => {
    const { out } = detente("check", PAPER, "--format", "json");
    const plain = JSON.parse(out);
    expect(OUTPUT_SCHEMAS.check!.schema.parse(plain)).toEqual(plain);
    expect(plain.paper.title).toBe("Two states and a river");
    expect(plain.paper.notes.map(({ marks }: { marks: number }) => marks)).toEqual([1, 1, 1, 0]);
  });

  test("SARIF names every rule it reports, and where", () => {
    const log = JSON.parse(detente("check", PAPER, "--format", "sarif").out);
    const [run] = log.runs;
    expect([log.version, run.results.length]).toEqual(["2.1.0", 8]);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(PAPER);
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  test("GitHub annotations keep to a line each and escape what would end it", () => {
    const lines = detente("check", PAPER, "--format", "github").out.trimEnd().split("\n");
    expect(lines.length).toBe(8);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,]+,line=\d+,.*title=[a-z-]+::/);
  });

  test("rules can be chosen and left out, and a misspelt one is named", () => {
    expect(detente("check", PAPER, "--rules", "url-cut").out).toContain("0 errors, 1 warning, 0 notes");
    expect(detente("check", PAPER, "--disable", "note-missing").code).toBe(0);
    const { code, err } = detente("check", PAPER, "--disable", "note-mising");
    expect([code, err]).toEqual([
      2,
      'detente: --disable: no rule "note-mising", did you mean "note-missing"?\n',
    ]);
    expect(detente("check", PAPER, "--disable", "note-missing", "--strict").code).toBe(1);
  });

  test("a paper of a kind that is not read says what to save it as", () => {
    const { code, err } = detente("check", "paper.odt");
    expect([code, err]).toEqual([
      2,
      "detente: papers in .odt are not read; save it as .docx, plain text (.txt), Markdown (.md), HTML or PDF\n",
    ]);
  });

  test("Word and PDF are read, and findings name the paragraph or the page", async () => {
    const folder = temporaryFolder();
    const word = join(folder, "paper.docx");
    writeFileSync(
      word,
      wordFile(p("Trade", "Title") + p("It is likely that the treaty will fall, and it was so.")),
    );
    expect(detente("check", word, "--rules", "forecast-without-horizon").out).toMatch(
      / {4}paragraph 2: .*likely that the treaty will fall/,
    );
    const pdf = join(folder, "paper.pdf");
    writeFileSync(
      pdf,
      await pdfFile(
        ["It was so that the", "It is likely that the"].map((start) => (draw) => {
          draw(`${start} treaty will fall, and the trade of the two states with it.`, 60, 700);
        }),
      ),
    );
    expect(detente("check", pdf, "--rules", "forecast-without-horizon").out).toMatch(
      /paper\.pdf, page 2: note .*\n {4}.*likely that the treaty will fall/,
    );
    expect(
      JSON.parse(detente("check", pdf, "--rules", "forecast-without-horizon", "--format", "json").out)
        .problems[0],
    ).toMatchObject({ page: 2 });
  });

  test("a file that is not what its name says is an error with a cure, in bounded time", () => {
    const folder = temporaryFolder();
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
    writeFileSync(join(folder, "paper.pdf"), picture);
    writeFileSync(join(folder, "paper.docx"), picture);
    for (const name of ["paper.pdf", "paper.docx"])
      expect(detente("check", join(folder, name))).toMatchObject({
        code: 1,
        out: expect.stringMatching(
          /:1:1 error this paper cannot be read: it is a picture, whatever its name says/,
        ),
      });
    writeFileSync(join(folder, "paper.txt"), Buffer.alloc(50_000_000, "a "));
    expect(detente("check", join(folder, "paper.txt"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("holds 50000000 bytes, expected at most 20000000"),
    });
  });

  test("text is read in the encoding it announces", () => {
    const folder = temporaryFolder();
    const text = "It is likely that the café will close, and it was so in the town.";
    writeFileSync(join(folder, "wide.txt"), Buffer.from(`\ufeff${text}`, "utf16le"));
    writeFileSync(
      join(folder, "old.html"),
      Buffer.from(`<meta charset="windows-1252"><p>${text}</p>`, "latin1"),
    );
    for (const name of ["wide.txt", "old.html"])
      expect(detente("check", join(folder, name), "--rules", "forecast-without-horizon").out).toContain(
        "that the café will close",
      );
  });

  test("bytes that are no text, a folder and a missing file are said plainly", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "image.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    mkdirSync(join(folder, "paper.md"));
    expect(detente("check", join(folder, "image.txt"))).toMatchObject({ code: 1 });
    expect(detente("check", join(folder, "paper.md")).err).toContain("is a folder, expected a file");
    expect(detente("check", join(folder, "nothing.txt"))).toMatchObject({ code: 2 });
  });

  test("an empty file is no paper, and that is said", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "empty.txt"), "");
    expect(detente("check", join(folder, "empty.txt"))).toMatchObject({
      code: 1,
      out: expect.stringContaining("it is empty, 0 bytes long; is it the file you meant?"),
    });
  });
});
