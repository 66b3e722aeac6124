import type { Paper, Paragraph, Text } from "../paper.ts";

const MARKER = /^(?:[-–—•*‣]|\(?\d{1,2}[.)]|\(?[a-h][.)]|\((?:i{1,3}|iv|vi{0,3}|ix|x)\))\s+/u;
const BEFORE =
  /(?:^|\n)[ \t>]*(?:[-–—•*‣]|\(?\d{1,2}[.)]|\(?[a-h][.)]|\((?:i{1,3}|iv|vi{0,3}|ix|x)\))[ \t]+[*_ ]*$|<li\b[^<>]*>(?:\s|<(?:p|strong|b|em)\b[^<>]*>)*$/iu;

/** The items of a list that stand in a paragraph: it is one itself, or its lines are. Indices are the paragraph's. */
export function itemsIn(paper: Paper, paragraph: Paragraph): readonly { from: number; to: number }[] {
  let items = known.get(paragraph);
  if (!items) {
    items = itemsOf(paper, paragraph);
    known.set(paragraph, items);
  }
  return items;
}

const known = new WeakMap<Paragraph, { from: number; to: number }[]>();

function itemsOf(paper: Paper, paragraph: Paragraph): { from: number; to: number }[] {
  const { text, offsets } = paragraph;
  const starts: number[] = [];
  const first = offsets[0] ?? 0;
  const marker = MARKER.exec(text);
  if (paragraph.isItem) starts.push(marker ? marker[0].length : 0);
  else if (marker) starts.push(marker[0].length);
  else if (BEFORE.test(paper.text.slice(Math.max(0, first - 120), first))) starts.push(0);
  // Lines of a list without empty lines between are one paragraph to the reader of plain text.
  const line = paper.text.indexOf("\n", first);
  const hasLines = line >= 0 && line < (offsets.at(-1) ?? first);
  for (let i = 1; hasLines && i < text.length - 2; i++) {
    if (text[i - 1] !== " " || !/[-–—•*‣(\da-h]/u.test(text[i]!)) continue;
    if (!paper.text.slice(offsets[i - 1]!, offsets[i]!).includes("\n")) continue;
    const length = MARKER.exec(text.slice(i, i + 9))?.[0].length;
    if (length) starts.push(i + length);
  }
  return starts.map((from, i) => ({
    from,
    to: i + 1 < starts.length ? text.lastIndexOf(" ", starts[i + 1]! - 2) : text.length,
  }));
}

/** A stretch of a text, as a text of its own. */
export function part({ text, offsets }: Text, from: number, to: number): Text {
  const cut = text.slice(from, to);
  const start = from + cut.length - cut.trimStart().length;
  const trimmed = cut.trim();
  return { text: trimmed, offsets: offsets.slice(start, start + trimmed.length) };
}

/** A row of a table, which is no sentence, though its reader takes it for a paragraph. */
export function isTableRow({ text }: Paper, { offsets: [first = 0] }: Text): boolean {
  return text
    .slice(text.lastIndexOf("\n", first) + 1, first)
    .trimStart()
    .startsWith("|");
}
