import { dated } from "./againstCase.ts";
import { CLAIM_KINDS } from "./claimKinds.ts";
import { many, type Telling } from "./tell.ts";

const NOUNS: Readonly<Record<string, string>> = {
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
function meant(cure = ""): string {
  return cure
    .replace(/^did you mean (.+)\?(?= \(named in |$)/u, "gemeint vielleicht $1")
    .replace(/ \(named in (\d+) more places?\)$/u, (_, n: string) => ` (noch ${n}-mal genannt)`)
    .replace(/^expected one of: /u, "erwartet eines von: ")
    .replaceAll(/"([^"]*)"/gu, "„$1“");
}

/** Only what is masculine differs. */
function accusative(named: string): string {
  return named.replace(/^der /u, "den ");
}

function state(word = ""): string {
  return STATES[word] ?? word;
}

/** "the one with X, Y on" */
function inWords(text = ""): string {
  return text.replace(/^with no option on$/u, "ohne eine Option an").replace(/^with (.+) on$/u, "mit $1 an");
}

/** Was eine Durchsicht in einem Fall anstreicht. */
export const CASE_CHECKS: Readonly<Record<string, readonly Telling[]>> = {
  "unknown-id": [
    [
      'unknown {what} "{id}", {cure}',
      ({ what = "", id, cure }) => `${NOUNS[what] ?? what} „${id}“ ist unbekannt; ${meant(cure)}`,
    ],
  ],
  "duplicate-id": [
    [
      '{what} "{id}" is given twice; rename one of the two',
      "„{id}“ ist zweimal vergeben; eines von beiden umbenennen",
    ],
    [
      '"{id}" is the id of {one} and of {other}; rename one of the two',
      "„{id}“ ist die Kennung von zweien; eines von beiden umbenennen",
    ],
  ],
  cycle: [
    [
      "a circle of premises: {ring}; take one of them out where it is named, the one that does not bear the next",
      "ein Kreis von Voraussetzungen: {ring}; eine davon dort streichen, wo sie genannt ist: die, welche die nächste nicht trägt",
    ],
  ],
  parties: [
    [
      '"{id}" is a party already, expected another actor',
      "„{id}“ ist schon Partei, erwartet wird ein anderer Akteur",
    ],
  ],
  "date-order": [
    [
      "{later} {one} lies before {earlier} {other} by half a year or more; correct one of the two",
      "{later} {one} liegt um ein halbes Jahr oder mehr vor {earlier} {other}; eines von beiden berichtigen",
    ],
    [
      "{later} {one} lies before {earlier} {other}; only a planned event is known before it happens",
      "{later} {one} liegt vor {earlier} {other}; nur ein geplantes Ereignis ist bekannt, ehe es geschieht",
    ],
    ["{later} {one} lies before {earlier} {other}", "{later} {one} liegt vor {earlier} {other}"],
  ],
  "date-ahead": [
    [
      "written as of {date}, which has not come; correct the day, or leave it out for that of the reader",
      "geschrieben zum {date}, der noch nicht da ist; den Tag berichtigen oder weglassen, dann gilt der des Lesers",
    ],
    [
      "dated {date}, which has not come; correct the date, or leave it out and write status: forthcoming",
      "datiert {date}, was noch nicht da ist; das Datum berichtigen oder weglassen und status: forthcoming schreiben",
    ],
    [
      "dated {date}, which has not come; correct the date, or write kind: planned, and known: with the day it was announced",
      "datiert {date}, was noch nicht da ist; das Datum berichtigen oder kind: planned schreiben, und known: mit dem Tag der Ankündigung",
    ],
  ],
  "hidden-characters": [
    [
      "hidden character U+{code} in this text; type the text anew",
      "verborgenes Zeichen U+{code} in diesem Text; ihn neu tippen",
    ],
    [
      'hidden character {code} in the {field} of "{id}"; it is left out',
      "verborgenes Zeichen {code} im Feld {field} von „{id}“; es bleibt weg",
    ],
  ],
  "claim-without-citation": [
    [
      'the {kind} "{id}" cites no source and names no premise; add one of them',
      ({ kind = "", id }) =>
        `für ${accusative(CLAIM_KINDS[kind]?.one ?? kind)} „${id}“ ist weder Quelle noch Voraussetzung genannt; eines davon ergänzen`,
    ],
    [
      'the {kind} "{id}" cites no source; add one under sources',
      ({ kind = "", id }) =>
        `für ${accusative(CLAIM_KINDS[kind]?.one ?? kind)} „${id}“ ist keine Quelle genannt; unter sources eine ergänzen`,
    ],
  ],
  "long-quotation": [
    [
      "{n} words quoted, expected at most {m}: keep those on which the claim turns",
      "{n} Wörter zitiert, erwartet höchstens {m}: die behalten, auf die es ankommt",
    ],
  ],
  unverified: [
    [
      "{n} of {m} facts in this file [is|are] marked as not verified",
      "{n} von {m} Tatsachen dieser Datei sind als nicht geprüft vermerkt",
    ],
    [
      "{n} of {m} facts in this file [is|are] marked as not verified{more}",
      ({ n, m }) =>
        `${n} von ${m} Tatsachen dieser Datei sind als nicht geprüft vermerkt, andere sagen nichts davon`,
    ],
  ],
  "unseen-verified": [
    [
      "verified, and no source is named; name the one it was read in under sources:, or mark it unverified",
      "als geprüft vermerkt, und keine Quelle ist genannt; unter sources: die nennen, in der es gelesen ist, oder es als ungeprüft vermerken",
    ],
    [
      "verified, and {them} not seen; mark it unverified, or say how much of the source was read",
      ({ them = "" }) =>
        `als geprüft vermerkt, und ${them
          .replace(/^its only source (\(.+\)) was$/u, "die einzige Quelle $1 war")
          .replace(
            /^none of its (\d+) sources was$/u,
            "keine der $1 Quellen war",
          )} nicht zu sehen; es als ungeprüft vermerken oder sagen, wie viel von der Quelle gelesen ist`,
    ],
  ],
  "source-before": [
    [
      "dated {date}, and its newest source ({id}) is of {year}; correct a date, cite a later work, or mark the event as planned",
      "datiert {date}, und die neueste Quelle ({id}) ist von {year}; ein Datum berichtigen, ein späteres Werk nennen oder das Ereignis als geplant vermerken",
    ],
    [
      "dated {date}, and its newest source ({id}) is of {year}; correct a date, or cite a later work",
      "datiert {date}, und die neueste Quelle ({id}) ist von {year}; ein Datum berichtigen oder ein späteres Werk nennen",
    ],
  ],
  "old-dispute": [
    [
      "a dispute of which the newest source is more than two years older than the case; look for a later word, or say in its note that no later one was found",
      "ein Streit, dessen neueste Quelle mehr als zwei Jahre älter ist als der Fall; nach einem späteren Wort suchen oder in seiner Anmerkung (note) sagen, dass sich kein späteres fand",
    ],
    [
      "{n} disputes of which the newest source is more than two years older than the case; look for a later word, or say in its note that no later one was found",
      "{n} Streitfälle, deren neueste Quelle mehr als zwei Jahre älter ist als der Fall; nach einem späteren Wort suchen oder in seiner Anmerkung (note) sagen, dass sich kein späteres fand",
    ],
  ],
  "undated-source": [
    [
      "{n} [source that facts rest on has|sources that facts rest on have] no date, so every view as of a day leaves [it|them] out; give issued, if only a year or about when: 2014~",
      ({ n }) =>
        `${many(n, "eine Quelle, auf der Tatsachen beruhen, hat", "Quellen, auf denen Tatsachen beruhen, haben")} kein Datum und fehlen darum in jeder Ansicht auf einen Tag; issued angeben, und sei es ein Jahr oder ungefähr: 2014~`,
    ],
  ],
  "unshown-claim": [
    [
      "nothing rests on {n} of the case's facts and judgements, so no part of the page shows [it|them]; name [it|them] in claims: of a statement or an answer, in premises: of a claim, or leave [it|them] out",
      "auf {n} der Tatsachen und Urteile des Falls beruht nichts, so dass keine Stelle der Seite sie zeigt; sie in claims: einer Aussage oder Antwort oder in premises: einer Behauptung nennen oder weglassen",
    ],
  ],
  "evidence-kind": [
    [
      "a rule for staff is no evidence of what {actor} values; look for a founding text, law, strategy or summit text",
      "eine Regel für Mitarbeiter belegt nicht, welche Werte {actor} hat; nach Gründungstext, Gesetz, Strategie oder Gipfeltext suchen",
    ],
    [
      "one speech stands alone for the values of {actor}; look for a law, strategy or founding text beside it",
      "für die Werte von {actor} steht eine Rede allein; daneben nach Gesetz, Strategie oder Gründungstext suchen",
    ],
  ],
  "own-voice": [
    [
      'no source by {actor} among those of the claims of the section "{section}" about it; cite a text of its own, and say on that source whose it is: actor: {id}',
      "keine Quelle von „{actor}“ selbst unter denen der Behauptungen über ihn im Abschnitt „{section}“; einen eigenen Text nennen und bei dieser Quelle sagen, von wem sie ist: actor: {id}",
    ],
    [
      "no source by {actor} among those of the {kind} claims about it; cite a text of its own, and say on that source whose it is: actor: {id}",
      ({ actor, kind = "", id }) =>
        `keine Quelle von „${actor}“ selbst unter denen der Behauptungen über ihn (${CLAIM_KINDS[kind]?.several ?? kind}); einen eigenen Text nennen und bei dieser Quelle sagen, von wem sie ist: actor: ${id}`,
    ],
  ],
  "hindsight-unmarked": [
    [
      'the statement "{id}" rests only on what became known after {day}; mark it with known: or hindsight: true',
      "die Aussage „{id}“ beruht nur auf dem, was nach {day} bekannt wurde; sie mit known: oder hindsight: true kennzeichnen",
    ],
    [
      'the {kind} "{id}" of {day} is found only in later works ({works}); give the date of the work, or mark hindsight: true',
      "„{id}“ von {day} steht nur in späteren Werken ({works}); das Datum des Werks angeben oder hindsight: true setzen",
    ],
    [
      'the claim "{id}" of {day} rests on later events ({events}); say since when it is known, or mark hindsight: true',
      "die Behauptung „{id}“ von {day} beruht auf späteren Ereignissen ({events}); sagen, seit wann sie bekannt ist, oder hindsight: true setzen",
    ],
  ],
  "duplicate-source": [
    [
      '"{one}" and "{other}" have the same {what}; keep one and cite it in both places',
      ({ one, other, what = "" }) =>
        `„${one}“ und „${other}“ haben ${what === "address" ? "dieselbe Adresse" : `dasselbe (${what})`}; eines behalten und an beiden Stellen nennen`,
    ],
  ],
  "source-fields": [
    [
      'the {type} "{id}" lacks {fields}',
      ({ type, id, fields = "" }) =>
        `bei „${id}“ (${type}) fehlt: ${fields.replaceAll(" or ", " oder ").replaceAll(" and ", " und ")}`,
    ],
  ],
  lifecycle: [
    [
      '"{phase}" ({date}) lies before the founding of "{format}" ({founded})',
      "„{phase}“ ({date}) liegt vor der Gründung von „{format}“ ({founded})",
    ],
    [
      '"{phase}" ({date}) lies after the end of "{format}" ({end})',
      "„{phase}“ ({date}) liegt nach dem Ende von „{format}“ ({end})",
    ],
    [
      '"{format}" has no phase on the axis of existence, so it never exists; add its founding',
      "„{format}“ hat keine Phase auf der Achse existence und besteht darum nie; die Gründung ergänzen",
    ],
    [
      '"{format}" names a successor but has no end; add the phase that ends it',
      "„{format}“ nennt einen Nachfolger, hat aber kein Ende; die beendende Phase ergänzen",
    ],
    [
      'a gap between the end of "{one}" ({end}) and the start of "{other}" ({start})',
      "eine Lücke zwischen dem Ende von „{one}“ ({end}) und dem Beginn von „{other}“ ({start})",
    ],
    [
      '"{other}" starts ({start}) before "{one}" ends ({end})',
      "„{other}“ beginnt ({start}), ehe „{one}“ endet ({end})",
    ],
    [
      '"{phase}" takes up the work of "{format}" again, and no phase before it stopped that; add the phase that did, or correct a date',
      "„{phase}“ nimmt die Arbeit von „{format}“ wieder auf, und keine Phase davor hat sie unterbrochen; diese ergänzen oder ein Datum berichtigen",
    ],
    [
      'both meet here in "{format}", which is not at work on that day ({date}); add the phase that took its work up again, or take the format out',
      "beide treffen sich hier in „{format}“, das an dem Tag ({date}) nicht arbeitet; die Phase ergänzen, die es wieder aufnahm, oder das Format streichen",
    ],
  ],
  "aspect-spelling": [
    [
      'the aspect "{one}" stands here alone, did you mean "{other}"?',
      "der Aspekt „{one}“ steht hier allein, gemeint vielleicht „{other}“",
    ],
    [
      'the aspect "{aspect}" is none of the parts of "{format}" ({parts}){cure}',
      "der Aspekt „{aspect}“ gehört nicht zu den Teilen von „{format}“ ({parts})",
    ],
  ],
  "stance-contradiction": [
    [
      'on {day} "{one}" calls {whom} "{first}" and "{other}" calls it "{second}"; say until when the one held, or mark one as disputed',
      ({ day, one, whom, first, other, second }) =>
        `${dated(`on ${day}`)} nennt „${one}“ ${whom} „${first}“ und „${other}“ nennt es „${second}“; sagen, bis wann das eine galt, oder eines als umstritten vermerken`,
    ],
  ],
  "condition-tests": [
    [
      "`test` stands beside `tests`, and the page shows `test` alone; make it one of `tests`, or leave one of the two out",
      "`test` steht neben `tests`, und die Seite zeigt nur `test`; es zu einem von `tests` machen oder eines weglassen",
    ],
    [
      "of {date} `states` say {said}, and by `tests` it is {tested}; `states` count: correct one of them, or leave `states` out",
      ({ date, said, tested }) =>
        `für ${date} sagt \`states\` ${state(said)}, nach \`tests\` ist es ${state(tested)}; \`states\` zählt: eines berichtigen oder \`states\` weglassen`,
    ],
  ],
  "condition-measured": [
    [
      '"{series}" is not counted by {by}; expected one of: {names}',
      "„{series}“ wird nicht nach {by} gezählt; erwartet eines von: {names}",
    ],
    [
      "{by} lies from {least} to {most}, so that no year decides on {value}",
      "{by} liegt zwischen {least} und {most}; über {value} entscheidet kein Jahr",
    ],
    [
      '{option} is read off the condition "{id}", which a series shows; what is counted is no fact of the record, so that {same} stays unknown: read it off what the record holds',
      "{option} wird an der Bedingung „{id}“ abgelesen, die eine Zählung zeigt; Gezähltes ist keine Tatsache der Chronik, {option} bleibt also unbekannt: an dem ablesen, was die Chronik enthält",
    ],
  ],
  "condition-precedent": [
    [
      'the condition "{id}" was {state} in {date} and yet "{event}" took place: it has been bridged before',
      ({ id, state: was, date, event }) =>
        `die Bedingung „${id}“ war ${dated(`in ${date}`)} ${state(was)}, und doch fand „${event}“ statt: Sie ist schon einmal überbrückt worden`,
    ],
  ],
  model: [
    ['unknown option "{id}", {cure}', ({ id, cure }) => `die Option „${id}“ ist unbekannt; ${meant(cure)}`],
    [
      '"{text}" ties options of {one} and {other}, so it silently forbids one side a move and can make states look stable; if it says what somebody would not want, write it as a preference statement',
      "„{text}“ bindet Optionen von {one} und {other} aneinander, verbietet damit einer Seite stillschweigend einen Zug und kann Zustände stabil scheinen lassen; sagt es, was jemand nicht will, es als Präferenzaussage schreiben",
    ],
  ],
  "option-unmentioned": [
    [
      'no statement mentions option "{id}", so nobody cares about it and it doubles the states',
      "keine Aussage nennt die Option „{id}“; sie ist also allen gleich und verdoppelt nur die Zustände",
    ],
  ],
  "statement-effect": [
    [
      '"{text}" holds in {which} state, so it tells no two apart; drop it or say what was meant',
      ({ text, which }) =>
        `„${text}“ gilt in ${which === "no" ? "keinem" : "jedem"} Zustand und unterscheidet darum keine zwei; streichen oder sagen, was gemeint ist`,
    ],
    [
      '"{text}" {does} "{other}" before it, which has decided already; drop it or say what was meant',
      ({ text, does, other }) =>
        `„${text}“ ${does === "repeats" ? "wiederholt" : "verkehrt"} „${other}“ davor, das schon entschieden hat; streichen oder sagen, was gemeint ist`,
    ],
  ],
  "iff-reason": [
    [
      '"{text}" also says that it is unwanted otherwise, and the reason speaks of one direction only; write "if", or say why not otherwise',
      "„{text}“ sagt auch, dass es sonst unerwünscht ist, und die Begründung spricht nur von einer Richtung; „if“ schreiben oder sagen, warum sonst nicht",
    ],
  ],
  "outcome-states": [
    ['unknown option "{id}", {cure}', ({ id, cure }) => `die Option „${id}“ ist unbekannt; ${meant(cure)}`],
    [
      'no feasible state of "{model}" satisfies "{text}"',
      "kein möglicher Zustand von „{model}“ erfüllt „{text}“",
    ],
  ],
  "outcome-overlap": [
    [
      '"{one}" and "{other}" exclude each other and share {n} [state|states], such as the one {state}; add to one what rules out the other, or drop the mark',
      ({ one, other, n, state: shared }) =>
        `„${one}“ und „${other}“ schließen einander aus und haben ${many(n, "einen Zustand", "Zustände")} gemeinsam, etwa den ${inWords(shared)}; bei einem ergänzen, was den anderen ausschließt, oder die Kennzeichnung streichen`,
    ],
  ],
  "outcome-gap": [
    [
      "{n} of the {m} states of the model belong to no outcome, such as the one {state}; name an outcome for them, such as one with when: {rest}",
      ({ n, m, state: open, rest }) =>
        `${n} der ${m} Zustände des Modells gehören zu keinem Ausgang, etwa der ${inWords(open)}; für sie einen Ausgang nennen, etwa einen mit when: ${rest}`,
    ],
    [
      "{n} of the {m} states of the model belong to no outcome, such as the one {state}; name an outcome for them",
      ({ n, m, state: open }) =>
        `${n} der ${m} Zustände des Modells gehören zu keinem Ausgang, etwa der ${inWords(open)}; für sie einen Ausgang nennen`,
    ],
  ],
  "irreversible-outcome": [
    [
      '"{text}" holds whether or not {what}, which cannot be taken back; add {cure}',
      ({ text, cure = "" }) =>
        `„${text}“ gilt, ob der unumkehrbare Zug getan ist oder nicht; ergänzen, was gemeint ist: ${cure.replace(", as is meant, or", ", oder").replace(" where either is", ", wo beides gilt").replaceAll(" or ", " oder ")}`,
    ],
  ],
  "outcome-points": [
    [
      'the outcome "{id}" has no {what}; add what speaks {side} it',
      ({ id, what = "" }) =>
        `dem Ausgang „${id}“ fehlen ${what.replace("shortcomings", "Schwächen").replace("strengths", "Stärken").replace(" and no ", " und ")}; ergänzen, was dafür und dagegen spricht`,
    ],
  ],
  "answer-outcome": [
    [
      'the answer "{id}" names none of the outcomes; add outcomes: […]',
      "die Antwort „{id}“ nennt keinen der Ausgänge; outcomes: […] ergänzen",
    ],
  ],
  "likelihood-words": [
    [
      '"{one}" is called {first} and "{other}" {second}, but they exclude each other: at most one can be likelier than not',
      "„{one}“ heißt {first} und „{other}“ {second}, doch sie schließen einander aus: Höchstens eines kann eher zutreffen als nicht",
    ],
    [
      '"{word}" is not on the scale {scale}; its words are: {words}',
      "„{word}“ steht nicht auf der Skala {scale}; ihre Wörter sind: {words}",
    ],
    [
      '"{word}" is not on the scale {scale}; the nearest of its words is {near}',
      "„{word}“ steht nicht auf der Skala {scale}; das nächste ihrer Wörter ist {near}",
    ],
    [
      '"{word}" is a word of likelihood and the case states no scale; add likelihood: with its words in order to case.yaml',
      "„{word}“ ist ein Wort der Wahrscheinlichkeit, und der Fall nennt keine Skala; likelihood: mit ihren Wörtern der Reihe nach in case.yaml ergänzen",
    ],
  ],
  "dialogue-missing": [
    [
      "the case has a model and does not say in which states the parties talk, so whether talks would last is not answered; add dialogue: with the options that must be on, as in dialogue: {example}",
      "der Fall hat ein Modell und sagt nicht, in welchen Zuständen die Parteien sprechen; ob Gespräche Bestand hätten, bleibt darum offen; dialogue: mit den Optionen ergänzen, die an sein müssen, etwa dialogue: {example}",
    ],
  ],
  "status-quo": [
    [
      "the model does not say where things stand, so nothing is worked out from there; add statusQuo: {on: […]} with the options that are on, or onWhen to each option",
      "das Modell sagt nicht, wie die Dinge stehen, darum ist von dort nichts berechnet; statusQuo: {on: […]} mit den Optionen ergänzen, die an sind, oder onWhen bei jeder Option",
    ],
  ],
  "status-quo-differs": [
    [
      "statusQuo says that {id} is {said} on {day}, and by its {rule} the record shows it {shown}; the record counts: correct statusQuo, the rule or the record",
      ({ id, said, day, rule, shown }) =>
        `laut statusQuo ist ${id} am ${day} ${onOff(said)}, nach ${rule} zeigt die Chronik es ${onOff(shown)}; die Chronik zählt: statusQuo, die Regel oder die Chronik berichtigen`,
    ],
    [
      "statusQuo says that {all}; the record counts: correct statusQuo, the [rule|rules] or the record",
      "statusQuo weicht in mehreren Optionen von der Chronik ab; die Chronik zählt: statusQuo, die Regeln oder die Chronik berichtigen",
    ],
  ],
  "path-rules-overlap": [
    [
      "from {day} {until} onWhen says that {id} is on and offWhen that it is off; let one of them end where the other begins",
      ({ day, until = "", id }) =>
        `ab ${day}${until === "on" ? "" : ` (${until.replace(/^until /u, "bis ")})`} sagt onWhen, dass ${id} an ist, und offWhen, dass es aus ist; eines enden lassen, wo das andere beginnt`,
    ],
  ],
  "path-rule-never": [
    [
      "nothing on record ever makes {rule} of {id} true; if that is not what happened, name the fact that shows it",
      "nichts in der Chronik macht {rule} von {id} je wahr; war es anders, die Tatsache nennen, die es zeigt",
    ],
  ],
  "path-infeasible": [
    [
      "from {day} {until} the record shows {on} on, which the model calls infeasible, so no move into it or out of it is judged; correct the rules that read it, or allow the combination",
      ({ day, until = "", on }) =>
        `ab ${day}${until === "on" ? "" : ` (${until.replace(/^until /u, "bis ")})`} zeigt die Chronik ${on} an, was das Modell für unmöglich erklärt; Züge dorthin und von dort sind darum nicht beurteilt; die Regeln berichtigen oder die Verbindung zulassen`,
    ],
  ],
  "path-one-day": [
    [
      "{one} and {other} move on one day, {day}; which came first is not on record, so each is judged both ways; where a source tells the order, give them two facts with days of their own",
      "{one} und {other} ziehen an einem Tag ({day}); die Reihenfolge steht nicht in der Chronik, darum ist jeder auf beide Weisen beurteilt; sagt eine Quelle die Folge, zwei Tatsachen mit eigenen Tagen angeben",
    ],
  ],
  "path-no-move": [
    [
      "by these rules no option ever turns from on to off or back on record, so nothing tells these priorities from others; record what each side did, with its day, and let the rules name it",
      "nach diesen Regeln wechselt in der Chronik keine Option je von an zu aus oder zurück; nichts unterscheidet darum diese Prioritäten von anderen; verzeichnen, was jede Seite an welchem Tag tat, und es in den Regeln nennen",
    ],
  ],
  "path-lists-end": [
    [
      "these priorities speak until {day}, and no later ones follow; of the moves on record {n} came after that; state what held then",
      "diese Prioritäten gelten bis {day}, und keine späteren folgen; von den verzeichneten Zügen kamen {n} danach; angeben, was dann galt",
    ],
    [
      "these priorities speak until {day}, and {then}; of the moves on record {n} came between; state what held then",
      "diese Prioritäten gelten bis {day}, die nächsten beginnen später; von den verzeichneten Zügen fielen {n} dazwischen; angeben, was dann galt",
    ],
  ],
  "trailing-comma": [
    [
      "this text ends with a comma, which is read as part of it; take it out, or finish the sentence",
      "dieser Text endet mit einem Komma, das als Teil davon gelesen wird; es streichen oder den Satz beenden",
    ],
  ],
  "yes-only": [
    [
      '"{text}" says nothing here; write in words what is meant, or leave the field out',
      "„{text}“ sagt hier nichts; in Worten schreiben, was gemeint ist, oder das Feld weglassen",
    ],
    [
      '"{text}" stands for something that is still to be written; write it, or leave it out',
      "„{text}“ steht für etwas, das noch zu schreiben ist; es schreiben oder weglassen",
    ],
  ],
  "format-kind": [
    [
      '"{kind}" is no kind that is known, did you mean "{near}"? So only a meeting on record will show that people meet there',
      "„{kind}“ ist keine bekannte Art, gemeint vielleicht „{near}“; so zeigt nur eine verzeichnete Sitzung, dass man sich dort trifft",
    ],
    [
      '"{kind}" is no kind that is known{cure} So only a meeting on record will show that people meet there',
      "„{kind}“ ist keine bekannte Art; so zeigt nur eine verzeichnete Sitzung, dass man sich dort trifft",
    ],
  ],
  "html-signs": [
    [
      "{sign} is a sign of HTML and would be printed as it stands; type the sign itself, or take it out",
      "{sign} ist ein Zeichen von HTML und würde so gedruckt; das Zeichen selbst tippen oder streichen",
    ],
  ],
  "bilateral-pair": [
    [
      '"{id}" is bilateral and has {n} [participant|participants]; {cure}',
      ({ id, n }) =>
        `„${id}“ ist zweiseitig und hat ${many(n, "einen Teilnehmer", "Teilnehmer")}; beide nennen, und wer später kam oder ging, als Phase auf der Achse participation`,
    ],
    [
      '"{id}" is bilateral and has {count}; {cure}',
      "„{id}“ ist zweiseitig und hat nicht genau zwei Teilnehmer; beide nennen, und wer später kam oder ging, als Phase auf der Achse participation",
    ],
  ],
  "case-day": [
    [
      "asOf: {year} names no day, so the page is written as of {last}; write the day: {day}",
      "asOf: {year} nennt keinen Tag, darum gilt die Seite für den {day}; den Tag schreiben: {day}",
    ],
    [
      "the priorities of this model are of {date}, after the day of the case ({day}), so its page leaves them out; correct one of the two",
      "die Prioritäten dieses Modells sind vom {date}, nach dem Tag des Falls ({day}), darum lässt die Seite sie weg; eines von beiden berichtigen",
    ],
    [
      "the priorities are of {date}, after the day of the case ({day}), so its page shows none; correct one of the two",
      "die Prioritäten sind vom {date}, nach dem Tag des Falls ({day}), darum zeigt die Seite keine; eines von beiden berichtigen",
    ],
  ],
  "fact-without-source": [
    [
      "{n} of {m} events and phases in this file [name|names] no source; add sources:, or say verification: general-knowledge",
      "{n} von {m} Ereignissen und Phasen dieser Datei nennen keine Quelle; sources: ergänzen oder verification: general-knowledge setzen",
    ],
  ],
  "option-name": [
    [
      '"{text}" is read after the name of its actor ({whole}); write a phrase that goes on from there: {phrase}',
      "„{text}“ wird nach dem Namen des Akteurs gelesen ({whole}); eine Wendung schreiben, die von dort weitergeht: {phrase}",
    ],
  ],
  "same-name": [
    [
      '"{name}" is the name of "{id}" too; name one of them otherwise',
      "„{name}“ heißt auch „{id}“; eines anders nennen",
    ],
    [
      '"{id}" is the id of an event and of a format, so that about: {about} may mean either; rename one of them',
      "„{id}“ ist die Kennung eines Ereignisses und eines Formats, so dass about: {about} beides meinen kann; eines umbenennen",
    ],
  ],
  "self-directed": [
    [
      '"{id}" is named twice here; take one out{more}',
      ({ id, more }) =>
        `„${id}“ ist hier zweimal genannt; eines streichen${more ? " oder schreiben, wer sonst gemeint ist" : ""}`,
    ],
    [
      '"{id}" acts upon itself here; write whom it acts upon, or leave targets: out',
      "„{id}“ handelt hier an sich selbst; schreiben, an wem, oder targets: weglassen",
    ],
  ],
  "source-address": [
    [
      "the address {address} {faults}; write {mended}",
      ({ address, faults = "", mended }) =>
        `an der Adresse ${address} stimmt etwas nicht: ${faults
          .replace("has no https:// before it", "davor fehlt https://")
          .replace(/(?:has|and) (?=no )/gu, "")
          .replace("holds a space", "sie enthält ein Leerzeichen")
          .replaceAll(" and ", " und ")}; schreiben: ${mended}`,
    ],
    [
      "{doi} is no DOI, which begins with 10. and a number; correct it, or leave it out",
      "{doi} ist keine DOI, die mit 10. und einer Zahl beginnt; berichtigen oder weglassen",
    ],
  ],
  "state-order": [
    [
      "{one} stands after {other}; put them in the order of time, or correct the date",
      "{one} steht nach {other}; nach der Zeit ordnen oder das Datum berichtigen",
    ],
    [
      "answered {one}, before the condition was set ({other}); correct one of the two dates",
      "beantwortet {one}, ehe die Bedingung gestellt war ({other}); eines der beiden Daten berichtigen",
    ],
  ],
  "words-withheld": [
    [
      "names a date after {day}, the day of the case, and is left out on that day; if it was public by then, give its entry the day (known: {known}) or a work of that time",
      "nennt ein Datum nach {day}, dem Tag des Falls, und fehlt an diesem Tag; war es da schon öffentlich, dem Eintrag den Tag (known: {known}) oder ein Werk dieser Zeit geben",
    ],
  ],
  "phase-party": [
    [
      '"{phase}" is about taking part and names nobody, so it is read of everybody; add party: with whom it concerns, or write axis: operation where the whole stopped',
      "„{phase}“ betrifft die Teilnahme und nennt niemanden, gilt also für alle; party: mit dem ergänzen, den es betrifft, oder axis: operation schreiben, wo das Ganze ruhte",
    ],
    [
      '"{phase}" ends or halts the part of "{party}", which never took part: it is not under participants: ({participants}) and no phase lets it join; correct party:, or add what is missing',
      "„{phase}“ beendet oder unterbricht die Teilnahme von „{party}“, das nie teilnahm: Es steht nicht unter participants: ({participants}), und keine Phase lässt es beitreten; party: berichtigen oder das Fehlende ergänzen",
    ],
  ],
  "duplicate-event": [
    [
      '"{one}" says the same of {day} as "{other}"; keep one, with the sources of both, or say what tells them apart',
      "„{one}“ sagt dasselbe vom {day} wie „{other}“; eines behalten, mit den Quellen beider, oder sagen, was sie unterscheidet",
    ],
    [
      '"{one}" says nearly the same of {day} as "{other}"; keep one, with the sources of both, or say what tells them apart',
      "„{one}“ sagt fast dasselbe vom {day} wie „{other}“; eines behalten, mit den Quellen beider, oder sagen, was sie unterscheidet",
    ],
  ],
  "decision-maker-actor": [
    [
      'the decision maker "{id}" names no actor of the case, so that nothing the record says of one is found for it; write actor: {actor}',
      "der Entscheider „{id}“ nennt keinen Akteur des Falls, so dass nichts aus der Chronik zu ihm gefunden wird; actor: {actor} schreiben",
    ],
    [
      'the decision maker "{id}" names no actor of the case, so that nothing the record says of one is found for it; {cure}',
      "der Entscheider „{id}“ nennt keinen Akteur des Falls, so dass nichts aus der Chronik zu ihm gefunden wird; actor: mit der Kennung des Akteurs ergänzen",
    ],
  ],
};

function onOff(word = ""): string {
  return word === "on" ? "an" : "aus";
}
