import type { CommandWords } from "../en/commands.ts";
import { annex } from "./annex.ts";
import { backtestCommand } from "./backtestCommand.ts";
import { checkCommand } from "./checkCommand.ts";
import { checkMany } from "./checkMany.ts";
import { eventsCommand } from "./eventsCommand.ts";
import { filesCommands } from "./filesCommands.ts";
import { begin, by, count, named, of, on, quoted, series, since, until, verb } from "./grammar.ts";
import { modelCommands } from "./modelCommands.ts";
import { pathCommand } from "./pathCommand.ts";
import { versions } from "./versions.ts";
import { ROLES, STATES } from "./wordsOfFields.ts";

const list = (names: readonly string[]) => series(names.map((name) => by(name)));

export const commands: CommandWords = {
  answers: {
    yes: "ja",
    no: "nein",
    partly: "teilweise",
    possible: "möglich",
    disputed: "strittig",
    unknown: "nicht bekannt",
  },
  states: {
    ...STATES,
    right: "eingetroffen",
    wrong: "nicht eingetroffen",
    unanswered: "unbeantwortet",
    planned: "geplant",
    current: "aktuell",
    "out of date": "überholt",
    untested: "ungeprüft",
    holds: "liegt vor",
    "does-not-hold": "liegt nicht vor",
  },
  phases: annex.phases,
  roles: ROLES,
  or: " oder ",
  by: (names) => `, ${list(names)}`,
  possibly: ", möglicherweise",
  differ: ", die Quellen gehen auseinander",

  path: pathCommand,
  backtest: backtestCommand,
  model: modelCommands,
  check: checkCommand,
  checkMany,
  events: eventsCommand,
  versions,
  files: filesCommands,

  status: {
    title: (day) => `Was ${on(day)} offen war`,
    asKnown: (title, day) => `${title}; nach dem Wissensstand ${of(day)}`,
    caption: "Formate",
    format: "Format",
    exists: "Besteht",
    takesPart: (name) => `${begin(named(name))} ${verb(name, "nimmt", "nehmen")} teil`,
    operates: "Arbeitet",
    restsOn: "Beruht auf",
    ended: "Besteht nicht mehr",
    notFounded: (names) => `Noch nicht gegründet: ${names.join(", ")}.`,
    dormant: "nein, ruht",
    partly: "teilweise",
    through: "; die Parteien sprechen über andere miteinander",
    change: (phase, day) => `${phase} ${day}`,
    ground: (phase, day) => `${day} ${phase}`,
  },

  timeline: {
    title: (title) => `${title}: Zeittafel`,
    entries: (n) => (n === 1 ? "1 Eintrag" : `${n} Einträge`),
    kinds: { context: "Umfeld", planned: "geplant", claim: "Aussage" },
    differ: (readings) => ` Die Quellen gehen auseinander: ${readings.join("; ")}.`,
    sources: (n, verification) => {
      const told = n === 0 ? "keine Quelle" : n === 1 ? "1 Quelle" : `${n} Quellen`;
      const checked: Record<string, string> = {
        "partly-verified": "teilweise geprüft",
        "general-knowledge": "Allgemeinwissen",
        unverified: "nicht geprüft",
        disputed: "strittig",
      };
      return verification && verification !== "verified"
        ? `${told}, ${checked[verification] ?? verification}`
        : told;
    },
    role: (name, role, whom, isOver) =>
      isOver
        ? `${named(name)} nicht mehr ${role}`
        : `${named(name)} ${role}${whom.length === 0 ? "" : ` für ${series(whom.map((one) => named(one, "accusative")))}`}`,
    until: (says) => `${says}: bis dahin.`,
  },

  breaks: {
    title: (title) => `${title}: was abgebrochen wurde`,
    subtitle: (day, all, open) => {
      const still =
        open === 0
          ? ""
          : open < all
            ? `, davon ${open} nicht wieder aufgenommen`
            : `, ${all === 1 ? "nicht" : "keiner"} wieder aufgenommen`;
      return `Stand: ${day}. ${count(all, "Abbruch", "Abbrüche")}${still}. * als Bruch in den Beziehungen vermerkt.`;
    },
    none: "Nichts ist als abgebrochen verzeichnet.",
    part: (name) => `Teilnahme ${named(name, "genitive")}`,
    how: { suspended: "ausgesetzt", dormant: "ruhend", ended: "beendet", marked: "vermerkt" },
    by: (names) => list(names),
    nobody: "durch niemandes Entscheidung",
    untold: "von wem, sagt kein Ereignis",
    why: (says) => `Ein Bruch: ${says}`,
    until: (day, says, names, { inPart, isDisputed }) => {
      const how = [inPart && "zum Teil", isDisputed && "die Quellen widersprechen sich"]
        .filter(Boolean)
        .join("; ");
      return ` ${begin(until(day))}${how === "" ? "" : ` (${how})`}: ${says}${names.length > 0 ? ` (${list(names)})` : ""}.`;
    },
    open: " Nicht wieder aufgenommen.",
    endUnknown: " Wann das endete, ist nicht bekannt.",
  },

  watch: {
    title: (title) => `${title}: was zu beobachten ist`,
    subtitle: (day, last) =>
      `${begin(on(day))}${last === undefined ? "; kein früherer Blick ist bekannt, neu heißt daher: innerhalb eines Jahres" : `; letzter Blick ${on(last)}`}.`,
    due: "Neu fällig oder überfällig",
    changed: (isFirst) => (isFirst ? "Neu innerhalb eines Jahres" : "Geändert seit dem letzten Blick"),
    nothing: "Nichts hat sich geändert, und nichts ist neu fällig.",
    kinds: {
      move: "Züge",
      condition: "Bedingungen",
      demand: "Forderungen",
      forecast: "Prognosen",
      likelihood: "Ausgänge, die wahrscheinlich oder unwahrscheinlich genannt werden",
      planned: "Vorhaben",
      priorities: "Prioritäten",
    },
    unseen: "Vorhaben, die kein Blick sieht",
    unknownSince: (says) =>
      `${says}: Nichts sagt, seit wann es bekannt ist; anzugeben ist known oder eine Quelle mit Datum. `,
    silent: (day) => `Die Chronik endet ${on(day)} und sagt nichts über das, was seither geschah.`,
    stated: (day, isCurrent, was, age = "") =>
      `angegeben ${on(day)}${age}${isCurrent ? "; nichts in der Chronik hat sie seither überholt" : ", seither ungeprüft, weil die Chronik zu Ende ist"}${was === undefined ? "" : ` (zuvor ${was})`}`,
    age: (months) => `, vor ${count(months, "Monat", "Monaten")}`,
    gone: (ids) => `Nicht mehr im Fall: ${ids.join(", ")}.`,
    state: (is, was, from) =>
      `${is}${was === undefined ? "" : ` (zuvor ${was})`}${from === undefined ? "" : ` ${since(from)}`}`,
    saidAgain: (day) => `; wiederholt ${on(day)}`,
    anew: "; neu zu fassen",
    timing: {
      ahead: (day) => `; fällig ${on(day)}`,
      due: (day) => `; fällig ${until(day)}`,
      overdue: (day) => `; überfällig ${since(day)}`,
      settled: (day) => `; war fällig ${on(day)}`,
      none: (day) => `; fällig ${on(day)}`,
    },
    precedents: (bridged, held, examples) => {
      const times = (n: number) => (n === 0 ? "nie" : n === 1 ? "einmal" : n === 2 ? "zweimal" : `${n}-mal`);
      const against =
        examples.length === 0
          ? ""
          : `; gegen die Regel ${examples.length === 1 ? "spricht" : "sprechen"} ${examples.map(([day, says]) => `${day} (${says})`).join(" und ")}`;
      return ` Nach der Chronik wurde sie ${times(bridged)} überbrückt oder erlassen und ${times(held)} eingehalten${against}.`;
    },
    test: (says) => ` Prüfung: ${says}.`,
    found: (says) => ` Befund: ${says}.`,
    likelihood: (word, from) => ` (${quoted(word)}${from === undefined ? "" : ` nach ${quoted(from)}`})`,
    priorities: (title) => `Die Prioritäten ${quoted(title)}`,
  },
};
