import type { Change } from "../problem.ts";
import { quoted, shown } from "./quoted.ts";

/** A sentence that a `#` after a space cuts off: it reads well, and half of it is a comment. */
export interface Cut {
  /** From 0. */
  line: number;
  from: number;
  to: number;
  message: string;
  /** If it was meant as text. */
  change?: Change;
}

/** The opening of a field or an entry that has bare words. */
const BARE = /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+|(?<=- )(?![A-Za-z][\w-]*:))(?=[^\s"'|>[{&*!%@`#“„«])/;
/** Fields that hold words and nothing else. */
const TEXTS = /^(?:says|title|name|note|because|exact|question|subtitle):/;
const BLOCK_TEXT = /(?:[:-])[ \t]+[|>][+-]?\d*[+-]?[ \t]*(?:#.*)?$/;

/**
 * A comment meant as one stands apart: after two spaces, after the end of a sentence, or begins with a space behind a
 * single word. What is taken for a cut: words, one space, `#`.
 */
export function cutsByComment(text: string): Cut[] {
  if (!text.includes(" #")) return [];
  const cuts: Cut[] = [];
  let block = -1;
  const lines = text.split("\n");
  for (let line = 0; line < lines.length; line++) {
    const content = lines[line]!;
    // Most lines have neither the sign nor open a text of several lines: they are done with by a look.
    if (block < 0 && !content.includes(" #") && !/[|>]/.test(content)) continue;
    const lead = /^\s*(?:- +)*/.exec(content)![0].length;
    const indent = content.length - content.trimStart().length;
    if (block >= 0 && (content.trim() === "" || indent > block)) continue;
    block = BLOCK_TEXT.test(content) ? (/^\s*- +[|>]/.test(content) ? indent : lead) : -1;
    const [opening, before, name] = BARE.exec(content) ?? [];
    const value = content.slice(opening?.length ?? content.length);
    const hash = value.indexOf(" #") + 1;
    if (hash === 0) continue;
    const words = value.slice(0, hash).replace(/(?<! ) +$/, "");
    const space = value.slice(words.length, hash);
    const comment = value.slice(hash);
    // An expression over options is no sentence, and what stands after it is a comment.
    // A number goes with the word before it; a word alone in a field of free text is no more than half of it.
    const isCut = (/^#\d/.test(comment) && /\p{L}$/u.test(words)) || TEXTS.test(name!) || hasTwoWords(words);
    if (!isCut || space.length > 1 || /[.!?…]["'”’)]?$/.test(words)) continue;
    const whole = `${words}${space}${comment}`;
    const from = before!.length + name!.length + words.length + space.length;
    cuts.push({
      line,
      from,
      to: content.length,
      change: {
        line: line + 1,
        column: before!.length + name!.length + 1,
        endLine: line + 1,
        endColumn: content.length + 1,
        text: quoted(whole),
      },
      message: `" #" begins a comment, so the text ends at "${lastWords(words)}"; put the text in quotation marks: ${shown(`${name}${quoted(whole)}`)}; if a comment is meant, put two spaces before it`,
    });
  }
  return cuts;
}

/** Two letters, a blank somewhere behind them, and two letters behind that. */
function hasTwoWords(text: string): boolean {
  const first = text.search(/\p{L}{2}/u);
  const gap = first < 0 ? -1 : text.slice(first + 2).search(/\s/);
  return gap >= 0 && /\p{L}{2}/u.test(text.slice(first + 2 + gap));
}

function lastWords(text: string): string {
  return text.length > 30 ? `…${text.slice(-29)}` : text;
}
