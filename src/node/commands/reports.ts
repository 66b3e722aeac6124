import type { Problem, Severity } from "../../record/index.ts";

/** What a report says of a rule. */
export interface ReportedRule {
  id: string;
  severity: Severity;
  title: string;
  reason: string;
}

/** Problems as a SARIF 2.1.0 log (OASIS 2020), for code scanning services and editors. */
export function sarifLog(problems: readonly Problem[], rules: readonly ReportedRule[]) {
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "detente",
            rules: rules.map(({ id, severity, title, reason }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: reason },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: problems.map(({ rule, severity, message, related, ...place }) => ({
          ruleId: rule,
          ...(index.has(rule) ? { ruleIndex: index.get(rule) } : {}),
          level: severity,
          message: { text: message },
          locations: [{ physicalLocation: locationOf(place) }],
          ...(related
            ? {
                relatedLocations: related.map(({ message: text, ...other }, id) => ({
                  id,
                  message: { text },
                  physicalLocation: locationOf(other),
                })),
              }
            : {}),
        })),
      },
    ],
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
    artifactLocation: {
      uri: encodeURI(file.replaceAll("\\", "/")).replaceAll("#", "%23").replaceAll("?", "%3F"),
    },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  };
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
