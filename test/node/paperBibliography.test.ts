import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bibliographyText, loadBibliographyReader } from "../../src/bibliography/index.ts";
import { readText, worksOf } from "../../src/paper/index.ts";
import { parseCase } from "../../src/record/index.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const reader = await loadBibliographyReader();
const PAPER = join(root, "test/fixtures/papers/clean/chicago.txt");
const works = worksOf(readText("chicago.txt", readFileSync(PAPER, "utf8"))).map(({ item }) => item);

describe("the works a paper cites", () => {
  test("are five in the clean paper after Chicago, by readable ids", () => {
    expect(works.map(({ id, type }) => `${id} ${type}`)).toEqual([
      "lee-shares-rivers-1999 article-journal",
      "ek-dam-its-2006 book",
      "lee-engineers-first-2012 article-journal",
      "ministry-of-works-completion-upper-2011 webpage",
      "joint-commission-communique-2020 webpage",
    ]);
  });

  test("are read by a case as its sources, from CSL-JSON", async () => {
    const { case: record, problems } = parseCase(
      new Map([
        ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [works.json]\n"],
        ["works.json", await bibliographyText(".json", works)],
      ]),
    );
    expect(problems.filter(({ file }) => file === "works.json")).toEqual([]);
    expect(record!.sources.map(({ csl }) => csl)).toEqual(works);
  });

  test.each([".bib", ".ris"])("are read back from %s with title, authors and year", async (extension) => {
    const text = await bibliographyText(extension, works);
    const { value, problems } = reader(`works${extension}`, text);
    expect(problems).toEqual([]);
    const said = (items: readonly Record<string, unknown>[]) =>
      items.map(({ title, issued, author }) => ({
        title,
        year: (issued as { "date-parts": number[][] })["date-parts"][0]![0],
        author: (author as { family?: string; literal?: string }[]).map(
          ({ family, literal }) => family ?? literal,
        ),
      }));
    expect(said(value as Record<string, unknown>[])).toEqual(said(works));
    if (extension === ".bib")
      expect((value as { id: string }[]).map(({ id }) => id)).toEqual(works.map(({ id }) => id));
  });
});

describe("detente check --bibliography", () => {
  const folder = temporaryFolder();

  test.each(["json", "bib", "ris"])("writes .%s beside the findings", (extension) => {
    const file = join(folder, `works.${extension}`);
    expect(detente("check", PAPER, "--bibliography", file)).toMatchObject({
      code: 0,
      err: `${file}: 5 works\n`,
    });
    expect(readFileSync(file, "utf8")).toMatch(/Shares and \{?Rivers/);
  });

  test("refuses a name whose form it does not know, and a case", () => {
    const named = detente("check", PAPER, "--bibliography", join(folder, "works.txt"));
    expect(named).toMatchObject({
      code: 2,
      err: expect.stringContaining("ends in .json (CSL-JSON), .bib (BibTeX) or .ris"),
    });
    const ofCase = detente("check", "cases/nato-russia", "--bibliography", join(folder, "case.json"));
    expect(ofCase).toMatchObject({ code: 2, err: expect.stringContaining("give a paper") });
  });
});
