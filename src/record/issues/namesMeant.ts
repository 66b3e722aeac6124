import { parseDate } from "../date.ts";
import { onlyDateMeant } from "../nearestDate.ts";
import { type Issue, missingByPlace, placeOf, valueAt } from "./issue.ts";
import { inList, isGroup, shortened } from "./valueCure.ts";

/**
 * `- G: goes on` is an entry that has its id for the name of a field: one slip, where each field by itself would be three.
 */
export function namedByKey(issues: readonly Issue[], value: unknown): Issue[] {
  const missing = missingByPlace(issues);
  const keyed = new Map<string, Issue>();
  for (const issue of issues) {
    const { path, key, suggests } = issue;
    if (key === undefined || suggests?.length !== 0) continue;
    const place = placeOf(issue);
    const beside = missing.get(place);
    if (!beside?.has("id") || !beside.has("name")) continue;
    const group = valueAt(value, path);
    if (
      (path.length === 0 || typeof path.at(-1) === "number") &&
      typeof group === "object" &&
      group !== null &&
      firstKey(group) === key &&
      typeof (group as Record<string, unknown>)[key] === "string"
    )
      keyed.set(place, issue);
  }
  if (keyed.size === 0) return [...issues];
  return issues.flatMap((issue) => {
    const place = placeOf(issue);
    const own = keyed.get(place);
    if (!own) return [issue];
    if (issue !== own) return issue.missing !== undefined ? [] : [issue];
    const others = [...missing.get(place)!]
      .filter((field) => field !== "id" && field !== "name")
      .map((field) => `, ${field}: …`);
    const said = String((valueAt(value, own.path) as Record<string, unknown>)[own.key!]);
    return [
      {
        ...issue,
        message: `the id and the name are fields of their own: {id: ${own.key}, name: ${said}${others.join("")}}`,
      },
    ];
  });
}

/** `- talks:` and the fields below it: the id stands for the name of a field. */
export function idAsKey(issues: readonly Issue[], value: unknown): Issue[] {
  const missing = missingByPlace(issues);
  const keyed = new Set<string>();
  const told = issues.map((issue) => {
    const { path, key } = issue;
    const place = placeOf(issue);
    if (key === undefined || keyed.has(place) || !missing.get(place)?.has("id")) return issue;
    const group = valueAt(value, path);
    if (typeof group !== "object" || group === null || firstKey(group) !== key) return issue;
    if ((group as Record<string, unknown>)[key] !== null || !/^[\p{L}\d][\w.-]*$/u.test(key)) return issue;
    keyed.add(place);
    return {
      path,
      key,
      message: `the id is a field of its own: id: ${key}`,
      suggests: [],
      keyAsValueOf: "id",
    };
  });
  return told.filter((issue) => issue.missing !== "id" || !keyed.has(placeOf(issue)));
}

/** Without a list of all of them, which for each of many unknown fields would be quadratic. */
function firstKey(group: object): string | undefined {
  for (const key in group) return key;
  return undefined;
}

/** `- 2019-02-14: unmet` is an entry that has its date for the name of a field. */
export function datedByKey(issues: readonly Issue[], value: unknown): Issue[] {
  const missing = missingByPlace(issues);
  const dated = new Map<string, Issue>();
  for (const issue of issues) {
    const { path, key, suggests } = issue;
    if (key === undefined || suggests?.length !== 0) continue;
    const place = placeOf(issue);
    if (dated.has(place) || !missing.get(place)?.has("date")) continue;
    const group = valueAt(value, path);
    if (
      typeof group === "object" &&
      group !== null &&
      ["string", "number"].includes(typeof (group as Record<string, unknown>)[key]) &&
      (parseDate(key) !== undefined || onlyDateMeant(key) !== undefined)
    )
      dated.set(place, issue);
  }
  if (dated.size === 0) return [...issues];
  return issues.flatMap((issue) => {
    const place = placeOf(issue);
    const own = dated.get(place);
    if (!own) return [issue];
    if (issue.missing !== undefined) return [];
    if (issue !== own) return [issue];
    const said = String((valueAt(value, own.path) as Record<string, unknown>)[own.key!]);
    const field = [...missing.get(place)!].find((name) => name !== "date") ?? "says";
    const date = parseDate(own.key!) ? own.key! : onlyDateMeant(own.key!)!;
    return [
      {
        ...own,
        message: `${DATE_OF_ITS_OWN}: {date: ${inList(date)}, ${field}: ${inList(said)}}`,
      },
    ];
  });
}

export const DATE_OF_ITS_OWN = "the date is a field of its own";

/** `names: Aland` where a name is missing: one letter makes another field of it. */
export function oneLetterOff(issues: readonly Issue[], value: unknown): Issue[] {
  const missingAt = missingByPlace(issues);
  const values = new Set(issues.filter(({ key }) => key === undefined).map(placeOf));
  return issues.flatMap((issue): Issue[] => {
    const { path, missing } = issue;
    if (missing === undefined) {
      const field = path.at(-1);
      if (typeof field !== "string" || issue.key !== undefined) return [issue];
      const beside = missingAt.get(placeOf({ path: path.slice(0, -1) }));
      const isMeant = beside?.has(`${field}s`) || (field.endsWith("s") && beside?.has(field.slice(0, -1)));
      return isMeant ? [] : [issue];
    }
    const group = valueAt(value, path);
    const written = [`${missing}s`, missing.replace(/s$/, "")].find(
      (name) => name !== missing && values.has(placeOf({ path: [...path, name] })),
    );
    if (written === undefined) return [issue];
    const said = (group as Record<string, unknown>)[written];
    const shown = typeof said === "string" ? `${missing}: ${inList(said)}` : `${missing}:`;
    return [
      {
        path,
        key: written,
        message: `"${missing}" is missing, and ${written}: is another field; write ${shown}`,
        suggests: [missing],
      },
    ];
  });
}

/** One unknown field and one missing: most likely the one is the other, by a name nobody foresaw. */
export function nameMeant(issues: readonly Issue[], value: unknown): Issue[] {
  /** By path, where it is one alone; `undefined` where there are more. */
  const alone = (list: readonly Issue[]) => {
    const byPath = new Map<string, Issue | undefined>();
    for (const issue of list) byPath.set(placeOf(issue), byPath.has(placeOf(issue)) ? undefined : issue);
    return byPath;
  };
  const missing = alone(issues.filter((issue) => issue.missing !== undefined));
  if (missing.size === 0) return [...issues];
  const unknown = alone(issues.filter(({ key, suggests }) => key !== undefined && suggests?.length === 0));
  const isTold = ({ message }: Issue) => !message.includes(", expected one of: ");
  return issues.flatMap((issue) => {
    const [one, other] = [unknown.get(placeOf(issue)), missing.get(placeOf(issue))];
    if (!one || !other) return [issue];
    if (issue === other) return [];
    if (issue !== one || isTold(one)) return [issue];
    // {A if T}: words in braces where a group belongs are what its one field says.
    const group = valueAt(value, one.path);
    if (isGroup(group) && Object.keys(group).length === 1 && Object.values(group)[0] === null) {
      const field = `${other.missing}: ${inList(one.key!)}`;
      const message = `"${shortened(one.key!)}" stands without the name of its field; write {${shortened(field)}}`;
      return [{ ...one, message, suggests: [field] }];
    }
    const message = `unknown field "${shortened(one.key!)}", and "${other.missing}" is missing; if that is meant, write ${other.missing}:`;
    return [{ ...one, message, suggests: [other.missing!] }];
  });
}
