import { type CaseModel, parseDate } from "../../record/index.ts";
import { rankStates, type Statement, type StateSpace, type TruthTable } from "../../strategy/index.ts";

/** One list of priorities of one decision maker: its own, or of one of its types. */
export interface JudgedList {
  /** Place of the decision maker in the model. */
  owner: number;
  decisionMaker: string;
  type: string | undefined;
  typeName: string | undefined;
  /** Undefined where the order is given by a ranking or payoffs. */
  statements: readonly Statement[] | undefined;
  /** By state, higher preferred. */
  ranks: Int32Array;
  /**
   * The day on which the list was stated, as a day number; undefined: it bears no date; infinite: it was written with
   * hindsight, so it earns no credit ever.
   */
  stated: number | undefined;
}

/** Every list of a model, in its order. */
export function listsOf({ file, model }: CaseModel, space: StateSpace): JudgedList[] {
  const own = dayOf(file.asOf);
  return model.decisionMakers.flatMap((dm, owner): JudgedList[] => {
    const types = file.decisionMakers[owner]!.types;
    const lists = types
      ? Object.entries(types).map(([id, type]) => ({
          type: id,
          typeName: type.name,
          preferences: dm.types![id]!.preferences,
          stated: type.hindsight ? Number.POSITIVE_INFINITY : (dayOf(type.known) ?? own),
        }))
      : [{ type: undefined, typeName: undefined, preferences: dm.preferences ?? {}, stated: own }];
    return lists.map(({ preferences, stated, ...list }) => ({
      ...list,
      stated: (preferences.statements ?? []).some(isHindsight) ? Number.POSITIVE_INFINITY : stated,
      owner,
      decisionMaker: dm.id,
      statements: preferences.statements,
      ranks: rankStates(space, preferences),
    }));
  });
}

/** Places, from 0, of the first statement that tells two states apart; -1: none does. */
export function decidingPlace(
  table: TruthTable,
  statements: readonly Statement[],
  one: number,
  other: number,
): number {
  return statements.findIndex((say) => table.isTrue(say, one) !== table.isTrue(say, other));
}

function isHindsight(statement: Statement): boolean {
  return typeof statement === "object" && (statement as { hindsight?: boolean }).hindsight === true;
}

function dayOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDate(text)?.last;
}
