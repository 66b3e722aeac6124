import type { Preferences, Statement } from "./model.ts";
import { statementText } from "./preferences.ts";

/**
 * A list of statements in which the author leaves something open: the place of a statement (`places`,
 * `atLeastAsImportantAs`) or whether it is held at all (`unknown`: as written, its opposite, or neither). Those
 * that are not open keep their written order among themselves.
 */
export class OpenOrder {
  readonly statements: readonly Statement[];
  /** What is open, by the index of the statement. */
  readonly open: readonly { index: number; what: "place" | "held" }[];
  /** How many consistent orderings there are, exactly. */
  readonly count: bigint;
  /** By statement: the first and last place, from 0, and as bits which statements have to come before it. */
  private readonly first: number[];
  private readonly last: number[];
  private readonly before: number[];
  /** By set of statements already placed, as bits: in how many ways the rest can follow. */
  private readonly ways = new Map<number, bigint>();

  /** @throws RangeError with more statements than sets can be counted over, or with none consistent */
  constructor(statements: readonly Statement[]) {
    const n = statements.length;
    if (n > MOST_STATEMENTS)
      throw new RangeError(
        `${n} statements with open places, orderings can be counted for up to ${MOST_STATEMENTS}`,
      );
    this.statements = statements;
    const texts = statements.map(statementText);
    const isFree = statements.map(
      (one) =>
        typeof one !== "string" && (one.places !== undefined || one.atLeastAsImportantAs !== undefined),
    );
    this.first = statements.map((one) => (typeof one === "string" ? 0 : (one.places?.[0] ?? 1) - 1));
    this.last = statements.map((one) => (typeof one === "string" ? n : (one.places?.[1] ?? n)) - 1);
    this.before = statements.map(() => 0);
    let previous = -1;
    for (const [i, one] of statements.entries()) {
      if (!isFree[i]) {
        if (previous >= 0) this.before[i]! |= 1 << previous;
        previous = i;
      }
      for (const less of typeof one === "string" ? [] : (one.atLeastAsImportantAs ?? [])) {
        const other = texts.indexOf(less);
        if (other >= 0) this.before[other]! |= 1 << i;
      }
    }
    this.open = statements.flatMap((one, index) => [
      ...(isFree[index] ? [{ index, what: "place" as const }] : []),
      ...(typeof one !== "string" && one.unknown ? [{ index, what: "held" as const }] : []),
    ]);
    const orders = this.waysAfter(0, 0);
    if (orders === 0n)
      throw new RangeError(
        "no ordering of the statements is consistent with the places and relations left open",
      );
    this.count = orders * 3n ** BigInt(this.open.filter(({ what }) => what === "held").length);
  }

  /** Every consistent ordering, one after the other. */
  *list(): Generator<Ordering, void, void> {
    for (const order of this.orders([], 0)) for (const held of this.holdings()) yield { order, held };
  }

  /** One consistent ordering, each equally likely; `draw(below)` draws a whole number. */
  draw(draw: (below: number) => number): Ordering {
    const order: number[] = [];
    let placed = 0;
    while (order.length < this.statements.length) {
      const choices = this.choices(order.length, placed);
      const weights = choices.map((i) => this.waysAfter(placed | (1 << i), order.length + 1));
      let rest = drawBelow(
        weights.reduce((sum, weight) => sum + weight, 0n),
        draw,
      );
      let pick = 0;
      while (rest >= weights[pick]!) rest -= weights[pick++]!;
      order.push(choices[pick]!);
      placed |= 1 << choices[pick]!;
    }
    const held = this.open
      .filter(({ what }) => what === "held")
      .map(({ index }) => [index, HOLDINGS[draw(3)]!] as const);
    return { order, held: new Map(held) };
  }

  /** The statements of an ordering, most important first. */
  read({ order, held }: Ordering): Statement[] {
    return order.flatMap((i) => {
      const statement = this.statements[i]!;
      const how = held.get(i) ?? "as written";
      if (how === "not held") return [];
      return [how === "as written" ? statement : `!(${statementText(statement)})`];
    });
  }

  /** How an ordering settles each open point, in the order of `open`: a place from 1, or a holding. */
  settle({ order, held }: Ordering): string[] {
    return this.open.map(({ index, what }) =>
      what === "place" ? `place ${order.indexOf(index) + 1}` : (held.get(index) ?? "as written"),
    );
  }

  private waysAfter(placed: number, count: number): bigint {
    if (count === this.statements.length) return 1n;
    const known = this.ways.get(placed);
    if (known !== undefined) return known;
    let ways = 0n;
    for (const i of this.choices(count, placed)) ways += this.waysAfter(placed | (1 << i), count + 1);
    this.ways.set(placed, ways);
    return ways;
  }

  private choices(place: number, placed: number): number[] {
    const choices: number[] = [];
    for (let i = 0; i < this.statements.length; i++) {
      const isPlaced = ((placed >> i) & 1) === 1;
      if (isPlaced || place < this.first[i]! || place > this.last[i]!) continue;
      if ((this.before[i]! & ~placed) === 0) choices.push(i);
    }
    return choices;
  }

  private *orders(order: number[], placed: number): Generator<number[], void, void> {
    if (order.length === this.statements.length) {
      yield order;
      return;
    }
    for (const i of this.choices(order.length, placed))
      if (this.waysAfter(placed | (1 << i), order.length + 1) > 0n)
        yield* this.orders([...order, i], placed | (1 << i));
  }

  private *holdings(): Generator<Map<number, Holding>, void, void> {
    const unknown = this.open.filter(({ what }) => what === "held").map(({ index }) => index);
    for (let code = 0; code < 3 ** unknown.length; code++)
      yield new Map(unknown.map((index, k) => [index, HOLDINGS[Math.floor(code / 3 ** k) % 3]!]));
  }
}

export interface Ordering {
  /** Indices of the statements, most important first. */
  order: number[];
  /** By index, for those of which it is unknown whether they are held. */
  held: ReadonlyMap<number, Holding>;
}

export type Holding = "as written" | "reversed" | "not held";
const HOLDINGS: readonly Holding[] = ["as written", "reversed", "not held"];

const MOST_STATEMENTS = 20;

export function hasOpenOrder(preferences: Preferences): boolean {
  return (preferences.statements ?? []).some(
    (one) =>
      typeof one !== "string" &&
      (one.places !== undefined || one.atLeastAsImportantAs !== undefined || one.unknown === true),
  );
}

/** A whole number below a bound of any size, from draws of 16 bits. */
function drawBelow(bound: bigint, draw: (below: number) => number): bigint {
  const rounds = Math.ceil(bound.toString(2).length / 16) + 2;
  let value = 0n;
  for (let i = 0; i < rounds; i++) value = value * 65536n + BigInt(draw(65536));
  // Two draws more than needed leave a bias below one in four thousand million.
  return (value * bound) >> BigInt(16 * rounds);
}
