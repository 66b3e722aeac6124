import { contentOf } from "../lexicon/content.ts";
import type { Restating } from "../lexicon/restating.ts";
import { type Paper, placeOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { clauseAround } from "./clause.ts";
import { mayBeOneTime, restatedOf, type Told } from "./restated.ts";
import { shared } from "./words.ts";

/** Of the words of the shorter sentence, those that both have. */
const SAME = 0.7;
const FEWEST = 2;
/** So few words speak of one thing only where all of one sentence stand in the other. */
const FEW = 3;

interface Act {
  pair: number;
  side: number;
  stems: ReadonlySet<string>;
}

/** "The council accepted the plan", and in the conclusion that it rejected it. */
export function opposedActs(paper: Paper): Found[] {
  const restated = restatedOf(paper);
  if (!restated) return [];
  const { words, pairs, body } = restated;
  const all = [...body, ...restated.again];
  const acts = new Map(all.map((one) => [one, actOf(one, words)]));
  const plain = new Set(
    all.filter(({ own, sentence }) => !words.not.test(own) && !sentence.text.endsWith("?")),
  );
  const sideOf = ({ pair, side }: Act) => `${pair} ${side}`;
  const acted = new Map<string, Act[]>();
  for (const told of body) {
    const act = acts.get(told);
    if (!act) continue;
    const others = acted.get(sideOf(act));
    if (others) others.push(act);
    else acted.set(sideOf(act), [act]);
  }
  /** What the text before shares at most with an act of the same side. */
  const known = new Map<Act, number>();
  const mostBefore = (act: Act) => {
    const most =
      known.get(act) ??
      Math.max(0, ...(acted.get(sideOf(act)) ?? []).map(({ stems }) => shared(stems, act.stems)));
    known.set(act, most);
    return most;
  };
  const seen = new Set<Told>();
  return pairs.flatMap(({ told, again }): Found[] => {
    const [one, other] = [acts.get(told), acts.get(again)];
    if (!one || !other || one.pair !== other.pair || one.side === other.side) return [];
    if (seen.has(again) || !plain.has(told) || !plain.has(again) || !mayBeOneTime(told, again)) return [];
    if (mayTellOfBefore(told, again, words)) return [];
    const both = shared(one.stems, other.stems);
    const smaller = Math.min(one.stems.size, other.stems.size);
    if (both < FEWEST || both < SAME * smaller || (both < FEW && both < smaller)) return [];
    if (!actorStands(told, again)) return [];
    // Told of both, the paper knows the turn.
    if (mostBefore(other) >= both) return [];
    seen.add(again);
    return [
      {
        message: `“${again.sentence.text}” stands here, and before that it was the opposite; say which holds, or what each is true of`,
        place: placeOf(paper, again.sentence),
        related: [relatedAt("before", placeOf(paper, told.sentence))],
      },
    ];
  });
}

function actOf({ own, stems }: Told, words: Restating): Act | undefined {
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

/** The pluperfect tells of an earlier time, and of which where a sentence gives any time. */
function mayTellOfBefore(told: Told, again: Told, { pluperfect, bound }: Restating): boolean {
  const both = [told, again];
  return (
    both.some(({ own }) => pluperfect.test(own)) &&
    both.some(({ own, dates }) => dates.length > 0 || bound.test(own))
  );
}

/** Whoever acts in one sentence is named in the other: the first word of a sentence that carries content. */
function actorStands(told: Told, again: Told): boolean {
  const [[one = ""], [other = ""]] = [told.stems, again.stems];
  return again.stems.has(one) || told.stems.has(other);
}
