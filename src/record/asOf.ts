import type { Case, CaseModel } from "./case.ts";
import type { Claim, ConditionClaim, DemandClaim } from "./claim.ts";
import { compareDates, endOf, hasCome, type PartialDate, parseDate } from "./date.ts";
import type { Event } from "./event.ts";
import { type Citation, type Reading, sourceOf } from "./fields.ts";
import type { ModelFile, StatementItem } from "./modelFile.ts";
import type { Outcome, Point } from "./outcome.ts";
import type { Place } from "./problem.ts";
import type { Source } from "./source.ts";

/**
 * The case as it stood on a day: nothing that was published or became known later is in it. What a date
 * leaves open is left out as well, except phases of formats, whose answer "possible" says just that.
 *
 * A fact that was public at the time stays even if the copy cited here was published later; then the fact
 * stays without that citation, and its id is among `withoutCitation`.
 */
export interface CaseAsOf {
  case: Case;
  /** How much is not shown, by kind, so that a page can say so. */
  leftOut: Record<"events" | "phases" | "sources" | "claims" | "types" | "statements", number>;
  /** Ids of events and claims all of whose cited sources were published later, or bear no date. */
  withoutCitation: string[];
  /** Is this place inside an entry that is left out? What a check says of such an entry is left out too. */
  isLeftOut(place: Place): boolean;
}

export function caseAsOf(record: Case, day: number): CaseAsOf {
  return new View(record, day).case();
}

class View {
  private readonly record: Case;
  private readonly day: number;
  private readonly sources: Map<string, Source>;
  private readonly origins = new WeakMap<object, object>();
  private readonly leftOut = { events: 0, phases: 0, sources: 0, claims: 0, types: 0, statements: 0 };
  private readonly withoutCitation: string[] = [];
  private readonly leftOutPlaces: Place[] = [];
  private readonly knownFrom = new Map<string, PartialDate | "always" | "never">();

  constructor(record: Case, day: number) {
    this.record = record;
    this.day = day;
    this.sources = new Map(record.sources.map((source) => [source.id, source]));
  }

  case(): CaseAsOf {
    const { record } = this;
    const events = this.keep(record.events, "events", (event) => this.isKnown(this.eventKnown(event)));
    const claims = this.keep(record.claims, "claims", (claim) => this.isKnown(this.claimKnown(claim)));
    const shown = new Set(events.map((event) => event.id));
    const view: Case = {
      ...record,
      meta: this.derive(record.meta, {
        ...record.meta,
        answer: record.meta.answer?.filter((answer) => this.hasCome(answer.known) !== "no"),
        weaknesses: record.meta.weaknesses?.filter(
          ({ from, until }) =>
            (from === undefined || this.hasCome(from) === "yes") &&
            (until === undefined || this.hasCome(until) === "no"),
        ),
      }),
      sources: this.keep(record.sources, "sources", (source) => this.isPublished(source.id)),
      events: events.map((event) => this.grounded(event)),
      claims: claims.map((claim) => this.claimThen(this.grounded(claim), shown)),
      formats: record.formats.map((format) =>
        this.derive(format, {
          ...format,
          phases: this.keep(format.phases, "phases", (phase) =>
            phase.known === undefined
              ? this.hasCome(phase.date) !== "no" ||
                (phase.readings?.some(({ date }) => date && this.hasCome(date) !== "no") ?? false)
              : this.hasCome(phase.known) === "yes",
          ).map((phase) => this.cited(phase)),
        }),
      ),
      outcomes: record.outcomes.map((outcome) => this.outcomeThen(outcome)),
      models: record.models.map((model) => this.modelThen(model)),
      placeOf: (part, ...steps) => record.placeOf(this.original(part), ...steps),
      placeInside: (part, steps, offset, length) =>
        record.placeInside(this.original(part), steps, offset, length),
    };
    return {
      case: view,
      leftOut: this.leftOut,
      withoutCitation: this.withoutCitation,
      isLeftOut: ({ file, line }) =>
        this.leftOutPlaces.some(
          (place) => place.file === file && place.line <= line && line <= (place.endLine ?? place.line),
        ),
    };
  }

  // ── when a thing became known ───────────────────────────────────────────────────────────────────────

  private eventKnown(event: Event): PartialDate | "always" | "never" {
    if (event.known !== undefined) return parseDate(event.known) ?? "never";
    // A plan is known before its date: since the first source that announced it.
    if (event.kind === "planned") return this.firstPublished(event.sources) ?? "never";
    return parseDate(event.date) ?? "never";
  }

  /** Its own date; else its first source; else its latest premise; a bare judgement of the author, always. */
  private claimKnown(claim: Claim): PartialDate | "always" | "never" {
    const before = this.knownFrom.get(claim.id);
    if (before) return before;
    this.knownFrom.set(claim.id, "always");
    const answer = this.findClaimKnown(claim);
    this.knownFrom.set(claim.id, answer);
    return answer;
  }

  private findClaimKnown(claim: Claim): PartialDate | "always" | "never" {
    const own = claim.known ?? claim.date;
    if (own !== undefined) return parseDate(own) ?? "never";
    if (claim.hindsight) return "never";
    if (claim.kind === "condition" && claim.states[0]) {
      const first = claim.states.map((state) => parseDate(state.known ?? state.date));
      return earliest(first.filter((date) => date !== undefined)) ?? "never";
    }
    if (claim.sources && claim.sources.length > 0) return this.firstPublished(claim.sources) ?? "never";
    let latest: PartialDate | "always" = "always";
    for (const premise of claim.premises ?? []) {
      const other = this.record.claims.find(({ id }) => id === premise);
      const event = this.record.events.find(({ id }) => id === premise);
      const known = other ? this.claimKnown(other) : event ? this.eventKnown(event) : "always";
      if (known === "never") return "never";
      if (known !== "always" && (latest === "always" || compareDates(latest, known) < 0)) latest = known;
    }
    return latest;
  }

  private firstPublished(citations: readonly Citation[] | undefined): PartialDate | undefined {
    return earliest(
      (citations ?? []).flatMap((citation) => {
        const issued = this.sources.get(sourceOf(citation))?.issued;
        return (issued === undefined ? undefined : parseDate(issued)) ?? [];
      }),
    );
  }

  private isKnown(known: PartialDate | "always" | "never"): boolean {
    return known === "always" || (known !== "never" && hasCome(known, this.day) === "yes");
  }

  private hasCome(text: string | undefined): "yes" | "no" | "possible" {
    const date = text === undefined ? undefined : parseDate(text);
    return date ? hasCome(date, this.day) : "yes";
  }

  private isPublished(id: string): boolean {
    const source = this.sources.get(id);
    if (!source) return true;
    if (source.issued === undefined) return false;
    const issued = parseDate(source.issued);
    return issued !== undefined && hasCome(endOf(issued), this.day) === "yes";
  }

  // ── parts as they stood ─────────────────────────────────────────────────────────────────────────────

  private claimThen(claim: Claim, shownEvents: ReadonlySet<string>): Claim {
    const then =
      claim.until !== undefined && this.hasCome(claim.until) !== "yes" ? this.without(claim, "until") : claim;
    if (then.kind === "condition") return this.conditionThen(then, shownEvents);
    if (then.kind === "demand") return this.demandThen(then);
    return then;
  }

  private conditionThen(claim: ConditionClaim, shownEvents: ReadonlySet<string>): ConditionClaim {
    return this.derive(claim, {
      ...claim,
      states: claim.states
        .filter((state) => this.hasCome(state.known ?? state.date) === "yes")
        .map((state) => this.cited(state)),
      ...(claim.precedents
        ? { precedents: claim.precedents.filter(({ event }) => shownEvents.has(event)) }
        : {}),
    });
  }

  private demandThen(claim: DemandClaim): DemandClaim {
    if (!claim.answers) return claim;
    return this.derive(claim, {
      ...claim,
      answers: claim.answers
        .filter((answer) => this.hasCome(answer.date) === "yes")
        .map((answer) => this.cited(answer)),
    });
  }

  private outcomeThen(outcome: Outcome): Outcome {
    const points = (list: Point[] | undefined) => list?.filter((point) => this.isPointKnown(point));
    const { strengths, shortcomings, likelihood, ...rest } = this.cited(outcome);
    const s = points(strengths);
    const w = points(shortcomings);
    const isLikelihoodKnown = likelihood && this.areSomePublished(likelihood.sources);
    return this.derive(outcome, {
      ...rest,
      ...(s ? { strengths: s } : {}),
      ...(w ? { shortcomings: w } : {}),
      ...(isLikelihoodKnown ? { likelihood: this.cited(likelihood) } : {}),
    });
  }

  private isPointKnown(point: Point): boolean {
    return typeof point === "string" || this.areSomePublished(point.sources);
  }

  private areSomePublished(citations: readonly Citation[] | undefined): boolean {
    return !citations || citations.length === 0 || citations.some((c) => this.isPublished(sourceOf(c)));
  }

  private modelThen(entry: CaseModel): CaseModel {
    const decisionMakers = entry.file.decisionMakers.map((dm) => {
      const { types, preferences, ...rest } = dm;
      const kept = types
        ? Object.fromEntries(
            Object.entries(types).flatMap(([id, type]) => {
              const isKnown = type.known === undefined ? !type.hindsight : this.hasCome(type.known) === "yes";
              if (!isKnown) {
                this.leftOut.types += 1;
                this.leftOutPlaces.push(this.record.placeOf(type));
                return [];
              }
              return [
                [id, this.derive(type, { ...type, preferences: this.preferencesThen(type.preferences) })],
              ];
            }),
          )
        : undefined;
      return this.derive(dm, {
        ...rest,
        ...(preferences ? { preferences: this.preferencesThen(preferences) } : {}),
        ...(kept ? { types: kept } : {}),
      });
    });
    const file: ModelFile = this.derive(entry.file, { ...entry.file, decisionMakers });
    return { ...entry, file, model: file as CaseModel["model"] };
  }

  private preferencesThen<P extends { statements?: StatementItem[] | undefined }>(preferences: P): P {
    const { statements } = preferences;
    if (!statements) return preferences;
    const kept = statements.filter((statement) => {
      if (typeof statement === "string") return true;
      const isKnown =
        statement.known === undefined ? !statement.hindsight : this.hasCome(statement.known) === "yes";
      if (!isKnown) this.leftOut.statements += 1;
      return isKnown;
    });
    // What is switched off counts nowhere, and when it was written is not asked.
    const { switchedOff: _, ...counted } = preferences as P & { switchedOff?: StatementItem[] };
    return this.derive(preferences, {
      ...(counted as P),
      statements: this.derive(
        statements,
        kept.map((statement) =>
          typeof statement === "string" || !statement.sources
            ? statement
            : this.derive(statement, {
                ...statement,
                sources: statement.sources.filter((id) => this.isPublished(id)),
              }),
        ),
      ),
    });
  }

  /** Notes facts that lose all their citations, then drops those citations. */
  private grounded<T extends Event | Claim>(fact: T): T {
    const cited = this.cited(fact);
    if (fact.sources && fact.sources.length > 0 && cited.sources?.length === 0)
      this.withoutCitation.push(fact.id);
    return cited;
  }

  /** A fact with only the citations published by the day, and only the readings known by it. */
  private cited<T extends { sources?: Citation[] | undefined; readings?: Reading[] | undefined }>(
    fact: T,
  ): T {
    const published = (citations: Citation[] | undefined) =>
      citations?.filter((citation) => this.isPublished(sourceOf(citation)));
    const isLess = (before: unknown[] | undefined, after: unknown[] | undefined) =>
      before?.length !== after?.length;
    const sources = published(fact.sources);
    const readings = fact.readings
      ?.filter(({ date }) => date === undefined || this.hasCome(date) !== "no")
      .map((reading): Reading => {
        const kept = published(reading.sources);
        return isLess(reading.sources, kept) ? { ...reading, sources: kept } : reading;
      });
    if (!isLess(fact.sources, sources) && readings === fact.readings) return fact;
    const then = { ...fact, ...(sources ? { sources } : {}), ...(readings ? { readings } : {}) };
    // With one reading left there was, on that day, nothing to disagree about.
    if (readings && readings.length < 2) {
      delete then.readings;
      const [only] = readings;
      if (only?.date !== undefined) Object.assign(then, { date: only.date });
      if (only?.status !== undefined) Object.assign(then, { status: only.status });
    }
    return this.derive(fact, then);
  }

  private without<T extends object, K extends keyof T>(part: T, key: K): T {
    const { [key]: _, ...rest } = part;
    return this.derive(part, rest as T);
  }

  private keep<T extends object>(
    list: readonly T[],
    kind: keyof CaseAsOf["leftOut"],
    isKept: (item: T) => boolean,
  ): T[] {
    const kept = list.filter((item) => {
      if (isKept(item)) return true;
      this.leftOutPlaces.push(this.record.placeOf(item));
      return false;
    });
    this.leftOut[kind] += list.length - kept.length;
    return kept;
  }

  // ── places ──────────────────────────────────────────────────────────────────────────────────────────

  /** A changed copy still answers for the place of its original. */
  private derive<T extends object>(original: object, copy: T): T {
    this.origins.set(copy, original);
    return copy;
  }

  private original(part: object): object {
    let current = part;
    for (let next = this.origins.get(current); next; next = this.origins.get(current)) current = next;
    return current;
  }
}

function earliest(dates: PartialDate[]): PartialDate | undefined {
  return dates.reduce<PartialDate | undefined>(
    (best, date) => (best && compareDates(best, date) <= 0 ? best : date),
    undefined,
  );
}
