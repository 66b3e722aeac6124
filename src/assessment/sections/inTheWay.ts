import type { Block, Inline } from "../../page/page.ts";
import { dateInWords } from "../../record/index.ts";
import type { ConditionFinding, DemandFinding } from "../findings/index.ts";
import { at, heading, list, paragraph, sentenceCase } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Conditions with their precedents, and demands with their answers. */
export function inTheWay(n: Narrator): Block[] {
  const { conditions, demands } = n.a;
  if (conditions.length + demands.length === 0) return [];
  return [
    heading("in-the-way", "What stands in the way"),
    ...conditions.flatMap((condition) => narrateCondition(n, condition)),
    ...(demands.length > 0 ? [list(demands.map((demand) => narrateDemand(n, demand)))] : []),
  ];
}

function narrateCondition(n: Narrator, condition: ConditionFinding): Block[] {
  const { holder, addressee, says, test, state, precedents } = condition;
  const statement = paragraph(
    { strong: `Condition of ${n.name(holder)} to ${n.name(addressee)}. ` },
    says,
    ...n.cite(condition.sources),
    ` Test: ${test} `,
    state
      ? `${sentenceCase(state.is)} since ${dateInWords(state.since)}${state.latest === state.since ? "" : `, most recently ${dateInWords(state.latest)}`}${state.says ? `: ${state.says}` : "."}`
      : "Whether it is met the record does not say.",
    ...n.cite(state?.sources ?? []),
    ...at(condition.place),
  );
  const points = (which: "for" | "against") => precedents.filter((precedent) => precedent.points === which);
  const items = [...points("for"), ...points("against")].map((precedent): Inline[] => [
    { emphasis: precedent.points === "for" ? "Bridged before: " : "Held before: " },
    `${dateInWords(precedent.date)}, ${precedent.says}`,
    ...n.cite(precedent.sources),
  ]);
  return [statement, ...(items.length > 0 ? [list(items)] : [])];
}

function narrateDemand(
  n: Narrator,
  { actor, addressee, says, date, answer, sources, place }: DemandFinding,
): Inline[] {
  return [
    { strong: `${n.name(actor)} demands of ${n.name(addressee)}` },
    date ? ` (${dateInWords(date)}): ` : ": ",
    says,
    ...n.cite(sources),
    answer
      ? ` Answer, ${dateInWords(answer.date)}: ${answer.is.replace("-", " ")}${answer.says ? `; ${answer.says}` : "."}`
      : " No answer in the record.",
    ...n.cite(answer?.sources ?? []),
    ...at(place),
  ];
}
