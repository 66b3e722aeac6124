import { argumentOf } from "../argument/seen.ts";
import type { Paper } from "../paper.ts";
import { readingOf } from "../reading.ts";

/** A shorter text is a passage, of which nobody expects an argument. */
const LEAST_WORDS = 300;

/** What of its argument was seen in a paper, in a sentence: where nothing was, silence about it is no praise. */
export function argumentText(paper: Paper): string[] {
  const { options, recommendations, conclusions, forecasts } = argumentOf(paper);
  const isNothing = options.length + recommendations.length + conclusions.length + forecasts.length === 0;
  if (isNothing && readingOf(paper).words < LEAST_WORDS) return [];
  const amount = ({ length }: readonly unknown[], word: string) =>
    `${length === 0 ? "no" : length} ${word}${length === 1 ? "" : "s"}`;
  // Of a language whose sentences are not read only headings and labels tell, and they tell of no forecast.
  if (paper.language === "other")
    return [
      `Of its argument, by headings and labels alone: ${amount(options, "option")}, ${amount(recommendations, "recommendation")} and ${amount(conclusions, "sentence")} of conclusion were seen.`,
    ];
  return [
    `Of its argument: ${amount(options, "option")}, ${amount(recommendations, "recommendation")}, ${amount(conclusions, "sentence")} of conclusion, ${amount(forecasts, "forecast")} were seen.`,
  ];
}
