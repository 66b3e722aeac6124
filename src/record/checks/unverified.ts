import { rootsOf } from "../nouns/roots.ts";
import { holds, visitGroups } from "../nouns/shape.ts";
import type { Place } from "../problem.ts";
import { type CaseRule, relatedAt } from "./caseRule.ts";

export const unverified: CaseRule = {
  id: "unverified",
  severity: "note",
  title: "Facts not verified",
  reason: "A fact nobody has looked up may be right; a reader should know how many there are and which.",
  good: { record: "events:\n  - {id: one, date: 2020, says: A., verification: verified}\n" },
  bad: { record: "events:\n  - {id: one, date: 2020, says: A., verification: general-knowledge}\n" },
  expected: ["record.yaml:2:5 1 of 1 facts in this file is marked as not verified"],
  check(record) {
    const files = new Map<string, Fact[]>();
    for (const { entry, value, shape } of rootsOf(record))
      visitGroups(value, shape, holdsVerification, (part, { fields, part: facts }, steps) => {
        const field = fields.find(({ shape }) => shape.facts.verification);
        if (!field || facts?.isJudged) return;
        const place = record.placeOf(entry, ...steps);
        const id = [(entry as { id?: string }).id, ...(steps.length > 0 ? [facts?.named?.(part)] : [])];
        const fact = { id: id.join(" ").trim(), place, verification: part[field.name] as string | undefined };
        const before = files.get(place.file);
        if (before) before.push(fact);
        else files.set(place.file, [fact]);
      });
    return [...files.values()].flatMap((all) => {
      const open = all.filter(
        ({ verification }) => verification !== undefined && verification !== "verified",
      );
      const [first] = open;
      if (!first) return [];
      return [
        {
          message: `${open.length} of ${all.length} facts in this file ${open.length === 1 ? "is" : "are"} marked as not verified${silent(all)}`,
          place: first.place,
          related: open.map(({ id, verification, place }) =>
            relatedAt(`${id}: ${(verification ?? "").replaceAll("-", " ")}`, place),
          ),
        },
      ];
    });
  },
};

/** Of those that say nothing nobody knows; they must not be taken for verified. */
function silent(all: readonly Fact[]): string {
  const count = all.filter(({ verification }) => verification === undefined).length;
  return count === 0 ? "" : `, and ${count} ${count === 1 ? "says" : "say"} nothing of it`;
}

const holdsVerification = holds(({ verification }) => verification === true);

interface Fact {
  id: string;
  place: Place;
  verification: string | undefined;
}
