import type { problems as english } from "../../en/annex/problems.ts";
import { toldInGerman } from "../findings/index.ts";
import { count, quoted } from "../grammar.ts";
import { RULES } from "../rules.ts";

export const problems: typeof english = {
  title: "Was die Prüfung des Falls ergibt",
  severity: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  finding: (rule, message, called) =>
    `${toldInGerman(rule, message, called) ?? `${RULES[rule] === undefined ? "" : `${RULES[rule]}: `}${quoted(message)}`} (${rule})`,
  more: (n) => `${count(n, "Hinweis", "Hinweise")} von geringerem Gewicht: siehe den Befehl check oben.`,
};
