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

/** "führt keinen großen Krieg". */
const DENIES = /^[^„]*(?<!\p{L})(?:nicht|kein\p{L}*|weder)(?!\p{L})/u;

export const sure: typeof english = {
  label: "Belastbarkeit",
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
        ? `Keine von ${all} Gegenproben (je eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben) ändert die Antwort${above === 0 ? "" : above === 1 ? "; erst die oben genannte, größere Änderung kehrt sie um" : "; erst größere Änderungen wie die oben genannten kehren sie um"}`
        : which.length === 0
          ? `Von ${all} Gegenproben (je eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben) ${all - same < 2 ? "ändert eine" : `ändern ${all - same}`} die Antwort`
          : `Von ${all} Gegenproben (je eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben) ${all - same < 2 ? "ändert eine" : `ändern ${all - same}`} die Antwort, und zwar bei ${which.length === 1 ? "einer Priorität" : `${numeral(which.length)} Prioritäten`}: ${series(which)}`,
    ),
  verdictStays: (verdict, all) => {
    const none = {
      closed: "öffnet keine einen Weg zu dauerhaften Gesprächen",
      conditional: "entscheidet keine, ob Gespräche Bestand hätten",
      open: "nimmt keine den Gesprächen den Bestand",
    }[verdict];
    return `Von ${all} Gegenproben (je eine Priorität gestrichen, abgeschwächt oder verschoben) ${none}.`;
  },
  smallLeftOut: (n, all) =>
    `Von ${all.toLocaleString("de")} kleinen Änderungen der Prioritäten ${n === 1 ? "wurde eine" : `wurden ${n.toLocaleString("de")}`} nicht geprüft, weil das Modell zu viele Lagen hat.`,
  largerLeftOut:
    "Größere Änderungen der Prioritäten wurden nicht alle geprüft, weil das Modell zu viele Lagen hat.",
  priorityOf: (whose, statement) => `dass ${statement.replace(/^(?:es|er|sie) /u, `${person(whose)} `)}`,
  stays: (same, all) =>
    `Wird eine einzelne Priorität gestrichen oder um einen Platz verschoben, bleibt die Antwort in ${same} von ${all} Anordnungen gleich.`,
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
    // What is not to be done may be told as a thing that one is ready for; of other words nobody can tell.
    const ready = `${verb(whose.name, "wäre", "wären")} ${pronoun(whose.name)} ${isDropped ? "dem nicht länger abgeneigt" : "dazu bereit"},`;
    const otherwise = isDropped
      ? `${verb(whose.name, "bestünde", "bestünden")} ${pronoun(whose.name)} nicht länger darauf,`
      : "im umgekehrten Fall";
    return sentence(
      `Die Antwort setzt ${isBeyond ? "außerdem " : ""}voraus, dass ${told}; ${DENIES.test(phrase) ? ready : otherwise} ${inverted(effect)}`,
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
      ? `Die Chronik enthält ${since(stated)} keine Handlung, an der sich diese Annahmen messen ließen.`
      : `Die Chronik enthält zwischen dem ${stated} und dem Bruch ${of(end)} keine Handlung, an der sich diese Annahmen messen ließen.`,
  record: (moves, all, stated, end) => {
    const span =
      stated === undefined
        ? end === undefined
          ? "seither"
          : `seither und ${until(end)}`
        : end === undefined
          ? since(stated)
          : `zwischen dem ${stated} und dem ${end}`;
    const speaks = ({ kind, n, readAs, isLater }: (typeof moves)[number]) =>
      ({
        fit: `${n === 1 ? "passt" : "passen"} zu ihnen`,
        against: `${n === 1 ? "widerspricht" : "widersprechen"} ihnen`,
        "one-reading": `${n === 1 ? "passt" : "passen"} nur ${readAs?.type === undefined ? "zu einer Lesart" : `zur Lesart ${quoted(readAs.type)}`}${isLater ? ", die allerdings in Kenntnis davon aufgestellt wurde" : ""}`,
        nothing: `${n === 1 ? "spricht" : "sprechen"} weder für noch gegen sie`,
      })[kind];
    const shown = ({ n, last: [did, day] }: (typeof moves)[number]) =>
      `${n === 1 ? "" : ", zuletzt"} (${day}: ${begin(did)})`;
    const which = (n: number) => (n === all ? "alle" : n === 1 ? "eine" : numeral(n));
    const [only, ...others] = moves;
    if (only !== undefined && all === 1)
      return sentence(
        `Die einzige Handlung ${span}, an der sich diese Annahmen messen lassen, ${speaks(only)}${shown(only)}`,
      );
    if (only?.kind === "against" && others.length === 0 && only.n < all) {
      const [goes, ...them] = speaks(only).split(" ");
      return sentence(
        `Von ${numeral(all)} Handlungen ${span}, an denen sich diese Annahmen messen lassen, ${goes} ${them.join(" ")} ${which(only.n)}${shown(only)}`,
      );
    }
    return [
      `${begin(span)} lassen sich diese Annahmen an ${numeral(all)} Handlungen messen.`,
      ...moves.map((one) => sentence(`${begin(which(one.n))} ${speaks(one)}${shown(one)}`)),
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
        ? [
            open === 1
              ? "eine lässt sich an ihnen nicht messen"
              : `${numeral(open)} lassen sich an ihnen nicht messen`,
          ]
        : []),
    ];
    const told = series(kinds).replace("ihnen", "diesen Annahmen");
    return sentence(
      all === 1
        ? told.replace(/^eine /, "Die einzige frühere Handlung ")
        : kinds.length === 1
          ? told.replace(/^\S+/u, `Alle ${numeral(all)} früheren Handlungen`)
          : `Von ${numeral(all)} früheren Handlungen ${told.replace(/^(\S+) (\S+)/, "$2 $1")}`,
    );
  },
  earlierAgainst: (against, isLast) =>
    sentence(
      `Im Widerspruch zu ihnen ${against.length > 1 ? "stehen" : "steht"}${isLast ? " zuletzt" : ""} ${against.map(([says, day]) => `die Handlung ${of(day)} (${begin(says)})`).join(" und ")}`,
    ),
  noLikelier: (names) =>
    `Welche Lesart ${series(names.map((name) => named(name, "genitive")))} zutrifft, entscheidet die Chronik nicht.`,
  laterLists: (whose) =>
    `Die Rangfolge der Prioritäten in ${whose.length === 1 ? "der Lesart" : "den Lesarten"} ${series(whose.map(({ type }) => quoted(type ?? "")))} wurde erst später aufgestellt.`,
  untold: (n) =>
    n === 1
      ? "Die einzige Handlung, die seither verzeichnet ist, zeigt nicht, ob die Annahmen zutreffen."
      : `Von ${numeral(n)} Handlungen, die seither verzeichnet sind, zeigt keine, ob die Annahmen zutreffen.`,
  refutedBy: ({ type }) => `Das spricht gegen die Lesart ${quoted(type ?? "")}.`,
  refuted: ({ type }, did, day) =>
    sentence(`Gegen die Lesart ${quoted(type ?? "")} spricht: ${begin(did)} (${day})`),
  variantDoesBetter: (name, explains, all) =>
    sentence(`Das Modell ${quoted(name)} erklärt mehr der verzeichneten Handlungen: ${explains} von ${all}`),
  noRecord: "Die angenommenen Prioritäten wurden nicht daran gemessen, was die Parteien taten.",
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
