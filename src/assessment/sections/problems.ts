import type { Block, Inline } from "../../page/page.ts";
import { calledIn } from "../../record/index.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What the checks of the case find. */
export function problems(n: Narrator): Block[] {
  const shown = n.a.problems.filter(({ severity }) => severity !== "note");
  const rest = n.a.problems.length - shown.length;
  if (n.a.problems.length === 0) return [];
  const { problems: says } = n.words;
  const called = calledIn(n.record, n.say.language.code);
  return [
    heading("problems", says.title),
    ...(shown.length > 0
      ? [
          list(
            shown.map((problem): Inline[] => [
              { strong: `${says.severity[problem.severity]}: ` },
              says.finding(problem.rule, problem.message, called),
              ...at(problem),
            ]),
          ),
        ]
      : []),
    ...(rest > 0 ? [paragraph(says.more(rest))] : []),
  ];
}
