import type { EditTold, annex as english } from "../en/annex.ts";
import { toldInGerman } from "./findings/index.ts";
import {
  begin,
  count,
  its,
  main,
  named,
  numeral,
  of,
  on,
  phrases,
  pronoun,
  quoted,
  sentence,
  series,
  since,
  to,
  until,
  verb,
} from "./grammar.ts";
import { STANDS } from "./path.ts";
import { RULES } from "./rules.ts";
import { sources } from "./sources.ts";
import { PHASES, ROLES, STATES } from "./wordsOfFields.ts";

/** Der Anhang auf Deutsch, Abschnitt für Abschnitt. A state is "eine Lage", a scenario "ein Szenario". */

type Places = number | readonly [number, number] | undefined;

/** "auf Platz 3" of what is put there, in the case the verb asks. */
function placesIn(to: Places, as: "dative" | "accusative"): string {
  if (typeof to === "number" || to === undefined) return `auf Platz ${to}`;
  if (to[0] === to[1]) return `auf Platz ${to[0]}`;
  return `auf ${as === "dative" ? "einem" : "einen"} der Plätze ${to[0]} bis ${to[1]}`;
}

/** Behind "wenn": with its verb at the end, and what it is about behind that. */
function edited({ edit, owner, type, own, place, becomes, to, opposite }: EditTold): string {
  const who = `${named(owner)}${type === undefined ? "" : ` (${type})`}`;
  const which = place === undefined ? "die Priorität" : `${its(owner)}e Priorität ${place}`;
  const end = (one: string, many: string) => verb(owner, one, many);
  switch (edit) {
    case "drop":
      return `${who} ${which} ${end("aufgäbe", "aufgäben")}, dass ${own}`;
    case "weaken":
      return `${who} statt der Priorität, dass ${own}, nur noch ${end("verlangte", "verlangten")}, dass ${becomes.join("; dann, dass ")}`;
    case "add":
      return `${who} ${placesIn(to, "dative")} neu ${end("verlangte", "verlangten")}, dass ${own}`;
    case "move":
      return `${who} ${which} ${placesIn(to, "accusative")} ${end("setzte", "setzten")}, dass ${own}`;
    case "reverse":
      return `${who} ${which} ins Gegenteil ${end("verkehrte", "verkehrten")}, dass ${own}${opposite === undefined ? "" : ` (dann also, dass ${opposite})`}`;
  }
}

/** What somebody does in a move, behind his pronoun; an author's words behind a colon. */
function doing(name: string, move: string): string {
  return main(pronoun(name), [move]);
}

function heldBack(who: string, names: readonly string[]): string {
  return names.length === 0
    ? ""
    : `; ohnehin nicht zurücknehmen ${verb(who, "könnte", "könnten")} ${pronoun(who)}: ${series(names.map(quoted))}`;
}

const ANSWERS: Record<string, string> = {
  yes: "ja",
  no: "nein",
  partly: "teilweise",
  possible: "möglicherweise",
  disputed: "strittig",
  unknown: "nicht bekannt",
};

export const annex: typeof english = {
  glossary: {
    equilibrium: {
      term: "Gleichgewicht",
      gloss: "eine Lage, die keine Partei von sich aus verließe, wenn diese Prioritäten zutreffen",
    },
    "by itself": {
      term: "von selbst",
      gloss: "keine Partei gewinnt, wenn sie die Lage verlässt (Nash-Stabilität)",
    },
    "fear of a credible answer": {
      term: "aus Furcht vor einer glaubhaften Antwort",
      gloss:
        "jemand gewönne, wenn er die Lage verließe, aber eine Antwort, die sich für den lohnt, der sie gibt, nähme ihm den Gewinn (sequenzielle Stabilität)",
    },
    "fear of any answer": {
      term: "aus Furcht vor irgendeiner Antwort",
      gloss:
        "jemand gewönne, wenn er die Lage verließe, aber die anderen könnten ihm den Gewinn nehmen, vielleicht gegen ihr eigenes Interesse (Metarationalität); ein schwacher Grund, der für viele Lagen gilt",
    },
    reachable: {
      term: "erreichbar",
      gloss:
        "vom heutigen Stand führt ein Weg dorthin, auf dem sich jeder Schritt für den lohnt, der ihn tut",
    },
    scenario: {
      term: "Szenario",
      gloss: "eine Verbindung der möglichen Lesarten der Prioritäten aller Akteure",
    },
    "zone of agreement": {
      term: "Einigungszone",
      gloss:
        "Lagen, die beide Parteien dem heutigen Stand vorziehen, ob sie nun dorthin gelangen können oder nicht",
    },
  },

  none: "keine",
  uncertain: (says) => `Unsicher: ${says}`,
  caution: (says) => ` Vorbehalt: ${says}`,
  verdicts: { open: "offen", conditional: "bedingt", closed: "verschlossen" },
  on: "an",
  off: "aus",

  scenarios: {
    every: "jedes Szenario",
    only: "das einzige Szenario",
    inEvery: "In jedem Szenario",
    inOnly: "Im einzigen Szenario",
  },
  state: (id) => `Lage ${id}`,
  nothingOn: "nichts an",
  moreStates: (n) => `und ${n} weitere`,

  answer: {
    title: "Begründung der Einschätzung",
    oldPriorities: "Was die alten Prioritäten gesagt hätten; für diesen Tag ist es keine Antwort: ",
    stale: {
      break: "Ein Bruch",
      ground: "Eine Begründung der Prioritäten gilt nicht mehr",
      condition: "Eine Bedingung hat sich geändert",
      restated: "Eine Liste wurde neu gefasst",
      expired: "Der Autor ließ die Prioritäten nur bis dahin gelten",
    },
    staleOn: (reason, day) => `${reason}, ${day}. `,
    holds: (readings) => `Eine Lage des Dialogs hält, erreichbar oder nicht, ${readings}.`,
    reached: (readings) =>
      `Eine Lage des Dialogs ist durch Schritte erreichbar, die sich jeweils für den lohnen, der sie tut, ob sie dann hält oder nicht, ${readings}.`,
    dialogue: (means, expression, n, all) =>
      means === undefined
        ? `Was Dialog heißt, bestimmt der Fall nicht: ${n} von ${all} möglichen Lagen.`
        : `Dialog heißt, dass ${means} (${expression}): ${n} von ${all} möglichen Lagen.`,
    restsOn:
      "Worauf die Antwort beruht: Jeder dieser Punkte kehrt sie um, wenn man ihn so wenig wie möglich ändert.",
    assumption: (what, change, effect) => `${begin(what)}; ${change}: ${effect}.`,
    ground: (says) => ` Begründung: ${says}`,
    uncertain: (says) => ` Unsicher: ${says}`,
    concluded: (by, day) => `Schluss (${by}${day === undefined ? "" : `, ${day}`}): `,
    agrees: " Was berechnet ist, stimmt damit überein.",
    differs: " Was berechnet ist, weicht davon ab.",
  },

  standing: {
    title: "Begründung des Stands der Dinge",
    caption: "Optionen, und warum jede an oder aus ist",
    head: ["Option", "An diesem Tag", "Beruht auf"],
    option: (id, says) => `${id}: ${says}`,
    isOn: (isOn, contested) => `${isOn ? "an" : "aus"}${contested ? " (umstritten)" : ""}`,
    authorsWord: "Angabe des Autors",
    notCome: "was die Regel nennt, war bis dahin nicht eingetreten",
    format: (name, aspect, axis, party, answer, change) =>
      `${name}${aspect === undefined ? "" : ` (${aspect})`} ${axis === "participation" ? `mit ${named(party, "dative")}` : axis === "existence" ? "besteht" : "arbeitet"}: ${ANSWERS[answer] ?? answer}${change === undefined ? "" : ` (${change})`}`,
    condition: (says, states) => `${says} An diesem Tag: ${series(states, "oder")}.`,
  },

  answers: ANSWERS,

  phases: PHASES,

  states: STATES,

  open: {
    title: (day) => `Was ${on(day)} offen ist`,
    caption:
      "Nach Säule: Formate mit beiden Parteien, die in Kraft oder in Arbeit sind, von allen, die bestehen und für beide gedacht sind",
    head: ["Säule", "Ganz", "Teilweise", "Ungewiss", "Alle, die bestehen"],
    format: (exists, parts, operates) =>
      `: besteht: ${exists}; ${parts.map(([name, part]) => `${named(name)} ${verb(name, "nimmt", "nehmen")} teil: ${part}`).join(", ")}; arbeitet: ${operates}`,
    role: (role, name, possibly) =>
      `${ROLES[role] ?? role}: ${named(name)}${possibly ? ", möglicherweise" : ""}`,
    through: (names) =>
      `die Parteien erreichen einander über ${names.map((name) => named(name, "accusative")).join(", ")}`,
    phase: (aspect, phase, day, differ) =>
      `${aspect ? `${aspect}: ` : ""}${phase}, ${day}${differ ? "; die Quellen gehen auseinander" : ""}`,
    nothing: "Für diesen Tag verzeichnet die Chronik kein Format mit beiden Parteien.",
  },

  inTheWay: {
    title: "Was im Weg steht",
    titleMet: "Bedingungen und Forderungen",
    met: "Nicht mehr im Weg, weil erfüllt:",
    condition: (holder, addressee) =>
      `Bedingung ${named(holder, "genitive")} an ${named(addressee, "accusative")}. `,
    test: (says) => ` Woran sie zu messen ist: ${says} `,
    state: (is, from, latest, says) =>
      `${begin(is)} ${since(from)}${latest === undefined ? "" : `, zuletzt ${on(latest)}`}${says === undefined ? "." : `: ${says}`}`,
    unknown: "Ob sie erfüllt ist, sagt die Chronik nicht.",
    bridged: "Früher überbrückt: ",
    held: "Früher bekräftigt: ",
    precedent: (day, says) => `${day}, ${says}`,
    demand: (actor, addressee) =>
      `Forderung ${named(actor, "genitive")}${addressee === undefined ? "" : ` an ${named(addressee, "accusative")}`}`,
    demandOn: (day) => (day === undefined ? ": " : ` (${day}): `),
    answer: (day, is, says) => ` Antwort, ${day}: ${is}${says === undefined ? "." : `; ${says}`}`,
    noAnswer: " Die Chronik verzeichnet keine Antwort.",
  },

  values: {
    title: "Werte und Haltungen im Vergleich",
    caption: "Werte nach Akteur, und worauf jede Behauptung beruht",
    head: ["Akteur", "Werte", "Art des Belegs", "Erklärt oder erschlossen"],
    evidence: {
      "founding-text": "Gründungstext",
      law: "Gesetz",
      strategy: "amtliche Strategie",
      "summit-text": "Gipfeltext",
      "leader-speech": "Rede der Führung",
      "staff-rule": "Regel für das Personal",
      inference: "erschlossen, nicht erklärt",
    },
    declared: "erklärt",
    inferred: "erschlossen",
    caution: (actor, note) => `Vorbehalt (${named(actor)}): ${note}`,
    stance: (actor, on_, stance) => `${begin(named(actor))} ${to(on_)}: ${stance}`,
    since: (day, isSpan) => (isSpan ? ` (${day}). ` : ` (${since(day)}). `),
  },

  thirdParty: {
    title: (name) => `Die dritte Partei: ${named(name)}`,
    decidesNothing: (name) =>
      `Im Modell entscheidet ${named(name)} nichts; was ${pronoun(name)} ${verb(name, "tut", "tun")}, zählt hier nicht.`,
    oneReading: (name) =>
      `${begin(named(name))} ${verb(name, "entscheidet", "entscheiden")} im Modell mit und ${verb(name, "wird", "werden")} auf eine Weise gelesen.`,
    types: (name, n) =>
      `Für ${named(name, "accusative")} gibt es ${numeral(n)} mögliche Typen; das ist eine Unsicherheit und keine Wahrscheinlichkeit. `,
    changesVerdict: (name) => `Welcher Typ ${named(name)} ist, ändert die Antwort.`,
    changesParties: (name) =>
      `Welcher Typ ${named(name)} ist, ändert die Antwort nicht, wohl aber, was die Parteien selbst in mancher Lage tun, die hält.`,
    changesNothing: (name) =>
      `Welcher Typ ${named(name)} ist, ändert weder die Antwort noch, was die Parteien selbst in einer Lage tun, die von selbst hält; es ändert nur, was ${named(name)} ${verb(name, "tut", "tun")}.`,
    caption: (name) =>
      `Zu jedem Typ ${named(name, "genitive")}: die Antwort, und was die Parteien in den Lagen tun, die von selbst halten`,
    head: ["Typ", "Antwort", "Optionen, die in haltenden Lagen an sind"],
  },

  outcomes: {
    title: "Die Ausgänge",
    hold: {
      "by-itself": "hält von selbst",
      "credible-sanction": "hält nur aus Furcht vor einer glaubhaften Antwort",
      "any-sanction": "hält nur aus Furcht vor einer Antwort gegen das eigene Interesse dessen, der sie gibt",
      no: "hält nicht",
    },
    intro: (term) => [
      "Ein Ausgang hält ",
      term("by itself"),
      " oder nur ",
      term("fear of a credible answer"),
      ", sofern die hier erfassten Prioritäten zutreffen; das wird je ",
      term("scenario"),
      " gezeigt. Ob er ",
      term("reachable"),
      " ist, ist eine eigene Frage.",
    ],
    letters: (options) => `Lagen heißen nach den Optionen, die an sind. ${options.join("; ")}.`,
    caption: "Hält er, und ist er erreichbar?",
    head: ["Ausgang", "Hält", "Erreichbar", "Eingeschätzt als"],
    dialogue: " (Dialog)",
    judged: (word, by) => `${word}${by === undefined ? "" : ` (${by})`}`,
    notJudged: "nicht eingeschätzt",
    holdsInAll: (says, n) => `${says}${n > 1 ? `, in allen ${n} Szenarien` : ""}`,
    holdsIn: (says, n, all) => `${says} in ${n} von ${all}`,
    reached: (n, all) => (n === 0 ? "nein" : n === all ? "ja" : `in ${n} von ${all} Szenarien`),
    notAnnounced: " Nicht unter den Modellen des geprüften Papiers. ",
    because: (where, says) => `${where}: ${says} `,
    irreversible: (where) =>
      `${where}: Er hält nur, weil ein Schritt nicht zurückgenommen werden kann, nicht weil jemand mit ihm zufrieden wäre.`,
    extortion: (where) =>
      `${where}: Er hält nur, weil eine Partei mit einem Schritt antworten könnte, der nicht zurückgenommen werden kann. Das ist Erpressung: Es beschreibt, was hielte, und ist kein Rat.`,
    pro: "Dafür: ",
    contra: "Dagegen: ",
  },

  changes: {
    title: "Was sich ändern müsste",
    intro:
      "Die kleinste Änderung an den Prioritäten einer Partei, durch die jeder Ausgang hielte, wo er nicht hält: Eine Priorität wird aufgegeben, schwächer gefasst, anders eingereiht oder, wo sie ein einfacher Wunsch ist, umgekehrt; oder ein Wunsch kommt hinzu, eine Option oder ein Ausgang des Falls. Jede einzelne Änderung wurde versucht; gleich große werden alle genannt, in der Reihenfolge der Parteien im Modell, die niemanden vorzieht; was Gewalt oder einen unwiderruflichen Schritt mit sich bringt, ist ausgelassen. Wo das nicht genügt, steht die kleinste Gruppe von Änderungen über alle Parteien, sofern eine der Größe 4 oder kleiner gefunden wurde; jede kleinere Gruppe wurde dann versucht. Größen: eine Priorität aufgeben 1, sie schwächer fassen 1, einen Wunsch aufnehmen 1, eine Priorität anders einreihen die Zahl der Plätze, einen einfachen Wunsch umkehren 2.",
    noState: ": Keine mögliche Lage gehört dazu.",
    outOfReach:
      ": Vom heutigen Stand führt keine Folge von Zügen dorthin, was auch immer jemand vorzieht; keine Änderung von Prioritäten würde also genügen.",
    forItToHold: " Damit er hielte, wenn er einträte: ",
    holdsAlready: ": hält bereits in jedem Szenario.",
    noEdit:
      ": Keine einzelne Änderung an den Prioritäten einer Partei würde ihn halten lassen, wo er nicht hält.",
    or: " Oder: ",
    restsOn: (says) => ` Sie beruht auf: ${says.join(" ")}`,
    more: (n) =>
      ` (${count(n, "weitere Änderung derselben Größe steht", "weitere Änderungen derselben Größe stehen")} im JSON.)`,
    edited,
    single: (edit, states, isFirm, concept, n, all, reach) =>
      `Wenn ${edit}, hielte er (${states}) ${isFirm ? "von selbst" : "aus Furcht vor einer glaubhaften Antwort"} (${concept}) in ${n} von ${all} ${all === 1 ? "Szenario" : "Szenarien"} ${
        reach === "no"
          ? "und wäre doch vom heutigen Stand nicht erreichbar"
          : reach === "yes"
            ? "und wäre erreichbar"
            : `und wäre in ${reach} davon erreichbar`
      }.`,
    joint: (where, size, edits, others, states) =>
      ` ${where}: Es brauchte mindestens Änderungen der Größe ${size}; wenn ${phrases(edits, "und")}${others > 0 ? ` (eine von ${others + 1} Gruppen dieser Größe)` : ""}, hielte er (${states}), von selbst oder aus Furcht vor einer glaubhaften Antwort, und wäre erreichbar.`,
  },

  watch: {
    title: "Was zu beobachten ist",
    due: (day) => `${day}: `,
    forecasts: "Prognosen in der Chronik:",
    recommendations: "Empfehlungen in der Chronik:",
    horizon: (day, likelihood) =>
      ` (${day === undefined ? "ohne Frist" : until(day)}${likelihood === undefined ? "" : `, „${likelihood}“`}.)`,
    cameTrue: {
      yes: " Die Frist ist verstrichen; es traf ein.",
      no: " Die Frist ist verstrichen; es traf nicht ein.",
      unknown: " Die Frist ist verstrichen; ob es eintraf, zeigt die Chronik nicht.",
    },
    test: (says) => ` Woran es zu messen ist: ${says}`,
    to: (name) => `An ${named(name, "accusative")}: `,
    measure: (says) => ` Maßstab: ${says}`,
  },

  howSure: {
    title: "Wie belastbar die Antwort ist",
    intro:
      "Jede Liste von Prioritäten wurde versucht, wie sie steht, mit je zwei vertauschten Nachbarinnen und mit jeder einzelnen Priorität gestrichen. Gezählt ist, in wie vielen dieser Anordnungen die Antwort gleich bleibt; in wie vielen der Dialog und jeder Ausgang hält (von selbst oder aus Furcht vor einer glaubhaften Antwort); und in wie vielen er hält und auch erreichbar ist.",
    caption: "Anordnungen, je Szenario",
    head: [
      "Szenario",
      "Antwort bleibt",
      "Dialog hält",
      "Hält und ist erreichbar",
      "Ausgänge: halten; halten und sind erreichbar",
    ],
    share: (n, all) => `${n} von ${all}`,
    outcome: (name, held, reached, all) => `${name}: ${held}; ${reached} von ${all}`,
    noneInAny: "keiner in irgendeiner",
    variant: (name) => `Variante: ${name}. `,
    unsolved: "Sie war nicht lösbar.",
    variantAnswer: (verdict, open, all) =>
      `Antwort: ${verdict}; der Dialog hält und ist erreichbar in ${open} von ${all} Szenarien.`,
    open: "Der Autor lässt einige Prioritäten offen. Gezählt über jede Anordnung, die das zulässt, jede so gut wie die andere:",
    openIn: (held, all, drawnFrom) =>
      `Der Dialog hält und ist erreichbar in ${held} ${drawnFrom === undefined ? `von allen ${all} Anordnungen` : `von ${all} Anordnungen, zufällig gezogen aus ${drawnFrom}`}.`,
    dependsOn: (name, statement, ways) =>
      ` Am meisten hängt es von der Priorität ${named(name, "genitive")} ab, „dass ${statement}“: ${ways.join("; ")}.`,
    way: (way, held, all) =>
      `${WAYS[way] ?? way.replace(/^place (\d+)$/u, "auf Platz $1")}, ${held} von ${all}`,
  },

  onRecord: {
    title: "Was sie taten, und was ihre Prioritäten dazu sagen",
    intro:
      "Jeder Zug, den die Regeln der Optionen aus der Chronik lesen, so wie sie an diesem Tag bekannt war. Erklärt: Nach der Liste führte der Zug zu etwas Besserem, wie auch immer man liest, was offen ist; widersprochen: zu etwas Schlechterem; Gleichstand: Der Liste ist es gleich. Ein Zug, der älter ist als eine Liste, wird ihr nicht gutgeschrieben.",
    caption: "Züge, nach der Liste, die über sie urteilt",
    head: ["Liste", "Erklärt", "Widersprochen", "Gleichstand", "Unentschieden"],
    list: (name, type) => `${begin(named(name))}${type === undefined ? "" : ` (${type})`}`,
    explained: (n, all, credited) => `${n} von ${all} (${credited} gutgeschrieben)`,
    share: (n, all) => `${n} von ${all}`,
    move: (says, verdict) => ` ${says}: ${verdict}.`,
    verdicts: {
      explained: "erklärt",
      contradicted: "widersprochen",
      tie: "Gleichstand",
      undecided: "unentschieden",
    },
    infeasible: "unentschieden, denn das Modell kennt keine solche Lage",
    open: "unentschieden, denn es hängt an dem, was die Chronik offen lässt",
    order: "unentschieden, denn es hängt daran, welcher der Züge derselben Tage zuerst kam",
    others: "kein eigener Zug, denn eine andere Partei hielt das Gremium an oder nahm es wieder auf",
    nobody: "unentschieden, denn ein Gremium kam zur Ruhe, und die Chronik sagt nicht, durch wen",
    by: (verdict, list) => `${verdict} nach der Liste „${list}“`,
    between: (from, to) => `zwischen dem ${from} und dem ${to}`,
    judged: (says) => ` Das beruht auf einem Urteil: ${says}`,
    stood: (list, phrase, statement, from, to) =>
      sentence(
        `${to === undefined ? begin(since(from)) : `${begin(of(from))} ${until(to)}`} gilt für ${list}: ${phrase}; dagegen spricht die Priorität, dass ${statement}: Eine Änderung stand offen, hätte sich nach dieser Liste gelohnt, und niemandes Antwort stand ihr entgegen`,
      ),
    event: (says) => ` ${says}`,
    figure: {
      caption: (from, to) => `Wie die Dinge standen, nach der Chronik: ${from} bis ${to}`,
      moves: "Züge, nach ihrer Nummer",
      fills: {
        full: "so",
        partial: "zum Teil, strittig oder mit offenem Datum",
        empty: "nicht so",
        unknown: "die Chronik sagt es nicht",
      },
      marks: {
        filled: "durch die Prioritäten erklärt",
        crossed: "widerspricht ihnen",
        barred: "Gleichstand",
        hollow: "unentschieden",
      },
      is: STANDS,
      span: (is, day) => `${is} ab ${day}`,
      row: (label, spans) => `${label}: ${spans.join(", ")}.`,
      unread: "keine Regel liest es aus der Chronik",
      move: (number, day, did, verdict) => `${number}, ${day}: ${did}; ${verdict}.`,
    },
  },

  agreement: {
    title: "Ist etwas für beide besser als der heutige Stand?",
    zone: (term, a, b) => [
      "Die ",
      term("zone of agreement"),
      ` ${named(a, "genitive")} und ${named(b, "genitive")}:`,
    ],
    noState: (where) => `${where}: Keine Lage ist für beide besser als der heutige Stand.`,
    better: (where, n, names) =>
      `${where}: ${n === 1 ? "Eine Lage ist" : `${n} Lagen sind`} für beide besser als der heutige Stand (${names}); `,
    noneReached: "keine ist durch Schritte erreichbar, die sich jeweils für den lohnen, der sie tut.",
    reached: (n, names) => `${n} ${n === 1 ? "ist" : "sind"} so erreichbar (${names}).`,
    neither: " Auch durch eigene Züge könnten die beiden zu keiner gelangen.",
    together: (names) =>
      ` Wären sich die beiden über jeden Schritt einig, könnten sie durch eigene Züge ${names === undefined ? "zu allen" : `zu diesen`} gelangen${names === undefined ? "" : `: ${names}`}.`,
  },

  measures: {
    title: "Neben der Chronik: Maße",
    intro:
      "Was nach einer Regel über sehr viele Handlungen gezählt wird. Nichts davon ist eine Tatsache der Chronik, und weder das Modell noch die Antwort liest es. Ein Jahr gilt als bekannt, wenn es vorüber ist, denn jede Stimme ist am Tag der Abstimmung öffentlich.",
    caption:
      "Wie weit sie in der Generalversammlung der Vereinten Nationen gleich stimmten, je Maß, von 0 bis 1",
    codedCaption: "Was zwischen ihnen kodiert wurde, beide Richtungen zusammen, je Maß",
    head: ["Wer", "Maß", "Jahre", "Früher", "Später", "Bewegung"],
    pair: (a, b) => `${a} und ${b}`,
    directions: { rises: "näher", falls: "auseinander", steady: "kaum" },
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
    claims:
      "Was Verfasser über die Bewegung sagen, gehalten gegen die Reihe in den Jahren, von denen sie sprechen:",
    claim: (from, to, by, not) =>
      by.length + not.length === 0
        ? `(${from}–${to}: zu wenige Jahre für eine Aussage.)`
        : `(${from}–${to}: ${by.length === 0 ? "von keinem Maß bestätigt" : not.length === 0 ? "von jedem Maß bestätigt" : `bestätigt nach: ${series(by)}; nicht nach: ${series(not)}`}.)`,
    data: (data, licence, released) =>
      `Daten: ${data}${released === undefined ? "" : `, Ausgabe von ${released}`}; Lizenz ${licence}.`,
    made: "Gezählt mit:",
  },

  weakPoints: {
    title: "Schwächen dieser Einschätzung",
    recordEnds: (day) =>
      `Das jüngste Ereignis der Chronik ist ${on(day).startsWith("am") ? `vom ${day}` : `von ${day}`}; was danach kam, kennt sie nicht.`,
    uncertain: (place, who, type, statement, says) =>
      `Unsicher ist Priorität ${place} ${named(who, "genitive")}${type === undefined ? "" : ` (${type})`}, „dass ${statement}“: ${says}`,
    withoutCitation: (n) =>
      n === 1
        ? "Für eine Tatsache nennt der Fall kein Werk, das bis zu diesem Tag erschienen war; sie wird ohne Anmerkung verwendet."
        : `Für ${n} Tatsachen nennt der Fall kein Werk, das bis zu diesem Tag erschienen war; sie werden ohne Anmerkung verwendet.`,
  },

  balance: {
    title: "Auf wessen Stimmen dies beruht",
    works: (n) => `${count(n, "Werk", "Werke")} bis zu diesem Tag: `,
    by: (n, name) =>
      `${n} ${name === undefined ? "von Presse, Wissenschaft und anderen" : `von ${named(name, "dative")}`}`,
    kinds: (list) =>
      `. Nach Art: ${list.map(([kind, n]) => `${(sources.kinds as Record<string, string>)[kind] ?? kind} ${n}`).join(", ")}. `,
    seen: (whole, excerpt, no, notStated) =>
      `Ganz gelesen: ${whole}; in Auszügen: ${excerpt}; nicht eingesehen: ${no}${notStated > 0 ? `; nicht angegeben: ${notStated}` : ""}.`,
    lacking: (names) =>
      `Kein Werk spricht für ${series(
        names.map((name) => named(name, "accusative")),
        "oder",
      )}.`,
    paper: (title, funder, isParty) =>
      `Das geprüfte Papier ${quoted(title)} wurde von ${named(funder, "dative")} bezahlt oder gefördert${isParty ? " (selbst Partei)" : ""}.`,
  },

  priorities: {
    title: "Die Prioritäten, wie sie erfasst sind",
    of: (name, type) => `Prioritäten ${named(name, "genitive")}${type === undefined ? "" : `: ${type}`}`,
    statement: (says) => ` Dass ${sentence(says)} `,
    authorsJudgement: "Urteil des Autors.",
  },

  reproduce: { title: "Wie man diese Zahlen wieder erhält" },

  problems: {
    title: "Was die Prüfung des Falls ergibt",
    severity: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
    finding: (rule, message) =>
      `${toldInGerman(rule, message) ?? `${RULES[rule] === undefined ? "" : `${RULES[rule]}: `}${quoted(message)}`} (${rule})`,
    more: (n) => `${count(n, "Hinweis", "Hinweise")} von geringerem Gewicht: siehe den Befehl check oben.`,
  },

  explain: {
    noMove: (who, held) =>
      `${begin(named(who))} ${verb(who, "hat", "haben")} hier keinen Zug${heldBack(who, held)}.`,
    unseen: (who) =>
      `${begin(named(who))} ${verb(who, "kann", "können")} diese Lage nicht sehen: hier gibt es keinen Zug, und sie gilt als stabil.`,
    noGain: (who, held) =>
      `${begin(named(who))} ${verb(who, "gewänne", "gewännen")} durch keinen eigenen Zug${heldBack(who, held)}.`,
    move: (who, says, letters) => `${doing(who, says)}${letters === undefined ? "" : ` (${letters})`}`,
    gain: (who, move, met) =>
      `${begin(named(who))} ${verb(who, "gewänne", "gewännen")} durch einen Zug: ${move}${met === undefined ? "" : `; das erfüllt ${its(who)}e Priorität ${met.place}, „dass ${met.statement}“`}`,
    answers: (steps, isCredible) =>
      steps
        .map(({ who, move }) =>
          isCredible
            ? `eine Antwort lohnte sich für ${named(who, "accusative")}: ${move}`
            : `${named(who)} ${verb(who, "könnte", "könnten")} antworten: ${move}`,
        )
        .join("; danach: "),
    deterred: (gain, answers, who, isWorse, looksAgain, more) =>
      `${gain}; aber ${answers}. Danach ${verb(who, "stünde", "stünden")} ${named(who)} ${isWorse ? "schlechter" : "nicht besser"} da als jetzt${looksAgain ? ` und ${verb(who, "könnte", "könnten")} dem nicht entkommen` : ""}.${more === 0 ? "" : more === 1 ? " Auch auf die andere Verbesserung folgte eine Antwort." : ` Auch auf die ${more} anderen Verbesserungen folgte eine Antwort.`}`,
    free: (gain) => `${gain}.`,
    escapes: (gain, answers, who, wayOut) =>
      `${gain}; ${answers}; doch dem ${verb(who, "entkäme", "entkämen")} ${named(who)} wieder: ${wayOut}.`,
    unanswered: (gain, isCredible) =>
      isCredible
        ? `${gain}; keine Antwort, die sich für die anderen lohnte, machte diesen Gewinn zunichte.`
        : `${gain}; nichts, was die anderen tun können, machte diesen Gewinn zunichte.`,
  },

  because: {
    noState: "Keine mögliche Lage gehört zu diesem Ausgang.",
    moves: (label) => `geht über zu ${label}`,
    gains: (state, who, move, escapes) =>
      `In ${state} ${verb(who, "gewinnt", "gewinnen")} ${named(who)} durch einen Zug (${doing(who, move)}), und keine Antwort, die sich für die anderen lohnt, nimmt ${IHM[pronoun(who)] ?? named(who, "dative")} den Gewinn${escapes ? ", denn jeder Antwort der anderen ließe sich ausweichen" : ""}.`,
    answer: (who, move) => `${named(who)} ${verb(who, "könnte", "könnten")} antworten (${doing(who, move)})`,
    deterred: (state, who, move, answers, isCredible) =>
      `In ${state} ${verb(who, "ist", "sind")} ${named(who)} zu einem Zug versucht (${doing(who, move)}), aber ${answers.join(" und dann ")}${isCredible ? "" : ", vielleicht gegen das eigene Interesse"}; danach ${verb(who, "stünde", "stünden")} ${named(who)} nicht besser da.`,
    nobody: (state) =>
      `${state === undefined ? "Wenn nichts an ist," : `In ${state}`} gewinnt niemand durch einen eigenen Zug.`,
    held: (list) =>
      ` ${list.map(([who, options]) => `${begin(named(who))} ${verb(who, "könnte", "könnten")} ohnehin nicht zurück (${options.join(", ")} ${options.length === 1 ? "ist" : "sind"} unwiderruflich)`).join("; ")}.`,
  },
};

const IHM: Record<string, string> = { es: "ihm", er: "ihm", sie: "ihr" };

const WAYS: Record<string, string> = {
  "as written": "wie geschrieben",
  reversed: "umgekehrt",
  "not held": "nicht gehegt",
};
