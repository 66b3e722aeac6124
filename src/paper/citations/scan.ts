import type { Span } from "./citation.ts";

/** What has been read is blanked: the first character becomes a border (of Unicode's private ones), the others spaces, so that indices stay. */
const BORDER = "\ue010";

export class Scan {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  blank({ from, to }: Span): void {
    if (to <= from) return;
    this.text = this.text.slice(0, from) + BORDER + " ".repeat(to - from - 1) + this.text.slice(to);
  }

  /** The first match, which is blanked. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.blank({ from: match.index, to: match.index + match[0].length });
    return match;
  }
}

const CLOSERS: Record<string, string> = { "“": "”", "„": '“”"', "«": "»", '"': '"' };
const LONGEST_QUOTATION = 600;
/** How many open marks a closing one is compared with: a stray one below is passed over. */
const DEEPEST = 4;

/** Text in double quotation marks, the outermost of those in one another; 3 characters at least. */
export function quotationsIn(text: string): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (!'“”„«»"'.includes(character)) continue;
    let depth = 1;
    while (depth <= DEEPEST && depth <= open.length && !CLOSERS[text[open.at(-depth)!]!]!.includes(character))
      depth += 1;
    if (depth <= DEEPEST && depth <= open.length) {
      pairs.push({ from: open.at(-depth)!, to: i + 1 });
      open.length -= depth;
    } else if (character in CLOSERS) open.push(i);
  }
  const found: Span[] = [];
  for (const pair of pairs.sort((a, b) => a.from - b.from))
    if (
      pair.from >= (found.at(-1)?.to ?? 0) &&
      pair.to - pair.from > 3 &&
      pair.to - pair.from <= LONGEST_QUOTATION
    )
      found.push(pair);
  return found;
}

/**
 * British titles stand in ‘single’ marks; where a note has no double ones they are read as such, place for place, and
 * German »ones« that point inwards as those that point outwards.
 */
export function withDoubleQuotes(written: string): string {
  // Hebrew quotes with the sign that stands within its abbreviations too.
  const text = written.includes("״")
    ? written.replace(/(?<=^|[\s(])״(?=\p{L})/gu, "“").replace(/(?<=[\p{L}\p{N}.?!,])״(?=[\s,.;:)]|$)/gu, "”")
    : written;
  if (/^[^«»]*(?<![\p{L}\p{N}])»(?=\S)/u.test(text))
    return text.replace(/[«»]/gu, (mark) => (mark === "»" ? "«" : "»"));
  if (/[“„«"]/u.test(text) || !/[‘']/u.test(text)) return text;
  return text.replace(
    /(?<=^|[\s(])[‘'](?=[\p{L}\p{N}])((?:[^‘'’\n]|[’'](?=\p{L})){3,300})[’'](?=[\s,.;:)?!]|$)/gu,
    "“$1”",
  );
}
