import { describe, expect, test } from "vitest";
import { applyEdit, type CaseEdit, type Entry, type EntryNoun } from "../../src/edit/index.ts";
import { form, headForm } from "../../src/questions/form.ts";
import { parseCase } from "../../src/record/index.ts";
import { allNouns } from "../../src/record/nouns/table.ts";
import { refusal, template, worked } from "./cases.ts";

/** What a form shows is what its edit is held against: an entry nobody touched never counts as changed. */

const CHANGED = /changed in the file meanwhile/;
const saysChanged = (files: ReadonlyMap<string, string>, edit: CaseEdit) =>
  applyEdit(files, edit).problems.some(({ message }) => CHANGED.test(message));

/** Every entry and every part of a model that a form shows, with the edit that takes it out. */
function deletions(files: ReadonlyMap<string, string>): { seen: Entry; without(was: Entry): CaseEdit }[] {
  const record = parseCase(files).case!;
  return [...allNouns()].flatMap(([name, { list }]) => {
    const noun = name as EntryNoun;
    const entries = (record as unknown as Record<string, { id?: string }[] | undefined>)[list] ?? [];
    return entries.flatMap(({ id }) => {
      const shown = id === undefined ? undefined : form(files, noun, id);
      if (id === undefined || shown?.file === undefined) return [];
      return [
        {
          seen: shown.entry,
          without: (was: Entry) => ({ edit: "delete", noun, id, force: true, was }) as const,
        },
      ];
    });
  });
}

describe("what was seen and is still so", () => {
  test.each([
    ["the worked case", worked],
    ["the case to begin with", template],
  ])("is deleted, and refused where one field reads otherwise: every entry of %s", (_, files) => {
    const all = deletions(files);
    expect(all.length).toBeGreaterThan(10);
    // Each is read back by parsing its file anew: of a large case a part, with every noun in it.
    const tried = all.filter((_, i) => all.length < 100 || i % 11 === 0);
    expect(tried.filter(({ seen, without }) => saysChanged(files, without(seen)))).toEqual([]);
    const some = all.filter((_, i) => i % 60 === 0);
    for (const { seen, without } of some) {
      expect(saysChanged(files, without({ ...seen, unheardOf: "x" }))).toBe(true);
      const [last] = Object.keys(seen).slice(-1);
      const { [last!]: _, ...less } = seen;
      expect(saysChanged(files, without(less))).toBe(true);
    }
  });

  test("is changed or deleted in models, whoever decides and however they are read", () => {
    const record = parseCase(worked).case!;
    for (const { entry, file } of record.models)
      for (const maker of file.decisionMakers) {
        const of = (change: Extract<CaseEdit, { edit: "model" }>["change"]): CaseEdit => ({
          edit: "model",
          model: entry.id,
          change,
        });
        const edits = [
          of({ change: "delete-decision-maker", decisionMaker: maker.id, was: maker as unknown as Entry }),
          ...Object.entries(maker.types ?? {}).map(([type, reading]) =>
            of({
              change: "delete-type",
              decisionMaker: maker.id,
              type,
              was: reading as unknown as Entry,
            }),
          ),
          ...(maker.options ?? []).map((option) =>
            of({
              change: "delete-option",
              option: option.id,
              force: true,
              was: option as unknown as Entry,
            }),
          ),
          of({
            change: "change-model",
            fields: { title: "Another" },
            was: { title: file.title },
          }),
        ];
        expect(edits.filter((edit) => saysChanged(worked, edit))).toEqual([]);
      }
  });
});

describe("what reads otherwise by now", () => {
  test("is not overwritten at the head of the case", () => {
    const { entry } = headForm(worked);
    const edit: CaseEdit = { edit: "change-head", fields: { title: "Mine" }, was: { title: entry.title! } };
    expect(applyEdit(worked, edit).problems).toEqual([]);
    const theirs = new Map(worked).set(
      "case.yaml",
      worked.get("case.yaml")!.replace(/^title: .*$/m, "title: Theirs"),
    );
    expect(refusal(theirs, edit)).toMatch(/changed in the file meanwhile: title/);
  });

  test("is not overwritten in a model, its decision makers and their readings, nor deleted unseen", () => {
    const file = "models/december-2021.yaml";
    const theirs = new Map(worked).set(
      file,
      worked
        .get(file)!
        .replace(/^title: .*$/m, "title: Theirs")
        .replace(/(- id: nato\n\s+name: ).*/, "$1Theirs"),
    );
    const record = parseCase(worked).case!;
    const { file: model } = record.models.find(({ entry }) => entry.id === "december-2021")!;
    const nato = model.decisionMakers.find(({ id }) => id === "nato")!;
    const of = (change: Extract<CaseEdit, { edit: "model" }>["change"]): CaseEdit => ({
      edit: "model",
      model: "december-2021",
      change,
    });
    expect(
      refusal(theirs, of({ change: "change-model", fields: { title: "Mine" }, was: { title: model.title } })),
    ).toMatch(CHANGED);
    expect(
      refusal(
        theirs,
        of({
          change: "change-decision-maker",
          decisionMaker: "nato",
          fields: { name: "Mine" },
          was: { name: nato.name },
        }),
      ),
    ).toMatch(CHANGED);
    expect(
      refusal(
        theirs,
        of({ change: "delete-decision-maker", decisionMaker: "nato", was: nato as unknown as Entry }),
      ),
    ).toMatch(CHANGED);
  });
});
