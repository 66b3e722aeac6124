import { quoted, shown } from "./lineRepairs.ts";

/** A sentence that a `#` after a space cuts off: it reads well, and half of it is a comment. */
export interface Cut {
  /** From 0. */
  line: number;
  from: number;
  to: number;
  message: string;
}

const FIELD_WITH_COMMENT =
  /^(\s*(?:- +)*)([A-Za-z][\w-]*:[ \t]+|(?<=- )(?![A-Za-z][\w-]*:))([^\s"'|>[{&*!%@`#“„«].*?)( +)(#.*)$/;
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
  for (const [line, content] of text.split("\n").entries()) {
    const lead = /^\s*(?:- +)*/.exec(content)![0].length;
    const indent = content.length - content.trimStart().length;
    if (block >= 0 && (content.trim() === "" || indent > block)) continue;
    block = BLOCK_TEXT.test(content) ? (/^\s*- +[|>]/.test(content) ? indent : lead) : -1;
    const [, before, name, words, space, comment] = FIELD_WITH_COMMENT.exec(content) ?? [];
    // An expression over options is no sentence, and what stands after it is a comment.
    if (words === undefined) continue;
    // A number goes with the word before it; a word alone in a field of free text is no more than half of it.
    const isCut =
      (/^#\d/.test(comment!) && /\p{L}$/u.test(words)) ||
      TEXTS.test(name!) ||
      /\p{L}{2}.*\s.*\p{L}{2}/u.test(words);
    if (!isCut || space!.length > 1 || /[.!?…]["'”’)]?$/.test(words)) continue;
    const whole = `${words}${space}${comment}`;
    const from = before!.length + name!.length + words.length + space!.length;
    cuts.push({
      line,
      from,
      to: content.length,
      message: `" #" begins a comment, so the text ends at "${lastWords(words)}"; put the text in quotation marks: ${shown(`${name}${quoted(whole)}`)}; if a comment is meant, put two spaces before it`,
    });
  }
  return cuts;
}

function lastWords(text: string): string {
  return text.length > 30 ? `…${text.slice(-29)}` : text;
}
