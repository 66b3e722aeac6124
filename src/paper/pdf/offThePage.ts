import { apply, type Matrix, times } from "./matrix.ts";

/** What a page draws, in order, as pdf.js lists it. */
export interface Drawn {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

type Operators = Awaited<ReturnType<typeof import("unpdf").getResolvedPDFJS>>["OPS"];

/** Where and how large letters are set; it is saved and restored with the rest of what is drawn. */
interface State {
  matrix: Matrix;
  size: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
}

interface Glyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/** Pages nest forms; what nests deeper than this is no page of a paper. */
const MOST_SAVED = 1_000;

/**
 * How many letters and signs a page draws outside its edges, where pdf.js leaves them out without a word and no reader
 * of the page sees them. Follows the operators for text (ISO 32000-1, 9.4) as far as they move it.
 * @param isReadable of letters of a size in points; the others are told as what they are.
 * @param box the edges that are shown: left, lower, right, upper, in the units of the page.
 */
export function lettersOffThePage(
  { fnArray, argsArray }: Drawn,
  [left = 0, lower = 0, right = 0, upper = 0]: readonly number[],
  OPS: Operators,
  isReadable: (size: number) => boolean,
): number {
  let off = 0;
  let state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  const saved: State[] = [];
  let line: Matrix = [1, 0, 0, 1, 0, 0];
  let text = line;
  const moveLine = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (glyphs: readonly (Glyph | number | null)[]) => {
    let along = 0;
    const at = times(state.matrix, text);
    const isRead = isReadable(state.size * Math.hypot(at[2], at[3]));
    for (const glyph of glyphs) {
      // A number moves what follows to the left, by thousandths of the size.
      if (typeof glyph === "number") along -= (glyph / 1000) * state.size * state.stretch;
      if (glyph === null || typeof glyph !== "object") continue;
      const wide = ((glyph.width ?? 0) / 1000) * state.size * state.stretch;
      const [x, y] = apply(at, along, state.rise);
      const [end, top] = apply(at, along + wide, state.rise);
      const isOff =
        Math.max(x, end) < left ||
        Math.min(x, end) > right ||
        Math.max(y, top) < lower ||
        Math.min(y, top) > upper;
      if (isOff && isRead && /\S/.test(glyph.unicode ?? "")) off += 1;
      along += wide + (state.letterSpace + (glyph.isSpace ? state.wordSpace : 0)) * state.stretch;
    }
    text = times(text, [1, 0, 0, 1, along, 0]);
  };
  for (const [i, operator] of fnArray.entries()) {
    const given = argsArray[i] as readonly number[];
    switch (operator) {
      case OPS.save:
        if (saved.length < MOST_SAVED) saved.push(state);
        state = { ...state };
        break;
      case OPS.restore:
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = times(state.matrix, given as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        if (saved.length < MOST_SAVED) saved.push(state);
        state = {
          ...state,
          ...(given[0] ? { matrix: times(state.matrix, given[0] as unknown as Matrix) } : {}),
        };
        break;
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.beginText:
        line = [1, 0, 0, 1, 0, 0];
        text = line;
        break;
      case OPS.setFont:
        state.size = Number(given[1]);
        break;
      case OPS.setCharSpacing:
        state.letterSpace = Number(given[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpace = Number(given[0]);
        break;
      case OPS.setHScale:
        state.stretch = Number(given[0]) / 100;
        break;
      case OPS.setLeading:
        state.leading = Number(given[0]);
        break;
      case OPS.setTextRise:
        state.rise = Number(given[0]);
        break;
      case OPS.setTextMatrix:
        line = [...(typeof given[0] === "number" ? given : (given[0] as unknown as Matrix))] as Matrix;
        text = line;
        break;
      case OPS.moveText:
        moveLine(Number(given[0]), Number(given[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = -Number(given[1]);
        moveLine(Number(given[0]), Number(given[1]));
        break;
      case OPS.nextLine:
        moveLine(0, -state.leading);
        break;
      case OPS.showText:
        show((given as unknown as readonly (readonly (Glyph | number | null)[])[])[0] ?? []);
        break;
    }
  }
  return off;
}
