import type { Actor, Case, Claim } from "../../record/index.ts";
import { contentStems } from "../argument/words.ts";
import { comparingWords } from "../lexicon/comparing.ts";
import { adjectivesOf } from "../names/caseNames.ts";
import { placeOf } from "../paper.ts";
import { bestOf, claimStems, nameStems } from "./claimsLike.ts";
import { type ComparisonRule, type Found, relatedAt, when } from "./comparison.ts";

const RECORD = `claims:
  - {id: road, kind: demand, actor: B, addressee: A, says: The supply road to the upper posts is to be opened., date: 2015-02-01, answers: [{date: 2015-03-01, is: refused}]}
`;

export const caseDemand: ComparisonRule = {
  id: "case-demand",
  severity: "note",
  title: "A demand that in the case is another’s, or was answered otherwise",
  reason: "Who asked and who refused decides on whose move it is now.",
  good: {
    paper: "A short paper\n\nBland demanded that the supply road to the upper posts be opened.\n",
    record: RECORD,
  },
  bad: {
    paper: "A short paper\n\nAland demanded that the supply road to the upper posts be opened.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:1 here Aland demands this; in the case Bland does: The supply road to the upper posts is to be opened; check whose demand it is",
  ],
  check({ paper, record, sentences }) {
    const { DEMANDS, GRANTS, NOT_CLAIMED } = comparingWords(paper.language).claiming;
    const claims = record.claims.flatMap((claim): Demand[] =>
      claim.kind === "demand"
        ? [{ claim, actor: claim.actor }]
        : claim.kind === "condition" && claim.holder
          ? [{ claim, actor: claim.holder }]
          : [],
    );
    if (claims.length === 0) return [];
    // Who asks, and who is asked: a third party may be.
    const concerned = new Set([
      ...record.meta.parties,
      ...claims.flatMap(({ actor, claim }) => [actor, claim.addressee ?? actor]),
    ]);
    const names = nameStems(record);
    const stems = new Map(claims.map((one) => [one, claimStems(one.claim.says, names)]));
    const adjectives = adjectivesOf(record);
    return sentences.flatMap(({ sentence, actors }): Found[] => {
      const { text } = sentence;
      const isAdjective = (from: number) => adjectives.find(text).some((one) => one.from === from);
      for (const { thing, from, to } of actors) {
        if (!concerned.has(thing.id) || isAdjective(from)) continue;
        if (NOT_CLAIMED.test(text.slice(0, to))) continue;
        const demands = DEMANDS.exec(text.slice(to));
        const grants = demands ? null : GRANTS.exec(text.slice(to));
        const said = demands ?? grants;
        if (!said) continue;
        const content = contentStems(/^[^.;]{0,300}/u.exec(text.slice(to + said[0].length))![0]);
        const best = bestOf(content, stems);
        if (!best) continue;
        const place = placeOf(paper, sentence, from, text.length);
        if (demands) {
          const isOwn = claims.some(
            (one) => one.actor === thing.id && bestOf(content, new Map([[one, stems.get(one)!]])),
          );
          if (best.actor === thing.id || isOwn) continue;
          return [
            {
              message: `here ${nameIn(record, thing.id)} demands this; in the case ${nameIn(record, best.actor)} does: ${plain(best.claim.says)}; check whose demand it is`,
              place,
              related: [
                relatedAt(`the case: the ${best.claim.kind} "${best.claim.id}"`, record.placeOf(best.claim)),
              ],
            },
          ];
        }
        const answers = best.claim.kind === "demand" ? (best.claim.answers ?? []) : [];
        const last = answers.at(-1);
        if (best.actor === thing.id || !last || answers.some(({ is }) => is !== "refused")) continue;
        return [
          {
            message: `here ${nameIn(record, thing.id)} grants this demand; the case has it refused ${when(last.date)}: ${plain(best.claim.says)}; check the answer`,
            place,
            related: [relatedAt(`the case: the demand "${best.claim.id}"`, record.placeOf(best.claim))],
          },
        ];
      }
      return [];
    });
  },
};

interface Demand {
  claim: Extract<Claim, { kind: "demand" | "condition" }>;
  actor: string;
}

function nameIn(record: Case, id: string): string {
  return record.actors.find((actor: Actor) => actor.id === id)?.name ?? id;
}

function plain(says: string): string {
  return says.trim().replace(/\.$/u, "");
}
