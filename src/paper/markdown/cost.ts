/** Squared brackets of a block, summed over the blocks; about half a second for the parser. */
const MOST_WORK = 8_000_000;
const MOST_DEFINITIONS = 2_000;
/** Lines without an empty one between, and empty lines with hardly another between: no paper has so many. */
const MOST_LINES = 3_000;
/** Items and quoted lines of one list or quotation that cannot be read in parts; the parser takes a second for them. */
export const MOST_CONTAINER_LINES = 6_000;
export const A_LONG_LIST = `a list or a quotation of more than ${MOST_CONTAINER_LINES.toLocaleString("en")} lines that cannot be read in parts`;
/** Beyond about twenty quotations and lists in one another on a line, the parser's time doubles with each. */
const DEEP = /^(?:[ \t]{0,4}(?:[>*+-]|\d{1,9}[.)])[ \t]?){12}/;

/**
 * What would take the parser too long, in words: its time grows with the square of the brackets, entities and marks of emphasis in one
 * block, with its lines, with empty lines in a row, and with the depth of quotations in quotations. No paper comes near; such a text is read as plain text.
 */
export function costOf(text: string): string | undefined {
  let work = 0;
  let inBlock = 0;
  let definitions = 0;
  let linesOfBlock = 0;
  let blanks = 0;
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let isBlank = true;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 32) isBlank = false;
      // [ ] & * _ then ` <
      if (code === 91 || code === 93 || code === 38 || code === 42 || code === 95) inBlock += 0.5;
      else if (code === 96 || code === 60) inBlock += 0.25;
    }
    if (text.startsWith("[^", start)) definitions += 1;
    if (definitions > MOST_DEFINITIONS) return `more than ${MOST_DEFINITIONS.toLocaleString("en")} notes`;
    if (DEEP.test(text.slice(start, Math.min(end, start + 800))))
      return "lists and quotations twelve deep within one another";
    lines += 1;
    linesOfBlock = isBlank ? 0 : linesOfBlock + 1;
    if (isBlank) blanks += 1;
    if (linesOfBlock > MOST_LINES || (blanks > MOST_LINES && blanks > 0.9 * lines))
      return `more than ${MOST_LINES.toLocaleString("en")} lines without an empty one between, or empty lines without another`;
    if (isBlank || end === text.length) {
      work += inBlock * inBlock;
      inBlock = 0;
    }
    if (work + inBlock * inBlock > MOST_WORK) return "blocks of very many brackets and marks of emphasis";
    start = end + 1;
  }
  return undefined;
}
