import type { Piece } from "../blocks.ts";

/** Decoded text with the place of each character: an entity stands where it begins. */
export function inSource(value: string, source: string, start: number, end: number): Piece[] {
  if (source.slice(start, start + value.length) === value) return [{ text: value, offset: start }];
  const pieces: Piece[] = [];
  let at = start;
  for (let i = 0; i < value.length && at < end; ) {
    const entity = /^&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/i.exec(source.slice(at, at + 40));
    // A carriage return before a line feed is not in the text.
    if (source[at] === "\r" && value[i] === "\n" && source[at + 1] === "\n") at += 1;
    if (entity && source[at] !== value[i]) {
      const length = value.codePointAt(i)! > 0xffff ? 2 : 1;
      for (let k = 0; k < length; k++) pieces.push({ text: value[i + k]!, offset: at });
      i += length;
      at += entity[0].length;
      continue;
    }
    let run = i;
    let from = at;
    while (run < value.length && from < end && source[from] === value[run] && source[from] !== "&") {
      run += 1;
      from += 1;
    }
    if (run === i) {
      // An ampersand that is itself, or a character replaced by the parser.
      run += 1;
      from += 1;
    }
    pieces.push({ text: value.slice(i, run), offset: at });
    i = run;
    at = from;
  }
  return pieces;
}
