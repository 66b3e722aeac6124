import { type Case, type CaseModel, citedIn, citedTogether, type StatementItem } from "../record/index.ts";
import { statementText } from "../strategy/index.ts";
import type { ReasonFinding } from "./findings/index.ts";
import { placeIn } from "./recordFindings.ts";

/** A priority of a decision maker, by its statement; of one with several types the type whose list is meant. */
export interface Priority {
  d: number;
  type: string | undefined;
  statement: string;
}

/**
 * What a priority rests on by the file of its model: why it is held, by which works, where it stands. Of a decision
 * maker with several types, in the first list that has it.
 */
export function groundOf(
  record: Case,
  entry: CaseModel,
  priority: Priority,
): Pick<ReasonFinding, "because" | "place"> & ReturnType<typeof citedTogether> {
  const found = findStatement(entry, priority);
  if (found === undefined) return citedTogether([]);
  const ground = typeof found.item === "object" ? found.item : undefined;
  const claims = record.claims.filter(({ id }) => ground?.claims?.includes(id));
  return {
    ...(ground?.because === undefined ? {} : { because: ground.because }),
    ...citedTogether([ground, ...claims.map(lastSaid)].map((one) => citedIn(one?.sources))),
    place: placeIn(record, entry.file, "decisionMakers", priority.d, ...found.path),
  };
}

/** What was said again is borne out by the works of the last time: those of years before do not speak of the day. */
function lastSaid(claim: Case["claims"][number]): Pick<Case["claims"][number], "sources"> {
  const again = "restated" in claim ? (claim.restated ?? []).at(-1) : undefined;
  return again?.sources === undefined ? claim : { sources: again.sources };
}

function findStatement(
  entry: CaseModel,
  { d, type, statement }: Priority,
): { item: StatementItem; path: (string | number)[] } | undefined {
  for (const { list, path } of listsOf(entry, d, type)) {
    const i = list.findIndex(
      (item) => statementText(item as Parameters<typeof statementText>[0]) === statement,
    );
    if (i >= 0) return { item: list[i]!, path: [...path, "statements", i] };
  }
  return undefined;
}

function listsOf(
  entry: CaseModel,
  d: number,
  type: string | undefined,
): { list: readonly StatementItem[]; path: string[] }[] {
  const dm = entry.file.decisionMakers[d]!;
  if (!dm.types) return [{ list: dm.preferences?.statements ?? [], path: ["preferences"] }];
  return Object.entries(dm.types)
    .filter(([id]) => type === undefined || id === type)
    .map(([id, { preferences }]) => ({
      list: preferences.statements ?? [],
      path: ["types", id, "preferences"],
    }));
}
