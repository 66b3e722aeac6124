import type { Case, FaultyEntry } from "./case.ts";
import { AS_OF_RULES, CASE_RULES, checkCase } from "./checks/index.ts";
import { type Cuts, cutCase, type Holder } from "./cut.ts";
import type { ByDay, CutOut } from "./cutMemory.ts";
import { endOf, formatDay, parseDate, startOf } from "./date.ts";
import type { FieldFacts } from "./fields.ts";
import { dateOf } from "./known.ts";
import { formOf, type Shape, shapeOf } from "./nouns/shape.ts";
import { dateText } from "./nouns/source.ts";
import { allNouns } from "./nouns/table.ts";
import type { Place, Problem, Severity } from "./problem.ts";
import { kindsLeadingTo } from "./references.ts";
import { shownFrom } from "./shownFrom.ts";
import { ALWAYS, fromEnd, fromKnown, NEVER, type Timetable, timetableOf } from "./timetable.ts";

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
  /** Of these the errors alone, which only some checks find. */
  errors(reading: readonly Problem[]): Problem[];
}

export function caseAsOf(record: Case, day: number): CaseAsOf {
  const table = timetableOf(record);
  const faulty = record.faulty.filter((entry) => fromKnown(table.known.sinceFaulty(entry)) > day);
  const then = new Then(table, day, faulty);
  const { case: cut, cutOut } = cutCase(record, then);
  const view = withoutFaulty(cut, faulty, then);
  const leftOut = [
    ...cutOut,
    ...faulty.map(({ place }): CutOut => ({ counted: "faulty entries", id: undefined, place })),
  ];
  let places: Place[] | undefined;
  const isLeftOut = (at: Place) => {
    places ??= leftOut.map(({ place }) => place);
    return places.some((place) => isWithin(at, place));
  };
  const remaining = (reading: readonly Problem[]) =>
    then.withoutLaterParts(reading.filter((problem) => !CHECKED.has(problem.rule) && !isLeftOut(problem)));
  return {
    case: view,
    leftOut,
    withoutCitation: withoutCitation(view),
    isLeftOut,
    problems: (reading) => [...remaining(reading), ...checkCase(view, AS_OF_RULES)],
    errors: (reading) => [...remaining(reading), ...checkCase(view, ERROR_RULES)].filter(isError),
  };
}

function isWithin({ file, line }: Place, place: Place): boolean {
  return place.file === file && place.line <= line && line <= (place.endLine ?? place.line);
}

/** How many things are left out, by kind. */
export function countLeftOut(leftOut: readonly CutOut[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { counted } of leftOut) counts[counted] = (counts[counted] ?? 0) + 1;
  return counts;
}

/** Of what could not be read what was there; the entry that names a model's file goes with what the file holds. */
function withoutFaulty(view: Case, faulty: Case["faulty"], then: Then): Case {
  if (view.faulty.length === 0) return view;
  const gone = new Set(faulty);
  const kept = view.faulty
    .filter((entry) => !gone.has(entry))
    .map((entry) => {
      const value = withoutLater(entry.value, shapeOf(entry.schema), then, (path) =>
        then.leaveOut(entry, path),
      );
      return { ...entry, value };
    });
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

type Path = readonly (string | number)[];

/** A value without its parts that came later, of which `leaveOut` is told; what is of no form that is known stays. */
function withoutLater(
  value: unknown,
  shape: Shape,
  then: Then,
  leaveOut: (path: Path) => void,
  path: Path = [],
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const form = formOf(shape, value);
  const kept = (step: string | number, part: unknown, of: Shape | undefined): unknown[] => {
    if (!isKept(part, of, then)) {
      leaveOut([...path, step]);
      return [];
    }
    return [of ? withoutLater(part, of, then, leaveOut, [...path, step]) : part];
  };
  if (Array.isArray(value)) return value.flatMap((part, i) => kept(i, part, form.item));
  const shapes = new Map(form.fields.map((field) => [field.name, field.shape]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      kept(name, part, shapes.get(name) ?? form.item).map((inner) => [name, inner]),
    ),
  );
}

function isKept(part: unknown, shape: Shape | undefined, then: Then): boolean {
  if (shape === undefined || typeof part !== "object" || part === null || Array.isArray(part)) return true;
  return then.keepsPart(part, formOf(shape, part));
}

/** No rule marks more gravely than it says it does. */
const ERROR_RULES = AS_OF_RULES.filter(isError);

function isError({ severity }: { severity: Severity }): boolean {
  return severity === "error";
}

/** What is checked anew of every view; the rest comes of reading. */
const CHECKED: ReadonlySet<string> = new Set(CASE_RULES.map(({ id }) => id));

/** What was known on a day. Every decision is whether a day has come, so that it holds until the next that decides. */
class Then implements Cuts {
  readonly keepsDangling = true;
  readonly byDay: ByDay;
  private readonly table: Timetable;
  private readonly day: number;
  private readonly gone: Case["faulty"];
  private goneIds: ReadonlySet<string> | undefined;
  private from = ALWAYS;
  private before = NEVER;
  private readonly laterParts: { entry: FaultyEntry; place: Place }[] = [];

  /** `gone`: what could not be read, and came later. */
  constructor(table: Timetable, day: number, gone: Case["faulty"]) {
    this.gone = gone;
    this.table = table;
    this.day = day;
    this.byDay = {
      memory: table.cuts,
      day,
      begin: () => {
        this.from = ALWAYS;
        this.before = NEVER;
      },
      span: () => ({ from: this.from, before: this.before }),
    };
  }

  private hasCome(day: number): boolean {
    if (day <= this.day) {
      this.from = Math.max(this.from, day);
      return true;
    }
    this.before = Math.min(this.before, day);
    return false;
  }

  /** A part of an entry that could not be read, which came later. */
  leaveOut(entry: FaultyEntry, path: readonly (string | number)[]): void {
    if (entry.placeAt) this.laterParts.push({ entry, place: entry.placeAt([...path]) });
  }

  /** What is wrong in such parts tells of its entry alone that it cannot be read whole, once: more was not there to be seen. */
  withoutLaterParts(problems: readonly Problem[]): Problem[] {
    const told = new Set<FaultyEntry>();
    return problems.flatMap((problem): Problem[] => {
      const { entry } = this.laterParts.find(({ place }) => isWithin(problem, place)) ?? {};
      if (!entry) return [problem];
      if (told.has(entry)) return [];
      told.add(entry);
      const message = "this cannot be read whole as it is written today, and is left out";
      return [{ rule: "schema", severity: "error", message, ...entry.place }];
    });
  }

  isGone(kind: string, id: string): boolean {
    if (this.gone.length === 0) return false;
    this.goneIds ??= new Set(
      this.gone.flatMap(({ noun: list, value }) => {
        const { id: own } = (value ?? {}) as { id?: unknown };
        const [name] = [...allNouns()].find(([, noun]) => noun.list === list) ?? [];
        return name === undefined ? [] : kindsLeadingTo(name).map((one) => `${one} ${String(own)}`);
      }),
    );
    return this.goneIds.has(`${kind} ${id}`);
  }

  keepsPart(part: object, shape: Shape): boolean {
    const facts = shape.part;
    if (!facts) return true;
    const { known } = this.table;
    if (!this.hasCome(fromKnown(known.since(part, shape), facts.keepsPossible))) return false;
    // An explicit day speaks for the part itself, whatever came out when.
    if (facts.needsWork && dateOf(part, shape, "known") === undefined) {
      const cited = this.table.cited(part);
      if (cited !== undefined && !this.hasCome(cited)) return false;
    }
    const until = dateOf(part, shape, "until");
    return until === undefined || !this.hasCome(until.start.first);
  }

  keepsField(facts: FieldFacts, value: unknown, holders: readonly Holder[]): boolean {
    if (facts.undated) return false;
    if (facts.time === "until") return false;
    if (facts.time === "ends") return this.hasCome(fromEnd(dateText(value)));
    if (typeof value !== "string") return true;
    if (facts.remark && !this.hasCome(fromKnown(this.table.known.ownDay))) return false;
    return !facts.freeText || this.hasCome(shownFrom(this.table, value, holders, facts));
  }

  value(value: unknown, facts: FieldFacts, holders: readonly Holder[]): unknown {
    if (facts.refersTo === "source" && !this.hasCome(this.table.published(String(value)))) return undefined;
    if (facts.time === "case") return this.isLater(String(value)) ? this.today() : value;
    return facts.time === "happens" && typeof value === "string" ? this.happened(value, holders) : value;
  }

  /** What says the day itself holds on no other. */
  private today(): string {
    this.hasCome(this.day);
    this.hasCome(this.day + 1);
    return formatDay(this.day);
  }

  private isLater(text: string): boolean {
    const date = parseDate(text);
    return date !== undefined && !this.hasCome(date.start.first);
  }

  /** Of what was still running only the beginning was known, unless it was foretold. */
  private happened(value: string, holders: readonly Holder[]): string {
    const date = parseDate(value);
    if (!date) return value;
    if (!this.hasCome(date.start.first)) return this.earlierReading(holders) ?? value;
    if (!date.isInterval) return value;
    const end = endOf(date);
    if (!Number.isFinite(end.first) || this.hasCome(end.first)) return value;
    const holder = holders.at(-1);
    if (holder && (dateOf(holder.part, holder.shape, "known") !== undefined || isPlan(holder))) return value;
    return `${startOf(date).text}/..`;
  }

  /** Kept for the sake of an earlier reading: then that one's date is all that was known. */
  private earlierReading(holders: readonly Holder[]): string | undefined {
    const { readings } = (holders.at(-1)?.part ?? {}) as { readings?: { date?: string }[] };
    return readings?.map(({ date }) => date).find((date) => date !== undefined && !this.isLater(date));
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
    tests?:
      | { measured?: object | undefined; states?: { sources?: unknown[] | undefined }[] | undefined }[]
      | undefined;
  }) =>
    [
      fact,
      ...(fact.readings ?? []),
      ...(fact.states ?? []),
      ...(fact.tests ?? []).flatMap(({ states }) => states ?? []),
    ].some(({ sources }) => (sources?.length ?? 0) > 0) ||
    (fact.tests ?? []).some(({ measured }) => measured !== undefined) ||
    (fact.quotes?.length ?? 0) + (fact.premises?.length ?? 0) > 0;
  return [...view.events, ...view.claims].filter((fact) => !isDocumented(fact)).map(({ id }) => id);
}
