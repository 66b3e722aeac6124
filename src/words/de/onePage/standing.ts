import type { standing as english } from "../../en/onePage/standing.ts";
import { theBody } from "../bodies.ts";
import {
  begin,
  clause,
  isQuoted,
  main,
  named,
  numeral,
  on,
  sentence,
  series,
  since,
  subordinate,
  verb,
  verbFirst,
} from "../grammar.ts";
import { GEHT_NICHT_HERVOR } from "./parties.ts";

/** Those of whom one and the same is said, together; the verb is that of the last. */
function sharing(
  options: readonly { name: string; phrases: readonly string[] }[],
): { names: string[]; phrases: readonly string[] }[] {
  const groups: { names: string[]; phrases: readonly string[] }[] = [];
  const bare = (phrases: readonly string[]) =>
    phrases.map((phrase) =>
      isQuoted(phrase) ? phrase : phrase.replace(/^\S+/u, (finite) => finite.slice(0, 3)),
    );
  for (const { name, phrases } of options) {
    const alike = groups.find((one) => bare(one.phrases).join() === bare(phrases).join());
    if (alike) Object.assign(alike, { names: [...alike.names, name], phrases });
    else groups.push({ names: [name], phrases });
  }
  return groups;
}

/** "ist die russische Vertretung", "sind die Grundakte und der Rat". */
function there(names: readonly string[], [one, many] = ["ist", "sind"]): string {
  const told = names.map((name) => theBody(name).name);
  const isMany = names.length > 1 || names.some((name) => theBody(name).isPlural);
  return `${isMany ? many : one} ${series(told)}`;
}

/** What `standing.word` puts behind a phrase that another vouches for. */
const ON_WORD = /^(.+) \(nach Darstellung ([^(),]+)(?:, ([^()]+))?\)$/u;

/** That one of two does a thing, in the words of him of whom it is said in the singular. */
function oneOf(
  options: readonly { name: string; phrases: readonly string[] }[],
  names: readonly string[],
): string {
  const own = options.filter(({ name }) => names.includes(name));
  const [singular] = own.filter(({ name }) => verb(name, "er", "sie") === "er");
  return singular === undefined
    ? subordinate(
        series(
          names.map((name) => named(name)),
          "oder",
        ),
        own[0]!.phrases,
        "oder",
      )
    : subordinate("eine der beiden Seiten", singular.phrases, "oder");
}

function left(name: string, agreement: string, day: string): string {
  return `${begin(named(name))} ${verb(name, "ist", "sind")} ${on(day)} aus ${theBody(agreement).dative} ausgetreten`;
}

export const standing: typeof english = {
  label: "Stand der Dinge",
  party: (name, phrases) => {
    // Of a single thing told on another's word that word stands first.
    const [, phrase, whose, day] = (phrases.length === 1 && ON_WORD.exec(phrases[0]!)) || [];
    return phrase === undefined
      ? begin(main(named(name), phrases))
      : `Nach Darstellung ${whose} ${verbFirst(named(name), phrase)}${day === undefined ? "" : ` (${day})`}`;
  },
  since: (day) => ` (${since(day)})`,
  on: (day, phrase) =>
    /^(?:führt|kämpft|besetzt|hält|blockiert|belagert) /u.test(phrase) ? ` (${since(day)})` : ` (${day})`,
  word: (name, day, isOwn) =>
    ` (nach ${isOwn ? "eigenen Worten zu schließen" : `Darstellung ${named(name, "genitive")}`}${day === undefined ? "" : `, ${day}`})`,
  sinceWholly: (day) => ` (gar nicht mehr ${since(day)})`,
  sinceBroken: (day) => ` (${since(day)}, mit Unterbrechungen)`,
  silent: (options, after) =>
    sentence(
      `${after === undefined ? "Nicht verzeichnet ist" : `Für die Zeit nach dem ${after} ist nicht verzeichnet`}, dass ${sharing(
        options,
      )
        .map(({ names, phrases }) =>
          // With "oder" the verb could be either's: of two it is one of them.
          names.length === 2 ? oneOf(options, names) : subordinate(named(names[0] ?? ""), phrases, "oder"),
        )
        .join("; ebenso wenig, dass ")}`,
    ),
  lapsed: (name, phrase, day, isAgain) =>
    sentence(
      isAgain
        ? `Ebenso wenig ist verzeichnet, ob ${subordinate(named(name), [phrase])}`
        : day === undefined
          ? `Ob ${subordinate(named(name), [phrase])}, ${GEHT_NICHT_HERVOR}`
          : `Für die Zeit nach dem ${day} ist nicht verzeichnet, ob ${subordinate(named(name), [phrase])}`,
    ),
  nextWord: (name, day, says) =>
    sentence(
      `${begin(on(day))} ${verb(name, "erklärte", "erklärten")} ${named(name)}: ${begin(clause(says))}`,
    ),
  contested: (name, phrase, account) =>
    sentence(`Umstritten ist, ob ${subordinate(named(name), [phrase])}: ${begin(account)}`),
  open: (name, phrase, account) =>
    sentence(`Offen ist, ob ${subordinate(named(name), [phrase])}: ${begin(account)}`),
  accounts: (n) => `dazu gibt es ${numeral(n)} Darstellungen`,
  recordSays: {
    partly: "laut Chronik nur zum Teil",
    possible: "ein Datum lässt es offen",
    disputed: "die Darstellungen gehen auseinander",
    unknown: "die Chronik sagt es nicht",
  },
  moreOptions: (n) =>
    `${n === 1 ? "Eine weitere Wahlmöglichkeit steht" : `${begin(numeral(n))} weitere Wahlmöglichkeiten stehen`} im Anhang.`,
  atWork: ({ inForce, works, inPart, dormant, contested }) =>
    [
      ...(inForce.length > 0 ? [`in Kraft ${there(inForce)}`] : []),
      ...(works.length > 0 ? [`weiterhin tätig ${there(works)}`] : []),
      ...(inPart.length > 0 ? [`nur eingeschränkt tätig ${there(inPart)}`] : []),
      ...(dormant.length > 0 ? [`nicht beendet, aber ohne Wirkung ${there(dormant)}`] : []),
      ...(contested.length > 0 ? [`umstritten ${there(contested)}`] : []),
    ]
      .map((one, i) => (i === 0 ? begin(one) : one))
      .join("; ")
      .replace(/(?<=.)$/u, "."),
  nothingAtWork: "Nichts Verzeichnetes ist zwischen ihnen noch in Kraft oder tätig.",
  more: (n) =>
    `${n === 1 ? "Ein weiteres Format steht" : `${begin(numeral(n))} weitere Formate stehen`} im Anhang.`,
  channels: (list) => list.map((one) => sentence(begin(one))).join(" "),
  asked: (says) => ` (${says})`,
  shortOf: (name, says, day) =>
    sentence(
      `Was ${named(name, "accusative")} betrifft, ist allenfalls verzeichnet: ${begin(clause(says))} (${day})`,
    ),
  outside: (name, agreement, day) => sentence(left(name, agreement, day)),
  outsideBoth: (name, agreement, day, others, then) =>
    sentence(
      `${left(name, agreement, day)}; ${series(others.map((one) => named(one)))} ${verb(others.length > 1 ? "" : (others[0] ?? ""), "setzte", "setzten")} ${theBody(agreement).object} ${then === day ? "am selben Tag" : on(then)} aus`,
    ),
  outsideWith: (name, agreement, day, did, then) =>
    sentence(
      `${left(name, agreement, day)}. ${begin(clause(did))} (${then === day ? "am selben Tag" : then})`,
    ),
  lately: (events, of) => [
    `${{ ended: "Gegen Ende verzeichnet die Chronik", year: "Aus dem letzten Jahr verzeichnet die Chronik", lately: "Vorausgegangen ist Folgendes" }[of]}:`,
    ...events.map(([day, says]) => sentence(`${begin(says)} (${day})`)),
  ],
  labelThen: "Stand der Dinge beim letzten Eintrag",
};
