import type { Place } from "./problem.ts";

/** Something that was taken out: how its like are counted, and where it stands. */
export interface CutOut {
  counted: string;
  id: string | undefined;
  readonly place: Place;
}

/**
 * What was made of an entry, and on which days the same would be made of it: a view of the next day differs in few
 * entries. Nothing is asked of an entry but whether days have come and whether its references lead somewhere, so that
 * the same answers give the same.
 */
export interface Remembered {
  /** Days, the first that holds and the first that does not. */
  from: number;
  before: number;
  /** References that led somewhere when it was made, and those that did not. */
  leading: Reference[];
  lost: Reference[];
  made: unknown;
  cutOut: CutOut[];
  /** Copies, each with its original, and of shortened lists which items they kept. */
  origins: [copy: object, original: object][];
  positions: [list: object, kept: number[]][];
}

/** One for all who refer to the same, so that whether it leads somewhere is asked once a round. */
export interface Reference {
  kind: string;
  id: string;
  /** The round in which it was asked last, and the answer. */
  round: number;
  leads: boolean;
}

export class Memory {
  /** The last of each root: by list and place in it, the only one of a list its own. */
  readonly made = new Map<unknown, Remembered[]>();
  /** Cuts are made in rounds, between which ids go. */
  round = 0;
  private readonly references = new Map<string, Map<string, Reference>>();

  reference(kind: string, id: string): Reference {
    const ofKind = this.references.get(kind) ?? new Map<string, Reference>();
    this.references.set(kind, ofKind);
    const known = ofKind.get(id) ?? { kind, id, round: -1, leads: false };
    ofKind.set(id, known);
    return known;
  }
}

/** Cuts that turn on days alone, and tell between which days they would decide as they did. */
export interface ByDay {
  readonly memory: Memory;
  readonly day: number;
  /** Begins anew to note the days that decide. */
  begin(): void;
  /** Days since then between which every decision would be the same. */
  span(): { from: number; before: number };
}
