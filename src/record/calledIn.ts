import type { LanguageCode } from "../words/index.ts";
import type { Case } from "./case.ts";
import { entriesOf } from "./nouns/roots.ts";
import { allNouns } from "./nouns/table.ts";

interface Told {
  name?: string;
  names?: Readonly<Record<string, string>>;
  abbreviation?: string;
  abbreviationNames?: Readonly<Record<string, string>>;
  says?: string;
  saysIn?: Readonly<Record<string, string>>;
}

/** What a case calls or says in a language, by how it calls or says it first: for sentences that were made of the latter. */
export function calledIn(record: Case, language: LanguageCode): (first: string) => string | undefined {
  let known: Map<string, string> | undefined;
  return (first) => {
    known ??= new Map(
      [...allNouns()].flatMap(([, noun]) =>
        (entriesOf(record, noun) as readonly Told[]).flatMap(
          ({ name, names, abbreviation, abbreviationNames, says, saysIn }) => [
            ...twin(name, names?.[language]),
            ...twin(abbreviation, abbreviationNames?.[language] ?? names?.[language]),
            ...twin(says, saysIn?.[language]),
          ],
        ),
      ),
    );
    return known.get(first);
  };
}

function twin(first: string | undefined, told: string | undefined): [string, string][] {
  return first === undefined || told === undefined ? [] : [[first, told]];
}
