import type { CitationCore } from "@citation-js/core";

/** Letters that have a command of their own; the library takes the one that follows for a part of it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ aa: "å", AA: "Å", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ", o: "ø", O: "Ø", l: "ł", L: "Ł", ss: "ß" },
  ...{ dj: "đ", DJ: "Đ", dh: "ð", DH: "Ð", th: "þ", TH: "Þ", ng: "ŋ", NG: "Ŋ" },
};
const NAMES_OF_LETTERS = Object.keys(LETTERS).join("|");
const LETTER = new RegExp(
  `\\{\\\\(${NAMES_OF_LETTERS})\\s*\\}|\\\\(${NAMES_OF_LETTERS})(?:\\{\\}|(?![a-zA-Z])\\s*)`,
  "g",
);

/** Turns TeX into text: accents, signs, dashes; type styles become the tags CSL has for them. */
export function texDecoder(core: CitationCore): (tex: string) => string {
  const decode = (tex: string) => {
    const entry = { type: "misc", label: "x", properties: { title: tex } };
    const [read] = new core.Cite([entry], { forceType: "@biblatex/entries+list", generateGraph: false }).data;
    return String(read?.title ?? "");
  };
  return (written) => {
    if (!/[\\{}$~`]|--|''/.test(written)) return written;
    const tex = written
      .replace(
        LETTER,
        (_, braced: string | undefined, bare: string | undefined) => LETTERS[(braced ?? bare)!]!,
      )
      // An i or a j under an accent loses its dot in TeX, and has none to lose in Unicode.
      .replace(
        /\\(['`^"~=.uvHcdbk])\s*(?:\{\s*\\([ij])\s*\}|\\([ij])(?![a-zA-Z])\s*)/g,
        (_, accent, braced, bare) => `\\${accent}{${braced ?? bare}}`,
      )
      .replace(/\\(?:ldots|dots|textellipsis)(?:\{\}|(?![a-zA-Z])\s?)/g, "…")
      .replace(/\\[,;:]/g, " ")
      .replace(/\\[-/!@]/g, "")
      .replace(/\$[^$]*\$/g, (formula) => formula.replace(/([_^])([0-9A-Za-z])(?=[0-9A-Za-z])/g, "$1{$2}"))
      .replace(/\\(La)?TeX(?:\{\}|\b)/g, (_, la: string | undefined) => `${la ?? ""}TeX`)
      // Boxes, and words to sort by, which nobody prints.
      .replace(/\\(?:mbox|hbox|text|textnormal|textrm|textup|protect|nocite)(?![a-zA-Z])\s*(?=\{)/g, "")
      .replace(/\\(?:noopsort|noop|SortNoop|nop|switchargs)\s*\{[^{}]*\}/g, "")
      .replace(/\\(?:relax|protect|null|bgroup|egroup|leavevmode|hfill|newline|sloppy)(?![a-zA-Z])\s*/g, "")
      .replace(/\\href\s*\{[^{}]*\}\s*(?=\{)/g, "")
      .replace(/\\(?=\s)/g, "");
    try {
      const read = decode(tex);
      // A command that the library leaves standing, without what it is applied to.
      return /\\[a-zA-Z]/.test(read) && !/textbackslash/.test(tex) ? inParts(tex, decode) : read;
    } catch {
      // "US$ 5 million": a sign that begins mathematics in TeX, and ends nothing.
      try {
        return decode(tex.replace(/(?<!\\)\$/g, "\\$"));
      } catch {
        return inParts(tex, decode);
      }
    }
  };
}

/** A command with what it is applied to, in braces or out of them. */
const COMMAND =
  /\{\\[^{}]*(?:\{[^{}]*\})?\}|\\(?:[a-zA-Z]+(?:\s*\{[^{}]*\}|\s+|$)|[^a-zA-Z](?:\{[^{}]*\}|[a-zA-Z])?)/g;

/** One command that nobody knows takes no other with it. */
function inParts(tex: string, decode: (tex: string) => string): string {
  return tex
    .replace(COMMAND, (command) => {
      try {
        const read = decode(command);
        if (/\\[a-zA-Z]/.test(read)) throw new Error("unknown");
        return read;
      } catch {
        return command.replace(/\\[a-zA-Z]+\s*|\\[^a-zA-Z]/g, "");
      }
    })
    .replace(/[{}\\]/g, "");
}
