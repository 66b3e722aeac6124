import type { Block } from "../../assessment/index.ts";
import { CONCEPT_SHORT_NAMES, type Concept, conceptRow, type Model } from "../../strategy/index.ts";
import type { ModelWords } from "./modelWords.ts";

/** What a reader of the tables has to know: how states are numbered, who cannot see some, and what the concepts ask. */
export function readingBlocks(model: Model, concepts: readonly Concept[], words: ModelWords): Block[] {
  const says = words.says.reading;
  const blind = model.decisionMakers
    .filter(({ cannotSee }) => cannotSee?.length)
    .map(({ id }) => words.dm(id));
  const answered = concepts.filter((concept) => conceptRow(concept).answers !== "none");
  return [
    paragraph(numbering(model, says)),
    ...(blind.length > 0 ? [paragraph(says.blind(words.says.series(blind)))] : []),
    paragraph(says.intro),
    {
      kind: "list",
      items: concepts.map((concept) => [
        `${CONCEPT_SHORT_NAMES[concept]}: ${says.asks[concept] ?? conceptRow(concept).says}`,
      ]),
    },
    ...(answered.length > 0
      ? [paragraph(says.answers(words.says.series(answered.map((concept) => CONCEPT_SHORT_NAMES[concept]))))]
      : []),
  ];
}

function numbering({ decisionMakers, states, together }: Model, says: ModelWords["says"]["reading"]): string {
  if (states) return says.given;
  const [first] = decisionMakers.flatMap(({ options }) => options ?? []);
  return `${says.numbered(first?.id)}${together?.length ? says.drawn : ""}`;
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}
