import type { because as becauseInEnglish, explain as explainInEnglish } from "../../en/annex/explain.ts";
import { begin, its, main, named, pronoun, quoted, series, verb } from "../grammar.ts";

/** What somebody does in a move, behind his pronoun; an author's words behind a colon. */
function doing(name: string, move: string): string {
  return main(pronoun(name), [move]);
}

function heldBack(who: string, names: readonly string[]): string {
  return names.length === 0
    ? ""
    : `; ohnehin nicht zurücknehmen ${verb(who, "könnte", "könnten")} ${pronoun(who)}: ${series(names.map(quoted))}`;
}

const IHM: Record<string, string> = { es: "ihm", er: "ihm", sie: "ihr" };

export const explain: typeof explainInEnglish = {
  noMove: (who, held) =>
    `${begin(named(who))} ${verb(who, "hat", "haben")} hier keinen Zug${heldBack(who, held)}.`,
  unseen: (who) =>
    `${begin(named(who))} ${verb(who, "kann", "können")} diese Lage nicht sehen: hier gibt es keinen Zug, und sie gilt als stabil.`,
  noGain: (who, held) =>
    `${begin(named(who))} ${verb(who, "gewänne", "gewännen")} durch keinen eigenen Zug${heldBack(who, held)}.`,
  move: (who, says, letters) => `${doing(who, says)}${letters === undefined ? "" : ` (${letters})`}`,
  gain: (who, move, met) =>
    `${begin(named(who))} ${verb(who, "gewänne", "gewännen")} durch einen Zug: ${move}${met === undefined ? "" : `; das erfüllt ${its(who)}e Priorität ${met.place}, „dass ${met.statement}“`}`,
  answers: (steps, isCredible) =>
    steps
      .map(({ who, move }) =>
        isCredible
          ? `eine Antwort lohnte sich für ${named(who, "accusative")}: ${move}`
          : `${named(who)} ${verb(who, "könnte", "könnten")} antworten: ${move}`,
      )
      .join("; danach: "),
  deterred: (gain, answers, who, isWorse, looksAgain, more) =>
    `${gain}; aber ${answers}. Danach ${verb(who, "stünde", "stünden")} ${named(who)} ${isWorse ? "schlechter" : "nicht besser"} da als jetzt${looksAgain ? ` und ${verb(who, "könnte", "könnten")} dem nicht entkommen` : ""}.${more === 0 ? "" : more === 1 ? " Auch auf die andere Verbesserung folgte eine Antwort." : ` Auch auf die ${more} anderen Verbesserungen folgte eine Antwort.`}`,
  free: (gain) => `${gain}.`,
  escapes: (gain, answers, who, wayOut) =>
    `${gain}; ${answers}; doch dem ${verb(who, "entkäme", "entkämen")} ${named(who)} wieder: ${wayOut}.`,
  unanswered: (gain, isCredible) =>
    isCredible
      ? `${gain}; keine Antwort, die sich für die anderen lohnte, machte diesen Gewinn zunichte.`
      : `${gain}; nichts, was die anderen tun können, machte diesen Gewinn zunichte.`,
};

export const because: typeof becauseInEnglish = {
  noState: "Keine mögliche Lage gehört zu diesem Ausgang.",
  moves: (label) => `geht über zu ${label}`,
  gains: (state, who, move, escapes) =>
    `In ${state} ${verb(who, "gewinnt", "gewinnen")} ${named(who)} durch einen Zug (${doing(who, move)}), und keine Antwort, die sich für die anderen lohnt, nimmt ${IHM[pronoun(who)] ?? named(who, "dative")} den Gewinn${escapes ? ", denn jeder Antwort der anderen ließe sich ausweichen" : ""}.`,
  answer: (who, move) => `${named(who)} ${verb(who, "könnte", "könnten")} antworten (${doing(who, move)})`,
  deterred: (state, who, move, answers, isCredible) =>
    `In ${state} ${verb(who, "ist", "sind")} ${named(who)} zu einem Zug versucht (${doing(who, move)}), aber ${answers.join(" und dann ")}${isCredible ? "" : ", vielleicht gegen das eigene Interesse"}; danach ${verb(who, "stünde", "stünden")} ${named(who)} nicht besser da.`,
  nobody: (state) =>
    `${state === undefined ? "Wenn nichts an ist," : `In ${state}`} gewinnt niemand durch einen eigenen Zug.`,
  held: (list) =>
    ` ${list.map(([who, options]) => `${begin(named(who))} ${verb(who, "könnte", "könnten")} ohnehin nicht zurück (${options.join(", ")} ${options.length === 1 ? "ist" : "sind"} unwiderruflich)`).join("; ")}.`,
};
