import type { Compared } from "./paperOutput.ts";

/** How much of a paper was held against a case, in a sentence: where little was, silence about it is no praise. */
export function comparedText({ sentences, dates, agreeing, differing }: Compared): string {
  const name = `Against the case: ${sentences === 1 ? "1 sentence names" : `${sentences} sentences name`} its actors or formats`;
  if (dates === 0) return `${name}; no dates were seen in the text.`;
  const held = agreeing + differing;
  const of = `of ${dates} ${dates === 1 ? "date" : "dates"} in the text ${held === 0 ? "none" : held} could be held against it`;
  const rest = dates - held;
  const unheld =
    rest === 0
      ? ""
      : `; ${rest === 1 ? "the other tells" : `the other ${rest} tell`} of nothing that the case dates`;
  return `${name}; ${of}${held === 0 ? "" : `: ${agreeing} ${agreeing === 1 ? "agrees" : "agree"}, ${differing} ${differing === 1 ? "does" : "do"} not${unheld}`}.`;
}
