import type { z } from "zod";
import { CaseHead } from "./case.ts";
import { heldTo } from "./heldTo.ts";
import { explainEach, explainIssues, type Issue } from "./issues/explainIssues.ts";
import { alikeOnce } from "./issues/toldOnce.ts";
import { HEAD_LISTS } from "./nouns/table.ts";

/** The head of a case as far as it can be read. */
export interface ReadHead {
  /** Without what is faulty; undefined when it is no group of fields. */
  meta: CaseHead | undefined;
  /** The parties are not known, and nothing can be asked of the case; it can still be checked. */
  isForChecksOnly: boolean;
  issues: Issue[];
  /** Entries of lists that were left out, by list and the place they stood at. */
  left: { list: string; index: number; schema: z.ZodType; value: unknown; issue: Issue }[];
  /** For each list that lost entries, where those that stayed had stood. */
  kept: Map<string, number[]>;
  /** Fields that were left out whole. */
  dropped: { field: string; value: unknown; issue: Issue }[];
  /** Fields read under the name that was meant, by that name. */
  writtenAs: Map<string, string>;
}

/** What stands in for a field that a head cannot do without. */
const STAND_INS: Record<string, unknown> = {
  title: "(no title)",
  question: "(no question)",
  parties: ["party", "other-party"],
};
const MOST_ROUNDS = 10;

/**
 * Reads a head in spite of its faults: a fault in one field does not hide those of others, nor those of the files that the
 * head names. What is faulty is left out, entry by entry where it stands in a list; a misspelt field is read as the one
 * that is meant.
 */
export function readHead(written: unknown): ReadHead {
  const issues: Issue[] = [];
  const left: ReadHead["left"] = [];
  const writtenAs = new Map<string, string>();
  const dropped: ReadHead["dropped"] = [];
  const nothing = {
    meta: undefined,
    isForChecksOnly: true,
    issues,
    left,
    dropped,
    kept: new Map(),
    writtenAs,
  };
  if (typeof written !== "object" || written === null || Array.isArray(written)) {
    const read = heldTo(CaseHead, written);
    return { ...nothing, issues: read.success ? [] : explainIssues(read.error, written) };
  }
  const head = copyOf(written) as Record<string, unknown>;
  const gone = new Map<string, Set<number>>();
  let isForChecksOnly = false;
  for (const stray of straysIn(head)) {
    const { list, index, own } = stray;
    // Its own list is there and holds nothing, because its entry stands elsewhere.
    if (head[own] === null) delete head[own];
    if (!issues.includes(stray.issue)) issues.push(stray.issue);
    left.push({
      list,
      index,
      schema: HEAD_LISTS_BY_NAME[own]!,
      value: stray.value,
      issue: stray.issue,
    });
    gone.set(list, (gone.get(list) ?? new Set<number>()).add(index));
  }
  const drop = (field: string, issue: Issue) => {
    dropped.push({ field, value: head[field], issue });
    delete head[field];
    if (field in STAND_INS) head[field] = STAND_INS[field];
    if (field === "parties") isForChecksOnly = true;
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const whole = withoutGone(head, gone);
    const read = heldTo(CaseHead, whole.head);
    if (read.success) {
      // Nothing is to be said of parties that nobody named.
      if (isForChecksOnly) read.data.parties = [];
      return {
        meta: read.data,
        isForChecksOnly,
        issues: alikeOnce(inOrderOf(issues)),
        left,
        dropped,
        kept: whole.kept,
        writtenAs,
      };
    }
    for (const issue of explainEach(read.error, whole.head).map(ofTheScale)) {
      const { path, key, missing, suggests } = issue;
      const [field, position] = path;
      if (field === undefined) {
        issues.push(issue);
        if (key !== undefined) {
          const near = suggests?.[0];
          if (near !== undefined && head[near] === undefined) {
            head[near] = head[key];
            writtenAs.set(near, key);
          }
          delete head[key];
        } else if (missing !== undefined) drop(missing, issue);
        else return nothing;
        continue;
      }
      const list = String(field);
      const own = writtenAs.get(list) ?? list;
      const index = typeof position === "number" ? (whole.kept.get(list)?.[position] ?? position) : undefined;
      const at = [own, ...(index === undefined ? path.slice(1) : [index, ...path.slice(2)])];
      issues.push({ ...issue, path: at });
      if (
        key !== undefined &&
        suggests?.[0] !== undefined &&
        renamed(head[list], path.slice(1), key, suggests[0])
      )
        continue;
      const schema = (HEAD_LISTS as Record<string, z.ZodType>)[list];
      if (schema === undefined || index === undefined) drop(list, issues.at(-1)!);
      else {
        const others = gone.get(list) ?? new Set<number>();
        if (!others.has(index))
          left.push({ list, index, schema, value: (head[list] as unknown[])[index], issue: issues.at(-1)! });
        gone.set(list, others.add(index));
      }
    }
  }
  return nothing;
}

const HEAD_LISTS_BY_NAME = HEAD_LISTS as Record<string, z.ZodType>;

/** Entries of another list of the head than the one they stand in: the name of their own is missing above them. */
function straysIn(
  head: Readonly<Record<string, unknown>>,
): { list: string; own: string; index: number; value: unknown; issue: Issue }[] {
  const takes = (list: string, entry: unknown) => heldTo(HEAD_LISTS_BY_NAME[list]!, [entry]).success;
  const names = Object.keys(HEAD_LISTS_BY_NAME);
  return names.flatMap((list) => {
    const entries = head[list];
    if (!Array.isArray(entries)) return [];
    let before: { own: string; issue: Issue } | undefined;
    return entries.flatMap((value: unknown, index) => {
      const own = takes(list, value)
        ? undefined
        : names.find((other) => other !== list && takes(other, value));
      if (own === undefined) before = undefined;
      if (own === undefined) return [];
      const message = `this is an entry of ${own}: and stands under ${list}:; write ${own}: on the line before it`;
      if (before?.own !== own) before = { own, issue: { path: [list, index], message } };
      return [{ list, own, index, value, issue: before.issue }];
    });
  });
}

/** At the head of a case the likelihood is the scale, elsewhere a word of it. */
function ofTheScale(issue: Issue): Issue {
  const [field, inside] = issue.path;
  return field === "likelihood" && inside === undefined
    ? {
        ...issue,
        message: issue.message.replace(
          /: \{word: .*\}/,
          ": {name: ours, words: [[unlikely], [about even], [likely]]}",
        ),
      }
    : issue;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value))
    Object.defineProperty(copy, key, {
      value: copyOf(part),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy;
}

/** Gives a misspelt field inside a part of the head its name; false where that has been given already. */
function renamed(part: unknown, path: readonly (string | number)[], key: string, name: string): boolean {
  let at = part;
  for (const step of path) at = (at as Record<string | number, unknown> | undefined)?.[step];
  if (typeof at !== "object" || at === null || Object.hasOwn(at, name)) return false;
  const group = at as Record<string, unknown>;
  group[name] = group[key];
  delete group[key];
  return true;
}

function withoutGone(head: Record<string, unknown>, gone: ReadonlyMap<string, ReadonlySet<number>>) {
  const kept = new Map<string, number[]>();
  const rest = { ...head };
  for (const [list, indexes] of gone) {
    const entries = head[list];
    if (!Array.isArray(entries)) continue;
    const stay = [...entries.keys()].filter((index) => !indexes.has(index));
    kept.set(list, stay);
    rest[list] = stay.map((index) => entries[index]);
  }
  return { head: rest, kept };
}

/** Only the first fault of one field, where reading went in rounds. */
function inOrderOf(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter(({ path, key, missing }) => {
    const place = JSON.stringify([path, key, missing]);
    return !told.has(place) && told.add(place);
  });
}
