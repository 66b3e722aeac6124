import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
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
    expect(out.trimEnd().split("\n").at(-1)).toBe("1 error, 2 warnings, 7 notes");
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
    expect([log.version, run.results.length]).toEqual(["2.1.0", 10]);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(PAPER);
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  test("GitHub annotations keep to a line each and escape what would end it", () => {
    const lines = detente("check", PAPER, "--format", "github").out.trimEnd().split("\n");
    expect(lines.length).toBe(10);
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

  test.each(["paper.pdf", "paper.docx"])("%s is not read yet, and says what to do", (name) => {
    const { code, err } = detente("check", name);
    expect(code).toBe(2);
    expect(err).toMatch(/are not read yet; save it as plain text \(\.txt\), Markdown \(\.md\) or HTML/);
  });

  test("bytes that are no text, a folder and a missing file are said plainly", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "image.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    mkdirSync(join(folder, "paper.md"));
    expect(detente("check", join(folder, "image.txt"))).toMatchObject({ code: 1 });
    expect(detente("check", join(folder, "paper.md")).err).toContain("is a folder, expected a file");
    expect(detente("check", join(folder, "nothing.txt"))).toMatchObject({ code: 2 });
  });

  test("an empty paper has no findings", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "empty.txt"), "");
    expect(detente("check", join(folder, "empty.txt"))).toMatchObject({
      code: 0,
      out: "0 errors, 0 warnings, 0 notes\n",
    });
  });
});
