import type { Block, Inline } from "../../page/page.ts";
import { AUTHORS_JUDGEMENT } from "../strategyFindings.ts";
import { at, heading } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

export function reproduce(n: Narrator): Block[] {
  return [
    heading("reproduce", n.words.reproduce.title),
    ...n.a.commands.map((text): Block => ({ kind: "command", text })),
  ];
}

/** Why each option is on or off on the day. */
export function standingGrounds(n: Narrator): Block[] {
  const { statusQuo } = n.a;
  if (statusQuo.options.length === 0) return [];
  const { standing: says } = n.words;
  return [
    heading("standing", says.title),
    {
      kind: "table",
      caption: says.caption,
      head: says.head.map((one) => [one]),
      rows: statusQuo.options.map((option) => ({
        cells: [
          [says.option(option.option, n.conduct(option.decisionMaker, option.option))],
          [says.isOn(option.isOn, option.isContested)],
          option.because.length > 0
            ? option.because.flatMap((ground, i): Inline[] => [
                i === 0 ? "" : "; ",
                ground.says,
                ...at(ground.place),
              ])
            : [option.record === undefined ? says.authorsWord : says.notCome, ...at(option.place)],
        ],
      })),
    },
  ];
}

/** Every priority as recorded, with its ground. */
export function priorities(n: Narrator): Block[] {
  const { preferences } = n.a;
  if (preferences.length === 0) return [];
  const { priorities: says } = n.words;
  return [
    heading("priorities", says.title),
    ...preferences.flatMap((list): Block[] => [
      {
        kind: "heading",
        level: 3,
        id: `priorities-${list.decisionMaker}${list.type ? `-${list.type}` : ""}`,
        text: [
          says.of(
            n.decisionMaker(list.decisionMaker),
            list.type === undefined ? undefined : n.typeName(list.decisionMaker, list.type),
          ),
        ],
      },
      {
        kind: "list",
        ordered: true,
        items: list.statements.map((statement): Inline[] => [
          { code: statement.say },
          says.statement(n.say.statement(statement.say)),
          statement.because === AUTHORS_JUDGEMENT ? says.authorsJudgement : n.author(statement.because),
          ...n.cite(statement),
          ...at(statement.at),
        ]),
      },
    ]),
  ];
}
