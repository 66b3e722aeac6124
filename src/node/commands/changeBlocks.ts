import type { Block } from "../../assessment/index.ts";
import type { SmallestChanges } from "../../questions/change.ts";
import { EDIT_MEASURE, LEADING_CONCEPTS, WIDEST_LEADING_CONCEPT } from "../../strategy/index.ts";
import type { CommandWords } from "../../words/index.ts";
import type { ModelWords } from "./modelWords.ts";

/** What `detente change --want` prints; all of it, and more, is in the JSON. */

type Single = SmallestChanges["edits"][number];
type ByScenario = SmallestChanges["smallest"][number];
type Reordering = NonNullable<ByScenario["changes"][number]["reorderings"]>[number];
type ListEdit = ByScenario["changes"][number]["edits"][number];
type EditWarning = Single["warns"][number];
type Says = CommandWords["model"]["change"];

const MOST_EDITS = 40;
const MOST_SETS = 12;

export function singleBlocks(
  { concept, holdsAlready, edits, tried, of, withoutStatements, smallest: byScenario }: SmallestChanges,
  words: ModelWords,
): Block[] {
  const says = words.says.change;
  const smallest = edits[0]?.size;
  const isSmallest = ({ size }: ListEdit) => size === smallest;
  // All of the smallest size are named; of the others as many as fit.
  const shown = edits.slice(0, Math.max(MOST_EDITS, edits.filter(isSmallest).length));
  const blocks: Block[] = [];
  const isHeldInAll = holdsAlready.length > 0 && holdsAlready.length === byScenario.length;
  if (holdsAlready.length > 0)
    blocks.push(
      paragraph(says.already(words.concept(concept), isHeldInAll ? undefined : holdsAlready.join(", "))),
    );
  if (withoutStatements.length > 0)
    blocks.push(paragraph(says.withoutStatements(withoutStatements.map((id) => words.dm(id)))));
  if (tried < of) blocks.push(paragraph(says.notAllTried(tried, of)));
  if (of === 0) blocks.push(paragraph(says.noStatements));
  else if (edits.length === 0 && !isHeldInAll)
    blocks.push(
      paragraph(
        says.noneFound(
          words.concept(concept),
          holdsAlready.length > 0,
          tried < of,
          tried,
          LEADING_CONCEPTS.includes(concept) && concept !== WIDEST_LEADING_CONCEPT
            ? [words.concept(WIDEST_LEADING_CONCEPT), `--concept ${WIDEST_LEADING_CONCEPT}`]
            : undefined,
        ),
      ),
    );
  else if (edits.length > 0)
    blocks.push({
      kind: "table",
      caption: says.singles(words.concept(concept), tried, EDIT_MEASURE),
      head: says.singlesHead.map((name) => [name]),
      rows: shown.map((edit) => ({
        cells: [
          [owner(edit)],
          [editInWords(edit, says)],
          [says.size(edit.size, isSmallest(edit))],
          [worksIn(edit, says)],
          [says.share(edit.reachableIn.length, edit.scenarios.length)],
          [
            [
              ...(edit.ends.length > 0
                ? [says.ends(byScenario.length === 1 ? undefined : edit.ends.join(", "))]
                : []),
              warnsInWords(edit.warns, edit.states, says),
            ]
              .filter((text) => text !== "")
              .join("; "),
          ],
        ],
      })),
    });
  if (shown.length < edits.length) blocks.push(paragraph(says.moreEdits(edits.length - shown.length)));
  return blocks;
}

/** Where it holds already the edit keeps or ends that, which is no work of it. */
function worksIn({ scenarios, keeps, ends, of }: Single, says: ModelWords["says"]["change"]): string {
  const isHeld = keeps.length + ends.length > 0;
  return isHeld ? says.works(scenarios.length, keeps.length, of) : says.share(scenarios.length, of);
}

/** All parties together: sets of edits that are the smallest in some scenario, each once. */
export function smallestBlocks(smallest: readonly ByScenario[], words: ModelWords): Block[] {
  const says = words.says.change;
  const sets = new Map<
    string,
    { size: number; scenarios: string[]; reachable: number; warns: Set<string> }
  >();
  for (const { scenario, size, changes } of smallest)
    for (const { edits, reorderings = [], reachable, warns, states } of changes) {
      const text = [
        ...edits.map((edit) => `${owner(edit)}: ${editInWords(edit, says)}`),
        ...reorderings.map((one) => `${owner(one)}: ${reorderingInWords(one, says)}`),
      ].join("; ");
      const set = sets.get(text) ?? { size: size!, scenarios: [], reachable: 0, warns: new Set() };
      set.scenarios.push(scenario);
      if (reachable) set.reachable += 1;
      const warned = warnsInWords(warns, states, says);
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
      caption: says.sets(isReordered),
      head: says.setsHead.map((name) => [name]),
      rows: rows.slice(0, MOST_SETS).map(([text, { size, scenarios, reachable, warns }]) => ({
        cells: [
          [text],
          [String(size)],
          [scenarios.length === smallest.length ? says.everyScenario : scenarios.join(", ")],
          [says.share(reachable, scenarios.length)],
          [[...warns].join("; ")],
        ],
      })),
    });
  if (rows.length > MOST_SETS) blocks.push(paragraph(says.moreSets(rows.length - MOST_SETS)));
  const partly = smallest.filter(({ result, size, searchedTo }) => result === "found" && searchedTo < size!);
  // Of a single one there is nothing to tell apart.
  const named = ({ scenario }: ByScenario) => (smallest.length === 1 ? undefined : scenario);
  return [
    ...blocks,
    ...partly.map((one) => paragraph(says.partly(named(one), one.searchedTo))),
    ...open.map((one) => paragraph(proofInWords(one, named(one), says))),
  ];
}

function proofInWords(
  { result, searchedTo, tried }: ByScenario,
  scenario: string | undefined,
  says: Says,
): string {
  if (result === "open") return says.untried(scenario);
  if (result === "unreachable") return says.unreachable(scenario);
  return searchedTo < 0
    ? says.unproved(scenario)
    : says.noSet(scenario, searchedTo, tried, result === "stopped");
}

function editInWords({ edit, statement, place, to, becomes = [] }: ListEdit, says: Says): string {
  return says.edit({ edit, statement, place, to, becomes });
}

/** "5 comes level with 1", by the states' ids; where much changes, the ranking it becomes. */
function reorderingInWords({ changed, ranking }: Reordering, says: Says): string {
  if (changed.length > MOST_PAIRS)
    return says.ranking(ranking.map((group) => group.join(" = ")).join(", "), changed.length);
  return changed
    .map(({ states: [a, b], was, now }) => {
      // Told of the one that gains by it.
      const [up, down, how] = was === "better" || now === "worse" ? [b, a, now] : [a, b, now];
      return how === "level" ? says.level(up, down) : says.above(up, down);
    })
    .join(", ");
}

const MOST_PAIRS = 6;

function warnsInWords(warns: readonly EditWarning[], states: readonly number[], says: Says): string {
  return warns
    .map((one) => {
      const some = one.states.length < states.length ? says.inSome(one.states.length, states.length) : "";
      return `${says.warnings[one.kind]} (${one.options.join(", ")})${some}`;
    })
    .join("; ");
}

function owner({ decisionMaker, type }: Pick<ListEdit, "decisionMaker" | "type">): string {
  return type === undefined ? decisionMaker : `${decisionMaker} (${type})`;
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}
