import type { Block, Inline } from "../../page/page.ts";
import type { Hold, OutcomeFinding } from "../findings/index.ts";
import { term } from "../glossary.ts";
import { at, caution, groupBy, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

const HOLD_WORDS: Record<Hold, string> = {
  "by-itself": "holds by itself",
  "credible-sanction": "holds only through fear of a credible answer",
  "any-sanction": "holds only through fear of an answer against its author's own interest",
  no: "does not hold",
};

/** Each outcome: does it hold, can it be reached, why, and what speaks for and against it. */
export function outcomes(n: Narrator): Block[] {
  const { outcomes, statusQuo } = n.a;
  if (outcomes.length === 0) return [];
  return [
    heading("outcomes", "The outcomes"),
    paragraph(
      "An outcome ",
      term("by itself", "holds by itself"),
      " or only through ",
      term("fear of a credible answer", "fear of a credible answer"),
      " if the priorities recorded here are right, ",
      term("scenario", "scenario"),
      " by scenario; whether it is ",
      term("reachable"),
      " is a separate matter.",
    ),
    {
      kind: "paragraph",
      role: "small",
      text: [
        `States are named by the options that are on. ${statusQuo.options
          .map((option) => `${option.option}: ${n.decisionMaker(option.decisionMaker)} ${option.name}`)
          .join("; ")}.`,
      ],
    },
    {
      kind: "table",
      caption: "Does it hold, and can it be reached?",
      head: [["Outcome"], ["Holds"], ["Can be reached"], ["Judged"]],
      rows: outcomes.map((outcome) => ({
        cells: [
          [outcome.name, outcome.isDialogue ? " (dialogue)" : ""],
          [holdsInWords(outcome)],
          [countInWords(outcome.reachable)],
          outcome.likelihood
            ? [
                `${outcome.likelihood.word}${outcome.likelihood.by ? ` (${outcome.likelihood.by})` : ""}`,
                ...n.cite(outcome.likelihood.sources),
              ]
            : ["not judged"],
        ],
      })),
    },
    ...outcomes.flatMap((outcome) => narrateOutcome(n, outcome)),
  ];
}

function narrateOutcome(n: Narrator, outcome: OutcomeFinding): Block[] {
  // One reason for each way in which it holds or fails; the JSON has the reason for every scenario.
  const ways = groupBy(Object.keys(outcome.holds), (name) => outcome.holds[name]!);
  const side = (label: string, points: OutcomeFinding["strengths"]): Inline[][] =>
    points.map(({ says, sources, place }) => [
      { emphasis: label },
      says,
      // A point from the same works as the outcome itself is covered by the note there.
      ...(isSubset(sources, outcome.sources) ? [] : n.cite(sources)),
      ...at(place),
    ]);
  return [
    { kind: "heading", level: 3, id: `outcome-${outcome.id}`, text: [outcome.name] },
    paragraph(
      outcome.says ?? "",
      ...n.cite(outcome.sources),
      outcome.announced ? " " : " Not among the models of the paper under review. ",
      // What is said of several scenarios is said only where it is true in each; else each has its own.
      ...[...ways.values()].flatMap((names): Inline[] => {
        const alike = groupBy(names, (name) => outcome.because[name]!);
        return [...alike].map(([says, same]) => {
          const isAll = ways.size === 1 && alike.size === 1;
          return isAll ? `${says} ` : `${n.inScenarios(same)}: ${says} `;
        });
      }),
      ...at(outcome.place),
    ),
    ...(outcome.heldByIrreversibility.length > 0
      ? [
          caution(
            `${n.inScenarios(outcome.heldByIrreversibility)}: it holds only because a step cannot be taken back, not because anybody is content with it.`,
          ),
        ]
      : []),
    ...(outcome.extortion.length > 0
      ? [
          caution(
            `${n.inScenarios(outcome.extortion)}: it holds only because a party could answer with a step that cannot be taken back. That is extortion: it describes what would hold, and is not advice.`,
          ),
        ]
      : []),
    ...(outcome.strengths.length + outcome.shortcomings.length > 0
      ? [list([...side("For: ", outcome.strengths), ...side("Against: ", outcome.shortcomings)])]
      : []),
  ];
}

function holdsInWords({ holds }: OutcomeFinding): string {
  const names = Object.keys(holds);
  const groups = groupBy(names, (name) => holds[name]!);
  if (groups.size === 1)
    return `${HOLD_WORDS[holds[names[0]!]!]}${names.length > 1 ? `, all ${names.length} scenarios` : ""}`;
  return (["by-itself", "credible-sanction", "any-sanction", "no"] as const)
    .flatMap((hold) => {
      const list = groups.get(hold);
      return list ? [`${HOLD_WORDS[hold]} in ${list.length} of ${names.length}`] : [];
    })
    .join("; ");
}

function countInWords(verdicts: Record<string, boolean>): string {
  const all = Object.values(verdicts);
  const yes = all.filter(Boolean).length;
  if (yes === 0) return "no";
  return yes === all.length ? "yes" : `in ${yes} of ${all.length} scenarios`;
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((item) => whole.includes(item));
}
