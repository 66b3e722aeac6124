/**
 * Case text as one harmless line: a terminal must not obey it and a reader must not be misled by it.
 * Line breaks and tabs become spaces; what else a terminal or a reader could be misled by becomes a visible mark.
 */
export function neutralise(text: string): string {
  return visible(HAS_BREAKS.test(text) ? text.replace(breaks, " ") : text);
}

/** The same for a command, whose lines are kept. */
export function neutraliseLines(text: string): string[] {
  const isBreak = (at: number) => text[at] === "\n" || text[at] === "\r";
  let from = 0;
  let to = text.length;
  while (from < to && isBreak(from)) from += 1;
  while (to > from && isBreak(to - 1)) to -= 1;
  return text
    .slice(from, to)
    .split(/\r\n|\r|\n/)
    .map((line) => visible(line.replace(/[\t\v\f\u0085\u2028\u2029]/g, " ")));
}

/**
 * A line in which nothing is hidden. Control characters (the escape of ANSI among them), lone surrogates, characters that
 * reverse or override the direction of text and those that nobody sees become a visible mark. Some that nobody sees are
 * ordinary spelling and stay where they are: marks of direction in a line with Arabic or Hebrew letters, and joiners
 * between letters other than ASCII, as in Persian, in Hindi and in emoji. A soft hyphen is shown as a hyphen.
 */
export function visible(line: string): string {
  if (!MAY_HIDE.test(line)) return line;
  const spelled = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(line)
    ? line
    : line.replace(/[\u200e\u200f\u061c]/g, MARK);
  return spelled
    .replace(/\u00ad/g, "-")
    .replace(/(?<![^\0-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\x7f])/g, MARK)
    .replace(HARMFUL, MARK);
}

const MARK = "\ufffd";
const MAY_HIDE = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u04ff\u2010-\u2027\u2030-\u205e]/;
/** Single spaces, which almost all texts have and no others, may stay as they are. */
const HAS_BREAKS = / {2}|[\t\n\v\f\r\u0085\u2028\u2029]/;
const breaks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * Controls, lone surrogates, separators of lines, and by Unicode's own word (Default_Ignorable_Code_Point) what is not to
 * be seen, fillers that count as letters among them; all but what `visible` judges by its neighbours, and one selector
 * of a variant after a letter or sign: a row of them is how texts are hidden behind one letter.
 */
const HARMFUL =
  /(?![\u200c-\u200f\u061c]|(?<!\p{Variation_Selector})\p{Variation_Selector}(?<![\u{e0100}-\u{e01ef}]))[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
