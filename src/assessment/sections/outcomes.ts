import type { Block, Inline } from "../../page/page.ts";
import type { OutcomeFinding } from "../findings/index.ts";
import { at, caution, groupBy, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";
import { outcomesFigure } from "./outcomesFigure.ts";

/** Each outcome: does it hold, can it be reached, why, and what speaks for and against it. */
export function outcomes(n: Narrator): Block[] {
  const { outcomes, statusQuo } = n.a;
  if (outcomes.length === 0) return [];
  const { outcomes: says, standing } = n.words;
  return [
    heading("outcomes", says.title),
    paragraph(...says.intro(n.term)),
    {
      kind: "paragraph",
      role: "small",
      text: [
        says.letters(
          statusQuo.options.map(({ option, decisionMaker }) =>
            standing.option(option, n.conduct(decisionMaker, option)),
          ),
        ),
      ],
    },
    {
      kind: "table",
      caption: says.caption,
      head: says.head.map((one) => [one]),
      rows: outcomes.map((outcome) => ({
        cells: [
          [n.outcome(outcome.id), outcome.isDialogue ? says.dialogue : ""],
          [holdsInWords(n, outcome)],
          [countInWords(n, outcome.reachable)],
          outcome.likelihood
            ? [
                says.judged(
                  n.author(outcome.likelihood.word),
                  outcome.likelihood.by ? n.author(outcome.likelihood.by) : undefined,
                ),
                ...n.cite(outcome.likelihood),
              ]
            : [says.notJudged],
        ],
      })),
    },
    ...outcomesFigure(n, outcomes),
    ...outcomes.flatMap((outcome) => narrateOutcome(n, outcome)),
  ];
}

function narrateOutcome(n: Narrator, outcome: OutcomeFinding): Block[] {
  const { outcomes: says } = n.words;
  // One reason for each way in which it holds or fails; the JSON has the reason for every scenario.
  const ways = groupBy(Object.keys(outcome.holds), (name) => outcome.holds[name]!);
  const side = (label: string, points: OutcomeFinding["strengths"]): Inline[][] =>
    points.map((point) => [
      { emphasis: label },
      n.author(point.says),
      // A point from the same works as the outcome itself is covered by the note there.
      ...(point.locators === undefined && isSubset(point.sources, outcome.sources) ? [] : n.cite(point)),
      ...at(point.place),
    ]);
  return [
    {
      kind: "heading",
      level: 3,
      id: `outcome-${outcome.id}`,
      text: [n.say.words.names.begin(n.outcome(outcome.id))],
    },
    paragraph(
      n.author(outcome.says ?? ""),
      ...n.cite(outcome),
      outcome.announced ? " " : says.notAnnounced,
      // What is said of several scenarios is said only where it is true in each; else each has its own.
      ...[...ways.values()].flatMap((names): Inline[] => {
        const alike = groupBy(names, (name) => outcome.because[name]!);
        return [...alike].map(([because, same]) => {
          const isAll = ways.size === 1 && alike.size === 1;
          return isAll ? `${because} ` : says.because(n.inScenarios(same), because);
        });
      }),
      ...at(outcome.place),
    ),
    ...(outcome.heldByIrreversibility.length > 0
      ? [caution(says.irreversible(n.inScenarios(outcome.heldByIrreversibility)))]
      : []),
    ...(outcome.extortion.length > 0 ? [caution(says.extortion(n.inScenarios(outcome.extortion)))] : []),
    ...(outcome.strengths.length + outcome.shortcomings.length > 0
      ? [list([...side(says.pro, outcome.strengths), ...side(says.contra, outcome.shortcomings)])]
      : []),
  ];
}

function holdsInWords(n: Narrator, { holds }: OutcomeFinding): string {
  const { outcomes: says } = n.words;
  const names = Object.keys(holds);
  const groups = groupBy(names, (name) => holds[name]!);
  if (groups.size === 1) return says.holdsInAll(says.hold[holds[names[0]!]!], names.length);
  return (["by-itself", "credible-sanction", "any-sanction", "no"] as const)
    .flatMap((hold) => {
      const list = groups.get(hold);
      return list ? [says.holdsIn(says.hold[hold], list.length, names.length)] : [];
    })
    .join("; ");
}

function countInWords(n: Narrator, verdicts: Record<string, boolean>): string {
  const all = Object.values(verdicts);
  return n.words.outcomes.reached(all.filter(Boolean).length, all.length);
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((item) => whole.includes(item));
}
