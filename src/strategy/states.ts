import { WIDEST_BLOCK } from "./blockOrder.ts";
import { checkModel } from "./checkModel.ts";
import { type Coalesced, coalesce, isCoalesced } from "./coalesced.ts";
import { binaryColumns, type Columns, statesIn, type Truths, truthsOf, wordsFor } from "./columns.ts";
import { listCombinations } from "./combinations.ts";
import { groupCosets } from "./cosets.ts";
import { levelOf, withoutLevels } from "./levels.ts";
import { DEFAULT_LIMITS, type Limits, MOST_VERDICTS, memoryNeeded } from "./limits.ts";
import type { Model } from "./model.ts";
import { blockMoves, cosetMoves, listedMoves, type Moves } from "./moves.ts";
import { Numbering } from "./numbering.ts";
import { listOptions, optionIndex, type SpaceOption } from "./options.ts";
import { own } from "./own.ts";
import type { ModelProblem } from "./problem.ts";
import { said } from "./said.ts";
import { countScenarios } from "./scenarios.ts";
import { type Expression, parseStatement } from "./statement.ts";
import type { StateSpace } from "./stateSpace.ts";

/** A state as a binary value is exact in a double up to this many options. */
const MOST_LISTED_OPTIONS = 52;

/** Works a model out. Never throws on a bad model: the problems say what is wrong; an error leaves no space. */
export function buildStateSpace(
  graded: Model,
  limits: Partial<Limits> = {},
): { space: StateSpace | undefined; problems: ModelProblem[] } {
  const problems = checkModel(graded);
  if (problems.some(({ severity }) => severity === "error")) return { space: undefined, problems };
  const model = withoutLevels(graded);
  const found = listStates(model, listOptions(model), { ...DEFAULT_LIMITS, ...limits });
  if (!("refused" in found)) {
    const refused = tooManyVerdicts(model, found.stateCount);
    if (refused) return { space: undefined, problems: [...problems, refused] };
    const space = new ListedSpace(model, found);
    problems.push(...space.unseenStart());
    return { space: problems.some(({ severity }) => severity === "error") ? undefined : space, problems };
  }
  problems.push({ rule: found.rule, severity: "error", message: found.refused, path: [found.at] });
  return { space: undefined, problems };
}

function tooManyVerdicts({ decisionMakers }: Model, stateCount: number): ModelProblem | undefined {
  const scenarios = countScenarios(decisionMakers);
  const verdicts = stateCount * decisionMakers.length * scenarios;
  if (scenarios === 1 || verdicts <= MOST_VERDICTS) return undefined;
  return {
    rule: "too-large",
    severity: "error",
    message: `${said(scenarios)} combinations of types, each of ${said(stateCount)} states for ${decisionMakers.length} decision makers, are ${said(verdicts)} verdicts, expected at most ${said(MOST_VERDICTS)}; name fewer types, or rule more states out`,
    path: ["decisionMakers", decisionMakers.findIndex(({ types }) => types !== undefined), "types"],
  };
}

interface States {
  options: SpaceOption[];
  stateCount: number;
  /** Options that are on, bit k for option k; absent where the index of a state is that value itself. */
  masks: Float64Array | undefined;
  /** Where states are drawn together, or moves excepted. */
  coalesced?: Coalesced;
}

/** Combinations that are drawn together, or whose moves are excepted, are looked at pair by pair. */
const MOST_COALESCED = 1 << 16;

function listStates(
  model: Model,
  options: SpaceOption[],
  limits: Limits,
): States | { refused: string; rule: string; at: string } {
  const listed = listCombined(model, options, limits);
  if ("refused" in listed || !isCoalesced(model)) return listed;
  const tooMany = {
    refused: `${said(listed.stateCount)} combinations are too many for states drawn together or moves excepted; rule more out`,
    rule: "too-large",
    at: model.together ? "together" : "exceptions",
  };
  if (listed.stateCount > MOST_COALESCED) return tooMany;
  const masks = listed.masks ?? Float64Array.from({ length: listed.stateCount }, (_, mask) => mask);
  const coalesced = coalesce(model, options, masks);
  if (!coalesced) return tooMany;
  return { options, stateCount: coalesced.masks.length, masks: coalesced.masks, coalesced };
}

function listCombined(
  model: Model,
  options: SpaceOption[],
  limits: Limits,
): States | { refused: string; rule: string; at: string } {
  const refuse = (refused: string, rule = "too-large", at = "decisionMakers") => ({ refused, rule, at });
  const dms = model.decisionMakers.length;
  const tooMuch = (stateCount: number, isComplete: boolean) => {
    const bytes = memoryNeeded(stateCount, dms, isComplete);
    return bytes > limits.memory
      ? refuse(
          `${stateCount.toLocaleString("en")} states of ${dms} decision makers need about ${megabytes(bytes)} of memory, ` +
            `the limit is ${megabytes(limits.memory)}; raise it (--memory), rule more states out, or ask about single states with --explain and --find, which list none`,
        )
      : undefined;
  };
  if (model.states) {
    const bits = new Map(options.map(({ id }, bit) => [id, bit]));
    const masks = Float64Array.from(model.states, ({ on }) =>
      [...new Set(on)].reduce((mask, id) => mask + 2 ** bits.get(id)!, 0),
    );
    return tooMuch(masks.length, false) ?? { options, stateCount: masks.length, masks };
  }
  const forbidden = (model.infeasible ?? []).flatMap((text) => {
    const parsed = parseStatement(text);
    return "expression" in parsed ? [parsed.expression] : [];
  });
  const isComplete = forbidden.length === 0;
  const isOneWay = options.some(({ irreversible }) => irreversible);
  const sees = model.decisionMakers.every(({ cannotSee }) => !cannotSee?.length);
  if (isComplete && options.length <= 30) {
    const stateCount = 2 ** options.length;
    return tooMuch(stateCount, !isOneWay && sees) ?? { options, stateCount, masks: undefined };
  }
  if (isComplete || options.length > MOST_LISTED_OPTIONS)
    return refuse(
      `${options.length} options make 2^${options.length} combinations, more than can be listed; ` +
        "rule states out, or ask about single states with --explain and --find, which list none",
    );
  const most = Math.floor(limits.memory / memoryNeeded(1, dms, false));
  const indexOf = optionIndex(options);
  const listed = listCombinations(options.length, forbidden, indexOf, { most, mostBlocks: limits.blocks });
  if ("stopped" in listed)
    return refuse(
      listed.stopped === "too many states"
        ? `more than ${most.toLocaleString("en")} feasible states, which need more than the limit of ${megabytes(limits.memory)} of memory; ` +
            "raise it (--memory), rule more states out, or ask about single states with --explain and --find, which list none"
        : `the feasible states are too thinly spread among 2^${options.length} combinations to be listed; ` +
            "list them under states, or ask about single states with --explain and --find, which list none",
    );
  if (listed.masks.length === 0)
    return refuse(
      "no state is feasible: the infeasible expressions rule out every combination",
      "no-feasible-state",
      "infeasible",
    );
  return { options, stateCount: listed.masks.length, masks: Float64Array.from(listed.masks) };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString("en")} MB`;
}

class ListedSpace implements StateSpace {
  readonly form: "option" | "graph";
  readonly stateCount: number;
  readonly decisionMakers: readonly { id: string; name: string; options: readonly number[] }[];
  readonly options: readonly SpaceOption[];
  readonly statusQuo: number | undefined;
  readonly moves: readonly Moves[];
  private readonly model: Model;
  private readonly coalesced: Coalesced | undefined;
  /** By decision maker and state, 1 where it does not know of the state; undefined where it knows of all. */
  private readonly unseen: readonly (Uint8Array | undefined)[];
  private readonly views: StateSpace[] = [];
  private readonly masks: Float64Array | undefined;
  private readonly listed: Model["states"];
  private readonly bits: (option: string) => number;
  private readonly columns: Columns;
  private byId: Map<number, number> | undefined;
  private byMask: Map<number, number> | undefined;
  private readonly impliedBits = new Map<string, readonly number[]>();

  constructor(model: Model, { options, stateCount, masks, coalesced }: States) {
    this.form = model.moves || coalesced ? "graph" : "option";
    this.coalesced = coalesced;
    this.model = model;
    this.stateCount = stateCount;
    this.options = options;
    this.masks = masks;
    this.listed = model.states;
    this.bits = optionIndex(options);
    this.columns = masks ? columnsOf(masks) : binaryColumns(wordsFor(stateCount));
    this.decisionMakers = model.decisionMakers.map(({ id, name }, owner) => ({
      id,
      name,
      options: options.flatMap((option, bit) => (option.owner === owner ? [bit] : [])),
    }));
    const quo = model.statusQuo;
    const statusQuo = quo ? ("on" in quo ? this.indexOfOptions(quo.on) : this.indexOf(quo.state)) : -1;
    this.statusQuo = statusQuo < 0 ? undefined : statusQuo;
    this.unseen = model.decisionMakers.map(({ cannotSee }) => this.unseenStates(cannotSee ?? []));
    this.moves = this.movesWithout(this.unseen);
  }

  seenBy(dm: number): StateSpace {
    const own = this.unseen[dm];
    if (!own) return this;
    this.views[dm] ??= this.viewOf(own);
    return this.views[dm];
  }

  isSeenBy(dm: number, state: number): boolean {
    return this.unseen[dm]?.[state] !== 1;
  }

  private viewOf(own: Uint8Array): StateSpace {
    const joined = this.unseen.map((others) =>
      others && others !== own ? others.map((bit, state) => bit | own[state]!) : own,
    );
    const view = Object.create(this, {
      moves: { value: this.movesWithout(joined), enumerable: true },
      seenBy: { value: () => view },
    }) as StateSpace;
    return view;
  }

  /** A decision maker that does not know where things stand cannot be asked what it would do. */
  unseenStart(): ModelProblem[] {
    const { statusQuo } = this;
    if (statusQuo === undefined) return [];
    return this.unseen.flatMap((unseen, dm) =>
      unseen?.[statusQuo]
        ? [
            {
              rule: "unseen-status-quo",
              severity: "error" as const,
              message: `${this.decisionMakers[dm]!.name} cannot see the status quo; leave that state out of cannotSee`,
              path: ["decisionMakers", dm, "cannotSee"],
            },
          ]
        : [],
    );
  }

  private movesWithout(unseen: readonly (Uint8Array | undefined)[]): Moves[] {
    if (this.coalesced) return this.coalesced.moves.map((pairs, dm) => this.seenMoves(pairs, unseen[dm]));
    if (this.model.moves) return this.graphMoves(this.model.moves, unseen);
    const isFree =
      !this.masks &&
      this.options.every(({ irreversible }) => !irreversible) &&
      !unseen.some(Boolean) &&
      this.decisionMakers.every((dm) => dm.options.length <= WIDEST_BLOCK);
    return this.optionMoves(isFree, unseen);
  }

  readonly idOf = (state: number): number => this.listed?.[state]?.id ?? state + 1;

  readonly indexOf = (id: number): number => {
    if (!this.listed) return Number.isInteger(id) && id >= 1 && id <= this.stateCount ? id - 1 : -1;
    this.byId ??= new Map(this.listed.map((state, index) => [state.id, index]));
    return this.byId.get(id) ?? -1;
  };

  indexOfOptions(on: readonly string[]): number {
    let mask = 0;
    for (let i = 0; i < on.length; i++) {
      const bits = this.implied(on[i]!);
      for (let b = 0; b < bits.length; b++) {
        const bit = bits[b]!;
        if (bit < 0) return -1;
        if (!hasBit(mask, bit)) mask += 2 ** bit;
      }
    }
    if (!this.masks) return mask;
    if (this.coalesced) return this.coalesced.stateOf.get(mask) ?? -1;
    if (!this.byMask) {
      this.byMask = new Map();
      for (let s = this.stateCount - 1; s >= 0; s--) this.byMask.set(this.masks[s]!, s);
    }
    return this.byMask.get(mask) ?? -1;
  }

  /** The bit of an option, and of a level those below it. */
  private implied(id: string): readonly number[] {
    const known = this.impliedBits.get(id);
    if (known) return known;
    const bit = this.bits(id);
    if (bit < 0) return [bit];
    const level = levelOf(id);
    const found = [bit];
    for (let b = bit - 1; level && b >= 0 && levelOf(this.options[b]!.id)?.option === level.option; b--)
      found.push(b);
    this.impliedBits.set(id, found);
    return found;
  }

  choicesOf(dm: number, into: Int32Array): number {
    const { options } = this.decisionMakers[dm]!;
    const { masks, stateCount } = this;
    const shift = options[0] ?? 0;
    const count = 2 ** options.length;
    if (!masks) {
      for (let s = 0; s < stateCount; s++) into[s] = (s >>> shift) & (count - 1);
      return count;
    }
    const low = 2 ** shift;
    const numbers = new Numbering(count, stateCount);
    for (let s = 0; s < stateCount; s++) into[s] = numbers.of(Math.floor(masks[s]! / low) % count);
    return numbers.count;
  }

  isOn(state: number, option: string): boolean {
    const bit = this.bits(option);
    return bit >= 0 && hasBit(this.masks ? this.masks[state]! : state, bit);
  }

  onOptions(state: number): string[] {
    const mask = this.masks ? this.masks[state]! : state;
    return this.options.filter((_, bit) => hasBit(mask, bit)).map(({ id }) => id);
  }

  labelOf(state: number): string | undefined {
    return this.listed?.[state]?.label;
  }

  truthsOf(expression: Expression): Truths {
    return truthsOf(expression, wordsFor(this.stateCount), this.columns, this.bits);
  }

  satisfying(expression: Expression): number[] {
    return statesIn(this.truthsOf(expression), this.stateCount);
  }

  /** By state, 1 if the decision maker cannot see it. */
  private unseenStates(said: readonly (string | number)[]): Uint8Array | undefined {
    if (said.length === 0) return undefined;
    const unseen = new Uint8Array(this.stateCount);
    for (const one of said) {
      if (typeof one === "number") {
        unseen[this.indexOf(one)] = 1;
        continue;
      }
      const parsed = parseStatement(one);
      if ("expression" in parsed) for (const state of this.satisfying(parsed.expression)) unseen[state] = 1;
    }
    return unseen;
  }

  private graphMoves(
    listed: NonNullable<Model["moves"]>,
    unseen: readonly (Uint8Array | undefined)[],
  ): Moves[] {
    return this.decisionMakers.map(({ id }, dm) =>
      this.seenMoves(
        (own(listed, id) ?? []).map(([from, to]) => [this.indexOf(from), this.indexOf(to)] as const),
        unseen[dm],
      ),
    );
  }

  private seenMoves(pairs: readonly (readonly [number, number])[], unseen: Uint8Array | undefined): Moves {
    const seen = unseen ? pairs.filter(([from, to]) => !unseen[from] && !unseen[to]) : pairs;
    return listedMoves(seen, this.stateCount);
  }

  private optionMoves(isFree: boolean, unseen: readonly (Uint8Array | undefined)[]): Moves[] {
    return this.decisionMakers.map(({ options }, dm) => {
      // Options are listed by decision maker, so each owns a block of bits.
      const block = { shift: options[0] ?? 0, width: options.length };
      if (isFree) return blockMoves(block, this.stateCount);
      const { coset, count } = this.numberCosets(block, unseen[dm]);
      return cosetMoves(groupCosets(coset, count, this.locked(options)));
    });
  }

  /** States that agree on everybody else's options get the same number; a state it cannot see one of its own. */
  private numberCosets(
    { shift, width }: { shift: number; width: number },
    unseen: Uint8Array | undefined,
  ): { coset: Int32Array; count: number } {
    const { masks, stateCount } = this;
    const coset = new Int32Array(stateCount);
    const low = 2 ** shift;
    const high = 2 ** (shift + width);
    const numbers = new Numbering(2 ** (this.options.length - width), stateCount);
    for (let s = 0; s < stateCount; s++) {
      const mask = masks ? masks[s]! : s;
      coset[s] = unseen?.[s] ? numbers.count++ : numbers.of((mask % low) + Math.floor(mask / high) * low);
    }
    return { coset, count: numbers.count };
  }

  /** Which of a decision maker's one-way options stand where they have to stay. */
  private locked(own: readonly number[]): Int32Array | undefined {
    const oneWay = own.filter((bit) => this.options[bit]!.irreversible);
    if (oneWay.length === 0) return undefined;
    const locked = new Int32Array(this.stateCount);
    for (const [k, bit] of oneWay.entries()) {
      const staysOn = this.options[bit]!.irreversible === "on";
      for (let s = 0; s < this.stateCount; s++)
        if (hasBit(this.masks ? this.masks[s]! : s, bit) === staysOn) locked[s]! |= 1 << k;
    }
    return locked;
  }
}

// Masks are whole numbers in doubles, so that more than 31 options fit; bits are then read by division.
function hasBit(mask: number, bit: number): boolean {
  return bit < 31 && mask <= 0x7fffffff ? ((mask >> bit) & 1) === 1 : Math.floor(mask / 2 ** bit) % 2 === 1;
}

/** The options' columns over states with the given binary values. */
function columnsOf(masks: Float64Array): Columns {
  const known = new Map<number, Truths>();
  return (option) => {
    let column = known.get(option);
    if (!column) {
      column = new Uint32Array(wordsFor(masks.length));
      for (let s = 0; s < masks.length; s++) if (hasBit(masks[s]!, option)) column[s >>> 5]! |= 1 << (s & 31);
      known.set(option, column);
    }
    return column;
  };
}
