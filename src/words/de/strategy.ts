import type { Words } from "../en.ts";

const holds = {
  "by-itself": "hält von selbst",
  "credible-sanction": "hält aus Furcht vor einer glaubhaften Antwort",
  "any-sanction": "nur aus Furcht vor irgendeiner Antwort",
  no: "hält nicht",
};
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const series = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} und ${items.at(-1)}`;

export const strategy: Words["strategy"] = {
  wish: (inWords) => `dass ${inWords}`,
  title: "Strategie",
  intro:
    "Was jede Seite will, das Wichtigste zuerst, und was daraus folgt. Ändern Sie eine Priorität, und Sie sehen sofort, was stattdessen folgte; am Fall selbst ändert sich nichts.",
  model: "Modell",
  mainModel: (name) => `${name} (gilt für diesen Tag)`,
  variant: (name) => `– Variante: ${name}`,
  tests: (why) => `Was sie prüft: ${why}`,
  noSuchModel: (id) => `Zu diesem Tag hat der Fall kein Modell „${id}“; gezeigt wird ein anderes.`,
  empty: {
    lead: "Für diesen Tag hat der Fall noch kein Modell; es lässt sich also nichts ausrechnen.",
    what: "Ein Modell sagt, wer entscheidet, welche Ja-oder-Nein-Entscheidungen jeder hat und was jeder will, das Wichtigste zuerst. Daraus rechnet das Programm aus, welche Verbindungen von Entscheidungen niemand verlassen würde und welche davon sich vom heutigen Stand aus erreichen lassen, wenn diese Präferenzen stimmen.",
    beginHead: "Wie man beginnt",
    steps: [
      "Nennen Sie die beiden Parteien als Entscheidende, und einen Dritten, wenn es auf ihn ankommt.",
      "Geben Sie jeder zwei bis vier Optionen: Entscheidungen, die sie allein treffen kann.",
      "Schreiben Sie für jede auf, was sie will, das Wichtigste zuerst, als kurze Ausdrücke über die Optionen, jeweils mit Begründung.",
      "Sichern Sie es: Es kommt in eine eigene Datei im Ordner des Falls.",
    ],
    begin: "Ein Modell in einem Formular beginnen",
    asFile: "Dasselbe als Datei, models/first.yaml, die case.yaml unter models nennt:",
    later:
      "Hat der Fall Modelle für spätere Tage, so erscheinen sie, wenn Sie oben einen solchen Tag wählen.",
  },
  ifDecisionMakerIs: (name) => `Wenn ${name} so ist`,
  possibleTypes: (kept, of) =>
    kept === of ? `Alle ${of} Typen gelten als möglich` : `${kept} von ${of} Typen gelten als möglich`,
  possibleTypesHelp: "Ein Typ, den Sie ausschließen, zählt auf dieser Seite nirgends mit.",
  whatIf: "Was wäre, wenn",
  asWritten: "So, wie es im Fall steht.",
  whatIfCount: (count) =>
    `Was wäre, wenn: ${some(count, "Änderung", "Änderungen")} gegenüber dem Fall, wie er dasteht.`,
  banner: {
    shown: "Diese Antwort ist ein Gedankenspiel, nicht der Fall, wie er geschrieben ist.",
    notShown:
      "Ein Gedankenspiel ist offen. Hier steht der Fall, wie er geschrieben ist; was daraus folgen würde, zeigen Antwort und Strategie.",
    otherModel:
      "Ein Gedankenspiel ist offen, aber an einem Modell, auf dem diese Antwort nicht beruht: Sie ist die des Falls, wie er geschrieben ist.",
    change: "In der Strategie fortsetzen",
    copyLink: "Adresse kopieren",
    copyLinkHere: "Adresse kopieren (für diesen Rechner)",
  },
  differences: (told) =>
    told.length === 0
      ? "Es ändert nichts."
      : `Angenommen wird: ${told.map((one) => strategy.changes.tell(one)).join("; ")}.`,
  undo: "Rückgängig",
  redo: "Wiederholen",
  reset: "Zurück zum Fall, wie er dasteht",
  otherLists:
    "Die Listen der Prioritäten sind andere als die, zu denen diese Annahme gemacht wurde: Das Modell wurde seither geändert, oder es gilt ein anderer Tag. Ihre Plätze können andere Prioritäten meinen, als gemeint waren; was sie jetzt annimmt, steht darüber.",
  ignored: (count) =>
    `${some(count, "Änderung passt", "Änderungen passen")} zu diesem Tag nicht zu diesem Modell und ${count === 1 ? "bleibt" : "bleiben"} weg.`,
  severity: { error: "Fehler", warning: "Vorsicht" },
  unsolved:
    "So lässt sich das nicht ausrechnen; was nicht stimmt, steht oben. Nehmen Sie die letzte Änderung zurück oder verbessern Sie sie.",
  priorities: "Prioritäten",
  prioritiesHelp:
    "Das Wichtigste zuerst. Wählen Sie eine Priorität aus, um ihre Begründung zu sehen und was sich mit ihr tun lässt; ziehen Sie sie an ihrer Nummer, oder bewegen Sie sie mit den Knöpfen.",
  graphForm:
    "Dieses Modell zählt seine Zustände und Züge auf und reiht die Zustände; es hat also keine Optionen und keine Aussagen, die sich ändern ließen.",
  asType: (name) => `als ${name}`,
  optionsOf: (name) => `Optionen: ${name}`,
  isOnToday: "(an diesem Tag: ja)",
  isOffToday: "(an diesem Tag: nein)",
  oneWay: { on: "einmal getan, bleibt es dabei", off: "einmal aufgegeben, bleibt es dabei" },
  listLabel: (name, type) =>
    `Prioritäten: ${name}${type === undefined ? "" : ` als ${type}`}, das Wichtigste zuerst`,
  add: (name) => `Priorität hinzufügen: ${name}`,
  yourAssumption: "Ihre Annahme in diesem Gedankenspiel.",
  judgement: "Urteil der Verfasser.",
  uncertainWhy: (why) => `Unsicher: ${why}`,
  claim: (id) => `Behauptung ${id}`,
  source: (id) => `Quelle ${id}`,
  up: "Nach oben",
  down: "Nach unten",
  switchOff: "Ausschalten",
  switchOn: "Einschalten",
  reverse: "Gegenteil",
  edit: "Bearbeiten",
  noPriorities: "Es sind keine Prioritäten angegeben.",
  ranked: "Zustände, wie die Verfasser sie reihen, der beste zuerst:",
  moreRanks: (count) => `${count} weitere Ränge sind nicht gezeigt.`,
  flags: {
    off: "ausgeschaltet",
    added: "hinzugefügt",
    reversed: "ins Gegenteil gekehrt",
    edited: "bearbeitet",
    was: (place) => `war ${place}`,
    uncertain: "unsicher",
    unknown: "unbekannt, ob dies gewollt ist oder das Gegenteil",
    places: (first, last) => `Platz offen: ${first} bis ${last}`,
    above: (others) => `Platz offen, nicht unter: ${others}`,
    hindsight: "im Rückblick geschrieben",
  },
  addLabel: "Neue Priorität, als Ausdruck über die Optionen",
  editLabel: (place) => `Priorität ${place}, als Ausdruck über die Optionen`,
  suggestions: "Was hier stehen kann",
  means: (sentence) => `Das heißt: ${sentence}.`,
  expressionHelp:
    "Buchstaben von Optionen mit not (nicht), and (und), or (oder), if (wenn), only if (nur wenn) und iff (genau wenn), und Klammern: P only if K",
  atCharacter: (place) => `Zeichen ${place}`,
  take: "In die Liste übernehmen",
  operators: {
    not: "nicht",
    and: "beides",
    or: "eines oder beides",
    if: "das erste, wenn das zweite",
    "only if": "das erste nur zusammen mit dem zweiten",
    iff: "genau wenn",
  },
  verdictsHead: "Was folgt",
  verdict: { open: "Offen", conditional: "Unter Bedingungen", closed: "Verschlossen" },
  dialogueSays: (open, of) =>
    `${
      of === 1
        ? "Im einzigen Szenario gibt es"
        : open === 0
          ? `In keinem von ${of} Szenarien gibt es`
          : open === of
            ? `In allen ${of} Szenarien gibt es`
            : `In ${open} von ${of} Szenarien gibt es`
    } ${of === 1 && open === 0 ? "keinen" : "einen"} Zustand des Dialogs, der hält und sich vom heutigen Stand aus erreichen lässt, wenn diese Präferenzen stimmen.`,
  wasAsWritten: (verdict, open) => `Wie es dasteht: ${verdict.toLowerCase()}, in ${open}.`,
  sameAsWritten: "Ebenso wie im Fall, wie er dasteht.",
  noDialogue: "Der Fall sagt nicht, welche Zustände dieses Modells Dialog sind.",
  statusQuo: (letters, inWords) => `Wo die Dinge stehen: ${letters}. ${inWords}.`,
  noStatusQuo:
    "Wo die Dinge an diesem Tag stehen, ist kein Zustand dieses Modells; was sich erreichen lässt, ist also nicht zu sagen.",
  outcomesCaption: "Ergebnisse, wenn diese Präferenzen stimmen",
  outcome: "Ergebnis",
  overAll: "Über alle Szenarien",
  inThisScenario: "Im gewählten Szenario",
  inOf: (count, of) => `in ${count} von ${of} ${of === 1 ? "Szenario" : "Szenarien"}`,
  wasShort: (verdict, count) => `(wie es dasteht: ${verdict.toLowerCase()}, in ${count})`,
  noState: "Kein Zustand dieses Modells gehört dazu.",
  noOutcomes: "Der Fall nennt keine Ergebnisse.",
  hold: holds,
  holdWith: (hold, concepts) =>
    concepts.length === 0 ? holds[hold] : `${holds[hold]} (${concepts.join(", ")})`,
  reachable: "von heute aus erreichbar",
  notReachable: "von heute aus nicht erreichbar",
  outOfReach: "Keine Züge führen dorthin, was auch immer jemand will.",
  irreversible: "Hält nur, weil ein Schritt nicht zurückgenommen werden kann.",
  extortion: "Gehalten durch eine Drohung, die nicht zurückgenommen werden kann: ein Befund, kein Rat.",
  why: "Warum",
  equilibria: "Zustände, die halten",
  equilibriaHelp: (count) =>
    `Von ${count.toLocaleString("de")} möglichen Zuständen die, die niemand verlassen würde, wenn diese Präferenzen stimmen. Wählen Sie einen aus, um zu sehen, warum.`,
  equilibriaCaption: "Zustände, die in einem Szenario halten",
  inAllStates: (words) => `In allen diesen: ${words}. Jede Zeile sagt, was hinzukommt.`,
  noEquilibria: "In keinem Szenario hält ein Zustand.",
  moreStates: (count) => `${count.toLocaleString("de")} weitere sind nicht gezeigt.`,
  fear: "Zustände, die nur aus Furcht vor irgendeiner Antwort halten",
  fearHelp: (concepts) =>
    `Jemand gewönne, wenn er ginge, und bleibt nur, weil die anderen antworten könnten, vielleicht gegen ihr eigenes Interesse (${concepts.join(", ")}). Viele Zustände halten so; es besagt wenig.`,
  noFear: "Keine.",
  state: "Zustand",
  today: "heute",
  dialogueTag: "Dialog",
  wasState: (hold, reach) => `(wie es dasteht: ${hold}; ${reach})`,
  holdsIn: (count, reached, of) =>
    count === 0 ? `in keinem von ${of}` : `in ${count} von ${of}; auch erreichbar in ${reached}`,
  flipsHead: "Was die Änderungen wenden, im gewählten Szenario",
  noFlips:
    "In diesem Szenario halten dieselben Zustände und sind dieselben erreichbar wie im Fall, wie er dasteht.",
  flip: (before, now) => `${now}; wie es dasteht: ${before}.`,
  reachFlip: (isNow) =>
    isNow ? "ist jetzt von heute aus erreichbar:" : "ist von heute aus nicht mehr erreichbar.",
  stability: (name, isNow) => (isNow ? `${name} würde jetzt bleiben.` : `${name} würde jetzt gehen.`),
  prefers: (a, b, prefers, because) =>
    `${prefers === 0 ? `${a} und ${b} gleich` : prefers > 0 ? `${a} lieber als ${b}` : `${b} lieber als ${a}`}${because === undefined ? "" : ` (durch „${because}“)`}`,
  turned: (name, before, now) => `${name}: ${now}; wie es dasteht: ${before}.`,
  step: (by, words, letters) => `${by} ${words} (${letters}).`,
  stepPlain: (by, words) => `${by} ${words}:`,
  stateHead: (letters) => `Zustand ${letters}`,
  holdIf: (hold) =>
    `Im gewählten Szenario: ${hold.startsWith("nur") ? `hält ${hold}` : hold}, wenn diese Präferenzen stimmen.`,
  noSuchState: "Einen solchen Zustand gibt es in diesem Modell nicht.",
  pathHead: "Wie man von heute dorthin kommt",
  noPath: "Durch keine Folge von Zügen, die sich für jeden lohnen, der sie macht.",
  isToday: "Hier stehen die Dinge.",
  whyHead: "Warum, für jeden",
  conceptNames: (names) => series(names),
  stays: "würde bleiben",
  leaves: "würde gehen",
  movesHead: "Züge von hier aus",
  noMoves: "Hat keinen Zug.",
  improves: "ein Gewinn",
  noGain: "kein Gewinn",
  moreMoves: (count) => `${count} weitere Züge sind nicht gezeigt.`,
  graph: {
    title: "Wohin es von heute aus gehen kann",
    help: "Jeder Pfeil ist ein Zug, der sich für den lohnt, der ihn macht. Von links nach rechts, auf schmalen Seiten von oben nach unten: ein Zug mehr vom heutigen Stand. Der Weg zum gewählten Zustand ist dick gezeichnet.",
    count: (count) =>
      count === 0
        ? "Wo die Dinge stehen, ist nicht bekannt; alle gezeigten Zustände stehen nebeneinander."
        : count === 1
          ? "Vom heutigen Stand aus gewinnt niemand durch einen eigenen Zug; es bleibt also dabei."
          : `${count} Zustände sind durch Züge erreichbar, die sich jeweils lohnen, der heutige eingeschlossen.`,
    withUnreached: "Auch Zustände zeigen, die nicht erreichbar sind, in einer letzten Schicht",
    zoom: {
      nearer: "Näher",
      wider: "Weiter weg",
      whole: "Alles",
      now: (percent) => `${percent} %`,
    },
    scroll: "Zeichnung des Zustandsgraphen",
    label: (nodes, edges) =>
      `Zustandsgraph: ${some(nodes, "Zustand", "Zustände")}, ${some(edges, "Zug, der sich lohnt", "Züge, die sich lohnen")}; aufgezählt in der Tabelle darunter`,
    key: "Zeichenerklärung",
    lines: ["durchgezogene Linie", "gestrichelte Linie", "gepunktete Linie"],
    movesOf: (name, line) => `${name}: ${line}`,
    short: { "by-itself": "hält", "credible-sanction": "hält durch Sanktion" },
    notShown: (nodes, edges) =>
      [
        ...(nodes > 0 ? [`${nodes.toLocaleString("de")} weitere Zustände`] : []),
        ...(edges > 0 ? [`${edges.toLocaleString("de")} weitere Züge`] : []),
      ]
        .join(" und ")
        .concat(" sind nicht gezeichnet."),
    asTable: "Dasselbe als Tabelle",
    tableCaption: "Zustände und die Züge von dort, die sich für den lohnen, der sie macht",
    steps: "Züge von heute",
    holds: "Hält",
    improvements: "Züge, die sich lohnen",
  },
  dialogueName: "Dialog, in welcher Form auch immer",
  changes: {
    title: "Was sich ändern müsste",
    help: "Die kleinsten Änderungen von Prioritäten, durch die es jeweils hielte und möglichst erreichbar wäre. Jede einzelne Änderung wird versucht; wo keine genügt, kleine Gruppen von Änderungen. Das sagt, was folgen würde, nicht, was jemand tun soll.",
    noStatements:
      "Dieses Modell reiht seine Zustände und hat keine Prioritäten, die sich einzeln ändern ließen.",
    searching: (done, of) => (of === 0 ? "Suche …" : `Suche: ${done} von ${of} fertig …`),
    stale: "Gefunden für das letzte Gedankenspiel; gleich wird neu gesucht.",
    cancelled: "Die Suche wurde vor ihrem Ende abgebrochen.",
    stopped:
      "Die Suche brach vor ihrem Ende zweimal ab, wie es geschieht, wenn dem Browser der Speicher ausgeht; was gefunden wurde, gilt.",
    long: (count) =>
      `Über alle Szenarien hat dieses Modell ${count.toLocaleString("de")} Zustände; die Suche kann lange dauern.`,
    search: "Jetzt suchen",
    outOfReach: "Keine Folge von Zügen führt von heute dorthin, was auch immer jemand will.",
    already: "Hält schon in jedem Szenario.",
    none: "Keine kleine Änderung von Prioritäten lässt es halten, wo es nicht hält.",
    more: (count) => `${count} weitere Änderungen dieser Art sind nicht gezeigt.`,
    if: (parts) => `Angenommen, ${series(parts)}:`,
    tell: ({ edit, name, typeName, place, to, inWords, becomes = [], opposite }) => {
      const who = `${name}${typeName === undefined ? "" : ` (als ${typeName})`}`;
      if (edit === "drop") return `${who} gäbe Priorität ${place} auf, „${inWords}“`;
      if (edit === "reverse")
        return `${who} wollte das Gegenteil von Priorität ${place}, „${inWords}“${opposite === undefined ? "" : ` (${opposite})`}`;
      if (edit === "replace")
        return `${who} wollte statt Priorität ${place}, „${inWords}“: ${becomes.map((one) => `„${one}“`).join(", ")}`;
      if (edit === "types") return `${who} könnte nicht ${inWords} sein`;
      if (edit === "move") return `${who} rückte Priorität ${place}, „${inWords}“, an Stelle ${to}`;
      if (edit === "weaken")
        return `${who} verlangte weniger als Priorität ${place}, „${inWords}“: ${becomes.map((one) => `„${one}“`).join(", dann ")}`;
      return `${who} nähme „${inWords}“ ${Array.isArray(to) && to[0] !== to[1] ? `an einer der Stellen ${to[0]} bis ${to[1]}` : `an Stelle ${place}`} auf`;
    },
    follows: (states, firm) => `es hielte ${firm} (${states})`,
    firm: {
      "by-itself": "von selbst",
      "credible-sanction": "von selbst oder aus Furcht vor einer glaubhaften Antwort",
      "any-sanction": "von selbst oder aus Furcht vor irgendeiner Antwort",
    },
    where: (count, of, reached) =>
      `in ${count} von ${some(of, "Szenario", "Szenarien")} und wäre ${reached === 0 ? "in keinem davon von heute aus erreichbar" : reached === count ? "von heute aus erreichbar" : `in ${reached} davon von heute aus erreichbar`}.`,
    whereOnly: (scenario, others) =>
      `und wäre von heute aus erreichbar, wenn ${scenario}${others > 0 ? `; eine von ${others + 1} Gruppen dieser Größe` : ""}.`,
    size: (size) => `(Größe ${size}.)`,
    restsOn: "Die Priorität beruht auf:",
    make: "Das versuchen",
  },
  file: {
    keep: "Diese Annahme als Datei",
    open: "Eine Annahme aus einer Datei öffnen",
    refused: (name) => `${name} wurde nicht geöffnet.`,
    none: "Die Datei enthält keine solche Annahme.",
    version: "Die Datei stammt von einer späteren Version von Detente.",
    noModel: (model) => `Sie gehört zum Modell „${model}“, das dieser Fall an jenem Tag nicht hat.`,
    changed: (model) => `Das Modell „${model}“ wurde seither geändert.`,
    differs: ({ model, whose, place, before, now }) =>
      `Das Modell „${model}“ wurde seither geändert: Priorität ${place} von ${whose} ${
        before === undefined ? "gab es nicht" : `war „${before}“`
      } und ${now === undefined ? "fehlt jetzt" : `ist jetzt „${now}“`}.`,
  },
  keep: {
    title: "Als Variante behalten",
    help: (model) =>
      `Schreibt das geänderte Modell als Variante von „${model}“ in den Fall; das Modell selbst bleibt, wie es ist.`,
    name: "Name",
    why: "Was sie prüft",
    save: "Behalten",
    kept: (name) => `Behalten als „${name}“.`,
  },
};
