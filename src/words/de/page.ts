import type { page as english, Readings, Whose } from "../en/page.ts";
import { annex } from "./annex.ts";
import {
  begin,
  clause,
  count,
  denied,
  dueOn,
  its,
  main,
  named,
  numeral,
  of,
  on,
  pronoun,
  quoted,
  sentence,
  series,
  since,
  subordinate,
  until,
  verb,
  verbLast,
  withAdverb,
} from "./grammar.ts";
import { tell } from "./statement.ts";

/**
 * Die Sätze der einen Seite auf Deutsch. Written, not substituted: names bear article and case, statements stand after
 * "dass", and what an author wrote in another language stands in quotation marks. "Lohnende Schritte" are those that
 * each pay whoever takes them; a reading of the parties is "eine Lesart".
 */

function inReadings({ n, of: all, which }: Readings): string {
  if (all === 1) return n === 1 ? "nach der einen erfassten Lesart" : "nicht nach der einen erfassten Lesart";
  if (n === all) return all === 2 ? "nach beiden Lesarten" : `nach allen ${all} Lesarten`;
  if (n === 0) return all === 2 ? "nach keiner der beiden Lesarten" : `nach keiner der ${all} Lesarten`;
  return `nach ${n} von ${all} Lesarten${which === undefined ? "" : ` (${which})`}`;
}

function person(whose: Whose, as: Parameters<typeof named>[1] = "nominative"): string {
  return `${named(whose.name, as)}${whose.type === undefined ? "" : ` (${whose.type})`}`;
}

/** "; Priorität ist, dass …", behind what is said before. */
function byItsPriorities(statement: string): string {
  return `; Priorität ist, dass ${statement}`;
}

type Places = number | readonly [number, number] | undefined;

function places(to: Places): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `auf Platz ${to}`;
  return to[0] === to[1] ? `auf Platz ${to[0]}` : `auf einen der Plätze ${to[0]} bis ${to[1]}`;
}

function quotedNames(names: readonly string[], last: "und" | "oder" = "und"): string {
  return series(names.map(quoted), last);
}

/** Where in a list of so many priorities, with the new one, an addition works. */
function range({ name }: Whose, to: Places, last: number): string {
  if (to === undefined) return "";
  const [from, until_] = typeof to === "number" ? [to, to] : to;
  if (from === 1 && until_ === last) return ` (an beliebiger Stelle ${its(name)}er Liste)`;
  if (from === until_) return from === 1 ? " (vor allem anderen)" : ` (auf Platz ${from} von ${last})`;
  return from === 1
    ? ` (unter den ersten ${until_ === 2 ? "beiden" : numeral(until_)} Prioritäten)`
    : ` (auf einem der Plätze ${from} bis ${until_} von ${last})`;
}

/** An effect behind a condition that begins with its verb: "…, hätten Gespräche …". */
function inverted(effect: string): string {
  return effect.replace(/^Gespräche hätten /u, "hätten Gespräche ");
}

const GEHT_NICHT_HERVOR = "geht aus der Chronik nicht hervor";

export const page: typeof english = {
  language: "de",

  inReadings,

  author: quoted,

  quote: quoted,

  names: {
    mid: (name) => named(name),
    begin,
    series: (items, last = "and") => series(items, last === "and" ? "und" : "oder"),
    sentence,
    clause,
    denied,
    person: (whose) => person(whose),
  },

  statement: { tell },
  conduct: (name, phrases) => main(named(name), phrases),
  typeInSentence: (type) => type,

  sections: annex,

  annex: "Anhang: alle Begründungen, in der Reihenfolge der Seite",
  notes: "Anmerkungen",
  errors: (n) =>
    `Der Fall hat ${n === 1 ? "einen Fehler" : `${n} Fehler`}; was fehlerhaft ist, bleibt außer Betracht, diese Seite ist also unvollständig. Die Fehler stehen am Ende des Anhangs.`,
  partlyLeftOut: (n) =>
    `(${count(n, "weiterer Punkt", "weitere Punkte")} ${n === 1 ? "steht" : "stehen"} im Anhang.)`,

  head: {
    byline: (title, authors) =>
      [
        ...(title === undefined ? [] : [`${quoted(title)}.`]),
        ...(authors.length === 0 ? [] : [`Von ${series(authors)}.`]),
      ].join(" "),
    others: (n) => (n === 1 ? "einem weiteren" : "anderen"),
    asOf: (day) => `Stand: ${day}.`,
    record: (day) => `Chronik ${until(day)}`,
    noRecord: "Die Chronik enthält nichts Datiertes",
    priorities: (day, name) => `Prioritäten ${of(day)}${name === "" ? "" : ` (${name})`}`,
    undated: (name) => `Prioritäten ohne Datum${name === "" ? "" : ` (${name})`}`,
    restated: (day) => `, bestätigt ${on(day)}`,
    none: "bis dahin sind keine Prioritäten angegeben",
    readings: (list) =>
      list
        .map(
          ({ name, n, since: dated }, i) =>
            `${named(name)} in ${numeral(n)}${i === 0 ? " Lesarten" : ""}${dated.length === 0 ? "" : ` (${series(dated.map(([type, day]) => `die Lesart „${type}“ aufgestellt ${on(day)}`))})`}`,
        )
        .join(", "),
  },

  headline: {
    talkLasting: "Gespräche, die nach diesen Prioritäten Bestand hätten",
    talkPartly: "Gespräche; ob sie Bestand hätten, hängt von der Lesart ab",
    talkThreat: "Gespräche, nur durch eine Drohung gehalten",
    talkNot: "Gespräche, die nach diesen Prioritäten keinen Bestand hätten",
    noTalkLasting: "Keine Gespräche; Gespräche von Bestand sind erreichbar",
    noTalkPartly: "Keine Gespräche; ob Gespräche von Bestand erreichbar sind, hängt von der Lesart ab",
    noTalkThreat: "Keine Gespräche; allein eine Drohung würde sie halten",
    noTalkFleeting: "Keine Gespräche; sie könnten beginnen, hätten aber keinen Bestand",
    noTalkJoint:
      "Keine Gespräche; nur ein gemeinsamer Schritt würde sie eröffnen, und von selbst hätten sie keinen Bestand",
    noTalkJointLasting:
      "Keine Gespräche; nur ein gemeinsamer Schritt würde sie eröffnen, und dann hätten sie Bestand",
    noTalkJointPartly:
      "Keine Gespräche; nur ein gemeinsamer Schritt würde sie eröffnen; ob sie dann Bestand hätten, hängt von der Lesart ab",
    noTalkNone: "Keine Gespräche und nach diesen Prioritäten auch keine, die Bestand hätten",
    openLasting: "Gespräche umstritten; Gespräche von Bestand sind erreichbar",
    openPartly: "Gespräche umstritten; ob sie Bestand hätten, hängt von der Lesart ab",
    openNot: "Gespräche umstritten; Bestand hätten keine",
    unansweredYes: "Sie reden miteinander; ob das Bestand hat, bleibt unbeantwortet",
    unansweredInPart: "Sie reden teilweise miteinander; ob das Bestand hat, bleibt unbeantwortet",
    unansweredNo: "Sie reden nicht miteinander; ob sie es könnten, bleibt unbeantwortet",
    unansweredMeet: "Sie treffen sich; ob das Bestand hat, bleibt unbeantwortet",
    unansweredNoMeeting: "Sie treffen sich nicht; ob sie reden könnten, bleibt unbeantwortet",
    unansweredOpen: "Unbeantwortet",
  },

  talks: {
    yes: (a, b) => `${begin(named(a))} und ${named(b)} reden miteinander`,
    inPart: (a, b) => `${begin(named(a))} und ${named(b)} reden teilweise miteinander`,
    no: (a, b) => `${begin(named(a))} und ${named(b)} reden nicht miteinander`,
    meet: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich`,
    noMeeting: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich nicht`,
    contested: (a, b) => `Ob ${named(a)} und ${named(b)} an diesem Tag miteinander reden, ist umstritten`,
    unknown: (a, b) => `Ob ${named(a)} und ${named(b)} miteinander reden, ${GEHT_NICHT_HERVOR}`,
    recordEnds: (says, day) => `${clause(says)}, soweit die Chronik reicht (${until(day)}).`,
    byAuthor: ", so der Autor des Falls",
    notDialogue: "; der Dialog, nach dem hier gefragt wird, ist das nicht",
    on: (channels) => `: ${series(channels)}`,
  },

  channel: (name, aspect, state, from, resting, lastMet) => {
    const told = [
      ...(aspect === undefined ? [] : [aspect]),
      `${state}${from === undefined ? "" : ` ${since(from)}`}`,
      ...(lastMet === undefined ? [] : [`letztes verzeichnetes Treffen ${on(lastMet)}`]),
      ...(resting === undefined
        ? []
        : [`${resting[0]} ruhend${resting[1] === undefined ? "" : ` ${since(resting[1])}`}`]),
    ];
    return `${name} (${told.join("; ")})`;
  },
  operates: {
    yes: "aktiv",
    partly: "teilweise aktiv",
    no: "ruhend",
    possible: "möglicherweise aktiv",
    disputed: "umstritten",
    unknown: "unbekannt",
  },

  reach: {
    steps: (readings) =>
      `Schritte, die sich jeweils für den lohnen, der sie tut, führen ${inReadings(readings)} zu Gesprächen.`,
    joint: (readings) =>
      `Lohnende Schritte der einzelnen Seiten führen nicht zu Gesprächen; ${inReadings(readings)} zögen aber beide Gespräche vor, die sie nur gemeinsam eröffnen könnten.`,
    none: "Keine Schritte, die sich jeweils für den lohnen, der sie tut, führen zu Gesprächen.",
  },

  lasting: {
    all: (readings) => `Treffen diese Prioritäten zu, hätten Gespräche ${inReadings(readings)} Bestand`,
    some: (readings) => `Treffen diese Prioritäten zu, hätten Gespräche ${inReadings(readings)} Bestand`,
    none: (readings) =>
      readings.of === 1
        ? "Treffen diese Prioritäten zu, hätten Gespräche keinen Bestand"
        : `Treffen diese Prioritäten zu, hätten Gespräche ${inReadings({ ...readings, n: 0 })} Bestand`,
    noneButByThreat: (threatened) =>
      threatened.of === 1
        ? "Treffen diese Prioritäten zu, hätten Gespräche von selbst keinen Bestand, allein durch eine Drohung, und das ist kein Rat."
        : `Treffen diese Prioritäten zu, hätten Gespräche ${inReadings({ n: 0, of: threatened.of })} von selbst Bestand, ${inReadings(threatened)} nur durch eine Drohung, und das ist kein Rat.`,
    unreached: (readings) =>
      `Treffen diese Prioritäten zu, führen keine lohnenden Schritte zu Gesprächen von Bestand; anders eröffnet, hätten sie ${inReadings(readings)} Bestand`,
    alsoUnreached: (readings) =>
      `; anders als durch lohnende Schritte eröffnet, auch ${inReadings(readings)}`,
    credible: (n, all) =>
      n === all
        ? ", weil jede Seite eine Antwort fürchtet, die die andere auch gäbe"
        : `; nach ${n} davon nur, weil eine Seite eine Antwort fürchtet, die eine andere gern gäbe`,
    threat: (n, all) =>
      n === all
        ? ", gehalten nur durch eine Drohung: eine Beschreibung, kein Rat"
        : `; nach ${n} davon nur durch eine Drohung, und das ist kein Rat`,
    whose: (names) =>
      `, es sei denn, ${series(
        names.map((name) => named(name)),
        "oder",
      )} ${verb(names.at(-1) ?? "", "änderte", "änderten")} eine Priorität`,
  },

  instead: {
    all: (clauses) => sentence(`Stattdessen: ${clauses.join("; ")}`),
    today: (readings) => `es bleibt ${inReadings(readings)}, wie es ist`,
    todayAs: (names, readings) => `${quotedNames(names, "oder")}, wie heute, ${inReadings(readings)}`,
    outcomes: (names, readings) => `${quotedNames(names, "oder")} ${inReadings(readings)}`,
    state: (says, readings) => `${inReadings(readings)} dies: ${clause(says)}`,
    moving: (readings) => `${inReadings(readings)} kommt nichts zur Ruhe`,
    more: (n) => `${count(n, "weiterer Ausgang", "weitere Ausgänge")} (Anhang)`,
  },

  unanswered: {
    noModel: (day) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Für die Zeit ${until(day)} sind keine Prioritäten angegeben.`,
    noDialogue:
      "Ob Gespräche Bestand hätten, bleibt unbeantwortet: Der Fall sagt nicht, welche Lagen Dialog sind.",
    faulty: (name) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Das Modell ${quoted(name)} hat Fehler.`,
    noStatusQuo:
      "Ob Gespräche Bestand hätten, bleibt unbeantwortet: Nichts sagt, wie die Dinge stehen. Dem Modell fehlt statusQuo oder seinen Optionen onWhen.",
    infeasible: (day) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Die Lage, die die Chronik ${on(day)} zeigt, schließt das Modell aus.`,
    laterList: (lists) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: ${begin(series(lists.map(([name, day]) => `die einzigen Prioritäten, die für ${named(name, "accusative")} angegeben sind, stammen ${of(day)}`)))} und damit aus späterer Zeit.`,
    stale: (of_, reasons, hasMore) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Die Prioritäten stammen ${of(of_)}; seither ${series(reasons)}${hasMore ? ", um nur das Erste zu nennen" : ""}.`,
    staleUndated: (reasons) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Seit die Prioritäten angegeben wurden, ${series(reasons)}.`,
    old: (headline) =>
      `Die alten Prioritäten hätten gesagt: „${headline}“. Für diesen Tag ist das keine Antwort.`,
  },

  // Each stands after "seither" and begins with its verb.
  stale: {
    break: (day, says) => `ist ein Bruch verzeichnet (${day}: ${quoted(clause(says))})`,
    ground: (day, says) => `gilt eine ihrer Begründungen nicht mehr (${day}: ${quoted(clause(says))})`,
    condition: (day, says) =>
      `hat sich eine Bedingung geändert, auf die sie sich stützen (${day}: ${quoted(clause(says))})`,
    restated: (day, whose) => {
      const [, name = whose, type] = /^(.*?)(?: \((.*)\))?$/su.exec(whose) ?? [];
      return `wurden neuere Prioritäten ${person({ name, type }, "genitive")} angegeben (${day})`;
    },
    expired: (day) => `ist der Tag verstrichen, bis zu dem ihr Autor sie gelten ließ (${day})`,
  },

  confidence: {
    label: (word) => `Verlässlichkeit ${word}`,
    words: { high: "hoch", moderate: "mittel", low: "gering" },
    reasons: {
      age: (n) =>
        n === undefined
          ? "die Prioritäten tragen kein Datum"
          : `die Prioritäten sind über ${n === 1 ? "ein Jahr" : `${numeral(n)} Jahre`} alt`,
      sources: (n, all) =>
        n === 0
          ? `keine entscheidende Priorität beruht auf einem Werk der Partei selbst (0 von ${all})`
          : `${n} von ${all} entscheidenden Prioritäten ${n === 1 ? "beruht" : "beruhen"} auf einem Werk der Partei selbst`,
      uncertain: (n, all) =>
        `${n} von ${all} entscheidenden Prioritäten ${n === 1 ? "ist" : "sind"} als unsicher gekennzeichnet`,
      contested: (n) =>
        `${n === 1 ? "eine umstrittene Tatsache würde" : `${n} umstrittene Tatsachen würden`} die Antwort umkehren`,
      fragile: (n, all) => `die Antwort bleibt nur bei ${n} von ${all} kleinen Änderungen gleich`,
      record: (n) => `die Chronik widerspricht diesen Prioritäten in ${n === 1 ? "einem Zug" : `${n} Zügen`}`,
      readings: (n) => `welcher von ${n} Ausgängen folgt, hängt von der Lesart einer Partei ab`,
    },
    none: "nichts wurde gefunden, was gegen sie spräche",
    unanswered: "Wo nichts beantwortet ist, wird keine Verlässlichkeit angegeben.",
  },

  standing: {
    label: "Stand der Dinge",
    party: (name, phrases) => begin(main(named(name), phrases)),
    since: (day) => ` (${since(day)})`,
    sinceWord: (day) => ` (belegt ${since(day)})`,
    sinceBroken: (day) => ` (${since(day)}, mit Unterbrechungen)`,
    silent: (options) =>
      sentence(
        `Nichts in der Chronik zeigt, dass ${series(
          options.map(
            ({ name, phrases, near }, i) =>
              `${i === 0 ? "" : "dass "}${subordinate(named(name), phrases, "oder")}${near === undefined ? "" : ` (verzeichnet: ${quoted(clause(near[1]))}, ${near[0]})`}`,
          ),
          "oder",
        )}`,
      ),
    contested: (name, phrase, account) =>
      `Umstritten ist, ob ${subordinate(named(name), [phrase])} (${account}).`,
    accounts: (n) => count(n, "Darstellung", "Darstellungen"),
    recordSays: {
      partly: "die Chronik sagt: teilweise",
      possible: "ein Datum lässt es offen",
      disputed: "die Darstellungen gehen auseinander",
      unknown: "die Chronik sagt es nicht",
    },
    moreOptions: (n) =>
      `${n === 1 ? "Eine weitere Wahlmöglichkeit steht" : `${begin(numeral(n))} weitere Wahlmöglichkeiten stehen`} im Anhang.`,
    noOptions:
      "Für diesen Tag gibt der Fall kein Modell an; zeigen lassen sich nur die Formate der Zusammenarbeit.",
    atWork: (names) => `Mit beiden in Kraft oder in Arbeit: ${series(names)}.`,
    inPart: (name) => `${name} (teilweise)`,
    nothingAtWork: "Kein Format der Chronik arbeitet mit beiden.",
    more: "weitere (Anhang)",
    channels: (list) => `Kanäle: ${list.join("; ")}.`,
    lately: (events) =>
      sentence(`Zuletzt: ${events.map(([day, says]) => `${quoted(clause(says))} (${day})`).join("; ")}`),
    labelThen: (day) => `Stand der Dinge ${on(day)}, wo die Chronik endet`,
  },

  changed: {
    label: (day, headline) => `Seit der Einschätzung ${of(day)} („${headline}“)`,
    asked: (day, headline) => `${begin(since(day))} (damals „${headline}“)`,
    labelShort: (day) => `Seit der Einschätzung ${of(day)}`,
    askedShort: (day) => begin(since(day)),
    events: (n) => count(n, "Ereignis", "Ereignisse"),
    breaks: (days) => `${days.length === 1 ? "ein Bruch" : "Brüche"} ${series(days.map(on))}`,
    moreBreaks: (n, last) => `${numeral(n)} Brüche, der letzte ${on(last)}`,
    now: (name, phrase) => withAdverb(named(name), phrase, "nun"),
    noFacts: "keine der Tatsachen, die dieser Fall auswertet, hat sich geändert",
    model: "andere Prioritäten",
    lists: (names) => `neu gefasst die Prioritäten von ${series(names)}`,
    same: "die Antwort ist dieselbe",
    through: {
      facts: "Tatsachen",
      priorities: "Prioritäten",
      age: "das Alter der Prioritäten",
    },
    throughWhat: (list) => `die Antwort hat sich geändert durch ${series(list)}`,
  },

  why: {
    label: "Warum",
    enters: (whose, phrase, statement) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gewinnt", "gewinnen")} nichts, wenn ${pronoun(whose.name)} den ersten Schritt ${verb(whose.name, "tut", "tun")}${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(statement)}`,
      ),
    waits: (whose, waiting, phrase, statement) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gewinnt", "gewinnen")} nichts mit dem, worauf ${named(waiting)} ${verb(waiting, "wartet", "warten")}${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(statement)}`,
      ),
    leaves: (whose, phrase, statement, isTalking) =>
      sentence(
        `${
          isTalking
            ? `${begin(person(whose))} ${verb(whose.name, "gewinnt", "gewinnen")}, wenn ${pronoun(whose.name)} diese Gespräche ${verb(whose.name, "beendet", "beenden")}`
            : `Einmal im Gespräch, ${verb(whose.name, "gewönne", "gewönnen")} ${person(whose)}, wenn ${pronoun(whose.name)} es ${verb(whose.name, "beendete", "beendeten")}`
        }${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(statement)}`,
      ),
    stays: (whose, phrase, statement, isTalking) =>
      sentence(
        `${begin(person(whose))} ${isTalking ? verb(whose.name, "verliert", "verlieren") : verb(whose.name, "verlöre", "verlören")}, wenn ${pronoun(whose.name)} ${isTalking ? "diese Gespräche" : "Gespräche von Bestand"} ${isTalking ? verb(whose.name, "beendet", "beenden") : verb(whose.name, "beendete", "beendeten")}${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(statement)}`,
      ),
    otherwise: "; an diesem Tag ist es anders",
    none: "Keine einzelne Priorität entscheidet darüber; der Anhang zeigt jeden Ausgang.",
    noModel: "Es wurde nichts berechnet, daher werden keine Gründe genannt.",
  },

  change: {
    label: "Was es ändern würde",
    intro: "Jede Änderung für sich, die Parteien in alphabetischer Folge, ohne Rangordnung:",
    introOne: "Eine kleinste Änderung allein genügte:",
    introAll: (readings) =>
      `Jede Änderung für sich gäbe Gesprächen ${inReadings(readings)} Bestand; die Parteien in alphabetischer Folge, ohne Rangordnung:`,
    introAllToo: (readings) =>
      `Jede Änderung für sich gäbe Gesprächen auch ${inReadings(readings)} Bestand; die Parteien in alphabetischer Folge, ohne Rangordnung:`,
    drop: (whose, statement) =>
      `${begin(person(whose))} ${verb(whose.name, "gibt", "geben")} die Priorität auf, dass ${statement}`,
    dropNegated: (whose, statement) =>
      `${begin(named(whose.name, "dative"))}${whose.type === undefined ? "" : ` (${whose.type})`} ist es nicht mehr wichtig, ob ${statement}`,
    weaken: (whose, statement, becomes) =>
      `${begin(person(whose))} ${verb(whose.name, "verlangt", "verlangen")} nicht mehr, dass ${statement}, sondern nur, dass ${becomes.join("; dann, dass ")}`,
    add: (whose, statement, to, last) =>
      `${begin(person(whose))} ${verb(whose.name, "nimmt", "nehmen")} als Priorität hinzu, dass ${statement}${range(whose, to, last)}`,
    move: (whose, statement, from, to) =>
      `${begin(person(whose))} ${verb(whose.name, "rückt", "rücken")} von Platz ${from} ${places(to)} die Priorität, dass ${statement}`,
    reverse: (whose, opposite) =>
      `${begin(person(whose))} ${verb(whose.name, "kehrt", "kehren")} eine Priorität um und ${verb(whose.name, "will", "wollen")}, dass ${opposite}`,
    lastsToo: (readings) => `: Gespräche hätten dann auch ${inReadings(readings)} Bestand.`,
    lasts: (readings) => `: Gespräche hätten ${inReadings(readings)} Bestand.`,
    joint: (edits, readings) =>
      `Keine einzelne Änderung genügt ${inReadings(readings)}; dort brauchte es zusammen: ${edits.join("; ")}.`,
    more: "Gezeigt ist je Partei, was nach den meisten Lesarten und an den meisten Stellen wirkt; weitere, ebenso kleine stehen im Anhang.",
    none: "Keine kleine Änderung an den Prioritäten einer Partei; der Anhang zeigt, was versucht wurde.",
    tooLarge:
      "Das Modell hat zu viele Lagen, als dass Änderungen einzeln versucht würden; über sie ist nichts gesagt.",
    noWay: "Vom Stand der Dinge führt keine Folge von Zügen zu Gesprächen, was auch immer jemand vorzieht.",
    already:
      "Nach diesen Prioritäten haben Gespräche auch so Bestand; was sie beenden würde, steht unter „Wie sicher“.",
    stale: "Zuerst müssten die Prioritäten für diesen Tag neu angegeben werden.",
    noModel: "Das lässt sich erst sagen, wenn jemand die Prioritäten der Parteien angibt.",
  },

  watch: {
    label: "Zu beobachten:",
    sign: (name, phrase, seen, joinedBy) =>
      `ein Anzeichen dafür, dass ${subordinate(named(name), [phrase])}${seen.length > 0 ? ` (${series(seen, joinedBy === "and" ? "und" : "oder")})` : ""}`,
    word: (name) => `${named(name)} ${verb(name, "sagt", "sagen")}, dass dies nicht mehr gilt`,
    format: (name, aspect, works) =>
      `${name}${aspect === undefined ? "" : ` (${aspect})`} ${works ? "wieder aktiv" : "nicht mehr aktiv"}`,
    condition: (met) =>
      met ? "die Bedingung gilt als erfüllt" : "die Bedingung gilt nicht mehr als erfüllt",
    due: (day, says) => `was ${dueOn(day)} geplant ist: ${quoted(clause(says))}`,
    forecast: (day, says) => `eine Prognose mit Frist ${until(day)}: ${quoted(clause(says))}`,
    none: "Die Chronik nennt nichts, was zu sehen wäre.",
    more: "Anzeichen anderer Entscheidungen stehen im Anhang",
  },

  sure: {
    label: "Wie sicher",
    orderings: (same, all) =>
      `Von ${all} kleinen Änderungen (eine Priorität gestrichen, gelockert oder um einen Platz verschoben; ein offener Vergleich entschieden) ${same === all ? "lassen alle" : same === 1 ? "lässt eine" : `lassen ${same}`} die Antwort, wie sie ist.`,
    stays: (same, all) =>
      `Wird eine einzelne Priorität gestrichen oder mit ihrer Nachbarin vertauscht, bleibt die Antwort in ${same} von ${all} Anordnungen gleich.`,
    inert: (names) =>
      `Was ${series(
        names.map((name) => named(name)),
        "oder",
      )} ${verb(names.at(-1) ?? "", "will", "wollen")}, kann sie nicht umkehren.`,
    carries: (what, change, effect, isBeyond) =>
      sentence(
        `${isBeyond ? "Darüber hinaus ausschlaggebend" : "Ausschlaggebend"} ist ${what}; ${change}, ${inverted(effect)}`,
      ),
    tieFalls: (change, effect) => sentence(`${begin(change)}, ${inverted(effect)}`),
    nothingCarries: "Nichts davon kehrt sie allein um.",
    moreCarry: "Gezeigt ist, was am meisten umkehrt; das Übrige steht im Anhang.",
    tie: (what) => sentence(`Nichts in der Chronik sagt, ${what}`),
    record: (fresh, older) => {
      const moves = (n: number) => (n === 1 ? "einem Zug" : `${n} Zügen`);
      if (fresh.of + older.of === fresh.open + older.open)
        return `Von ${moves(fresh.of + older.of)} der Chronik zeigt keiner, ob diese Prioritäten zutreffen.`;
      const fits = ({ explains, contradicts, open }: typeof fresh) =>
        `${explains > 1 ? "passen" : "passt"} ${explains === 0 ? "keiner" : explains === 1 ? "einer" : explains} zu ihnen, ${contradicts === 0 ? "keiner" : contradicts === 1 ? "einer" : contradicts} ${contradicts > 1 ? "widersprechen" : "widerspricht"} ihnen${open === 0 ? "" : `, ${open === 1 ? "einer entscheidet" : `${open} entscheiden`} nichts`}`;
      if (fresh.of === 1)
        return `Der einzige verzeichnete Zug seit der Angabe dieser Prioritäten ${fresh.explains === 1 ? "passt zu ihnen" : fresh.contradicts === 1 ? "widerspricht ihnen" : "entscheidet nichts"}.`;
      if (fresh.of > 0) return `Von ${moves(fresh.of)} seit der Angabe dieser Prioritäten ${fits(fresh)}.`;
      return `${older.of === 1 ? "Der einzige Zug der Chronik ist" : `Alle ${older.of} Züge der Chronik sind`} älter als diese Prioritäten: Davon ${fits(older)}.`;
    },
    against: (day, name, phrases) =>
      sentence(`Am deutlichsten spricht gegen sie der ${day}: ${begin(main(named(name), phrases))}`),
    refuted: ({ name, type }, day) =>
      sentence(
        `Was ${named(name)} ${until(day)} ${verb(name, "tat", "taten")}, widerlegt die Lesart ${quoted(type ?? "")}`,
      ),
    variantDoesBetter: (name, explains, all) =>
      sentence(`Die Variante ${quoted(name)} erklärt mehr: ${explains} von ${all}`),
    noRecord: "An dem, was die Parteien taten, sind diese Prioritäten nicht gemessen worden.",
    stated: (by, says, day, agrees) =>
      `${quoted(clause(by))} kam${day === undefined ? "" : ` ${on(day)}`} zu dem Schluss: ${quoted(clause(says))}${agrees === null ? "" : agrees ? "; das stimmt überein" : "; das weicht ab"}.`,
    variants: (same, other) =>
      [
        ...(same.length > 0
          ? [
              `Die ${same.length === 1 ? "Variante" : "Varianten"} ${quotedNames(same)} ${same.length === 1 ? "ergibt" : "ergeben"} dieselbe Antwort.`,
            ]
          : []),
        ...(other.length > 0
          ? [
              `Die ${other.length === 1 ? "Variante" : "Varianten"} ${quotedNames(other)} ${other.length === 1 ? "ergibt" : "ergeben"} eine andere Antwort.`,
            ]
          : []),
      ].join(" "),
    unanswered:
      "Wo nichts beantwortet ist, wird keine Verlässlichkeit angegeben; was die Chronik über diesen Tag sagt, beruht nicht auf Prioritäten.",
  },

  effect: {
    open: "Gespräche hätten nach jeder Lesart Bestand",
    conditional: (n, all) => `Gespräche hätten nach ${n} von ${all} Lesarten Bestand`,
    closed: "Gespräche hätten nach keiner Lesart Bestand",
  },

  assumption: {
    statement: (whose, statement) => `die Priorität ${person(whose, "genitive")}, dass ${statement}`,
    tie: (whose, phrase) =>
      `ob ${phrase.startsWith("„") ? `für ${person(whose)} bei sonst gleichen Umständen gilt: ${phrase}` : `${person(whose)} ${verbLast(phrase, "bei sonst gleichen Umständen")}`}`,
    tieStates: (whose) =>
      `welche von zwei Lagen ${person(whose)} ${verb(whose.name, "vorzieht", "vorziehen")}`,
    type: (whose) => `die Lesart ${quoted(person(whose))}`,
    option: (name, phrase) => `der Befund, dass ${subordinate(named(name), [phrase])}`,
    wanted: (line) => `die Bedeutung von Dialog, nämlich dass ${line}`,
    change: {
      drop: "fällt sie weg",
      weaken: (becomes) => `abgeschwächt dazu, dass ${becomes.join(", und dann, dass ")}`,
      add: (statement) => `kommt hinzu, dass ${statement}`,
      move: (to) => `rückt sie auf Platz ${to}`,
      reverse: "wäre das Gegenteil gewünscht",
      type: "lässt man sie weg",
      option: "liest man dies anders",
      wanted: "lässt man dies weg",
      for: "trifft es zu",
      against: "trifft es nicht zu",
    },
  },

  voices: {
    label: "Stimmen",
    works: (total, parts) => `${count(total, "Werk", "Werke")}: ${parts.join(", ")}.`,
    by: (n, name) => `${n === 0 ? "keines" : n} von ${named(name, "dative")}`,
    others: (n) => `${n} von anderen`,
    none: "Der Fall nennt keine Werke.",
    paper: (title, funder, isParty) =>
      funder === undefined
        ? `Geprüft wird: ${quoted(title)}.`
        : `Geprüft wird: ${quoted(title)}, gefördert von ${named(funder, "dative")}${isParty ? ", einer Partei des Gegenstands" : ""}.`,
    concluded: (day, funder, isParty, says, agrees) => {
      const about = [
        ...(day === undefined ? [] : [day]),
        ...(funder === undefined
          ? []
          : [`gefördert von ${named(funder, "dative")}${isParty ? ", einer Partei" : ""}`]),
      ];
      return sentence(
        `Das geprüfte Papier${about.length > 0 ? ` (${about.join("; ")})` : ""} schloss: ${quoted(clause(says))}${agrees === null ? "" : agrees ? "; das stimmt überein" : "; das weicht ab"}`,
      );
    },
  },
};
