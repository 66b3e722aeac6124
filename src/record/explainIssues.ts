import type { z } from "zod";
import { parseDate } from "./date.ts";
import { BETWEEN_NAMES, NO_ID } from "./fields.ts";
import { asFields } from "./habits.ts";
import { idMeant } from "./idMeant.ts";
import { type Issue, missingByPlace, placeOf, valueAt } from "./issue.ts";
import { onlyDateMeant } from "./nearestDate.ts";
import { RULE_HEADS, ruleMeant } from "./ruleMeant.ts";
import {
  choices,
  cureOf,
  dateOfGroup,
  inList,
  isGroup,
  setOfDates,
  shortened,
  union,
  type ValueCure,
} from "./valueCure.ts";
import { datesSwapped, swapped, valuesAlone, valuesInOne } from "./valuesBeside.ts";

export type { Issue } from "./issue.ts";

type RawIssue = z.core.$ZodIssue;

/**
 * A validator's issues in the project's words. A union ("a text, or an object with these fields") is answered
 * for the branch the writer evidently meant; a misspelt field is not also reported as missing. `list`: where it stands.
 */
export function explainIssues(error: z.ZodError, value: unknown, list?: string): Issue[] {
  const issues = alikeOnce(explainEach(error, value));
  const fields = list !== undefined && typeof value === "string" ? asFields(list, value) : undefined;
  return fields === undefined
    ? issues
    : issues.map((issue) => ({ ...issue, message: `${issue.message}: ${fields}` }));
}

/** The same, with what is alike told of each entry. */
export function explainEach(error: z.ZodError, value: unknown): Issue[] {
  const issues = error.issues.flatMap((issue) => flatten(issue, value, []));
  const told = datesSwapped(valuesInOne(valuesAlone(issues, value), value), value);
  const named = namedByKey(idAsKey(told, value), value);
  return dropEchoes(swapped(nameMeant(oneLetterOff(datedByKey(named, value), value), value), value));
}

function flatten(issue: RawIssue, root: unknown, base: PropertyKey[]): Issue[] {
  const path = [...base, ...issue.path].filter((step) => typeof step !== "symbol");
  const found = valueAt(root, path);
  const field = path.at(-1);
  const name = typeof field === "string" ? `${field}: ` : "";
  if (found === undefined && typeof field === "string" && issue.code !== "unrecognized_keys")
    return [
      { path: path.slice(0, -1), message: `field "${field}" is missing${wordsFor(issue)}`, missing: field },
    ];
  if (issue.code === "invalid_union" && issue.errors.length > 0 && issue.message === ZOD_UNION) {
    if (field === "statusQuo" && isGroup(found) && isSwitches(found))
      return [{ path, message: `${name}what is on stands in a list: {on: [${onIn(found).join(", ")}]}` }];
    const joined = issue.errors.length < RULE_HEADS.size ? undefined : ruleMeant(found);
    if (joined !== undefined) return [{ path, message: `${name}${joined}` }];
    const open = undecided(issue.errors, found);
    if (open !== undefined)
      return [{ path, key: Object.keys(found as object)[0]!, message: open, suggests: [] }];
    const branch = nearestBranch(issue.errors, found);
    return branch.flatMap((inner) => flatten(inner, root, path));
  }
  switch (issue.code) {
    case "unrecognized_keys": {
      // One of the kinds of a rule may fit but for the fields of another.
      const rule = path.some((step) => step === "onWhen" || step === "offWhen")
        ? ruleMeant(found)
        : undefined;
      if (rule !== undefined) return [{ path, key: issue.keys[0]!, message: rule, suggests: ["is"] }];
      // A part of the message for each name, in their order.
      const parts = issue.message.split(BETWEEN_NAMES);
      return issue.keys.map((key, i) => {
        const message = parts.length === issue.keys.length ? parts[i]! : issue.message;
        const near = /did you mean "([^"]+)"/.exec(message)?.[1];
        return { path, key, message, suggests: near === undefined ? [] : [near] };
      });
    }
    case "invalid_type":
      return [
        mended(
          path,
          `${name}found ${describe(found)}, expected ${article(issue.expected)}`,
          cureOf(found, issue.expected, path, isHead(root)),
        ),
      ];
    case "invalid_value":
      return [mended(path, `${name}found ${describe(found)}, `, choices(found, issue.values.map(String)))];
    case "too_big":
      if (Array.isArray(found) && field === "parties")
        return [
          {
            path,
            message: `${name}found ${entries(found)}, expected the two in conflict; name the others under thirdParties:`,
          },
        ];
      if (typeof found === "string")
        return [
          {
            path,
            message: `${name}${found.length} characters, expected at most ${issue.maximum}; shorten or split it`,
          },
        ];
      if (Array.isArray(found))
        return [{ path, message: `${name}found ${entries(found)}, expected at most ${issue.maximum}` }];
      return [{ path, message: `${name}${plainMessage(issue.message)}` }];
    case "too_small":
      if (Array.isArray(found))
        return [
          {
            path,
            message: `${name}found ${entries(found)}, expected ${issue.exact ? "exactly" : "at least"} ${issue.minimum}`,
            isCount: true,
          },
        ];
      if (typeof found === "string") return [{ path, message: `${name}found "", expected some text` }];
      return [{ path, message: `${name}${plainMessage(issue.message)}` }];
    case "invalid_union":
      // The union says itself what it expects, or no branch matches the word that tells its kinds apart.
      return [
        mended(
          path,
          `${name}found ${describe(found)}, `,
          setOfDates(found, field === "asOf") ??
            dateOfGroup(found, plainMessage(issue.message)) ??
            union(found, plainMessage(issue.message)),
        ),
      ];
    default: {
      const message = issue.message.startsWith("expected")
        ? `${name}found ${describe(found)}, ${issue.message}`
        : `${name}${plainMessage(issue.message)}`;
      const before = typeof field === "number" ? valueAt(root, [...path.slice(0, -1), field - 1]) : undefined;
      // A page behind the work it is of.
      if (message.includes("{source: ID,") && typeof before === "string")
        return [{ path, message: message.replace("{source: ID,", `{source: ${before},`) }];
      if (typeof found === "string" && issue.message === NO_ID)
        return [mended(path, `${message}`, idMeant(found, typeof field === "number"))];
      const instead = insteadOf(issue);
      return [{ path, message, ...(instead.length === 0 ? {} : { instead }) }];
    }
  }
}

function isHead(root: unknown): boolean {
  return typeof root === "object" && root !== null && ("parties" in root || "question" in root);
}

function mended(path: Issue["path"], found: string, { says, instead, isSeveral }: ValueCure): Issue {
  return {
    path,
    message: found + says,
    ...(instead === undefined ? {} : { instead: [instead] }),
    ...(isSeveral ? { isSeveral } : {}),
  };
}

/** What the check of a field itself knows to put in the place of a value. */
function insteadOf(issue: RawIssue): readonly string[] {
  return (issue as { params?: { instead?: readonly string[] } }).params?.instead ?? [];
}

/** The words to choose from, of a field that must hold one of a few. */
function wordsFor(issue: RawIssue): string {
  if (issue.message.startsWith("missing, such as")) return issue.message.slice("missing".length);
  if (issue.code !== "invalid_value" || issue.values.length > 8 || issue.values.length < 2) return "";
  return `, one of: ${issue.values.map(String).join(", ")}`;
}

/**
 * `- G: goes on` is an entry that has its id for the name of a field: one slip, where each field by itself would be three.
 */
function namedByKey(issues: readonly Issue[], value: unknown): Issue[] {
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
function idAsKey(issues: readonly Issue[], value: unknown): Issue[] {
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
function datedByKey(issues: readonly Issue[], value: unknown): Issue[] {
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
        message: `the date is a field of its own: {date: ${inList(date)}, ${field}: ${inList(said)}}`,
      },
    ];
  });
}

/** `names: Aland` where a name is missing: one letter makes another field of it. */
function oneLetterOff(issues: readonly Issue[], value: unknown): Issue[] {
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
function nameMeant(issues: readonly Issue[], value: unknown): Issue[] {
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

/** One habit makes the same fault in every entry of a list: told once, for the first, with how many more. */
export function alikeOnce(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { path, message } = issue;
    const isWord = / expected a (?:group of fields|list)\b/.test(message) && typeof path.at(-1) === "number";
    const group = isWord
      ? JSON.stringify([path.slice(0, -1), message.replace(/found (?:"[^"]*"|\S+),|: .*$/g, "")])
      : JSON.stringify([path.at(-2) === "types" ? path.slice(0, -1) : path, message]);
    const list = groups.get(group);
    if (list) list.push(issue);
    else groups.set(group, [issue]);
  }
  return [...groups.values()].map(([first, ...more]) => {
    if (more.length === 0) return first!;
    const others = more.length === 1 ? "1 more entry" : `${more.length} more entries`;
    return { ...first!, message: `${first!.message} (${others} of this list too)` };
  });
}

const ZOD_UNION = "Invalid input";

function entries(list: readonly unknown[]): string {
  if (list.length === 0) return "an empty list";
  return list.length === 1 ? "1 entry" : `${list.length} entries`;
}

/** Zod's own wording is lower-cased to read like ours; our messages pass unchanged. */
function plainMessage(message: string): string {
  return message.replace(/^(Too|Invalid)/, (word) => word.toLowerCase());
}

/** The branch of a union that fails latest or least: what the writer evidently meant. */
function nearestBranch(branches: RawIssue[][], found: unknown): RawIssue[] {
  const score = (branch: RawIssue[]): number => {
    const top = branch.filter((issue) => issue.path.length === 0);
    if (top.some((issue) => issue.code === "invalid_type")) return 1000;
    const unknown = top.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
    const known =
      typeof found === "object" && found !== null ? Object.keys(found).length - unknown.length : 0;
    // A name that means a field of this one speaks for it.
    const meant = top.reduce((count, { message }) => count + message.split(DID_YOU_MEAN).length - 1, 0);
    return branch.length + unknown.length * 2 - known - meant;
  };
  return branches.reduce((best, branch) => (score(branch) < score(best) ? branch : best));
}

const DID_YOU_MEAN = ", did you mean ";

function isSwitches(group: object): boolean {
  const values = Object.values(group);
  return values.length > 0 && values.every((value) => typeof value === "boolean");
}

function onIn(group: object): string[] {
  return Object.entries(group).flatMap(([name, value]) => (value === true ? [name] : []));
}

/** Several kinds of one thing, and nothing in the group says which of them it is: its first fields are named then. */
function undecided(branches: RawIssue[][], found: unknown): string | undefined {
  if (!isGroup(found)) return undefined;
  const names = Object.keys(found);
  const heads = branches.map((branch) => {
    const unknown = branch.find(({ code, path }) => code === "unrecognized_keys" && path.length === 0);
    const isStrange =
      unknown?.code === "unrecognized_keys" &&
      unknown.keys.length === names.length &&
      !unknown.message.includes(DID_YOU_MEAN);
    const first = branch.find(({ path }) => path.length === 1)?.path[0];
    return isStrange && typeof first === "string" ? first : undefined;
  });
  if (heads.length < 3 || names.length === 0 || !heads.every((head) => head !== undefined)) return undefined;
  const date = names[0] === "date" ? "; a date by itself shows nothing: name the event of that day" : "";
  return `unknown field "${shortened(names[0]!)}", expected one of: ${heads.join(", ")}${date}`;
}

function dropEchoes(issues: Issue[]): Issue[] {
  const suggested = new Set(
    issues.flatMap(({ path, suggests }) => (suggests ?? []).map((name) => JSON.stringify([path, name]))),
  );
  // Only the first of several faults of one value: the others follow from it.
  const told = new Set<string>();
  // Of a list that holds several in one, how many it has is not told as well.
  const joined = new Set(
    issues.filter(({ isSeveral }) => isSeveral).map(({ path }) => JSON.stringify(path.slice(0, -1))),
  );
  return issues
    .filter(({ path, isCount }) => !(isCount && joined.has(JSON.stringify(path))))
    .filter(({ path, missing }) => missing === undefined || !suggested.has(JSON.stringify([path, missing])))
    .filter(({ path, key, missing }) => {
      const place = JSON.stringify([path, key, missing]);
      const isNew = !told.has(place);
      told.add(place);
      return isNew;
    });
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return String(value);
}

function article(expected: string): string {
  const words: Record<string, string> = {
    array: "a list",
    object: "a group of fields",
    record: "a group of fields",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    tuple: "a list",
  };
  return words[expected] ?? expected;
}
