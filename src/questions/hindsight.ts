import { z } from "zod";
import {
  type Assessed,
  backtestCase,
  figureNames,
  PREDICTIONS,
  scenariosInWords,
} from "../assessment/index.ts";
import { type Case, parseDay } from "../record/index.ts";
import { Backtest, daysOfRecord } from "./backtest.ts";
import { Day, type Told } from "./shape.ts";
import { ToldChoice, toldChoice } from "./walk.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

/** What would have been said on a day, and what is on record to have followed: the one answer that looks past the day. */
const Reading = z.object({ type: z.string(), priority: z.string().optional() });

export const Hindsight = z.object({
  day: Day,
  horizon: z.int(),
  hasPriorities: z.boolean(),
  answered: z.boolean(),
  predicted: z.enum(PREDICTIONS),
  holds: z.object({
    n: z.int(),
    of: z.int(),
    which: z.string().optional().describe("The readings, where it is some"),
  }),
  pays: z
    .array(z.object({ did: z.string(), n: z.int() }))
    .describe("Moves said to pay, in how many readings"),
  came: z.enum(["stays", "changes", "open"]),
  broke: z.string().nullable().describe("When, in words"),
  afterDays: z.int().nullable(),
  foreseen: z.enum(["all", "some", "none"]).nullable(),
  turned: z
    .object({ holds: z.array(Reading), breaks: z.array(Reading) })
    .nullable()
    .describe("Where it turned on the reading of one decision maker: the priorities of either that decided"),
  moves: z.array(ToldChoice.extend({ afterDays: z.int() })),
});
export type Hindsight = Told<typeof Hindsight>;

/** Within a year a change counts, as `detente backtest` has it when nothing else is asked. */
const HORIZON = 365;

export function hindsight(full: Case, { stand, say, solved }: Assessed): Hindsight {
  const { dates } = backtestCase(full, [stand.day], HORIZON);
  const { said, followed } = dates[0]!;
  const held = Object.entries(said.holds).flatMap(([name, holds]) => (holds ? [name] : []));
  const of = Object.keys(said.holds).length;
  const { conduct } = figureNames(say);
  const { turned } = followed;
  const readings = (list: NonNullable<typeof turned>["holds"]) =>
    list.map(({ type, statement }) => ({
      type: say.words.typeInSentence(say.type(turned!.decisionMaker, type)),
      ...(statement === null ? {} : { priority: say.statement(statement) }),
    }));
  return {
    day: said.asOf,
    horizon: HORIZON,
    hasPriorities: said.model !== null,
    answered: said.answered,
    predicted: said.predicted,
    holds: {
      n: held.length,
      of,
      ...(solved && held.length > 0 && held.length < of
        ? { which: scenariosInWords(solved, held, say.language) }
        : {}),
    },
    pays: said.improvements.map(({ decisionMaker, changes, scenarios }) => ({
      did: conduct(decisionMaker, changes),
      n: scenarios.length,
    })),
    came: followed.came,
    broke: followed.broke === null ? null : say.date(followed.broke),
    afterDays: followed.afterDays,
    foreseen: followed.foreseen,
    turned: turned && { holds: readings(turned.holds), breaks: readings(turned.breaks) },
    moves: followed.moves.map((move) => ({
      ...toldChoice(move, say),
      afterDays: parseDay(move.to)! - stand.day,
    })),
  };
}

/** How the priorities did beside naive judges, on the first day of every year of the record. */
export const YearsJudged = Backtest.pick({ judges: true, horizon: true, without: true }).extend({
  days: z.int(),
});
export type YearsJudged = Told<typeof YearsJudged>;

/** Absent where no rule reads an option off the record. */
export function yearsJudged(full: Case): YearsJudged | undefined {
  const days = daysOfYears(full);
  if (days.length === 0) return undefined;
  const { judges, horizon, without } = backtestCase(full, days, HORIZON);
  return { judges, horizon, without, days: days.length };
}

function daysOfYears(full: Case): number[] {
  try {
    return daysOfRecord(full, "year");
  } catch (error) {
    if (error instanceof WrongQuestion) return [];
    throw error;
  }
}
