import { FORMULA, UNIT, VARIABLE } from "./lexicon/units.ts";

const MINUS = "−–⁻-";

/** Whether a raised number behind these words is a power, `km³`, or of a formula, `x²`, and calls no note. */
export function isPower(before: string, number: string): boolean {
  const end = before.slice(-LONGEST);
  // No note has a number below nought.
  if (new RegExp(`^[${MINUS}]\\d|^\\d.*[${MINUS}]$`, "u").test(number) || /(?<![⁰¹²³⁴-⁹])⁻$/u.test(end))
    return true;
  if (/^[1-3]$/.test(number) && UNIT.test(end)) return true;
  if (/^[2-4]$/.test(number) && VARIABLE.test(end)) return true;
  if (/^\d{1,3}$/.test(number) && FORMULA.test(end)) return true;
  // 10⁶: of ten every power is written so.
  return /^\d{1,2}$/.test(number) && /(?<![\d.,])10$/.test(end);
}

/** How much of what stands before is looked at. */
const LONGEST = 24;
