import type { Block } from "../page.ts";
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
      "Each list of priorities was tried as written, with every two neighbours exchanged, and with every single priority struck out. Counted is in how many of these orderings the answer stays the same, and in how many each outcome holds (by itself or through fear of a credible answer) and can be reached.",
    ),
    {
      kind: "table",
      caption: "Orderings, by scenario",
      head: [["Scenario"], ["Answer stays"], ["Dialogue holds"], ["Outcomes that hold and can be reached"]],
      rows: robustness.map(({ scenario, held, of, dialogue, outcomes: counts }) => ({
        cells: [
          [n.scenarios([scenario])],
          [`${held} of ${of}`],
          [`${dialogue.held} of ${dialogue.of}`],
          [
            counts
              .filter((count) => count.held > 0)
              .map((count) => `${names.get(count.id) ?? count.id}: ${count.held} of ${count.of}`)
              .join("; ") || "none in any",
          ],
        ],
      })),
    },
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
