import type { Block } from "../../page/page.ts";
import { statementInWords } from "../narrateModel.ts";
import { heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";
import { VERDICT_WORDS } from "./verdictWords.ts";

/** In how many orderings the answers stay, and what the variants of the model say. */
export function howSure(n: Narrator): Block[] {
  const { robustness, variants, outcomes } = n.a;
  if (robustness.length === 0) return [];
  const names = new Map(outcomes.map(({ id, name }) => [id, name]));
  return [
    heading("how-sure", "How sure"),
    paragraph(
      "Each list of priorities was tried as written, with every two neighbours exchanged, and with every single priority struck out. Counted is in how many of these orderings the answer stays the same; in how many dialogue, and each outcome, holds (by itself or through fear of a credible answer); and in how many it holds and can be reached as well.",
    ),
    {
      kind: "table",
      caption: "Orderings, by scenario",
      head: [
        ["Scenario"],
        ["Answer stays"],
        ["Dialogue holds"],
        ["Holds and can be reached"],
        ["Outcomes: hold; hold and can be reached"],
      ],
      rows: robustness.map(({ scenario, stays, held, heldAndReachable, of, outcomes: counts }) => ({
        cells: [
          [n.scenarios([scenario])],
          [`${stays} of ${of}`],
          [`${held} of ${of}`],
          [`${heldAndReachable} of ${of}`],
          [
            counts
              .filter((count) => count.held > 0)
              .map(
                (count) =>
                  `${names.get(count.id) ?? count.id}: ${count.held}; ${count.heldAndReachable} of ${count.of}`,
              )
              .join(". ") || "none in any",
          ],
        ],
      })),
    },
    ...openPriorities(n),
    ...(variants.length > 0
      ? [
          list(
            variants.map((variant) => [
              { strong: `Variant: ${variant.name}. ` },
              variant.why ? `${variant.why} ` : "",
              variant.verdict === null
                ? "It could not be solved."
                : `Answer: ${VERDICT_WORDS[variant.verdict].toLowerCase()}, with dialogue holding and reachable in ${variant.open} of ${variant.scenarios} scenarios.`,
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
  return [
    paragraph(
      "The author leaves some priorities open. Counted over every ordering that these allow, each as good as any other:",
    ),
    list(
      open.map(({ scenario, open: found }) => {
        const { dialogue, orderings, sample, dependsOn } = found!;
        const over = sample
          ? `of ${dialogue.of} drawn at random from ${orderings}`
          : `of all ${dialogue.of} orderings`;
        const most = dependsOn
          ? ` It depends most on ${n.decisionMaker(dependsOn.decisionMaker)}'s "${n.solved ? statementInWords(n.solved.entry, dependsOn.statement) : dependsOn.statement}": ${dependsOn.ways.map(({ way, held, of }) => `${way.startsWith("place") ? `at ${way}` : way}, ${held} of ${of}`).join("; ")}.`
          : "";
        return [
          { strong: `${n.scenarios([scenario])}: ` },
          `dialogue holds and can be reached in ${dialogue.held} ${over}.${most}`,
        ];
      }),
    ),
  ];
}
