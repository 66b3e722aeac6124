import { dated, phased } from "./againstCase.ts";
import { ordinal } from "./argument.ts";
import type { Telling } from "./tell.ts";

/** Kinds of claim of a case, with their article. */
const CLAIMS: Readonly<Record<string, string>> = {
  value: "der Wert",
  fact: "die Tatsache",
  stance: "die Haltung",
  demand: "die Forderung",
  condition: "die Bedingung",
  judgement: "das Urteil",
  forecast: "die Vorhersage",
  recommendation: "die Empfehlung",
  trend: "die Entwicklung",
};

/** What stands beside a finding, of whatever rule. */
export const RELATED: readonly Telling[] = [
  ["here too", "auch hier"],
  ["before", "zuvor"],
  ["the entry", "der Eintrag"],
  ["an entry", "ein Eintrag"],
  ["the first", "die erste"],
  ["the note before", "die Anmerkung davor"],
  ["note [{label}]", "Anmerkung [{label}]"],
  ["note {label}", "Anmerkung {label}"],
  ["its note", "die Anmerkung dazu"],
  ["its source", "die Quelle dazu"],
  ["the original", "das Original"],
  ["the quotation", "das Zitat"],
  ["the same address", "dieselbe Adresse"],
  ["cut off here too", "auch hier abgeschnitten"],
  ["this too", "auch dies"],
  ["announced here", "hier angekündigt"],
  ["the count begins here", "hier beginnt die Zählung"],
  ["the paper's own scale", "die Skala der Arbeit"],
  ["names no time and no test", "nennt weder Zeit noch Probe"],
  ["names no time, only “{words}”", "nennt keine Zeit, nur „{words}“"],
  ["the {noun} as listed", "die Aufzählung („{noun}“)"],
  ["the {noun} listed before", "die frühere Aufzählung („{noun}“)"],
  ["“{word}” here too", "„{word}“ auch hier"],
  ["“{word}” too", "auch „{word}“"],
  ["“{word}” here", "hier „{word}“"],
  ["“{word}” is introduced here", "„{word}“ ist hier eingeführt"],
  ["“{word}” is taken up here", "„{word}“ ist hier aufgenommen"],
  ["“{word}”, with its strengths", "„{word}“, mit Stärken"],
  ["“{word}”, with its shortcomings", "„{word}“, mit Schwächen"],
  [
    "“{word}”, with its {side}",
    ({ word, side }) => `„${word}“, mit ${side === "strengths" ? "Stärken" : "Schwächen"}`,
  ],
  [
    "“{word}”, listed as the {listed}, is called the {called}",
    ({ word, listed, called }) =>
      `„${word}“, aufgezählt als ${ordinal(listed)}, heißt hier ${ordinal(called)}`,
  ],
  ["“{word}”", "„{word}“"],
  ["{n}: “{word}”", "{n}: „{word}“"],
  ["the answer before", "die Antwort davor"],
  ["the case: the event", "der Fall: das Ereignis"],
  ["the case: its taking part", "der Fall: die Teilnahme"],
  ["the case: the format and its phases", "der Fall: das Format und seine Phasen"],
  ["the case: its successor", "der Fall: der Nachfolger"],
  ["the case: its membership", "der Fall: die Mitgliedschaft"],
  ["the case: its last meeting on record", "der Fall: die letzte verzeichnete Sitzung"],
  ['the case: the values "{id}"', "der Fall: die Werte „{id}“"],
  ['the case: the {kind} "{id}"', ({ kind = "", id }) => `der Fall: ${CLAIMS[kind] ?? kind} „${id}“`],
  ["the case remarks: {words}", "der Fall merkt an: „{words}“"],
  ["the case, {date}: {words}", ({ date, words }) => `der Fall, ${dated(date)}: „${words}“`],
  ["the case: {words}", ({ words }) => `der Fall: ${phased(words)}`],
];
