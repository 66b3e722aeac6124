import { describe, expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import { parseCase } from "../../src/record/index.ts";

const read = await loadBibliographyReader();
const HEAD = "title: T\nquestion: Q?\nparties: [A, B]\n";

describe("a BibTeX file named by a case", () => {
  const bib = `@string{cbu = "Proceedings of the Border Conference"}
% a comment
@article{petrek2017,
  author = {Petrek, Ana Maria and M{\\"u}ller, Jan},
  title = {Salt {ROADS} of the {League}-{Moravia} Border},
  journal = cbu, volume = 5, year = 2017, month = aug, pages = {633--638}
}
@book{broken, title = {Never closed
`;

  test("gives sources with braces, accents, months and abbreviations resolved", () => {
    const { case: record } = parseCase(
      new Map([
        ["case.yaml", `${HEAD}files: [lib.bib]\n`],
        ["lib.bib", bib],
      ]),
      read,
    );
    expect(record!.sources[0]).toMatchObject({
      id: "petrek2017",
      issued: "2017-08",
      csl: {
        type: "article-journal",
        title: "Salt ROADS of the League-Moravia Border",
        author: [
          { family: "Petrek", given: "Ana Maria" },
          { family: "Müller", given: "Jan" },
        ],
        "container-title": "Proceedings of the Border Conference",
      },
    });
    expect(record!.placeOf(record!.sources[0]!)).toMatchObject({ file: "lib.bib", line: 3 });
  });

  test("reports a faulty entry with its line and keeps the sound ones", () => {
    const { items, lines } = (() => {
      const { value, problems } = read("lib.bib", bib);
      return { items: value, lines: problems.map(({ line, severity }) => [line, severity]) };
    })();
    expect(items.length).toBe(1);
    expect(lines).toEqual([[8, "error"]]);
  });

  test.each([
    ["lib.bib", ""],
    ["lib.bib", "no entry here"],
    ["lib.ris", "not RIS"],
    ["lib.bib", "@article{"],
    ["lib.bib", `@article{a, title = {${"{".repeat(500)}`],
  ])("%s holding %j gets a problem", (name, text) => {
    expect(read(name, text).problems.length).toBeGreaterThan(0);
  });
});

describe("a RIS file named by a case", () => {
  test("gives sources with ids a case can refer to", () => {
    const ris =
      "TY  - JOUR\nAU  - Fang, Liping\nTI  - Decision making in the graph model\nPY  - 1993\nER  - \nTY  - RPRT\nTI  - A report\nPB  - NATO\nDA  - 2014/04/01\nER  - \n";
    const { case: record, problems } = parseCase(
      new Map([
        ["case.yaml", `${HEAD}files: [lib.ris]\n`],
        ["lib.ris", ris],
      ]),
      read,
    );
    expect(problems).toEqual([]);
    expect(record!.sources.map(({ id, issued }) => [id, issued])).toEqual([
      ["fang-decision-making-1993", "1993"],
      ["report-2014", "2014-04-01"],
    ]);
    expect(record!.placeOf(record!.sources[1]!).line).toBe(6);
  });
});
