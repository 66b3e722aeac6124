/** What a part of a Word file holds, as far as a paper is read from it. */

export type NoteKind = "footnote" | "endnote";

/** Where a note is called. `custom` is the mark its author chose in place of a number: "*". */
export interface NoteCall {
  note: NoteKind;
  id: string;
  custom: string | undefined;
  source: PieceSource;
}

/** A stretch of a paragraph, or where a note is called. */
export type WordPiece =
  | {
      text: string;
      isSuperscript: boolean;
      isBold: boolean;
      isItalic: boolean;
      source: PieceSource;
      /** The relation of its part that says where the link leads which it stands in. */
      link?: string | undefined;
    }
  | NoteCall;

/** Where a run stands in the XML of its part, as offsets. */
export interface RunSource {
  /** From the bracket that opens its first tag to behind the one that closes its last. */
  start: number;
  end: number;
  /** Its first tag, and its properties, as written. */
  tag: string;
  properties: string;
  /** Where its properties, or without these its first tag, end. */
  contentStart: number;
}

/** Where a piece stands: the element that holds it, and of text what lies between its tags. */
export interface PieceSource {
  run: RunSource | undefined;
  /** In a text box or a ruby text, within another run; then there is no cutting the outer one. */
  isNested: boolean;
  start: number;
  end: number;
  text: { start: number; end: number } | undefined;
}

export interface WordParagraph {
  style: string | undefined;
  /** The list it is an item of, and how deep in it, 0 for the outermost. */
  list: string | undefined;
  listLevel: number;
  /** Outline level set on the paragraph itself, 1 for the highest. */
  outline: number | undefined;
  pieces: WordPiece[];
  /** The note it belongs to, in a part of notes. */
  noteId: string | undefined;
}

/** How the notes of a file are numbered, where it says so. */
export type NoteFormats = Map<NoteKind, { format?: string; start?: number }>;
