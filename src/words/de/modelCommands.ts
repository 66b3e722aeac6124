import type { EditSaid, modelCommands as english } from "../en/modelCommands.ts";
import { begin, by as byName, main, named, pronoun, quoted, series, verb } from "./grammar.ts";

/** A state is "ein Zustand" here, as in the workbench; expressions and ids stay as the file has them. */

const states = (n: number) => (n === 1 ? "einem Zustand" : `${n} Zuständen`);
const ORDER =
  "gleich große in der Reihenfolge der Entscheidenden im Modell, was nichts darüber sagt, wer sich ändern sollte";
const grouped = (n: number) => n.toLocaleString("de");
const MEASURE =
  "eine Aussage aufgeben 1, mit ihr weniger verlangen 1, einen Wunsch aufnehmen 1, eine Aussage anders einreihen so viele Plätze, wie sie rückt, einen einfachen Wunsch ins Gegenteil verkehren 2";

export const modelCommands: typeof english = {
  concepts: {
    nash: "Nash-Stabilität",
    gmr: "allgemeine Metarationalität",
    smr: "symmetrische Metarationalität",
    seq: "sequenzielle Stabilität",
    sseq: "symmetrische sequenzielle Stabilität",
  },
  none: "keiner",
  nothingOn: "nichts an",
  more: (n) => ` und ${n} ${n === 1 ? "weiterer" : "weitere"}`,
  series: (items) => series(items),
  quote: quoted,
  scenario: (ids, names) => `Szenario: ${names}${names === ids ? "" : ` (${ids})`}`,
  notCounted: "Hier nicht berücksichtigt: ",
  notCountedOf: (names) => `${series(names)}; die Urteile, die es berücksichtigen, gibt \`solve\` gesondert.`,
  leftOut: {
    unknown: "Präferenzen, die nicht bekannt sind",
    strength: "die Stärke der Präferenzen",
    attitudes: "Einstellungen zu anderen",
    beliefs: "was die Parteien irrtümlich voneinander glauben",
  },

  solve: {
    states: (n) => `${n} ${n === 1 ? "möglicher Zustand" : "mögliche Zustände"}`,
    equilibria:
      "Gleichgewichte: Zustände, die keiner der Entscheidenden verließe, wenn diese Präferenzen stimmen",
    equilibriaHead: ["Lösungskonzept", "Gleichgewichte", "Stabile Zustände je Entscheidendem"],
    reachable: (list) => `Vom Status quo aus durch einseitige Verbesserungen erreichbar: ${list}.`,
    stability: (cut) =>
      `Stabilität: nach welchen Konzepten jeder Zustand für wen stabil ist${cut === undefined ? "" : `; die ersten ${cut[0]} von ${cut[1]} Zuständen, alle stehen im JSON`}`,
    state: "Zustand",
    equilibrium: "Gleichgewicht",
    stopped: (done, of) =>
      `Nicht alle versucht: ${grouped(done)} von ${grouped(of)} Szenarien, bevor es beendet wurde; alles Folgende gilt für diese.`,
    over: (n) => `Über ${grouped(n)} Szenarien`,
    overCaption: (n) =>
      `In wie vielen der ${grouped(n)} Szenarien jeder Zustand ein Gleichgewicht ist, und eines, das vom Status quo aus durch einseitige Verbesserungen erreichbar ist`,
    overHead: ["Lösungskonzept", "Zustand", "Gleichgewicht in", "Auch erreichbar", "Zum Beispiel in"],
    fewer: (n) => `und ${grouped(n)} ${n === 1 ? "weiterer" : "weitere"} in weniger oder ebenso vielen`,
  },

  reading: {
    given: "Die Zustände tragen die Nummern, die das Modell ihnen gibt.",
    numbered: (first) =>
      `Die möglichen Zustände sind von 1 an nach ihrem Binärwert aufsteigend nummeriert${first === undefined ? "" : `; ${first}, die erste Option, ist das niedrigste Bit`}.`,
    drawn: " Zusammengezogene Zustände sind einer; er steht, wo der niedrigste von ihnen stünde.",
    blind: (names) =>
      `Nicht alles sieht: ${names}. Die Stabilität gilt dann im Konflikt ohne die ungesehenen Zustände; in einem von ihnen gibt es keinen Zug, sodass er dort als stabil zählt.`,
    intro: "Ein Zustand ist für einen Entscheidenden stabil nach",
    asks: {
      nash: "dieser hat keinen Zug zu einem Zustand, den er vorzieht (keine einseitige Verbesserung)",
      gmr: "auf jede seiner Verbesserungen können die anderen, was es sie auch kostet, mit einem Zustand antworten, den er nicht vorzieht",
      smr: "wie GMR, und er kann der Antwort durch keinen weiteren eigenen Zug entgehen",
      seq: "auf jede seiner Verbesserungen können die anderen durch Züge, die für den, der sie tut, Verbesserungen sind, mit einem Zustand antworten, den er nicht vorzieht",
      sseq: "wie SEQ, und er kann der Antwort durch keinen weiteren eigenen Zug entgehen",
    },
    answers: (concepts) =>
      `Bei ${concepts} antworten die anderen durch eine beliebige Folge solcher Züge, in der niemand zweimal hintereinander zieht; eine Antwort, die den Entscheidenden so gut stellt wie zuvor, schreckt ihn ab wie eine, die ihn schlechter stellt.`,
  },

  ties: {
    label: "Es hängt an Gleichständen. ",
    intro: "Angenommen ist, dass bleibt, wem zwei Zustände gleich lieb sind:",
    lostSurely: "hielte nicht, fiele ein Gleichstand anders aus",
    lost: "hielte vielleicht nicht, fiele ein Gleichstand anders aus",
    gained: "hielte vielleicht, fiele ein Gleichstand derer, die antworten, so aus",
    reachable: "Erreichbar: ",
    reached: (list) => `${list} nur, wenn ein Gleichstand so ausfiele.`,
  },

  analyses: {
    concept: "Lösungskonzept",
    equilibria: "Gleichgewichte",
    agreement: "Einigungszone: ",
    noAgreement: "Kein Zustand ist für alle besser als der Status quo.",
    better: (list, reachable) =>
      `Für alle besser als der Status quo: ${list}; davon erreichbar durch Schritte, die sich für den lohnen, der sie tut: ${reachable}.`,
    ends: "Wo das Spiel vom Status quo aus enden kann, wenn immer wieder einer von denen, die gewinnen können, ausgelost wird und einen seiner Schritte tut, alle mit gleicher Wahrscheinlichkeit (exakt; eine Eigenschaft des Modells, keine Prognose)",
    end: "Ende",
    chance: "Wahrscheinlichkeit",
    circle: (n, list) => `im Kreis zwischen ${states(n)}: ${list}`,
    coalitions: "Stabil für jede Koalition, einzelne Parteien eingeschlossen",
    noCoalition:
      "Keine Koalition gewinnt, wenn sie den Status quo oder ein Nash-Gleichgewicht gemeinsam verlässt.",
    together: (members) => `${series(members)} gemeinsam: `,
    joint: (from, to) => `von ${from} nach ${to}.`,
    unknown: "Gleichgewichte, wo manche Präferenzen unbekannt sind",
    extension: (name, says) => `${name}: was unbekannt ist, ${says}`,
    extensions: {
      a: "verlockt und schreckt nicht ab",
      b: "verlockt nicht und schreckt nicht ab",
      c: "verlockt und schreckt ab",
      d: "schreckt ab und verlockt nicht",
    },
    strength: "Gleichgewichte nach der Stärke der Präferenzen",
    strong: "Stark: Jede Sanktion ist viel schlechter",
    weak: "Schwach: Eine Sanktion ist nur wenig schlechter",
    attitudes: "Gleichgewichte bei den angegebenen Einstellungen",
    beliefs: "Gleichgewichte, wenn jeder nach dem handelt, was er von den anderen glaubt",
  },

  explain: {
    title: (which, words) => `Warum ${which} hält oder nicht: ${words}`,
    state: (id, letters) => `Zustand ${id}${letters === undefined ? "" : ` (${letters})`}`,
    none: "Kein Gleichgewicht: Nach jedem gefragten Konzept würde eine Partei den Zustand verlassen.",
    under: (concepts) => `Ein Gleichgewicht nach ${dative(concepts)}.`,
    allConcepts: (n) => `allen ${n} Konzepten`,
    verdict: (name, concepts, verdict) =>
      `${begin(named(name))}, nach ${dative(concepts)}: ${{ stable: "stabil", unstable: "nicht stabil", undecided: "unentschieden" }[verdict]}. `,
    unlisted: {
      stays: (name) => `${begin(named(name))} ${verb(name, "gewönne", "gewönnen")} durch keinen eigenen Zug.`,
      undecided: (name, does) =>
        `${gains(name, does)}; ob die anderen darauf antworten können, blieb unentschieden.`,
      answered: (name, does) =>
        `${gains(name, does)}; doch darauf, wie auf jede andere Verbesserung, können die anderen mit etwas antworten, das ${pronoun(name)} nicht ${verb(name, "vorzieht", "vorziehen")}.`,
      gains: (name, does) => `${gains(name, does)}.`,
      unanswered: (name, does) =>
        `${gains(name, does)}, und nichts, was die anderen tun können, macht das zunichte.`,
    },
  },

  compare: {
    title: (first, second) => `Was sich zwischen „${first}“ und „${second}“ unterscheidet`,
    caption: "Gleichgewichte",
    head: (first, second) => ["Lösungskonzept", `Nur in ${first}`, `Nur in ${second}`, "In beiden"],
    nothing: "Für niemanden fällt ein Urteil anders aus.",
    through: (n) =>
      `${n === 1 ? "Ein Urteil einer einzelnen Partei fällt" : `${n} Urteile einzelner Parteien fallen`} anders aus. Sie hängen an Vergleichen zweier Zustände; hier nach den Aussagen, die sie entscheiden, die mit den meisten Urteilen zuerst:`,
    turned: (name, n, of) => `${begin(named(name))} (${n} von ${of}): `,
    equal: "beides gleich viel",
    prefers: (better, worse) => `„${better}“ mehr als „${worse}“`,
    noStatement: "keine Aussage unterscheidet sie",
    statement: (says) => `die Aussage, dass ${says}`,
    both: (first, firstWhy, second, secondWhy) =>
      `Im ersten gilt ${first} (${firstWhy}), im zweiten ${second} (${secondWhy}).`,
  },

  want: {
    subtitle: (text, n) => `${text}: ${n === 1 ? "ein Zustand" : `${n} Zustände`}`,
    noState: "Kein möglicher Zustand erfüllt es.",
    holds: "Hält: ",
    notHeld: "nach keinem der gefragten Konzepte.",
    held: (concepts) => `nach ${series(concepts.map(dative))}.`,
    paying: "Durch Schritte, die sich jeweils für den lohnen, der sie tut: ",
    ties: "Durch solche Schritte und andere, die den, der sie tut, nicht schlechter stellen, also nur, wenn Gleichstände so ausfallen: ",
    together: "Durch Schritte, die sich für alle lohnen, die sie gemeinsam tun: ",
    any: "Durch beliebige Züge: ",
    noWay: "kein Weg.",
    there: (label) => `Es ist schon so (${label}).`,
    steps: (steps) => `${steps.join("; dann ")}.`,
    step: (who, to, what) => `${who} → ${to}${what === "" ? "" : ` (${what})`}`,
    sure: "Wie sicher: ",
    or: " oder ",
    asWritten: (holds, concepts) =>
      `${holds ? `Es hält (${concepts}) und ist erreichbar` : `Wo es erreichbar ist, hält es nicht (${concepts})`}, so wie die Ordnungen angegeben sind; sie sind keine Listen von Aussagen, daher wurde keine abgewandelt.`,
    inOrderings: (concepts, n, of) =>
      `Es hält (${concepts}) und ist erreichbar in ${n} von ${of} Anordnungen: die Listen, wie sie sind, und mit je zwei vertauschten Nachbarinnen oder einer gestrichenen Aussage.`,
    leftOut: (n) =>
      ` ${n === 1 ? "Eine weitere wurde" : `${n.toLocaleString("de")} weitere wurden`} nicht versucht, weil es viele Zustände sind.`,
    sample: (of, all, seed) => `einer Stichprobe von ${of} aus ${all} Anordnungen (Startwert ${seed})`,
    all: (of) => `allen ${of} Anordnungen, die die offenen Prioritäten zulassen`,
    counted: (concepts, n, counted) => `Es hält (${concepts}) und ist erreichbar in ${n} von ${counted}.`,
    dependsMost: (statement, whose, ways) =>
      ` Am meisten hängt es an „${statement}“ ${byName(whose)}: ${ways.map(([way, n, of]) => `${wayInWords(way)} in ${n} von ${of}`).join(", ")}.`,
    dependsOnNone: " Es hängt an keinem einzelnen offenen Punkt.",
  },

  find: {
    title: (text) => `Gleichgewichte, in denen gilt: ${text}`,
    undecided: (list) => `Weder bewiesen noch widerlegt: ${list.join("; ")}.`,
    found: (result, n) => {
      const found = n === 0 ? "kein Gleichgewicht" : n === 1 ? "ein Gleichgewicht" : `${n} Gleichgewichte`;
      if (result === "all")
        return `${found}${n === 0 ? " erfüllt es" : ", und kein weiteres"}; das ist bewiesen.`;
      if (result === "some") return `${found} gefunden; es kann mehr geben (--most sucht nach mehr).`;
      return `${found} gefunden, bevor die Suche abgebrochen wurde; es kann mehr geben.`;
    },
  },

  hold: {
    subtitle: (label, concept) => `Wie die Ordnung jeder Partei sein muss, damit ${label} hält: ${concept}`,
    always: "stabil, wie auch immer ihre Ordnung ist.",
    must: (label) => `Damit ${label} stabil ist, muss jedes davon gelten. `,
    isSo: (isSo) => `So, wie das Modell ist, gilt es${isSo ? "" : " nicht"}.`,
    isSoIn: (n, of) => `So, wie das Modell ist, gilt es in ${n} von ${of} Szenarien.`,
    state: (id, label) => `Zustand ${id} (${label})`,
    prefersNone: (list) =>
      list.length === 1
        ? `${list[0]} wird nicht vorgezogen`
        : list.length === 2
          ? `weder ${list[0]} noch ${list[1]} wird vorgezogen`
          : `keiner von diesen wird vorgezogen: ${series(list)}`,
    oneOf: (alternatives) =>
      `mindestens eines davon: ${alternatives.map((one, i) => `(${i + 1}) ${one}`).join("; ")}`,
  },

  change: {
    title: (want) => `Was „${want}“ halten ließe`,
    already: (concept, scenarios) =>
      `Es hält bereits (${concept})${scenarios === undefined ? "" : ` in: ${scenarios}`}.`,
    withoutStatements: (names) =>
      names.length === 1
        ? `${begin(names[0]!)} reiht die Zustände einzeln, durch Ränge oder Auszahlungen, und hat keine Aussagen, die sich ändern ließen; statt ihrer wurden andere Reihungen gesucht.`
        : `${begin(series(names))} reihen die Zustände einzeln, durch Ränge oder Auszahlungen, und haben keine Aussagen, die sich ändern ließen; statt ihrer wurden andere Reihungen gesucht.`,
    notAllTried: (tried, of) =>
      `Nicht alle versucht: ${grouped(tried)} von ${grouped(of)} einzelnen Änderungen, bevor die Suche beendet wurde; was unten steht, trifft zu, und es kann mehr geben.`,
    noStatements: "Keiner der Entscheidenden hat Aussagen; also wurde keine Änderung einer Aussage versucht.",
    noneFound: (concept, isHeld, isPartly, tried, wider) =>
      `${isHeld ? "Keine einzelne Änderung fügt diesen ein Szenario hinzu" : `Keine einzelne Änderung ${isPartly ? "unter den versuchten" : "an den Aussagen einer Partei"} lässt es halten`} (${concept}).${isPartly ? "" : ` Alle ${tried} wurden versucht.`}${wider === undefined ? "" : ` Die Seite eines Falls zählt auch ${wider[0]}; das fragt ${wider[1]}.`}`,
    singles: (concept, tried) =>
      `Einzelne Änderungen, durch die es hielte (${concept}), von ${tried} versuchten: die kleinsten zuerst, ${ORDER}. Größe: ${MEASURE}`,
    singlesHead: ["Wessen", "Änderung", "Größe", "Wirkt in", "Erreichbar in", "Vorsicht"],
    size: (n, isSmallest) => `${n}${isSmallest ? ", die kleinste" : ""}`,
    share: (n, of) => `${n} von ${of}`,
    works: (n, kept, of) => `${n} mehr; es hält dann in ${n + kept} von ${of}`,
    ends: (scenarios) => `beendet es${scenarios === undefined ? "" : ` in ${scenarios}`}`,
    moreEdits: (n) => `${n} weitere Änderungen, alle größer als die kleinste, stehen im JSON.`,
    sets: (isReordered) =>
      `Die kleinsten Gruppen von Änderungen, alle Parteien zusammen, je Szenario; jede kleinere wurde versucht, wo unten nichts anderes steht. Zuerst, was es in mehr Szenarien ist, dann ${ORDER}${isReordered ? ". Größe einer Umreihung: Ein Zustand, der mit seinen Nachbarn gleichzieht oder sich von ihnen trennt, ist ein Schritt" : ""}`,
    setsHead: ["Änderungen", "Größe", "Am kleinsten in", "Erreichbar in", "Vorsicht"],
    everyScenario: "jedem Szenario",
    moreSets: (n) => `${n} weitere Gruppen stehen im JSON.`,
    partly: (scenario, size) =>
      within(
        scenario,
        `Alle Gruppen bis zur Größe ${size} wurden versucht; größere nur ohne neue Wünsche, deren es zu viele gibt; es kann also weitere geben.`,
      ),
    untried: (scenario) =>
      within(scenario, `nicht versucht; die Suche wurde beendet, bevor dieses Szenario an der Reihe war.`),
    unreachable: (scenario) =>
      within(
        scenario,
        `Keine Folge von Zügen führt vom Anfang dorthin, was auch immer jemand vorzieht; keine Änderung hilft dem ab.`,
      ),
    unproved: (scenario) => within(scenario, `Die Suche wurde beendet, bevor etwas bewiesen war.`),
    noSet: (scenario, size, tried, isStopped) =>
      within(
        scenario,
        `Keine Gruppe von Änderungen bis zur Größe ${size} lässt es halten; alle wurden versucht (${tried} Verbindungen)${isStopped ? ", und dort wurde die Suche abgebrochen: Größere wurden nicht alle versucht" : ""}.`,
      ),
    edit: ({ edit, statement, place, to, becomes }: EditSaid) => {
      const which = `Aussage ${place}, „${statement}“,`;
      const instead = becomes.map((text) => `„${text}“`).join(", dann ");
      switch (edit) {
        case "add":
          return `„${statement}“ aufnehmen, ${placesInWords(to)}`;
        case "drop":
          return `${which} aufgeben`;
        case "weaken":
          return `${which} abschwächen zu ${instead}`;
        case "reverse":
          return `${which} ins Gegenteil verkehren: ${instead}`;
        case "move":
          return `${which} ${placesInWords(to)} rücken`;
      }
    },
    level: (a, b) => `${a} mit ${b} gleichstellen`,
    above: (a, b) => `${a} über ${b} stellen`,
    ranking: (ranking, n) => `reihen: ${ranking} (${n} Vergleiche anders)`,
    warnings: {
      force: "Gewalt",
      irreversible: "nicht zurückzunehmen",
      blackmail: "hält durch die Drohung mit Gewalt",
    },
    inSome: (n, of) => ` in ${n} von ${states(of)}`,
  },
};

/** "symmetrischer sequenzieller Stabilität": the adjectives before a concept; what stands in parentheses stays. */
function dative(concepts: string): string {
  return concepts.replace(/(?<=^|[\s,])(allgemeine|symmetrische|sequenzielle)(?= )/gu, "$1r");
}

function gains(name: string, does: string): string {
  return `${begin(named(name))} ${verb(name, "gewönne", "gewönnen")} durch einen Zug: ${main(pronoun(name), [does])}`;
}

/** "place 2", "drop", as the kernel calls a way to settle an open point. */
function wayInWords(way: string): string {
  return way.replace(/^place (\d+)$/u, "auf Platz $1").replace(/^as written$/u, "wie angegeben");
}

/** A sentence about one scenario, named where there are several. */
function within(scenario: string | undefined, says: string): string {
  return scenario === undefined ? begin(says) : `${scenario}: ${says}`;
}

function placesInWords(to: EditSaid["to"]): string {
  if (to === undefined || typeof to === "number") return `auf Platz ${to}`;
  return to[0] === to[1] ? `auf Platz ${to[0]}` : `auf einen der Plätze ${to[0]} bis ${to[1]}`;
}
