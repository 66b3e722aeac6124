import {
  type Case,
  type CaseModel,
  type Citation,
  citedIn,
  type Point,
  pointText,
  sourceOf,
} from "../record/index.ts";
import {
  conceptsOf,
  countOrderings,
  Effort,
  eachSanction,
  FIRMNESSES,
  findAgreementZone,
  findReachable,
  KnownOrders,
  LEADING_CONCEPTS,
  type OrderingCount,
  SingleStates,
  sweepOrderings,
  WIDEST_LEADING_CONCEPT,
  widestAmong,
  widestOf,
} from "../strategy/index.ts";
import type {
  AgreementFinding,
  Hold,
  OutcomeFinding,
  PreferenceFinding,
  RobustnessFinding,
  ThirdPartyFinding,
  VariantFinding,
  Verdict,
} from "./findings/index.ts";
import { ENGLISH } from "./language.ts";
import { lazily } from "./lazily.ts";
import { sayWhy, shortState, statementInWords, typeName } from "./narrateModel.ts";
import { placeIn } from "./recordFindings.ts";
import {
  eachConcept,
  type JudgedScenario,
  judgeRanks,
  type SolvedModel,
  type SolvedScenario,
  solveModel,
  statesWhere,
} from "./solvedModel.ts";
import { voicesOf } from "./sourceBalance.ts";
import { dialogueOf, forceOptions } from "./stand.ts";

/** Stands as the ground of a priority for which the case gives none. */
export const AUTHORS_JUDGEMENT = "author's judgement";

/** Id under which the changes that would make dialogue as such hold are listed. */
export const DIALOGUE = "dialogue";

/** What the model says on the day: outcomes, changes, how sure, the third party, agreement, variants. */

const WIDEST = widestAmong(LEADING_CONCEPTS);

/** Equilibria that lead: Nash, and SEQ whose sanctions are credible. GMR and SMR hold too easily to count. */
export function leads(scenario: JudgedScenario, state: number): boolean {
  return WIDEST.some((concept) => scenario.equilibria[concept].has(state));
}

/** Dialogue states that lead and can be reached from the status quo, in one scenario. */
export function openDialogue(
  solved: SolvedModel,
  scenario: JudgedScenario,
  dialogue: readonly number[],
): number[] {
  if (solved.start === undefined) return [];
  return dialogue.filter((state) => scenario.reach!.has(state) && leads(scenario, state));
}

/** Open when dialogue holds and can be reached in every scenario, conditional in some, closed in none. */
export function verdictOf(solved: SolvedModel, dialogue: readonly number[]): Verdict {
  const open = solved.scenarios.filter((scenario) => openDialogue(solved, scenario, dialogue).length > 0);
  return verdictIn(open.length, solved.scenarios.length);
}

function verdictIn(open: number, of: number): Verdict {
  return open === 0 ? "closed" : open === of ? "open" : "conditional";
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
            ...citedIn(outcome.likelihood.sources),
          }
        : null,
      ...citedIn(outcome.sources),
      place: placeIn(record, outcome),
    };
  });
}

function points(record: Case, outcome: Case["outcomes"][number], which: "strengths" | "shortcomings") {
  return (outcome[which] ?? []).map((point: Point, i) => ({
    says: pointText(point),
    ...citedIn(typeof point === "string" ? undefined : point.sources),
    place: placeIn(record, outcome, which, i),
  }));
}

/** How firmly one of these states holds in a scenario. */
export function holdOf({ equilibria }: JudgedScenario, states: readonly number[]): Hold {
  const any = (set: Pick<ReadonlySet<number>, "has">) => states.some((state) => set.has(state));
  return (
    FIRMNESSES.find((firmness) => widestOf(firmness).some((concept) => any(equilibria[concept]))) ?? "no"
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
  scenario: JudgedScenario,
  states: readonly number[],
): boolean {
  const { space } = solved;
  const force = forceOptions(solved.entry);
  const holding = states.filter((state) => scenario.equilibria[WIDEST_LEADING_CONCEPT].has(state));
  if (force.size === 0 && space.options.every(({ irreversible }) => irreversible === undefined))
    return holding.length === 0;
  const threatens = (from: number, to: number) =>
    space.options.some(
      ({ id, irreversible }) =>
        ((irreversible === "on" || force.has(id)) && !space.isOn(from, id) && space.isOn(to, id)) ||
        (irreversible === "off" && space.isOn(from, id) && !space.isOn(to, id)),
    );
  const isDeterredSo = (dm: number, state: number) => {
    // It holds for everybody, so that each improvement has a sanction.
    for (const { sanction } of eachSanction(space, scenario.ranks, WIDEST_LEADING_CONCEPT, dm, state))
      if (sanction.some(({ from, to }) => threatens(from, to))) return true;
    return false;
  };
  return holding.every((state) => scenario.ranks.some((_, dm) => isDeterredSo(dm, state)));
}

/** Steps of effort for the small doubts in lists, and as many for what the author leaves open: a few seconds. */
const MOST_STEPS = 5e7;

/** How the answers fare when one list of priorities is off by one exchange or one deletion. */
export function robustnessFindings(
  { outcomes }: Case,
  solved: SolvedModel,
  dialogue: readonly number[],
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
    ...outcomes.flatMap(({ id, when }) => both(id, statesWhere(space, when))),
  ];
  const { known } = solved;
  const open = new Map(
    countOrderings(solved.model, space, tests.slice(1, 2), { known, most: MOST_STEPS }).map(
      ({ name, counts }) => [name, counts[0]!],
    ),
  );
  const effort = new Effort({ most: MOST_STEPS });
  return sweepOrderings(solved.model, space, tests, { known, effort }).map(({ name, counts }) => {
    const pair = (i: number) => ({
      held: counts[2 * i]!.held,
      heldAndReachable: counts[2 * i + 1]!.held,
      of: counts[2 * i]!.of,
    });
    const { asWritten, held, of, untried } = counts[1]!;
    return {
      scenario: name,
      ...pair(0),
      stays: asWritten ? held : of - held,
      untried,
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
  main: CaseModel | undefined,
): VariantFinding[] {
  return variants.map(({ entry, on }) => {
    const base = {
      id: entry.entry.id,
      name: entry.entry.name ?? entry.file.title,
      ...(entry.entry.why === undefined ? {} : { why: entry.entry.why }),
    };
    const solved = solveModel(entry, on);
    const expression = dialogueOf(record, entry, main);
    if (!solved || expression === undefined)
      return { ...base, verdict: null, scenarios: 0, open: 0, equilibria: [] };
    const dialogue = statesWhere(solved.space, expression);
    // Whether talks would last is asked of few states, and what else is an equilibrium seldom.
    const known = new KnownOrders(solved.space);
    const single = new SingleStates(solved.space);
    const of = solved.scenarios.length;
    const open = solved.scenarios.filter(
      (scenario) => openDialogue(solved, judgeRanks(solved, scenario, known, single), dialogue).length > 0,
    ).length;
    const names = (states: Iterable<number>) =>
      [...states].map((state) => shortState(solved, solved.space.onOptions(state)));
    return lazily<VariantFinding>({
      ...base,
      verdict: verdictIn(open, of),
      scenarios: of,
      open,
      equilibria: () =>
        solved.scenarios.map((scenario) => ({
          scenario: scenario.name,
          ...Object.fromEntries(
            LEADING_CONCEPTS.map((concept) => [concept, names(scenario.equilibria[concept])]),
          ),
        })),
    });
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
          ...citedIn("sources" in parts ? parts.sources : undefined),
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
    | { sources?: readonly Citation[] | undefined; claims?: readonly string[] | undefined }
    | { say: string },
): boolean {
  const works = "sources" in statement ? (statement.sources ?? []).map(sourceOf) : [];
  const claims = "claims" in statement ? (statement.claims ?? []) : [];
  const cited = record.claims.flatMap((claim) =>
    claims.includes(claim.id) ? (claim.sources ?? []).map(sourceOf) : [],
  );
  const voices = voicesOf(record, actor);
  return record.sources.some(
    (source) =>
      source.actor !== undefined && voices.has(source.actor) && [...works, ...cited].includes(source.id),
  );
}

function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
