import type { Place, Problem } from "../problem.ts";
import { cutsByComma } from "../slips/cutByComma.ts";
import { cutsByComment } from "../slips/cutByComment.ts";
import { strayMarks } from "../slips/typographicMarks.ts";
import { cutProblem, slipProblems, twiceProblem } from "./slipProblems.ts";
import type { Span, Tree } from "./tree.ts";

/** YAML (and JSON, which is YAML) to plain values, with the place of every part kept. */
export interface YamlText {
  /** Of a bibliography: whether a work has no key of its own. */
  lacksKey?: ((index: number) => boolean) | undefined;
  /**
   * The content; undefined when the text could not be read at all. Where it has slips that could be put right it is
   * what was meant: `problems` tells them, and what is not as written is not to be written back.
   */
  value: unknown;
  problems: Problem[];
  /** What reads well and may say something else than was meant. */
  readonly warnings: Problem[];
  /** Words, signs and line ends it is made of. */
  parts: number;
  /** Place of the value at a path; of the nearest part that exists where the path leads nowhere. */
  placeAt(path: readonly (string | number)[]): Place;
  /** Place of a field's name. */
  placeOfKey(path: readonly (string | number)[], key: string): Place;
  /** Place of one character inside the text value at a path: `offset` counts from its first character. */
  placeInside(path: readonly (string | number)[], offset: number, length?: number): Place;
}

/** Of a text that is not read: all stands at its beginning. */
export function unread(problem: Problem): YamlText {
  const { file } = problem;
  const start: Place = { file, line: 1, column: 1 };
  return {
    value: undefined,
    problems: [problem],
    parts: 0,
    warnings: [],
    placeAt: () => start,
    placeOfKey: () => start,
    placeInside: () => start,
  };
}

export function yamlText(
  text: string,
  tree: Tree,
  parts: number,
  start: Place,
  at: (from: number, to: number) => Place,
): YamlText {
  const placeOf = (span: Span | undefined) => (span ? at(span[0], span[1]) : start);
  let warnings: Problem[] | undefined;
  return {
    value: tree.value,
    parts,
    problems: [],
    // Not looked for where nobody asks, as who wants but to know which files a case names.
    get warnings() {
      warnings ??= [
        ...cutsByComment(text.replaceAll("\r\n", "\n")).map((cut) => cutProblem(start.file, cut)),
        ...slipProblems(start.file, [...strayMarks(text), ...cutsByComma(text)], "warning"),
        ...twiceProblem(start.file, text),
      ];
      return warnings;
    },
    placeAt: (path) => placeOf(tree.spanAt(path)),
    placeOfKey: (path, key) => placeOf(tree.spanOfKey(path, key)),
    placeInside(path, offset, length = 1) {
      const scalar = tree.scalarAt(path);
      if (!scalar) return start;
      const [from, to] = scalar.span;
      // Exact for text on one line; folded and block text shifts, so there the value's start is named.
      const shift = text.slice(from, to).indexOf(scalar.printed);
      if (shift < 0) return at(from, to);
      return at(from + shift + offset, from + shift + offset + length);
    },
  };
}
