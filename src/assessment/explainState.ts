import {
  type Concept,
  conceptRow,
  explainVerdict,
  type Step,
  statementText,
  tellingStatement,
  type Witness,
} from "../strategy/index.ts";
import { CASE_LANGUAGE } from "../words/index.ts";
import { ENGLISH, type Language, optionPhrase } from "./language.ts";
import { labelOf, makerName, moveInWords, statementInWords } from "./narrateModel.ts";
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
  language = ENGLISH,
): { decisionMaker: string; name: string; verdicts: ExplainedVerdict[] }[] {
  return solved.space.decisionMakers.map(({ id, name }, dm) => ({
    decisionMaker: id,
    name,
    verdicts: concepts.map((concept) => {
      const witness = explainVerdict(solved.space, scenario.ranks, concept, dm, state);
      return {
        concept,
        stable: witness.stable,
        sentence: new Teller(solved, scenario, concept, dm, state, language).tell(witness),
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
  private readonly language: Language;

  constructor(
    solved: SolvedModel,
    scenario: SolvedScenario,
    concept: Concept,
    dm: number,
    state: number,
    language: Language,
  ) {
    this.solved = solved;
    this.scenario = scenario;
    this.concept = concept;
    this.dm = dm;
    this.state = state;
    this.language = language;
  }

  tell(witness: Witness): string {
    const { says } = this;
    const name = this.name(this.dm);
    if (witness.stable) {
      if (!this.solved.space.isSeenBy(this.dm, this.state)) return says.unseen(name);
      if (witness.why === "no-move") return says.noMove(name, this.held(witness.heldBy));
      if (witness.why === "no-improvement") return says.noGain(name, this.held(witness.heldBy));
      const [first, ...more] = witness.answers;
      const end = first!.sanction.at(-1)!.to;
      const rank = this.scenario.ranks[this.dm]!;
      return says.deterred(
        this.gain(first!.improvement),
        this.answers(first!.sanction),
        name,
        rank[end]! < rank[this.state]!,
        conceptRow(this.concept).looksAgain,
        more.length,
      );
    }
    const gain = this.gain(witness.improvement);
    if (conceptRow(this.concept).answers === "none") return says.free(gain);
    if (witness.escaped) {
      const { sanction, escape: wayOut } = witness.escaped;
      return says.escapes(gain, this.answers(sanction), name, this.move(wayOut));
    }
    return says.unanswered(gain, this.isCredible);
  }

  private get says() {
    return this.language.words.sections.explain;
  }

  private get isCredible(): boolean {
    return conceptRow(this.concept).answers === "improvements";
  }

  private gain(step: Step): string {
    const preferences = this.scenario.scenario.preferences[step.by]!;
    const telling = tellingStatement(this.solved.space, preferences, step.to, step.from);
    const place = (preferences.statements ?? []).findIndex((one) => statementText(one) === telling) + 1;
    return this.says.gain(
      this.name(step.by),
      this.move(step),
      telling === undefined
        ? undefined
        : {
            place,
            statement: statementInWords(this.solved.entry, telling, undefined, this.language),
          },
    );
  }

  private answers(steps: readonly Step[]): string {
    const told = steps.map((step) => ({ who: this.name(step.by), move: this.move(step) }));
    return this.says.answers(told, this.isCredible);
  }

  /** "it closes the channel (D B)"; the label once, where the words are the label. */
  private move(step: Step): string {
    const words = moveInWords(this.solved, step, this.language);
    const label = labelOf(this.solved, step.to, this.language);
    return this.says.move(this.name(step.by), words, words.endsWith(label) ? undefined : label);
  }

  private held(ids: readonly string[]): string[] {
    const options = this.solved.entry.file.decisionMakers.flatMap((dm) => dm.options ?? []);
    return ids.map((id) => {
      const option = options.find((candidate) => candidate.id === id);
      return option ? this.language.words.quote(optionPhrase(this.language, option, true)) : id;
    });
  }

  private name(dm: number): string {
    const maker = this.solved.entry.file.decisionMakers[dm]!;
    return this.language.code === CASE_LANGUAGE ? maker.name : makerName(maker, this.language);
  }
}
