import type { Block, Inline } from "../../assessment/index.ts";
import { type Backtest, backtest as backtestOf, daysOfRecord } from "../../questions/backtest.ts";
import { type Case, dateInWords, parseDay } from "../../record/index.ts";
import { readDay, readNumber } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { asAsked, printPage } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";

export interface BacktestOptions {
  asOf?: string;
  every?: "month" | "year";
  horizon: string;
  leftOut?: boolean;
  format: string;
}

/** `detente backtest CASE`: assessments as they would have been, beside what followed. */
export async function backtest(folder: string, options: BacktestOptions, clock: Clock): Promise<void> {
  if (options.asOf === undefined && options.every === undefined && !options.leftOut)
    throw new UsageError("say of which days: --as-of 2010-12-01,2021-12-01, or --every year");
  const horizon = readNumber(options.horizon, "--horizon", 1);
  const named = (options.asOf?.split(",") ?? []).map((text) => readDay(text.trim(), "--as-of", clock()));
  const { case: full, problems } = await requireCase(folder);
  const days = options.every === undefined ? [] : asAsked(() => daysOfRecord(full, options.every!));
  const asked = [...new Set([...named, ...days])].sort((a, b) => a - b);
  const answer = asAsked(() => backtestOf(full, asked, horizon));
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  if (options.leftOut) {
    const { leftOut } = answer;
    await printPage(`${full.meta.title}: left out of every day, since written with hindsight`, undefined, [
      leftOut.length === 0
        ? { kind: "paragraph", text: ["Nothing in the lists of priorities is marked as hindsight."] }
        : { kind: "list", items: leftOut.map(({ says, ...place }) => [`${says} `, { place }]) },
    ]);
    return;
  }
  await printPage(
    `${full.meta.title}: what would have been said, and what followed`,
    `Judged is whether what can be observed changes within ${horizon} days.${answer.recordUntil === "" ? "" : ` Record until ${dateInWords(answer.recordUntil)}.`}`,
    blocksOf(answer, full),
  );
}

/** Of more days than this only the counts and the days on which the priorities erred are told. */
const MOST_TOLD = 12;

function blocksOf(answer: Backtest, full: Case): Block[] {
  const told =
    answer.dates.length <= MOST_TOLD
      ? answer.dates
      : answer.dates.filter(({ said, followed }) => followed.came !== "open" && isWrong(said, followed));
  if (answer.dates.every(({ said }) => said.model === null))
    return [
      {
        kind: "paragraph",
        text: [
          `No priorities had been stated by ${answer.dates.length === 1 ? "that day" : "any of these days"}, so nothing would have been said.`,
        ],
      },
      ...forecastsOf(answer),
    ];
  return [
    ...judgesOf(answer),
    ...(told.length < answer.dates.length
      ? [
          {
            kind: "paragraph" as const,
            text: [
              `Of ${answer.dates.length} days, those on which the priorities were wrong (${told.length}):`,
            ],
          },
        ]
      : []),
    ...told.flatMap((date) => dateBlocks(date, full)),
    ...forecastsOf(answer),
  ];
}

type BacktestedDate = Backtest["dates"][number];

function isWrong({ predicted }: BacktestedDate["said"], { came }: BacktestedDate["followed"]): boolean {
  return (predicted === "stays" || predicted === "changes") && predicted !== came;
}

const JUDGE_NAMES = {
  priorities: "The stated priorities",
  nothing: "“Nothing changes”",
  lastChange: "“As in the last stretch, so in the next”",
  baseRate: "“What was more frequent so far”",
} as const;

function judgesOf({ judges }: Backtest): Block[] {
  return [
    {
      kind: "table",
      caption: "Who was right",
      head: [["Judge"], ["Right"], ["Wrong"], ["No answer"]],
      rows: judges.map(({ judge, right, wrong, noAnswer, of }) => ({
        cells: [[JUDGE_NAMES[judge]], [`${right} of ${of}`], [`${wrong} of ${of}`], [`${noAnswer} of ${of}`]],
      })),
    },
  ];
}

function dateBlocks({ said, followed }: BacktestedDate, full: Case): Block[] {
  const entry = full.models.find((model) => model.entry.id === said.model);
  const words = entry && new ModelWords(entry);
  const id = `on-${said.asOf}`;
  return [
    { kind: "heading", level: 2, id, text: [dateInWords(said.asOf)] },
    {
      kind: "list",
      items: [
        [{ strong: "Said: " }, saidInWords(said, words)],
        [{ strong: "Followed: " }, followedInWords(followed, words)],
        ...followed.moves.map((move): Inline[] => [
          { strong: `${dateInWords(move.to)} (after ${weeksBetween(said.asOf, move.to)}): ` },
          `${words!.dm(move.decisionMaker)} ${words!.changes(move.changes)}. ${verdictsOf(move, words!)} `,
          ...(move.because[0] ? [{ place: move.because[0].place }] : []),
        ]),
      ],
    },
  ];
}

function saidInWords(said: BacktestedDate["said"], words: ModelWords | undefined): string {
  if (said.model === null || !words) return "nothing, since no priorities had been stated by then.";
  const scenarios = Object.entries(said.holds);
  if (scenarios.length === 0) return "nothing, since what is observed is no state of the model.";
  const held = scenarios.filter(([, holds]) => holds).map(([name]) => name);
  const counted = `where things stand holds under ${held.length} of ${scenarios.length} readings${held.length > 0 && held.length < scenarios.length ? ` (${held.join("; ")})` : ""}`;
  const moves = said.improvements.map(
    ({ decisionMaker, changes, scenarios: under }) =>
      `${words.dm(decisionMaker)} ${words.changes(changes)} (${under.length} of ${scenarios.length})`,
  );
  return `${said.answered ? "" : "nothing, since the priorities were out of date; the old ones would have said that "}${counted}${moves.length === 0 ? "" : `; moves that would pay: ${moves.join("; ")}`}.`;
}

function followedInWords(
  { came, broke, afterDays, foreseen }: BacktestedDate["followed"],
  words: ModelWords | undefined,
): string {
  if (came === "stays") return "nothing changed within the horizon.";
  if (came === "open" || broke === null || !words)
    return "it cannot be told: the horizon has not passed, or a move cannot be dated.";
  const after = weeksIn(afterDays!);
  const told = {
    all: "said to pay under every reading",
    some: "said to pay under some readings",
    none: "not among the moves said to pay",
  }[foreseen ?? "none"];
  return `it broke on ${dateInWords(broke)}, after ${after}; the move was ${told}.`;
}

function weeksBetween(from: string, to: string): string {
  return weeksIn(parseDay(to)! - parseDay(from)!);
}

function weeksIn(days: number): string {
  const weeks = Math.round(days / 7);
  return weeks < 2 ? `${days} ${days === 1 ? "day" : "days"}` : `${weeks} weeks`;
}

function verdictsOf({ lists, why }: BacktestedDate["followed"]["moves"][number], words: ModelWords): string {
  if (why === "infeasible" || why === "too-open" || why === "open")
    return "It cannot be told what the priorities say of it.";
  const parted = why === "readings-differ" ? "Here the readings part. " : "";
  return `${parted}${lists
    .map((one) => {
      const by = one.statement === undefined ? "" : ` by the priority that ${words.statement(one.statement)}`;
      return `${words.list(one)}: ${one.verdict}${by}.`;
    })
    .join(" ")}`;
}

function forecastsOf({ forecasts }: Backtest): Block[] {
  if (forecasts.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "forecasts", text: ["Forecasts on record"] },
    {
      kind: "list",
      items: forecasts.map(({ says, likelihood, is, why, brier, place }): Inline[] => [
        { strong: `${is[0]!.toUpperCase()}${is.slice(1)}: ` },
        `${says.replace(/\.$/, "")}${likelihood === null ? "" : ` (${likelihood})`}: ${why}.${brier === null ? "" : ` Brier score ${brier.toFixed(2)}.`} `,
        { place },
      ]),
    },
  ];
}
