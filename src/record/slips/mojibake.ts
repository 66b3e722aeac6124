import { shown } from "./quoted.ts";
import type { Slip } from "./slip.ts";

/** Signs of Windows-1252 where Latin-1 has none, by their byte: 0x80 to 0x9f. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const LEAD = "[Â-ßà-ï]";
const TAIL = `[\u0080-\u00bf${FROM_80}]`;
const TWICE = new RegExp(`${LEAD}${TAIL}{1,2}`);
const LETTER = /[\p{L}'’]/u;

/**
 * "suspÃ©nds" is "suspénds" that was saved as UTF-8, read as Windows-1252 and saved again. Every line where letters went
 * that way, once a file, with the first as it should be.
 */
export function savedTwice(text: string): Slip | undefined {
  if (!TWICE.test(text)) return undefined;
  let first: Slip | undefined;
  let more = 0;
  for (const [line, content] of text.split("\n").entries()) {
    const at = content.search(TWICE);
    if (at < 0) continue;
    const { from, word } = wordAt(content, at);
    const meant = readAgain(word);
    if (meant === undefined) continue;
    if (first) {
      more += 1;
      continue;
    }
    const message = `"${shown(word)}" looks like "${shown(meant)}", saved as UTF-8 and read as Windows-1252 on the way; take the text from where it was right, and save it as UTF-8`;
    first = { line, from, to: from + word.length, message };
  }
  if (first && more > 0) first.message += ` (${more} more ${more === 1 ? "line" : "lines"} of this file too)`;
  return first;
}

const LONGEST_WORD = 80;

/** The word such signs stand in, or a good part of a very long one. */
function wordAt(line: string, at: number): { from: number; word: string } {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && LETTER.test(line[from - 1]!)) from -= 1;
  let to = at;
  while (to < line.length && to - at < LONGEST_WORD) {
    const signs = TWICE.exec(line.slice(to, to + 3));
    if (signs?.index === 0) to += signs[0].length;
    else if (LETTER.test(line[to]!)) to += 1;
    else break;
  }
  return { from, word: line.slice(from, to) };
}

/** The letters that such a word stood for; undefined where it is a word of its own. */
function readAgain(word: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of word) {
    const special = FROM_80.indexOf(sign);
    const byte = special >= 0 ? 0x80 + special : sign.charCodeAt(0);
    if (byte > 0xff) return undefined;
    bytes.push(byte);
  }
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const length = byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : -1;
    if (length < 0) return undefined;
    let code = length === 0 ? byte : byte & (length === 1 ? 0x1f : 0x0f);
    for (let k = 0; k < length; k++) {
      i += 1;
      const next = bytes[i];
      if (next === undefined || next < 0x80 || next > 0xbf) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    // Letters of Europe and the marks of its printers; all else is chance.
    if (code > 0x52f && !(code >= 0x2010 && code <= 0x20ac)) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}
