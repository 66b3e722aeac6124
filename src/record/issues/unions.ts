import type { z } from "zod";
import { isGroup, shortened } from "./valueCure.ts";

export type RawIssue = z.core.$ZodIssue;

/** The branch of a union that fails latest or least: what the writer evidently meant. */
export function nearestBranch(branches: RawIssue[][], found: unknown): RawIssue[] {
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

/** Several kinds of one thing, and nothing in the group says which of them it is: its first fields are named then. */
export function undecided(branches: RawIssue[][], found: unknown): string | undefined {
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
