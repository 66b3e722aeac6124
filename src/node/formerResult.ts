import { unzipSync } from "fflate";

/**
 * Whether the file that a result takes the place of is such a result too: then it may go. Anything else that lies there
 * is somebody's, and is kept beside it. Where it cannot be told, it is somebody's.
 */
export function isFormerResult(old: Uint8Array, now: Uint8Array): boolean {
  if (old.length === 0 || Buffer.compare(old, now) === 0) return true;
  if (isZip(old) || isZip(now)) return isZip(old) && isZip(now) && isOwnWordFile(old);
  if (isPdf(old) || isPdf(now)) return isPdf(old) && isPdf(now) && isOwnPdf(old);
  const [before, after] = [textOf(old), textOf(now)];
  if (before === undefined || after === undefined) return false;
  const [data, other] = [dataOf(before), dataOf(after)];
  if (data !== undefined || other !== undefined) return isSameKindOfData(data, other, before);
  if (after.startsWith("<!doctype html>")) return headOf(before) === headOf(after);
  return holdsAllOf(after, before) || isLaidOutAlike(before, after);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** As it was written: whoever saves it in a word processor becomes its last author, and the file theirs. */
function isOwnWordFile(bytes: Uint8Array): boolean {
  try {
    const { "docProps/core.xml": core } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === "docProps/core.xml" && originalSize < 100_000,
    });
    const text = core && textOf(core);
    return /<dc:creator>Detente<\/dc:creator><dc:language>[^<]*<\/dc:language><\/cp:coreProperties>\s*$/.test(
      text ?? "",
    );
  } catch {
    return false;
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/** As it was written: whoever marks or signs a PDF adds to its end, or has another program write it anew. */
function isOwnPdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  return (
    text.indexOf("startxref") === text.lastIndexOf("startxref") &&
    /startxref\s+\d+\s+%%EOF\s*$/.test(text.slice(-60)) &&
    text.includes("/Keywords (Detente)") &&
    text.includes("/Creator (Typst ")
  );
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function dataOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON with the same fields; a list of works is anybody's. */
function isSameKindOfData(old: unknown, now: unknown, text: string): boolean {
  if (!isObject(old) || !isObject(now)) return false;
  const names = Object.keys(now);
  if (names.includes("runs") && !/"name": "detente"/.test(text)) return false;
  return names.length > 1 && names.every((name) => Object.hasOwn(old, name));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What every page of this program begins with, language aside: how it is to be shown, and what it may do. */
function headOf(html: string): string {
  return html.slice(0, Math.max(0, html.indexOf("<title>"))).replace(/<html lang="[^"]*">/, "");
}

const linesOf = (text: string, between = /\r?\n/) =>
  text
    .split(between)
    .map((line) => line.trim())
    .filter(Boolean);
/** Lines that are broken to a width begin anywhere. */
const paragraphsOf = (text: string) => linesOf(text, /\r?\n\s*\n/);

/** Nothing would be lost: a bibliography that was added to. */
function holdsAllOf(now: string, old: string): boolean {
  const lines = new Set(linesOf(now));
  return linesOf(old).every((line) => lines.has(line));
}

const BEGINNING = 10;

/** A page of the same thing, or a list of findings: most of it begins as the other does, line by line or paragraph by paragraph. */
function isLaidOutAlike(old: string, now: string): boolean {
  if (/^(?:@\w+\{|TY {2}- )/m.test(old)) return false;
  // Where nothing was found, or rules kept silent, a line follows on what that is worth.
  const summary =
    /(?:^|\n)\d+ errors?, \d+ warnings?, \d+ notes?\s*(?:\nNo finding is no praise: [^\n]*)?\s*$/;
  if (summary.test(old) && summary.test(now)) return true;
  return beginAlike(linesOf(old), linesOf(now)) || beginAlike(paragraphsOf(old), paragraphsOf(now));
}

function beginAlike(old: readonly string[], now: readonly string[]): boolean {
  const beginnings = new Set(old.map((part) => part.slice(0, BEGINNING)));
  const known = now.filter((part) => beginnings.has(part.slice(0, BEGINNING))).length;
  return known > now.length / 2;
}
