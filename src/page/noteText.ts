import { neutralise } from "./neutralise.ts";
import type { NoteItem } from "./page.ts";

export interface NoteRun {
  text: string;
  italic: boolean;
}

/**
 * A note as runs of plain text, upright or italic. The HTML of the citation processor is believed only as
 * far as <i> and escaped characters; a note that holds anything else is printed from its plain text.
 */
export function noteRuns(note: NoteItem): NoteRun[] {
  const runs = note.html === undefined ? undefined : readItalics(note.html);
  return runs ?? [{ text: neutralise(note.text).trim(), italic: false }];
}

function readItalics(html: string): NoteRun[] | undefined {
  const runs: NoteRun[] = [];
  let depth = 0;
  for (const piece of html.trim().split(/(<\/?i>)/)) {
    if (piece === "<i>") depth += 1;
    else if (piece === "</i>") depth -= 1;
    else if (/[<>]/.test(piece)) return undefined;
    else if (piece !== "") runs.push({ text: neutralise(decode(piece)), italic: depth > 0 });
    if (depth < 0) return undefined;
  }
  return depth === 0 && runs.length > 0 ? runs : undefined;
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (all, dec, hex, name) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}
