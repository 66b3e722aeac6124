import { type PartialDate, parseDate } from "./date.ts";
import { type Citation, remarkText } from "./fields.ts";
import type { ConditionClaim } from "./nouns/claim.ts";
import { inOrder } from "./phaseOrder.ts";

/** Whether a condition is met, from a day on. */
export type ConditionState = NonNullable<ConditionClaim["states"]>[number];
type Is = ConditionState["is"];
type Test = NonNullable<ConditionClaim["tests"]>[number];

/**
 * Whether a condition was met over time: as its author says it of the whole, else as it follows from its tests. Of several
 * tests all are to be met: met when each is; unmet when none is, even in part; disputed or unknown when that is open of one
 * and the others are met; else partly.
 */
export function conditionStates({ states, tests }: ConditionClaim): readonly ConditionState[] {
  if (states !== undefined && states.length > 0) return states;
  const turns = inOrder(
    (tests ?? []).flatMap((test, index) =>
      test.states.flatMap((state) => {
        const date = parseDate(state.date);
        return date ? [{ date, state, test, index }] : [];
      }),
    ),
  );
  const now: Is[] = (tests ?? []).map(() => "unknown");
  /** How each test stands: what holds of the whole is not understood from the one that turned. */
  const standing: { says: string; sources: readonly Citation[] }[] = [];
  const folded: (ConditionState & { when: PartialDate })[] = [];
  for (const { date, state, test, index } of turns) {
    now[index] = state.is;
    standing[index] = { says: measured(test, state), sources: state.sources ?? [] };
    const last = folded.at(-1);
    const isSameDay = last?.date === state.date;
    const known = standing.filter(Boolean);
    const sources = known.flatMap((one) => one.sources);
    const turned = {
      date: state.date,
      is: together(now),
      says: known.map(({ says }) => says).join("; "),
      ...(state.known === undefined ? {} : { known: state.known }),
      ...(sources.length > 0 ? { sources } : {}),
      when: date,
    };
    // Tests that turn on one day turn together.
    if (isSameDay) folded[folded.length - 1] = turned;
    else folded.push(turned);
  }
  return folded.map(({ when: _, ...state }) => state);
}

function together(answers: readonly Is[]): Is {
  const has = (is: Is) => answers.includes(is);
  if (answers.every((is) => is === "met")) return "met";
  if (!has("unmet") && !has("partly")) return has("disputed") ? "disputed" : "unknown";
  if (answers.every((is) => is === "unmet")) return "unmet";
  return has("met") || has("partly") ? "partly" : has("disputed") ? "disputed" : "unmet";
}

/** "No more than this is enriched: unmet, 4.5 % (test: 3.67 %)". */
function measured(test: Test, { is, value, says }: Test["states"][number]): string {
  const found = quantity(value, test.unit);
  const wanted = quantity(test.value, test.unit);
  const words = [`${test.says.replace(/[.:]$/, "")}: ${is}`];
  if (found !== undefined) words.push(found);
  return `${words.join(", ")}${wanted === undefined ? "" : ` (test: ${wanted})`}${says === undefined ? "" : ` – ${says.replace(/\.$/, "")}`}`;
}

/** A value with its unit: 300 kg, 3.67 %. */
function quantity(value: string | number | undefined, unit: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  // "250 soldiers" has its unit already.
  return unit === undefined || String(value).endsWith(unit) ? String(value) : `${value}\u00a0${unit}`;
}

/** How one would see that a condition is met: in its author's words, else its tests with what they ask for. */
export function conditionTest({ test, tests }: ConditionClaim): string {
  if (test !== undefined) return remarkText(test);
  return (tests ?? [])
    .map(({ says, value, unit }) => {
      const wanted = quantity(value, unit);
      return `${says.replace(/\.$/, "")}${wanted === undefined || says.includes(String(value)) ? "" : ` (${wanted})`}`;
    })
    .join("; ");
}
