import { type Case, formatDay, parseDay } from "../../record/index.ts";
import type { JudgedChoice } from "../findings/onRecord.ts";
import { ENGLISH } from "../language.ts";
import { type HeldModel, holdAgainstRecord } from "../path/index.ts";
import { type ForecastScore, scoreForecasts } from "./forecasts.ts";
import { type Prediction, type Said, saidOn } from "./said.ts";

/**
 * Assessments as they would have been, beside what followed. What was said is worked out from what was known on the
 * day alone (`said.ts`); what followed from all that is on record now. Judged is one question, whether the observed
 * state changes within a horizon, since that is what an equilibrium speaks of; judges who know no priorities answer
 * it in the same run.
 */
export interface Backtested {
  horizon: number;
  recordUntil: string;
  dates: BacktestedDate[];
  /** Days on which nobody is scored, by why. */
  without: {
    /** No priorities had been stated by then, so no rule of theirs reads what came. */
    noPriorities: number;
    /** The horizon has not passed, or a move cannot be dated to one side of the day. */
    open: number;
  };
  judges: JudgeScore[];
  forecasts: ForecastScore[];
}

export interface BacktestedDate {
  said: Said;
  followed: Followed;
}

export interface Followed {
  /** Moves within the horizon, with what the priorities of the day say of each. */
  moves: JudgedChoice[];
  /** What happened: `open` where the horizon has not passed, or a move cannot be dated to one side of the day. */
  came: "stays" | "changes" | "open";
  /** Why it is open: the record ends before the horizon does, or a move cannot be dated to one side of the day. */
  untold: "unreached" | "undated" | null;
  /** Date of the first move after the day, within the horizon. */
  broke: string | null;
  afterDays: number | null;
  /** Whether that move was among those said to pay: in every reading, in some, in none. */
  foreseen: "all" | "some" | "none" | null;
  /**
   * Where it turned on the reading of a decision maker whether it would move, and a move of its own told: when, and
   * the priorities of either reading that decide it.
   */
  turned: {
    decisionMaker: string;
    date: string;
    afterDays: number;
    /** By the readings with which things were said to last, and by those with which they were not. */
    holds: { type: string; statement: string | null }[];
    breaks: { type: string; statement: string | null }[];
  } | null;
}

export const JUDGES = ["priorities", "nothing", "lastChange", "baseRate"] as const;

export interface JudgeScore {
  judge: (typeof JUDGES)[number];
  right: number;
  wrong: number;
  /** It said nothing, or that it depends. */
  noAnswer: number;
  /** Days of which it is known what came. */
  of: number;
  /** Of the days on which the priorities gave an answer, which alone compare like with like. */
  whereAnswered: { right: number; wrong: number; of: number };
}

/** @param days day numbers; @param horizon days within which a change counts */
export function backtestCase(
  full: Case,
  days: readonly number[],
  horizon: number,
  language = ENGLISH,
): Backtested {
  const helds = new Map<string, HeldModel | undefined>();
  const heldFor = (id: string) => {
    if (!helds.has(id)) {
      const entry = full.models.find((model) => model.entry.id === id);
      helds.set(id, entry && holdAgainstRecord(full, entry));
    }
    return helds.get(id);
  };
  const dates = days.map((day): BacktestedDate => {
    const said = saidOn(full, day, horizon);
    const held = said.model === null ? undefined : heldFor(said.model);
    return { said, followed: followedAfter(held, said, day, horizon) };
  });
  const until = Math.max(...[...helds.values()].map((held) => held?.path.to ?? Number.NEGATIVE_INFINITY));
  return {
    horizon,
    recordUntil: Number.isFinite(until) ? formatDay(until) : "",
    dates,
    without: {
      noPriorities: dates.filter(({ said }) => said.model === null).length,
      open: dates.filter(({ said, followed }) => said.model !== null && followed.came === "open").length,
    },
    judges: JUDGES.map((judge) => score(judge, dates)),
    forecasts: scoreForecasts(full, heldFor, language),
  };
}

function followedAfter(held: HeldModel | undefined, said: Said, day: number, horizon: number): Followed {
  const nothing: Followed = {
    moves: [],
    came: "open",
    untold: null,
    broke: null,
    afterDays: null,
    foreseen: null,
    turned: null,
  };
  if (!held) return nothing;
  const moves = held.choices.filter(({ kind }) => kind === "move");
  const within = moves.filter(({ to }) => parseDay(to)! > day && parseDay(to)! <= day + horizon);
  const certain = within.filter(({ from }) => parseDay(from)! > day);
  const first = certain[0];
  const isOver = held.path.to >= day + horizon;
  const untold = first ? null : within.length > 0 ? "undated" : isOver ? null : "unreached";
  return {
    moves: within,
    came: first ? "changes" : untold === null ? "stays" : "open",
    untold,
    broke: first?.to ?? null,
    afterDays: first ? parseDay(first.to)! - day : null,
    foreseen: first ? bestForeseen(certain, first, said) : null,
    turned: turned(within, said, day),
  };
}

function turned(moves: readonly JudgedChoice[], { partedBy }: Said, day: number): Followed["turned"] {
  for (const { decisionMaker, to, lists } of moves) {
    const parted = partedBy.find((one) => one.decisionMaker === decisionMaker);
    if (!parted) continue;
    const of = (types: readonly string[], verdict: string) =>
      lists.flatMap(({ type, verdict: is, statement }) =>
        type !== undefined && types.includes(type) && is === verdict
          ? [{ type, statement: statement ?? null }]
          : [],
      );
    const found = { holds: of(parted.holds, "contradicted"), breaks: of(parted.breaks, "explained") };
    if (found.holds.length > 0 && found.breaks.length > 0)
      return { decisionMaker, date: to, afterDays: parseDay(to)! - day, ...found };
  }
  return null;
}

/** Of moves on one day nobody knows which came first: it was foreseen as well as any of them was. */
function bestForeseen(moves: readonly JudgedChoice[], first: JudgedChoice, said: Said): Followed["foreseen"] {
  const found = moves.filter(({ to }) => to === first.to).map((move) => foreseen(move, said));
  return (["all", "some", "none"] as const).find((word) => found.includes(word)) ?? null;
}

/** A move of several options was foreseen if it, just so, was said to pay; what was merely shown beside it does not count. */
function foreseen(move: JudgedChoice, { improvements, holds }: Said): Followed["foreseen"] {
  const key = (changes: readonly { option: string; isOn: boolean }[]) =>
    changes
      .map(({ option, isOn }) => `${isOn ? "+" : "-"}${option}`)
      .sort()
      .join();
  const made = key(move.changes.filter(({ kind }) => kind === "move"));
  const found = improvements.find(
    ({ decisionMaker, changes }) => decisionMaker === move.decisionMaker && key(changes) === made,
  );
  if (!found) return "none";
  return found.scenarios.length === Object.keys(holds).length ? "all" : "some";
}

function score(judge: JudgeScore["judge"], dates: readonly BacktestedDate[]): JudgeScore {
  const known = dates.filter(({ followed }) => followed.came !== "open");
  const answers = known.map((date) => answerOf(judge, date));
  const compared = known.filter((date) => answerOf("priorities", date) !== "noAnswer");
  const count = (word: string) => answers.filter((answer) => answer === word).length;
  const compare = (word: string) => compared.filter((date) => answerOf(judge, date) === word).length;
  return {
    judge,
    right: count("right"),
    wrong: count("wrong"),
    noAnswer: count("noAnswer"),
    of: known.length,
    whereAnswered: { right: compare("right"), wrong: compare("wrong"), of: compared.length },
  };
}

function answerOf(
  judge: JudgeScore["judge"],
  { said, followed }: BacktestedDate,
): "right" | "wrong" | "noAnswer" {
  const predicted: Prediction = judge === "priorities" ? said.predicted : said.naive[judge];
  if (predicted === "none" || predicted === "depends") return "noAnswer";
  return predicted === followed.came ? "right" : "wrong";
}
