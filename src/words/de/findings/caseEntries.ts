import { dated } from "./againstCase.ts";
import { meant, NOUNS, state } from "./caseTerms.ts";
import { many, type Telling } from "./tell.ts";

/** Was an den übrigen Einträgen eines Falls anzustreichen ist. */
export const ON_ENTRIES: Readonly<Record<string, readonly Telling[]>> = {
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
  "unshown-claim": [
    [
      "nothing rests on {n} of the case's facts and judgements, so no part of the page shows [it|them]; name [it|them] in claims: of a statement or an answer, in premises: of a claim, or leave [it|them] out",
      "auf {n} der Tatsachen und Urteile des Falls beruht nichts, so dass keine Stelle der Seite sie zeigt; sie in claims: einer Aussage oder Antwort oder in premises: einer Behauptung nennen oder weglassen",
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
};
