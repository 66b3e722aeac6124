import type { Block, Inline } from "../../page/page.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What the checks of the case find. */
export function problems(n: Narrator): Block[] {
  const shown = n.a.problems.filter(({ severity }) => severity !== "note");
  const rest = n.a.problems.length - shown.length;
  if (n.a.problems.length === 0) return [];
  return [
    heading("problems", "What the checks of the case find"),
    ...(shown.length > 0
      ? [
          list(
            shown.map((problem): Inline[] => [
              { strong: `${problem.severity}: ` },
              `${problem.message} (${problem.rule})`,
              ...at(problem),
            ]),
          ),
        ]
      : []),
    ...(rest > 0
      ? [paragraph(`${rest} ${rest === 1 ? "note" : "notes"} of lesser weight: see the check command above.`)]
      : []),
  ];
}
