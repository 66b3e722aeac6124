import type { backtestCommand as english, ReadingTold } from "../en/backtestCommand.ts";
import { begin, count, named, on, quoted, series, until } from "./grammar.ts";

const inDays = (n: number) => count(n, "Tag", "Tagen");
const after = (days: number) => {
  const weeks = Math.round(days / 7);
  return weeks < 2 ? inDays(days) : `${weeks} Wochen`;
};

export const backtestCommand: typeof english = {
  title: (title) => `${title}: was gesagt worden wäre, und was folgte`,
  subtitle: (horizon, end) =>
    `Beurteilt wird, ob sich binnen ${inDays(horizon)} etwas ändert, das sich beobachten lässt.${end === undefined ? "" : ` Chronik ${until(end)}.`}`,
  leftOut: (title) => `${title}: an keinem Tag verwendet, da im Rückblick geschrieben`,
  nothingLeftOut: "In den Listen der Prioritäten ist nichts als Rückblick vermerkt.",
  nothingSaid: (days) =>
    `${days === 1 ? "Bis zu diesem Tag" : "Bis zu keinem dieser Tage"} waren ${days === 1 ? "keine " : ""}Prioritäten angegeben; es wäre also nichts gesagt worden.`,
  onlyWrong: (days, wrong) => `Von ${inDays(days)} die, an denen die Prioritäten irrten (${wrong}):`,

  judges: {
    priorities: "Die angegebenen Prioritäten",
    nothing: "„Nichts ändert sich“",
    lastChange: "„Wie im letzten Zeitraum, so im nächsten“",
    baseRate: "„Was bisher häufiger war“",
  },
  judgesCaption: "Wer recht behielt",
  judgesHead: ["Urteil", "Richtig", "Falsch", "Keine Antwort", "Richtig, wo geantwortet wurde"],
  share: (n, of) => `${n} von ${of}`,
  scored: (scored, of, without) => {
    const left = [
      ...(without.noPriorities > 0
        ? [
            `an ${inDays(without.noPriorities)} waren keine Prioritäten angegeben, deren Regeln lesen könnten, was kam`,
          ]
        : []),
      ...(without.open > 0 ? [`bei ${inDays(without.open)} sagt die Chronik noch nicht, was kam`] : []),
    ];
    return `Gewertet ${scored === 1 ? "ist" : "sind"} ${scored} von ${inDays(of)}${left.length === 0 ? "" : `: ${left.join("; ")}`}.`;
  },
  noneScored: (of, horizon, why) => {
    const counted = (n: number) => (of === 1 ? "" : ` (${n} von ${of})`);
    const because = [
      ...(why.unreached > 0
        ? [`die Chronik endet weniger als ${count(horizon, "Tag", "Tage")} danach${counted(why.unreached)}`]
        : []),
      ...(why.undated > 0
        ? [
            `ein Zug ist nicht genau genug datiert, um zu sagen, ob er davor oder danach geschah${counted(why.undated)}`,
          ]
        : []),
      ...(why.noPriorities > 0
        ? [`bis dahin waren keine Prioritäten angegeben${counted(why.noPriorities)}`]
        : []),
    ];
    return `${of === 1 ? "Dieser Tag lässt" : `Von diesen ${inDays(of)} lässt`} sich ${of === 1 ? "nicht" : "keiner"} werten${because.length === 0 ? "" : `: ${begin(because.join("; "))}`}.`;
  },
  near: (horizon) =>
    ` Sie liegen weniger als ${inDays(horizon)} auseinander, sodass eine Änderung an mehreren von ihnen zählt.`,
  neverOne: (judge, right, of) =>
    `An keinem dieser Tage sagten die Prioritäten nur eines; ${judge} war an ${right} von ${of} richtig.`,
  compared: (right, naive, of, isFew) =>
    `Wo die Prioritäten eine Antwort gaben, war sie an ${right} von ${inDays(of)} richtig; wer keine Prioritäten kennt, lag bestenfalls an ${naive} von ${of} richtig. ${
      right > naive
        ? "Sie waren besser als jedes naive Urteil"
        : right === naive
          ? "Sie waren nicht besser als das beste naive Urteil"
          : "Sie waren schlechter als das beste naive Urteil"
    }${isFew ? "; doch so wenige Tage zeigen wenig" : ""}.`,
  noneGiven: (n, of) =>
    ` An ${n} von ${of} gaben sie keine: Sie waren veraltet, oder es hing davon ab, welche Lesart stimmt.`,

  said: "Gesagt: ",
  followed: "Gefolgt: ",
  turned: "Woran es hing: ",
  noPriorities: "nichts, denn bis dahin waren keine Prioritäten angegeben.",
  noState: "nichts, denn was zu beobachten ist, ist kein Zustand des Modells.",
  outOfDate: "nichts, denn die Prioritäten waren veraltet; die alten hätten gesagt: ",
  holds: (n, of, which) =>
    of === 1
      ? `Der Stand der Dinge hält${n === 1 ? "" : " nicht"}`
      : `Der Stand der Dinge hält nach ${n} von ${count(of, "Lesart", "Lesarten")}${which === undefined ? "" : ` (${which})`}`,
  readAs: (name, types) =>
    `denen, die ${named(name, "accusative")} als ${series(types.map(quoted), "oder")} verstehen`,
  pays: (moves) => `; lohnen würde sich: ${moves.join("; ")}`,
  pay: (did, n, of) => (of === 1 ? did : `${did} (${n} von ${of})`),
  stays: (horizon) => `Binnen ${inDays(horizon)} änderte sich nichts.`,
  unreached: (recordUntil, horizon) =>
    `Noch nicht bekannt: Die Chronik endet ${on(recordUntil)}, bevor ${count(horizon, "Tag", "Tage")} um sind.`,
  undated:
    "Nicht bekannt: Ein Zug ist nicht genau genug datiert, um zu sagen, ob er davor oder danach geschah.",
  broke: (day, days, foreseen) =>
    `Es änderte sich ${on(day)}, nach ${after(days)}; der Zug ${
      {
        all: "sollte sich nach jeder Lesart lohnen",
        some: "sollte sich nach einigen Lesarten lohnen",
        none: "war nicht unter denen, die sich lohnen sollten",
      }[foreseen]
    }.`,
  turnedOn: (name, holds, breaks, day, days) => {
    const read = (list: readonly ReadingTold[]) =>
      series(
        list.map(
          ([type, statement]) =>
            `${quoted(type)}${statement === undefined ? "" : ` (Priorität: dass ${statement})`}`,
        ),
      );
    return `an einer Priorität ${named(name, "genitive")}. Als ${read(holds)} verstanden, hätte der Stand der Dinge gehalten; als ${read(breaks)} verstanden, nicht. Was ${on(day)} geschah, nach ${after(days)}, widerspricht dem Ersten.`;
  },
  move: (day, days) => `${day} (nach ${after(days)}): `,

  forecasts: "Prognosen in der Chronik",
  forecastIs: { right: "Eingetroffen: ", wrong: "Nicht eingetroffen: ", open: "Offen: " },
  forecast: (says, likelihood, why, brier) =>
    `${says}${likelihood === undefined ? "" : ` (${likelihood})`}: ${why}.${brier === null ? "" : ` Brier-Wert ${brier.toFixed(2).replace(".", ",")}.`} `,
  why: {
    noDay: "sie nennt keinen Tag, an dem sie zu beurteilen wäre",
    noOutcome: "sie nennt keinen Ausgang, den die Chronik zeigen könnte",
    ahead: "ihre Frist ist nicht um",
    unreached: "die Chronik reicht nicht bis zu diesem Tag",
    undecided: "es hängt an dem, was die Chronik offen lässt",
    came: (day, came, outcome, called) =>
      `Bei Ablauf der Frist (${day}) zeigt die Chronik den Ausgang ${quoted(outcome)}${came ? "" : " nicht"}${called === "unlikely" ? ", der unwahrscheinlich genannt worden war" : called === "even" ? ", der gleich wahrscheinlich genannt worden war wie sein Ausbleiben" : ""}`,
  },
};
