import type { changed as english } from "../../en/onePage/changed.ts";
import { begin, count, named, numeral, of, on, series, since, withAdverb } from "../grammar.ts";

function theJudgement(day: string, headline: string, isBelied: boolean): string {
  return `Die Einschätzung ${of(day)} lautete: „${headline}“.${isBelied ? " Es kam anders." : ""}`;
}

export const changed: typeof english = {
  judgement: theJudgement,
  label: (day, headline, isBelied) => `${theJudgement(day, headline, isBelied)} Seither`,
  asked: (day, headline, isBelied) => `${theJudgement(day, headline, isBelied)} Seither`,
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
  beside: " außer dem Bruch",
  noFacts: "nichts ist verzeichnet, was die Antwort berührt",
  model: "die Prioritäten der Parteien wurden neu gefasst",
  lists: (names) => `neu gefasst die Prioritäten von ${series(names)}`,
  same: "die Antwort ist dieselbe",
  unchanged: (day, headline, isNothing) =>
    headline === undefined
      ? `Die Antwort ist dieselbe wie ${on(day)}.`
      : `${theJudgement(day, headline, false)} ${isNothing ? "Seither ist nichts verzeichnet, was sie berührt; die" : "Die"} Antwort ist noch dieselbe.`,
  through: {
    facts: "der Ereignisse",
    priorities: "neuer Prioritäten",
    age: "des Alters der Prioritäten",
  },
  parts: {
    talksToday: "ob beide Seiten miteinander reden",
    reachable: "ob Gespräche erreichbar sind",
    lasting: "ob Gespräche Bestand hätten",
    answered: "ob Gespräche Bestand hätten, wovon damals nichts gesagt war",
  },
  changedParts: (parts, through, isRest) =>
    `${series(parts)}, ist${through.length === 0 ? "" : ` wegen ${series(through)}`} anders zu beantworten${isRest ? "; das Übrige wie zuvor" : ""}`,
};
