import { firstIndex } from "./firstIndex.ts";
import { numberOf } from "./noteLabels.ts";
import type { Note } from "./paper.ts";

/** A figure right behind a word or its stop: a raised mark that lost its height, or `G7`, `1974.3` and the like. */
export const GLUED =
  /(?:(?<=\p{Ll}{2})|(?<=[\p{L}\d)\]”"»’“%][.,;:!?…]{1,3}[”"»’“)]?)|(?<=\p{L}[”"»’“)]))(\d{1,3})(?=[\s.,;:!?)”»]|$)/gu;
/** Of the notes that such figures must call, each after the one before, to be known as marks. */
const LEAST_CALLED = 0.8;

/**
 * Where in a file figures stand that are marks of notes though nothing shows it: together they call nearly all notes,
 * in their order. Empty where that is not so.
 */
export function gluedMarks(
  body: readonly { text: string; offsetOf: (index: number) => number }[],
  notes: readonly Note[],
): ReadonlyMap<number, string> {
  const numbers = new Set(notes.map(({ label }) => numberOf(label)));
  const last = Math.max(0, ...[...numbers].map((number) => number ?? 0));
  const found = body.flatMap(({ text, offsetOf }) =>
    [...text.matchAll(GLUED)].map((match) => ({ at: offsetOf(match.index), number: Number(match[1]) })),
  );
  const chain = longestRise(found.filter(({ number }) => numbers.has(number)));
  if (notes.length < 2 || chain.length < LEAST_CALLED * notes.length) return new Map();
  // The one that is due after the last note has none, which is a fault worth telling.
  const beyond = found.find(({ at, number }) => number === last + 1 && at > chain.at(-1)!.at);
  return new Map([...chain, ...(beyond ? [beyond] : [])].map(({ at, number }) => [at, `${number}`]));
}

/** The longest row of numbers that rises, by patience: each pile holds the end of the best row of its length. */
function longestRise<One extends { number: number }>(all: readonly One[]): One[] {
  const ends: { one: One; before: number }[] = [];
  const rows: { one: One; before: number }[] = [];
  const piles: number[] = [];
  for (const one of all) {
    const pile = firstIndex(piles.length, (i) => rows[piles[i]!]!.one.number >= one.number);
    rows.push({ one, before: pile > 0 ? piles[pile - 1]! : -1 });
    piles[pile] = rows.length - 1;
  }
  for (let at = piles.at(-1) ?? -1; at >= 0; at = rows[at]!.before) ends.unshift(rows[at]!);
  return ends.map(({ one }) => one);
}

/** Those of a stretch of text that begins at an offset. */
export function gluedIn(
  { text, offset }: { text: string; offset: number },
  glued: ReadonlyMap<number, string>,
): { from: number; to: number; labels: string[] }[] {
  return [...text.matchAll(/\d+/g)].flatMap(({ index, 0: figures }) => {
    const label = glued.get(offset + index);
    return label === undefined ? [] : [{ from: index, to: index + figures.length, labels: [label] }];
  });
}
