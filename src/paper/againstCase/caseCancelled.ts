import { type Case, type Format, formatStatus, type Phase, parseDate } from "../../record/index.ts";
import { type ComparingWords, comparingWords } from "../lexicon/comparing.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, nameOf, phaseInWords, relatedAt, when } from "./comparison.ts";
import { paperDay } from "./paperDay.ts";

const RECORD = `formats:
  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [practical], participants: [A, B], phases: [{date: 2002, phase: founded, axis: existence, status: active}, {date: 2014-04-01, phase: suspended, axis: operation, status: suspended}]}
`;
const HEAD = "pillars: [{id: practical, name: practical}]\n";

export const caseCancelled: ComparisonRule = {
  id: "case-cancelled",
  severity: "note",
  title: "“All cooperation was cancelled” where the case has it suspended",
  reason:
    "What is suspended can be taken up again by a decision; what is cancelled has to be agreed anew. And where the sources of the case differ on how far a suspension went, “all” is one of the readings.",
  good: {
    paper: "A short paper\n\nAfter that, all practical cooperation was suspended, and so it stayed.\n",
    record: RECORD,
    head: HEAD,
  },
  bad: {
    paper: "A short paper\n\nAfter that, all practical cooperation was cancelled, and so it stayed.\n",
    record: RECORD,
    head: HEAD,
  },
  expected: [
    "paper.txt:3:13 “all practical cooperation was cancelled”: the case has practical formats suspended on 1 April 2014, not ended (Border Commission); say suspended, or show the decision that ended them",
  ],
  check({ paper, record, sentences }) {
    const words = comparingWords(paper.language);
    const { CANCELLED, NOT_ENDED } = words.moves;
    const written = paperDay(paper)?.first;
    return sentences.flatMap((read): Found[] => {
      const { sentence, dates } = read;
      const match = CANCELLED.exec(sentence.text);
      if (!match || NOT_ENDED.test(sentence.text.slice(Math.max(0, match.index - 60), match.index)))
        return [];
      if (isWithAnother(record, read, match, words.moves)) return [];
      const all = record.meta.pillars ?? [];
      const named = all.filter(({ name, names }) =>
        [name, names?.[paper.language] ?? []].flat().some((one) => isNamedIn(match[0], one)),
      );
      // "All cooperation ended": whatever it was about, if no kind of it is named.
      const pillars = named.length > 0 || !isOfAnyKind(match[0], words.moves) ? named : all;
      const own = dates.filter(({ date, word }) => !date.isInterval && words.onADay.has(word));
      const day = own.length === 1 ? own[0]!.date.last : (written ?? lastDay(record));
      const party = record.meta.parties[1]!;
      const inForce = record.formats
        .filter((format) => pillars.some(({ id }) => format.pillars.includes(id)))
        .filter((format) => formatStatus(record, format, day, party).exists === "yes")
        .flatMap((format) => {
          const phase = suspension(format, day, party);
          return phase && isOff(record, format, phase, match[0], day, party) ? [{ format, phase }] : [];
        });
      if (inForce.length === 0 || pillars.length === 0) return [];
      const together = onOneDate(inForce);
      const differing = together.filter(({ phase }) => phase.readings);
      const names = together.map(({ format }) => nameOf(format));
      const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
      const disputed =
        differing.length > 0
          ? `; on ${differing.map(({ format }) => nameOf(format)).join(" and ")} its sources differ`
          : "";
      return [
        {
          message: `“${match[0]}”: the case has ${named.length === 0 ? "" : `${named.map(({ name }) => name).join(" and ")} `}formats ${together[0]!.phase.status} ${when(together[0]!.phase.date)}, not ended (${names.slice(0, 3).join(", ")}${more})${disputed}; say suspended, or show the decision that ended them`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
          related: together.map(({ format, phase }) =>
            relatedAt(
              `the case: ${nameOf(format)} ${phaseInWords(phase)}${phase.readings ? `; sources differ: ${phase.readings.map(({ says }) => says).join("; ")}` : ""}`,
              record.placeOf(phase),
            ),
          ),
        },
      ];
    });
  },
};

/** A part of the work suspended is the whole suspended only where all of it is off, or the paper speaks of that part. */
function isOff(
  record: Case,
  format: Format,
  { aspect }: Phase,
  said: string,
  day: number,
  party: string,
): boolean {
  if (aspect === undefined || said.toLowerCase().includes(aspect.toLowerCase())) return true;
  return formatStatus(record, format, day, party).operates === "no";
}

interface Stopped {
  format: Format;
  phase: Phase;
}

/** Those stopped on the date on which most were: the decision a paper has in mind. */
function onOneDate(stopped: readonly Stopped[]): Stopped[] {
  const byDate = new Map<string, Stopped[]>();
  for (const one of stopped) byDate.set(one.phase.date, [...(byDate.get(one.phase.date) ?? []), one]);
  return [...byDate.values()].reduce((most, group) => (group.length > most.length ? group : most));
}

/** The suspension of its work, or of the party's taking part, in force on a day. */
function suspension(format: Format, day: number, party: string): Phase | undefined {
  const come = format.phases.filter(({ date, party: whose }) => {
    const parsed = parseDate(date);
    return parsed !== undefined && parsed.last <= day && (whose === undefined || whose === party);
  });
  for (const axis of ["operation", "participation"] as const) {
    const last = new Map<string, Phase>();
    for (const phase of come) {
      if (phase.axis !== axis) continue;
      // A phase of the whole work speaks for its parts too.
      if (phase.aspect === undefined) last.clear();
      last.set(phase.aspect ?? "", phase);
    }
    const found = [...last.values()]
      .filter(({ status }) => status === "suspended" || status === "dormant")
      .at(-1);
    if (found) return found;
  }
  return undefined;
}

function lastDay(record: Case): number {
  const days = [...record.events, ...record.formats.flatMap(({ phases }) => phases)].flatMap(({ date }) => {
    const last = parseDate(date)?.last;
    return last !== undefined && Number.isFinite(last) ? [last] : [];
  });
  return days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
}

/** As it is, or declined: "praktische". */
function isNamedIn(said: string, name: string): boolean {
  const plain = name.replace(/[^\p{L} ]/gu, ".");
  return new RegExp(`(?<!\\p{L})${plain}(?:e[rnms]?)?(?!\\p{L})`, "iu").test(said);
}

/** The words before "cooperation", if they name no kind of it. */
function isOfAnyKind(said: string, { ANY_KIND, WHAT_IS_ENDED }: ComparingWords["moves"]): boolean {
  const noun = WHAT_IS_ENDED.exec(said);
  return (noun?.[1] ?? "").split(/[\s,]+/).every((word) => word === "" || ANY_KIND.test(word));
}

/** "All cooperation with Belarus": what is said of somebody who is no party says nothing of the parties. */
function isWithAnother(
  record: Case,
  { sentence, actors }: ReadSentence,
  match: RegExpExecArray,
  { WITH_WHOM }: ComparingWords["moves"],
): boolean {
  const parties = new Set(record.meta.parties);
  const from = match.index;
  const to = from + match[0].length + AFTER;
  return [...sentence.text.slice(from, to).matchAll(WITH_WHOM)].some(({ index, 0: found }) => {
    const at = from + index + found.length - 1;
    const actor = actors.find((one) => one.from <= at && one.to > at);
    return !actor || !parties.has(actor.thing.id);
  });
}
const AFTER = 40;
