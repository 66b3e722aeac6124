import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem, Severity } from "../../record/problem.ts";
import { VERSION } from "../version.ts";

/** What a report says of a rule. */
export interface ReportedRule {
  id: string;
  severity: Severity;
  title: string;
  reason: string;
  /** Of rules for papers: what it is about. */
  kind?: string;
}

/** What a report says of what was reviewed. */
export interface Reviewed {
  /** What lines are lines of, in words, where it is not the file as an editor shows it. */
  lines?: string;
  /** The words at the place of a problem, where they are known. */
  wordsAt?(problem: Problem): string | undefined;
}

/** Problems as a SARIF 2.1.0 log (OASIS 2020), for code scanning services and editors. */
export function sarifLog(
  problems: readonly Problem[],
  rules: readonly ReportedRule[],
  { lines, wordsAt }: Reviewed = {},
) {
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprint = fingerprints(wordsAt);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "detente",
            version: VERSION,
            rules: rules.map(({ id, severity, title, reason, kind }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: reason },
              defaultConfiguration: { level: severity },
              ...(kind ? { properties: { tags: [kind] } } : {}),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        ...(lines ? { properties: { lines } } : {}),
        results: problems.map((problem) => {
          const { rule, severity, message, related, ...place } = problem;
          return {
            ruleId: rule,
            ...(index.has(rule) ? { ruleIndex: index.get(rule) } : {}),
            level: severity,
            kind: "fail",
            message: { text: message },
            locations: [{ physicalLocation: locationOf(place) }],
            partialFingerprints: { "words/v1": fingerprint(problem) },
            ...(related && related.length > 0
              ? {
                  relatedLocations: related.map(({ message: text, ...other }, id) => ({
                    id,
                    message: { text },
                    physicalLocation: locationOf(other),
                  })),
                }
              : {}),
          };
        }),
      },
    ],
  };
}

/**
 * What makes a finding the same one after text was put in before it: its rule and its words, and which of several
 * such it is.
 */
function fingerprints(wordsAt: Reviewed["wordsAt"]): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return (problem) => {
    const key = JSON.stringify([problem.rule, wordsAt?.(problem) ?? [problem.file, problem.message]]);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return createHash("sha256").update(`${key}:${times}`).digest("hex").slice(0, 32);
  };
}

function locationOf({
  file,
  line,
  column,
  endLine,
  endColumn,
}: {
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}) {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  // A colon in the first part would read as the scheme of an address.
  return encodeURI(file.replaceAll("\\", "/"))
    .replaceAll("#", "%23")
    .replaceAll("?", "%3F")
    .replaceAll(":", "%3A");
}

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

/** Problems as annotations of a GitHub workflow, a line each. */
export function githubAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, severity, message, file, line, column, endLine, endColumn }) => {
      const place = [
        `file=${property(file)}`,
        `line=${line}`,
        // GitHub shows columns only for a finding within one line.
        ...(endLine === undefined || endLine === line
          ? [`col=${column}`, ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`])]
          : [`endLine=${endLine}`]),
        `title=${property(rule)}`,
      ];
      return `::${COMMANDS[severity]} ${place.join(",")}::${data(message)}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
