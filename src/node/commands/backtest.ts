import { type Block, type Inline, inSeries } from "../../assessment/index.ts";
import { type Backtest, backtest as backtestOf, daysOfRecord } from "../../questions/backtest.ts";
import { type Case, dateInWords, parseDay } from "../../record/index.ts";
import { readDay, readNumber } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { verdictInWords } from "./choiceWords.ts";
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
  if (asked.length > MOST_DAYS)
    throw new UsageError(
      `these are ${asked.length.toLocaleString("en")} days, each of which is judged anew; expected at most ${MOST_DAYS.toLocaleString("en")}: ask for fewer, or --every year`,
    );
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

/** A hundred years by month. */
export const MOST_DAYS = 1_200;
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

function judgesOf(answer: Backtest): Block[] {
  return [
    { kind: "paragraph", role: "lead", text: [scored(answer)] },
    {
      kind: "table",
      caption: "Who was right",
      head: [["Judge"], ["Right"], ["Wrong"], ["No answer"], ["Right, of what they answered"]],
      rows: answer.judges.map(({ judge, right, wrong, noAnswer, of, whereAnswered }) => ({
        cells: [
          [JUDGE_NAMES[judge]],
          [`${right} of ${of}`],
          [`${wrong} of ${of}`],
          [`${noAnswer} of ${of}`],
          [`${whereAnswered.right} of ${whereAnswered.of}`],
        ],
      })),
    },
    ...verdictOn(answer),
  ];
}

/** Which days count, and why the others do not. */
function scored({ dates, judges, without, horizon }: Backtest): string {
  const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
  const left = [
    ...(without.noPriorities > 0
      ? [
          `on ${days(without.noPriorities)} no priorities had been stated, so no rule of theirs reads what came`,
        ]
      : []),
    ...(without.open > 0 ? [`of ${days(without.open)} the record does not yet tell what came`] : []),
  ];
  const nearest = Math.min(
    ...dates.slice(1).map(({ said }, i) => parseDay(said.asOf)! - parseDay(dates[i]!.said.asOf)!),
  );
  return [
    `Scored are ${judges[0]!.of} of ${days(dates.length)}${left.length === 0 ? "" : `: ${left.join(", and ")}`}.`,
    nearest < horizon
      ? `They lie nearer to one another than ${horizon} days, so that one change counts on several of them.`
      : "",
  ]
    .filter((one) => one !== "")
    .join(" ");
}

/** What the table comes to, in a sentence that spares nobody. */
function verdictOn({ judges }: Backtest): Block[] {
  const [own, ...naive] = judges;
  if (!own || own.of === 0) return [];
  const best = naive.reduce((a, b) => (b.right > a.right ? b : a));
  const { right, of } = own.whereAnswered;
  if (of === 0)
    return [
      {
        kind: "paragraph",
        text: [
          `On none of these days did the priorities say one thing; ${JUDGE_NAMES[best.judge]} was right on ${best.right} of ${best.of}.`,
        ],
      },
    ];
  const beside = naive.reduce((a, b) => (b.whereAnswered.right > a.whereAnswered.right ? b : a));
  const than = beside.whereAnswered.right;
  return [
    {
      kind: "paragraph",
      text: [
        `Where the priorities gave an answer they were right on ${right} of ${of}, and who knows none, at best, on ${than} of ${of}: ${
          right > than
            ? "they did better than any naive judge"
            : right === than
              ? "no better than the best naive judge"
              : "worse than the best naive judge"
        }${of < FEW ? ", though so few days show little" : ""}.${own.noAnswer === 0 ? "" : ` On ${own.noAnswer} of ${own.of} they gave none: they were out of date, or turned on which reading is right.`}`,
      ],
    },
  ];
}

/** Fewer answers than this are an anecdote. */
const FEW = 10;

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
        ...(followed.turned && words
          ? [[{ strong: "Turned on: " }, turnedInWords(followed.turned, words)] as Inline[]]
          : []),
        ...followed.moves.map((move): Inline[] => [
          { strong: `${dateInWords(move.to)} (after ${weeksBetween(said.asOf, move.to)}): ` },
          `${words!.dm(move.decisionMaker)} ${words!.changes(move.changes)}. ${verdictSentence(move, words!)} `,
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
  const counted = `where things stand holds under ${held.length} of ${scenarios.length} ${scenarios.length === 1 ? "reading" : "readings"}${held.length > 0 && held.length < scenarios.length ? ` (${whichHeld(said, held, words)})` : ""}`;
  const moves = said.improvements.map(
    ({ decisionMaker, changes, scenarios: under }) =>
      `${words.dm(decisionMaker)} ${words.changes(changes)} (${under.length} of ${scenarios.length})`,
  );
  return `${said.answered ? "" : "nothing, since the priorities were out of date; the old ones would have said that "}${counted}${moves.length === 0 ? "" : `; moves that would pay: ${moves.join("; ")}`}.`;
}

/** The readings in which it holds: by the one decision maker they turn on, else one by one. */
function whichHeld({ turnsOn }: BacktestedDate["said"], held: readonly string[], words: ModelWords): string {
  if (!turnsOn) return held.join("; ");
  const { decisionMaker, holds } = turnsOn;
  const types = holds.map((type) => words.type(decisionMaker, type)).join(" or ");
  return `those in which ${words.dm(decisionMaker)} is read as ${types}`;
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

function turnedInWords(
  { decisionMaker, date, afterDays, holds, breaks }: NonNullable<BacktestedDate["followed"]["turned"]>,
  words: ModelWords,
): string {
  const read = (list: typeof holds) =>
    inSeries(
      list.map(
        ({ type, statement }) =>
          `${words.type(decisionMaker, type)}${statement === null ? "" : ` (“${words.statement(statement)}”)`}`,
      ),
    );
  return `one priority of ${words.dm(decisionMaker)}. Read as ${read(holds)}, where things stood would have lasted; read as ${read(breaks)}, not. What it did on ${dateInWords(date)}, after ${weeksIn(afterDays)}, contradicts the first.`;
}

function weeksBetween(from: string, to: string): string {
  return weeksIn(parseDay(to)! - parseDay(from)!);
}

function weeksIn(days: number): string {
  const weeks = Math.round(days / 7);
  return weeks < 2 ? `${days} ${days === 1 ? "day" : "days"}` : `${weeks} weeks`;
}

function verdictSentence(move: BacktestedDate["followed"]["moves"][number], words: ModelWords): string {
  const { word, reason } = verdictInWords(move, words);
  return `${word}${reason}`;
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
