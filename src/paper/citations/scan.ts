import type { Span } from "./citation.ts";

/** What has been read is blanked: the first character becomes a border (of Unicode's private ones), the others spaces, so that indices stay. */
export const BORDER = "\ue010";

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

const PAIRS: Record<string, string> = { "“": "”", "„": "“”", "«": "»", '"': '"' };

/** Text in double quotation marks, those within it included; 3 characters at least. */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const closers = PAIRS[text[i]!];
    if (closers === undefined) continue;
    let depth = 1;
    let end = -1;
    for (let k = i + 1; k < text.length && k - i < 600; k++) {
      const character = text[k]!;
      if (closers.includes(character)) {
        depth -= 1;
        if (depth === 0) {
          end = k;
          break;
        }
      } else if (character === text[i]) depth += 1;
    }
    // A mark that is never closed opens nothing.
    if (end < 0) continue;
    if (end - i > 3) found.push({ from: i, to: end + 1 });
    i = end;
  }
  return found;
}

export function inSpans(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => at >= from && at < to);
}
