import { datedPartsOf } from "../facts.ts";
import { sourceOf } from "../fields.ts";
import type { CaseRule } from "./caseRule.ts";

export const ownVoice: CaseRule = {
  id: "own-voice",
  severity: "note",
  title: "Claims about an actor without a source by it",
  reason:
    "What others say of an actor is not what it says itself. A section that never lets it speak is one-sided.",
  findsLack: true,
  good: {
    record:
      "sources:\n  - {id: s, type: document, title: Text, issued: 2020, actor: A}\nclaims:\n  - {id: v, kind: value, says: It values peace., actor: A, values: [peace], evidence: law, sources: [s]}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: s, type: document, title: Text, issued: 2020, actor: B}\nclaims:\n  - {id: v, kind: value, says: It values peace., actor: A, values: [peace], evidence: law, sources: [s]}\n",
  },
  expected: [
    "record.yaml:4:5 no source by Aland among those of the value claims about it; cite a text of its own, and say on that source whose it is: actor: A",
  ],
  check(record) {
    // What cannot be read may let any of them speak.
    if (record.faulty.length > 0 || record.unread.length > 0) return [];
    const speaker = new Map(record.sources.map(({ id, actor }) => [id, actor]));
    // A case that does not say whose texts its sources are cannot be asked this.
    if (record.sources.every(({ actor }) => actor === undefined)) return [];
    const groups = new Map<string, { actor: string; label: string; claims: typeof record.claims }>();
    for (const claim of record.claims) {
      if (!("actor" in claim) || claim.actor === undefined) continue;
      const label =
        claim.section === undefined ? `${claim.kind} claims` : `claims of the section "${claim.section}"`;
      const key = `${claim.actor} ${label}`;
      const group = groups.get(key) ?? { actor: claim.actor, label, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
    const actors = new Set(record.actors.map(({ id }) => id));
    const isActorOrNobody = (id: string | undefined) => id === undefined || actors.has(id);
    return [...groups.values()].flatMap(({ actor, label, claims }) => {
      const cited = claims.flatMap((claim) => [
        ...(claim.sources ?? []).map(sourceOf),
        ...(claim.quotes ?? []).map(({ source }) => source),
      ]);
      // A demand that was said again, or spoken of in an answer, lets its holder speak there.
      const later = claims.flatMap((claim) =>
        datedPartsOf(claim).flatMap((parts) => parts.flatMap(({ sources = [] }) => sources.map(sourceOf))),
      );
      if (cited.length === 0 || [...cited, ...later].some((id) => speaker.get(id) === actor)) return [];
      const name = record.actors.find(({ id }) => id === actor)?.name;
      // What nobody knows is told, of the actor, of a work and of whose it is.
      const isUnknown = (id: string) => !speaker.has(id) || !isActorOrNobody(speaker.get(id));
      if (name === undefined || cited.some(isUnknown)) return [];
      return [
        {
          message: `no source by ${name} among those of the ${label} about it; cite a text of its own, and say on that source whose it is: actor: ${actor}`,
          place: record.placeOf(claims[0]!),
        },
      ];
    });
  },
};
