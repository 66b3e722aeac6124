import {
  type Case,
  type CaseModel,
  type Claim,
  citedIn,
  citedTogether,
  conditionStateOn,
  conditionStates,
  conditionTest,
  type Event,
  entryOf,
  formatDay,
  heldSince,
  inOthers,
  type Locator,
  parseDate,
  possibleStatesOn,
  remarkText,
  WITHHELD_WORDS,
} from "../record/index.ts";
import { cameBy, scoreForecasts } from "./backtest/forecasts.ts";
import { endOfRecordBefore } from "./happenings.ts";
import { mainModelOn } from "./mainModel.ts";
import { type HeldModel, holdAgainstRecord } from "./path/index.ts";
import { placeIn, saidAgain, saidIn } from "./recordFindings.ts";
import { staleReasons } from "./staleness.ts";

/** What an author would look at again from time to time: how it stands on a day, and when it is due. */
export interface Watched {
  /** `condition compliance`: kind and id, the same from one look to the next. */
  id: string;
  kind: WatchedKind;
  says: string;
  saysIn?: Record<string, string>;
  /** How it stands, in a word: met, unmet, refused, right, open … */
  is: string;
  /** Since when, where the record says so. */
  since: string | null;
  /** When it was last said again, by whoever demands it or sets it; null: never. */
  saidAgain: string | null;
  /** The last day of its own, `2023-12-31`; null: it has none. */
  due: string | null;
  timing: Timing;
  /** What would show it right, wrong or met. */
  test: string | null;
  /** Of a condition with tests: what was found at last, test by test. */
  found: string | null;
  foundIn?: Record<string, string>;
  /** Of a forecast or an outcome: how likely its author calls it. */
  likelihood: { word: string; by: string | null } | null;
  /** Of a condition: how often the record shows it bridged or waived, and how often it held. */
  precedents: { bridged: number; held: number; examples: Precedent[] } | null;
  sources: string[];
  locators?: Locator[];
  place: { file: string; line: number };
}

/** What the record shows of how firmly a condition is held: each bridging is a counter-example to it. */
export interface Precedent {
  points: "bridged" | "held";
  date: string;
  says: string;
}

export const WATCHED_KINDS = [
  "condition",
  "demand",
  "forecast",
  "likelihood",
  "planned",
  "priorities",
  "move",
] as const;
export type WatchedKind = (typeof WATCHED_KINDS)[number];

/**
 * `ahead`: its day lies ahead; `due`: a span of days that has begun and is not over; `overdue`: its day has passed and
 * nothing on record settles it; `settled`: something does; `none`: it has no day.
 */
export const TIMINGS = ["ahead", "due", "overdue", "settled", "none"] as const;
export type Timing = (typeof TIMINGS)[number];

/** @param record the case as known on the day; @param since moves after this day are told, as a day number */
export function watchedOn(record: Case, day: number, since: number): Watched[] {
  return [
    ...record.claims.flatMap((claim) => [...condition(record, claim, day), ...demand(record, claim, day)]),
    ...forecasts(record, day),
    ...likelihoods(record, day),
    ...planned(record, day),
    ...record.models.flatMap((model) => priorities(record, model, day)),
    ...moves(record, day, since),
  ];
}

type Facts = Pick<Watched, "kind" | "says" | "is"> & Partial<Watched>;

function item(id: string, facts: Facts, place: Watched["place"]): Watched {
  return {
    since: null,
    saidAgain: null,
    due: null,
    timing: "none",
    test: null,
    found: null,
    likelihood: null,
    precedents: null,
    sources: [],
    ...facts,
    id: `${facts.kind} ${id}`,
    place,
  };
}

function condition(record: Case, claim: Claim, day: number): Watched[] {
  if (claim.kind !== "condition") return [];
  const over = conditionStates(record, claim);
  const states = possibleStatesOn(over, day);
  const state = conditionStateOn(over, day);
  const words = [...new Set(states.map((state) => state?.is ?? "unknown"))];
  const count = (points: string) => (claim.precedents ?? []).filter((one) => one.points === points).length;
  const examples = (claim.precedents ?? []).flatMap(({ event, points, says }): Precedent[] => {
    const found = entryOf(record.events, event);
    return found ? [{ points: points === "for" ? "bridged" : "held", date: found.date, says }] : [];
  });
  return [
    item(
      claim.id,
      {
        kind: "condition",
        says: claim.says,
        ...inOthers(claim),
        is: words.join(" or "),
        since: words.length === 1 && state ? heldSince(over, state) : null,
        test: [WITHHELD_WORDS, ""].includes(conditionTest(claim)) ? null : conditionTest(claim),
        ...(words.length === 1 && state?.from ? { found: state.says ?? null, ...foundIn(state) } : {}),
        precedents: claim.precedents ? { bridged: count("for"), held: count("against"), examples } : null,
        saidAgain: saidAgain(claim, day)?.date.text ?? null,
        ...saidIn(claim, day),
      },
      placeIn(record, claim),
    ),
  ];
}

function foundIn({ saysIn }: Parameters<typeof inOthers>[0]): Pick<Watched, "foundIn"> {
  return saysIn === undefined ? {} : { foundIn: saysIn };
}

function demand(record: Case, claim: Claim, day: number): Watched[] {
  if (claim.kind !== "demand") return [];
  const answers = claim.answers ?? [];
  const last = conditionStateOn(answers, day);
  return [
    item(
      claim.id,
      {
        kind: "demand",
        says: claim.says,
        ...inOthers(claim),
        is: last?.is ?? "unanswered",
        since: last ? heldSince(answers, last) : (claim.date ?? null),
        saidAgain: saidAgain(claim, day)?.date.text ?? null,
        ...saidIn(claim, day),
      },
      placeIn(record, claim),
    ),
  ];
}

function forecasts(record: Case, day: number): Watched[] {
  const helds = new Map<string, HeldModel | undefined>();
  const heldFor = (id: string) => {
    const entry = record.models.find((model) => model.entry.id === id);
    // To the last day on record: beyond it silence settles nothing.
    if (!helds.has(id)) helds.set(id, entry && holdAgainstRecord(record, entry));
    return helds.get(id);
  };
  return scoreForecasts(record, heldFor).map(({ id, says, saysIn, is, horizon, likelihood: word, place }) => {
    const claim = record.claims.find((one) => one.id === id)!;
    const test = claim.kind === "forecast" && claim.test !== undefined ? remarkText(claim.test) : null;
    const due = timed(horizon ?? undefined, day, is !== "open");
    const likelihood = word === null ? null : { word, by: null };
    return item(
      id,
      {
        kind: "forecast",
        says,
        ...inOthers({ saysIn }),
        is,
        test,
        likelihood,
        ...due,
        ...citedIn(claim.sources),
      },
      place,
    );
  });
}

/** What somebody calls likely or unlikely, and whether the record shows it where things stand on the day. */
function likelihoods(record: Case, day: number): Watched[] {
  const judged = record.outcomes.flatMap((outcome) =>
    outcome.likelihood === undefined ? [] : [{ outcome, likelihood: outcome.likelihood }],
  );
  const main = judged.length === 0 ? undefined : mainModelOn(record, day);
  // Beyond the end of a record silence settles nothing.
  const held =
    main && endOfRecordBefore(record, day) === undefined
      ? holdAgainstRecord(record, main, { to: day })
      : undefined;
  return judged.map(({ outcome, likelihood: { word, by = null, sources } }) => {
    const came = cameBy(record, outcome.id, day, held);
    return item(
      outcome.id,
      {
        kind: "likelihood",
        says: outcome.name,
        is: typeof came === "string" ? "open" : came ? "holds" : "does-not-hold",
        test: outcome.says ?? null,
        likelihood: { word, by },
        ...citedIn(sources),
      },
      placeIn(record, outcome),
    );
  });
}

/** On the planned day, or on one of the planned days where they are few: within years much else happens. */
function isWithin(day: string, planned: string): boolean {
  const [one, all] = [parseDate(day), parseDate(planned)];
  if (!one || !all) return false;
  return day === planned || (one.first >= all.first && one.last <= all.last && all.last - all.first <= 31);
}

/**
 * A plan whose day has passed is overdue until what came of it is on record: an event of those days by one of those
 * who planned it, or the plan itself, no longer called one.
 */
function planned(record: Case, day: number): Watched[] {
  const cameToBe = (plan: Event) =>
    record.events.some(
      (event) =>
        event.kind !== "planned" &&
        isWithin(event.date, plan.date) &&
        (event.initiators ?? []).some((id) => plan.initiators?.includes(id)),
    );
  return record.events
    .filter(({ kind }) => kind === "planned")
    .map((event) =>
      item(
        event.id,
        {
          kind: "planned",
          says: event.says,
          ...inOthers(event),
          is: "planned",
          ...timed(event.date, day, cameToBe(event)),
          ...citedIn(event.sources),
        },
        placeIn(record, event),
      ),
    );
}

/**
 * Priorities are due when their author let them end, and overdue when a break has taken their ground. Where the record
 * has ended well before the day, nothing tells whether they are current.
 */
function priorities(record: Case, model: CaseModel, day: number): Watched[] {
  if (model.entry.variantOf !== undefined || mainModelOn(record, day) !== model) return [];
  const [reason] = staleReasons(record, model, day);
  const ends = timed(model.file.holdsUntil, day, false);
  return [
    item(
      model.entry.id,
      {
        kind: "priorities",
        says: `The priorities “${model.file.title}”`,
        is: reason ? "out of date" : endOfRecordBefore(record, day) === undefined ? "current" : "untested",
        since: reason?.date ?? model.file.restated ?? model.file.asOf ?? null,
        due: ends.due,
        timing: reason ? "overdue" : ends.timing,
        ...citedTogether(reason ? [reason] : []),
      },
      placeIn(record, model.file),
    ),
  ];
}

/** Indicators that fired: options that the rules of the main model saw turn since a day. */
function moves(record: Case, day: number, since: number): Watched[] {
  const main = mainModelOn(record, day);
  const held = main && holdAgainstRecord(record, main, { from: since + 1, to: day });
  if (!main || !held) return [];
  const options = new Map(
    main.file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).map((option) => [option.id, { dm: dm.name, ...option }] as const),
    ),
  );
  return held.choices.flatMap((choice) =>
    choice.changes.map(({ option, isOn }) => {
      const { dm, name, off } = options.get(option)!;
      return item(
        `${option} ${choice.to}`,
        {
          kind: "move",
          says: `${dm} ${isOn ? name : (off ?? `no longer: ${name}`)}`,
          is: isOn ? "on" : "off",
          since: choice.to,
          ...citedTogether(choice.because),
        },
        choice.because[0]?.place ?? placeIn(record, main.file),
      );
    }),
  );
}

function timed(text: string | undefined, day: number, isSettled: boolean): Pick<Watched, "due" | "timing"> {
  const date = text === undefined ? undefined : parseDate(text);
  if (!date || !Number.isFinite(date.last)) return { due: null, timing: isSettled ? "settled" : "none" };
  // A span is due from its last stretch on: the day of a date, the end of an interval.
  const timing = isSettled
    ? "settled"
    : date.last < day
      ? "overdue"
      : date.end.first <= day
        ? "due"
        : "ahead";
  return { due: formatDay(date.last), timing };
}
