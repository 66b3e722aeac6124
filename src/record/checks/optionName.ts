import { FULL_STOP, INFINITIVE, inThirdPerson, PLAIN, THIRD_PERSON } from "../lexicon/options.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const model = (name: string) =>
  `title: M\ndecisionMakers:\n  - {id: a, name: Aland, actor: A, options: [{id: X, name: ${name}}], preferences: {statements: [X]}}\n  - {id: b, name: Bland, actor: B, options: [{id: Y, name: opens talks}], preferences: {statements: [Y if X]}}\n`;

export const optionName: CaseRule = {
  id: "option-name",
  severity: "warning",
  title: "A name of an option that does not follow its actor's",
  reason:
    "Sentences of the page put the name of an option after the name of who takes it: “Aland opens talks”. A name with the actor in it, with a full stop, or in another form of the verb spoils every one of them.",
  good: { model: model("opens talks") },
  bad: { model: model("Aland opens talks.") },
  expected: [
    'model.yaml:3:60 "Aland opens talks." is read after the name of its actor (Aland Aland opens talks.); write a phrase that goes on from there: opens talks',
  ],
  check(record) {
    return record.models.flatMap(({ file }) => {
      const all = file.decisionMakers.flatMap(({ options }) => options ?? []);
      // Whether the file is in English, and names its options as it should, most of them tell.
      const isThirdPerson = all.filter(({ name }) => THIRD_PERSON.test(name)).length * 2 >= all.length;
      return file.decisionMakers.flatMap((dm) => {
        const actor = record.actors.find(({ id }) => id === (dm.actor ?? dm.id));
        const names = [dm.name, actor?.name, ...(actor?.aliases ?? [])]
          .filter((name) => name !== undefined)
          .sort((a, b) => b.length - a.length);
        return (dm.options ?? []).flatMap((option): Found[] =>
          (["name", "off"] as const).flatMap((field) => {
            const written = option[field];
            if (written === undefined) return [];
            const phrase = phraseOf(written, names, isThirdPerson);
            if (phrase === written) return [];
            return [
              {
                message: `"${written}" is read after the name of its actor (${dm.name} ${written}); write a phrase that goes on from there: ${phrase}`,
                place: record.placeOf(option, field),
              },
            ];
          }),
        );
      });
    });
  },
};

function phraseOf(written: string, names: readonly string[], isThirdPerson: boolean): string {
  let phrase = written.trim().replace(FULL_STOP, "");
  const own = names.find((name) => phrase.toLowerCase().startsWith(`${name.toLowerCase()} `));
  if (own !== undefined) phrase = phrase.slice(own.length).trim();
  if (isThirdPerson && PLAIN.test(phrase))
    phrase = phrase.replace(INFINITIVE, "").replace(/^[a-z]+/, inThirdPerson);
  // Of a verb the first letter alone is large; of a name, which may follow its actor's too, the whole is as it stands.
  if (isThirdPerson && THIRD_PERSON.test(phrase))
    phrase = phrase.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return phrase === written.trim() ? written : phrase;
}
