import type { Case } from "../record/index.ts";
import {
  type ChangeResult,
  type Concept,
  changesOf,
  Effort,
  LEADING_CONCEPTS,
  parseStatement,
  smallestChangesOf,
  unwarned,
  WIDEST_LEADING_CONCEPT,
} from "../strategy/index.ts";
import type { ChangeFinding, JointChangeFinding } from "./findings/index.ts";
import { ENGLISH, type Language } from "./language.ts";
import { placeIn } from "./recordFindings.ts";
import { type SolvedModel, statesWhere } from "./solvedModel.ts";
import { DIALOGUE, openDialogue } from "./strategyFindings.ts";

/** What a change is wanted for: an outcome, or dialogue as such. */
export interface Wanted {
  id: string;
  name: string;
  when: string;
}

/**
 * The smallest changes of priorities that would make each wanted thing hold, found when they are asked for and kept: a
 * page asks for those to dialogue, the annex for those to every outcome.
 */
export class Changes {
  private readonly record: Case;
  private readonly solved: SolvedModel;
  private readonly wanted: readonly Wanted[];
  private readonly language: Language;
  private readonly singles = new Map<string, readonly ChangeFinding[]>();
  /** By place among what is wanted, as far as was asked. */
  private readonly joints: (readonly JointChangeFinding[])[] = [];
  private findSingle: ReturnType<typeof changesOf> | undefined;
  private findJoint: ReturnType<typeof smallestChangesOf> | undefined;
  private left = MOST_JOINT_TRIED;
  /** Steps of effort for single changes to an outcome, and as many for several together. */
  private readonly stepsOfEach: number;
  /** What was left out, by what is wanted: of single changes, and of several together. */
  private readonly cut = { single: new Set<string>(), joint: new Set<string>() };
  /** The states were too many for single changes to be tried: that none is found then says nothing. */
  isTooLarge = false;

  constructor(record: Case, solved: SolvedModel, wanted: readonly Wanted[], language = ENGLISH) {
    this.record = record;
    this.solved = solved;
    this.wanted = wanted;
    this.language = language;
    const outcomes = wanted.filter(({ id }) => id !== DIALOGUE).length;
    this.stepsOfEach = MOST_STEPS_OF_OUTCOMES / Math.max(1, outcomes);
  }

  /** The smallest single edits, by the firmest concept that any edit reaches. */
  single(): ChangeFinding[] {
    return this.wanted.flatMap(({ id }) => this.singleTo(id));
  }

  singleTo(id: string): readonly ChangeFinding[] {
    let found = this.singles.get(id);
    if (!found) {
      const wanted = this.wanted.find((one) => one.id === id);
      found = wanted ? this.smallestTo(wanted) : [];
      this.singles.set(id, found);
    }
    return found;
  }

  /**
   * For what no single edit brings about everywhere: the smallest sets of edits, over all parties, in the scenarios in
   * which it neither holds nor comes about by the single edits shown.
   */
  joint(): JointChangeFinding[] {
    return this.wanted.flatMap(({ id }) => this.jointTo(id));
  }

  jointTo(id: string): readonly JointChangeFinding[] {
    const place = this.wanted.findIndex((one) => one.id === id);
    // What was tried for one thing is not left for the next, so that they are asked in their order.
    while (this.joints.length <= place) this.joints.push(this.togetherTo(this.wanted[this.joints.length]!));
    return this.joints[place] ?? [];
  }

  /** Whether single changes to this were left out because trying all would have taken too long. */
  isCut(id: string): boolean {
    this.singleTo(id);
    return this.cut.single.has(id);
  }

  /** The same of several changes together. */
  isJointCut(id: string): boolean {
    this.jointTo(id);
    return this.cut.joint.has(id);
  }

  /** For what not all single changes, and not all of several together, were tried, since that would have taken too long. */
  notAllTried(): { changes: string[]; jointChanges: string[] } {
    const ids = this.wanted.map(({ id }) => id);
    return {
      changes: ids.filter((id) => this.isCut(id)),
      jointChanges: ids.filter((id) => this.isJointCut(id)),
    };
  }

  private stepsFor(id: string): number {
    return id === DIALOGUE ? MOST_STEPS : this.stepsOfEach;
  }

  private smallestTo(wanted: Wanted): ChangeFinding[] {
    const { record, solved } = this;
    if (statesWhere(solved.space, wanted.when).length === 0) return [];
    this.findSingle ??= changesOf(solved.model, { outcomes: outcomeWishes(record) });
    const asked = [true, false].flatMap((reach) =>
      LEADING_CONCEPTS.map((one) => ({ concept: one, reachable: reach })),
    );
    let left = this.stepsFor(wanted.id);
    for (const [i, { concept, reachable }] of asked.entries()) {
      // No concept is asked at the cost of those behind it; what it leaves is theirs.
      const effort = new Effort({ most: left / (asked.length - i) });
      const { result, problems } = this.findSingle({
        want: wanted.when,
        concept,
        reachable: reachable && solved.start !== undefined,
        effort,
      });
      left = Math.max(0, left - effort.spent);
      this.isTooLarge ||= problems.some(({ rule }) => rule === "too-large");
      if (effort.isSpent || this.isTooLarge) this.cut.single.add(wanted.id);
      const smallest = result ? smallestEdits(result) : [];
      if (smallest.length > 0)
        return smallest.map((edit) => changeFinding(record, solved, wanted, concept, edit, this.language));
    }
    return [];
  }

  private togetherTo({ id, when }: Wanted): JointChangeFinding[] {
    const { solved } = this;
    if (solved.start === undefined) return [];
    const states = statesWhere(solved.space, when);
    if (states.length === 0) return [];
    const served = new Set(this.singleTo(id).flatMap(({ reachableIn }) => reachableIn));
    const open = solved.scenarios.filter(
      (scenario) => !served.has(scenario.name) && openDialogue(solved, scenario, states).length === 0,
    );
    if (open.length === 0) return [];
    this.findJoint ??= smallestChangesOf(solved.model, solved.space, { mostLists: MOST_JOINT_LISTS });
    const find = this.findJoint;
    const concept = WIDEST_LEADING_CONCEPT;
    let steps = this.stepsFor(id);
    const together = open.flatMap(({ name }, i): JointChangeFinding[] => {
      // No scenario is asked at the cost of those behind it; what it leaves is theirs.
      const effort = new Effort({ most: steps / (open.length - i) });
      const [found] = find({
        want: when,
        concept,
        reachable: true,
        mostSize: MOST_JOINT_SIZE,
        mostTried: this.left,
        scenarios: [name],
        effort,
      });
      steps = Math.max(0, steps - effort.spent);
      if (effort.isSpent || found!.result === "stopped") this.cut.joint.add(id);
      this.left -= found!.tried;
      const offered = found!.changes.filter(({ states: led, warns }) => unwarned(led, warns).length > 0);
      const [first] = offered;
      // "At least" holds only where every smaller set was tried.
      if (found!.result !== "found" || !first || found!.size! > found!.searchedTo + 1) return [];
      const { edits, states: reached, warns } = first;
      const others = offered.length - 1;
      return [
        {
          outcome: id,
          concept,
          reachable: true,
          scenario: name,
          size: found!.size!,
          edits,
          warns,
          others,
          states: reached,
        },
      ];
    });
    return together.sort((a, b) => a.size - b.size);
  }
}

/** Outcomes of the case that a party could come to want. */
function outcomeWishes({ outcomes }: Case): string[] {
  return outcomes.map(({ when }) => when).filter((when) => "expression" in parseStatement(when));
}

/** Steps of effort for single changes to dialogue, and as many for several together: a few seconds. */
const MOST_STEPS = 1e8;
/** The same for all outcomes together, each its share, however many there are. */
const MOST_STEPS_OF_OUTCOMES = 4e8;
const MOST_JOINT_SIZE = 4;
/** A page is asked for often and should not take long: orderings tried for all of it. `detente change` goes further. */
const MOST_JOINT_TRIED = 60_000;
/** Lists made of one party's priorities. */
const MOST_JOINT_LISTS = 12_000;

function smallestEdits({ edits }: ChangeResult): ChangeResult["edits"] {
  const offered = edits.filter(({ states, warns }) => unwarned(states, warns).length > 0);
  return offered.filter(({ size }) => size === offered[0]!.size);
}

function changeFinding(
  record: Case,
  solved: SolvedModel,
  outcome: Wanted,
  concept: Concept,
  edit: ChangeResult["edits"][number],
  { words }: Language,
): ChangeFinding {
  const { file } = solved.entry;
  const d = file.decisionMakers.findIndex(({ id }) => id === edit.decisionMaker);
  const path = [
    "decisionMakers",
    d,
    ...(edit.type === undefined ? ["preferences"] : ["types", edit.type, "preferences"]),
    "statements",
    ...(edit.edit === "add" ? [] : [edit.place - 1]),
  ];
  const dm = file.decisionMakers[d];
  const list = (edit.type === undefined ? dm?.preferences : dm?.types?.[edit.type]?.preferences)?.statements;
  const statement = edit.edit === "add" ? undefined : list?.[edit.place - 1];
  return {
    want: outcome.when,
    outcome: outcome.id,
    outcomeName: outcome.name,
    concept,
    decisionMaker: edit.decisionMaker,
    ...(edit.type === undefined ? {} : { type: edit.type }),
    statement: edit.statement,
    statementPlace: edit.place,
    edit: edit.edit,
    ...(edit.becomes === undefined ? {} : { becomes: edit.becomes }),
    ...(edit.to === undefined ? {} : { to: edit.to }),
    warns: edit.warns,
    size: edit.size,
    states: edit.states,
    reachable: edit.reachable,
    scenarios: edit.scenarios,
    reachableIn: edit.reachableIn,
    of: edit.of,
    rests:
      typeof statement === "object"
        ? [
            ...(statement.because ? [{ says: words.author(statement.because) }] : []),
            ...(statement.uncertain
              ? [{ says: words.sections.uncertain(words.author(statement.uncertain)) }]
              : []),
          ]
        : [],
    place: placeIn(record, file, ...path),
  };
}
