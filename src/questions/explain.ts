import { z } from "zod";
import {
  conductInWords,
  ENGLISH,
  explainState,
  type Language,
  makerName,
  type SolvedModel,
} from "../assessment/index.ts";
import { conceptRow, findBestReply, judgeState, UNLISTED_CONCEPTS } from "../strategy/index.ts";
import { CASE_LANGUAGE } from "../words/index.ts";
import { LeftOut, leftOutOf } from "./leftOut.ts";
import { type ModelAsked, nameState, unlistedScenarios } from "./modelAsked.ts";
import { readOn, readState } from "./naming.ts";
import { Concept, NamedState, type Told, Types } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

export const Explanation = z.object({
  title: z.string(),
  state: NamedState,
  leftOut: LeftOut,
  scenarios: z.array(
    z.object({
      types: Types,
      equilibriumUnder: z.array(Concept),
      decisionMakers: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          verdicts: z.array(
            z.object({
              concept: Concept,
              verdict: z.enum(["stable", "unstable", "undecided"]),
              sentence: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type Explanation = Told<typeof Explanation>;

/** Why a state holds or does not, party by party. @throws WrongQuestion about `explain` or `concept` */
export function explain(
  asked: ModelAsked,
  state: string,
  concepts: readonly Told<typeof Concept>[],
  language = ENGLISH,
): Explanation {
  return asked.solved
    ? explainListed(asked, asked.solved, state, concepts, language)
    : explainUnlisted(asked, state, concepts, language);
}

function explainListed(
  { model }: ModelAsked,
  solved: SolvedModel,
  text: string,
  concepts: readonly Told<typeof Concept>[],
  language: Language,
): Explanation {
  const state = readState(text, model, solved.space, "explain");
  return {
    title: model.title,
    state: nameState(solved, state),
    ...leftOutOf(model),
    scenarios: solved.scenarios.map((scenario) => ({
      types: scenario.scenario.types,
      equilibriumUnder: concepts.filter((concept) => scenario.equilibria[concept].has(state)),
      decisionMakers: explainState(solved, scenario, state, concepts, language).map(
        ({ decisionMaker, name, verdicts }) => ({
          id: decisionMaker,
          name,
          verdicts: verdicts.map(({ concept, stable, sentence }) => ({
            concept,
            verdict: stable ? ("stable" as const) : ("unstable" as const),
            sentence,
          })),
        }),
      ),
    })),
  };
}

/** Without the state space, by search: for the concepts that can be judged so. */
function explainUnlisted(
  { model, entry }: ModelAsked,
  text: string,
  concepts: readonly Told<typeof Concept>[],
  language: Language,
): Explanation {
  if (/^\d+$/.test(text))
    throw new WrongQuestion(
      "the states of this model are too many to be numbered; name the options that are on, such as A,B",
      "explain",
    );
  const offered = UNLISTED_CONCEPTS.filter((concept) => concepts.includes(concept));
  if (offered.length === 0)
    throw new WrongQuestion(
      `the states of this model are too many to be listed; single states can be judged by ${UNLISTED_CONCEPTS.join(", ")}`,
      "concept",
    );
  const on = new Set(readOn(text, model, "explain"));
  return {
    title: model.title,
    state: { on: [...on] },
    ...leftOutOf(model),
    scenarios: unlistedScenarios(model).map(({ types, unlisted }) => {
      if (!unlisted.isFeasible(on))
        throw new WrongQuestion(`the state with exactly ${text} on is infeasible`, "explain");
      const decisionMakers = model.decisionMakers.map(({ id, name }, dm) => ({
        id,
        name,
        verdicts: offered.map((concept) => {
          const { verdict, improvement } = judgeState(unlisted, concept, dm, on);
          const best = improvement ?? findBestReply(unlisted, dm, on);
          const says = language.commands.model.explain.unlisted;
          const who =
            language.code === CASE_LANGUAGE ? name : makerName(entry.file.decisionMakers[dm]!, language);
          const does = conductInWords(entry, dm, on, best, language);
          const sentence =
            best === on
              ? says.stays(who)
              : verdict === "undecided"
                ? says.undecided(who, does)
                : verdict === "stable"
                  ? says.answered(who, does)
                  : conceptRow(concept).answers === "none"
                    ? says.gains(who, does)
                    : says.unanswered(who, does);
          return { concept, verdict, sentence };
        }),
      }));
      return {
        types,
        equilibriumUnder: offered.filter((concept) =>
          decisionMakers.every(({ verdicts }) =>
            verdicts.some((one) => one.concept === concept && one.verdict === "stable"),
          ),
        ),
        decisionMakers,
      };
    }),
  };
}
