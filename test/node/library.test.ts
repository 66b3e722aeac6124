import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
import { readLibraryOf } from "../../src/node/readLibrary.ts";
import { UsageError } from "../../src/node/usageError.ts";
import { detente, temporaryFolder } from "./run.ts";

const PAPER = "test/fixtures/papers/clean/chicago.txt";
const BIB = "test/fixtures/papers/library.bib";
const folder = temporaryFolder();
const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const WORKS = [
  {
    id: "lee1999",
    type: "article-journal",
    title: "Shares and Rivers",
    author: [{ family: "Lee", given: "Ann" }],
    "container-title": "Review of Waters",
    volume: 3,
    issued: { "date-parts": [["1998"]] },
  },
];

describe("detente check --library", () => {
  test.each([
    ["BibLaTeX", BIB],
    ["CSL-JSON on one line", written("line.json", JSON.stringify(WORKS))],
    [
      "CSL-JSON with its works under items",
      written("items.json", `{"meta": [1],\n"items": ${JSON.stringify(WORKS)}}`),
    ],
    [
      "RIS",
      written(
        "works.ris",
        "TY  - JOUR\nID  - lee1999\nAU  - Lee, Ann\nTI  - Shares and Rivers\nJO  - Review of Waters\nPY  - 1998\nER  - \n",
      ),
    ],
  ])("says where the paper differs from %s", (_, library) => {
    const { out, err } = detente("check", PAPER, "--library", library, "--rules", "source-differs");
    expect(err).toBe("");
    expect(out).toContain(
      "the year is “1999” here and “1998” in the library; look in the work which is right",
    );
    expect(out).toContain("the library has it as lee1999");
  });

  test("in German", () => {
    const { out } = detente("check", PAPER, "--library", BIB, "--rules", "source-differs", "--lang", "de");
    expect(out).toContain(
      "das Jahr ist hier „1999“ und in der Bibliothek „1998“; im Werk nachsehen, was stimmt",
    );
    expect(out).toContain("in der Bibliothek: lee1999");
    expect(out).toContain("Von 5 Werken der Arbeit stehen 2 darin");
  });

  test("writes JSON by its schema, HTML, and the works completed", () => {
    const file = join(folder, "out.json");
    const { out } = detente("check", PAPER, "--library", BIB, "--format", "json", "--bibliography", file);
    const report = JSON.parse(out);
    expect(OUTPUT_SCHEMAS.check!.schema.parse(report)).toEqual(report);
    expect(report.held).toMatchObject([
      { of: "library", name: BIB, holds: 3, works: 5, found: 2, differing: 1, completed: 2 },
    ]);
    const works = JSON.parse(readFileSync(file, "utf8"));
    expect(works[0]).toMatchObject({ DOI: "10.1234/waters.1998.3", custom: { note: "1", known: "lee1999" } });
    expect(works[2].custom).toEqual({ note: "4", certain: true });
    expect(detente("check", PAPER, "--library", BIB, "--format", "html").out).toContain(
      "2 of 5 works of the paper stand there",
    );
  });

  test("is read once for many papers, and asked for anew when it has changed", () => {
    const lines = join(folder, "found.jsonl");
    const library = written("many.json", JSON.stringify(WORKS));
    const run = () =>
      detente(
        "check",
        PAPER,
        "test/fixtures/papers/flawed.md",
        "--library",
        library,
        "--format",
        "jsonl",
        "--output",
        lines,
      );
    run();
    const [first] = readFileSync(lines, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(OUTPUT_SCHEMAS["check (a line)"]?.schema.parse(first) ?? first).toEqual(first);
    expect(first.held[0]).toMatchObject({ found: 1, differing: 1 });
    expect(run().err).toContain("2 of 2");
    writeFileSync(library, JSON.stringify([{ ...WORKS[0], issued: "1999" }]));
    run();
    const all = readFileSync(lines, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(all).toHaveLength(4);
    expect(all.filter(({ path }) => path === PAPER).at(-1).held[0]).toMatchObject({ found: 1, differing: 0 });
  });

  test.each([
    ["none", "gone.json", undefined, "gone.json"],
    ["broken JSON", "cut.json", '[{"id": "a",\n"title": ', "from line 2, column 10 on"],
    ["broken JSON in its middle", "mid.json", '[{"id": "a",\n"title": x}]', "from line 2, column 10 on"],
    [
      "no works",
      "empty.bib",
      "Dear all,\n",
      "holds no works; expected an export as BibLaTeX, RIS or Better CSL JSON (line 1:",
    ],
    ["an empty list", "none.json", "[]", "holds no works"],
    ["a table", "works.csv", "Key,Title,Year\na,b,1999\n", "this is a table (CSV): export as"],
    ["Zotero's own JSON", "zotero.json", '[{"itemType": "book", "title": "A"}]', "export as CSL JSON"],
  ])("refuses %s with the cure", async (_, name, text, message) => {
    const library = text === undefined ? join(folder, name) : written(name, text);
    const told = await readLibraryOf(library).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(UsageError);
    expect((told as Error).message).toContain(message);
  });

  test("refuses in one line, before the paper is read", () => {
    const { code, err, out } = detente(
      "check",
      PAPER,
      "--library",
      written("c.json", '[{"id": "a",\n"title": '),
    );
    expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
  });

  test("tells entries that cannot be used with their line, and uses the rest", () => {
    const bad = [{ id: "t", title: 4 }, "no work", { id: "a", author: "Lee, Ann", title: "Weirs" }];
    const library = written("some.json", JSON.stringify([...bad, ...WORKS], undefined, 1));
    const { code, out, err } = detente("check", PAPER, "--library", library, "--rules", "source-differs");
    expect(code).toBe(0);
    expect(out).toContain("(1 work): 1 of 5 works");
    expect(out).toContain("some.json:12:1 the library has it");
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/some\.json:2:1 warning the title is no text; write it in quotation marks/),
      expect.stringMatching(/some\.json:6:1 warning this is no work/),
      expect.stringMatching(/some\.json:7:1 warning author: expected a list of names/),
    ]);
  });

  test("goes with papers, and its rule with a library or a case", () => {
    expect(detente("check", "cases/nato-russia", "--library", BIB)).toMatchObject({
      code: 2,
      err: expect.stringContaining("--library goes with a paper"),
    });
    expect(detente("check", PAPER, "--rules", "source-differs")).toMatchObject({
      code: 2,
      err: expect.stringContaining("name it with --library or --case"),
    });
  });
});
