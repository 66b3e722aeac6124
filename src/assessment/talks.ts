import { all } from "../record/axes.ts";
import {
  type AxisAnswer,
  aspectStatusOn,
  axesFor,
  type Case,
  type CaseModel,
  citedTogether,
  evaluateRule,
  FIRST_CODE_OF_CONFLICT,
  type Format,
  type FormatStatus,
  factsOfRule,
  formatStatus,
  hasCome,
  isMeetingIn,
  type OptionReading,
  type PartialDate,
  parseDate,
  type Rule,
  type RuleFact,
  type StatusGround,
  startOf,
} from "../record/index.ts";
import { kindOfFormat, MEETINGS } from "../record/lexicon/formats.ts";
import { type Expression, evaluate, optionsIn, parseStatement } from "../strategy/index.ts";
import type { TalksToday } from "./findings/index.ts";
import { onceOf } from "./lazily.ts";
import { ruleSince, sinceWhen, turningDays } from "./since.ts";
import { graveOptions, type Stand } from "./stand.ts";

/**
 * Do they talk on the day? Read off the record by the rules of the options that the case's definition of dialogue
 * names, whatever else goes on: a use of force in the definition rules out the dialogue that is asked for, not that
 * somebody talks. Without a model the formats at work in which both take part are all there is to say.
 */
export const talksToday = onceOf(findTalks, (stand: Stand) => stand);

function findTalks(stand: Stand): TalksToday {
  const { main, reading, dialogueText } = stand;
  const parsed = dialogueText === undefined ? undefined : parseStatement(dialogueText);
  if (!main || !reading || main.file.moves || !parsed || "fault" in parsed) return byFormats(stand);
  const { expression } = parsed;
  const named = new Set(optionsIn(expression).map(({ id }) => id));
  const options = reading.options.filter(({ option }) => named.has(option));
  const isKnown = (option: OptionReading) => option.record !== undefined || option.stated !== undefined;
  if (options.length === 0 || !options.some(isKnown)) return byFormats(stand);
  const force = graveOptions(main);
  const on = new Set(reading.on);
  const talk = (ids: ReadonlySet<string>) => evaluate(expression, (id) => ids.has(id) && !force.has(id));
  const talks = talk(on);
  const isOpen = options.some(
    ({ option, isContested }) => isContested && talk(exchanged(on, option)) !== talks,
  );
  const rules = ruleByOption(main);
  const ruled = options.filter(({ option }) => rules.has(option) && !force.has(option));
  const since = talksSince(stand, main, expression, force);
  const is = isOpen ? "contested" : talks ? "yes" : "no";
  const channels = channelsBy(
    stand,
    ruled.map(({ option }) => rules.get(option)!),
  );
  const lastMet = is === "yes" ? metLongAgo(stand, channels) : undefined;
  const contact = is === "no" ? contactSince(stand, channels) : undefined;
  return {
    is,
    isDialogue: evaluate(expression, (id) => on.has(id)),
    restsOn: ruled.length > 0 ? "record" : "author",
    ...(since === undefined || isOpen ? {} : { since }),
    ...(lastMet === undefined ? {} : { lastMet }),
    ...(contact === undefined ? {} : { contact }),
    channels,
  };
}

/**
 * The last day on which both are on record as having been in touch outside the channels, since the last of these came to
 * rest: an event that both began and that is no conflict. They hold no talks then, and speak all the same.
 */
function contactSince({ record, day }: Stand, channels: TalksToday["channels"]): string | undefined {
  const [a, b] = record.meta.parties;
  const rest = channels.flatMap(({ since }) => (since === undefined ? [] : [parseDate(since)!]));
  const last = rest.sort((x, y) => x.first - y.first).at(-1);
  return record.events
    .filter(
      ({ kind, initiators = [], formats = [], cameo }) =>
        kind !== "planned" &&
        kind !== "context" &&
        initiators.includes(a!) &&
        initiators.includes(b!) &&
        // Without a code, what both did over some line is contact.
        Number(cameo?.slice(0, 2) ?? (formats.length > 0 ? 0 : FIRST_CODE_OF_CONFLICT)) <
          FIRST_CODE_OF_CONFLICT,
    )
    .flatMap(({ date }) => {
      const end = parseDate(date.split("/").at(-1)!);
      const isSince = end !== undefined && last !== undefined && end.first > last.last;
      return isSince && hasHappened(end, day) && day - end.last <= A_YEAR ? [{ end, date }] : [];
    })
    .sort((x, y) => x.end.last - y.end.last)
    .at(-1)?.date;
}

/**
 * The last meeting on record in a channel at work, if it is half a year back or a break marked in the record has come since:
 * what stands open shows no talks.
 */
function metLongAgo({ stale, day }: Stand, channels: TalksToday["channels"]): string | undefined {
  const last = channels
    .filter(({ operates }) => operates === "yes" || operates === "partly")
    .flatMap(({ lastMet }) => (lastMet === undefined ? [] : [parseDate(lastMet)!]))
    .sort((a, b) => a.last - b.last)
    .at(-1);
  const isBroken = stale.some(
    ({ kind, date }) => kind === "break" && last && parseDate(date)!.first > last.last,
  );
  return last !== undefined && (isBroken || day - last.last > HALF_A_YEAR) ? last.text : undefined;
}

/** After so long without a meeting a channel that stands open shows little of talks. */
export const HALF_A_YEAR = 183;

function exchanged(on: ReadonlySet<string>, option: string): Set<string> {
  const other = new Set(on);
  if (!other.delete(option)) other.add(option);
  return other;
}

function ruleByOption(main: CaseModel): Map<string, Rule> {
  return new Map(
    main.file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).flatMap(({ id, onWhen }): [string, Rule][] => (onWhen ? [[id, onWhen]] : [])),
    ),
  );
}

/** Since when the rules have given the same answer; what no rule decides is taken as on the day itself. */
function talksSince(
  { record, reading, day }: Stand,
  main: CaseModel,
  expression: Expression,
  force: ReadonlySet<string>,
): string | undefined {
  const rules = ruleByOption(main);
  const on = new Set(reading!.on);
  const isOn = (id: string, then: number): boolean => {
    const rule = rules.get(id);
    const answer = rule ? evaluateRule(record, rule, then) : undefined;
    return answer === "yes" || (answer !== "no" && on.has(id));
  };
  const named = optionsIn(expression).flatMap(({ id }) => (force.has(id) ? [] : (rules.get(id) ?? [])));
  return sinceWhen(turningDays(record, named), day, (then) =>
    evaluate(expression, (id) => !force.has(id) && isOn(id, then)),
  );
}

/** The formats these rules read that exist on the day, each part once. */
function channelsBy(stand: Stand, rules: readonly Rule[]): TalksToday["channels"] {
  const all = rules.flatMap(factsOfRule).flatMap((fact) => channelsOf(stand, fact));
  return all.filter(
    (one, i) => all.findIndex((other) => other.format === one.format && other.aspect === one.aspect) === i,
  );
}

/** The format of which a fact is asked, with what is at work on the day and since when. */
function channelsOf({ record, day }: Stand, rule: RuleFact): TalksToday["channels"] {
  if (!("format" in rule)) return [];
  const format = record.formats.find(({ id }) => id === rule.format);
  if (!format) return [];
  const party = rule.party ?? record.meta.parties[1]!;
  if (axesFor(record, format, day, party).exists === "no") return [];
  return [channel(record, format, day, party, rule.aspect)];
}

function channel(
  record: Case,
  format: Format,
  day: number,
  party: string,
  aspect?: string,
): TalksToday["channels"][number] {
  const status = formatStatus(record, format, day, party);
  const part = status.aspects.find((one) => one.aspect === aspect);
  const ground = latest(status.because, aspect);
  const kind = kindOfFormat(format.kind);
  const lastMet =
    aspect === undefined || MEETINGS.test(aspect) ? lastMeeting(record, format, day) : undefined;
  return {
    format: format.id,
    name: format.abbreviation ?? format.name,
    ...(kind === "technical" || kind === "post" ? { isTechnical: true as const } : {}),
    ...(aspect === undefined ? {} : { aspect }),
    operates: status.exists === "yes" ? (part?.operates ?? status.operates) : status.exists,
    ...(aspect === undefined && status.operates === "partly" ? { resting: restingParts(status) } : {}),
    ...toldOf(format, status, aspect),
    ...goesOn(status, aspect),
    ...(ground
      ? {
          phase: ground.phase,
          since: operatesSince(record, format, day, party, aspect) ?? beginOf(ground.date),
        }
      : {}),
    ...(lastMet === undefined ? {} : { lastMet }),
    ...citedTogether(ground ? [ground] : []),
    ...(ground ? { place: { file: ground.file, line: ground.line } } : {}),
  };
}

/** What of a format's work is at rest while the rest of it goes on: "partly" alone would hide it. */
function restingParts({
  aspects,
  because,
}: FormatStatus): NonNullable<TalksToday["channels"][number]["resting"]> {
  return aspects
    .filter(({ operates }) => operates === "no")
    .map(({ aspect }) => {
      const since = because.filter((ground) => ground.aspect === aspect).at(-1)?.date;
      return { aspect, ...(since === undefined ? {} : { since }) };
    });
}

/** Of what works in part, or is contested: the record's own words, since the state alone hides what of it is so. */
function toldOf(
  { phases }: Format,
  { operates, exists, because }: FormatStatus,
  aspect: string | undefined,
): Pick<TalksToday["channels"][number], "told"> {
  const isDisputed = exists === "disputed" || (exists === "yes" && operates === "disputed");
  const status = isDisputed ? undefined : operates === "partly" && aspect === undefined ? "partly" : null;
  if (status === null) return {};
  const dates = new Set(because.map(({ date }) => date));
  const found = phases.filter(
    (phase) =>
      dates.has(phase.date) &&
      phase.axis !== "participation" &&
      (status === undefined ? phase.readings !== undefined : phase.status === status),
  );
  const { date, says, saysIn } = found.at(-1) ?? {};
  return date === undefined || says === undefined
    ? {}
    : { told: { date, says, ...(saysIn === undefined ? {} : { saysIn }) } };
}

/** Where the meetings of a body rest, what the record says goes on of its other work: else the whole would seem to rest. */
function goesOn(
  { aspects, because }: FormatStatus,
  aspect: string | undefined,
): Pick<TalksToday["channels"][number], "goesOn"> {
  if (aspect === undefined || !MEETINGS.test(aspect)) return {};
  const rested = because.filter((one) => one.aspect === aspect).at(-1)?.date;
  const parts = aspects.filter(
    (one) =>
      one.aspect !== aspect &&
      (one.operates === "yes" || one.operates === "partly") &&
      because.some(
        ({ aspect: of, axis, date }) =>
          of === one.aspect && axis === "operation" && rested !== undefined && date >= rested,
      ),
  );
  const works = aspects.find((one) => one.aspect === aspect)?.operates;
  return works === "no" && parts.length > 0
    ? { goesOn: parts.map(({ aspect: name, operates }) => ({ aspect: name, operates })) }
    : {};
}

/** Since when it has been at work, or at rest, without a break: a later phase may only have said so again. */
function operatesSince(
  record: Case,
  format: Format,
  day: number,
  party: string,
  aspect: string | undefined,
): string | undefined {
  const now =
    aspect === undefined
      ? axesFor(record, format, day, party).operates
      : aspectStatusOn(record, format, aspect, day, party);
  const part = aspect === undefined ? {} : { aspect };
  return ruleSince(record, { format: format.id, party, axis: "operation", is: [now], ...part }, day);
}

/** Of an interval, its beginning: the word before it says that what it tells went on. */
function beginOf(written: string): string {
  return startOf(parseDate(written)!).text;
}

/** The phase that decides how a format, or a part of its work, stands. */
function latest(because: readonly StatusGround[], aspect: string | undefined): StatusGround | undefined {
  const operation = because.filter(({ axis }) => axis === "operation");
  const own = operation.filter((ground) => ground.aspect === aspect);
  const whole = operation.filter((ground) => ground.aspect === undefined);
  return own.at(-1) ?? whole.at(-1) ?? because.filter(({ axis }) => axis === "existence").at(-1);
}

/** For how long the last meeting on record speaks for a format at work: afterwards it is not known whether they still meet. */
const A_YEAR = 365;

/**
 * Without a model: do they meet? That a body exists shows no meeting. They do where its meetings are at work and the
 * last one on record is not older than a year; they do not where the meetings of all they used to meet in rest.
 */
function byFormats({ record, day }: Stand): TalksToday {
  const [a, b] = record.meta.parties;
  const bodies = record.formats
    .filter((format) => mayMeetIn(record, format, day))
    .flatMap((format) => {
      const both = bothTakePart(record, format, day, a!, b!);
      const status = formatStatus(record, format, day, b!);
      if (status.exists === "no" || both === "unknown") return [];
      const meetings = status.aspects.find(({ aspect }) => MEETINGS.test(aspect));
      const one = channel(record, format, day, b!, meetings?.aspect);
      if (both !== "no" || one.operates === "no") return [one];
      // It works, and one of the two has left it: since when is the day on which he did.
      const gone = [a!, b!].filter((party) => axesFor(record, format, day, party).takesPart === "no");
      const left = gone
        .flatMap((party) => formatStatus(record, format, day, party).because)
        .filter(({ axis }) => axis === "participation")
        .at(-1);
      const { since: _, ...rest } = one;
      return [{ ...rest, operates: both, without: gone, ...(left ? { since: beginOf(left.date) } : {}) }];
    });
  const isRecent = ({ lastMet }: (typeof bodies)[number]) =>
    lastMet !== undefined && day - parseDate(lastMet)!.last <= A_YEAR;
  const works = bodies.filter(({ operates }) => operates === "yes" || operates === "partly");
  const met = works.filter(isRecent);
  const resting = bodies.filter((one) => one.operates === "no" && one.lastMet !== undefined);
  // What they met in last may rest, or be ended, which is no less.
  const ended = endedBodies(record, day).filter(({ lastMet }) =>
    works.every((one) => one.lastMet === undefined || isLater(lastMet!, one.lastMet)),
  );
  const rested = resting.length > 0 ? resting : ended;
  // Doubt about a body of experts leaves open nothing of whether the parties meet.
  const open = bodies.filter(
    ({ operates, isTechnical }) => !isTechnical && (operates === "possible" || operates === "disputed"),
  );
  const is =
    met.length > 0
      ? ("yes" as const)
      : open.length > 0
        ? // A date that leaves it open is no dispute.
          open.some(({ operates }) => operates === "disputed")
          ? ("contested" as const)
          : ("unknown" as const)
        : rested.length > 0
          ? ("no" as const)
          : ("unknown" as const);
  const told = { yes: met, contested: open, no: rested, unknown: open.length > 0 ? open : works }[is];
  return { is, isDialogue: null, restsOn: bodies.length > 0 ? "formats" : "nothing", channels: told };
}

function isLater(a: string, b: string): boolean {
  return parseDate(a)!.last > parseDate(b)!.last;
}

/** Where they used to meet and which has ended, the last of them: then they do not meet. */
function endedBodies(record: Case, day: number): TalksToday["channels"] {
  const [, b] = record.meta.parties;
  return record.formats
    .filter((format) => kindOfFormat(format.kind) !== "post" && mayMeetIn(record, format, day))
    .flatMap((format) => {
      const { exists } = axesFor(record, format, day, b!);
      const end = formatStatus(record, format, day, b!)
        .because.filter(({ axis }) => axis === "existence")
        .at(-1);
      const lastMet = lastMeeting(record, format, day);
      if (exists !== "no" || end === undefined || lastMet === undefined) return [];
      return [{ ...channel(record, format, day, b!), operates: "ended", since: beginOf(end.date), lastMet }];
    })
    .sort((x, y) => parseDate(x.since)!.last - parseDate(y.since)!.last)
    .slice(-1);
}

/** Whether people meet in it: by its kind, or, of a kind nobody knows, by a meeting on record. */
export function mayMeetIn(record: Case, format: Format, day: number): boolean {
  const kind = kindOfFormat(format.kind);
  return kind === undefined
    ? lastMeeting(record, format, day) !== undefined
    : kind !== "text" && kind !== "work";
}

/** The last time both met in a format, by the record: an act of both in it that is no conflict, or a phase of meetings. */
export function lastMeeting(record: Case, format: Format, day: number): string | undefined {
  const acts = record.events
    .filter((event) => isMeetingIn(event, format.id, record.meta.parties))
    .map(({ date }) => date);
  const phases = format.phases
    .filter(({ phase, axis, status }) => phase === "met" && axis === "operation" && status === "active")
    .map(({ date }) => date);
  return [...acts, ...phases]
    .flatMap((text) => {
      // Of a round of several weeks, its end; of one that is going on, its beginning.
      const [begin = text, end = begin] = text.split("/");
      const date = [end, begin].map((part) => parseDate(part)).find((one) => one && hasHappened(one, day));
      return date ? [date] : [];
    })
    .sort((x, y) => x.last - y.last || x.first - y.first)
    .at(-1)?.text;
}

function hasHappened(date: PartialDate, day: number): boolean {
  return Number.isFinite(date.last) && hasCome(date, day) === "yes";
}

/** Whether a format works with both parties in it on a day: one definition for the page and all that count. */
export function bothTakePart(record: Case, format: Format, day: number, a: string, b: string): AxisAnswer {
  const of = [a, b].map((party) => axesFor(record, format, day, party));
  // Whether it works is said for the second party, as everywhere; who takes part for each.
  return all([of[1]!.exists, of[1]!.operates, of[0]!.takesPart, of[1]!.takesPart]);
}
