import {
  type Case,
  dateInWords,
  type Format,
  formatStatus,
  type Phase,
  parseDate,
  type StatusGround,
} from "../../record/index.ts";
import { ENDED_FOR_GOOD, ENDS, OF_ONE_PARTY, RAN_OUT } from "../lexicon/en/moves.ts";
import type { Statement } from "../names/statements.ts";
import {
  agreement,
  type ComparisonRule,
  type Found,
  nameOf,
  phaseInWords,
  placeOfStatement,
  relatedAt,
  when,
} from "./comparison.ts";
import { paperDay, writtenSince } from "./paperDay.ts";

const COMMISSION =
  "formats:\n  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [], participants: [A, B], phases: [{date: 2002-05-28, phase: founded, axis: existence, status: active}, {date: 2014-04-01, phase: suspended, axis: operation, status: suspended}]}\n";

export const caseStatus: ComparisonRule = {
  id: "case-status",
  severity: "warning",
  title: "A format said to exist, to work or to be over, against the case",
  reason:
    "“Suspended” is not “dissolved”: what still exists can be called together again without a new treaty. Whether a format exists, whether a party takes part and whether it works are three questions with three answers.",
  good: {
    paper: "A short paper\n\nThe Border Commission still exists, and nobody has called it together.\n",
    record: COMMISSION,
  },
  bad: {
    paper: "A short paper\n\nThe Border Commission no longer exists, and nobody is sorry.\n",
    record: COMMISSION,
  },
  expected: [
    "paper.txt:3:5 “no longer exists”: the case has no end of Border Commission; it has been suspended since 1 April 2014, which is not the same",
  ],
  check(comparison) {
    const { record, paper } = comparison;
    const written = paperDay(paper)?.first;
    const since = writtenSince(paper, record)?.first;
    return comparison.statements.flatMap((said): Found[] => {
      const judged = judge(record, said.statement, written);
      if (judged) return [{ ...judged, place: placeOfStatement(comparison, said) }];
      // A day that the paper does not give is no ground for more than a note.
      const isOfNow = said.statement.kind === "still-works" || said.statement.kind === "still-exists";
      const likely = isOfNow && written === undefined ? judge(record, said.statement, since) : undefined;
      return likely ? [{ ...likely, severity: "note", place: placeOfStatement(comparison, said) }] : [];
    });
  },
};

type Judged = Omit<Found, "place">;

function judge(record: Case, statement: Statement, written: number | undefined): Judged | undefined {
  const { kind, format, word } = statement;
  switch (kind) {
    case "exists-no-more":
      return hasEndBy(format, written) || (OF_ONE_PARTY.test(word) && hasLeft(format, statement.actor?.id))
        ? undefined
        : noEnd(record, format, `“${word}”`, written);
    case "ending": {
      if (!statement.date) return undefined;
      const day = statement.date.date.last;
      // That its working ended, as a truce does, has a rule of its own.
      const isOver = format.phases.some(({ axis, phase }) => axis !== "existence" && ENDS.test(phase));
      // That it ran out on another day is told as that: one slip, one finding.
      const isOnAnotherDay = RAN_OUT.test(word) && format.phases.some(isEnd);
      if (hasEndBy(format, day) || isOver || isOnAnotherDay) return undefined;
      if (formatStatus(record, format, day, record.meta.parties[1]!).exists !== "yes") return undefined;
      return noEnd(record, format, `“${word}” ${when(statement.date.edtf)}`, written);
    }
    case "still-exists":
    case "still-works": {
      if (written === undefined) return undefined;
      const status = formatStatus(record, format, written, record.meta.parties[1]!);
      if (status.exists === "no" && hasEndBy(format, written)) {
        const end = format.phases.find(isEnd)!;
        return {
          message: `“${word}”: the case has ${nameOf(format)} ${end.phase} ${when(end.date)}, before this paper was written; check it`,
          related: [relatedAt(`the case: ${end.phase}`, record.placeOf(end))],
        };
      }
      if (kind === "still-exists" || status.exists !== "yes" || status.operates !== "no") return undefined;
      const ground = status.because.filter(({ axis }) => axis === "operation").at(-1);
      if (!ground) return undefined;
      return {
        message: `“${word}”: the case has ${nameOf(format)} ${ground.phase} ${when(ground.date)}, and no work since when this paper was written; it exists, say so`,
        related: [related(ground)],
      };
    }
    case "leaving": {
      const who = statement.actor!;
      const { date } = statement;
      if (!date || format.participants?.includes(who.id)) return undefined;
      const isOwn = ({ party, by }: Phase) => party === who.id || [by].flat().includes(who.id);
      if (format.phases.some(isOwn)) return undefined;
      const left = format.phases.find(
        (phase) =>
          phase.axis === "participation" &&
          phase.party !== undefined &&
          (phase.status === "ended" || phase.status === "suspended") &&
          agreement(date.date, phase) === "yes",
      );
      const other = record.actors.find(({ id }) => id === left?.party);
      if (!left || !other || other.members?.some(({ actor }) => actor === who.id)) return undefined;
      return {
        message: `“${word}”: in the case it is ${other.name} that leaves ${nameOf(format)} ${when(left.date)}, not ${who.name}; check who it was`,
        related: [relatedAt(`the case: ${other.name} ${left.phase}`, record.placeOf(left))],
      };
    }
    case "never-joined": {
      const party = statement.actor!.id;
      const joined = format.phases.find(
        (phase) => phase.axis === "participation" && phase.status === "active" && phase.party === party,
      );
      if (!joined && !format.participants?.includes(party)) return undefined;
      const place = joined ? record.placeOf(joined) : record.placeOf(format, "participants");
      return {
        message: `“${word}”: the case has ${statement.actor!.name} in ${nameOf(format)}${joined ? `, ${joined.phase} ${when(joined.date)}` : " from its founding on"}; check it`,
        related: [relatedAt("the case: its taking part", place)],
      };
    }
    case "never-stopped": {
      const ended = ENDED_FOR_GOOD.find(([said]) => said.test(word))?.[1];
      const isMeant = ({ axis, status, aspect, party, phase }: Phase) =>
        ended
          ? axis === "existence" && status === "ended" && ended.test(phase)
          : axis === "operation" && status === "suspended" && aspect === undefined && party === undefined;
      const stopped = format.phases.find(
        (phase) =>
          isMeant(phase) &&
          (parseDate(phase.date)?.last ?? Number.POSITIVE_INFINITY) <= (written ?? Number.POSITIVE_INFINITY),
      );
      if (!stopped || stopped.readings) return undefined;
      return {
        severity: "note",
        message: `“${word}”: the case has ${nameOf(format)} ${phaseInWords(stopped)}; check it`,
        related: [relatedAt(`the case: ${stopped.phase}`, record.placeOf(stopped))],
      };
    }
    default:
      return undefined;
  }
}

/** What came after the paper was written is not held against it, nor told. */
function noEnd(record: Case, format: Format, what: string, written?: number): Judged | undefined {
  const begun = format.phases.some(({ axis, status }) => axis === "existence" && status === "active");
  if (!begun || format.phases.some(({ status }) => status === "unknown")) return undefined;
  // One part stopped, or for one party only, does not stop the whole.
  const last = latest(
    format.phases.filter(
      ({ axis, aspect, party, date }) =>
        axis === "operation" &&
        aspect === undefined &&
        party === undefined &&
        (written === undefined || (parseDate(date)?.first ?? written) <= written),
    ),
  );
  const stopped = last && (last.status === "suspended" || last.status === "dormant") ? last : undefined;
  const end = format.phases.find(isEnd);
  const isKnown = end && (written === undefined || (parseDate(end.date)?.first ?? written) <= written);
  const before = isKnown ? ` before ${dateInWords(end.date)}` : "";
  return {
    message: `${what}: the case has no end of ${nameOf(format)}${before}${stopped ? `; it has been ${stopped.status} since ${dateInWords(stopped.date)}, which is not the same` : ""}`,
    related: [relatedAt("the case: the format and its phases", record.placeOf(stopped ?? format))],
  };
}

function isEnd({ axis, status }: Phase): boolean {
  return axis === "existence" && status === "ended";
}

/** Whether an end may have come by the day; by any day where it is not known when the paper was written. */
function hasEndBy(format: Format, day = Number.POSITIVE_INFINITY): boolean {
  return format.phases.some((phase) => isEnd(phase) && (parseDate(phase.date)?.first ?? day) <= day);
}

function hasLeft({ phases }: Format, party: string | undefined): boolean {
  return phases.some(
    (phase) => phase.axis === "participation" && phase.party === party && phase.status !== "active",
  );
}

function latest(phases: readonly Phase[]): Phase | undefined {
  const first = ({ date }: Phase) => parseDate(date)?.first ?? Number.NEGATIVE_INFINITY;
  return phases.reduce<Phase | undefined>(
    (best, one) => (best && first(best) > first(one) ? best : one),
    undefined,
  );
}

function related({ phase, date, file, line }: StatusGround) {
  return relatedAt(`the case: ${phase} ${when(date)}`, { file, line, column: 1 });
}
