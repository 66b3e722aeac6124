import type { Part } from "./parts.ts";
import { graphemes, isWide, visibleWidth } from "./visibleWidth.ts";

export type Style = "plain" | "bold" | "italic" | "dim" | "code";
/** Paints a stretch of text; the identity when no colour is asked for. */
export type Paint = (style: Style, text: string) => string;

interface Run {
  text: string;
  style: Style;
}

/** What may not be broken: a word with what is glued to it, a piece of code, a place. */
export interface Unit {
  runs: Run[];
  width: number;
  /** Whether a space stands before it, when it does not begin the line. */
  spaced: boolean;
}

/** Cuts running text where a line may break: at spaces and beside CJK characters, never inside code and places. */
export function toUnits(list: readonly Part[]): Unit[] {
  const units: Unit[] = [];
  let open = false;
  let spaced = false;
  const add = (text: string, style: Style): void => {
    if (text === "") return;
    const last = units.at(-1);
    if (open && last) {
      last.runs.push({ text, style });
      last.width += visibleWidth(text);
    } else {
      units.push({ runs: [{ text, style }], width: visibleWidth(text), spaced });
      spaced = false;
    }
    open = true;
  };
  const breakable = (text: string, style: Style): void => {
    for (const [i, word] of text.split(" ").entries()) {
      if (i > 0) {
        open = false;
        spaced = true;
      }
      for (const [j, piece] of cjkPieces(word).entries()) {
        if (j > 0) open = false;
        add(piece, style);
      }
    }
  };
  for (const part of list) {
    if (part.kind === "text") breakable(part.text, "plain");
    else if (part.kind === "strong") breakable(part.text, "bold");
    else if (part.kind === "emphasis") breakable(part.text, "italic");
    else if (part.kind === "code") add(part.text.trim(), "code");
    else if (part.kind === "note") add(`[${part.text}]`, "dim");
    else if (part.kind === "place") add(`[${part.text}]`, "dim");
    else if (part.kind === "term") {
      breakable(part.text, part.gloss === undefined ? "plain" : "italic");
      if (part.gloss !== undefined) breakable(` (${part.gloss})`, "plain");
    }
  }
  return units;
}

/** Lines of at most `width` columns; a longer unit stands on a line of its own. */
export function wrap(units: readonly Unit[], width: number, paint: Paint): string[] {
  const lines: Run[][] = [];
  let used = 0;
  for (const unit of units) {
    const gap = unit.spaced ? 1 : 0;
    const line = lines.at(-1);
    if (line && used + gap + unit.width <= width) {
      if (gap) line.push({ text: " ", style: betweenStyle(line, unit) });
      line.push(...unit.runs);
      used += gap + unit.width;
    } else {
      lines.push([...unit.runs]);
      used = unit.width;
    }
  }
  return lines.map((line) => paintLine(line, paint));
}

export function unitsWidth(units: readonly Unit[]): number {
  return units.reduce((sum, unit, i) => sum + unit.width + (i > 0 && unit.spaced ? 1 : 0), 0);
}

function betweenStyle(line: readonly Run[], unit: Unit): Style {
  const before = line.at(-1)?.style;
  return before === unit.runs[0]?.style && before !== undefined ? before : "plain";
}

function paintLine(line: readonly Run[], paint: Paint): string {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last?.style === run.style) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(({ text, style }) => paint(style, text)).join("");
}

/** A word of Chinese or Japanese may break between any two characters, but not before a closing mark. */
function cjkPieces(word: string): string[] {
  const pieces: string[] = [];
  let afterWide = false;
  for (const grapheme of graphemes(word)) {
    const wide = isWide(grapheme);
    const closes =
      /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u300d\u300f\u3011\u3015\uff09\u3009\u300b,.;:!?)\]]/.test(
        grapheme,
      );
    const last = pieces.length - 1;
    if (last < 0 || ((wide || afterWide) && !closes)) pieces.push(grapheme);
    else pieces[last] += grapheme;
    afterWide = wide;
  }
  return pieces;
}
