import type { Whose } from "../pageParts.ts";
import { begin, mid, count as plural, sentence, series } from "./grammar.ts";

/** Counts of moves, by what priorities say of them. */
export interface MovesCounted {
  of: number;
  explains: number;
  /** Of those explained, made after the priorities were stated. */
  credited: number;
  contradicts: number;
  ties: number;
  /** Of those undecided, since the readings of the mover differ. */
  differ: number;
}

/** An edit that would fit more moves; its statements are told. */
export interface EditIdea {
  edit: "drop" | "add" | "move" | "weaken" | "reverse";
  statement: string;
  becomes: readonly string[];
  /** Its places, "2" or "2 to 4"; undefined where it has none. */
  places: string | undefined;
}

/** More open options than this are counted, and not named one by one. */
export const MOST_OPEN_TOLD = 3;

/** What `detente path` prints, and what it shares with `backtest`. */
export const pathCommand = {
  title: (title: string) => `${title}: what they did, and what their stated priorities say of it`,
  subtitle: (
    from: string,
    to: string,
    known: string | undefined,
    stated: string | undefined,
    model: string,
  ) =>
    `${from} to ${to}${known === undefined ? "" : `; as known on ${known}`}. Priorities${stated === undefined ? "" : ` of ${stated}`}: ${model}.`,
  noMove: "No move is on record, so nothing tells these priorities from others.",
  counted: ({ of, explains, credited, contradicts, ties, differ }: MovesCounted) => {
    const credit =
      explains === 0
        ? ""
        : ` (${credited} of them made after the priorities were stated, which alone counts for them)`;
    const open = of - explains - contradicts - ties;
    const parted =
      differ === 0
        ? ""
        : `, ${differ === open ? "" : `${differ} of them `}because the readings of the mover differ`;
    return `Of ${plural(of, "move")} on record ${explains} ${explains === 1 ? "is" : "are"} explained${credit}, ${contradicts} contradicted and ${ties} a tie; ${open} undecided${parted}.`;
  },
  /** `did`: who did what, as a sentence within one. */
  clearest: (day: string, did: string, statement: string | undefined) =>
    `Contradicted most plainly: on ${day} ${did}${statement === undefined ? "" : `, against its priority that ${statement}`}.`,
  variant: (name: string) => `Variant ${name}: `,
  variantCounted: ({ of, explains, contradicts, ties }: Omit<MovesCounted, "credited" | "differ">) =>
    `${explains} explained, ${contradicts} contradicted, ${plural(ties, "tie")}, of ${of}.`,
  variantNone: "no move is on record, or no rule reads one.",
  /** Of main model and variants: the one whose priorities explain most and contradict no more, if any does. */
  variantsCompared: (best: string | undefined) =>
    best === undefined
      ? "None of the variants explains more of the record than the main model."
      : `The variant ${best} explains more of the record than the main model does, and is contradicted no more often.`,

  moves: "Who changed what, and was it to be expected",
  between: (from: string, to: string) => `between ${from} and ${to}`,
  shown: "Shown for the first time",
  shownMeans: "It may have stood so before, so none of these is counted as a move.",
  /** On a later day; `stated`: the day of the priorities, with how long ago it is. */
  older: (ended: string | undefined, stated: string | undefined) =>
    sentence(
      [
        ...(ended === undefined
          ? []
          : [`the record ends on ${ended} and says nothing of what has happened since`]),
        ...(stated === undefined ? [] : [`the priorities were stated on ${stated}`]),
      ].join("; "),
    ),
  notOwn: "What others did, or nobody",
  notOwnMeans:
    "What a party takes part in came to rest by nobody's act, or another party stopped or resumed it: none of these is counted as a move.",
  untilThen: (says: string) => `until then: ${says}`,
  verdicts: {
    explained: "Explained",
    contradicted: "Against the list",
    tie: "A tie",
    undecided: "Undecided",
  },
  /** The same inside a sentence. */
  verdictsInside: {
    explained: "explained",
    contradicted: "against the list",
    tie: "a tie",
    undecided: "undecided",
  },
  readingsPart: "The readings part",
  why: {
    "too-open": "too much is open to tell",
    open: "it turns on what the record leaves open",
    order: "it turns on which of the moves of the same days came first",
    others: "another party stopped or resumed the body, so it is no move of its own",
    nobody: "a body came to rest, and the record does not say whose doing it was",
    infeasible: "the model has no such state",
  },
  /** Each is an option as one would do it: "Pakistan acts against the armed groups". */
  turnsOn: (phrases: readonly string[]) =>
    phrases.length > MOST_OPEN_TOLD
      ? `it turns on ${phrases.length} things that the record leaves open`
      : `it turns on whether ${series(phrases, "or")}, which the record leaves open`,
  indifferent: ", to which the list is indifferent",
  /** Behind a verdict: the priority that decides it. */
  by: (isExplained: boolean, statement: string) =>
    ` ${isExplained ? "by" : "and"} its priority that ${statement}`,
  noCredit: " (the list is younger than the move: no credit)",
  mayBe: (why: readonly ("joint" | "forestalls")[]) =>
    `, possibly ${why.map((one) => (one === "joint" ? "as part of a joint move" : "to forestall worse")).join(" or ")}, which does not count as explained`,
  as: (reading: string, verdict: string) => `as ${reading}, ${verdict}`,
  judged: (says: readonly string[]) => ` This rests on a judgement: ${says.join("; ")}.`,

  types: "Which reading is it?",
  typeWords: {
    contradicted: "contradicted",
    weakened: "weakened",
    supported: "supported",
    open: "open",
  },
  typeUntold: (word: string) => `: ${word}; no choice on record tells it from the other readings.`,
  typeTold: (word: string, by: readonly (readonly [day: string, statement: string | undefined])[]) =>
    `: ${word} by what it did on ${by
      .map(([day, statement]) => `${day}${statement === undefined ? "" : ` (its priority: ${statement})`}`)
      .join("; ")}.`,

  stands: "What stood against a list",
  standsMeans:
    "For a year or longer somebody left as it was what his list has him better off with turned, however what is open is read, and no answer of another's would have made it worse.",

  rests: "A year and longer without a change",
  span: (from: string, to: string) => `${from} to ${to}`,
  rest: {
    content: (whose: readonly Whose[]) => `${begin(series(whose.map(person)))} had nothing better open.`,
    /** Each way is what it would have done. */
    deterred: (whose: Whose, ways: readonly (readonly string[])[]) =>
      `${begin(person(whose))} had something better open, but others would have answered it${waysOf(ways)}.`,
    "passed-up": (whose: Whose, ways: readonly (readonly string[])[]) =>
      `${begin(person(whose))} had something better open and did not take it${waysOf(ways)}.`,
    undecided: (whose: readonly Whose[]) => `Of ${series(whose.map(person))} it cannot be told.`,
  },
  /** Stretches that lie before the day on which the priorities were stated. */
  restsBefore: (n: number) =>
    `Of ${n} ${n === 1 ? "stretch" : "stretches"} of a year and longer before the priorities were stated these say nothing.`,
  restsUntold: (n: number) =>
    `Of ${n} more such ${n === 1 ? "stretch" : "stretches"} it cannot be told of anybody, since what the record leaves open decides it.`,

  lists: "List by list",
  listsCaption: "Moves, by whose list judges them",
  listsHead: ["List", "Explained", "Contradicted", "Tie", "Undecided"] as readonly string[],
  share: (n: number, of: number) => `${n} of ${of}`,
  explained: (n: number, of: number, credited: number) => `${n} of ${of} (${credited} with credit)`,
  oftenContradicted: "Priorities most often contradicted",
  contradictedBy: (list: string, statement: string, n: number, of: number) =>
    `${list}: ${statement}, by ${n} of its ${plural(of, "move")}.`,
  ideas: "Edits that would fit more of these moves; ideas to look into, since they were made to fit",
  idea: (
    list: string,
    edit: EditIdea,
    size: number,
    { explained, contradicted, of }: { explained: number; contradicted: number; of: number },
    now: { explained: number; contradicted: number } | undefined,
  ) =>
    `${list} ${ideaInWords(edit)} (size ${size}): ${explained} explained and ${contradicted} against it of ${of}${now === undefined ? "" : `; as it stands ${now.explained} and ${now.contradicted}`}.`,
  restated: "Where priorities were stated anew",
  restatedTo: (one: {
    name: string;
    before: string;
    after: string;
    since: string;
    of: number;
    explainedBefore: number;
    explainedAfter: number;
    isNeeded: boolean;
  }) =>
    `${one.name}, since ${one.since} (“${one.after}” in place of “${one.before}”): of ${plural(one.of, "move")} made since, the old explain ${one.explainedBefore} and the new ${one.explainedAfter}; ${one.isNeeded ? "the change is needed" : "no move made since asks for the change"}.`,
  places: (first: number, last: number) => (first === last ? `${first}` : `${first} to ${last}`),

  options: "Option by option",
  unread: "Cannot be observed: no rule reads it off the record.",
  from: (is: string, day: string) => `${is} from ${day}`,
};

function person({ name, type }: Whose): string {
  return type === undefined ? mid(name) : `${mid(name)} (${type.toLocaleLowerCase("en")})`;
}

function waysOf(ways: readonly (readonly string[])[]): string {
  return ways.length === 0 ? "" : `: that it ${ways.map((way) => series(way)).join(", or that it ")}`;
}

function ideaInWords({ edit, statement, becomes, places }: EditIdea): string {
  const place = places === undefined ? "" : ` (place ${places})`;
  if (edit === "drop") return `without “${statement}”`;
  if (edit === "add") return `with “${statement}” added${place}`;
  if (edit === "move") return `with “${statement}” ranked otherwise${place}`;
  return `with “${becomes.join("” and “")}” in place of “${statement}”`;
}
