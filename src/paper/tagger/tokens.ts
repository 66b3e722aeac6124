/** A word, a number, a mark or an address of a reference, with its place in the text. */
export interface Token {
  text: string;
  from: number;
  to: number;
  /** White space stands before it. */
  isSpaced: boolean;
}

const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"”“)\]]*[^\s<>"”“)\].,;:]|\b10\.\d{4,9}\/[^\s<>"”“]*[^\s<>"”“)\].,;:]|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+|[^\s]/gu;

/** The tokens of a text; an address is one. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
    isSpaced: match.index > 0 && /\s/u.test(text[match.index - 1]!),
  }));
}
