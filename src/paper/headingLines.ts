import { DATE_LINE } from "./lexicon/dateLines.ts";
import { MARK } from "./noteLabels.ts";

/** A short line that ends no sentence. */
export function isHeadingLike(block: { text: string }): boolean {
  if (block.text.length >= 180) return false;
  const text = block.text
    .slice(0, 200)
    .replace(/\ue001/gu, "")
    .replace(MARK, "")
    .replace(/[*†‡]+/g, "")
    .replace(NUMBERING, "")
    .trim();
  if (ROMAN_ALONE.test(text)) return true;
  if (STAGE_DIRECTION.test(text) || DATE_LINE.test(text)) return false;
  return text.length <= 120 && !text.includes("\n") && !/[.;:,…”"»]$/.test(text) && !/[.!]\s/.test(text);
}

/** A part that bears a number and no name. */
const ROMAN_ALONE = /^[IVX]{1,5}\.?$/;
/** `[Laughter]`, `(Check against delivery)`. */
const STAGE_DIRECTION = /^(?:\[[^[\]]*\]|\([^()]*\))$/u;
/** `1.`, `2.3`, `IV.`, `B.` before a heading. */
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.)\s+(?=\p{Lu})/u;

/** Items of a list follow each other; a numbered heading has text after it. */
export function isHeadingAmong(body: readonly { text: string }[], i: number): boolean {
  if (!isListLike(body[i]!)) return true;
  const around = [body[i - 1], body[i + 1]];
  return (
    NUMBERING.test(body[i]!.text) &&
    around.every((one) => !one || !isListLike(one)) &&
    !isHeadingLike(body[i + 1]!)
  );
}

function isListLike({ text }: { text: string }): boolean {
  return /^([-–—•*]|\d+[.)]|[A-H]\.|\[)\s/.test(text);
}
