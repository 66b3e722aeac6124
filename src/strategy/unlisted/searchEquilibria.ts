import { type Concept, conceptRow } from "../concepts/index.ts";
import type { Expression } from "../statement.ts";
import { judgeState, worstAnswer } from "./judgeState.ts";
import type { FreeOptions, On, UnlistedModel } from "./unlistedModel.ts";

export interface SearchResult {
  /** Equilibria found, as the options that are on. */
  equilibria: On[];
  /**
   * `all`: there is no other, which is proved; `some`: as many as were asked for; `stopped`: the rounds ran out, so
   * there may be others. With `undecided` states, `all` holds but for these.
   */
  result: "all" | "some" | "stopped";
  /** States that satisfy the expression and could be neither proved nor refuted. */
  undecided: On[];
  rounds: number;
}

export interface SearchOptions {
  /** How many equilibria to look for. */
  most?: number;
  mostRounds?: number;
  /** Asked before every round; true stops the search. */
  isCancelled?: () => boolean;
}

/**
 * Equilibria that satisfy an expression, found without listing the states, for models of many options. By
 * counterexamples: a state is guessed that nothing known speaks against; for each decision maker that would leave it,
 * every state that it would leave for the same reason is ruled out; until no guess is left, which proves that there is
 * no other. Nash: it would leave wherever switching to the same options is legal and better. GMR: wherever its
 * worst case after that switch, with no more open to the others than here, is still better.
 */
export function searchEquilibria(
  model: UnlistedModel,
  concept: Concept,
  want: Expression,
  { most = 10, mostRounds = 20_000, isCancelled = () => false }: SearchOptions = {},
): SearchResult {
  const guesses = model.circuit(() => true, new Set());
  const { circuit } = guesses;
  guesses.requireFeasible();
  circuit.require(circuit.expression(want, guesses.option));
  const truths = model.statements.map((_, dm) => guesses.truths(dm));
  const equilibria: On[] = [];
  const undecided: On[] = [];
  for (let rounds = 0; ; rounds++) {
    if (rounds >= mostRounds || isCancelled()) return { equilibria, undecided, result: "stopped", rounds };
    if (!circuit.solver.solve()) return { equilibria, undecided, result: "all", rounds };
    const state = guesses.read();
    let isOpen = false;
    let isRuledOut = false;
    for (const dm of model.statements.keys()) {
      const { verdict, improvement } = judgeState(model, concept, dm, state);
      if (verdict === "undecided") isOpen = true;
      if (verdict !== "unstable") continue;
      isRuledOut = true;
      if (conceptRow(concept).answers === "none") ruleOutSwitch(model, guesses, truths, dm, improvement!);
      else if (model.isSeparable) ruleOutSecure(model, guesses, truths, dm, state, improvement!);
      else ruleOutState(model, guesses, state);
    }
    if (isRuledOut) continue;
    (isOpen ? undecided : equilibria).push(state);
    if (equilibria.length >= most) return { equilibria, undecided, result: "some", rounds };
    ruleOutState(model, guesses, state);
  }
}

/** Every state from which switching to these own options is legal, feasible and better. */
function ruleOutSwitch(
  model: UnlistedModel,
  guesses: FreeOptions,
  truths: readonly (readonly (boolean | number)[])[],
  dm: number,
  improvement: On,
): void {
  const { circuit } = guesses;
  const owned = new Set(model.options.filter(({ owner }) => owner === dm).map(({ id }) => id));
  const switched = (id: string) => (owned.has(id) ? improvement.has(id) : guesses.option(id));
  const after = model.statements[dm]!.map((statement) => circuit.expression(statement, switched));
  circuit.forbidBetter(
    [
      ...legalSwitch(model, guesses, dm, improvement),
      ...model.forbidden.map((expression) => circuit.not(circuit.expression(expression, switched))),
    ],
    after,
    truths[dm]!,
  );
}

/**
 * Every state ranked below the worst that can follow the switch. The others can do no more there than here if every
 * one-way option that binds them here binds them there too.
 */
function ruleOutSecure(
  model: UnlistedModel,
  guesses: FreeOptions,
  truths: readonly (readonly (boolean | number)[])[],
  dm: number,
  state: On,
  improvement: On,
): void {
  const { circuit } = guesses;
  const bound = model.options.flatMap(({ id, owner, irreversible }) => {
    if (owner === dm || !irreversible) return [];
    if (irreversible === "on") return state.has(id) ? [guesses.option(id)] : [];
    return state.has(id) ? [] : [circuit.not(guesses.option(id))];
  });
  circuit.forbidBetter(
    [...legalSwitch(model, guesses, dm, improvement), ...bound],
    worstAnswer(model, dm, improvement),
    truths[dm]!,
  );
}

function legalSwitch(
  model: UnlistedModel,
  guesses: FreeOptions,
  dm: number,
  improvement: On,
): (boolean | number)[] {
  return model.options.flatMap(({ id, owner, irreversible }) => {
    if (owner !== dm) return [];
    if (irreversible === "on" && !improvement.has(id)) return [guesses.circuit.not(guesses.option(id))];
    if (irreversible === "off" && improvement.has(id)) return [guesses.option(id)];
    return [];
  });
}

function ruleOutState(model: UnlistedModel, guesses: FreeOptions, state: On): void {
  const { circuit } = guesses;
  circuit.require(
    circuit.or(
      model.options.map(({ id }) => (state.has(id) ? circuit.not(guesses.option(id)) : guesses.option(id))),
    ),
  );
}
