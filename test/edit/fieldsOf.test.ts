import { describe, expect, test } from "vitest";
import { checkEntry, type EntryNoun, entryOf, type Field, fieldsOf } from "../../src/edit/index.ts";
import { parseCase, referencesIn } from "../../src/record/index.ts";
import { template, worked } from "./cases.ts";
import { allForms } from "./forms.ts";

const all = allForms();
const named = (fields: Field[], name: string) => fields.find((field) => field.name === name)!;

describe("the fields of a form", () => {
  test("stand in every group, however far in: of a test, its states, their sources, the page", () => {
    const walk = (field: Field, way: string): void => {
      if (field.kind === "group") {
        expect(field.fields!.length, way).toBeGreaterThan(0);
        for (const inner of field.fields!) walk(inner, `${way}.${inner.name}`);
      }
      if (field.item) walk(field.item, `${way}[]`);
      for (const form of field.alternatives ?? []) walk(form, way);
    };
    for (const fields of all) for (const field of fields) walk(field, field.name);
    expect(JSON.stringify(fieldsOf("option")).length).toBeLessThan(400_000);
  });

  test("have a name, a kind and help", () => {
    for (const fields of all) {
      expect(fields.length).toBeGreaterThan(1);
      for (const field of fields)
        expect(field, field.name).toMatchObject({ help: expect.stringMatching(/.{6}/) });
    }
  });

  test("say what the schema says", () => {
    const event = fieldsOf("event");
    expect(named(event, "id")).toMatchObject({ kind: "id", required: true });
    expect(named(event, "date")).toMatchObject({ kind: "date", required: true });
    expect(named(event, "says")).toMatchObject({ kind: "long-text", required: true });
    expect(named(event, "kind")).toMatchObject({
      kind: "choice",
      choices: ["event", "context", "planned"],
      required: false,
    });
    expect(named(event, "initiators")).toMatchObject({
      kind: "list",
      item: { kind: "reference", refersTo: "actor" },
    });
    expect(named(event, "readings")).toMatchObject({ kind: "list", least: 2, item: { kind: "group" } });
    // Tests with states of their own may stand in their place.
    expect(named(fieldsOf("claim", "condition"), "states")).toMatchObject({
      kind: "list",
      required: false,
      least: 1,
    });
    expect(named(fieldsOf("statement"), "say")).toMatchObject({ kind: "expression", required: true });
    expect(named(fieldsOf("head"), "parties")).toMatchObject({ kind: "list", least: 2, most: 2 });
    expect(named(event, "sources").item).toMatchObject({
      kind: "one-of",
      alternatives: [{ kind: "reference", refersTo: "source" }, { kind: "group" }],
    });
  });

  test("name every field that entries of the worked case have", () => {
    const record = parseCase(worked).case!;
    for (const event of record.events)
      for (const name of Object.keys(event)) expect(named(fieldsOf("event"), name)).toBeDefined();
    for (const claim of record.claims)
      for (const name of Object.keys(claim)) expect(named(fieldsOf("claim", claim.kind), name)).toBeDefined();
  });

  test("that are references lead where the case's own search for references looks", () => {
    const record = parseCase(worked).case!;
    const kinds = new Set(referencesIn(record).map(({ kind }) => kind));
    const found = new Set<string>();
    const collect = (field: Field): void => {
      if (field.refersTo) found.add(field.refersTo);
      for (const inner of [
        ...(field.fields ?? []),
        ...(field.alternatives ?? []),
        ...(field.item ? [field.item] : []),
      ])
        collect(inner);
    };
    for (const fields of all) for (const field of fields) collect(field);
    for (const kind of kinds) expect(found).toContain(kind);
  });
});

describe("an entry being written", () => {
  test("is checked field by field in the words of the command line", () => {
    expect(checkEntry("event", { id: "a b", date: "soon", sais: "x" })).toEqual([
      { path: ["id"], message: expect.stringContaining("without spaces") },
      { path: ["date"], message: expect.stringContaining('"soon" is no date') },
      { path: ["sais"], message: 'unknown field "sais", did you mean "says"?' },
    ]);
    expect(checkEntry("event", { id: "a", date: "2014" })).toEqual([
      { path: ["says"], message: 'field "says" is missing' },
    ]);
    expect(
      checkEntry("format", {
        id: "f",
        name: "F",
        kind: "council",
        mode: "bilateral",
        pillars: [],
        phases: [{ date: "x" }],
      }),
    ).toContainEqual({ path: ["phases", 0, "date"], message: expect.stringContaining("is no date") });
  });

  test("of the template has no fault as it is written", () => {
    for (const [noun, id] of [
      ["actor", "ALA"],
      ["format", "hotline"],
      ["event", "treaty"],
      ["claim", "calm"],
      ["outcome", "talks"],
      ["source", "bland-law"],
      ["answer", "mine"],
    ] as [EntryNoun, string][])
      expect(checkEntry(noun, entryOf(template, noun, id)!.entry)).toEqual([]);
  });
});
