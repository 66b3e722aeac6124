import type { Block, Fill, SpansFigure } from "../../page/page.ts";
import type { OutcomeFinding } from "../findings/index.ts";
import { groupBy } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** More columns than these are too narrow to be told apart. */
const MOST_SCENARIOS = 24;

/** In which scenarios each outcome holds, a column for each; of a single scenario the table says all. */
export function outcomesFigure(n: Narrator, outcomes: readonly OutcomeFinding[]): Block[] {
  const { figure: says } = n.words.outcomes;
  const scenarios = Object.keys(outcomes[0]?.holds ?? {});
  const count = scenarios.length;
  if (count < 2 || count > MOST_SCENARIOS) return [];
  const share = (i: number) => Math.round((i / count) * 1e5) / 1e5;
  const fills = new Set<Fill>();
  const rows = outcomes.map((outcome): SpansFigure["rows"][number] => {
    const filled = scenarios.map((name) => fillOf(outcome, name));
    for (const fill of filled) fills.add(fill);
    const told = groupBy([...scenarios.keys()], (i) => filled[i]!);
    const label = n.say.words.names.begin(n.outcome(outcome.id));
    const parts = [...told].map(([fill, places]) =>
      says.row(
        says.fills[fill],
        places.map((i) => `${i + 1}`),
      ),
    );
    return {
      label,
      says: `${label}: ${parts.join(". ")}.`,
      spans: filled.map((fill, i) => ({ from: share(i), to: share(i + 1), fill })),
    };
  });
  return [
    {
      kind: "spans",
      caption: says.caption,
      ticks: scenarios.map((_, i) => ({ at: share(i), label: `${i + 1}` })),
      marks: { label: "", says: "", items: [] },
      rows,
      legend: FILLS.filter((fill) => fills.has(fill)).map((fill) => ({ fill, says: says.fills[fill] })),
    },
    {
      kind: "paragraph",
      role: "small",
      text: [says.scenarios(scenarios.map((name) => n.scenarios([name])))],
    },
  ];
}

const FILLS = ["full", "partial", "empty"] as const;

function fillOf({ holds, reachable }: OutcomeFinding, scenario: string): (typeof FILLS)[number] {
  if (holds[scenario] === "no") return "empty";
  return holds[scenario] === "by-itself" && reachable[scenario] ? "full" : "partial";
}
