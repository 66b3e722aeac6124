import type { Block } from "../assemble.ts";
import type { Piece } from "../blocks.ts";
import { attribute, type Element, elementsIn, startOf } from "./elements.ts";
import { inSource } from "./inSource.ts";

/** Names of classes, as styles and programs give them, of the text of a note that stands where the note is called. */
const TEXT_OF_NOTE =
  /(?:^|\s)(?:[\w-]*[-_])?(?:(?:side|margin)-?notes?|(?:foot|end)notes?[-_]+(?:text|content|body|tooltip|note|popup|popover)|note[-_]outer)(?:\s|$)/i;
const LONGEST_LABEL = 8;

/** Whether an element within a paragraph is the text of a note: in the margin, in a box that opens at its mark. */
export function isNoteInPlace(element: Element, { pieces, kind }: Block): boolean {
  if (kind === "heading" || pieces.length === 0) return false;
  const isCalled = "mark" in pieces.at(-1)!;
  const role = attribute(element, "role") ?? "";
  return (
    (TEXT_OF_NOTE.test(attribute(element, "class") ?? "") ||
      /^doc-footnote$/.test(role) ||
      (isCalled && /^(?:tooltip|note)$/.test(role))) &&
    startOf(element, LONGEST_LABEL + 1).trim().length > LONGEST_LABEL
  );
}

/** The text of a note in an attribute of its mark, as pages that show it in a box keep it. */
export interface NoteInData {
  label: string;
  pieces: (source: string) => Piece[];
  words: string;
}

const FEWEST_WORDS = 3;

/** What the mark of a note, or what stands in it, says in its title or data. */
export function noteInData(mark: Element, label: string): NoteInData | undefined {
  const around = mark.parentNode && "attrs" in mark.parentNode ? [mark.parentNode] : [];
  let best: NoteInData | undefined;
  for (const element of [mark, ...elementsIn(mark).slice(1, 6), ...around])
    for (const { name, value } of element.attrs) {
      if (name !== "title" && !name.startsWith("data-")) continue;
      const words = value.replace(/<[^<>]{0,300}>/g, " ").trim();
      if (words.length <= (best?.words.length ?? 0)) continue;
      if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS || !/\s/.test(words)) continue;
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (!place) continue;
      best = {
        label,
        words,
        pieces: (source) => {
          const equals = source.indexOf("=", place.startOffset) + 1;
          const start = equals + (/["']/.test(source[equals] ?? "") ? 1 : 0);
          return withoutTags(inSource(value, source, start, place.endOffset));
        },
      };
    }
  return best;
}

/** "View footnote", "Jump to note 4": buttons say the same of every note. */
export function areNotes(all: readonly NoteInData[]): boolean {
  const different = new Set(all.map(({ words }) => words.replace(/\d+/g, "")));
  return all.length === 1
    ? /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:/u.test(all[0]!.words)
    : different.size > all.length / 2;
}

/** The text of an attribute that holds HTML, each character in its place. */
function withoutTags(pieces: readonly Piece[]): Piece[] {
  const letters = pieces.flatMap((piece) =>
    "text" in piece
      ? Array.from(piece.text, (letter, i) => ({ text: letter, offset: piece.offset + i }))
      : [],
  );
  const isTag = new Set<number>();
  const text = letters.map((one) => (one.text.length === 1 ? one.text : " ")).join("");
  for (const { index, 0: tag } of text.matchAll(/<\/?[a-z][^<>]{0,300}>/giu))
    for (let i = index; i < index + tag.length; i++) isTag.add(i);
  return letters.filter((_, i) => !isTag.has(i));
}
