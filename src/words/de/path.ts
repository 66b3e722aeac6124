import type { Words } from "../en.ts";

const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const after = (days: number) =>
  days < 14 ? times(days, "Tag", "Tagen") : times(Math.round(days / 7), "Woche", "Wochen");

/** How an option stands on a day, as the record shows it. */
export const STANDS = {
  on: "so",
  off: "nicht so",
  partly: "zum Teil",
  possible: "möglicherweise so",
  disputed: "strittig",
  unknown: "nicht bekannt",
};

export const path: Words["path"] = {
  title: "Was sie taten",
  none: "Bis zu diesem Tag zeigt die Chronik keinen Zug, oder keine Regel des Modells liest eine Option aus ihr. Regeln stehen bei den Optionen des Modells, als onWhen und offWhen.",
  intro: (model, day) =>
    `Was die Regeln von „${model}“ aus der Chronik lesen, so wie sie am ${day} bekannt war, und was die Prioritäten zu jedem Zug sagen.`,
  counted: ({ explains, contradicts, ties, of }) =>
    `Von ${times(of, "Zug", "Zügen")} erklären die Prioritäten ${explains}, sprechen gegen ${contradicts}, sind gleichgültig gegen ${ties} und lassen ${of - explains - contradicts - ties} unentschieden.`,
  walk: "Zug um Zug",
  previous: "Voriger Zug",
  next: "Nächster Zug",
  move: (n, of) => `Zug ${n} von ${of}`,
  chooseMove: "Welcher Zug",
  option: (n, when, did) => `${n}. ${when}: ${did}`,
  verdicts: {
    explained: "Erklärt",
    contradicted: "Gegen die Prioritäten",
    tie: "Gleichstand: den Prioritäten ist es gleich",
    undecided: "Unentschieden",
  },
  why: {
    "readings-differ": "die Lesarten des Handelnden gehen auseinander",
    open: "es hängt an dem, was die Chronik offen lässt",
    "too-open": "zu viel ist offen",
    order: "es hängt daran, welcher der Züge derselben Tage zuerst kam",
    others: "eine andere Partei hielt das Gremium an oder nahm es wieder auf",
    nobody: "ein Gremium kam zur Ruhe, und die Chronik sagt nicht, durch wen",
    infeasible: "das Modell kennt keine solche Lage",
  },
  short: { explained: "erklärt", contradicted: "dagegen", tie: "gleichgültig", undecided: "unentschieden" },
  byPriority: (list, verdict, priority) =>
    priority === undefined
      ? `${list}: ${verdict}.`
      : `${list}: ${verdict}; es entscheidet die Priorität, dass ${priority}.`,
  noCredit: "Die Liste ist jünger als der Zug; er wird ihr nicht gutgeschrieben.",
  mayBe: {
    forestalls: "Vielleicht, um Schlimmerem zuvorzukommen; das zählt nicht als erklärt.",
    joint: "Vielleicht als Teil eines gemeinsamen Zuges; das zählt nicht als erklärt.",
  },
  judged: (says) => `Das beruht auf einem Urteil: ${says}`,
  shownBy: "Gezeigt durch",
  works: "Werke",
  graph: "Der Weg durch die Zustände",
  graphHelp:
    "Jeder Kasten ist, wie die Dinge vor oder nach einem Zug standen; ein Buchstabe ist eine Option, die gewählt ist, mit Fragezeichen eine offene. Pfeile sind Züge, mit ihrer Nummer; gepunktet, wo die Chronik ohne Zug mehr zeigt.",
  graphLabel: (states, moves) =>
    `${times(states, "Lage", "Lagen")}, ${times(moves, "Zug", "Züge")}; die Tabelle darunter sagt, wie die Dinge standen.`,
  tooLarge: (n) =>
    `Der Weg führt durch ${n} Lagen, zu viele für eine Zeichnung; die Tabelle sagt, wie die Dinge standen.`,
  nothingOn: "nichts gewählt",
  table: (when) => `Wie die Dinge nach dem Zug vom ${when} standen`,
  head: ["Was", "Steht", "Seit"],
  is: STANDS,
  changed: "durch diesen Zug geändert",
  followed: "Was gesagt worden wäre, und was folgte",
  followedHelp:
    "Dies blickt über den gezeigten Tag hinaus und steht nur hier: Keine Seite dieses Tages weiß davon. Was gesagt worden wäre, ist allein aus dem errechnet, was damals bekannt war.",
  show: "Zeigen, was folgte",
  said: {
    head: "Gesagt",
    noPriorities: "Nichts: Bis dahin waren keine Prioritäten genannt.",
    noState: "Nichts: Was zu beobachten ist, ist kein Zustand des Modells.",
    outOfDate: "Nichts, denn die Prioritäten waren veraltet. Die alten hätten gesagt:",
    holds: (n, of, which) =>
      `Der Stand der Dinge hält unter ${n} von ${times(of, "Lesart", "Lesarten")}${which === undefined ? "" : ` (${which})`}.`,
    pays: "Züge, die sich lohnen sollten",
    pay: (did, n, of) => `${did} (${n} von ${of})`,
    predicted: {
      stays: "Es sollte also dauern.",
      changes: "Es sollte sich also ändern.",
      depends: "Es sollte also davon abhängen, welche Lesart stimmt.",
      none: "",
    },
  },
  came: {
    head: "Gefolgt",
    stays: (days) => `Nichts änderte sich binnen ${after(days)}.`,
    open: "Es lässt sich nicht sagen: Die Zeit ist nicht um, oder ein Zug lässt sich nicht auf eine Seite des Tages datieren.",
    broke: (when, days) => `Es änderte sich am ${when}, nach ${after(days)}.`,
    foreseen: {
      all: "Der Zug sollte sich unter jeder Lesart lohnen.",
      some: "Der Zug sollte sich unter einigen Lesarten lohnen.",
      none: "Der Zug war nicht unter denen, die sich lohnen sollten.",
    },
    turned: (holds, breaks) =>
      `Es hing an einer Priorität. Gelesen als ${holds} hätte der Stand der Dinge gedauert; gelesen als ${breaks} nicht.`,
    reading: (type, priority) => (priority === undefined ? type : `${type} (will, dass ${priority})`),
    move: (when, days, did) => `${when}, nach ${after(days)}: ${did}.`,
  },
  judges: "Wer wie oft recht behielt",
  judgesHelp: (days, of, without) =>
    `Gefragt am ersten Tag von ${times(days, "Jahr", "Jahren")}: Ändert sich binnen eines Jahres etwas? Von ${of} ist bekannt, was kam; an ${without} waren keine Prioritäten genannt, und niemand wird gewertet.`,
  judgesHead: ["Urteil", "Richtig", "Falsch", "Keine Antwort", "Richtig, wo die Prioritäten antworteten"],
  judge: {
    priorities: "Die genannten Prioritäten",
    nothing: "„Nichts ändert sich“",
    lastChange: "„Wie im Jahr zuvor“",
    baseRate: "„Was bisher häufiger war“",
  },
  share: (n, of) => `${n} von ${of}`,
};
