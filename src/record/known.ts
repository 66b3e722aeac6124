import type { Case, FaultyEntry } from "./case.ts";
import { compareDates, endOf, type PartialDate, parseDate } from "./date.ts";
import type { KnownBy, PartFacts, TimeFact } from "./fields.ts";
import { entriesOf, writtenOf } from "./nouns/roots.ts";
import { formOf, type Shape, shapeOf } from "./nouns/shape.ts";
import { dateText } from "./nouns/source.ts";
import { allNouns } from "./nouns/table.ts";

/** Since when a thing was known. */
export type Known = PartialDate | "always" | "never";

type Part = Record<string, unknown>;

/**
 * Since when each thing of a case was known. This is the one place where that is worked out; what it goes by stands
 * with the schema of the thing (`PartFacts.knownBy`), the dates with its fields.
 *
 * A fact that was public at the time is known then, even if the copy cited for it came out later.
 */
export class KnownDates {
  private readonly record: Case;
  private readonly own: Known;
  private readonly issued: Map<string, PartialDate | undefined>;
  private factsById: Map<string, [object, Shape]> | undefined;
  private readonly premises = new Map<string, Known>();
  private readonly parts = new Map<object, Known>();
  /** Premises of premises under way. */
  private depth = 0;

  constructor(record: Case) {
    this.record = record;
    const written = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf);
    this.own = written ?? "always";
    this.issued = new Map(
      record.sources.map(({ id, issued, csl }) => {
        const date = issued === undefined ? undefined : parseDate(issued);
        if (date) return [id, endOf(date)];
        // A page that was read on a day existed on it.
        const read = dateText(csl.accessed);
        return [id, read === undefined ? undefined : parseDate(read)];
      }),
    );
  }

  /** Since when a noun, or a part of one, was known; `shape` is that of the group itself. */
  since(part: object, shape: Shape): Known {
    const facts = shape.part;
    if (!facts) return "always";
    const before = this.parts.get(part);
    if (before !== undefined) return before;
    const answer = this.workOut(part, shape, facts);
    // In a circle of premises the answer hangs on where it was entered.
    if (!facts.knownBy.includes("premises")) this.parts.set(part, answer);
    return answer;
  }

  private workOut(part: object, shape: Shape, facts: PartFacts): Known {
    const value = part as Part;
    for (const by of facts.knownByIf?.(value) ?? facts.knownBy) {
      const answer = this.ask(by, value, shape);
      if (answer !== undefined) return answer;
    }
    return "always";
  }

  /** Since when what could not be read was known, as far as what is written there says; else since the case's day. */
  sinceFaulty({ schema, value }: FaultyEntry): Known {
    if (typeof value !== "object" || value === null) return this.own;
    const shape = formOf(shapeOf(schema), value);
    const dated = this.since(value, shape);
    return dated === "always" || dated === "never" ? this.own : dated;
  }

  /** Since when what is of no day of its own was known: since the day the case is written as of. */
  get ownDay(): Known {
    return this.own;
  }

  /** The day by which the work was certainly published. One the case does not hold cannot be asked. */
  publishedFrom(source: string): number {
    if (!this.issued.has(source)) return Number.NEGATIVE_INFINITY;
    return this.issued.get(source)?.start.last ?? Number.POSITIVE_INFINITY;
  }

  private ask(by: KnownBy, part: Part, shape: Shape): Known | undefined {
    if (typeof by === "object") {
      const dates = [
        dateOf(part, shape, "happens"),
        ...partsIn(part, shape, by.earliestOf).map(([item, form]) => this.since(item, form)),
      ].filter((date): date is PartialDate => typeof date === "object");
      return dates.length > 0 ? earliest(dates) : undefined;
    }
    switch (by) {
      case "known":
      case "happens":
        return dateOf(part, shape, by);
      case "published": {
        const date = dateOf(part, shape, by);
        return date && endOf(date);
      }
      case "read":
        return dateOf(part, shape, "ends");
      case "hindsight":
        return isHindsight(part, shape) ? "never" : undefined;
      case "sources":
        return this.firstPublished(citedBy(part));
      case "premises":
        return this.latestPremise(part, shape);
      case "case":
        return this.own;
      default:
        return by;
    }
  }

  private firstPublished(sources: readonly string[]): Known | undefined {
    if (sources.length === 0) return undefined;
    return earliest(sources.flatMap((id) => this.issued.get(id) ?? [])) ?? "never";
  }

  private latestPremise(part: Part, shape: Shape): Known | undefined {
    let latest: Known | undefined;
    for (const { name, shape: field } of shape.fields) {
      // What rests on nothing says nothing of its day: then the next is asked.
      if (!(field.item ?? field).facts.restsOn || part[name] === undefined) continue;
      for (const id of [part[name]].flat()) {
        const known = typeof id === "string" ? this.premise(id) : "always";
        if (known === "never") return "never";
        if (known === "always") latest ??= "always";
        else if (
          latest === undefined ||
          latest === "always" ||
          compareDates(latest as PartialDate, known) < 0
        )
          latest = known;
      }
    }
    return latest;
  }

  /** What premises may name, by id. */
  private facts(): ReadonlyMap<string, [object, Shape]> {
    if (this.factsById) return this.factsById;
    const found = new Map<string, [object, Shape]>();
    for (const [, noun] of allNouns())
      if (noun.also?.fact)
        for (const entry of entriesOf(this.record, noun)) {
          const value = writtenOf(noun, entry);
          found.set(entry.id, [value, formOf(shapeOf(noun.schema), value)]);
        }
    this.factsById = found;
    return found;
  }

  private premise(id: string): Known {
    const before = this.premises.get(id);
    if (before) return before;
    if (this.depth === 0) return this.fromTheEnd(id);
    if (this.depth > DEEPEST) throw new Deeper(id);
    return this.visit(id);
  }

  private visit(id: string): Known {
    // In a circle of premises none makes another later.
    this.premises.set(id, "always");
    this.depth += 1;
    try {
      const found = this.facts().get(id);
      const answer = found ? this.since(...found) : "always";
      this.premises.set(id, answer);
      return answer;
    } catch (error) {
      this.premises.delete(id);
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** A chain of premises longer than calls may be deep is worked out from its end, a stretch at a time. */
  private fromTheEnd(id: string): Known {
    const waiting = [id];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1))
      try {
        this.visit(next);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Deeper)) throw error;
        this.premises.set(next, "always");
        waiting.push(error.id);
      }
    return this.premises.get(id)!;
  }
}

/** Premises of premises that are followed by calls within calls. */
const DEEPEST = 200;

/** What has to be worked out first. */
class Deeper extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`${id} first`);
    this.id = id;
  }
}

/** Works a part cites itself. */
export function citedBy(part: object): string[] {
  const { sources } = part as { sources?: unknown };
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((citation: unknown) => {
    const id =
      typeof citation === "object" && citation !== null
        ? (citation as { source?: unknown }).source
        : citation;
    return typeof id === "string" ? [id] : [];
  });
}

/** What the fields of a part with this time fact say: of several the latest, since each alone would keep it waiting. */
export function dateOf(part: object, shape: Shape, time: TimeFact): PartialDate | undefined {
  let latest: PartialDate | undefined;
  for (const name of fieldsWith(shape, time)) {
    const text = dateText((part as Part)[name]);
    const date = text === undefined ? undefined : parseDate(text);
    if (date && (latest === undefined || compareDates(latest, date) < 0)) latest = date;
  }
  return latest;
}

const timeFields = new WeakMap<Shape, Map<TimeFact, string[]>>();

function fieldsWith(shape: Shape, time: TimeFact): readonly string[] {
  let fields = timeFields.get(shape);
  if (!fields) {
    fields = new Map();
    for (const field of shape.fields) {
      const fact = field.shape.facts.time;
      if (fact) fields.set(fact, [...(fields.get(fact) ?? []), field.name]);
    }
    timeFields.set(shape, fields);
  }
  return fields.get(time) ?? [];
}

function isHindsight(part: Part, shape: Shape): boolean {
  return shape.fields.some((field) => field.shape.facts.hindsight && part[field.name] === true);
}

function partsIn(part: Part, shape: Shape, list: string): [object, Shape][] {
  const item = shape.fields.find(({ name }) => name === list)?.shape.item;
  const values = part[list];
  if (!item || !Array.isArray(values)) return [];
  return values
    .filter((value): value is object => typeof value === "object" && value !== null)
    .map((value) => [value, formOf(item, value)]);
}

function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.reduce<PartialDate | undefined>(
    (best, date) => (best && compareDates(best, date) <= 0 ? best : date),
    undefined,
  );
}
