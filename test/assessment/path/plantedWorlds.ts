import { holdAgainstRecord, judgeTypes } from "../../../src/assessment/index.ts";
import { standsAgainst } from "../../../src/assessment/path/standsAgainst.ts";
import { exampleFiles, formatDay, parseCase, parseDay } from "../../../src/record/index.ts";
import { buildStateSpace, rankStates, type StateSpace } from "../../../src/strategy/index.ts";
import { seededRandom } from "../../../src/strategy/seededRandom.ts";

/**
 * Worlds whose truth is known: parties with priorities drawn at random play by them, with a stated rate of slips; what
 * they did is written down as a record; and the record is held against the true lists and against wrong ones. A test
 * of priorities is worth something if right lists are seldom contradicted and wrong ones often.
 */
export interface PlantedWorld {
  files: Map<string, string>;
  /** Of each party, the id of the type that it really is. */
  truth: Record<string, string>;
}

export interface WorldShape {
  parties: number;
  options: number;
  statements: number;
  /** At most. */
  moves: number;
  /** Of so many moves in a hundred the mover picks any, whatever it wants. */
  slips: number;
  /** Wrong lists beside the true one. */
  wrong: number;
  /** So many times 40 to 239 days lie between two moves. */
  pace: number;
}

export const USUAL_WORLD: WorldShape = {
  parties: 3,
  options: 2,
  statements: 4,
  moves: 12,
  slips: 0,
  wrong: 3,
  pace: 1,
};

const START = "start";
const FIRST_DAY = parseDay("1990-01-01")!;

export function plantWorld(seed: number, shape: WorldShape): PlantedWorld {
  const below = seededRandom(seed);
  const parties = Array.from({ length: shape.parties }, (_, p) => `p${p}`);
  const optionsOf = (p: number) => Array.from({ length: shape.options }, (_, o) => `o${p}_${o}`);
  const all = parties.flatMap((_, p) => optionsOf(p));
  const lists = parties.map((_, p) =>
    Array.from({ length: shape.wrong + 1 }, () => anyList(below, all, optionsOf(p), shape.statements)),
  );
  const right = parties.map(() => below(shape.wrong + 1));
  const model = {
    title: "World",
    decisionMakers: parties.map((id, p) => ({
      id,
      name: id.toUpperCase(),
      options: optionsOf(p).map((option) => ({ id: option, name: `does ${option}` })),
      preferences: { statements: lists[p]![right[p]!]! },
    })),
  };
  const { space } = buildStateSpace(model);
  const ranks = model.decisionMakers.map(({ preferences }) => rankStates(space!, preferences));
  const events = play(below, space!, ranks, shape);
  return {
    files: worldFiles(parties, optionsOf, lists, space!, events),
    truth: Object.fromEntries(parties.map((id, p) => [id, `t${right[p]}`])),
  };
}

type Below = (below: number) => number;

/** Statements over the party's own options and others', each plain or on a condition. */
function anyList(below: Below, all: readonly string[], own: readonly string[], length: number): string[] {
  const pick = (from: readonly string[]) => from[below(from.length)]!;
  const literal = (from: readonly string[]) => `${below(2) ? "!" : ""}${pick(from)}`;
  return Array.from({ length }, () => {
    const form = below(4);
    if (form === 0) return literal(all);
    const [left, rightSide] = [literal(own), literal(all)];
    return `${left} ${form === 1 ? "if" : form === 2 ? "only if" : "iff"} ${rightSide}`;
  });
}

interface Happened {
  day: number;
  party: number;
  from: number;
  to: number;
}

/** In turn somebody who would gain by it moves to what it likes best, until nobody would; on a slip, anywhere. */
function play(below: Below, space: StateSpace, ranks: readonly Int32Array[], shape: WorldShape): Happened[] {
  const events: Happened[] = [];
  let state = below(space.stateCount);
  let day = FIRST_DAY;
  while (events.length < shape.moves) {
    day += shape.pace * (40 + below(200));
    const order = ranks.map((_, p) => p).sort(() => below(3) - 1);
    const slip = below(100) < shape.slips;
    const moved = order.some((party) => {
      const targets = space.moves[party]!.targets(state);
      const better = slip ? targets : targets.filter((to) => ranks[party]![to]! > ranks[party]![state]!);
      if (better.length === 0) return false;
      const top = Math.max(...better.map((to) => ranks[party]![to]!));
      const best = slip ? better : better.filter((to) => ranks[party]![to] === top);
      const to = best[below(best.length)]!;
      events.push({ day, party, from: state, to });
      state = to;
      return true;
    });
    // Where nobody would move the world has come to rest.
    if (!moved) break;
  }
  return events;
}

function worldFiles(
  parties: readonly string[],
  optionsOf: (p: number) => string[],
  lists: readonly (readonly string[][])[],
  space: StateSpace,
  events: readonly Happened[],
): Map<string, string> {
  const all = parties.flatMap((_, p) => optionsOf(p));
  const on: Record<string, string[]> = Object.fromEntries(all.map((id) => [id, []]));
  const off: Record<string, string[]> = Object.fromEntries(all.map((id) => [id, []]));
  const written: object[] = [{ id: START, date: formatDay(FIRST_DAY - 400), says: "It begins." }];
  let since: Record<string, string> = Object.fromEntries(all.map((id) => [id, START]));
  const first = events[0]?.from ?? 0;
  let is = new Set(space.onOptions(first));
  const close = (option: string, until: string) => {
    // Where things stood at first nobody chose, so no day is given on which it began.
    const span =
      since[option] === START ? `{not: {event: ${until}}}` : `{event: ${since[option]}, until: ${until}}`;
    (is.has(option) ? on : off)[option]!.push(span);
  };
  for (const [i, { day, party, to }] of events.entries()) {
    const id = `e${i}`;
    written.push({ id, date: formatDay(day), says: `Move ${i}.`, initiators: [parties[party]] });
    const next = new Set(space.onOptions(to));
    const changed = all.filter((option) => next.has(option) !== is.has(option));
    for (const option of changed) close(option, id);
    since = { ...since, ...Object.fromEntries(changed.map((option) => [option, id])) };
    is = next;
  }
  for (const option of all)
    (is.has(option) ? on : off)[option]!.push(
      since[option] === START ? "{answer: yes}" : `{event: ${since[option]}}`,
    );
  const rule = (spans: readonly string[]) =>
    spans.length === 0 ? "{answer: no}" : `{any: [${spans.join(", ")}]}`;
  const model = `title: World\ndecisionMakers:\n${parties
    .map(
      (id, p) =>
        `  - id: ${id}\n    name: ${id.toUpperCase()}\n    options:\n${optionsOf(p)
          .map(
            (option) =>
              `      - {id: ${option}, name: does ${option}, onWhen: ${rule(on[option]!)}, offWhen: ${rule(off[option]!)}}\n`,
          )
          .join("")}    types:\n${lists[p]!.map(
          (list, t) =>
            `      t${t}: {preferences: {statements: [${list.map((say) => JSON.stringify(say)).join(", ")}]}}\n`,
        ).join("")}`,
    )
    .join("")}`;
  return exampleFiles({ record: `events: ${JSON.stringify(written)}\n`, model });
}

export interface Rates {
  worlds: number;
  /** By right and by wrong lists: moves judged, and of these how many got which word. */
  right: Tally;
  wrong: Tally;
}

export interface Tally {
  lists: number;
  moves: number;
  explained: number;
  contradicted: number;
  tie: number;
  undecided: number;
  /** Lists contradicted by at least one move, and by more than they explain. */
  everContradicted: number;
  oftenContradicted: number;
  /** Contradicted moves that forestalled something worse, or gained jointly. */
  forestalls: number;
  joint: number;
  /** Lists that something left as it was for long speaks against. */
  stood: number;
  /** Lists called contradicted, weakened, supported or open beside the others. */
  words: Record<string, number>;
}

/** Worlds from a seed on, each played, written down, read back and judged. */
export function measureWorlds(first: number, worlds: number, shape: WorldShape): Rates {
  const rates: Rates = { worlds, right: tally(), wrong: tally() };
  for (let seed = first; seed < first + worlds; seed++) {
    const { files, truth } = plantWorld(seed, shape);
    const { case: record, problems } = parseCase(files);
    if (!record?.models[0]) throw new Error(`seed ${seed}: ${JSON.stringify(problems[0])}`);
    const held = holdAgainstRecord(record, record.models[0])!;
    const moves = held.choices.filter(({ kind }) => kind === "move");
    const words = new Map(
      judgeTypes(held.lists, held.choices).map(({ decisionMaker, type, word }) => [
        `${decisionMaker} ${type}`,
        word,
      ]),
    );
    const stood = new Set(standsAgainst(held).map(({ decisionMaker, type }) => `${decisionMaker} ${type}`));
    for (const { decisionMaker, type } of held.lists) {
      const of = truth[decisionMaker] === type ? rates.right : rates.wrong;
      const own = moves.flatMap(({ lists }) =>
        lists.filter((one) => one.decisionMaker === decisionMaker && one.type === type),
      );
      of.lists += 1;
      of.moves += own.length;
      for (const { verdict, mayBe } of own) {
        of[verdict] += 1;
        if (mayBe.includes("forestalls")) of.forestalls += 1;
        if (mayBe.includes("joint")) of.joint += 1;
      }
      const contradicted = own.filter(({ verdict }) => verdict === "contradicted").length;
      const explained = own.filter(({ verdict }) => verdict === "explained").length;
      if (stood.has(`${decisionMaker} ${type}`)) of.stood += 1;
      if (contradicted > 0) of.everContradicted += 1;
      if (contradicted > explained) of.oftenContradicted += 1;
      const word = words.get(`${decisionMaker} ${type}`)!;
      of.words[word] = (of.words[word] ?? 0) + 1;
    }
  }
  return rates;
}

function tally(): Tally {
  return {
    lists: 0,
    moves: 0,
    explained: 0,
    contradicted: 0,
    tie: 0,
    undecided: 0,
    everContradicted: 0,
    oftenContradicted: 0,
    forestalls: 0,
    joint: 0,
    stood: 0,
    words: {},
  };
}

/** The worlds tried: slips in a hundred moves, and how much time passes between two. */
export const WORLDS = [
  { slips: 0, pace: 1 },
  { slips: 10, pace: 1 },
  { slips: 25, pace: 1 },
  { slips: 0, pace: 6 },
] as const;

/** Both rates as a table in Markdown, with denominators: what docs/on-record.md shows. */
export function ratesTable(rates: readonly { slips: number; pace: number; rates: Rates }[]): string {
  const of = (n: number, all: number) => `${n.toLocaleString("en")} of ${all.toLocaleString("en")}`;
  const rows = rates.flatMap(({ slips, pace, rates: { right, wrong } }) =>
    (
      [
        ["right", right],
        ["wrong", wrong],
      ] as const
    ).map(
      ([name, one]) =>
        `| ${slips} in 100${pace === 1 ? "" : `, ${pace} times as slow`} | ${name} | ${of(one.contradicted, one.moves)} | ${of(one.everContradicted, one.lists)} | ${of(one.stood, one.lists)} | ${of(one.words.contradicted ?? 0, one.lists)} | ${of(one.words.supported ?? 0, one.lists)} | ${of(one.forestalls, one.contradicted)} |`,
    ),
  );
  return [
    "| Slips | Lists | Moves contradicted | Lists contradicted at least once | Lists that long rests speak against | Readings called contradicted | Readings called supported | Contradicted moves that may have forestalled worse |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
