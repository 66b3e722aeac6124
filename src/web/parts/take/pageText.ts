import { cleanCopy, notesIn, withoutFormulas } from "./cleanCopy.ts";
import type { Copied } from "./copy.ts";

/** Text of a note by its number. */
export type NoteTexts = (number: number) => string | undefined;

/**
 * A part of the page, with the notes it calls after it: no marks of files, and the numbers of notes in superscript. In
 * plain text a number stands in brackets, so that it is not taken for a part of the sentence.
 */
export function partWithNotes(part: DocumentFragment | Element, noteText: NoteTexts): Copied {
  const numbers = notesIn(part);
  const clean = withoutFormulas(cleanCopy(part));
  const notes = numbers.flatMap((number) => {
    const text = noteText(number);
    return text === undefined ? [] : [{ number, text }];
  });
  const inPlain = withoutFormulas(cleanCopy(part));
  for (const mark of inPlain.querySelectorAll("sup")) mark.textContent = `[${mark.textContent}]`;
  for (const block of inPlain.querySelectorAll("p, li, tr, h1, h2, h3, figcaption, pre")) block.append("\n");
  const list = document.createElement("div");
  for (const { number, text } of notes) {
    const paragraph = document.createElement("p");
    const mark = document.createElement("sup");
    mark.textContent = String(number);
    paragraph.append(mark, ` ${text}`);
    list.append(paragraph);
  }
  return {
    "text/plain": [
      (inPlain.textContent ?? "").replace(/[ \t]*\n[ \t]*/g, "\n").trim(),
      ...notes.map(({ number, text }) => `[${number}] ${text}`),
    ].join("\n"),
    "text/html": clean.innerHTML + list.innerHTML,
  };
}
