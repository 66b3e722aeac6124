/** A quotation without the words it says it leaves out: what stands before, between and behind them. */
export function piecesOf(quotation: string): string[] {
  return quotation
    .split(/\s*(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|\.{3,4}|…)\s*/)
    .filter((piece) => /\p{L}/u.test(piece));
}
