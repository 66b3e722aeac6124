import type { changed as english } from "../../en/onePage/changed.ts";
import { begin, count, named, numeral, of, on, series, since, withAdverb } from "../grammar.ts";

function theJudgement(day: string, headline: string, isBelied: boolean): string {
  return isBelied
    ? `Die Einschätzung ${of(day)} („${headline}“) hat sich nicht bestätigt.`
    : `Die Einschätzung ${of(day)} lautete: „${headline}“.`;
}

function added(day: string, headline: string, isBelied: boolean): string {
  return `Zur Einschätzung ${of(day)} („${headline}“)${isBelied ? ", die sich nicht bestätigt hat," : ""} ist nachzutragen`;
}

export const changed: typeof english = {
  judgement: theJudgement,
  label: added,
  asked: added,
  labelShort: (day) => `Seit der Einschätzung ${of(day)}`,
  askedShort: (day) => begin(since(day)),
  events: (n) => count(n, "Ereignis", "Ereignisse"),
  breaks: (list, earlier) =>
    list.length === 0
      ? earlier === 1
        ? "ein Bruch"
        : `${numeral(earlier)} Brüche`
      : `${list.map(([day, says]) => `${says} (${day})`).join("; ")}${earlier === 0 ? "" : ", unter anderem"}`,
  now: (name, phrase) => withAdverb(named(name), phrase, "nun"),
  beside: ", vom Bruch abgesehen",
  noFacts: "nichts ist verzeichnet, was die Antwort berührt",
  model: "die Annahmen über die Prioritäten der Parteien wurden neu gefasst",
  lists: (names) => `neu gefasst wurden die angenommenen Prioritäten von ${series(names)}`,
  same: "die Antwort hat sich nicht geändert",
  sameLasting: "am Urteil darüber, ob Gespräche Bestand hätten, hat sich nichts geändert",
  unchanged: (day, headline, isNothing) =>
    headline === undefined
      ? `Die Antwort ist dieselbe wie ${on(day)}.`
      : `${theJudgement(day, headline, false)} ${isNothing ? "Seither ist nichts verzeichnet, was sie berührt; die" : "Die"} Antwort ist noch dieselbe.`,
  unchangedLasting: (day, headline) =>
    `${theJudgement(day, headline, false)} Am Urteil darüber, ob Gespräche Bestand hätten, hat sich nichts geändert.`,
  through: {
    facts: "der Ereignisse",
    priorities: "neu gefasster Annahmen",
    age: "des Alters der Annahmen",
  },
  parts: {
    talksToday: "ob beide Seiten miteinander sprechen",
    reachable: "ob Gespräche erreichbar sind",
    lasting: "ob Gespräche Bestand hätten",
    answered: "ob Gespräche Bestand hätten, wovon damals nichts gesagt war",
  },
  changedParts: (parts, through, isRest) =>
    `${series(parts)}, ist${through.length === 0 ? "" : ` wegen ${series(through)}`} anders zu beantworten${isRest ? "; das Übrige wie zuvor" : ""}`,
};
