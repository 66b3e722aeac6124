import type {
  Assumption,
  Confidence,
  PreferenceFinding,
  StatusQuoFinding,
  Verdict,
} from "./findings/index.ts";
import { CONFIDENCE_WORDS } from "./findings/index.ts";
import type { StandAgainst } from "./findings/onRecord.ts";

/**
 * How much trust the grounds of an answer bear, apart from how likely anything is: `high` less one step for each of
 * these, and no lower than `low`. The rule stands in docs/review.md, word for word in another form.
 *
 * - age: the priorities were last stated more than a year before the day; two steps, more than three years.
 * - sources: fewer than half of the statements that carry the answer rest on a work of the party itself; two steps, none,
 *   or nothing of what the parties want is stated with a ground.
 * - untested: no move made since the priorities were stated fits them or goes against them.
 * - uncertain: the author marks a statement that carries the answer as uncertain.
 * - contested: where things stand is contested, and read the other way the answer would be another.
 * - fragile: the answer stays in fewer than three quarters of the smallest edits that can matter.
 * - record: of the moves made since the priorities were stated, more contradict them than fit them.
 * - stood: somebody for a year or longer left as it was what a priority that decides would have had him turn.
 * - readings: what follows where talks would not last differs by how a party is read.
 */
export type ConfidenceReason =
  | "age"
  | "sources"
  | "uncertain"
  | "contested"
  | "fragile"
  | "record"
  | "readings"
  | "stood"
  | "untested";

export interface ConfidenceStep {
  reason: ConfidenceReason;
  /** Steps down; 0 where it speaks for the answer. */
  down: number;
  n?: number;
  of?: number;
  /** Decision makers concerned. */
  whose?: string[];
  /** The statement concerned, with the decision maker whose list has it. */
  statement?: { decisionMaker: string; type?: string; say: string };
}

const DAYS_OF_A_YEAR = 365;

export interface ConfidenceGrounds {
  /** Days between the last statement of the priorities and the day; undefined where the model bears no date. */
  age: number | undefined;
  parties: readonly string[];
  assumptions: readonly Assumption[];
  preferences: readonly PreferenceFinding[];
  statusQuo: StatusQuoFinding;
  verdict: Verdict;
  carried: { same: number; of: number } | null;
  /** Of the moves since the priorities were stated. */
  onRecord: { credited: number; contradicts: number } | null;
  /** Different ends that follow by different readings. */
  ends: number;
  /** Decision makers on whose reading that hangs. */
  read: readonly string[];
  /** Whose conduct of a year or longer goes against a priority of theirs that decides. */
  stood: readonly StandAgainst[];
}

export function confidenceSteps(grounds: ConfidenceGrounds): ConfidenceStep[] {
  const steps: ConfidenceStep[] = [];
  const { age, statusQuo, verdict, carried, onRecord, ends, read, stood } = grounds;
  if (age === undefined) steps.push({ reason: "age", down: 1 });
  else if (age > DAYS_OF_A_YEAR)
    steps.push({
      reason: "age",
      down: age > 3 * DAYS_OF_A_YEAR ? 2 : 1,
      n: Math.floor(age / DAYS_OF_A_YEAR),
    });
  const carrying = carryingStatements(grounds);
  const own = carrying.filter(({ ownSource }) => ownSource).length;
  const without = carrying.filter(({ ownSource }) => !ownSource);
  const foreign = [...new Set(without.map(({ list }) => list.decisionMaker))];
  steps.push({
    reason: "sources",
    down: own === 0 ? 2 : own * 2 < carrying.length ? 1 : 0,
    n: own,
    of: carrying.length,
    ...(foreign.length > 0 ? { whose: foreign } : {}),
    // Where it is one wish alone, of one party, the page can say so.
    ...(without.length > 0 &&
    new Set(without.map(({ say, list }) => JSON.stringify([list.decisionMaker, say]))).size === 1
      ? { statement: { decisionMaker: without[0]!.list.decisionMaker, say: without[0]!.say } }
      : {}),
  });
  const doubtful = carrying.filter((statement) => statement.uncertain !== undefined);
  const [doubt] = doubtful;
  if (doubt) {
    const { decisionMaker, type } = doubt.list;
    steps.push({
      reason: "uncertain",
      down: 1,
      n: doubtful.length,
      of: carrying.length,
      statement: { decisionMaker, ...(type === undefined ? {} : { type }), say: doubt.say },
    });
  }
  const turning = statusQuo.options.filter(
    ({ isContested, otherwise }) => isContested && otherwise != null && otherwise !== verdict,
  );
  if (turning.length > 0) steps.push({ reason: "contested", down: 1, n: turning.length });
  if (carried && carried.of > 0 && carried.same * 4 < carried.of * 3)
    steps.push({ reason: "fragile", down: 1, n: carried.same, of: carried.of });
  if (ends > 1) steps.push({ reason: "readings", down: 1, n: ends, whose: [...read] });
  if (onRecord && onRecord.contradicts > onRecord.credited)
    steps.push({ reason: "record", down: 1, n: onRecord.contradicts });
  if (stood.length > 0)
    steps.push({
      reason: "stood",
      down: 1,
      whose: [...new Set(stood.map(({ decisionMaker }) => decisionMaker))],
    });
  if (!onRecord || onRecord.credited + onRecord.contradicts === 0)
    steps.push({ reason: "untested", down: 1 });
  return steps;
}

/**
 * The statements it turns on whether talks would last; where none alone turns that, those that alter what else is told;
 * else all of the parties' own.
 */
function carryingStatements({
  assumptions,
  preferences,
  parties,
}: ConfidenceGrounds): (PreferenceFinding["statements"][number] & { list: PreferenceFinding })[] {
  const deciding = assumptions.filter(({ kind, answer }) => kind === "statement" && answer.turns !== "told");
  const carried = new Set(
    (deciding.length > 0 ? deciding : assumptions).flatMap(({ kind, decisionMaker, type, statementPlace }) =>
      kind === "statement" ? [JSON.stringify([decisionMaker, type, statementPlace])] : [],
    ),
  );
  const all = preferences.flatMap((list) =>
    list.statements.map((statement) => ({ ...statement, list, party: parties.includes(list.decisionMaker) })),
  );
  const chosen = all.filter(({ list, place }) =>
    carried.has(JSON.stringify([list.decisionMaker, list.type, place])),
  );
  return chosen.length > 0 ? chosen : all.filter(({ party }) => party);
}

export function confidenceWord(steps: readonly Pick<ConfidenceStep, "down">[]): Confidence["word"] {
  const down = steps.reduce((sum, step) => sum + step.down, 0);
  return CONFIDENCE_WORDS[Math.min(down, CONFIDENCE_WORDS.length - 1)]!;
}
