import type { Block } from "../../page/page.ts";
import { heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** In how many orderings the answers stay, and what the variants of the model say. */
export function howSure(n: Narrator): Block[] {
  const { robustness, variants } = n.a;
  if (robustness.length === 0) return [];
  const { howSure: says, verdicts } = n.words;
  const untried = robustness.reduce((sum, one) => sum + one.untried, 0);
  const tried = robustness.reduce((sum, { of }) => sum + of, 0);
  return [
    heading("how-sure", says.title),
    paragraph(says.intro),
    {
      kind: "table",
      caption: says.caption,
      head: says.head.map((one) => [one]),
      rows: robustness.map(({ scenario, stays, held, heldAndReachable, of, outcomes: counts }) => ({
        cells: [
          [n.scenarios([scenario])],
          [says.share(stays, of)],
          [says.share(held, of)],
          [says.share(heldAndReachable, of)],
          [
            counts
              .filter((count) => count.held > 0)
              .map((count) => says.outcome(n.outcome(count.id), count.held, count.heldAndReachable, count.of))
              .join(". ") || says.noneInAny,
          ],
        ],
      })),
    },
    ...(untried > 0 ? [paragraph(says.leftOut(untried, tried + untried))] : []),
    ...openPriorities(n),
    ...(variants.length > 0
      ? [
          list(
            variants.map((variant) => [
              { strong: says.variant(n.variantName(variant)) },
              variant.why ? `${n.author(variant.why)} ` : "",
              variant.verdict === null
                ? says.unsolved
                : says.variantAnswer(verdicts[variant.verdict], variant.open, variant.scenarios),
            ]),
          ),
        ]
      : []),
  ];
}

/** What follows if the priorities the author leaves open are settled in every way they may be. */
function openPriorities(n: Narrator): Block[] {
  const open = n.a.robustness.filter((one) => one.open !== undefined);
  if (open.length === 0) return [];
  const { howSure: says } = n.words;
  return [
    paragraph(says.open),
    list(
      open.map(({ scenario, open: found }) => {
        const { dialogue, orderings, sample, dependsOn } = found!;
        return [
          { strong: `${n.scenarios([scenario])}: ` },
          says.openIn(dialogue.held, dialogue.of, sample ? String(orderings) : undefined),
          dependsOn
            ? says.dependsOn(
                n.decisionMaker(dependsOn.decisionMaker),
                n.say.statement(dependsOn.statement),
                dependsOn.ways.map(({ way, held, of }) => says.way(way, held, of)),
              )
            : "",
        ];
      }),
    ),
  ];
}
