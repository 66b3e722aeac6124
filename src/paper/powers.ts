/** What is squared or cubed: units of length and of time, and of those their multiples. */
const UNIT = /(?:^|[\s\d(/·⋅.,])(?:[kcdmnµμ]?m|ft|in|yd|mi|nmi|[km]?s|sec|h)$/u;

/** Whether a raised number behind these words is a power, `km³`, and calls no note. */
export function isPower(before: string, number: string): boolean {
  if (/^[−–-]?[1-3]$/.test(number) && UNIT.test(before.slice(-12))) return true;
  // 10⁶: of ten every power is written so.
  return /^[−–-]?\d{1,2}$/.test(number) && /(?<![\d.,])10$/.test(before);
}
