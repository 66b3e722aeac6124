import { joint, type Tally } from "./agreement.ts";

/** A measure of how far two states voted alike; its formula stands in words, once in each language. */
export interface VoteMeasure {
  /** Where it comes from, author and year first. */
  source: string;
  /** Whether more of it means nearer to one another. */
  rises: "with-agreement" | "with-distance";
}

/** Measures of the votes themselves: of two states, over the roll calls at which both voted. */
export const AGREEMENTS = {
  "share-same": {
    source:
      "Bailey, Strezhnev and Voeten 2017, Journal of Conflict Resolution 61(2): 430–456 (their percentage of agreement)",
    rises: "with-agreement",
    of: (tally: Tally) => tally.same / joint(tally),
  },
  agree3: {
    source:
      "Lijphart 1963, American Political Science Review 57(4): 902–917 (index of agreement); as used by Voeten 2013",
    rises: "with-agreement",
    of: (tally: Tally) => (tally.same + tally.half / 2) / joint(tally),
  },
} as const satisfies Readonly<Record<string, VoteMeasure & { of(tally: Tally): number }>>;

export type AgreementName = keyof typeof AGREEMENTS;

/** Measured on points that others have estimated from the votes of all states. */
const IDEAL_POINT = {
  source: "Bailey, Strezhnev and Voeten 2017, Journal of Conflict Resolution 61(2): 430–456",
  rises: "with-distance",
} as const satisfies VoteMeasure;

export const VOTE_MEASURES = { ...AGREEMENTS, "ideal-point": IDEAL_POINT } as const;
export type VoteMeasureName = keyof typeof VOTE_MEASURES;

/** With fewer joint roll calls than this a share says little: one vote more or less moves it by five points. */
export const FEW = 20;
