import { isCoalesced } from "../coalesced.ts";
import { withoutLevels } from "../levels.ts";
import type { Model } from "../model.ts";
import { listOptions, type SpaceOption } from "../options.ts";
import { readStatement } from "../preferences.ts";
import type { Scenario } from "../scenarios.ts";
import { type Expression, evaluate, optionsIn, parseStatement } from "../statement.ts";
import { Circuit, type Wire } from "./circuit.ts";
import { Solver } from "./solver.ts";

/** A state as the ids of the options that are on. */
export type On = ReadonlySet<string>;

/**
 * A model in option form whose states are never listed: what is asked of single states is answered by search over
 * options. Orders have to be given by statements, since a ranking or payoffs would list the states.
 */
export class UnlistedModel {
  readonly options: readonly SpaceOption[];
  readonly forbidden: readonly Expression[];
  /** By decision maker, most important first. */
  readonly statements: readonly (readonly Expression[])[];
  /**
   * Every infeasible expression concerns one decision maker's options only. Then what the others can bring about
   * is every combination of what each can do, whatever the order in which they move.
   */
  readonly isSeparable: boolean;

  /** @throws RangeError for a model this cannot serve, saying why */
  constructor(graded: Model, scenario: Scenario) {
    const model = withoutLevels(graded);
    if (model.moves || model.states)
      throw new RangeError(
        "a model that lists its states or moves can be solved as it is; search is for option form",
      );
    if (isCoalesced(model))
      throw new RangeError(
        "search without listing does not know states drawn together, nor exceptions from moves",
      );
    if (model.decisionMakers.some(({ cannotSee }) => cannotSee?.length))
      throw new RangeError(
        "search without listing does not know states that somebody cannot see (cannotSee)",
      );
    this.options = listOptions(model);
    this.forbidden = (model.infeasible ?? []).flatMap((text) => {
      const parsed = parseStatement(text);
      return "expression" in parsed ? [parsed.expression] : [];
    });
    this.statements = scenario.preferences.map(({ statements }, dm) => {
      if (!statements)
        throw new RangeError(
          `${model.decisionMakers[dm]!.id} orders its states one by one; search without listing needs statements`,
        );
      return statements.map(readStatement);
    });
    const owner = new Map(this.options.map(({ id, owner: dm }) => [id, dm]));
    this.isSeparable = this.forbidden.every(
      (expression) => new Set(optionsIn(expression).map(({ id }) => owner.get(id))).size < 2,
    );
  }

  isFeasible(on: On): boolean {
    return !this.forbidden.some((expression) => evaluate(expression, (id) => on.has(id)));
  }

  truths(dm: number, on: On): boolean[] {
    return this.statements[dm]!.map((statement) => evaluate(statement, (id) => on.has(id)));
  }

  /** Whether the decision maker prefers a to b. */
  prefers(dm: number, a: On, b: On): boolean {
    return compareTruths(this.truths(dm, a), this.truths(dm, b)) > 0;
  }

  /** A solver over some options, the others standing as in a state. */
  circuit(isFree: (option: SpaceOption) => boolean, on: On): FreeOptions {
    const circuit = new Circuit(new Solver());
    const wires = new Map<string, Wire>();
    for (const option of this.options)
      wires.set(option.id, isFree(option) ? circuit.solver.newVariable() : on.has(option.id));
    return new FreeOptions(this, circuit, wires);
  }
}

/** Options as wires of a circuit: settled, or for the solver to choose. */
export class FreeOptions {
  readonly circuit: Circuit;
  private readonly model: UnlistedModel;
  private readonly wires: ReadonlyMap<string, Wire>;

  constructor(model: UnlistedModel, circuit: Circuit, wires: ReadonlyMap<string, Wire>) {
    this.model = model;
    this.circuit = circuit;
    this.wires = wires;
  }

  readonly option = (id: string): Wire => this.wires.get(id)!;

  requireFeasible(): void {
    for (const expression of this.model.forbidden)
      this.circuit.require(this.circuit.not(this.circuit.expression(expression, this.option)));
  }

  /** No one-way option is taken back from a state. */
  requireLegalFrom(on: On): void {
    for (const { id, irreversible } of this.model.options) {
      if (irreversible === "on" && on.has(id)) this.circuit.require(this.option(id));
      if (irreversible === "off" && !on.has(id)) this.circuit.require(this.circuit.not(this.option(id)));
    }
  }

  truths(dm: number): Wire[] {
    return this.model.statements[dm]!.map((statement) => this.circuit.expression(statement, this.option));
  }

  /** The state of the last solution. */
  read(): Set<string> {
    const on = new Set<string>();
    for (const [id, wire] of this.wires)
      if (wire === true || (wire !== false && this.circuit.solver.isTrue(wire))) on.add(id);
    return on;
  }
}

/** 1 if the first is greater: more important statements first, true above false. */
export function compareTruths(a: readonly boolean[], b: readonly boolean[]): -1 | 0 | 1 {
  for (const [k, truth] of a.entries()) if (truth !== b[k]) return truth ? 1 : -1;
  return 0;
}
