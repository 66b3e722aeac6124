import { type Case, type Claim, sourceOf } from "../../record/index.ts";
import { quotedIn } from "../evidence/quotation.ts";
import { comparingWords } from "../lexicon/comparing.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt } from "./comparison.ts";

const RECORD = `sources:
  - {id: speech, kind: official, actor: A, issued: 2014-07-02, type: speech, title: On the river}
claims:
  - {id: river, kind: stance, actor: A, on: B, stance: firm, says: Aland is firm., date: 2014-07-02, sources: [speech], quotes: [{source: speech, exact: the river belongs to whoever keeps it clean, language: en}]}
`;

export const caseQuotation: ComparisonRule = {
  id: "case-quotation",
  severity: "note",
  title: "Words in quotation marks that are others in the case, or another’s",
  reason:
    "A quotation is taken on trust; one word changed, or the wrong speaker, and the rest is not trusted either.",
  good: {
    paper: "A short paper\n\nAland said that “the river belongs to whoever keeps it clean”.\n",
    record: RECORD,
  },
  bad: {
    paper:
      "A short paper\n\nAland said that “the river belongs to whoever keeps it safe”. Bland said that “the river belongs to whoever keeps it clean”.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:17 the case quotes “the river belongs to whoever keeps it clean” (speech); check the words",
    "paper.txt:3:79 in the case these are words of Aland (speech); check who said them",
  ],
  check({ paper, record, sentences }) {
    const { says } = comparingWords(paper.language);
    const quotes = quotesOf(record);
    if (quotes.length === 0) return [];
    return sentences.flatMap(({ sentence, actors }, i): Found[] =>
      quotedIn(sentence.text).flatMap(({ from, to, words }): Found[] => {
        const own = wordsOf(words);
        if (own.length < FEWEST) return [];
        const same = quotes.find(({ exact }) => isWithin(words, exact));
        const near = same ? undefined : quotes.find(({ exact }) => isNearly(own, exact));
        const quote = same ?? near;
        if (!quote) return [];
        const place = placeOf(paper, sentence, from, to);
        const related = [
          relatedAt(`the case: the ${quote.claim.kind} "${quote.claim.id}"`, record.placeOf(quote.claim)),
        ];
        if (near)
          return [
            { message: `the case quotes “${near.text}” (${near.source}); check the words`, place, related },
          ];
        const around = [
          ...(sentences[i - 1]?.paragraph === sentences[i]!.paragraph ? sentences[i - 1]!.actors : []),
          ...actors,
        ];
        const speaker = actors.filter((actor) => actor.to <= from).at(-1);
        const isOwn = around.some(({ thing }) => thing.id === quote.owner);
        const isParty = speaker !== undefined && record.meta.parties.includes(speaker.thing.id);
        if (
          isOwn &&
          speaker?.thing.id !== undefined &&
          actors.every(({ thing }) => thing.id !== quote.owner) &&
          isParty &&
          says.test(sentence.text.slice(speaker.to, from))
        )
          return [whose(quote, place, related)];
        return isParty && !isOwn ? [whose(quote, place, related)] : [];
      }),
    );
    function whose({ owner, source }: Quote, place: Found["place"], related: Found["related"]): Found {
      const name = record.actors.find(({ id }) => id === owner)?.name ?? owner;
      return {
        message: `in the case these are words of ${name} (${source}); check who said them`,
        place,
        related: related ?? [],
      };
    }
  },
};

/** Shorter ones are names and terms. */
const FEWEST = 4;
const NEARLY = 0.75;
interface Quote {
  claim: Claim;
  owner: string;
  exact: string[];
  text: string;
  source: string;
}

function quotesOf({ claims }: Case): Quote[] {
  return claims.flatMap((claim) => {
    const owner = "actor" in claim ? claim.actor : "holder" in claim ? claim.holder : undefined;
    if (owner === undefined) return [];
    return (claim.quotes ?? []).flatMap((quote): Quote[] => {
      const exact = wordsOf(quote.exact);
      return exact.length < FEWEST
        ? []
        : [{ claim, owner, exact, text: quote.exact, source: sourceOf(quote.source) }];
    });
  });
}

/** Words as they are compared; brackets around a letter that was changed are none. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/[[\]()]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The whole of it or a part, or parts of it with an ellipsis between. */
function isWithin(quoted: string, exact: readonly string[]): boolean {
  let from = 0;
  return quoted.split(/\s*(?:\[?(?:…|\.{3}|\. \. \.)\]?)\s*/u).every((part) => {
    const words = wordsOf(part);
    for (let at = from; at + words.length <= exact.length; at++)
      if (words.every((word, i) => exact[at + i] === word)) {
        from = at + words.length;
        return true;
      }
    return words.length === 0;
  });
}

/** Most words are the same in the same order, and some are not (longest common subsequence). */
function isNearly(words: readonly string[], exact: readonly string[]): boolean {
  const most = Math.max(words.length, exact.length);
  if (Math.min(words.length, exact.length) < NEARLY * most) return false;
  let row = new Array<number>(exact.length + 1).fill(0);
  for (const word of words) {
    const next = [0];
    for (let j = 1; j <= exact.length; j++)
      next.push(word === exact[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row[exact.length]! >= NEARLY * most;
}
