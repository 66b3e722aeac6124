import type { Block, Inline } from "../../page/page.ts";
import { parseDate } from "../../record/index.ts";
import type { MovesTold } from "../../words/index.ts";
import { indifferentOf, isInsteadTold } from "../answer.ts";
import { cameAfter, inOrderOfTime } from "../happenings.ts";
import { ofParties } from "../measures.ts";
import { betterVariant } from "../path/index.ts";
import { beliedOn } from "../reasons.ts";
import type { Narrator } from "../sections/narrator.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { carriers, turningPriorities } from "./carriers.ts";
import { clip, countWords, fitAll, fits, fitting, isPlain, joined, type Piece, written } from "./fit.ts";
import { headNamesReadings } from "./head.ts";
import { isHearsay } from "./hearsay.ts";
import { judgementTellsUntested } from "./judgement.ts";
import { againstAnswer } from "./stood.ts";

/** In how many small edits the answer stays, what carries it, how these priorities did, and beside it what votes show. */
export function sure(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.sure.label}.` };
  const room = mostOf(n) - countWords([label]);
  if (!n.a.answer.answered) {
    // Of priorities that no longer speak it is told how they fared, and nothing where nothing tried them.
    const told = [
      ...(n.a.onRecord ? onRecord(n).filter(({ key }) => !key?.startsWith("earlier")) : []),
      // Where a rule has failed, what a reading says without it stands with the answer.
      ...(n.a.answer.why === "belied" ? rankedLater(n) : []),
    ];
    const { kept } = fitAll(n, "sure", told, room);
    return kept.length === 0 ? [] : [{ kind: "paragraph", text: joined([[label], ...written(n, kept)]) }];
  }
  const { how, of } = n.a.answer.lasting;
  const isNamed = n.a.carried !== null && n.a.carried.same < n.a.carried.of && turningTold(n) !== undefined;
  const pieces: Piece[] = [
    ...counts(n),
    // Where talks last, what would end them stands under what would change it; what the answer hangs on may stand with it.
    ...(Object.keys(how).length === of || isNamed || againstAnswer(n) ? [] : carriers(n)),
    ...unread(n),
    ...likelier(n),
    ...rankedLater(n),
    ...variants(n),
    ...onRecord(n),
  ];
  const { kept } = fitAll(n, "sure", pieces, room);
  return [{ kind: "paragraph", text: joined([[label], ...written(n, [...kept, ...besideTheRecord(n)])]) }];
}

/** Of priorities that no longer speak for the day little is told. */
const MOST_OF_OLD_ONES = 48;

function mostOf(n: Narrator): number {
  return n.a.answer.answered ? n.most("sure") : Math.min(n.most("sure"), MOST_OF_OLD_ONES);
}

/** What votes show of the two parties, and whether the record went the same way: where all else has left words for it. */
function besideTheRecord(n: Narrator): Piece[] {
  const own = ofParties(n.record, n.a.measures);
  if (!own?.trend) return [];
  const { ballot } = n;
  const { block } = ballot;
  ballot.block = "measures";
  const { kept } = fitAll(n, "measures", [{ text: [own.says], rank: 0 }], ballot.extra.get("measures") ?? 0);
  ballot.block = block;
  return kept;
}

/** How many changes, larger than those counted, what would change it can have named as turning the answer. */
function turnedAbove(n: Narrator): number {
  const { a, changes } = n;
  const { how, of } = a.answer.lasting;
  return Object.keys(how).length === of
    ? a.assumptions.some(({ answer }) => answer.turns === "verdict")
      ? carriers(n, false).length
      : 0
    : (changes?.singleTo(DIALOGUE).filter(({ reachable }) => reachable).length ?? 0);
}

function counts(n: Narrator): Piece[] {
  const { say, a } = n;
  const { sure: says } = say.words;
  if (a.carried) {
    const inert = a.carried.inert.map((id) => say.decisionMaker(id));
    return [
      ...counted(n, a.carried),
      ...untriedOf(n, a.carried),
      ...(inert.length > 0 ? [{ key: "inert", text: [says.inert(inert)], rank: 5 }] : []),
    ];
  }
  const sum = (of: (one: (typeof a.robustness)[number]) => number) =>
    a.robustness.reduce((total, one) => total + of(one), 0);
  return a.robustness.length === 0
    ? []
    : [
        {
          text: [
            says.stays(
              sum(({ stays }) => stays),
              sum(({ of }) => of),
            ),
          ],
          rank: 0,
        },
        ...untriedOf(n, {
          of: sum(({ of }) => of),
          untried: sum(({ untried }) => untried),
          areLargerLeft: false,
        }),
      ];
}

type Carried = NonNullable<Narrator["a"]["carried"]>;

/** Which small changes alter the answer, where they can be named; or that none does, or none whether talks would last. */
function counted(n: Narrator, { same, sameVerdict, of }: Carried): Piece[] {
  const { sure: says } = n.say.words;
  // Of none tried there is nothing to be told.
  if (of === 0) return [];
  const unturned =
    same === of
      ? says.orderings(same, of, turnedAbove(n), [])
      : sameVerdict === of
        ? says.verdictStays(n.a.answer.verdict ?? "closed", of, turnedAbove(n))
        : undefined;
  const told = turningTold(n) ?? unturned;
  return told === undefined ? [] : [{ key: "counts", text: [told], rank: 0 }];
}

/** What was left out of them since the states are many: told before what was found by the rest. */
function untriedOf(
  { say }: Narrator,
  { of, untried, areLargerLeft }: Pick<Carried, "of" | "untried" | "areLargerLeft">,
): Piece[] {
  const { sure: says } = say.words;
  if (untried > 0) return [{ key: "left out", text: [says.smallLeftOut(untried, of + untried)], rank: -0.5 }];
  return areLargerLeft ? [{ key: "left out", text: [says.largerLeftOut], rank: -0.5 }] : [];
}

/** Parties read in several ways between which nothing recorded tells. */
function likelier({ say, a, stand }: Narrator): Piece[] {
  // What follows by each reading stands with the answer, neither before the other.
  if (isInsteadTold(a.answer)) return [];
  const open = partiesRead(a, stand).filter(
    ({ id }) => !a.onRecord?.refuted.some((one) => one.decisionMaker === id),
  );
  return open.length === 0
    ? []
    : [
        {
          key: "likelier",
          text: [say.words.sure.noLikelier(open.map(({ id }) => say.decisionMaker(id)))],
          rank: 0.35,
        },
      ];
}

/** Lists that were set down later than the day, where the head has no room to say so. */
function rankedLater(n: Narrator): Piece[] {
  const { say, a, stand } = n;
  if (headNamesReadings(n)) return [];
  // Where nobody says since when a reading was public, the answer or a reason that names it says that it was ranked later.
  const isSaid = (id: string, type: string, known: string | undefined) =>
    known === undefined &&
    ((isInsteadTold(a.answer) && a.answer.lasting.instead.length > 1) ||
      a.reasons.some((one) => one.decisionMaker === id && one.type === type));
  const later = partiesRead(a, stand).flatMap(({ id, types = {} }) =>
    Object.entries(types).flatMap(([type, { orderedLater, known }]) =>
      orderedLater && !isSaid(id, type, known) ? [say.whose(id, type)] : [],
    ),
  );
  return later.length === 0
    ? []
    : [{ key: "later lists", text: [say.words.sure.laterLists(later)], rank: -1 }];
}

/** Decision makers, but for third parties, that are read in several ways. */
function partiesRead(a: Narrator["a"], { main }: Narrator["stand"]) {
  return (main?.file.decisionMakers ?? []).filter(
    ({ id, types }) =>
      Object.keys(types ?? {}).length > 1 && !a.thirdParties.some((one) => one.decisionMaker === id),
  );
}

/** The small changes by the priorities they are of, where these can be named in the room there is. */
function turningTold(n: Narrator): string | undefined {
  const named = turningPriorities(n);
  const { carried } = n.a;
  if (!carried || named.length === 0) return undefined;
  const told = n.say.words.sure.orderings(carried.same, carried.of, turnedAbove(n), named);
  return fitting(n, "turning", [told, undefined], (one) =>
    one === undefined ? true : isPlain(n, one) && fits([one], MOST_OF_COUNTS),
  );
}

const MOST_OF_COUNTS = 56;

/** Of whom it makes no difference how they are read. */
function unread({ say, a }: Narrator): Piece[] {
  const { names, instead } = say.words;
  const same = indifferentOf(say, a.answer);
  return same.length === 0
    ? []
    : [{ key: "unread", text: [names.sentence(names.begin(instead.indifferent(same)))], rank: 0.5 }];
}

function variants(n: Narrator): Piece[] {
  const { say, a } = n;
  const solved = a.variants.filter(({ verdict }) => verdict !== null);
  if (solved.length === 0) return [];
  const names = (isSame: boolean) =>
    solved
      .filter(({ verdict }) => (verdict === a.answer.verdict) === isSame)
      .map((variant) => clip(n.variantName(variant), 5));
  return [{ key: "variants", text: [say.words.sure.variants(names(true), names(false))], rank: 4 }];
}

/** How these priorities did on what the parties did, and what speaks most plainly against them. */
function onRecord(n: Narrator): Piece[] {
  const { say, a } = n;
  const { sure: says } = say.words;
  const found = a.onRecord;
  if (!found) return [{ key: "no record", text: [says.noRecord], rank: 6 }];
  const better = betterVariant(found, found.variants);
  const variant = better && a.variants.find(({ id }) => id === better.id);
  const tellings = movesTold(n, found);
  // Where priorities no longer speak, what failed of them is told though there be no room for all that tried them.
  const room = a.answer.answered ? Number.POSITIVE_INFINITY : mostOf(n) - WORDS_OF_A_LABEL;
  const told = fitting(n, "moves", tellings, ({ text }) => fits([text], room));
  // A step that is left untold is asked for.
  if (told !== undefined && told !== tellings[0])
    n.ballot.want(countWords([tellings[0]!.text]) - countWords([told.text]));
  return [
    // What leads a reason already is told again only where there is room.
    ...(told === undefined || isToldAsBelied(n, found)
      ? []
      : [
          {
            key: `moves ${tellings.indexOf(told)}`,
            text: [told.text],
            rank: isToldAsReason(n, found) ? 3 : 0,
          },
        ]),
    ...earlier(n, found),
    ...found.refuted
      .filter((one, i) => found.refuted.findIndex((other) => other.decisionMaker === one.decisionMaker) === i)
      // What somebody is said to have done refutes no reading of him: only what he did.
      .filter((one) => !isHearsay(found, one))
      .map(
        ({ decisionMaker, type, date }): Piece => ({
          key: `refuted ${decisionMaker} ${type}`,
          // Of the step that is told last it needs no second telling.
          text: [
            tellings[0] === told && told?.last === say.date(date)
              ? says.refutedBy(say.whose(decisionMaker, type))
              : says.refuted(
                  say.whose(decisionMaker, type),
                  didOn(n, found, { decisionMaker, date }),
                  say.date(date),
                ),
          ],
          rank: 1,
        }),
      ),
    ...(variant && better
      ? [
          {
            key: "variant",
            text: [says.variantDoesBetter(clip(n.variantName(variant), 8), better.explains, better.of)],
            rank: 4,
          },
        ]
      : []),
  ];
}

/** What somebody did on a day by the record, in a clause. */
function didOn(
  { say }: Narrator,
  { choices }: Moves,
  { decisionMaker, date }: { decisionMaker: string; date: string },
): string {
  const done = choices.filter((one) => one.decisionMaker === decisionMaker && one.to === date);
  const phrases = done.flatMap(({ changes }) =>
    changes.map(({ option, isOn }) => clip(say.optionPhrase(option, isOn), 10)),
  );
  return say.words.conduct(say.decisionMaker(decisionMaker), [...new Set(phrases)]);
}

/** How the moves are told; `last`: the day of the one that is told last. */
interface Telling {
  text: string;
  last?: string | undefined;
}

type Moves = NonNullable<Narrator["a"]["onRecord"]>;

/**
 * How the priorities did on the moves since they were stated, each kind with its last move. What came before they were
 * stated is no test of them: whoever wrote them down knew it.
 */
function movesTold(n: Narrator, { choices }: Moves): Telling[] {
  const { say, a, stand } = n;
  const { sure: says } = say.words;
  // What came after a break no longer tells whether the priorities before it were right.
  const until = stand.stale[0]?.date;
  const told = choices.filter(
    (one) =>
      one.kind === "move" &&
      (until === undefined || inOrderOfTime(one.to, until) <= 0) &&
      !one.lists.every(({ beforehand }) => beforehand),
  );
  if (told.length === 0) {
    const stated = a.model?.restated ?? a.model?.asOf;
    // On the very day there is nothing to be said yet; as a ground of the word of confidence it is said.
    return stated == null ||
      judgementTellsUntested(n) ||
      !a.answer.answered ||
      !cameAfter(a.asOf, parseDate(stated)!.last)
      ? []
      : [{ text: says.untried(say.date(stated), until === undefined ? undefined : say.date(until)) }];
  }
  if (told.every((one) => kindOf(one) === "nothing")) return [{ text: says.untold(told.length) }];
  const kinds = (["fit", "against", "one-reading", "nothing"] as const).flatMap((kind): MovesTold[] => {
    const own = told.filter((one) => kindOf(one) === kind);
    const last = own.at(-1);
    if (!last) return [];
    const phrases = last.changes.map(({ option, isOn }) => clip(say.optionPhrase(option, isOn), 10));
    const conduct = say.words.conduct(say.decisionMaker(last.decisionMaker), phrases);
    const by = kind === "one-reading" ? readingOf(last) : undefined;
    const types = stand.main?.file.decisionMakers.find(({ id }) => id === by?.decisionMaker)?.types;
    return [
      {
        kind,
        n: own.length,
        last: [conduct, say.date(last.to)],
        readAs: by && say.whose(by.decisionMaker, by.type),
        isLater: by?.type !== undefined && types?.[by.type]?.orderedLater === true,
      },
    ];
  });
  const stated = a.model?.restated ?? a.model?.asOf ?? undefined;
  const failed = kinds.filter(({ kind }) => kind === "against");
  return [kinds, ...(failed.length > 0 ? [failed] : [])].map((some) => ({
    text: says.record(
      some,
      told.length,
      stated === undefined ? undefined : say.date(stated),
      until === undefined ? undefined : say.date(until),
    ),
    last: some.at(-1)?.last[1],
  }));
}

const WORDS_OF_A_LABEL = 5;

/** Whether the judgement tells the one move since, as that by which the rule failed. */
function isToldAsBelied({ a, stand }: Narrator, { choices }: Moves): boolean {
  const since = movesSince(choices);
  return a.answer.why === "belied" && since.length === 1 && stand.stale.length === 0;
}

const movesSince = (choices: Moves["choices"]) =>
  choices.filter(({ kind, lists }) => kind === "move" && !lists.every(({ beforehand }) => beforehand));

/** Whether the one move since is the one that the reasons say goes against the rule. */
function isToldAsReason({ a, stand }: Narrator, found: Moves): boolean {
  const since = movesSince(found.choices);
  return (
    a.answer.answered &&
    since.length === 1 &&
    a.reasons.some((reason) => beliedOn(found, reason, stand.stale[0]?.date) === since[0]!.to)
  );
}

/**
 * How the priorities stand to the moves that were known when they were stated: that they fit what their author knew when
 * ranking them is no praise, so that it is said of when they are; what they go against even so is named.
 */
function earlier({ say, a }: Narrator, { choices }: Moves): Piece[] {
  const { sure: says } = say.words;
  const known = choices.filter(
    ({ kind, lists }) => kind === "move" && lists.length > 0 && lists.every(({ beforehand }) => beforehand),
  );
  if (known.length === 0) return [];
  const of = (verdict: string) => known.filter((one) => one.verdict === verdict);
  const against = of("contradicted");
  const counts = {
    fit: of("explained").length,
    against: against.length,
    tie: of("tie").length,
    open: of("undecided").length,
  };
  const told = against.slice(-MOST_AGAINST).map(({ decisionMaker, changes, to }) => {
    const phrases = changes.map(({ option, isOn }) => clip(say.optionPhrase(option, isOn), 10));
    return [say.words.conduct(say.decisionMaker(decisionMaker), phrases), say.date(to)] as const;
  });
  const rank = a.answer.answered ? 0.3 : 2;
  return [
    { key: "earlier", text: [says.earlier(counts)], rank },
    ...(told.length === 0
      ? []
      : [
          {
            key: "earlier against",
            text: [says.earlierAgainst(told, against.length > told.length)],
            rank: rank + 0.1,
          },
        ]),
  ];
}

const MOST_AGAINST = 2;

/** The reading that a move fits, where it fits but one of several. */
function readingOf({
  lists,
}: Moves["choices"][number]): Moves["choices"][number]["lists"][number] | undefined {
  const fitting = lists.filter(({ verdict, type }) => verdict === "explained" && type !== undefined);
  return fitting.length === 1 && lists.length > 1 ? fitting[0] : undefined;
}

function kindOf({ verdict, why }: Moves["choices"][number]): MovesTold["kind"] {
  if (verdict === "explained") return "fit";
  if (verdict === "contradicted") return "against";
  return why === "readings-differ" ? "one-reading" : "nothing";
}
