import { dirname, join } from "node:path";
import type { KnownWorks } from "../../paper/library/index.ts";
import type { Paper } from "../../paper/paper.ts";
import { READING_RULES } from "../../paper/readingRules.ts";
import type { Compared } from "../../paper/report/paperOutput.ts";
import { NOT_COMPARED } from "../../paper/report/readingText.ts";
import { PAPER_RULES } from "../../paper/rules/index.ts";
import { nearest } from "../../record/nearest.ts";
import { countProblems, inFileOrder, type Problem } from "../../record/problem.ts";
import type { LanguageCode } from "../../words/index.ts";
import { type Clock, localDay } from "../clock.ts";
import { isFile } from "../files.ts";
import { paperExtension, reviewPaper } from "../papers/index.ts";
import { inFolder } from "../problemPaths.ts";
import { readReviewConfig } from "../reviewConfig.ts";
import { shellWord } from "../shellWord.ts";
import { complain } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import type { ReportedRule } from "./reports.ts";

/*
 * What only a case, a bibliography or another form of report needs is loaded where it is used: of the time a short
 * paper takes, most would be spent on loading it.
 */
const loadRecord = () => import("../../record/index.ts");
const loadLibrary = () => import("../../paper/library/index.ts");
const loadComparison = () => import("../../paper/againstCase/index.ts");

export interface CheckOptions {
  format: string;
  lang?: LanguageCode;
  output?: string;
  config?: string;
  strict?: boolean;
  rules?: string;
  disable?: string;
  case?: string;
  library?: string;
  bibliography?: string;
  all?: boolean;
  jobs?: string;
}

export interface Reviewed {
  problems: Problem[];
  rules: readonly ReportedRule[];
  paper: Paper | undefined;
  /** With a case: how much was held against it. */
  compared?: Compared | typeof NOT_COMPARED;
  /** The works that those of the paper were held against: a library's, then those of its case. */
  libraries?: readonly KnownWorks[];
  strict: boolean;
  /** A case holds more than is read, so that not all of it was checked. */
  isIncomplete?: boolean;
  /** What its case calls things in the language asked for, by how it calls them first. */
  called?: (first: string) => string | undefined;
}

/** One case or paper, by the rules that were asked for. */
export async function review(
  path: string,
  options: CheckOptions,
  clock: Clock,
  /** This process was made to read, and is watched. */
  isApart = false,
  /** Of `options.library`, read before the first paper. */
  library?: KnownWorks,
): Promise<Reviewed> {
  const isPaper = paperExtension(path) !== undefined;
  const rules = await rulesFor(isPaper, options);
  const known = rules.map(({ id }) => id);
  const only = readRules(options.rules, "--rules", known);
  const without = readRules(options.disable, "--disable", known);
  const { config, problems: faults } = await readReviewConfig(
    options.config,
    isPaper ? dirname(path) : path,
    async () => [...PAPER_RULES, ...READING_RULES, ...(await loadRecord()).CASE_RULES].map(({ id }) => id),
  );
  const isOfReading = (rule: string) => READING_RULES.some(({ id }) => id === rule);
  const isOff = (rule: string) => PAPER_RULES.some(({ id, isOff }) => id === rule && isOff);
  // What was asked for by name on the command line is shown, whatever the file says.
  const isNamed = (rule: string) => {
    // What a reader must know of the reading bears on every rule, so naming others does not silence it.
    if (isOfReading(rule)) return !config.disable.includes(rule);
    if (only) return only.includes(rule);
    const isAsked = config.rules?.includes(rule) ?? (!isOff(rule) || config.severity.has(rule));
    return isAsked && !config.disable.includes(rule);
  };
  const isWanted = (rule: string) => !known.includes(rule) || (!without?.includes(rule) && isNamed(rule));
  const weigh = (problem: Problem): Problem => {
    const severity = config.severity.get(problem.rule);
    return severity ? { ...problem, severity } : problem;
  };
  const strict = options.strict ?? config.strict;
  if (isPaper) {
    const beside = only?.find((id) => !isOfReading(id) && !PAPER_RULES.some((rule) => rule.id === id));
    const isOfLibrary = rules.find(({ id }) => id === beside)?.kind === "library";
    if (beside && options.case === undefined && !(isOfLibrary && options.library !== undefined))
      throw new UsageError(
        isOfLibrary
          ? `--rules: "${beside}" holds works against a library or a case; name it with --library or --case`
          : `--rules: "${beside}" compares the paper with a case; name it with --case`,
      );
    const { paper, problems } = await reviewPaper(path, known.filter(isWanted), isApart);
    const { problems: against, compared, called, sources } = await compare(paper, options, isWanted);
    const libraries = [library, sources].filter((one) => one !== undefined);
    const cited = paper && libraries.length > 0 ? await compareWorks(paper, libraries, isWanted) : [];
    return {
      paper,
      libraries,
      ...(called ? { called } : {}),
      ...(compared ? { compared } : {}),
      problems: [
        ...faults,
        ...inFileOrder([...problems.filter(({ rule }) => isWanted(rule)), ...against, ...cited]).map(weigh),
      ],
      rules,
      strict,
    };
  }
  if (options.library !== undefined)
    throw new UsageError(
      `--library goes with a paper; ${path} is none (detente sources sync holds a case against a library)`,
    );
  if (options.case !== undefined)
    throw new UsageError(`--case goes with a paper; ${path} is none (.txt, .md, .html, .docx, .pdf)`);
  if (await isFile(path))
    throw new UsageError(
      `${path} is a file, expected a case folder (one that holds case.yaml) or a paper (.txt, .md, .html, .docx, .pdf)`,
    );
  const { calledIn, checkCase, CONTENT_RULES, parseDay } = await loadRecord();
  const { readCase, isOverLimit, noCaseIn } = await import("../readCase.ts");
  const read = await readCase(path);
  const none = noCaseIn(path, read.problems);
  if (none !== undefined) throw new UsageError(none);
  const found = [
    ...read.problems,
    ...(read.case ? checkCase(read.case, CONTENT_RULES, parseDay(localDay(clock()))) : []),
  ];
  const wanted = inFileOrder(found.filter(({ rule }) => isWanted(rule)))
    .map(weigh)
    .map((problem) => inFolder(path, problem));
  const isIncomplete = read.problems.some(isOverLimit);
  const called = read.case && options.lang ? { called: calledIn(read.case, options.lang) } : {};
  return { problems: [...faults, ...wanted], rules, paper: undefined, strict, isIncomplete, ...called };
}

/** The rules that can be named and reported; those that hold a paper against a case or a library only where they may be met. */
export async function rulesFor(
  isPaper: boolean,
  { case: folder, library, rules, disable, format }: CheckOptions,
): Promise<readonly ReportedRule[]> {
  if (!isPaper) return (await loadRecord()).CASE_RULES;
  const mayMeetAny = rules !== undefined || disable !== undefined || format === "sarif";
  return [
    ...PAPER_RULES,
    ...READING_RULES,
    ...(mayMeetAny || folder !== undefined ? (await loadComparison()).COMPARISON_RULES : []),
    ...(mayMeetAny || folder !== undefined || library !== undefined
      ? (await loadLibrary()).LIBRARY_RULES.map((rule) => ({ ...rule, kind: "library" }))
      : []),
  ];
}

/**
 * Where the paper disagrees with a case. What of the case has errors is left out of it, and said; its own problems are
 * no findings about the paper.
 */
async function compare(
  paper: Paper | undefined,
  { case: folder, lang }: CheckOptions,
  isWanted: (rule: string) => boolean,
): Promise<Pick<Reviewed, "problems" | "compared" | "called"> & { sources?: KnownWorks }> {
  if (folder === undefined) return { problems: [] };
  const { requireCase } = await import("../readCase.ts");
  const { comparedWith, compareWithCase, COMPARISON_RULES } = await loadComparison();
  const { case: record, problems } = await requireCase(folder);
  const { error } = countProblems(problems);
  if (error > 0)
    complain(
      `${folder} has ${error} ${error === 1 ? "error" : "errors"}; the paper was compared with what could be read of it (see: detente check ${shellWord(folder)})`,
    );
  if (!paper) return { problems: [] };
  const rules = COMPARISON_RULES.filter(({ id }) => isWanted(id));
  const told = compareWithCase(paper, record, rules);
  const { calledIn } = await loadRecord();
  return {
    sources: withFolder(folder, (await loadLibrary()).knownSources(record)),
    compared: comparedWith(paper, record, told) ?? NOT_COMPARED,
    ...(lang ? { called: calledIn(record, lang) } : {}),
    problems: told.map((found) => ({
      ...found,
      related: (found.related ?? []).map((place) => ({ ...place, file: join(folder, place.file) })),
    })),
  };
}

/** Places of a case as they are named from where the command was run. */
function withFolder(folder: string, { works, ...known }: KnownWorks): KnownWorks {
  return {
    ...known,
    works: works.map(({ item, place }) => ({ item, place: { ...place, file: join(folder, place.file) } })),
  };
}

async function compareWorks(
  paper: Paper,
  libraries: readonly KnownWorks[],
  isWanted: (rule: string) => boolean,
): Promise<Problem[]> {
  const { compareWithLibrary, LIBRARY_RULES } = await loadLibrary();
  const rules = LIBRARY_RULES.filter(({ id }) => isWanted(id));
  return libraries.flatMap((library) => compareWithLibrary(paper, library, rules));
}

/** @throws UsageError for a rule that is not known. */
export function readRules(
  text: string | undefined,
  flag: string,
  known: readonly string[],
): string[] | undefined {
  return text?.split(",").map((name) => {
    const id = name.trim();
    if (known.includes(id)) return id;
    const near = nearest(id, known);
    throw new UsageError(
      `${flag}: no rule "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
    );
  });
}
