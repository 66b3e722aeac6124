import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { READERS } from "../../src/node/papers/readers.ts";
import type { Paper } from "../../src/paper/paper.ts";
import { pageOf } from "../../src/paper/paper.ts";
import { extentOf, lineStarts } from "../../src/paper/report/layOut.ts";
import { checkPaper, PAPER_RULES } from "../../src/paper/rules/index.ts";
import type { Problem } from "../../src/record/problem.ts";
import { hashOf, placeHash } from "./judgement.ts";
import type { Exhibit } from "./sheet.ts";

/** Characters shown on each side of what a finding is about, and those that tell two like places apart. */
const SHOWN = 500;
const TOLD_APART_BY = 60;

/** Everything the rules find in a paper, those that are off included: how else would one be judged again? */
export async function exhibitsOf(path: string): Promise<Exhibit[]> {
  const bytes = readFileSync(path);
  const reader = READERS[extname(path).slice(1).toLowerCase()];
  if (!reader) throw new Error(`${path}: expected ${Object.keys(READERS).join(", ")}`);
  const paper = await reader.read(basename(path), bytes);
  if ("rule" in paper) throw new Error(`${path}: ${paper.message}`);
  const rules = new Map(PAPER_RULES.map((rule) => [rule.id, rule]));
  const hash = hashOf(bytes);
  const starts = lineStarts(paper.text);
  return checkPaper(paper, PAPER_RULES).flatMap((problem): Exhibit[] => {
    const rule = rules.get(problem.rule);
    return rule ? [exhibit(paper, rule, problem, hash, starts)] : [];
  });
}

function exhibit(
  paper: Paper,
  rule: Exhibit["rule"],
  problem: Problem,
  hash: string,
  starts: readonly number[],
): Exhibit {
  const [from, to] = extentOf(problem, starts);
  const words = paper.text.slice(from, to);
  const page = pageOf(paper, problem.line);
  return {
    rule,
    message: problem.message,
    before: paper.text.slice(Math.max(0, from - SHOWN), from),
    words,
    after: paper.text.slice(to, to + SHOWN),
    related: (problem.related ?? []).slice(0, 4).map(({ message, line }) => {
      const start = starts[line - 1] ?? 0;
      return `${message}: ${paper.text.slice(start, start + 300)}`;
    }),
    file: paper.file,
    where: page === undefined ? `line ${problem.line}` : `page ${page}`,
    paper: hash,
    place: placeHash(rule.id, words, paper.text.slice(Math.max(0, from - TOLD_APART_BY), from)),
  };
}
