import { drawnTogether } from "../coalesced.ts";
import { listCombinations } from "../combinations.ts";
import { levelOf } from "../levels.ts";
import type { Model } from "../model.ts";
import { nearest } from "../nearest.ts";
import { listOptions, optionIndex } from "../options.ts";
import type { ModelProblem } from "../problem.ts";
import { type Expression, optionsIn, parseStatement } from "../statement.ts";
import { saidOfFault } from "../statementCure.ts";

export type Path = (string | number)[];

/** Combinations drawn together, at most. */
export const MOST_DRAWN = 1 << 16;

/** Names in one message. */
export const MOST_NAMED = 8;

/** A model while it is checked: what was found so far, and what several checks ask of it. */
export class ModelUnderCheck {
  readonly model: Model;
  readonly problems: ModelProblem[] = [];
  /** The index of whose option it is, by its id. */
  readonly owner = new Map<string, number>();
  readonly stateIds = new Set<number>();
  /** Options that a priority names. */
  readonly mentioned = new Set<string>();
  /** The infeasible expressions; undefined for one with a fault. */
  readonly forbidden: (Expression | undefined)[] = [];
  /** What is drawn together has a fault, so that states cannot be counted. */
  isUncountable = false;
  private counted: { count: number | undefined } | undefined;

  constructor(model: Model) {
    this.model = model;
  }

  error(rule: string, message: string, path: Path): void {
    this.problems.push({ rule, severity: "error", message, path });
  }

  expression(text: string, path: Path): Expression | undefined {
    const parsed = parseStatement(text);
    if ("fault" in parsed) {
      const { offset, length } = parsed.fault;
      const message = saidOfFault(text, parsed.fault, listOptions(this.model));
      this.problems.push({ rule: "statement-syntax", severity: "error", message, path, offset, length });
      return undefined;
    }
    const unknown = optionsIn(parsed.expression).filter(({ id }) => !this.owner.has(id));
    for (const { id, offset } of unknown)
      this.problems.push({
        rule: "unknown-option",
        severity: "error",
        message: this.unknown("option", id, this.owner.keys()),
        path,
        offset,
        length: id.length,
      });
    return unknown.length === 0 ? parsed.expression : undefined;
  }

  knownOption(id: string, path: Path): boolean {
    if (this.owner.has(id)) return true;
    this.error("unknown-option", this.unknown("option", id, this.owner.keys()), path);
    return false;
  }

  unknown(what: string, id: string, known: Iterable<string>): string {
    const names = [...known];
    const option = levelOf(id)?.option ?? id;
    const levels = names.flatMap((name) => {
      const found = levelOf(name);
      return found?.option === option ? [found.level] : [];
    });
    if (levels.length > 0)
      return id === option
        ? `"${id}" has levels; write ${id} >= ${levels.at(-1)} or ${id} < ${levels[0]}`
        : `unknown level "${levelOf(id)!.level}" of ${option}, expected one of: ${levels.join(", ")}; the lowest is what ${option} < ${levels[0]} says`;
    if (id !== option && names.includes(option))
      return `"${option}" is on or off and has no levels; write ${option} or !${option}`;
    const near = nearest(id, names);
    return `unknown ${what} "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${names.join(", ") || "none"}`}`;
  }

  isState(id: number): boolean {
    if (this.model.states) return this.stateIds.has(id);
    const count = this.stateCount();
    return count === undefined || (Number.isInteger(id) && id >= 1 && id <= count);
  }

  /** Undefined when the feasible states cannot be counted here. */
  stateCount(): number | undefined {
    if (this.model.states) return this.stateIds.size;
    this.counted ??= { count: this.countCombinations() };
    return this.counted.count;
  }

  allOptions(): { id: string }[] {
    return [...this.owner.keys()].map((id) => ({ id }));
  }

  feasible(most: number): number[] | undefined {
    const options = this.allOptions();
    if (this.forbidden.includes(undefined)) return undefined;
    const found = listCombinations(options.length, this.forbidden as Expression[], optionIndex(options), {
      most,
      mostBlocks: 1 << 14,
    });
    return "masks" in found ? found.masks : undefined;
  }

  private countCombinations(): number | undefined {
    const { together = [] } = this.model;
    if (together.length === 0) return this.countFeasible();
    const masks = this.isUncountable ? undefined : this.feasible(MOST_DRAWN);
    return masks ? drawnTogether(together, this.allOptions(), masks).count : undefined;
  }

  private countFeasible(): number | undefined {
    return this.forbidden.length === 0 ? 2 ** this.owner.size : this.feasible(1 << 24)?.length;
  }
}
