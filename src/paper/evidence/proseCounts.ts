import { actorsNamed } from "../../actors/index.ts";
import { itemsIn } from "../argument/listItems.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import {
  ADDED_UP,
  AT_ENTRIES,
  AT_ENTRY_COMMAS,
  COUNTED_THEN_LISTED,
  COUNTED_THEN_NAMED,
  EACH_NUMBER,
  EVERY_SHARE,
  FATE_AND_PARTS,
  FROM_TO_BY,
  GERMAN_CHANGE,
  HAS_LAST_ENTRY,
  KNOWN_ALREADY,
  MORE_THAN_ALL,
  NOT_ALL_NAMED,
  OF_KINDS,
  OF_WHICH,
  OPENS_A_NAME,
  REMAINING_SHARE,
  SEVERAL_IN_ONE,
  SHARED_OUT,
} from "../lexicon/counting.ts";
import { SEVERAL_LABELS } from "../lexicon/labelling.ts";
import { amountOf, SOME_PARTS } from "../lexicon/summing.ts";
import { type Paper, type Paragraph, placeOf, sentencesOf } from "../paper.ts";
import { isListed } from "../references/list.ts";
import type { Found } from "../rules/paperRule.ts";
import { partsBehind } from "./partsBehind.ts";
import { partsOfThese } from "./partsOfThese.ts";
import { shown } from "./sums.ts";
import type { WrongNumber } from "./wrongNumber.ts";

/** Counts and shares in prose that cannot be right together, and things that are named otherwise than they are counted. */
export function wrongCounts(paper: Paper): Found[] {
  const isInList = isListed(paper);
  const inSentences = [...sentencesOf(paper)].flatMap(({ sentence, paragraph }): Found[] => {
    if (isInList(paragraph)) return [];
    const own = ownWordsOf(paper, sentence);
    const counts = [
      ...addedUp(own),
      ...partsOfThese(own),
      ...partsBehind(own),
      ...fates(own),
      ...divided(own),
      ...beyondAll(own),
      ...named(own, paper.language),
    ];
    const shares = /\d/u.test(own) ? [...remaining(own), ...sharedOut(own), ...changes(own)] : [];
    return [...counts, ...shares].map(({ message, from, to }) => ({
      message,
      place: placeOf(paper, sentence, from, to),
    }));
  });
  return [...inSentences, ...listedOtherwise(paper)];
}

const placed = (match: RegExpMatchArray) => ({ from: match.index!, to: match.index! + match[0].length });

function numbersIn(text: string): number[] {
  return [...text.matchAll(EACH_NUMBER)]
    .map(([written]) => amountOf(written))
    .filter((one) => !Number.isNaN(one));
}

/** "802 soldiers and 66 policemen, together 886". */
function addedUp(own: string): WrongNumber[] {
  return [...own.matchAll(ADDED_UP)].flatMap((match): WrongNumber[] => {
    const { parts = "", whole = "" } = match.groups!;
    const sum = numbersIn(parts).reduce((all, one) => all + one, 0);
    if (sum === amountOf(whole)) return [];
    return [
      {
        message: `the parts add up to ${sum}, and ${whole} is told; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
}

function fates(own: string): WrongNumber[] {
  return [...own.matchAll(FATE_AND_PARTS)].flatMap((match): WrongNumber[] => {
    const { whole = "", noun = "", parts = "" } = match.groups!;
    const sum = numbersIn(parts).reduce((all, one) => all + one, 0);
    if (sum === amountOf(whole)) return [];
    return [
      {
        message: `the parts add up to ${sum}, and “${whole} ${noun}” are told; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
}

/** A sum that misses the whole by more counts something else, or parts that overlap. */
const NEAR_WHOLE = 0.15;
const FEW = 2;

/** "33 agreements, of which 12 were carried out, 15 in part and 8 not at all". */
function divided(own: string): WrongNumber[] {
  return [OF_WHICH, OF_KINDS]
    .flatMap((pattern) => [...own.matchAll(pattern)])
    .flatMap((match): WrongNumber[] => {
      const { whole = "", noun = "", parts = "" } = match.groups!;
      const counts = numbersIn(parts);
      const sum = counts.reduce((all, one) => all + one, 0);
      const said = amountOf(whole);
      const isNear = Math.abs(sum - said) <= Math.max(FEW, NEAR_WHOLE * said);
      // Of fewer than all the rest may be left out.
      if (counts.length < 2 || sum === said || !isNear || (sum < said && counts.length < 3)) return [];
      if (SOME_PARTS.test(parts) || counts.some((one) => one >= said)) return [];
      const words = `${whole}${noun.startsWith(" ") ? "" : " "}${noun}`;
      return [
        {
          message: `the parts add up to ${sum}, and “${words}” are told; look which number is wrong`,
          ...placed(match),
        },
      ];
    });
}

/** "12 of the 10 firms". */
function beyondAll(own: string): WrongNumber[] {
  return [...own.matchAll(MORE_THAN_ALL)].flatMap((match): WrongNumber[] => {
    const [part, all] = [amountOf(match.groups!.part!), amountOf(match.groups!.all!)];
    // A year is no amount: "the 20 of 19 that".
    if (!(part > all) || all < 2 || part > LARGEST_SLIP * all) return [];
    return [
      { message: `“${match[0]}” are more than all of them; look which number is wrong`, ...placed(match) },
    ];
  });
}

/** More is a number of another kind: "2019 of 12 members". */
const LARGEST_SLIP = 20;
/** Points of a per cent by which rounded shares may miss the whole. */
const ROUNDED = 2;
const numberOf = (written: string) => Number(written.replace(",", "."));

/** "60 per cent …, the remaining 50 per cent". */
function remaining(own: string): WrongNumber[] {
  return [...own.matchAll(REMAINING_SHARE)].flatMap((match): WrongNumber[] => {
    const rest = numberOf(match.groups!.share!);
    const before = [...own.slice(0, match.index).matchAll(EVERY_SHARE)].map(({ groups }) =>
      numberOf(groups!.share!),
    );
    const last = before.at(-1);
    const sum = before.reduce((all, one) => all + one, 0);
    const isWhole = (share: number) => Math.abs(share + rest - 100) <= ROUNDED;
    if (last === undefined || isWhole(last) || isWhole(sum) || last + rest <= 100 + ROUNDED) return [];
    return [
      {
        message: `${shown(last)} and ${shown(rest)} per cent of one whole are more than all of it; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
}

/** "A controls 80 per cent, and B controls 30 per cent". */
function sharedOut(own: string): WrongNumber[] {
  return [...own.matchAll(SHARED_OUT)].flatMap((match): WrongNumber[] => {
    const [one, other] = [Number(match.groups!.one), Number(match.groups!.other)];
    if (one + other <= 100 + ROUNDED) return [];
    return [
      {
        message: `${one} and ${other} per cent of one whole are more than all of it; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
}

const NEAR = 3;
const ROUGH = 8;

/** "From 7.5 million to 5.6 million, a drop of 45 per cent"; "stieg von 40 auf 30". */
function changes(own: string): WrongNumber[] {
  const byShare = [...own.matchAll(FROM_TO_BY)].flatMap((match): WrongNumber[] => {
    const { from = "", to = "", share = "", rough = "" } = match.groups!;
    const ends = endsOf(match);
    if (!ends) return [];
    const is = (100 * Math.abs(ends.after - ends.before)) / ends.before;
    if (Math.abs(is - numberOf(share)) <= (rough === "" ? NEAR : ROUGH)) return [];
    return [
      {
        message: `from ${from} to ${to} is a change by ${shown(Math.round(10 * is) / 10)} per cent, and ${share} is told; look which number is wrong`,
        ...placed(match),
      },
    ];
  });
  const turned = [...own.matchAll(GERMAN_CHANGE)].flatMap((match): WrongNumber[] => {
    const ends = endsOf(match);
    if (!ends || ends.after > ends.before === (match.groups!.up !== undefined)) return [];
    return [
      { message: `“${match[0]}” goes the other way; look which word or number is wrong`, ...placed(match) },
    ];
  });
  return [...byShare, ...turned];
}

/** Both ends of a change, where they are of one unit and no years. */
function endsOf(match: RegExpMatchArray): { before: number; after: number } | undefined {
  const { from = "", to = "", unitFrom = "", unitTo = "" } = match.groups!;
  if (unitFrom !== unitTo && unitFrom !== "") return undefined;
  const isYear = (written: string) => /^(?:1[5-9]|20)\d\d$/u.test(written);
  if (unitTo === "" && (isYear(from) || isYear(to))) return undefined;
  const [before, after] = [from, to].map((written) =>
    /[.,\u202f]\d{3}(?!\d)/u.test(written) ? Number(written.replace(/\D/gu, "")) : numberOf(written),
  ) as [number, number];
  return before > 0 && before !== after ? { before, after } : undefined;
}

const LONGEST_NAME = 7;

/** "Four rounds (June 2007, August 2007 and January 2008)". */
function named(own: string, language: string): WrongNumber[] {
  return [...own.matchAll(COUNTED_THEN_NAMED)].flatMap((match): WrongNumber[] => {
    const { lead = "", count = "", noun = "", list = "" } = match.groups!;
    // English options are counted by rules of their own.
    if (
      (language === "en" && noun.search(SEVERAL_LABELS) >= 0) ||
      KNOWN_ALREADY.test(lead) ||
      NOT_ALL_NAMED.test(match[0]) ||
      !HAS_LAST_ENTRY.test(list)
    )
      return [];
    const names = list.trim().split(AT_ENTRIES);
    // "Bosnia and Herzegovina" may be one name or two; of two states, or two people by both their names, each is one.
    const areApart =
      names.slice(-2).every((one) => isActor(one)) || names.slice(-2).every((one) => FULL_NAME.test(one));
    const fewest = areApart ? names.length : list.split(AT_ENTRY_COMMAS).length;
    const said = amountOf(count);
    const isNames = names.every(
      (one) =>
        OPENS_A_NAME.test(one) &&
        (isActor(one) || !SEVERAL_IN_ONE.test(one)) &&
        one.split(" ").length <= LONGEST_NAME,
    );
    // Of two alone it is not clear whether they are a list at all.
    if (!isNames || fewest < FEWEST_NAMED || (fewest <= said && said <= names.length)) return [];
    const from = match.index + lead.length;
    return [
      {
        message: `“${count} ${noun}” are told, and ${names.length} are named; look which is wrong`,
        from,
        to: match.index + match[0].length,
      },
    ];
  });
}

const FEWEST_NAMED = 2;
const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** A state or organisation that the table of actors has, with its article or without. */
function isActor(name: string): boolean {
  return ["en", "de"].some((language) =>
    actorsNamed(name, language as "en" | "de").some(
      ({ from, to }) => to === name.length && /^(?:\p{Ll}+ )?$/u.test(name.slice(0, from)),
    ),
  );
}

/** "Seven cycles have been held so far:", and six items follow. */
function listedOtherwise(paper: Paper): Found[] {
  return paper.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph, i): Found[] => {
      const sentence = paragraph.sentences.at(-1);
      const own = sentence ? ownWordsOf(paper, sentence) : "";
      const match = sentence && COUNTED_THEN_LISTED.exec(own);
      if (!match || KNOWN_ALREADY.test(match.groups!.lead!) || NOT_ALL_NAMED.test(own)) return [];
      const items = itemsAfter(paper, paragraphs, i);
      const said = amountOf(match.groups!.count!);
      if (items < FEWEST_NAMED || items === said || numbersIn(own).length > 1) return [];
      const from = match.index + match.groups!.lead!.length;
      return [
        {
          message: `“${match.groups!.count} ${match.groups!.noun}” are told, and ${items} are named; look which is wrong`,
          place: placeOf(paper, sentence, from, own.trimEnd().length),
        },
      ];
    }),
  );
}

const ITEM = /^(?:[-–—•*]|\(?(?:\d{1,2}|[a-z])[.)])\s/u;

function itemsAfter(paper: Paper, paragraphs: readonly Paragraph[], at: number): number {
  let count = 0;
  for (const paragraph of paragraphs.slice(at + 1)) {
    const within = itemsIn(paper, paragraph).length;
    if (within > 1) return count === 0 ? within : 0;
    if (!paragraph.isItem && !ITEM.test(paragraph.text)) break;
    count += 1;
  }
  return count;
}
