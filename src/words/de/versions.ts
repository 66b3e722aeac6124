import type { VersionWords } from "../en/versions.ts";
import { count, quoted } from "./grammar.ts";
import { NOUNS } from "./nouns.ts";

export const versions: VersionWords = {
  quoted,
  yes: "ja",
  no: "nein",
  none: "nichts",
  theCase: "Der Fall",
  noun: (noun) =>
    noun.startsWith("model") ? "Modell" : ((NOUNS as Record<string, { one: string }>)[noun]?.one ?? noun),
  entry: (noun, id) => `${noun} ${id}`,
  option: (id) => `Option ${id}`,
  reading: (type) => `gelesen als ${type}`,
  statement: (maker, place, type, said) =>
    `${place === undefined ? "Eine Priorität" : `Priorität ${place + 1}`} (${maker}${type === undefined ? "" : `, gelesen als ${type}`}), ${said}`,
  within: (whole, part) => `${whole}, ${part}`,

  added: (what, title) => `${what} ist neu${title === undefined ? "" : `: ${title}`}`,
  removed: (what, title) => `${what} wurde entfernt${title === undefined ? "" : `: ${title}`}`,
  changed: (what, before, after) => `${what}: bisher ${before}, jetzt ${after}`,
  reworded: (what, after) => `${what}: jetzt ${after}`,
  renamed: (what, now) => `${what} heißt jetzt ${now}`,
  otherwise: (what) => `${what} sagt etwas anderes`,
  first: (what) => `${what} rückt an die erste Stelle`,
  moved: (what, isDown, below) => `${what} rückt nach ${isDown ? "unten" : "oben"}, hinter ${below}`,

  effects: {
    day: (before, after) => `Der Tag war ${before}, ist jetzt ${after}.`,
    model: (before, after) =>
      `Die Prioritäten waren ${before === null ? "die keines Modells" : `die von ${before}`}, sind jetzt ${after === null ? "die keines Modells" : `die von ${after}`}.`,
    answered: (is) =>
      is
        ? "Die Frage ist jetzt beantwortet; vorher war sie es nicht."
        : "Die Frage ist nicht mehr beantwortet.",
    headline: (before, after) => `Die Antwort lautete ${quoted(before)}, lautet jetzt ${quoted(after)}.`,
    talks: { yes: "ja", no: "nein", contested: "strittig", unknown: "nicht bekannt" },
    talksToday: (before, after) => `Ob sie heute sprechen: bisher ${before}, jetzt ${after}.`,
    reach: {
      there: "sie sind schon da",
      steps: "durch Schritte, die jedem nützen, der sie geht",
      joint: "nur durch einen gemeinsamen Schritt",
      none: "durch keinen Schritt, der nützt",
    },
    notComputed: "nicht berechnet",
    scenarios: (n) => count(n, "Szenario", "Szenarien"),
    reachable: (before, after) => `Wie es zu Gesprächen kommen kann: bisher ${before}, jetzt ${after}.`,
    gained: (names) => `sie wären jetzt auch von Dauer bei ${names}`,
    lost: (names) => `nicht mehr bei ${names}`,
    onlyHeld: (names) => `sie hielten, wenn es dazu käme, obwohl keine Schritte dahin führen, bei ${names}`,
    noMoreHeld: (names) => `sie hielten nicht mehr, auch wenn es dazu käme, bei ${names}`,
    lasting: (parts) =>
      parts.length === 0
        ? "Ob Gespräche von Dauer wären, beruht auf anderem als bisher."
        : `Ob Gespräche von Dauer wären: ${parts.join(", ")}.`,
    verdicts: { open: "offen", conditional: "bedingt", closed: "verschlossen" },
    verdict: (before, after) => ` Das Urteil war: ${before}, ist jetzt: ${after}.`,
    noState: "Die jetzige Lage ist kein Zustand des Modells mehr.",
    nowComputed: (n, of) => `Die jetzige Lage ist nun berechnet: Sie hält in ${n} von ${of} Szenarien.`,
    isOn: (option) => `${option} ist jetzt an`,
    isOff: (option) => `${option} ist jetzt aus`,
    stands: (turned) => `Die Lage ist eine andere: ${turned.join(", ")}.`,
    noLongerHeld: (n, of) =>
      `Die jetzige Lage hält nicht mehr: Sie hielt in ${n} von ${of} Szenarien, jetzt in keinem.`,
    heldNow: (n, of) => `Die jetzige Lage hält nun in ${n} von ${of} Szenarien; vorher in keinem.`,
    held: (now, of, before, wasOf) =>
      `Die jetzige Lage hält in ${now.length} von ${of} Szenarien (${now.join("; ")}); vorher in ${before.length} von ${wasOf} (${before.join("; ")}).`,
    confidences: { high: "sehr verlässlich", moderate: "mäßig verlässlich", low: "wenig verlässlich" },
    confidence: (before, after) =>
      `Die Verlässlichkeit war ${before ?? "nicht angegeben"}, ist jetzt ${after ?? "nicht angegeben"}.`,
  },

  diff: {
    title: (before, after) => `Von ${before} zu ${after}`,
    same: "Beide sagen dasselbe, Eintrag für Eintrag und Feld für Feld.",
    relocated: (n, some) =>
      `${count(n, "Eintrag steht", "Einträge stehen")} jetzt in ${n === 1 ? "einer anderen Datei" : "anderen Dateien"}, was nichts ändert: ${some.join("; ")}${n > some.length ? " …" : "."}`,
    from: (id, before, file) => `${id}, von ${before} nach ${file}`,
    changes: (n) => `Was sich geändert hat (${n})`,
    effect: "Was daraus für die Antwort folgt",
    unread: (isFirst, isSecond) =>
      `${isFirst && isSecond ? "Keine von beiden ist" : isFirst ? "Die erste ist nicht" : "Die zweite ist nicht"} als Fall ganz zu lesen, also werden die Antworten nicht verglichen; check sagt, warum.`,
    nothing: (day, headline) => `Nichts: zum ${day} lautet sie noch ${quoted(headline)}.`,
    stays: (headline) => `Die Antwort lautet weiterhin ${quoted(headline)}.`,
    tried: (n, isAll) => `${isAll ? "jede" : `${n} davon, jede`} für sich zurückgenommen`,
    several: (tried) => `Keine einzelne Änderung trägt das (${tried}): Es braucht mehrere zusammen.`,
    carries: (tried) => `Welche Änderung es trägt (${tried})`,
    whole: ": ohne sie ist die Antwort, was sie war.",
    partly: (parts) => `: ohne sie ist dies wie vorher: ${parts.join(", ")}.`,
    parts: {
      day: "der Tag",
      model: "wessen Prioritäten sprechen",
      answered: "ob die Frage beantwortet ist",
      talksToday: "ob sie heute sprechen",
      reachable: "wie es zu Gesprächen kommen kann",
      lasting: "ob Gespräche von Dauer wären",
      statusQuo: "ob die jetzige Lage hält",
      confidence: "die Verlässlichkeit",
      headline: "die Antwort in einem Satz",
    },
  },

  log: {
    title: (name) => `Die Antwort von ${name} im Lauf der Zeit`,
    titleOf: (id, name) => `${id} in ${name}`,
    uncommitted: "nicht eingetragen",
    lies: "liegt im Ordner",
    looked: (n, isWhole) =>
      `${count(n, "Commit", "Commits")} des Falls durchgesehen${isWhole ? "" : "; es gibt frühere (--most)"}.`,
    unchanged: "Darin hat sich nichts geändert. ",
    unread: "Von hier an kein Fall, der ganz zu lesen ist.",
    answer: (day, headline) => `Zum ${day}: ${quoted(headline)}.`,
  },

  sync: {
    title: (library, name) => `${library} neben ${name}`,
    heading: (heading, n) => `${heading} (${n})`,
    more: (n) => `und ${n} weitere; --format json nennt alle`,
    added: "Neu",
    changed: "Geändert",
    missing: "Nicht in der Bibliothek; sie bleiben",
    twice: "Mehrfach in der Bibliothek",
    other: "Ein anderes Werk unter derselben Kennung",
    faulty: "Wegen Fehlern ausgelassen",
    field: (field, before, after) => `${field}: ${before ?? "neu"} → ${after}`,
    by: (id, by) => ` (${id} in der Bibliothek, nach ${by} ein Werk)`,
    byTitle: "Titel",
    uncited: ", das nirgends angeführt wird",
    again: (id, of, by) => `${id} ist noch einmal ${of}, nach ${by}`,
    inCase: (title, inCase) => `${title}; im Fall ${inCase}`,
    works: (n, same) => `${count(n, "Werk", "Werke")} in der Bibliothek, ${same} wie im Fall. `,
    written: (files) => `Geschrieben: ${files}.`,
    nothing: "Nichts zu schreiben.",
    unwritten: (files) => `Noch ist nichts geschrieben; mit --write: ${files}.`,
  },
};
