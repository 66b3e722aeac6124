/**
 * A conflict as the Graph Model for Conflict Resolution sees it (Fang, Hipel and Kilgour 1993,
 * "Interactive Decision Making"): decision makers, the options each controls, which combinations are
 * infeasible, which moves cannot be taken back, and what each decision maker prefers.
 *
 * These are plain objects: what a model file holds, what a browser form edits, what a program writes.
 */

/** A yes-or-no choice that belongs to exactly one decision maker. */
export interface Option {
  id: string;
  name: string;
  /** `on`: once taken it stays taken; `off`: once dropped it stays dropped. Absent: both ways. */
  irreversible?: "on" | "off";
  /**
   * More than yes or no: its levels, the lowest first, one of which it always has. Statements name what it has reached:
   * `R >= some`, `R < full`; lists of options that are on name the level it has: `R >= some`.
   */
  levels?: Level[];
  /** Taking it is a use of force: a change that brings it about is never offered as a way to dialogue. */
  force?: boolean;
}

/** A level of an option, by its id or with its name. */
export type Level = string | { id: string; name?: string };

/** A preference statement with its ground. A bare string is a statement without one. */
export interface GroundedStatement {
  /** Expression over option ids, for example `P only if K`. */
  say: string;
  /** Why the author believes it: a reason in words. */
  because?: string;
  /** Ids of sources or claims that support it. */
  sources?: string[];
  /** Set when the author is not sure of it; says why. */
  uncertain?: string;
  /** The author does not know whether the decision maker wants this, its opposite or neither. */
  unknown?: true;
  /** Its place is left open: the first and last it may have, counted from 1. */
  places?: [number, number];
  /** Its place is left open but for these statements, as written, which are no more important. */
  atLeastAsImportantAs?: string[];
}
export type Statement = string | GroundedStatement;

/**
 * How one decision maker orders the states, in one of three ways:
 * `statements`, most important first, read lexicographically (option prioritising: Peng, Hipel and Fang
 * 1997); `ranking`, groups of state ids, best first, ties share a group; `payoffs` by state id, higher is
 * better, only the order matters. Between two decision makers payoffs may stand as the matrix that a game is printed
 * as: a row for each combination of the first's options (none on, the first on, the second, both …), a column for each
 * of the second's. A program may give them as an array with one for each state, in the order of the states' ids.
 */
export interface Preferences {
  statements?: Statement[];
  ranking?: number[][];
  payoffs?: Record<string, number> | number[][] | Int32Array | Float64Array | Float32Array;
  /** Pairs of state ids between which the preference is not known (Li, Hipel, Kilgour and Fang 2004). */
  unknown?: [number, number][];
  /**
   * From when on a preference is a strong one (Hamouda, Kilgour and Hipel 2004): with statements, better on one
   * of so many most important; with a ranking, ahead by so many groups; with payoffs, by so many units.
   */
  much?: number;
}

/** One possible reading of a decision maker's priorities, when the author is not sure which is right. */
export interface DecisionMakerType {
  name?: string;
  preferences: Preferences;
}

export interface DecisionMaker {
  id: string;
  name: string;
  /** Options it controls. May be absent in graph form. */
  options?: Option[];
  /** Either `preferences` or `types`. */
  preferences?: Preferences;
  /** By type id. Every combination of types over the decision makers is one scenario. */
  types?: Record<string, DecisionMakerType>;
  /**
   * States it does not know of, as expressions or state ids. It can move neither to nor from them, and nothing that
   * others do there deters it: its stability is that of the conflict as it sees it, the first level of a hypergame
   * (Bennett 1977; in graph form Wang, Hipel and Fraser 1988, neither read whole).
   */
  cannotSee?: (string | number)[];
  /** Towards decision makers by id, itself included (Inohara, Hipel and Walker 2007); absent: + to itself, 0 to others. */
  attitudes?: Record<string, Attitude>;
  /** What it takes others to prefer, by their id, where it may be mistaken (first-level hypergame: Bennett 1977). */
  believes?: Record<string, Preferences>;
}

/** Towards somebody: positive, indifferent or negative. */
export type Attitude = "+" | "0" | "-";

/** A feasible state, listed by the author: in option form by the options that are on, in graph form by a label. */
export interface ListedState {
  id: number;
  on?: string[];
  label?: string;
}

/** From any state that satisfies one expression to any that satisfies the other, by a change of own options alone. */
export interface MoveException {
  decisionMaker: string;
  from: string;
  to: string;
  /** Absent: it cannot move so. True: it can, though an option goes one way only. */
  allowed?: boolean;
}

export interface Model {
  title: string;
  decisionMakers: DecisionMaker[];
  /** Expressions over option ids; a state that satisfies one of them is infeasible. */
  infeasible?: string[];
  /**
   * Exactly these feasible states. Absent: all combinations of options that are not infeasible; their ids count from 1
   * in ascending binary value, the first option listed being the lowest bit.
   */
  states?: ListedState[];
  /**
   * Expressions; the states that satisfy one are one state: its id counts from its lowest member, and statements are read
   * as they are there. Not with `states`.
   */
  together?: string[];
  /** Moves between patterns of states that options would allow, or forbid. What forbids counts more. Not with `states`. */
  exceptions?: MoveException[];
  /** Graph form: all moves, by decision maker id, as pairs [from, to] of state ids. */
  moves?: Record<string, [number, number][]>;
  /** Where the conflict stands today. */
  statusQuo?: { on: string[] } | { state: number };
}
