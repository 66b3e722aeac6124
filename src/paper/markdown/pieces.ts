import type { Nodes } from "mdast";
import { append } from "../../record/append.ts";
import { type Piece, toText } from "../blocks.ts";
import { type Note, withParagraphs } from "../paper.ts";
import { raisedMarks } from "../references/groupedMarks.ts";

/** The paragraphs of a note, also those of lists and quotations in it, as one text with a space between; a set line break ends one too. */
export function noteText(
  note: Nodes,
  source: string,
  inline: ReadonlyMap<number, Note>,
): ReturnType<typeof withParagraphs> {
  const pieces: Piece[] = [];
  const begin: number[] = [];
  const add = (node: Nodes): void => {
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote" || node === note) {
      for (const child of "children" in node ? node.children : []) add(child as Nodes);
      return;
    }
    const offset = node.position?.start.offset ?? 0;
    if (pieces.length > 0) {
      pieces.push({ text: " ", offset: offset - 1 });
      begin.push(offset);
    }
    append(pieces, piecesIn(node, source, inline));
    for (const child of "children" in node ? node.children : [])
      if (child.type === "break") begin.push(child.position?.end.offset ?? 0);
  };
  add(note);
  return withParagraphs(toText(addressesBehindTitles(pieces)), begin);
}

export function piecesIn(node: Nodes, source: string, inline: ReadonlyMap<number, Note>): Piece[] {
  const offset = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? offset;
  if (node.type === "footnoteReference") return [{ mark: node.label ?? node.identifier, offset, end }];
  if (node.type === "text") {
    // An escape or an entity is longer in the file than in the text.
    const written = source.slice(offset, end);
    if (written === node.value) return withLooseMarks(written, offset, inline);
    return unescaped(written, node.value, offset).flatMap((piece) =>
      withLooseMarks(piece.text, piece.offset, inline),
    );
  }
  if (node.type === "inlineCode") return [{ text: node.value, offset: offset + 1 }];
  if (node.type === "break") return [{ text: "\n", offset }];
  if (node.type === "link")
    return [
      ...node.children.flatMap((child) => piecesIn(child, source, inline)),
      ...(source.slice(offset, end).includes(`(${node.url}`) && /^https?:/.test(node.url)
        ? [{ text: ` ${node.url}`, offset: offset + source.slice(offset, end).indexOf(`(${node.url}`) }]
        : []),
    ];
  if ("children" in node) return node.children.flatMap((child) => piecesIn(child as Nodes, source, inline));
  return [];
}

/** A text with escapes and entities in the pieces that stand between them; as it is written where the two do not go together. */
function unescaped(written: string, value: string, offset: number): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let done = 0;
  let read = 0;
  for (const match of written.matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});|\\[!-/:-@[-`{-~]/g)) {
    const before = written.slice(done, match.index);
    const behind = written.slice(match.index + match[0].length);
    const next = behind.slice(0, Math.max(0, behind.search(/[&\\]|$/u))).slice(0, 12);
    if (!value.startsWith(before, read)) return [{ text: written, offset }];
    read += before.length;
    const length = [1, 2].find((one) => (next === "" ? true : value.startsWith(next, read + one)));
    if (length === undefined) return [{ text: written, offset }];
    pieces.push({ text: before, offset: offset + done });
    pieces.push({ text: value.slice(read, read + length), offset: offset + match.index });
    read += length;
    done = match.index + match[0].length;
  }
  const rest = written.slice(done);
  if (value.slice(read) !== rest) return [{ text: written, offset }];
  return [...pieces, { text: rest, offset: offset + done }].filter(({ text }) => text !== "");
}

/**
 * The address of a link stands behind its words; where these are a title in quotation marks, behind the marks, or it
 * would be read as part of the title.
 */
export function addressesBehindTitles(pieces: readonly Piece[]): Piece[] {
  const sorted: Piece[] = [];
  let isQuoted = false;
  let held: Piece[] = [];
  for (const piece of pieces) {
    if (!("text" in piece)) {
      sorted.push(piece);
      continue;
    }
    if (isQuoted && /^ https?:\S+$/.test(piece.text)) {
      held.push(piece);
      continue;
    }
    const { text, offset } = piece;
    const closes = isQuoted ? text.search(/[”“»"]/u) + 1 : 0;
    if (held.length > 0 && closes > 0) {
      sorted.push({ text: text.slice(0, closes), offset }, ...held, {
        text: text.slice(closes),
        offset: offset + closes,
      });
      held = [];
    } else sorted.push(piece);
    const marks = text.match(/[“„«”»"]/gu) ?? [];
    for (const mark of marks)
      isQuoted = mark === '"' ? !isQuoted : mark === "“" && isQuoted ? false : "“„«".includes(mark);
  }
  return [...sorted, ...held];
}

/** `[^2, ^3]`, `[^2-3]`: no note is named so, or the parser had known it; several are called in one bracket. */
function labelsIn(written: string): string[] {
  const parts = written.split(/\s*[,;]\s*\^?|\s+\^/);
  if (parts.some((part) => part === "" || /\s/.test(part))) return [];
  return parts.length > 1 ? parts : (raisedMarks(written) ?? [written]);
}

/** A footnote mark without a definition is plain text to Markdown; to a reviewer it is a mark without a note. */
/** A footnote mark without a definition is plain text to Markdown; to a reviewer it is a mark without a note. */
function withLooseMarks(text: string, offset: number, inline: ReadonlyMap<number, Note>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(/\[\^([^\]\n]{1,60})\]|\ue000(?:[\s\ue000]*\ue000)?/g)) {
    const own = inline.get(offset + match.index)?.label;
    const labels = match[1] !== undefined ? labelsIn(match[1]) : own === undefined ? [] : [own];
    if (match[1] !== undefined && labels.length === 0) continue;
    const end = match.index + match[0].length;
    pieces.push({ text: text.slice(done, match.index), offset: offset + done });
    for (const mark of labels) pieces.push({ mark, offset: offset + match.index, end: offset + end });
    done = end;
  }
  return [...pieces, { text: text.slice(done), offset: offset + done }];
}
