import { type Concept, conceptRow } from "../concepts/index.ts";
import { compareTruths, type On, type UnlistedModel } from "./unlistedModel.ts";

export interface StateVerdict {
  /** `undecided`: sanctions lie behind infeasible states and none of the ways tried leads to one. */
  verdict: "stable" | "unstable" | "undecided";
  /** Unstable: a state it gains by moving to, under GMR one whose every answer leaves it better off. */
  improvement?: On;
}

/** The best state a decision maker can move to, itself included: what it can have of its statements, in order. */
export function findBestReply(model: UnlistedModel, dm: number, on: On): On {
  const free = model.circuit(({ owner }) => owner === dm, on);
  free.requireFeasible();
  free.requireLegalFrom(on);
  const truths = free.truths(dm);
  const best = free.circuit.optimum(truths, 1);
  if (!best) return on;
  for (const [k, wire] of truths.entries()) free.circuit.require(best[k] ? wire : free.circuit.not(wire));
  free.circuit.solver.solve();
  const found = free.read();
  return model.prefers(dm, found, on) ? found : on;
}

/**
 * Whether a state is stable for a decision maker under Nash stability or general metarationality, without listing
 * the states.
 *
 * Nash: whether the best reply is no better, by lexicographic optimisation over its own options. GMR: whether for
 * each improvement the others have an answer, by counterexamples: an improvement is guessed, an answer to it
 * found, and every improvement that this answer meets is ruled out, until none is left (stable) or one has no
 * answer (unstable). Both are proofs. Where infeasible expressions tie several decision makers' options, what the
 * others can bring about depends on the way there: an answer counts if they can get to it in some order, one move
 * each; where none of the answers found can be got to so, the verdict is `undecided`.
 *
 * @param concept one of UNLISTED_CONCEPTS
 * @param mostGuesses guesses of an improvement before a GMR verdict is left undecided
 */
export function judgeState(
  model: UnlistedModel,
  concept: Concept,
  dm: number,
  on: On,
  mostGuesses = 10_000,
): StateVerdict {
  const best = findBestReply(model, dm, on);
  if (best === on) return { verdict: "stable" };
  if (conceptRow(concept).answers === "none") return { verdict: "unstable", improvement: best };
  const own = model.truths(dm, on);
  const guesses = model.circuit(({ owner }) => owner === dm, on);
  const { circuit } = guesses;
  guesses.requireFeasible();
  guesses.requireLegalFrom(on);
  circuit.require(circuit.isBetter(guesses.truths(dm), own));
  for (let guess = 0; guess < mostGuesses; guess++) {
    if (!circuit.solver.solve()) return { verdict: "stable" };
    const improvement = guesses.read();
    const { answer, isProved } = findAnswer(model, dm, improvement, own);
    if (!answer) return isProved ? { verdict: "unstable", improvement } : { verdict: "undecided" };
    // Only improvements that this answer does not meet are left. Where feasibility ties the two sides together
    // the answer may not be there for another improvement, so only the one guessed is ruled out.
    if (model.isSeparable) {
      const answered = (id: string) =>
        model.options.find((option) => option.id === id)!.owner === dm ? guesses.option(id) : answer.has(id);
      const truths = model.statements[dm]!.map((statement) => circuit.expression(statement, answered));
      circuit.require(circuit.isBetter(truths, own));
    } else
      circuit.require(
        circuit.or(
          model.options
            .filter(({ owner }) => owner === dm)
            .map(({ id }) => (improvement.has(id) ? circuit.not(guesses.option(id)) : guesses.option(id))),
        ),
      );
  }
  return { verdict: "undecided" };
}

const MOST_ANSWERS = 50;

/** A state the others can bring about that the decision maker does not prefer; `isProved`: that there is none. */
function findAnswer(
  model: UnlistedModel,
  dm: number,
  from: On,
  own: readonly boolean[],
): { answer?: On; isProved: boolean } {
  const free = model.circuit(({ owner }) => owner !== dm, from);
  const { circuit } = free;
  free.requireFeasible();
  free.requireLegalFrom(from);
  circuit.forbidBetter([], free.truths(dm), own);
  for (let i = 0; i < MOST_ANSWERS; i++) {
    if (!circuit.solver.solve()) return { isProved: i === 0 };
    const answer = free.read();
    if (model.isSeparable || canGetTo(model, dm, from, answer)) return { answer, isProved: false };
    circuit.require(
      circuit.or(
        model.options
          .filter(({ owner }) => owner !== dm)
          .map(({ id }) => (answer.has(id) ? circuit.not(free.option(id)) : free.option(id))),
      ),
    );
  }
  return { isProved: false };
}

/** Whether the others can get to a state by one move each, in some order, every state on the way feasible. */
function canGetTo(model: UnlistedModel, dm: number, from: On, to: On): boolean {
  const movers = new Set(
    model.options
      .filter(({ id, owner }) => owner !== dm && from.has(id) !== to.has(id))
      .map(({ owner }) => owner),
  );
  if (movers.size === 0) return false;
  const walk = (at: On, left: ReadonlySet<number>): boolean =>
    left.size === 0 ||
    [...left].some((mover) => {
      const next = new Set(at);
      for (const { id, owner } of model.options)
        if (owner === mover) {
          if (to.has(id)) next.add(id);
          else next.delete(id);
        }
      return model.isFeasible(next) && walk(next, new Set([...left].filter((other) => other !== mover)));
    });
  return walk(from, movers);
}

/** The least the others can leave a decision maker with at its choice: truths of its statements. */
export function worstAnswer(model: UnlistedModel, dm: number, from: On): boolean[] {
  const free = model.circuit(({ owner }) => owner !== dm, from);
  free.requireFeasible();
  free.requireLegalFrom(from);
  const worst = free.circuit.optimum(free.truths(dm), -1) ?? model.truths(dm, from);
  const here = model.truths(dm, from);
  return compareTruths(worst, here) < 0 ? worst : here;
}
