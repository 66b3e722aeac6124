import { type Case, type Claim, plainTitle, sourceOf } from "../../record/index.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt } from "./comparison.ts";
import { stemsOf } from "./stems.ts";

const RECORD = `sources:
  - {id: paper, type: report, title: A short paper on rivers}
claims:
  - {id: c, kind: fact, says: The treaty of 2010 was the first that named no enemy., sources: [paper], verification: disputed, note: The treaty of 1997 named none either.}
`;

export const caseRemark: ComparisonRule = {
  id: "case-remark",
  severity: "note",
  title: "A sentence that the case, made about this very paper, disputes",
  reason:
    "Whoever made the case has read the paper and written down what speaks against it; an author will want to answer that. Only a case whose `paper` bears this title is asked.",
  good: {
    paper: "Another paper on rivers\n\nThe treaty of 2010 was the first treaty that named no enemy at all.\n",
    record: RECORD,
    head: "paper: paper\n",
  },
  bad: {
    paper: "A short paper on rivers\n\nThe treaty of 2010 was the first treaty that named no enemy at all.\n",
    record: RECORD,
    head: "paper: paper\n",
  },
  expected: ["paper.txt:3:1 the case disputes this: The treaty of 1997 named none either."],
  check({ paper, record, sentences }) {
    const source = record.sources.find(({ id }) => id === record.meta.paper);
    const title = source?.csl.title === undefined ? undefined : plainTitle(source.csl.title);
    if (!paper.title || title === undefined || plain(title) !== plain(paper.title.text)) return [];
    const stems = sentences.map(({ sentence }) => stemsOf(sentence.text));
    return disputed(record).flatMap((claim): Found[] => {
      const best = bestMatch(stemsOf(claim.says), stems);
      if (best === undefined) return [];
      return [
        {
          message: `the case disputes this: ${claim.note ?? claim.says}`,
          place: placeOf(paper, sentences[best]!.sentence),
          related: [relatedAt(`the case: the ${claim.kind} "${claim.id}"`, record.placeOf(claim))],
        },
      ];
    });
  },
};

function disputed({ claims, meta }: Case): Claim[] {
  return claims.filter(
    ({ verification, sources, note }) =>
      verification === "disputed" &&
      note !== undefined &&
      sources?.some((one) => sourceOf(one) === meta.paper),
  );
}

/** The sentence that shares most words with a claim, if it shares most of its words; a case tells them in its own. */
function bestMatch(
  claim: ReadonlySet<string>,
  sentences: readonly ReadonlySet<string>[],
): number | undefined {
  let best: { index: number; shared: number } | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const shared = [...claim].filter((stem) => sentence.has(stem)).length;
    if (shared > (best?.shared ?? 0)) best = { index, shared };
  }
  return best && best.shared >= 4 && best.shared >= claim.size * 0.6 ? best.index : undefined;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
