import type { Case } from "../case.ts";
import { idIn, type Misnamed, misnamedIn } from "../misnamed.ts";
import type { RelatedPlace } from "../problem.ts";
import { idsOf, type Reference } from "../references.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const unknownId: CaseRule = {
  id: "unknown-id",
  severity: "error",
  title: "A reference to an id that does not exist",
  reason:
    "A claim that points nowhere cannot be looked up. Most often it is a slip of the pen, so the nearest known id is named.",
  good: { record: "events:\n  - {id: talks, date: 2020, says: They talk., initiators: [A], targets: [B]}\n" },
  bad: { record: "events:\n  - {id: talks, date: 2020, says: They talk., initiators: [A], targets: [C]}\n" },
  expected: ['record.yaml:2:74 unknown actor "C", expected one of: A, B'],
  check(record) {
    const ids = idsOf(record);
    const empty = new Map<string, Misnamed[]>();
    /** Near to nothing, while a file of the folder is not read: more than one means that file. */
    const lost = new Map<string, Misnamed[]>();
    const unread = beside(record);
    let isListed = false;
    const found = misnamedIn(record).flatMap((misnamed): Found[] => {
      // Told where the id that is given twice stands.
      if (misnamed.twin) return [];
      const { kind } = misnamed.references[0]!;
      // Not a slip of the pen: a whole list, and most likely the file that holds it, is not there.
      if (ids.get(kind)!.size === 0) {
        const list = empty.get(misnamed.what);
        if (list) list.push(misnamed);
        else empty.set(misnamed.what, [misnamed]);
        return [];
      }
      if (unread !== undefined && !misnamed.meant && misnamed.near === undefined && !misnamed.other) {
        const list = lost.get(misnamed.what);
        if (list) list.push(misnamed);
        else lost.set(misnamed.what, [misnamed]);
        return [];
      }
      const told = tellOf(record, misnamed, ids.get(kind)!, isListed);
      isListed ||= told.message.includes(OF_WORKS);
      return [told];
    });
    for (const [what, list] of lost) {
      const [first, ...more] = list as [Misnamed, ...Misnamed[]];
      if (more.length === 0) found.push(tellOf(record, first, ids.get(first.references[0]!.kind)!, isListed));
      else found.push(tellOfLost(what, list, unread!));
    }
    for (const [what, list] of empty) found.push(tellOfNone(record, what, list));
    return found;
  },
};

/** Other places that name it, up to here. */
const MOST_RELATED = 20;

function tellOf(record: Case, misnamed: Misnamed, known: ReadonlySet<string>, isListed: boolean): Found {
  const { id, what, references, meant } = misnamed;
  const [first, ...others] = references as [Reference, ...Reference[]];
  const count = references.length;
  if (meant && record.named.has(meant.entry))
    return {
      message: `this work has no id, and "${id}" is named in ${count === 1 ? "1 place" : `${count} places`} and given nowhere; if it is meant, ${idIn(record.placeOf(meant.entry).file, id)}`,
      place: record.placeOf(meant.entry),
      related: relatedOf(references),
    };
  if (meant)
    return {
      message: `${what} "${meant.id}" is named nowhere, and "${id}" in ${count} places, which no ${what} is; if they mean this one, ${idIn(record.placeOf(meant.entry).file, id)}`,
      place: record.placeOf(meant.entry, "id"),
      related: relatedOf(references),
    };
  const more =
    others.length === 0
      ? ""
      : ` (named in ${others.length} more ${others.length === 1 ? "place" : "places"})`;
  return {
    message: `unknown ${what} "${id}", ${cureFor(record, misnamed, known, isListed)}${more}`,
    place: first.place,
    related: relatedOf(others),
    // Where several places name it, one change is not all.
    ...(misnamed.near !== undefined && others.length === 0 ? { instead: [misnamed.near] } : {}),
  };
}

function tellOfLost(what: string, list: readonly Misnamed[], cure: string): Found {
  const references = list.flatMap((misnamed) => misnamed.references);
  const ids = list.slice(0, 4).map(({ id }) => `"${id}"`);
  const more = list.length > ids.length ? ` and ${list.length - ids.length} more` : "";
  return {
    message: `unknown ${what} ${ids.join(", ")}${more}, named in ${references.length} places; ${cure}`,
    place: references[0]!.place,
    related: relatedOf(references.slice(1)),
  };
}

function tellOfNone(record: Case, what: string, list: readonly Misnamed[]): Found {
  const [first] = list as [Misnamed];
  const count = list.reduce((sum, { references }) => sum + references.length, 0);
  const { place } = first.references[0]!;
  const cure = beside(record) ?? "add it, or take its name out here";
  const more = count === 1 ? "" : ` (${count - 1} more ${places(count - 1)} one)`;
  return {
    message: `unknown ${what} "${first.id}", the case has no ${what}: ${cure}${more}`,
    place,
    related: relatedOf(list.flatMap(({ references }) => references).slice(1)),
  };
}

function places(count: number): string {
  return count === 1 ? "place names" : "places name";
}

function relatedOf(references: readonly Reference[]): RelatedPlace[] {
  return references.slice(0, MOST_RELATED).map(({ place }) => relatedAt("named here", place));
}

/** Files of the folder that may hold it, and that the case does not name. */
function beside({ beside }: Case): string | undefined {
  if (beside.length === 0) return undefined;
  const names = beside.slice(0, 3).join(", ");
  return `${names} ${beside.length === 1 ? "lies" : "lie"} in the folder and files: of case.yaml does not name ${beside.length === 1 ? "it" : "them"}; add what belongs to the case`;
}

const MOST_WORKS = 6;
const OF_WORKS = "none is near; in ";

/** Where a reference manager named the works, or nobody did, their ids are nowhere to be read. */
function worksOfManagers(record: Case, wanted: string): string | undefined {
  const words = wordsOf(wanted);
  const likeness = (id: string) => [...wordsOf(id)].filter((word) => words.has(word)).length;
  const ids = new Map<string, string[]>();
  for (const source of record.sources) {
    const { file } = record.placeOf(source);
    if (/\.ya?ml$/i.test(file) && !record.named.has(source)) continue;
    const list = ids.get(file);
    if (list) list.push(source.id);
    else ids.set(file, [source.id]);
  }
  if (ids.size === 0) return undefined;
  const lists = [...ids].map(([file, works]) => {
    const likest = [...works].sort((a, b) => likeness(b) - likeness(a));
    const shown = likest.slice(0, MOST_WORKS).join(", ");
    return `${file}: ${shown}${works.length > MOST_WORKS ? ` and ${works.length - MOST_WORKS} more` : ""}`;
  });
  return `${OF_WORKS}${lists.join("; ")}`;
}

function wordsOf(id: string): Set<string> {
  return new Set(id.toLowerCase().split(/[^\p{L}\d]+/u));
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function cureFor(record: Case, misnamed: Misnamed, known: ReadonlySet<string>, isListed: boolean): string {
  const { id, near, other, what } = misnamed;
  if (near !== undefined) return `did you mean "${near}"?`;
  if (other !== undefined && other !== what)
    return `that is ${withArticle(other)}; expected ${known.size <= 12 ? `one of: ${[...known].join(", ")}` : `the id of ${withArticle(what)}`}`;
  const works = what === "source" ? worksOfManagers(record, id) : undefined;
  if (works) return isListed ? "none is near; the ids of the works are told above" : works;
  const unread = beside(record);
  if (unread) return `none of the ${known.size} known is near; ${unread}`;
  return known.size <= 12
    ? `expected one of: ${[...known].join(", ")}`
    : `none of the ${known.size} known is near`;
}
