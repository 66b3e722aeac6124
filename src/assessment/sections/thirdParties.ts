import type { Block } from "../../page/page.ts";
import { heading, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Third parties: what changes with the type of each. */
export function thirdParties(n: Narrator): Block[] {
  const { thirdParty: says, verdicts, none } = n.words;
  return n.a.thirdParties.flatMap((third): Block[] => {
    const { actor, decisionMaker, types } = third;
    const name = n.name(actor);
    const title = heading(`third-${actor}`, says.title(name));
    if (decisionMaker === undefined) return [title, paragraph(says.decidesNothing(name))];
    if (types.length === 0) return [title, paragraph(says.oneReading(name))];
    const effect = third.changesVerdict
      ? says.changesVerdict(name)
      : third.changesParties
        ? says.changesParties(name)
        : says.changesNothing(name);
    return [
      title,
      paragraph(says.types(name, types.length), effect),
      {
        kind: "table",
        caption: says.caption(name),
        head: says.head.map((one) => [one]),
        rows: types.map(({ type, verdict, holds }) => ({
          cells: [[n.typeName(decisionMaker, type)], [verdicts[verdict]], [holds.join("; ") || none]],
        })),
      },
    ];
  });
}
