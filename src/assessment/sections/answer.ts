import type { Block, Inline } from "../../page/page.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** The grounds of the judgement: the parts of the answer, how old the priorities are, what carries it. */
export function answer(n: Narrator): Block[] {
  const { answer: found, stated, model, assumptions } = n.a;
  const { date } = n.say;
  const { answer: says } = n.words;
  return [
    heading("answer", says.title),
    paragraph({ strong: `${found.headline}. ` }, found.sentence),
    ...(found.oldPriorities
      ? [
          paragraph(
            says.oldPriorities,
            { strong: `${found.oldPriorities.headline}. ` },
            found.oldPriorities.sentence,
          ),
        ]
      : []),
    ...(model && model.staleBecause.length > 0
      ? [
          list(
            model.staleBecause.map((reason): Inline[] => [
              { emphasis: says.staleOn(says.stale[reason.kind], date(reason.date)) },
              n.said(reason),
              ...n.cite(reason),
              ...at(reason.place),
            ]),
          ),
        ]
      : []),
    ...(found.because.length > 0
      ? [list(found.because.map((ground): Inline[] => [ground.says, ...at(ground.place)]))]
      : []),
    ...(found.confidence
      ? [
          paragraph(
            n.say.words.names.sentence(
              `${n.say.words.confidence.label(n.say.words.confidence.words[found.confidence.word])}: ${n.say.words.names.afterColon(found.confidence.because.join("; "))}`,
            ),
          ),
        ]
      : []),
    ...(assumptions.length > 0
      ? [
          paragraph(says.restsOn),
          list(
            assumptions.map(({ what, change, effect, ground, uncertain, place }): Inline[] => [
              says.assumption(what, change, effect),
              ...ground.map((one) => says.ground(one.says)),
              uncertain === undefined ? "" : says.uncertain(n.author(uncertain)),
              ...at(place),
            ]),
          ),
        ]
      : []),
    ...stated.flatMap((finding): Block[] => [
      paragraph(
        says.concluded(n.author(finding.by), finding.date === undefined ? undefined : date(finding.date)),
        n.said(finding),
        ...n.cite(finding),
        finding.agrees === null ? "" : finding.agrees ? says.agrees : says.differs,
        ...at(finding.place),
      ),
      ...(finding.claims.length > 0
        ? [
            list(
              finding.claims.map((claim): Inline[] => [n.said(claim), ...n.cite(claim), ...at(claim.place)]),
            ),
          ]
        : []),
    ]),
  ];
}
