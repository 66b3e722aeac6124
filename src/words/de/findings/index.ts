import { AGAINST_CASE } from "./againstCase.ts";
import { ARGUMENT } from "./argument.ts";
import { READING } from "./reading.ts";
import { SOURCES } from "./sources.ts";
import { type Telling, Tellings } from "./tell.ts";

/** Every sentence of a finding that is told in German, by the rule that says it. */
export const TELLINGS: Readonly<Record<string, readonly Telling[]>> = {
  ...SOURCES,
  ...ARGUMENT,
  ...READING,
  ...AGAINST_CASE,
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
  ["“{word}”", "„{word}“"],
];

const tellings = new Tellings({ ...TELLINGS, related: RELATED });

/** A finding in German; undefined where it is written in English alone. */
export function toldInGerman(rule: string, message: string): string | undefined {
  const [, whole = message, times] = /^([\s\S]*?)(?: \((\d+) times\))?$/u.exec(message) ?? [];
  const told = tellings.tell(rule, whole);
  return told === undefined || times === undefined ? told : `${told} (${times}-mal)`;
}

export function relatedInGerman(message: string): string | undefined {
  return tellings.tell("related", message);
}
