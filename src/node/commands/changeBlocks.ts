import type { Block } from "../../assessment/index.ts";
import type { SmallestChanges } from "../../questions/change.ts";
import { CONCEPT_NAMES, EDIT_MEASURE } from "../../strategy/index.ts";

/** What `detente change --want` prints; all of it, and more, is in the JSON. */

type Single = SmallestChanges["edits"][number];
type ByScenario = SmallestChanges["smallest"][number];
type Reordering = NonNullable<ByScenario["changes"][number]["reorderings"]>[number];
type ListEdit = ByScenario["changes"][number]["edits"][number];
type EditWarning = Single["warns"][number];

const MOST_EDITS = 40;
const MOST_SETS = 12;
const ORDER =
  "of the same size in the model's order of decision makers, which says nothing about who should change";

export function singleBlocks({
  concept,
  holdsAlready,
  edits,
  tried,
  of,
  withoutStatements,
}: SmallestChanges): Block[] {
  const smallest = edits[0]?.size;
  const isSmallest = ({ size }: ListEdit) => size === smallest;
  // All of the smallest size are named; of the others as many as fit.
  const shown = edits.slice(0, Math.max(MOST_EDITS, edits.filter(isSmallest).length));
  const blocks: Block[] = [];
  if (holdsAlready.length > 0)
    blocks.push(paragraph(`It holds already (${CONCEPT_NAMES[concept]}) in: ${holdsAlready.join(", ")}.`));
  if (withoutStatements.length > 0)
    blocks.push(
      paragraph(
        `${withoutStatements.join(", ")}: orders the states one by one, by a ranking or payoffs, and has no statements to edit; how it would have to rank states otherwise stands in the second table.`,
      ),
    );
  if (tried < of)
    blocks.push(
      paragraph(
        `Not all tried: ${tried.toLocaleString("en")} of ${of.toLocaleString("en")} single edits, before the search was ended; what is found below is true, and there may be more.`,
      ),
    );
  if (of === 0) blocks.push(paragraph("No decision maker has statements, so no edit of one was tried."));
  else if (edits.length === 0)
    blocks.push(
      paragraph(
        `${holdsAlready.length > 0 ? "No single edit adds another scenario to these" : `No single edit ${tried < of ? "of those tried" : "to one decision maker's statements"} makes it hold`}.${tried < of ? "" : ` All ${tried} were tried.`}`,
      ),
    );
  else
    blocks.push({
      kind: "table",
      caption: `Single edits that make it hold (${CONCEPT_NAMES[concept]}), of ${tried} tried: smallest first, ${ORDER}. Sizes: ${EDIT_MEASURE}`,
      head: [["Whose"], ["Edit"], ["Size"], ["Works in"], ["Reachable in"], ["Take care"]],
      rows: shown.map((edit) => ({
        cells: [
          [owner(edit)],
          [editInWords(edit)],
          [`${edit.size}${isSmallest(edit) ? ", smallest" : ""}`],
          [`${edit.scenarios.length} of ${edit.of}`],
          [`${edit.reachableIn.length} of ${edit.of}`],
          [warnsInWords(edit.warns, edit.states)],
        ],
      })),
    });
  if (shown.length < edits.length)
    blocks.push(
      paragraph(`${edits.length - shown.length} more edits, all larger than the smallest, are in the JSON.`),
    );
  return blocks;
}

/** All parties together: sets of edits that are the smallest in some scenario, each once. */
export function smallestBlocks(smallest: readonly ByScenario[]): Block[] {
  const sets = new Map<
    string,
    { size: number; scenarios: string[]; reachable: number; warns: Set<string> }
  >();
  for (const { scenario, size, changes } of smallest)
    for (const { edits, reorderings = [], reachable, warns, states } of changes) {
      const text = [
        ...edits.map((edit) => `${owner(edit)}: ${editInWords(edit)}`),
        ...reorderings.map((one) => `${owner(one)}: ${reorderingInWords(one)}`),
      ].join("; ");
      const set = sets.get(text) ?? { size: size!, scenarios: [], reachable: 0, warns: new Set() };
      set.scenarios.push(scenario);
      if (reachable) set.reachable += 1;
      const warned = warnsInWords(warns, states);
      if (warned) set.warns.add(warned);
      sets.set(text, set);
    }
  const isReordered = smallest.some(({ changes }) => changes.some(({ reorderings }) => reorderings));
  const open = smallest.filter(({ result }) => result !== "found" && result !== "already");
  const rows = [...sets].sort(([, a], [, b]) => a.size - b.size || b.scenarios.length - a.scenarios.length);
  const blocks: Block[] = [];
  if (rows.length > 0)
    blocks.push({
      kind: "table",
      caption: `The smallest sets of edits, all parties together, by scenario; every smaller set was tried, but where it is said below. Sets that are so in more scenarios first, then ${ORDER}${isReordered ? ". Size of a re-ordering: a state that comes level with its neighbours in the ranking, or parts from them, is one step" : ""}`,
      head: [["Edits"], ["Size"], ["Smallest in"], ["Reachable in"], ["Take care"]],
      rows: rows.slice(0, MOST_SETS).map(([text, { size, scenarios, reachable, warns }]) => ({
        cells: [
          [text],
          [String(size)],
          [scenarios.length === smallest.length ? "every scenario" : scenarios.join(", ")],
          [`${reachable} of ${scenarios.length}`],
          [[...warns].join("; ")],
        ],
      })),
    });
  if (rows.length > MOST_SETS)
    blocks.push(paragraph(`${rows.length - MOST_SETS} more sets are in the JSON.`));
  const partly = smallest.filter(({ result, size, searchedTo }) => result === "found" && searchedTo < size!);
  return [
    ...blocks,
    ...partly.map(({ scenario, searchedTo }) =>
      paragraph(
        `${scenario}: every set up to size ${searchedTo} was tried; larger ones without added wishes, of which there are too many, so there may be others.`,
      ),
    ),
    ...open.map(proofBlock),
  ];
}

function proofBlock({ scenario, result, searchedTo, tried }: ByScenario): Block {
  if (result === "open")
    return paragraph(`${scenario}: not tried; the search was ended before it came to this scenario.`);
  return paragraph(
    result === "unreachable"
      ? `${scenario}: no sequence of moves leads there from the start, whatever anybody prefers; no edits can change that.`
      : searchedTo < 0
        ? `${scenario}: the search was ended before anything was proved.`
        : `${scenario}: no set of edits up to size ${searchedTo} makes it hold; all were tried (${tried} combinations)${result === "stopped" ? ", and the search was cut short there: larger sets were not all tried" : ""}.`,
  );
}

export function editInWords({ edit, statement, place, to, becomes = [] }: ListEdit): string {
  const which = `statement ${place}, "${statement}"`;
  const instead = becomes.map((text) => `"${text}"`).join(", then ");
  switch (edit) {
    case "add":
      return `add "${statement}" at ${placesInWords(to)}`;
    case "drop":
      return `drop ${which}`;
    case "weaken":
      return `weaken ${which}, to ${instead}`;
    case "reverse":
      return `turn ${which}, into ${instead}`;
    case "move":
      return `move ${which} to ${placesInWords(to)}`;
  }
}

/** "5 comes level with 1", by the states' ids; where much changes, the ranking it becomes. */
export function reorderingInWords({ changed, ranking }: Reordering): string {
  if (changed.length > MOST_PAIRS)
    return `rank ${ranking.map((group) => group.join(" = ")).join(", ")} (${changed.length} comparisons otherwise)`;
  return changed
    .map(({ states: [a, b], was, now }) => {
      // Told of the one that gains by it.
      const [up, down, how] = was === "better" || now === "worse" ? [b, a, now] : [a, b, now];
      return how === "level" ? `rank ${up} level with ${down}` : `rank ${up} above ${down}`;
    })
    .join(", ");
}

const MOST_PAIRS = 6;

function placesInWords(to: ListEdit["to"]): string {
  if (!Array.isArray(to)) return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any of places ${to[0]} to ${to[1]}`;
}

const WARNINGS: Record<EditWarning["kind"], string> = {
  force: "force",
  irreversible: "cannot be taken back",
  blackmail: "held by the threat of force",
};

function warnsInWords(warns: readonly EditWarning[], states: readonly number[]): string {
  return warns
    .map((one) => {
      const some =
        one.states.length < states.length ? ` in ${one.states.length} of ${states.length} states` : "";
      return `${WARNINGS[one.kind]} (${one.options.join(", ")})${some}`;
    })
    .join("; ");
}

function owner({ decisionMaker, type }: Pick<ListEdit, "decisionMaker" | "type">): string {
  return type === undefined ? decisionMaker : `${decisionMaker} (${type})`;
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}
