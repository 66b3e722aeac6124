import type { z } from "zod";

/** One fault of shape: where in the value, and what was found against what was expected. */
export interface Issue {
  path: (string | number)[];
  /** The field whose name is at fault, where it is the name and not the value. */
  key?: string;
  message: string;
}

type RawIssue = z.core.$ZodIssue;

/**
 * A validator's issues in the project's words. A union ("a text, or an object with these fields") is answered
 * for the branch the writer evidently meant; a misspelt field is not also reported as missing.
 */
export function explainIssues(error: z.ZodError, value: unknown): Issue[] {
  const issues = error.issues.flatMap((issue) => flatten(issue, value, []));
  return dropEchoes(issues);
}

interface Explained extends Issue {
  missing?: string;
  suggests?: string[];
}

function flatten(issue: RawIssue, root: unknown, base: PropertyKey[]): Explained[] {
  const path = [...base, ...issue.path].filter((step) => typeof step !== "symbol");
  const found = valueAt(root, path);
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branch = nearestBranch(issue.errors, found);
    return branch.flatMap((inner) => flatten(inner, root, path));
  }
  const field = path.at(-1);
  const name = typeof field === "string" ? `${field}: ` : "";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path,
        key,
        message: issue.message.split("; ").find((part) => part.includes(`"${key}"`)) ?? issue.message,
        suggests: [...issue.message.matchAll(/did you mean "([^"]+)"/g)].map((match) => match[1]!),
      }));
    case "invalid_type":
      if (found === undefined && typeof field === "string")
        return [{ path: path.slice(0, -1), message: `field "${field}" is missing`, missing: field }];
      return [{ path, message: `${name}found ${describe(found)}, expected ${article(issue.expected)}` }];
    case "invalid_value":
      return [
        {
          path,
          message: `${name}found ${describe(found)}, expected ${issue.values.length === 1 ? "" : "one of: "}${issue.values.join(", ")}`,
        },
      ];
    case "too_big":
      if (typeof found === "string")
        return [
          {
            path,
            message: `${name}${found.length} characters, expected at most ${issue.maximum}; shorten or split it`,
          },
        ];
      return [{ path, message: `${name}${plainMessage(issue.message)}` }];
    case "too_small":
      if (Array.isArray(found))
        return [
          {
            path,
            message: `${name}found ${found.length === 0 ? "an empty list" : `${found.length} entries`}, expected ${issue.exact ? "exactly" : "at least"} ${issue.minimum}`,
          },
        ];
      return [{ path, message: `${name}${plainMessage(issue.message)}` }];
    case "invalid_union":
      // No branch matches the word that tells the kinds apart.
      return [{ path, message: `${name}found ${describe(found)}, ${plainMessage(issue.message)}` }];
    default:
      return [{ path, message: `${name}${plainMessage(issue.message)}` }];
  }
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

function dropEchoes(issues: Explained[]): Issue[] {
  const suggested = new Set(
    issues.flatMap(({ path, suggests }) => (suggests ?? []).map((name) => JSON.stringify([path, name]))),
  );
  return issues
    .filter(({ path, missing }) => missing === undefined || !suggested.has(JSON.stringify([path, missing])))
    .map(({ path, key, message }) => ({ path, message, ...(key === undefined ? {} : { key }) }));
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
