/**
 * A literal: variable v (from 0) true is 2v, false 2v + 1; the last bit negates.
 */
export type Literal = number;

export function negate(literal: Literal): Literal {
  return literal ^ 1;
}

/**
 * Decides whether clauses can be satisfied together: conflict-driven clause learning with two watched literals,
 * first unique implication points, activities and restarts (Marques-Silva and Sakallah 1999; Moskewicz and others
 * 2001; the shape is that of MiniSat, Eén and Sörensson 2003). Clauses and variables may be added between calls.
 * Deterministic.
 */
export class Solver {
  /** 1 true, 0 false, -1 not set, by variable. */
  private values: Int8Array = new Int8Array(64).fill(-1);
  private levels: Int32Array = new Int32Array(64);
  private reasons: (Literal[] | undefined)[] = [];
  private activity: Float64Array = new Float64Array(64);
  /** The value a variable had last: tried first again. */
  private phases: Uint8Array = new Uint8Array(64);
  private seen: Uint8Array = new Uint8Array(64);
  private readonly chosen: number[] = [];
  private readonly watches: Literal[][][] = [];
  private readonly trail: Literal[] = [];
  private readonly marks: number[] = [];
  private head = 0;
  private bump = 1;
  private isContradictory = false;
  private model: Int8Array | undefined;

  get variableCount(): number {
    return this.reasons.length;
  }

  /** A variable to be chosen; one that is not is left to what the chosen ones force, and open (false) where they do not. */
  newVariable(isChosen = true): Literal {
    const v = this.reasons.length;
    if (v === this.values.length) {
      const grow = <T extends Int8Array | Int32Array | Float64Array | Uint8Array>(old: T, made: T): T => {
        made.set(old as never);
        return made;
      };
      this.values = grow(this.values, new Int8Array(2 * v).fill(-1));
      this.levels = grow(this.levels, new Int32Array(2 * v));
      this.activity = grow(this.activity, new Float64Array(2 * v));
      this.phases = grow(this.phases, new Uint8Array(2 * v));
      this.seen = grow(this.seen, new Uint8Array(2 * v));
    }
    this.values[v] = -1;
    this.reasons.push(undefined);
    this.watches.push([], []);
    if (isChosen) this.chosen.push(v);
    return 2 * v;
  }

  addClause(literals: readonly Literal[]): void {
    this.backtrack(0);
    const clause = [...new Set(literals)].filter((literal) => this.valueOf(literal) !== 0);
    if (clause.some((literal) => this.valueOf(literal) === 1 || clause.includes(negate(literal)))) return;
    if (clause.length === 0) this.isContradictory = true;
    else if (clause.length === 1) {
      this.set(clause[0]!, undefined);
      if (this.propagate()) this.isContradictory = true;
    } else this.watch(clause);
  }

  /** Whether the clauses can be satisfied with these literals true. */
  solve(assumptions: readonly Literal[] = []): boolean {
    this.backtrack(0);
    this.model = undefined;
    if (this.isContradictory) return false;
    let conflicts = 0;
    let untilRestart = 100;
    for (;;) {
      const conflict = this.propagate();
      if (conflict) {
        if (this.marks.length === 0) {
          this.isContradictory = true;
          return false;
        }
        conflicts += 1;
        const { learnt, level } = this.analyse(conflict);
        this.backtrack(level);
        if (learnt.length === 1) this.set(learnt[0]!, undefined);
        else {
          this.watch(learnt);
          this.set(learnt[0]!, learnt);
        }
        this.bump *= 1.05;
        if (this.bump > 1e100) {
          for (let v = 0; v < this.reasons.length; v++) this.activity[v]! *= 1e-100;
          this.bump *= 1e-100;
        }
        continue;
      }
      if (conflicts >= untilRestart) {
        conflicts = 0;
        untilRestart = Math.ceil(untilRestart * 1.3);
        this.backtrack(0);
        continue;
      }
      const next = this.decide(assumptions);
      if (next === "failed") return false;
      if (next === undefined) {
        this.model = this.values.slice(0, this.reasons.length);
        return true;
      }
      this.marks.push(this.trail.length);
      this.set(next, undefined);
    }
  }

  /** The value of a literal in the last solution. */
  isTrue(literal: Literal): boolean {
    return (this.model?.[literal >> 1] === 1) !== ((literal & 1) === 1);
  }

  private decide(assumptions: readonly Literal[]): Literal | "failed" | undefined {
    while (this.marks.length < assumptions.length) {
      const assumed = assumptions[this.marks.length]!;
      const value = this.valueOf(assumed);
      if (value === 0) return "failed";
      if (value === -1) return assumed;
      // Already true: an empty level keeps levels and assumptions in step.
      this.marks.push(this.trail.length);
    }
    let best = -1;
    for (const v of this.chosen)
      if (this.values[v] === -1 && (best < 0 || this.activity[v]! > this.activity[best]!)) best = v;
    return best < 0 ? undefined : 2 * best + (this.phases[best] === 1 ? 0 : 1);
  }

  private valueOf(literal: Literal): number {
    const value = this.values[literal >> 1]!;
    return value < 0 ? -1 : value ^ (literal & 1);
  }

  private set(literal: Literal, reason: Literal[] | undefined): void {
    const v = literal >> 1;
    this.values[v] = 1 - (literal & 1);
    this.phases[v] = 1 - (literal & 1);
    this.levels[v] = this.marks.length;
    this.reasons[v] = reason;
    this.trail.push(literal);
  }

  private watch(clause: Literal[]): void {
    this.watches[clause[0]!]!.push(clause);
    this.watches[clause[1]!]!.push(clause);
  }

  /** Follows what is set to all it forces; the clause that fails, if one does. */
  private propagate(): Literal[] | undefined {
    while (this.head < this.trail.length) {
      const failed = negate(this.trail[this.head++]!);
      const watching = this.watches[failed]!;
      let kept = 0;
      for (let i = 0; i < watching.length; i++) {
        const clause = watching[i]!;
        if (clause[0] === failed) {
          clause[0] = clause[1]!;
          clause[1] = failed;
        }
        const first = clause[0]!;
        if (this.valueOf(first) === 1) {
          watching[kept++] = clause;
          continue;
        }
        let moved = false;
        for (let k = 2; k < clause.length; k++) {
          if (this.valueOf(clause[k]!) === 0) continue;
          clause[1] = clause[k]!;
          clause[k] = failed;
          this.watches[clause[1]!]!.push(clause);
          moved = true;
          break;
        }
        if (moved) continue;
        watching[kept++] = clause;
        if (this.valueOf(first) === 0) {
          for (i += 1; i < watching.length; i++) watching[kept++] = watching[i]!;
          watching.length = kept;
          this.head = this.trail.length;
          return clause;
        }
        this.set(first, clause);
      }
      watching.length = kept;
    }
    return undefined;
  }

  /** The clause that the conflict teaches, its first literal the one to set, and the level to go back to. */
  private analyse(conflict: Literal[]): { learnt: Literal[]; level: number } {
    const learnt: Literal[] = [0];
    let open = 0;
    let at = this.trail.length - 1;
    let clause: Literal[] | undefined = conflict;
    let resolved: Literal | undefined;
    const touched: number[] = [];
    do {
      for (const literal of clause!) {
        const v = literal >> 1;
        if (literal === resolved || this.seen[v] === 1 || this.levels[v] === 0) continue;
        this.seen[v] = 1;
        touched.push(v);
        this.activity[v]! += this.bump;
        if (this.levels[v] === this.marks.length) open += 1;
        else learnt.push(literal);
      }
      while (this.seen[this.trail[at]! >> 1] === 0) at -= 1;
      resolved = this.trail[at]!;
      clause = this.reasons[resolved >> 1];
      at -= 1;
      open -= 1;
    } while (open > 0);
    learnt[0] = negate(resolved);
    for (const v of touched) this.seen[v] = 0;
    let level = 0;
    for (let k = 1; k < learnt.length; k++) {
      const own = this.levels[learnt[k]! >> 1]!;
      if (own <= level) continue;
      level = own;
      [learnt[1], learnt[k]] = [learnt[k]!, learnt[1]!];
    }
    return { learnt, level };
  }

  private backtrack(level: number): void {
    if (this.marks.length <= level) return;
    const length = this.marks[level]!;
    while (this.trail.length > length) {
      const v = this.trail.pop()! >> 1;
      this.values[v] = -1;
      this.reasons[v] = undefined;
    }
    this.marks.length = level;
    this.head = Math.min(this.head, this.trail.length);
  }
}
