import type { Block } from "./assemble.ts";
import { isBreak, type Piece } from "./blocks.ts";
import { NOTE_START } from "./noteLabels.ts";

/**
 * Pages made by hand part paragraphs by two line breaks, and notes by one: such a block is several. A break within a
 * paragraph is a space.
 */
export function splitAtBreaks(block: Block, source: string): Block[] {
  if (block.kind === "heading") return [block];
  const breaks = block.pieces.flatMap((piece, i) => (isBreak(piece, source) ? [i] : []));
  if (breaks.length === 0) return [block];
  const cuts = breaks.filter((at, i) => {
    const next = breaks[i + 1];
    const isEmptyLine = next !== undefined && isBlank(block.pieces.slice(at + 1, next));
    return isEmptyLine || (beginsNote(block.pieces, 0) && beginsNote(block.pieces, at + 1));
  });
  if (cuts.length === 0) return [block];
  return [-1, ...cuts]
    .map((at, i) => ({ ...block, pieces: block.pieces.slice(at + 1, cuts[i] ?? block.pieces.length) }))
    .filter(({ pieces }) => !isBlank(pieces));
}

function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => "text" in piece && piece.text.trim() === "");
}

function beginsNote(pieces: readonly Piece[], from: number): boolean {
  let text = "";
  for (let i = from; i < pieces.length && text.trim().length < LONGEST_LABEL; i++) {
    const piece = pieces[i]!;
    if ("text" in piece) text += piece.text;
    else if (text.trim() === "") return true;
    else break;
  }
  return NOTE_START.test(text);
}
const LONGEST_LABEL = 12;
