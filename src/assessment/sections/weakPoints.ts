import type { Block, Inline } from "../../page/page.ts";
import { remarkText } from "../../record/index.ts";
import { at, heading, list } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What is weak about this assessment. */
export function weakPoints(n: Narrator): Block[] {
  const { weaknesses, withoutCitation, preferences, recordEnds } = n.a;
  const { weakPoints: says } = n.words;
  const { coverage, note } = n.record.meta;
  const remarks = [
    ...(coverage === undefined ? [] : [coverage]),
    ...(note === undefined ? [] : [remarkText(note)]),
  ];
  const uncertain = preferences.flatMap(({ decisionMaker, type, statements }) =>
    statements.flatMap((statement): Inline[][] =>
      statement.uncertain === undefined
        ? []
        : [
            [
              says.uncertain(
                statement.place,
                n.decisionMaker(decisionMaker),
                type === undefined ? undefined : n.typeName(decisionMaker, type),
                n.say.statement(statement.say),
                n.author(statement.uncertain),
              ),
              ...at(statement.at),
            ],
          ],
    ),
  );
  const items: Inline[][] = [
    ...(recordEnds === undefined ? [] : [[says.recordEnds(n.say.date(recordEnds))]]),
    ...remarks.map((one): Inline[] => [n.author(one)]),
    ...weaknesses.map((one): Inline[] => [n.author(one.says), ...at(one.place)]),
    ...uncertain,
    ...(withoutCitation.length > 0 ? [[says.withoutCitation(withoutCitation.length)]] : []),
  ];
  return items.length === 0 ? [] : [heading("weak-points", says.title), list(items)];
}
