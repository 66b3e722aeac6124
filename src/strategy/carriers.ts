import type { ListEdit } from "./edits.ts";

/** Whether a wanted state holds (under one of the leading concepts) and can be reached, over all scenarios. */
export interface CarriedAnswer {
  /** Open in every scenario, conditional in some, closed in none. */
  verdict: "open" | "conditional" | "closed";
  /** Names of the scenarios in which it is open. */
  openIn: string[];
  /** Scenarios in all. */
  of: number;
}

/** What follows instead, and whether that turns the verdict or only the scenarios in which it is open. */
export interface CarriedEffect extends CarriedAnswer {
  turns: "verdict" | "scenarios";
}

/** One statement of a list: its smallest edits that change the answer. */
export interface StatementCarrier {
  kind: "statement";
  decisionMaker: string;
  type?: string;
  /** From 1. */
  place: number;
  statement: string;
  /** All edits of the smallest size at which any edit of the statement changes the answer. */
  changes: { edit: ListEdit; then: CarriedEffect }[];
}

/**
 * Something nothing recorded decides: whether a decision maker, all else being equal, wants an option (`option`), or
 * which of two states in one group of a ranking it prefers (`states`, by id).
 */
export interface TieCarrier {
  kind: "tie";
  decisionMaker: string;
  type?: string;
  option?: string;
  states?: [number, number];
  /** Both ways it may fall. `for`: it wants the option, or prefers the first state. `then` absent: the answer stays. */
  ways: { falls: "for" | "against"; then?: CarriedEffect }[];
}

/** A reading of a decision maker that, left out, changes the answer. */
export interface TypeCarrier {
  kind: "type";
  decisionMaker: string;
  type: string;
  then: CarriedEffect;
}

/** Another reading of where things stand: one option read otherwise, or a reading the caller brings. */
export interface StatusQuoCarrier {
  kind: "status-quo";
  /** The option read otherwise; absent for a reading of the caller. */
  option?: string;
  /** The caller's name for its reading. */
  reading?: string;
  on: string[];
  then: CarriedEffect;
}

/** One line of what is wanted (a conjunct or disjunct of its definition), left out or weakened. */
export interface WantedCarrier {
  kind: "wanted";
  /** The line as written. */
  line: string;
  /** The definition without it. */
  becomes: string;
  then: CarriedEffect;
}

export type Carrier = StatementCarrier | TieCarrier | TypeCarrier | StatusQuoCarrier | WantedCarrier;

export interface Carriers {
  answer: CarriedAnswer;
  /** Those that turn the verdict first; then in the order: lists by the model, ties, types, status quo, wanted. */
  carriers: Carrier[];
  /**
   * Of the smallest edits of statements that can matter (size 1: dropped, weakened, exchanged with a neighbour) and
   * the ties, each both ways: in how many the answer stays.
   */
  count: { same: number; sameVerdict: number; of: number };
  /** Lists that cannot influence the answer, whatever they say: their edits are not counted. */
  inert: { decisionMaker: string; type?: string }[];
}
