import type { Block, Inline } from "../../page/page.ts";
import type { OnRecord } from "../findings/index.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What the parties did by the day, held against the priorities stated for them. */
export function onRecord(n: Narrator): Block[] {
  const found = n.a.onRecord;
  if (!found) return [];
  const { say } = n;
  const typed = (decisionMaker: string, type: string | undefined) =>
    type === undefined
      ? n.decisionMaker(decisionMaker)
      : `${n.decisionMaker(decisionMaker)} (${n.typeName(decisionMaker, type).toLowerCase()})`;
  return [
    heading("on-record", "What they did, and what their priorities say of it"),
    paragraph(
      "Each move that the rules of the options read off the record, as known on this day. Explained: by the list, the move led to something better, however what is open is read; contradicted: to something worse; a tie: the list is indifferent. A list earns no credit for a move made before it was stated.",
    ),
    {
      kind: "table",
      caption: "Moves, by whose list judges them",
      head: [["List"], ["Explained"], ["Contradicted"], ["Tie"], ["Undecided"]],
      rows: found.lists
        .filter(({ of }) => of > 0)
        .map((one) => ({
          cells: [
            [typed(one.decisionMaker, one.type)],
            [`${one.explained} of ${one.of} (${one.credited} with credit)`],
            [`${one.contradicted} of ${one.of}`],
            [`${one.tie} of ${one.of}`],
            [`${one.undecided} of ${one.of}`],
          ],
        })),
    },
    list(
      found.choices
        .filter(({ kind }) => kind === "move")
        .map((move): Inline[] => [
          { strong: say.date(move.to) },
          ` ${n.decisionMaker(move.decisionMaker)} ${say.words.names.series(move.changes.map(({ option, isOn }) => say.optionPhrase(option, isOn)))}: ${verdicts(move, typed)}.`,
          ...n.cite(move.because.flatMap(({ sources }) => sources)),
          ...(move.because[0] ? at(move.because[0].place) : []),
        ]),
    ),
  ];
}

function verdicts(
  { lists, verdict, why }: OnRecord["choices"][number],
  typed: (decisionMaker: string, type: string | undefined) => string,
): string {
  if (why === "infeasible") return "undecided, since the model has no such state";
  if (why === "too-open" || why === "open") return "undecided, since it turns on what the record leaves open";
  if (why === undefined) return verdict === "tie" ? "a tie" : verdict;
  return lists.map((one) => `${one.verdict} by ${typed(one.decisionMaker, one.type)}`).join(", ");
}
