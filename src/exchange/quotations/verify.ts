import { GramIndex } from "./approximate.ts";
import { differencesForgiven, type Forgiven, type PlainText, plainText } from "./forgiven.ts";
import { piecesOf } from "./pieces.ts";

export interface Difference {
  /** The words in the quotation, and those that stand in their place. */
  quoted: string;
  text: string;
  /** Place in the text. */
  offset: number;
}

export type Verified =
  /** `forgiven`: what of type and line breaks differs. */
  | { found: "exactly"; from: number; to: number; forgiven: Forgiven[] }
  | { found: "with-differences"; from: number; to: number; differences: Difference[]; distance: number }
  | { found: "not" };

/** Of a hundred letters, so many may differ for it to be the same passage. */
const MOST_PER_HUNDRED = 20;

/** A text at hand, in which quotations are looked for. */
export class QuotedText {
  private readonly written: string;
  private readonly plain: PlainText;
  private index: GramIndex | undefined;

  constructor(written: string) {
    this.written = written;
    this.plain = plainText(written);
  }

  verify(quotation: string): Verified {
    const whole = this.find(quotation);
    if (whole.found === "exactly") return whole;
    // Words the quotation says it leaves out.
    const pieces = piecesOf(quotation);
    if (pieces.length < 2) return whole;
    const places: Exclude<Verified, { found: "not" }>[] = [];
    for (const piece of pieces) {
      const one = this.find(piece, places.at(-1)?.to);
      if (one.found === "not") return whole;
      places.push(one);
    }
    const span = { from: places[0]!.from, to: places.at(-1)!.to };
    const differences = places.flatMap((one) => (one.found === "with-differences" ? one.differences : []));
    const distance = places.reduce(
      (sum, one) => sum + (one.found === "with-differences" ? one.distance : 0),
      0,
    );
    if (differences.length > 0) return { found: "with-differences", ...span, differences, distance };
    const forgiven = new Set(places.flatMap((one) => (one.found === "exactly" ? one.forgiven : [])));
    return { found: "exactly", ...span, forgiven: [...forgiven] };
  }

  /** @param start where in the text as it is written the search begins */
  private find(quotation: string, start = 0): Verified {
    const quoted = quotation.trim();
    const at = this.written.indexOf(quoted, start);
    if (at >= 0) return { found: "exactly", from: at, to: at + quoted.length, forgiven: [] };
    const words = plainText(quoted);
    const plainStart = this.placeInPlain(start);
    const same = this.plain.text.indexOf(words.text, plainStart);
    if (same >= 0 && words.text !== "") {
      const span = this.spanOf(same, same + words.text.length);
      return {
        found: "exactly",
        ...span,
        forgiven: differencesForgiven(quoted, this.written.slice(span.from, span.to)),
      };
    }
    this.index ??= new GramIndex(this.plain.text);
    const most = Math.max(1, Math.floor((words.text.length * MOST_PER_HUNDRED) / 100));
    const match = this.index.find(words.text, most, plainStart);
    if (match === undefined) return { found: "not" };
    const differences = byWords(match.parts, words.text, this.plain.text).map(
      ({ from, to, textFrom, textTo }) => ({
        quoted: words.text.slice(from, to),
        text: this.plain.text.slice(textFrom, textTo),
        offset: this.plain.offsets[textFrom]!,
      }),
    );
    return {
      found: "with-differences",
      ...this.spanOf(match.from, match.to),
      differences,
      distance: match.distance,
    };
  }

  /** The first character of the plain text that comes from there or further on. */
  private placeInPlain(written: number): number {
    let low = 0;
    let high = this.plain.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.plain.offsets[middle]! < written) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private spanOf(from: number, to: number): { from: number; to: number } {
    return { from: this.plain.offsets[from]!, to: this.plain.offsets[to]! };
  }
}

type Part = { from: number; to: number; textFrom: number; textTo: number };

/** Whole words, since half of one says nothing; those that then meet are one. */
function byWords(parts: readonly Part[], words: string, text: string): Part[] {
  const isBetween = (one: string, at: number) =>
    at <= 0 || at >= one.length || one[at - 1] === " " || one[at] === " ";
  const made: Part[] = [];
  for (const part of parts) {
    const wide = { ...part };
    while (wide.from > 0 && !isBetween(words, wide.from) && words[wide.from - 1] === text[wide.textFrom - 1])
      [wide.from, wide.textFrom] = [wide.from - 1, wide.textFrom - 1];
    while (wide.to < words.length && !isBetween(words, wide.to) && words[wide.to] === text[wide.textTo])
      [wide.to, wide.textTo] = [wide.to + 1, wide.textTo + 1];
    const last = made.at(-1);
    if (last && (wide.from <= last.to || wide.textFrom <= last.textTo)) {
      last.to = Math.max(last.to, wide.to);
      last.textTo = Math.max(last.textTo, wide.textTo);
    } else made.push(wide);
  }
  return made;
}
