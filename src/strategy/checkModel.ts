import { drawnTogether, isCoalesced, isOneInEach } from "./coalesced.ts";
import { listCombinations } from "./combinations.ts";
import { authoredPath, levelOf, levelProblems, withoutLevels } from "./levels.ts";
import type { Model, Preferences } from "./model.ts";
import { shapeProblems } from "./modelShape.ts";
import { nearest } from "./nearest.ts";
import { hasOpenOrder, OpenOrder } from "./openOrder.ts";
import { listOptions, optionIndex } from "./options.ts";
import { statementText } from "./preferences.ts";
import type { ModelProblem } from "./problem.ts";
import { said } from "./said.ts";
import { countScenarios } from "./scenarios.ts";
import { type Expression, evaluate, optionsIn, parseStatement } from "./statement.ts";
import { saidOfFault } from "./statementCure.ts";

type Path = (string | number)[];

/**
 * What is wrong with a model before anything is worked out: unknown names, faulty expressions, orders that
 * miss states, and two things that are legal but mislead. Errors must be mended before the model can be
 * solved; warnings need not.
 *
 * Takes any plain value: what has not the shape of a model is told as that, and nothing else is looked at then.
 */
export function checkModel(model: unknown): ModelProblem[] {
  const faults = shapeProblems(model);
  if (faults.length > 0) return faults;
  const graded = model as Model;
  const levels = levelProblems(graded);
  if (levels.length > 0) return levels;
  const problems = new ModelCheck(withoutLevels(graded)).run();
  return problems.map((problem) => ({ ...problem, path: authoredPath(graded, problem.path) }));
}

/** Combinations of types that are solved. */
const MOST_SCENARIOS = 4096;

class ModelCheck {
  private readonly model: Model;
  private readonly problems: ModelProblem[] = [];
  private readonly owner = new Map<string, number>();
  private readonly stateIds = new Set<number>();
  private readonly mentioned = new Set<string>();
  /** The infeasible expressions; undefined for one with a fault. */
  private forbidden: (Expression | undefined)[] = [];
  /** What is drawn together has a fault, so that states cannot be counted. */
  private isUncountable = false;
  private counted: { count: number | undefined } | undefined;

  constructor(model: Model) {
    this.model = model;
  }

  /** Every combination of types is solved and kept; nobody reads so many, and they would take all memory there is. */
  private countScenarios(): void {
    const { decisionMakers } = this.model;
    const all = countScenarios(decisionMakers);
    if (all <= MOST_SCENARIOS) return;
    const d = decisionMakers.findIndex(({ types }) => types !== undefined);
    this.error(
      "preferences",
      `the types make ${said(all)} combinations, expected at most ${said(MOST_SCENARIOS)}; name fewer types`,
      ["decisionMakers", d, "types"],
    );
  }

  run(): ModelProblem[] {
    this.checkNames();
    this.checkStates();
    this.checkMoves();
    this.checkInfeasible();
    this.checkCoalesced();
    this.checkSight();
    this.checkOthers();
    this.countScenarios();
    for (const [d, dm] of this.model.decisionMakers.entries()) {
      const path: Path = ["decisionMakers", d];
      if (dm.preferences && dm.types)
        this.error("preferences", "both preferences and types are given, expected one of them", [
          ...path,
          "types",
        ]);
      else if (!dm.preferences && !dm.types)
        this.error("preferences", `${dm.id} has no preferences, expected preferences or types`, path);
      if (dm.preferences) this.checkPreferences(dm.preferences, [...path, "preferences"]);
      const types = Object.entries(dm.types ?? {});
      if (dm.types && types.length === 0)
        this.error("preferences", `${dm.id} has no type, expected at least one`, [...path, "types"]);
      for (const [id, type] of types)
        this.checkPreferences(type.preferences, [...path, "types", id, "preferences"]);
    }
    this.checkStatusQuo();
    this.checkUnmentioned();
    this.checkReadAs();
    return this.withoutFollowing();
  }

  /** An option under a wrong name is missed wherever its own is named: one slip, told where it is given. */
  private withoutFollowing(): ModelProblem[] {
    const isOfOption = ({ rule, path }: ModelProblem) =>
      (rule === "duplicate-id" || rule === "reserved-id") && path.includes("options");
    const [cause, ...others] = this.problems.filter(isOfOption);
    const unknown = this.problems.filter(({ rule }) => rule === "unknown-option");
    const messages = new Set(unknown.map(({ message }) => message));
    if (!cause || others.length > 0 || messages.size !== 1) return this.problems;
    const name = /"([^"]*)"/.exec(unknown[0]!.message)![1]!;
    const count = unknown.length === 1 ? "1 place" : `${unknown.length} places`;
    const message = `${cause.message}; "${name}" is named in ${count} and given nowhere: if it is meant, write id: ${name}`;
    return this.problems.flatMap((problem) =>
      problem === cause
        ? [{ ...problem, message }]
        : unknown.includes(problem) ||
            (problem.rule === "option-unmentioned" && problem.path.join() === cause.path.join())
          ? []
          : [problem],
    );
  }

  private checkNames(): void {
    const dms = new Set<string>();
    for (const [d, dm] of this.model.decisionMakers.entries()) {
      if (dms.has(dm.id))
        this.error("duplicate-id", `decision maker "${dm.id}" is listed twice`, ["decisionMakers", d, "id"]);
      dms.add(dm.id);
      for (const [o, option] of (dm.options ?? []).entries()) {
        const path: Path = ["decisionMakers", d, "options", o, "id"];
        if (this.owner.has(option.id))
          this.error("duplicate-id", `option "${option.id}" is listed twice; an option has one owner`, path);
        if (!OPTION_ID.test(option.id))
          this.error(
            "option-id",
            `no statement could name an option "${option.id}", expected a letter or _, then letters, digits, _ or -`,
            path,
          );
        else if (/^(not|and|or|if|iff|only)$/i.test(option.id))
          this.error(
            "reserved-id",
            `"${option.id}" is a word of the expression language; name the option otherwise`,
            path,
          );
        this.owner.set(option.id, d);
      }
    }
    if (this.owner.size === 0 && !this.model.states)
      this.error("no-options", "the model has neither options nor states", ["decisionMakers"]);
  }

  private checkStates(): void {
    const combinations = new Map<string, number>();
    for (const [i, state] of (this.model.states ?? []).entries()) {
      if (this.stateIds.has(state.id))
        this.error("duplicate-id", `state ${state.id} is listed twice`, ["states", i, "id"]);
      this.stateIds.add(state.id);
      for (const [k, id] of (state.on ?? []).entries()) this.knownOption(id, ["states", i, "on", k]);
      if (this.model.moves) continue;
      const key = [...new Set(state.on ?? [])].sort().join(" ");
      const before = combinations.get(key);
      if (before !== undefined)
        this.error("duplicate-state", `the same options are on as in state ${before}`, ["states", i]);
      combinations.set(key, state.id);
    }
    if (this.model.states?.length === 0) this.error("no-feasible-state", "no state is listed", ["states"]);
    if (this.model.states && !this.model.moves && this.owner.size === 0)
      this.error("no-moves", "states are listed without options and without moves, so nobody can move", [
        "states",
      ]);
    if (this.model.moves && !this.model.states)
      this.error("graph-form", "moves are given without states; list the states they connect", ["moves"]);
  }

  private checkMoves(): void {
    for (const [id, pairs] of Object.entries(this.model.moves ?? {})) {
      const known = this.model.decisionMakers.map((dm) => dm.id);
      if (!known.includes(id))
        this.error("unknown-id", this.unknown("decision maker", id, known), ["moves", id]);
      const seen = new Set<string>();
      for (const [i, pair] of pairs.entries()) {
        for (const [k, state] of pair.entries())
          if (!this.stateIds.has(state))
            this.error("unknown-id", `a move names state ${state}, which is not listed`, ["moves", id, i, k]);
        if (pair[0] === pair[1])
          this.error("self-move", `a move from state ${pair[0]} to itself; staying is no move`, [
            "moves",
            id,
            i,
          ]);
        const key = pair.join(" ");
        if (seen.has(key))
          this.error("duplicate-move", `the move from ${pair[0]} to ${pair[1]} is listed twice`, [
            "moves",
            id,
            i,
          ]);
        seen.add(key);
      }
    }
  }

  private checkInfeasible(): void {
    for (const [i, text] of (this.model.infeasible ?? []).entries()) {
      const path: Path = ["infeasible", i];
      const expression = this.expression(text, path);
      this.forbidden.push(expression);
      if (!expression) continue;
      const owners = new Set(optionsIn(expression).flatMap(({ id }) => this.owner.get(id) ?? []));
      if (owners.size < 2) continue;
      const names = [...owners].map((d) => this.model.decisionMakers[d]!.name);
      this.problems.push({
        rule: "infeasible-spans-decision-makers",
        severity: "warning",
        message:
          `"${text}" ties options of ${names.join(" and ")}, so it silently forbids one side a move and can make ` +
          "states look stable; if it says what somebody would not want, write it as a preference statement",
        path,
      });
    }
  }

  /** What is drawn together, and what is excepted from moves. */
  private checkCoalesced(): void {
    const { together = [], exceptions = [], states, moves, decisionMakers } = this.model;
    if (!isCoalesced(this.model)) return;
    if (states || moves) {
      const given = together.length > 0 ? "together" : "exceptions";
      this.error(given, `${given} cannot stand beside states or moves; say it by those`, [given]);
      return;
    }
    const parsed = together.map((text, i) => this.expression(text, ["together", i]));
    const ids = decisionMakers.map(({ id }) => id);
    for (const [i, { decisionMaker, from, to }] of exceptions.entries()) {
      const path: Path = ["exceptions", i];
      if (!ids.includes(decisionMaker))
        this.error("unknown-id", this.unknown("decision maker", decisionMaker, ids), [
          ...path,
          "decisionMaker",
        ]);
      this.expression(from, [...path, "from"]);
      this.expression(to, [...path, "to"]);
    }
    if (parsed.includes(undefined)) this.isUncountable = true;
  }

  /** A statement that is true in some and false in others of the states drawn together is read as in the lowest. */
  private checkReadAs(): void {
    const { together = [], decisionMakers } = this.model;
    if (together.length === 0 || this.problems.some(({ severity }) => severity === "error")) return;
    const masks = this.feasible(MOST_DRAWN);
    if (!masks) return;
    const told = new Set<string>();
    for (const [d, { preferences, types }] of decisionMakers.entries()) {
      const lists: [Path, Preferences | undefined][] = [
        [["preferences"], preferences],
        ...Object.entries(types ?? {}).map(([id, type]): [Path, Preferences] => [
          ["types", id, "preferences"],
          type.preferences,
        ]),
      ];
      for (const [path, list] of lists)
        for (const [i, statement] of (list?.statements ?? []).entries()) {
          const text = statementText(statement);
          if (told.has(text) || told.size >= MOST_NAMED) continue;
          if (isOneInEach(text, together, this.allOptions(), masks)) continue;
          told.add(text);
          this.problems.push({
            rule: "read-as-lowest",
            severity: "warning",
            message: `"${text}" is true in some and false in others of the states drawn together; there it is read as in the one with the lowest options on`,
            path: ["decisionMakers", d, ...path, "statements", i],
          });
        }
    }
  }

  private checkSight(): void {
    for (const [d, dm] of this.model.decisionMakers.entries())
      for (const [i, said] of (dm.cannotSee ?? []).entries()) {
        const path: Path = ["decisionMakers", d, "cannotSee", i];
        if (typeof said === "string") this.expression(said, path);
        else if (!this.isState(said)) this.error("unknown-id", `no such state: ${said}`, path);
      }
  }

  /** What a decision maker feels and believes about others. */
  private checkOthers(): void {
    const ids = this.model.decisionMakers.map(({ id }) => id);
    for (const [d, dm] of this.model.decisionMakers.entries()) {
      const path: Path = ["decisionMakers", d];
      for (const id of Object.keys(dm.attitudes ?? {}))
        if (!ids.includes(id))
          this.error("unknown-id", this.unknown("decision maker", id, ids), [...path, "attitudes", id]);
      for (const [id, preferences] of Object.entries(dm.believes ?? {})) {
        if (!ids.includes(id))
          this.error("unknown-id", this.unknown("decision maker", id, ids), [...path, "believes", id]);
        this.checkPreferences(preferences, [...path, "believes", id]);
      }
    }
  }

  /** What a list of priorities leaves open must leave something: at least one consistent order. */
  private checkOpenness(preferences: Preferences, path: Path): void {
    const statements = preferences.statements ?? [];
    const texts = statements.map(statementText);
    let isSound = true;
    const refuse = (message: string, at: Path) => {
      isSound = false;
      this.error("open-order", message, at);
    };
    for (const [i, statement] of statements.entries()) {
      if (typeof statement === "string") continue;
      const at: Path = [...path, "statements", i];
      const { places, atLeastAsImportantAs = [] } = statement;
      if (places && (places[0] > places[1] || places[0] < 1 || places[1] > statements.length))
        refuse(
          `found places ${places.join(" to ")}, expected two places between 1 and ${statements.length}, the lower first`,
          [...at, "places"],
        );
      for (const [k, other] of atLeastAsImportantAs.entries()) {
        const where: Path = [...at, "atLeastAsImportantAs", k];
        if (other === statement.say) refuse("a statement is named as less important than itself", where);
        else if (!texts.includes(other)) {
          const near = nearest(other, texts);
          refuse(
            `no statement of the list reads "${other}"${near ? `, did you mean "${near}"?` : ""}`,
            where,
          );
        }
      }
    }
    if (isSound && hasOpenOrder(preferences))
      try {
        new OpenOrder(statements);
      } catch (error) {
        this.error("open-order", (error as Error).message, [...path, "statements"]);
      }
    for (const [i, pair] of (preferences.unknown ?? []).entries())
      for (const [k, id] of pair.entries())
        if (!this.isState(id)) this.error("unknown-id", `no such state: ${id}`, [...path, "unknown", i, k]);
    const { much } = preferences;
    if (much === undefined) return;
    const isWhole = Number.isInteger(much);
    if (!(much > 0) || (preferences.payoffs === undefined && !isWhole))
      this.error(
        "preferences",
        preferences.payoffs ? "expected a number above 0" : "expected a whole number above 0",
        [...path, "much"],
      );
    else if (preferences.statements && much > statements.length)
      this.error(
        "preferences",
        `found ${much} of the most important statements, expected at most ${statements.length}, which is all there are`,
        [...path, "much"],
      );
  }

  private checkPreferences(preferences: Preferences, path: Path): void {
    const given = (["statements", "ranking", "payoffs"] as const).filter(
      (form) => preferences[form] !== undefined,
    );
    if (given.length !== 1) {
      const found = given.length === 0 ? "none" : given.join(" and ");
      this.error("preferences", `found ${found}, expected one of statements, ranking or payoffs`, path);
      return;
    }
    for (const [i, statement] of (preferences.statements ?? []).entries()) {
      const at: Path = [...path, "statements", i];
      const expression = this.expression(
        statementText(statement),
        typeof statement === "string" ? at : [...at, "say"],
      );
      for (const { id } of expression ? optionsIn(expression) : []) this.mentioned.add(id);
    }
    this.checkOpenness(preferences, path);
    if (preferences.ranking) this.checkRanking(preferences.ranking, [...path, "ranking"]);
    if (preferences.payoffs) this.checkPayoffs(preferences.payoffs, [...path, "payoffs"]);
  }

  private checkRanking(ranking: number[][], path: Path): void {
    const places = new Map<number, Path>();
    const twice = new Map<number, Path>();
    for (const [g, group] of ranking.entries())
      for (const [k, id] of group.entries()) {
        const at: Path = [...path, g, k];
        if (places.has(id)) {
          if (!twice.has(id)) twice.set(id, at);
        } else places.set(id, at);
      }
    this.checkCovers(new Set(places.keys()), path, "ranked", twice, places);
  }

  private checkPayoffs(payoffs: NonNullable<Preferences["payoffs"]>, path: Path): void {
    if (ArrayBuffer.isView(payoffs)) {
      const count = this.stateCount();
      if (count !== undefined && payoffs.length !== count)
        this.error(
          "payoffs",
          `${payoffs.length} payoffs, expected one for each of ${said(count)} states`,
          path,
        );
      if (!payoffs.every(Number.isFinite)) this.error("payoffs", "expected finite numbers", path);
      return;
    }
    if (Array.isArray(payoffs)) {
      this.checkMatrix(payoffs, path);
      return;
    }
    const seen = new Set<number>();
    for (const [key, value] of Object.entries(payoffs)) {
      if (!/^-?\d+$/.test(key)) this.error("payoffs", `"${key}" is no state id`, [...path, key]);
      if (!Number.isFinite(value)) this.error("payoffs", "expected a finite number", [...path, key]);
      seen.add(Number(key));
    }
    this.checkCovers(seen, path, "given a payoff");
  }

  /** A matrix has a cell for every combination of what two decision makers may do. */
  private checkMatrix(rows: readonly (readonly number[])[], path: Path): void {
    const { decisionMakers, states, infeasible = [] } = this.model;
    if (decisionMakers.length !== 2 || states || infeasible.length > 0) {
      this.error(
        "payoffs",
        "payoffs as rows and columns stand for two decision makers whose every combination is a state; give them by state id",
        path,
      );
      return;
    }
    const [high, wide] = decisionMakers.map(({ options = [] }) => 2 ** options.length) as [number, number];
    const [first, second] = decisionMakers.map(({ id }) => id);
    if (rows.length !== high)
      this.error(
        "payoffs",
        `${rows.length} rows, expected ${said(high)}: one for each combination of ${first}'s options`,
        path,
      );
    for (const [r, row] of rows.entries()) {
      if (row.length !== wide)
        this.error(
          "payoffs",
          `${row.length} columns, expected ${said(wide)}: one for each combination of ${second}'s options`,
          [...path, r],
        );
      for (const [c, value] of row.entries())
        if (!Number.isFinite(value)) this.error("payoffs", "expected a finite number", [...path, r, c]);
    }
  }

  /**
   * Every state is ordered, once, and nothing else. A number put in the place of another leaves that one out, so all that
   * is wrong with one order is one problem, at the first number at fault.
   */
  private checkCovers(
    seen: ReadonlySet<number>,
    path: Path,
    verb: string,
    twice: ReadonlyMap<number, Path> = new Map(),
    places: ReadonlyMap<number, Path> = new Map(),
  ): void {
    const states = (n: number) => (n === 1 ? "state" : "states");
    const listedFrom = (ids: readonly number[]) => listed(ids.slice(0, MOST_NAMED), ids.length);
    const count = this.stateCount();
    const unknown = count === undefined ? [] : [...seen].filter((id) => !this.isState(id));
    const missingCount = count === undefined ? 0 : count - (seen.size - unknown.length);
    const missing: number[] = [];
    if (count !== undefined && missingCount > 0)
      for (const id of this.model.states ? this.stateIds : counting(count)) {
        if (!seen.has(id)) missing.push(id);
        if (missing.length === MOST_NAMED) break;
      }
    const again = [...twice.keys()];
    const parts = [
      ...(again.length > 0
        ? [`${states(again.length)} ${listedFrom(again)} ${again.length === 1 ? "is" : "are"} ${verb} twice`]
        : []),
      ...(unknown.length > 0 ? [`no such ${states(unknown.length)}: ${listedFrom(unknown)}`] : []),
      ...(missing.length > 0
        ? [`not ${verb}: ${states(missingCount)} ${listed(missing, missingCount)}`]
        : []),
    ];
    if (parts.length === 0) return;
    const rule = again.length > 0 ? "ranking" : unknown.length > 0 ? "unknown-id" : "preferences";
    this.error(rule, parts.join("; "), twice.get(again[0]!) ?? places.get(unknown[0]!) ?? path);
  }

  /** Undefined when the feasible states cannot be counted here. */
  private stateCount(): number | undefined {
    if (this.model.states) return this.stateIds.size;
    this.counted ??= { count: this.countCombinations() };
    return this.counted.count;
  }

  private statesToChoose(): string {
    const count = this.stateCount();
    if (count === undefined || count === 0) return "";
    return this.model.states
      ? `; expected one of: ${listed([...this.stateIds].slice(0, MOST_NAMED), count)}`
      : `; expected a number from 1 to ${said(count)}`;
  }

  private isState(id: number): boolean {
    if (this.model.states) return this.stateIds.has(id);
    const count = this.stateCount();
    return count === undefined || (Number.isInteger(id) && id >= 1 && id <= count);
  }

  private countCombinations(): number | undefined {
    const { together = [] } = this.model;
    if (together.length === 0) return this.countFeasible();
    const masks = this.isUncountable ? undefined : this.feasible(MOST_DRAWN);
    return masks ? drawnTogether(together, this.allOptions(), masks).count : undefined;
  }

  private allOptions(): { id: string }[] {
    return [...this.owner.keys()].map((id) => ({ id }));
  }

  private feasible(most: number): number[] | undefined {
    const options = this.allOptions();
    if (this.forbidden.includes(undefined)) return undefined;
    const found = listCombinations(options.length, this.forbidden as Expression[], optionIndex(options), {
      most,
      mostBlocks: 1 << 14,
    });
    return "masks" in found ? found.masks : undefined;
  }

  private countFeasible(): number | undefined {
    return this.forbidden.length === 0 ? 2 ** this.owner.size : this.feasible(1 << 24)?.length;
  }

  private checkStatusQuo(): void {
    const quo = this.model.statusQuo;
    if (!quo) return;
    if ("state" in quo) {
      if (!this.isState(quo.state))
        this.error(
          "unknown-id",
          `the status quo is state ${quo.state}, which does not exist${this.statesToChoose()}`,
          ["statusQuo", "state"],
        );
      return;
    }
    const allKnown = quo.on.map((id, i) => this.onInStatusQuo(id, ["statusQuo", "on", i])).every(Boolean);
    if (!allKnown) return;
    const on = new Set(quo.on);
    if (this.model.states) {
      const isListed = this.model.states.some(
        (state) => new Set(state.on).size === on.size && (state.on ?? []).every((id) => on.has(id)),
      );
      if (!isListed)
        this.error("status-quo-infeasible", "the status quo is not among the states", ["statusQuo"]);
      return;
    }
    for (const text of this.model.infeasible ?? []) {
      const parsed = parseStatement(text);
      if ("expression" in parsed && evaluate(parsed.expression, (id) => on.has(id)))
        this.error("status-quo-infeasible", `the status quo is infeasible: it satisfies "${text}"`, [
          "statusQuo",
        ]);
    }
  }

  private checkUnmentioned(): void {
    const hasOrders = this.model.decisionMakers.some(({ preferences, types }) =>
      [preferences, ...Object.values(types ?? {}).map((type) => type.preferences)].some(
        (order) => order?.ranking || order?.payoffs,
      ),
    );
    if (hasOrders || this.model.moves) return;
    // Where something is wrong, a statement that would mention them may be what is.
    if (this.problems.some(({ severity }) => severity === "error")) return;
    const unmentioned = this.model.decisionMakers.flatMap((dm, d) =>
      (dm.options ?? []).flatMap(({ id }, o) =>
        this.mentioned.has(id) ? [] : [{ id, path: ["decisionMakers", d, "options", o, "id"] }],
      ),
    );
    const warn = (message: string, path: Path) =>
      this.problems.push({ rule: "option-unmentioned", severity: "warning", message, path });
    if (unmentioned.length <= MOST_NAMED)
      for (const { id, path } of unmentioned) warn(unmentionedInWords(id), path);
    else {
      const names = unmentioned.slice(0, MOST_NAMED).map(({ id }) => `"${id}"`);
      warn(
        `no statement mentions ${unmentioned.length} options, so nobody cares about them and each doubles the states: ${names.join(", ")} and ${unmentioned.length - MOST_NAMED} more`,
        unmentioned[0]!.path,
      );
    }
  }

  private expression(text: string, path: Path): Expression | undefined {
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

  private knownOption(id: string, path: Path): boolean {
    if (this.owner.has(id)) return true;
    this.error("unknown-option", this.unknown("option", id, this.owner.keys()), path);
    return false;
  }

  /** A list of what is on, where some write what is off too, several in one, or the name for the id. */
  private onInStatusQuo(id: string, path: Path): boolean {
    if (this.owner.has(id)) return true;
    const off = /^(?:!|not\s)\s*(.+)$/.exec(id)?.[1];
    const several = id.split(/[\s,;&+]+/).filter((part) => part !== "");
    const called = this.model.decisionMakers
      .flatMap(({ options = [] }) => options)
      .find(({ name }) => name === id);
    if (off !== undefined && this.owner.has(off))
      this.error("unknown-option", `"${id}": an option that is not listed is off; take ${id} out`, path);
    else if (several.length > 1 && several.every((part) => this.owner.has(part)))
      this.error(
        "unknown-option",
        `"${id}" are ${several.length} options; write ${several.join(", ")}`,
        path,
      );
    else if (called)
      this.error(
        "unknown-option",
        `"${id.slice(0, 60)}" is the name of an option; write its id: ${called.id}`,
        path,
      );
    else return this.knownOption(id, path);
    return false;
  }

  private unknown(what: string, id: string, known: Iterable<string>): string {
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

  private error(rule: string, message: string, path: Path): void {
    this.problems.push({ rule, severity: "error", message, path });
  }
}

/** Combinations drawn together, at most. */
const MOST_DRAWN = 1 << 16;

/** What the expression language takes for an option. */
const OPTION_ID = /^[A-Za-z_][A-Za-z0-9_-]*(>=[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;

const MOST_NAMED = 8;

function listed(ids: readonly number[], count: number): string {
  return `${ids.join(", ")}${count > ids.length ? ` and ${said(count - ids.length)} more` : ""}`;
}

function* counting(last: number): Generator<number> {
  for (let id = 1; id <= last; id++) yield id;
}

function unmentionedInWords(id: string): string {
  const step = levelOf(id);
  return step
    ? `no statement tells level "${step.level}" of "${step.option}" from the one below it, so nobody cares which it is and it only adds states`
    : `no statement mentions option "${id}", so nobody cares about it and it doubles the states`;
}
