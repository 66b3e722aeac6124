import type { Block, Inline } from "../../assessment/index.ts";
import type { SolvedStates } from "../../questions/solve.ts";
import type { Concept, UnknownExtension } from "../../strategy/index.ts";
import type { ModelWords } from "./modelWords.ts";

type Label = (id: number) => string;
type ByConcept = Partial<Record<Concept, number[]>>;

const MOST_STATES = 8;
const EXTENSIONS: readonly UnknownExtension[] = ["a", "b", "c", "d"];

/** The analyses beside the concepts, as tables for the terminal; all of it is in the JSON. */
export function analysisBlocks(
  analyses: SolvedStates["scenarios"][number]["analyses"],
  label: Label,
  concepts: readonly Concept[],
  words: ModelWords,
): Block[] {
  if (!analyses) return [];
  const { agreement, ends, coalitions, unknown, strength, attitudes, beliefs } = analyses;
  const says = words.says.analyses;
  const blocks: Block[] = [];
  const list = (ids: readonly number[] = []): string =>
    ids.length === 0 ? words.says.none : words.listed(ids.map(label), MOST_STATES);
  const table = (caption: string, columns: [string, ByConcept][]): Block => ({
    kind: "table",
    caption,
    head: [[says.concept], ...columns.map(([name]) => [name])],
    rows: concepts.map((concept) => ({
      cells: [[words.concept(concept)], ...columns.map(([, by]): Inline[] => [list(by[concept])])],
    })),
  });
  if (agreement)
    blocks.push({
      kind: "paragraph",
      text: [
        { strong: says.agreement },
        agreement.states.length === 0
          ? says.noAgreement
          : says.better(list(agreement.states), list(agreement.reachable)),
      ],
    });
  if (ends)
    blocks.push({
      kind: "table",
      caption: says.ends,
      head: [[says.end], [says.chance]],
      rows: ends.map(({ states, circle, chance }) => ({
        cells: [[circle ? says.circle(states.length, list(states)) : list(states)], [chance]],
      })),
    });
  if (coalitions) {
    blocks.push(table(says.coalitions, [[says.equilibria, coalitions.equilibria]]));
    blocks.push(
      coalitions.improvements.length === 0
        ? { kind: "paragraph", text: [says.noCoalition] }
        : {
            kind: "list",
            items: coalitions.improvements.map(({ members, from, to }): Inline[] => [
              { strong: says.together(members) },
              says.joint(label(from), list(to)),
            ]),
          },
    );
  }
  if (unknown)
    blocks.push(
      table(
        says.unknown,
        EXTENSIONS.map((extension) => [
          says.extension(extension, says.extensions[extension]),
          unknown[extension].equilibria,
        ]),
      ),
    );
  if (strength)
    blocks.push(
      table(says.strength, [
        [says.strong, strength.equilibria.strong],
        [says.weak, strength.equilibria.weak],
      ]),
    );
  if (attitudes) blocks.push(table(says.attitudes, [[says.equilibria, attitudes.equilibria]]));
  if (beliefs) blocks.push(table(says.beliefs, [[says.equilibria, beliefs.equilibria]]));
  return blocks;
}
