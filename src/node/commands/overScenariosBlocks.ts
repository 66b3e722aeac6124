import type { Block } from "../../assessment/index.ts";
import { type Concept, type OverScenarios, scenarioName } from "../../strategy/index.ts";
import type { ModelWords } from "./modelWords.ts";

const MOST_STATES = 12;

/** In how many scenarios each state is an equilibrium, those of most scenarios first. */
export function overScenariosBlocks(
  { of, equilibria }: OverScenarios,
  label: (id: number) => string,
  concepts: readonly Concept[],
  words: ModelWords,
): Block[] {
  const says = words.says.solve;
  const grouped = (count: number) => count.toLocaleString(words.language.code);
  const row = (...cells: string[]) => ({ cells: cells.map((cell) => [cell]) });
  const rows = concepts.flatMap((concept) => {
    const held = equilibria[concept] ?? [];
    if (held.length === 0) return [row(words.concept(concept), words.says.none, "0", "", "")];
    const shown = held.slice(0, MOST_STATES);
    const more = held.length - shown.length;
    return [
      ...shown.map(({ state, scenarios, reachable, first }, i) =>
        row(
          i === 0 ? words.concept(concept) : "",
          label(state),
          grouped(scenarios),
          reachable === undefined ? "" : grouped(reachable),
          scenarios === of ? "" : scenarioName({ types: first }),
        ),
      ),
      ...(more > 0 ? [row("", says.fewer(more), "", "", "")] : []),
    ];
  });
  return [
    { kind: "heading", level: 2, id: "over-scenarios", text: [says.over(of)] },
    {
      kind: "table",
      caption: says.overCaption(of),
      head: says.overHead.map((name) => [name]),
      rows,
    },
  ];
}
