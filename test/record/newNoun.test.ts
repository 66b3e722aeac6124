import { expect, test } from "vitest";
import { z } from "zod";
import { FileText } from "../../src/edit/fileText.ts";
import { applyEdit, entryOf, fieldsOf } from "../../src/edit/index.ts";
import { referencesTo } from "../../src/edit/referencesTo.ts";
import {
  Citations,
  endsOn,
  fields,
  happensOn,
  Id,
  idOf,
  knownSince,
  LongText,
  note,
  part,
  Title,
  Verification,
} from "../../src/record/fields.ts";
import { caseAsOf, checkCase, filesToPublish, parseCase, parseDay } from "../../src/record/index.ts";
import { noun } from "../../src/record/nouns/noun.ts";
import { withNoun } from "../../src/record/nouns/table.ts";
import { createEngine } from "../../src/web/engine/engine.ts";

/** All that a new noun needs: this, and a line in the table. */
const clause = noun({
  list: "clauses",
  in: "record",
  schema: part(
    fields({
      id: Id,
      name: Title.describe("As the agreement heads it"),
      says: LongText.describe("What it binds the parties to"),
      date: happensOn("When it was agreed"),
      until: endsOn("When it ceased to bind").optional(),
      known: knownSince(),
      parties: z.array(idOf("actor")).describe("Whom it binds"),
      follows: idOf("clause").optional().describe("The clause it replaces"),
      sources: Citations.optional().describe("Where it can be read"),
      verification: Verification.optional(),
      note: note("What a careful reader should know about it"),
    }),
    { counted: "clauses", knownBy: ["known", "happens"] },
  ),
  title: ({ name }) => name,
});

const HEAD = `title: T
question: Q?
parties: [A, B]
asOf: 2020-01-01
files: [record.yaml]
`;
const RECORD = `actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
sources:
  - {id: treaty, type: treaty, title: Treaty, issued: 2001}
clauses:
  - {id: one, name: Inspections, says: Each may inspect the other., date: 2001, until: 2015, parties: [A, B], sources: [treaty]}
  - {id: two, name: Limits, says: Neither keeps more than ten., date: 2015-03, parties: [A, B], follows: one, note: A note}
`;
const files = (record = RECORD) =>
  new Map([
    ["case.yaml", HEAD],
    ["record.yaml", record],
  ]);

test("a clause, put into the table, is parsed, referred to, renamed, cut, published, searched and written", () => {
  withNoun("clause", clause, () => {
    const { case: record, problems } = parseCase(files());
    expect(problems).toEqual([]);
    const lists = record as unknown as { clauses: { id: string }[] };
    expect(lists.clauses.map(({ id }) => id)).toEqual(["one", "two"]);

    // Faults have their place, and an id is held to what there is.
    const wrong = parseCase(
      files(RECORD.replace("follows: one", "follows: three").replace("id: two", "id: one")),
    );
    expect(
      checkCase(wrong.case!)
        .filter(({ severity }) => severity === "error")
        .map(({ rule, line }) => `${line} ${rule}`),
    ).toEqual(["8 duplicate-id", "8 unknown-id"]);
    const hidden = parseCase(files(RECORD.replace("A note", '"A\\u202E note"')));
    expect(checkCase(hidden.case!).map(({ rule }) => rule)).toContain("hidden-characters");

    // Dates in the wrong order, facts nobody has looked up and words quoted at length are marked.
    const doubtful = parseCase(
      files(
        RECORD.replace("until: 2015,", "until: 1999, verification: unverified,").replace(
          "sources: [treaty]}",
          `sources: [{source: treaty, anchor: {exact: ${"word ".repeat(41).trim()}}}]}`,
        ),
      ),
    );
    expect(doubtful.problems).toEqual([]);
    const remarks = checkCase(doubtful.case!);
    expect(remarks.find(({ rule }) => rule === "date-order")).toMatchObject({
      message: "until 1999 lies before date 2001",
      line: 7,
    });
    expect(remarks.find(({ rule }) => rule === "unverified")).toMatchObject({
      message: "1 of 2 facts in this file is marked as not verified, and 1 says nothing of it",
      related: [{ message: "one: unverified" }],
    });
    expect(remarks.map(({ rule }) => rule)).toContain("long-quotation");

    // As of a day: what came later is gone, and so is what leads there.
    const on = (day: string) =>
      (caseAsOf(record!, parseDay(day)!).case as unknown as { clauses: Record<string, unknown>[] }).clauses;
    expect(on("2000-01-01")).toEqual([]);
    expect(on("2010-01-01")).toEqual([
      {
        id: "one",
        name: "Inspections",
        says: "Each may inspect the other.",
        date: "2001",
        parties: ["A", "B"],
        sources: ["treaty"],
      },
    ]);
    expect(on("2021-01-01").map(({ id, until }) => [id, until])).toEqual([
      ["one", "2015"],
      ["two", undefined],
    ]);
    expect(on("2019-01-01")[1]).not.toHaveProperty("note");

    // Published, with what may not be shown withheld.
    const published = filesToPublish(record!, { without: ["notes"] }).get("record.yaml")!;
    expect(published).toContain("follows: one");
    expect(published).not.toContain("A note");
    expect(
      filesToPublish(record!, { day: parseDay("2010-01-01")!, without: [] }).get("record.yaml"),
    ).not.toContain("two");

    // Edited: renamed wherever it is named, and offered in a form.
    const renamed = applyEdit(files(), { edit: "rename", noun: "clause" as never, id: "one", to: "first" });
    expect(renamed.problems).toEqual([]);
    expect(renamed.files.get("record.yaml")).toContain("{id: first, name: Inspections");
    expect(renamed.files.get("record.yaml")).toContain("follows: first");
    const actor = applyEdit(files(), { edit: "rename", noun: "actor", id: "A", to: "ALA" });
    expect(actor.files.get("record.yaml")).toContain("parties: [ALA, B]");
    expect(applyEdit(files(), { edit: "delete", noun: "clause" as never, id: "one" }).problems).not.toEqual(
      [],
    );
    const texts = new Map([...files()].map(([name, text]) => [name, new FileText(name, text)]));
    expect(referencesTo(texts, "clause" as never, "one").references).toHaveLength(1);
    expect(entryOf(files(), "clause" as never, "two")).toMatchObject({ file: "record.yaml" });
    const form = fieldsOf("clause" as never);
    expect(form.find(({ name }) => name === "parties")).toMatchObject({
      kind: "list",
      item: { kind: "reference", refersTo: "actor" },
    });
    expect(form.find(({ name }) => name === "date")).toMatchObject({ kind: "date", required: true });

    // Searched and shown in the workbench, as of a day.
    const engine = createEngine();
    const opened = engine.open({ folder: "case", files: Object.fromEntries(files()), citations: {} });
    expect(opened.data!.lists.find(({ noun }) => noun === "clause")).toEqual({
      noun: "clause",
      list: "clauses",
      entries: [
        { id: "one", title: "Inspections" },
        { id: "two", title: "Limits" },
      ],
    });
    expect(engine.search("2021-01-01", "inspect").hits).toMatchObject([
      { noun: "clause", id: "one", title: "Inspections" },
    ]);
    expect(engine.search("2000-01-01", "inspect").count).toBe(0);
    expect(engine.sources("2021-01-01")[0]!.citedBy).toEqual([
      { noun: "clause", id: "one", title: "Inspections" },
    ]);
    expect(engine.shownEntry("2021-01-01", "clause" as never, "two")).toEqual({
      title: "Limits",
      fields: [
        { name: "date", values: ["2015-03"], isDate: true },
        { name: "parties", values: ["A", "B"], refersTo: "actor" },
        { name: "follows", values: ["one"], refersTo: "clause" },
      ],
    });
    expect(engine.shownEntry("2010-01-01", "clause" as never, "two")).toBeUndefined();
    expect(engine.entry("2010-01-01", "clause" as never, "two")).toBeUndefined();
  });
  // And gone again with the trial.
  expect(parseCase(files()).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('unknown field "clauses"'),
  ]);
});
