import type { Expression } from "../statement.ts";
import { type Literal, negate, type Solver } from "./solver.ts";

/** What an expression is built from: true or false for certain, or a literal of the solver. */
export type Wire = boolean | Literal;

/**
 * Expressions as clauses (Tseitin 1968): each and/or gets a variable that equals it. Constants are folded away, so
 * that an expression over options of which most are settled costs little. The same gate is made once.
 */
export class Circuit {
  readonly solver: Solver;
  private readonly gates = new Map<string, Literal>();

  constructor(solver: Solver) {
    this.solver = solver;
  }

  not(wire: Wire): Wire {
    return typeof wire === "boolean" ? !wire : negate(wire);
  }

  and(wires: readonly Wire[]): Wire {
    if (wires.includes(false)) return false;
    const literals = [...new Set(wires.filter((wire) => wire !== true) as Literal[])].sort((a, b) => a - b);
    if (literals.length === 0) return true;
    if (literals.length === 1) return literals[0]!;
    if (literals.some((literal) => literals.includes(negate(literal)))) return false;
    const key = literals.join();
    const known = this.gates.get(key);
    if (known !== undefined) return known;
    const gate = this.solver.newVariable(false);
    for (const literal of literals) this.solver.addClause([negate(gate), literal]);
    this.solver.addClause([gate, ...literals.map(negate)]);
    this.gates.set(key, gate);
    return gate;
  }

  or(wires: readonly Wire[]): Wire {
    return this.not(this.and(wires.map((wire) => this.not(wire))));
  }

  same(a: Wire, b: Wire): Wire {
    if (typeof a === "boolean") return a ? b : this.not(b);
    if (typeof b === "boolean") return b ? a : this.not(a);
    return this.and([this.or([this.not(a), b]), this.or([a, this.not(b)])]);
  }

  expression(expression: Expression, option: (id: string) => Wire): Wire {
    const work = (e: Expression): Wire => {
      if (e.kind === "option") return option(e.id);
      if (e.kind === "not") return this.not(work(e.of));
      const left = work(e.left);
      const right = work(e.right);
      switch (e.kind) {
        case "and":
          return this.and([left, right]);
        case "or":
          return this.or([left, right]);
        case "if":
          return this.or([left, this.not(right)]);
        case "only if":
          return this.or([this.not(left), right]);
        case "iff":
          return this.same(left, right);
      }
    };
    return work(expression);
  }

  /** Whether a list of truths, most important first, comes before another lexicographically: a is preferred to b. */
  isBetter(a: readonly Wire[], b: readonly Wire[]): Wire {
    let alike: Wire = true;
    const ways: Wire[] = [];
    for (const [k, wire] of a.entries()) {
      const other = b[k]!;
      ways.push(this.and([alike, wire, this.not(other)]));
      alike = this.and([alike, this.same(wire, other)]);
      if (alike === false) break;
    }
    return this.or(ways);
  }

  /**
   * Rules out that conditions hold and a list of truths, most important first, comes before another lexicographically: a is
   * preferred to b. That the lists agree so far is only ever implied, one way, so that nothing is followed beyond the
   * first place in which they differ.
   */
  forbidBetter(conditions: readonly Wire[], a: readonly Wire[], b: readonly Wire[]): void {
    if (conditions.includes(false)) return;
    const given = conditions.filter((wire) => wire !== true) as Literal[];
    let alike: Wire = given.length === 0 ? true : this.implied(given);
    for (const [k, wire] of a.entries()) {
      const other = b[k]!;
      if (wire === other) continue;
      this.clause([this.not(alike), this.not(wire), other]);
      // Where the first alone is true they differ, and that has just been ruled out.
      if (wire === true || other === false) continue;
      if (wire === this.not(other)) return;
      alike = this.alikeAfter(alike, wire, other);
    }
  }

  /** True where a and b agreed before and agree here; may be true elsewhere. */
  private alikeAfter(before: Wire, a: Wire, b: Wire): Wire {
    const key = `${before} ${a} ${b}`;
    const known = this.gates.get(key);
    if (known !== undefined) return known;
    const alike = this.solver.newVariable(false);
    // With a, b has been required.
    this.clause([this.not(before), this.not(a), alike]);
    this.clause([this.not(before), a, b, alike]);
    this.gates.set(key, alike);
    return alike;
  }

  /** True where all of these are; may be true elsewhere. */
  private implied(all: readonly Literal[]): Literal {
    if (all.length === 1) return all[0]!;
    const key = `implied ${[...all].sort((a, b) => a - b).join()}`;
    const known = this.gates.get(key);
    if (known !== undefined) return known;
    const gate = this.solver.newVariable(false);
    this.clause([...all.map(negate), gate]);
    this.gates.set(key, gate);
    return gate;
  }

  private clause(wires: readonly Wire[]): void {
    if (!wires.includes(true)) this.solver.addClause(wires.filter((wire) => wire !== false) as Literal[]);
  }

  require(wire: Wire): void {
    if (wire === true) return;
    this.solver.addClause(wire === false ? [] : [wire]);
  }

  /** The greatest list of truths (with `sign` -1 the least) that can be had; undefined if none can. */
  optimum(truths: readonly Wire[], sign: 1 | -1): boolean[] | undefined {
    const { solver } = this;
    if (!solver.solve()) return undefined;
    const fixed: Literal[] = [];
    let isKnown = true;
    return truths.map((wire) => {
      if (typeof wire === "boolean") return wire;
      const wanted = sign === 1 ? wire : negate(wire);
      // The last solution may have it already; else it has to be asked for, and if refused is fixed otherwise.
      let can = isKnown && solver.isTrue(wanted);
      if (!can) {
        can = solver.solve([...fixed, wanted]);
        if (!can) {
          isKnown = solver.solve([...fixed, negate(wanted)]);
        }
      }
      fixed.push(can ? wanted : negate(wanted));
      return can === (sign === 1);
    });
  }
}
