import {
  actorsNamed,
  belongTogether,
  grammarOf,
  inSentence,
  type KnownActor,
  NameIndex,
} from "../../actors/index.ts";
import { type Actor, visibleText } from "../../record/index.ts";
import { sentencesOf } from "../paper.ts";
import { type Drafting, slug, TO_CONFIRM } from "./drafting.ts";
import type { NamedFormat } from "./namedFormats.ts";

export interface Actors {
  entries: Record<string, unknown>[];
  found: number;
  parties: string[];
  thirdParties: string[];
  /** Of the parties. */
  names: string[];
  known(text: string): { id: string; name: string }[];
}

type ActorEntry = Pick<Actor, "id" | "name" | "kind"> & Pick<Partial<Actor>, "adjective" | "codes">;

const entries = new Map<KnownActor, ActorEntry>();

/** A known actor as a case has it, always the same object. */
function entryOf(actor: KnownActor): ActorEntry {
  let entry = entries.get(actor);
  if (!entry) {
    const { id, name, kind, adjectives } = actor;
    const [adjective] = adjectives.en;
    entry = {
      id,
      name,
      kind,
      ...(adjective === undefined ? {} : { adjective }),
      ...(kind === "state" ? { codes: { iso3: id } } : {}),
    };
    entries.set(actor, entry);
  }
  return entry;
}

/** The actors a paper names, most often named first, and which of them are the parties. */
export function actorsOf(drafting: Drafting, organisations: readonly NamedFormat[]): Actors {
  const own = new NameIndex<ActorEntry>();
  for (const { name, abbreviation } of organisations) {
    const actor: ActorEntry = {
      id: slug(abbreviation ?? name, "actor").toUpperCase(),
      name: visibleText(name, 300),
      kind: "organisation",
    };
    own.add(name, actor, { rank: 1 });
    if (abbreviation) own.add(abbreviation, actor, { isExact: true, rank: 1 });
  }
  const find = (text: string): ActorEntry[] => {
    const known = actorsNamed(text, drafting.paper.language);
    const others = own
      .find(text)
      .filter(({ from, to }) => !known.some((one) => from < one.to && to > one.from));
    return [...known.map(({ thing, ...at }) => ({ ...at, thing: entryOf(thing) })), ...others]
      .sort((a, b) => a.from - b.from)
      .map(({ thing }) => thing);
  };
  const counts = new Map<string, { actor: ActorEntry; count: number }>();
  const count = (text: string, weight: number) => {
    for (const actor of new Set(find(text))) {
      const entry = counts.get(actor.id) ?? { actor, count: 0 };
      entry.count += weight;
      counts.set(actor.id, entry);
    }
  };
  for (const { sentence } of sentencesOf(drafting.paper)) count(sentence.text, 1);
  // A title names what the paper is about.
  const inHeadings = new Set<string>();
  for (const heading of [drafting.paper.title, ...drafting.paper.sections.map(({ heading }) => heading)])
    if (heading) {
      for (const { id } of find(heading.text)) inHeadings.add(id);
      count(heading.text, heading === drafting.paper.title ? 100 : 5);
    }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const ids = new Map(ranked.map(({ actor }) => [actor.id, drafting.newId(actor.id)]));
  const entries: Record<string, unknown>[] = ranked.map(({ actor }) => ({
    ...actor,
    id: ids.get(actor.id)!,
    note: `${TO_CONFIRM}.`,
  }));
  const sides = opposed(
    drafting,
    ranked.map(({ actor }) => actor),
  );
  const parties = sides.map(({ id }) => ids.get(id)!);
  const names = sides.map(({ name }) => inSentence(grammarOf(name)));
  for (const place of ["first", "second"].slice(parties.length)) {
    const id = drafting.newId(`${place}-party`);
    parties.push(id);
    names.push(`the ${place} party`);
    entries.push({
      id,
      name: `the ${place} party`,
      kind: "state",
      note: `${TO_CONFIRM}. A placeholder: the paper names no ${place} actor that is known; put the right one here.`,
    });
  }
  if (ranked.length < 2)
    drafting.remarks.push(
      "Fewer than two actors were known by name; a placeholder stands for each missing party.",
    );
  const thirdParties = ranked
    .filter(({ actor }) => inHeadings.has(actor.id) && !sides.includes(actor))
    .map(({ actor }) => ids.get(actor.id)!);
  return {
    entries,
    found: ranked.length,
    parties,
    thirdParties,
    names,
    known: (text) =>
      [...new Set(find(text))].flatMap(({ id, name }) => (ids.has(id) ? [{ id: ids.get(id)!, name }] : [])),
  };
}

/** The two named most, of whom neither belongs to the other where anybody else could be meant. */
function opposed(drafting: Drafting, [first, ...others]: readonly ActorEntry[]): ActorEntry[] {
  if (first === undefined) return [];
  const apart = others.find(({ id }) => !belongTogether(first.id, id));
  const second = apart ?? others[0];
  if (second === undefined) return [first];
  const passed = others.slice(0, others.indexOf(second)).map(({ name }) => name);
  const ties = (name: string) => `${name} and ${first.name} belong together`;
  if (apart === undefined)
    drafting.remarks.push(
      `${ties(second.name)}, and no other actor is named: a member is seldom a party against its own alliance. Put the right parties into case.yaml.`,
    );
  else if (passed.length > 0)
    drafting.remarks.push(
      `${ties(passed.join(", "))}, so ${second.name} was taken for the other party though it is named less often.`,
    );
  return [first, second];
}
