import { type Actor, type Case, parseDate } from "../../record/index.ts";
import { ANY_MOVE, type ComparingWords, comparingWords } from "../lexicon/comparing.ts";
import { SAME_MOVES } from "../lexicon/en/moves.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { mayBeOne, type StatedDate } from "../names/statedDates.ts";
import { quotedStretches } from "../names/statements.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt, when } from "./comparison.ts";
import { FIRST_HOSTILE, movesOf, type Recorded } from "./moves.ts";
import { stemsOf } from "./stems.ts";

const RECORD = `formats:
  - {id: bc, name: Border Commission, kind: commission, mode: bilateral, pillars: [], phases: [{date: 2002-05-28, phase: founded, axis: existence, status: active}, {date: 2014-04-01, phase: suspended, axis: operation, status: suspended, by: [A]}]}
`;

export const caseActor: ComparisonRule = {
  id: "case-actor",
  severity: "note",
  title: "A move told of one party, where the case has it of the other",
  reason:
    "Who closed a door decides who is asked to open it; the names of two sides are easily put the wrong way round.",
  good: {
    paper: "A short paper\n\nIn April 2014 Aland suspended the Border Commission, and nobody was asked.\n",
    record: RECORD,
  },
  bad: {
    paper: "A short paper\n\nIn April 2014 Bland suspended the Border Commission, and nobody was asked.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:15 “Bland suspended”: the case has no such move of Bland, and one of Aland on 1 April 2014; check who it was",
  ],
  check({ paper, record, sentences }) {
    const { moves } = comparingWords(paper.language);
    const recorded = movesOf(record);
    return sentences.flatMap((read): Found[] =>
      movesTold(record, read, moves).flatMap((told): Found[] => {
        const { actor, from, to } = told;
        const near = recorded.filter((one) => isOnIt(one, told, record));
        const alike = near.filter(({ event }) => isSame(told.verb, event.says));
        const isOwn = ({ event }: Recorded) =>
          event.initiators?.some((id) => isOf(record, id, actor)) !== false;
        // What somebody does stands first in what is said of it; of the other side's act a later word may tell.
        const [other] = alike.filter(
          (one) => isOfOther(record, one, actor) && isSame(told.verb, firstMove(record, one)),
        );
        // On the format that is named the party made some move of its own, whatever the record calls it.
        const isMove = ({ event }: Recorded) =>
          told.formats.length > 0 &&
          (ANY_MOVE.test(event.says) || Number(event.cameo?.slice(0, 2) ?? 0) >= FIRST_HOSTILE);
        if (!other || near.some((one) => isOwn(one) && (alike.includes(one) || isMove(one)))) return [];
        const who = record.actors.find(({ id }) => id === other.event.initiators![0])!;
        return [
          {
            message: `“${read.sentence.text.slice(from, to)}”: the case has no such move of ${actor.name}, and one of ${who.name} ${when(other.event.date)}; check who it was`,
            place: placeOf(paper, read.sentence, from, to),
            related: [
              relatedAt(
                `the case, ${when(other.event.date)}: ${other.event.says}`,
                record.placeOf(other.item),
              ),
            ],
          },
        ];
      }),
    );
  },
};

interface Told {
  actor: Actor;
  verb: string;
  /** What the move was made on: formats it names, or words. */
  formats: readonly string[];
  words: ReadonlySet<string>;
  date: StatedDate | undefined;
  from: number;
  to: number;
}

/** Right behind the name of who made it. */
function aMove({ ABROGATED, BEFORE_MOVE, MOVE }: ComparingWords["moves"]): RegExp {
  const verb = MOVE.source.replace(/^(?:\\b|\(\?<!\\p\{L\}\))/u, "");
  return new RegExp(`^(?: (?:${BEFORE_MOVE})){0,2} (?<verb>(?:${verb})|${ABROGATED})`, "iu");
}
const LONGEST_OBJECT = 80;

/** Moves of one party alone, its name right before the verb. */
function movesTold(
  record: Case,
  { sentence: { text }, actors, formats, dates }: ReadSentence,
  words: ComparingWords["moves"],
): Told[] {
  const quoted = quotedStretches(text);
  const [date, ...others] = dates.filter(({ date: one }) => !one.isInterval);
  if (others.length > 0 || dates.some(({ date: one }) => one.isInterval)) return [];
  const isMove = aMove(words);
  return actors.flatMap(({ thing: actor, from, to }): Told[] => {
    const match = isMove.exec(text.slice(to, to + LONGEST_OBJECT));
    if (!match || !record.meta.parties.includes(actor.id)) return [];
    const isQuoted = quoted.some((one) => from >= one.from && from < one.to);
    // "Aland and Bland closed", "Critics say that Aland closed".
    if (isQuoted || words.NOT_DONE.test(text.slice(0, from)) || words.AND_BEFORE.test(text.slice(0, from)))
      return [];
    const end = to + match[0].length;
    const object = words.OBJECT.exec(text.slice(end, end + LONGEST_OBJECT))?.[0] ?? "";
    const named = formats.filter((one) => one.from >= end && one.from < end + object.length);
    const names = new Set(
      record.actors.flatMap(({ name, adjective, aliases }) => [
        ...stemsOf([name, adjective ?? "", ...(aliases ?? [])].join(" ")),
      ]),
    );
    return [
      {
        actor,
        verb: match.groups!.verb!.toLowerCase(),
        formats: named.map(({ thing }) => thing.id),
        words: new Set([...stemsOf(object)].filter((stem) => !names.has(stem))),
        date,
        from,
        to: end,
      },
    ];
  });
}

/** The first verb of a move behind the name of who made it: "On the evening of the strikes Bland breaks off …". */
function firstMove(record: Case, { event: { says, initiators } }: Recorded): string {
  const name = record.actors.find(({ id }) => id === initiators?.[0])?.name ?? "";
  return ANY_MOVE.exec(says.slice(Math.max(0, says.indexOf(name))))?.[0] ?? "";
}

/** Whether a verb and what the record says name one kind of move. */
function isSame(verb: string, says: string): boolean {
  return (
    says.toLowerCase().includes(verb.slice(0, 5)) ||
    SAME_MOVES.some((same) => same.test(verb) && same.test(says))
  );
}

/** On the day that is told, and on what is told. */
function isOnIt({ event }: Recorded, { formats, words, date }: Told, record: Case): boolean {
  const own = parseDate(event.date);
  if (!own || event.kind === "planned" || event.kind === "context") return false;
  if (date && !mayBeOne(date.date, own)) return false;
  if (formats.length > 0) return event.formats?.some((id) => formats.includes(id)) === true;
  const formatWords = record.formats.filter(({ id }) => event.formats?.includes(id)).map(({ name }) => name);
  const known = stemsOf([event.says, ...formatWords].join(" "));
  return [...words].some((word) => known.has(word));
}

/** Of one who is the other party, and nobody with it. */
function isOfOther(record: Case, { event }: Recorded, actor: Actor): boolean {
  const [by, ...others] = event.initiators ?? [];
  return by !== undefined && others.length === 0 && by !== actor.id && record.meta.parties.includes(by);
}

/** Whoever it is, a member of it, or what it is a member of. */
function isOf(record: Case, id: string, actor: Actor): boolean {
  const other = record.actors.find((one) => one.id === id);
  const has = (whole: Actor | undefined, part: string) =>
    whole?.members?.some(({ actor: member }) => member === part) === true;
  return id === actor.id || has(actor, id) || has(other, actor.id);
}
