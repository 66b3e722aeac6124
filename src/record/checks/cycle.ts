import type { Case } from "../case.ts";
import type { Place } from "../problem.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const cycle: CaseRule = {
  id: "cycle",
  severity: "error",
  title: "A circle of premises, successors, predecessors or members",
  reason:
    "A claim that rests on itself by a roundabout way rests on nothing; a format cannot succeed itself.",
  good: {
    record:
      "claims:\n  - {id: one, kind: judgement, says: A., premises: [two]}\n  - {id: two, kind: judgement, says: B., sources: [s]}\nsources:\n  - {id: s, type: document, title: Text}\n",
  },
  bad: {
    record:
      "claims:\n  - {id: one, kind: judgement, says: A., premises: [two]}\n  - {id: two, kind: judgement, says: B., premises: [one]}\n",
  },
  expected: [
    "record.yaml:2:5 a circle of premises: one, two, one; take one of them out where it is named, the one that does not bear the next",
  ],
  check(record) {
    return [
      ...circles(record, "premises", record.claims, (claim) => claim.premises ?? []),
      ...circles(record, "successors", record.formats, ({ successor }) => (successor ? [successor] : [])),
      ...circles(record, "predecessors of formats", record.formats, ({ predecessor }) =>
        predecessor ? [predecessor] : [],
      ),
      ...circles(record, "predecessors", record.actors, ({ predecessors }) =>
        (predecessors ?? []).map(({ actor }) => actor),
      ),
      ...circles(record, "members", record.actors, ({ members }) =>
        (members ?? []).map(({ actor }) => actor),
      ),
      ...circles(record, "variants", record.meta.models ?? [], ({ variantOf }) =>
        variantOf ? [variantOf] : [],
      ),
    ];
  },
};

/** Told of each kind, and of each as many members: where so many meet, the first have to be mended first. */
const MOST_CIRCLES = 100;
const MOST_OF_CIRCLE = 30;

/** Depth first without recursion, so that a chain of any length is followed. Each circle is told once. */
function circles<T extends { id: string }>(
  record: Case,
  what: string,
  items: readonly T[],
  next: (item: T) => readonly string[],
): Found[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  const found: Found[] = [];
  for (const root of items) {
    const trail: { id: string; rest: readonly string[]; next: number }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string) => {
      const item = byId.get(id);
      if (!item || done.has(id)) return;
      trail.push({ id, rest: next(item), next: 0 });
      onTrail.add(id);
    };
    enter(root.id);
    while (trail.length > 0) {
      const top = trail.at(-1)!;
      const step = top.rest[top.next];
      top.next += 1;
      if (step === undefined) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(step)) {
        if (found.length >= MOST_CIRCLES) continue;
        const ids = trail.map(({ id }) => id);
        const ring = [...ids.slice(ids.indexOf(step)), step];
        const places: Place[] = ring.slice(0, MOST_OF_CIRCLE).map((id) => record.placeOf(byId.get(id)!));
        // The last closes the circle and is its first again.
        if (ring.length <= MOST_OF_CIRCLE) places.pop();
        const named =
          ring.length <= MOST_OF_CIRCLE
            ? ring
            : [...ring.slice(0, MOST_OF_CIRCLE), `${ring.length - MOST_OF_CIRCLE - 1} more`, step];
        found.push({
          message: `a circle of ${what}: ${named.join(", ")}; ${cureOf(what, ring)}`,
          place: places[0]!,
          related: places.slice(1).map((place, i) => relatedAt(ring[i + 1]!, place)),
        });
      } else enter(step);
    }
  }
  return found;
}

function cureOf(what: string, ring: readonly string[]): string {
  if (ring.length === 2) return `"${ring[0]}" names itself; take it out there`;
  return what === "premises"
    ? "take one of them out where it is named, the one that does not bear the next"
    : "take one of them out where it is named";
}
