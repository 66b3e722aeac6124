import { KnownOrders, type RankedScenario, SingleStates } from "../strategy/index.ts";
import { computedSentences } from "./answer.ts";
import { headline } from "./answerHeadline.ts";
import type { Lasting, Reachable, TalksToday } from "./findings/index.ts";
import { endOfRecordBefore } from "./happenings.ts";
import { Judge } from "./judge.ts";
import type { Language } from "./language.ts";
import { once } from "./lazily.ts";
import { Say } from "./say.ts";
import { type JudgedScenario, judgeRanks, type SolvedModel } from "./solvedModel.ts";
import type { Stand } from "./stand.ts";
import { talksToday } from "./talks.ts";

/** What the answer tells of the priorities, in the order in which it is read. */
export interface ToldAnswer {
  headline: string;
  sentences: readonly string[];
  reachable: Reachable;
  lasting: Lasting;
}

/**
 * What would be told of where things stand if the lists were others: judged, and put into words, by what makes the answer
 * itself, so that an edit alters the answer if and only if what is read of it changes. Each scenario is judged once for
 * all edits that leave it alone. Whose change alone would make talks last is left out: it tells of changes.
 */
export class ToldAnswers {
  private readonly say: Say;
  private readonly judge: Judge;
  private readonly solvedModel: SolvedModel;
  private readonly known: KnownOrders;
  private readonly single: SingleStates;
  private readonly scenarios = new Map<string, JudgedScenario>();
  private readonly numbers = new Map<Int32Array, number>();
  private readonly keys = new Map<string, string>();
  private readonly answers = new Map<string, ToldAnswer>();
  private readonly today: () => { talksToday: TalksToday; ended: string | undefined };

  constructor(stand: Stand & { solved: SolvedModel }, language: Language) {
    this.say = new Say(stand, language);
    this.judge = new Judge(stand, language);
    this.solvedModel = stand.solved;
    this.known = new KnownOrders(stand.solved.space);
    this.single = new SingleStates(stand.solved.space);
    this.today = once(() => ({
      talksToday: talksToday(stand),
      ended: endOfRecordBefore(stand.record, stand.day),
    }));
  }

  /** A text that is the same for two answers if and only if the same is told of them. */
  told(ranked: readonly RankedScenario[]): string {
    const scenarios = ranked.map((one) => this.solved(one));
    const reachable = this.judge.reachable(scenarios);
    const lasting = this.judge.lasting(scenarios);
    // What is judged alike is told alike.
    const judged = JSON.stringify([reachable, lasting]);
    const known = this.keys.get(judged);
    if (known !== undefined) return known;
    const answer = this.inWords(reachable, lasting);
    const key = [answer.headline, ...answer.sentences].join("\n");
    this.keys.set(judged, key);
    if (!this.answers.has(key)) this.answers.set(key, answer);
    return key;
  }

  /** The first answer of which this was told. */
  of(key: string): ToldAnswer | undefined {
    return this.answers.get(key);
  }

  private inWords(reachable: Reachable, lasting: Lasting): ToldAnswer {
    const { say } = this;
    const { talksToday: talks, ended } = this.today();
    const parts = { talksToday: talks, reachable, lasting };
    return {
      headline: headline(say, parts, ended),
      sentences: [
        ...computedSentences(say, parts),
        // The page tells it beside the sentence.
        ...(reachable.together ?? []).map(({ decisionMaker, says }) => `${decisionMaker} ${says}`),
      ],
      reachable,
      lasting,
    };
  }

  private solved(ranked: RankedScenario): JudgedScenario {
    const key = `${ranked.name} ${ranked.ranks.map((one) => this.numberOf(one)).join()}`;
    let scenario = this.scenarios.get(key);
    if (!scenario) {
      scenario = judgeRanks(this.solvedModel, ranked, this.known, this.single);
      this.scenarios.set(key, scenario);
    }
    return scenario;
  }

  private numberOf(ranks: Int32Array): number {
    let number = this.numbers.get(ranks);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(ranks, number);
    }
    return number;
  }
}
