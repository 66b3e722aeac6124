import { findAgreementZone } from "./agreement.ts";
import { findStabilityWithAttitudes } from "./attitudes.ts";
import { CoalitionAnalysis, listCoalitions } from "./coalitions.ts";
import { isTrueIn } from "./columns.ts";
import type { Concept } from "./concepts/index.ts";
import { fractionText } from "./fraction.ts";
import { findHypergameStability } from "./hypergame.ts";
import type { Attitude, Model, Preferences } from "./model.ts";
import { own } from "./own.ts";
import { findReachable } from "./paths.ts";
import { findPlayEnds } from "./playEnds.ts";
import { payoffsByState, rankByStatements, rankStates, readStatement } from "./preferences.ts";
import type { Scenario } from "./scenarios.ts";
import { findEquilibria } from "./stability/index.ts";
import type { StateSpace } from "./stateSpace.ts";
import { findStabilityWithStrength, type StrengthOrder, strengthByThreshold } from "./strength.ts";
import {
  findStabilityWithUnknowns,
  orderWithOpenPairs,
  orderWithOpenStatements,
  type PartialOrder,
  UNKNOWN_EXTENSIONS,
  type UnknownExtension,
} from "./unknownPreference.ts";

/** Analyses beside the solution concepts; each answers a question of its own (docs/strategy.md). */
export const ANALYSES = [
  "agreement",
  "ends",
  "coalitions",
  "unknown",
  "strength",
  "attitudes",
  "beliefs",
] as const;
export type AnalysisName = (typeof ANALYSES)[number];

type Verdicts = Partial<Record<Concept, Record<string, number[]>>>;
type Equilibria = Partial<Record<Concept, number[]>>;

/** What the analyses say of one scenario; all states by id. */
export interface Analyses {
  /** States that everybody strictly prefers to the status quo; `reachable`: by unilateral improvements. */
  agreement?: { states: number[]; reachable: number[] };
  /** Where play from the status quo can end if movers are drawn at random; chances are exact fractions. */
  ends?: { states: number[]; circle: boolean; chance: string }[];
  coalitions?: {
    /** For each coalition of two or more: its improvements from the status quo and from the Nash equilibria. */
    improvements: { members: string[]; from: number; to: number[] }[];
    stability: { members: string[]; stable: Equilibria }[];
    /** Stable for every coalition, single decision makers included. */
    equilibria: Equilibria;
  };
  /** By extension a to d of Li, Hipel, Kilgour and Fang 2004. */
  unknown?: Record<UnknownExtension, { stability: Verdicts; equilibria: Equilibria }>;
  /** Strongly and only weakly stable states; equilibria: strongly stable for all, stable for all but not so. */
  strength?: { strong: Verdicts; weak: Verdicts; equilibria: { strong: Equilibria; weak: Equilibria } };
  attitudes?: { stability: Verdicts; equilibria: Equilibria };
  /** First-level hypergame: each party's verdicts in the conflict as it sees it. */
  beliefs?: { stability: Verdicts; equilibria: Equilibria };
}

/** Those of which no definition that was read whole says how states that somebody cannot see are to be taken. */
const OF_WHOLE_SIGHT: readonly AnalysisName[] = ["coalitions", "unknown", "strength", "attitudes"];

/** Why an analysis is left out of a model: no definition that was read whole covers what the model says. */
export class NotDefined extends Error {}

/** Analyses that a model asks for by what it says: open preferences, strengths, attitudes, beliefs. */
export function analysesOf(model: Model): AnalysisName[] {
  const orders = model.decisionMakers.flatMap(({ preferences, types }) =>
    [preferences, ...Object.values(types ?? {}).map((type) => type.preferences)].flatMap((one) => one ?? []),
  );
  const asked: AnalysisName[] = [];
  if (orders.some(isPartlyUnknown)) asked.push("unknown");
  if (orders.some(({ much }) => much !== undefined)) asked.push("strength");
  if (model.decisionMakers.some(({ attitudes }) => attitudes)) asked.push("attitudes");
  if (model.decisionMakers.some(({ believes }) => believes)) asked.push("beliefs");
  return asked;
}

function isPartlyUnknown({ unknown, statements }: Preferences): boolean {
  return (
    (unknown?.length ?? 0) > 0 ||
    (statements ?? []).some((statement) => typeof statement !== "string" && statement.unknown === true)
  );
}

/**
 * The analyses asked for, of one scenario after the other. Those that start from the status quo are left out without
 * one.
 *
 * @param onRefused told of an analysis that needs more memory than the limit, or is not defined for the model; the others go on
 */
export function analysing(
  model: Model,
  space: StateSpace,
  names: readonly AnalysisName[],
  concepts: readonly Concept[],
  memory: number,
  onRefused: (name: AnalysisName, error: RangeError | NotDefined) => void,
): (scenario: Scenario) => Analyses {
  const isPartlyBlind = model.decisionMakers.some(({ cannotSee }) => cannotSee?.length);
  return (scenario) => {
    const one = new ScenarioAnalysis(model, space, scenario, concepts, memory);
    const found: Analyses = {};
    for (const name of names)
      try {
        if (isPartlyBlind && OF_WHOLE_SIGHT.includes(name))
          throw new NotDefined(
            "a decision maker cannot see some states, and no definition read whole says what follows there",
          );
        Object.assign(found, { [name]: one[name]() });
      } catch (error) {
        if (!(error instanceof RangeError || error instanceof NotDefined)) throw error;
        onRefused(name, error);
      }
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  };
}

class ScenarioAnalysis {
  private readonly model: Model;
  private readonly space: StateSpace;
  private readonly scenario: Scenario;
  private readonly concepts: readonly Concept[];
  private readonly memory: number;
  private readonly ranks: Int32Array[];
  private readonly names: string[];

  constructor(
    model: Model,
    space: StateSpace,
    scenario: Scenario,
    concepts: readonly Concept[],
    memory: number,
  ) {
    this.model = model;
    this.space = space;
    this.scenario = scenario;
    this.concepts = concepts;
    this.memory = memory;
    this.ranks = scenario.preferences.map((preferences) => rankStates(space, preferences));
    this.names = space.decisionMakers.map(({ id }) => id);
  }

  agreement(): Analyses["agreement"] {
    const { space, ranks } = this;
    if (space.statusQuo === undefined) return undefined;
    const zone = findAgreementZone(space, ranks, space.statusQuo, [...ranks.keys()]);
    const reach = findReachable(space, ranks, space.statusQuo);
    return { states: this.ids(zone), reachable: this.ids(zone.filter(reach.has)) };
  }

  ends(): Analyses["ends"] {
    const { space, ranks } = this;
    if (space.statusQuo === undefined) return undefined;
    return findPlayEnds(space, ranks, space.statusQuo).map(({ states, isCircle, chance }) => ({
      states: this.ids(states),
      circle: isCircle,
      chance: fractionText(chance),
    }));
  }

  coalitions(): Analyses["coalitions"] {
    const { space, ranks } = this;
    const analysis = new CoalitionAnalysis(space, ranks, this.memory);
    const all = listCoalitions(ranks.length);
    const verdicts = new Map(
      this.concepts.map((concept) => [concept, all.map((members) => analysis.stability(members, concept))]),
    );
    const joint = all.filter((members) => members.length > 1);
    const alone = all.flatMap((members, c) => (members.length === 1 ? [c] : []));
    const from = new Set(findEquilibria(alone.map((c) => analysis.withoutImprovement(all[c]!))));
    if (space.statusQuo !== undefined) from.add(space.statusQuo);
    const namesOf = (members: readonly number[]) => members.map((dm) => this.names[dm]!);
    return {
      improvements: joint.flatMap((members) =>
        [...from]
          .sort((a, b) => a - b)
          .map((state) => ({
            members: namesOf(members),
            from: space.idOf(state),
            to: this.ids(analysis.improvements(members)(state)),
          }))
          .filter(({ to }) => to.length > 0),
      ),
      stability: joint.map((members) => ({
        members: namesOf(members),
        stable: this.each((concept) =>
          this.ids(findEquilibria([verdicts.get(concept)![all.indexOf(members)]!])),
        ),
      })),
      equilibria: this.each((concept) => this.ids(findEquilibria(verdicts.get(concept)!))),
    };
  }

  unknown(): Analyses["unknown"] {
    const orders = this.scenario.preferences.map((preferences, dm) => this.partialOrder(preferences, dm));
    return Object.fromEntries(
      UNKNOWN_EXTENSIONS.map((extension) => [
        extension,
        this.judged((concept, dm) =>
          findStabilityWithUnknowns(this.space, orders, concept, extension, dm, this.memory),
        ),
      ]),
    ) as Analyses["unknown"];
  }

  strength(): Analyses["strength"] {
    const orders = this.scenario.preferences.map((preferences, dm) => this.strengthOrder(preferences, dm));
    const found = new Map(
      this.concepts.map((concept) => [
        concept,
        this.ranks.map((_, dm) => findStabilityWithStrength(this.space, orders, concept, dm, this.memory)),
      ]),
    );
    const of = (which: "strong" | "weak") =>
      this.each((concept) =>
        this.byName(found.get(concept)!.map((verdicts) => this.ids(findEquilibria([verdicts[which]])))),
      );
    const together = (which: "general" | "strong") => (concept: Concept) =>
      this.ids(findEquilibria(found.get(concept)!.map((verdicts) => verdicts[which])));
    return {
      strong: of("strong"),
      weak: of("weak"),
      equilibria: {
        strong: this.each(together("strong")),
        weak: this.each((concept) => {
          const strong = new Set(together("strong")(concept));
          return together("general")(concept).filter((id) => !strong.has(id));
        }),
      },
    };
  }

  attitudes(): Analyses["attitudes"] {
    const attitudes = this.model.decisionMakers.map((dm) =>
      this.names.map((id): Attitude => own(dm.attitudes, id) ?? (id === dm.id ? "+" : "0")),
    );
    return this.judged((concept, dm) =>
      findStabilityWithAttitudes(this.space, this.ranks, attitudes, concept, dm, this.memory),
    );
  }

  beliefs(): Analyses["beliefs"] {
    const believed = this.model.decisionMakers.map(({ believes }) =>
      this.names.map((id, other) => {
        const taken = own(believes, id);
        return taken ? rankStates(this.space, taken) : this.ranks[other]!;
      }),
    );
    const found = new Map(
      this.concepts.map((concept) => [concept, findHypergameStability(this.space, believed, concept).stable]),
    );
    return this.judged((concept, dm) => found.get(concept)![dm]!);
  }

  private partialOrder({ statements, unknown }: Preferences, dm: number): PartialOrder {
    const pairs = (unknown ?? []).map(([a, b]) => [this.space.indexOf(a), this.space.indexOf(b)] as const);
    const byPairs = orderWithOpenPairs(this.ranks[dm]!, pairs);
    if (!statements) return byPairs;
    const byStatements = orderWithOpenStatements(
      statements.map((statement) => {
        const truths = this.space.truthsOf(readStatement(statement));
        return {
          isTrueIn: (state: number) => isTrueIn(truths, state),
          isOpen: typeof statement !== "string" && statement.unknown === true,
        };
      }),
    );
    return {
      isUnknown: (a, b) => byPairs.isUnknown(a, b) || byStatements.isUnknown(a, b),
      prefers: (a, b) => !byPairs.isUnknown(a, b) && byStatements.prefers(a, b),
    };
  }

  private strengthOrder({ statements, ranking, payoffs, much }: Preferences, dm: number): StrengthOrder {
    const rank = this.ranks[dm]!;
    if (much === undefined) return { rank, much: () => false };
    if (statements) {
      const most = rankByStatements(this.space, statements.slice(0, much).map(readStatement));
      return { rank, much: (a, b) => most[a]! > most[b]! };
    }
    if (ranking) return strengthByThreshold(rank, rank, much);
    return strengthByThreshold(rank, payoffsByState(this.space, payoffs ?? {}), much);
  }

  private judged(verdicts: (concept: Concept, dm: number) => Uint8Array): {
    stability: Verdicts;
    equilibria: Equilibria;
  } {
    const found = new Map(
      this.concepts.map((concept) => [concept, this.ranks.map((_, dm) => verdicts(concept, dm))]),
    );
    return {
      stability: this.each((concept) =>
        this.byName(found.get(concept)!.map((stable) => this.ids(findEquilibria([stable])))),
      ),
      equilibria: this.each((concept) => this.ids(findEquilibria(found.get(concept)!))),
    };
  }

  private each<T>(of: (concept: Concept) => T): Partial<Record<Concept, T>> {
    return Object.fromEntries(this.concepts.map((concept) => [concept, of(concept)]));
  }

  private byName<T>(values: readonly T[]): Record<string, T> {
    return Object.fromEntries(values.map((value, dm) => [this.names[dm]!, value]));
  }

  private ids(states: readonly number[]): number[] {
    return states.map(this.space.idOf);
  }
}
