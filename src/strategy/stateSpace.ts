import type { Truths } from "./columns.ts";
import type { Moves } from "./moves.ts";
import type { SpaceOption } from "./options.ts";
import type { Expression } from "./statement.ts";

/**
 * The feasible states of a model and who can move between them. States are addressed by index, 0 to
 * stateCount - 1; the ids of a model file appear only at its edges (`idOf`, `indexOf`).
 */
export interface StateSpace {
  readonly form: "option" | "graph";
  readonly stateCount: number;
  /** Every combination of options is a state, its index the options that are on as bits, and everybody sees them all. */
  readonly isWhole: boolean;
  readonly decisionMakers: readonly { id: string; name: string; options: readonly number[] }[];
  readonly options: readonly SpaceOption[];
  readonly statusQuo: number | undefined;
  /** Moves by decision maker. */
  readonly moves: readonly Moves[];
  /**
   * The conflict as one decision maker sees it: without the moves to and from states it does not know of, whoever
   * makes them. Its verdicts are worked out there. The space itself where it sees every state.
   */
  seenBy(dm: number): StateSpace;
  /** False of a state that it does not know of. */
  isSeenBy(dm: number, state: number): boolean;
  readonly idOf: (state: number) => number;
  /** Index of a state id, -1 when there is none. */
  readonly indexOf: (id: number) => number;
  /** Index of the state in which exactly these options are on, -1 when it is infeasible. */
  indexOfOptions(on: readonly string[]): number;
  /** Writes for each state which combination of a decision maker's own options stands in it; how many there are. */
  choicesOf(dm: number, into: Int32Array): number;
  isOn(state: number, option: string): boolean;
  onOptions(state: number): string[];
  labelOf(state: number): string | undefined;
  /** In which states an expression is true. */
  truthsOf(expression: Expression): Truths;
  /** The states in which an expression is true, ascending. */
  satisfying(expression: Expression): number[];
}
