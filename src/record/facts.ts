import type { Case } from "./case.ts";
import type { Citation } from "./fields.ts";

/** What the record says to have happened: events, phases, claims of fact. */
export interface Fact {
  id: string;
  part: object;
  date: string | undefined;
  verification: string | undefined;
  sources: readonly Citation[];
  readings: readonly { sources?: readonly Citation[] | undefined }[];
  isPlan: boolean;
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
