import { type Block, ENGLISH, type Inline } from "../../assessment/index.ts";
import { type Backtest, backtest as backtestOf, daysOfRecord } from "../../questions/backtest.ts";
import { type Case, parseDay } from "../../record/index.ts";
import type { ReadingTold } from "../../words/index.ts";
import { readDay, readNumber } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { verdictInWords } from "./choiceWords.ts";
import { InLanguage } from "./inLanguage.ts";
import { asAsked, printPage } from "./modelQuestions.ts";
import { ModelWords } from "./modelWords.ts";

export interface BacktestOptions {
  asOf?: string;
  every?: "month" | "year";
  horizon: string;
  leftOut?: boolean;
  lang?: string;
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
  const entries = entriesOf(full);
  if (asked.length * entries > MOST_JUDGED)
    throw new UsageError(
      `this case holds ${entries.toLocaleString("en")} entries, which are judged anew on each of ${asked.length.toLocaleString("en")} days; of so large a case ask for at most ${Math.max(1, Math.floor(MOST_JUDGED / entries)).toLocaleString("en")} days`,
    );
  const told = new InLanguage(full, options.lang);
  const language = options.format === "json" ? ENGLISH : told.language;
  const answer = asAsked(() => backtestOf(full, asked, horizon, language));
  printProblems(problems, folder);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const says = told.words.backtest;
  if (options.leftOut) {
    const { leftOut } = answer;
    const blocks: Block[] = [
      leftOut.length === 0
        ? { kind: "paragraph", text: [says.nothingLeftOut] }
        : { kind: "list", items: leftOut.map(({ says: what, ...place }) => [`${what} `, { place }]) },
    ];
    return printPage(says.leftOut(told.title), undefined, blocks, told.code);
  }
  const until = answer.recordUntil === "" ? undefined : told.date(answer.recordUntil);
  await printPage(
    says.title(told.title),
    says.subtitle(horizon, until),
    blocksOf(answer, full, told),
    told.code,
  );
}

/** A hundred years by month. */
export const MOST_DAYS = 1_200;
/** Entries of a case, once for each day: about a minute of the processor. */
export const MOST_JUDGED = 4_000_000;

/** What has a date of its own, or stands by itself. */
function entriesOf(full: Case): number {
  const phases = full.formats.map((format) => format.phases);
  const states = full.claims.flatMap((claim) => (claim.kind === "condition" ? [claim.states ?? []] : []));
  const lists: readonly unknown[][] = Object.values(full).filter((list) => Array.isArray(list));
  return [...lists, ...phases, ...states].reduce((sum, { length }) => sum + length, 0);
}

/** Of more days than this only the counts and the days on which the priorities erred are told. */
const MOST_TOLD = 12;

function blocksOf(answer: Backtest, full: Case, told: InLanguage): Block[] {
  const says = told.words.backtest;
  const { dates } = answer;
  const paragraph = (text: string): Block => ({ kind: "paragraph", text: [text] });
  if (dates.every(({ said }) => said.model === null))
    return [paragraph(says.nothingSaid(dates.length)), ...forecastsOf(answer, told)];
  const shown =
    dates.length <= MOST_TOLD
      ? dates
      : dates.filter(({ said, followed }) => followed.came !== "open" && isWrong(said, followed));
  return [
    ...judgesOf(answer, told),
    ...(shown.length < dates.length ? [paragraph(says.onlyWrong(dates.length, shown.length))] : []),
    ...shown.flatMap((date) => dateBlocks(date, answer, full, told)),
    ...forecastsOf(answer, told),
  ];
}

type BacktestedDate = Backtest["dates"][number];

function isWrong({ predicted }: BacktestedDate["said"], { came }: BacktestedDate["followed"]): boolean {
  return (predicted === "stays" || predicted === "changes") && predicted !== came;
}

function judgesOf(answer: Backtest, told: InLanguage): Block[] {
  const says = told.words.backtest;
  const lead: Block = { kind: "paragraph", role: "lead", text: [scored(answer, told)] };
  // Nobody was right or wrong on no day.
  if (answer.judges[0]!.of === 0) return [lead];
  return [
    lead,
    {
      kind: "table",
      caption: says.judgesCaption,
      head: says.judgesHead.map((name) => [name]),
      rows: answer.judges.map(({ judge, right, wrong, noAnswer, of, whereAnswered }) => ({
        cells: [
          [says.judges[judge]],
          [says.share(right, of)],
          [says.share(wrong, of)],
          [says.share(noAnswer, of)],
          [says.share(whereAnswered.right, whereAnswered.of)],
        ],
      })),
    },
    ...verdictOn(answer, told),
  ];
}

/** Which days count, and why the others do not. */
function scored({ dates, judges, without, horizon }: Backtest, told: InLanguage): string {
  const says = told.words.backtest;
  if (judges[0]!.of === 0)
    return says.noneScored(dates.length, horizon, {
      noPriorities: without.noPriorities,
      unreached: dates.filter(({ followed }) => followed.untold === "unreached").length,
      undated: dates.filter(({ followed }) => followed.untold === "undated").length,
    });
  const nearest = Math.min(
    ...dates.slice(1).map(({ said }, i) => parseDay(said.asOf)! - parseDay(dates[i]!.said.asOf)!),
  );
  return `${says.scored(judges[0]!.of, dates.length, without)}${nearest < horizon ? says.near(horizon) : ""}`;
}

/** What the table comes to, in a sentence that spares nobody. */
function verdictOn({ judges }: Backtest, told: InLanguage): Block[] {
  const [own, ...naive] = judges;
  if (!own || own.of === 0) return [];
  const says = told.words.backtest;
  const best = naive.reduce((a, b) => (b.right > a.right ? b : a));
  const { right, of } = own.whereAnswered;
  if (of === 0)
    return [{ kind: "paragraph", text: [says.neverOne(says.judges[best.judge], best.right, best.of)] }];
  const beside = naive.reduce((a, b) => (b.whereAnswered.right > a.whereAnswered.right ? b : a));
  const none = own.noAnswer === 0 ? "" : says.noneGiven(own.noAnswer, own.of);
  return [
    {
      kind: "paragraph",
      text: [`${says.compared(right, beside.whereAnswered.right, of, of < FEW)}${none}`],
    },
  ];
}

/** Fewer answers than this are an anecdote. */
const FEW = 10;

function dateBlocks(
  { said, followed }: BacktestedDate,
  { horizon, recordUntil }: Backtest,
  full: Case,
  told: InLanguage,
): Block[] {
  const end = { horizon, recordUntil: recordUntil === "" ? "" : told.date(recordUntil) };
  const entry = full.models.find((model) => model.entry.id === said.model);
  const words = entry && new ModelWords(entry, told.language);
  const says = told.words.backtest;
  const { begin } = told.language.words.names;
  return [
    { kind: "heading", level: 2, id: `on-${said.asOf}`, text: [told.date(said.asOf)] },
    {
      kind: "list",
      items: [
        [{ strong: says.said }, saidInWords(said, words, told)],
        // Without priorities there are no rules either, which would read what followed.
        ...(words ? [[{ strong: says.followed }, followedInWords(followed, told, end)] as Inline[]] : []),
        ...(followed.turned && words
          ? [[{ strong: says.turned }, turnedInWords(followed.turned, words, told)] as Inline[]]
          : []),
        ...followed.moves.map((move): Inline[] => {
          const { word, reason } = verdictInWords(move, words!);
          const did = begin(words!.did(move.decisionMaker, move.changes));
          return [
            { strong: says.move(told.date(move.to), parseDay(move.to)! - parseDay(said.asOf)!) },
            `${did}. ${word}${reason} `,
            ...(move.because[0] ? [{ place: move.because[0].place }] : []),
          ];
        }),
      ],
    },
  ];
}

function saidInWords(said: BacktestedDate["said"], words: ModelWords | undefined, told: InLanguage): string {
  const says = told.words.backtest;
  if (said.model === null || !words) return says.noPriorities;
  const readings = Object.entries(said.holds);
  if (readings.length === 0) return says.noState;
  const held = readings.filter(([, holds]) => holds).map(([name]) => name);
  const isSome = held.length > 0 && held.length < readings.length;
  const which = isSome ? whichHeld(said, held, words, told) : undefined;
  const moves = said.improvements.map(({ decisionMaker, changes, scenarios: under }) =>
    says.pay(words.did(decisionMaker, changes), under.length, readings.length),
  );
  return `${said.answered ? "" : says.outOfDate}${says.holds(held.length, readings.length, which)}${moves.length === 0 ? "" : says.pays(moves)}.`;
}

/** The readings in which it holds: by the one decision maker they turn on, else one by one. */
function whichHeld(
  { turnsOn }: BacktestedDate["said"],
  held: readonly string[],
  words: ModelWords,
  told: InLanguage,
): string {
  if (!turnsOn) return held.join("; ");
  const { decisionMaker, holds } = turnsOn;
  const types = holds.map((type) => words.type(decisionMaker, type));
  return told.words.backtest.readAs(words.dm(decisionMaker), types);
}

function followedInWords(
  { came, untold, broke, afterDays, foreseen }: BacktestedDate["followed"],
  told: InLanguage,
  { horizon, recordUntil }: { horizon: number; recordUntil: string },
): string {
  const says = told.words.backtest;
  if (came === "stays") return says.stays(horizon);
  if (untold === "unreached") return says.unreached(recordUntil, horizon);
  if (came === "open" || broke === null) return says.undated;
  return says.broke(told.date(broke), afterDays!, foreseen ?? "none");
}

function turnedInWords(
  { decisionMaker, date, afterDays, holds, breaks }: NonNullable<BacktestedDate["followed"]["turned"]>,
  words: ModelWords,
  told: InLanguage,
): string {
  const read = (list: typeof holds): ReadingTold[] =>
    list.map(({ type, statement }) => [
      words.type(decisionMaker, type),
      statement === null ? undefined : words.statement(statement),
    ]);
  return told.words.backtest.turnedOn(
    words.dm(decisionMaker),
    read(holds),
    read(breaks),
    told.date(date),
    afterDays,
  );
}

function forecastsOf({ forecasts }: Backtest, told: InLanguage): Block[] {
  if (forecasts.length === 0) return [];
  const says = told.words.backtest;
  const { clause } = told.language.words.names;
  return [
    { kind: "heading", level: 2, id: "forecasts", text: [says.forecasts] },
    {
      kind: "list",
      items: forecasts.map((one): Inline[] => [
        { strong: says.forecastIs[one.is] },
        says.forecast(
          clause(told.text(one)),
          one.likelihood === null ? undefined : told.author(one.likelihood),
          one.why,
          one.brier,
        ),
        { place: one.place },
      ]),
    },
  ];
}
