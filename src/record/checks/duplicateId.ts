import type { Case } from "../case.ts";
import { idIn, type Misnamed, misnamedIn } from "../misnamed.ts";
import { entriesOf } from "../nouns/roots.ts";
import { allNouns, nounOf } from "../nouns/table.ts";
import type { Place } from "../problem.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const duplicateId: CaseRule = {
  id: "duplicate-id",
  severity: "error",
  title: "The same id given twice",
  reason: "Whoever refers to it cannot know which of the two is meant.",
  good: { record: "events:\n  - {id: one, date: 2020, says: A.}\n  - {id: two, date: 2021, says: B.}\n" },
  bad: { record: "events:\n  - {id: one, date: 2020, says: A.}\n  - {id: one, date: 2021, says: B.}\n" },
  expected: ['record.yaml:3:10 event "one" is given twice; rename one of the two'],
  check(record) {
    const found: Found[] = [];
    // A twin may bear its id in place of one that others name.
    const meant = new Map(
      misnamedIn(record).flatMap((of) => (of.twin ? [[of.twin as object, of] as const] : [])),
    );
    const seek = (what: string, items: readonly { id: string }[]) => {
      const first = new Map<string, object>();
      for (const item of items) {
        const before = first.get(item.id);
        if (!before) {
          first.set(item.id, item);
          continue;
        }
        const place = record.placeOf(item, "id");
        const other = meant.get(item);
        found.push({
          message: `${what} "${item.id}" is given twice; ${other ? `${named(other)}: if this one is meant, ${idIn(place.file, other.id)}` : cureOf(record, item, place)}`,
          place,
          related: [relatedAt("first given here", record.placeOf(before, "id"))],
        });
      }
    };
    for (const [name, noun] of allNouns()) {
      const entries = entriesOf(record, noun);
      seek(name, entries);
      if (noun.sharesIdsWith !== undefined) seekAcross(record, name, entries, noun.sharesIdsWith, found);
    }
    return found;
  },
};

/** A file of a reference manager is written by that; a work without a key is named after what it is. */
function cureOf(record: Case, item: object, { file }: Place): string {
  if (!record.named.has(item) && !/\.(?:bib|ris)$/i.test(file)) return "rename one of the two";
  return "where they are one work take one out, else give each a key of its own in the reference manager";
}

function named({ id, references }: Misnamed): string {
  const places = references.length === 1 ? "1 place" : `${references.length} places`;
  return `"${id}" is named in ${places} and given nowhere`;
}

/** Where two nouns are named alike, an id must be one thing between them. */
function seekAcross(
  record: Case,
  name: string,
  entries: readonly { id: string }[],
  other: string,
  found: Found[],
): void {
  const others = new Map(entriesOf(record, nounOf(other)).map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const twin = others.get(entry.id);
    if (twin)
      found.push({
        message: `"${entry.id}" is the id of ${called(name)} and of ${called(other)}; rename one of the two`,
        place: record.placeOf(entry, "id"),
        related: [relatedAt(`the ${other}`, record.placeOf(twin, "id"))],
      });
  }
}

function called(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
