import type { Hold, Verdict, WhatIfEdit } from "../../assessment/index.ts";
import type { EditKind, Firmness } from "../../strategy/index.ts";

/** What the engine answers the strategy view: plain data, in words where a reader meets it. */

export interface OfferedModel {
  id: string;
  name: string;
  /** What a variant is there to test. */
  why?: string;
  variantOf?: string;
  /** The model whose priorities speak for the day. */
  isMain: boolean;
}

export interface ShownOption {
  id: string;
  name: string;
  off?: string;
  note?: string;
  irreversible?: "on" | "off";
  isOn: boolean;
}

export interface ShownDecisionMaker {
  id: string;
  name: string;
  options: ShownOption[];
  types: { id: string; name: string; says?: string; isKept: boolean }[];
  /** Where the author ranked the states: groups in words, best first, by type ("" without types). */
  rankings: Record<string, { groups: string[][]; notShown: number }>;
}

export interface ShownStatement {
  key: string;
  /** Its place as written; undefined for an added one. */
  from?: number;
  say: string;
  inWords: string;
  because?: string;
  sources: string[];
  claims: string[];
  uncertain?: string;
  isUnknown: boolean;
  /** First and last place the author leaves open; or the statements that are no more important. */
  places?: [number, number];
  above?: string[];
  isHindsight: boolean;
  isOff: boolean;
  isChanged: boolean;
  isReversed: boolean;
  place: { file: string; line: number };
}

export interface ShownList {
  decisionMaker: string;
  type?: string;
  statements: ShownStatement[];
}

/** How firmly something holds in one scenario, and whether play gets there from today. */
export interface InScenario {
  hold: Hold;
  isReachable: boolean;
}

export interface VerdictIn {
  verdict: Verdict;
  /** Scenarios in which one state of it both leads (Nash or SEQ) and can be reached. */
  openIn: string[];
  /** As written, where that differs. */
  was?: Verdict;
  /** How many scenarios it was open in as written, when that differs. */
  wasOpenIn?: number;
}

export interface OutcomeVerdict extends VerdictIn {
  id: string;
  name: string;
  stateCount: number;
  /** In the order of the scenarios. */
  scenarios: InScenario[];
}

export interface StateRow {
  id: number;
  letters: string;
  inWords: string;
  isStatusQuo: boolean;
  isDialogue: boolean;
  outcomes: string[];
  /** In the order of the scenarios. */
  scenarios: (InScenario & { was?: Hold; wasReachable?: boolean })[];
}

export interface StateRows {
  rows: StateRow[];
  notShown: number;
}

export interface ShownProblem {
  severity: "error" | "warning";
  message: string;
}

export interface Solved {
  stateCount: number;
  scenarios: { name: string; inWords: string; types: Record<string, string>; reachable: number }[];
  /** Undefined where the day's options are infeasible, or nothing is said of where things stand. */
  statusQuo?: { id: number; letters: string; inWords: string };
  dialogue?: VerdictIn;
  outcomes: OutcomeVerdict[];
  equilibria: StateRows;
}

export interface StrategyAnswer {
  id: string;
  title: string;
  question?: string;
  asOf?: string;
  form: "option" | "graph";
  decisionMakers: ShownDecisionMaker[];
  lists: ShownList[];
  problems: ShownProblem[];
  /** Absent where the model has errors, or is too large to be worked out here; the problems say so. */
  solved?: Solved;
  ignored: WhatIfEdit[];
  /** Milliseconds the engine took. */
  took: number;
}

export interface ShownStep {
  by: string;
  inWords: string;
  to: number;
  letters: string;
}

export interface ExplainedState {
  id: number;
  letters: string;
  inWords: string;
  hold: Hold;
  /** Undefined when it cannot be reached; empty for the status quo itself. */
  path?: ShownStep[];
  verdicts: { name: string; verdicts: { conceptName: string; stable: boolean; sentence: string }[] }[];
  moves: { name: string; moves: (ShownStep & { isImprovement: boolean })[]; notShown: number }[];
}

export interface GraphNode {
  id: number;
  letters: string;
  inWords: string;
  /** Moves from the status quo; undefined where it cannot be reached. */
  level?: number;
  hold: Hold;
  isStatusQuo: boolean;
  isDialogue: boolean;
}

export interface GraphEdge {
  from: number;
  to: number;
  /** Index of the decision maker. */
  by: number;
  /** It is the last step of a shortest path from the status quo. */
  isOnPath: boolean;
}

export interface StateGraph {
  decisionMakers: string[];
  nodes: GraphNode[];
  edges: GraphEdge[];
  nodesNotShown: number;
  edgesNotShown: number;
}

export interface Turned {
  by: string;
  a: string;
  b: string;
  before: { prefers: -1 | 0 | 1; because?: string };
  now: { prefers: -1 | 0 | 1; because?: string };
}

export interface FlippedState {
  id: number;
  letters: string;
  before: Hold;
  now: Hold;
  /** Whose verdict turned, and the comparisons it turned on. */
  by: { name: string; isStableNow: boolean; turned: Turned[] }[];
}

export interface Flips {
  states: FlippedState[];
  reach: { id: number; letters: string; isReachableNow: boolean; path?: ShownStep[] }[];
  notShown: number;
}

export interface OutcomeReasons {
  id: string;
  because: Record<string, string>;
  heldByIrreversibility: string[];
  extortion: string[];
  outOfReach: boolean;
}

/** A change of priorities as a button that makes it. */
export interface OfferedChange {
  edits: WhatIfEdit[];
  /** What is edited, in words. */
  tells: {
    edit: EditKind;
    name: string;
    typeName?: string;
    place: number;
    /** New place of a move; first and last place at which an addition works. */
    to?: number | [number, number];
    inWords: string;
    /** What stands in its place, where it is weakened. */
    becomes?: string[];
    opposite?: string;
  }[];
  /** What would keep it, at least. */
  firmness: Firmness;
  size: number;
  states: string[];
  scenarios: number;
  of: number;
  reachableIn: number;
  /** The only scenario asked about, for a change of several lists. */
  scenario?: string;
  others: number;
  rests: string[];
}

export interface WantedChanges {
  holdsEverywhere: boolean;
  hasNoState: boolean;
  outOfReach: boolean;
  changes: OfferedChange[];
  notShown: number;
}

export interface CheckedStatement {
  inWords?: string;
  faults: { severity: "error" | "warning"; message: string; offset?: number; length?: number }[];
}
