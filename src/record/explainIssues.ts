import type { z } from "zod";
import { BETWEEN_NAMES } from "./fields.ts";
import { asFields, otherWordFor } from "./habits.ts";
import { nearest } from "./nearest.ts";

/** One fault of shape: where in the value, and what was found against what was expected. */
export interface Issue {
  path: (string | number)[];
  /** The field whose name is at fault, where it is the name and not the value. */
  key?: string;
  message: string;
  /** The field that is not there. */
  missing?: string;
  /** Of an unknown field: the one that is meant. */
  suggests?: string[];
}

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
  return dropEchoes(nameMeant(namedByKey(issues, value)));
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
    const branch = nearestBranch(issue.errors, found);
    return branch.flatMap((inner) => flatten(inner, root, path));
  }
  switch (issue.code) {
    case "unrecognized_keys": {
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
        {
          path,
          message: `${name}found ${describe(found)}, expected ${article(issue.expected)}${cure(found, issue.expected, path)}`,
        },
      ];
    case "invalid_value":
      return [
        { path, message: `${name}found ${describe(found)}, ${choices(found, issue.values.map(String))}` },
      ];
    case "too_big":
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
          },
        ];
      if (typeof found === "string") return [{ path, message: `${name}found "", expected some text` }];
      return [{ path, message: `${name}${plainMessage(issue.message)}` }];
    case "invalid_union":
      // The union says itself what it expects, or no branch matches the word that tells its kinds apart.
      return [{ path, message: `${name}found ${describe(found)}, ${union(found, issue.message)}` }];
    default:
      return [
        {
          path,
          message: issue.message.startsWith("expected")
            ? `${name}found ${describe(found)}, ${issue.message}`
            : `${name}${plainMessage(issue.message)}`,
        },
      ];
  }
}

/** The words to choose from, of a field that must hold one of a few. */
function wordsFor(issue: RawIssue): string {
  if (issue.code !== "invalid_value" || issue.values.length > 8 || issue.values.length < 2) return "";
  return `, one of: ${issue.values.map(String).join(", ")}`;
}

/**
 * `- G: goes on` is an entry that has its id for the name of a field: one slip, where each field by itself would be three.
 */
function namedByKey(issues: readonly Issue[], value: unknown): Issue[] {
  const missing = new Set(issues.map(({ path, missing: field }) => JSON.stringify([path, field])));
  const keyed = issues.filter(({ path, key, suggests }) => {
    const group = valueAt(value, path);
    return (
      key !== undefined &&
      suggests?.length === 0 &&
      typeof path.at(-1) === "number" &&
      typeof group === "object" &&
      group !== null &&
      Object.keys(group)[0] === key &&
      typeof (group as Record<string, unknown>)[key] === "string" &&
      ["id", "name"].every((field) => missing.has(JSON.stringify([path, field])))
    );
  });
  if (keyed.length === 0) return [...issues];
  const keyedAt = new Map(keyed.map((issue) => [JSON.stringify(issue.path), issue]));
  return issues.flatMap((issue) => {
    const own = keyedAt.get(JSON.stringify(issue.path));
    if (!own) return [issue];
    if (issue !== own) return issue.missing === "id" || issue.missing === "name" ? [] : [issue];
    const said = String((valueAt(value, own.path) as Record<string, unknown>)[own.key!]);
    return [
      { ...issue, message: `the id and the name are fields of their own: {id: ${own.key}, name: ${said}}` },
    ];
  });
}

/** One unknown field and one missing: most likely the one is the other, by a name nobody foresaw. */
function nameMeant(issues: readonly Issue[]): Issue[] {
  const at = (issue: Issue) => JSON.stringify(issue.path);
  const only = (list: readonly Issue[], path: string) => {
    const here = list.filter((issue) => at(issue) === path);
    return here.length === 1 ? here[0] : undefined;
  };
  const unknown = issues.filter(({ key, suggests }) => key !== undefined && suggests?.length === 0);
  const missing = issues.filter((issue) => issue.missing !== undefined);
  return issues.flatMap((issue) => {
    const [one, other] = [only(unknown, at(issue)), only(missing, at(issue))];
    if (!one || !other) return [issue];
    if (issue === other) return [];
    if (issue !== one) return [issue];
    const message = `unknown field "${shortened(one.key!)}", and "${other.missing}" is missing; if that is meant, write ${other.missing}:`;
    return [{ ...one, message }];
  });
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
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

/** The nearest of the words allowed, or all of them. */
function choices(found: unknown, allowed: readonly string[]): string {
  const near =
    typeof found === "string" ? (otherWordFor(found, allowed) ?? nearest(found, allowed)) : undefined;
  if (near !== undefined) return `did you mean "${near}"?`;
  const isText = typeof found === "number" && allowed.includes(String(found));
  return `expected ${allowed.length === 1 ? "" : "one of: "}${allowed.join(", ")}${isText ? `; put it in quotation marks: "${found}"` : ""}`;
}

function union(found: unknown, message: string): string {
  const [, list] = /^expected one of: (.*)$/.exec(message) ?? [];
  return list === undefined ? plainMessage(message) : choices(found, list.split(", "));
}

/** What stands in a list, without brackets and dashes of its own and with commas between. */
function inBrackets(found: string): string {
  const inner = /^\[([^[\]]*)\]$|^\(([^()]*)\)$/.exec(found);
  const words = (inner ? (inner[1] ?? inner[2]!) : found)
    .replace(/^- +/, "")
    .replace(/^[[(](?=[^\])]*$)|(?<=^[^[(]*)[\])]$/g, "");
  return /[[\]{}]/.test(words) ? "…" : words.replace(/\s*;\s*|\s+(?:and|und|&)\s+/g, ", ");
}

/** How to mend a value of the wrong type, where that is plain. */
function cure(found: unknown, expected: string, path: readonly (string | number)[]): string {
  const place = [...path].reverse().find((step) => typeof step === "string");
  if (expected === "object" && typeof found === "string" && typeof place === "string") {
    const fields = asFields(place, found);
    if (fields !== undefined) return `: ${fields}`;
  }
  if (expected === "object" && Array.isArray(found) && place === "preferences")
    return "; write statements: above the list";
  if (expected === "string" && (typeof found === "number" || typeof found === "boolean"))
    return "; put it in quotation marks";
  if (expected === "object" && Array.isArray(found) && place === "statusQuo")
    return `: {on: [${found.filter((item) => typeof item === "string").join(", ")}]}`;
  if (expected === "string" && isGroup(found) && typeof place === "string" && NAMED.test(place)) {
    const [given = "Ann", family = "Lee"] = Object.values(found).filter((name) => typeof name === "string");
    return `: [{family: ${family}, given: ${given}}], or the name of an institution`;
  }
  const fields = typeof found === "string" && typeof place === "string" ? asFields(place, found) : undefined;
  // What a list of groups holds is no list of words.
  if (expected === "array" && fields !== undefined && path.at(-1) === place)
    return ` of groups of fields: [${fields}]`;
  if (expected === "string" && isGroup(found)) {
    const [pair, ...more] = Object.entries(found);
    if (pair && more.length === 0 && (typeof pair[1] === "string" || pair[1] === null))
      return `; put it in quotation marks: "${shortened(`${pair[0]}: ${pair[1] ?? ""}`.trim()).replaceAll('"', '\\"')}"`;
  }
  if (expected === "array" && (typeof found === "string" || typeof found === "number"))
    return `: [${String(found).length > 80 ? "…" : inBrackets(String(found))}]`;
  if (expected === "array" && isGroup(found) && Object.values(found).every((value) => value === null))
    return `: [${Object.keys(found).join(", ")}]`;
  if (expected === "object" && Array.isArray(found) && found.length > 0 && found.every(isPair))
    return "; the brackets of a group are { and }";
  if (expected === "string" && Array.isArray(found) && typeof place === "string" && EXPRESSIONS.test(place))
    return `; join options with & or |: ${found.join(" & ")}`;
  if (expected === "array" && isGroup(found)) return ', each entry beginning with "- "';
  return "";
}

/** Fields of a work that hold persons. */
const NAMED = /^(?:author|editor|translator)$/;

/** Fields that hold an expression over options. */
const EXPRESSIONS = /^(?:when|dialogue|say)$/;

function isPair(value: unknown): boolean {
  return isGroup(value) && Object.keys(value).length === 1;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
    return branch.length + unknown.length * 2 - known;
  };
  return branches.reduce((best, branch) => (score(branch) < score(best) ? branch : best));
}

function dropEchoes(issues: Issue[]): Issue[] {
  const suggested = new Set(
    issues.flatMap(({ path, suggests }) => (suggests ?? []).map((name) => JSON.stringify([path, name]))),
  );
  // Only the first of several faults of one value: the others follow from it.
  const told = new Set<string>();
  return issues
    .filter(({ path, missing }) => missing === undefined || !suggested.has(JSON.stringify([path, missing])))
    .filter(({ path, key, missing }) => {
      const place = JSON.stringify([path, key, missing]);
      const isNew = !told.has(place);
      told.add(place);
      return isNew;
    });
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
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
  };
  return words[expected] ?? expected;
}
