import type {
  balance as balanceInEnglish,
  priorities as prioritiesInEnglish,
  reproduce as reproduceInEnglish,
  weakPoints as weakPointsInEnglish,
} from "../../en/annex/grounds.ts";
import { count, named, on, quoted, sentence, series } from "../grammar.ts";
import { sources } from "../sources.ts";

export const weakPoints: typeof weakPointsInEnglish = {
  title: "Schwächen dieser Einschätzung",
  recordEnds: (day) =>
    `Das jüngste Ereignis der Chronik ist ${on(day).startsWith("am") ? `vom ${day}` : `von ${day}`}; was danach kam, kennt sie nicht.`,
  uncertain: (place, who, type, statement, says) =>
    `Unsicher ist Priorität ${place} ${named(who, "genitive")}${type === undefined ? "" : ` (${type})`}, „dass ${statement}“: ${says}`,
  withoutCitation: (n) =>
    n === 1
      ? "Für eine Tatsache nennt der Fall kein Werk, das bis zu diesem Tag erschienen war; sie wird ohne Anmerkung verwendet."
      : `Für ${n} Tatsachen nennt der Fall kein Werk, das bis zu diesem Tag erschienen war; sie werden ohne Anmerkung verwendet.`,
};

export const balance: typeof balanceInEnglish = {
  title: "Auf wessen Stimmen dies beruht",
  works: (n) => `${count(n, "Werk", "Werke")} bis zu diesem Tag: `,
  by: (n, name) =>
    `${n} ${name === undefined ? "von Presse, Wissenschaft und anderen" : `von ${named(name, "dative")}`}`,
  kinds: (list) =>
    `. Nach Art: ${list.map(([kind, n]) => `${(sources.kinds as Record<string, string>)[kind] ?? kind} ${n}`).join(", ")}. `,
  seen: (whole, excerpt, no, notStated) =>
    `Ganz gelesen: ${whole}; in Auszügen: ${excerpt}; nicht eingesehen: ${no}${notStated > 0 ? `; nicht angegeben: ${notStated}` : ""}.`,
  lacking: (names) =>
    `Kein Werk spricht für ${series(
      names.map((name) => named(name, "accusative")),
      "oder",
    )}.`,
  paper: (title, funder, isParty) =>
    `Das geprüfte Papier ${quoted(title)} wurde von ${named(funder, "dative")} bezahlt oder gefördert${isParty ? " (selbst Partei)" : ""}.`,
};

export const priorities: typeof prioritiesInEnglish = {
  title: "Die Prioritäten, wie sie erfasst sind",
  of: (name, type) => `Prioritäten ${named(name, "genitive")}${type === undefined ? "" : `: ${type}`}`,
  statement: (says) => ` Dass ${sentence(says)} `,
  authorsJudgement: "Urteil des Autors.",
};

export const reproduce: typeof reproduceInEnglish = { title: "Wie man diese Zahlen wieder erhält" };
