import type { sure as english } from "../../en/onePage/sure.ts";
import {
  begin,
  clause,
  named,
  numeral,
  of,
  on,
  pronoun,
  quoted,
  sentence,
  series,
  since,
  subordinate,
  until,
  verb,
} from "../grammar.ts";
import { toDo } from "../infinitive.ts";
import { inverted, person, quotedNames } from "./parties.ts";

function andFormats(
  direction: "rises" | "falls" | "steady",
  agrees: boolean | null,
  parties: readonly string[],
): string {
  if (agrees === null) return "";
  const many =
    direction === "steady" ? "gleich viele" : (direction === "rises") === agrees ? "mehr" : "weniger";
  return `, ${agrees ? "und" : "aber"} ${many} Formate zwischen ${series(parties.map((name) => named(name, "dative")))} arbeiteten`;
}

export const sure: typeof english = {
  label: "Wie belastbar das ist",
  votes: (direction, agrees, a, b, from, to, parties) => {
    const pair = series([named(a), named(b)]);
    const years = `von ${from} bis ${to}`;
    if (direction === null)
      return `Ob ${pair} bei UN-Abstimmungen ${years} auseinanderrückten, hängt vom Maß ab.`;
    const [moved, how] = {
      rises: ["kamen sich", "näher"],
      falls: ["entfernten sich", "voneinander"],
      steady: ["blieben", "etwa gleich weit auseinander"],
    }[direction];
    return `${begin(years)} ${moved} ${pair} bei UN-Abstimmungen ${how}${andFormats(direction, agrees, parties)}.`;
  },
  codedEvents: (direction, agrees, a, b, from, to, parties) => {
    const years = `von ${from} bis ${to}`;
    const between = `zwischen ${named(a, "dative")} und ${named(b, "dative")}`;
    if (direction === null)
      return `Ob das in Nachrichten berichtete Geschehen ${between} ${years} freundlicher wurde, hängt vom Maß ab.`;
    const moved = direction === "steady" ? "änderte sich" : "wurde";
    const way = { rises: "freundlicher", falls: "unfreundlicher", steady: "kaum" }[direction];
    return `${begin(years)} ${moved} das in Nachrichten berichtete Geschehen ${between} ${way}${andFormats(direction, agrees, parties)}.`;
  },
  orderings: (same, all, above, which) =>
    sentence(
      same === all
        ? `Wird eine einzelne Priorität gestrichen, abgeschwächt oder um einen Platz verschoben, bleibt die Antwort in allen ${all} geprüften Fällen dieselbe${above === 0 ? "" : above === 1 ? "; erst die oben genannte größere Änderung kehrt sie um" : "; erst größere Änderungen wie die oben genannten kehren sie um"}`
        : which.length === 0
          ? `Von ${all} geprüften kleinen Änderungen (eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben) ${all - same < 2 ? "ändert eine" : `ändern ${all - same}`} die Antwort`
          : `Von ${all} geprüften kleinen Änderungen (eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben) ${all - same < 2 ? "ändert eine" : `ändern ${all - same}`} die Antwort, und zwar bei ${which.length === 1 ? "einer Priorität" : `${numeral(which.length)} Prioritäten`}: ${series(which)}`,
    ),
  verdictStays: (verdict, all) => {
    const none = {
      closed: "öffnet keine einen Weg zu dauerhaften Gesprächen",
      conditional: "entscheidet keine, ob Gespräche Bestand hätten",
      open: "nimmt keine den Gesprächen den Bestand",
    }[verdict];
    return `Von ${all} geprüften kleinen Änderungen (Priorität gestrichen, abgeschwächt, verschoben) ${none}.`;
  },
  smallLeftOut: (n, all) =>
    `Von ${all.toLocaleString("de")} kleinen Änderungen der Prioritäten ${n === 1 ? "wurde eine" : `wurden ${n.toLocaleString("de")}`} nicht geprüft, weil das Modell zu viele Lagen hat.`,
  largerLeftOut:
    "Größere Änderungen der Prioritäten wurden nicht alle geprüft, weil das Modell zu viele Lagen hat.",
  priorityOf: (whose, statement) => `dass ${statement.replace(/^(?:es|er|sie) /u, `${person(whose)} `)}`,
  stays: (same, all) =>
    `Wird eine einzelne Priorität gestrichen oder mit ihrer Nachbarin vertauscht, bleibt die Antwort in ${same} von ${all} Anordnungen gleich.`,
  inert: (names) =>
    `Was ${series(
      names.map((name) => named(name)),
      "oder",
    )} ${verb(names.at(-1) ?? "", "will", "wollen")}, kann nichts daran ändern, ob Gespräche Bestand hätten.`,
  carries: (what, change, effect, isBeyond) =>
    sentence(
      `${isBeyond ? "Ausschlaggebend ist außerdem" : "Ausschlaggebend ist"} ${what}; ${change}, ${inverted(effect)}`,
    ),
  refusal: (whose, _doing, phrase, isDropped, effect, isBeyond) => {
    const wills = verb(whose.name, "will", "wollen");
    const does = toDo(person(whose), phrase);
    const told =
      does === undefined
        ? `${subordinate(person(whose), [phrase])} und dabei bleiben ${wills}`
        : `${person(whose)} ${does} ${wills}`;
    return sentence(
      `Die Antwort setzt ${isBeyond ? "außerdem " : ""}voraus, dass ${told}; ${isDropped ? `${verb(whose.name, "bestünde", "bestünden")} ${pronoun(whose.name)} nicht länger darauf` : `${verb(whose.name, "wollte", "wollten")} ${pronoun(whose.name)} das Gegenteil`}, ${inverted(effect)}`,
    );
  },
  onlyWill: (names, isBeyond) =>
    `${isBeyond ? "Darüber hinaus kehrt sich die Antwort" : "Die Antwort kehrt sich"} nur um, wenn ${series(
      names.map((name) => named(name)),
      "oder",
    )} die Gespräche selbst nicht mehr ${verb(names.at(-1) ?? "", "will", "wollen")}.`,
  tieFalls: (change, effect) => sentence(`${begin(change)}, ${inverted(effect)}`),
  tie: (what) => sentence(`Nichts in der Chronik sagt, ${what}`),
  untried: (stated, end) =>
    end === undefined
      ? `Die Chronik enthält ${since(stated)} keine Handlung, die diese Prioritäten auf die Probe stellt.`
      : `Die Chronik enthält zwischen dem ${stated} und dem Bruch ${of(end)} keine Handlung, die diese Prioritäten auf die Probe stellt.`,
  record: (moves, all, stated, end) => {
    const span =
      stated === undefined
        ? end === undefined
          ? "Seither"
          : `Seither und ${until(end)}`
        : end === undefined
          ? begin(since(stated))
          : `Zwischen dem ${stated} und dem ${end}`;
    const which = (n: number) => (n === all ? (n === 1 ? "sie" : "alle") : n === 1 ? "eine" : numeral(n));
    const does = ({ kind, n, readAs, isLater }: (typeof moves)[number]) =>
      ({
        fit: `${begin(which(n))} ${n === 1 ? "passt" : "passen"} zu ihnen`,
        against: `${begin(which(n))} ${n === 1 ? "widerspricht" : "widersprechen"} ihnen`,
        "one-reading": `${begin(which(n))} ${n === 1 ? "passt" : "passen"} nur zu ${readAs?.type === undefined ? "einer Lesart" : `der Lesart ${quoted(readAs.type)}`}${isLater ? ", die in Kenntnis davon aufgestellt wurde" : ""}`,
        nothing: `${begin(which(n))} ${n === 1 ? "spricht" : "sprechen"} weder für noch gegen sie`,
      })[kind];
    const [only, ...others] = moves;
    if (only?.kind === "against" && others.length === 0 && only.n < all)
      return sentence(
        `Von ${numeral(all)} Handlungen ${span.replace(/^./u, (letter) => letter.toLocaleLowerCase("de"))}, die diese Prioritäten erprobten, ${only.n === 1 ? "widerspricht" : "widersprechen"} ihnen ${which(only.n)}: ${only.n === 1 ? "" : "zuletzt: "}${begin(only.last[0])} (${only.last[1]})`,
      );
    const many = all === 1 ? "eine Handlung" : `${numeral(all)} Handlungen`;
    const tested =
      end === undefined
        ? `${span} ${all === 1 ? "hat" : "haben"} ${many} diese Prioritäten erprobt.`
        : `${span} ${all === 1 ? "erprobte" : "erprobten"} ${many} diese Prioritäten.`;
    return [
      tested,
      ...moves.map((one) =>
        sentence(`${does(one)}: ${one.n === 1 ? "" : "zuletzt: "}${begin(one.last[0])} (${one.last[1]})`),
      ),
    ].join(" ");
  },
  earlier: ({ fit, against, tie, open }) => {
    const all = fit + against + tie + open;
    const kinds = [
      ...(fit > 0 ? [fit === 1 ? "eine passt zu ihnen" : `${numeral(fit)} passen zu ihnen`] : []),
      ...(against > 0
        ? [against === 1 ? "eine widerspricht ihnen" : `${numeral(against)} widersprechen ihnen`]
        : []),
      ...(tie > 0
        ? [
            tie === 1
              ? "eine spricht weder für noch gegen sie"
              : `${numeral(tie)} sprechen weder für noch gegen sie`,
          ]
        : []),
      ...(open > 0
        ? [open === 1 ? "eine bleibt nach ihnen offen" : `${numeral(open)} bleiben nach ihnen offen`]
        : []),
    ];
    const told = series(kinds).replace("ihnen", "diesen Prioritäten");
    return sentence(
      all === 1
        ? told.replace(/^eine /, "Die eine schon bekannte Handlung ")
        : kinds.length === 1
          ? told.replace(/^\S+/u, `Alle ${numeral(all)} schon bekannten Handlungen`)
          : `Von ${numeral(all)} schon bekannten Handlungen ${told.replace(/^(\S+) (\S+)/, "$2 $1")}`,
    );
  },
  earlierAgainst: (against, isLast) =>
    sentence(
      `Schon als sie aufgestellt wurden, sprach gegen sie${isLast ? " zuletzt" : ""}: ${begin(against.map(([says, day]) => `${says} (${day})`).join("; "))}`,
    ),
  noLikelier: (names) =>
    `Welche Lesart ${series(names.map((name) => named(name, "genitive")))} zutrifft, entscheidet die Chronik nicht.`,
  laterLists: (whose) =>
    `Die Rangfolge der Prioritäten in ${whose.length === 1 ? "der Lesart" : "den Lesarten"} ${series(whose.map(({ type }) => quoted(type ?? "")))} wurde erst später aufgestellt.`,
  untold: (n) =>
    n === 1
      ? "Die einzige Handlung, die seither verzeichnet ist, zeigt nicht, ob diese Prioritäten zutreffen."
      : `Von ${numeral(n)} Handlungen, die seither verzeichnet sind, zeigt keine, ob diese Prioritäten zutreffen.`,
  refutedBy: ({ type }) => `Das spricht gegen die Lesart ${quoted(type ?? "")}.`,
  refuted: ({ type }, did, day) =>
    sentence(`Gegen die Lesart ${quoted(type ?? "")} spricht: ${begin(did)} (${day})`),
  variantDoesBetter: (name, explains, all) =>
    sentence(`Das Modell ${quoted(name)} erklärt mehr der verzeichneten Handlungen: ${explains} von ${all}`),
  noRecord: "An dem, was die Parteien taten, sind diese Prioritäten nicht gemessen worden.",
  stated: (by, says, day, agrees) =>
    `${quoted(clause(by))} kam${day === undefined ? "" : ` ${on(day)}`} zu dem Schluss: ${quoted(clause(says))}${agrees === null ? "" : agrees ? "; das stimmt überein" : "; das weicht ab"}.`,
  variants: (same, other) =>
    [
      ...(same.length > 0
        ? [
            `${same.length === 1 ? "Im Modell" : "In den Modellen"} ${quotedNames(same)} ist die Antwort dieselbe.`,
          ]
        : []),
      ...(other.length > 0
        ? [
            `${other.length === 1 ? "Im Modell" : "In den Modellen"} ${quotedNames(other)} ist die Antwort eine andere.`,
          ]
        : []),
    ].join(" "),
};
