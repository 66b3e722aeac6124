import { z } from "zod";
import {
  asWhatIf,
  Changes,
  headingName,
  type Language,
  leads,
  oppositeInWords,
  type SolvedModel,
  scenariosInWords,
  statementInWords,
  statesWhere,
  typeName,
  type Wanted,
  type WhatIfEdit,
} from "../assessment/index.ts";
import { EDIT_KINDS, FIRMNESSES, findReachable, firmnessOf, type ListEdit } from "../strategy/index.ts";
import type { Told } from "./shape.ts";
import { namedState } from "./shownState.ts";
import { WhatIfEditData } from "./whatIfEdit.ts";
import type { WorkedModel } from "./workedModel.ts";

const Tell = z.object({
  edit: z.enum(EDIT_KINDS),
  name: z.string(),
  typeName: z.string().optional(),
  place: z.int(),
  to: z
    .union([z.int(), z.tuple([z.int(), z.int()])])
    .optional()
    .describe("New place of a move; first and last place at which an addition works"),
  inWords: z.string(),
  becomes: z.array(z.string()).optional().describe("What stands in its place, where it is weakened"),
  opposite: z.string().optional(),
});

const OfferedChange = z
  .object({
    edits: z.array(WhatIfEditData),
    tells: z.array(Tell).describe("What is edited, in words"),
    firmness: z.enum(FIRMNESSES).describe("What would keep it, at least"),
    size: z.int(),
    states: z.array(z.string()),
    scenarios: z.int(),
    of: z.int(),
    reachableIn: z.int(),
    scenario: z.string().optional().describe("The only scenario asked about, for a change of several lists"),
    others: z.int(),
    rests: z.array(z.string()),
  })
  .describe("A change of priorities as a button that makes it");
export type OfferedChange = Told<typeof OfferedChange>;

export const WantedChanges = z.object({
  holdsEverywhere: z.boolean(),
  hasNoState: z.boolean(),
  outOfReach: z.boolean(),
  changes: z.array(OfferedChange),
  notShown: z.int(),
});
export type WantedChanges = Told<typeof WantedChanges>;

/** A page shows so many; the rest are counted. */
const MOST_CHANGES = 6;

/** The smallest changes of priorities for what is wanted: single ones, and joint ones where no single one does. */
export function changesFor(
  { record, written, language }: WorkedModel,
  solved: SolvedModel,
  before: readonly WhatIfEdit[],
  wanted: Wanted,
): WantedChanges {
  const states = statesWhere(solved.space, wanted.when);
  const anyMoves =
    solved.start === undefined
      ? undefined
      : findReachable(solved.space, [], solved.start, { improvementsOnly: false });
  const outOfReach = anyMoves !== undefined && states.length > 0 && !states.some(anyMoves.has);
  const found = new Changes(record, solved, [wanted], language);
  const [single, joint] = [found.single(), found.joint()];
  const teller = tellerOf(solved, language);
  const names = (ids: readonly number[]) =>
    ids.slice(0, 3).map((id) => namedState(solved, solved.space.indexOf(id), language).letters);
  const changes: OfferedChange[] = [
    ...single.map((change) => {
      const edit = { ...change, place: change.statementPlace };
      return {
        edits: asWhatIf(written.file, before, [edit]),
        tells: [teller(edit)],
        firmness: firmnessOf(change.concept),
        size: change.size,
        states: names(change.states),
        scenarios: change.scenarios.length,
        of: change.of,
        reachableIn: change.reachableIn.length,
        others: 0,
        rests: change.rests.map(({ says }) => says),
      };
    }),
    ...joint.map(({ edits, concept, scenario, size, others, states: found }) => ({
      edits: asWhatIf(written.file, before, edits),
      tells: edits.map(teller),
      firmness: firmnessOf(concept),
      size,
      states: names(found),
      scenarios: 1,
      of: 1,
      reachableIn: 1,
      scenario: scenariosInWords(solved, [scenario], language),
      others,
      rests: [],
    })),
  ].filter(({ edits }) => edits.length > 0);
  return {
    holdsEverywhere:
      states.length > 0 &&
      solved.scenarios.every((scenario) => states.some((state) => leads(scenario, state))),
    hasNoState: states.length === 0,
    outOfReach,
    changes: changes.slice(0, MOST_CHANGES),
    notShown: Math.max(0, changes.length - MOST_CHANGES),
  };
}

function tellerOf(solved: SolvedModel, language: Language) {
  const { file } = solved.entry;
  return (edit: Omit<ListEdit, "size">): OfferedChange["tells"][number] => {
    const dm = file.decisionMakers.find(({ id }) => id === edit.decisionMaker);
    const opposite =
      edit.edit === "reverse"
        ? oppositeInWords(solved.entry, edit.statement, undefined, language)
        : undefined;
    return {
      edit: edit.edit,
      name: dm ? headingName(language, dm) : edit.decisionMaker,
      ...(edit.type === undefined ? {} : { typeName: typeName(dm, edit.type, language) }),
      place: edit.place,
      ...(edit.to === undefined ? {} : { to: edit.to }),
      inWords: statementInWords(solved.entry, edit.statement, undefined, language),
      ...(edit.edit === "weaken"
        ? {
            becomes: (edit.becomes ?? []).map((text) =>
              statementInWords(solved.entry, text, undefined, language),
            ),
          }
        : {}),
      ...(opposite === undefined ? {} : { opposite }),
    };
  };
}
