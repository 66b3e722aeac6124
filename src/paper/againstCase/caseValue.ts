import type { Case, Claim } from "../../record/index.ts";
import { comparingWords } from "../lexicon/comparing.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt } from "./comparison.ts";

const RECORD = `claims:
  - {id: a, kind: value, actor: A, says: Its first law names them., values: [local self-rule, open courts], evidence: founding-text, date: 1921}
  - {id: b, kind: value, actor: B, says: A rule for clerks names them., values: [loyalty, diligence], evidence: staff-rule, date: 1950}
`;

export const caseValue: ComparisonRule = {
  id: "case-value",
  severity: "note",
  title: "A value that in the case is another’s, or that nobody declared",
  reason:
    "What a side declares its own says what it can give up; a rule for its clerks, or what is read into its conduct, does not.",
  good: {
    paper: "A short paper\n\nThe declared values of Aland are local self-rule and open courts.\n",
    record: RECORD,
  },
  bad: {
    paper:
      "A short paper\n\nThe declared values of Bland are local self-rule and open courts. Loyalty and diligence are values of Bland.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:34 here local self-rule and open courts are values of Bland; in the case they are declared by Aland; check whose they are",
    "paper.txt:3:67 loyalty and diligence are values of Bland in the case too, by a rule for staff alone; say so, or show where Bland declares them",
  ],
  check({ paper, record, sentences }) {
    const { NOT_HELD, VALUE_WORD } = comparingWords(paper.language).claiming;
    const holders = holdersOf(record);
    if (holders.size === 0) return [];
    return sentences.flatMap(({ sentence, actors }): Found[] => {
      const { text } = sentence;
      const ids = new Set(actors.map(({ thing }) => thing.id));
      const [id] = ids;
      if (id === undefined || ids.size > 1 || !record.meta.parties.includes(id)) return [];
      if (!VALUE_WORD.test(text) || NOT_HELD.test(text)) return [];
      const named = [...holders].flatMap(([value, claims]) => {
        const at = indexOfValue(text, value);
        return at < 0 ? [] : [{ value, claims, at }];
      });
      const who = actors[0]!.thing.name;
      const others = named.filter(({ claims }) => claims.every(({ actor }) => actor !== id));
      const [other] = others;
      // One word may be a value of many; a phrase, or two, is somebody's.
      if (other && (others.length > 1 || /\s/u.test(other.value))) {
        const owners = [...new Set(others.flatMap(({ claims }) => claims.map(({ actor }) => actor)))];
        return [
          found(
            others,
            `here ${listed(others)} ${are(others)} of ${who}; in the case ${others.length > 1 ? "they are" : "it is"} declared by ${owners.map((owner) => nameOf(record, owner)).join(" and ")}; check whose ${others.length > 1 ? "they are" : "it is"}`,
          ),
        ];
      }
      const undeclared = named.filter(({ claims }) => {
        const own = claims.filter(({ actor }) => actor === id);
        return (
          own.length > 0 && own.every(({ evidence }) => evidence === "staff-rule" || evidence === "inference")
        );
      });
      if (undeclared.length < 2) return [];
      const isRule = undeclared.every(({ claims }) =>
        claims.some(({ evidence }) => evidence === "staff-rule"),
      );
      return [
        found(
          undeclared,
          `${listed(undeclared)} ${are(undeclared)} of ${who} in the case too, by ${isRule ? "a rule for staff" : "inference"} alone; say so, or show where ${who} declares them`,
        ),
      ];

      function found(values: typeof named, message: string): Found {
        const from = Math.min(...values.map(({ at }) => at));
        const to = Math.max(...values.map(({ at, value }) => at + value.length));
        return {
          message,
          place: placeOf(paper, sentence, from, to),
          related: values
            .flatMap(({ claims }) => claims)
            .filter((claim, i, all) => all.indexOf(claim) === i)
            .slice(0, 3)
            .map((claim) => relatedAt(`the case: the values "${claim.id}"`, record.placeOf(claim))),
        };
      }
    });
  },
};

type ValueClaim = Extract<Claim, { kind: "value" }>;

/** Each value with the claims that name it. */
function holdersOf({ claims }: Case): Map<string, ValueClaim[]> {
  const holders = new Map<string, ValueClaim[]>();
  for (const claim of claims)
    if (claim.kind === "value")
      for (const value of claim.values) holders.set(value, [...(holders.get(value) ?? []), claim]);
  return holders;
}

function indexOfValue(text: string, value: string): number {
  const at = text.toLowerCase().indexOf(value.toLowerCase());
  const isWord =
    at >= 0 && !/[\p{L}-]$/u.test(text.slice(0, at)) && !/^[\p{L}-]/u.test(text.slice(at + value.length));
  return isWord ? at : -1;
}

function listed(values: readonly { value: string }[]): string {
  const names = values.map(({ value }) => value);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function are(values: readonly unknown[]): string {
  return values.length > 1 ? "are values" : "is a value";
}

function nameOf(record: Case, id: string): string {
  return record.actors.find((actor) => actor.id === id)?.name ?? id;
}
