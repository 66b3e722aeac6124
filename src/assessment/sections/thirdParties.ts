import type { Block } from "../../page/page.ts";
import { pageWords } from "../../words/index.ts";
import { heading, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";
import { VERDICT_WORDS } from "./verdictWords.ts";

const { begin, mid } = pageWords.names;

/** Third parties: what changes with the type of each. */
export function thirdParties(n: Narrator): Block[] {
  return n.a.thirdParties.flatMap((third): Block[] => {
    if (third.types.length === 0)
      return [
        heading(`third-${third.actor}`, `The third party: ${third.name}`),
        paragraph(
          third.decisionMaker === undefined
            ? `The model does not have ${mid(third.name)} decide, so what it does counts for nothing here.`
            : `${begin(mid(third.name))} decides in the model and is read in one way.`,
        ),
      ];
    const effect = third.changesVerdict
      ? `Which type ${third.name} is changes the answer.`
      : third.changesParties
        ? `Which type ${third.name} is does not change the answer, but it changes what the parties themselves do in some state that holds.`
        : `Which type ${third.name} is changes neither the answer nor what the parties themselves do in any state that holds by itself; it changes only what ${third.name} does.`;
    return [
      heading(`third-${third.actor}`, `The third party: ${third.name}`),
      paragraph(
        `${third.name} has ${third.types.length} possible types, an uncertainty and not a probability. `,
        effect,
      ),
      {
        kind: "table",
        caption: `With each type of ${third.name}: the answer, and what the parties do in the states that hold by themselves`,
        head: [["Type"], ["Answer"], ["Options on in states that hold"]],
        rows: third.types.map(({ name, verdict, holds }) => ({
          cells: [[name], [VERDICT_WORDS[verdict].toLowerCase()], [holds.join("; ") || "none"]],
        })),
      },
    ];
  });
}
