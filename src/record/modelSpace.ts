import { buildStateSpace, optionsIn, parseStatement, type StateSpace } from "../strategy/index.ts";
import type { Case, CaseModel } from "./case.ts";

/** A check takes no longer than a glance; a model beyond this is left to `detente solve`. */
const LIMITS = { memory: 1e7, blocks: 256 };
const spaces = new WeakMap<CaseModel, { space: StateSpace | undefined }>();

/** The states of a model; undefined where it has faults, which are told elsewhere, or too many states. */
export function spaceOf(model: CaseModel): StateSpace | undefined {
  let known = spaces.get(model);
  if (!known) {
    known = { space: buildStateSpace(model.model, LIMITS).space };
    spaces.set(model, known);
  }
  return known.space;
}

/**
 * The model that the case's outcomes and its word for dialogue speak of: the first that varies no other. Undefined where
 * its file cannot be read.
 */
export function mainModel(record: Case): CaseModel | undefined {
  const first = record.meta.models?.find(({ variantOf }) => variantOf === undefined);
  return record.models.find(({ entry }) => entry === first || entry.id === first?.id);
}

/** Indices of the states that satisfy an expression; undefined where it cannot be read or names an unknown option. */
export function statesOf(space: StateSpace, text: string): number[] | undefined {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return undefined;
  const known = new Set(space.options.map(({ id }) => id));
  if (optionsIn(parsed.expression).some(({ id }) => !known.has(id))) return undefined;
  return space.satisfying(parsed.expression);
}

/** A state by the options that are on. */
export function stateInWords(space: StateSpace, state: number): string {
  const on = space.options.filter(({ id }) => statesOf(space, id)?.includes(state)).map(({ id }) => id);
  return on.length === 0 ? "with no option on" : `with ${on.join(", ")} on`;
}
