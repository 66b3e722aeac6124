import type { Problem } from "../../record/index.ts";
import type { PaperReadWords } from "../../words/index.ts";
import { argumentOf } from "../argument/seen.ts";
import type { Paper } from "../paper.ts";
import { readingOf } from "../reading.ts";
import type { Compared, HeldAgainst } from "./paperOutput.ts";

/** A case was named, and papers of this language are not compared with one. */
export const NOT_COMPARED = "not compared";

/** A shorter text is a passage, of which nobody expects an argument. */
const LEAST_WORDS = 300;

/**
 * What was read of a paper, what of that is not sure, what of its argument was seen, and how much was held against a
 * case or a library: a sentence or two of each. Silence of the rules means no more.
 */
export function readingText(
  paper: Paper,
  says: PaperReadWords,
  compared?: Compared | typeof NOT_COMPARED,
  held: readonly HeldAgainst[] = [],
): string[] {
  const reading = readingOf(paper);
  const besides = reading.systems.filter(({ system }) => system !== reading.system);
  const also = besides.map(({ system, places }) => says.also[system](places));
  return [
    [
      says.read(reading),
      says.systems[reading.inFields ? "fields" : reading.system],
      ...(reading.system === "keys" ? [says.keysUsed(reading.systems[0]!.places)] : []),
      ...(reading.language === "en" ? [] : [says.language(reading.tongue, reading.language !== "other")]),
      ...(also.length === 0 ? [] : [says.besides(also, besides[0]!.places === 1)]),
    ].join(" "),
    ...reading.doubts.map((doubt) => says.notSure(doubt)),
    ...argumentText(paper, says),
    ...(compared === undefined
      ? []
      : [compared === NOT_COMPARED ? says.notCompared : says.compared(compared)]),
    ...(paper.language === "de" && typeof compared === "object" ? [says.comparedInPart] : []),
    ...held.map((one) => says.held(one)),
  ];
}

/** What silence is worth, told where nothing was found, and beside findings where rules kept silent over a doubt. */
export function noPraise(paper: Paper, problems: readonly Problem[], says: PaperReadWords): string[] {
  if (readingOf(paper).doubts.length > 0) return [says.silentInDoubt];
  return problems.length === 0 ? [says.littleTested] : [];
}

function argumentText(paper: Paper, says: PaperReadWords): string[] {
  const argument = argumentOf(paper);
  const seen = {
    options: argument.options.length,
    recommendations: argument.recommendations.length,
    conclusions: argument.conclusions.length,
    forecasts: argument.forecasts.length,
  };
  const isNothing = Object.values(seen).every((n) => n === 0);
  if (isNothing && readingOf(paper).words < LEAST_WORDS) return [];
  return [paper.language === "other" ? says.argumentByLabels(seen) : says.argument(seen)];
}
