import type { Label } from "../../src/paper/tagger/labels.ts";
import { tokensOf } from "../../src/paper/tagger/tokens.ts";
import { worn } from "./noise.ts";
import type { Piece } from "./pieces.ts";
import { printed } from "./printed.ts";
import { Random } from "./random.ts";
import { type Style, styleOf } from "./styles.ts";
import { workOf } from "./works.ts";

export interface Example {
  text: string;
  labels: Label[];
}

const WORKS_OF_A_STYLE = 12;

/** `n` made-up references with the label of each of their tokens. */
export function examples(n: number, seed: number): Example[] {
  const random = new Random(seed);
  const out: Example[] = [];
  const styles = new Map<string, { style: Style; left: number }>();
  while (out.length < n) {
    const work = workOf(random);
    let held = styles.get(work.tongue);
    if (!held || held.left === 0) {
      held = { style: styleOf(random, work.tongue), left: WORKS_OF_A_STYLE };
      styles.set(work.tongue, held);
    }
    held.left -= 1;
    out.push(labelled(worn(random, printed(random, work, held.style))));
  }
  return out;
}

export function labelled(pieces: readonly Piece[]): Example {
  const text = pieces.map(([piece]) => piece).join("");
  const bounds: [number, Label][] = [];
  let at = 0;
  for (const [piece, label] of pieces) {
    at += piece.length;
    bounds.push([at, label]);
  }
  let b = 0;
  const labels = tokensOf(text).map(({ from }) => {
    while (bounds[b]![0] <= from) b += 1;
    return bounds[b]![1];
  });
  return { text, labels };
}
