import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { argumentOf } from "../src/paper/argument/seen.ts";
import {
  checkPaper,
  citationsOf,
  type Paper,
  readDocx,
  readHtml,
  readMarkdown,
  readText,
} from "../src/paper/index.ts";
import { processorTime, summarise, type Timing, time } from "./measure.ts";
import { asHtml, asMarkdown, asText, asWord, makePaper } from "./paperText.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const SEED = 1;

export interface PaperFigure {
  name: string;
  timing: Timing;
  /** Against the floor named: a bare node, or one pass over the characters of the text. */
  ratio: number;
  floor: string;
  /** The first run in its process, in milliseconds. */
  first?: number;
}

/** What checking a paper costs: as a whole process, in process, in each format, and as it grows. */
export function benchPaper(runs: number): PaperFigure[] {
  return [...wholeProcesses(runs), ...formats(runs), ...growth()];
}

/** Processor time of checking 10,000 words and of its parts, each against the reading alone in the same run. */
export function benchPaperProcessor(runs: number): { name: string; milliseconds: number; ratio: number }[] {
  const text = asText(makePaper(10_000, SEED));
  const read = () => readText("p", text);
  // The compiler of the engine goes on for some thirty runs, and its threads count as processor time.
  for (let i = 0; i < 30; i++) checkPaper(read());
  const floor = processorTime(runs * 3, read);
  const parts: [string, () => void][] = [
    ["reading", read],
    ["reading and what is seen of the argument", () => argumentOf(read())],
    ["reading and works cited", () => citationsOf(read())],
    ["reading and every rule", () => checkPaper(read())],
  ];
  return parts.map(([name, work]) => {
    const milliseconds = processorTime(runs, work);
    return { name, milliseconds, ratio: milliseconds / floor };
  });
}

/** Cold, with the start of the program: what a user waits for. Runs of both kinds alternate, so that both are disturbed alike. */
function wholeProcesses(runs: number): PaperFigure[] {
  const scratch = mkdtempSync(join(tmpdir(), "detente-bench-"));
  try {
    const paper = makePaper(10_000, SEED);
    const files = {
      txt: asText(paper),
      md: asMarkdown(paper),
      html: asHtml(paper),
      docx: asWord(paper),
    };
    const run = (args: string[]): number => {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: scratch });
      return performance.now() - start;
    };
    return Object.entries(files).map(([extension, content]) => {
      const file = join(scratch, `paper.${extension}`);
      writeFileSync(file, content);
      const own: number[] = [];
      const bare: number[] = [];
      for (let i = 0; i < runs; i++) {
        bare.push(run(["-e", "0"]));
        own.push(run([join(root, "bin/detente.js"), "check", file]));
      }
      const timing = summarise(own);
      const ratio = timing.median / summarise(bare).median;
      return { name: `detente check paper.${extension}`, timing, ratio, floor: "node -e 0" };
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function formats(runs: number): PaperFigure[] {
  const paper = makePaper(10_000, SEED);
  const [text, markdown, html, word] = [asText(paper), asMarkdown(paper), asHtml(paper), asWord(paper)];
  const kinds: [string, () => Paper][] = [
    ["text", () => readText("p", text)],
    ["Markdown", () => readMarkdown("p", markdown)],
    ["HTML", () => readHtml("p", html)],
    ["Word", () => readDocx("p", word)],
  ];
  return kinds.map(([kind, read]) => figure(`in process, 10000 words of ${kind}`, runs * 3, text, read));
}

/** The longest is a little below what a paper may hold. */
function growth(): PaperFigure[] {
  return [10_000, 100_000, 800_000].map((words) => {
    const text = asText(makePaper(words, SEED));
    return figure(`in process, ${words} words of text`, words > 100_000 ? 2 : 5, text, () =>
      readText("p", text),
    );
  });
}

function figure(name: string, runs: number, text: string, read: () => Paper): PaperFigure {
  const start = performance.now();
  checkPaper(read());
  const first = performance.now() - start;
  const timing = time(runs, () => checkPaper(read()));
  const floor = time(5, () => onePass(text)).median;
  return { name, timing, ratio: timing.median / floor, floor: "one pass", first };
}

let sum = 0;

function onePass(text: string): void {
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
}
