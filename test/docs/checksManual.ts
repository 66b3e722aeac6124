import { readFileSync } from "node:fs";
import {
  COMPARISON_RULES,
  type ComparisonExample,
  checkPaper,
  compareWithCase,
  PAPER_RULES,
  readText,
} from "../../src/paper/index.ts";
import { FIGURES } from "../../src/paper/judged/figures.ts";
import { FEWEST_JUDGED, NOTE_FROM, WARNING_FROM } from "../../src/paper/judged/severity.ts";
import { compareWithLibrary, LIBRARY_RULES, type LibraryExample } from "../../src/paper/library/index.ts";
import { READING_RULES as PAPER_READING_RULES } from "../../src/paper/readingRules.ts";
import {
  CASE_RULES,
  checkCase,
  exampleFiles,
  formatProblem,
  parseCase,
  type ReviewRule,
} from "../../src/record/index.ts";
import { figuresOf, parseJudgements } from "../../tools/judgements/judgement.ts";

/** Printed beside the figures of real papers; no severity follows from them. */
const DRAFT_FIGURES = figuresOf(
  parseJudgements(readFileSync(new URL("../../bench/judgements-of-drafts.jsonl", import.meta.url), "utf8")),
);

/** What is said of a file before its content can be checked; these have no example here. */
export const READING_RULES: Record<string, string> = {
  "no-case-file": "The folder holds no `case.yaml`.",
  "missing-file": "`case.yaml` names a file that is not there.",
  gmcr: "A model file is one of GMCR+, which says no grounds, or holds what GMCR+ would not write.",
  "file-named-twice": "`case.yaml` names one file twice.",
  "empty-file": "A file that is named holds nothing.",
  "file-too-large": "A file, or the case as a whole, holds more than can be read at once.",
  "too-many-files": "`case.yaml` names more files than are read.",
  "path-outside": "A name leads out of the case folder, by `..`, an absolute path or a symbolic link.",
  "not-a-file": "A name is that of a folder or a device.",
  "unreadable-file": "The system does not let the file be read.",
  "not-utf8": "The bytes of a file are no UTF-8 text; what they seem to be is said.",
  yaml: "The text is no YAML, or says something else than was meant. The cure is said where one helps; the rest of the file is then read as if it had been mended.",
  "cut-by-comment": "A sentence is cut off by a # after a space (a warning).",
  "duplicate-key": "A field is written twice in one entry.",
  "yaml-alias": "YAML's anchors and aliases are not read: an entry stands where it is written.",
  bibliography: "A BibTeX or RIS file cannot be read, or an entry of it.",
  schema: "An entry lacks a field, has one that does not exist, or a value of the wrong kind.",
};

/** docs/checks.md: the manual of the rules, written from the rules. */
export function checksManual(): string {
  return `${[
    "# What `detente check` finds in a case",
    "",
    "This page is generated from the rules in `src/record/checks/`; the examples are also their tests. Each example is part of a small case with two actors, `A` and `B`. An **error** makes answers wrong or impossible, a **warning** is very likely a fault, a **note** is something a reader should know.",
    "",
    ...manualOf(CASE_RULES, shown, (rule) => problemsOf(rule.id, rule.bad)),
    "",
    "## When a file cannot be read",
    "",
    "These are errors, found before any rule above is asked. What can be read of the rest is still checked.",
    "",
    "| Rule | Meaning |",
    "| --- | --- |",
    ...Object.entries(READING_RULES).map(([id, meaning]) => `| ${id} | ${meaning} |`),
  ].join("\n")}\n`;
}

/** docs/paper-checks.md: the same for papers. */
export function paperChecksManual(): string {
  return `${[
    "# What `detente check` finds in a paper",
    "",
    "This page is generated from the rules in `src/paper/rules/`; the examples are also their tests. A false alarm costs more trust than a miss, so a rule that is not sure keeps silent. An **error** is a fault for certain, a **warning** very likely one, a **note** something a careful reviewer would look at.",
    "",
    "Papers are read from plain text, Markdown and HTML (of a page its article, without menus, scripts and asides). Notes are numbered in brackets (`[4]`, `[iv]`) or superscript, or are Markdown footnotes. Rules about prose read English, many of them German too (numbers, options, likelihoods, quotations, advice), and are silent about other languages; notes are read in German, French and Russian too. `--rules` and `--disable` choose rules; in Markdown and HTML `<!-- detente-ignore rule -->` silences one for its line and the next.",
    "",
    ...manualOf(PAPER_RULES, paperShown, (rule) =>
      checkPaper({ ...readText("paper.txt", rule.bad), language: "en" }, [rule]).map(formatProblem),
    ),
    "",
    "## How often they are right",
    "",
    `A rule is as grave as its figures allow. Findings on real papers are judged by people who did not write the rule and do not see how grave it is. With at least ${FEWEST_JUDGED} judged, a **warning** was right in ${percent(WARNING_FROM)} or more and a **note** in ${percent(NOTE_FROM)}; a rule below that is asked only where \`--rules\` names it, and one judged less often is a note. What is proved by the file itself needs no judging, and an **error** needs such a proof. The judgements are in \`bench/judgements.jsonl\` (rule, hashes of the paper and the place, verdict), and \`npm run judge\` makes the sheets and counts them. The last column is of drafts into which faults were planted, judged in the same way (\`bench/judgements-of-drafts.jsonl\`): it counts for no severity, as it is easier to be right about planted faults than about those of real papers. It is of what the rules still find, after what these judgements showed was mended, and so flatters them.`,
    "",
    "| Rule | Judged | Right | Unclear | Precision | Of drafts, right |",
    "| --- | --- | --- | --- | --- | --- |",
    ...PAPER_RULES.map(({ id, proof }) => {
      const { right, wrong, unclear } = FIGURES[id] ?? { right: 0, wrong: 0, unclear: 0 };
      const judged = right + wrong;
      const share = judged > 0 ? percent(right / judged) : proof ? "by proof" : "not judged yet";
      const drafts = DRAFT_FIGURES[id];
      const ofDrafts = drafts ? `${drafts.right} of ${drafts.right + drafts.wrong}` : "";
      return `| ${id} | ${judged} | ${right} | ${unclear} | ${share} | ${ofDrafts} |`;
    }),
    "",
    "## What they find of faults that are known",
    "",
    "Papers are judged only where something was found; what was missed shows where the faults are known. `npm run bench -- faults --keep` plants them into papers without any, one at a time, in several wordings, beside passages that look like the fault and are none (`bench/faults/`), and writes this table. The papers and wordings are the project's own, so that the figures compare rules and versions, and say less of papers by others.",
    "",
    ...measured("faults"),
    "",
    "What of an argument is seen (options, recommendations, conclusions, forecasts), in papers in which they are labelled (`npm run bench -- argument --keep`, `bench/argument/`). Where nothing was seen that does not mean that nothing was there: outside the patterns that are known, half of the options and most recommendations and conclusions are missed; what is seen is one.",
    "",
    ...measured("argument"),
    "",
    "## What is said of the reading",
    "",
    "Before any rule is asked. `--disable` leaves these out too.",
    "",
    "| Rule | Severity | Meaning |",
    "| --- | --- | --- |",
    ...PAPER_READING_RULES.map(
      ({ id, severity, title, reason }) => `| ${id} | ${severity} | ${title}. ${reason} |`,
    ),
    "",
    "# Against a case",
    "",
    `\`detente check PAPER --case DIR\` also says where the paper disagrees with a case. Dates are compared as far as they are given and only a clear no is told; where the sources of the case differ, that is said and is no fault. Each finding names the place in the case it rests on. They read English and German papers, but for ${COMPARISON_RULES.filter(
      ({ readsEnglish }) => readsEnglish,
    )
      .map(({ id }) => `[${id}](#${id})`)
      .join(
        " and ",
      )}, which read English ones alone; what a claim or an event of the case says is compared with papers in its own language. These rules are in \`src/paper/againstCase/\`; each example is a paper and part of a case with two actors, Aland (\`A\`) and Bland (\`B\`).`,
    "",
    ...manualOf(COMPARISON_RULES, comparisonShown, (rule) => {
      const { paper, ...parts } = rule.bad;
      const { case: record } = parseCase(exampleFiles(parts));
      const problems = compareWithCase({ ...readText("paper.txt", paper), language: "en" }, record!, [rule]);
      return problems.flatMap((problem) => [
        formatProblem(problem),
        ...(problem.related ?? []).map(
          ({ file, line, column, message }) => `    ${file}:${line}:${column} ${message}`,
        ),
      ]);
    }),
    "",
    "# Against a library",
    "",
    "`detente check PAPER --library FILE` holds the works of a paper against those of a reference manager (CSL-JSON, BibLaTeX, RIS), and `--case DIR` against the sources of the case, in every language. A work is the same by its DOI or address, else by its title where names and year leave no doubt; of two editions it is the one of its year, or none. Houses and places, which have many names, are not compared. This rule is in `src/paper/library/`; its examples are a paper and the works of a library as CSL-JSON.",
    "",
    ...manualOf(LIBRARY_RULES, libraryShown, (rule) => {
      const { paper, library } = rule.bad;
      return compareWithLibrary(
        readText("paper.txt", paper),
        {
          of: "library",
          name: "library.json",
          works: library.map((item) => ({ item, place: { file: "library.json", line: 1, column: 1 } })),
        },
        [rule],
      ).map(formatProblem);
    }),
  ].join("\n")}\n`;
}

function libraryShown({ paper, library }: LibraryExample): string[] {
  return [...paperShown(paper), "", "```json", JSON.stringify(library, undefined, 2), "```"];
}

/** A table that a benchmark wrote. */
function measured(part: string): string[] {
  return readFileSync(new URL(`../../bench/${part}/table.md`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A table of rules, then each with its reason and its examples. */
function manualOf<Rule extends ReviewRule<never, Example>, Example>(
  rules: readonly Rule[],
  show: (example: Example) => string[],
  problems: (rule: Rule) => string[],
): string[] {
  return [
    ...(rules.some((rule) => "kind" in rule)
      ? [
          "| Rule | Kind | Severity | What it finds |",
          "| --- | --- | --- | --- |",
          ...rules.map(
            (rule) =>
              `| [${rule.id}](#${rule.id}) | ${"kind" in rule ? rule.kind : ""} | ${rule.severity}${"isOff" in rule ? ", off" : ""} | ${rule.title} |`,
          ),
        ]
      : [
          "| Rule | Severity | What it finds |",
          "| --- | --- | --- |",
          ...rules.map(({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${title} |`),
        ]),
    ...rules.flatMap((rule) => [
      "",
      `## ${rule.id}`,
      "",
      `${rule.title} (${rule.severity}${"isOff" in rule ? ", off unless named" : ""}). ${rule.reason}`,
      "",
      "Wrong:",
      ...show(rule.bad),
      "",
      "is answered with",
      "",
      "```text",
      ...problems(rule),
      "```",
      "",
      "Right:",
      ...show(rule.good),
    ]),
  ];
}

function paperShown(text: string): string[] {
  const rows = text.trimEnd().split("\n");
  return ["", "```text", ...rows.map((row) => (row.length > 300 ? `${row.slice(0, 300)} …` : row)), "```"];
}

function comparisonShown({ paper, ...parts }: ComparisonExample): string[] {
  return [...paperShown(paper), ...shown(parts)];
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
