import { alternativesOf } from "../argument/alternatives.ts";
import { chosenUnweighed } from "../argument/chosenInConclusion.ts";
import { conclusionOf } from "../argument/conclusion.ts";
import { beyondTheAnnounced } from "../argument/countedAnew.ts";
import { beyondTheLabels } from "../argument/labelledFaults.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { LABEL_IN_TEXT } from "../lexicon/en/announcing.ts";
import { type Paper, placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const OPENING =
  "A short paper\n\nTwo scenarios are possible: a lasting truce and a formal treaty.\n\nA lasting truce would save lives.\n\nA formal treaty would take years.\n\nConclusion\n\n";

export const optionNewInConclusion: PaperRule = {
  id: "option-new-in-conclusion",
  severity: "warning",
  kind: "models",
  bearsOn: "argument",
  title: "The conclusion counts or prefers an option that was never introduced",
  reason: "What a paper concludes with has to have been weighed in it; a new option comes without grounds.",
  good: `${OPENING}Two outcomes are possible: a lasting truce, or a formal treaty.\n`,
  bad: `${OPENING}Two outcomes are possible: a lasting truce, or partition along the river.\n`,
  expected: [
    "paper.txt:11:48 “partition along the river” stands among the outcomes of the conclusion, but was not among the 2 scenarios listed before; introduce and weigh it, or leave it out",
  ],
  check(paper) {
    const chosen = chosenUnweighed(paper).map(
      (name): Found => ({
        message: `“${name.text}” is what the conclusion calls best, and nothing before speaks of it; introduce and weigh it, or leave it out`,
        place: placeOf(paper, name),
      }),
    );
    const labels = beyondTheLabels(paper);
    const beyond = labels.length > 0 ? labels : beyondTheAnnounced(paper);
    if (paper.language !== "en") return beyond.length > 0 ? beyond : chosen;
    const counted = alternativesOf(paper).flatMap(({ latest, concluded }): Found[] =>
      (concluded?.items ?? [])
        .filter(({ isKnown }) => !isKnown)
        .map(({ name }) => ({
          message: `“${name.text}” stands among the ${concluded!.announcement.noun} of the conclusion, but was not among the ${latest.items.length} ${latest.noun} listed before; introduce and weigh it, or leave it out`,
          place: placeOf(paper, name),
          related: [relatedAt(`the ${latest.noun} listed before`, placeOf(paper, latest.text))],
        })),
    );
    const labelled = beyond.length > 0 ? beyond : labelsNewIn(paper);
    return [...counted, ...labelled, ...chosen];
  },
};

/** "Option D" in a conclusion whose paper presents the options A to C and no other. */
function labelsNewIn(paper: Paper): Found[] {
  const conclusion = conclusionOf(paper);
  const known = new Map<string, Set<string>>();
  const told: { noun: string; label: string; place: Found["place"] }[] = [];
  for (const { heading } of paper.sections)
    for (const { noun, label } of heading ? labelsIn(heading.text) : [])
      known.set(noun, (known.get(noun) ?? new Set()).add(label));
  for (const { sentence, paragraph } of sentencesOf(paper)) {
    const own = ownWordsOf(paper, sentence);
    for (const { noun, label, from, to } of labelsIn(own))
      if (conclusion.has(paragraph)) told.push({ noun, label, place: placeOf(paper, sentence, from, to) });
      else known.set(noun, (known.get(noun) ?? new Set()).add(label));
  }
  const seen = new Set<string>();
  return told.flatMap(({ noun, label, place }): Found[] => {
    const labels = known.get(noun);
    if (!labels || labels.size < 2 || labels.has(label) || seen.has(noun + label)) return [];
    // Letters and numbers name different lists.
    if ([...labels].some((one) => /\d/.test(one) !== /\d/.test(label))) return [];
    seen.add(noun + label);
    return [
      {
        message: `“${noun} ${label}” stands in the conclusion, and the paper presents only ${[...labels].sort().join(", ")}; introduce and weigh it, or mend its label`,
        place,
      },
    ];
  });
}

function labelsIn(text: string): { noun: string; label: string; from: number; to: number }[] {
  return [...text.matchAll(LABEL_IN_TEXT)].map((match) => ({
    noun: match[1]!,
    label: match[2]!,
    from: match.index,
    to: match.index + match[0].length,
  }));
}
