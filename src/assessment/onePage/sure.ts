import type { Block, Inline } from "../../page/page.ts";
import type { MovesTold } from "../../words/index.ts";
import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { carriers } from "./carriers.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";

/** In how many small edits the answer stays, what carries it, how these priorities did, and what authors concluded. */
export function sure(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.sure.label}.` };
  const room = PAGE_BLOCKS.sure - countWords([label]);
  if (!n.a.answer.answered) {
    const { kept } = fitWords([...(n.a.onRecord ? onRecord(n) : []), ...verified(n)], room);
    return kept.length === 0 ? [] : [{ kind: "paragraph", text: joined([[label], ...written(n, kept)]) }];
  }
  const { how, of } = n.a.answer.lasting;
  const pieces: Piece[] = [
    ...counts(n),
    // Where talks last, what would end them stands under what would change it.
    ...(Object.keys(how).length === of ? [] : carriers(n)),
    ...variants(n),
    ...onRecord(n),
    ...n.a.measures.map(({ says }): Piece => ({ text: [n.say.words.author(clip(says, 20))], rank: 4 })),
  ];
  const { kept } = fitWords(pieces, room);
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept)]) }];
}

/** Whether what would change it names a change, larger than those counted, that turns the answer. */
function isTurnedAbove({ a, changes }: Narrator): boolean {
  const { how, of } = a.answer.lasting;
  return Object.keys(how).length === of
    ? a.assumptions.some(({ answer }) => answer.turns === "verdict")
    : (changes?.singleTo(DIALOGUE).some(({ reachable }) => reachable) ?? false);
}

function counts(n: Narrator): Piece[] {
  const { say, a } = n;
  const { sure: says } = say.words;
  if (a.carried) {
    const inert = a.carried.inert.map((id) => say.decisionMaker(id));
    return [
      { text: [says.orderings(a.carried.same, a.carried.of, isTurnedAbove(n))], rank: 0 },
      ...(inert.length > 0 ? [{ text: [says.inert(inert)], rank: 5 }] : []),
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
      ];
}

function variants(n: Narrator): Piece[] {
  const { say, a } = n;
  const solved = a.variants.filter(({ verdict }) => verdict !== null);
  if (solved.length === 0) return [];
  const names = (isSame: boolean) =>
    solved
      .filter(({ verdict }) => (verdict === a.answer.verdict) === isSame)
      .map((variant) => clip(n.variantName(variant), 5));
  return [{ text: [say.words.sure.variants(names(true), names(false))], rank: 4 }];
}

/** How these priorities did on what the parties did, and what speaks most plainly against them. */
function onRecord(n: Narrator): Piece[] {
  const { say, a } = n;
  const { sure: says } = say.words;
  const found = a.onRecord;
  if (!found) return [{ text: [says.noRecord], rank: 6 }];
  const better = found.variants
    .filter(({ explains, contradicts }) => explains > found.explains && contradicts <= found.contradicts)
    .sort((x, y) => y.explains - x.explains)[0];
  const variant = better && a.variants.find(({ id }) => id === better.id);
  return [
    { text: [movesTold(n, found)], rank: 0 },
    ...found.refuted
      .filter((one, i) => found.refuted.findIndex((other) => other.decisionMaker === one.decisionMaker) === i)
      // What somebody is said to have done refutes no reading of him: only what he did.
      .filter((one) => !isHearsay(found, one))
      .map(
        ({ decisionMaker, type, date }): Piece => ({
          text: [says.refuted(say.whose(decisionMaker, type), say.date(date))],
          rank: 1,
        }),
      ),
    ...(variant && better
      ? [
          {
            text: [says.variantDoesBetter(clip(n.variantName(variant), 8), better.explains, better.of)],
            rank: 4,
          },
        ]
      : []),
  ];
}

type Moves = NonNullable<Narrator["a"]["onRecord"]>;

/** How the priorities did on the moves since they were stated, else on those before, each kind with its last move. */
function movesTold({ say, stand }: Narrator, { choices }: Moves): string {
  const { sure: says } = say.words;
  // What came after a break no longer tells whether the priorities before it were right.
  const until = stand.stale[0]?.date;
  const moves = choices.filter(
    (one) => one.kind === "move" && isAct(one) && (until === undefined || one.to <= until),
  );
  if (moves.length === 0) return says.noRecord;
  const since = moves.filter(({ lists }) => !lists.every(({ beforehand }) => beforehand));
  const told = since.length > 0 ? since : moves;
  if (told.every((one) => kindOf(one) === "nothing")) return says.untold(told.length);
  const kinds = (["fit", "against", "one-reading", "nothing"] as const).flatMap((kind): MovesTold[] => {
    const own = told.filter((one) => kindOf(one) === kind);
    const last = own.at(-1);
    if (!last) return [];
    const phrases = last.changes.map(({ option, isOn }) => clip(say.optionPhrase(option, isOn), 10));
    const conduct = say.words.conduct(say.decisionMaker(last.decisionMaker), phrases);
    return [{ kind, n: own.length, last: [conduct, say.date(last.to)] }];
  });
  return says.record(kinds, since.length === 0, until === undefined ? undefined : say.date(until));
}

/** A body that came to rest is nobody's own act. */
function isAct({ because, changes }: Moves["choices"][number]): boolean {
  return (
    changes.some(({ isOn }) => isOn) || !because.every(({ kind, by }) => kind === "phase" && by.length === 0)
  );
}

function kindOf({ verdict, why }: Moves["choices"][number]): MovesTold["kind"] {
  if (verdict === "explained") return "fit";
  if (verdict === "contradicted") return "against";
  return why === "readings-differ" ? "one-reading" : "nothing";
}

/** A choice that shows only in what others say of him who made it. */
export function isHearsay(
  { choices }: Moves,
  { decisionMaker, date }: { decisionMaker: string; date: string },
): boolean {
  const choice = choices.find((one) => one.decisionMaker === decisionMaker && one.to === date);
  return choice?.because.every(({ kind }) => kind === "claim") ?? false;
}

/** How many entries of the record a source that was read bears out. */
function verified({ say, record }: Narrator): Piece[] {
  const entries = [
    ...record.events.filter(({ kind }) => kind !== "planned"),
    ...record.formats.flatMap(({ phases }) => phases),
  ];
  if (!entries.some(({ verification }) => verification !== undefined)) return [];
  const n = entries.filter(({ verification }) => verification === "verified").length;
  return [{ text: [say.words.sure.verified(n, entries.length)], rank: 5 }];
}
