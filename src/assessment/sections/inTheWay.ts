import type { Block, Inline } from "../../page/page.ts";
import { dateInWords } from "../../record/index.ts";
import { pageWords } from "../../words/index.ts";
import type { ConditionFinding, DemandFinding } from "../findings/index.ts";
import { at, heading, list, paragraph, sentenceCase } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Conditions with their precedents, and demands with their answers. */
export function inTheWay(n: Narrator): Block[] {
  const { conditions, demands } = n.a;
  if (conditions.length + demands.length === 0) return [];
  const met = conditions.filter(({ state }) => state?.is === "met");
  const unmet = conditions.filter((condition) => !met.includes(condition));
  return [
    heading("in-the-way", unmet.length > 0 ? "What stands in the way" : "Conditions and demands"),
    ...unmet.flatMap((condition) => narrateCondition(n, condition)),
    ...(met.length > 0
      ? [
          paragraph("No longer in the way, since met:"),
          ...met.flatMap((condition) => narrateCondition(n, condition)),
        ]
      : []),
    ...(demands.length > 0 ? [list(demands.map((demand) => narrateDemand(n, demand)))] : []),
  ];
}

const { mid } = pageWords.names;
const ofName = (name: string) => `of ${mid(name)}`;

function narrateCondition(n: Narrator, condition: ConditionFinding): Block[] {
  const { holder, addressee, says, test, state, precedents } = condition;
  const statement = paragraph(
    { strong: `Condition ${ofName(n.name(holder))} to ${mid(n.name(addressee))}. ` },
    says,
    ...n.cite(condition.sources),
    ` Test: ${test} `,
    state
      ? `${sentenceCase(state.is)} since ${dateInWords(state.since)}${state.latest === state.since ? "" : `, most recently ${dateInWords(state.latest)}`}${state.says ? `: ${state.says}` : "."}`
      : "Whether it is met the record does not say.",
    ...n.cite(state?.sources ?? []),
    condition.note === undefined ? "" : ` Caution: ${condition.note}`,
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
  { actor, addressee, says, date, answer, note, sources, place }: DemandFinding,
): Inline[] {
  return [
    { strong: `Demand ${ofName(n.name(actor))} to ${mid(n.name(addressee))}` },
    date ? ` (${dateInWords(date)}): ` : ": ",
    says,
    ...n.cite(sources),
    answer
      ? ` Answer, ${dateInWords(answer.date)}: ${answer.is.replace("-", " ")}${answer.says ? `; ${answer.says}` : "."}`
      : " No answer in the record.",
    ...n.cite(answer?.sources ?? []),
    note === undefined ? "" : ` Caution: ${note}`,
    ...at(place),
  ];
}
