import type { Case } from "../case.ts";
import { nearest } from "../nearest.ts";
import type { Place } from "../problem.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

const SCALE = "likelihood: {name: Three steps, words: [[unlikely], [even], [likely, probable]]}\n";

export const likelihoodWords: CaseRule = {
  id: "likelihood-words",
  severity: "warning",
  title: "Words of likelihood off the scale, or that cannot all hold",
  reason:
    "Readers put very different numbers on the same word, so the words come from one scale. Of outcomes that exclude each other at most one can be likelier than not.",
  good: {
    head: SCALE,
    record:
      "outcomes:\n  - {id: one, name: One, when: X, strengths: [s], shortcomings: [t], exclusive: way, likelihood: {word: likely}}\n  - {id: two, name: Two, when: Y, strengths: [s], shortcomings: [t], exclusive: way, likelihood: {word: unlikely}}\n",
  },
  bad: {
    head: SCALE,
    record:
      "outcomes:\n  - {id: one, name: One, when: X, strengths: [s], shortcomings: [t], exclusive: way, likelihood: {word: likely}}\n  - {id: two, name: Two, when: Y, strengths: [s], shortcomings: [t], exclusive: way, likelihood: {word: probable}}\n  - {id: three, name: Three, when: Z, strengths: [s], shortcomings: [t], likelihood: {word: conceivable}}\n",
  },
  expected: [
    'record.yaml:3:105 "one" is called likely and "two" probable, but they exclude each other: at most one can be likelier than not',
    'record.yaml:4:93 "conceivable" is not on the scale Three steps; its words are: unlikely, even, likely, probable',
  ],
  check(record) {
    const scale = record.meta.likelihood;
    if (!scale) {
      if (record.faulty.some(({ noun }) => noun === "likelihood")) return [];
      const [first, ...others] = judgements(record);
      if (!first) return [];
      return [
        {
          severity: "note",
          message: `"${first.word}" is a word of likelihood and the case states no scale; add likelihood: with its words in order to case.yaml`,
          place: first.place,
          related: others.map(({ word, place }) => relatedAt(`"${word}"`, place)),
        },
      ];
    }
    const levels = new Map(
      scale.words.flatMap((group, level) => group.map((word) => [word.toLowerCase(), level])),
    );
    const middle = (scale.words.length - 1) / 2;
    const found: Found[] = [];
    const judged = judgements(record);
    for (const { word, place } of judged) {
      if (levels.has(word.toLowerCase())) continue;
      const near = nearest(word, levels.keys());
      found.push({
        message: `"${word}" is not on the scale ${scale.name}; ${near ? `the nearest of its words is ${near}` : `its words are: ${[...levels.keys()].join(", ")}`}`,
        place,
      });
    }
    const above = judged.filter(
      ({ exclusive, word }) => exclusive !== undefined && (levels.get(word.toLowerCase()) ?? 0) > middle,
    );
    for (const [i, later] of above.entries()) {
      const first = above
        .slice(0, i)
        .find(({ exclusive, id, by }) => exclusive === later.exclusive && by === later.by && id !== later.id);
      if (!first) continue;
      found.push({
        message: `"${first.id}" is called ${first.word} and "${later.id}" ${later.word}, but they exclude each other: at most one can be likelier than not`,
        place: later.place,
        related: [relatedAt("the other judgement", first.place)],
      });
    }
    return found;
  },
};

function judgements(
  record: Case,
): { id: string; word: string; exclusive: string | undefined; by: string | undefined; place: Place }[] {
  const outcomes = record.outcomes.flatMap((outcome) =>
    outcome.likelihood
      ? [
          {
            id: outcome.id,
            word: outcome.likelihood.word,
            exclusive: outcome.exclusive,
            by: outcome.likelihood.by,
            place: record.placeOf(outcome, "likelihood", "word"),
          },
        ]
      : [],
  );
  const forecasts = record.claims.flatMap((claim) => {
    if (claim.kind !== "forecast" || claim.likelihood === undefined) return [];
    const place = record.placeOf(claim, "likelihood");
    return [{ id: claim.id, word: claim.likelihood, exclusive: undefined, by: undefined, place }];
  });
  return [...outcomes, ...forecasts];
}
