import type { Problem } from "../record/problem.ts";

/**
 * Bytes to text. What is no UTF-8 is named as what it is, with how to save it anew; `text` is then what can be made out
 * of it, fit to look for ids in and for nothing else.
 */
export function decode(name: string, bytes: Uint8Array): { text: string; problem: Problem | undefined } {
  const form = /\.(?:ya?ml|json|bib|ris)$/i.test(name) ? formOf(bytes) : undefined;
  if (form) {
    const message = `this is ${form} under another name; copy its text into a file that is saved as plain text in UTF-8`;
    return { text: "", problem: refused(name, 1, 1, message) };
  }
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

/** What begins as files of other programs do. */
const FORMS: readonly (readonly [string, string])[] = [
  ["PK\x03\x04", "a Word document or another packed file"],
  ["\xd0\xcf\x11\xe0", "an old Word document"],
  ["%PDF-", "a PDF"],
  ["{\\rtf", "a document of a word processor (RTF)"],
  ["<!doctype html", "a web page"],
  ["<html", "a web page"],
  ["<?xml", "an XML document"],
  ["\x1f\x8b", "a packed file"],
];

function formOf(bytes: Uint8Array): string | undefined {
  const begin = String.fromCharCode(...bytes.subarray(0, 20))
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart()
    .toLowerCase();
  return FORMS.find(([sign]) => begin.startsWith(sign.toLowerCase()))?.[1];
}

/** UTF-16 by its mark, or by the empty byte that every second one of a Western text is. */
function wideEncoding(bytes: Uint8Array): { label: string; name: string } | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    return { label: "utf-16le", name: "UTF-32" };
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
  // Words all of whose letters lie over 127 are of no Latin script.
  const isLatin = !/[À-ÿ]{4}/.test(new TextDecoder("windows-1252").decode(bytes));
  const seenAs = (label: string) => {
    const text = new TextDecoder(label).decode(bytes);
    const around = /[\w'’-]*[\u0080-\uffff][\w'’\u0080-\uffff-]*/.exec(text)?.[0].slice(0, 30);
    return around ? ` ("${around}" if so)` : "";
  };
  const encodings = isLatin
    ? `Windows-1252 or Latin-1${seenAs("windows-1252")}`
    : `Windows-1251${seenAs("windows-1251")} or Windows-1253${seenAs("windows-1253")}`;
  return refused(
    name,
    line,
    column,
    `these bytes are no UTF-8 text; the file looks saved in an old 8-bit encoding such as ${encodings}; save it as UTF-8`,
  );
}

function refused(file: string, line: number, column: number, message: string): Problem {
  return { rule: "not-utf8", severity: "error", message, file, line, column };
}
