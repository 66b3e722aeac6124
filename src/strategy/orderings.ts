import { DEFAULT_EFFORT } from "./effort.ts";
import { KnownOrders } from "./knownOrders.ts";
import type { Model } from "./model.ts";
import { hasOpenOrder, OpenOrder } from "./openOrder.ts";
import { statementText, TruthTable } from "./preferences.ts";
import { SameRanks } from "./sameRanks.ts";
import { type Scenario, scenarioName, scenariosOf } from "./scenarios.ts";
import { seededRandom } from "./seededRandom.ts";
import type { StateSpace } from "./stateSpace.ts";
import { runTests, type SweepTest } from "./sweep.ts";

/** In how many of all orderings that the open priorities allow the answer is yes. */
export interface OrderingCount {
  id: string;
  /** With the priorities as written. */
  asWritten: boolean;
  held: number;
  of: number;
  /** All consistent orderings, exactly, in decimal digits. */
  orderings: string;
  /** Set where `of` is the size of a sample: drawn with this seed, every ordering equally likely. */
  sample?: { seed: number };
  /** The open points, that on which the answer depends most first. */
  openPoints: OpenPoint[];
}

export interface OpenPoint {
  decisionMaker: string;
  type?: string;
  statement: string;
  what: "place" | "held";
  /** For each way to settle it: in how many of the orderings that settle it so the answer is yes. */
  ways: { way: string; held: number; of: number }[];
  /** The largest difference between the shares of two ways, 0 to 1. */
  swing: number;
}

export interface CountOptions {
  /** Combinations of orders of the states up to which to count exactly; beyond, a sample is drawn. */
  mostCombinations?: number;
  sampleSize?: number;
  seed?: number;
  /**
   * Steps that all scenarios together may take, each one state looked at for one party: where the states are many, fewer
   * combinations are counted and a smaller sample is drawn.
   */
  most?: number;
  /** Shared by all that are asked about one space. */
  known?: KnownOrders;
}

/** A sample is not drawn smaller than this. */
const LEAST_SAMPLE = 20;

/**
 * How sure an answer is, given what the author leaves open: for each scenario and test, in how many of all
 * consistent orderings of everybody's statements the answer is yes. Exact by counting: orderings that give the
 * same order of the states are counted together, so that what is tried are combinations of different orders of
 * the states, each weighted with the number of orderings behind it. Where these are too many, a seeded sample in
 * which every ordering is equally likely.
 *
 * Empty where nothing is left open.
 *
 * @throws RangeError where no ordering is consistent, or more statements are open than can be counted
 */
export function countOrderings(
  model: Model,
  space: StateSpace,
  tests: readonly SweepTest[],
  {
    mostCombinations = 20_000,
    sampleSize = 2_000,
    seed = 1,
    most = DEFAULT_EFFORT,
    known = new KnownOrders(space),
  }: CountOptions = {},
): { scenario: Scenario; name: string; counts: OrderingCount[] }[] {
  const table = new TruthTable(space);
  const open = scenariosOf(model).filter(({ preferences }) => preferences.some(hasOpenOrder));
  const fitting = Math.floor(most / (space.stateCount * space.decisionMakers.length * open.length));
  return open.map((scenario) => {
    const asWritten = scenario.preferences.map((preferences) => known.ranksOf(preferences));
    const parties = scenario.preferences.map((preferences, dm): Party => {
      const { id } = model.decisionMakers[dm]!;
      if (!hasOpenOrder(preferences)) return { id, type: undefined, open: undefined, ranks: asWritten[dm]! };
      const open = new OpenOrder(preferences.statements!);
      return { id, type: scenario.types[id], open, ranks: asWritten[dm]! };
    });
    const counter = new Counter(space, tests, parties, table, Math.min(mostCombinations, fitting), known);
    const isExact = counter.tryExactly();
    if (!isExact) counter.sample(Math.min(sampleSize, Math.max(fitting, LEAST_SAMPLE)), seededRandom(seed));
    const written = runTests(space, asWritten, tests, known);
    return {
      scenario,
      name: scenarioName(scenario),
      counts: tests.map(({ id }, t) => ({
        id,
        asWritten: written[t]!,
        held: counter.held[t]!,
        of: counter.of,
        orderings: String(parties.reduce((product, { open }) => product * (open?.count ?? 1n), 1n)),
        ...(isExact ? {} : { sample: { seed } }),
        openPoints: counter.openPoints(t),
      })),
    };
  });
}

interface Party {
  id: string;
  type: string | undefined;
  open: OpenOrder | undefined;
  /** As written. */
  ranks: Int32Array;
}

/** Orderings of one party that give the same order of the states. */
interface Alike {
  ranks: Int32Array;
  count: number;
  /** By open point: how many of them settle it in which way. */
  ways: Map<string, number>[];
}

class Counter {
  readonly held: number[];
  of = 0;
  private readonly space: StateSpace;
  private readonly tests: readonly SweepTest[];
  private readonly parties: readonly Party[];
  private readonly table: TruthTable;
  private readonly mostCombinations: number;
  private readonly known: KnownOrders;
  private readonly same = new SameRanks();
  /** By party, open point and way: the orderings seen, and by test those in which the answer is yes. */
  private readonly tally: Map<string, { of: number; held: number[] }>[][];

  constructor(
    space: StateSpace,
    tests: readonly SweepTest[],
    parties: readonly Party[],
    table: TruthTable,
    mostCombinations: number,
    known: KnownOrders,
  ) {
    this.known = known;
    this.space = space;
    this.tests = tests;
    this.parties = parties;
    this.table = table;
    this.mostCombinations = mostCombinations;
    this.held = tests.map(() => 0);
    this.tally = parties.map(({ open }) => (open?.open ?? []).map(() => new Map()));
  }

  tryExactly(): boolean {
    const groups: Alike[][] = [];
    let combinations = 1;
    for (const party of this.parties) {
      // Enumerating is cheap beside solving, so a party may have many more orderings than combinations are solved.
      if ((party.open?.count ?? 1n) > BigInt(this.mostCombinations) * 10n) return false;
      const alike = this.group(party);
      combinations *= alike.length;
      if (combinations > this.mostCombinations) return false;
      groups.push(alike);
    }
    const pick = (chosen: Alike[]): void => {
      const party = chosen.length;
      if (party < groups.length) {
        for (const alike of groups[party]!) pick([...chosen, alike]);
        return;
      }
      const answers = runTests(
        this.space,
        chosen.map(({ ranks }) => ranks),
        this.tests,
        this.known,
      );
      const weight = chosen.reduce((product, { count }) => product * count, 1);
      this.add(answers, weight);
      for (const [p, { count, ways }] of chosen.entries())
        for (const [point, counts] of ways.entries())
          for (const [way, number] of counts) this.addWay(p, point, way, answers, (weight / count) * number);
    };
    pick([]);
    return true;
  }

  sample(size: number, draw: (below: number) => number): void {
    for (let i = 0; i < size; i++) {
      const drawn = this.parties.map(({ open }) => open?.draw(draw));
      const answers = runTests(
        this.space,
        this.parties.map(({ open, ranks }, p) =>
          open ? this.same.of(this.table.rank(open.read(drawn[p]!))) : ranks,
        ),
        this.tests,
        this.known,
      );
      this.add(answers, 1);
      for (const [p, { open }] of this.parties.entries())
        for (const [point, way] of (open?.settle(drawn[p]!) ?? []).entries())
          this.addWay(p, point, way, answers, 1);
    }
  }

  openPoints(test: number): OpenPoint[] {
    return this.parties
      .flatMap(({ id, type, open }, p) =>
        (open?.open ?? []).map(({ index, what }, point): OpenPoint => {
          const ways = [...this.tally[p]![point]!]
            .map(([way, { of, held }]) => ({ way, held: held[test]!, of }))
            .sort((a, b) => (a.way < b.way ? -1 : 1));
          const shares = ways.map(({ held, of }) => held / of);
          return {
            decisionMaker: id,
            ...(type === undefined ? {} : { type }),
            statement: statementText(open!.statements[index]!),
            what,
            ways,
            swing: Math.max(...shares) - Math.min(...shares),
          };
        }),
      )
      .sort((a, b) => b.swing - a.swing);
  }

  private group({ open, ranks }: Party): Alike[] {
    if (!open) return [{ ranks, count: 1, ways: [] }];
    const groups = new Map<Int32Array, Alike>();
    for (const ordering of open.list()) {
      const own = this.same.of(this.table.rank(open.read(ordering)));
      let alike = groups.get(own);
      if (!alike) {
        alike = { ranks: own, count: 0, ways: open.open.map(() => new Map()) };
        groups.set(own, alike);
      }
      alike.count += 1;
      for (const [point, way] of open.settle(ordering).entries())
        alike.ways[point]!.set(way, (alike.ways[point]!.get(way) ?? 0) + 1);
    }
    return [...groups.values()];
  }

  private add(answers: readonly boolean[], weight: number): void {
    this.of += weight;
    for (const [t, answer] of answers.entries()) if (answer) this.held[t]! += weight;
  }

  private addWay(p: number, point: number, way: string, answers: readonly boolean[], weight: number): void {
    const ways = this.tally[p]![point]!;
    let entry = ways.get(way);
    if (!entry) {
      entry = { of: 0, held: this.tests.map(() => 0) };
      ways.set(way, entry);
    }
    entry.of += weight;
    for (const [t, answer] of answers.entries()) if (answer) entry.held[t]! += weight;
  }
}
