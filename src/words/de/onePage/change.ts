import type { change as english } from "../../en/onePage/change.ts";
import type { Rank, Whose } from "../../pageParts.ts";
import { isConditional } from "../../readings.ts";
import {
  begin,
  its,
  named,
  numeral,
  of,
  on,
  pronoun,
  quoted,
  sentence,
  series,
  subordinate,
  verb,
} from "../grammar.ts";
import { toDo } from "../infinitive.ts";
import { person } from "./parties.ts";
import { inReadings, inside, lead, standFast, standFastToo, under } from "./readings.ts";

/** What a change would do by itself, behind "damit"; `where`: under which readings. */
function broughtAbout(brings: "last" | "reach" | "either", isTalking: boolean, where: string): string {
  return {
    last: `${isTalking ? "diese Gespräche" : "Gespräche"} ${where}Bestand hätten`,
    reach: `lohnende Schritte ${where}zu Gesprächen führten, die Bestand hätten`,
    either: `Gespräche ${where}Bestand hätten oder lohnende Schritte zu solchen führten`,
  }[brings];
}

/** "Zählte die NATO": a condition that begins with its verb. */
function verbOfCondition(whose: Whose, one: string, many: string): string {
  return begin(`${verb(whose.name, one, many)} ${person(whose)}`);
}

/** "und stünde das unter den ersten drei ihrer zehn Prioritäten": how much a wish would have to matter. */
function ranking(name: string, rank: Rank): string {
  if (rank === "any") return "";
  if (rank === "but-last") return " und stünde das nicht an letzter Stelle";
  return rank.first === 1
    ? ` und wäre das ${its(name)}e oberste Priorität`
    : ` und stünde das unter den ersten ${numeral(rank.first)} ${its(name)}er ${numeral(rank.of)} Prioritäten`;
}

type Places = number | readonly [number, number] | undefined;

function places(to: Places): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `auf Platz ${to}`;
  return to[0] === to[1] ? `auf Platz ${to[0]}` : `auf einen der Plätze ${to[0]} bis ${to[1]}`;
}

/** The verbs of such conditions as they stand in a sentence of their own. */
const INDICATIVE: Record<string, string> = {
  Gäbe: "gibt",
  Gäben: "geben",
  Schlösse: "schließt",
  Schlössen: "schließen",
  Verlangte: "verlangt",
  Verlangten: "verlangen",
  Stufte: "stuft",
  Stuften: "stufen",
  Wollte: "will",
  Wollten: "wollen",
};

export const change: typeof english = {
  label: "Was die Antwort ändern würde",
  intro: (brings, lastsNow, isTalking) =>
    `Schon eine dieser Änderungen könnte genügen, damit ${broughtAbout(brings, isTalking, lastsNow ? "nach mehr Lesarten als jetzt " : "")} (Befund, kein Rat):`,
  introOne: (brings, lastsNow, isTalking) =>
    `Diese Änderung würde genügen, damit ${broughtAbout(brings, isTalking, lastsNow ? "nach mehr Lesarten als jetzt " : "")} (Befund, kein Rat):`,
  introAll: (brings, readings, isTalking) =>
    `Schon eine dieser Änderungen würde genügen, damit ${broughtAbout(brings, isTalking, lead(readings))} (Befund, kein Rat):`,
  introAllToo: (brings, readings, isTalking) =>
    `Schon eine dieser Änderungen würde genügen, damit ${broughtAbout(brings, isTalking, `auch ${lead(readings)}`)} (Befund, kein Rat):`,
  alone: (told, whose) =>
    told.replace(/^(\S+) /u, "").startsWith(person(whose)) && INDICATIVE[told.split(" ", 1)[0]!] !== undefined
      ? `${begin(person(whose))} ${INDICATIVE[told.split(" ", 1)[0]!]}${told
          .slice(told.indexOf(" ") + 1 + person(whose).length)
          .replace(
            /,? und (stünde|wäre) das /u,
            (_, is: string) => `, und das ${is === "wäre" ? "ist" : "steht"} `,
          )}`
      : told.replace(/^Wäre es /u, "Es ist "),
  drop: (whose, statement) =>
    `${verbOfCondition(whose, "gäbe", "gäben")} die Priorität auf, dass ${statement}`,
  dropNegated: (whose, statement, isOwn) =>
    isOwn
      ? `${verbOfCondition(whose, "schlösse", "schlössen")} nicht länger aus, dass ${statement}`
      : `Wäre es ${named(whose.name, "dative")}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`} nicht mehr wichtig, ob ${statement}`,
  weaken: (whose, statement, becomes, half) =>
    half !== undefined
      ? `${verbOfCondition(whose, "wollte", "wollten")} weiterhin, dass ${becomes[0]}, aber nicht mehr ${half === "if" ? "nur" : "immer"} dann`
      : `${verbOfCondition(whose, "verlangte", "verlangten")} nicht mehr, dass ${statement}, sondern nur, dass ${becomes.join("; dann, dass ")}`,
  add: (whose, statement, rank, forItself, even) =>
    `${verbOfCondition(whose, "wollte", "wollten")}, dass ${statement}${forItself ? ", auch ohne Gegenleistung" : ""}${even === undefined ? "" : `, auch wenn ${even}`}${rank === "any" ? "" : `,${ranking(whose.name, rank)}`}`,
  take: (whose, phrase, rank, forItself, even) => {
    const does = toDo(pronoun(whose.name), phrase);
    const told = does === undefined ? `, dass ${subordinate(pronoun(whose.name), [phrase])}` : ` ${does}`;
    const own = forItself ? " auch ohne Gegenleistung" : "";
    const isClosed = rank !== "any" && (does === undefined || even !== undefined);
    return `${verbOfCondition(whose, "wollte", "wollten")}${does === undefined ? `${told}${own}` : `${own}${told}`}${even === undefined ? "" : `, auch wenn ${even}`}${isClosed ? "," : ""}${ranking(whose.name, rank)}`;
  },
  move: (whose, statement, from, to) =>
    `${verbOfCondition(whose, "stufte", "stuften")} die Priorität, dass ${statement}, von Platz ${from} ${places(to)} um`,
  reverse: (whose, opposite) =>
    `${verbOfCondition(whose, "wollte", "wollten")} im Gegenteil, dass ${opposite}`,
  lastsToo: (brings, readings) =>
    brings === "reach"
      ? `, führten lohnende Schritte auch ${inReadings(readings)} zu Gesprächen, die Bestand hätten.`
      : `, hätten Gespräche ${!isConditional(readings) ? standFastToo(readings) : `auch ${standFast(readings)}`}.`,
  lasts: (brings, readings) =>
    brings === "reach"
      ? `, führten lohnende Schritte${inside(readings)} zu Gesprächen, die Bestand hätten.`
      : `, hätten Gespräche ${lead(readings)}Bestand.`,
  joint: (edits, readings) =>
    `Keine einzelne Änderung genügt${!isConditional(readings) ? under(readings) : `, ${inReadings(readings)}`}; es brauchte mehrere zugleich. ${[edits[0] ?? "", ...edits.slice(1).map((one) => one.replace(/^./u, (letter) => letter.toLocaleLowerCase("de")))].join(", und ")}, hätten Gespräche Bestand.`,
  withMore: (intro) => intro.replace(/\):$/u, "; mehr im Anhang):"),
  inAnnex: "Der Anhang nennt Änderungen, die Gesprächen Bestand gäben (ein Befund, kein Rat).",
  none: "Keine kleine Änderung an den Prioritäten einer Partei; der Anhang zeigt, was versucht wurde.",
  tooLarge:
    "Das Modell hat zu viele Lagen, als dass Änderungen einzeln versucht würden; über sie ist nichts gesagt.",
  cutShort: "Nicht jede Änderung wurde versucht, weil das Modell zu viele Lagen hat.",
  noneTried: "Keine der Änderungen, die versucht wurden; für alle hat das Modell zu viele Lagen.",
  noWay: "Vom Stand der Dinge führt keine Folge von Schritten zu Gesprächen, was auch immer jemand vorzieht.",
  wouldEnd: (name, phrases, leaver) =>
    sentence(
      `Nach den angenommenen Prioritäten bleibt ${named(leaver)} bei den Gesprächen, weil ${subordinate(named(name), phrases)}; sonst hätte ${pronoun(leaver)} dafür keinen Grund mehr`,
    ),
  already: "Nach den angenommenen Prioritäten haben Gespräche Bestand, so wie die Dinge sind.",
  missing: (path) =>
    sentence(`Es ${path.length === 1 ? "fehlt ein Schritt" : "fehlen Schritte"}: ${path.join("; dann: ")}`),
  noCondition: (isAsked: boolean, isLeft: boolean): string =>
    isLeft
      ? "Welche Bedingungen die Parteien gestellt haben, nennt der Anhang."
      : isAsked
        ? "Außer dem, was oben verlangt wird, ist keine unerfüllte Bedingung verzeichnet; ob es genügte, das zu gewähren, lässt sich ohne Prioritäten der Parteien für diesen Tag nicht sagen."
        : "Eine unerfüllte Bedingung ist nicht verzeichnet, und ohne Prioritäten der Parteien für diesen Tag lässt sich mehr nicht sagen.",
  conditionThen: (holder, says, isUnmet, overtaken, day) =>
    sentence(
      `${isUnmet ? "Nicht" : "Nur teilweise"} erfüllt ist, was ${named(holder)} ${day === undefined ? "" : `zuletzt ${on(day)}, also `}vor dem Bruch ${of(overtaken)}${day === undefined ? "" : ","} zur Bedingung ${verb(holder, "machte", "machten")} (ob ${pronoun(holder)} daran ${verb(holder, "festhält", "festhalten")}, ist nicht verzeichnet): ${begin(says)}`,
    ),
  conditionOpen: (holder, says, day) =>
    sentence(
      `Ob eine Bedingung ${named(holder, "genitive")}${day === undefined ? "" : ` (${day})`} erfüllt ist, ist umstritten: ${begin(says)}`,
    ),
  condition: (holder, says, isUnmet, day) =>
    sentence(
      `Eine Bedingung ${named(holder, "genitive")}${day === undefined ? "" : ` (${day})`} ist ${isUnmet ? "nicht" : "nur teilweise"} erfüllt: ${begin(says)}`,
    ),
  conditionText: (says) =>
    /\b(?:müsse|solle|dürfe)n?\b/u.test(says) || /^(?:dass|zu) /u.test(says) || says.includes("„")
      ? says
      : quoted(says.replace(/\.$/u, "")),
  conditionByOne: (holder, says, day, voice) =>
    sentence(
      `Ob eine Bedingung ${named(holder, "genitive")}${day === undefined ? "" : ` (${day})`} erfüllt ist, ist offen, da nur ${voice === undefined ? "eine einzige Darstellung" : `die Darstellung ${named(voice, "genitive")}`} verzeichnet ist: ${begin(says)}`,
    ),
  noConditionSince: (overtaken, isAsked) =>
    isAsked
      ? `Außer dem, was oben verlangt wird, ist seit dem Bruch ${of(overtaken)} keine Bedingung verzeichnet; ob es genügte, das zu gewähren, lässt sich nicht sagen.`
      : `Seit dem Bruch ${of(overtaken)} ist keine Bedingung verzeichnet.`,
  noConditionHeard: (heard, silent, isAsked) => {
    const [only = ""] = silent.length > 1 ? [] : silent;
    const who = series(silent.map((name) => named(name)));
    const unknown = `welche Bedingungen ${who} ${only === "" ? "stellen" : verb(only, "stellt", "stellen")}, ist nicht bekannt, da ${only === "" ? "sie" : pronoun(only)} nicht mit eigenen Worten zu hören ${only === "" ? "sind" : verb(only, "ist", "sind")}`;
    const whose = series(
      heard.map((name) => named(name, "genitive")),
      "oder",
    );
    return sentence(
      heard.length === 0
        ? begin(unknown)
        : isAsked
          ? `Außer dem, was oben verlangt wird, ist keine unerfüllte Bedingung ${whose} verzeichnet; ${unknown}`
          : `Eine unerfüllte Bedingung ${whose} ist nicht verzeichnet; ${unknown}`,
    );
  },
};
