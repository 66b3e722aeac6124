import type { measures as english } from "../../en/annex/measures.ts";
import { begin, count, named, series, verb } from "../grammar.ts";

export const measures: typeof english = {
  title: "Neben der Chronik: Maße",
  intro:
    "Was nach einer Regel über sehr viele Handlungen gezählt wird. Nichts davon ist eine Tatsache der Chronik, und weder das Modell noch die Antwort liest es. Ein Jahr gilt als bekannt, wenn es vorüber ist, denn jede Stimme ist am Tag der Abstimmung öffentlich.",
  caption:
    "Wie weit sie in der Generalversammlung der Vereinten Nationen gleich stimmten, je Maß, von 0 bis 1",
  codedCaption: "Was zwischen ihnen kodiert wurde, beide Richtungen zusammen, je Maß",
  head: ["Wer", "Maß", "Jahre", "Früher", "Später", "Bewegung"],
  pair: (a, b) => `${a} und ${b}`,
  directions: { rises: "näher", falls: "auseinander", steady: "kaum" },
  end: (value, from, to) => `${value.replace(".", ",")} (${from}–${to})`,
  tooFew: "zu wenige Jahre für eine Aussage",
  standsFor: (b, whole) => {
    const is = verb(b, "steht", "stehen");
    return begin(`${named(b)} ${is} an der Stelle ${named(whole, "genitive")}, die keine Stimme hat.`);
  },
  coverage: (votes, absent, noRecord) =>
    `${count(votes, "Abstimmung", "Abstimmungen")}, bei denen beide stimmten; ${absent} mit Abwesenheit eines oder beider, ${noRecord} ohne Eintrag für einen; keine davon zählt. Über die meisten Resolutionen wird nicht namentlich abgestimmt, und worüber abgestimmt wird, wechselt von Jahr zu Jahr: Ein Wert kann sich ändern, ohne dass eine Seite sich bewegt.`,
  codedCoverage: (events, partly) =>
    `${count(events, "kodiertes Ereignis", "kodierte Ereignisse")}: Berichte, die Maschinen gelesen haben, sodass mehr Berichte mehr davon ergeben und auch falsch Gelesenes zählt${partly.length === 0 ? "" : `; weniger als neun Zehntel decken die Dateien ab von ${series(partly)}`}.`,
  record: (direction, agrees) => {
    const way =
      direction === "rises"
        ? "wurden mehr"
        : direction === "falls"
          ? "wurden weniger"
          : "blieben gleich viele";
    return `Die arbeitenden Formate zwischen den Parteien ${way} in denselben Jahren${agrees === null ? "" : agrees ? ": Die Chronik geht in dieselbe Richtung" : ": Die Chronik geht in die andere Richtung"}.`;
  },
  levels: (measure, changes) =>
    `Nach dem Maß „${measure}“ wechselt das Niveau, das drei Jahre oder länger hält, ${series(changes)}.`,
  level: (year, before, after, isCertain) =>
    `${year} (von ${before.replace(".", ",")} auf ${after.replace(".", ",")}${isCertain ? "" : "; nicht in jeder Prüfung"})`,
  breaksThen: (year, breaks) =>
    `Als ${breaks.length === 1 ? "Bruch" : "Brüche"} des Jahres ${year} verzeichnet die Chronik, was keine Ursache belegt: ${breaks.map((says) => says.replace(/\.$/u, "")).join("; ")}.`,
  apart: (direction, kind, formats) =>
    `In den drei Jahren danach gegen die drei davor ${direction === "rises" ? "näherte sich" : "ging"} ${kind === "un-votes" ? "das Abstimmungsverhalten" : "das kodierte Geschehen"} ${direction === "rises" ? "an, obwohl diese nicht mehr mit beiden arbeiteten" : "auseinander, obwohl diese nun mit beiden arbeiteten"}: ${series(formats)}.`,
  claims:
    "Was Verfasser über die Bewegung sagen, gehalten gegen die Reihe in den Jahren, von denen sie sprechen:",
  claim: (from, to, by, not) =>
    by.length + not.length === 0
      ? `(${from}–${to}: zu wenige Jahre für eine Aussage.)`
      : `(${from}–${to}: ${by.length === 0 ? "von keinem Maß bestätigt" : not.length === 0 ? "von jedem Maß bestätigt" : `bestätigt nach: ${series(by)}; nicht nach: ${series(not)}`}.)`,
  data: (data, licence, released) =>
    `Daten: ${data}${released === undefined ? "" : `, Ausgabe von ${released}`}; Lizenz ${licence}.`,
  made: "Gezählt mit:",
  figure: {
    caption: (from, to) =>
      `Was gezählt wurde, ${from} bis ${to}, und was die Chronik aus diesen Jahren hat; keines erzählt das andere`,
    events: "Die Chronik",
    event: (n, when, says, isBreak) =>
      `${n}, ${when}${isBreak ? ", ein Bruch" : ""}: ${says.replace(/\.$/u, "")}.`,
    broke: (says) => `: ${says.replace(/\.$/u, "")}.`,
    label: (measure, a, b, least, most) =>
      `Gezählt: ${measure}, ${named(a)} und ${named(b)}, ${least < 0 ? `−${-least}` : least} bis ${most}`,
    row: (label, years) => `${label}: ${years.join("; ")}.`,
    value: (year, value) => `${year} ${value.replace(".", ",")}`,
    gap: (from, to) => `${from === to ? from : `${from}–${to}`} nicht gemessen`,
    marks: { filled: "ein Ereignis der Chronik", crossed: "ein Bruch, wie die Chronik ihn nennt" },
    bars: "nach Jahren gezählt; kein Balken: nicht gemessen, was keine Null ist",
  },
};
