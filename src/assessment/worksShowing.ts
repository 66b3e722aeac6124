import {
  type Case,
  type Citation,
  citedIn,
  conditionStateOn,
  conditionStates,
  evaluateRule,
  factsOfRule,
  isMeetingIn,
  type OwnCited,
  parseDate,
  type Rule,
  sourceOf,
} from "../record/index.ts";
import { inOrderOfTime } from "./happenings.ts";

/** The rules by which a choice is read off the record. */
export interface OptionRules {
  onWhen?: Rule | undefined;
  offWhen?: Rule | undefined;
}

/**
 * The works of what the rule that speaks on the day is met by, those first that carry it best: what shows how things began
 * shows little of how they stand years later. So a meeting held goes before a body that is said to work, a party's own
 * text or a newsroom before a copy and the press of a state, and of these the latest.
 */
export function worksShowing(
  record: Case,
  option: OptionRules | undefined,
  isOn: boolean,
  day: number,
): OwnCited {
  const isMet = (rule: Rule | undefined) => rule !== undefined && evaluateRule(record, rule, day) === "yes";
  const rule = isOn ? option?.onWhen : isMet(option?.offWhen) ? option?.offWhen : option?.onWhen;
  if (!rule) return { sources: [] };
  const shown = factsOfRule(rule).flatMap((leaf) =>
    // Of an option that is off for want of what would show it on, the day's state of a condition alone tells.
    isMet(leaf) || "condition" in leaf ? worksOf(record, leaf, day) : [],
  );
  const works = shown.flatMap(({ isMeeting, citations }) =>
    citations.map((citation) => {
      const source = record.sources.find(({ id }) => id === sourceOf(citation));
      return { citation, isMeeting, rank: VOICE[source?.kind ?? ""] ?? 0, issued: source?.issued ?? "" };
    }),
  );
  works.sort(
    (a, b) =>
      Number(b.isMeeting) - Number(a.isMeeting) || a.rank - b.rank || inOrderOfTime(b.issued, a.issued),
  );
  return citedIn(works.map(({ citation }) => citation));
}

/** Whose copies a work is, or for whom it speaks: the higher, the less it bears out. */
const VOICE: Record<string, number> = {
  "state-media": 1,
  mirror: 2,
  aggregator: 2,
  blog: 2,
  "general-knowledge": 3,
};

interface Works {
  isMeeting: boolean;
  citations: readonly Citation[];
}

function worksOf(record: Case, leaf: Rule, day: number): Works[] {
  const told = (citations: readonly Citation[] | undefined): Works[] => [
    { isMeeting: false, citations: citations ?? [] },
  ];
  if ("event" in leaf) return told(record.events.find(({ id }) => id === leaf.event)?.sources);
  if ("condition" in leaf || "claim" in leaf) {
    const id = "condition" in leaf ? leaf.condition : leaf.claim;
    const claim = record.claims.find((one) => one.id === id);
    const state =
      claim?.kind === "condition" ? conditionStateOn(conditionStates(record, claim), day) : undefined;
    return told(state ? state.sources : claim?.sources);
  }
  if (!("format" in leaf)) return [];
  const format = record.formats.find(({ id }) => id === leaf.format);
  const phase = (format?.phases ?? [])
    .filter(
      ({ date, axis, aspect }) =>
        (axis === leaf.axis || axis === "existence") &&
        (aspect === undefined || aspect === leaf.aspect) &&
        (parseDate(date)?.first ?? Number.POSITIVE_INFINITY) <= day,
    )
    .at(-1);
  const met = record.events
    .filter((event) => isMeetingIn(event, leaf.format, record.meta.parties))
    .filter(({ date }) => isBetween(date, phase?.date, day))
    .sort((a, b) => inOrderOfTime(a.date, b.date))
    .at(-1);
  return [
    ...told(phase?.sources),
    ...(met && leaf.axis === "operation" && !leaf.is.includes("no")
      ? [{ isMeeting: true, citations: met.sources ?? [] }]
      : []),
  ];
}

/** On or after a date, and past by a day. */
function isBetween(date: string, from: string | undefined, day: number): boolean {
  const own = parseDate(date);
  const begun = from === undefined ? undefined : parseDate(from);
  return own !== undefined && own.last <= day && (begun === undefined || own.first >= begun.first);
}
