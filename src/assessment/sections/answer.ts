import type { Block, Inline } from "../../page/page.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** The grounds of the judgement: the parts of the answer, how old the priorities are, what carries it. */
export function answer(n: Narrator): Block[] {
  const { answer: found, stated, model, assumptions } = n.a;
  const { date } = n.say;
  return [
    heading("answer", "Grounds of the judgement"),
    paragraph({ strong: `${found.headline}. ` }, found.sentence),
    ...(found.oldPriorities
      ? [
          paragraph(
            "What the old priorities would have said, and no answer for this day: ",
            { strong: `${found.oldPriorities.headline}. ` },
            found.oldPriorities.sentence,
          ),
        ]
      : []),
    ...(model && model.staleBecause.length > 0
      ? [
          list(
            model.staleBecause.map((reason): Inline[] => [
              { emphasis: `${STALE_WORDS[reason.kind]}, ${date(reason.date)}. ` },
              reason.says,
              ...n.cite(reason.sources),
              ...at(reason.place),
            ]),
          ),
        ]
      : []),
    ...(found.because.length > 0
      ? [list(found.because.map(({ says, place }): Inline[] => [says, ...at(place)]))]
      : []),
    ...(assumptions.length > 0
      ? [
          paragraph("What the answer rests on: changed by its smallest edit, each of these changes it."),
          list(
            assumptions.map(({ what, change, effect, ground, uncertain, place }): Inline[] => [
              `${n.say.words.names.begin(what)}; ${change}: ${effect}.`,
              ...ground.map(({ says }) => ` Ground: ${says}`),
              uncertain === undefined ? "" : ` Uncertain: ${uncertain}`,
              ...at(place),
            ]),
          ),
        ]
      : []),
    ...stated.flatMap((finding): Block[] => [
      paragraph(
        `${finding.by} concluded${finding.date === undefined ? "" : ` (${date(finding.date)})`}: ${finding.says}`,
        ...n.cite(finding.sources),
        finding.agrees === null
          ? ""
          : finding.agrees
            ? " What is computed agrees."
            : " What is computed differs.",
        ...at(finding.place),
      ),
      ...(finding.claims.length > 0
        ? [
            list(
              finding.claims.map((claim): Inline[] => [
                claim.says,
                ...n.cite(claim.sources),
                ...at(claim.place),
              ]),
            ),
          ]
        : []),
    ]),
  ];
}

const STALE_WORDS = {
  break: "A break",
  ground: "A ground of the priorities no longer holds",
  condition: "A condition changed",
  restated: "A list was restated",
  expired: "The author let the priorities speak only until then",
} as const;
