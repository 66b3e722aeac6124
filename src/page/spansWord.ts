import { neutralise } from "./neutralise.ts";
import type { Fill, SpansFigure } from "./page.ts";
import { barCharacters, binned, legendCharacter, MARK_CHARACTER, markLabels } from "./spans.ts";
import { escapeXml, wordParagraph, wordRun } from "./wordXml.ts";

/**
 * A figure of spans as a table of shaded cells: Word's own, so that it prints, is read aloud and can be edited, where a
 * picture could not. Word has room for 63 columns, so time is cut into equal parts.
 */
const BINS = 60;
const LABEL = 3298;

/** @param captioned the paragraph of its caption */
export function spansAsWord(figure: SpansFigure, textWidth: number, captioned: string): string {
  const { caption, marks, rows, ticks, legend } = figure;
  const bin = Math.floor((textWidth - LABEL) / BINS);
  const cells = (parts: readonly Part[]) =>
    parts.map(({ bins, text = "", fill }) => cell(bins * bin, bins, small(text), fill)).join("");
  const row = (label: string, parts: readonly Part[]) =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(LABEL, 1, wordParagraph(wordRun(neutralise(label)), "Cell"))}${cells(parts)}</w:tr>`;
  const numbers = markLabels(marks, 1.4 / BINS).map(({ at, text }) => ({
    at: Math.max(0, at - 0.5 / BINS),
    text,
  }));
  const kinds = marks.items.map(({ number, mark }) => `${number} ${MARK_CHARACTER[mark]}`).join(", ");
  const title = neutralise(caption);
  const inWords = neutralise([marks.says, ...rows.map(({ says }) => says)].join(" "));
  return [
    captioned,
    `<w:tbl><w:tblPr><w:tblW w:w="${LABEL + bin * BINS}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0480" w:firstColumn="1"/><w:tblCaption w:val="${escapeXml(title)}"/><w:tblDescription w:val="${escapeXml(inWords)}"/></w:tblPr><w:tblGrid><w:gridCol w:w="${LABEL}"/>${`<w:gridCol w:w="${bin}"/>`.repeat(BINS)}</w:tblGrid>`,
    ...(marks.items.length === 0 ? [] : [row(marks.label, written(numbers))]),
    ...rows.map(({ label, spans, bars }) =>
      row(label, bars ? measured(bars.items) : drawn(binned(spans, BINS))),
    ),
    row("", written(ticks.map(({ at, label }) => ({ at, text: label })))),
    "</w:tbl>",
    ...(kinds === "" ? [] : [wordParagraph(wordRun(neutralise(`${marks.label}: ${kinds}`)), "Small")]),
    wordParagraph(
      legend
        .map((item) =>
          "fill" in item
            ? `${wordRun("\u2003\u2003", `${EDGE}${SHADES[item.fill]}`)}${wordRun(` ${neutralise(item.says)}   `)}`
            : wordRun(`${legendCharacter(item)} ${neutralise(item.says)}   `),
        )
        .join(""),
      "Small",
    ),
  ].join("");
}

/** Neighbouring cells made one. */
interface Part {
  bins: number;
  fill?: Fill | undefined;
  text?: string;
}

function drawn(fills: readonly (Fill | undefined)[]): Part[] {
  const parts: Part[] = [];
  for (const fill of fills) {
    const last = parts.at(-1);
    if (last && last.fill === fill) last.bins += 1;
    else parts.push({ bins: 1, fill });
  }
  return parts;
}

/** Texts from where they belong on; what would begin in the cell of another is left out. */
function written(items: readonly { at: number; text: string }[]): Part[] {
  const parts: Part[] = [];
  let used = 0;
  for (const { at, text } of items) {
    const bin = Math.min(BINS - 1, Math.floor(at * BINS));
    if (bin < used || (parts.length > 0 && bin === 0)) continue;
    const last = parts.at(-1);
    if (last) last.bins += bin - used;
    else if (bin > 0) parts.push({ bins: bin });
    parts.push({ bins: 1, text });
    used = bin + 1;
  }
  const last = parts.at(-1);
  if (last) last.bins += BINS - used;
  else parts.push({ bins: BINS });
  return parts;
}

/** A bar a cell, as the characters of its height, so that it is text too; nothing in a gap. */
function measured(items: Bars["items"]): Part[] {
  const parts: Part[] = [];
  let used = 0;
  for (const { from, to, value } of items) {
    const [start, end] = [Math.max(used, Math.round(from * BINS)), Math.min(BINS, Math.round(to * BINS))];
    if (end <= start) continue;
    if (start > used) parts.push({ bins: start - used });
    const [text] = barCharacters({ base: 0, items: [{ from: 0, to: 1, value }] }, 1);
    parts.push({ bins: end - start, text: text! });
    used = end;
  }
  return used < BINS ? [...parts, { bins: BINS - used }] : parts;
}

type Bars = NonNullable<SpansFigure["rows"][number]["bars"]>;

const EDGE = '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="C9C5BB"/>';
/** Told apart in grey too; patterns, which would say more, are drawn by Word alone. */
const SHADES: Record<Fill, string> = {
  full: '<w:shd w:val="clear" w:color="auto" w:fill="1F4E5F"/>',
  partial: '<w:shd w:val="clear" w:color="auto" w:fill="8FB0BC"/>',
  empty: '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>',
  unknown: '<w:shd w:val="clear" w:color="auto" w:fill="DFDBD0"/>',
};

function cell(width: number, bins: number, content: string, fill?: Fill): string {
  const gap = (side: string) => `<w:${side} w:val="single" w:sz="36" w:space="0" w:color="FFFFFF"/>`;
  const span = bins > 1 ? `<w:gridSpan w:val="${bins}"/>` : "";
  const look =
    fill === undefined ? "" : `<w:tcBorders>${gap("top")}${gap("bottom")}</w:tcBorders>${SHADES[fill]}`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${look}</w:tcPr>${content}</w:tc>`;
}

function small(text: string): string {
  return wordParagraph(text === "" ? "" : wordRun(neutralise(text), '<w:sz w:val="14"/>'), "Cell");
}
