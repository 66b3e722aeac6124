import { checkModel } from "./checkModel.ts";
import { type Cosets, groupCosets } from "./cosets.ts";
import type { Model } from "./model.ts";
import type { ModelProblem } from "./problem.ts";
import { type Expression, evaluate, parseStatement } from "./statement.ts";

/**
 * The feasible states of a model and who can move between them. States are addressed by index, 0 to
 * stateCount - 1; the ids of a model file appear only at its edges (`idOf`, `indexOf`).
 */
export interface StateSpace {
  readonly form: "option" | "graph";
  readonly stateCount: number;
  readonly decisionMakers: readonly { id: string; name: string; options: readonly number[] }[];
  readonly options: readonly SpaceOption[];
  /** Option form: options that are on, bit k for option k. Empty in graph form unless states list options. */
  readonly masks: Float64Array;
  readonly statusQuo: number | undefined;
  /** Moves by decision maker; see Moves. */
  readonly moves: readonly Moves[];
  idOf(state: number): number;
  /** Index of a state id, -1 when there is none. */
  indexOf(id: number): number;
  /** Index of the state in which exactly these options are on, -1 when it is infeasible. */
  indexOfOptions(on: readonly string[]): number;
  isOn(state: number, option: string): boolean;
  onOptions(state: number): string[];
  labelOf(state: number): string | undefined;
  satisfying(expression: Expression): number[];
}

export interface SpaceOption {
  id: string;
  name: string;
  /** Index of the decision maker it belongs to. */
  owner: number;
  irreversible: "on" | "off" | undefined;
}

/**
 * One decision maker's unilateral moves: a sparse matrix by rows, and its transpose. Targets of state s are
 * `to[start[s]] … to[start[s + 1] - 1]`. `compose`: two moves of this decision maker in a row can always be
 * made in one, as in option form; in graph form they need not.
 */
export interface Moves {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly backStart: Int32Array;
  readonly from: Int32Array;
  readonly compose: boolean;
  /** Present in option form where none of the decision maker's options is one-way. */
  readonly cosets: Cosets | undefined;
}

export interface Limits {
  /** Most states that may be enumerated. */
  states: number;
  /** Most moves of one decision maker; each takes 8 bytes once paths or witnesses are asked for. */
  moves: number;
}

export const DEFAULT_LIMITS: Limits = { states: 1 << 21, moves: 200_000_000 };

/** Works a model out. Never throws on a bad model: the problems say what is wrong; an error leaves no space. */
export function buildStateSpace(
  model: Model,
  limits: Partial<Limits> = {},
): { space: StateSpace | undefined; problems: ModelProblem[] } {
  const problems = checkModel(model);
  if (problems.some(({ severity }) => severity === "error")) return { space: undefined, problems };
  const { states: mostStates, moves: mostMoves } = { ...DEFAULT_LIMITS, ...limits };
  const options = listOptions(model);
  const refuse = (message: string, path: string[]) => {
    problems.push({ rule: "too-large", severity: "error", message, path });
    return { space: undefined, problems };
  };
  if (model.states === undefined && 2 ** options.length > mostStates * 64)
    return refuse(
      `${options.length} options make ${2 ** options.length} combinations, more than can be listed; the limit is ${mostStates} states`,
      ["decisionMakers"],
    );
  const masks = model.states ? listedMasks(model, options) : feasibleMasks(model, options, mostStates);
  if (masks === undefined || masks.length > mostStates)
    return refuse(
      `more than ${mostStates} feasible states; rule more out, or pass higher limits to the library`,
      ["decisionMakers"],
    );
  if (masks.length === 0) {
    problems.push({
      rule: "no-feasible-state",
      severity: "error",
      message: "no state is feasible: the infeasible expressions rule out every combination",
      path: ["infeasible"],
    });
    return { space: undefined, problems };
  }
  const ids = model.states?.map((state) => state.id);
  const byId = ids ? new Map(ids.map((id, index) => [id, index])) : undefined;
  const indexOf = (id: number) =>
    byId ? (byId.get(id) ?? -1) : Number.isInteger(id) && id >= 1 && id <= masks.length ? id - 1 : -1;
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  const byMask = new Map<number, number>();
  for (let s = 0; s < masks.length; s++) byMask.set(masks[s]!, s);
  const indexOfOptions = (on: readonly string[]) => {
    let mask = 0;
    for (const id of new Set(on)) {
      const bit = bits.get(id);
      if (bit === undefined) return -1;
      mask += 2 ** bit;
    }
    return byMask.get(mask) ?? -1;
  };
  const decisionMakers = model.decisionMakers.map(({ id, name }, owner) => ({
    id,
    name,
    options: options.flatMap((option, bit) => (option.owner === owner ? [bit] : [])),
  }));
  const moves: Moves[] = [];
  for (const [owner, { id }] of decisionMakers.entries()) {
    const found: Moves | undefined = model.moves
      ? graphMoves(model.moves[id] ?? [], indexOf, masks.length)
      : optionMoves(masks, options, owner, mostMoves);
    if (!found)
      return refuse(
        `more than ${mostMoves} moves (${Math.round((mostMoves * 8) / 1e6)} MB); use fewer options per decision maker, or pass higher limits to the library`,
        ["decisionMakers"],
      );
    moves.push(found);
  }
  const isOn = (state: number, option: string) => {
    const bit = bits.get(option);
    return bit !== undefined && hasBit(masks[state]!, bit);
  };
  const quo = model.statusQuo;
  const statusQuo = quo ? ("on" in quo ? indexOfOptions(quo.on) : indexOf(quo.state)) : -1;
  return {
    problems,
    space: {
      form: model.moves ? "graph" : "option",
      stateCount: masks.length,
      decisionMakers,
      options,
      masks,
      statusQuo: statusQuo < 0 ? undefined : statusQuo,
      moves,
      idOf: (state) => ids?.[state] ?? state + 1,
      indexOf,
      indexOfOptions,
      isOn,
      onOptions: (state) => options.filter((_, bit) => hasBit(masks[state]!, bit)).map(({ id }) => id),
      labelOf: (state) => model.states?.[state]?.label,
      satisfying: (expression) => {
        const found: number[] = [];
        for (let s = 0; s < masks.length; s++) if (evaluate(expression, (id) => isOn(s, id))) found.push(s);
        return found;
      },
    },
  };
}

export function listOptions(model: Model): SpaceOption[] {
  return model.decisionMakers.flatMap((dm, owner) =>
    (dm.options ?? []).map(({ id, name, irreversible }) => ({ id, name, owner, irreversible })),
  );
}

// Masks are whole numbers in doubles, so that more than 31 options fit; bits are read by division.
function hasBit(mask: number, bit: number): boolean {
  return bit < 31 && mask <= 0x7fffffff ? ((mask >> bit) & 1) === 1 : Math.floor(mask / 2 ** bit) % 2 === 1;
}

function listedMasks(model: Model, options: readonly SpaceOption[]): Float64Array {
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  return Float64Array.from(model.states ?? [], ({ on }) =>
    (on ?? []).reduce((mask, id) => mask + 2 ** bits.get(id)!, 0),
  );
}

/** Ascending binary value, the first option the lowest bit. Undefined beyond the limit. */
function feasibleMasks(
  model: Model,
  options: readonly SpaceOption[],
  most: number,
): Float64Array | undefined {
  const forbidden = (model.infeasible ?? []).flatMap((text) => {
    const parsed = parseStatement(text);
    return "expression" in parsed ? [parsed.expression] : [];
  });
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  const found: number[] = [];
  const total = 2 ** options.length;
  for (let mask = 0; mask < total; mask++) {
    const isOn = (id: string) => hasBit(mask, bits.get(id)!);
    if (forbidden.some((expression) => evaluate(expression, isOn))) continue;
    if (found.length === most) return undefined;
    found.push(mask);
  }
  return Float64Array.from(found);
}

/**
 * A move of one decision maker changes any of its own options at once (Fang, Hipel and Kilgour 1993, ch. 3),
 * so its moves connect the states of a coset: those that agree on everybody else's options. Undefined beyond
 * the limit; the moves are counted before they are stored.
 */
function optionMoves(
  masks: Float64Array,
  options: readonly SpaceOption[],
  owner: number,
  most: number,
): Moves | undefined {
  const own = options.flatMap((option, bit) => (option.owner === owner ? [{ bit, option }] : []));
  const lockedOn = ownBits(own, "on");
  const lockedOff = ownBits(own, "off");
  // What each state has of this decision maker's options, as a small number, and which coset it belongs to.
  const parts = new Int32Array(masks.length);
  const of = new Int32Array(masks.length);
  const numbers = new Map<number, number>();
  for (let s = 0; s < masks.length; s++) {
    let rest = masks[s]!;
    for (const [k, { bit }] of own.entries())
      if (hasBit(masks[s]!, bit)) {
        parts[s]! |= 1 << k;
        rest -= 2 ** bit;
      }
    const number = numbers.get(rest) ?? numbers.size;
    numbers.set(rest, number);
    of[s] = number;
  }
  const cosets = groupCosets(of, numbers.size);
  const { start, members } = cosets;
  let bound = 0;
  for (let c = 0; c < numbers.size; c++)
    bound += (start[c + 1]! - start[c]!) * (start[c + 1]! - start[c]! - 1);
  if (bound > most) return undefined;
  const allowed = (a: number, b: number) =>
    (parts[a]! & lockedOn & ~parts[b]!) === 0 && (~parts[a]! & lockedOff & parts[b]!) === 0;
  const visit = (use: (a: number, b: number) => void) => {
    for (let c = 0; c < numbers.size; c++)
      for (let i = start[c]!; i < start[c + 1]!; i++)
        for (let j = start[c]!; j < start[c + 1]!; j++)
          if (i !== j && allowed(members[i]!, members[j]!)) use(members[i]!, members[j]!);
  };
  const isFree = lockedOn === 0 && lockedOff === 0;
  return new LazyMoves(visit, masks.length, true, isFree ? cosets : undefined);
}

function ownBits(own: readonly { option: SpaceOption }[], direction: "on" | "off"): number {
  return own.reduce((bits, { option }, k) => (option.irreversible === direction ? bits | (1 << k) : bits), 0);
}

function graphMoves(
  pairs: readonly (readonly [number, number])[],
  indexOf: (id: number) => number,
  stateCount: number,
): Moves {
  const indices = pairs
    .map(([from, to]) => [indexOf(from), indexOf(to)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const visit = (use: (a: number, b: number) => void) => {
    for (const [from, to] of indices) use(from, to);
  };
  return new LazyMoves(visit, stateCount, false, undefined);
}

/** Rows are worked out when somebody first asks for them: where there are cosets, verdicts need none. */
class LazyMoves implements Moves {
  readonly compose: boolean;
  readonly cosets: Cosets | undefined;
  private readonly visit: (use: (from: number, to: number) => void) => void;
  private readonly stateCount: number;
  private known: Rows | undefined;

  constructor(
    visit: (use: (from: number, to: number) => void) => void,
    stateCount: number,
    compose: boolean,
    cosets: Cosets | undefined,
  ) {
    this.visit = visit;
    this.stateCount = stateCount;
    this.compose = compose;
    this.cosets = cosets;
  }

  get start(): Int32Array {
    return this.rows().start;
  }

  get to(): Int32Array {
    return this.rows().to;
  }

  get backStart(): Int32Array {
    return this.rows().backStart;
  }

  get from(): Int32Array {
    return this.rows().from;
  }

  private rows(): Rows {
    this.known ??= compress(this.visit, this.stateCount);
    return this.known;
  }
}

type Rows = Pick<Moves, "start" | "to" | "backStart" | "from">;

/** Moves to rows, forwards and backwards: counted in a first visit, stored in a second. */
function compress(visit: (use: (from: number, to: number) => void) => void, stateCount: number): Rows {
  const start = new Int32Array(stateCount + 1);
  const backStart = new Int32Array(stateCount + 1);
  visit((a, b) => {
    start[a + 1]! += 1;
    backStart[b + 1]! += 1;
  });
  for (let s = 0; s < stateCount; s++) {
    start[s + 1]! += start[s]!;
    backStart[s + 1]! += backStart[s]!;
  }
  const to = new Int32Array(start[stateCount]!);
  const from = new Int32Array(to.length);
  const next = start.slice(0, stateCount);
  const backNext = backStart.slice(0, stateCount);
  visit((a, b) => {
    to[next[a]!++] = b;
    from[backNext[b]!++] = a;
  });
  return { start, to, backStart, from };
}
