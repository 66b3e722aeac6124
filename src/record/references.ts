import type { Case } from "./case.ts";
import { type Citation, sourceOf } from "./fields.ts";
import { phaseId } from "./format.ts";
import type { Place } from "./problem.ts";
import type { Rule } from "./rule.ts";

/** What an id may refer to. `fact`: a claim or an event; `any`: whatever has an id. */
export type ReferenceKind =
  | "actor"
  | "format"
  | "event"
  | "claim"
  | "condition"
  | "fact"
  | "source"
  | "outcome"
  | "model"
  | "pillar"
  | "area"
  | "any";

export interface Reference {
  kind: ReferenceKind;
  id: string;
  /** Looked up when asked for: a long record has many references and few faults. */
  readonly place: Place;
}

/** Every id of a case by kind. */
export function idsOf(record: Case): Map<ReferenceKind, ReadonlySet<string>> {
  const { meta } = record;
  const list = (items: readonly { id: string }[] | undefined) => new Set(items?.map(({ id }) => id));
  const actors = list(record.actors);
  const formats = list(record.formats);
  const events = list(record.events);
  const claims = list(record.claims);
  const sources = list(record.sources);
  const outcomes = list(record.outcomes);
  const models = list(meta.models);
  const pillars = list(meta.pillars);
  const areas = list(meta.areas);
  const phases = record.formats.flatMap((format) => format.phases.map((phase) => phaseId(format, phase)));
  const parts = record.models.flatMap(({ file }) =>
    file.decisionMakers.flatMap((dm) => [
      dm.id,
      ...(dm.options ?? []).map(({ id }) => id),
      ...Object.keys(dm.types ?? {}),
    ]),
  );
  return new Map<ReferenceKind, ReadonlySet<string>>([
    ["actor", actors],
    ["format", formats],
    ["event", events],
    ["claim", claims],
    ["condition", list(record.claims.filter(({ kind }) => kind === "condition"))],
    ["fact", new Set([...claims, ...events])],
    ["source", sources],
    ["outcome", outcomes],
    ["model", models],
    ["pillar", pillars],
    ["area", areas],
    [
      "any",
      new Set([
        ...actors,
        ...formats,
        ...phases,
        ...events,
        ...claims,
        ...sources,
        ...outcomes,
        ...models,
        ...pillars,
        ...areas,
        ...list(meta.answer),
        ...parts,
      ]),
    ],
  ]);
}

/** Every reference of a case to an id, with its place. */
export function referencesIn(record: Case): Reference[] {
  const found: Reference[] = [];
  const add = (kind: ReferenceKind, id: string | undefined, part: object, ...steps: (string | number)[]) => {
    if (id === undefined) return;
    found.push({
      kind,
      id,
      get place() {
        return record.placeOf(part, ...steps);
      },
    });
  };
  const addAll = (
    kind: ReferenceKind,
    ids: readonly string[] | undefined,
    part: object,
    ...path: (string | number)[]
  ) => {
    for (const [i, id] of (ids ?? []).entries()) add(kind, id, part, ...path, i);
  };
  const addCitations = (
    citations: readonly Citation[] | undefined,
    part: object,
    ...path: (string | number)[]
  ) => {
    for (const [i, citation] of (citations ?? []).entries())
      add(
        "source",
        sourceOf(citation),
        part,
        ...path,
        i,
        ...(typeof citation === "string" ? [] : ["source"]),
      );
  };
  const addGrounds = (
    part: { sources?: Citation[] | undefined; readings?: { sources?: Citation[] | undefined }[] | undefined },
    ...path: (string | number)[]
  ) => {
    addCitations(part.sources, part, ...path, "sources");
    for (const [i, reading] of (part.readings ?? []).entries())
      addCitations(reading.sources, part, ...path, "readings", i, "sources");
  };

  const { meta } = record;
  addAll("actor", meta.parties, meta, "parties");
  addAll("actor", meta.thirdParties, meta, "thirdParties");
  add("source", meta.paper, meta, "paper");
  for (const [i, answer] of (meta.answer ?? []).entries()) {
    addAll("outcome", answer.outcomes, meta, "answer", i, "outcomes");
    addAll("claim", answer.claims, meta, "answer", i, "claims");
    addAll("condition", answer.conditions, meta, "answer", i, "conditions");
    addAll("source", answer.sources, meta, "answer", i, "sources");
  }
  for (const [i, weakness] of (meta.weaknesses ?? []).entries())
    addAll("any", weakness.about, meta, "weaknesses", i, "about");
  for (const [i, entry] of (meta.models ?? []).entries())
    add("model", entry.variantOf, meta, "models", i, "variantOf");

  for (const actor of record.actors) {
    for (const [i, member] of (actor.members ?? []).entries())
      add("actor", member.actor, actor, "members", i, "actor");
    for (const [i, before] of (actor.predecessors ?? []).entries())
      add("actor", before.actor, actor, "predecessors", i, "actor");
  }
  for (const format of record.formats) {
    add("format", format.successor, format, "successor");
    add("format", format.predecessor, format, "predecessor");
    addAll("actor", format.participants, format, "participants");
    if (meta.pillars) addAll("pillar", format.pillars, format, "pillars");
    if (meta.areas) addAll("area", format.areas, format, "areas");
    for (const phase of format.phases) {
      add("actor", phase.party, phase, "party");
      addGrounds(phase);
    }
  }
  for (const event of record.events) {
    addAll("actor", event.initiators, event, "initiators");
    addAll("actor", event.targets, event, "targets");
    addAll("format", event.formats, event, "formats");
    if (meta.pillars) addAll("pillar", event.pillars, event, "pillars");
    addGrounds(event);
  }
  for (const claim of record.claims) {
    addAll("fact", claim.premises, claim, "premises");
    addGrounds(claim);
    for (const [i, quote] of (claim.quotes ?? []).entries())
      add("source", quote.source, claim, "quotes", i, "source");
    if ("actor" in claim) add("actor", claim.actor, claim, "actor");
    if ("addressee" in claim) add("actor", claim.addressee, claim, "addressee");
    if (claim.kind === "stance") add("actor", claim.on, claim, "on");
    if (claim.kind === "forecast") add("outcome", claim.outcome, claim, "outcome");
    if (claim.kind === "demand")
      for (const [i, answer] of (claim.answers ?? []).entries())
        addCitations(answer.sources, claim, "answers", i, "sources");
    if (claim.kind === "condition") {
      add("actor", claim.holder, claim, "holder");
      for (const [i, state] of claim.states.entries())
        addCitations(state.sources, claim, "states", i, "sources");
      for (const [i, precedent] of (claim.precedents ?? []).entries())
        add("event", precedent.event, claim, "precedents", i, "event");
    }
  }
  for (const outcome of record.outcomes) {
    addGrounds(outcome);
    addCitations(outcome.likelihood?.sources, outcome, "likelihood", "sources");
    for (const side of ["strengths", "shortcomings"] as const)
      for (const [i, point] of (outcome[side] ?? []).entries())
        if (typeof point !== "string") addCitations(point.sources, outcome, side, i, "sources");
  }
  for (const source of record.sources) add("actor", source.actor, source, "actor");
  for (const model of record.models) addModelReferences(model.file, add, addAll);
  return found;
}

type Add = (kind: ReferenceKind, id: string | undefined, part: object, ...steps: (string | number)[]) => void;
type AddAll = (
  kind: ReferenceKind,
  ids: readonly string[] | undefined,
  part: object,
  ...path: (string | number)[]
) => void;

function addModelReferences(file: Case["models"][number]["file"], add: Add, addAll: AddAll): void {
  for (const [d, dm] of file.decisionMakers.entries()) {
    add("actor", dm.actor, file, "decisionMakers", d, "actor");
    for (const [o, option] of (dm.options ?? []).entries())
      if (option.onWhen) addRule(option.onWhen, add, file, ["decisionMakers", d, "options", o, "onWhen"]);
    const lists: [(string | number)[], typeof dm.preferences][] = [
      [["preferences"], dm.preferences],
      ...Object.entries(dm.types ?? {}).map(([id, type]): [(string | number)[], typeof dm.preferences] => [
        ["types", id, "preferences"],
        type.preferences,
      ]),
    ];
    for (const [path, preferences] of lists)
      for (const list of ["statements", "switchedOff"] as const)
        for (const [s, statement] of (preferences?.[list] ?? []).entries())
          if (typeof statement !== "string") {
            const at = ["decisionMakers", d, ...path, list, s];
            addAll("source", statement.sources, file, ...at, "sources");
            addAll("claim", statement.claims, file, ...at, "claims");
          }
  }
}

function addRule(rule: Rule, add: Add, file: object, path: (string | number)[]): void {
  if ("all" in rule)
    for (const [i, part] of rule.all.entries()) addRule(part, add, file, [...path, "all", i]);
  else if ("any" in rule)
    for (const [i, part] of rule.any.entries()) addRule(part, add, file, [...path, "any", i]);
  else if ("not" in rule) addRule(rule.not, add, file, [...path, "not"]);
  else if ("format" in rule) {
    add("format", rule.format, file, ...path, "format");
    add("actor", rule.party, file, ...path, "party");
  } else if ("event" in rule) {
    add("event", rule.event, file, ...path, "event");
    add("event", rule.until, file, ...path, "until");
  } else if ("condition" in rule) add("condition", rule.condition, file, ...path, "condition");
  else add("claim", rule.claim, file, ...path, "claim");
}
