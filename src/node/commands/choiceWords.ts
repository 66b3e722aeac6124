import { ownName } from "../../assessment/index.ts";
import type { Path } from "../../questions/path.ts";
import type { ModelWords } from "./modelWords.ts";

type Choice = Path["choices"][number];
type Judged = { word: string; reason: string };

/** A verdict and its reason as one sentence: the word that leads, and what follows it. */
export function verdictInWords(choice: Choice, words: ModelWords): Judged {
  const { word, reason } = withoutGround(choice, words);
  const { judged } = words.language.commands.path;
  const judgements = [
    ...new Set(
      (choice.restsOn ?? []).map(({ says, saysIn }) =>
        ownName(words.language, says.replace(/\.$/, ""), saysIn).replace(/\.$/, ""),
      ),
    ),
  ];
  return { word, reason: `${reason}${judgements.length === 0 ? "" : judged(judgements)}` };
}

function withoutGround(choice: Choice, words: ModelWords): Judged {
  const says = words.language.commands.path;
  const { verdict, why, lists, turnsOn } = choice;
  if (why !== undefined && why !== "readings-differ") {
    const because = turnsOn === undefined ? says.why[why] : turning(turnsOn, words);
    return { word: says.verdicts.undecided, reason: `: ${words.language.words.names.afterColon(because)}.` };
  }
  const told = lists.map((one) => ({ ...one, says: reason(one, words) }));
  const isOne = told.every(({ says: is, verdict: of }) => is === told[0]!.says && of === told[0]!.verdict);
  if (verdict !== "undecided" && isOne)
    return { word: says.verdicts[verdict], reason: `${told[0]?.says ?? ""}.` };
  const open = turnsOn === undefined ? "" : `, ${turning(turnsOn, words)}`;
  const parts = told.map(({ decisionMaker, type, verdict: is, says: of }) =>
    says.as(
      words.type(decisionMaker, type) || words.dm(decisionMaker),
      `${says.verdictsInside[is]}${is === "undecided" ? open : of}`,
    ),
  );
  return {
    word: verdict === "undecided" ? says.readingsPart : says.verdicts[verdict],
    reason: `: ${parts.join("; ")}.`,
  };
}

function turning(turnsOn: readonly string[], words: ModelWords): string {
  return words.language.commands.path.turnsOn(turnsOn.flatMap((option) => words.didOption(option, true)));
}

function reason(one: Choice["lists"][number], words: ModelWords): string {
  const says = words.language.commands.path;
  const { verdict, statement, beforehand, mayBe } = one;
  const priority =
    statement === undefined
      ? verdict === "tie"
        ? says.indifferent
        : ""
      : says.by(verdict === "explained", words.statement(statement));
  const credit = verdict === "explained" && beforehand ? says.noCredit : "";
  return `${priority}${credit}${mayBe.length === 0 ? "" : says.mayBe(mayBe)}`;
}
