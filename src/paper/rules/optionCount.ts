import { alternativesOf } from "../argument/alternatives.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const optionCount: PaperRule = {
  id: "option-count",
  severity: "warning",
  kind: "models",
  bearsOn: "argument",
  title: "The number of options announced is not the number listed",
  reason: "A reader counts: where three are promised and two given, one was lost or the number is old.",
  good: "A short paper\n\nThree scenarios are possible: a truce, a treaty, and open war.\n",
  bad: "A short paper\n\nThree scenarios are possible: a truce, or open war.\n",
  expected: [
    "paper.txt:3:1 3 scenarios are announced, but 2 listed; add what is missing, or mend the number",
  ],
  readsEnglish: true,
  check(paper) {
    return alternativesOf(paper).flatMap(({ announcement }): Found[] => {
      const { count, noun, items, isSure, text } = announcement;
      if (!isSure || items.length === count) return [];
      const cure = items.length < count ? "add what is missing, or mend the number" : "mend the number";
      return [
        {
          message: `${count} ${noun} are announced, but ${items.length} listed; ${cure}`,
          place: placeOf(paper, text),
          related: items.map((item) => relatedAt(`“${shortened(item.text)}”`, placeOf(paper, item))),
        },
      ];
    });
  },
};

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : text;
}
