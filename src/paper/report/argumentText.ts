import { argumentOf } from "../argument/seen.ts";
import type { Paper } from "../paper.ts";

/** What of its argument was seen in a paper, in a sentence: where nothing was, silence about it is no praise. */
export function argumentText(paper: Paper): string[] {
  if (paper.language !== "en") return [];
  const { options, recommendations, conclusions, forecasts } = argumentOf(paper);
  const amount = ({ length }: readonly unknown[], word: string) =>
    `${length === 0 ? "no" : length} ${word}${length === 1 ? "" : "s"}`;
  return [
    `Of its argument: ${amount(options, "option")}, ${amount(recommendations, "recommendation")}, ${amount(conclusions, "sentence")} of conclusion, ${amount(forecasts, "forecast")} were seen.`,
  ];
}
