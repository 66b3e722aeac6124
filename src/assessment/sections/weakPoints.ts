import type { Block, Inline } from "../../page/page.ts";
import { dateInWords } from "../../record/index.ts";
import { at, heading, list } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What is weak about this assessment. */
export function weakPoints(n: Narrator): Block[] {
  const { weaknesses, withoutCitation, preferences } = n.a;
  const uncertain = preferences.flatMap(({ name, typeName, statements }) =>
    statements.flatMap((statement) =>
      statement.uncertain
        ? [{ ...statement, who: typeName ? `${name} (${typeName})` : name, uncertain: statement.uncertain }]
        : [],
    ),
  );
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
            `For ${withoutCitation.length} ${withoutCitation.length === 1 ? "fact" : "facts"} the case names no work that had come out by the day; ${withoutCitation.length === 1 ? "it is" : "they are"} used without a note.`,
          ],
        ]
      : []),
  ];
  if (items.length === 0) return [];
  return [heading("weak-points", "Weak points of this assessment"), list(items)];
}
