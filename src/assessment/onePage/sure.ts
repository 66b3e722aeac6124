import type { Block, Inline } from "../../page/page.ts";
import { type Assumption, PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";

/** In how many small edits the answer stays, what carries it, how these priorities did, and what authors concluded. */
export function sure(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.sure.label}.` };
  const room = PAGE_BLOCKS.sure - countWords([label]);
  if (!n.a.answer.answered) {
    const told = n.a.onRecord ? onRecord(n) : [];
    const { kept } = fitWords([{ text: [words.sure.unanswered], rank: 0 }, ...told], room);
    return [{ kind: "paragraph", text: joined([[label], ...written(n, kept)]) }];
  }
  const pieces: Piece[] = [
    ...counts(n),
    ...carriers(n),
    ...variants(n),
    ...onRecord(n),
    ...n.a.measures.map(({ says }): Piece => ({ text: [n.say.words.author(clip(says, 20))], rank: 4 })),
  ];
  const { kept } = fitWords(pieces, room);
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept)]) }];
}

function counts({ say, a }: Narrator): Piece[] {
  const { sure: says } = say.words;
  if (a.carried) {
    const inert = a.carried.inert.map((id) => say.decisionMaker(id));
    return [
      { text: [says.orderings(a.carried.same, a.carried.of)], rank: 0 },
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

const MOST_CARRIERS = 2;

function carriers({ say, a }: Narrator): Piece[] {
  const { sure: says } = say.words;
  if (!a.carried) return [];
  if (a.assumptions.length === 0) return [{ text: [says.nothingCarries], rank: 1 }];
  const all = onceForAllTypes(say, a);
  const told = [...all]
    .sort((x, y) => Number(x.answer.turns !== "verdict") - Number(y.answer.turns !== "verdict"))
    .slice(0, MOST_CARRIERS);
  const rest = all.length - told.length;
  // None of the small edits turns it, so what does is more than one of these.
  const isBeyond = a.carried.same === a.carried.of;
  return [
    ...told.map((one, i): Piece => ({ text: [carrier(says, one, isBeyond)], rank: i + 1 })),
    ...(rest > 0 ? [{ text: [says.moreCarry], rank: 3 }] : []),
  ];
}

/** What several readings of a party share, with the same effect, is one point and not one for each of them. */
function onceForAllTypes(say: Narrator["say"], a: Narrator["a"]): Assumption[] {
  const found = new Map<string, Assumption>();
  for (const one of a.assumptions) {
    const list = a.preferences.find(
      ({ decisionMaker, type }) => decisionMaker === one.decisionMaker && type === one.type,
    );
    const statement = list?.statements.find(({ place }) => place === one.statementPlace)?.say;
    const key =
      one.kind === "statement" && statement !== undefined
        ? JSON.stringify([one.decisionMaker, statement, one.change, one.effect])
        : JSON.stringify([one.kind, one.what, one.change]);
    const first = found.get(key);
    if (first === undefined) found.set(key, one);
    else if (statement !== undefined && one.decisionMaker !== undefined)
      found.set(key, {
        ...first,
        what: say.words.assumption.statement(
          say.whose(one.decisionMaker, undefined),
          say.priority(statement, one.decisionMaker),
        ),
      });
  }
  return [...found.values()];
}

function carrier(
  says: Narrator["say"]["words"]["sure"],
  { kind, what, change, effect }: Assumption,
  isBeyond: boolean,
): string {
  return kind === "tie"
    ? `${says.tie(clip(what, 20))} ${says.tieFalls(change, effect)}`
    : says.carries(clip(what, 22), clip(change, 14), effect, isBeyond && kind === "statement");
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
  const { clearest } = found;
  const better = found.variants
    .filter(({ explains, contradicts }) => explains > found.explains && contradicts <= found.contradicts)
    .sort((x, y) => y.explains - x.explains)[0];
  const variant = better && a.variants.find(({ id }) => id === better.id);
  return [
    {
      text: [says.record(movesTold(found, false), movesTold(found, true))],
      rank: 0,
    },
    ...found.refuted
      .filter((one, i) => found.refuted.findIndex((other) => other.decisionMaker === one.decisionMaker) === i)
      .map(
        ({ decisionMaker, type, date }): Piece => ({
          text: [says.refuted(say.whose(decisionMaker, type), say.date(date))],
          rank: 1,
        }),
      ),
    // A list says nothing of what was done before it was stated.
    ...(clearest && isSince(a.model, clearest.date) && isOwnAct(found, clearest)
      ? [
          {
            text: [
              says.against(
                say.date(clearest.date),
                say.decisionMaker(clearest.decisionMaker),
                clearest.changes.map(({ option, isOn }) => clip(say.optionPhrase(option, isOn), 10)),
              ),
            ],
            rank: 2,
          },
        ]
      : []),
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

/** Moves, those older than the priorities or those since. */
function movesTold({ choices }: NonNullable<Narrator["a"]["onRecord"]>, isOlder: boolean) {
  const moves = choices.filter(
    ({ kind, lists }) => kind === "move" && lists.every(({ beforehand }) => beforehand) === isOlder,
  );
  const count = (word: string) => moves.filter(({ verdict }) => verdict === word).length;
  const [explains, contradicts] = [count("explained"), count("contradicted")];
  return { of: moves.length, explains, contradicts, open: moves.length - explains - contradicts };
}

/** A body that came to rest is nobody's own act, unless something he did is on record beside it. */
function isOwnAct(
  { choices }: NonNullable<Narrator["a"]["onRecord"]>,
  {
    decisionMaker,
    date,
    changes,
  }: { decisionMaker: string; date: string; changes: readonly { isOn: boolean }[] },
): boolean {
  const choice = choices.find((one) => one.decisionMaker === decisionMaker && one.to === date);
  const isRest = choice?.because.every(({ kind, by }) => kind === "phase" && by.length === 0) ?? false;
  return !isRest || changes.some(({ isOn }) => isOn);
}

function isSince(model: Narrator["a"]["model"], date: string): boolean {
  const stated = model?.restated ?? model?.asOf;
  return stated == null || date > stated;
}
