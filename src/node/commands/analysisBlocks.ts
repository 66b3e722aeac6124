import type { Block, Inline } from "../../assessment/index.ts";
import type { SolvedStates } from "../../questions/solve.ts";
import { CONCEPT_NAMES, type Concept, type UnknownExtension } from "../../strategy/index.ts";

type Label = (id: number) => string;
type ByConcept = Partial<Record<Concept, number[]>>;

/** The analyses beside the concepts, as tables for the terminal; all of it is in the JSON. */
export function analysisBlocks(
  analyses: SolvedStates["scenarios"][number]["analyses"],
  label: Label,
  concepts: readonly Concept[],
): Block[] {
  if (!analyses) return [];
  const { agreement, ends, coalitions, unknown, strength, attitudes, beliefs } = analyses;
  const blocks: Block[] = [];
  const list = (ids: readonly number[] | undefined): string => {
    if (!ids || ids.length === 0) return "none";
    return `${ids.slice(0, 8).map(label).join(", ")}${ids.length > 8 ? ` and ${ids.length - 8} more` : ""}`;
  };
  const table = (caption: string, columns: [string, ByConcept][]): Block => ({
    kind: "table",
    caption,
    head: [["Solution concept"], ...columns.map(([name]) => [name])],
    rows: concepts.map((concept) => ({
      cells: [[CONCEPT_NAMES[concept]], ...columns.map(([, by]): Inline[] => [list(by[concept])])],
    })),
  });
  if (agreement)
    blocks.push({
      kind: "paragraph",
      text: [
        { strong: "Zone of agreement: " },
        agreement.states.length === 0
          ? "no state is better than the status quo for everybody."
          : `better than the status quo for everybody: ${list(agreement.states)}; of these reachable by steps that pay whoever takes them: ${list(agreement.reachable)}.`,
      ],
    });
  if (ends)
    blocks.push({
      kind: "table",
      caption:
        "Where play from the status quo can end, if again and again one of those who can improve is drawn and takes one of its improvements, each with the same chance (exact; a property of the model, no forecast)",
      head: [["End"], ["Chance"]],
      rows: ends.map(({ states, circle, chance }) => ({
        cells: [
          [circle ? `going round among ${states.length} states: ${list(states)}` : list(states)],
          [chance],
        ],
      })),
    });
  if (coalitions) {
    blocks.push(
      table("Stable for every coalition, single parties included", [["Equilibria", coalitions.equilibria]]),
    );
    blocks.push(
      coalitions.improvements.length === 0
        ? {
            kind: "paragraph",
            text: ["No coalition gains by leaving the status quo or a Nash equilibrium together."],
          }
        : {
            kind: "list",
            items: coalitions.improvements.map(({ members, from, to }): Inline[] => [
              { strong: `${members.join(" and ")} together: ` },
              `from ${label(from)} to ${list(to)}.`,
            ]),
          },
    );
  }
  if (unknown)
    blocks.push(
      table(
        "Equilibria where some preferences are unknown",
        (Object.keys(EXTENSIONS) as UnknownExtension[]).map((extension) => [
          `${extension}: what is unknown ${EXTENSIONS[extension]}`,
          unknown[extension].equilibria,
        ]),
      ),
    );
  if (strength)
    blocks.push(
      table("Equilibria by strength of preference", [
        ["Strong: every sanction is much worse", strength.equilibria.strong],
        ["Weak: some sanction is only a little worse", strength.equilibria.weak],
      ]),
    );
  if (attitudes) blocks.push(table("Equilibria given the attitudes", [["Equilibria", attitudes.equilibria]]));
  if (beliefs)
    blocks.push(
      table("Equilibria if each acts on what it believes of the others", [
        ["Equilibria", beliefs.equilibria],
      ]),
    );
  return blocks;
}

const EXTENSIONS: Record<UnknownExtension, string> = {
  a: "tempts and does not deter",
  b: "neither tempts nor deters",
  c: "tempts and deters",
  d: "deters and does not tempt",
};
