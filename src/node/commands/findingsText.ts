import { neutralise } from "../../page/neutralise.ts";
import { type Paper, pageOf } from "../../paper/paper.ts";
import type { Compared, HeldAgainst } from "../../paper/report/paperOutput.ts";
import { inOrderOfRank, isTrivial } from "../../paper/report/rank.ts";
import { type NOT_COMPARED, noPraise, readingText } from "../../paper/report/readingText.ts";
import { KINDS } from "../../paper/rules/paperRule.ts";
import { countProblems, type Place, type Problem, type Severity } from "../../record/problem.ts";
import type { CommandWords } from "../../words/index.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { excerptOf } from "./excerpt.ts";
import type { ReportedRule } from "./reports.ts";

/** Related places shown in a terminal; the rest are counted. */
const MOST_RELATED = 6;

/** Fewer findings need no order but that of the file. */
const MOST_FIRST = 5;

/**
 * Findings for a terminal: each with the words it is about and a caret, then how many there are of which kind. Of a
 * paper with more than a few, those that matter most come first, the rest by kind; what is only form is counted,
 * unless all is asked for.
 */
export function findingsText(
  problems: readonly Problem[],
  paper: Paper | undefined,
  rules: readonly ReportedRule[],
  isShown: boolean,
  isAll: boolean,
  words: Says,
  compared?: Compared | typeof NOT_COMPARED,
  called?: (first: string) => string | undefined,
  held: readonly HeldAgainst[] = [],
): string {
  const says: Says = { ...words, finding: (rule, message) => words.finding(rule, message, called) };
  const paint = (isShown && wantsColour() ? colour : plain)(says);
  const show = shower(paper, paint, isShown ? terminalWidth() : 80, says);
  const counts = countProblems(problems);
  const lines =
    paper && problems.length > MOST_FIRST
      ? inScreens(problems, paper, rules, show, isAll, says)
      : problems.flatMap(show);
  const sum = says.sum(counts.error, counts.warning, counts.note);
  const unpraised = paper ? noPraise(paper, problems, says.read) : [];
  const summary = paper ? byKind(problems, rules, says) : [];
  // A doubt that stands among the findings is not told twice.
  const doubts = new Set(problems.map(({ message }) => says.read.notSure(message)));
  const read = (paper ? readingText(paper, says.read, compared, held) : [])
    .filter((line) => !doubts.has(line))
    .map((line) => neutralise(line));
  const gap = read.length > 0 && lines.length > 0 ? [""] : [];
  return [...read, ...gap, ...lines, ...(lines.length > 0 ? [""] : []), ...summary, sum, ...unpraised].join(
    "\n",
  );
}

/**
 * The five that matter most to the argument, then the rest of each kind, then the places of what is folded: each of
 * these in file order, and no finding left out.
 */
function inScreens(
  problems: readonly Problem[],
  paper: Paper,
  rules: readonly ReportedRule[],
  show: (problem: Problem) => string[],
  isAll: boolean,
  says: Says,
): string[] {
  const most = new Set(inOrderOfRank(paper, problems).slice(0, MOST_FIRST));
  const first = problems.filter((problem) => most.has(problem));
  const rest = problems.filter((problem) => !most.has(problem));
  const folded = isAll ? [] : rest.filter(isTrivial);
  const kindOf = kindsOf(rules);
  const shown = rest.filter((problem) => !folded.includes(problem));
  const trivial = new Map<string, Problem[]>();
  for (const problem of folded) trivial.set(problem.rule, [...(trivial.get(problem.rule) ?? []), problem]);
  return [
    says.mostFirst(MOST_FIRST, problems.length),
    ...first.flatMap(show),
    ...KINDS_SHOWN.flatMap((kind) => {
      const own = shown.filter(({ rule }) => kindOf(rule) === kind);
      return own.length === 0 ? [] : ["", says.more(says.headings[kind], own.length), ...own.flatMap(show)];
    }),
    ...(folded.length === 0
      ? []
      : [
          "",
          says.ofForm(folded.length),
          ...[...trivial].map(([rule, own]) =>
            neutralise(`  ${rule} ${own.length}: ${placesOf(paper, own, says)}`),
          ),
        ]),
  ];
}

const KINDS_SHOWN = [...KINDS, "case", "library", "reading"] as const;

type Says = CommandWords["check"];

function shower(
  paper: Paper | undefined,
  paint: Paint,
  width: number,
  says: Says,
): (problem: Problem) => string[] {
  const rows = paper?.text.split("\n") ?? [];
  return (problem) => {
    const related = problem.related ?? [];
    const excerpt =
      paper && problem.file === paper.file
        ? excerptOf(rows, problem, width, placeName(paper, problem, says))
        : [];
    return [
      paint(problem, placeIn(paper, problem, says)),
      ...excerpt.map((row, i) => (i === 1 ? paint(problem.severity, row) : row)),
      ...related
        .slice(0, related.length > MOST_RELATED + 1 ? MOST_RELATED : related.length)
        .map((place) =>
          neutralise(`    ${placeIn(paper, place, says)} ${says.related(place.message)}`).replace(
            /^ /,
            "    ",
          ),
        ),
      ...(related.length > MOST_RELATED + 1 ? [`    ${says.morePlaces(related.length - MOST_RELATED)}`] : []),
    ];
  };
}

interface Paint {
  (problem: Problem, place: string): string;
  (severity: Severity, text: string): string;
}

const plain =
  (says: Says): Paint =>
  (what: Problem | Severity, text: string) =>
    typeof what === "string"
      ? text
      : neutralise(
          `${text} ${says.severities[what.severity]} ${says.finding(what.rule, what.message)} (${what.rule})`,
        );

const CODES: Record<Severity, string> = { error: "1;31", warning: "1;33", note: "1;36" };

const colour =
  (says: Says): Paint =>
  (what: Problem | Severity, text: string) => {
    if (typeof what === "string") return `\u001b[${CODES[what]}m${text}\u001b[0m`;
    const { severity, rule, message } = what;
    const start = `\u001b[2m${neutralise(text)}\u001b[0m \u001b[${CODES[severity]}m${says.severities[severity]}\u001b[0m`;
    return `${start} ${neutralise(says.finding(rule, message))} \u001b[2m(${rule})\u001b[0m`;
  };

/** Of a PDF the page: its lines are those of the text taken from it, which nobody can open. */
function placeIn(paper: Paper | undefined, { file, line, column }: Place, says: Says): string {
  const page = paper && file === paper.file ? pageOf(paper, line) : undefined;
  return page === undefined ? `${file}:${line}:${column}` : `${file}${says.onPage(page)}`;
}

/** What a reader of Word can find, who sees no numbers of lines. */
function placeName(paper: Paper, { line }: Problem, says: Says): string {
  return paper.linesAreParagraphs ? says.inParagraph(line) : "";
}

/** Where findings stand, by page, by paragraph or by line, each place once. */
function placesOf(paper: Paper, problems: readonly Problem[], says: Says): string {
  const at = problems.map(({ line }) => pageOf(paper, line) ?? line);
  const unit = paper.pageStarts ? "page" : paper.linesAreParagraphs ? "paragraph" : "line";
  return says.places(unit, [...new Set(at)]);
}

/** A line for each kind of fault, in the order of the manual: how many, and by which rules. */
function byKind(problems: readonly Problem[], rules: readonly ReportedRule[], says: Says): string[] {
  const kindOf = kindsOf(rules);
  return KINDS_SHOWN.flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { rule } of problems) if (kindOf(rule) === kind) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (counts.size === 0) return [];
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const sum = sorted.reduce((all, [, count]) => all + count, 0);
    return [`${says.kinds[kind]} ${sum}: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(", ")}`];
  });
}

/** Rules without a kind hold the paper against a case; what is no rule's is said of the reading. */
function kindsOf(rules: readonly ReportedRule[]): (rule: string) => string {
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind ?? "case"] as const));
  return (rule) => kinds.get(rule) ?? "reading";
}
