import type { Path } from "../../questions/path.ts";
import type { ModelWords } from "./modelWords.ts";

type Choice = Path["choices"][number];

/** A verdict and its reason as one sentence: the word that leads, and what follows it. */
export function verdictInWords(choice: Choice, words: ModelWords): { word: string; reason: string } {
  const { word, reason } = withoutGround(choice, words);
  const judgements = [...new Set((choice.restsOn ?? []).map(({ says }) => says.replace(/\.$/, "")))];
  return {
    word,
    reason: `${reason}${judgements.length === 0 ? "" : ` This rests on a judgement: ${judgements.join("; ")}.`}`,
  };
}

function withoutGround(choice: Choice, words: ModelWords): { word: string; reason: string } {
  const { verdict, why, lists } = choice;
  if (why !== undefined && why !== "readings-differ") return { word: "Undecided", reason: `: ${WHY[why]}.` };
  const told = lists.map((one) => ({ ...one, says: reason(one, words) }));
  const isOne = told.every(({ says, verdict: is }) => says === told[0]!.says && is === told[0]!.verdict);
  if (verdict !== "undecided" && isOne) return { word: WORDS[verdict], reason: `${told[0]?.says ?? ""}.` };
  const parts = told.map(
    ({ decisionMaker, type, verdict: is, says }) =>
      `as ${words.type(decisionMaker, type) || words.dm(decisionMaker)}, ${WORDS[is].toLowerCase()}${says}`,
  );
  return {
    word: verdict === "undecided" ? "The readings part" : WORDS[verdict],
    reason: `: ${parts.join("; ")}.`,
  };
}

const WORDS = {
  explained: "Explained",
  contradicted: "Against the list",
  tie: "A tie",
  undecided: "Undecided",
} as const;

const WHY = {
  "too-open": "too much is open to tell",
  open: "it turns on what the record leaves open",
  infeasible: "the model has no such state",
} as const;

function reason(one: Choice["lists"][number], words: ModelWords): string {
  const { verdict, statement, beforehand, mayBe } = one;
  const priority =
    statement === undefined
      ? verdict === "tie"
        ? ", to which the list is indifferent"
        : ""
      : ` ${verdict === "explained" ? "by" : "and"} its priority that ${words.statement(statement)}`;
  const credit =
    verdict === "explained" && beforehand ? " (the list is younger than the move: no credit)" : "";
  const possible =
    mayBe.length === 0
      ? ""
      : `, possibly ${mayBe.map((why) => (why === "joint" ? "as part of a joint move" : "to forestall worse")).join(" or ")}, which does not count as explained`;
  return `${priority}${credit}${possible}`;
}
