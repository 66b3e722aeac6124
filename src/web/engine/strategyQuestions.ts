import { languageOf, type WhatIfEdit, whatIfChanges } from "../../assessment/index.ts";
import type { ModelChange } from "../../edit/index.ts";
import { type Flips, flipsOf } from "../../questions/flips.ts";
import { changesFor, type WantedChanges } from "../../questions/offeredChanges.ts";
import { type CheckedStatement, checkStatement } from "../../questions/priorities.ts";
import { type ShownState, showState } from "../../questions/shownState.ts";
import { drawGraph, type StateGraph } from "../../questions/stateGraph.ts";
import {
  heldByFear,
  type OfferedModel,
  type OutcomeReasons,
  offeredModels,
  outcomeReasons,
  type StateRows,
  type StrategyAnswer,
  strategy,
  type Wanted,
  wantedOf,
} from "../../questions/strategy.ts";
import { type ToldWhatIf, toldWhatIf } from "../../questions/toldWhatIf.ts";
import { type ReadWhatIf, readWhatIfFile, writeWhatIfFile } from "../../questions/whatIfFile.ts";
import { findModel, type WorkedModel } from "../../questions/workedModel.ts";
import type { ModelFile } from "../../record/index.ts";
import type { LanguageCode } from "../../words/index.ts";
import { dayNumber, type Session } from "./session.ts";
import { StrategyWork } from "./strategyWork.ts";

/** What the strategy view asks. All of a day, and of a model under a what-if. */
export function strategyQuestions(session: Session) {
  const work = new StrategyWork(session);
  const scenarioOf = ({ solved }: WorkedModel, name: string) => {
    const scenario = solved?.scenarios.find((one) => one.name === name) ?? solved?.scenarios[0];
    if (!solved || !scenario) throw new Error("the model cannot be worked out");
    return { solved, scenario };
  };
  /** What an edited model is compared with. */
  const asWritten = (modelId: string, edits: readonly WhatIfEdit[], day: string) =>
    edits.length === 0 ? undefined : work.model(modelId, [], day);
  const told = (language?: LanguageCode) => languageOf(language ?? "en") ?? languageOf("en")!;
  return {
    strategyModels(day: string, language?: LanguageCode): OfferedModel[] {
      return offeredModels(work.asOf(day), dayNumber(day), told(language));
    },

    /** What has to be there at once after an edit; `took`: milliseconds the engine took. */
    strategy(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      language?: LanguageCode,
    ): StrategyAnswer & { took: number } {
      const start = performance.now();
      const answer = strategy(work.model(modelId, edits, day, language), asWritten(modelId, edits, day));
      return { ...answer, took: performance.now() - start };
    },

    strategyHeldByFear(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      language?: LanguageCode,
    ): StateRows {
      return heldByFear(work.model(modelId, edits, day, language), asWritten(modelId, edits, day));
    },

    strategyReasons(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      language?: LanguageCode,
    ): OutcomeReasons[] {
      return outcomeReasons(work.model(modelId, edits, day, language));
    },

    /** What the what-if changes in one scenario against the case as written, and through which statements. */
    strategyFlips(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      scenarioName: string,
      language?: LanguageCode,
    ): Flips {
      const nothing: Flips = { states: [], reach: [], notShown: 0 };
      const worked = work.model(modelId, edits, day);
      const before = work.model(modelId, [], day);
      if (!worked.solved || !before.solved) return nothing;
      const { solved, scenario } = scenarioOf(worked, scenarioName);
      const old = before.solved.scenarios.find(({ name }) => name === scenario.name);
      return old ? flipsOf(solved, scenario, before.solved, old, told(language)) : nothing;
    },

    strategyState(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      scenarioName: string,
      stateId: number,
      language?: LanguageCode,
    ): ShownState | undefined {
      const { solved, scenario } = scenarioOf(work.model(modelId, edits, day), scenarioName);
      const state = solved.space.indexOf(stateId);
      return state < 0 ? undefined : showState(solved, scenario, state, told(language));
    },

    strategyGraph(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      scenarioName: string,
      withUnreached: boolean,
      language?: LanguageCode,
    ): StateGraph {
      const worked = work.model(modelId, edits, day);
      const { solved, scenario } = scenarioOf(worked, scenarioName);
      return drawGraph(solved, scenario, new Set(worked.dialogue), withUnreached, told(language));
    },

    strategyWanted(modelId: string, day: string, language?: LanguageCode): Wanted[] {
      return wantedOf(work.model(modelId, [], day, language));
    },

    /** The smallest changes for one of them; may take long. */
    strategyChanges(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      wantedId: string,
      language?: LanguageCode,
    ): WantedChanges {
      const worked = work.model(modelId, edits, day, language);
      const wanted = wantedOf(worked).find(({ id }) => id === wantedId);
      if (!worked.solved || !wanted)
        return { holdsEverywhere: false, hasNoState: true, outOfReach: false, changes: [], notShown: 0 };
      return changesFor(worked, worked.solved, edits, wanted);
    },

    /** A statement while it is being written, as one edit more would make it: its words, or what is wrong and where. */
    strategyStatement(
      modelId: string,
      edits: WhatIfEdit[],
      day: string,
      edit: Extract<WhatIfEdit, { say: string }>,
      language?: LanguageCode,
    ): CheckedStatement {
      const written = findModel(work.asOf(day), modelId);
      return checkStatement(written, edits, edit, told(language));
    },

    /** What a what-if changes, in words; undefined where the day has no such model. */
    toldWhatIf(
      modelId: string | undefined,
      edits: WhatIfEdit[],
      day: string,
      language?: LanguageCode,
    ): ToldWhatIf | undefined {
      return toldWhatIf(work.asOf(day), modelId, edits, dayNumber(day), told(language));
    },

    /** The what-if as a file to hand on. */
    writeWhatIfFile(modelId: string, edits: WhatIfEdit[], day: string): string {
      return writeWhatIfFile(work.asOf(day), modelId, edits, day);
    },

    readWhatIfFile(text: string): ReadWhatIf {
      return readWhatIfFile(text, (day) => work.asOf(day));
    },

    /** What would have to be written into a copy of the model's file for it to say what the what-if says. */
    variantChanges(modelId: string, edits: WhatIfEdit[], day: string): ModelChange[] {
      const { written } = work.model(modelId, edits, day);
      return whatIfChanges(findModel(session.record, modelId).file, written.file, edits);
    },

    /** The model file as the what-if makes it, as of the day: what `detente solve` is to be given to reproduce it. */
    strategyModelFile(modelId: string, edits: WhatIfEdit[], day: string): ModelFile {
      const { edited, solved } = work.model(modelId, edits, day);
      const { statusQuo: stated, ...rest } = edited.file;
      const statusQuo = solved ? solved.model.statusQuo : stated;
      return statusQuo ? { ...rest, statusQuo } : rest;
    },
  };
}
