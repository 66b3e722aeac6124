import type { ConditionClaim, EvidenceKind, FormatStatus, Place, Problem } from "../record/index.ts";
import type { Concept, EditKind, EditWarning, Firmness, ListEdit } from "../strategy/index.ts";
import type { Note } from "./cite.ts";
import type { SourceBalance } from "./sourceBalance.ts";

/** The answer to the question with the grounds of each part. Plain data: travels as JSON as it is. */
export interface Assessment {
  title: string;
  question: string;
  /** The day, `2021-12-01`. */
  asOf: string;
  parties: Party[];
  answer: Answer;
  /** What authors concluded themselves, beside the computed answer. */
  stated: StatedFinding[];
  statusQuo: StatusQuoFinding;
  formats: FormatStatus[];
  pillars: PillarFinding[];
  conditions: ConditionFinding[];
  demands: DemandFinding[];
  values: ValueFinding[];
  stances: StanceFinding[];
  thirdParties: ThirdPartyFinding[];
  outcomes: OutcomeFinding[];
  changes: ChangeFinding[];
  jointChanges: JointChangeFinding[];
  robustness: RobustnessFinding[];
  agreement: AgreementFinding;
  variants: VariantFinding[];
  preferences: PreferenceFinding[];
  sourceBalance: SourceBalance;
  weaknesses: WeaknessFinding[];
  /** Date of the last event the record knows, when it lies more than half a year before the day. */
  recordEnds?: string;
  /** Facts for which no work that had come out by the day is named: shown, without a note. */
  withoutCitation: string[];
  problems: Problem[];
  notes: Note[];
  /** Commands that reproduce the figures. */
  commands: string[];
}

export type Verdict = "open" | "conditional" | "closed";
export type At = Pick<Place, "file" | "line">;
export interface Ground {
  says: string;
  place?: At;
}

export interface Party {
  id: string;
  name: string;
}

export interface Answer {
  verdict: Verdict;
  /** False where nothing could be computed: then `verdict` says only that no way to dialogue was found. */
  computed: boolean;
  sentence: string;
  because: Ground[];
}

export interface StatedFinding {
  id: string;
  by: string;
  says: string;
  sources: string[];
  place: At;
}

export interface StatusQuoFinding {
  model: string;
  /** Id of the state in the model; null when the combination read off the record is infeasible. */
  state: number | null;
  on: string[];
  says: string;
  options: {
    option: string;
    decisionMaker: string;
    name: string;
    isOn: boolean;
    record?: string;
    stated?: boolean;
    isContested: boolean;
    /** For a contested option: the answer if it were taken the other way; null when that is infeasible. */
    otherwise?: Verdict | null;
    because: Ground[];
    place: At;
  }[];
  /** Options on which record and author differ on the model's own day. */
  differences: string[];
}

export interface PillarFinding {
  id: string;
  name: string;
  /** Formats of the pillar that exist, and of these those in which the party takes part and those that work. */
  exist: string[];
  takesPart: string[];
  operate: string[];
  partly: string[];
  uncertain: string[];
}

export interface ConditionFinding {
  id: string;
  says: string;
  holder: string;
  addressee: string;
  test: string;
  /** `since`: from when it has been so without a break; `latest`: the last entry that says so. */
  state: {
    is: ConditionClaim["states"][number]["is"];
    since: string;
    latest: string;
    says?: string;
    sources: string[];
  } | null;
  history: { date: string; is: string; says?: string; sources: string[] }[];
  precedents: { event: string; date: string; points: "for" | "against"; says: string; sources: string[] }[];
  sources: string[];
  place: At;
}

export interface DemandFinding {
  id: string;
  says: string;
  actor: string;
  addressee: string;
  date?: string;
  answer: { is: string; date: string; says?: string; sources: string[] } | null;
  sources: string[];
  place: At;
}

export interface ValueFinding {
  id: string;
  actor: string;
  says: string;
  values: string[];
  evidence: EvidenceKind;
  declared: boolean;
  date?: string;
  note?: string;
  sources: string[];
  place: At;
}

export interface StanceFinding {
  id: string;
  actor: string;
  on: string;
  stance: string;
  says: string;
  date?: string;
  until?: string;
  holds: boolean;
  sources: string[];
  place: At;
}

export interface ThirdPartyFinding {
  actor: string;
  name: string;
  decisionMaker?: string;
  /** What each of its types does to the verdict and to the states that hold by themselves. */
  types: {
    type: string;
    name: string;
    verdict: Verdict;
    /** Equilibria the parties' own options form, the third party's options set aside. */
    holds: string[];
  }[];
  /** Does the type change what the parties themselves do in any state that holds by itself? */
  changesParties: boolean;
  changesVerdict: boolean;
}

/** How firmly an outcome holds in one scenario, firmest first. */
export type Hold = Firmness | "no";

export interface OutcomeFinding {
  id: string;
  name: string;
  says?: string;
  when: string;
  isDialogue: boolean;
  announced: boolean;
  /** State ids of the outcome. */
  states: number[];
  verdicts: Record<string, Record<string, boolean>>;
  reachable: Record<string, boolean>;
  /** No sequence of moves leads there from the status quo, whatever anybody prefers. */
  outOfReach: boolean;
  holds: Record<string, Hold>;
  /** Why, in a sentence for one scenario: what tempts away from it or which sanction deters. */
  because: Record<string, string>;
  /** Holds only because some move cannot be taken back. */
  heldByIrreversibility: string[];
  /** Holds only because a party could answer with something that cannot be taken back. */
  extortion: string[];
  strengths: { says: string; sources: string[]; place: At }[];
  shortcomings: { says: string; sources: string[]; place: At }[];
  likelihood: { word: string; by?: string; sources: string[] } | null;
  sources: string[];
  place: At;
}

export interface ChangeFinding {
  want: string;
  outcome: string;
  outcomeName: string;
  concept: Concept;
  decisionMaker: string;
  type?: string;
  statement: string;
  /** 1-based place in the list of priorities. */
  statementPlace: number;
  edit: EditKind;
  /** What stands in its place: of a weaker statement, of a wish turned round. */
  becomes?: string[];
  /** A place, or the first and the last at which an addition works. */
  to?: number | [number, number];
  size: number;
  states: number[];
  /** Why it is no way to dialogue, for which of its states. */
  warns: EditWarning[];
  reachable: boolean;
  scenarios: string[];
  reachableIn: string[];
  of: number;
  rests: Ground[];
  place: At;
}

/** Where no single edit works everywhere: the smallest sets of edits, over all parties, in the scenarios left. */
export interface JointChangeFinding {
  outcome: string;
  concept: Concept;
  /** They must be reachable from the status quo too. */
  reachable: boolean;
  scenario: string;
  size: number;
  /** One of them; `others`: how many more sets of this size there are. Every smaller set was tried. */
  edits: ListEdit[];
  warns: EditWarning[];
  others: number;
  states: number[];
}

export interface RobustnessFinding {
  scenario: string;
  /** In how many orderings the scenario answers as it does with the priorities as written. */
  held: number;
  of: number;
  dialogue: { held: number; of: number };
  /** By outcome: orderings in which it holds (Nash or SEQ) and can be reached. */
  outcomes: { id: string; held: number; of: number }[];
  /** Where the author leaves priorities open: the same over all orderings that these allow. */
  open?: {
    dialogue: { held: number; of: number };
    /** How many orderings there are, in decimal digits; `of` is less where `sample` is set. */
    orderings: string;
    sample?: { seed: number };
    /** The open point on which dialogue depends most, if on any. */
    dependsOn?: {
      decisionMaker: string;
      type?: string;
      statement: string;
      ways: { way: string; held: number; of: number }[];
    };
  };
}

export interface AgreementFinding {
  /**
   * States both parties prefer to the status quo, by scenario; `reachable` those play can get to by steps that
   * each pay; `together` those the two could get to by moves of their own, if they agreed on all of them.
   */
  scenarios: { scenario: string; states: number[]; reachable: number[]; together: number[] }[];
}

export interface VariantFinding {
  id: string;
  name: string;
  why?: string;
  verdict: Verdict | null;
  scenarios: number;
  open: number;
  equilibria: ({ scenario: string } & Partial<Record<Concept, string[]>>)[];
}

export interface PreferenceFinding {
  decisionMaker: string;
  name: string;
  type?: string;
  typeName?: string;
  statements: {
    place: number;
    say: string;
    inWords: string;
    because: string;
    sources: string[];
    claims: string[];
    uncertain?: string;
    at: At;
  }[];
}

export interface WeaknessFinding {
  says: string;
  about: string[];
  place: At;
}
