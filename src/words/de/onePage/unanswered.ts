import type {
  stale as staleInEnglish,
  unanswered as unansweredInEnglish,
} from "../../en/onePage/unanswered.ts";
import {
  begin,
  clause,
  named,
  numeral,
  of,
  on,
  pronoun,
  quoted,
  series,
  until,
  withDative,
} from "../grammar.ts";
import { person } from "./parties.ts";

export const unanswered: typeof unansweredInEnglish = {
  noModel: (day) =>
    `Ob Gespräche Bestand hätten, bleibt offen: Für den ${day} enthält die Fallstudie keine Annahmen über Prioritäten der Parteien.`,
  belied: (whose, statement, day, meetings) =>
    `Ob Gespräche Bestand hätten, bleibt offen: Die frühere Antwort beruhte auf der Annahme, dass ${withDative(
      whose.name,
      statement.replace(/^(?:es|er|sie)(?= )/u, () => named(whose.name)),
    )}; doch ${on(day)} handelte ${pronoun(whose.name)} anders${meetings < 2 ? "" : `, wie schon bei ${numeral(meetings)} Treffen zuvor`}.`,
  left: (told) => `Nicht alles beruht auf dieser Annahme: ${begin(told.map(clause).join("; "))}.`,
  noDialogue: "Ob Gespräche Bestand hätten, bleibt offen: Der Fall sagt nicht, welche Lagen Dialog sind.",
  faulty: (name) => `Ob Gespräche Bestand hätten, bleibt offen: Das Modell ${quoted(name)} hat Fehler.`,
  noStatusQuo:
    "Ob Gespräche Bestand hätten, bleibt offen: Nichts sagt, wie die Dinge stehen. Dem Modell fehlt statusQuo oder seinen Optionen onWhen.",
  infeasible: (day) =>
    `Ob Gespräche Bestand hätten, bleibt offen: Die Lage, die die Chronik ${on(day)} zeigt, schließt das Modell aus.`,
  laterList: (lists) =>
    `Ob Gespräche Bestand hätten, bleibt offen: ${begin(series(lists.map(([name, day]) => `die einzigen Prioritäten, die für ${named(name, "accusative")} angegeben sind, stammen ${of(day)}`)))} und damit aus späterer Zeit.`,
  stale: (of_, reasons) =>
    `Ob Gespräche Bestand hätten, bleibt offen: Die Annahmen über die Prioritäten der Parteien stammen ${of(of_)}; ${series(reasons)}.`,
  talkedAgain: (day) => `Gespräche gab es danach noch ${until(day)}.`,
  staleUndated: (reasons) =>
    `Ob Gespräche Bestand hätten, bleibt offen: Die Annahmen über die Prioritäten der Parteien sind überholt; ${series(reasons)}.`,
  old: (headline) => `Aus den alten Annahmen folgte: „${headline}“. Für diesen Tag ist das keine Antwort.`,
};

// Each is a clause of its own, on the assumptions just named.
export const stale: typeof staleInEnglish = {
  break: (day, says) => `nach dem Bruch ${of(day)} (${says}) wurden sie nicht neu aufgestellt`,
  ground: (day, says) => `eine ihrer Begründungen gilt seither nicht mehr (${day}: ${says})`,
  condition: (day, says) =>
    `seither hat sich eine Bedingung geändert, auf die sie sich stützen (${day}: ${says})`,
  restated: (day, whose) => {
    const [, name = whose, type] = /^(.*?)(?: \((.*)\))?$/su.exec(whose) ?? [];
    return `seither wurden die Prioritäten ${person({ name, type }, "genitive")} neu bestimmt (${day})`;
  },
  expired: (day) => `ihr Verfasser ließ sie nur ${until(day)} gelten`,
};
