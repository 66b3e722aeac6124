import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import { review } from "../../src/node/papers/review.ts";
import { PAPER_RULES } from "../../src/paper/index.ts";
import { CASE_RULES, checkCase, parseCase, parseModel } from "../../src/record/index.ts";
import type { Attack, Engine, Finding } from "./engine.ts";
import {
  BIB_SHAPES,
  CASE_SHAPES,
  HTML_SHAPES,
  type Input,
  MARKDOWN_SHAPES,
  MODEL_SHAPES,
  RIS_SHAPES,
  type Shape,
  TEXT_SHAPES,
  WORD_SHAPES,
} from "./shapes.ts";

/** What is read in the program itself, bounded by its size alone: papers of 300 kB. */
const SIZE = 300_000;
/** Seconds of the processor that one such file may take (docs/limits.md). */
const MOST_SECONDS = 12;

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const bytesOf = (input: Input) =>
  typeof input === "string" ? new TextEncoder().encode(input) : (input as Uint8Array);
const paper = (extension: string) => (input: Input) =>
  review({
    file: `p.${extension}`,
    extension,
    bytes: bytesOf(input),
    rules: PAPER_RULES.map(({ id }) => id),
  });
const bibliography = (name: string) => async (input: Input) =>
  parseCase(
    new Map([
      ["case.yaml", `title: T\nquestion: Q\nparties: [A, B]\nfiles: [${name}]\n`],
      [name, input as string],
    ]),
    await loadBibliographyReader(),
  );

export const READERS: readonly [string, readonly Shape[], (input: Input) => unknown][] = [
  [
    "case",
    CASE_SHAPES,
    (input) => {
      const { case: record } = parseCase(input as ReadonlyMap<string, string>);
      if (record) checkCase(record, CASE_RULES);
    },
  ],
  ["model", MODEL_SHAPES, (input) => parseModel("m.yaml", input as string)],
  ["text", TEXT_SHAPES, paper("txt")],
  ["markdown", MARKDOWN_SHAPES, paper("md")],
  ["html", HTML_SHAPES, paper("html")],
  ["word", WORD_SHAPES, paper("docx")],
  ["bibtex", BIB_SHAPES, bibliography("s.bib")],
  ["ris", RIS_SHAPES, bibliography("s.ris")],
];

const sizeOf = (input: Input): number =>
  input instanceof Map
    ? [...input.values()].reduce((sum, text) => sum + text.length, 0)
    : (input as string | Uint8Array).length;

/** Of a shape what is nearest below the size; a Word file is measured by its parts, which pack very well. */
export function filled(shape: Shape, size = SIZE): Input {
  const unit = Math.max(1, (sizeOf(shape.make(400)) - sizeOf(shape.make(200))) / 200);
  const packed = shape.make(1) instanceof Uint8Array;
  return shape.make(packed ? Math.floor(size / 30) : Math.max(1, Math.floor(size / unit)));
}

/**
 * Each shape that is bad for a reader, once, as large as is read in the program itself: a reader is an engine, and a
 * shape a round, so that after one that does not come back another process goes on with the next.
 */
export const WORST_ENGINES: readonly Engine[] = READERS.map(([reader, shapes, read]) => ({
  name: `worst-${reader}`,
  async attack({ from = 0, rounds, report, beat }: Attack) {
    const findings: Finding[] = [];
    let inputs = 0;
    for (let round = from; round < Math.min(shapes.length, from + rounds); round++) {
      const shape = shapes[round]!;
      beat?.(round);
      const input = filled(shape);
      const start = seconds();
      let what: string | undefined;
      try {
        await read(input);
      } catch (error) {
        what = `throws ${String((error as Error).stack).slice(0, 300)}`;
      }
      const took = seconds() - start;
      inputs += 1;
      report(`${took.toFixed(1).padStart(6)} s  ${shape.name}, ${sizeOf(input)} bytes`);
      if (took > MOST_SECONDS) what ??= `takes ${took.toFixed(1)} s for ${sizeOf(input)} bytes`;
      if (what !== undefined) findings.push({ engine: `worst-${reader}`, target: shape.name, what });
    }
    return { inputs, findings };
  },
}));
