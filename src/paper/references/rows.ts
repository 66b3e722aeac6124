import type { Paper, Text } from "../paper.ts";
import { headOf, YEAR } from "./entryStart.ts";

/** A printed line or a block of what may be a list of works. */
export interface Row extends Text {
  /** The first of its block: a paragraph of the file begins with it. */
  beginsBlock: boolean;
  /** White space parts it from the row above; a word that the end of the line broke goes on without. */
  isSpaced: boolean;
}

/**
 * The rows of some texts: their lines as they are printed where the file's lines are lines of print, else the texts
 * themselves (a line of a Web page's source says nothing).
 */
export function rowsOf(paper: Paper, texts: readonly Text[]): Row[] {
  const isPrinted = paper.pageStarts !== undefined || /\.txt$/iu.test(paper.file);
  if (isPrinted) return texts.flatMap((text) => linesOf(paper, text));
  return texts.flatMap((text) => itemsOf(paper, text)).flatMap((row) => entryToALine(paper, row));
}

/** A block whose lines each begin as a work does is a list without blank lines between: of Markdown, or broken by <br>. */
function entryToALine(paper: Paper, block: Row): Row[] {
  const lines = linesOf(paper, block).map((line) => ({
    ...line,
    beginsBlock: headOf(line.text) >= 0 && A_YEAR.test(line.text),
  }));
  const begun = lines.filter(({ beginsBlock }) => beginsBlock).length;
  return begun > 1 && begun >= lines.length * SHARE_OF_STARTS ? lines : [block];
}
/** Of an entry that is wrapped one line alone begins as a work does. */
const SHARE_OF_STARTS = 0.75;
const A_YEAR = new RegExp(YEAR, "u");

/** A text of which lines begin with a bullet as its items, the bullets left out; else the text itself. */
export function itemsOf(paper: Paper, { text, offsets }: Text): Row[] {
  const starts = [...text.matchAll(/(?<=^|\s)[-*+•–]\s+(?=\S)/gu)].filter(({ index }) => {
    const before = paper.text.slice(Math.max(0, offsets[index]! - MOST_INDENT), offsets[index]!);
    return /(?:^|\n)[ \t>]*$/u.test(before);
  });
  if (starts.length === 0) return [{ text, offsets, beginsBlock: true, isSpaced: true }];
  const cuts = starts.map(({ index, 0: bullet }) => ({ end: index, from: index + bullet.length }));
  return [{ end: 0, from: 0 }, ...cuts].flatMap(({ from }, i): Row[] => {
    const own = text.slice(from, cuts[i]?.end ?? text.length).trimEnd();
    return own === ""
      ? []
      : [{ text: own, offsets: offsets.slice(from, from + own.length), beginsBlock: true, isSpaced: true }];
  });
}
const MOST_INDENT = 12;

const HTML = /\.html?$/iu;

function linesOf(paper: Paper, { text, offsets }: Text): Row[] {
  const rows: Row[] = [];
  const isBreak = HTML.test(paper.file)
    ? (_: number, here: number) => /^<br\b/iu.test(paper.text.slice(here, here + 4))
    : (before: number, here: number) =>
        paper.text.slice(before, here).includes("\n") || paper.text[here] === "\n";
  let from = 0;
  const cut = (to: number) => {
    const slice = text.slice(from, to);
    const start = from + (slice.length - slice.trimStart().length);
    const own = slice.trim();
    if (own !== "")
      rows.push({
        text: own,
        offsets: offsets.slice(start, start + own.length),
        beginsBlock: rows.length === 0,
        isSpaced: start > from || /\s/u.test(text[from - 1] ?? " "),
      });
    from = to;
  };
  for (let i = 1; i < text.length; i++) {
    const [before, here] = [offsets[i - 1]!, offsets[i]!];
    if (isBreak(before, here)) cut(i);
  }
  cut(text.length);
  return rows;
}
