import { expect, test } from "vitest";
import type { Field } from "../../src/edit/index.ts";
import { CHOICE_LABELS, FIELD_HELP, FIELD_LABELS } from "../../src/words/fieldLabels.ts";
import { LANGUAGES, type LanguageCode } from "../../src/words/index.ts";
import { allForms } from "../edit/forms.ts";

/** Every field of every form, however deep. */
const fields = allFields(allForms().flat());

function allFields(fields: readonly Field[], depth = 0): Field[] {
  if (depth > 9) return [];
  return fields.flatMap((field) => [
    field,
    ...allFields(
      [...(field.fields ?? []), ...(field.alternatives ?? []), ...(field.item ? [field.item] : [])],
      depth + 1,
    ),
  ]);
}

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

test("every field of every form has a name for readers, and no name is of a field that is gone", () => {
  const en = FIELD_LABELS.en;
  const names = fields.flatMap(({ name }) => (name === "" ? [] : [name]));
  const told = fields.map(({ name, kind }) => `${name} ${kind}`);
  expect(sorted(names)).toEqual(sorted(Object.keys(en).filter((name) => !name.includes(" "))));
  // A name that means two things is told by the kind of field.
  for (const name of Object.keys(en)) if (name.includes(" ")) expect(told).toContain(name);
});

/** English is what the files and their schemas say. */
const OTHERS = (Object.keys(LANGUAGES) as LanguageCode[]).filter((code) => code !== "en");

test.each(OTHERS)(
  "in %s every field is named, told what it is for, and nothing that no form says any more",
  (code) => {
    expect(sorted(Object.keys(FIELD_LABELS[code]))).toEqual(sorted(Object.keys(FIELD_LABELS.en)));
    expect(sorted(fields.flatMap(({ help }) => help ?? []))).toEqual(sorted(Object.keys(FIELD_HELP[code])));
  },
);

test.each(OTHERS)(
  "in %s what may be chosen has its word, and no word is of a choice that is gone",
  (code) => {
    const choices = sorted(fields.flatMap((field) => field.choices ?? []));
    expect(choices).toEqual(sorted(Object.keys(CHOICE_LABELS[code])));
    expect(choices).toEqual(expect.arrayContaining(Object.keys(CHOICE_LABELS.en)));
  },
);
