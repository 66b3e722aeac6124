import { type Claim, type PartialDate, parseDate } from "../../record/index.ts";
import { contentStems, shared } from "../argument/words.ts";
import { type ComparingWords, comparingWords } from "../lexicon/comparing.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { placeOf } from "../paper.ts";
import { claimStems, nameStems } from "./claimsLike.ts";
import { type ComparisonRule, dayInWords, type Found, relatedAt, when } from "./comparison.ts";

const RECORD = `claims:
  - {id: posts, kind: condition, holder: A, addressee: B, says: No talks while there are posts east of the river., test: No post stands east of the river., states: [{date: 2014-05, is: unmet}, {date: 2017-04-02, is: met}]}
`;

export const caseCondition: ComparisonRule = {
  id: "case-condition",
  severity: "note",
  title: "A condition said to be met on a day on which the case has it unmet",
  reason:
    "Whether a side came back because its terms were met, or although they were not, is the precedent everybody looks at next time.",
  good: {
    paper: "A short paper\n\nIn 2018, after Bland had met Aland’s condition, they talked.\n",
    record: RECORD,
  },
  bad: {
    paper: "A short paper\n\nIn 2015, after Bland had met Aland’s condition, they talked.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:16 here Bland meets the condition in 2015; the case has it unmet from May 2014: No talks while there are posts east of the river; check what came first",
  ],
  check({ paper, record, sentences }) {
    const conditions = record.claims.filter((claim) => claim.kind === "condition");
    if (conditions.length === 0) return [];
    const { claiming } = comparingWords(paper.language);
    const names = nameStems(record);
    return sentences.flatMap((read): Found[] => {
      const own = read.dates.filter(
        ({ date, word }) => !date.isInterval && word !== "since" && word !== "until",
      );
      const [stated] = own;
      const said = own.length === 1 ? metIn(read, conditions, names, claiming) : undefined;
      if (!stated || !said) return [];
      const state = stateOn(said.condition, stated.date);
      if (state?.is !== "unmet") return [];
      const who =
        record.actors.find(({ id }) => id === said.condition.addressee)?.name ?? said.condition.addressee;
      return [
        {
          message: `here ${who} meets the condition ${when(stated.edtf)}; the case has it unmet from ${dayInWords(state.date)}: ${said.condition.says.trim().replace(/\.$/u, "")}; check what came first`,
          place: placeOf(paper, read.sentence, said.from, said.to),
          related: [
            relatedAt(`the case: the condition "${said.condition.id}"`, record.placeOf(said.condition)),
          ],
        },
      ];
    });
  },
};

/** Words of a condition that a deed has to be told in. */
const LEAST_OF_DEED = 2;

type Condition = Extract<Claim, { kind: "condition" }>;

function metIn(
  { sentence: { text }, actors }: ReadSentence,
  conditions: readonly Condition[],
  names: ReadonlySet<string>,
  { CONDITION, DID_IT, GONE, IS_MET_BETWEEN, MET, NOT_CLAIMED }: ComparingWords["claiming"],
): { condition: Condition; from: number; to: number } | undefined {
  for (const { thing, from, to } of actors) {
    const met = MET.exec(text.slice(to));
    if (!met || NOT_CLAIMED.test(text.slice(0, from))) continue;
    const end = to + met[0].length;
    const what = IS_MET_BETWEEN
      ? text.slice(to, end + (/^[^.;,]{0,120}/u.exec(text.slice(end))?.[0].length ?? 0))
      : /^[^.;]{0,120}/u.exec(text.slice(end))![0];
    const own = conditions.filter(({ addressee }) => addressee === thing.id);
    const holders = new Set(actors.filter((one) => one.from !== from).map((one) => one.thing.id));
    const named = CONDITION.test(what)
      ? own.filter(({ holder }) => holder !== undefined && holders.has(holder))
      : [];
    const alike = own.filter(
      ({ says, test }) =>
        shared(claimStems(`${says} ${test ?? ""}`, names), contentStems(what)) >=
        (DID_IT.test(met[0]) ? LEAST_OF_DEED : 1),
    );
    const meant = named.length > 0 ? named : alike;
    if (meant.length === 1)
      return { condition: meant[0]!, from, to: (IS_MET_BETWEEN ? to : end) + what.length };
  }
  const gone = GONE.exec(text);
  if (!gone || NOT_CLAIMED.test(text.slice(0, gone.index))) return undefined;
  const stems = contentStems(gone[1]!);
  const alike = conditions.filter(
    ({ says, test }) => shared(claimStems(`${says} ${test ?? ""}`, names), stems) >= 2,
  );
  return alike.length === 1
    ? { condition: alike[0]!, from: gone.index, to: gone.index + gone[0].length }
    : undefined;
}

/** The one state the condition was in through all of a date; undefined where it changed, or nobody knows. */
function stateOn(
  { states }: Condition,
  date: PartialDate,
): NonNullable<Condition["states"]>[number] | undefined {
  const dated = (states ?? []).flatMap((state) => {
    const begins = parseDate(state.date);
    return begins ? [{ state, begins }] : [];
  });
  const before = dated.filter(({ begins }) => begins.last <= date.first).at(-1);
  const during = dated.some(({ begins }) => begins.last > date.first && begins.first <= date.last);
  return during ? undefined : before?.state;
}
