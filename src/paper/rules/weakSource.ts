import { addressKey } from "../citations/index.ts";
import { ENCYCLOPAEDIA } from "../lexicon/weakSources.ts";
import { placeOf } from "../paper.ts";
import { everyAddress, type Found, type PaperRule } from "./paperRule.ts";

const KINDS: [RegExp, string][] = [
  [/^https?:\/\/[^/]*\bwikipedia\.org\//i, "an open encyclopaedia"],
  [
    /^https?:\/\/(?:[^/]*\.)?(?:medium\.com|substack\.com|wordpress\.com|blogspot\.[a-z.]+|livejournal\.com)\//i,
    "a blog",
  ],
  [
    /^https?:\/\/(?:[^/]*\.)?(?:twitter\.com|x\.com|facebook\.com|vk\.com|t\.me)\//i,
    "a post in a social network",
  ],
];

function messageOf(kind: string): string {
  return `the source is ${kind}; cite what it rests on, or say why it is the best there is`;
}

export const weakSource: PaperRule = {
  id: "weak-source",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "A blog, a post or an open encyclopaedia as a source",
  reason: "Such a source may be right, but nobody answers for it; what rests on it rests on what it cites.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://example.org/review/trade.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” 2015, https://trade-notes.wordpress.com/2015/trade.\n",
  expected: [
    "paper.txt:7:29 the source is a blog; cite what it rests on, or say why it is the best there is",
  ],
  check(paper) {
    const told = new Set<string>();
    const byAddress = everyAddress(paper).flatMap(({ note, address: { url, from, to } }): Found[] => {
      const key = `${note.label} ${addressKey(url)}`;
      if (told.has(key)) return [];
      told.add(key);
      const kind = KINDS.find(([pattern]) => pattern.test(url))?.[1];
      if (!kind) return [];
      return [
        {
          message: messageOf(kind),
          place: placeOf(paper, note, from, to),
        },
      ];
    });
    const byName = paper.notes.flatMap((note): Found[] => {
      const match = ENCYCLOPAEDIA.exec(note.text);
      if (!match || [...told].some((key) => key.startsWith(`${note.label} `))) return [];
      const from = match.index + match[0].length - "Wikipedia".length;
      return [
        {
          message: messageOf("an open encyclopaedia"),
          place: placeOf(paper, note, from, match.index + match[0].length),
        },
      ];
    });
    return [...byAddress, ...byName];
  },
};
