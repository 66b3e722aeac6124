import { count as plural, series } from "./grammar.ts";

const weeks = (days: number) => {
  const told = Math.round(days / 7);
  return told < 2 ? plural(days, "day") : `${told} weeks`;
};

/** Behind a reason, of how many of the days it is true, where there are several. */
const counted = (n: number, of: number) => (of === 1 ? "" : ` (${n} of ${of})`);

/** A reading, and the priority of it that decides. */
export type ReadingTold = readonly [type: string, statement: string | undefined];

/** What `detente backtest` prints. */
export const backtestCommand = {
  title: (title: string) => `${title}: what would have been said, and what followed`,
  subtitle: (horizon: number, until: string | undefined) =>
    `Judged is whether what can be observed changes within ${horizon} days.${until === undefined ? "" : ` Record until ${until}.`}`,
  leftOut: (title: string) => `${title}: left out of every day, since written with hindsight`,
  nothingLeftOut: "Nothing in the lists of priorities is marked as hindsight.",
  nothingSaid: (days: number) =>
    `No priorities had been stated by ${days === 1 ? "that day" : "any of these days"}, so nothing would have been said.`,
  onlyWrong: (days: number, wrong: number) =>
    `Of ${days} days, those on which the priorities were wrong (${wrong}):`,

  judges: {
    priorities: "The stated priorities",
    nothing: "“Nothing changes”",
    lastChange: "“As in the last stretch, so in the next”",
    baseRate: "“What was more frequent so far”",
  },
  judgesCaption: "Who was right",
  judgesHead: ["Judge", "Right", "Wrong", "No answer", "Right, of what they answered"] as readonly string[],
  share: (n: number, of: number) => `${n} of ${of}`,
  scored: (scored: number, of: number, without: { noPriorities: number; open: number }) => {
    const left = [
      ...(without.noPriorities > 0
        ? [
            `on ${plural(without.noPriorities, "day")} no priorities had been stated, so no rule of theirs reads what came`,
          ]
        : []),
      ...(without.open > 0
        ? [`of ${plural(without.open, "day")} the record does not yet tell what came`]
        : []),
    ];
    return `Scored are ${scored} of ${plural(of, "day")}${left.length === 0 ? "" : `: ${left.join(", and ")}`}.`;
  },
  noneScored: (
    of: number,
    horizon: number,
    why: { noPriorities: number; unreached: number; undated: number },
  ) => {
    const days = of === 1 ? "This day" : `None of these ${of} days`;
    const one = of === 1 ? " cannot" : " can";
    const because = [
      ...(why.unreached > 0
        ? [
            `the record ends less than ${horizon} days after ${of === 1 ? "it" : "them"}${counted(why.unreached, of)}`,
          ]
        : []),
      ...(why.undated > 0
        ? [
            `it does not date a move well enough to tell whether it came before or after${counted(why.undated, of)}`,
          ]
        : []),
      ...(why.noPriorities > 0
        ? [`no priorities had been stated by then${counted(why.noPriorities, of)}`]
        : []),
    ];
    return `${days}${one} be scored${because.length === 0 ? "" : `: ${because.join("; ")}`}.`;
  },
  near: (horizon: number) =>
    ` They lie nearer to one another than ${horizon} days, so that one change counts on several of them.`,
  neverOne: (judge: string, right: number, of: number) =>
    `On none of these days did the priorities say one thing; ${judge} was right on ${right} of ${of}.`,
  compared: (right: number, naive: number, of: number, isFew: boolean) =>
    `Where the priorities gave an answer they were right on ${right} of ${of}, and who knows none, at best, on ${naive} of ${of}: ${
      right > naive
        ? "they did better than any naive judge"
        : right === naive
          ? "no better than the best naive judge"
          : "worse than the best naive judge"
    }${isFew ? ", though so few days show little" : ""}.`,
  noneGiven: (n: number, of: number) =>
    ` On ${n} of ${of} they gave none: they were out of date, or turned on which reading is right.`,

  said: "Said: ",
  followed: "Followed: ",
  turned: "Turned on: ",
  noPriorities: "nothing, since no priorities had been stated by then.",
  noState: "nothing, since what is observed is no state of the model.",
  outOfDate: "nothing, since the priorities were out of date; the old ones would have said that ",
  holds: (n: number, of: number, which: string | undefined) =>
    of === 1
      ? `where things stand ${n === 1 ? "holds" : "does not hold"}`
      : `where things stand holds under ${n} of ${plural(of, "reading")}${which === undefined ? "" : ` (${which})`}`,
  readAs: (name: string, types: readonly string[]) =>
    `those in which ${name} is read as ${series(types, "or")}`,
  pays: (moves: readonly string[]) => `; moves that would pay: ${moves.join("; ")}`,
  pay: (did: string, n: number, of: number) => (of === 1 ? did : `${did} (${n} of ${of})`),
  stays: (horizon: number) => `nothing changed within ${horizon} days.`,
  unreached: (recordUntil: string, horizon: number) =>
    `not known yet: the record ends with ${recordUntil}, before the ${horizon} days are over.`,
  undated: "not known: the record does not date a move well enough to tell whether it came before or after.",
  broke: (day: string, days: number, foreseen: "all" | "some" | "none") =>
    `it broke on ${day}, after ${weeks(days)}; the move was ${
      {
        all: "said to pay under every reading",
        some: "said to pay under some readings",
        none: "not among the moves said to pay",
      }[foreseen]
    }.`,
  turnedOn: (
    name: string,
    holds: readonly ReadingTold[],
    breaks: readonly ReadingTold[],
    day: string,
    days: number,
  ) => {
    const read = (list: readonly ReadingTold[]) =>
      series(list.map(([type, statement]) => `${type}${statement === undefined ? "" : ` (“${statement}”)`}`));
    return `one priority of ${name}. Read as ${read(holds)}, where things stood would have lasted; read as ${read(breaks)}, not. What it did on ${day}, after ${weeks(days)}, contradicts the first.`;
  },
  move: (day: string, days: number) => `${day} (after ${weeks(days)}): `,

  forecasts: "Forecasts on record",
  forecastIs: { right: "Right: ", wrong: "Wrong: ", open: "Open: " },
  forecast: (says: string, likelihood: string | undefined, why: string, brier: number | null) =>
    `${says}${likelihood === undefined ? "" : ` (${likelihood})`}: ${why}.${brier === null ? "" : ` Brier score ${brier.toFixed(2)}.`} `,
  why: {
    noDay: "it names no day by which it can be judged",
    noOutcome: "it names no outcome that the record can show",
    ahead: "its horizon has not passed",
    unreached: "the record does not reach that day",
    undecided: "what the record leaves open decides it",
    came: (day: string, came: boolean, outcome: string, called: "unlikely" | "even" | undefined) =>
      `at the end of ${day} the record ${came ? "shows" : "does not show"} the outcome “${outcome}”${called === "unlikely" ? ", which was called unlikely" : called === "even" ? ", whose likelihood was called even" : ""}`,
  },
};
