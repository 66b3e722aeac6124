import { z } from "zod";
import {
  conductInWords,
  Hold,
  headingName,
  holdOf,
  type Language,
  labelOf,
  leads,
  type SolvedModel,
  type SolvedScenario,
  stateInWords,
} from "../assessment/index.ts";
import type { Told } from "./shape.ts";
import { makerNames } from "./shownState.ts";

const GraphNode = z.object({
  id: z.int(),
  letters: z.string(),
  inWords: z.string(),
  otherwise: z
    .string()
    .describe("What is done otherwise in it than where things stand; of where things stand, nothing"),
  level: z.int().optional().describe("Moves from the status quo; absent where it cannot be reached"),
  hold: Hold,
  isStatusQuo: z.boolean(),
  isDialogue: z.boolean(),
});
export type GraphNode = Told<typeof GraphNode>;

const GraphEdge = z.object({
  from: z.int(),
  to: z.int(),
  by: z.int().describe("Index of the decision maker"),
  isOnPath: z.boolean().describe("It is the last step of a shortest path from the status quo"),
});
export type GraphEdge = Told<typeof GraphEdge>;

export const StateGraph = z.object({
  decisionMakers: z.array(z.string()),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  nodesNotShown: z.int(),
  edgesNotShown: z.int(),
});
export type StateGraph = Told<typeof StateGraph>;

/** More than this no reader takes in; the rest is counted. */
const MOST_NODES = 40;
const MOST_EDGES = 160;

/**
 * The states that play can get to from the status quo by steps that each pay, by the number of steps; on request also
 * states out of reach, those that hold first. Edges are improvements between the states shown.
 */
export function drawGraph(
  solved: SolvedModel,
  scenario: SolvedScenario,
  dialogue: ReadonlySet<number>,
  withUnreached: boolean,
  language: Language,
): StateGraph {
  const { space, start } = solved;
  const { reach } = scenario;
  const levels = new Map<number, number>();
  const lastSteps = new Map<number, string>();
  // Each path is walked to its end, so only so many are looked at in a large model.
  const reached = (reach?.states ?? []).slice(0, MOST_LOOKED_AT).map((state) => {
    const path = reach!.pathTo(state) ?? [];
    const last = path.at(-1);
    if (last) lastSteps.set(state, `${last.from} ${last.by}`);
    return { state, level: path.length };
  });
  reached.sort((a, b) => a.level - b.level || a.state - b.state);
  for (const { state, level } of reached.slice(0, MOST_NODES)) levels.set(state, level);
  const shown = [...levels.keys()];
  let unreached = 0;
  if (withUnreached || start === undefined) {
    const rest: number[] = [];
    for (let state = 0; state < space.stateCount; state++) {
      if (reach?.has(state)) continue;
      unreached += 1;
      if (rest.length < MOST_LOOKED_AT || leads(scenario, state)) rest.push(state);
    }
    rest.sort((a, b) => Number(leads(scenario, b)) - Number(leads(scenario, a)) || a - b);
    shown.push(...rest.slice(0, MOST_NODES));
  }
  const isShown = new Set(shown);
  const edges: GraphEdge[] = [];
  let edgeCount = 0;
  for (const from of shown)
    for (const [by, rank] of scenario.ranks.entries())
      for (const to of space.moves[by]!.targets(from)) {
        if (!isShown.has(to) || rank[to]! <= rank[from]!) continue;
        edgeCount += 1;
        edges.push({ from, to, by, isOnPath: lastSteps.get(to) === `${from} ${by}` });
      }
  edges.sort((a, b) => Number(b.isOnPath) - Number(a.isOnPath));
  const drawn = edges.slice(0, MOST_EDGES);
  return {
    decisionMakers: makerNames(solved, language),
    nodes: shown.map((state) => {
      const level = levels.get(state);
      const letters = labelOf(solved, state, language) || String(space.idOf(state));
      return {
        id: space.idOf(state),
        letters,
        inWords:
          space.options.length > 0
            ? stateInWords(solved.entry, new Set(space.onOptions(state)), language)
            : letters,
        otherwise: start === undefined ? "" : otherwiseInWords(solved, start, state, language),
        ...(level === undefined ? {} : { level }),
        hold: holdOf(scenario, [state]),
        isStatusQuo: state === start,
        isDialogue: dialogue.has(state),
      };
    }),
    edges: drawn.map((edge) => ({ ...edge, from: space.idOf(edge.from), to: space.idOf(edge.to) })),
    nodesNotShown:
      (reach?.states.length ?? 0) - levels.size + Math.max(0, unreached - (shown.length - levels.size)),
    edgesNotShown: edgeCount - drawn.length,
  };
}

/** "China backs Russia materially": what each does otherwise than in another state. */
function otherwiseInWords(solved: SolvedModel, from: number, to: number, language: Language): string {
  const { space, entry } = solved;
  const [before, after] = [from, to].map((state) => new Set(space.onOptions(state)));
  return entry.file.decisionMakers
    .flatMap((dm, by) => {
      const told = conductInWords(entry, by, before!, after!, language);
      return told === "" ? [] : [`${headingName(language, dm)} ${told}`];
    })
    .join("; ");
}

const MOST_LOOKED_AT = 2000;
