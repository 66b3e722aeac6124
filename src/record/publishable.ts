import { stringify } from "yaml";
import type { Actor } from "./actor.ts";
import { caseAsOf } from "./asOf.ts";
import type { Case, CaseModel } from "./case.ts";
import type { Claim } from "./claim.ts";
import { endOf, formatDay, hasCome, parseDate, startOf } from "./date.ts";
import type { Event } from "./event.ts";
import { type Citation, sourceOf } from "./fields.ts";
import { foldRule } from "./foldRule.ts";
import type { Format, Phase } from "./format.ts";
import { type ModelFile, PreferencesItem } from "./modelFile.ts";
import type { Outcome } from "./outcome.ts";
import { parseModel } from "./parse.ts";
import { idsOf, type ReferenceKind } from "./references.ts";
import type { Source } from "./source.ts";

export const WITHHELD = ["notes", "unverified"] as const;
export type Withheld = (typeof WITHHELD)[number];

export interface PublishLimits {
  /** Day number: nothing known later is in the texts. */
  day?: number | undefined;
  /** `notes`: every `note` field; `unverified`: facts nobody has looked up. */
  without: readonly Withheld[];
}

/**
 * The texts of a case as they may be shown to others. They are written anew from what the case is allowed to
 * say, not cut out of what its author wrote: comments, fields no schema knows, files no one named and
 * entries that are faulty or left out are never looked at, so none of their characters can slip through.
 */
export function filesToPublish(record: Case, limits: PublishLimits): Map<string, string> {
  return new Publisher(record, limits).files();
}

/** What a reader of a published case may know of a work; a reference manager's own fields stay at home. */
const BIBLIOGRAPHIC = [
  "title",
  "title-short",
  "author",
  "editor",
  "translator",
  "container-title",
  "collection-title",
  "collection-number",
  "event-title",
  "publisher",
  "publisher-place",
  "edition",
  "version",
  "volume",
  "number-of-volumes",
  "issue",
  "number",
  "page",
  "chapter-number",
  "section",
  "genre",
  "medium",
  "authority",
  "jurisdiction",
  "language",
  "DOI",
  "ISBN",
  "ISSN",
  "URL",
  "note",
] as const;

/** Maps whose keys are ids: a type called `note` is no note. */
const KEYED_BY_ID = new Set(["types", "believes", "moves", "attitudes", "payoffs", "codes"]);

interface Grounded {
  sources?: Citation[] | undefined;
  readings?: { date?: string | undefined; sources?: Citation[] | undefined }[] | undefined;
  verification?: string | undefined;
}

class Publisher {
  private readonly full: Case;
  private readonly view: Case;
  private readonly day: number | undefined;
  private readonly without: ReadonlySet<Withheld>;
  private ids: Map<ReferenceKind, ReadonlySet<string>> = new Map();

  constructor(record: Case, { day, without }: PublishLimits) {
    this.full = record;
    this.day = day;
    this.without = new Set(without);
    this.view = day === undefined ? record : caseAsOf(record, day).case;
  }

  files(): Map<string, string> {
    const { view } = this;
    const fileOf = new Map<object, string>();
    const copies = <T extends object>(list: readonly T[], isKept: (item: T) => boolean): T[] =>
      list.filter(isKept).map((item) => {
        const copy = clone(item);
        fileOf.set(copy, view.placeOf(item).file);
        return copy;
      });
    const meta = clone(view.meta);
    const actors = copies(view.actors, () => true);
    const events = copies(view.events, (event) => this.isShown(event));
    const claims = copies(
      view.claims,
      (claim) => this.isShown(claim) && (claim.kind !== "condition" || claim.states.length > 0),
    );
    const outcomes = copies(view.outcomes, (outcome) => this.isShown(outcome));
    const sources = copies(view.sources, () => true);
    const formats = copies(view.formats, (format) => this.isFormatKnown(format));
    for (const format of formats) format.phases = format.phases.filter((phase) => this.isShown(phase));
    const models = this.modelsThen();
    const cleaned: Case = { ...view, meta, actors, events, claims, outcomes, sources, formats, models };
    meta.models = meta.models?.filter(({ id }) => models.some(({ entry }) => entry.id === id));
    this.ids = idsOf(cleaned);

    for (const actor of actors) this.cleanActor(actor);
    for (const event of events) this.cleanEvent(event);
    for (const claim of claims) this.cleanClaim(claim);
    for (const outcome of outcomes) this.cleanOutcome(outcome);
    for (const format of formats) this.cleanFormat(format);
    for (const { file } of models) this.cleanModel(file);
    this.cleanMeta(meta);

    const texts = new Map<string, string>();
    const shown = models.filter(({ entry, file }) => {
      const text = this.write(entry.file, file);
      // What the limits leave of a model may be too little to be one.
      if (!parseModel(entry.file, text).model) return false;
      texts.set(entry.file, text);
      return true;
    });
    if (meta.models) meta.models = meta.models.filter(({ id }) => shown.some(({ entry }) => entry.id === id));

    const collections = {
      actors,
      formats,
      events,
      claims,
      outcomes,
      sources: sources.map((s) => this.item(s)),
    };
    for (const [i, source] of sources.entries()) fileOf.set(collections.sources[i]!, fileOf.get(source)!);
    const contentOf = (name: string) =>
      Object.fromEntries(
        Object.entries(collections)
          .map(([kind, list]): [string, object[]] => [
            kind,
            (list as object[]).filter((item) => fileOf.get(item) === name),
          ])
          .filter(([, list]) => list.length > 0),
      );
    const names: string[] = [];
    for (const name of new Set(meta.files)) {
      const content = contentOf(name);
      if (name === "case.yaml" || Object.keys(content).length === 0) continue;
      // Sources of a reference manager's file are written as CSL-JSON, which every reader of cases knows.
      const written = /\.(bib|ris)$/i.test(name) ? `${name}.json` : name;
      names.push(written);
      texts.set(written, this.write(written, content));
    }
    if (meta.files) meta.files = names;
    return new Map([
      ["case.yaml", this.write("case.yaml", { ...meta, ...contentOf("case.yaml") })],
      ...texts,
    ]);
  }

  private write(name: string, value: unknown): string {
    const plain = clone(value);
    if (this.without.has("notes")) dropNotes(plain);
    return /\.json$/i.test(name)
      ? `${JSON.stringify(plain, undefined, 2)}\n`
      : stringify(plain, { lineWidth: 110, aliasDuplicateObjects: false });
  }

  // ── what is shown ───────────────────────────────────────────────────────────────────────────────────────

  private isShown({ verification }: { verification?: string | undefined }): boolean {
    return !(
      this.without.has("unverified") &&
      (verification === "unverified" || verification === "general-knowledge")
    );
  }

  /** A format all of whose phases lie later was not yet heard of. */
  private isFormatKnown(format: Format): boolean {
    if (format.phases.length > 0) return true;
    return this.full.formats.some(({ id, phases }) => id === format.id && phases.length === 0);
  }

  private modelsThen(): CaseModel[] {
    const { day } = this;
    let kept = this.view.models.filter(({ file }) => {
      const date = file.asOf === undefined ? undefined : parseDate(file.asOf);
      return day === undefined || date === undefined || hasCome(date, day) === "yes";
    });
    // A variant goes with what it varies.
    for (let before = -1; before !== kept.length; ) {
      before = kept.length;
      const ids = new Set(kept.map(({ entry }) => entry.id));
      kept = kept.filter(({ entry }) => entry.variantOf === undefined || ids.has(entry.variantOf));
    }
    return kept.map(({ entry, file }) => {
      const copy = clone(file);
      return { entry: clone(entry), file: copy, model: copy as CaseModel["model"] };
    });
  }

  private hasCome(text: string): boolean {
    const date = parseDate(text);
    return this.day === undefined || date === undefined || hasCome(date, this.day) !== "no";
  }

  /** Of an interval that was still running, only the beginning was known. */
  private clipDate<T extends { date?: string | undefined; known?: string | undefined }>(part: T): void {
    const date = part.date === undefined ? undefined : parseDate(part.date);
    if (this.day === undefined || !date?.isInterval || part.known !== undefined) return;
    if (endOf(date).first > this.day && Number.isFinite(endOf(date).first))
      part.date = `${startOf(date).text}/..`;
  }

  // ── what the parts say of others ────────────────────────────────────────────────────────────────────────

  private isThere(kind: ReferenceKind, id: string): boolean {
    return this.ids.get(kind)?.has(id) ?? false;
  }

  private only(kind: ReferenceKind, ids: string[] | undefined): string[] | undefined {
    return ids?.filter((id) => this.isThere(kind, id));
  }

  private cited(citations: Citation[] | undefined): Citation[] | undefined {
    return citations?.filter((citation) => this.isThere("source", sourceOf(citation)));
  }

  private cleanGrounds(part: Grounded): void {
    if (part.sources) part.sources = this.cited(part.sources);
    for (const reading of part.readings ?? []) {
      if (reading.sources) reading.sources = this.cited(reading.sources);
      this.clipDate(reading);
    }
  }

  private cleanActor(actor: Actor): void {
    const { day } = this;
    if (day === undefined) return;
    actor.members = actor.members?.filter(({ from }) => from === undefined || this.hasCome(from));
    for (const member of actor.members ?? [])
      if (member.until !== undefined && !this.hasCome(member.until)) delete member.until;
    actor.predecessors = actor.predecessors?.filter(({ until }) => this.hasCome(until));
  }

  private cleanEvent(event: Event): void {
    this.cleanGrounds(event);
    if (event.kind !== "planned") this.clipDate(event);
    event.formats = this.only("format", event.formats);
  }

  private cleanFormat(format: Format): void {
    for (const kind of ["successor", "predecessor"] as const) {
      const other = format[kind];
      if (other !== undefined && !this.isThere("format", other)) delete format[kind];
    }
    for (const phase of format.phases) this.cleanPhase(phase);
  }

  private cleanPhase(phase: Phase): void {
    this.cleanGrounds(phase);
    this.clipDate(phase);
    if (phase.known !== undefined || this.hasCome(phase.date)) return;
    // Kept for the sake of an earlier reading: then that one's date is all that was known.
    const earlier = phase.readings?.find(({ date }) => date !== undefined && this.hasCome(date))?.date;
    if (earlier !== undefined) phase.date = earlier;
  }

  private cleanClaim(claim: Claim): void {
    this.cleanGrounds(claim);
    this.clipDate(claim);
    if (claim.premises) claim.premises = this.only("fact", claim.premises);
    if (claim.quotes) claim.quotes = claim.quotes.filter(({ source }) => this.isThere("source", source));
    if (claim.kind === "forecast" && claim.outcome !== undefined && !this.isThere("outcome", claim.outcome))
      delete claim.outcome;
    if (claim.kind === "demand") for (const answer of claim.answers ?? []) this.cleanGrounds(answer);
    if (claim.kind === "condition") {
      for (const state of claim.states) this.cleanGrounds(state);
      if (claim.precedents)
        claim.precedents = claim.precedents.filter(({ event }) => this.isThere("event", event));
    }
  }

  private cleanOutcome(outcome: Outcome): void {
    this.cleanGrounds(outcome);
    for (const side of ["strengths", "shortcomings"] as const) {
      const points = outcome[side]?.filter((point) => typeof point === "string" || this.isShown(point));
      for (const point of points ?? []) if (typeof point !== "string") this.cleanGrounds(point);
      if (points) outcome[side] = points;
    }
    if (!outcome.likelihood) return;
    if (this.isShown(outcome.likelihood)) this.cleanGrounds(outcome.likelihood);
    else delete outcome.likelihood;
  }

  private cleanMeta(meta: Case["meta"]): void {
    if (meta.paper !== undefined && !this.isThere("source", meta.paper)) delete meta.paper;
    for (const answer of meta.answer ?? []) {
      if (answer.outcomes) answer.outcomes = this.only("outcome", answer.outcomes);
      if (answer.claims) answer.claims = this.only("claim", answer.claims);
      if (answer.conditions) answer.conditions = this.only("condition", answer.conditions);
      if (answer.sources) answer.sources = this.only("source", answer.sources);
    }
    for (const weakness of meta.weaknesses ?? []) {
      if (weakness.about) weakness.about = this.only("any", weakness.about);
      if (weakness.until !== undefined && !this.hasCome(weakness.until)) delete weakness.until;
    }
    if (this.day === undefined) return;
    meta.asOf = formatDay(this.day);
    // It tells how far the record goes, which is farther than what is shown.
    delete meta.coverage;
  }

  // ── models ──────────────────────────────────────────────────────────────────────────────────────────────

  private cleanModel(file: ModelFile): void {
    for (const dm of file.decisionMakers) {
      for (const option of dm.options ?? []) {
        if (!option.onWhen) continue;
        const rule = foldRule(option.onWhen, (kind, id) => this.isThere(kind, id));
        if (typeof rule === "object") {
          option.onWhen = rule;
          continue;
        }
        delete option.onWhen;
        this.stateStatusQuo(file, option.id, rule);
      }
      if (dm.preferences) this.cleanPreferences(dm.preferences);
      for (const [id, type] of Object.entries(dm.types ?? {})) {
        this.cleanPreferences(type.preferences);
        if (isEmpty(type.preferences)) delete dm.types![id];
      }
      for (const [id, preferences] of Object.entries(dm.believes ?? {})) {
        this.cleanPreferences(preferences);
        if (isEmpty(preferences)) delete dm.believes![id];
      }
    }
  }

  /** What the rule would have answered on the shown record stays the answer. */
  private stateStatusQuo(file: ModelFile, option: string, answer: "yes" | "no" | "unknown"): void {
    if (answer === "unknown" || file.moves) return;
    const stated = file.statusQuo && "on" in file.statusQuo ? file.statusQuo : undefined;
    const on = (stated?.on ?? []).filter((id) => id !== option);
    if (answer === "yes") on.push(option);
    if (stated) stated.on = on;
    else if (!file.statusQuo && on.length > 0) file.statusQuo = { on };
  }

  private cleanPreferences(preferences: PreferencesItem): void {
    const { day } = this;
    preferences.statements = preferences.statements?.filter((statement) => {
      if (day === undefined || typeof statement === "string") return true;
      const known = statement.known === undefined ? undefined : parseDate(statement.known);
      return known ? hasCome(known, day) === "yes" : !statement.hindsight;
    });
    const said = new Set(preferences.statements?.map((item) => (typeof item === "string" ? item : item.say)));
    for (const statement of preferences.statements ?? []) {
      if (typeof statement === "string") continue;
      if (statement.sources) statement.sources = this.only("source", statement.sources);
      if (statement.claims) statement.claims = this.only("claim", statement.claims);
      const others = statement.atLeastAsImportantAs?.filter((other) => said.has(other));
      if (others && others.length > 0) statement.atLeastAsImportantAs = others;
      else delete statement.atLeastAsImportantAs;
    }
  }

  // ── sources ─────────────────────────────────────────────────────────────────────────────────────────────

  private item(source: Source): Record<string, unknown> {
    const { csl, issued, actor, kind, funder, seen } = source;
    const accessed = this.accessed(csl.accessed);
    return {
      id: source.id,
      type: csl.type,
      ...Object.fromEntries(
        BIBLIOGRAPHIC.flatMap((name) => (csl[name] === undefined ? [] : [[name, csl[name]]])),
      ),
      ...(issued === undefined ? {} : { issued }),
      ...(accessed === undefined ? {} : { accessed }),
      ...(actor === undefined ? {} : { actor }),
      ...(kind === undefined ? {} : { kind }),
      ...(funder === undefined ? {} : { funder }),
      ...(seen === undefined ? {} : { seen }),
    };
  }

  private accessed(date: Source["csl"]["accessed"]): string | undefined {
    const [year, ...rest] = date?.["date-parts"]?.[0] ?? [];
    if (year === undefined) return undefined;
    const text = [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join(
      "-",
    );
    const read = parseDate(text);
    return read && (this.day === undefined || read.last <= this.day) ? text : undefined;
  }
}

function isEmpty(preferences: PreferencesItem): boolean {
  return !PreferencesItem.safeParse(preferences).success;
}

/** Plain data only; fields set to nothing are gone from the copy. */
function clone<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function dropNotes(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) dropNotes(item);
  else if (typeof value === "object" && value !== null) {
    const part = value as Record<string, unknown>;
    delete part.note;
    for (const [key, inner] of Object.entries(part))
      if (KEYED_BY_ID.has(key) && typeof inner === "object" && inner !== null)
        for (const item of Object.values(inner)) dropNotes(item);
      else dropNotes(inner);
  }
}
