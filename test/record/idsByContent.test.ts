import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import { applyEdit } from "../../src/edit/index.ts";
import { type BibliographyReader, checkCase, idsByContent, parseCase } from "../../src/record/index.ts";

const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n";

let reader: BibliographyReader;
beforeAll(async () => {
  reader = await loadBibliographyReader();
});

function idsOf(name: string, text: string, more = ""): string[] {
  const files = new Map([
    ["case.yaml", `${HEAD}files: [${name}]\n${more}`],
    [name, text],
  ]);
  const { case: record } = parseCase(files, reader);
  return record!.sources.map(({ id }) => id);
}

const MUELLER = {
  type: "book",
  author: [{ family: "Müller", given: "Eva" }],
  title: "Krieg",
  issued: "2014",
};
const MARQUEZ = { type: "book", author: [{ family: "Márquez" }], title: "Ríos y lagos", issued: "2015" };

describe("a work without an id", () => {
  test("is named after author, title and year, in Latin letters", () => {
    const ids = idsByContent([
      MUELLER,
      MARQUEZ,
      { title: "О доверии", author: [{ family: "Иванов" }], issued: 2016 },
    ]);
    expect(ids.map(({ id }) => id)).toEqual([
      "muller-krieg-2014",
      "marquez-rios-lagos-2015",
      "ivanov-doverii-2016",
    ]);
  });

  test("is named alike in YAML, CSL-JSON, RIS and BibTeX", () => {
    const yaml =
      "sources:\n  - type: book\n    author: [{family: Márquez, given: Ana}]\n    title: Ríos y lagos\n    issued: 2015\n";
    const json = JSON.stringify([{ ...MARQUEZ, issued: { "date-parts": [["2015"]] } }]);
    const ris = "TY  - BOOK\nAU  - Márquez, Ana\nTI  - Ríos y lagos\nPY  - 2015\nER  - \n";
    for (const [name, text] of [
      ["s.yaml", yaml],
      ["s.json", json],
      ["s.ris", ris],
    ] as const)
      expect(idsOf(name, text)).toEqual(["marquez-rios-lagos-2015"]);
  });

  const word = fc.constantFrom("Krieg", "Peace", "Talks", "Война", "平和", "Border");
  const work = fc.record({
    type: fc.constant("article-journal"),
    author: fc.array(fc.record({ family: word }), { minLength: 1, maxLength: 1 }),
    title: fc.tuple(word, word).map((words) => words.join(" ")),
    issued: fc.constantFrom("2014", "2015"),
    "container-title": fc.constantFrom("Review", "Journal"),
    page: fc.constantFrom("1-9", "10-20"),
  });
  const works = fc.uniqueArray(work, { maxLength: 8, selector: (item) => JSON.stringify(item) });

  test("keeps being known by the id it was cited by, whatever is put in or taken out and in whatever order", () => {
    fc.assert(
      fc.property(works, works, fc.nat(), (before, others, pick) => {
        fc.pre(before.length > 0);
        const own = before[pick % before.length]!;
        const cited = idsByContent(before)[pick % before.length]!.id;
        const isOwn = (item: object) => JSON.stringify(item) === JSON.stringify(own);
        const after = [own, ...others.filter((item) => !isOwn(item))].sort(() => (pick % 2 === 0 ? 1 : -1));
        const now = idsByContent(after);
        // Nobody else ever bears it; where it could mean two, none of them does.
        const bearers = after.filter((_, i) => now[i]!.id === cited);
        expect(bearers.every(isOwn)).toBe(true);
        const knownBy = after.filter((_, i) => now[i]!.id === cited || now[i]!.others.includes(cited));
        expect(knownBy.some(isOwn)).toBe(true);
        expect(new Set(now.map(({ id }) => id)).size).toBe(after.length);
      }),
      { seed: 14, numRuns: 400 },
    );
  });

  test("cited by the id it had beside a twin is found when the twin has gone, and the other way round", () => {
    const one = "TY  - JOUR\nAU  - Lee, Bo\nTI  - On trade\nT2  - Review\nPY  - 2015\nER  - \n";
    const two = one.replace("Review", "Journal");
    const [first, second] = idsOf("l.ris", one + two) as [string, string];
    expect(first).not.toBe(second);
    const citing = (id: string) => `claims: [{id: c, kind: fact, says: X., sources: [${id}]}]\n`;
    expect(idsOf("l.ris", two, citing(second))).toEqual([second]);
    expect(idsOf("l.ris", one)).toEqual(["lee-trade-2015"]);
    // With two of the name, the name alone leads nowhere, and says so.
    const files = new Map([
      ["case.yaml", `${HEAD}files: [l.ris]\n${citing("lee-trade-2015")}`],
      ["l.ris", one + two],
    ]);
    const { case: record } = parseCase(files, reader);
    expect(checkCase(record!).filter(({ rule }) => rule === "unknown-id")).toHaveLength(1);
  });

  test("that somebody names by an id it has not is told once, with the id to write", () => {
    const files = new Map([
      [
        "case.yaml",
        `${HEAD}sources:\n  - type: book\n    title: Krieg\n    issued: 2014\n    publisher: P\n    author: Eva\nclaims: [{id: c, kind: fact, says: X., sources: [war]}]\n`,
      ],
    ]);
    const { case: record, problems } = parseCase(files);
    const told = [...problems, ...checkCase(record!)].filter(({ severity }) => severity === "error");
    expect(told.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 this work has no id, and "war" is named in 1 place and given nowhere; if it is meant, write id: war',
    ]);
  });
});

describe("the first edit writes the ids of works into their file", () => {
  const edit = { edit: "add", noun: "event", entry: { id: "e", date: "2020", says: "They meet." } } as const;
  test.each([
    [
      "in block style",
      "s.yaml",
      "# Works\nsources:\n  - type: book # the first\n    title: Krieg\n    issued: 2014\n  - id: b\n    type: book\n    title: B\n",
      "# Works\nsources:\n  - id: krieg-2014\n    type: book # the first\n    title: Krieg\n    issued: 2014\n  - id: b\n    type: book\n    title: B\n",
    ],
    [
      "in brackets",
      "s.yaml",
      "sources:\n  - {type: book, title: Krieg, issued: 2014}\n  - {type: book, title: Frieden}\n",
      "sources:\n  - {id: krieg-2014, type: book, title: Krieg, issued: 2014}\n  - {id: frieden, type: book, title: Frieden}\n",
    ],
    [
      "in CSL-JSON",
      "s.json",
      '[\n  {\n    "type": "book",\n    "title": "Krieg"\n  }\n]\n',
      '[\n  {\n    "id": "krieg",\n    "type": "book",\n    "title": "Krieg"\n  }\n]\n',
    ],
  ])("%s", (_, name, before, after) => {
    const files = new Map([
      ["case.yaml", `${HEAD}files: [${name}, events.yaml]\n`],
      ["events.yaml", "events:\n  - {id: a, date: 2019, says: X.}\n"],
      [name, before],
    ]);
    const result = applyEdit(files, edit);
    expect(result.problems).toEqual([]);
    expect(result.files.get(name)).toBe(after);
    expect([...result.changed].sort()).toEqual(["events.yaml", name].sort());
    // Again, and nothing more is to be written.
    expect(applyEdit(result.files, { ...edit, entry: { ...edit.entry, id: "f" } }).changed).toEqual([
      "events.yaml",
    ]);
  });

  test("and a work can be changed by it", () => {
    const files = new Map([["case.yaml", `${HEAD}sources:\n  - type: book\n    title: Krieg\n`]]);
    const { problems, files: made } = applyEdit(files, {
      edit: "change",
      noun: "source",
      id: "krieg",
      fields: { seen: "whole" },
    });
    expect(problems).toEqual([]);
    expect(made.get("case.yaml")).toContain(
      "  - id: krieg\n    type: book\n    title: Krieg\n    seen: whole\n",
    );
  });
});
