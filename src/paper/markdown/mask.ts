import { append } from "../../record/append.ts";
import { type Piece, toText } from "../blocks.ts";
import type { Emphasis, Note, Text } from "../paper.ts";
import { isPower } from "../powers.ts";
import { raisedMarks } from "../references/groupedMarks.ts";
import { emphasisOf } from "./emphasisOf.ts";
import { markdownTree } from "./markdownTree.ts";
import { addressesBehindTitles, piecesIn } from "./pieces.ts";

/** A line may end in several ways, of which `^` knows all: where one could go on in it, every line would be gone through again. */
export const NAMED_NOTE = /^\[\^[^\]\n\r\u2028\u2029]+\]:/m;

/** Stands, as often as needed, where a note is written within the text. */
const INLINE = "\ue000";
/** What is none of the text and leaves no space behind. */
export const NOTHING = "\ue001";

/** Where such a note begins: as pandoc writes it, and as LaTeX does, which many write into their Markdown. */
const WITHIN = /\^\[|\\footnote\{/g;
const TEX_STYLE = /\\(emph|textit|textsl|textbf|enquote)\{([^{}]*)\}/g;

/** The text of a note of LaTeX as Markdown has it, each character in its place. */
function withoutTex(text: string): string {
  return text
    .replace(TEX_STYLE, (_, command: string, inner: string) => {
      const [open, close] = command === "enquote" ? ["“", "”"] : ["*", "*"];
      return `${open.padStart(command.length + 2, NOTHING)}${inner}${close}`;
    })
    .replace(/\\([&%#_$])/g, `${NOTHING}$1`)
    .replaceAll("~", " ");
}

/** What is struck out is taken out. */
const STRUCK = /(?<!~)~~(?=[^\s~])[^~\n]{1,500}~~(?!~)/g;
/** `7^th^` */
const RAISED_LETTERS = /(?<=[\p{L}\d])\^(\p{L}{1,4})\^/gu;
/** `<sup>3</sup>`, also with a link of HTML or Markdown in it. */
const RAISED =
  /<sup\b[^<>\n]{0,80}>(?:\s|<a\b[^<>\n]{0,200}>|\[){0,4}(\d{1,4})(?:\s|\]|\(#[^()\s]{0,80}\)|<\/a>){0,4}<\/sup>/gi;
/** `<sup>2,3</sup>`, `^2,3^` behind a word */
const RAISED_GROUP = /<sup\b[^<>\n]{0,80}>([\d,;–-][^<>\n]{2,30})<\/sup>|(?<=[^\s^])\^(\d[^^\n]{2,30})\^/gi;
/** `<sup>*</sup>`; `\\*` where it can only be a sign: behind a word and before none, or before a note. */
const RAISED_SIGN = /<sup\b[^<>\n]{0,80}>\\?(\*{1,4}|†{1,3}|‡{1,3})<\/sup>/gi;
const ESCAPED_SIGN =
  /(?<=^[ \t]{0,3})(?:\\\*){1,4}(?=[ \t]+\S)|(?<=[\p{L}\p{N}.,;:!?”"»’)])(?:\\\*){1,4}(?=\s|$)/gmu;
/** `[[3]](#note)`, `[\\[3\\]](#note)`, `[3](#note)`; `^3^` behind a word; `\\[3\\]`. */
const NUMBER_AS_MARK =
  /\[(?:\\?\[)?(\d{1,4})(?:\\?\])?\]\(#[^()\s]{0,80}\)|(?<=[^\s^])\^(\d{1,4})\^|\\\[(\d{1,4})\\\]/g;

/**
 * The text with what the parser does not know made harmless, each character in its place: the front matter, the bars
 * of tables, notes within the text (`^[Lee 2015]`), numbers set in `<sup>`.
 */
export function mask(text: string): {
  masked: string;
  inline: Map<number, Note>;
  within: Emphasis[];
  title: Text | undefined;
} {
  const blanks = (part: string, by = " ") => part.replace(/[^\n]/g, by);
  const front = /^---\r?\n[\s\S]{0,8000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  const title = front === undefined ? null : /^title:[ \t]*(["']?)([^\r\n]{1,300}?)\1[ \t]*\r?$/m.exec(front);
  let masked = front === undefined ? text : blanks(front) + text.slice(front.length);
  masked = masked
    .replace(/^[ \t]{0,3}\|[^\n]*$/gm, (row) =>
      /^[\s|:-]*$/.test(row) ? blanks(row) : row.replaceAll("|", " "),
    )
    .replace(STRUCK, (whole) => blanks(whole, NOTHING))
    .replace(RAISED_LETTERS, (_, letters: string) => `${NOTHING}${letters}${NOTHING}`)
    .replace(RAISED, (whole, label: string, at: number) =>
      (isPower(text.slice(Math.max(0, at - 24), at), label) ? label : `[${label}]`).padEnd(
        whole.length,
        NOTHING,
      ),
    )
    .replace(RAISED_GROUP, (whole, inSup: string | undefined, inHats: string | undefined) => {
      const labels = raisedMarks((inSup ?? inHats)!);
      return labels ? `[${inSup ?? inHats}]`.padEnd(whole.length, NOTHING) : whole;
    })
    .replace(RAISED_SIGN, (whole, sign: string) => sign.padEnd(whole.length, NOTHING))
    .replace(ESCAPED_SIGN, (whole) => whole.replaceAll("\\", NOTHING))
    .replace(NUMBER_AS_MARK, (whole, ...labels) =>
      `[${labels.slice(0, 3).find((one) => one !== undefined)}]`.padEnd(whole.length, NOTHING),
    );
  const inline = new Map<number, Note>();
  const within: Emphasis[] = [];
  const named = NAMED_NOTE.test(text);
  const parts: string[] = [];
  let done = 0;
  for (const { index: at, 0: opening } of masked.matchAll(WITHIN)) {
    if (at < done) continue;
    const isTex = opening.endsWith("{");
    const [open, close] = isTex ? ["{", "}"] : ["[", "]"];
    let depth = 0;
    let end = at + opening.length - 1;
    const most = Math.min(masked.length, at + 3_000);
    for (; end < most; end++) {
      if (masked[end] === open) depth += 1;
      else if (masked[end] === close && --depth === 0) break;
      else if (masked[end] === "\n" && /^\r?\n/.test(masked.slice(end + 1, end + 3))) end = most;
    }
    if (end >= most || /[[\\]/.test(masked[at - 1] ?? "")) continue;
    const label = named ? `inline ${inline.size + 1}` : `${inline.size + 1}`;
    const from = at + opening.length;
    const said = masked.slice(from, end);
    const { pieces, emphasis } = inlinePieces(isTex ? withoutTex(said) : said, from);
    append(within, emphasis);
    inline.set(at, { label, offset: at, ...toText(addressesBehindTitles(pieces)) });
    // A note within a note is part of its text.
    parts.push(masked.slice(done, at), blanks(masked.slice(at, end + 1), INLINE));
    done = end + 1;
  }
  masked = parts.join("") + masked.slice(done);
  return {
    masked,
    inline,
    within,
    title: title
      ? toText([{ text: title[2]!, offset: title.index + title[0].indexOf(title[2]!, 6) }])
      : undefined,
  };
}

/** The text of a note within the text, whose emphasis is no letter of it. A joiner keeps it from being read as a list. */
function inlinePieces(text: string, at: number): { pieces: Piece[]; emphasis: Emphasis[] } {
  const source = `${JOINER}${text}`;
  const root = markdownTree(source);
  const emphasis = emphasisOf(root).map((one) => ({ ...one, from: one.from + at - 1, to: one.to + at - 1 }));
  const pieces = piecesIn(root, source, new Map()).flatMap((piece): Piece[] => {
    const moved = {
      ...piece,
      offset: piece.offset + at - 1,
      ...("end" in piece ? { end: piece.end + at - 1 } : {}),
    };
    if (!("text" in moved) || !moved.text.startsWith(JOINER)) return [moved];
    return moved.text === JOINER ? [] : [{ text: moved.text.slice(1), offset: at }];
  });
  return { pieces, emphasis };
}

const JOINER = "\u2060";
