import type {
  instead as insteadInEnglish,
  lasting as lastingInEnglish,
  reach as reachInEnglish,
} from "../../en/onePage/judgement.ts";
import { isConditional } from "../../readings.ts";
import { begin, clause, count, named, numeral, pronoun, quoted, sentence, series, verb } from "../grammar.ts";
import { inverted, quotedNames } from "./parties.ts";
import { before, followed, following, inReadings, lead, so, standFast, under } from "./readings.ts";

export const reach: typeof reachInEnglish = {
  steps: (readings, path) =>
    sentence(
      `${
        lead(readings) === ""
          ? "Schritte, die sich für den lohnen, der sie tut, führen"
          : `${begin(lead(readings))}führen Schritte, die sich für den lohnen, der sie tut,`
      } zu Gesprächen${path.length === 0 ? "" : path.length === 1 ? `: ${begin(path[0]!)}` : `, in dieser Folge: ${begin(series(path))}`}`,
    ),
  joint: (readings) =>
    `Lohnende Schritte der einzelnen Seiten führen nicht zu Gesprächen; ${readings.of === 1 ? "beide zögen aber" : `${before(readings)} zögen aber beide`} Gespräche vor, die sie nur gemeinsam eröffnen könnten.`,
  jointLasts: "Treffen die Annahmen zu, hätten so eröffnete Gespräche Bestand.",
  together: (parts) => sentence(`Beide müssten gemeinsam handeln: ${begin(series(parts))}`),
  none: "Jemand müsste auf Gespräche zugehen, ohne dass es sich für ihn lohnt.",
  noneOfBoth: "Keine Seite würde nach den angenommenen Prioritäten durch den ersten Schritt gewinnen.",
};

export const lasting: typeof lastingInEnglish = {
  all: (readings) => `Treffen die Annahmen zu, hätten Gespräche ${standFast(readings)}`,
  some: (readings) => `Treffen die Annahmen zu, hätten Gespräche ${standFast(readings)}`,
  none: (readings) =>
    readings.of === 1
      ? "Treffen die Annahmen zu, hätten Gespräche keinen Bestand"
      : `Treffen die Annahmen zu, hätten Gespräche ${inReadings({ ...readings, n: 0 })} Bestand`,
  noneButByThreat: (threatened) =>
    threatened.of === 1
      ? "Treffen die Annahmen zu, hätten Gespräche von selbst keinen Bestand, allenfalls durch eine Drohung (ein Befund, kein Rat)."
      : `Treffen die Annahmen zu, hätten Gespräche ${inReadings({ n: 0, of: threatened.of })} von selbst Bestand; ${before(threatened)} hielte sie allenfalls eine Drohung (ein Befund, kein Rat).`,
  unreached: (readings) =>
    `Treffen die Annahmen zu, führen keine lohnenden Schritte zu Gesprächen von Bestand; anders eröffnet, hätten sie ${standFast(readings)}`,
  alsoUnreached: (readings) => `; anders als durch lohnende Schritte eröffnet, auch${under(readings)}`,
  otherTerms: (readings) =>
    `Treffen die Annahmen zu, hätten die jetzigen Gespräche keinen Bestand; unter anderen Bedingungen, zu denen keine lohnenden Schritte führen, hätten Gespräche ${standFast(readings)}`,
  alsoOtherTerms: (readings) => `; unter anderen Bedingungen auch ${inReadings(readings)}`,
  against: (name, acts, isEach) => {
    const told = series(acts.map(([type, day]) => `${quoted(type)} (${day})`));
    return isEach
      ? `Gegen jede Lesart ${named(name, "genitive")} spricht eine Handlung: ${told}.`
      : `Was ${named(name)} tat, spricht gegen die Lesart ${told}.`;
  },
  contrary: ({ name, type }, { from, to, meetings, isLast }, effect) =>
    `Doch an ${numeral(meetings)} Treffen (${from} bis ${to}${isLast ? ", dem letzten verzeichneten" : ""}) ${verb(name, "nahm", "nahmen")} ${named(name)} teil, obwohl die dafür angenommene Bedingung nicht erfüllt war${effect === undefined ? "" : `; ${verb(name, "stellt", "stellen")} ${pronoun(name)}${type === undefined ? "" : ` in der Lesart ${quoted(type)}`} keine, ${inverted(effect)}`}.`,
  credible: (n, all) =>
    n === all
      ? ", weil jede Seite eine Antwort fürchtet, die die andere auch gäbe"
      : `; nach ${n} davon nur, weil eine Seite eine Antwort fürchtet, die eine andere gern gäbe`,
  threat: (n, all) =>
    n === all
      ? ", gehalten nur durch eine Drohung (ein Befund, kein Rat)"
      : `; nach ${n} davon nur durch eine Drohung (ein Befund, kein Rat)`,
};

export const instead: typeof insteadInEnglish = {
  all: (clauses, isRead, isElse) =>
    isRead && !isElse
      ? sentence(begin(clauses.join("; ")))
      : sentence(
          `${isElse ? "Sonst" : "Stattdessen"}${isRead ? "," : ":"} ${clauses.join("; ")}`.replace(
            /^(\S+): alles bliebe/u,
            "$1 bliebe alles",
          ),
        ),
  today: (readings) =>
    !isConditional(readings)
      ? `alles bliebe${under(readings)}, wie es ist`
      : `${inReadings(readings)}, ${so(readings)}bliebe alles, wie es ist`,
  todayAs: (names, readings) =>
    following(`${quotedNames(names, "oder")}, wie heute${!isConditional(readings) ? "," : ""}`, readings),
  outcomes: (names, readings) => following(quotedNames(names, "oder"), readings),
  turns: followed,
  state: (says, readings) =>
    readings.of === 1
      ? clause(says)
      : `${inReadings(readings)}${!isConditional(readings) ? " käme es hierzu" : `, ${so(readings)}käme es hierzu`}: ${begin(clause(says))}`,
  moving: (readings) =>
    !isConditional(readings)
      ? readings.of === 1
        ? "nichts käme zur Ruhe"
        : `${inReadings(readings)} käme nichts zur Ruhe`
      : `${inReadings(readings)}, ${so(readings)}käme nichts zur Ruhe`,
  indifferent: (names) =>
    `welche Lesart ${series(names.map((name) => named(name, "genitive")))} man annimmt, ändert nichts an dieser Antwort`,
  more: (n) => `${count(n, "weiterer Ausgang", "weitere Ausgänge")} (Anhang)`,
};
