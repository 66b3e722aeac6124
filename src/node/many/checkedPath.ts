import { createHash } from "node:crypto";
import { bibliographyOf } from "../../paper/citations/index.ts";
import { heldAgainst, type KnownWorks } from "../../paper/library/index.ts";
import { extentOf, lineStarts } from "../../paper/report/layOut.ts";
import type { HeldAgainst } from "../../paper/report/paperOutput.ts";
import { NOT_COMPARED } from "../../paper/report/readingText.ts";
import { checkReport } from "../../questions/checkReport.ts";
import type { CheckedPath } from "../../questions/checkSeveral.ts";
import { countProblems, type Problem } from "../../record/problem.ts";
import { commandWordsIn } from "../../words/index.ts";
import { findingsText } from "../commands/findingsText.ts";
import { type ReportedRule, sarifLog } from "../commands/reports.ts";
import { type CheckOptions, type Reviewed, review } from "../commands/reviewPath.ts";
import { UsageError } from "../usageError.ts";

/** One of several, as the process that reads is asked for it. */
export interface Asked {
  path: string;
  kind: "paper" | "case";
  /** What tells whether it has changed since. */
  sha256?: string;
  /** What else its findings depend on. */
  settings?: string;
}

/** What of one paper or case goes into the whole; small, since many are waiting. */
export interface Checked {
  path: string;
  kind: "paper" | "case";
  counts: CheckedPath["counts"];
  /** How often each rule found something. */
  rules: Record<string, number>;
  words: number;
  notes: number;
  works: number;
  fails: boolean;
  /** It could not be read, and this is why. */
  unread?: string;
  /** In the form that was asked for. */
  body: string;
}

export type Form = "text" | "json" | "jsonl" | "sarif" | "github";

/** What is wanted of each. */
export interface Wanted {
  form: Form;
  options: CheckOptions;
  /** The day of the reader, for cases. */
  now: number;
  /** What `options.library` holds, read once. */
  library?: KnownWorks;
  /** With SARIF: all rules of the log, so that results name them by their place. */
  rules: readonly ReportedRule[];
}

/** Checks one, in the process this is called in. What only this one lacks is a problem of it and ends nothing. */
export async function checkedPath(asked: Asked, wanted: Wanted): Promise<Checked> {
  const { path, kind } = asked;
  const { case: _, library: __, ...others } = wanted.options;
  const options = kind === "paper" ? wanted.options : others;
  let reviewed: Reviewed;
  try {
    reviewed = await review(path, options, () => new Date(wanted.now), true, wanted.library);
  } catch (error) {
    if (error instanceof UsageError)
      return couldNotCheck(asked, wanted, error.message.replace(`${path}: `, ""));
    throw error;
  }
  return told(asked, wanted, reviewed);
}

/** A paper or case of which nothing can be said but why. */
export function couldNotCheck(asked: Asked, wanted: Wanted, why: string): Checked {
  const of = { file: asked.path, line: 1, column: 1 };
  const message = why.startsWith("this paper cannot be read")
    ? why
    : `this ${asked.kind} cannot be read: ${why}`;
  const problems: Problem[] = [{ rule: `unreadable-${asked.kind}`, severity: "error", message, ...of }];
  const strict = wanted.options.strict ?? false;
  return told(asked, wanted, { problems, rules: wanted.rules, paper: undefined, strict });
}

function told(asked: Asked, wanted: Wanted, reviewed: Reviewed): Checked {
  const { path, kind } = asked;
  const { problems, paper, compared, libraries, strict } = reviewed;
  const counts = countProblems(problems);
  const rules: Record<string, number> = {};
  for (const { rule } of problems) rules[rule] = (rules[rule] ?? 0) + 1;
  const works = paper ? bibliographyOf(paper).length : 0;
  const held = paper ? (libraries ?? []).map((one) => heldAgainst(paper, one)) : [];
  const report = checkReport(problems, paper, compared === NOT_COMPARED ? undefined : compared, held);
  const fails = counts.error > 0 || (strict && counts.warning > 0);
  const unread =
    kind === "paper" && !paper ? problems.find(({ severity }) => severity === "error") : undefined;
  const base = {
    path,
    kind,
    counts,
    rules,
    words: report.read?.words ?? 0,
    notes: report.read?.notes ?? 0,
    works,
  };
  const why = unread ?? problems.find(({ rule }) => rule === "unreadable-case");
  return {
    ...base,
    fails,
    ...(why ? { unread: why.message } : {}),
    body: bodyOf(asked, wanted, reviewed, { path, kind, ...report, works }, held),
  };
}

function bodyOf(
  asked: Asked,
  wanted: Wanted,
  { problems, rules, paper, compared, called }: Reviewed,
  entry: object,
  held: readonly HeldAgainst[],
): string {
  switch (wanted.form) {
    case "json":
    case "jsonl": {
      const { sha256, settings } = asked;
      return JSON.stringify({ ...entry, sha256, settings });
    }
    case "github":
      return JSON.stringify(problems);
    case "sarif": {
      const starts = paper && lineStarts(paper.text);
      const log = sarifLog(problems, wanted.rules, {
        // The same words in two papers are two findings.
        wordsAt: (problem) =>
          paper && starts && problem.file === paper.file
            ? `${asked.path}\n${paper.text.slice(...extentOf(problem, starts))}`
            : undefined,
      });
      return log.runs[0]!.results.map((result) => JSON.stringify(result)).join(",\n");
    }
    case "text": {
      const { options } = wanted;
      const says = commandWordsIn[options.lang ?? "en"].check;
      return findingsText(problems, paper, rules, false, options.all ?? false, says, compared, called, held);
    }
  }
}

export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}
