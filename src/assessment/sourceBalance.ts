import { type Case, plainTitle, type Source, sourceOf } from "../record/index.ts";
import type { SourceBalance } from "./findings/index.ts";

/**
 * Whose voices an assessment rests on. A source speaks for an actor (a communiqué for NATO, a decree or a
 * state agency for Russia) or for none; who paid for the paper under review is named.
 */
export function weighSources(record: Case): SourceBalance {
  const citations = countCitations(record);
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const byActor = new Map<string | undefined, { works: number; citations: number }>();
  const byKind = new Map<string, number>();
  const seen = { whole: 0, excerpt: 0, no: 0, "not stated": 0 };
  const works = record.sources.filter(({ kind }) => kind !== "general-knowledge");
  const owner = ownerOfVoices(record);
  for (const source of works) {
    const actor = owner(source.actor);
    const entry = byActor.get(actor) ?? { works: 0, citations: 0 };
    entry.works += 1;
    entry.citations += citations.get(source.id) ?? 0;
    byActor.set(actor, entry);
    const kind = source.kind ?? "not stated";
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    seen[source.seen ?? "not stated"] += 1;
  }
  const paper = paperOf(record);
  return {
    total: works.length,
    byActor: [...byActor]
      .map(([actor, entry]) => ({
        ...(actor === undefined ? {} : { actor }),
        name: actor === undefined ? "speaks for no actor of the case" : (names.get(actor) ?? actor),
        ...entry,
      }))
      .sort((a, b) => b.works - a.works || (a.name < b.name ? -1 : 1)),
    byKind: [...byKind].map(([kind, count]) => ({ kind, works: count })).sort((a, b) => b.works - a.works),
    seen,
    undated: works.filter(({ issued }) => issued === undefined).length,
    ...(paper ? { paper } : {}),
  };
}

/** A work of a body of a party, or of a third party, counts as that party's. */
function ownerOfVoices(record: Case): (actor: string | undefined) => string | undefined {
  const { parties, thirdParties = [] } = record.meta;
  const owners = new Map(
    [...parties, ...thirdParties].flatMap((party) => [...voicesOf(record, party)].map((id) => [id, party])),
  );
  return (actor) => (actor === undefined ? undefined : (owners.get(actor) ?? actor));
}

/**
 * Whose works speak for an actor: its own, and those of its bodies, which the record gives as members that are no state
 * of their own. What an Ally says is not NATO's word; what a ministry says is its state's.
 */
export function voicesOf(record: Case, actor: string): ReadonlySet<string> {
  const voices = new Set([actor]);
  const states = new Set(record.actors.filter(({ kind }) => kind === "state").map(({ id }) => id));
  // A set hands out what is added while it is walked, so bodies of bodies follow.
  for (const id of voices)
    for (const member of record.actors.find((one) => one.id === id)?.members ?? [])
      if (!states.has(member.actor)) voices.add(member.actor);
  return voices;
}

function paperOf(record: Case): SourceBalance["paper"] {
  const id = record.meta.paper;
  const source: Source | undefined = record.sources.find((candidate) => candidate.id === id);
  if (id === undefined || !source) return undefined;
  const funder = source.funder;
  const isParty = [...record.meta.parties, ...(record.meta.thirdParties ?? [])].includes(funder ?? "");
  const name = record.actors.find((actor) => actor.id === funder)?.name ?? funder;
  return {
    id,
    title: plainTitle(source.csl.title ?? id),
    ...(name === undefined ? {} : { funder: name }),
    funderIsParty: isParty,
  };
}

function countCitations(record: Case): Map<string, number> {
  const counts = new Map<string, number>();
  const facts: { sources?: Parameters<typeof sourceOf>[0][] | undefined }[] = [
    ...record.events,
    ...record.claims,
    ...record.formats.flatMap((format) => format.phases),
  ];
  for (const { sources } of facts)
    for (const citation of sources ?? []) {
      const id = sourceOf(citation);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}
