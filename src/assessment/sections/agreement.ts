import type { Block, Inline } from "../../page/page.ts";
import { groupBy, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Whether anything is better for both parties than today. */
export function agreement(n: Narrator): Block[] {
  const { agreement } = n.a;
  if (agreement.scenarios.length === 0) return [];
  const { agreement: says } = n.words;
  const same = groupBy(agreement.scenarios, ({ states, reachable, together }) =>
    JSON.stringify([states, reachable, together]),
  );
  const items = [...same.values()].map((entries): Inline[] => {
    const { states, reachable, together } = entries[0]!;
    const where = n.inScenarios(entries.map(({ scenario }) => scenario));
    if (states.length === 0) return [says.noState(where)];
    return [
      says.better(where, states.length, n.stateNames(states)),
      reachable.length === 0 ? says.noneReached : says.reached(reachable.length, n.stateNames(reachable)),
      together.length === 0
        ? says.neither
        : says.together(together.length === states.length ? undefined : n.stateNames(together)),
    ];
  });
  return [heading("agreement", says.title), paragraph(...says.zone(n.term, ...n.say.parties())), list(items)];
}
