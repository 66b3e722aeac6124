import {
  type Block,
  conductInWords,
  explainState,
  type SolvedModel,
  stateInWords,
} from "../../assessment/index.ts";
import {
  CONCEPT_NAMES,
  CONCEPTS,
  type Concept,
  conceptRow,
  findBestReply,
  judgeState,
  scenariosOf,
  UNLISTED_CONCEPTS,
  UnlistedModel,
} from "../../strategy/index.ts";
import { writeJson } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { type ModelAsked, printPage, readForQuestion, readOn, readState, report } from "./modelQuestions.ts";
import { scenarioHeading } from "./scenarioHeading.ts";

export interface ExplainedState {
  title: string;
  state: { id?: number; on: string[]; label?: string };
  scenarios: {
    types: Record<string, string>;
    /** Concepts under which it is an equilibrium. */
    equilibriumUnder: Concept[];
    decisionMakers: {
      id: string;
      name: string;
      verdicts: { concept: Concept; verdict: "stable" | "unstable" | "undecided"; sentence: string }[];
    }[];
  }[];
}

/** `detente solve MODEL --explain STATE`: why the state holds or does not, party by party. */
export async function explain(
  path: string,
  text: string,
  concepts: readonly Concept[],
  format: string,
): Promise<void> {
  const asked = await readForQuestion(path);
  if (!asked) return;
  const explained = asked.solved
    ? explainListed(asked, asked.solved, text, concepts)
    : explainUnlisted(asked, text, concepts);
  report(asked.problems.filter(({ rule }) => rule !== "too-large"));
  if (format === "json") return writeJson(explained);
  const { file } = asked.read.model!;
  const { on, id, label } = explained.state;
  const words = label ?? stateInWords(asked.read.model!, new Set(on));
  const where =
    id === undefined ? on.join(" ") : `state ${id}${label ? "" : ` (${on.join(" ") || "nothing on"})`}`;
  await printPage(file.title, `Why ${where} holds or does not: ${words}`, blocks(explained));
}

function explainListed(
  { model }: ModelAsked,
  solved: SolvedModel,
  text: string,
  concepts: readonly Concept[],
): ExplainedState {
  const { space } = solved;
  const state = readState(text, model, space, "--explain");
  const label = space.labelOf(state);
  return {
    title: model.title,
    state: { id: space.idOf(state), on: space.onOptions(state), ...(label === undefined ? {} : { label }) },
    scenarios: solved.scenarios.map((scenario) => ({
      types: scenario.scenario.types,
      equilibriumUnder: concepts.filter((concept) => scenario.equilibria[concept].has(state)),
      decisionMakers: explainState(solved, scenario, state, concepts).map(
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
  { model, read }: ModelAsked,
  text: string,
  concepts: readonly Concept[],
): ExplainedState {
  if (/^\d+$/.test(text))
    throw new UsageError(
      "--explain: the states of this model are too many to be numbered; name the options that are on, such as A,B",
    );
  const offered = UNLISTED_CONCEPTS.filter((concept) => concepts.includes(concept));
  if (offered.length === 0)
    throw new UsageError(
      `--concept: the states of this model are too many to be listed; single states can be judged by ${UNLISTED_CONCEPTS.join(", ")}`,
    );
  const on = new Set(readOn(text, model, "--explain"));
  const entry = read.model!;
  return {
    title: model.title,
    state: { on: [...on] },
    scenarios: scenariosOf(model).map((scenario) => {
      const unlisted = unlistedModel(model, scenario);
      if (!unlisted.isFeasible(on))
        throw new UsageError(`--explain: the state with exactly ${text} on is infeasible`);
      const decisionMakers = model.decisionMakers.map(({ id, name }, dm) => ({
        id,
        name,
        verdicts: offered.map((concept) => {
          const { verdict, improvement } = judgeState(unlisted, concept, dm, on);
          const best = improvement ?? findBestReply(unlisted, dm, on);
          const move = `${name} would gain by a move: it ${conductInWords(entry, dm, on, best)}`;
          const sentence =
            best === on
              ? `${name} would gain by no move of its own.`
              : verdict === "undecided"
                ? `${move}; whether the others can get to an answer was not decided.`
                : verdict === "stable"
                  ? `${move}, but this, as every other improvement, can be answered by the others with something it does not prefer.`
                  : conceptRow(concept).answers === "none"
                    ? `${move}.`
                    : `${move}, and nothing the others can do takes that gain away.`;
          return { concept, verdict, sentence };
        }),
      }));
      return {
        types: scenario.types,
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

/** @throws UsageError for a model that search cannot serve */
export function unlistedModel(...args: ConstructorParameters<typeof UnlistedModel>): UnlistedModel {
  try {
    return new UnlistedModel(...args);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function blocks({ scenarios }: ExplainedState): Block[] {
  return scenarios.flatMap(({ types, equilibriumUnder, decisionMakers }, i): Block[] => [
    ...scenarioHeading(types, i),
    {
      kind: "paragraph",
      text: [
        equilibriumUnder.length === 0
          ? "Not an equilibrium: some party would leave it, under every concept asked for."
          : `An equilibrium under ${inWords(equilibriumUnder)}.`,
      ],
    },
    {
      kind: "list",
      items: decisionMakers.flatMap(({ name, verdicts }) =>
        bySentence(verdicts).map(({ concepts, verdict, sentence }) => [
          { strong: `${name}, ${inWords(concepts)}: ${verdict}. ` },
          sentence,
        ]),
      ),
    },
  ]);
}

function bySentence(verdicts: ExplainedState["scenarios"][number]["decisionMakers"][number]["verdicts"]) {
  const groups = new Map<string, { concepts: Concept[]; verdict: string; sentence: string }>();
  for (const { concept, verdict, sentence } of verdicts) {
    const group = groups.get(sentence);
    if (group) group.concepts.push(concept);
    else groups.set(sentence, { concepts: [concept], verdict, sentence });
  }
  return [...groups.values()];
}

function inWords(concepts: readonly Concept[]): string {
  if (concepts.length === CONCEPTS.length) return `all ${CONCEPTS.length} concepts`;
  const names = concepts.map((concept) => CONCEPT_NAMES[concept]);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
