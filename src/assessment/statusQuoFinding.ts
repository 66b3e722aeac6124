import {
  type Case,
  type CaseModel,
  citedIn,
  citedTogether,
  conditionStateOn,
  conditionStates,
  evaluateRule,
  factsOfRule,
  formatDay,
  inOthers,
  type OptionReading,
  parseDate,
  type Rule,
  type StatusQuoReading,
  sourceOf,
} from "../record/index.ts";
import type { StatusQuoFinding, Verdict } from "./findings/index.ts";
import { inOrderOfTime } from "./happenings.ts";
import { onceOf } from "./lazily.ts";
import { stateInWords } from "./narrateModel.ts";
import { placeIn } from "./recordFindings.ts";
import type { Say } from "./say.ts";
import { carriedSince, isInterrupted, ruleSince, turnedBy, turningDays } from "./since.ts";
import { solveModel, statesWhere } from "./solvedModel.ts";
import type { Stand } from "./stand.ts";
import { verdictOf } from "./strategyFindings.ts";
import { lastMeeting } from "./talks.ts";
import { worksShowing } from "./worksShowing.ts";

/** Where things stand by the record, option by option, with what shows each. */
export function statusQuoFinding(stand: Stand, say: Say): StatusQuoFinding {
  const { record, main: entry, solved, reading, day } = stand;
  if (!entry || !reading)
    return { model: "", state: null, on: [], off: [], contested: [], says: "", options: [], differences: [] };
  const start = solved?.start;
  const { on, options } = optionsOn(stand)!;
  return {
    model: entry.entry.id,
    state: solved && start !== undefined ? solved.space.idOf(start) : null,
    on,
    off: reading.options.map(({ option }) => option).filter((id) => !on.includes(id)),
    contested: options.filter(({ isOpen }) => isOpen).map(({ shown }) => shown.option),
    says: stateInWords(entry, new Set(on), say.language),
    options: options.map(({ rule, isOpen, shown, otherwise, because, works }) => {
      const readings = rule
        ? [
            ...readingsUnder(record, rule).map((says) => say.words.author(says)),
            ...disputeUnder(record, rule, day).map((state) => say.text(state)),
          ]
        : [];
      return {
        ...shown,
        ...(isOpen && readings.length > 0 ? { readings } : {}),
        ...otherwise,
        because: onceEach(
          because.map((ground) => ({
            says: say.ground(ground),
            place: { file: ground.place.file, line: ground.place.line },
          })),
        ),
        ...works,
      };
    }),
    differences: reading.differences.map(({ option }) => option),
  };
}

/** The same in no language: what is read off the record for each option, asked once for the pages of all languages. */
const optionsOn = onceOf(
  ({ record, main: entry, solved, reading, dialogueText, day }: Stand) => {
    if (!entry || !reading) return undefined;
    const definitions = new Map(
      entry.file.decisionMakers.flatMap((dm) => (dm.options ?? []).map((option) => [option.id, option])),
    );
    const on =
      solved?.start !== undefined && solved.space.form === "option"
        ? solved.space.onOptions(solved.start)
        : reading.on;
    const options = reading.options.map((option) => {
      const definition = definitions.get(option.option);
      const rule = definition?.onWhen;
      const isOn = on.includes(option.option);
      const since =
        rule && (option.record === "yes" || option.record === "no")
          ? carriedSince(record, rule, day)
          : undefined;
      const isOpen = isContested(record, option, rule);
      const isSilence = since !== undefined && fellSilent(record, option, rule!, since);
      const showing = worksShowing(record, definition, isOn, day);
      const shown = {
        option: option.option,
        decisionMaker: option.decisionMaker,
        name: definition?.name ?? option.option,
        isOn,
        ...(option.record === undefined ? {} : { record: option.record }),
        ...(option.stated === undefined ? {} : { stated: option.stated }),
        ...(since === undefined || isSilence ? {} : { since, sinceBy: turnedBy(record, rule!, since) }),
        ...(since !== undefined && rule && isInterrupted(record, rule, since, day)
          ? { sinceBroken: true as const }
          : {}),
        ...(since !== undefined && rule && !isOn && isLastOfSeveral(record, rule, since, day)
          ? { sinceLast: true as const }
          : {}),
        ...(rule && isByBody(record, rule, day) ? { byBody: true as const } : {}),
        ...shownLater(record, rule, { isOn, since }, day),
        // What was off by an act before, and was taken up again since, that act does not show off.
        isShown: !isSilence && isShown(record, definition, day),
        ...(isShownOff(definition, isOn) ? { isShownOff: true as const } : {}),
        ...wordOf(record, definition, day),
        shortOf: shortOf(record, definition?.shortOf ?? []),
        isContested: isOpen,
      };
      const otherwise = isOpen
        ? { otherwise: verdictOtherwise(entry, reading, option.option, dialogueText) }
        : {};
      const works = {
        shownBy: showing.sources,
        ...(showing.locators === undefined ? {} : { shownAt: showing.locators }),
        ...citedTogether(rule ? factsUnder(record, rule).map(({ sources }) => citedIn(sources)) : []),
        place: { file: option.place.file, line: option.place.line },
      };
      return { rule, isOpen, shown, otherwise, because: option.because, works };
    });
    return { on, options };
  },
  (stand) => stand,
);

/** What several parts of a rule name is one ground. */
function onceEach<T>(grounds: readonly T[]): T[] {
  return [...new Map(grounds.map((ground) => [JSON.stringify(ground), ground])).values()];
}

/**
 * Of what is off by its rule since a day, the last day on which both met all the same in a body that the rule reads: up
 * to then the record is not silent.
 */
function shownLater(
  record: Case,
  rule: Rule | undefined,
  { isOn, since }: { isOn: boolean; since: string | undefined },
  day: number,
): { shownUntil?: string } {
  if (isOn || !rule) return {};
  const met = factsOfRule(rule).flatMap((leaf) => {
    const format = "format" in leaf ? record.formats.find(({ id }) => id === leaf.format) : undefined;
    const last = format && lastMeeting(record, format, day);
    return last === undefined ? [] : [parseDate(last)!.last];
  });
  const last = Math.max(...met);
  return Number.isFinite(last) && since !== undefined && last > parseDate(since)!.last
    ? { shownUntil: formatDay(last) }
    : {};
}

/** Whether a rule says what is counted: without one for off, all that is not shown on is off by the rule's own word. */
function isShown(
  record: Case,
  option: { onWhen?: Rule | undefined; offWhen?: Rule | undefined } | undefined,
  day: number,
): boolean {
  if (!option?.onWhen && !option?.offWhen) return false;
  if (option.onWhen && evaluateRule(record, option.onWhen, day) === "yes") return true;
  if (option.offWhen) return evaluateRule(record, option.offWhen, day) === "yes";
  // That a body rests is no act of any one party to it: who broke off, its work at rest does not say.
  return !factsOfRule(option.onWhen!).every((leaf) => "format" in leaf && leaf.axis === "operation");
}

/** An act of force, or one that cannot be taken back, that has not happened: it would be on record. */
function isShownOff(
  option:
    | { onWhen?: Rule | undefined; force?: boolean | undefined; irreversible?: string | undefined }
    | undefined,
  isOn: boolean,
): boolean {
  if (isOn || !option?.onWhen || (option.force !== true && option.irreversible !== "on")) return false;
  // What had not come by the day is a plain no in what was known then.
  return factsOfRule(option.onWhen).every(
    (leaf) => "event" in leaf || ("answer" in leaf && leaf.answer === "no"),
  );
}

/** Whether what shows an option on is the work of bodies, or the part taken in them, and no act or word beside. */
function isByBody(record: Case, rule: Rule, day: number): boolean {
  const met = factsOfRule(rule).filter((leaf) => evaluateRule(record, leaf, day) === "yes");
  return met.some((leaf) => "format" in leaf) && !met.some((leaf) => "claim" in leaf);
}

/**
 * Whether an option that is off went off with the last of several ways that could have carried it, while another that
 * is still there had ended well before: "since" alone would date that one too.
 */
function isLastOfSeveral(record: Case, rule: Rule, since: string, day: number): boolean {
  const last = parseDate(since)!.first;
  return factsOfRule(rule).some((leaf) => {
    if (!("format" in leaf) || evaluateRule(record, leaf, day) !== "no") return false;
    const isThere =
      evaluateRule(record, { format: leaf.format, axis: "existence", is: ["yes"] }, day) === "yes";
    const ended = ruleSince(record, leaf, day);
    return isThere && ended !== undefined && last - parseDate(ended)!.last > A_MONTH;
  });
}

const A_MONTH = 31;

/**
 * Whether an option has been off only since a body that carried it came to rest by nobody's act: then its day is that
 * of the body's silence, which its channel tells, and no day on which its owner did anything.
 */
function fellSilent(record: Case, { isOn }: OptionReading, rule: Rule, since: string): boolean {
  if (isOn) return false;
  const day = parseDate(since)!.first;
  const turned = factsOfRule(rule).filter(
    (leaf) => evaluateRule(record, leaf, day) !== evaluateRule(record, leaf, day - 1),
  );
  const rests = turned.every((leaf) => {
    const format = "format" in leaf ? record.formats.find(({ id }) => id === leaf.format) : undefined;
    return format?.phases.some(
      ({ date, status, by }) => date === since && status === "dormant" && by === undefined,
    );
  });
  return turned.length > 0 && rests;
}

/**
 * Whose word alone shows an option on, or off; and whether a word that showed it on has lapsed with nothing to show it
 * off, which is no act of anybody's.
 */
function wordOf(
  record: Case,
  option: { onWhen?: Rule | undefined; offWhen?: Rule | undefined } | undefined,
  day: number,
): { word?: string; wordSaid?: string; lapsed?: true; judged?: true } {
  const { onWhen, offWhen } = option ?? {};
  const isMet = (rule: Rule | undefined) => rule !== undefined && evaluateRule(record, rule, day) === "yes";
  const rule = isMet(onWhen) ? onWhen : isMet(offWhen) ? offWhen : undefined;
  if (rule !== undefined) {
    const met = factsOfRule(rule).filter((leaf) => isMet(leaf));
    const claims = met.map((leaf) =>
      "claim" in leaf ? record.claims.find(({ id }) => id === leaf.claim) : undefined,
    );
    if (rule === offWhen && claims.every((claim) => claim?.kind === "judgement")) return { judged: true };
    const actors = claims.map((claim) => claim && speakerOf(record, claim));
    const [first] = actors;
    if (first === undefined || !actors.every((actor) => actor === first)) return {};
    const said = claims.flatMap((claim) => claim?.date ?? []).sort(inOrderOfTime);
    return { word: first, ...(said.length > 0 ? { wordSaid: said.at(-1)! } : {}) };
  }
  const hasSpoken = (leaf: Rule) =>
    "claim" in leaf &&
    [...turningDays(record, [leaf]).keys()].some(
      (turn) => turn <= day && evaluateRule(record, leaf, turn) === "yes",
    );
  return onWhen && factsOfRule(onWhen).some(hasSpoken) ? { lapsed: true } : {};
}

/** Whose word a claim is: its actor's, if a work of that actor is cited for it; else the first voice that is. */
function speakerOf(record: Case, claim: Case["claims"][number]): string | undefined {
  const voices = (claim.sources ?? [])
    .map(sourceOf)
    .flatMap((id) => record.sources.find((one) => one.id === id)?.actor ?? []);
  const actor = "actor" in claim ? claim.actor : undefined;
  return actor !== undefined && voices.includes(actor) ? actor : (voices[0] ?? actor);
}

/** Events known by the day that come near an option and are less, in order of time. */
function shortOf(record: Case, ids: readonly string[]): StatusQuoFinding["options"][number]["shortOf"] {
  return record.events
    .filter(({ id, kind }) => ids.includes(id) && kind !== "planned")
    .map((event) => ({
      id: event.id,
      date: event.date,
      says: event.says,
      ...inOthers(event),
      ...citedIn(event.sources),
      place: placeIn(record, event),
    }))
    .sort((a, b) => inOrderOfTime(a.date, b.date));
}

/** The record does not settle it, or settles it on a disputed event or a claim that sources read differently. */
function isContested(record: Case, option: OptionReading, rule: Rule | undefined): boolean {
  return option.isContested || (rule !== undefined && readingsUnder(record, rule).length > 1);
}

/** What sources say differently of the events and claims a rule rests on. */
function readingsUnder(record: Case, rule: Rule): string[] {
  return factsUnder(record, rule).flatMap((fact) =>
    fact.verification === "disputed" || fact.readings ? (fact.readings ?? []).map(({ says }) => says) : [],
  );
}

/** What is said of a condition whose state is disputed on the day. */
function disputeUnder(
  record: Case,
  rule: Rule,
  day: number,
): { says: string; saysIn?: Record<string, string> | undefined }[] {
  return factsUnder(record, rule).flatMap((fact) => {
    if (!("kind" in fact) || fact.kind !== "condition") return [];
    const state = conditionStateOn(conditionStates(record, fact), day);
    return state?.is === "disputed" && state.says !== undefined
      ? [{ says: state.says, saysIn: state.saysIn }]
      : [];
  });
}

type Entry = Case["events"][number] | Case["claims"][number];

function factsUnder(record: Case, rule: Rule): Entry[] {
  return factsOfRule(rule).flatMap((fact): Entry[] => {
    if ("event" in fact)
      return record.events.filter(
        ({ id, kind }) => (id === fact.event || id === fact.until) && kind !== "planned",
      );
    if ("format" in fact || "answer" in fact) return [];
    const id = "condition" in fact ? fact.condition : fact.claim;
    return record.claims.filter((claim) => claim.id === id);
  });
}

/** The verdict if one contested option were taken the other way. */
function verdictOtherwise(
  entry: CaseModel,
  reading: StatusQuoReading,
  option: string,
  dialogue: string | undefined,
): Verdict | null {
  const on = reading.on.includes(option) ? reading.on.filter((id) => id !== option) : [...reading.on, option];
  const solved = solveModel(entry, on);
  if (!solved || solved.start === undefined || dialogue === undefined) return null;
  return verdictOf(solved, statesWhere(solved.space, dialogue));
}
