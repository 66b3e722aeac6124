export const NOUNS: Readonly<Record<string, string>> = {
  actor: "der Akteur",
  format: "das Format",
  event: "das Ereignis",
  source: "die Quelle",
  claim: "die Behauptung",
  option: "die Option",
  outcome: "der Ausgang",
  model: "das Modell",
};
const STATES: Readonly<Record<string, string>> = {
  met: "erfüllt",
  unmet: "nicht erfüllt",
  "partly met": "teilweise erfüllt",
  partly: "teilweise erfüllt",
  disputed: "umstritten",
};

/** "did you mean "x"?" and "expected one of: a, b", and behind them how often it is named. */
export function meant(cure = ""): string {
  return cure
    .replace(/^did you mean (.+)\?(?= \(named in |$)/u, "gemeint vielleicht $1")
    .replace(/ \(named in (\d+) more places?\)$/u, (_, n: string) => ` (noch ${n}-mal genannt)`)
    .replace(/^expected one of: /u, "erwartet eines von: ")
    .replaceAll(/"([^"]*)"/gu, "„$1“");
}

/** Only what is masculine differs. */
export function accusative(named: string): string {
  return named.replace(/^der /u, "den ");
}

export function state(word = ""): string {
  return STATES[word] ?? word;
}

/** "the one with X, Y on" */
export function inWords(text = ""): string {
  return text.replace(/^with no option on$/u, "ohne eine Option an").replace(/^with (.+) on$/u, "mit $1 an");
}

export function onOff(word = ""): string {
  return word === "on" ? "an" : "aus";
}
