import type { Case } from "./case.ts";
import type { Citation } from "./fields.ts";
import type { Claim } from "./nouns/claim.ts";

/** What the record says to have happened: events, phases, claims of fact. */
export interface Fact {
  id: string;
  part: object;
  date: string | undefined;
  verification: string | undefined;
  sources: readonly Citation[];
  readings: readonly { sources?: readonly Citation[] | undefined }[];
  isPlan: boolean;
  /** What a claim reports beside itself: an answer, a state, that it was said again. */
  isReport?: true;
}

export function factsOf(record: Case): Fact[] {
  const fact = (
    id: string,
    part: {
      date?: string | undefined;
      verification?: string | undefined;
      sources?: readonly Citation[] | undefined;
      readings?: Fact["readings"] | undefined;
    },
    isPlan = false,
  ): Fact => {
    const { date, verification, sources = [], readings = [] } = part;
    return { id, part, date, verification, sources, readings, isPlan };
  };
  return [
    ...record.events.map((event) => fact(event.id, event, event.kind === "planned")),
    ...record.formats.flatMap((format) =>
      format.phases.map((phase) => fact(`${format.id} ${phase.phase}`, phase)),
    ),
    ...record.claims.filter(({ kind }) => kind === "fact").map((claim) => fact(claim.id, claim)),
  ];
}

/** What claims report of days of their own: how a demand was answered, when a condition was met, when it was said again. */
export function reportsOf(record: Case): Fact[] {
  return record.claims.flatMap((claim) => {
    const parts = datedPartsOf(claim).flat();
    return parts.map((part): Fact => {
      const { date, sources = [] } = part;
      return {
        id: claim.id,
        part,
        date,
        verification: undefined,
        sources,
        readings: [],
        isPlan: false,
        isReport: true,
      };
    });
  });
}

/** The lists of a claim whose entries each have a day, every one in the order of time. */
export function datedPartsOf(claim: Claim): (readonly DatedPart[])[] {
  if (claim.kind === "demand") return [claim.restated ?? [], claim.answers ?? []];
  if (claim.kind !== "condition") return [];
  return [claim.restated ?? [], claim.states ?? [], ...(claim.tests ?? []).map(({ states }) => states ?? [])];
}

interface DatedPart {
  date: string;
  is?: string;
  sources?: readonly Citation[] | undefined;
}
