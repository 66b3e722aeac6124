import { describe, expect, test } from "vitest";
import { applyEdit } from "../../src/edit/index.ts";
import { checkCase, filesToPublish, formatProblem, parseCase, type Source } from "../../src/record/index.ts";

function read(item: unknown): { source: Source | undefined; told: string[] } {
  const { case: record, problems } = parseCase(
    new Map([
      ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [s.json]\n"],
      ["s.json", JSON.stringify([item])],
    ]),
  );
  return { source: record?.sources[0], told: problems.map(formatProblem) };
}

describe("a source", () => {
  test("as Zotero exports it stays as it is, with fields this program does not use", () => {
    const item = {
      id: "http://zotero.org/users/1/items/ABC",
      type: "article-journal",
      title: "On peace",
      "container-title": "Journal of Peace",
      author: [{ family: "Näf", given: "A." }, { literal: "Institute of Peace" }],
      issued: { "date-parts": [["2014", 3, "1"]] },
      accessed: { "date-parts": [[2021, 10, 6]] },
      volume: "12",
      abstract: "Long.",
      DOI: "10.1/x",
    };
    const { source, told } = read(item);
    expect(told).toEqual([]);
    expect(source!.id).toBe(item.id);
    expect(source!.csl).toMatchObject({ volume: "12", abstract: "Long.", author: item.author });
    expect(source!.csl.issued).toEqual({ "date-parts": [[2014, 3, 1]] });
    expect(source!.issued).toBe("2014-03-01");
  });

  test.each([
    ["a full date as text", "2014-03-01", "2014-03-01", { "date-parts": [[2014, 3, 1]] }],
    ["a year as text", "2014", "2014", { "date-parts": [[2014]] }],
    ["a year as a number", 2014, "2014", { "date-parts": [[2014]] }],
    ["about a year", "2014~", "2014~", { "date-parts": [[2014]], circa: true }],
    [
      "a span",
      "2014-03/2014-05",
      "2014-03/2014-05",
      {
        "date-parts": [
          [2014, 3],
          [2014, 5],
        ],
      },
    ],
    ["parts of a year alone", { "date-parts": [["2014", "", ""]] }, "2014", { "date-parts": [[2014]] }],
    ["a month given as nought", { "date-parts": [[2014, 0]] }, "2014", { "date-parts": [[2014]] }],
    ["parts that are empty", { "date-parts": [[]] }, undefined, {}],
    ["text a program could not take apart", { raw: "2014-03" }, "2014-03", { "date-parts": [[2014, 3]] }],
    ["words", { literal: "spring 2014" }, "2014-21", { "date-parts": [[2014]], season: 1 }],
    [
      "a season as a library gives it",
      { "date-parts": [[2014]], season: 3, circa: true },
      "2014-23~",
      { "date-parts": [[2014]], season: 3, circa: true },
    ],
    ["a quarter", "2014-33", "2014-33", { literal: "first quarter of 2014", edtf: "2014-33" }],
    [
      "a day of which a digit is not known",
      "2014-03-1X",
      "2014-03-1X",
      { literal: "between 10 March 2014 and 19 March 2014", edtf: "2014-03-1X" },
    ],
    ["one of two years", "[2014,2016]", "[2014,2016]", { literal: "2014 or 2016", edtf: "[2014,2016]" }],
    ["words that may be two dates", { literal: "3/4/2014" }, undefined, { literal: "3/4/2014" }],
    ["words of a program", { raw: "May 2014" }, "2014-05", { "date-parts": [[2014, 5]] }],
    ["EDTF in CSL", { edtf: "2010?" }, "2010?", { "date-parts": [[2010]] }],
    [
      "a circa mark",
      { "date-parts": [[2014]], circa: true },
      "2014~",
      { "date-parts": [[2014]], circa: true },
    ],
  ])("takes %s as its date", (_, issued, edtf, csl) => {
    const { source, told } = read({ id: "s", type: "report", title: "T", issued });
    expect(told).toEqual([]);
    expect(source!.issued).toBe(edtf);
    expect(source!.csl.issued).toEqual(csl);
  });

  test.each([
    ["an institution as text", "Ministry of Peace", [{ literal: "Ministry of Peace" }]],
    ["a list of texts", ["One", "Two"], [{ literal: "One" }, { literal: "Two" }]],
    ["family and given", [{ family: "Li", given: "W." }], [{ family: "Li", given: "W." }]],
  ])("takes %s as its author", (_, author, names) => {
    expect(read({ id: "s", type: "book", title: "T", author }).source!.csl.author).toEqual(names);
  });

  test("keeps what the case adds apart from what a citation processor reads", () => {
    const { source } = read({
      id: "s",
      type: "treaty",
      title: "T",
      actor: "A",
      kind: "official",
      seen: "whole",
      custom: { x: 1 },
    });
    expect(source).toMatchObject({ actor: "A", kind: "official", seen: "whole" });
    expect(Object.keys(source!.csl)).toEqual(["id", "type", "title"]);
  });

  test("may have a number as its id, as some programs write it", () => {
    expect(read({ id: 7, type: "book", title: "T" }).source!.id).toBe("7");
  });

  test.each([
    [
      { id: "s", type: "book", issued: { "date-parts": [[2014, 13]] } },
      "s.json:1:35 error issued: found a group of fields, expected date-parts that make a date: [[2021, 10, 6]] (schema)",
    ],
    [
      { id: "s", type: "book", issued: "Spring 2010" },
      's.json:1:35 error issued: "Spring 2010" is no date; write 2010-25 for spring 2010 or 2010-29 for spring 2010 (south) (schema)',
    ],
    [
      { id: "s", type: "book", author: [{ famly: "Li" }] },
      "s.json:1:36 error found a group of fields, expected family and given, or literal for an institution (schema)",
    ],
  ])("is refused with a cure: %j", (item, problem) => {
    expect(read(item).told).toEqual([problem]);
  });
});

describe("CSL-JSON as programs give it that are none of reference managers", () => {
  const readJson = (items: unknown) => {
    const files = new Map([
      [
        "case.yaml",
        "title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\nfiles: [s.json]\n",
      ],
      ["s.json", JSON.stringify(items)],
    ]);
    const { case: record, problems } = parseCase(files);
    return { works: record!.sources.map(({ csl }) => csl), problems };
  };

  test("an answer of Crossref: lists of one text, its types, institutions by name", () => {
    const { works, problems } = readJson([
      {
        type: "journal-article",
        title: ["Salt"],
        subtitle: ["A Road"],
        "container-title": ["Review"],
        ISSN: ["0966-8136", "1465-3427"],
        author: [
          { given: "Ann", family: "Lee", sequence: "first" },
          { name: "World Office", sequence: "additional" },
        ],
        issued: { "date-parts": [[2008, 5]] },
        "reference-count": 3,
        DOI: "10.1000/x",
      },
    ]);
    expect(problems).toEqual([]);
    expect(works[0]).toMatchObject({
      id: "lee-salt-road-2008",
      type: "article-journal",
      title: "Salt: A Road",
      "container-title": "Review",
      ISSN: "0966-8136, 1465-3427",
      author: [{ family: "Lee", given: "Ann" }, { literal: "World Office" }],
    });
  });

  test("nothing as null, parts of names left empty, a type in capitals", () => {
    const { works, problems } = readJson([
      { id: "a", type: "Book", title: "T", author: [{ family: "", given: "Ann" }], issued: null, URL: null },
    ]);
    expect(problems).toEqual([]);
    expect(works[0]).toEqual({ id: "a", type: "book", title: "T", author: [{ given: "Ann" }] });
  });
});

describe("who paid for a work", () => {
  const files = (funder: string) =>
    new Map([
      [
        "case.yaml",
        `title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: Aland, kind: state}, {id: B, name: Bland, kind: state}]\nsources: [{id: study, type: report, title: Study, issued: 2001, funder: ${funder}}]\n`,
      ],
    ]);
  const published = (of: ReadonlyMap<string, string>) =>
    [...filesToPublish(parseCase(of).case!, { without: [] }).values()].join("\n");

  test("is followed where it is an actor of the case", () => {
    const renamed = applyEdit(files("A"), { edit: "rename", noun: "actor", id: "A", to: "ALA" });
    expect(renamed.problems).toEqual([]);
    expect(renamed.files.get("case.yaml")).toContain("funder: ALA");
    expect(published(files("A"))).toContain("funder: A\n");
  });

  test.each(["Foundation", "A Fund of Both"])("may be a name as well: %s", (name) => {
    const { case: record, problems } = parseCase(files(name));
    expect([...problems, ...checkCase(record!)].filter(({ severity }) => severity === "error")).toEqual([]);
    expect(published(files(name))).toContain(`funder: ${name}\n`);
  });
});
