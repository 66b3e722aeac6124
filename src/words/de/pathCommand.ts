import { type EditIdea, type pathCommand as english, MOST_OPEN_TOLD } from "../en/pathCommand.ts";
import type { Whose } from "../pageParts.ts";
import { begin, count, main, named, of, on, pronoun, quoted, sentence, series, since } from "./grammar.ts";

const moves = (n: number) => count(n, "Zug", "Zügen");
const isOrAre = (n: number) => (n === 1 ? "ist" : "sind");

export const pathCommand: typeof english = {
  title: (title) => `${title}: was sie taten, und was die angegebenen Prioritäten dazu sagen`,
  subtitle: (from, to, known, stated, model) =>
    `${from} bis ${to}${known === undefined ? "" : `; nach dem Wissensstand ${of(known)}`}. Prioritäten${stated === undefined ? "" : ` ${of(stated)}`}: ${model}.`,
  noMove: "Kein Zug ist verzeichnet; nichts unterscheidet also diese Prioritäten von anderen.",
  counted: ({ of: all, explains, credited, contradicts, ties, differ }) => {
    const credit =
      explains === 0
        ? ""
        : ` (${credited} davon erst nach Angabe der Prioritäten getan; nur das spricht für sie)`;
    const open = all - explains - contradicts - ties;
    const parted =
      differ === 0
        ? ""
        : `, ${differ === open ? "" : `davon ${differ}, `}weil die Lesarten des Handelnden auseinandergehen`;
    return `Von ${moves(all)} der Chronik ${isOrAre(explains)} ${explains} erklärt${credit}; ${contradicts} ${contradicts === 1 ? "widerspricht" : "widersprechen"} den Prioritäten, bei ${ties} machen sie keinen Unterschied, ${open} ${open === 1 ? "bleibt" : "bleiben"} unentschieden${parted}.`;
  },
  clearest: (day, did, statement) =>
    `Der klarste Widerspruch: ${begin(did)} (${day})${statement === undefined ? "" : `; dagegen steht die Priorität, dass ${statement}`}.`,
  variant: (name) => `Variante ${name}: `,
  variantCounted: ({ of, explains, contradicts, ties }) =>
    `Von ${moves(of)} ${isOrAre(explains)} ${explains} erklärt, ${contradicts} ${contradicts === 1 ? "widerspricht" : "widersprechen"}, bei ${ties} machen die Prioritäten keinen Unterschied.`,
  variantNone: "Kein Zug ist verzeichnet, oder keine Regel liest einen aus der Chronik.",
  variantsCompared: (best) =>
    best === undefined
      ? "Keine der Varianten erklärt mehr von der Chronik als das Hauptmodell."
      : `Die Variante ${best} erklärt mehr von der Chronik als das Hauptmodell, und ihr wird nicht öfter widersprochen.`,

  moves: "Wer was änderte, und ob es zu erwarten war",
  between: (from, to) => `zwischen dem ${from} und dem ${to}`,
  shown: "Erstmals belegt",
  shownMeans: "Es kann schon vorher so gewesen sein; nichts davon zählt also als Zug.",
  older: (ended, stated) =>
    sentence(
      [
        ...(ended === undefined
          ? []
          : [`die Chronik endet ${on(ended)} und sagt nichts über das, was seither geschah`]),
        ...(stated === undefined ? [] : [`die Prioritäten wurden ${on(stated)} angegeben`]),
      ].join("; "),
    ),
  notOwn: "Was andere taten, oder niemand",
  notOwnMeans:
    "Woran eine Partei teilnimmt, kam durch niemandes Entscheidung zur Ruhe, oder eine andere Partei hielt es an oder nahm es wieder auf; nichts davon zählt als Zug.",
  untilThen: (says) => `bis dahin: ${says}`,
  verdicts: {
    explained: "Erklärt",
    contradicted: "Widerspruch",
    tie: "Gleichstand",
    undecided: "Unentschieden",
  },
  verdictsInside: {
    explained: "erklärt",
    contradicted: "im Widerspruch",
    tie: "gleichgültig",
    undecided: "unentschieden",
  },
  readingsPart: "Die Lesarten gehen auseinander",
  why: {
    "too-open": "zu viel ist offen",
    open: "es hängt an dem, was die Chronik offen lässt",
    order: "es hängt daran, welcher der Züge derselben Tage zuerst kam",
    others: "eine andere Partei hielt das Gremium an oder nahm es wieder auf; es ist kein eigener Zug",
    nobody: "ein Gremium kam zur Ruhe, und die Chronik sagt nicht, durch wen",
    infeasible: "das Modell kennt keine solche Lage",
  },
  turnsOn: (phrases) =>
    phrases.length > MOST_OPEN_TOLD
      ? `es hängt an ${phrases.length} Dingen, die die Chronik offen lässt`
      : `es hängt daran, ob dies so war: ${series(phrases, "oder")}; die Chronik lässt es offen`,
  indifferent: ": den Prioritäten ist es gleich",
  by: (isExplained, statement) =>
    isExplained ? ` durch die Priorität, dass ${statement}` : ` zur Priorität, dass ${statement}`,
  noCredit: " (die Liste ist jünger als der Zug; er wird ihr nicht gutgeschrieben)",
  mayBe: (why) =>
    `; vielleicht ${why.map((one) => (one === "joint" ? "Teil eines gemeinsamen Zugs" : "getan, um Schlimmerem zuvorzukommen")).join(" oder ")}, was nicht als erklärt zählt`,
  as: (reading, verdict) => `als ${quoted(reading)} verstanden ${verdict}`,
  judged: (says) => ` Das beruht auf einem Urteil: ${says.join("; ")}.`,

  types: "Welche Lesart ist es?",
  typeWords: {
    contradicted: "widerlegt",
    weakened: "geschwächt",
    supported: "gestützt",
    open: "offen",
  },
  typeUntold: (word) => `: ${word}; kein verzeichneter Zug unterscheidet sie von den anderen Lesarten.`,
  typeTold: (word, by) =>
    `: ${word} durch das, was ${by
      .map(
        ([day, statement]) =>
          `${on(day)} geschah${statement === undefined ? "" : ` (Priorität: dass ${statement})`}`,
      )
      .join("; ")}.`,

  stands: "Was einer Liste entgegenstand",
  standsMeans:
    "Ein Jahr oder länger blieb unverändert, was nach der Liste besser anders gewesen wäre, wie immer das Offene gelesen wird, und ohne dass die Antwort eines anderen es schlechter gemacht hätte.",

  rests: "Ein Jahr und länger ohne Änderung",
  span: (from, to) => `${from} bis ${to}`,
  rest: {
    content: (whose) => `Nichts Besseres stand ${series(whose.map(toWhom))} offen.`,
    deterred: (whose, ways) =>
      `Etwas Besseres stand ${toWhom(whose)} offen, doch andere hätten darauf geantwortet${waysOf(whose, ways)}.`,
    "passed-up": (whose, ways) =>
      `Etwas Besseres stand ${toWhom(whose)} offen und blieb ungenutzt${waysOf(whose, ways)}.`,
    undecided: (whose) => `Bei ${series(whose.map(toWhom))} lässt es sich nicht sagen.`,
  },
  restsBefore: (n) =>
    `Über ${n === 1 ? "eine Spanne" : `${n} Spannen`} von einem Jahr und mehr, die vor der Angabe der Prioritäten ${n === 1 ? "liegt" : "liegen"}, sagen diese nichts.`,
  restsUntold: (n) =>
    `Bei ${n === 1 ? "einem weiteren solchen Zeitraum" : `${n} weiteren solchen Zeiträumen`} lässt es sich von niemandem sagen, da es an dem hängt, was die Chronik offen lässt.`,

  lists: "Liste für Liste",
  listsCaption: "Züge, nach der Liste, die über sie urteilt",
  listsHead: ["Liste", "Erklärt", "Widersprochen", "Gleichgültig", "Unentschieden"],
  share: (n, of) => `${n} von ${of}`,
  explained: (n, of, credited) => `${n} von ${of} (${credited} gutgeschrieben)`,
  oftenContradicted: "Prioritäten, denen am häufigsten widersprochen wurde",
  contradictedBy: (list, statement, n, of) =>
    `${list}: dass ${statement}; dagegen ${n === 1 ? "stand" : "standen"} ${n} von ${moves(of)}.`,
  ideas: "Änderungen, die mehr dieser Züge erklärten; nur Anregungen, denn sie sind auf sie zugeschnitten",
  idea: (list, edit, size, { explained, contradicted, of }, now) =>
    `${list}, ${ideaInWords(edit)} (Größe ${size}): von ${of} ${explained} erklärt und ${contradicted} dagegen${now === undefined ? "" : `; so, wie die Liste ist, ${now.explained} und ${now.contradicted}`}.`,
  restated: "Wo Prioritäten neu gefasst wurden",
  restatedTo: (one) =>
    `${one.name}, ${since(one.since)} (${quoted(one.after)} statt ${quoted(one.before)}): Von ${moves(one.of)} seither erklären die alten ${one.explainedBefore} und die neuen ${one.explainedAfter}; ${one.isNeeded ? "die Änderung ist nötig" : "kein Zug seither verlangt die Änderung"}.`,
  places: (first, last) => (first === last ? `${first}` : `${first} bis ${last}`),

  options: "Option für Option",
  unread: "Nicht zu beobachten: Keine Regel liest es aus der Chronik.",
  from: (is, day) => `${is} ab ${day}`,
};

function toWhom({ name, type }: Whose): string {
  return `${named(name, "dative")}${type === undefined ? "" : ` (${type})`}`;
}

function waysOf({ name }: Whose, ways: readonly (readonly string[])[]): string {
  return ways.length === 0
    ? ""
    : ` (nämlich: ${ways.map((way) => main(pronoun(name), way)).join("; oder: ")})`;
}

function ideaInWords({ edit, statement, becomes, places }: EditIdea): string {
  const place = places === undefined ? "" : ` (Platz ${places})`;
  if (edit === "drop") return `ohne die Priorität, dass ${statement}`;
  if (edit === "add") return `zusätzlich, dass ${statement}${place}`;
  if (edit === "move") return `an anderer Stelle, dass ${statement}${place}`;
  return `statt dass ${statement}: dass ${becomes.join("; dann, dass ")}`;
}
