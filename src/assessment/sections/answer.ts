import type { Block, Inline } from "../../page/page.ts";
import { DIALOGUE, type UnnotedAssessment } from "../assess.ts";
import { at, list, paragraph } from "./blocks.ts";
import { changeSentence } from "./changes.ts";
import type { Narrator } from "./narrator.ts";
import { VERDICT_WORDS } from "./verdictWords.ts";

/** The question, the answer in one sentence, where things stand, and the smallest change that would open dialogue. */
export function answer(n: Narrator): Block[] {
  const { answer, statusQuo, stated } = n.a;
  return [
    {
      kind: "paragraph",
      role: "verdict",
      text: [
        { strong: `${answer.computed ? VERDICT_WORDS[answer.verdict] : "Not answered"}. ` },
        answer.sentence,
      ],
    },
    ...(statusQuo.state === null
      ? []
      : [
          paragraph(
            `Where things stand: ${statusQuo.says}`,
            statusQuo.on.length > 0 ? ` (${statusQuo.on.join(" ")}, state ${statusQuo.state})` : "",
            ".",
            contested(statusQuo.options),
          ),
        ]),
    list([...answer.because.map(({ says, place }): Inline[] => [says, ...at(place)]), ...nearestDialogue(n)]),
    ...stated.map((finding) =>
      paragraph(`${finding.by} concluded: ${finding.says}`, ...n.cite(finding.sources), ...at(finding.place)),
    ),
  ];
}

/** The smallest change that would open dialogue: the second half of the question. */
function nearestDialogue(n: Narrator): Inline[][] {
  const { answer, changes } = n.a;
  if (answer.verdict === "open" || !answer.computed) return [];
  const [smallest, ...others] = changes.filter(({ outcome }) => outcome === DIALOGUE);
  if (!smallest) return [["No single edit to one party's priorities would make dialogue hold."]];
  const more =
    others.length > 0
      ? ` ${others.length} other ${others.length === 1 ? "edit" : "edits"} of the same size would too.`
      : "";
  return [
    [
      "The smallest change that would make dialogue hold: ",
      changeSentence(n, smallest),
      more,
      ...at(smallest.place),
    ],
  ];
}

function contested(options: UnnotedAssessment["statusQuo"]["options"]): string {
  const sentences = options
    .filter(({ isContested }) => isContested)
    .map(({ option, record, isOn, otherwise }) => {
      const taken = `${option} is ${record} in the record and taken as ${isOn ? "on" : "off"}`;
      const other = isOn ? "off" : "on";
      if (otherwise === undefined) return taken;
      return otherwise === null
        ? `${taken} (${other}, today's state would be infeasible)`
        : `${taken} (${other}, the answer would be: ${VERDICT_WORDS[otherwise].toLowerCase()})`;
    });
  return sentences.length === 0 ? "" : ` Contested: ${sentences.join("; ")}.`;
}
