import type { onRecord as english } from "../../en/annex/onRecord.ts";
import { begin, named, of, sentence, since, until } from "../grammar.ts";
import { STANDS } from "../path.ts";

export const onRecord: typeof english = {
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
  event: (says) => ` ${sentence(says)}`,
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
};
