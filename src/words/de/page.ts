import type { page as english } from "../en/page.ts";
import { WITHHELD_WORDS } from "../withheld.ts";
import { annex } from "./annex.ts";
import { begin, clause, count, denied, inner, main, named, quoted, sentence, series } from "./grammar.ts";
import { change } from "./onePage/change.ts";
import { changed } from "./onePage/changed.ts";
import { channels } from "./onePage/channels.ts";
import { confidence } from "./onePage/confidence.ts";
import { assumption, effect } from "./onePage/effect.ts";
import { head } from "./onePage/head.ts";
import { headline } from "./onePage/headline.ts";
import { instead, lasting, reach } from "./onePage/judgement.ts";
import { howLong, person } from "./onePage/parties.ts";
import { inReadings } from "./onePage/readings.ts";
import { standing } from "./onePage/standing.ts";
import { sure } from "./onePage/sure.ts";
import { talks } from "./onePage/talks.ts";
import { stale, unanswered } from "./onePage/unanswered.ts";
import { voices } from "./onePage/voices.ts";
import { watch } from "./onePage/watch.ts";
import { why } from "./onePage/why.ts";
import { tell, wish } from "./statement.ts";
import { works } from "./works.ts";

/**
 * Die Sätze der einen Seite auf Deutsch. Written, not substituted: names bear article and case, statements stand after
 * "dass", and what an author wrote in another language stands in quotation marks. "Lohnende Schritte" are those that
 * each pay whoever takes them; a reading of the parties is "eine Lesart".
 */
export const page: typeof english = {
  language: "de",
  inReadings,
  author: (text) =>
    text.startsWith(WITHHELD_WORDS) ? "[Diese Worte waren damals nicht bekannt.]" : quoted(text),
  quote: quoted,
  names: {
    mid: (name) => named(name),
    begin,
    series: (items, last = "and") => series(items, last === "and" ? "und" : "oder"),
    sentence,
    clause,
    inner,
    denied,
    person: (whose) => person(whose),
    afterColon: begin,
  },

  statement: { tell, wish, isRoundabout: (told) => told.includes("nicht zutrifft, dass") },
  conduct: (name, phrases) => main(named(name), phrases),
  typeInSentence: (type) => type,
  sections: annex,
  annex: "Anhang: alle Begründungen, in der Reihenfolge der Seite",
  notes: "Anmerkungen",
  works,
  inferredFrom: "Erschlossen aus:",
  errors: (n) =>
    `Der Fall hat ${n === 1 ? "einen Fehler" : `${n} Fehler`}; was fehlerhaft ist, bleibt außer Betracht, diese Seite ist also unvollständig. detente check nennt jeden.`,
  withheld: (n) =>
    `Diese Veröffentlichung lässt ${n === 1 ? "einen Eintrag" : `${n} Einträge`} weg, ${n === 1 ? "den" : "die"} niemand nachgeschlagen hat: Wo die Seite sagt, nichts sei geschehen oder etwas stehe noch wie zuvor, kann das Weggelassene anderes sagen.`,
  partlyLeftOut: (n) =>
    `(${count(n, "weiterer Punkt", "weitere Punkte")} ${n === 1 ? "steht" : "stehen"} im Anhang.)`,
  head,
  headline,
  silence: (span) => `Was in ${howLong(span)} seit dem letzten Eintrag geschah, ist nicht verzeichnet.`,
  talks,
  ...channels,
  reach,
  lasting,
  instead,
  unanswered,
  stale,
  confidence,
  standing,
  changed,
  why,
  change,
  watch,
  sure,
  effect,
  assumption,
  voices,
};
