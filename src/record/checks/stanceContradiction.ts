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
    const groups = new Map<string, Earlier>();
    return stances.flatMap((later): Found[] => {
      const key = `${later.actor} ${later.on}`;
      const group = groups.get(key) ?? new Earlier();
      groups.set(key, group);
      const earlier = group.opposite(later);
      group.add(later);
      if (!earlier || later.readings) return [];
      const day = dateInWords(formatDay(dayOfBoth(later, earlier)!));
      return [
        {
          message: `on ${day} "${later.id}" calls ${later.on} "${later.stance}" and "${earlier.id}" calls it "${earlier.stance}"; say until when the one held, or mark one as disputed`,
          place: record.placeOf(later),
          related: [relatedAt("the other stance", record.placeOf(earlier))],
        },
      ];
    });
  },
};

/** The stances of one actor on another so far, found by what their words oppose. */
class Earlier {
  private readonly byWord = new Map<string, { at: number; stance: StanceClaim }[]>();
  private count = 0;

  add(stance: StanceClaim): void {
    const at = this.count++;
    if (stance.readings !== undefined) return;
    for (const word of new Set(saidBy(stance.stance).map(({ is }) => is))) {
      const list = this.byWord.get(word) ?? [];
      this.byWord.set(word, list);
      list.push({ at, stance });
    }
  }

  /** The first whose words oppose a later one's and that holds on a day with it. */
  opposite(later: StanceClaim): StanceClaim | undefined {
    const found = [...new Set(saidBy(later.stance).map(({ against }) => against))].flatMap((word) => {
      const first = (this.byWord.get(word) ?? []).find(
        ({ stance }) => areOpposite(later.stance, stance.stance) && dayOfBoth(later, stance) !== undefined,
      );
      return first ? [first] : [];
    });
    return found.sort((a, b) => a.at - b.at)[0]?.stance;
  }
}

/** What a stance says, as words by which one that may oppose it is found. */
function saidBy(text: string): { is: string; against: string }[] {
  const stance = text.trim().toLowerCase();
  const plain = bare(stance);
  const leans = leaning(stance);
  const denies = stance === plain ? ["says", "denies"] : ["denies", "says"];
  return [
    { is: `${denies[0]} ${plain}`, against: `${denies[1]} ${plain}` },
    ...(leans ? [{ is: leans, against: leans === "friendly" ? "hostile" : "friendly" }] : []),
    ...OPPOSITES.flatMap((pair, i) =>
      pair.flatMap((word, side) =>
        stance.startsWith(word) ? [{ is: `${i} ${side}`, against: `${i} ${1 - side}` }] : [],
      ),
    ),
  ];
}

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
