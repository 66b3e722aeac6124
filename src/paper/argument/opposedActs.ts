import { contentOf } from "../lexicon/content.ts";
import { type Paper, placeOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { clauseAround } from "./clause.ts";
import { mayBeOneTime, restatedOf, type Told } from "./restated.ts";

/** Of the words of the shorter sentence, those that both have. */
const SAME = 0.7;
const FEWEST = 2;
/** So few words speak of one thing only where all of one sentence stand in the other. */
const FEW = 3;

/** "The council accepted the plan", and in the conclusion that it rejected it. */
export function opposedActs(paper: Paper): Found[] {
  const restated = restatedOf(paper);
  if (!restated) return [];
  const { words, pairs, body } = restated;
  const seen = new Set<Told>();
  const isPlain = ({ own, sentence }: Told) => !words.not.test(own) && !sentence.text.endsWith("?");
  return pairs.flatMap(({ told, again }): Found[] => {
    if (seen.has(again) || !isPlain(told) || !isPlain(again) || !mayBeOneTime(told, again)) return [];
    const [one, other] = [actOf(told), actOf(again)];
    if (!one || !other || one.pair !== other.pair || one.side === other.side) return [];
    const [a, b] = [one.stems, other.stems];
    const both = [...a].filter((stem) => b.has(stem)).length;
    const smaller = Math.min(a.size, b.size);
    if (both < FEWEST || both < SAME * smaller || (both < FEW && both < smaller)) return [];
    if (!actorStands(told, again)) return [];
    // Told of both, the paper knows the turn.
    const isTurn = body.some((third) => {
      const act = third === told ? undefined : actOf(third);
      return act?.pair === other.pair && act.side === other.side && sharedOf(act.stems, b) >= both;
    });
    if (isTurn) return [];
    seen.add(again);
    return [
      {
        message: `“${again.sentence.text}” stands here, and before that it was the opposite; say which holds, or what each is true of`,
        place: placeOf(paper, again.sentence),
        related: [relatedAt("before", placeOf(paper, told.sentence))],
      },
    ];
  });

  function actOf({
    own,
    stems,
  }: Told): { pair: number; side: number; stems: ReadonlySet<string> } | undefined {
    for (const [pair, [one, other]] of words.opposites.entries()) {
      const against = other.exec(own);
      const match = against ?? one.exec(own);
      if (!match) continue;
      const clause = clauseAround(own, match.index, match.index + match[0].length);
      if (words.denied.test(clause.replace(match[0], " "))) return undefined;
      // "Nahm den Vorschlag an": the verb stands at both ends of what it acts on.
      const acted = contentOf(match[0].replace(/(?<=^\S+ ).*(?= \S+$)/u, ""), words);
      return { pair, side: against ? 1 : 0, stems: new Set([...stems].filter((stem) => !acted.has(stem))) };
    }
    return undefined;
  }
}

const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((one) => b.has(one)).length;

/** Whoever acts in one sentence is named in the other: the first word of a sentence that carries content. */
function actorStands(told: Told, again: Told): boolean {
  const [[one = ""], [other = ""]] = [told.stems, again.stems];
  return again.stems.has(one) || told.stems.has(other);
}
