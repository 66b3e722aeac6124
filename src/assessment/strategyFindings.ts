import { type Case, type Point, pointText, sourceOf } from "../record/index.ts";
import {
  type ChangeResult,
  CONCEPTS,
  type Concept,
  changesOf,
  conceptsOf,
  countOrderings,
  explainVerdict,
  FIRMNESSES,
  findAgreementZone,
  findReachable,
  LEADING_CONCEPTS,
  type OrderingCount,
  parseStatement,
  smallestChangesOf,
  sweepOrderings,
  unwarned,
  WIDEST_LEADING_CONCEPT,
} from "../strategy/index.ts";
import type {
  AgreementFinding,
  ChangeFinding,
  Hold,
  JointChangeFinding,
  OutcomeFinding,
  PreferenceFinding,
  RobustnessFinding,
  ThirdPartyFinding,
  VariantFinding,
  Verdict,
} from "./findings/index.ts";
import { ENGLISH, type Language } from "./language.ts";
import { sayWhy, shortState, statementInWords, typeName } from "./narrateModel.ts";
import { placeIn, sourceIds } from "./recordFindings.ts";
import { type SolvedModel, type SolvedScenario, solveModel, statesWhere } from "./solvedModel.ts";
import { forceOptions } from "./stand.ts";

/** Stands as the ground of a priority for which the case gives none. */
export const AUTHORS_JUDGEMENT = "author's judgement";

/** Id under which the changes that would make dialogue as such hold are listed. */
export const DIALOGUE = "dialogue";

/** What the model says on the day: outcomes, changes, how sure, the third party, agreement, variants. */

/** Equilibria that lead: Nash, and SEQ whose sanctions are credible. GMR and SMR hold too easily to count. */
export function leads(scenario: SolvedScenario, state: number): boolean {
  return LEADING_CONCEPTS.some((concept) => scenario.equilibria[concept].has(state));
}

/** Dialogue states that lead and can be reached from the status quo, in one scenario. */
export function openDialogue(
  solved: SolvedModel,
  scenario: SolvedScenario,
  dialogue: readonly number[],
): number[] {
  if (solved.start === undefined) return [];
  return dialogue.filter((state) => leads(scenario, state) && scenario.reach!.has(state));
}

/** Open when dialogue holds and can be reached in every scenario, conditional in some, closed in none. */
export function verdictOf(solved: SolvedModel, dialogue: readonly number[]): Verdict {
  const open = solved.scenarios.filter((scenario) => openDialogue(solved, scenario, dialogue).length > 0);
  if (open.length === 0) return "closed";
  return open.length === solved.scenarios.length ? "open" : "conditional";
}

export function outcomeFindings(
  record: Case,
  solved: SolvedModel,
  dialogue: readonly number[],
  language = ENGLISH,
): OutcomeFinding[] {
  const { space, scenarios } = solved;
  const talk = new Set(dialogue);
  const reversible = withoutIrreversibility(solved);
  const anyMoves =
    solved.start === undefined
      ? undefined
      : findReachable(space, [], solved.start, { improvementsOnly: false });
  return record.outcomes.map((outcome) => {
    const states = statesWhere(space, outcome.when);
    const perScenario = <T>(of: (scenario: SolvedScenario) => T): Record<string, T> =>
      Object.fromEntries(scenarios.map((scenario) => [scenario.name, of(scenario)]));
    const holds = perScenario((scenario) => holdOf(scenario, states));
    return {
      id: outcome.id,
      name: outcome.name,
      ...(outcome.says === undefined ? {} : { says: outcome.says }),
      when: outcome.when,
      isDialogue: states.length > 0 && states.every((state) => talk.has(state)),
      announced: outcome.announced ?? true,
      states: states.map(space.idOf),
      verdicts: perScenario((scenario) =>
        eachConcept((concept) => states.some((state) => scenario.equilibria[concept].has(state))),
      ),
      reachable: perScenario((scenario) => states.some((state) => scenario.reach?.has(state) ?? false)),
      outOfReach: anyMoves !== undefined && states.length > 0 && !states.some(anyMoves.has),
      holds,
      because: perScenario((scenario) => sayWhy(solved, scenario, states, language)),
      heldByIrreversibility: scenarios
        .filter(({ name }) => {
          const free = reversible?.scenarios.find((scenario) => scenario.name === name);
          return free !== undefined && holds[name] === "by-itself" && holdOf(free, states) !== "by-itself";
        })
        .map(({ name }) => name),
      extortion: scenarios
        .filter(
          (scenario) => holds[scenario.name] === "credible-sanction" && isExtorted(solved, scenario, states),
        )
        .map(({ name }) => name),
      strengths: points(record, outcome, "strengths"),
      shortcomings: points(record, outcome, "shortcomings"),
      likelihood: outcome.likelihood
        ? {
            word: outcome.likelihood.word,
            ...(outcome.likelihood.by === undefined ? {} : { by: outcome.likelihood.by }),
            sources: sourceIds(outcome.likelihood),
          }
        : null,
      sources: sourceIds(outcome),
      place: placeIn(record, outcome),
    };
  });
}

function eachConcept<T>(of: (concept: Concept) => T): Record<Concept, T> {
  return Object.fromEntries(CONCEPTS.map((concept) => [concept, of(concept)])) as Record<Concept, T>;
}

function points(record: Case, outcome: Case["outcomes"][number], which: "strengths" | "shortcomings") {
  return (outcome[which] ?? []).map((point: Point, i) => ({
    says: pointText(point),
    sources: typeof point === "string" ? [] : (point.sources ?? []).map(sourceOf),
    place: placeIn(record, outcome, which, i),
  }));
}

/** How firmly one of these states holds in a scenario. */
export function holdOf({ equilibria }: SolvedScenario, states: readonly number[]): Hold {
  const any = (set: ReadonlySet<number>) => states.some((state) => set.has(state));
  return (
    FIRMNESSES.find((firmness) => conceptsOf(firmness).some((concept) => any(equilibria[concept]))) ?? "no"
  );
}

/** Equilibria that nobody would gain by leaving. */
function heldByItself({ equilibria }: SolvedScenario): number[] {
  return unique(conceptsOf("by-itself").flatMap((concept) => [...equilibria[concept]]));
}

/** The same model if every option could be taken back: what then still holds, holds not for that reason. */
function withoutIrreversibility(solved: SolvedModel): SolvedModel | undefined {
  const isAnyOneWay = solved.space.options.some(({ irreversible }) => irreversible !== undefined);
  if (!isAnyOneWay) return undefined;
  const decisionMakers = solved.model.decisionMakers.map((dm) => ({
    ...dm,
    ...(dm.options ? { options: dm.options.map(({ irreversible: _, ...option }) => option) } : {}),
  }));
  return solveModel({ ...solved.entry, model: { ...solved.model, decisionMakers } }, undefined);
}

/** Is the deterring answer one that cannot be taken back, or force, in every state of the outcome that holds? */
export function isExtorted(
  solved: SolvedModel,
  scenario: SolvedScenario,
  states: readonly number[],
): boolean {
  const { space } = solved;
  const force = forceOptions(solved.entry);
  const holding = states.filter((state) => scenario.equilibria[WIDEST_LEADING_CONCEPT].has(state));
  const threatens = (from: number, to: number) =>
    space.options.some(
      ({ id, irreversible }) =>
        ((irreversible === "on" || force.has(id)) && !space.isOn(from, id) && space.isOn(to, id)) ||
        (irreversible === "off" && space.isOn(from, id) && !space.isOn(to, id)),
    );
  return holding.every((state) =>
    scenario.ranks.some((_, dm) => {
      const witness = explainVerdict(space, scenario.ranks, WIDEST_LEADING_CONCEPT, dm, state);
      if (!witness.stable || witness.why !== "sanctioned") return false;
      return witness.answers.some(({ sanction }) => sanction.some(({ from, to }) => threatens(from, to)));
    }),
  );
}

/** What a change is wanted for: an outcome, or dialogue as such. */
export interface Wanted {
  id: string;
  name: string;
  when: string;
}

/** The smallest single edits that would make each wanted thing hold, by the firmest concept that any edit reaches. */
export function changeFindings(
  record: Case,
  solved: SolvedModel,
  wanted: readonly Wanted[],
  language = ENGLISH,
): ChangeFinding[] {
  const find = changesOf(solved.model, { outcomes: outcomeWishes(record) });
  return wanted.flatMap((outcome) => {
    if (statesWhere(solved.space, outcome.when).length === 0) return [];
    for (const { concept, reachable } of [true, false].flatMap((reach) =>
      LEADING_CONCEPTS.map((one) => ({ concept: one, reachable: reach })),
    )) {
      const { result } = find({
        want: outcome.when,
        concept,
        reachable: reachable && solved.start !== undefined,
      });
      const smallest = result ? smallestEdits(result) : [];
      if (smallest.length > 0)
        return smallest.map((edit) => changeFinding(record, solved, outcome, concept, edit, language));
    }
    return [];
  });
}

/**
 * For what no single edit brings about everywhere: the smallest sets of edits, over all parties, in the scenarios in
 * which it neither holds nor comes about by the single edits shown.
 */
export function jointChangeFindings(
  solved: SolvedModel,
  wanted: readonly Wanted[],
  changes: readonly ChangeFinding[],
): JointChangeFinding[] {
  if (solved.start === undefined) return [];
  const find = smallestChangesOf(solved.model, solved.space, { mostLists: MOST_JOINT_LISTS });
  let left = MOST_JOINT_TRIED;
  return wanted.flatMap(({ id, when }) => {
    const states = statesWhere(solved.space, when);
    if (states.length === 0) return [];
    const served = new Set(
      changes.filter(({ outcome }) => outcome === id).flatMap(({ reachableIn }) => reachableIn),
    );
    const open = solved.scenarios.filter(
      (scenario) => !served.has(scenario.name) && openDialogue(solved, scenario, states).length === 0,
    );
    if (open.length === 0) return [];
    const concept = WIDEST_LEADING_CONCEPT;
    return open.flatMap(({ name }): JointChangeFinding[] => {
      const [found] = find({
        want: when,
        concept,
        reachable: true,
        mostSize: MOST_JOINT_SIZE,
        mostTried: left,
        scenarios: [name],
      });
      left -= found!.tried;
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
  });
}

/** Outcomes of the case that a party could come to want. */
function outcomeWishes({ outcomes }: Case): string[] {
  return outcomes.map(({ when }) => when).filter((when) => "expression" in parseStatement(when));
}

/** A page is asked for often and should not take long: orderings tried for all of it. `detente change` goes further. */
const MOST_JOINT_SIZE = 4;
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

/** How the answers fare when one list of priorities is off by one exchange or one deletion. */
export function robustnessFindings(
  solved: SolvedModel,
  dialogue: readonly number[],
  outcomes: readonly OutcomeFinding[],
): RobustnessFinding[] {
  const { start, space } = solved;
  const from = start === undefined ? {} : { from: start };
  const concepts = LEADING_CONCEPTS;
  // Each thing is asked twice: does it hold, and does it hold and can it be reached. The two are told apart.
  const both = (id: string, states: readonly number[]) => [
    { id, states, concepts },
    { id, states, concepts, ...from },
  ];
  const tests = [
    ...both(DIALOGUE, dialogue),
    ...outcomes.flatMap(({ id, states }) => both(id, states.map(space.indexOf))),
  ];
  const open = new Map(
    countOrderings(solved.model, space, tests.slice(1, 2)).map(({ name, counts }) => [name, counts[0]!]),
  );
  return sweepOrderings(solved.model, space, tests).map(({ name, counts }) => {
    const pair = (i: number) => ({
      held: counts[2 * i]!.held,
      heldAndReachable: counts[2 * i + 1]!.held,
      of: counts[2 * i]!.of,
    });
    const { asWritten, held, of } = counts[1]!;
    return {
      scenario: name,
      ...pair(0),
      stays: asWritten ? held : of - held,
      outcomes: outcomes.map(({ id }, i) => ({ id, ...pair(i + 1) })),
      ...(open.has(name) ? { open: openFinding(open.get(name)!) } : {}),
    };
  });
}

function openFinding({
  held,
  of,
  orderings,
  sample,
  openPoints,
}: OrderingCount): NonNullable<RobustnessFinding["open"]> {
  const most = openPoints[0];
  return {
    dialogue: { held, of },
    orderings,
    ...(sample ? { sample } : {}),
    ...(most && most.swing > 0
      ? {
          dependsOn: {
            decisionMaker: most.decisionMaker,
            ...(most.type === undefined ? {} : { type: most.type }),
            statement: most.statement,
            ways: most.ways,
          },
        }
      : {}),
  };
}

/** The decision makers that act for the two parties, by their places in the model. */
export function partyIndices(record: Case, solved: SolvedModel): number[] {
  const parties = new Set(record.meta.parties);
  return solved.entry.file.decisionMakers.flatMap((dm, i) => (parties.has(dm.actor ?? dm.id) ? [i] : []));
}

export function agreementFinding(record: Case, solved: SolvedModel): AgreementFinding {
  const { space, start } = solved;
  if (start === undefined) return { scenarios: [] };
  const group = partyIndices(record, solved);
  if (group.length < 2) return { scenarios: [] };
  return {
    scenarios: solved.scenarios.map(({ name, ranks, reach }) => {
      const zone = findAgreementZone(space, ranks, start, group);
      const own = findReachable(space, ranks, start, { movers: group, improvementsOnly: false });
      return {
        scenario: name,
        states: zone.map(space.idOf),
        reachable: zone.filter((state) => reach!.has(state)).map(space.idOf),
        together: zone.filter(own.has).map(space.idOf),
      };
    }),
  };
}

export function thirdPartyFindings(
  record: Case,
  solved: SolvedModel,
  dialogue: readonly number[],
  language = ENGLISH,
): ThirdPartyFinding[] {
  return (record.meta.thirdParties ?? []).map((actor) => {
    const name = record.actors.find(({ id }) => id === actor)?.name ?? actor;
    const index = solved.entry.file.decisionMakers.findIndex((dm) => (dm.actor ?? dm.id) === actor);
    const dm = solved.entry.file.decisionMakers[index];
    const types = Object.entries(dm?.types ?? {});
    const own = new Set(
      solved.space.decisionMakers[index]?.options.map((bit) => solved.space.options[bit]!.id),
    );
    const partiesOnly = (state: number) =>
      shortState(
        solved,
        solved.space.onOptions(state).filter((id) => !own.has(id)),
        language,
      );
    const withType = (type: string) =>
      solved.scenarios.filter(({ scenario }) => scenario.types[dm!.id] === type);
    const found = types.map(([type]) => {
      const part = { ...solved, scenarios: withType(type) };
      return {
        type,
        name: typeName(dm, type, language),
        verdict: verdictOf(part, dialogue),
        holds: unique(part.scenarios.flatMap((scenario) => heldByItself(scenario).map(partiesOnly))),
        byOthers: new Map(
          part.scenarios.map((one) => [
            JSON.stringify({ ...one.scenario.types, [dm!.id]: "" }),
            unique(heldByItself(one).map(partiesOnly)).sort().join("; "),
          ]),
        ),
      };
    });
    const differs = found.some((one) =>
      found.some((other) => [...one.byOthers].some(([key, states]) => other.byOthers.get(key) !== states)),
    );
    return {
      actor,
      name,
      ...(dm ? { decisionMaker: dm.id } : {}),
      types: found.map(({ byOthers: _, ...rest }) => rest),
      changesParties: differs,
      changesVerdict: new Set(found.map(({ verdict }) => verdict)).size > 1,
    };
  });
}

export function variantFindings(
  record: Case,
  variants: readonly { entry: Case["models"][number]; on: readonly string[] | undefined }[],
  dialogueText: string | undefined,
): VariantFinding[] {
  return variants.map(({ entry, on }) => {
    const base = {
      id: entry.entry.id,
      name: entry.entry.name ?? entry.file.title,
      ...(entry.entry.why === undefined ? {} : { why: entry.entry.why }),
    };
    const solved = solveModel(entry, on);
    const expression = entry.entry.dialogue ?? dialogueText ?? record.meta.dialogue;
    if (!solved || expression === undefined)
      return { ...base, verdict: null, scenarios: 0, open: 0, equilibria: [] };
    const dialogue = statesWhere(solved.space, expression);
    const names = (states: Iterable<number>) =>
      [...states].map((state) => shortState(solved, solved.space.onOptions(state)));
    return {
      ...base,
      verdict: verdictOf(solved, dialogue),
      scenarios: solved.scenarios.length,
      open: solved.scenarios.filter((scenario) => openDialogue(solved, scenario, dialogue).length > 0).length,
      equilibria: solved.scenarios.map((scenario) => ({
        scenario: scenario.name,
        ...Object.fromEntries(
          LEADING_CONCEPTS.map((concept) => [concept, names(scenario.equilibria[concept])]),
        ),
      })),
    };
  });
}

/** The lists of priorities with their grounds, each statement in words. */
export function preferenceFindings(
  record: Case,
  solved: SolvedModel,
  language = ENGLISH,
): PreferenceFinding[] {
  const { file } = solved.entry;
  return file.decisionMakers.flatMap((dm, d) => {
    const lists = dm.types
      ? Object.entries(dm.types).map(([type, { preferences }]) => ({
          type,
          typeName: typeName(dm, type, language),
          preferences,
          path: ["types", type, "preferences"],
        }))
      : [{ type: undefined, typeName: undefined, preferences: dm.preferences ?? {}, path: ["preferences"] }];
    return lists.map(({ type, typeName, preferences, path }) => ({
      decisionMaker: dm.id,
      name: dm.name,
      ...(type === undefined ? {} : { type, typeName }),
      statements: (preferences.statements ?? []).map((statement, s) => {
        const parts = typeof statement === "string" ? { say: statement } : statement;
        const grounded = "because" in parts && parts.because !== undefined;
        return {
          place: s + 1,
          say: parts.say,
          inWords: statementInWords(solved.entry, parts.say, undefined, language),
          because: grounded ? parts.because! : AUTHORS_JUDGEMENT,
          sources: "sources" in parts ? (parts.sources ?? []) : [],
          claims: "claims" in parts ? (parts.claims ?? []) : [],
          ...("uncertain" in parts && parts.uncertain !== undefined ? { uncertain: parts.uncertain } : {}),
          ownSource: speaksForItself(record, dm.actor ?? dm.id, parts),
          at: placeIn(record, file, "decisionMakers", d, ...path, "statements", s),
        };
      }),
    }));
  });
}

/** Is a work of the party itself among the works and the claims that a statement rests on? */
function speaksForItself(
  record: Case,
  actor: string,
  statement:
    | { sources?: readonly string[] | undefined; claims?: readonly string[] | undefined }
    | { say: string },
): boolean {
  const works = "sources" in statement ? (statement.sources ?? []) : [];
  const claims = "claims" in statement ? (statement.claims ?? []) : [];
  const cited = record.claims.flatMap((claim) => (claims.includes(claim.id) ? sourceIds(claim) : []));
  return record.sources.some((source) => source.actor === actor && [...works, ...cited].includes(source.id));
}

function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
