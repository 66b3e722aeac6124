import { parseDate } from "../../record/index.ts";
import type { DemandFinding, Happening } from "../findings/index.ts";
import { answersIn, inOrderOfTime } from "../happenings.ts";
import { inEveryDraft, type Known, type Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { isHistory } from "./changed.ts";
import { demandsOnPage } from "./demands.ts";
import { clip, countWords, fitting, type Piece } from "./fit.ts";
import { latestTurns } from "./options.ts";

/** The weightiest of what happened of late, in order of time. */
export function lately(n: Narrator, room: number): Piece[] {
  const { a, say, stand } = n;
  const { words, date } = say;
  const { recent, weightiest, newest, signs, short } = recently(n);
  if (recent.length === 0) return [];
  const parties = new Set(stand.record.meta.parties);
  const tell = (shown: readonly Happening[], long: ReadonlySet<Happening> = new Set()): Piece => {
    const [label = "", ...told] = words.standing.lately(
      shown.map((one) => [
        date(one.date),
        (long.has(one) ? clip(say.text(one), MOST_OF_ONE) : short.get(one))!,
      ]),
      a.recordEnds !== undefined ? "ended" : shown.some(({ date }) => isOlder(n, date)) ? "year" : "lately",
    );
    return {
      key: "lately",
      text: [[label, ...told].join(" ")],
      // Each with the works that tell of it: one note for all would seem to bear out what no work is named for.
      parts: told.map((text, i) => ({ text: [i === 0 ? `${label} ${text}` : text], cites: [shown[i]!] })),
      // A sign of force that is none yet is the matter of the day.
      rank: shown.some(({ id }) => signs.has(id)) ? 0.9 : 1.2,
    };
  };
  const most = Math.min(MOST_OF_LATELY, room);
  const sizeOf = (all: readonly Happening[], long: ReadonlySet<Happening> = new Set()) =>
    n.ballot.size(
      "lately",
      all.map((one) => `${one.id}${long.has(one) ? "!" : ""}`).join(" "),
      countWords(tell(all, long).text),
    );
  // With the words that the language needs which needs most.
  const isRoom = (...telling: Parameters<typeof sizeOf>) => sizeOf(...telling) <= most;
  // Each with what it answered: all of that or, where there is no room, the last; without either it is not told.
  const answers = answersIn(stand.record);
  const lasts = new Map(
    [...answers].map(([id, to]) => [
      id,
      a.lately.flatMap((one) => (to.includes(one.id) ? [one.id] : [])).slice(-1),
    ]),
  );
  const units = new Map(
    recent.flatMap((one) => {
      const tries = [answers, lasts].map((by) => withAnswered(a.lately, one, by));
      const own = tries.findIndex((all) => all.every((each) => short.get(each) !== undefined) && isRoom(all));
      const unit = tries[n.ballot.level(`lately told ${one.id}`, own < 0 ? tries.length : own)];
      return unit === undefined ? [] : [[one, unit] as const];
    }),
  );
  // Where what weighs most has no room, what weighs next to nothing is no substitute.
  const [top] = weightiest;
  const heaviest =
    top !== undefined && units.has(top) ? 0 : Math.max(...weightiest.map(({ weight }) => weight));
  const many = weightiest.filter((one) => (one.weight * 2 >= heaviest || one === newest) && units.has(one));
  const whole = (some: readonly Happening[]) => {
    const all = new Set(some.flatMap((one) => units.get(one)!));
    return a.lately.filter((one) => all.has(one));
  };
  // Where what the other did has no room beside the weightiest, one that has is told for it.
  const counts = [
    ...[5, 4, 3, 2, 1].map((count) => many.slice(0, count)),
    ...many.slice(1).map((one) => [one]),
  ];
  const tellings = counts.map((some) => whole(evenHanded([...units.keys()], new Set(whole(some)), parties)));
  const shown = fitting(n, "lately", [...tellings, []], (some) => some.length > 0 && isRoom(some))!;
  const missing = Math.min(MOST_SHOWN, recent.length) - shown.length;
  if (missing > 0) n.ballot.want(WORDS_OF_MORE * (missing + 1));
  if (shown.length === 0) return [];
  // Whole where there is room, the latest first.
  const long = new Set<Happening>();
  for (const one of [...shown].reverse()) {
    const isWhole = !/…“?$/u.test(clip(say.text(one), MOST_OF_ONE));
    const fitsWhole = isWhole && isRoom(shown, new Set([...long, one]));
    if (n.ballot.level(`lately ${one.id}`, fitsWhole ? 0 : 1) === 0) long.add(one);
  }
  return [tell(shown, long)];
}

/** What happened of late that no other sentence of the page tells, in order of time and by its weight. */
const recently = inEveryDraft((n) => {
  const { a, say, stand } = n;
  // What is told as a break since the last judgement is not told again, nor what an option bears as its day.
  const breaks = new Set(isHistory(n) ? [] : a.changedSince?.facts.breaks.map(({ id }) => id));
  const dated = latestTurns(n);
  const days = new Set(
    a.statusQuo.options.flatMap(({ option, since }) => (dated.has(option) ? [since] : [])),
  );
  // What had come by the last judgement was known to it; and beside a break only what came after it is of the day.
  const [stale] =
    a.answer.why === "stale" ? stand.stale.filter(({ kind }) => kind === "break").slice(-1) : [];
  const since = a.answer.answered ? (a.changedSince?.since ?? "") : (stale?.date ?? "");
  // A sign of months ago is no longer the matter of the day.
  const signs = new Set(
    [...signsOfForce(n)].filter((id) => a.lately.some((one) => one.id === id && isOfDay(n, one))),
  );
  // A judgement may be but the day on which priorities were stated: what came in the weeks before is of the day too.
  const isOfWeeks = (one: Happening) =>
    a.answer.answered && stand.day - (parseDate(one.date)?.last ?? 0) <= DAYS_OF_WEEKS;
  const latest = latestMonths(n);
  const asked = demandsOnPage(n);
  const isJoint = meetings(n);
  const recent = latest.filter(
    (one) =>
      !breaks.has(one.id) &&
      // How a meeting of both ended no day of an option tells, nor what one of them asked at it.
      (isJoint.has(one.id) || one.isBreak || !isToldAsAsked(asked, one)) &&
      !isTold(n, one) &&
      (isAfter(one.date, since) || signs.has(one.id) || isOfWeeks(one)) &&
      (isJoint.has(one.id) || !days.has(one.date) || one.date === a.recordUntil || one.force !== undefined),
  );
  const talks = recent.filter((one) => one.talks === true && isOfDay(n, one)).at(-1);
  // What came last is told before what weighs no more and is older.
  const newest = recent.filter(({ weight }) => weight >= OF_WEIGHT).at(-1);
  const met = recent.filter((one) => isJoint.has(one.id) && isOfDay(n, one)).at(-1);
  const isLastMeeting = (one: Happening) => one === met;
  const isOfNow = (one: Happening) => (one.isBreak && isOfDay(n, one)) || signs.has(one.id);
  const weightiest = [...recent].sort(
    (x, y) =>
      // A sign of force is told though there be room for nothing else.
      Number(signs.has(y.id)) - Number(signs.has(x.id)) ||
      Number(y === newest) - Number(x === newest) ||
      // How the last meeting of both ended is what a page on talks has to tell.
      Number(isLastMeeting(y)) - Number(isLastMeeting(x)) ||
      Number(isOfNow(y)) - Number(isOfNow(x)) ||
      // Of talks that a party held with others, the last are what a page on talks has to tell.
      Number(y === talks) - Number(x === talks) ||
      y.weight - x.weight ||
      inOrderOfTime(y.date, x.date),
  );
  const short = new Map(a.lately.map((one) => [one, firstClause(say.text(one))]));
  return { recent, weightiest, newest, signs, short };
});

/** Dates may be spans or not sure, so they are no texts to compare. */
function isAfter(date: string, since: string): boolean {
  const [day, than] = [parseDate(date), parseDate(since)];
  return since === "" || (day !== undefined && than !== undefined && day.first > than.first);
}

const DAYS_OF_WEEKS = 61;

/** How long ago, counted from the end of the record where that ends before the day. */
function isOfDay({ a, stand }: Known, { date }: Happening): boolean {
  const end = Math.min(stand.day, parseDate(a.recordUntil ?? "")?.last ?? stand.day);
  return end - (parseDate(date)?.last ?? 0) <= DAYS_OF_NOW;
}

const DAYS_OF_NOW = 45;

/** What came in the last weeks of the record, or bears on the question by itself. */
const OF_WEIGHT = 5;

const DAYS_OF_LATELY = 183;

/** Fewer than these in half a year leave a reader without what led up to them. */
const FEW = 2;

/**
 * Of what the last year holds, the last half year: what is older is not what happened lately. Where that holds little, the
 * whole year, but for what stands beside it with its day.
 */
function latestMonths({ a, stand }: Known): readonly Happening[] {
  const lasts = a.lately.map(({ date }) => parseDate(date)?.last ?? Number.NEGATIVE_INFINITY);
  const end = Math.min(stand.day, Math.max(...lasts));
  const half = a.lately.filter((_, i) => end - lasts[i]! <= DAYS_OF_LATELY);
  const told = new Set(a.answer.talksToday.channels.flatMap(({ since, lastMet }) => [since, lastMet]));
  return half.length >= FEW ? half : a.lately.filter((one) => half.includes(one) || !told.has(one.date));
}

/** Older than the half year before the end of the record. */
function isOlder({ a, stand }: Known, date: string): boolean {
  const end = Math.min(stand.day, parseDate(a.recordUntil ?? "")?.last ?? stand.day);
  return end - (parseDate(date)?.last ?? end) > DAYS_OF_LATELY;
}

/** What both parties initiated, by the ids of the events. */
function meetings({ stand: { record } }: Known): Set<string> {
  return new Set(
    record.events.flatMap(({ id, initiators = [] }) =>
      record.meta.parties.every((party) => initiators.includes(party)) ? [id] : [],
    ),
  );
}

/** Words kept for a sign of force that is of the day: it is told before what is asked. */
export function wordsOfSigns(n: Known): number {
  const near = signsOfForce(n);
  return n.a.lately.some((one) => near.has(one.id) && isOfDay(n, one)) ? WORDS_OF_MORE : 0;
}

/** So many of them are told where there is room, each in about so many words. */
const MOST_SHOWN = 4;
const WORDS_OF_MORE = 18;

/** Words that one event may have. */
const MOST_OF_ONE = 28;

/** What is told before a semicolon, or all of it; undefined where that is too long to stand on the page. */
function firstClause(text: string): string | undefined {
  const whole = clip(text, Number.POSITIVE_INFINITY);
  const isQuoted = whole.startsWith("„") && whole.endsWith("“");
  const inner = isQuoted ? whole.slice(1, -1) : whole;
  const first = inner.split(/;\s/u)[0]!.replace(/[.]$/u, "");
  if (first.split(/\s+/u).length > MOST_OF_ONE) return undefined;
  return isQuoted ? `„${first}“` : first;
}

/** The latest sign of each use of force that is none yet. */
const signsOfForce = inEveryDraft(({ a, stand }): ReadonlySet<string> => {
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const near = a.statusQuo.options.flatMap(({ option, isOn, shortOf }) =>
    isOn || !grave.has(option) ? [] : shortOf.slice(-1),
  );
  return new Set(
    a.lately.flatMap(({ id, date, says }) =>
      near.some((one) => one.date === date && one.says === says) ? [id] : [],
    ),
  );
});

/** What somebody asked or proposed that day, or answered, by the same works, and what stands on the page as asked. */
function isToldAsAsked(asked: readonly DemandFinding[], { date, sources }: Happening): boolean {
  return asked.some((one) =>
    [
      { day: one.said, works: one.sources },
      { day: one.answer?.date, works: one.answer?.sources ?? [] },
    ].some(({ day, works }) => day === date && works.some((id) => sources.includes(id))),
  );
}

/** What the judgement names as the break since which priorities no longer speak. */
function isTold({ a, stand }: Known, { date, says }: Happening): boolean {
  const [told] = a.answer.why === "stale" ? stand.stale : [];
  return told?.date === date && told.says === says;
}

/** Where the violence of one party is told, that of the other is told beside it. */
function evenHanded(
  recent: readonly Happening[],
  chosen: ReadonlySet<Happening>,
  parties: ReadonlySet<string>,
): Happening[] {
  const by = ({ force = [] }: Happening) => force.filter((actor) => parties.has(actor)).join(" ");
  // What both did to each other is told of both.
  const isOne = (actors: string) => actors !== "" && !actors.includes(" ");
  const told = new Set([...chosen].map(by).filter(isOne));
  const others = told.size === 0 ? [] : recent.filter((one) => isOne(by(one)) && !told.has(by(one)));
  const added = others.filter((one, i) => others.findIndex((other) => by(other) === by(one)) === i);
  return recent.filter((one) => chosen.has(one) || added.includes(one));
}

/** An answer is not told without what it answered, nor that without what it answered, though an option bears the day. */
function withAnswered(
  all: readonly Happening[],
  one: Happening,
  answers: ReadonlyMap<string, readonly string[]>,
): Happening[] {
  // What a set is given while it is gone through is gone through too.
  const ids = new Set([one.id]);
  for (const id of ids) for (const answered of answers.get(id) ?? []) ids.add(answered);
  return all.filter((each) => each === one || (each.id !== one.id && ids.has(each.id)));
}

const MOST_OF_LATELY = 72;
