import { LEFT_OVERS, type LeftOver } from "../lexicon/leftOvers.ts";
import type { Paper, Text } from "../paper.ts";
import { placeOf } from "../paper.ts";
import { referencesOf } from "../references/list.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const leftOver: PaperRule = {
  id: "left-over",
  severity: "warning",
  kind: "notes",
  bearsOn: "sources",
  title: "Something that was to be replaced before the paper is read",
  reason:
    "A reader meets “[citation needed]”, a reference that the word processor lost, or letters in the place of a number, and takes the rest for unfinished too.",
  proof: "The words are those of a program or a reminder, which no finished paper speaks of itself in.",
  good: "A short paper\n\nTrade fell in 2014 by a third, says the Act (Article XX). It rose in the XX century.\n",
  bad: "A short paper\n\nTrade fell in 2014 [citation needed]. It had XX members (see Error! Reference source not found.).\n",
  expected: [
    "paper.txt:3:20 found “[citation needed]”, a reminder that a source is missing; name the source",
    "paper.txt:3:46 found “XX”, letters that hold the place of a number; fill it in or take it out",
    "paper.txt:3:62 found “Error! Reference source not found.”, a reference that the word processor could not resolve; point it to what is meant, or write the number",
  ],
  check(paper) {
    const taken: [from: number, to: number][] = [];
    const told = new Set<string>();
    const texts = textsOf(paper);
    // Most papers hold none of a kind: one look through all of it spares a look into each text.
    const whole = texts.map(({ text }) => text).join("\n");
    const kinds = LEFT_OVERS.filter(
      ({ pattern }) => LOOKS_FOR_ENDS.test(pattern.source) || whole.search(pattern) >= 0,
    );
    if (kinds.length === 0) return [];
    return texts.flatMap((text) =>
      kinds.flatMap((kind) =>
        [...text.text.matchAll(kind.pattern)].flatMap((match): Found[] => {
          const from = match.index;
          const to = from + match[0].length;
          const [start, end] = [text.offsets[from] ?? 0, text.offsets[to - 1] ?? 0];
          if (taken.some(([a, b]) => start <= b && end >= a) || !isMeant(paper, text, from, to, kind))
            return [];
          taken.push([start, end]);
          // Filling stands all over the page; once said it is known.
          if (kind.isOnce && told.has(kind.what)) return [];
          told.add(kind.what);
          return [
            {
              ...(kind.isSure ? {} : { severity: "note" as const }),
              message: `found “${match[0].trim().slice(0, MOST_SHOWN)}”, ${kind.what}; ${kind.cure}`,
              place: placeOf(paper, text, from, to),
            },
          ];
        }),
      ),
    );
  },
};

const MOST_SHOWN = 60;
/** A pattern that asks where a text begins or ends is not found in several that were joined. */
const LOOKS_FOR_ENDS = /(?<!\[)\^|\$/;

function textsOf(paper: Paper): Text[] {
  const { title, sections, notes, credits } = paper;
  return [
    ...(title ? [title] : []),
    ...sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]),
    ...notes,
    ...credits,
    ...(paper.listed ? referencesOf(paper) : []),
  ];
}

/** Not where the paper speaks of the words themselves, nor where what stood there could not be read. */
function isMeant(paper: Paper, { text, offsets }: Text, from: number, to: number, kind: LeftOver): boolean {
  if (
    /[“„«"‘'`]\s?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    /^\s?[”“»"’'`]/u.test(text.slice(to, to + 2))
  )
    return false;
  if (!kind.isSilentInPrint) return true;
  if (paper.pageStarts) return false;
  // What stood in the brackets may have been a picture, a link or a mark.
  return (
    paper.text.slice(offsets[from], (offsets[to - 1] ?? 0) + 1).replace(/\s/gu, "") ===
    text.slice(from, to).replace(/\s/gu, "")
  );
}
