import {
  axesFor,
  type Case,
  type CaseModel,
  citedIn,
  evaluateRule,
  hasCome,
  inOthers,
  parseDate,
  type Rule,
} from "../record/index.ts";
import { kindOfFormat } from "../record/lexicon/formats.ts";
import { optionsIn, parseStatement } from "../strategy/index.ts";
import type { ChangeFinding, Watch } from "./findings/index.ts";
import { endOfRecordBefore, inOrderOfTime, recordUntil } from "./happenings.ts";
import { ownName } from "./language.ts";
import { demandFindings, placeIn } from "./recordFindings.ts";
import type { Say } from "./say.ts";
import { graveOptions, type Stand } from "./stand.ts";
import { mayMeetIn, talksToday } from "./talks.ts";

/**
 * What a reader would see if something that matters moved: for each option that dialogue or a change rests on, the
 * sign by which its rule reads it off the record, and by whom; and what the record itself says is due.
 */
export function watchFindings(stand: Stand, changes: readonly ChangeFinding[], say: Say): Watch[] {
  return [...signs(stand, changes, say), ...due(stand), ...replies(stand, say)];
}

function signs(stand: Stand, changes: readonly ChangeFinding[], say: Say): Watch[] {
  const { main, reading, record, dialogueText } = stand;
  if (!main || !reading) return bodies(stand, say);
  const grave = graveOptions(main);
  const wanted = new Set<string>();
  for (const text of [dialogueText, ...changes.map(({ statement }) => statement)]) {
    const parsed = text === undefined ? undefined : parseStatement(text);
    if (parsed && "expression" in parsed) for (const { id } of optionsIn(parsed.expression)) wanted.add(id);
  }
  return reading.options
    .filter(({ option, isOn }) => wanted.has(option) && !isFinal(main, option, isOn))
    .filter(({ option, isOn }) => isOn || !grave.has(option) || isNear(stand, option))
    .map(({ option, isOn, decisionMaker }): Watch => {
      const dm = main.file.decisionMakers.find(({ id }) => id === decisionMaker)!;
      const found = dm.options!.find(({ id }) => id === option)!;
      const own =
        isOn || found.seen === undefined ? [] : [ownName(say.language, found.seen, found.seenNames)];
      const seen =
        own.length > 0
          ? own
          : found.onWhen
            ? [
                ...new Set(
                  ruleSigns(stand, found.onWhen, !isOn, {
                    say,
                    owner: dm.id,
                    actor: dm.actor ?? dm.id,
                    shows: say.optionPhrase(option, !isOn),
                  }),
                ),
              ]
            : [];
      const { watch, conduct } = say.words;
      const shows = conduct(say.decisionMaker(dm.id), [say.optionPhrase(option, !isOn)]);
      const isAlone = isOn && seen.length === 1 && isBodyAlone(record, stand.day, found.onWhen);
      // That the body stopped whose work is the option would be the turn itself, and warns nobody of it.
      const isOwnAct = own.length === 0 && seen.length > 0;
      const bodies = isAlone ? bodiesAtWork(stand, found.onWhen!, say) : [];
      const signsOf =
        isAlone && bodies.length > 0
          ? watch.comes(say.decisionMaker(dm.id), bodies, false)
          : // Each of several is a sign, though the thing itself may take them all.
            watch.seen(seen);
      return {
        // What somebody does himself needs no telling what it shows.
        says: watch.sign(signsOf, isOwnAct ? [] : [shows], grave.has(option) && !isOn),
        shows,
        kind: "sign",
        by: decisionMaker,
        option,
        ...(seen.length === 0 || (isAlone && bodies.length === 0) ? {} : { seen: signsOf }),
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

/** The bodies in which they meet whose work is the option, by name: that no further meeting is set shows early. */
function bodiesAtWork({ record, day }: Stand, rule: Rule, say: Say): string[] {
  if ("not" in rule) return [];
  if ("all" in rule || "any" in rule)
    return [
      ...new Set(
        ("all" in rule ? rule.all : rule.any).flatMap((part) =>
          bodiesAtWork({ record, day } as Stand, part, say),
        ),
      ),
    ];
  if (!("format" in rule) || evaluateRule(record, rule, day) !== "yes") return [];
  const format = record.formats.find(({ id }) => id === rule.format);
  return format && mayMeetIn(record, format, day) && kindOfFormat(format.kind) !== "post"
    ? [say.format(format.id)]
    : [];
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
  // In a house or over a line nobody holds meetings.
  const isPost = (id: string) => {
    const format = record.formats.find((one) => one.id === id);
    return format !== undefined && kindOfFormat(format.kind) === "post";
  };
  const channels = talksToday(stand).channels.filter(({ format }) => !hasLeft(format) && !isPost(format));
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

/** A sign of force is a thing to watch for while something near it is recent; where its author names nothing near it, always. */
const DAYS_NEAR = 365;

function isNear({ record, main, day }: Stand, option: string): boolean {
  const { shortOf = [] } =
    main!.file.decisionMakers.flatMap(({ options }) => options ?? []).find(({ id }) => id === option) ?? {};
  return (
    shortOf.length === 0 ||
    record.events.some(({ id, date }) => {
      const at = shortOf.includes(id) ? parseDate(date) : undefined;
      return at !== undefined && at.first <= day && day - at.last <= DAYS_NEAR;
    })
  );
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

/**
 * What would be seen in the record if a rule began to answer yes (`toOn`) or no. Names nothing not yet known. That a body
 * meets takes all who sit in it, so of it the sign is what the owner of the option does.
 */
function ruleSigns(
  { record, day }: Pick<Stand, "record" | "day">,
  rule: Rule,
  toOn: boolean,
  by: { say: Say; owner: string; actor: string; shows: string },
): string[] {
  const { say, owner } = by;
  if ("all" in rule || "any" in rule)
    return ("all" in rule ? rule.all : rule.any)
      .filter((part) => (evaluateRule(record, part, day) === "yes") !== toOn)
      .flatMap((part) => ruleSigns({ record, day }, part, toOn, by));
  if ("not" in rule) return ruleSigns({ record, day }, rule.not, !toOn, by);
  if ("format" in rule) {
    const format = record.formats.find(({ id }) => id === rule.format);
    const isWork = rule.is.includes("yes") || rule.is.includes("partly");
    const exists = format && axesFor(record, format, day, rule.party ?? record.meta.parties[1]!).exists;
    // Nobody looks for a meeting of a body whose end is reported, or that has lain still for years.
    const isAlive =
      isWork === toOn ? exists === "yes" && hasWorked(record, rule, day, isWork) : exists !== "no";
    if (!format || !isAlive) return [];
    return rule.axis === "operation" && isMeeting(record, format, day)
      ? [say.words.watch.comes(say.decisionMaker(owner), [say.format(format.id)], isWork === toOn)]
      : [say.words.watch.format(say.format(format.id), say.aspect(format.id, rule.aspect), isWork === toOn)];
  }
  if ("condition" in rule) {
    const claim = record.claims.find(({ id }) => id === rule.condition);
    return claim?.kind === "condition"
      ? [say.words.watch.condition((rule.is === "met") === toOn, say.actor(claim.holder), say.text(claim))]
      : [];
  }
  if ("claim" in rule && !toOn) {
    const claim = record.claims.find(({ id }) => id === rule.claim);
    const actor = record.actors.find(({ id }) => claim && "actor" in claim && id === claim.actor);
    // The word of him whose choice it is; what others say of him is no sign that he would give.
    return actor?.id === by.actor ? [say.words.watch.word(say.actor(by.actor), by.shows)] : [];
  }
  // An event that has not come yet is not known, nor is a word that has not been given.
  return [];
}

/** Whether people of both come together in it, not in a house that one keeps, nor over a line. */
function isMeeting(record: Case, format: Case["formats"][number], day: number): boolean {
  return mayMeetIn(record, format, day) && kindOfFormat(format.kind) !== "post";
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

/** For so long the other side's answer to what one asked is what a reader waits for. */
const DAYS_OF_A_REPLY = 92;

/** The answers that are out to what a party asked of the other, or proposed to it, of late: the latest of each. */
function replies({ record, day }: Stand, say: Say): Watch[] {
  const { parties } = record.meta;
  const open = demandFindings(record, day)
    .filter(
      ({ actor, addressee, said, overtaken }) =>
        overtaken === undefined &&
        said !== undefined &&
        day - parseDate(said)!.last <= DAYS_OF_A_REPLY &&
        parties.includes(actor) &&
        parties.includes(addressee ?? ""),
    )
    .sort((x, y) => inOrderOfTime(y.said!, x.said!));
  return (
    open
      .filter(({ actor }, i) => open.findIndex((one) => one.actor === actor) === i)
      // What was asked before the last of it has been asked anew with that, whose answer counts.
      .filter(({ answer }) => answer === null)
      .map(({ actor, addressee, said, isProposal, place, sources, locators }): Watch => {
        const says = say.words.watch.reply(
          say.actor(addressee!),
          say.actor(actor),
          say.date(said!),
          isProposal,
        );
        return { says, kind: "reply", by: addressee!, sources, ...(locators ? { locators } : {}), place };
      })
  );
}

/** Plans, forecasts and whatever else of the record bears a date that lies ahead. */
function due({ record, day }: Stand): Watch[] {
  const until = endOfRecordBefore(record, day) === undefined ? undefined : recordUntil(record)?.last;
  const isPast = (text: string) => {
    const date = parseDate(text);
    return until !== undefined && date !== undefined && date.first > until && date.last <= day;
  };
  const ahead = (text: string | undefined) => {
    const date = text === undefined ? undefined : parseDate(text);
    return date !== undefined && hasCome(date, day) !== "yes" && date.last > day;
  };
  const planned = record.events
    .filter((event) => event.kind === "planned" && (ahead(event.date) || isPast(event.date)))
    .map(
      (event): Watch => ({
        ...(isPast(event.date) ? { isPast: true as const } : {}),
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
