import {
  axesFor,
  type Case,
  type CaseModel,
  citedIn,
  evaluateRule,
  hasCome,
  parseDate,
  type Rule,
} from "../record/index.ts";
import { optionsIn, parseStatement } from "../strategy/index.ts";
import type { ChangeFinding, Watch } from "./findings/index.ts";
import { ownName } from "./language.ts";
import { inOthers, placeIn } from "./recordFindings.ts";
import type { Say } from "./say.ts";
import type { Stand } from "./stand.ts";
import { talksToday } from "./talks.ts";

/**
 * What a reader would see if something that matters moved: for each option that dialogue or a change rests on, the
 * sign by which its rule reads it off the record, and by whom; and what the record itself says is due.
 */
export function watchFindings(stand: Stand, changes: readonly ChangeFinding[], say: Say): Watch[] {
  return [...signs(stand, changes, say), ...due(stand)];
}

function signs(stand: Stand, changes: readonly ChangeFinding[], say: Say): Watch[] {
  const { main, reading, record, dialogueText } = stand;
  if (!main || !reading) return bodies(stand, say);
  const wanted = new Set<string>();
  for (const text of [dialogueText, ...changes.map(({ statement }) => statement)]) {
    const parsed = text === undefined ? undefined : parseStatement(text);
    if (parsed && "expression" in parsed) for (const { id } of optionsIn(parsed.expression)) wanted.add(id);
  }
  return reading.options
    .filter(({ option, isOn }) => wanted.has(option) && !isFinal(main, option, isOn))
    .map(({ option, isOn, decisionMaker }): Watch => {
      const dm = main.file.decisionMakers.find(({ id }) => id === decisionMaker)!;
      const found = dm.options!.find(({ id }) => id === option)!;
      const own =
        isOn || found.seen === undefined ? [] : [ownName(say.language, found.seen, found.seenNames)];
      const seen =
        own.length > 0 ? own : found.onWhen ? ruleSigns(record, stand.day, found.onWhen, !isOn, say) : [];
      const { watch, conduct } = say.words;
      const shows = conduct(say.decisionMaker(dm.id), [say.optionPhrase(option, !isOn)]);
      // What one of several holds up ends only when all of them do.
      const isAny = found.onWhen !== undefined && "any" in found.onWhen === !isOn;
      const signsOf = watch.seen(seen, isAny ? "or" : "and");
      return {
        says: watch.sign(signsOf, [shows]),
        shows,
        kind: "sign",
        by: decisionMaker,
        option,
        // That the body stopped whose work is the option would be the turn itself, and warns nobody of it.
        ...(seen.length === 0 || (isOn && seen.length === 1 && isBodyAlone(record, stand.day, found.onWhen))
          ? {}
          : { seen: signsOf }),
        sources: [],
        place: placeIn(record, main.file, ...pathOf(main, decisionMaker, option)),
      };
    });
}

/** What turns an option on is on this day the work of a body and nothing else. */
function isBodyAlone(record: Case, day: number, rule: Rule | undefined): boolean {
  if (rule === undefined || "not" in rule) return false;
  if ("all" in rule || "any" in rule)
    return ("all" in rule ? rule.all : rule.any).every(
      (part) => evaluateRule(record, part, day) !== "yes" || isBodyAlone(record, day, part),
    );
  return "format" in rule;
}

/** Without a model: that a body they met in meets. */
function bodies(stand: Stand, say: Say): Watch[] {
  // Of a body that one of the two has left no meeting of both is due.
  const { record, day } = stand;
  const hasLeft = (id: string) => {
    const format = record.formats.find((one) => one.id === id);
    return record.meta.parties.some(
      (party) => format && axesFor(record, format, day, party).takesPart === "no",
    );
  };
  const channels = talksToday(stand).channels.filter(({ format }) => !hasLeft(format));
  return channels.map(({ format, operates, lastMet, place, sources }): Watch => {
    const works = operates === "yes" || operates === "partly";
    const says = say.words.watch.meeting(
      say.format(format),
      lastMet === undefined ? undefined : say.date(lastMet),
      works,
    );
    return { says, seen: says, kind: "sign", sources, ...(place ? { place } : {}) };
  });
}

/** What has been done and cannot be taken back will not be seen to turn. */
function isFinal({ file }: CaseModel, option: string, isOn: boolean): boolean {
  const found = file.decisionMakers.flatMap(({ options }) => options ?? []).find(({ id }) => id === option);
  return found?.irreversible === (isOn ? "on" : "off");
}

function pathOf(main: CaseModel, decisionMaker: string, option: string): (string | number)[] {
  const d = main.file.decisionMakers.findIndex(({ id }) => id === decisionMaker);
  const o = main.file.decisionMakers[d]!.options!.findIndex(({ id }) => id === option);
  return ["decisionMakers", d, "options", o, "id"];
}

/** What would be seen in the record if a rule began to answer yes (`toOn`) or no. Names nothing not yet known. */
function ruleSigns(record: Case, day: number, rule: Rule, toOn: boolean, say: Say): string[] {
  if ("all" in rule || "any" in rule)
    return ("all" in rule ? rule.all : rule.any)
      .filter((part) => (evaluateRule(record, part, day) === "yes") !== toOn)
      .flatMap((part) => ruleSigns(record, day, part, toOn, say));
  if ("not" in rule) return ruleSigns(record, day, rule.not, !toOn, say);
  if ("format" in rule) {
    const format = record.formats.find(({ id }) => id === rule.format);
    const isWork = rule.is.includes("yes") || rule.is.includes("partly");
    const exists = format && axesFor(record, format, day, rule.party ?? record.meta.parties[1]!).exists;
    // Nobody looks for a meeting of a body whose end is reported, or that has lain still for years.
    const isAlive =
      isWork === toOn ? exists === "yes" && hasWorked(record, rule, day, isWork) : exists !== "no";
    return format && isAlive
      ? [say.words.watch.format(say.format(format.id), say.aspect(format.id, rule.aspect), isWork === toOn)]
      : [];
  }
  if ("condition" in rule) {
    const claim = record.claims.find(({ id }) => id === rule.condition);
    return claim?.kind === "condition" ? [say.words.watch.condition((rule.is === "met") === toOn)] : [];
  }
  if ("claim" in rule && !toOn) {
    const claim = record.claims.find(({ id }) => id === rule.claim);
    const actor = record.actors.find(({ id }) => claim && "actor" in claim && id === claim.actor);
    return actor ? [say.words.watch.word(say.actor(actor.id))] : [];
  }
  // An event that has not come yet is not known, nor is a word that has not been given.
  return [];
}

const DAYS_STILL = 3 * 365;
const DAYS_APART = 15;

/** Whether the body did what the rule asks about, or its contrary, within the last years. */
function hasWorked(record: Case, rule: Rule, day: number, isWork: boolean): boolean {
  for (let back = DAYS_APART; back <= DAYS_STILL; back += DAYS_APART) {
    const answer = evaluateRule(record, rule, day - back);
    if (isWork ? answer !== "no" : answer !== "yes") return true;
  }
  return false;
}

/** Plans, forecasts and whatever else of the record bears a date that lies ahead. */
function due({ record, day }: Stand): Watch[] {
  const ahead = (text: string | undefined) => {
    const date = text === undefined ? undefined : parseDate(text);
    return date !== undefined && hasCome(date, day) !== "yes" && date.last > day;
  };
  const planned = record.events
    .filter((event) => event.kind === "planned" && ahead(event.date))
    .map(
      (event): Watch => ({
        says: event.says,
        ...inOthers(event),
        kind: "planned",
        due: event.date,
        ...citedIn(event.sources),
        place: placeIn(record, event),
      }),
    );
  const forecasts = record.claims.flatMap((claim): Watch[] =>
    claim.kind === "forecast" && ahead(claim.horizon)
      ? [
          {
            says: claim.says,
            ...inOthers(claim),
            kind: "forecast",
            due: claim.horizon!,
            ...citedIn(claim.sources),
            place: placeIn(record, claim),
          },
        ]
      : [],
  );
  return [...planned, ...forecasts].sort((a, b) => parseDate(a.due!)!.first - parseDate(b.due!)!.first);
}
