import { joint, type Tally } from "./agreement.ts";
import { AGREEMENTS, type AgreementName, FEW } from "./measures.ts";

/** The counts of a year. */
export interface YearOfVotes {
  year: number;
  tally: Tally;
}

export type Direction = "rises" | "falls" | "steady";

/** Some years counted as one, so that no single year decides. */
export interface Stretch {
  from: number;
  to: number;
  tally: Tally;
}

/** How agreement at the end of a window stands to that at its beginning. */
export interface Trend {
  earlier: Stretch;
  later: Stretch;
  /** By measure; where they differ, what is said of the window hangs on the choice. */
  directions: Record<AgreementName, Direction>;
}

/** Years at each end of a window that are counted together. */
const END = 3;
/** Less than this moves a share of a few hundred votes by chance or by what happened to be voted on. */
export const LEAST_CHANGE = 0.05;

/**
 * The last years at an end of the window against the first; undefined where there are too few for two ends that do not
 * overlap. Years with few joint votes are left out.
 */
export function trendOf(years: readonly YearOfVotes[], most = Number.POSITIVE_INFINITY): Trend | undefined {
  const measured = years.filter(({ tally }) => joint(tally) >= FEW).slice(-Math.min(most, years.length));
  if (measured.length < 2 * END) return undefined;
  const earlier = together(measured.slice(0, END));
  const later = together(measured.slice(-END));
  const names = Object.keys(AGREEMENTS) as AgreementName[];
  const directions = Object.fromEntries(
    names.map((name) => {
      const change = AGREEMENTS[name].of(later.tally) - AGREEMENTS[name].of(earlier.tally);
      return [name, Math.abs(change) < LEAST_CHANGE ? "steady" : change > 0 ? "rises" : "falls"];
    }),
  ) as Record<AgreementName, Direction>;
  return { earlier, later, directions };
}

function together(years: readonly YearOfVotes[]): Stretch {
  const tally = { same: 0, half: 0, opposite: 0, absent: 0, notMember: 0, noRecord: 0 };
  for (const year of years)
    for (const name of Object.keys(tally) as (keyof Tally)[]) tally[name] += year.tally[name];
  return { from: years[0]!.year, to: years.at(-1)!.year, tally };
}
