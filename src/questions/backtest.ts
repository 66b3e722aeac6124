import { z } from "zod";
import {
  backtestCase,
  ENGLISH,
  holdAgainstRecord,
  JUDGES,
  JudgedChoice,
  PREDICTIONS,
} from "../assessment/index.ts";
import { type Case, formatDay } from "../record/index.ts";
import { Day, OptionIds, saysIn, type Told } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

const Prediction = z
  .enum(PREDICTIONS)
  .describe("depends: it turns on which reading is right; none: nothing is said");

const Parted = z.object({
  decisionMaker: z.string(),
  holds: z.array(z.string()),
  breaks: z.array(z.string()),
});

const Said = z.object({
  asOf: Day,
  model: z.string().nullable(),
  stated: z.string().nullable().describe("The day of its priorities"),
  answered: z
    .boolean()
    .describe("false: the priorities were older than a break, or had lost a ground, and answered nothing"),
  on: OptionIds,
  holds: z
    .record(z.string(), z.boolean())
    .describe(
      "By scenario: whether where things stood, as review and solve read that day, is an equilibrium by one of the concepts that lead",
    ),
  predicted: Prediction,
  turnsOn: Parted.nullable().describe(
    "Where it turns on the reading of one decision maker alone: its types with which it holds, and not",
  ),
  partedBy: z
    .array(Parted)
    .describe(
      "Decision makers who by some of their types would leave things as they are, however the others are read, and by all others not",
    ),
  improvements: z
    .array(
      z.object({
        decisionMaker: z.string(),
        changes: z.array(z.object({ option: z.string(), isOn: z.boolean() })),
        scenarios: z.array(z.string()),
      }),
    )
    .describe("Moves from there said to pay, each in full, with the scenarios in which they do"),
  outcomesHeld: z
    .array(z.string())
    .describe("Outcomes said to hold in every scenario and to be within reach by steps that pay"),
  naive: z
    .object({ nothing: Prediction, lastChange: Prediction, baseRate: Prediction })
    .describe("What judges say who know no priorities"),
});

const TurnedBy = z.object({ type: z.string(), statement: z.string().nullable() });

export const Backtest = z.object({
  horizon: z.int().describe("Days within which a change counts"),
  recordUntil: z.string(),
  dates: z.array(
    z.object({
      said: Said.describe("What would have been said on the day, from what was known then"),
      followed: z.object({
        moves: z
          .array(JudgedChoice)
          .describe("Moves within the horizon, and what the priorities of the day say of each"),
        came: z
          .enum(["stays", "changes", "open"])
          .describe("open: the horizon has not passed, or a move cannot be dated to one side of the day"),
        untold: z
          .enum(["unreached", "undated"])
          .nullable()
          .describe(
            "Why it is open. unreached: the record ends before the horizon does; undated: a move cannot be dated to one side of the day; null: it is not open, or nothing was said",
          ),
        broke: z.string().nullable().describe("Date of the first move"),
        afterDays: z.int().nullable(),
        foreseen: z
          .enum(["all", "some", "none"])
          .nullable()
          .describe("Whether the first move was among those said to pay: in all scenarios, some, none"),
        turned: z
          .object({
            decisionMaker: z.string(),
            date: Day,
            afterDays: z.int(),
            holds: z.array(TurnedBy),
            breaks: z.array(TurnedBy),
          })
          .nullable()
          .describe(
            "Where it turned on the reading of a decision maker whether it would move, and a move of its own told: the priorities of either reading that decide it",
          ),
      }),
    }),
  ),
  without: z
    .object({
      noPriorities: z.int().describe("No priorities had been stated by then"),
      open: z.int().describe("The horizon has not passed, or a move cannot be dated to one side of the day"),
    })
    .describe("Days on which nobody is scored"),
  judges: z
    .array(
      z.object({
        judge: z
          .enum(JUDGES)
          .describe(
            "priorities: of the case; nothing: nothing changes; lastChange: as in the horizon before, so in the next; baseRate: what was more frequent on the record known by then",
          ),
        right: z.int(),
        wrong: z.int(),
        noAnswer: z.int(),
        of: z.int().describe("Days of which it is known what came"),
        whereAnswered: z
          .object({ right: z.int(), wrong: z.int(), of: z.int() })
          .describe("Of the days on which the priorities gave an answer, which alone compare like with like"),
      }),
    )
    .describe("Will the observed state change within the horizon? Who was right how often"),
  forecasts: z
    .array(
      z.object({
        id: z.string(),
        says: z.string(),
        saysIn,
        date: z.string().nullable(),
        horizon: z.string().nullable(),
        likelihood: z.string().nullable(),
        is: z.enum(["right", "wrong", "open"]),
        why: z.string(),
        brier: z.number().nullable().describe("Only where the author gave a percentage"),
        place: z.object({ file: z.string(), line: z.int().min(1) }),
      }),
    )
    .describe("Forecasts of the record, scored as their authors worded them"),
  leftOut: z
    .array(z.object({ says: z.string(), file: z.string(), line: z.int().min(1) }))
    .describe("Lists and statements written with hindsight, which no date uses"),
});
export type Backtest = Told<typeof Backtest>;

/**
 * @param days day numbers, in the order in which they are told
 * @param language of its few sentences
 */
export function backtest(full: Case, days: readonly number[], horizon: number, language = ENGLISH): Backtest {
  if (full.models.length === 0) throw new WrongQuestion("this case states no priorities");
  return { ...backtestCase(full, days, horizon, language), leftOut: writtenWithHindsight(full) };
}

/** Day numbers from the first observed change to the last day on record: the first of each month or year. */
export function daysOfRecord(full: Case, every: "month" | "year"): number[] {
  const spans = full.models.flatMap((entry) => {
    const held = holdAgainstRecord(full, entry);
    return held ? [held.path] : [];
  });
  if (spans.length === 0)
    throw new WrongQuestion("no option has a rule that reads it off the record", "every");
  const from = Math.min(...spans.map((path) => path.from));
  const to = Math.max(...spans.map((path) => path.to));
  const days: number[] = [];
  for (let day = from; day <= to; day++)
    if (formatDay(day).endsWith(every === "month" ? "-01" : "-01-01")) days.push(day);
  return days;
}

function writtenWithHindsight(full: Case): Backtest["leftOut"] {
  return full.models.flatMap(({ file }) =>
    file.decisionMakers.flatMap((dm, d) => {
      const tell = (says: string, ...steps: (string | number)[]) => {
        const { file: where, line } = full.placeOf(file, "decisionMakers", d, ...steps);
        return { says, file: where, line };
      };
      const statements = (list: Preferences, ...at: (string | number)[]) =>
        (list?.statements ?? []).flatMap((item, i) =>
          typeof item !== "string" && item.hindsight
            ? [tell(`${dm.name}: ${item.say}`, ...at, "statements", i)]
            : [],
        );
      return [
        ...statements(dm.preferences, "preferences"),
        ...Object.entries(dm.types ?? {}).flatMap(([id, { name, hindsight, preferences }]) =>
          hindsight
            ? [tell(`${dm.name}, ${name ?? id}`, "types", id)]
            : statements(preferences, "types", id, "preferences"),
        ),
      ];
    }),
  );
}

type Preferences = Case["models"][number]["file"]["decisionMakers"][number]["preferences"];
