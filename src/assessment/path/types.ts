import type { JudgedChoice } from "../findings/onRecord.ts";
import type { JudgedList } from "./lists.ts";

/**
 * Which reading of a decision maker do its choices bear out? Only choices count on which its readings part: what all
 * of them explain, or none, says nothing between them. `contradicted`: one that another reading explains speaks
 * against this one; `weakened`: this one is indifferent to it; `supported`: this one explains what speaks against
 * another, and was stated before it; `open`: nothing tells it from the others.
 */
export const TYPE_WORDS = ["contradicted", "weakened", "supported", "open"] as const;
export type TypeWord = (typeof TYPE_WORDS)[number];

export interface JudgedType {
  decisionMaker: string;
  type: string;
  name: string;
  word: TypeWord;
  /** Places of the choices that decide, in the order of time. */
  by: number[];
}

export function judgeTypes(lists: readonly JudgedList[], choices: readonly JudgedChoice[]): JudgedType[] {
  return lists.flatMap(({ decisionMaker, type, typeName }): JudgedType[] => {
    if (type === undefined) return [];
    const told = new Map<TypeWord, number[]>();
    for (const [i, choice] of choices.entries()) {
      if (choice.decisionMaker !== decisionMaker) continue;
      const own = choice.lists.find((one) => one.type === type)!;
      const others = new Set(choice.lists.flatMap((one) => (one === own ? [] : [one.verdict])));
      const word = wordFor(own, others);
      if (word) told.set(word, [...(told.get(word) ?? []), i]);
    }
    const word = TYPE_WORDS.find((one) => told.has(one)) ?? "open";
    return [{ decisionMaker, type, name: typeName ?? type, word, by: told.get(word) ?? [] }];
  });
}

function wordFor(
  { verdict, beforehand }: JudgedChoice["lists"][number],
  others: ReadonlySet<string>,
): TypeWord | undefined {
  if (verdict === "contradicted") return others.has("explained") ? "contradicted" : undefined;
  if (verdict === "tie") return others.has("explained") ? "weakened" : undefined;
  if (verdict !== "explained" || beforehand) return undefined;
  return others.has("contradicted") || others.has("tie") ? "supported" : undefined;
}
