import { NAMES_IN_APPOSITION, OF_SOMEBODY, SAID_OF_IT } from "../lexicon/en/announcing.ts";
import { SERIES } from "../lexicon/leading.ts";
import type { Series } from "../lexicon/seriesWords.ts";
import { type Paper, type Sentence, sentencesOf, type Text, wordCount } from "../paper.ts";
import { part } from "./listItems.ts";
import { ownWords } from "./ownWords.ts";

interface Member {
  /** 0 for "the first" and "one", 1 for "the second" and "another", and so on; the last has no number of its own. */
  place: number | undefined;
  noun: string;
  name: Text;
  at: number;
  /** What of its sentence stands before it. */
  before: string;
}

/** So many sentences may stand between one option and the next of a series. */
const APART = 40;
const MOST_WORDS = 25;

/**
 * Options that only sentences count: "The first scenario assumes …" and pages on "The second …", or "One option is to …"
 * and "Another is to …". At least two of them, in order, and a word for what they are options of.
 */
export function optionsInSeries(paper: Paper): Text[] {
  const words = SERIES[paper.language];
  if (!words) return [];
  const found: Text[] = [];
  let open: Member[] = [];
  const close = () => {
    const isNamed = open.some(({ noun }) => noun !== "");
    if (open.length > 1 && isNamed) for (const { name } of open) found.push(name);
    open = [];
  };
  let at = 0;
  let before: Sentence | undefined;
  for (const { sentence } of sentencesOf(paper)) {
    at += 1;
    const member = memberIn(sentence, at, words);
    const last = open.at(-1);
    if (last && at - last.at > APART) close();
    if (member?.place === 0) {
      close();
      // "Three solutions have been offered. One is to share it."
      const noun = member.noun || (words.noun.exec(member.before || (before?.text ?? ""))?.[0] ?? "");
      open = [{ ...member, noun }];
    } else if (member && open.length > 0) {
      const isNext = member.place === undefined || member.place === open.length;
      const isSame =
        member.noun === "" ||
        open.every(({ noun }) => noun === "" || words.singularOf(noun) === words.singularOf(member.noun));
      if (isNext && isSame) open.push(member);
    }
    before = sentence;
  }
  close();
  return found;
}

function memberIn(sentence: Sentence, at: number, words: Series): Member | undefined {
  const own = ownWords(sentence.text);
  const match = words.within.exec(own) ?? words.of.exec(own);
  if (!match) return undefined;
  const { order = match.groups!.one ?? "", noun = "", apposed = "" } = match.groups!;
  const place = words.order.findIndex((some) => some.includes(order.toLowerCase()));
  const start = match.index + match[0].length;
  const stop = words.nameEnds.exec(own.slice(start));
  const inApposition = NAMES_IN_APPOSITION.test(apposed) && !OF_SOMEBODY.test(apposed);
  // "The third is the one nobody mentions: the firm goes": what it is comes behind the colon.
  const told =
    stop && own[start + stop.index] === ":" && SAID_OF_IT.test(own.slice(start))
      ? start + stop.index + 1
      : -1;
  const name =
    told > 0
      ? part(sentence, told, own.length)
      : inApposition
        ? part(sentence, own.indexOf(apposed) + 1, own.indexOf(apposed) + apposed.length)
        : part(sentence, start, stop ? start + stop.index : own.length);
  if (name.text === "" || wordCount(name.text) > MOST_WORDS) return undefined;
  return {
    place: place < 0 ? undefined : place,
    noun: noun.trim(),
    name,
    at,
    before: own.slice(0, match.index),
  };
}
