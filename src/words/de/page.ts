import type { Conduct, page as english, Past, Rank, Whose } from "../en/page.ts";
import { goesWithoutSaying, isConditional, type Readings, withGloss } from "../readings.ts";
import { annex } from "./annex.ts";
import {
  begin,
  by,
  clause,
  count,
  denied,
  dueOn,
  main,
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
  verbFirst,
  verbLast,
  withAdverb,
} from "./grammar.ts";
import { tell, wish } from "./statement.ts";

/**
 * Die Sätze der einen Seite auf Deutsch. Written, not substituted: names bear article and case, statements stand after
 * "dass", and what an author wrote in another language stands in quotation marks. "Lohnende Schritte" are those that
 * each pay whoever takes them; a reading of the parties is "eine Lesart".
 */

function inReadings({
  n,
  of: all,
  which,
  read,
  by: whose = [],
  glosses,
  isAgain = false,
  isSaid = false,
}: Readings): string {
  if (isSaid) return "nach dieser Lesart";
  if (read !== undefined) {
    const types = series(
      read.types.map((type, i) => withGloss(quoted(type), glosses?.[i])),
      "oder",
    );
    const name = isAgain ? pronoun(read.name) : named(read.name);
    return `wenn ${name} als ${types} gelesen ${verb(read.name, "wird", "werden")}`;
  }
  if (all === 1) return n === 1 ? "nach der einen erfassten Lesart" : "nicht nach der einen erfassten Lesart";
  if (n === all) return all === 2 ? "nach beiden Lesarten" : "nach jeder Lesart";
  if (n === 0) return all === 2 ? "nach keiner der beiden Lesarten" : "nach keiner Lesart";
  return `nach ${n} von ${all} Lesarten${whose.length === 0 ? "" : ` ${series(whose.map((name) => named(name, "genitive")))}`}${which === undefined ? "" : ` (${which})`}`;
}

/** The same behind what it speaks of. */
function under(readings: Readings): string {
  return goesWithoutSaying(readings) ? "" : ` ${inReadings(readings)}`;
}

/** The same before what it speaks of. */
function before(readings: Readings): string {
  return `${inReadings(readings)}${!isConditional(readings) ? "" : ","}`;
}

/** The same between parts of a clause. */
function inside(readings: Readings): string {
  return !isConditional(readings) ? under(readings) : `, ${inReadings(readings)},`;
}

/** "nach beiden Lesarten Bestand", "Bestand, wenn …", behind "hätten". */
function standFast(readings: Readings): string {
  return !isConditional(readings) ? `${under(readings)} Bestand`.trim() : `Bestand, ${inReadings(readings)}`;
}

function standFastToo(readings: Readings): string {
  return `auch ${!isConditional(readings) ? "" : "dann "}${standFast(readings)}`;
}

function broughtAbout(brings: "last" | "reach" | "either"): string {
  return brings === "reach"
    ? "ließe für sich lohnende Schritte zu Gesprächen von Bestand führen"
    : "gäbe Gesprächen für sich Bestand oder ließe lohnende Schritte zu solchen führen";
}

/** What follows under some readings, by its name: "wenn Russland als … gelesen wird: „…“". */
function following(what: string, readings: Readings): string {
  return !isConditional(readings) ? `${what}${under(readings)}` : `${inReadings(readings)}: ${what}`;
}

/** The same told as clauses, of which the first has its verb first: "…, führt Russland einen großen Krieg". */
function followed([first, ...others]: readonly Conduct[], readings: Readings): string {
  const rest = others.map(({ name, says }) => main(named(name), [says]));
  return isConditional(readings)
    ? `${inReadings(readings)}, ${series([verbFirst(named(first!.name), first!.says), ...rest])}`
    : `${series([main(named(first!.name), [first!.says]), ...rest])}${under(readings)}`;
}

function person(whose: Whose, as: Parameters<typeof named>[1] = "nominative"): string {
  return `${named(whose.name, as)}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`}`;
}

/** "nutzt es den Kanal" als Satz für sich: "es nutzt den Kanal". */
function mainClause(name: string, statement: string): string {
  return statement.replace(/^(\S+) (es|er|sie)(?= )/u, (_, verbOf: string) => `${pronoun(name)} ${verbOf}`);
}

/** Worauf sich stützt, was als Priorität gesagt wird; davor. */
function onGround({ type }: Whose, isOwn: boolean): string {
  // A reading is no word of the party's.
  if (type !== undefined) return `als ${quoted(type)} gelesen, `;
  return isOwn ? "" : "vermutlich ";
}

/** Ohne solchen Vorsatz beginnt der Satz mit dem Namen. */
function begun(whose: Whose, isOwn: boolean, statement: string): string {
  const ground = onGround(whose, isOwn);
  return ground === ""
    ? statement.replace(/^(\S+) (?:es|er|sie)(?= )/u, (_, verbOf: string) => `${named(whose.name)} ${verbOf}`)
    : `${ground}${withName(whose.name, statement)}`;
}

/** "nutzt es den Kanal", mit dem Namen dessen, dessen Priorität es ist: hinter dem ersten Verb steht er für das Fürwort. */
function withName(name: string, statement: string): string {
  return statement.replace(/^(\S+) (?:es|er|sie)(?= )/u, (_, verbOf: string) => `${verbOf} ${named(name)}`);
}

type Places = number | readonly [number, number] | undefined;

function places(to: Places): string {
  if (to === undefined) return "";
  if (typeof to === "number") return `auf Platz ${to}`;
  return to[0] === to[1] ? `auf Platz ${to[0]}` : `auf einen der Plätze ${to[0]} bis ${to[1]}`;
}

function quotedNames(names: readonly string[], last: "und" | "oder" = "und"): string {
  return series(names.map(quoted), last);
}

function setsIt(name: string, rank: Rank): string {
  if (rank === "any") return "";
  return rank === 1
    ? `, und stellt das über alles andere`
    : `, und zählt das zu den ${numeral(rank)} Zielen, an denen ${pronoun(name)} am meisten liegt`;
}

function ranksIt(rank: Rank): string {
  if (rank === "any") return "zählt zu den Zielen";
  return rank === 1 ? "ist das erste Ziel" : `zählt zu den ersten ${numeral(rank)} Zielen`;
}

/** An effect behind a condition that begins with its verb: "…, hätten Gespräche …". */
function inverted(effect: string): string {
  return effect.replace(/^(.+?) (hätten|führten|könnten|würde|hielte|wäre|wären|bliebe)(?=[ ,])/u, "$2 $1");
}

const GEHT_NICHT_HERVOR = "geht aus der Chronik nicht hervor";

const TODAY = "heute";

/** Something asked as a thing to do. */
const IS_ACT = /\bzu \p{Ll}|\p{Ll}zu\p{Ll}+en(?!\p{L})/u;

/** Whether the verb is parted ("schlägt … vor"), so that what is proposed stands behind a colon. */
function isVerb([one]: readonly [string, string]): boolean {
  return one === "schlägt";
}

/** Nouns by their last part, where it tells their gender: so much German has of its own for the names of bodies. */
const GENDERS: readonly (readonly [RegExp, "der" | "die" | "das"])[] = [
  [/(?:rat|ausschuss|vertrag|prozess|plan|fonds|dialog|tisch|kanal|draht|kreis)$/iu, "der"],
  [/(?:ung|heit|keit|schaft|ion|tät|linie|gruppe|konferenz|akte|runde|stelle|kommission)$/iu, "die"],
  [/(?:büro|abkommen|statut|forum|treffen|gremium|format|telefon|netz|bündnis)$/iu, "das"],
];

/** The name of a body with its article; of one whose gender nothing tells, as a channel. */
function theBody(name: string): string {
  if (/^(?:der|die|das) /iu.test(name))
    return name.replace(/^\S+/u, (article) => article.toLocaleLowerCase("de"));
  const isForeign = name.startsWith("„");
  const [, adjective = "", head = name] =
    /^((?:\p{Ll}+(?:er|es|e) |\p{Lu}\p{Ll}+(?:es|e) (?=\p{Lu}))?)(\S+)/u.exec(name) ?? [];
  const gender = GENDERS.find(([ends]) => ends.test(head))?.[1];
  if (isForeign || gender === undefined) return `der Kanal ${isForeign ? name : quoted(name)}`;
  const rest = name.slice(adjective.length);
  return `${gender} ${adjective.replace(/(?:er|es|e) $/u, "e ")}${rest}`;
}

/**
 * What was written as a sentence of its own, inside one: "Hinzunehmen, dass …" as what is to be done; what begins with a
 * word that is the same as subject and as object as that.
 */
function asObject(text: string): string {
  const isSame =
    /^(?:Die|Das|Eine|Keine|Alle|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Dass) /u.test(
      text,
    );
  return isSame || /^\p{Lu}\p{Ll}*zu\p{Ll}+e?n(?=[ ,.]|$)/u.test(text)
    ? text.replace(/^./u, (letter) => letter.toLocaleLowerCase("de"))
    : text;
}

/** Where people meet: "im Rat", "in der Kommission"; of a name whose gender nothing tells, "im Format …". */
function inBody(name: string): string {
  const [, article, rest = ""] = /^(der|die|das) (.+)$/su.exec(theBody(name)) ?? [];
  if (article === undefined || rest.startsWith("Kanal "))
    return `im Format ${/^[„]/u.test(name) ? name : quoted(name)}`;
  // "Gemeinsame Kommission", "russische Gruppe": the adjective bends.
  const bent = rest.replace(/^(\p{L}\p{Ll}*e)(?= \p{Lu})/u, "$1n");
  return article === "die" ? `in der ${bent}` : `im ${bent}`;
}

/** A sentence on what somebody asks of another, or proposes; `answer`: its state, and since when. */
function toSomebody(
  name: string,
  now: readonly [string, string],
  past: readonly [string, string],
  rest: string,
  day: string | undefined,
  text: string,
  answer: readonly [state: string, day: string] | undefined,
  then: Past | undefined,
): string {
  const who =
    then?.break === undefined
      ? `${begin(named(name))} ${verb(name, ...(then === undefined ? now : past))}`
      : `Vor dem Bruch ${of(then.break)} ${verb(name, ...past)} ${named(name)}`;
  const says = asObject(text);
  // "verlangt von Russland, … zu räumen", "verlangt Garantien"; what is no such phrase is quoted.
  const isPhrase =
    !/^[„\p{Lu}]/u.test(says) ||
    /^(?:Gespräche|Garantien|Deeskalation|Entspannung|Zusicherungen) /u.test(says);
  const isClause = IS_ACT.test(says) || /^dass /u.test(says);
  // "schlägt … vor": what is proposed stands before the end of its verb.
  const isParted = isVerb(now);
  const link = !isPhrase ? ": " : isClause ? ", " : " ";
  const [told, end] = !isParted ? [says, ""] : isPhrase && !isClause ? [says, " vor"] : [says, ""];
  const ahead = isParted && end === "" ? `${rest} vor`.trim() : rest;
  return sentence(
    `${who}${ahead === "" ? "" : ` ${ahead}`}${day === TODAY ? ` ${TODAY}` : ""}${link}${told}${end}${day === undefined || day === TODAY ? "" : ` (${day})`}${answer === undefined ? "" : `; ${answer[0]} (${answer[1]})`}`,
  );
}

/** Ein Kanal für sich, als Satz. */
const TOLD_ALONE: Record<string, (from: string) => string> = {
  aktiv: (from) => `ist ${from}aktiv`,
  "teilweise aktiv": () => "ist teilweise aktiv",
  ruht: (from) => `ruht ${from}`,
};

export const page: typeof english = {
  language: "de",

  inReadings,

  author: quoted,

  quote: quoted,

  names: {
    mid: (name) => named(name),
    begin,
    series: (items, last = "and") => series(items, last === "and" ? "und" : "oder"),
    sentence,
    clause,
    inner: (text) =>
      text.replace(/^(?:Die|Der|Das|Den|Ein|Eine) (?=\S)/u, (article) => article.toLocaleLowerCase("de")),
    denied,
    person: (whose) => person(whose),
    afterColon: begin,
  },

  statement: { tell, wish, isRoundabout: (told) => told.includes("nicht zutrifft, dass") },
  conduct: (name, phrases) => main(named(name), phrases),
  typeInSentence: (type) => type,

  sections: annex,

  annex: "Anhang: alle Begründungen, in der Reihenfolge der Seite",
  notes: "Anmerkungen",
  inferredFrom: "Erschlossen aus:",
  errors: (n) =>
    `Der Fall hat ${n === 1 ? "einen Fehler" : `${n} Fehler`}; was fehlerhaft ist, bleibt außer Betracht, diese Seite ist also unvollständig. Die Fehler stehen am Ende des Anhangs.`,
  withheld: (n) =>
    `Diese Veröffentlichung lässt ${n === 1 ? "einen Eintrag" : `${n} Einträge`} weg, ${n === 1 ? "den" : "die"} niemand nachgeschlagen hat: Wo die Seite sagt, nichts sei geschehen oder etwas stehe noch wie zuvor, kann das Weggelassene anderes sagen.`,
  partlyLeftOut: (n) =>
    `(${count(n, "weiterer Punkt", "weitere Punkte")} ${n === 1 ? "steht" : "stehen"} im Anhang.)`,

  head: {
    byline: (title, authors) =>
      [
        ...(title === undefined ? [] : [`${title}.`]),
        ...(authors.length === 0 ? [] : [`Von ${series(authors)}.`]),
      ].join(" "),
    others: (n) => (n === 1 ? "einem weiteren" : "anderen"),
    asOf: (day) => `Stand: ${day}.`,
    record: (day) => `Chronik ${until(day)}`,
    noRecord: "Die Chronik enthält nichts Datiertes",
    priorities: (day, name) => `Prioritäten in der Rangfolge ${of(day)}${name === "" ? "" : ` (${name})`}`,
    undated: (name) => `Prioritäten ohne Datum${name === "" ? "" : ` (${name})`}`,
    restated: (day) => `, bestätigt ${on(day)}`,
    readings: (list) =>
      list
        .map(({ name, n, which, refuted = [] }, i) => {
          const told = [
            ...(which.length === 0 ? [] : [which.join(", ")]),
            ...(refuted.length === 0 ? [] : [`${series(refuted)} seither widerlegt`]),
          ];
          return `${named(name)} in ${numeral(n)}${i === 0 ? " Lesarten" : ""}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
        })
        .join(", "),
  },

  headline: {
    talkLasting: "Sie reden miteinander, und nach diesen Prioritäten hätte das Bestand",
    talkPartly: "Sie reden miteinander; ob das Bestand hätte, hängt von der Lesart ab",
    talkThreat: "Sie reden miteinander, allein durch eine Drohung dazu gehalten",
    talkNot: "Sie reden miteinander, doch hätte das nach diesen Prioritäten keinen Bestand",
    noTalkLasting: "Es gibt keine Gespräche, doch Gespräche von Bestand sind erreichbar",
    noTalkPartly:
      "Es gibt keine Gespräche; ob Gespräche von Bestand erreichbar sind, hängt von der Lesart ab",
    noTalkThreat: "Es gibt keine Gespräche, und allein eine Drohung würde sie halten",
    noTalkFleeting: "Es gibt keine Gespräche; sie könnten beginnen, hätten aber keinen Bestand",
    noTalkFleetingUnreached:
      "Es gibt keine Gespräche; lohnende Schritte führen zu solchen ohne Bestand und zu keinen von Bestand",
    noTalkJoint:
      "Es gibt keine Gespräche; nach diesen Prioritäten würde sie nur ein gemeinsamer Schritt eröffnen, und von selbst hätten sie keinen Bestand",
    noTalkJointUnreached:
      "Es gibt keine Gespräche; nach diesen Prioritäten würde nur ein gemeinsamer Schritt welche eröffnen, und die hätten von selbst keinen Bestand",
    noTalkJointLasting:
      "Es gibt keine Gespräche; nach diesen Prioritäten würde sie nur ein gemeinsamer Schritt eröffnen, und dann hätten sie Bestand",
    noTalkJointPartly:
      "Es gibt keine Gespräche, und nach diesen Prioritäten würde sie nur ein gemeinsamer Schritt eröffnen; ob sie dann Bestand hätten, hängt von der Lesart ab",
    noTalkNone: "Es gibt keine Gespräche, und nach diesen Prioritäten hätten sie auch keinen Bestand",
    noTalkUnreached:
      "Es gibt keine Gespräche, und nach diesen Prioritäten eröffnen lohnende Schritte keine von Bestand",
    openLasting: "Ob sie reden, ist umstritten; Gespräche von Bestand sind erreichbar",
    openPartly: "Ob sie reden, ist umstritten; ob Gespräche Bestand hätten, hängt von der Lesart ab",
    openNot: "Ob sie reden, ist umstritten; Bestand hätten Gespräche nicht",
    openUnreached: "Ob sie reden, ist umstritten; lohnende Schritte führen zu keinen Gesprächen von Bestand",
    unansweredYes: "Sie reden miteinander",
    unansweredInPart: "Sie sind in Verbindung, aber eingeschränkt",
    unansweredNo: "Laut Chronik reden sie nicht miteinander",
    unansweredChannel: "Ein Kanal ist offen",
    unansweredTechnical: "Sie haben nur auf technischer Ebene Kontakt",
    unansweredMeet: "Sie treffen sich",
    unansweredNoMeeting: "Laut Chronik treffen sie sich nicht",
    unansweredContact: (day) => `Sie führen keine Gespräche; der letzte verzeichnete Kontakt war ${on(day)}`,
    unansweredMet: (day) => `Sie trafen sich ${on(day)}`,
    unansweredNotFormally: "Sie halten keine förmlichen Sitzungen ab",
    unansweredContested: "Ob sie miteinander reden, ist umstritten",
    unansweredUnknown: "Ob sie miteinander reden, zeigt die Chronik nicht",
    atEnd: (day, talked, share) =>
      `Als die Chronik ${on(day)} endete, ${talked}${
        share === undefined
          ? ""
          : {
              Lasting: "; nach diesen Prioritäten hätten Gespräche Bestand",
              Partly: "; ob Gespräche Bestand hätten, hängt von der Lesart ab",
              Threat: "; nach diesen Prioritäten hielte Gespräche nur eine Drohung",
              Not: "; nach diesen Prioritäten hätten Gespräche keinen Bestand",
              Unreached:
                "; nach diesen Prioritäten führen lohnende Schritte zu keinen Gesprächen von Bestand",
              Joint: "; nach diesen Prioritäten würde nur ein gemeinsamer Schritt Gespräche eröffnen",
            }[share]
      }`,
    talked: {
      yes: "redeten sie miteinander",
      inPart: "waren sie in Verbindung, aber eingeschränkt",
      no: "redeten sie nicht miteinander",
      met: "trafen sie sich",
      technical: "trafen sie sich in Fachgremien",
      notMet: "gab es zwischen ihnen keine Treffen",
      notFormally: "gab es zwischen ihnen keine förmlichen Sitzungen",
      contact: (day) => `führten sie keine Gespräche, und der letzte verzeichnete Kontakt war ${on(day)}`,
      channel: (day) => `war ein Kanal offen, ohne verzeichnetes Treffen nach dem ${day}`,
    },
  },

  silence: (n, unit) => {
    const units = {
      week: ["der Woche", "Wochen"],
      month: ["dem Monat", "Monaten"],
      year: ["dem Jahr", "Jahren"],
    } as const;
    const span = n === 1 ? units[unit][0] : `den ${numeral(n)} ${units[unit][1]}`;
    return `Zu ${span} seither schweigt die Chronik und damit diese Seite.`
      .replace("Zu der ", "Zur ")
      .replace("Zu dem ", "Zum ");
  },

  talks: {
    yes: (a, b) => `${begin(named(a))} und ${named(b)} reden miteinander`,
    inPart: (a, b) => `${begin(named(a))} und ${named(b)} sind in Verbindung, aber eingeschränkt`,
    no: (a, b) => `${begin(named(a))} und ${named(b)} reden nicht miteinander`,
    contact: (a, b, day) =>
      `${begin(named(a))} und ${named(b)} führen keine Gespräche (letzter verzeichneter Kontakt: ${day})`,
    channelOpen: (a, b) => `Zwischen ${named(a, "dative")} und ${named(b, "dative")} ist ein Kanal offen`,
    technical: (a, b) => `${begin(named(a))} und ${named(b)} haben Kontakt auf technischer Ebene`,
    meet: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich`,
    noMeeting: (a, b) => `${begin(named(a))} und ${named(b)} treffen sich nicht`,
    contested: (a, b) => `Ob ${named(a)} und ${named(b)} an diesem Tag miteinander reden, ist umstritten`,
    unknown: (a, b) => `Ob ${named(a)} und ${named(b)} miteinander reden, ${GEHT_NICHT_HERVOR}`,
    recordEnds: (says, day) => `${clause(says)}, soweit die Chronik reicht (${until(day)}).`,
    byAuthor: ", so der Autor des Falls",
    notDialogue: "; der Dialog, nach dem hier gefragt wird, ist das nicht",
    on: (channels) => `: ${series(channels)}`,
  },

  channel: (name, aspect, state, from, resting, lastMet, isAlone, onRecord) => {
    if (isAlone && onRecord !== undefined && state !== "umstritten")
      return `${theBody(name)} arbeitet eingeschränkt: ${begin(clause(onRecord.says))} (${onRecord.day})`;
    if (isAlone && state === "umstritten")
      return `Ob ${theBody(name)} noch besteht, ist umstritten${onRecord === undefined ? "" : ` (${onRecord.day}: ${begin(clause(onRecord.says))})`}${lastMet === undefined ? "" : `; das letzte verzeichnete Treffen war ${on(lastMet)}`}`;
    const alone = TOLD_ALONE[state];
    if (isAlone && aspect === undefined && resting === undefined && alone)
      return `${theBody(name)} ${alone(from === undefined ? "" : `${since(from)} `).trim()}${lastMet === undefined ? "" : `; das letzte verzeichnete Treffen war ${on(lastMet)}`}`;
    const told = [
      ...(aspect === undefined ? [] : [aspect]),
      `${state}${from === undefined ? "" : ` ${since(from)}`}`,
      ...(lastMet === undefined ? [] : [`letztes verzeichnetes Treffen ${on(lastMet)}`]),
      ...(resting === undefined
        ? []
        : [`${resting[0]} ruht${resting[1] === undefined ? "" : ` ${since(resting[1])}`}`]),
    ];
    return `${name} (${told.join("; ")})`;
  },
  ended: (day) => `beendet ${on(day)}`,
  meets: (name, works, from, lastMet, goesOn = []) => {
    if (!works && goesOn.length > 0)
      return `die förmlichen Sitzungen ${inBody(name)} ruhen${from === undefined ? "" : ` ${since(from)}`}${lastMet === undefined ? "" : `; die letzte verzeichnete war ${on(lastMet)}`}; ${series(goesOn.map(({ name: part, inPart }) => `${part} (${inPart ? "läuft teilweise weiter" : "läuft weiter"})`))}`;
    // Dass kein späteres Treffen verzeichnet ist, heißt nicht, dass es keines gab.
    if (lastMet !== undefined && (works ? from !== lastMet : from === undefined || from === lastMet))
      return `das letzte verzeichnete Treffen ${inBody(name)} war ${on(lastMet)}`;
    const told = works
      ? from === undefined
        ? "tagt"
        : from === lastMet
          ? `tagte ${on(from)}`
          : `tagt ${since(from)}`
      : lastMet === undefined
        ? from === undefined
          ? "tagt nicht"
          : `tagt ${since(from)} nicht mehr`
        : `ruht ${since(from!)}; das letzte verzeichnete Treffen war ${on(lastMet)}`;
    return `${theBody(name)} ${told}`;
  },
  goesOnWithout: (name, names, from, lastMet) =>
    `${theBody(name)} arbeitet ${from === undefined ? "" : `${since(from)} `}ohne ${series(names.map((one) => named(one, "accusative")))}${lastMet === undefined ? "" : `; das letzte verzeichnete Treffen beider Seiten war dort ${on(lastMet)}`}`,
  operatesWithout: (names) => `ohne ${series(names.map((name) => named(name, "accusative")))}`,
  operates: {
    yes: "aktiv",
    partly: "teilweise aktiv",
    no: "ruht",
    possible: "möglicherweise aktiv",
    disputed: "umstritten",
    unknown: "unbekannt",
  },

  reach: {
    steps: (readings, path) =>
      sentence(
        `Schritte, die sich für den lohnen, der sie tut, führen${inside(readings)} zu Gesprächen${path.length === 0 ? "" : path.length === 1 ? `: ${path[0]}` : `: zuerst: ${path.join("; dann: ")}`}`,
      ),
    joint: (readings) =>
      `Lohnende Schritte der einzelnen Seiten führen nicht zu Gesprächen; ${readings.of === 1 ? "beide zögen aber" : `${before(readings)} zögen aber beide`} Gespräche vor, die sie nur gemeinsam eröffnen könnten.`,
    together: (parts) => sentence(`Beide müssten gemeinsam handeln: ${begin(series(parts))}`),
    none: "Jemand müsste auf Gespräche zugehen, ohne dass es sich für ihn lohnt.",
    noneOfBoth: "Nach diesen Prioritäten gewinnt keine Seite durch den ersten Schritt.",
  },

  lasting: {
    all: (readings) => `Treffen diese Prioritäten zu, hätten Gespräche ${standFast(readings)}`,
    some: (readings) => `Treffen diese Prioritäten zu, hätten Gespräche ${standFast(readings)}`,
    none: (readings) =>
      readings.of === 1
        ? "Treffen diese Prioritäten zu, hätten Gespräche keinen Bestand"
        : `Treffen diese Prioritäten zu, hätten Gespräche ${inReadings({ ...readings, n: 0 })} Bestand`,
    noneButByThreat: (threatened) =>
      threatened.of === 1
        ? "Treffen diese Prioritäten zu, hätten Gespräche von selbst keinen Bestand, allein durch eine Drohung, und das ist kein Rat."
        : `Treffen diese Prioritäten zu, hätten Gespräche ${inReadings({ n: 0, of: threatened.of })} von selbst Bestand, ${before(threatened)} nur durch eine Drohung, und das ist kein Rat.`,
    unreached: (readings) =>
      `Treffen diese Prioritäten zu, führen keine lohnenden Schritte zu Gesprächen von Bestand; anders eröffnet, hätten sie ${standFast(readings)}`,
    alsoUnreached: (readings) => `; anders als durch lohnende Schritte eröffnet, auch${under(readings)}`,
    otherTerms: (readings) =>
      `Treffen diese Prioritäten zu, hätten die jetzigen Gespräche keinen Bestand; unter anderen Bedingungen, zu denen keine lohnenden Schritte führen, hätten Gespräche ${standFast(readings)}`,
    alsoOtherTerms: (readings) => `; unter anderen Bedingungen auch ${inReadings(readings)}`,
    credible: (n, all) =>
      n === all
        ? ", weil jede Seite eine Antwort fürchtet, die die andere auch gäbe"
        : `; nach ${n} davon nur, weil eine Seite eine Antwort fürchtet, die eine andere gern gäbe`,
    threat: (n, all) =>
      n === all
        ? ", gehalten nur durch eine Drohung: eine Beschreibung, kein Rat"
        : `; nach ${n} davon nur durch eine Drohung, und das ist kein Rat`,
    whose: (names) =>
      `, es sei denn, ${series(
        names.map((name) => named(name)),
        "oder",
      )} ${verb(names.at(-1) ?? "", "änderte", "änderten")} eine Priorität`,
  },

  instead: {
    all: (clauses, isRead, isElse) =>
      isRead && !isElse
        ? sentence(begin(clauses.join("; ")))
        : sentence(`${isElse ? "Sonst" : "Stattdessen"}${isRead ? "," : ":"} ${clauses.join("; ")}`),
    today: (readings) =>
      !isConditional(readings)
        ? `alles bleibt${under(readings)}, wie es ist`
        : `${inReadings(readings)}, bleibt alles, wie es ist`,
    todayAs: (names, readings) =>
      following(`${quotedNames(names, "oder")}, wie heute${!isConditional(readings) ? "," : ""}`, readings),
    outcomes: (names, readings) => following(quotedNames(names, "oder"), readings),
    turns: followed,
    state: (says, readings) =>
      readings.of === 1
        ? clause(says)
        : `${inReadings(readings)}${!isConditional(readings) ? " dies" : ""}: ${clause(says)}`,
    moving: (readings) =>
      !isConditional(readings)
        ? readings.of === 1
          ? "nichts kommt zur Ruhe"
          : `${inReadings(readings)} kommt nichts zur Ruhe`
        : `${inReadings(readings)}, kommt nichts zur Ruhe`,
    indifferent: (names) =>
      `wie ${series(names.map((name) => named(name)))} gelesen ${names.length > 1 ? "werden" : verb(names[0] ?? "", "wird", "werden")}, ändert nichts`,
    more: (n) => `${count(n, "weiterer Ausgang", "weitere Ausgänge")} (Anhang)`,
  },

  unanswered: {
    noModel: (day) =>
      `Ob Gespräche Bestand hätten, lässt sich nicht sagen: Was jede Seite ${until(day)} vor allem wollte, gibt der Fall nicht an.`,
    belied: (whose, statement, day) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Ausschlaggebend wäre die Regel, dass ${statement.replace(/^(?:es|er|sie)(?= )/u, () => named(whose.name))}; ${on(day)} ${verb(whose.name, "handelte", "handelten")} ${pronoun(whose.name)} anders.`,
    left: (told, names) =>
      `Ohne diese Regel bleibt so viel: ${told.map((one) => begin(clause(one))).join("; ")}.${names.length === 0 ? "" : ` Welche Lesart ${series(names.map((name) => named(name, "genitive")))} zutrifft, entscheidet nichts Verzeichnetes.`}`,
    noDialogue:
      "Ob Gespräche Bestand hätten, bleibt unbeantwortet: Der Fall sagt nicht, welche Lagen Dialog sind.",
    faulty: (name) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Das Modell ${quoted(name)} hat Fehler.`,
    noStatusQuo:
      "Ob Gespräche Bestand hätten, bleibt unbeantwortet: Nichts sagt, wie die Dinge stehen. Dem Modell fehlt statusQuo oder seinen Optionen onWhen.",
    infeasible: (day) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Die Lage, die die Chronik ${on(day)} zeigt, schließt das Modell aus.`,
    laterList: (lists) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: ${begin(series(lists.map(([name, day]) => `die einzigen Prioritäten, die für ${named(name, "accusative")} angegeben sind, stammen ${of(day)}`)))} und damit aus späterer Zeit.`,
    stale: (of_, reasons) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Die Prioritäten stammen ${of(of_)}; seither ${series(reasons)}.`,
    talkedAgain: (day) => `Gespräche gab es danach noch ${until(day)}.`,
    staleUndated: (reasons) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Seit die Prioritäten angegeben wurden, ${series(reasons)}.`,
    old: (headline) =>
      `Die alten Prioritäten hätten gesagt: „${headline}“. Für diesen Tag ist das keine Antwort.`,
  },

  // Each stands after "seither" and begins with its verb.
  stale: {
    break: (day, says) => `ist ein Bruch verzeichnet (${day}: ${says})`,
    ground: (day, says) => `gilt eine ihrer Begründungen nicht mehr (${day}: ${says})`,
    condition: (day, says) => `hat sich eine Bedingung geändert, auf die sie sich stützen (${day}: ${says})`,
    restated: (day, whose) => {
      const [, name = whose, type] = /^(.*?)(?: \((.*)\))?$/su.exec(whose) ?? [];
      return `wurden neuere Prioritäten ${person({ name, type }, "genitive")} angegeben (${day})`;
    },
    expired: (day) => `ist der Tag verstrichen, bis zu dem ihr Autor sie gelten ließ (${day})`,
  },

  confidence: {
    label: (word) => `Die Verlässlichkeit ist ${word}`,
    words: { high: "hoch", moderate: "mittel", low: "gering" },
    reasons: {
      age: (n) =>
        n === undefined
          ? "die Prioritäten tragen kein Datum"
          : `die Prioritäten sind über ${n === 1 ? "ein Jahr" : `${numeral(n)} Jahre`} alt`,
      sources: (n, all, names, only) =>
        all === 0
          ? "wofür die Parteien stehen, ist ohne Begründung angegeben"
          : only !== undefined && names[0] !== undefined
            ? `ausschlaggebend und nur erschlossen ist, dass ${only.replace(/^(?:es|er|sie)(?= )/u, () => named(names[0]!))}`
            : `kein Text ${series(
                names.map((name) => named(name, "genitive")),
                "oder",
              )} belegt ${n === 0 ? "die ausschlaggebenden Prioritäten" : "einige der ausschlaggebenden Prioritäten"}`,
      uncertain: (whose, statement) =>
        `nur angenommen, nicht belegt ist, dass ${statement.replace(/^(?:es|er|sie)(?= )/u, () => person(whose))}`,
      untested: "kein Schritt hat diese Prioritäten seither erprobt",
      stood: (names) =>
        `jahrelang ${verb(names.length > 1 ? "" : (names[0] ?? ""), "handelte", "handelten")} ${series(names.map((name) => named(name)))} anders, als es einer ausschlaggebenden Priorität entspräche`,
      contested: (n) =>
        `${n === 1 ? "eine umstrittene Tatsache würde" : `${n} umstrittene Tatsachen würden`} die Antwort umkehren`,
      fragile: (n, all) => `von ${all} geprüften kleinen Änderungen kehren ${all - n} die Antwort um`,
      record: (n) =>
        `${n === 1 ? "ein Schritt" : `${n} Schritte`} seither ${n === 1 ? "widerspricht" : "widersprechen"} diesen Prioritäten`,
      readings: (n, names) =>
        `welcher ${n === 2 ? "Ausgang" : `von ${numeral(n)} Ausgängen`} folgt, hängt davon ab, wie ${names.length === 0 ? "die Parteien" : series(names.map((name) => named(name)))} gelesen ${names.length === 1 ? verb(names[0]!, "wird", "werden") : "werden"}`,
    },
    short: {
      age: "die Prioritäten sind alt",
      sources: "kein eigener Text einer Partei belegt, was ausschlaggebend ist",
      uncertain: "eine ausschlaggebende Priorität nimmt der Autor nur an",
      untested: "kein Schritt hat die Prioritäten seither erprobt",
      stood: "was eine Partei jahrelang tat, spricht gegen eine ausschlaggebende Priorität",
      contested: "eine umstrittene Tatsache würde die Antwort umkehren",
      fragile: "kleine Änderungen kehren die Antwort um",
      record: "was eine Partei seither tat, spricht gegen sie",
      readings: "der Ausgang hängt davon ab, wie die Parteien gelesen werden",
    },
    besides: (first, others) => `${first}; ${series(others, "und")}`,
    none: "nichts wurde gefunden, was gegen sie spräche",
  },

  standing: {
    label: "Stand der Dinge",
    party: (name, phrases) => begin(main(named(name), phrases)),
    since: (day) => ` (${since(day)})`,
    on: (day, phrase) =>
      /^(?:führt|kämpft|besetzt|hält|blockiert|belagert) /u.test(phrase) ? ` (${since(day)})` : ` (${day})`,
    word: (name, day, isOwn) =>
      ` (nach ${isOwn ? "eigenen Worten zu schließen" : `den Worten ${named(name, "genitive")}`}${day === undefined ? "" : `, ${day}`})`,
    sinceWholly: (day) => ` (gar nicht mehr ${since(day)})`,
    sinceBroken: (day) => ` (${since(day)}, mit Unterbrechungen)`,
    silent: (options, after) =>
      sentence(
        `${after === undefined ? "Nicht verzeichnet ist" : `Für die Zeit nach dem ${after} ist nicht verzeichnet`}, dass ${series(
          options.map(({ name, phrases }) => subordinate(named(name), phrases, "oder")),
          "oder",
        )}`,
      ),
    lapsed: (name, phrase, day) =>
      sentence(
        `Ob ${subordinate(named(name), [phrase])}, zeigt die Chronik${day === undefined ? "" : ` für die Zeit nach dem ${day}`} nicht`,
      ),
    contested: (name, phrase, account) =>
      `Umstritten ist, ob ${subordinate(named(name), [phrase])} (${account}).`,
    accounts: (n) => count(n, "Darstellung", "Darstellungen"),
    recordSays: {
      partly: "die Chronik sagt: teilweise",
      possible: "ein Datum lässt es offen",
      disputed: "die Darstellungen gehen auseinander",
      unknown: "die Chronik sagt es nicht",
    },
    moreOptions: (n) =>
      `${n === 1 ? "Eine weitere Wahlmöglichkeit steht" : `${begin(numeral(n))} weitere Wahlmöglichkeiten stehen`} im Anhang.`,
    atWork: ({ inForce, works, inPart, dormant, contested }) =>
      [
        ...(inForce.length > 0 ? [`vereinbart und nicht beendet: ${series(inForce)}`] : []),
        ...(works.length > 0 ? [`weiterhin tätig: ${series(works)}`] : []),
        ...(inPart.length > 0 ? [`teilweise noch tätig: ${series(inPart)}`] : []),
        ...(dormant.length > 0 ? [`nicht beendet, aber ohne Wirkung: ${series(dormant)}`] : []),
        ...(contested.length > 0 ? [`umstritten: ${series(contested)}`] : []),
      ]
        .map((one) => sentence(begin(one)))
        .join(" "),
    nothingAtWork: "Nichts Verzeichnetes ist zwischen ihnen noch in Kraft oder tätig.",
    more: "weitere (Anhang)",
    channels: (list) => list.map((one) => sentence(begin(one))).join(" "),
    asked: (says) => ` (${says})`,
    shortOf: (says, day) => sentence(`Am nächsten kommt dem: ${begin(clause(says))} (${day})`),
    outside: (name, agreement, from) =>
      sentence(
        `${begin(named(name))} ${verb(name, "gehört", "gehören")} dem Abkommen „${agreement}“ ${since(from)} nicht mehr an`,
      ),
    lately: (events, isEnded) => [
      `${isEnded ? "Zuletzt verzeichnet" : "Jüngst"}:`,
      ...events.map(([day, says]) => sentence(`${begin(says)} (${day})`)),
    ],
    labelThen: "Am Ende der Chronik",
  },

  changed: {
    label: (day, headline) => `Seit der Einschätzung ${of(day)} („${headline}“)`,
    asked: (day, headline) => `${begin(since(day))} (damals „${headline}“)`,
    labelShort: (day) => `Seit der Einschätzung ${of(day)}`,
    askedShort: (day) => begin(since(day)),
    events: (n) => count(n, "Ereignis", "Ereignisse"),
    breaks: (list, earlier) =>
      list.length === 0
        ? earlier === 1
          ? "ein Bruch"
          : `${numeral(earlier)} Brüche`
        : `${list.map(([day, says]) => `${says} (${day})`).join("; ")}${earlier === 0 ? "" : ", unter anderem"}`,
    now: (name, phrase) => withAdverb(named(name), phrase, "nun"),
    beside: ", neben diesem Bruch",
    noFacts: "nichts ist verzeichnet, was die Antwort berührt",
    model: "die Prioritäten der Parteien wurden neu gefasst",
    lists: (names) => `neu gefasst die Prioritäten von ${series(names)}`,
    same: "die Antwort ist dieselbe",
    through: {
      facts: "der Ereignisse",
      priorities: "neuer Prioritäten",
      age: "des Alters der Prioritäten",
    },
    parts: {
      talksToday: "ob sie reden",
      reachable: "ob Gespräche erreichbar sind",
      lasting: "ob Gespräche Bestand hätten",
      answered: "ob Gespräche Bestand hätten, wovon damals nichts gesagt war",
    },
    changedParts: (parts, through, isRest) =>
      `${series(parts)}, ist${through.length === 0 ? "" : ` wegen ${series(through)}`} anders zu beantworten${isRest ? "; das Übrige wie zuvor" : ""}`,
  },

  why: {
    label: "Warum",
    enters: (whose, phrase, statement, isOwn) =>
      sentence(
        statement === undefined
          ? `${begin(person(whose))} ${verb(whose.name, "gewönne", "gewönnen")} durch den ersten Schritt nichts (${main(pronoun(whose.name), [phrase])})`
          : begin(begun(whose, isOwn, statement)),
      ),
    waits: (whose, _waiting, phrase, statement, isOwn) =>
      sentence(
        statement === undefined
          ? `${begin(person(whose))} ${verb(whose.name, "gewönne", "gewönnen")} nichts, käme ${pronoun(whose.name)} dem entgegen (${main(pronoun(whose.name), [phrase])})`
          : begin(begun(whose, isOwn, statement)),
      ),
    grants: (whose, n, condition, isOwn) =>
      sentence(
        begin(
          `${begun(whose, isOwn, `${verb(whose.name, "tut", "tun")} ${pronoun(whose.name)} `)}${n === 1 ? "das" : n === 2 ? "beides" : "etwas davon"} nur, wenn ${condition}`,
        ),
      ),
    leaves: (whose, phrase, statement, isTalking, isOwn) => {
      const gains = `${verb(whose.name, "gewönne", "gewönnen")} ${named(whose.name)} durch ein Ende ${isTalking ? "dieser Gespräche" : "von Gesprächen"}`;
      return sentence(
        statement === undefined
          ? `${begin(person(whose))} ${verb(whose.name, "gewönne", "gewönnen")} durch ein Ende ${isTalking ? "dieser Gespräche" : "von Gesprächen"} (${main(pronoun(whose.name), [phrase])})`
          : begin(
              `${begun(whose, isOwn, gains.replace(named(whose.name), pronoun(whose.name)))}: ${begin(mainClause(whose.name, statement))}`,
            ),
      );
    },
    turns: (whose, phrase, statement, isOwn) =>
      sentence(
        begin(
          begun(
            whose,
            isOwn,
            statement?.replace(" jedenfalls dann ", " ") ??
              `${verb(whose.name, "gewinnt", "gewinnen")} ${pronoun(whose.name)} dadurch (${main(pronoun(whose.name), [phrase])})`,
          ),
        ),
      ),
    stays: (whose, phrase, statement, isTalking, isOwn) => {
      const loses = `${verb(whose.name, "verlöre", "verlören")} ${named(whose.name)} durch ein Ende ${isTalking ? "dieser Gespräche" : "von Gesprächen"}`;
      return sentence(
        statement === undefined
          ? `${begin(person(whose))} ${verb(whose.name, "verlöre", "verlören")} durch ein Ende ${isTalking ? "dieser Gespräche" : "von Gesprächen"} (${main(pronoun(whose.name), [phrase])})`
          : begin(
              `${begun(whose, isOwn, loses.replace(named(whose.name), pronoun(whose.name)))}: ${begin(mainClause(whose.name, statement))}`,
            ),
      );
    },
    staysForItself: (whose, isTalking) =>
      sentence(
        `${whose.type === undefined ? "In dieser Rangfolge " : begin(onGround(whose, true))}${verb(whose.name, "will", "wollen")} ${named(whose.name)} ${isTalking ? "diese Gespräche" : "Gespräche"} um ihrer selbst willen`,
      ),
    judged: " (Urteil des Autors)",
    asked: "Was sie voneinander verlangen",
    askedOf: (isPast) => (isPast ? "Was verlangt wurde" : "Was verlangt wird"),
    askedOrProposed: "Was verlangt und vorgeschlagen wird",
    isAct: (says) => IS_ACT.test(says),
    today: TODAY,
    answeredBy: (says) => clause(says),
    demand: (name, addressee, ...rest) =>
      toSomebody(
        name,
        ["verlangt", "verlangen"],
        ["verlangte", "verlangten"],
        addressee === undefined ? "" : by(addressee),
        ...rest,
      ),
    proposal: (name, addressee, ...rest) =>
      toSomebody(
        name,
        ["schlägt", "schlagen"],
        ["schlug", "schlugen"],
        addressee === undefined ? "" : named(addressee, "dative"),
        ...rest,
      ),
    belied: (name, day, told) =>
      `Was ${named(name)} ${on(day)} ${verb(name, "tat", "taten")}, widerspricht der Regel, die entscheidet: ${begin(told)}`,
    stood: (name, as, from, to, meetings) => {
      const when = to === undefined ? since(from) : `${of(from)} ${until(to)}`;
      const met = meetings < 2 ? "" : `, bei ${numeral(meetings)} Treffen`;
      return {
        without: `; doch ${when} tat ${pronoun(name)} es auch ohne das${met}`,
        not: `; doch ${when} tat ${pronoun(name)} es nicht`,
        otherwise: `; doch ${when} war es anders`,
      }[as];
    },
    otherwise: "; an diesem Tag ist es anders",
    none: "Keine einzelne Priorität entscheidet darüber; der Anhang zeigt jeden Ausgang.",
  },

  change: {
    label: "Was es ändern würde",
    intro: (brings, lastsNow, isTalking) =>
      brings === "last"
        ? `Jeder dieser Sinneswandel könnte für sich ${isTalking ? "diesen Gesprächen Bestand geben" : "zu Gesprächen von Bestand führen"}${lastsNow ? ", nach mehr Lesarten als jetzt" : ""} (ein Befund, kein Rat):`
        : `Jeder dieser Sinneswandel ${broughtAbout(brings)}${lastsNow ? " nach mehr Lesarten als jetzt" : ""} (ein Befund, kein Rat):`,
    introOne: (brings, lastsNow) =>
      brings === "last"
        ? `Dieser Sinneswandel gäbe Gesprächen für sich ${lastsNow ? "nach mehr Lesarten als jetzt " : ""}Bestand (ein Befund, kein Rat):`
        : `Dieser Sinneswandel ${broughtAbout(brings)}${lastsNow ? " nach mehr Lesarten als jetzt" : ""} (ein Befund, kein Rat):`,
    introAll: (brings, readings) =>
      brings === "last"
        ? `Jeder dieser Sinneswandel gäbe Gesprächen für sich ${standFast(readings)} (ein Befund, kein Rat):`
        : `Jeder dieser Sinneswandel ${broughtAbout(brings)}${inside(readings).replace(/,$/u, "")} (ein Befund, kein Rat):`,
    introAllToo: (brings, readings) =>
      brings === "last"
        ? `Jeder dieser Sinneswandel gäbe Gesprächen für sich ${standFastToo(readings)} (ein Befund, kein Rat):`
        : `Jeder dieser Sinneswandel ${broughtAbout(brings)}, auch ${inReadings(readings)} (ein Befund, kein Rat):`,
    drop: (whose, statement) =>
      `${begin(person(whose))} ${verb(whose.name, "gibt", "geben")} die Priorität auf, dass ${statement}`,
    dropNegated: (whose, statement, isOwn) =>
      isOwn
        ? `Dass ${statement}, ${verb(whose.name, "schließt", "schließen")} ${person(whose)} nicht länger aus`
        : `${begin(named(whose.name, "dative"))}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`} ist es nicht mehr wichtig, ob ${statement}`,
    weaken: (whose, statement, becomes) =>
      `${begin(person(whose))} ${verb(whose.name, "verlangt", "verlangen")} nicht mehr, dass ${statement}, sondern nur, dass ${becomes.join("; dann, dass ")}`,
    add: (whose, statement, rank, forItself, even) =>
      `Für ${person(whose, "accusative")} ${ranksIt(rank)}, dass ${statement}${forItself ? ", um der Gespräche selbst willen" : ""}${even === undefined ? "" : `, auch wenn ${even}`}`,
    take: (whose, phrase, rank, forItself, even) =>
      `${begin(main(person(whose), [phrase]))}${forItself ? " um der Gespräche selbst willen" : ""}${even === undefined ? "" : `, auch wenn ${even}`}${setsIt(whose.name, rank)}`,
    move: (whose, statement, from, to) =>
      `${begin(person(whose))} ${verb(whose.name, "stuft", "stufen")} die Priorität, dass ${statement}, von Platz ${from} ${places(to)} um`,
    reverse: (whose, opposite) =>
      `${begin(person(whose))} ${verb(whose.name, "kehrt", "kehren")} eine Priorität um und ${verb(whose.name, "will", "wollen")}, dass ${opposite}`,
    lastsToo: (brings, readings) =>
      brings === "reach"
        ? `: Lohnende Schritte führten dann auch ${inReadings(readings)} zu Gesprächen von Bestand.`
        : `: Gespräche hätten dann ${!isConditional(readings) ? standFastToo(readings) : `auch ${standFast(readings)}`}.`,
    lasts: (brings, readings) =>
      brings === "reach"
        ? `: Lohnende Schritte führten${inside(readings)} zu Gesprächen von Bestand.`
        : `: Gespräche hätten ${standFast(readings)}.`,
    joint: (edits, readings) =>
      `Keine einzelne Änderung genügt${!isConditional(readings) ? under(readings) : `, ${inReadings(readings)}`}; dann brauchte es zusammen: ${series(edits)}.`,
    withMore: (intro) => intro.replace(/\):$/u, "; weitere im Anhang):"),
    inAnnex: "Der Anhang nennt Änderungen, die Gesprächen Bestand gäben (ein Befund, kein Rat).",
    none: "Keine kleine Änderung an den Prioritäten einer Partei; der Anhang zeigt, was versucht wurde.",
    tooLarge:
      "Das Modell hat zu viele Lagen, als dass Änderungen einzeln versucht würden; über sie ist nichts gesagt.",
    noWay:
      "Vom Stand der Dinge führt keine Folge von Schritten zu Gesprächen, was auch immer jemand vorzieht.",
    wouldEnd: (name, phrases, leaver) =>
      sentence(
        `Was ${named(leaver, "accusative")} nach diesen Prioritäten bei den Gesprächen hält, ist, dass ${subordinate(named(name), phrases)}; sonst ${verb(leaver, "gewönne", "gewönnen")} ${pronoun(leaver)} durch ihr Ende`,
      ),
    already: "Nach diesen Prioritäten haben Gespräche Bestand, so wie die Dinge sind.",
    missing: (path) =>
      sentence(`Es ${path.length === 1 ? "fehlt ein Schritt" : "fehlen Schritte"}: ${path.join("; dann: ")}`),
    conditionThen: (holder, says, overtaken, day) =>
      sentence(
        `Eine Bedingung, die ${named(holder)} ${day === undefined ? "" : `zuletzt ${on(day)} und damit `}vor dem Bruch ${of(overtaken)} gestellt ${verb(holder, "hat", "haben")}, ist nicht erfüllt: ${begin(says)}`,
      ),
    restateFirst: (names) =>
      `Das lässt sich erst sagen, wenn jemand angibt, was ${series(names.map((name) => named(name)))} jetzt vor allem ${names.length > 1 ? "wollen" : verb(names[0] ?? "", "will", "wollen")}.`,
    stateFirst: (names) =>
      `Das lässt sich erst sagen, wenn jemand angibt, was ${series(names.map((name) => named(name)))} vor allem ${names.length > 1 ? "wollen" : verb(names[0] ?? "", "will", "wollen")}.`,
    condition: (holder, says, isUnmet, day) =>
      sentence(
        `Eine Bedingung ${named(holder, "genitive")}${day === undefined ? "" : ` (${day})`} ist ${isUnmet ? "nicht" : "nur teilweise"} erfüllt: ${begin(says)}`,
      ),
  },

  watch: {
    label: "Zu beobachten:",
    sign: (seen, shows, isAhead) =>
      seen === ""
        ? shows.join("; ")
        : shows.length === 0
          ? seen
          : `${seen}${isAhead ? ` (Vorzeichen: ${shows.map(begin).join("; ")})` : ""}`,
    seen: (signs, joinedBy) => series(signs, joinedBy === "and" ? "und" : "oder"),
    word: (name, phrase) =>
      `eine Erklärung ${named(name, "genitive")}, wonach ${subordinate(pronoun(name), [phrase])}`,
    format: (name, aspect, works) =>
      `${name}${aspect === undefined ? "" : `: ${aspect}`} ${aspect === undefined ? (works ? "wieder tätig" : "nicht mehr tätig") : works ? "wieder aufgenommen" : "eingestellt"}`,
    comes: (name, bodies, comes) =>
      comes
        ? `Zusage ${named(name, "genitive")} zu einem Treffen ${series(bodies.map(inBody), "oder")}`
        : `Absage eines Treffens ${series(bodies.map(inBody), "oder")} durch ${named(name, "accusative")}`,
    reply: (name, other, day, isProposal) =>
      `eine Antwort ${named(name, "genitive")} auf ${isProposal ? "den Vorschlag" : "das Verlangen"} ${named(other, "genitive")} ${of(day)}`,
    meeting: (name, last, works) =>
      works
        ? `das nächste Treffen ${inBody(name)}`
        : `ein ${last === undefined ? "" : "erstes "}Treffen ${inBody(name)}${last === undefined ? "" : ` ${since(last)}`}`,
    condition: (met, holder, says) =>
      `die Bedingung ${named(holder, "genitive")} gilt ${met ? "" : "nicht mehr "}als erfüllt (${says})`,
    due: (day, says) => `${dueOn(day)} geplant: ${says}`,
    past: (day, says) => `was aus dem wurde, was ${dueOn(day)} geplant war: ${says}`,
  },

  sure: {
    label: "Wie belastbar das ist",
    orderings: (same, all, above, which) =>
      sentence(
        same === all
          ? `Keine geprüfte kleine Änderung an einer einzelnen Priorität (gestrichen, abgeschwächt oder um einen Platz verschoben) ändert die Antwort${above === 0 ? "" : above === 1 ? "; eine größere, oben genannte, tut es" : "; größere wie die oben genannten tun es"}`
          : which.length === 0
            ? `Von ${all} geprüften kleinen Änderungen (eine Priorität gestrichen, abgeschwächt oder um einen Platz verschoben) ${all - same < 2 ? "ändert eine" : `ändern ${all - same}`} die Antwort`
            : `Kleine Änderungen (gestrichen, abgeschwächt oder um einen Platz verschoben) ändern die Antwort nur bei ${which.length === 1 ? "einer Priorität" : `${numeral(which.length)} Prioritäten`}: ${series(which)}`,
      ),
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
    refusal: (whose, _doing, phrase, isDropped, effect, isBeyond) =>
      sentence(
        `Die Antwort hängt ${isBeyond ? "außerdem " : ""}an der Annahme, dass ${subordinate(person(whose), [phrase])} und ${isDropped ? "dies auch ablehnt" : `es auch nicht ${verb(whose.name, "will", "wollen")}`}; ${isDropped ? `${verb(whose.name, "lehnte", "lehnten")} ${pronoun(whose.name)} das nicht mehr ab` : `${verb(whose.name, "wollte", "wollten")} ${pronoun(whose.name)} das`}, ${inverted(effect)}`,
      ),
    onlyWill: (names, isBeyond) =>
      `${isBeyond ? "Darüber hinaus kehrt sich die Antwort" : "Die Antwort kehrt sich"} nur um, wenn ${series(
        names.map((name) => named(name)),
        "oder",
      )} die Gespräche selbst nicht mehr ${verb(names.at(-1) ?? "", "will", "wollen")}.`,
    tieFalls: (change, effect) => sentence(`${begin(change)}, ${inverted(effect)}`),
    tie: (what) => sentence(`Nichts in der Chronik sagt, ${what}`),
    untried: (stated, end) =>
      end === undefined
        ? `Die Chronik enthält ${since(stated)} keinen Schritt, der diese Prioritäten auf die Probe stellt.`
        : `Die Chronik enthält zwischen dem ${stated} und dem Bruch ${of(end)} keinen Schritt, der diese Prioritäten auf die Probe stellt.`,
    record: (moves, stated, end) => {
      const all = moves.reduce((sum, { n }) => sum + n, 0);
      const span =
        (stated === undefined ? " seither" : ` ${since(stated)}`) +
        (end === undefined ? "" : `, ${until(end)},`);
      const times = (n: number) => `${n === 1 ? "ein" : numeral(n)}mal`;
      const does = ({ kind, n, readAs, isLater }: (typeof moves)[number]) =>
        ({
          fit: `Sie erklären ${n === all ? (n === 1 ? "ihn" : n === 2 ? "beide" : "alle") : n === 1 ? "einen" : numeral(n)}`,
          against: `Sie versagten ${times(n)}`,
          "one-reading":
            readAs?.type === undefined
              ? `${begin(times(n))} hielten sie stand, doch nur nach einer Lesart`
              : `${begin(times(n))} hielten sie stand, doch nur nach der Lesart ${quoted(readAs.type)}${isLater ? ", deren Liste erst später und in Kenntnis dessen aufgestellt wurde" : ""}`,
          nothing: `${n === 1 ? "Einer lässt" : `${begin(numeral(n))} lassen`} es offen`,
        })[kind];
      const tested =
        all === 1
          ? `Ein Schritt${span} stellt diese Prioritäten auf die Probe.`
          : `${begin(numeral(all))} Schritte${span} stellen diese Prioritäten auf die Probe.`;
      return [
        tested,
        ...moves.map((one) =>
          sentence(`${does(one)}: ${one.n === 1 ? "" : "zuletzt: "}${begin(one.last[0])} (${one.last[1]})`),
        ),
      ].join(" ");
    },
    earlier: (all, against, n) =>
      sentence(
        `Von ${all === 1 ? "einer verzeichneten Wendung" : `${numeral(all)} verzeichneten Wendungen`} vor der Angabe dieser Prioritäten ${n === 1 ? "spricht eine" : `sprechen ${numeral(n)}`} gegen sie: ${n > against.length ? "zuletzt: " : ""}${series(against.map(([says, day], i) => `${i === 0 ? begin(says) : says} (${day})`))}`,
      ),
    noLikelier: (names) =>
      `Welche Lesart ${series(names.map((name) => named(name, "genitive")))} die wahrscheinlichere ist, sagt nichts Verzeichnetes.`,
    laterLists: (whose) =>
      `Die Rangfolge der Ziele nach ${whose.length === 1 ? "der Lesart" : "den Lesarten"} ${series(whose.map(({ type }) => quoted(type ?? "")))} wurde später aufgestellt.`,
    untold: (n) =>
      n === 1
        ? "Der einzige Schritt seit der Angabe dieser Prioritäten zeigt nicht, ob sie zutreffen."
        : `Von ${n} Schritten seit der Angabe dieser Prioritäten zeigt keiner, ob sie zutreffen.`,
    refuted: ({ name, type }, day) =>
      sentence(
        `Was ${named(name)} ${until(day)} ${verb(name, "tat", "taten")}, widerlegt die Lesart ${quoted(type ?? "")}`,
      ),
    variantDoesBetter: (name, explains, all) =>
      sentence(`Das Modell ${quoted(name)} erklärt mehr der verzeichneten Schritte: ${explains} von ${all}`),
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
  },

  effect: {
    lasts: (readings) =>
      readings.of === 1
        ? `Gespräche hätten ${readings.n === 1 ? "" : "keinen "}Bestand`
        : `Gespräche hätten ${standFast(readings)}`,
    steps: (readings) => `lohnende Schritte führten${inside(readings)} zu Gesprächen`,
    joint: (readings) => `beide Seiten könnten${inside(readings)} nur gemeinsam Gespräche eröffnen`,
    none: "auch kein gemeinsamer Schritt würde Gespräche eröffnen",
    jointLasts: (readings) =>
      `gemeinsam eröffnete Gespräche hätten${readings.n === 0 ? " von selbst keinen Bestand" : `${inside(readings)} Bestand`}`,
    threat: (readings) => `nur eine Drohung hielte${inside(readings)} die Gespräche`,
    noThreat: "keine Drohung wäre nötig, um die Gespräche zu halten",
    otherwise: (readings) =>
      readings.n === 0
        ? "Gespräche hätten keinen Bestand, wie auch immer eröffnet"
        : `anders als durch lohnende Schritte eröffnete Gespräche hätten${inside(readings)} Bestand`,
    today: (readings) => `alles bliebe${inside(readings)}, wie es ist`,
    end: (names, readings) =>
      `die Folge wäre${inside(readings)} ${series(
        names.map((name) => `„${name}“`),
        "oder",
      )}`,
    turns: (turns, readings) =>
      `am Ende gälte${isConditional(readings) ? `, ${inReadings(readings)}` : under(readings)}: ${series(turns.map(({ name, says }) => main(named(name), [says])))}`,
    otherEnd: (readings) => `etwas anderes wäre${inside(readings)} die Folge`,
    heldOtherwise: "etwas anderes würde die Gespräche halten, wären sie einmal eröffnet",
    path: "die Schritte zu Gesprächen wären andere",
    together: "der gemeinsame Schritt, der Gespräche eröffnet, wäre ein anderer",
    other: "die Antwort wäre anders gefasst",
  },

  assumption: {
    statement: (whose, statement) => `die Priorität ${person(whose, "genitive")}, dass ${statement}`,
    tie: (whose, phrase) =>
      `ob ${phrase.startsWith("„") ? `für ${person(whose)} bei sonst gleichen Umständen gilt: ${phrase}` : `${person(whose)} ${verbLast(phrase, "bei sonst gleichen Umständen")}`}`,
    tieStates: (whose) =>
      `welche von zwei Lagen ${person(whose)} ${verb(whose.name, "vorzieht", "vorziehen")}`,
    type: (whose) => `die Lesart ${quoted(person(whose))}`,
    option: (name, phrase) => `der Befund, dass ${subordinate(named(name), [phrase])}`,
    wanted: (line) => `die Bedeutung von Dialog, nämlich dass ${line}`,
    change: {
      drop: "fällt sie weg",
      weaken: (becomes) => `abgeschwächt dazu, dass ${becomes.join(", und dann, dass ")}`,
      add: (statement) => `kommt hinzu, dass ${statement}`,
      move: (to) => `rückt sie auf Platz ${to}`,
      reverse: "wäre das Gegenteil gewünscht",
      type: "lässt man sie weg",
      option: "liest man dies anders",
      wanted: "lässt man dies weg",
      for: "trifft es zu",
      against: "trifft es nicht zu",
    },
  },

  voices: {
    label: "Stimmen",
    works: (total, parts) => `${count(total, "Quelle", "Quellen")}: ${parts.join(", ")}.`,
    by: (n, name) => `${n === 0 ? "keine" : n} ${by(name)}`,
    others: (n) => `${n} andere`,
    none: "Der Fall nennt keine Quellen.",
    paper: (title, funder, isParty) =>
      funder === undefined
        ? `Der Fall prüft das Papier ${quoted(title)}.`
        : `Der Fall prüft ein ${by(funder)}${isParty ? " (selbst Partei)" : ""} gefördertes Papier: ${quoted(title)}.`,
    notHeard: (names) =>
      sentence(
        `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} nicht selbst zu Wort`,
      ),
    hardlyHeard: (names) =>
      sentence(
        `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} kaum zu Wort`,
      ),
    concluded: (day, funder, says, agrees, isOvertaken) => {
      const about = [
        ...(day === undefined ? [] : [isOvertaken ? `${day}, vor dem Bruch` : day]),
        ...(funder === undefined ? [] : [`gefördert ${by(funder)}`]),
      ];
      return sentence(
        `Das geprüfte Papier${about.length > 0 ? ` (${about.join("; ")})` : ""} folgerte: ${begin(says)}${agrees === null ? "" : agrees ? "; diese Seite stimmt zu" : "; diese Seite weicht ab"}`,
      );
    },
  },
};
