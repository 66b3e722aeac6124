import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { neutralise } from "../../page/neutralise.ts";
import { READING_RULES } from "../../paper/readingRules.ts";
import { PAPER_RULES } from "../../paper/rules/index.ts";
import type { CheckSeveral } from "../../questions/checkSeveral.ts";
import { noProblems, SEVERITIES } from "../../record/problem.ts";
import { commandWordsIn } from "../../words/index.ts";
import { type Clock, localDay } from "../clock.ts";
import { readCaseFolder, readNamedFile } from "../files.ts";
import { type Asked, type Checked, type Form, sha256, type Wanted } from "../many/checkedPath.ts";
import { type FoundPapers, findPapers } from "../many/findPapers.ts";
import { JsonLines } from "../many/jsonLines.ts";
import { checkAll } from "../many/pool.ts";
import {
  DONE,
  DONE_WITH_ERRORS,
  printProblems,
  writeAnnotations,
  writeJsonPart,
  writePainted,
  writeToFile,
} from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { readLibraryOf } from "../readLibrary.ts";
import { explainSystemError } from "../replaceFile.ts";
import { findConfig, readReviewConfig } from "../reviewConfig.ts";
import { harmlessAnnotations, harmlessJson, say, tellOver, unhidden } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { VERSION } from "../version.ts";
import { githubAnnotations, type ReportedRule, sarifLog } from "./reports.ts";
import { type CheckOptions, readRules, rulesFor } from "./reviewPath.ts";
import { summaryOf } from "./summaryOfMany.ts";

/** `detente check PATH PATH...`: several papers and cases, on all cores, none of which can stop the rest. */
export async function checkMany(
  paths: readonly string[],
  options: CheckOptions,
  clock: Clock,
): Promise<void> {
  const { format, output } = options;
  if (format === "html" || format === "docx")
    throw new UsageError(
      `--format ${format} shows one paper with what was found in it; of several take text, json, jsonl, sarif or github`,
    );
  if (options.bibliography !== undefined)
    throw new UsageError("--bibliography writes the works of one paper; name one, or run it for each");
  const jobs = options.jobs === undefined ? availableParallelism() : Number(options.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`--jobs: found "${options.jobs}", expected a whole number from 1 to 64`);
  const papers = await findPapers(paths);
  if (options.case !== undefined && !papers.found.some(({ kind }) => kind === "paper"))
    throw new UsageError("--case goes with papers, and none is among what was named");
  if (options.library !== undefined && !papers.found.some(({ kind }) => kind === "paper"))
    throw new UsageError("--library goes with papers, and none is among what was named");
  await requireSafeOutputs(
    [{ flag: "--output", path: output }],
    [
      ...papers.found.map(({ path, kind }) => ({ what: `the ${kind} ${path}`, path })),
      { what: "the case", path: options.case },
      { what: "the library", path: options.library },
      { what: "the configuration", path: options.config },
    ],
  );
  await requireOptions(papers, options);
  const configOf = await readConfigs(papers, options);
  const held = options.case === undefined ? "" : await contentOf({ path: options.case, kind: "case" });
  const library = options.library === undefined ? undefined : await readLibraryOf(options.library);
  const shelf = library === undefined ? undefined : await contentOf({ path: library.name, kind: "paper" });
  const wanted: Wanted = {
    form: format as Form,
    options,
    now: clock().getTime(),
    ...(library ? { library } : {}),
    rules:
      format === "sarif"
        ? [...(await rulesFor(true, options)), ...(await rulesFor(false, options))]
            .filter(isFirstOfItsId)
            // Without what they do, which cannot be sent to another process.
            .map(({ id, severity, title, reason, kind }) => ({
              id,
              severity,
              title,
              reason,
              ...(kind ? { kind } : {}),
            }))
        : [],
  };
  const sum = new Sum(papers);
  const { rules, disable, strict } = options;
  // A case is checked as of a day, and what is due differs from day to day.
  const asOf = (path: string) =>
    papers.found.find((one) => one.path === path)?.kind === "case" ? localDay(clock()) : held;
  const settingsOf = (path: string) =>
    sha256(JSON.stringify([VERSION, rules, disable, strict, configOf(path), asOf(path), shelf]));
  const told = await report({ wanted, papers, sum, settingsOf });
  const asked = await told.toAsk(papers.found);
  const progress = (name: string) => tellOver(`${sum.done}/${papers.found.length} ${name}`);
  try {
    await checkAll({
      asked,
      wanted,
      jobs,
      isOrdered: wanted.form !== "jsonl",
      began: ({ path }) => progress(path),
      take: async (checked) => {
        sum.add(checked);
        await told.take(checked);
        progress(checked.path);
      },
    });
  } finally {
    tellOver("");
    await told.close();
  }
  await told.end();
  process.exitCode = sum.fails ? DONE_WITH_ERRORS : DONE;
}

const isFirstOfItsId = ({ id }: ReportedRule, i: number, all: readonly ReportedRule[]) =>
  all.findIndex((other) => other.id === id) === i;

/** What is wrong with the options themselves is told once, before the first paper is read. */
async function requireOptions({ found }: FoundPapers, options: CheckOptions): Promise<void> {
  for (const kind of ["paper", "case"] as const) {
    if (!found.some((one) => one.kind === kind)) continue;
    const known = (await rulesFor(kind === "paper", options)).map(({ id }) => id);
    for (const flag of ["rules", "disable"] as const)
      readRules(
        options[flag],
        kind === "case" && found.some((one) => one.kind === "paper")
          ? `--${flag}, of a case (check papers and cases apart where rules are named)`
          : `--${flag}`,
        known,
      );
  }
  if (options.case !== undefined) await (await import("../readCase.ts")).requireCase(options.case);
}

/** The configurations that decide, by folder; what is wrong in one would else be told with every paper. */
async function readConfigs(
  { found }: FoundPapers,
  { config }: CheckOptions,
): Promise<(path: string) => string> {
  const { CASE_RULES } = await import("../../record/index.ts");
  const known = async () => [...PAPER_RULES, ...READING_RULES, ...CASE_RULES].map(({ id }) => id);
  const texts = new Map<string, string>();
  const folderOf = ({ path, kind }: FoundPapers["found"][number]) =>
    kind === "paper" ? dirname(path) : path;
  const folders = new Map(found.map((one) => [one.path, folderOf(one)]));
  for (const folder of new Set(folders.values())) {
    const file = config ?? (await findConfig(folder));
    if (file === undefined) continue;
    const { problems } = await readReviewConfig(config, folder, known);
    if (problems.length > 0) {
      printProblems(problems);
      throw new UsageError(`${file} cannot be used; nothing was checked`);
    }
    texts.set(folder, sha256(await readNamedFile(file)));
  }
  return (path) => texts.get(folders.get(path)!) ?? "";
}

/** Of what is told of all of them together. */
class Sum {
  readonly counts: CheckSeveral["counts"];
  readonly unread: { path: string; why: string }[] = [];
  done = 0;
  fails = false;

  constructor({ leftOut }: FoundPapers) {
    this.counts = {
      ...noProblems(),
      ...{ papers: 0, cases: 0, unread: 0, words: 0, notes: 0, works: 0 },
      rules: {},
      leftOut: Object.fromEntries(leftOut),
    };
  }

  add({ path, kind, counts, rules, words, notes, works, unread, fails }: Omit<Checked, "body">): void {
    const all = this.counts;
    this.done += 1;
    this.fails ||= fails;
    if (kind === "paper") all.papers += 1;
    else all.cases += 1;
    for (const severity of SEVERITIES) all[severity] += counts[severity];
    for (const [rule, count] of Object.entries(rules)) all.rules[rule] = (all.rules[rule] ?? 0) + count;
    all.words += words;
    all.notes += notes;
    all.works += works;
    if (unread === undefined) return;
    all.unread += 1;
    this.unread.push({ path, why: unread });
  }
}

/** How what is found is told. */
interface Report {
  /** Which are still to be checked. */
  toAsk(found: FoundPapers["found"]): Promise<Asked[]>;
  take(checked: Checked): Promise<void>;
  /** Whatever happened. */
  close(): Promise<void>;
  /** When all are done. */
  end(): Promise<void>;
}

interface Given {
  wanted: Wanted;
  papers: FoundPapers;
  sum: Sum;
  settingsOf(path: string): string;
}

function report(given: Given): Promise<Report> | Report {
  const { form, options } = given.wanted;
  if (form === "jsonl")
    return options.output === undefined ? linesShown(given) : linesKept(given, options.output);
  const parts = partsOf(given);
  const { output } = options;
  const held: Buffer[] = [];
  const put = async (text: string) => {
    if (output !== undefined) held.push(Buffer.from(parts.forFile(text)));
    else await parts.show(text);
  };
  let isFirst = true;
  return {
    toAsk: async (found) => found,
    take: async (checked) => {
      const text = parts.of(checked, isFirst);
      isFirst = false;
      if (text !== "") await put(text);
    },
    close: async () => undefined,
    end: async () => {
      await put(parts.end(isFirst));
      if (output !== undefined) await writeToFile(output, Buffer.concat(held));
    },
  };
}

interface Parts {
  of(checked: Checked, isFirst: boolean): string;
  end(isEmpty: boolean): string;
  show(text: string): Promise<void>;
  forFile(text: string): string;
}

function partsOf({ wanted: { form, options, rules }, papers, sum }: Given): Parts {
  const json = { show: writeJsonPart, forFile: harmlessJson };
  switch (form) {
    case "json":
      return {
        ...json,
        of: ({ body }, isFirst) => `${isFirst ? '{"papers": [\n' : ",\n"}${body}`,
        end: () => `\n],\n"counts": ${JSON.stringify(sum.counts)}}\n`,
      };
    case "sarif": {
      const lines = linesInWords(papers);
      const log = JSON.stringify(sarifLog([], rules, lines === undefined ? {} : { lines }));
      const cut = log.lastIndexOf("[]") + 1;
      let isEmpty = true;
      let isBegun = false;
      return {
        ...json,
        of: ({ body }) => {
          const text = (isBegun ? "" : log.slice(0, cut)) + (body === "" || isEmpty ? "" : ",\n") + body;
          isBegun = true;
          if (body !== "") isEmpty = false;
          return text;
        },
        end: () => `${log.slice(cut)}\n`,
      };
    }
    case "github":
      return {
        of: ({ body }) => {
          const text = githubAnnotations(JSON.parse(body));
          return text === "" ? "" : `${text}\n`;
        },
        end: () => "",
        show: async (text) => (text === "" ? undefined : writeAnnotations(text)),
        forFile: harmlessAnnotations,
      };
    default: {
      const says = commandWordsIn[options.lang ?? "en"].checkMany;
      return {
        of: ({ path, body }) => `${neutralise(`── ${path}`)}\n${body}\n\n`,
        end: () => summaryOf(sum.counts, sum.unread, says),
        show: writePainted,
        forFile: unhidden,
      };
    }
  }
}

/** What lines are lines of, where files do not have any an editor shows. */
function linesInWords({ found }: FoundPapers): string | undefined {
  const has = (ending: string) => found.some(({ path }) => path.toLowerCase().endsWith(ending));
  const said = [
    ...(has(".pdf") ? ["Of a PDF lines are its printed lines, counted through all pages."] : []),
    ...(has(".docx") ? ["Of a Word file lines are its paragraphs, then its notes, one to a line."] : []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}

/** A line a paper, as it ends. */
function linesShown({ sum, papers, wanted }: Given): Report {
  return {
    toAsk: async (found) => found,
    take: ({ body }) => writeJsonPart(`${body}\n`),
    close: async () => undefined,
    end: async () => tellLeftOut(sum, papers, wanted),
  };
}

/** Into a file that a run which was stopped has begun: what is in it and has not changed is not checked again. */
async function linesKept(given: Given, output: string): Promise<Report> {
  const { sum, papers, wanted, settingsOf } = given;
  const lines = await JsonLines.open(output);
  const { strict } = wanted.options;
  return {
    toAsk: async (found) => {
      const left: Asked[] = [];
      for (const one of found) {
        const asked = { ...one, sha256: await contentOf(one), settings: settingsOf(one.path) };
        const earlier = lines.earlier.get(one.path);
        if (earlier?.sha256 !== asked.sha256 || earlier.settings !== asked.settings) left.push(asked);
        else
          sum.add({
            ...earlier,
            fails: earlier.counts.error > 0 || (!!strict && earlier.counts.warning > 0),
          });
      }
      const kept = found.length - left.length;
      if (kept > 0) say(wordsOf(wanted).kept(output, kept, found.length));
      return left;
    },
    take: ({ body }) => lines.add(body),
    close: () => lines.close(),
    end: async () => tellLeftOut(sum, papers, wanted),
  };
}

const wordsOf = ({ options }: Wanted) => commandWordsIn[options.lang ?? "en"].checkMany;

/** Lines have no end at which the sum could stand: it goes where problems go. */
function tellLeftOut({ counts, unread }: Sum, _papers: FoundPapers, wanted: Wanted): void {
  say(summaryOf(counts, unread, wordsOf(wanted)));
}

/** What tells that it has changed. What cannot be read is tried again. */
async function contentOf({ path, kind }: FoundPapers["found"][number]): Promise<string> {
  try {
    if (kind === "paper") return sha256(await readFile(path));
    const { hashes } = await readCaseFolder(path);
    return sha256(JSON.stringify([...hashes].sort()));
  } catch (error) {
    return `unreadable: ${explainSystemError(error)}`;
  }
}
