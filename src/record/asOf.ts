import type { Case } from "./case.ts";
import { CASE_RULES, checkCase } from "./checks/index.ts";
import { type CutOut, type Cuts, cutCase, type Holder } from "./cut.ts";
import { endOf, formatDay, parseDate, startOf, wasKnown } from "./date.ts";
import { namesDateAfter } from "./datesInText.ts";
import type { FieldFacts } from "./fields.ts";
import { citedBy, dateOf, KnownDates } from "./known.ts";
import type { Shape } from "./nouns/shape.ts";
import { dateText } from "./nouns/source.ts";
import type { Place, Problem } from "./problem.ts";

/**
 * The case as it stood on a day: nothing that was published or became known later is in it. What a date
 * leaves open is left out as well, except phases of formats, whose answer "possible" says just that.
 */
export interface CaseAsOf {
  case: Case;
  /** What is not shown, in the order of the files' lists. It stands in no answer: how much came later is hindsight. */
  leftOut: readonly CutOut[];
  /** Ids of events and claims for which the case names no work that had come out by then. */
  withoutCitation: string[];
  /** Is this place inside something that is left out? */
  isLeftOut(place: Place): boolean;
  /** What a reviewer would have marked then: the checks of what is shown, and of reading what is not left out. */
  problems(reading: readonly Problem[]): Problem[];
}

export function caseAsOf(record: Case, day: number): CaseAsOf {
  const known = new KnownDates(record);
  const { case: cut, cutOut } = cutCase(record, new Then(known, day));
  const faulty = record.faulty.filter((entry) => !known.isKnownOn(known.sinceFaulty(entry), day));
  const view = withoutFaulty(cut, faulty);
  const leftOut = [
    ...cutOut,
    ...faulty.map(({ place }): CutOut => ({ counted: "faulty entries", id: undefined, place })),
  ];
  let places: Place[] | undefined;
  const isLeftOut = ({ file, line }: Place) => {
    places ??= leftOut.map(({ place }) => place);
    return places.some(
      (place) => place.file === file && place.line <= line && line <= (place.endLine ?? place.line),
    );
  };
  return {
    case: view,
    leftOut,
    withoutCitation: withoutCitation(view),
    isLeftOut,
    problems: (reading) => [
      ...reading.filter((problem) => !CHECKED.has(problem.rule) && !isLeftOut(problem)),
      ...checkCase(view),
    ],
  };
}

/** How many things are left out, by kind. */
export function countLeftOut(leftOut: readonly CutOut[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { counted } of leftOut) counts[counted] = (counts[counted] ?? 0) + 1;
  return counts;
}

/** The entry that names a model's file goes with what the file holds. */
function withoutFaulty(view: Case, faulty: Case["faulty"]): Case {
  if (faulty.length === 0) return view;
  const gone = new Set(faulty);
  const kept = view.faulty.filter((entry) => !gone.has(entry));
  const files = new Set(faulty.map(({ place }) => place.file));
  const models = view.meta.models?.filter(({ file }) => !files.has(file));
  if (models?.length === view.meta.models?.length) return { ...view, faulty: kept };
  const { meta } = view;
  const without = { ...meta, models };
  return {
    ...view,
    faulty: kept,
    meta: without,
    placeOf: (part, ...steps) => view.placeOf(part === without ? meta : part, ...steps),
    placeInside: (part, steps, ...rest) => view.placeInside(part === without ? meta : part, steps, ...rest),
  };
}

/** What is checked anew of every view; the rest comes of reading. */
const CHECKED: ReadonlySet<string> = new Set(CASE_RULES.map(({ id }) => id));

class Then implements Cuts {
  readonly keepsDangling = true;
  private readonly known: KnownDates;
  private readonly day: number;

  constructor(known: KnownDates, day: number) {
    this.known = known;
    this.day = day;
  }

  keepsPart(part: object, shape: Shape): boolean {
    const facts = shape.part;
    if (!facts) return true;
    if (!this.known.isKnownOn(this.known.since(part, shape), this.day, facts.keepsPossible)) return false;
    // An explicit day speaks for the part itself, whatever came out when.
    if (facts.needsWork && dateOf(part, shape, "known") === undefined) {
      const works = citedBy(part);
      if (works.length > 0 && !works.some((id) => this.isPublished(id))) return false;
    }
    const until = dateOf(part, shape, "until");
    return until === undefined || wasKnown(until, this.day) === "no";
  }

  keepsField(facts: FieldFacts, value: unknown, holders: readonly Holder[]): boolean {
    if (facts.undated) return false;
    if (facts.time === "until") return false;
    if (facts.time === "ends") {
      const text = dateText(value);
      const date = text === undefined ? undefined : parseDate(text);
      return date !== undefined && wasKnown(endOf(date), this.day) === "yes";
    }
    if (facts.remark && typeof value === "string" && !this.known.isKnownOn(this.known.ownDay, this.day))
      return false;
    return !(facts.freeText && typeof value === "string" && this.tellsOfLater(value, holders, facts));
  }

  value(value: unknown, facts: FieldFacts, holders: readonly Holder[]): unknown {
    if (facts.refersTo === "source" && !this.isPublished(String(value))) return undefined;
    if (facts.time === "case") return this.isLater(String(value)) ? formatDay(this.day) : value;
    return facts.time === "happens" && typeof value === "string" ? this.happened(value, holders) : value;
  }

  private isLater(text: string): boolean {
    const date = parseDate(text);
    return date !== undefined && wasKnown(date, this.day) === "no";
  }

  /** Of what was still running only the beginning was known, unless it was foretold. */
  private happened(value: string, holders: readonly Holder[]): string {
    const date = parseDate(value);
    if (!date) return value;
    if (wasKnown(date, this.day) === "no") return this.earlierReading(holders) ?? value;
    if (!date.isInterval) return value;
    const end = endOf(date);
    if (!Number.isFinite(end.first) || end.first <= this.day) return value;
    const holder = holders.at(-1);
    if (holder && (dateOf(holder.part, holder.shape, "known") !== undefined || isPlan(holder))) return value;
    return `${startOf(date).text}/..`;
  }

  /** Kept for the sake of an earlier reading: then that one's date is all that was known. */
  private earlierReading(holders: readonly Holder[]): string | undefined {
    const { readings } = (holders.at(-1)?.part ?? {}) as { readings?: { date?: string }[] };
    return readings?.map(({ date }) => date).find((date) => date !== undefined && !this.isLater(date));
  }

  /** Words that name a later date were written later, unless their entry was itself public by then. */
  private tellsOfLater(text: string, holders: readonly Holder[], { note }: FieldFacts): boolean {
    if (!namesDateAfter(text, this.day)) return false;
    for (const { part, shape } of [...holders].reverse()) {
      // Who looked ahead to a day named it; asides may be of later, and say nothing of their own day.
      const ahead = note ? undefined : dateOf(part, shape, "ahead");
      if (ahead && Number.isFinite(ahead.last) && !namesDateAfter(text, ahead.last)) return false;
      const own = dateOf(part, shape, "known");
      if (own) return wasKnown(own, this.day) !== "yes";
      const works = citedBy(part);
      if (works.length > 0) return !works.some((id) => this.isPublished(id));
    }
    return true;
  }

  private isPublished(source: string): boolean {
    return this.known.isPublished(source, this.day);
  }
}

function isPlan({ part, shape }: Holder): boolean {
  return shape.part?.knownByIf?.(part as Record<string, unknown>) !== undefined;
}

/** Facts that were public by then, and for which no work of that time is named. */
function withoutCitation(view: Case): string[] {
  const isDocumented = (fact: {
    sources?: unknown[] | undefined;
    readings?: { sources?: unknown[] | undefined }[] | undefined;
    quotes?: unknown[] | undefined;
    premises?: unknown[] | undefined;
    states?: { sources?: unknown[] | undefined }[] | undefined;
    tests?: { states: { sources?: unknown[] | undefined }[] }[] | undefined;
  }) =>
    [
      fact,
      ...(fact.readings ?? []),
      ...(fact.states ?? []),
      ...(fact.tests ?? []).flatMap(({ states }) => states),
    ].some(({ sources }) => (sources?.length ?? 0) > 0) ||
    (fact.quotes?.length ?? 0) + (fact.premises?.length ?? 0) > 0;
  return [...view.events, ...view.claims].filter((fact) => !isDocumented(fact)).map(({ id }) => id);
}
