import type { page as english, Rank, Readings, Whose } from "../en/page.ts";
import { annex } from "./annex.ts";
import {
  begin,
  by,
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

/** "; Priorität ist, dass …", behind what is said before; of what no text of the party bears out, as it is read. */
function byItsPriorities({ name, type }: Whose, statement: string, isOwn: boolean): string {
  // A reading is named already, and is no word of the party's.
  if (type !== undefined) return `: So verstanden gilt, dass ${statement}`;
  return isOwn ? `: ${begin(its(name))} Ziel ist, dass ${statement}` : `: Angenommen wird, dass ${statement}`;
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

const MAKES_IT: Record<Rank, readonly [string, string]> = {
  top: ["stellt über alles andere", "stellen über alles andere"],
  high: ["erhebt zur vorrangigen Priorität", "erheben zur vorrangigen Priorität"],
  any: ["erhebt zur Priorität", "erheben zur Priorität"],
};

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
    inner: (text) =>
      text.replace(/^(?:Die|Der|Das|Den|Ein|Eine) (?=\S)/u, (article) => article.toLocaleLowerCase("de")),
    denied,
    person: (whose) => person(whose),
    afterColon: begin,
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
        ...(title === undefined ? [] : [`${title}.`]),
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
        .map(({ name, n, since: dated, only }, i, all) =>
          only !== undefined
            ? `${named(name)} als ${quoted(only)} verstanden`
            : `${named(name)} in ${numeral(n)}${all.slice(0, i).every((one) => one.only !== undefined) ? " Lesarten" : ""}${dated.length === 0 ? "" : ` (${series(dated.map(([type, day]) => `„${type}“ öffentlich ${since(day)}`))})`}`,
        )
        .join(", "),
  },

  headline: {
    talkLasting: "Sie reden miteinander, und nach diesen Prioritäten hätte das Bestand",
    talkPartly: "Sie reden miteinander; ob das Bestand hätte, hängt von der Lesart ab",
    talkThreat: "Sie reden miteinander, allein durch eine Drohung dazu gehalten",
    talkNot: "Sie reden miteinander, doch hätte das nach diesen Prioritäten keinen Bestand",
    noTalkLasting: "Es gibt keine Gespräche, doch Gespräche von Bestand sind erreichbar",
    noTalkPartly:
      "Es gibt keine Gespräche; ob Gespräche von Bestand erreichbar sind, hängt von der Lesart ab",
    noTalkThreat: "Es gibt keine Gespräche, und allein eine Drohung würde sie halten",
    noTalkFleeting: "Es gibt keine Gespräche; sie könnten beginnen, hätten aber keinen Bestand",
    noTalkJoint:
      "Es gibt keine Gespräche; nur ein gemeinsamer Schritt würde sie eröffnen, und von selbst hätten sie keinen Bestand",
    noTalkJointLasting:
      "Es gibt keine Gespräche; nur ein gemeinsamer Schritt würde sie eröffnen, und dann hätten sie Bestand",
    noTalkJointPartly:
      "Es gibt keine Gespräche; nur ein gemeinsamer Schritt würde sie eröffnen; ob sie dann Bestand hätten, hängt von der Lesart ab",
    noTalkNone: "Es gibt keine Gespräche, und nach diesen Prioritäten hätten sie auch keinen Bestand",
    openLasting: "Ob sie reden, ist umstritten; Gespräche von Bestand sind erreichbar",
    openPartly: "Ob sie reden, ist umstritten; ob Gespräche Bestand hätten, hängt von der Lesart ab",
    openNot: "Ob sie reden, ist umstritten; Bestand hätten Gespräche nicht",
    unansweredYes: "Sie reden miteinander; ob das Bestand hat, bleibt unbeantwortet",
    unansweredInPart: "Sie reden teilweise miteinander; ob das Bestand hat, bleibt unbeantwortet",
    unansweredNo: "Sie reden nicht miteinander; ob sie es könnten, bleibt unbeantwortet",
    unansweredChannel: (day) => `Ein Kanal ist offen; seit dem ${day} ist kein Treffen verzeichnet`,
    unansweredTechnical: "Sie treffen sich in Fachgremien; ob sie über mehr reden, bleibt unbeantwortet",
    unansweredMeet: "Sie treffen sich; ob das Bestand hat, bleibt unbeantwortet",
    unansweredNoMeeting: "Sie treffen sich nicht; ob sie reden könnten, bleibt unbeantwortet",
    unansweredOpen: "Unbeantwortet",
  },

  talks: {
    yes: (a, b) => `${begin(named(a))} und ${named(b)} reden miteinander`,
    inPart: (a, b) => `${begin(named(a))} und ${named(b)} reden teilweise miteinander`,
    no: (a, b) => `${begin(named(a))} und ${named(b)} reden nicht miteinander`,
    channelOpen: (a, b) => `Zwischen ${named(a, "dative")} und ${named(b, "dative")} ist ein Kanal offen`,
    technical: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich in Fachgremien`,
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
        : [`${resting[0]} ruht${resting[1] === undefined ? "" : ` ${since(resting[1])}`}`]),
    ];
    return `${name} (${told.join("; ")})`;
  },
  operates: {
    yes: "aktiv",
    partly: "teilweise aktiv",
    no: "ruht",
    possible: "möglicherweise aktiv",
    disputed: "umstritten",
    unknown: "unbekannt",
  },

  reach: {
    steps: (readings, path) =>
      sentence(
        `Schritte, die sich für den lohnen, der sie tut, führen ${inReadings(readings)} zu Gesprächen${path.length === 0 ? "" : path.length === 1 ? `: ${path[0]}` : `: zuerst: ${path.join("; dann: ")}`}`,
      ),
    joint: (readings) =>
      `Lohnende Schritte der einzelnen Seiten führen nicht zu Gesprächen; ${inReadings(readings)} zögen aber beide Gespräche vor, die sie nur gemeinsam eröffnen könnten.`,
    none: "Jemand müsste auf Gespräche zugehen, ohne dass es sich für ihn lohnt.",
    noneOfBoth: "Keine Seite hat Grund, den ersten Schritt zu tun.",
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
    otherTerms: (readings) =>
      `Treffen diese Prioritäten zu, hätten die jetzigen Gespräche keinen Bestand; unter anderen Bedingungen, zu denen keine lohnenden Schritte führen, hätten Gespräche ${inReadings(readings)} Bestand`,
    alsoOtherTerms: (readings) => `; unter anderen Bedingungen auch ${inReadings(readings)}`,
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
    stale: (of_, reasons) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Die Prioritäten stammen ${of(of_)}; seither ${series(reasons)}.`,
    staleUndated: (reasons) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Seit die Prioritäten angegeben wurden, ${series(reasons)}.`,
    old: (headline) =>
      `Die alten Prioritäten hätten gesagt: „${headline}“. Für diesen Tag ist das keine Antwort.`,
  },

  // Each stands after "seither" and begins with its verb.
  stale: {
    break: (day, says) => `ist ein Bruch verzeichnet (${day}: ${says})`,
    ground: (day, says) => `gilt eine ihrer Begründungen nicht mehr (${day}: ${says})`,
    condition: (day, says) => `hat sich eine Bedingung geändert, auf die sie sich stützen (${day}: ${says})`,
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
      sources: (n, all, names) =>
        all === 0
          ? "wofür die Parteien stehen, ist ohne Begründung angegeben"
          : `${n === 0 ? "die ausschlaggebenden" : "einige der ausschlaggebenden"} Prioritäten stehen in keinem Text ${series(names.map(by), "oder")}`,
      uncertain: (whose, statement) => `von ${person(whose, "dative")} ist nur angenommen, dass ${statement}`,
      untested: "kein verzeichneter Schritt zeigt, ob diese Prioritäten zutreffen",
      contested: (n) =>
        `${n === 1 ? "eine umstrittene Tatsache würde" : `${n} umstrittene Tatsachen würden`} die Antwort umkehren`,
      fragile: (n, all) => `von ${all} geprüften kleinen Änderungen kehren ${all - n} die Antwort um`,
      record: (n) =>
        `${n === 1 ? "ein Schritt" : `${n} Schritte`} seither ${n === 1 ? "widerspricht" : "widersprechen"} diesen Prioritäten`,
      readings: (n) => `welcher von ${numeral(n)} Ausgängen folgt, hängt von der Lesart einer Partei ab`,
    },
    none: "nichts wurde gefunden, was gegen sie spräche",
  },

  standing: {
    label: "Stand der Dinge",
    party: (name, phrases) => begin(main(named(name), phrases)),
    since: (day) => ` (${since(day)})`,
    on: (day) => ` (${day})`,
    word: (name, day, isOwn) =>
      ` (nach ${isOwn ? "eigenen Worten" : `den Worten ${named(name, "genitive")}`}${day === undefined ? "" : `, ${day}`})`,
    sinceBroken: (day) => ` (${since(day)}, mit Unterbrechungen)`,
    silent: (options, after) =>
      sentence(
        `Nichts in der Chronik zeigt${after === undefined ? "" : ` für die Zeit nach dem ${after}`}, dass ${series(
          options.map(
            ({ name, phrases }, i) => `${i === 0 ? "" : "dass "}${subordinate(named(name), phrases, "oder")}`,
          ),
          "oder",
        )}`,
      ),
    lapsed: (name, phrase, day) =>
      sentence(
        `Ob ${subordinate(named(name), [phrase])}, zeigt die Chronik${day === undefined ? "" : ` für die Zeit nach dem ${day}`} nicht`,
      ),
    below: (name, phrase, day, says) =>
      sentence(`${begin(says)} (${day}); als ${quoted(main(named(name), [phrase]))} zählt das hier nicht`),
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
    atWork: (names) => `Zwischen ihnen gilt oder arbeitet noch: ${series(names)}.`,
    inPart: (name) => `${name} (teilweise)`,
    nothingAtWork: "Nichts Verzeichnetes gilt oder arbeitet noch zwischen ihnen.",
    more: "weitere (Anhang)",
    channels: (list) => `Kanäle: ${list.join("; ")}.`,
    lately: (events) =>
      sentence(`Zuletzt: ${begin(events.map(([day, says]) => `${says} (${day})`).join("; "))}`),
    labelThen: (day) => `Stand der Dinge ${on(day)}, wo die Chronik endet`,
  },

  changed: {
    label: (day, headline) => `Seit der Einschätzung ${of(day)} („${headline}“)`,
    asked: (day, headline) => `${begin(since(day))} (damals „${headline}“)`,
    labelShort: (day) => `Seit der Einschätzung ${of(day)}`,
    askedShort: (day) => begin(since(day)),
    events: (n) => count(n, "Ereignis", "Ereignisse"),
    breaks: (list, earlier) =>
      list.length === 0
        ? earlier === 1
          ? "ein Bruch"
          : `${numeral(earlier)} Brüche`
        : `${list.map(([day, says]) => `${says} (${day})`).join("; ")}${earlier === 0 ? "" : earlier === 1 ? ", nach einem früheren Bruch" : `, nach ${numeral(earlier)} früheren Brüchen`}`,
    now: (name, phrase) => withAdverb(named(name), phrase, "nun"),
    noFacts: "nichts ist verzeichnet, was die Antwort berührt",
    model: "die Prioritäten der Parteien wurden neu gefasst",
    lists: (names) => `neu gefasst die Prioritäten von ${series(names)}`,
    same: "die Antwort ist dieselbe",
    through: {
      facts: "der Ereignisse",
      priorities: "neuer Prioritäten",
      age: "des Alters der Prioritäten",
    },
    throughWhat: (list) => `die Antwort ist wegen ${series(list)} eine andere`,
  },

  why: {
    label: "Warum",
    enters: (whose, phrase, statement, isOwn) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gewinnt", "gewinnen")} nichts mit dem ersten Schritt${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    waits: (whose, _waiting, phrase, statement, isOwn) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "gewinnt", "gewinnen")} dabei nichts${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    leaves: (whose, phrase, statement, isTalking, isOwn) =>
      sentence(
        `${
          isTalking
            ? `${begin(person(whose))} ${verb(whose.name, "gewinnt", "gewinnen")} beim Ende dieser Gespräche`
            : `Einmal im Gespräch, ${verb(whose.name, "gewönne", "gewönnen")} ${person(whose)} durch dessen Ende`
        }${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    stays: (whose, phrase, statement, isTalking, isOwn) =>
      sentence(
        `${
          isTalking
            ? `${begin(person(whose))} ${verb(whose.name, "verliert", "verlieren")} beim Ende dieser Gespräche`
            : `Einmal im Gespräch, ${verb(whose.name, "verlöre", "verlören")} ${person(whose)} durch dessen Ende`
        }${statement === undefined ? ` (${main(pronoun(whose.name), [phrase])})` : byItsPriorities(whose, statement, isOwn)}`,
      ),
    staysForItself: (whose, isTalking) =>
      `${begin(person(whose))} ${verb(whose.name, "will", "wollen")} ${isTalking ? "die Gespräche" : "Gespräche"} um ihrer selbst willen, nicht nur als Gegenleistung.`,
    judged: " (Urteil des Autors)",
    asked: "Was sie voneinander verlangen",
    demand: (name, addressee, day, says, answer) =>
      sentence(
        `${begin(named(name))} ${verb(name, "verlangt", "verlangen")} ${by(addressee)}${day === undefined ? "" : ` (${day})`}: ${says}${answer === undefined ? "" : `; ${answer[0]} (${answer[1]})`}`,
      ),
    otherwise: "; an diesem Tag ist es anders",
    none: "Keine einzelne Priorität entscheidet darüber; der Anhang zeigt jeden Ausgang.",
  },

  change: {
    label: "Was es ändern würde",
    intro: "Jedes für sich, nach den Namen der Parteien geordnet:",
    introOne: "Eine kleinste Änderung allein genügte:",
    introAll: (readings) =>
      `Jede Änderung für sich gäbe Gesprächen ${inReadings(readings)} Bestand; nach den Namen der Parteien geordnet:`,
    introAllToo: (readings) =>
      `Jede Änderung für sich gäbe Gesprächen auch ${inReadings(readings)} Bestand; nach den Namen der Parteien geordnet:`,
    drop: (whose, statement) =>
      `${begin(person(whose))} ${verb(whose.name, "gibt", "geben")} die Priorität auf, dass ${statement}`,
    dropNegated: (whose, statement, isOwn) =>
      isOwn
        ? `${begin(person(whose))} ${verb(whose.name, "schließt", "schließen")} nicht länger aus, dass ${statement}`
        : `${begin(named(whose.name, "dative"))}${whose.type === undefined ? "" : ` (${whose.type})`} ist es nicht mehr wichtig, ob ${statement}`,
    weaken: (whose, statement, becomes) =>
      `${begin(person(whose))} ${verb(whose.name, "verlangt", "verlangen")} nicht mehr, dass ${statement}, sondern nur, dass ${becomes.join("; dann, dass ")}`,
    add: (whose, statement, rank, forItself, even) =>
      `${begin(person(whose))} ${verb(whose.name, ...MAKES_IT[rank])}, dass ${statement}${forItself ? ", um der Gespräche selbst willen" : ""}${even === undefined ? "" : `, auch wenn ${even}`}`,
    move: (whose, statement, from, to) =>
      `${begin(person(whose))} ${verb(whose.name, "rückt", "rücken")} von Platz ${from} ${places(to)} die Priorität, dass ${statement}`,
    reverse: (whose, opposite) =>
      `${begin(person(whose))} ${verb(whose.name, "kehrt", "kehren")} eine Priorität um und ${verb(whose.name, "will", "wollen")}, dass ${opposite}`,
    lastsToo: (readings) => `: Gespräche hätten dann auch ${inReadings(readings)} Bestand.`,
    lasts: (readings) => `: Gespräche hätten ${inReadings(readings)} Bestand.`,
    joint: (edits, readings) =>
      `Keine einzelne Änderung genügt ${inReadings(readings)}; dort brauchte es zusammen: ${edits.join("; ")}.`,
    more: "Weitere stehen im Anhang.",
    none: "Keine kleine Änderung an den Prioritäten einer Partei; der Anhang zeigt, was versucht wurde.",
    tooLarge:
      "Das Modell hat zu viele Lagen, als dass Änderungen einzeln versucht würden; über sie ist nichts gesagt.",
    noWay:
      "Vom Stand der Dinge führt keine Folge von Schritten zu Gesprächen, was auch immer jemand vorzieht.",
    already: "Nach diesen Prioritäten haben Gespräche Bestand, so wie die Dinge sind.",
    missing: (path) =>
      sentence(`Es ${path.length === 1 ? "fehlt ein Schritt" : "fehlen Schritte"}: ${path.join("; dann: ")}`),
    condition: (holder, says, isUnmet) =>
      sentence(
        `${begin(named(holder))} ${verb(holder, "stellt", "stellen")} eine Bedingung, die ${isUnmet ? "nicht" : "nur teilweise"} erfüllt ist: ${begin(says)}`,
      ),
  },

  watch: {
    label: "Zu beobachten:",
    sign: (seen, shows) => (seen === "" ? shows.join("; ") : `${seen} (${shows.join("; ")})`),
    seen: (signs, joinedBy) => series(signs, joinedBy === "and" ? "und" : "oder"),
    word: (name) => `eine Erklärung ${named(name, "genitive")} dazu`,
    format: (name, aspect, works) =>
      `${name}${aspect === undefined ? "" : ` (${aspect})`} ${aspect === undefined ? (works ? "wieder tätig" : "nicht mehr tätig") : works ? "wieder aufgenommen" : "eingestellt"}`,
    meeting: (name, last, works) =>
      `${name}: ${works ? "das nächste Treffen" : last === undefined ? "ein Treffen" : `ein erstes Treffen ${since(last)}`}`,
    condition: (met) =>
      met ? "die Bedingung gilt als erfüllt" : "die Bedingung gilt nicht mehr als erfüllt",
    due: (day, says) => `${dueOn(day)} geplant: ${says}`,
    forecast: (day, says) => `eine Prognose mit Frist ${until(day)}: ${says}`,
  },

  sure: {
    label: "Wie belastbar das ist",
    orderings: (same, all, isTurnedAbove) =>
      sentence(
        `Von ${all} geprüften kleinen Änderungen (eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben, eine offene Vorliebe festgelegt) ${all - same < 2 ? "kehrt" : "kehren"} ${same === all ? "keine" : all - same === 1 ? "eine" : all - same} die Antwort um${same === all && isTurnedAbove ? "; die oben genannten größeren tun es" : ""}`,
      ),
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
    refusal: (whose, phrase, isDropped, effect, isBeyond) =>
      sentence(
        `${isBeyond ? "Darüber hinaus ausschlaggebend" : "Ausschlaggebend"} ist: ${begin(main(person(whose), [phrase]))} und ${verb(whose.name, "will", "wollen")} es, so die Annahme, auch nicht; ${isDropped ? `${verb(whose.name, "wäre", "wären")} ${pronoun(whose.name)} dafür offen` : `${verb(whose.name, "wollte", "wollten")} ${pronoun(whose.name)} dies`}, ${inverted(effect)}`,
      ),
    onlyWill: (names, isBeyond) =>
      `${isBeyond ? "Darüber hinaus kehrt sich die Antwort" : "Sie kehrt sich"} nur um, wenn ${series(
        names.map((name) => named(name)),
        "oder",
      )} die Gespräche selbst nicht mehr ${verb(names.at(-1) ?? "", "will", "wollen")}.`,
    tieFalls: (change, effect) => sentence(`${begin(change)}, ${inverted(effect)}`),
    nothingCarries: "Nichts davon kehrt sie allein um.",
    tie: (what) => sentence(`Nichts in der Chronik sagt, ${what}`),
    record: (moves, isOlder, end) => {
      const upTo = end === undefined ? "" : ` ${until(end)}`;
      const all = moves.reduce((sum, { n }) => sum + n, 0);
      const told = series(
        moves.map(({ kind, n, last: [says, day] }) => {
          const which = `(${n === 1 ? says : `zuletzt: ${begin(says)}`}, ${day})`;
          const many = n === 1 ? "einer" : String(n);
          return kind === "fit"
            ? `${n === 1 ? "passt" : "passen"} ${many} zu ihnen ${which}`
            : kind === "against"
              ? `${n === 1 ? "widerspricht" : "widersprechen"} ihnen ${many} ${which}`
              : kind === "one-reading"
                ? `${n === 1 ? "passt" : "passen"} ${many} nur zu einer Lesart ${which}`
                : `${n === 1 ? "entscheidet" : "entscheiden"} ${many} nichts ${which}`;
        }),
      );
      const [only] = moves;
      if (moves.length === 1 && !isOlder && only!.kind !== "nothing") {
        const [says, day] = only!.last;
        const does = {
          fit: ["passt zu ihnen", "passen zu ihnen"],
          against: ["widerspricht ihnen", "widersprechen ihnen"],
          "one-reading": ["passt nur zu einer Lesart", "passen nur zu einer Lesart"],
        }[only!.kind];
        return sentence(
          all === 1
            ? `Der einzige Schritt seit der Angabe dieser Prioritäten${upTo}, von dem sie handeln, ${does[0]} (${says}, ${day})`
            : `${all === 2 ? "Beide" : `Alle ${all}`} Schritte seit der Angabe dieser Prioritäten${upTo}, von denen sie handeln, ${does[1]} (zuletzt: ${begin(says)}, ${day})`,
        );
      }
      const moved = all === 1 ? "einem Schritt" : `${all} Schritten`;
      return sentence(
        isOlder
          ? `Seither${upTo} gab es keinen Schritt, von dem diese Prioritäten handeln; von ${moved} davor ${told}`
          : `Von ${moved} seit der Angabe dieser Prioritäten${upTo} ${told}`,
      );
    },
    untold: (n) =>
      `Von ${n === 1 ? "einem Schritt" : `${n} Schritten`} der Chronik zeigt keiner, ob diese Prioritäten zutreffen.`,
    refuted: ({ name, type }, day) =>
      sentence(
        `Was ${named(name)} ${until(day)} ${verb(name, "tat", "taten")}, widerlegt die Lesart ${quoted(type ?? "")}`,
      ),
    verified: (n, all) =>
      `Von ${all} verzeichneten Tatsachen ${n === 0 ? "ist keine" : n === 1 ? "ist eine" : `sind ${n}`} an einer gelesenen Quelle geprüft.`,
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
    by: (n, name) => `${n === 0 ? "keines" : n} ${by(name)}`,
    others: (n) => `${n} ${n === 1 ? "anderes" : "andere"}`,
    none: "Der Fall nennt keine Werke.",
    paper: (title, funder, isParty) =>
      funder === undefined
        ? `Geprüft wird: ${quoted(title)}.`
        : `Geprüft wird: ${quoted(title)}, gefördert von ${named(funder, "dative")}${isParty ? ", einer Partei des Gegenstands" : ""}.`,
    hardlyHeard: (names) =>
      sentence(
        `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} kaum zu Wort`,
      ),
    concluded: (day, funder, says, agrees, isOvertaken) => {
      const about = [
        ...(day === undefined ? [] : [isOvertaken ? `${day}, vor dem Bruch` : day]),
        ...(funder === undefined ? [] : [`gefördert ${by(funder)}`]),
      ];
      return sentence(
        `Das geprüfte Papier${about.length > 0 ? ` (${about.join("; ")})` : ""} befand: ${begin(says)}${agrees === null ? "" : agrees ? "; diese Seite stimmt zu" : "; diese Seite weicht ab"}`,
      );
    },
  },
};
