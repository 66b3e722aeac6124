import type { Block, Inline } from "../../page/page.ts";
import type { OnRecord, StandAgainst } from "../findings/index.ts";
import { type FigureNames, pathFigure } from "../path/index.ts";
import type { Say } from "../say.ts";
import { at, heading, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What the parties did by the day, held against the priorities stated for them. */
export function onRecord(n: Narrator): Block[] {
  const found = n.a.onRecord;
  if (!found) return [];
  const { onRecord: says } = n.words;
  return [
    heading("on-record", says.title),
    paragraph(says.intro),
    {
      kind: "table",
      caption: says.caption,
      head: says.head.map((one) => [one]),
      rows: found.lists
        .filter(({ of }) => of > 0)
        .map((one) => ({
          cells: [
            [listName(n, one.decisionMaker, one.type)],
            [says.explained(one.explained, one.of, one.credited)],
            [says.share(one.contradicted, one.of)],
            [says.share(one.tie, one.of)],
            [says.share(one.undecided, one.of)],
          ],
        })),
    },
    pathFigure(found.observed, found.choices, figureNames(n.say)),
    {
      kind: "list",
      ordered: true,
      items: found.choices
        .filter(({ kind }) => kind === "move")
        .map((move): Inline[] => [
          {
            strong: n.say.words.names.begin(
              move.from === move.to
                ? n.say.date(move.to)
                : says.between(n.say.date(move.from), n.say.date(move.to)),
            ),
          },
          says.move(figureNames(n.say).conduct(move.decisionMaker, move.changes), verdicts(n, move)),
          ...move.because.map((ground) => says.event(n.say.shown(ground))),
          ...(move.restsOn?.[0] ? [says.judged(n.said(move.restsOn[0]))] : []),
          ...n.cite(...move.because),
          ...move.because.flatMap(({ place }) => at(place)),
        ]),
    },
    ...(found.stands.length === 0
      ? []
      : [{ kind: "list" as const, items: found.stands.map((one): Inline[] => [stoodInWords(n, one)]) }]),
  ];
}

function stoodInWords(n: Narrator, one: StandAgainst): string {
  return n.words.onRecord.stood(
    listName(n, one.decisionMaker, one.type),
    n.say.optionPhrase(one.option, one.isOn),
    n.say.priority(one.statement, one.decisionMaker),
    n.say.date(one.from),
    one.goesOn ? undefined : n.say.date(one.to),
  );
}

/** How the figure of the path names what it shows, on the page and in the workbench. */
export function figureNames(say: Say): FigureNames {
  const { names, conduct, sections } = say.words;
  return {
    words: sections.onRecord.figure,
    date: say.date,
    conduct: (decisionMaker, options) =>
      names.begin(
        conduct(
          say.decisionMaker(decisionMaker),
          options.map(({ option, isOn }) => say.optionPhrase(option, isOn)),
        ),
      ),
  };
}

function listName(n: Narrator, decisionMaker: string, type: string | undefined): string {
  return n.words.onRecord.list(
    n.decisionMaker(decisionMaker),
    type === undefined ? undefined : n.typeInSentence(decisionMaker, type),
  );
}

function verdicts(n: Narrator, { lists, verdict, why }: OnRecord["choices"][number]): string {
  const { onRecord: says } = n.words;
  const told = (one: string) => says.verdicts[one] ?? one;
  if (why === "infeasible") return says.infeasible;
  if (why === "too-open" || why === "open") return says.open;
  if (why === "order") return says.order;
  if (why === "nobody" || why === "others") return says[why];
  if (why === undefined) return told(verdict);
  return lists.map((one) => says.by(told(one.verdict), listName(n, one.decisionMaker, one.type))).join(", ");
}
