import type { Case } from "./case.ts";
import { valuesOf } from "./countedYears.ts";
import { type PartialDate, parseDate } from "./date.ts";
import { type Citation, remarkText } from "./fields.ts";
import type { ConditionClaim, Measured } from "./nouns/claim.ts";
import { inOrder } from "./phaseOrder.ts";

/** Whether a condition is met, from a day on. */
export type ConditionState = NonNullable<ConditionClaim["states"]>[number] & {
  /** Of one that follows from tests: the last of what its author wrote that it follows from, to point at. */
  from?: object;
  /** No later year of the series is counted: nothing happened then. */
  isSilence?: true;
};
type Is = ConditionState["is"];
type Test = NonNullable<ConditionClaim["tests"]>[number];
type TestState = NonNullable<Test["states"]>[number] & Pick<ConditionState, "from" | "isSilence">;

const worked = new WeakMap<Case, Map<ConditionClaim, readonly ConditionState[]>>();

/**
 * Whether a condition was met over time: as its author says it of the whole, else as it follows from its tests. Of several
 * tests all are to be met: met when each is; unmet when none is, even in part; disputed or unknown when that is open of one
 * and the others are met; else partly.
 */
export function conditionStates(record: Case, claim: ConditionClaim): readonly ConditionState[] {
  const { states, tests = [] } = claim;
  if (states !== undefined && states.length > 0) return states;
  // The same objects each time, so that one of them can be looked for among them.
  const known = worked.get(record) ?? new Map<ConditionClaim, readonly ConditionState[]>();
  worked.set(record, known);
  const found = known.get(claim) ?? foldTests(record, tests);
  known.set(claim, found);
  return found;
}

/** As it follows from the tests, whatever is said of the whole. */
export function foldTests(record: Case, tests: readonly Test[]): readonly ConditionState[] {
  const turns = inOrder(
    tests.flatMap((test, index) =>
      statesOfTest(record, test).flatMap((state) => {
        const date = parseDate(state.date);
        return date ? [{ date, state, test, index }] : [];
      }),
    ),
  );
  const now: Is[] = tests.map(() => "unknown");
  /** How each test stands: what holds of the whole is not understood from the one that turned. */
  const standing: { says: string; sources: readonly Citation[] }[] = [];
  const folded: (ConditionState & { when: PartialDate })[] = [];
  for (const { date, state, test, index } of turns) {
    now[index] = state.is;
    standing[index] = { says: found(test, state), sources: state.sources ?? [] };
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
      from: state.from ?? state,
      ...(state.isSilence && (!isSameDay || last.isSilence) ? { isSilence: true as const } : {}),
      when: date,
    };
    // Tests that turn on one day turn together.
    if (isSameDay) folded[folded.length - 1] = turned;
    else folded.push(turned);
  }
  return folded.map(({ when: _, ...state }) => state);
}

/** Whether one thing that is asked for was met over time. */
export function statesOfTest(record: Case, test: Test): readonly TestState[] {
  return test.states ?? (test.measured === undefined ? [] : measuredStates(record, test.measured));
}

/** Some of it is seen in what is counted beside the record, which is no fact of it. */
export function isMeasured({ states, tests = [] }: ConditionClaim): boolean {
  return (states ?? []).length === 0 && tests.some(({ measured }) => measured !== undefined);
}

/**
 * A year says how things stood from its last day on, when it was counted whole, until the next is over; of a year that was
 * not counted, or in too small part, nothing is known.
 */
function measuredStates(record: Case, measured: Measured): TestState[] {
  const values = valuesOf(record, measured.series, measured.as) ?? [];
  const ofYear = new Map(values.map(({ year, value }) => [year, value]));
  const last = Math.max(...ofYear.keys());
  const states: TestState[] = [];
  for (let year = Math.min(...ofYear.keys()); year <= last + 1; year++) {
    const value = ofYear.get(year) ?? null;
    const is: Is = value === null ? "unknown" : isReached(value, measured) ? "met" : "unmet";
    const isSilence = year > last;
    // What stays unknown is told once; how much it was, each year.
    if (value === null && states.at(-1)?.is === "unknown") continue;
    states.push({
      date: `${String(year).padStart(4, "0")}-12-31`,
      is,
      from: measured,
      ...(value === null ? {} : { value: rounded(value), says: String(year) }),
      ...(isSilence ? { isSilence } : {}),
    });
  }
  return states;
}

function isReached(value: number, { is, value: asked }: Measured): boolean {
  // As precise as it is shown, so that no reader sees 0.3 fall short of 0.3.
  return is === "at-least" ? rounded(value) >= asked : rounded(value) <= asked;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function together(answers: readonly Is[]): Is {
  const has = (is: Is) => answers.includes(is);
  if (answers.every((is) => is === "met")) return "met";
  if (!has("unmet") && !has("partly")) return has("disputed") ? "disputed" : "unknown";
  if (answers.every((is) => is === "unmet")) return "unmet";
  return has("met") || has("partly") ? "partly" : has("disputed") ? "disputed" : "unmet";
}

/** "No more than this is enriched: unmet, 4.5 % (test: 3.67 %)". */
function found(test: Test, { is, value, says }: TestState): string {
  const seen = quantity(value, test.unit);
  const words = [`${test.says.replace(/[.:]$/, "")}: ${is}`];
  if (seen !== undefined) words.push(seen);
  const wanted = wantedOf(test);
  return `${words.join(", ")}${wanted === undefined ? "" : ` (test: ${wanted})`}${says === undefined ? "" : ` – ${says.replace(/\.$/, "")}`}`;
}

/** How much is asked for: 300 kg, share-same ≥ 0.3. */
export function wantedOf({
  value,
  unit,
  measured,
}: Pick<Test, "value" | "unit" | "measured">): string | undefined {
  return measured === undefined
    ? quantity(value, unit)
    : `${measured.as} ${measured.is === "at-least" ? "≥" : "≤"} ${measured.value}`;
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
    .map((one) => {
      const wanted = wantedOf(one);
      const isSaid = one.measured === undefined && one.says.includes(String(one.value));
      return `${one.says.replace(/\.$/, "")}${wanted === undefined || isSaid ? "" : ` (${wanted})`}`;
    })
    .join("; ");
}
