import {
  type Concept,
  conceptRow,
  explainVerdict,
  type Step,
  statementText,
  tellingStatement,
  type Witness,
} from "../strategy/index.ts";
import { inSeries, labelOf, moveInWords, statementInWords } from "./narrateModel.ts";
import type { SolvedModel, SolvedScenario } from "./solvedModel.ts";

/** One decision maker's verdict in a state, with its ground in a sentence. */
export interface ExplainedVerdict {
  concept: Concept;
  stable: boolean;
  sentence: string;
}

/** Why a state is stable or not for each decision maker, under each concept, from the witnesses. */
export function explainState(
  solved: SolvedModel,
  scenario: SolvedScenario,
  state: number,
  concepts: readonly Concept[],
): { decisionMaker: string; name: string; verdicts: ExplainedVerdict[] }[] {
  return solved.space.decisionMakers.map(({ id, name }, dm) => ({
    decisionMaker: id,
    name,
    verdicts: concepts.map((concept) => {
      const witness = explainVerdict(solved.space, scenario.ranks, concept, dm, state);
      return {
        concept,
        stable: witness.stable,
        sentence: new Teller(solved, scenario, concept, dm, state).tell(witness),
      };
    }),
  }));
}

class Teller {
  private readonly solved: SolvedModel;
  private readonly scenario: SolvedScenario;
  private readonly concept: Concept;
  private readonly dm: number;
  private readonly state: number;

  constructor(solved: SolvedModel, scenario: SolvedScenario, concept: Concept, dm: number, state: number) {
    this.solved = solved;
    this.scenario = scenario;
    this.concept = concept;
    this.dm = dm;
    this.state = state;
  }

  tell(witness: Witness): string {
    const name = this.name(this.dm);
    if (witness.stable) {
      if (witness.why === "no-move") return `${name} has no move to make here${this.held(witness.heldBy)}.`;
      if (witness.why === "no-improvement")
        return `${name} would gain by no move of its own${this.held(witness.heldBy)}.`;
      const [first, ...more] = witness.answers;
      const others =
        more.length === 0
          ? ""
          : ` Its ${more.length === 1 ? "other improvement meets" : `${more.length} other improvements meet`} an answer too.`;
      const end = first!.sanction.at(-1)!.to;
      const rank = this.scenario.ranks[this.dm]!;
      const worse = rank[end]! < rank[this.state]! ? "likes less than this" : "likes no better than this";
      return `${this.gain(first!.improvement)}, but ${this.answer(first!.sanction)}, which ${name} ${worse}${this.noEscape()}.${others}`;
    }
    const gain = this.gain(witness.improvement);
    if (conceptRow(this.concept).answers === "none") return `${gain}.`;
    if (witness.escaped) {
      const { sanction, escape: wayOut } = witness.escaped;
      return `${gain}; ${this.answer(sanction)}, but ${name} could get out of that again: ${this.move(wayOut)}.`;
    }
    const isCredible = conceptRow(this.concept).answers === "improvements";
    return isCredible
      ? `${gain}, and no answer that would pay the others takes that gain away.`
      : `${gain}, and nothing the others can do takes that gain away.`;
  }

  private gain(step: Step): string {
    const preferences = this.scenario.scenario.preferences[step.by]!;
    const telling = tellingStatement(this.solved.space, preferences, step.to, step.from);
    const place = (preferences.statements ?? []).findIndex((one) => statementText(one) === telling);
    const because =
      telling === undefined
        ? ""
        : `, which meets its priority ${place + 1}, "${statementInWords(this.solved.entry, telling)}"`;
    return `${this.name(step.by)} would gain by a move: ${this.move(step)}${because}`;
  }

  private answer(steps: readonly Step[]): string {
    const isCredible = conceptRow(this.concept).answers === "improvements";
    return steps
      .map((step) => {
        return isCredible
          ? `${this.name(step.by)} would gain by an answer, where ${this.move(step)}`
          : `${this.name(step.by)} could answer, where ${this.move(step)}`;
      })
      .join(" and then ");
  }

  /** "it closes the channel (D B)"; the label once, where the words are the label. */
  private move(step: Step): string {
    const words = moveInWords(this.solved, step);
    const label = labelOf(this.solved, step.to);
    return words.endsWith(label) ? `it ${words}` : `it ${words} (${label})`;
  }

  private noEscape(): string {
    return conceptRow(this.concept).looksAgain ? " and cannot get out of" : "";
  }

  private held(ids: readonly string[]): string {
    if (ids.length === 0) return "";
    const names = ids.map((id) => {
      const option = this.solved.space.options.find((candidate) => candidate.id === id);
      return option ? `"${option.name}"` : id;
    });
    return `; it could not take back ${inSeries(names)} in any case`;
  }

  private name(dm: number): string {
    return this.solved.space.decisionMakers[dm]!.name;
  }
}
