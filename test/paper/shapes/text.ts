import { BODY, each, HEADINGS, NOTES, TITLE } from "./paper.ts";

const set = (mark: (n: number) => string, breakAt?: number) =>
  BODY.map((paragraphs, i) =>
    [
      HEADINGS[i]!,
      ...paragraphs.map((text) =>
        wrap(
          text.replace(/\{(\d)\}/gu, (_, n) => mark(Number(n))),
          breakAt,
        ),
      ),
    ].join("\n\n"),
  );

/** Lines of at most so many letters; a long word may be broken with a hyphen. */
function wrap(text: string, most?: number): string {
  if (most === undefined) return text;
  let line = "";
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    if (line && line.length + word.length >= most) {
      const room = most - line.length - 2;
      if (/^[a-z]{8,}$/u.test(word) && room > 3) {
        lines.push(`${line} ${word.slice(0, 4)}-`);
        line = word.slice(4);
      } else {
        lines.push(line);
        line = word;
      }
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join("\n");
}

const raised = (n: number) => "⁰¹²³⁴"[n]!;
const whole = (body: readonly string[], end: string) => `${TITLE}\n\n${body.join("\n\n")}\n\n${end}\n`;

/** How people write and paste papers as plain text. */
export const TEXT_SHAPES: Record<string, string> = {
  "figures in brackets": whole(
    set((n) => `[${n}]`),
    `Notes\n\n${each(NOTES, (text, n) => `[${n}] ${text}`)}`,
  ),
  "raised figures": whole(set(raised), `Notes\n\n${each(NOTES, (text, n) => `${n}. ${text}`)}`),
  "figures right behind the stop": whole(
    set((n) => `${n}`),
    `Notes\n\n${each(NOTES, (text, n) => `${n}. ${text}`)}`,
  ),
  "figures right behind the stop, notes without a stop": whole(
    set((n) => `${n}`),
    `Endnotes\n\n${each(NOTES, (text, n) => `${n} ${text}`)}`,
  ),
  "figures in round brackets": whole(
    set((n) => `(${n})`),
    `NOTES\n\n${each(NOTES, (text, n) => `(${n}) ${text}`)}`,
  ),
  "lines broken, with figures in brackets": whole(
    set((n) => `[${n}]`, 60),
    `Notes\n\n${each(NOTES, (text, n) => wrap(`[${n}] ${text}`, 60))}`,
  ),
  "lines and words broken, figures behind the stop": whole(
    set((n) => `${n}`, 60),
    `Notes\n\n${each(NOTES, (text, n) => wrap(`${n}. ${text}`, 60))}`,
  ),
  "notes without a heading": whole(
    set((n) => `[${n}]`),
    each(NOTES, (text, n) => `[${n}] ${text}`),
  ),
  "notes without a heading, behind a rule, with figures behind the stop": whole(
    set((n) => `${n}`),
    `_______\n${each(NOTES, (text, n) => `${n} ${text}`)}`,
  ),
  "Word, saved as text": whole(
    set((n) => `[${["i", "ii", "iii", "iv"][n - 1]}]`),
    each(NOTES, (text, n) => `[${["i", "ii", "iii", "iv"][n - 1]}] ${text}`),
  ),
  "pasted from a PDF, notes at the foot of each page": [
    `River Papers 7`,
    TITLE,
    HEADINGS[0],
    wrap(BODY[0]![0]!.replace("{1}", "1"), 60),
    wrap(`1 ${NOTES[0]}`, 60),
    "3",
    "\fRiver Papers 7",
    HEADINGS[1],
    wrap(BODY[1]![0]!.replace("{2}", "2").replace("{3}", "3"), 60),
    wrap(BODY[1]![1]!.replace("{4}", "4"), 60),
    wrap(`2 ${NOTES[1]}`, 60),
    wrap(`3 ${NOTES[2]}`, 60),
    wrap(`4 ${NOTES[3]}`, 60),
    "4",
  ].join("\n\n"),
  "pasted from a PDF, notes at the foot, nothing between the lines": [
    "River Papers 6",
    TITLE,
    HEADINGS[0],
    wrap(BODY[0]![0]!.replace("{1}", "1"), 60),
    wrap(`1 ${NOTES[0]}`, 60),
    "3",
    "River Papers 7",
    HEADINGS[1],
    wrap(BODY[1]![0]!.replace("{2}", "2").replace("{3}", "3"), 60),
    wrap(BODY[1]![1]!.replace("{4}", "4"), 60),
    wrap(`2 ${NOTES[1]}`, 60),
    wrap(`3 ${NOTES[2]}`, 60),
    wrap(`4 ${NOTES[3]}`, 60),
    "4",
  ].join("\n"),
};
