import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { severityAllowed } from "../../src/paper/judged/severity.ts";
import { PAPER_RULES } from "../../src/paper/rules/index.ts";
import { exhibitsOf } from "./exhibits.ts";
import {
  figuresFile,
  figuresOf,
  hashOf,
  type Judgement,
  parseJudgements,
  writeJudgements,
} from "./judgement.ts";
import { type Exhibit, readSheet, shuffled, writeSheet } from "./sheet.ts";

const USAGE = `npm run judge -- sheet PAPERS… [--output SHEET.md] [--rules A,B] [--each 20] [--seed 1]
    findings not judged yet, in random order, at most so many of each rule, for somebody who did not write the rules
npm run judge -- take SHEET…
    the verdicts of sheets that were filled in, into the file of judgements
npm run judge -- settle PAPERS…
    marks judgements of these papers that no rule finds any more: a mended rule is not held to what it said before
npm run judge -- figures
    how often each rule was right, and how grave it may count
Each takes --judgements FILE in place of bench/judgements.jsonl; take and settle rewrite src/paper/judged/figures.ts.`;

const root = new URL("../../", import.meta.url);
const { positionals, values } = asked();
const [command, ...paths] = positionals;
const own = new URL("bench/judgements.jsonl", root);
const file = values.judgements ?? own;
const key = ({ rule, paper, place }: { rule: string; paper: string; place: string }) =>
  `${rule} ${paper} ${place}`;

try {
  const judgements = parseJudgements(readFileSync(file, "utf8"));
  switch (command) {
    case "sheet":
      await sheet(judgements);
      break;
    case "take":
      keep([...judgements, ...paths.flatMap((path) => readSheet(readFileSync(path, "utf8")))]);
      break;
    case "settle":
      keep(settle(judgements, await exhibits()));
      break;
    case "figures":
      break;
    default:
      throw new Error(USAGE);
  }
  if (command !== "sheet") printFigures(parseJudgements(readFileSync(file, "utf8")));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

/** What was asked for; an option nobody knows (or a wish for help) prints the usage and ends with code 2. */
function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        judgements: { type: "string" },
        output: { type: "string" },
        rules: { type: "string" },
        each: { type: "string", default: "20" },
        seed: { type: "string", default: "1" },
      },
    });
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

async function exhibits(): Promise<Exhibit[]> {
  if (paths.length === 0) throw new Error(USAGE);
  const found: Exhibit[] = [];
  for (const path of paths)
    try {
      found.push(...(await exhibitsOf(path)));
    } catch (error) {
      console.error(`passed by: ${(error as Error).message}`);
    }
  return found;
}

async function sheet(judgements: readonly Judgement[]): Promise<void> {
  const judged = new Set(judgements.map(key));
  const wanted = values.rules?.split(",");
  const counts = new Map<string, number>();
  for (const { rule, gone } of judgements) if (!gone) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const drawn = shuffled(await exhibits(), Number(values.seed)).filter(({ rule, paper, place }) => {
    if (wanted && !wanted.includes(rule.id)) return false;
    const count = counts.get(rule.id) ?? 0;
    if (count >= Number(values.each) || judged.has(key({ rule: rule.id, paper, place }))) return false;
    judged.add(key({ rule: rule.id, paper, place }));
    counts.set(rule.id, count + 1);
    return true;
  });
  const text = writeSheet(drawn);
  if (values.output === undefined) console.log(text);
  else writeFileSync(values.output, text);
  console.error(`${drawn.length} findings to be judged`);
}

function settle(judgements: readonly Judgement[], found: readonly Exhibit[]): Judgement[] {
  const still = new Set(found.map(({ rule, paper, place }) => key({ rule: rule.id, paper, place })));
  // Of a paper that nothing is found in any more, every judgement is gone.
  const papers = new Set(paths.map((path) => hashOf(readFileSync(path))));
  return judgements.map(({ gone, ...one }) =>
    !papers.has(one.paper)
      ? { ...one, ...(gone ? { gone } : {}) }
      : still.has(key(one))
        ? one
        : { ...one, gone: true },
  );
}

function keep(judgements: readonly Judgement[]): void {
  writeFileSync(file, writeJudgements(judgements));
  if (values.judgements === undefined)
    writeFileSync(new URL("src/paper/judged/figures.ts", root), figuresFile(judgements));
}

function printFigures(judgements: readonly Judgement[]): void {
  const figures = figuresOf(judgements);
  console.log(`${"rule".padEnd(34)} judged  right  unclear  precision  may be`);
  for (const { id, proof } of PAPER_RULES) {
    const { right = 0, wrong = 0, unclear = 0 } = figures[id] ?? {};
    const judged = right + wrong;
    const share = judged === 0 ? "" : `${Math.round((100 * right) / judged)} %`;
    console.log(
      `${id.padEnd(34)} ${String(judged).padStart(6)} ${String(right).padStart(6)} ${String(unclear).padStart(8)} ${share.padStart(10)}  ${severityAllowed(figures[id], proof !== undefined)}`,
    );
  }
}
