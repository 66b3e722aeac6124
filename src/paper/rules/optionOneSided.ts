import { type Alternative, alternativesOf } from "../argument/alternatives.ts";
import { oneSidedLabels } from "../argument/labelledFaults.ts";
import { type Paper, placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const OPENING =
  "A short paper\n\nTwo scenarios are possible: a lasting truce and a formal treaty.\n\nA lasting truce has the advantage of speed. Its drawback is that nothing is settled.\n\n";

export const optionOneSided: PaperRule = {
  id: "option-one-sided",
  severity: "note",
  kind: "models",
  bearsOn: "argument",
  title: "Strengths or shortcomings are named for the other options, and not for one",
  reason:
    "Options are compared by the same questions; where one is not asked, the comparison is not fair to it.",
  good: `${OPENING}A formal treaty has the advantage of clarity. Its drawback is that it takes years.\n`,
  bad: `${OPENING}A formal treaty has the advantage of clarity. Both parliaments vote on it.\n`,
  expected: [
    "paper.txt:7:1 no shortcoming of “a formal treaty” is named, while those of the other scenarios are; say what speaks against it",
  ],
  check(paper) {
    const announced = paper.language === "en" ? ofAnnounced(paper) : [];
    return announced.length > 0 ? announced : oneSidedLabels(paper);
  },
};

function ofAnnounced(paper: Paper): Found[] {
  return alternativesOf(paper).flatMap(({ announcement, alternatives }): Found[] => {
    const led = alternatives.filter(({ lead }) => lead !== undefined);
    return (["strengths", "shortcomings"] as const).flatMap((side): Found[] => {
      const none = led.filter((alternative) => alternative[side].named === 0 && alternative[side].told === 0);
      const others = led.filter((alternative) => alternative[side].named > 0);
      const [one] = none;
      if (!one || none.length > 1 || led.length < 2 || others.length !== led.length - 1) return [];
      return [
        {
          message: `no ${side === "strengths" ? "strength" : "shortcoming"} of “${one.name.text}” is named, while those of the other ${announcement.noun} are; say what speaks ${side === "strengths" ? "for" : "against"} it`,
          place: placeOf(paper, one.lead!),
          related: others.map((alternative) =>
            relatedAt(`“${alternative.name.text}”, with its ${side}`, leadPlace(alternative)),
          ),
        },
      ];
    });

    function leadPlace(alternative: Alternative) {
      return placeOf(paper, alternative.lead!);
    }
  });
}
