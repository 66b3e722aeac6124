import type { Block, Inline } from "../../page/page.ts";
import { parseDate } from "../../record/index.ts";
import type { DemandFinding } from "../findings/index.ts";
import { inOrderOfTime } from "../happenings.ts";
import { inEveryDraft, type Known, type Narrator } from "../sections/narrator.ts";
import { clip, countWords, fitAll, fitting, type Piece, written } from "./fit.ts";

const MOST_DEMANDS = 3;

/** Where no priorities speak for the day: what each side asks of the other, the latest first, with its answer. */
export function asked(n: Narrator): Block[] {
  const { why: words } = n.say.words;
  const order = openDemands(n);
  const told = order.slice(0, MOST_DEMANDS);
  const isPast = told.every((one) => one.overtaken !== undefined || isOld(n, one));
  const label: Inline = {
    strong: `${
      order.some(({ isProposal }) => isProposal)
        ? words.askedOrProposed
        : isMutual(n, told) && !isPast
          ? words.asked
          : words.askedOf(isPast)
    }.`,
  };
  const room = n.most("why") - countWords([label]);
  // How a thing was answered takes a word where there is no room for a clause.
  // The fewer whole, the shorter: the first ones longest.
  const tellings = [...Array(told.length + 1).keys()]
    .reverse()
    .map((whole) =>
      told.map((demand, rank): Piece => ({ ...demandPiece(n, demand, 24, false, rank < whole), rank })),
    );
  const wordsOf = (all: readonly Piece[]) => all.reduce((sum, { text }) => sum + countWords(text), 0);
  const pieces = fitting(n, "answers", tellings, (all) => wordsOf(all) <= room)!;
  const missing = wordsOf(tellings[0] ?? []) - wordsOf(pieces);
  if (missing > 0) n.ballot.want(missing);
  const { kept } = fitAll(n, "asked", pieces, room);
  if (kept.length === 0) return [];
  return [
    { kind: "paragraph", text: [label] },
    { kind: "list", items: written(n, kept) },
  ];
}

/** Whether each party asks something, and each of the other. */
function isMutual({ a }: Known, told: readonly DemandFinding[]): boolean {
  const parties = a.parties.map(({ id }) => id);
  return (
    told.every(({ actor, addressee }) => parties.includes(actor) && parties.includes(addressee ?? "")) &&
    parties.every((id) => told.some(({ actor }) => actor === id))
  );
}

/**
 * What is asked of a party or proposed to it and not granted, the latest of each side before a second of either. What a
 * break has overtaken comes last, and only of those of whom nothing current is on record.
 */
const openDemands = inEveryDraft(({ a }): readonly DemandFinding[] => {
  const parties = new Set(a.parties.map(({ id }) => id));
  const open = a.demands
    // What was granted in part is asked for the rest.
    .filter(({ answer }) => answer?.is !== "accepted")
    .filter(({ actor, addressee }) => parties.has(addressee ?? actor))
    .sort((x, y) => ((x.said ?? "") < (y.said ?? "") ? 1 : -1));
  const current = open.filter(({ overtaken }) => overtaken === undefined);
  const then = open.filter(
    (one, i) =>
      one.overtaken !== undefined &&
      !current.some(({ actor }) => actor === one.actor) &&
      open.findIndex(({ actor }) => actor === one.actor) === i,
  );
  // Of what one asks the latest is told, beside what he proposes: what he asked before that he has said anew. What he asks
  // of somebody else takes the place of nothing that he asks of the other side, and stands behind it.
  const isOfOther = ({ addressee }: DemandFinding) => parties.has(addressee ?? "");
  const latest = current
    .filter(
      (one, i) =>
        current.findIndex(
          (other) =>
            other.actor === one.actor &&
            other.isProposal === one.isProposal &&
            isOfOther(other) === isOfOther(one),
        ) === i,
    )
    .sort((x, y) => Number(isOfOther(y)) - Number(isOfOther(x)));
  const nth = (one: DemandFinding) => latest.filter(({ actor }) => actor === one.actor).indexOf(one);
  return [...latest.sort((x, y) => nth(x) - nth(y)), ...then];
});

/** What is asked or proposed that the page has a place for, though there may be no room for all of it. */
export function demandsOnPage(n: Known): DemandFinding[] {
  return openDemands(n)
    .filter((one) => one.overtaken === undefined)
    .slice(0, MOST_DEMANDS);
}

/** The break by which it is told that something no longer speaks: the one the page is about, where that came after it. */
export function overtakenBy(
  { stand }: Known,
  { said, overtaken }: { said?: string | undefined; overtaken: string },
): string {
  const [first] = stand.stale.filter(({ kind }) => kind === "break");
  return first !== undefined && said !== undefined && first.date > said ? first.date : overtaken;
}

/**
 * Where priorities speak for the day: what each side asks of the other, the latest of either, told with where things
 * stand. What was asked of late, or since the last judgement, is the matter of the day.
 */
export const demandsTold = inEveryDraft((n): Piece[] => {
  if (!n.a.answer.answered) return [];
  const since = n.a.changedSince?.since;
  const age = ({ said }: DemandFinding) =>
    said === undefined ? Number.POSITIVE_INFINITY : n.stand.day - parseDate(said)!.last;
  const isRecent = (one: DemandFinding) =>
    (since !== undefined && (one.said ?? "") > since) || age(one) <= DAYS_OF_A_DEMAND;
  const parties = n.a.parties.map(({ id }) => id);
  return (
    openDemands(n)
      .filter((one) => one.overtaken === undefined && age(one) <= DAYS_OF_AN_OLD_DEMAND)
      // Of one who asks and proposes, what he asks.
      .sort((x, y) => Number(x.isProposal) - Number(y.isProposal))
      .filter(({ actor }, i, all) => all.findIndex((one) => one.actor === actor) === i)
      .sort((x, y) => Number(!parties.includes(x.actor)) - Number(!parties.includes(y.actor)))
      .slice(0, MOST_DEMANDS)
      .map((demand, i) => ({
        ...demandPiece(n, demand, 20, true),
        rank: isRecent(demand) && i < 2 && !demand.isProposal ? 1 : 2 + i / 10,
      }))
  );
});

/** For so long a demand that nobody has taken up is the matter of the day; for so long it is told where there is room. */
const DAYS_OF_A_DEMAND = 183;
const DAYS_OF_AN_OLD_DEMAND = 3 * 365;

/** For so long what somebody asked and did not ask again is told as what he asks. */
const DAYS_OF_A_WORD = 2 * 365;

function isOld({ stand }: Known, { said }: DemandFinding): boolean {
  return said !== undefined && stand.day - parseDate(said)!.last > DAYS_OF_A_WORD;
}

/** How it was answered: in the record's own words, where they are a clause, since they say by whom and with what. */
function answerInWords(n: Known, { is, says, saysIn }: NonNullable<DemandFinding["answer"]>): string {
  const told = says === undefined ? undefined : n.say.text({ says, saysIn });
  return told === undefined || told.split(/\s+/u).length > MOST_OF_AN_ANSWER || /[.;:]/u.test(told)
    ? n.stateWord(is)
    : n.say.words.why.answeredBy(told);
}

const MOST_OF_AN_ANSWER = 16;

/** The day it was last said, and since when it has been, where that was another. */
function saidWhen({ a, say }: Known, first: string | undefined, said: string): string {
  const { why: words } = say.words;
  if (said === a.asOf) return words.today;
  return first === undefined || inOrderOfTime(first, said) >= 0
    ? say.date(said)
    : words.saidFirst(say.date(said), say.date(first));
}

/** What somebody asks, or asked before a break, with its answer. */
function demandPiece(
  n: Known,
  demand: DemandFinding,
  most: number,
  isShort = false,
  isAnswerWhole = true,
): Piece {
  const { say } = n;
  const { why: words } = say.words;
  const { said, overtaken, isProposal } = demand;
  // What came before it was asked, or on the same day in an order that nobody knows, is no answer to it.
  const answer =
    demand.answer !== null && said !== undefined && inOrderOfTime(demand.answer.date, said) <= 0
      ? null
      : demand.answer;
  return {
    key: `demand ${demand.id}${isAnswerWhole ? "" : " short"}`,
    text: [
      (isProposal ? words.proposal : words.demand)(
        say.actor(demand.actor),
        // Who is to do a thing that is asked has to be said; of a thing that is asked for it goes without saying.
        // Who is neither side proposes to both.
        !n.a.parties.some(({ id }) => id === demand.actor) ||
          (isShort && !words.isAct(say.text(demand)) && !words.isAct(demand.says))
          ? undefined
          : demand.addressee === undefined
            ? undefined
            : say.actor(demand.addressee),
        said === undefined ? undefined : saidWhen(n, demand.date, said),
        clip(say.text(demand), most),
        answer
          ? [isAnswerWhole ? answerInWords(n, answer) : n.stateWord(answer.is), say.date(answer.date)]
          : // What is proposed asks for an answer; that there is none is told of what is not of the very day.
            isProposal && demand.answer === null && overtaken === undefined && said !== n.a.asOf
            ? [words.noAnswer]
            : undefined,
        overtaken !== undefined
          ? { break: say.date(overtakenBy(n, { said, overtaken })) }
          : isOld(n, demand)
            ? {}
            : undefined,
      ),
    ],
    rank: 0,
    cites: [demand, ...(answer ? [answer] : [])],
  };
}
