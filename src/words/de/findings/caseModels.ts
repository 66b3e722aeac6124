import { inWords, meant, onOff } from "./caseTerms.ts";
import { many, type Telling } from "./tell.ts";

/** Was an Modellen, Ausgängen und Regeln eines Falls anzustreichen ist. */
export const ON_MODELS: Readonly<Record<string, readonly Telling[]>> = {
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
  "option-name": [
    [
      '"{text}" is read after the name of its actor ({whole}); write a phrase that goes on from there: {phrase}',
      "„{text}“ wird nach dem Namen des Akteurs gelesen ({whole}); eine Wendung schreiben, die von dort weitergeht: {phrase}",
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
