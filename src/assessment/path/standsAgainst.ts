import { formatDay, type ObservedPath, statesUnder } from "../../record/index.ts";
import { type StateSpace, statementText, type TruthTable } from "../../strategy/index.ts";
import type { StandAgainst } from "../findings/onRecord.ts";
import { once } from "../lazily.ts";
import { worstFrom } from "./judgeChoice.ts";
import { decidingPlace, type JudgedList } from "./lists.ts";
import { LONG_REST } from "./rests.ts";

interface Held {
  path: ObservedPath;
  space: StateSpace;
  table: TruthTable;
  lists: readonly JudgedList[];
}

/**
 * A list is held not only to what was done but also to what was left as it was: where somebody for a year or longer left an
 * option of his own as it stood though his list, however what is open is read, has him better off with it turned, and no
 * answer of another's would have made turning it worse than leaving it, the record speaks against the priority that decides.
 */
export function standsAgainst(held: Held): StandAgainst[] {
  const { space, lists, path } = held;
  const ids = path.options.map(({ option }) => option);
  // How things stood at first nobody on record has chosen.
  const stretches = path.stretches.slice(1).map(({ from, to, answers }) => ({
    from,
    to,
    answers,
    possible: once(() => statesUnder(space, ids, answers)),
  }));
  return lists.flatMap((list) =>
    space.decisionMakers[list.owner]!.options.flatMap((bit) => {
      const option = space.options[bit]!.id;
      return runsAgainst(held, stretches, list, option).map(({ from, to, isOn, statement }) => ({
        decisionMaker: list.decisionMaker,
        ...(list.type === undefined ? {} : { type: list.type }),
        option,
        isOn,
        statement,
        from: formatDay(from),
        to: formatDay(to),
        ...(to >= path.to ? { goesOn: true as const } : {}),
      }));
    }),
  );
}

/** How things stood for a while, and in which states that may have been. */
type Stretch = ObservedPath["stretches"][number] & { possible: () => ReturnType<typeof statesUnder> };

interface Run {
  from: number;
  to: number;
  isOn: boolean;
  statement: string;
}

/** Spans of a year or longer on which turning an option would have paid by one and the same priority. */
function runsAgainst(
  { space, path, table, lists }: Held,
  stretches: readonly Stretch[],
  list: JudgedList,
  option: string,
): Run[] {
  const { statements, ranks } = list;
  const k = path.options.findIndex((one) => one.option === option);
  if (!statements || k < 0) return [];
  const worst = worstFrom(space, list, lists);
  const decides = (state: number): number => {
    const on = new Set(space.onOptions(state));
    if (!on.delete(option)) on.add(option);
    const target = space.indexOfOptions([...on]);
    const canTurn = target >= 0 && space.moves[list.owner]!.targets(state).includes(target);
    return canTurn && ranks[target]! > ranks[state]! && worst(target) >= worst(state)
      ? decidingPlace(table, statements, state, target)
      : -1;
  };
  const runs: Run[] = [];
  for (const { from, to, answers, possible } of stretches) {
    const answer = answers[k];
    if (answer !== "yes" && answer !== "no") continue;
    const { states, isTooOpen } = possible();
    if (isTooOpen) continue;
    const places = new Set(states.map(decides));
    const [place = -1] = places;
    if (places.size !== 1 || place < 0) continue;
    const statement = statementText(statements[place]!);
    const isOn = answer === "yes";
    const last = runs.at(-1);
    if (last && last.to + 1 === from && last.isOn === isOn && last.statement === statement) last.to = to;
    else runs.push({ from, to, isOn, statement });
  }
  return runs.filter(({ from, to }) => to - from + 1 >= LONG_REST);
}
