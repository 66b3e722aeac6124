import type { z } from "zod";
import { BETWEEN_NAMES, NO_ID } from "../fields.ts";
import { asFields } from "./habits.ts";
import { idMeant } from "./idMeant.ts";
import { type Issue, valueAt } from "./issue.ts";
import { datedByKey, idAsKey, namedByKey, nameMeant, oneLetterOff } from "./namesMeant.ts";
import { RULE_HEADS, ruleMeant } from "./ruleMeant.ts";
import { alikeOnce, dropEchoes } from "./toldOnce.ts";
import { nearestBranch, type RawIssue, undecided } from "./unions.ts";
import { choices, cureOf, dateOfGroup, isGroup, setOfDates, union, type ValueCure } from "./valueCure.ts";
import { datesSwapped, swapped, valuesAlone, valuesInOne } from "./valuesBeside.ts";

export type { Issue } from "./issue.ts";

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

const ZOD_UNION = "Invalid input";

function entries(list: readonly unknown[]): string {
  if (list.length === 0) return "an empty list";
  return list.length === 1 ? "1 entry" : `${list.length} entries`;
}

/** Zod's own wording is lower-cased to read like ours; our messages pass unchanged. */
function plainMessage(message: string): string {
  return message.replace(/^(Too|Invalid)/, (word) => word.toLowerCase());
}

function isSwitches(group: object): boolean {
  const values = Object.values(group);
  return values.length > 0 && values.every((value) => typeof value === "boolean");
}

function onIn(group: object): string[] {
  return Object.entries(group).flatMap(([name, value]) => (value === true ? [name] : []));
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
