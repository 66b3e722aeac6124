import type { Paper } from "../paper.ts";

/** An address that the file hides behind words: `<a href="…">`, `[words](…)`. */
export interface WrittenLink {
  address: string;
  from: number;
  to: number;
}

const IN_HTML = /<a\s(?:[^<>]*?\s)?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))[^<>]*>(?=[^<])/giu;
const IN_MARKDOWN = /(?<![!\\])\[[^[\]\n]{1,200}\]\(\s*(?:<([^<>\n]*)>|([^\s()]*))(?:\s+"[^"\n]*")?\s*\)/gu;

/** The links in the paragraphs and notes of a page or a Markdown file, as they are written there. */
export function writtenLinks(paper: Paper): WrittenLink[] {
  const isHtml = /\.html?$/iu.test(paper.file);
  if (!isHtml && !/\.(?:md|markdown)$/iu.test(paper.file)) return [];
  const texts = [...paper.sections.flatMap(({ paragraphs }) => paragraphs), ...paper.notes]
    .map(({ offsets }): [number, number] => [offsets[0] ?? 0, offsets.at(-1) ?? -1])
    .sort(([a], [b]) => a - b);
  const links = [...paper.text.matchAll(isHtml ? IN_HTML : IN_MARKDOWN)].map((match) => ({
    address: (match.slice(1).find((one) => one !== undefined) ?? "").trim(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  let at = 0;
  return links.filter(({ from, to }) => {
    while (at < texts.length && texts[at]![1] < from) at += 1;
    const text = texts[at];
    // A link may open its paragraph, and its tag then stands right before the first word.
    return text !== undefined && text[0] <= to + 1 && from <= text[1];
  });
}
