import {
  type Actor,
  type Case,
  type Event,
  type PartialDate,
  type Phase,
  parseDate,
  sourceOf,
} from "../../record/index.ts";
import { BEFORE_MOVE, EXPULSION, HOSTILE_WORDS, IN_ANSWER, MOVE, SAME_MOVES } from "../lexicon/en/moves.ts";
import type { ReadSentence } from "../names/mentions.ts";
import { mayBeOne, type StatedDate } from "../names/statedDates.ts";
import { placeOf } from "../paper.ts";
import { type ComparisonRule, type Found, relatedAt, when } from "./comparison.ts";
import { FIRST_HOSTILE, movesOf } from "./moves.ts";
import { stemsOf } from "./stems.ts";

const RECORD = `formats:
  - {id: em, name: Embassy of Bland, kind: mission, mode: bilateral, pillars: [], phases: []}
events:
  - {id: first, date: 2021-10-06, says: Aland expels eight diplomats of the embassy., initiators: [A], targets: [B], formats: [em], cameo: "16"}
  - {id: second, date: 2021-10-18, says: Bland suspends its embassy., initiators: [B], targets: [A], formats: [em], cameo: "16"}
`;

export const caseFirstMove: ComparisonRule = {
  id: "case-first-move",
  severity: "note",
  readsEnglish: true,
  title: "A move told without the other side's move that the case has just before it",
  reason:
    "Who is told to have moved first is who is blamed. The case records a hostile move of the other side on the same matter in the thirty days before, and the paper does not mention it.",
  good: {
    paper:
      "A short paper\n\nIn October 2021, Bland suspended its embassy. Aland had expelled eight of its diplomats twelve days before.\n",
    record: RECORD,
  },
  bad: {
    paper: "A short paper\n\nIn October 2021, Bland suspended its embassy. That was the end of the talks.\n",
    record: RECORD,
  },
  expected: [
    "paper.txt:3:18 told as the first move: 12 days before Bland did so on 18 October 2021, the case has a move of Aland on 6 October 2021 that this paper does not mention; say what came first, and whether one answered the other",
  ],
  check({ paper, record, sentences }) {
    // A move told twice is asked about where it is told first.
    const told = new Set<Event | Phase>();
    const recorded = movesOf(record).flatMap((one) => {
      const date = parseDate(one.event.date);
      return date && one.event.initiators?.length === 1 && isHostile(one.event, record)
        ? [{ ...one, date }]
        : [];
    });
    return sentences.flatMap((read, index): Found[] => {
      const move = MOVE.exec(read.sentence.text);
      if (!move) return [];
      return movesIn(read).flatMap(({ actor, from, to, word, date }): Found[] => {
        const found = recorded.find((one) => isMoveOf(one, actor.thing, date.date, word));
        if (!found || told.has(found.item)) return [];
        told.add(found.item);
        const own = found.event;
        const first = moveBefore(record, own);
        if (!first || isTold(record, first, sentences, index)) return [];
        const [a, b] = [parseDate(first.date)!, parseDate(own.date)!];
        const days = b.first - a.first;
        const other = nameOf(record, first.initiators);
        const sources = (first.sources ?? []).map(sourceOf).slice(0, 3);
        return [
          {
            message: `told as the first move: ${days} day${days === 1 ? "" : "s"} before ${actor.thing.name} did so ${when(own.date)}, the case has a move of ${other} ${when(first.date)} that this paper does not mention; say what came first, and whether one answered the other`,
            place: placeOf(paper, read.sentence, from, to),
            related: [
              relatedAt(
                `the case, ${when(first.date)}: ${first.says}${sources.length > 0 ? ` (${sources.join(", ")})` : ""}`,
                record.placeOf(first),
              ),
              relatedAt(`the case, ${when(own.date)}: ${own.says}`, record.placeOf(found.item)),
            ],
          },
        ];
      });
    });
  },
};

const DIRECT_MOVE = new RegExp(`^(?: (?:${BEFORE_MOVE})){0,2} (?:${MOVE.source})`, "iu");
const DAYS_BEFORE = 30;

interface Move {
  actor: ReadSentence["actors"][number];
  from: number;
  to: number;
  /** The stem of the verb. */
  word: string;
  date: StatedDate;
}

/** Moves with the actor right before the verb and one date, at least a month, in the sentence. */
function movesIn({ sentence, actors, dates }: ReadSentence): Move[] {
  const precise = dates.filter(({ date, edtf }) => !date.isInterval && edtf.length >= "2021-10".length);
  const [date] = precise;
  if (!date || precise.length !== 1) return [];
  return actors.flatMap((actor): Move[] => {
    const after = sentence.text.slice(actor.to, actor.to + 60);
    const match = DIRECT_MOVE.exec(after);
    if (!match) return [];
    return [{ actor, from: actor.from, to: actor.to + match[0].length, word: match[1]!.toLowerCase(), date }];
  });
}

function isMoveOf(
  { event, date }: { event: Event; date: PartialDate },
  actor: Actor,
  stated: PartialDate,
  stem: string,
): boolean {
  return (
    event.initiators![0] === actor.id &&
    mayBeOne(date, stated) &&
    (event.says.toLowerCase().includes(stem) ||
      SAME_MOVES.some((same) => same.test(stem) && same.test(event.says)))
  );
}

/** A hostile move against the mover, by whom the move was aimed at, on the same format, in the thirty days before. */
function moveBefore(record: Case, own: Event): Event | undefined {
  const date = parseDate(own.date)!;
  return record.events
    .filter((event) => {
      const before = parseDate(event.date);
      if (
        !before ||
        event === own ||
        !isHostile(event, record) ||
        event.kind === "context" ||
        event.kind === "planned"
      )
        return false;
      // A partial date must not turn the order round.
      if (before.last >= date.first || date.first - before.last > DAYS_BEFORE) return false;
      return (
        event.initiators?.some(
          (id) => targetsOf(own, record).includes(id) && !own.initiators!.includes(id),
        ) === true &&
        targetsOf(event, record).some((id) => own.initiators!.includes(id)) &&
        isOnOneMatter(event, own, record)
      );
    })
    .at(-1);
}

function isHostile({ cameo, says, targets, formats }: Event, record: Case): boolean {
  if (cameo !== undefined) return Number(cameo.slice(0, 2)) >= FIRST_HOSTILE;
  if (isUncoded(record)) return HOSTILE_WORDS.test(says);
  // A record that codes nothing and names no targets says it by its verbs.
  const isPlain =
    targets === undefined &&
    formats === undefined &&
    record.events.every((event) => event.targets === undefined || event.cameo !== undefined);
  return isPlain && HOSTILE_WORDS.test(says);
}

/** A record without any code says by its verbs what is hostile. */
function isUncoded({ events }: Case): boolean {
  return events.every(({ cameo }) => cameo === undefined);
}

/** What one party does, where the record does not say against whom, is done against the other. */
function targetsOf({ targets, initiators }: Event, { meta }: Case): readonly string[] {
  if (targets !== undefined) return targets;
  return initiators?.length === 1 && meta.parties.includes(initiators[0]!)
    ? meta.parties.filter((id) => id !== initiators[0])
    : [];
}

/** On one format; of acts that name none, force against force, or whatever a record without formats has. */
function isOnOneMatter(event: Event, own: Event, record: Case): boolean {
  if (isUncoded(record) && event.formats === undefined) return true;
  if (event.formats !== undefined || own.formats !== undefined)
    return event.formats?.some((id) => own.formats?.includes(id)) === true;
  if (event.cameo === undefined && own.cameo === undefined) return true;
  return [event, own].every(({ cameo }) => Number(cameo?.slice(0, 2) ?? 0) >= FIRST_FORCE);
}
/** CAMEO root codes "assault" and "fight". */
const FIRST_FORCE = 18;

/** Mentioned: with its date, or near the move, a sentence that names who made it and shares words with it. */
function isTold(record: Case, event: Event, sentences: readonly ReadSentence[], near: number): boolean {
  const date = parseDate(event.date)!;
  const who = new Set(event.initiators);
  const names = new Set(
    record.actors.flatMap(({ name, adjective, aliases }) => [
      ...stemsOf([name, adjective ?? "", ...(aliases ?? [])].join(" ")),
    ]),
  );
  const words = new Set([...stemsOf(event.says)].filter((stem) => !names.has(stem)));
  return sentences.some((read, i) => {
    const text = read.sentence.text;
    if (!read.actors.some(({ thing }) => who.has(thing.id)) && Math.abs(i - near) > 1) return false;
    // "After NATO had …": whatever it is called, that something came before is said.
    if (i === near && IN_ANSWER.test(text) && read.actors.some(({ thing }) => who.has(thing.id))) return true;
    const isNear = Math.abs(i - near) <= 3 || read.paragraph === sentences[near]!.paragraph;
    const isDated = read.dates.some(
      (stated) => stated.edtf.length >= "2021-10".length && mayBeOne(stated.date, date),
    );
    if (!isNear && !isDated) return false;
    if (EXPULSION.test(text) && EXPULSION.test(event.says)) return true;
    if (read.dates.some(({ date: stated }) => stated.first === date.first && stated.last === date.last))
      return true;
    return [...stemsOf(text)].filter((stem) => words.has(stem)).length >= 3;
  });
}

function nameOf(record: Case, ids: readonly string[] | undefined): string {
  return (ids ?? []).map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id).join(" and ");
}
