import { actorsNamed, inSentence, type KnownActor } from "../../actors/index.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { JUDGING } from "../lexicon/en/causes.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { isListed } from "../references/list.ts";
import { readReference } from "../tagger/readReference.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** Fewer say nothing of a leaning; the other side must be spoken of often enough to have met such a word too. */
const LEAST_WORDS = 3;
const LEAST_OF_OTHER = 3;

export const wordsOfOneSide: PaperRule = {
  id: "words-of-one-side",
  severity: "note",
  // Until it is judged.
  isOff: true,
  kind: "evidence",
  bearsOn: "evidence",
  title: "Words with a judgement in them are used of one side only",
  reason:
    "“Regime”, “aggressive”, “so-called” judge before anything is shown; where only one side gets them, a reader of the other side stops reading.",
  good: "A short paper\n\nThe reckless ministry of Zambia left. Zambia was cynical. Angola was no less cynical. Angola left. Angola stayed. A brutal answer came from Zambia.\n",
  bad: "A short paper\n\nThe reckless ministry of Zambia left. Zambia was cynical. Angola was calm. Angola left. Angola stayed. A brutal answer came from Zambia.\n",
  expected: [
    "paper.txt:3:5 words with a judgement in them (reckless, cynical, brutal) are said of Zambia 3 times and of Angola never; describe what was done, or judge both by one measure",
  ],
  readsEnglish: true,
  check(paper) {
    const spoken = new Map<KnownActor, number>();
    const judged = new Map<KnownActor, { word: string; place: Found["place"] }[]>();
    const isInList = isListed(paper);
    for (const { sentence, paragraph } of sentencesOf(paper)) {
      const own = ownWordsOf(paper, sentence);
      if (isInList(paragraph)) continue;
      const actors = new Set(actorsNamed(own).map(({ thing }) => thing));
      for (const actor of actors) spoken.set(actor, (spoken.get(actor) ?? 0) + 1);
      const match = JUDGING.exec(own);
      const [actor, ...others] = actors;
      // In the title of a work that stands by itself the word is its author's. Where two are named it is not known of which it is said.
      if (!match || !actor || others.length > 0 || isWork(paragraph.text)) continue;
      const place = placeOf(paper, sentence, match.index, match.index + match[0].length);
      judged.set(actor, [...(judged.get(actor) ?? []), { word: match[0].toLowerCase(), place }]);
    }
    const [most, next] = [...judged].sort((a, b) => b[1].length - a[1].length);
    const [other] = [...spoken].filter(([actor]) => actor !== most?.[0]).sort((a, b) => b[1] - a[1]);
    if (!most || next || most[1].length < LEAST_WORDS || !other || other[1] < LEAST_OF_OTHER) return [];
    const [actor, words] = most;
    const [first, ...rest] = words;
    return [
      {
        message: `words with a judgement in them (${[...new Set(words.map(({ word }) => word))].join(", ")}) are said of ${inSentence(actor)} ${words.length} times and of ${inSentence(other[0])} never; describe what was done, or judge both by one measure`,
        place: first!.place,
        related: rest.map(({ word, place }) => relatedAt(`“${word}” too`, place)),
      },
    ];
  },
};

/** A paragraph that is nothing but a work, as in a list that no heading announces. */
function isWork(text: string): boolean {
  return ENDS_AS_WORK.test(text) && readReference(text)?.isReference === true;
}

const MOST_OF_WORK = 400;
const ENDS_AS_WORK = new RegExp(`^[^\\n]{10,${MOST_OF_WORK}}(?:1[5-9]|20)\\d\\d[).]{0,2}\\s*$`, "u");
