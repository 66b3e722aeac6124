import type { Steps } from "../../record/index.ts";
import {
  type ListEdit,
  type Model,
  newWishes,
  plainWishes,
  type StateSpace,
  singleEdits,
  type TruthTable,
  writeExpression,
} from "../../strategy/index.ts";
import { judgeSteps } from "./judgeChoice.ts";
import type { JudgedList } from "./lists.ts";

export interface BetterList {
  edit: ListEdit;
  explained: number;
  contradicted: number;
}

const MOST_SHOWN = 3;

/**
 * Single edits to a list that would leave fewer of its owner's choices contradicted and no fewer explained, best
 * first: fewest contradicted, most explained, smallest. They fit what is known already, so they are ideas to look
 * into and no evidence.
 */
export function betterLists(
  model: Model,
  space: StateSpace,
  table: TruthTable,
  list: JudgedList,
  choices: readonly Steps[],
): BetterList[] {
  const { statements, decisionMaker, type } = list;
  if (!statements) return [];
  const count = (ranks: Int32Array) => {
    const verdicts = choices.map(
      ({ steps }) => judgeSteps(steps, { ranks, statements: undefined }, table).verdict,
    );
    const of = (word: string) => verdicts.filter((verdict) => verdict === word).length;
    return { explained: of("explained"), contradicted: of("contradicted") };
  };
  const now = count(list.ranks);
  if (now.contradicted === 0) return [];
  const wishes = plainWishes(model);
  const candidates = newWishes(wishes.map(writeExpression), statements, table, space);
  const found = new Map<string, BetterList>();
  for (const { edit, statements: edited } of singleEdits({
    decisionMaker,
    type,
    statements,
    candidates,
    literals: wishes,
  })) {
    const then = count(table.rank(edited));
    if (then.contradicted >= now.contradicted || then.explained < now.explained) continue;
    const key = JSON.stringify([edit.edit, edit.statement, edit.becomes ?? null]);
    const before = found.get(key);
    if (!before || order({ edit, ...then }, before) < 0) found.set(key, { edit, ...then });
  }
  return [...found.values()].sort(order).slice(0, MOST_SHOWN);
}

function order(a: BetterList, b: BetterList): number {
  return a.contradicted - b.contradicted || b.explained - a.explained || a.edit.size - b.edit.size;
}
