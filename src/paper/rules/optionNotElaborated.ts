import { alternativesOf } from "../argument/alternatives.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const OPENING =
  "A short paper\n\nThree scenarios are possible: a lasting truce, a formal treaty, and open war.\n\nA lasting truce would save lives. Nobody would have to give way, and trade could go on.\n\n";

export const optionNotElaborated: PaperRule = {
  id: "option-not-elaborated",
  severity: "warning",
  kind: "models",
  bearsOn: "argument",
  title: "An option that is announced and never taken up",
  reason: "Where some options are weighed and one is only named, a reader cannot tell why it was left.",
  good: `${OPENING}A formal treaty would take years. Open war would end both.\n`,
  bad: `${OPENING}A formal treaty would take years. Both parliaments would have to vote for it.\n`,
  expected: [
    "paper.txt:3:69 “open war” is listed among 3 scenarios and not taken up again, while others are; say what it would mean, or leave it out",
  ],
  readsEnglish: true,
  check(paper) {
    return alternativesOf(paper).flatMap(({ announcement, alternatives, unmatched }): Found[] => {
      const led = alternatives.filter(({ lead }) => lead !== undefined);
      const missing = alternatives.filter(({ isMentioned }) => !isMentioned);
      // Paragraphs that open with none of them may take it up in words of their own.
      if (led.length === 0 || (led.length < 2 && unmatched >= missing.length && unmatched > 1)) return [];
      const isUnsure = unmatched >= missing.length * 2;
      return missing.map(({ name }) => ({
        message: `“${name.text}” is listed among ${announcement.items.length} ${announcement.noun} and not taken up again, while others are; say what it would mean, or leave it out`,
        place: placeOf(paper, name),
        related: led.map((alternative) =>
          relatedAt(`“${alternative.name.text}” is taken up here`, placeOf(paper, alternative.lead!)),
        ),
        ...(isUnsure ? { severity: "note" as const } : {}),
      }));
    });
  },
};
