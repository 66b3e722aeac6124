import { type PdfPage, type PrintedLine, textOf } from "./page.ts";

/** Share of the page, from its edge, in which heads and feet run. */
const MARGIN = 0.12;

/** The lines less those that run on through the pages at head or foot, and less the numbers of the pages. */
export function withoutRunningHeads(lines: readonly PrintedLine[], pages: readonly PdfPage[]): PrintedLine[] {
  const edges = new Map<string, Set<number>>();
  const keyOf = (line: PrintedLine): string | undefined => {
    const height = pages[line.page]!.height;
    const side = line.y > height * (1 - MARGIN) ? "head" : line.y < height * MARGIN ? "foot" : undefined;
    return (
      side &&
      `${side} ${textOf(line)
        .trim()
        .toLowerCase()
        .replace(/\d+|\b[ivxlc]+\b/g, "#")}`
    );
  };
  for (const line of lines) {
    const key = keyOf(line);
    if (key) edges.set(key, (edges.get(key) ?? new Set()).add(line.page));
  }
  return lines.filter((line) => {
    const key = keyOf(line);
    if (!key) return true;
    if (/^(?:head|foot) \W*(?:page |seite |p\. )?#(?: (?:of|von|\/) #)?\W*$/.test(key)) return false;
    return edges.get(key)!.size < Math.max(2, Math.min(3, pages.length * 0.4));
  });
}
