import type { Block, Inline } from "../../page/page.ts";
import type { ConditionFinding, DemandFinding } from "../findings/index.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Conditions with their precedents, and demands with their answers. */
export function inTheWay(n: Narrator): Block[] {
  const { conditions, demands } = n.a;
  if (conditions.length + demands.length === 0) return [];
  const { inTheWay: says } = n.words;
  const met = conditions.filter(({ state }) => state?.is === "met");
  const unmet = conditions.filter((condition) => !met.includes(condition));
  return [
    heading("in-the-way", unmet.length > 0 ? says.title : says.titleMet),
    ...unmet.flatMap((condition) => narrateCondition(n, condition)),
    ...(met.length > 0
      ? [paragraph(says.met), ...met.flatMap((condition) => narrateCondition(n, condition))]
      : []),
    ...(demands.length > 0 ? [list(demands.map((demand) => narrateDemand(n, demand)))] : []),
  ];
}

function narrateCondition(n: Narrator, condition: ConditionFinding): Block[] {
  const { inTheWay: says, caution } = n.words;
  const { date } = n.say;
  const { holder, addressee, test, state, precedents } = condition;
  const statement = paragraph(
    { strong: says.condition(n.name(holder), n.name(addressee)) },
    n.said(condition),
    ...n.cite(condition),
    says.test(n.author(n.say.words.names.sentence(test))),
    state
      ? says.state(
          n.stateWord(state.is),
          date(state.since),
          state.latest === state.since ? undefined : date(state.latest),
          state.says ? n.said({ ...state, says: state.says }) : undefined,
        )
      : says.unknown,
    ...(state ? n.cite(state) : []),
    condition.note === undefined ? "" : caution(n.author(condition.note)),
    ...at(condition.place),
  );
  const points = (which: "for" | "against") => precedents.filter((precedent) => precedent.points === which);
  const items = [...points("for"), ...points("against")].map((precedent): Inline[] => [
    { emphasis: precedent.points === "for" ? says.bridged : says.held },
    says.precedent(date(precedent.date), n.author(precedent.says)),
    ...n.cite(precedent),
  ]);
  return [statement, ...(items.length > 0 ? [list(items)] : [])];
}

function narrateDemand(n: Narrator, demand: DemandFinding): Inline[] {
  const { inTheWay: says, caution } = n.words;
  const { date } = n.say;
  const { answer, note } = demand;
  return [
    {
      strong: says.demand(
        n.name(demand.actor),
        demand.addressee === undefined ? undefined : n.name(demand.addressee),
      ),
    },
    says.demandOn(demand.date ? date(demand.date) : undefined),
    n.said(demand),
    ...n.cite(demand),
    answer
      ? says.answer(
          date(answer.date),
          n.stateWord(answer.is),
          answer.says ? n.said({ ...answer, says: answer.says }) : undefined,
        )
      : says.noAnswer,
    ...(answer ? n.cite(answer) : []),
    note === undefined ? "" : caution(n.author(note)),
    ...at(demand.place),
  ];
}
