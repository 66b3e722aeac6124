import type { Block, Inline } from "../../page/page.ts";
import { dateInWords } from "../../record/index.ts";
import { inSeries } from "../narrateModel.ts";
import { at, heading, list } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What is weak about this assessment. */
export function weakPoints(n: Narrator): Block[] {
  const { weaknesses, withoutCitation, leftOut, preferences } = n.a;
  const uncertain = preferences.flatMap(({ name, typeName, statements }) =>
    statements.flatMap((statement) =>
      statement.uncertain
        ? [{ ...statement, who: typeName ? `${name} (${typeName})` : name, uncertain: statement.uncertain }]
        : [],
    ),
  );
  const hidden = Object.entries(leftOut).filter(([, count]) => count > 0);
  const { recordEnds } = n.a;
  const items: Inline[][] = [
    ...(recordEnds === undefined
      ? []
      : [
          [
            `The latest event in the record is of ${dateInWords(recordEnds)}; it knows nothing of what came after.`,
          ],
        ]),
    ...weaknesses.map(({ says, place }): Inline[] => [says, ...at(place)]),
    ...uncertain.map((statement): Inline[] => [
      `Uncertain priority ${statement.place} of ${statement.who}, "${statement.inWords}": ${statement.uncertain}`,
      ...at(statement.at),
    ]),
    ...(withoutCitation.length > 0
      ? [
          [
            `${withoutCitation.length} ${withoutCitation.length === 1 ? "fact was" : "facts were"} public by the day but are documented here only by works that bear no date or were published later; they are used without a note.`,
          ],
        ]
      : []),
    ...(hidden.length > 0
      ? [
          [
            `Left out, as known later or without a date that says since when: ${inSeries(hidden.map(([kind, count]) => `${count} ${count === 1 ? kind.replace(/s$/, "") : kind}`))}.`,
          ],
        ]
      : []),
  ];
  if (items.length === 0) return [];
  return [heading("weak-points", "Weak points of this assessment"), list(items)];
}
