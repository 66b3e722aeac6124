/**
 * Case text as one harmless line: a terminal must not obey it and a reader must not be misled by it.
 * Line breaks and tabs become spaces; other control characters (the escape of ANSI among them), lone
 * surrogates, and the characters that reverse or override the direction of text become a visible mark.
 * Left-to-right and right-to-left marks stay: they are ordinary spelling in Arabic and Hebrew.
 */
export function neutralise(text: string): string {
  return text.replace(breaks, " ").replace(harmful, "\ufffd");
}

/** The same for a command, whose lines are kept. */
export function neutraliseLines(text: string): string[] {
  return text
    .replace(/^(?:\r\n|\r|\n)+|(?:\r\n|\r|\n)+$/g, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\t\v\f\u0085\u2028\u2029]/g, " ").replace(harmful, "\ufffd"));
}

const breaks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;
const harmful = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
