import { familyName, type NoteReading, titleKey } from "../citation.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, readingsOf } from "./paperRule.ts";

export const shortFormUnmatched: PaperRule = {
  id: "short-form-unmatched",
  severity: "warning",
  kind: "notes",
  title: "A work cited by author and title only, and nowhere in full",
  reason:
    "A short form stands for a work cited in full before. Without that a reader cannot find the work: no date, no publisher, no address.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade.”\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Ek, “Growth.”\n",
  expected: [
    "paper.txt:9:5 “Growth” is cited by author and title only, and no earlier note cites it in full; add where and when it was published",
  ],
  check(paper) {
    const readings = readingsOf(paper);
    return readings.flatMap((reading, i): Found[] => {
      if (!reading.isShort || !reading.title) return [];
      if (readings.slice(0, i).some((earlier) => !earlier.isShort && isSameWork(earlier, reading))) return [];
      return [
        {
          message: `“${reading.title.text}” is cited by author and title only, and no earlier note cites it in full; add where and when it was published`,
          place: placeOf(paper, reading.note),
        },
      ];
    });
  },
};

/** A short title is the beginning of the full one; the family name, where both give one, is the same. */
export function isSameWork(full: NoteReading, short: NoteReading): boolean {
  if (!full.title || !short.title) return false;
  const [a, b] = [titleKey(full.title.text), titleKey(short.title.text)];
  if (!a.startsWith(b) && !b.startsWith(a)) return false;
  return !full.author || !short.author || familyName(full.author) === familyName(short.author);
}
