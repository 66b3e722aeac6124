import type { Block, Inline } from "../../page/page.ts";
import { term } from "../glossary.ts";
import { inSeries } from "../narrateModel.ts";
import { groupBy, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Whether anything is better for both parties than today. */
export function agreement(n: Narrator): Block[] {
  const { agreement, parties } = n.a;
  if (agreement.scenarios.length === 0) return [];
  const both = inSeries(parties.map(({ name }) => name));
  const same = groupBy(agreement.scenarios, ({ states, reachable, together }) =>
    JSON.stringify([states, reachable, together]),
  );
  const items = [...same.values()].map((entries): Inline[] => {
    const { states, reachable, together } = entries[0]!;
    const where = n.inScenarios(entries.map(({ scenario }) => scenario));
    if (states.length === 0) return [`${where}: no state is better than today for both.`];
    return [
      `${where}: ${states.length} ${states.length === 1 ? "state is" : "states are"} better for both than today (${n.stateNames(states)}); `,
      reachable.length === 0
        ? "none can be reached by steps that each pay whoever takes them."
        : `${reachable.length} can be reached so (${n.stateNames(reachable)}).`,
      together.length === 0
        ? " Nor could the two get to any by moves of their own."
        : ` If the two agreed on every step, they could get to ${together.length === states.length ? "all of them" : n.stateNames(together)} by moves of their own.`,
    ];
  });
  return [
    heading("agreement", "Is anything better for both than today?"),
    paragraph("The ", term("zone of agreement"), ` of ${both}:`),
    list(items),
  ];
}
