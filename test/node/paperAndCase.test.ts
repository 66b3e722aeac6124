import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
import { pdfFile } from "../paper/pdfFile.ts";
import { p, wordFile } from "../paper/wordFile.ts";
import { detente, temporaryFolder } from "./run.ts";

const PAPER = "test/fixtures/papers/case/wrong.md";
const CASE = "cases/nato-russia";

describe("detente check PAPER --case", () => {
  test("says where the paper disagrees, with the place in the case", () => {
    const { out, err } = detente("check", PAPER, "--case", CASE);
    expect(err).toBe("");
    expect(out).toContain("the case has it founded on 28 May 2002");
    expect(out).toMatch(/^ {4}cases\/nato-russia\/formats\.yaml:\d+:\d+ the case: founded on 28 May 2002/m);
  });

  test("finds each kind of fault of the paper, and none without --case", () => {
    const rules = (...args: string[]) =>
      (JSON.parse(detente("check", PAPER, "--format", "json", ...args).out).problems as { rule: string }[])
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("case-"))
        .sort();
    expect(rules("--case", CASE)).toEqual([
      "case-cancelled",
      "case-date",
      "case-date",
      "case-first-move",
      "case-status",
      "case-succession",
    ]);
    expect(rules()).toEqual([]);
    expect(rules("--case", CASE, "--disable", "case-date,case-status")).toHaveLength(3);
    expect(rules("--case", CASE, "--rules", "case-date")).toEqual(["case-date", "case-date"]);
  });

  test("JSON and SARIF keep to their form", () => {
    const plain = JSON.parse(detente("check", PAPER, "--case", CASE, "--format", "json").out);
    expect(OUTPUT_SCHEMAS.check!.schema.parse(plain)).toEqual(plain);
    const [run] = JSON.parse(detente("check", PAPER, "--case", CASE, "--format", "sarif").out).runs;
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "case-date");
    expect(found.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(`${CASE}/formats.yaml`);
  });

  test("a rule of the comparison without a case, and a case with a case, are told apart", () => {
    expect(detente("check", PAPER, "--rules", "case-date")).toMatchObject({
      code: 2,
      err: expect.stringContaining("name it with --case"),
    });
    expect(detente("check", CASE, "--case", CASE)).toMatchObject({
      code: 2,
      err: expect.stringContaining("--case goes with a paper"),
    });
    expect(detente("check", PAPER, "--case", "no-such-case").code).toBe(2);
  });

  test("what of a case with errors can be read is compared, and its errors are counted apart", () => {
    const folder = temporaryFolder();
    for (const name of readdirSync(CASE))
      if (name.endsWith(".yaml")) writeFileSync(join(folder, name), readFileSync(join(CASE, name)));
    mkdirSync(join(folder, "models"));
    const models = readFileSync(join(CASE, "case.yaml"), "utf8").replace(/^models:\n(?: .*\n)+/m, "");
    writeFileSync(join(folder, "case.yaml"), models);
    const formats = readFileSync(join(CASE, "formats.yaml"), "utf8");
    writeFileSync(join(folder, "formats.yaml"), formats.replace("mode: bilateral", "mode: sideways"));
    const { out, err } = detente("check", PAPER, "--case", folder);
    expect(err).toMatch(/^detente: .* has \d+ errors?; the paper was compared with what could be read of it/);
    expect(out).toContain("the case has it founded on 28 May 2002");
    expect(out).not.toContain("sideways");
  });

  test("a paper that cannot be read is told as before", () => {
    const paper = join(temporaryFolder(), "paper.pdf");
    writeFileSync(paper, "no PDF");
    expect(detente("check", paper, "--case", CASE).out).toContain("this paper cannot be read");
  });
});

describe("detente new --from", () => {
  test("begins a case that has no error and can be reviewed", () => {
    const folder = join(temporaryFolder(), "begun");
    const made = detente("new", folder, "--from", PAPER);
    expect([made.code, made.err]).toEqual([0, ""]);
    expect(made.out).toContain("Began a case from");
    const checked = JSON.parse(detente("check", folder, "--format", "json").out);
    expect(checked.counts.error).toBe(0);
    const reviewed = detente("review", folder);
    expect(reviewed.code).toBe(0);
    expect(reviewed.out).toContain("between NATO and Russia?");
    expect(detente("timeline", folder).out).toContain("October 2021");
  });

  test("reads Word and PDF, and names paragraph and page", async () => {
    const folder = temporaryFolder();
    const said =
      "In October 2021 Russia and France met in the River Council (RC), and that was all that they did.";
    writeFileSync(join(folder, "paper.docx"), wordFile(p("Talks", "Title") + p(said)));
    writeFileSync(
      join(folder, "paper.pdf"),
      await pdfFile([
        (draw) => draw("Nothing happened here for years.", 60, 700),
        (draw) => draw(said, 60, 700),
      ]),
    );
    for (const [kind, place] of [
      ["docx", /locator: "2"\n\s+label: paragraph/],
      ["pdf", /locator: "2"\n\s+label: page/],
    ] as const) {
      const made = join(folder, kind);
      expect(detente("new", made, "--from", join(folder, `paper.${kind}`)).code).toBe(0);
      expect(readFileSync(join(made, "events.yaml"), "utf8")).toMatch(place);
      expect(detente("check", made).code).toBe(0);
    }
  });

  test("refuses a folder that holds something, and leaves it as it is", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "mine.txt"), "mine");
    const again = detente("new", folder, "--from", PAPER);
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toContain("is not empty");
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });

  test("writes nothing when the paper cannot be read", () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, "paper.docx"), "no Word");
    const { code, err } = detente("new", join(parent, "begun"), "--from", join(parent, "paper.docx"));
    expect(code).toBe(2);
    expect(err).toContain("this paper cannot be read");
    expect(err).toContain("no case was begun");
    expect(existsSync(join(parent, "begun"))).toBe(false);
    expect(readdirSync(parent)).toEqual(["paper.docx"]);
    expect(detente("new", join(parent, "begun"), "--from", "no-such.md").code).toBe(2);
    expect(detente("new", join(parent, "begun"), "--from", CASE).code).toBe(2);
  });

  test("writes into an empty folder, and into one whose parent is yet to be made", () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, "empty"));
    for (const name of ["empty", "a/b/c"]) {
      expect(detente("new", join(parent, name), "--from", PAPER).code).toBe(0);
      expect(readdirSync(join(parent, name))).toContain("case.yaml");
    }
  });
});
