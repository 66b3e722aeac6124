import { type Concept, conceptRow } from "./concepts/index.ts";
import type { Limits } from "./limits.ts";
import type { Model } from "./model.ts";
import { findOrderConditions } from "./orderConditions.ts";
import type { Step } from "./paths.ts";
import { rankStates } from "./preferences.ts";
import type { ModelProblem } from "./problem.ts";
import { scenariosOf } from "./scenarios.ts";
import { findSmallestChanges, type SmallestChangeQuery, type SmallestChanges } from "./smallestChanges.ts";
import { explainVerdict } from "./stability/index.ts";
import type { StateSpace } from "./stateSpace.ts";
import { buildStateSpace } from "./states.ts";

/*
 * Questions to a model by the ids of its states, decision makers and types, for programs that do not want to work on
 * state spaces and indices themselves. Each says what is wrong with a question as a problem, and never throws.
 */

/** Which verdict is asked about. */
export interface VerdictAsked {
  /** A state id. */
  state: number;
  decisionMaker: string;
  concept: Concept;
  /** The type of each decision maker that has types; of those not named the first. */
  types?: Readonly<Record<string, string>>;
  limits?: Partial<Limits>;
}

export interface StepById {
  decisionMaker: string;
  from: number;
  to: number;
}

/** Why a state is stable or unstable, as Witness says it, by id. */
export interface ExplainedVerdict {
  stable: boolean;
  /** Of a stable state. */
  why?: "no-move" | "no-improvement" | "sanctioned";
  /** The improvements that tempt, each with the shortest answer that deters it. */
  answers?: { improvement: StepById; sanction: StepById[] }[];
  /** Of an unstable state: the improvement that nothing deters. */
  improvement?: StepById;
  /** An answer that would deter but for the further move that follows it. */
  escaped?: { sanction: StepById[]; escape: StepById };
  /** Options that cannot be taken back and so rule moves out. */
  heldBy?: string[];
}

type Answer<T> = { answer: T | undefined; problems: ModelProblem[] };

/** Why a state is stable or not for a decision maker. */
export function explain(model: Model, asked: VerdictAsked): Answer<ExplainedVerdict> {
  return ask(model, asked, ({ space, ranks, dm, state }) => {
    const told = ({ by, from, to }: Step): StepById => ({
      decisionMaker: space.decisionMakers[by]!.id,
      from: space.idOf(from),
      to: space.idOf(to),
    });
    const witness = explainVerdict(space, ranks, asked.concept, dm, state);
    if (!witness.stable) {
      const { improvement, escaped } = witness;
      return {
        stable: false,
        improvement: told(improvement),
        ...(escaped
          ? { escaped: { sanction: escaped.sanction.map(told), escape: told(escaped.escape) } }
          : {}),
      };
    }
    if (witness.why !== "sanctioned") return { ...witness };
    const answers = witness.answers.map(({ improvement, sanction }) => ({
      improvement: told(improvement),
      sanction: sanction.map(told),
    }));
    return { stable: true, why: "sanctioned", answers };
  });
}

/**
 * What a decision maker's order must be like for a state to be stable for it: every clause must hold; a clause holds if
 * in one of its alternatives no state is preferred to this one. State ids.
 */
export function orderConditions(
  model: Model,
  asked: VerdictAsked,
): Answer<{ clauses: { alternatives: number[][] }[] }> {
  return ask(model, asked, ({ space, ranks, dm, state }) => {
    if (conceptRow(asked.concept).judge) return wrong(`${asked.concept} states no conditions on an order`);
    const { clauses } = findOrderConditions(space, ranks, asked.concept, dm, state);
    return {
      clauses: clauses.map(({ alternatives }) => ({
        alternatives: alternatives.map((states) => states.map(space.idOf)),
      })),
    };
  });
}

/** The smallest sets of edits, over all decision makers, that bring something about; see findChanges for single edits. */
export function smallestChanges(model: Model, query: SmallestChangeQuery): Answer<SmallestChanges[]> {
  const { space, problems } = buildStateSpace(model);
  if (!space) return { answer: undefined, problems };
  try {
    return { answer: findSmallestChanges(model, space, query), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { answer: undefined, problems: [...problems, wrong(error.message)] };
  }
}

interface Asked {
  space: StateSpace;
  ranks: Int32Array[];
  dm: number;
  state: number;
}

function ask<T extends object>(
  model: Model,
  { state: id, decisionMaker, concept, types = {}, limits = {} }: VerdictAsked,
  answer: (asked: Asked) => T | ModelProblem,
): Answer<T> {
  const { space, problems } = buildStateSpace(model, limits);
  const refuse = (problem: ModelProblem): Answer<T> => ({
    answer: undefined,
    problems: [...problems, problem],
  });
  if (!space) return { answer: undefined, problems };
  const dm = space.decisionMakers.findIndex((one) => one.id === decisionMaker);
  if (dm < 0) return refuse(wrong(`unknown decision maker "${String(decisionMaker)}"`));
  const state = space.indexOf(id);
  if (state < 0) return refuse(wrong(`no state ${String(id)}`));
  const scenario = scenariosOf(model).find((one) =>
    Object.entries(types).every(([maker, type]) => one.types[maker] === type),
  );
  if (!scenario) return refuse(wrong("no combination of types is as asked"));
  try {
    conceptRow(concept);
  } catch (error) {
    return refuse(wrong((error as Error).message));
  }
  const ranks = scenario.preferences.map((preferences) => rankStates(space, preferences));
  const found = answer({ space, ranks, dm, state });
  return "rule" in found ? refuse(found) : { answer: found, problems };
}

function wrong(message: string): ModelProblem {
  return { rule: "question", severity: "error", message, path: [] };
}
