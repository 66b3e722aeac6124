import { NAME_GOES_ON, SPONSORED } from "../lexicon/en/sponsoring.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

/** Named so often, it is what the paper is about. */
const LEAST_MENTIONS = 5;

export const sponsorIsParty: PaperRule = {
  id: "sponsor-is-party",
  severity: "warning",
  kind: "evidence",
  bearsOn: "evidence",
  title: "The paper was paid for by somebody it is about",
  reason:
    "It need not be wrong for that; but a reader weighs it otherwise, and expects to be told at the top.",
  good: "Trade and the League\n\nThe League met. The League spoke. The League voted. The League paid. The League left.[1]\n\nNotes\n\n[1] Lee 2015.\n\nThis study was funded by the Baltic Foundation.\n",
  bad: "Trade and the League\n\nThe League met. The League spoke. The League voted. The League paid. The League left.[1]\n\nNotes\n\n[1] Lee 2015.\n\nThis study was funded by the League.\n",
  expected: [
    "paper.txt:9:1 paid for or co-sponsored by League, which the paper is about (5 sentences name it); say so at the top, and say what sources of others were used",
  ],
  check(paper) {
    return paper.credits.flatMap((credit): Found[] => {
      const match = SPONSORED.exec(credit.text);
      const name = match?.[1]?.replace(NAME_GOES_ON, "");
      if (!name) return [];
      const initials = name
        .split(" ")
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join("");
      const names = [name, ...(initials.length > 2 ? [initials] : [])];
      const said = names.find((one) => mentions(paper, one) >= LEAST_MENTIONS);
      if (!said) return [];
      return [
        {
          message: `paid for or co-sponsored by ${name}, which the paper is about (${mentions(paper, said)} sentences name it); say so at the top, and say what sources of others were used`,
          place: placeOf(paper, credit),
        },
      ];
    });
  },
};

function mentions(paper: Parameters<typeof sentencesOf>[0], name: string): number {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
    "u",
  );
  let count = 0;
  for (const { sentence } of sentencesOf(paper)) if (pattern.test(sentence.text)) count += 1;
  return count;
}
