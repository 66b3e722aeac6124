import { z } from "zod";
import { EditFields, Warnings } from "../assessment/index.ts";
import {
  Effort,
  findChanges,
  findSmallestChanges,
  type Model,
  nearest,
  optionsIn,
  parseStatement,
  type StateSpace,
} from "../strategy/index.ts";
import { LeftOut, leftOutOf } from "./leftOut.ts";
import { type NamedOutcome, optionIds, readExpression, readWanted } from "./naming.ts";
import { Concept, StateIds, type Told } from "./shape.ts";
import { WrongQuestion } from "./wrongQuestion.ts";

const Compared = z.enum(["better", "level", "worse"]);

export const SmallestChanges = z.object({
  want: z.string(),
  concept: Concept,
  leftOut: LeftOut,
  holdsAlready: z.array(z.string()).describe("Scenarios in which it holds as the model stands"),
  edits: z
    .array(
      z.object({
        ...EditFields,
        place: z
          .int()
          .min(1)
          .describe("Place of the statement in its list, from 1; of an addition the first at which it works"),
        states: StateIds.describe("Wanted states that become equilibria"),
        reachable: z.boolean(),
        scenarios: z
          .array(z.string())
          .describe("Scenarios in which it does not hold already and the edit works"),
        reachableIn: z.array(z.string()),
        keeps: z
          .array(z.string())
          .describe("Scenarios in which it holds already and still does with the edit"),
        ends: z
          .array(z.string())
          .describe("Scenarios in which it holds already and no longer does with the edit"),
        of: z.int().describe("Scenarios the edited list takes part in"),
        warns: Warnings,
      }),
    )
    .describe(
      "Every single edit that works, smallest first; equals by the model's order of decision makers, which favours none",
    ),
  tried: z.int().describe("Single edits tried, each place of an addition counted"),
  of: z
    .int()
    .describe(
      "Single edits there are: more than were tried where the search was stopped, or its effort spent",
    ),
  withoutStatements: z
    .array(z.string())
    .describe("Decision makers without statements, so nothing of theirs was edited"),
  smallest: z
    .array(
      z.object({
        scenario: z.string(),
        result: z
          .enum(["found", "already", "none", "stopped", "unreachable", "open"])
          .describe(
            "found: changes are all sets of edits of the smallest size; already: it holds as the model stands; none: no set up to searchedTo works; stopped: the same, the search cut short; unreachable: no moves lead there, whatever anybody prefers; open: the search ended before it came to this scenario",
          ),
        size: z.int().optional().describe("Sum of the sizes of the edits of a set"),
        changes: z.array(
          z.object({
            edits: z
              .array(
                z.object({
                  ...EditFields,
                  place: z.int().min(1).describe("In the list as it stands when the edit is made"),
                }),
              )
              .describe("In the order in which they are made"),
            reorderings: z
              .array(
                z.object({
                  decisionMaker: z.string(),
                  type: z.string().optional(),
                  ranking: z.array(StateIds).describe("State ids, best group first"),
                  changed: z
                    .array(z.object({ states: z.tuple([z.int(), z.int()]), was: Compared, now: Compared }))
                    .describe(
                      "Every pair compared otherwise: what is thought of the first against the second",
                    ),
                  size: z
                    .int()
                    .describe(
                      "Steps: a state comes level with its neighbours in the ranking, or parts from them",
                    ),
                }),
              )
              .optional()
              .describe("What becomes of rankings, and of orders given by payoffs"),
            states: StateIds,
            reachable: z.boolean(),
            warns: Warnings,
          }),
        ),
        searchedTo: z
          .int()
          .describe("Every set of edits of this total size and below was tried; -1 where none was"),
        tried: z.int(),
      }),
    )
    .describe("The smallest sets of edits, all parties together, by scenario"),
});
export type SmallestChanges = Told<typeof SmallestChanges>;

export interface ChangeAsked {
  want: string;
  concept: Told<typeof Concept>;
  /** State id play starts from; absent: the status quo. */
  from?: number;
  /** The wanted state must also be reachable by unilateral improvements. */
  reachable?: boolean;
  /** Statements that may be added: `decision maker: statement`. */
  add?: readonly string[];
  /** Largest sum of sizes of a set of edits to look for. */
  mostSize: number;
  /** Of the case the model belongs to: their ids may stand for their expressions, and they may be added. */
  outcomes?: readonly NamedOutcome[];
  /** What the search may take; absent: as much as one may by default. */
  effort?: Effort;
}

/**
 * The edits to priorities that bring something about: every single one that works, and the smallest sets of edits, all
 * parties together.
 * @throws WrongQuestion about `want`, `from` or `add`
 */
export function change(
  model: Model,
  space: StateSpace,
  { want, concept, from, reachable, add = [], mostSize, outcomes = [], effort = new Effort() }: ChangeAsked,
): SmallestChanges {
  const { states, when } = readWanted(want, model, space, "want", outcomes);
  if (from !== undefined && space.indexOf(from) < 0)
    throw new WrongQuestion(`no state ${from} in this model`, "from");
  const query = {
    effort,
    want: when ?? want,
    ...(when === undefined ? { states: states.map(space.idOf) } : {}),
    concept,
    ...(from === undefined ? {} : { from }),
    ...(reachable ? { reachable: true } : {}),
    candidates: readCandidates(add, model),
    outcomes: outcomes.map((outcome) => outcome.when).filter((text) => isAbout(text, model)),
  };
  const { result, problems } = findChanges(model, query);
  // What could be refused was refused above.
  if (!result) throw new WrongQuestion(problems.map(({ message }) => message).join("; "), "want");
  return {
    ...result,
    ...leftOutOf(model),
    smallest: findSmallestChanges(model, space, { ...query, mostSize, rankings: true }),
  };
}

/** An outcome of the case may be about options of another model. */
function isAbout(text: string, model: Model): boolean {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return false;
  const known = new Set(optionIds(model));
  return optionsIn(parsed.expression).every(({ id }) => known.has(id));
}

/** `northland: T if U`, as often as there are candidates. */
function readCandidates(texts: readonly string[], model: Model): Record<string, string[]> {
  const candidates = new Map<string, string[]>();
  const known = model.decisionMakers.map(({ id }) => id);
  for (const text of texts) {
    const colon = text.indexOf(":");
    if (colon < 0)
      throw new WrongQuestion(
        `found "${text}", expected a decision maker, a colon and a statement: "${known[0]}: …"`,
        "add",
      );
    const id = text.slice(0, colon).trim();
    const say = text.slice(colon + 1).trim();
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw new WrongQuestion(
        `unknown decision maker "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
        "add",
      );
    }
    readExpression(say, model, "add");
    candidates.set(id, [...(candidates.get(id) ?? []), say]);
  }
  return Object.fromEntries(candidates);
}
