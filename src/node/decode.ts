import type { Problem } from "../record/problem.ts";

/**
 * Bytes to text. What is no UTF-8 is named as what it is, with how to save it anew; `text` is then what can be made out
 * of it, fit to look for ids in and for nothing else.
 */
export function decode(name: string, bytes: Uint8Array): { text: string; problem: Problem | undefined } {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = new TextDecoder(wide.label).decode(bytes);
    return { text, problem: refused(name, 1, 1, `the file is saved as ${wide.name}; save it as UTF-8`) };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, problem: undefined };
  } catch {
    const read = new TextDecoder("utf-8").decode(bytes);
    const before = read.slice(0, Math.max(0, read.indexOf("\ufffd")));
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      problem: narrow(name, bytes, line, column),
    };
  }
}

/** UTF-16 by its mark, or by the empty byte that every second one of a Western text is. */
function wideEncoding(bytes: Uint8Array): { label: string; name: string } | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { label: "utf-16le", name: 'UTF-16 ("Unicode" in Notepad)' };
  if (first === 0xfe && second === 0xff) return { label: "utf-16be", name: "UTF-16, big-endian" };
  const sample = bytes.subarray(0, 400);
  const empty = [0, 1].map((odd) => sample.filter((byte, i) => i % 2 === odd && byte === 0).length);
  const isWide = (count: number) => sample.length >= 8 && count > sample.length / 8;
  if (isWide(empty[1]!) && empty[0] === 0) return { label: "utf-16le", name: "UTF-16 without its mark" };
  if (isWide(empty[0]!) && empty[1] === 0)
    return { label: "utf-16be", name: "UTF-16 without its mark, big-endian" };
  return undefined;
}

/** A text of single bytes: Western text has few of them over 127, and those are letters and typographic marks. */
function narrow(name: string, bytes: Uint8Array, line: number, column: number): Problem {
  const isBinary = bytes.subarray(0, 4000).includes(0);
  if (isBinary)
    return refused(
      name,
      line,
      column,
      "these bytes are no UTF-8 text, and it seems no text at all; name another file, or save the file as UTF-8 text",
    );
  const text = new TextDecoder("windows-1252").decode(bytes);
  const around = /[\w'’-]*[\u0080-\uffff][\w'’\u0080-\uffff-]*/.exec(text)?.[0].slice(0, 30);
  const seen = around ? ` ("${around}" if so)` : "";
  return refused(
    name,
    line,
    column,
    `these bytes are no UTF-8 text; the file looks saved in an old 8-bit encoding such as Windows-1252 or Latin-1${seen}; save it as UTF-8`,
  );
}

function refused(file: string, line: number, column: number, message: string): Problem {
  return { rule: "not-utf8", severity: "error", message, file, line, column };
}
