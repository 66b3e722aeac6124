import { type Event, type Format, type Phase, parseDate } from "../../record/index.ts";
import { AFTER_TREATY, ANOTHER_TEXT, OF_BETWEEN, TEXT_KINDS } from "../lexicon/en/moves.ts";
import { BEGAN, ENDED, SAME_STEP } from "../lexicon/en/stages.ts";
import type { ReadSentence } from "../names/mentions.ts";
import type { StatementKind } from "../names/stages.ts";
import { mayBeOne } from "../names/statedDates.ts";
import type { Statement } from "../names/statements.ts";
import {
  agreement,
  type Comparison,
  type ComparisonRule,
  type Found,
  groundsOf,
  isVerified,
  nameOf,
  phaseInWords,
  placeOfStatement,
  type Said,
  when,
} from "./comparison.ts";
import { isOtherYear, slipBetween } from "./slips.ts";

export const caseDate: ComparisonRule = {
  id: "case-date",
  severity: "warning",
  title: "A date of a format that is not that of the case",
  reason:
    "A wrong year moves a format before or after the event it answers. Dates are compared as far as they are given: a year agrees with every day in it. Where the sources of the case differ, that is said and is no fault; where the case has not verified its own date, it is a note.",
  good: {
    paper: "A short paper\n\nThe Border Commission was founded in 2002, and the year after it met.\n",
    record:
      "formats:\n  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [], phases: [{date: 2002-05-28, phase: founded, axis: existence, status: active, verification: verified}]}\n",
  },
  bad: {
    paper: "A short paper\n\nThe Border Commission was founded in 2003, and the year after it met.\n",
    record:
      "formats:\n  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [], phases: [{date: 2002-05-28, phase: founded, axis: existence, status: active, verification: verified}]}\n",
  },
  expected: [
    "paper.txt:3:5 here Border Commission begins in 2003; the case has it founded on 28 May 2002: check the date in a source",
  ],
  check(comparison) {
    const { record } = comparison;
    return datesOfSteps(comparison).flatMap(({ said, phases, answers }): Found[] => {
      const { statement } = said;
      if (answers.includes("yes")) return [];
      const place = placeOfStatement(comparison, said);
      const stated = statedInWords(statement);
      const disputed = phases.find((_, i) => answers[i] === "some");
      if (disputed) {
        const readings = disputed.phase.readings ?? [];
        return [
          {
            severity: "note",
            message: `here ${stated}; in the case sources differ (${readings.map(({ says }) => says).join("; ")}): say whose date it is`,
            place,
            related: groundsOf(record, disputed.format, disputed.phase),
          },
        ];
      }
      if (record.events.some((event) => speaksOf(event, statement))) return [];
      const { format, phase } = nearestTo(statement, phases);
      const isSlip = slipBetween(statement.date!.edtf, phase.date);
      const all = phases.length > 3 || isSlip ? [{ format, phase }] : phases;
      const recorded = all.map(
        ({ format: whose, phase: one }, i) =>
          `${all[i - 1]?.format === whose ? "" : `${whose === statement.format ? "it" : nameOf(whose)} `}${phaseInWords(one)}`,
      );
      return [
        {
          ...(isVerified(phase) ? {} : { severity: "note" as const }),
          message: `here ${stated}; the case has ${recorded.join(", ")}: check the date in a source`,
          place,
          related: groundsOf(record, format, phase),
        },
      ];
    });
  },
};

export interface DateOfStep {
  said: Said;
  /** Of the case those that it may speak of, each with whether its date agrees. */
  phases: PhaseOf[];
  answers: ("yes" | "some" | "no")[];
}

/** What the paper says with a date of the life of a format, as far as the case has phases it may be held against. */
export function datesOfSteps(comparison: Comparison): DateOfStep[] {
  return [...comparison.statements, ...comparison.sentences.flatMap(datedTexts)].flatMap((said) => {
    const { date } = said.statement;
    const phases = date ? phasesMeant(said.statement) : [];
    if (!date || phases.length === 0) return [];
    return [{ said, phases, answers: phases.map(({ phase }) => agreement(date.date, phase)) }];
  });
}

/** "The Founding Act of 1997", "the 1997 Founding Act", "the Founding Act (1997)": of a text the year of its signing. */
function datedTexts(read: ReadSentence): Said[] {
  const { sentence, formats, dates } = read;
  return formats.flatMap(({ thing, from, to }): Said[] => {
    if (!TEXT_KINDS.test(thing.kind)) return [];
    const before = sentence.text.slice(0, from);
    const date = dates.find(
      (one) =>
        one.edtf.length === 4 &&
        ((OF_BETWEEN.test(sentence.text.slice(to, one.from)) &&
          AFTER_TREATY.test(sentence.text.slice(one.to))) ||
          (/^ \($/u.test(sentence.text.slice(to, one.from)) && sentence.text[one.to] === ")") ||
          (/^ $/u.test(sentence.text.slice(one.to, from)) && AFTER_TREATY.test(sentence.text.slice(to)))),
    );
    if (!date || ANOTHER_TEXT.test(before) || ANOTHER_TEXT.test(sentence.text.slice(0, date.from))) return [];
    const statement: Statement = {
      kind: "founding",
      format: thing,
      date,
      word: date.word,
      from: Math.min(from, date.from),
      to: Math.max(to, date.to),
    };
    return [{ statement, read }];
  });
}

function statedInWords({ kind, format, successor, actor, date }: Statement): string {
  const on = when(date!.edtf);
  const name = nameOf(format);
  switch (kind) {
    case "joining":
    case "leaving":
      return `${actor!.name} ${kind === "joining" ? "joins" : "leaves"} ${name} ${on}`;
    case "replacement":
    case "renaming":
    case "development":
      return `${nameOf(successor!)} follows ${name} ${on}`;
    default:
      return `${name} ${DOES[kind]} ${on}`;
  }
}

/** Said of bodies and of treaties, of which one is founded and the other signed. */
const DOES: Partial<Record<StatementKind, string>> = {
  founding: "begins",
  ending: "ends",
  suspension: "is suspended",
  resumption: "is resumed",
};

interface PhaseOf {
  format: Format;
  phase: Phase;
}

/** The phases of the case that a statement may speak of. */
function phasesMeant({ kind, format, successor, actor, word }: Statement): PhaseOf[] {
  const of = (one: Format, isMeant: (phase: Phase) => boolean): PhaseOf[] =>
    one.phases.filter(isMeant).map((phase) => ({ format: one, phase }));
  const isFounding = ({ axis, status }: Phase) => axis === "existence" && status === "active";
  const isEnd = ({ axis, status }: Phase) => axis === "existence" && status === "ended";
  const concerns = ({ party }: Phase) => party === undefined || party === actor?.id;
  switch (kind) {
    case "founding":
      // What "began" may be its working, and what "ended" too.
      return BEGAN.test(word)
        ? of(format, (phase) => phase.status === "active" && phase.axis !== "participation")
        : of(format, isFounding);
    case "ending":
      return ENDED.test(word)
        ? of(
            format,
            (phase) =>
              isEnd(phase) || (phase.axis === "operation" && phase.status !== "active") || isSpan(phase),
          )
        : of(format, isEnd);
    case "suspension":
      return of(
        format,
        ({ axis, status }) => axis !== "existence" && (status === "suspended" || status === "dormant"),
      );
    case "resumption":
      return of(
        format,
        ({ axis, status }) => axis !== "existence" && (status === "active" || status === "partly"),
      );
    case "replacement":
    case "renaming":
    case "development":
      // A step within one format may be of any kind.
      if (!successor || successor === format) return [];
      // That the two are one after the other is for another rule.
      if (format.successor !== successor.id && successor.predecessor !== format.id) return [];
      return [...of(format, isEnd), ...of(successor, isFounding)];
    case "joining": {
      const joined = of(
        format,
        (phase) => phase.axis === "participation" && concerns(phase) && phase.status === "active",
      );
      const isFounder = actor !== undefined && format.participants?.includes(actor.id);
      return [...joined, ...(isFounder ? of(format, isFounding) : [])];
    }
    case "leaving":
      return of(
        format,
        (phase) =>
          phase.axis === "participation" &&
          concerns(phase) &&
          (phase.status === "ended" || phase.status === "suspended"),
      );
    default:
      return [];
  }
}

/** Given as the time from its beginning to its end. */
function isSpan({ date }: Phase): boolean {
  return date.includes("/");
}

function speaksOf(event: Event, { kind, format, successor, date }: Statement): boolean {
  const eventDate = parseDate(event.date);
  return (
    eventDate !== undefined &&
    event.formats?.some((id) => id === format.id || id === successor?.id) === true &&
    mayBeOne(date!.date, eventDate) &&
    SAME_STEP[kind]?.test(event.says) === true
  );
}

function nearestTo({ date }: Statement, phases: readonly PhaseOf[]): PhaseOf {
  // The same day of another year is meant before any that lies nearer.
  const isSlip = ({ phase }: PhaseOf) => slipBetween(date!.edtf, phase.date);
  const ofYear = phases.filter(({ phase }) => isOtherYear(date!.edtf, phase.date));
  const slips = ofYear.length > 0 ? ofYear : phases.filter(isSlip);
  if (slips.length > 0 && slips.length < phases.length) return nearestTo({ date } as Statement, slips);
  const distance = ({ phase }: PhaseOf) => Math.abs((parseDate(phase.date)?.first ?? 0) - date!.date.first);
  return phases.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
