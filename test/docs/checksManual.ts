import { CASE_RULES, checkCase, exampleFiles, formatProblem, parseCase } from "../../src/record/index.ts";

/** docs/checks.md: the manual of the rules, written from the rules. */
export function checksManual(): string {
  return `${[
    "# What `detente check` finds in a case",
    "",
    "This page is generated from the rules in `src/record/checks/`; the examples are also their tests. Each example is part of a small case with two actors, `A` and `B`. An **error** makes answers wrong or impossible, a **warning** is very likely a fault, a **note** is something a reader should know.",
    "",
    "| Rule | Severity | What it finds |",
    "| --- | --- | --- |",
    ...CASE_RULES.map(({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${title} |`),
    ...CASE_RULES.flatMap((rule) => [
      "",
      `## ${rule.id}`,
      "",
      `${rule.title} (${rule.severity}). ${rule.reason}`,
      "",
      "Wrong:",
      ...shown(rule.bad),
      "",
      "is answered with",
      "",
      "```text",
      ...problemsOf(rule.id, rule.bad),
      "```",
      "",
      "Right:",
      ...shown(rule.good),
    ]),
  ].join("\n")}\n`;
}

type Example = Parameters<typeof exampleFiles>[0];

function shown({ head, record, model }: Example): string[] {
  const files: [string, string | undefined][] = [
    ["case.yaml", head],
    ["record.yaml", record],
    ["model.yaml", model],
  ];
  return files.flatMap(([name, text]) =>
    text === undefined
      ? []
      : ["", "```yaml", `# ${name}${name === "case.yaml" ? ", at the end" : ""}`, text.trimEnd(), "```"],
  );
}

function problemsOf(rule: string, example: Example): string[] {
  const { case: record } = parseCase(exampleFiles(example));
  return record
    ? checkCase(record)
        .filter((problem) => problem.rule === rule)
        .map(formatProblem)
    : [];
}
