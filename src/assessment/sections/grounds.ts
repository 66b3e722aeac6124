import type { Block, Inline } from "../../page/page.ts";
import { at, heading, sentenceCase } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

export function reproduce(n: Narrator): Block[] {
  return [
    heading("reproduce", "To get these figures again"),
    ...n.a.commands.map((text): Block => ({ kind: "command", text })),
  ];
}

/** Why each option is on or off on the day. */
export function standingGrounds(n: Narrator): Block[] {
  const { statusQuo } = n.a;
  if (statusQuo.options.length === 0) return [];
  return [
    heading("standing", "Grounds of where things stand"),
    {
      kind: "table",
      caption: "Options, and why each is on or off",
      head: [["Option"], ["On this day"], ["Rests on"]],
      rows: statusQuo.options.map((option) => ({
        cells: [
          [`${option.option}: ${n.decisionMaker(option.decisionMaker)} ${option.name}`],
          [`${option.isOn ? "on" : "off"}${option.isContested ? " (contested)" : ""}`],
          option.because.length > 0
            ? option.because.flatMap(({ says, place }, i): Inline[] => [
                i === 0 ? "" : "; ",
                says,
                ...at(place),
              ])
            : [
                option.record === undefined
                  ? "the author's word"
                  : "what its rule names had not come by then",
                ...at(option.place),
              ],
        ],
      })),
    },
  ];
}

/** Every priority as recorded, with its ground. */
export function priorities(n: Narrator): Block[] {
  const { preferences } = n.a;
  if (preferences.length === 0) return [];
  return [
    heading("priorities", "The priorities as recorded"),
    ...preferences.flatMap((list): Block[] => [
      {
        kind: "heading",
        level: 3,
        id: `priorities-${list.decisionMaker}${list.type ? `-${list.type}` : ""}`,
        text: [`Priorities of ${list.name}${list.typeName ? `: ${list.typeName}` : ""}`],
      },
      {
        kind: "list",
        ordered: true,
        items: list.statements.map((statement): Inline[] => [
          { code: statement.say },
          ` ${sentenceCase(statement.inWords)}. `,
          statement.because === "author's judgement" ? "Author's judgement." : statement.because,
          ...n.cite(statement.sources),
          ...at(statement.at),
        ]),
      },
    ]),
  ];
}
