import { formatDay, parseDate } from "../date.ts";
import { dateInWords } from "../dateWords.ts";
import { CONDITIONAL, DENIES, FRIENDLY, HOSTILE, OPPOSITES, QUALIFIES } from "../lexicon/stances.ts";
import type { StanceClaim } from "../nouns/claim.ts";
import { holdsOn } from "../status.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

const STANCE = "kind: stance, actor: A, on: B, verification: general-knowledge";

export const stanceContradiction: CaseRule = {
  id: "stance-contradiction",
  severity: "warning",
  title: "Two stances of one actor on another that contradict each other on one day",
  reason:
    "An actor may be called a partner and a threat in one year, but not by itself on one day without a word on why: either the first has ended, or sources differ.",
  good: {
    record: `claims:\n  - {id: a, says: B is a partner., ${STANCE}, stance: partner, date: 2010, until: 2014-03-18}\n  - {id: b, says: B is a threat., ${STANCE}, stance: threat, date: 2014-03-18}\n`,
  },
  bad: {
    record: `claims:\n  - {id: a, says: B is a partner., ${STANCE}, stance: partner, date: 2014-03-18}\n  - {id: b, says: B is no partner., ${STANCE}, stance: no partner, date: 2014-03-18}\n`,
  },
  expected: [
    'record.yaml:3:5 on 18 March 2014 "b" calls B "no partner" and "a" calls it "partner"; say until when the one held, or mark one as disputed',
  ],
  check(record) {
    const stances = record.claims.filter(
      (claim): claim is StanceClaim => claim.kind === "stance" && claim.verification !== "disputed",
    );
    const groups = new Map<string, StanceClaim[]>();
    for (const stance of stances) {
      const key = `${stance.actor} ${stance.on}`;
      groups.set(key, [...(groups.get(key) ?? []), stance]);
    }
    return [...groups.values()].flatMap((group) =>
      group.flatMap((later, i): Found[] => {
        const earlier = group
          .slice(0, i)
          .find(
            (other) =>
              other.readings === undefined &&
              areOpposite(later.stance, other.stance) &&
              dayOfBoth(later, other) !== undefined,
          );
        if (!earlier || later.readings) return [];
        const day = dateInWords(formatDay(dayOfBoth(later, earlier)!));
        return [
          {
            message: `on ${day} "${later.id}" calls ${later.on} "${later.stance}" and "${earlier.id}" calls it "${earlier.stance}"; say until when the one held, or mark one as disputed`,
            place: record.placeOf(later),
            related: [relatedAt("the other stance", record.placeOf(earlier))],
          },
        ];
      }),
    );
  },
};

/** One denies the other's word, or one is friendly and the other hostile. */
function areOpposite(one: string, two: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), two.trim().toLowerCase()];
  if (bare(a) === bare(b)) return (a === bare(a)) !== (b === bare(b));
  const [x, y] = [leaning(a), leaning(b)];
  if (x !== undefined && y !== undefined) return x !== y;
  // What holds under a condition may hold beside what holds without it.
  if (CONDITIONAL.test(a) || CONDITIONAL.test(b)) return false;
  return OPPOSITES.some(
    ([yes, no]) =>
      (a.startsWith(yes) && b.startsWith(no) && sameObject(a, b)) ||
      (a.startsWith(no) && b.startsWith(yes) && sameObject(a, b)),
  );
}

function bare(stance: string): string {
  return stance.replace(DENIES, "");
}

/** By its last word before anything that qualifies it: "a strategic partner in trade" is friendly, "no threat" neither. */
function leaning(stance: string): "friendly" | "hostile" | undefined {
  if (stance !== bare(stance) || CONDITIONAL.test(stance)) return undefined;
  const noun = stance.split(QUALIFIES)[0]!.split(/\s+/).at(-1)!;
  if (FRIENDLY.has(noun)) return "friendly";
  return HOSTILE.has(noun) ? "hostile" : undefined;
}

/** "open to talks" and "closed to talks" speak of one thing, "closed to trade" of another. */
function sameObject(one: string, two: string): boolean {
  const words = (stance: string) =>
    new Set(
      stance
        .split(/\W+/)
        .filter((word) => word.length > 3)
        .slice(1),
    );
  const [a, b] = [words(one), words(two)];
  return a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word));
}

/** A day on which both certainly hold: the start of the one that began later. */
function dayOfBoth(one: StanceClaim, two: StanceClaim): number | undefined {
  const starts = [one, two].map(({ date }) => (date === undefined ? undefined : parseDate(date)));
  const [a, b] = starts;
  if (!a || !b) return undefined;
  const day = Math.max(a.start.latest, b.start.latest);
  const holds = (stance: StanceClaim) => holdsOn(stance.date, stance.until, day) === "yes";
  return Number.isFinite(day) && holds(one) && holds(two) ? day : undefined;
}
