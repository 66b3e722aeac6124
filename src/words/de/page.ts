import type { Conduct, page as english, Past, Rank, Whose } from "../en/page.ts";
import { goesWithoutSaying, isConditional, type Readings, withGloss } from "../readings.ts";
import { annex } from "./annex.ts";
import { meetingOf, theBody } from "./bodies.ts";
import {
  begin,
  by,
  clause,
  count,
  denied,
  isQuoted,
  its,
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
  withDative,
} from "./grammar.ts";
import { tell, wish } from "./statement.ts";

/**
 * Die Sätze der einen Seite auf Deutsch. Written, not substituted: names bear article and case, statements stand after
 * "dass", and what an author wrote in another language stands in quotation marks. "Lohnende Schritte" are those that
 * each pay whoever takes them; a reading of the parties is "eine Lesart".
 */

/** What somebody does, wants or is, as a phrase that begins with its verb. */
const IS_CONDUCT =
  /^(?:will|wollen|ist|sind|hat|haben|hält|halten|kann|können|sucht|suchen|braucht|brauchen) /u;

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
    // What a reading is, where its author says it as what the party does: "will Russland mehr Mitsprache, aber keinen Krieg".
    const [gloss = ""] = glosses ?? [];
    if (read.types.length === 1 && IS_CONDUCT.test(gloss))
      return `${verbFirst(isAgain ? pronoun(read.name) : named(read.name), gloss)} (${quoted(read.types[0]!)})`;
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

/** What a change would do by itself, behind "würde"; `where`: under which readings. */
function broughtAbout(brings: "last" | "reach" | "either", isTalking: boolean, where: string): string {
  return {
    last: `${isTalking ? "diesen Gesprächen" : "Gesprächen"} für sich ${where}Bestand verschaffen`,
    reach: `für sich ${where}lohnende Schritte zu Gesprächen führen lassen, die Bestand hätten`,
    either: `Gesprächen für sich ${where}Bestand verschaffen oder lohnende Schritte zu solchen führen lassen`,
  }[brings];
}

/** "nach jeder Lesart ", "in der Lesart „…“ " before what is said of it. */
function lead(readings: Readings): string {
  if (goesWithoutSaying(readings)) return "";
  return isConditional(readings)
    ? `in der Lesart ${series(readings.read!.types.map(quoted), "oder")} `
    : `${inReadings(readings)} `;
}

/** "Zählte die NATO": a condition that begins with its verb. */
function verbOfCondition(whose: Whose, one: string, many: string): string {
  return begin(`${verb(whose.name, one, many)} ${person(whose)}`);
}

/** "zu ihren drei wichtigsten Zielen". */
function among(name: string, rank: Rank): string {
  return rank === "any"
    ? `zu ${its(name)}en Zielen`
    : rank === 1
      ? `als ${its(name)} wichtigstes Ziel`
      : `zu ${its(name)}en ${numeral(rank)} wichtigsten Zielen`;
}

/** What follows under some readings, by its name: "wenn Russland als … gelesen wird: „…“". */
function following(what: string, readings: Readings): string {
  return !isConditional(readings) ? `${what}${under(readings)}` : `${inReadings(readings)}: ${what}`;
}

/** The same told as clauses, of which the first has its verb first: "…, führt Russland einen großen Krieg". */
function followed([first, ...others]: readonly Conduct[], readings: Readings): string {
  const rest = others.map(({ name, says }) => main(named(name), [says]));
  // Who has just been read so is told by his pronoun.
  const who = readings.read?.name === first!.name ? pronoun(first!.name) : named(first!.name);
  return isConditional(readings)
    ? `${inReadings(readings)}, ${so(readings)}${series([verbFirst(who, first!.says), ...rest])}`
    : `${series([main(named(first!.name), [first!.says]), ...rest])}${under(readings)}`;
}

/** Behind a condition that begins with its verb. */
function so(readings: Readings): string {
  return inReadings(readings).startsWith("wenn ") ? "" : "so ";
}

function person(whose: Whose, as: Parameters<typeof named>[1] = "nominative"): string {
  return `${named(whose.name, as)}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`}`;
}

/** "nutzt es den Kanal" als Satz für sich: "es nutzt den Kanal". */
function mainClause(name: string, statement: string): string {
  return statement.replace(/^(\S+) (es|er|sie)(?= )/u, (_, verbOf: string) => `${pronoun(name)} ${verbOf}`);
}

/** Whether somebody would rather end the talks, and by which priority. */
function interested(
  whose: Whose,
  some: "ein" | "kein",
  isTalking: boolean,
  isOwn: boolean,
  phrase: string,
  statement: string | undefined,
): string {
  const presumed = statement === undefined || isOwn || whose.type !== undefined ? "" : "vermutlich ";
  const told = `${begin(person(whose))} ${verb(whose.name, "hat", "haben")} ${presumed}${some} Interesse daran, ${isTalking ? "die Gespräche" : "Gespräche"} zu beenden`;
  return sentence(
    statement === undefined
      ? `${told} (${main(pronoun(whose.name), [phrase])})`
      : `${told}: ${begin(mainClause(whose.name, statement))}`,
  );
}

/** Worauf sich stützt, was als Priorität gesagt wird; davor. */
function onGround({ type }: Whose, isOwn: boolean): string {
  // A reading is no word of the party's.
  if (type !== undefined) return `in der Lesart ${quoted(type)} `;
  return isOwn ? "" : "vermutlich ";
}

/** Ohne solchen Vorsatz beginnt der Satz mit dem Namen. */
function begun(whose: Whose, isOwn: boolean, statement: string): string {
  const ground = onGround(whose, isOwn);
  return withDative(
    whose.name,
    ground === ""
      ? statement.replace(
          /^(\S+) (?:es|er|sie)(?= )/u,
          (_, verbOf: string) => `${named(whose.name)} ${verbOf}`,
        )
      : `${ground}${withName(whose.name, statement)}`,
  );
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

/** An effect behind a condition that begins with its verb: "…, hätten Gespräche …". */
function inverted(effect: string): string {
  return effect.replace(
    /^(.+?) (hätten|führten|könnten|kämen|würde|hielte|wäre|wären|bliebe)(?=[ ,])/u,
    "$2 $1",
  );
}

const GEHT_NICHT_HERVOR = "geht aus der Chronik nicht hervor";

const TODAY = "nun";

/** Something asked as a thing to do. */
const IS_ACT = /\bzu \p{Ll}|\p{Ll}zu\p{Ll}+en(?!\p{L})/u;

/** Whether the verb is parted ("schlägt … vor"), so that what is proposed stands behind a colon. */
function isVerb([one]: readonly [string, string]): boolean {
  return one === "schlägt";
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
      : `${day === undefined || day === TODAY ? `Vor dem Bruch ${of(then.break)}` : `${begin(on(day))}, also vor dem Bruch ${of(then.break)},`} ${verb(name, ...past)} ${named(name)}`;
  const says = asObject(text);
  // "verlangt von Russland, … zu räumen", "verlangt Garantien"; what is no such phrase is quoted.
  const isClause = IS_ACT.test(says) || /^dass /u.test(says);
  const isPhrase =
    // "verlangt keine Anreicherung" would say the contrary.
    !(/^[„\p{Lu}]/u.test(says) || (!isClause && /^keine?[nr]? /u.test(says))) ||
    /^(?:Gespräche|Garantien|Deeskalation|Entspannung|Zusicherungen) /u.test(says);
  // "schlägt … vor": what is proposed stands before the end of its verb.
  const isParted = isVerb(now);
  const link = !isPhrase ? ": " : isClause ? ", " : " ";
  const [told, end] = !isParted ? [says, ""] : isPhrase && !isClause ? [says, " vor"] : [says, ""];
  const ahead = isParted && end === "" ? `${rest} vor`.trim() : rest;
  const date = day === undefined || then?.break !== undefined || day === TODAY ? "" : ` (${day})`;
  return sentence(
    `${who}${day === TODAY ? ` ${TODAY}` : ""}${ahead === "" ? "" : ` ${ahead}`}${link}${told}${end}${date}${answer === undefined ? "" : `; ${answer[0]} (${answer[1]})`}`,
  );
}

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

const MORE = "andere (siehe Anhang)";

/** "ist die russische Vertretung", "sind die Grundakte und andere (siehe Anhang)". */
function there(names: readonly string[]): string {
  const told = names.map((name) => (name === MORE ? name : theBody(name).name));
  const isMany = names.length > 1 || names.some((name) => theBody(name).isPlural);
  return `${isMany ? "sind" : "ist"} ${series(told)}`;
}

/** "Russlands Forderung", "die Forderung der NATO". */
function possessing(name: string, [article, noun]: readonly [string, string]): string {
  const whose = named(name, "genitive");
  return whose.includes(" ") ? `${article} ${noun} ${whose}` : `${whose} ${noun}`;
}

/** "29. und 30. Juni 2022". */
function ofDays(day: string): string {
  return day.replace(
    /(\d+)\.–(\d+)\./u,
    (_, first: string, last: string) =>
      `${first}. ${Number(last) === Number(first) + 1 ? "und" : "bis"} ${last}.`,
  );
}

/** "für den 7. und 8. Juli 2026", "für Juli 2026". */
function forDays(day: string): string {
  return `für ${/^\d+\./u.test(day) ? "den " : ""}${ofDays(day)}`;
}

/** What was to come, once its day has passed: "sollte stattfinden". */
function planned(says: string): string {
  return says.replace(/(?<!\p{L})soll(en)?(?!\p{L})/gu, (_, several: string | undefined) =>
    several === undefined ? "sollte" : "sollten",
  );
}

const ENDINGS = {
  ein: { dative: "em", accusative: "" },
  eine: { dative: "r", accusative: "" },
} as const;

/** What `standing.word` puts behind a phrase that another vouches for. */
const ON_WORD = /^(.+) \(nach Darstellung ([^(),]+)(?:, ([^()]+))?\)$/u;

/** Ein Kanal für sich, als Satz. */
const TOLD_ALONE: Record<string, (isPlural: boolean, from: string) => string> = {
  aktiv: (isPlural, from) => (isPlural ? `laufen ${from}`.trim() : `arbeitet ${from}`.trim()),
  "teilweise aktiv": (isPlural) => (isPlural ? "laufen nur zum Teil" : "arbeitet nur zum Teil"),
  ruht: (isPlural, from) => (isPlural ? `ruhen ${from}`.trim() : `ruht ${from}`.trim()),
};

function lastMeeting(day: string | undefined): string {
  return day === undefined ? "" : `; das letzte verzeichnete Treffen war ${on(day)}`;
}

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
    recordSilent: (day, days) =>
      `Chronik ${until(day)}, für die ${days < 13 ? numeral(days) : days} Tage seither ohne Eintrag`,
    noRecord: "Die Chronik enthält nichts Datiertes",
    priorities: (day, name) =>
      `die Prioritäten nennt der Verfasser (${name === "" ? "" : `${name}; `}Stand ${day})`,
    undated: (name) => `die Prioritäten der Parteien tragen kein Datum${name === "" ? "" : ` (${name})`}`,
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
    talkLasting: "Beide Seiten reden miteinander, und nach den angenommenen Prioritäten bleibt es dabei",
    talkPartly: "Beide Seiten reden miteinander; ob es dabei bleibt, hängt von der Lesart ab",
    talkThreat:
      "Beide Seiten reden miteinander; nach den angenommenen Prioritäten hält sie allein eine Drohung dazu an",
    talkNot: "Beide Seiten reden miteinander, doch nach den angenommenen Prioritäten bleibt es nicht dabei",
    noTalkLasting: "Es gibt keine Gespräche, doch Gespräche, die Bestand hätten, sind erreichbar",
    noTalkPartly:
      "Es gibt keine Gespräche; ob welche erreichbar sind, die Bestand hätten, hängt von der Lesart ab",
    noTalkThreat: "Es gibt keine Gespräche, und allein eine Drohung würde sie halten",
    noTalkFleeting: "Es gibt keine Gespräche; sie könnten beginnen, hätten aber keinen Bestand",
    noTalkFleetingUnreached:
      "Es gibt keine Gespräche; lohnende Schritte führen nur zu solchen, die keinen Bestand hätten",
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
      "Es gibt keine Gespräche, und nach diesen Prioritäten eröffnen lohnende Schritte keine, die Bestand hätten",
    openLasting:
      "Ob beide Seiten miteinander reden, ist umstritten; Gespräche, die Bestand hätten, sind erreichbar",
    openPartly:
      "Ob beide Seiten miteinander reden, ist umstritten; ob Gespräche Bestand hätten, hängt von der Lesart ab",
    openNot: "Ob beide Seiten miteinander reden, ist umstritten; Bestand hätten Gespräche nicht",
    openUnreached:
      "Ob beide Seiten miteinander reden, ist umstritten; lohnende Schritte führen zu keinen Gesprächen, die Bestand hätten",
    unansweredYes: "Beide Seiten reden miteinander",
    unansweredInPart: "Beide Seiten sind noch in Verbindung, aber eingeschränkt",
    unansweredNo: "Laut Chronik reden beide Seiten nicht miteinander",
    unansweredChannel: "Ein Kanal ist offen",
    unansweredTechnical: "Beide Seiten haben nur auf technischer Ebene Kontakt",
    unansweredMeet: "Beide Seiten treffen sich",
    unansweredNoMeeting: "Laut Chronik treffen sich beide Seiten nicht",
    unansweredContact: (day) =>
      `Beide Seiten führen keine Gespräche; der letzte verzeichnete Kontakt war ${on(day)}`,
    unansweredMet: (day) => `Beide Seiten trafen sich ${on(day)}`,
    unansweredNotFormally: "Beide Seiten halten keine förmlichen Sitzungen ab",
    unansweredContested: "Ob beide Seiten miteinander reden, ist umstritten",
    unansweredUnknown: "Ob beide Seiten miteinander reden, geht aus der Chronik nicht hervor",
    atEnd: (day, talked, share) =>
      `Der letzte Eintrag der Chronik ist ${of(day)}; ${talked}${
        share === undefined
          ? ""
          : {
              Lasting: "; nach diesen Prioritäten hätten Gespräche Bestand",
              Partly: "; ob Gespräche Bestand hätten, hängt von der Lesart ab",
              Threat: "; nach diesen Prioritäten hielte Gespräche nur eine Drohung",
              Not: "; nach diesen Prioritäten hätten Gespräche keinen Bestand",
              Unreached:
                "; nach diesen Prioritäten führen lohnende Schritte zu keinen Gesprächen, die Bestand hätten",
              Joint: "; nach diesen Prioritäten würde nur ein gemeinsamer Schritt Gespräche eröffnen",
            }[share]
      }`,
    talked: {
      yes: "damals redeten beide Seiten miteinander",
      inPart: "damals waren beide Seiten in Verbindung, aber eingeschränkt",
      no: "damals redeten beide Seiten nicht miteinander",
      met: "damals trafen sich beide Seiten",
      technical: "damals trafen sich beide Seiten in Fachgremien",
      notMet: "damals trafen sich beide Seiten nicht",
      notFormally: "damals gab es zwischen beiden Seiten keine förmlichen Sitzungen",
      contact: (day) =>
        `damals führten beide Seiten keine Gespräche, und der letzte verzeichnete Kontakt war ${on(day)}`,
      channel: (day) => `damals war ein Kanal offen, doch nach dem ${day} ist kein Treffen verzeichnet`,
    },
  },

  silence: (n, unit) => {
    const units = {
      week: ["der Woche", "Wochen"],
      month: ["dem Monat", "Monaten"],
      year: ["dem Jahr", "Jahren"],
    } as const;
    const span = n === 1 ? units[unit][0] : `den ${numeral(n)} ${units[unit][1]}`;
    return `Was in ${span} seit dem letzten Eintrag geschah, ist nicht verzeichnet.`;
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
    const body = theBody(name);
    const account = onRecord && `${begin(clause(onRecord.says))} (${onRecord.day})`;
    if (isAlone && state === "umstritten")
      return `ob ${body.name} noch ${body.isPlural ? "bestehen" : "besteht"}, ist umstritten${account === undefined ? lastMeeting(lastMet) : `: ${account}${lastMet === undefined ? "" : `. Das letzte verzeichnete Treffen war ${on(lastMet)}`}`}`;
    if (isAlone && account !== undefined)
      return `${body.name} ${body.isPlural ? "laufen" : "arbeitet"} nur zum Teil: ${account}`;
    const alone = TOLD_ALONE[state];
    if (isAlone && aspect === undefined && resting === undefined && alone)
      return `${body.name} ${alone(body.isPlural, from === undefined ? "" : since(from))}${lastMeeting(lastMet)}`;
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
    const body = theBody(name);
    if (!works && goesOn.length > 0)
      return `die förmlichen Sitzungen ${body.genitive} ruhen${from === undefined ? "" : ` ${since(from)}`}; ${lastMet === undefined ? "" : `zuletzt tagte ${body.pronoun} ${on(lastMet)}; `}${series(goesOn.map(({ name: part, inPart }) => `${theBody(part).name} ${theBody(part).isPlural ? "laufen" : "läuft"} ${inPart ? "zum Teil " : ""}weiter`))}`;
    // Dass kein späteres Treffen verzeichnet ist, heißt nicht, dass es keines gab.
    if (lastMet !== undefined && (works ? from !== lastMet : from === undefined || from === lastMet))
      return `das letzte verzeichnete Treffen ${body.within} war ${on(lastMet)}`;
    const [meets, met] = body.isPlural ? ["laufen", "liefen"] : ["tagt", "tagte"];
    const told = works
      ? from === undefined
        ? meets
        : from === lastMet
          ? `${met} ${on(from)}`
          : `${meets} ${since(from)}`
      : lastMet === undefined
        ? from === undefined
          ? `${meets} nicht`
          : `${meets} ${since(from)} nicht mehr`
        : undefined;
    if (told === undefined)
      return body.isPlural
        ? `${body.name} ruhen ${since(from!)}${lastMeeting(lastMet)}`
        : `die Sitzungen ${body.genitive} ruhen ${since(from!)}; zuletzt tagte ${body.pronoun} ${on(lastMet!)}`;
    return `${body.name} ${told}`;
  },
  goesOnWithout: (name, names, from, lastMet) =>
    `${theBody(name).name} ${theBody(name).isPlural ? "laufen" : "arbeitet"} ${from === undefined ? "" : `${since(from)} `}ohne ${series(names.map((one) => named(one, "accusative")))}${lastMet === undefined ? "" : `; beide Seiten trafen sich dort zuletzt ${on(lastMet)}`}`,
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
        : `${inReadings(readings)}, ${so(readings)}bleibt alles, wie es ist`,
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
        : `${inReadings(readings)}, ${so(readings)}kommt nichts zur Ruhe`,
    indifferent: (names) =>
      `wie ${series(names.map((name) => named(name)))} gelesen ${names.length > 1 ? "werden" : verb(names[0] ?? "", "wird", "werden")}, ändert nichts`,
    more: (n) => `${count(n, "weiterer Ausgang", "weitere Ausgänge")} (Anhang)`,
  },

  unanswered: {
    noModel: (day) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Für die Zeit ${until(day)} sind keine Prioritäten angegeben.`,
    belied: (whose, statement, day) =>
      `Ob Gespräche Bestand hätten, bleibt unbeantwortet: Die entscheidende Annahme war, dass ${withDative(
        whose.name,
        statement.replace(/^(?:es|er|sie)(?= )/u, () => named(whose.name)),
      )}; doch ${on(day)} handelte ${pronoun(whose.name)} anders.`,
    left: (told, names) =>
      `Ohne diese Annahme bleibt: ${begin(told.map(clause).join("; "))}.${names.length === 0 ? "" : ` Welche Lesart ${series(names.map((name) => named(name, "genitive")))} zutrifft, ${GEHT_NICHT_HERVOR}.`}`,
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
        `als Priorität ${person(whose, "genitive")} ist nur angenommen, dass ${statement}`,
      untested: "keine Handlung hat diese Prioritäten seither erprobt",
      stood: (names) =>
        `jahrelang ${verb(names.length > 1 ? "" : (names[0] ?? ""), "handelte", "handelten")} ${series(names.map((name) => named(name)))} anders, als es einer ausschlaggebenden Priorität entspräche`,
      contested: (n) =>
        `${n === 1 ? "eine umstrittene Tatsache würde" : `${n} umstrittene Tatsachen würden`} die Antwort umkehren`,
      fragile: (n, all) => `von ${all} geprüften kleinen Änderungen kehren ${all - n} die Antwort um`,
      record: (n) =>
        `${n === 1 ? "eine Handlung" : `${numeral(n)} Handlungen`} seither ${n === 1 ? "widerspricht" : "widersprechen"} diesen Prioritäten`,
      readings: (n, names) =>
        `welcher ${n === 2 ? "Ausgang" : `von ${numeral(n)} Ausgängen`} folgt, hängt davon ab, welche Lesart ${names.length === 0 ? "" : `${series(names.map((name) => named(name, "genitive")))} `}zutrifft`,
    },
    short: {
      age: "die Prioritäten sind alt",
      sources: "kein eigener Text einer Partei belegt, was ausschlaggebend ist",
      uncertain: "eine ausschlaggebende Priorität ist nur angenommen",
      untested: "nichts hat die Prioritäten seither erprobt",
      stood: "was eine Partei jahrelang tat, widerspricht einer ausschlaggebenden Priorität",
      contested: "eine umstrittene Tatsache würde die Antwort umkehren",
      fragile: "kleine Änderungen kehren die Antwort um",
      record: "was seither geschah, widerspricht den Prioritäten",
      readings: "der Ausgang hängt davon ab, welche Lesart zutrifft",
    },
    besides: (first, others) => `${first}; ${series(others, "und")}`,
    none: "nichts wurde gefunden, was gegen sie spräche",
    ofTalks: {
      label: (word) => `Die Verlässlichkeit der Angaben über Gespräche ist ${word}`,
      reasons: {
        ended: "die Chronik endet lange vor diesem Tag",
        contested: "die Darstellungen gehen auseinander",
        uncited: "keine Quelle belegt sie",
        unmet: "aus dem letzten halben Jahr ist kein Treffen verzeichnet",
      },
      none: "sie beruhen auf datierten Quellen",
    },
  },

  standing: {
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
        `${after === undefined ? "Nicht verzeichnet ist" : `Für die Zeit nach dem ${after} ist nicht verzeichnet`}, dass ${series(
          sharing(options).map(({ names, phrases }) =>
            subordinate(
              series(
                names.map((name) => named(name)),
                "oder",
              ),
              phrases,
              "oder",
            ),
          ),
          "oder",
        )}`,
      ),
    lapsed: (name, phrase, day) =>
      sentence(
        `Ob ${subordinate(named(name), [phrase])}, ${day === undefined ? "" : `ist für die Zeit nach dem ${day} nicht verzeichnet`}${day === undefined ? GEHT_NICHT_HERVOR : ""}`,
      ),
    contested: (name, phrase, account) =>
      sentence(`Umstritten ist, ob ${subordinate(named(name), [phrase])}: ${begin(account)}`),
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
        ...(inForce.length > 0 ? [`vereinbart und nicht beendet ${there(inForce)}`] : []),
        ...(works.length > 0 ? [`weiter tätig ${there(works)}`] : []),
        ...(inPart.length > 0 ? [`zum Teil noch tätig ${there(inPart)}`] : []),
        ...(dormant.length > 0 ? [`nicht beendet, aber ohne Wirkung ${there(dormant)}`] : []),
        ...(contested.length > 0 ? [`umstritten ${there(contested)}`] : []),
      ]
        .map((one) => sentence(begin(one)))
        .join(" "),
    nothingAtWork: "Nichts Verzeichnetes ist zwischen ihnen noch in Kraft oder tätig.",
    more: MORE,
    channels: (list) => list.map((one) => sentence(begin(one))).join(" "),
    asked: (says) => ` (${says})`,
    shortOf: (says, day) => sentence(`Am nächsten kommt dem: ${begin(clause(says))} (${day})`),
    outside: (name, agreement, from) =>
      sentence(
        `${begin(named(name))} ${verb(name, "steht", "stehen")} ${since(from)} außerhalb ${theBody(agreement).genitive}`,
      ),
    lately: (events, of) => [
      `${{ ended: events.length === 1 ? "Der jüngste Eintrag" : "Die jüngsten Einträge", year: "Im letzten Jahr", lately: "Jüngst" }[of]}:`,
      ...events.map(([day, says]) => sentence(`${begin(says)} (${day})`)),
    ],
    labelThen: "Stand der Dinge beim letzten Eintrag",
  },

  changed: {
    label: (day, headline, isBelied) =>
      `Seit der Einschätzung ${of(day)} („${headline}“${isBelied ? ", was nicht eintraf" : ""})`,
    asked: (day, headline, isBelied) =>
      `${begin(since(day))} (damals „${headline}“${isBelied ? ", was nicht eintraf" : ""})`,
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
      talksToday: "ob beide Seiten miteinander reden",
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
          ? `Der erste Schritt lohnt sich für ${person(whose, "accusative")} nicht (${main(pronoun(whose.name), [phrase])})`
          : begin(begun(whose, isOwn, statement)),
      ),
    waits: (whose, _waiting, phrase, statement, isOwn) =>
      sentence(
        statement === undefined
          ? `Dem entgegenzukommen lohnt sich für ${person(whose, "accusative")} nicht (${main(pronoun(whose.name), [phrase])})`
          : begin(begun(whose, isOwn, statement)),
      ),
    grants: (whose, n, condition, isOwn) =>
      sentence(
        `${n === 1 ? "Das" : n === 2 ? "Beides" : "Etwas davon"} ${verb(whose.name, "gewährt", "gewähren")} ${person(whose)} ${isOwn || whose.type !== undefined ? "" : "vermutlich "}nur, wenn ${condition}`,
      ),
    leaves: (whose, phrase, statement, isTalking, isOwn) =>
      interested(whose, "ein", isTalking, isOwn, phrase, statement),
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
    stays: (whose, phrase, statement, isTalking, isOwn) =>
      interested(whose, "kein", isTalking, isOwn, phrase, statement),
    staysForItself: (whose, isTalking) =>
      sentence(
        `${begin(person(whose))} ${verb(whose.name, "will", "wollen")} ${isTalking ? "diese Gespräche" : "Gespräche"} und ${verb(whose.name, "stellt", "stellen")} dafür keine Bedingungen`,
      ),
    judged: " (Urteil des Verfassers)",
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
      `Was ${named(name)} ${on(day)} ${verb(name, "tat", "taten")}, widerspricht der entscheidenden Annahme: ${begin(told)}`,
    stood: (_name, as, from, to, meetings) => {
      const when = to === undefined ? since(from) : `${of(from)} ${until(to)}`;
      const met = meetings < 2 ? "" : `, bei ${numeral(meetings)} Treffen`;
      return {
        without: `. Dagegen spricht: ${begin(when)} geschah es auch ohne dies${met}`,
        not: `. Dagegen spricht: ${begin(when)} ist das nicht geschehen`,
        otherwise: `. Dagegen spricht: ${begin(when)} ${to === undefined ? "ist" : "war"} es anders`,
      }[as];
    },
    otherwise: "; an diesem Tag ist es anders",
    none: "Keine einzelne Priorität entscheidet darüber; der Anhang zeigt jeden Ausgang.",
  },

  change: {
    label: "Was die Antwort ändern würde",
    intro: (brings, lastsNow, isTalking) =>
      `Jede dieser Änderungen könnte ${broughtAbout(brings, isTalking, lastsNow ? "nach mehr Lesarten als jetzt " : "")} (ein Befund, kein Rat):`,
    introOne: (brings, lastsNow, isTalking) =>
      `Diese Änderung würde ${broughtAbout(brings, isTalking, lastsNow ? "nach mehr Lesarten als jetzt " : "")} (ein Befund, kein Rat):`,
    introAll: (brings, readings, isTalking) =>
      `Jede dieser Änderungen würde ${broughtAbout(brings, isTalking, lead(readings))} (ein Befund, kein Rat):`,
    introAllToo: (brings, readings, isTalking) =>
      `Jede dieser Änderungen würde ${broughtAbout(brings, isTalking, `auch ${lead(readings)}`)} (ein Befund, kein Rat):`,
    drop: (whose, statement) =>
      `${verbOfCondition(whose, "gäbe", "gäben")} die Priorität auf, dass ${statement}`,
    dropNegated: (whose, statement, isOwn) =>
      isOwn
        ? `${verbOfCondition(whose, "schlösse", "schlössen")} nicht länger aus, dass ${statement}`
        : `Wäre es ${named(whose.name, "dative")}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`} nicht mehr wichtig, ob ${statement}`,
    weaken: (whose, statement, becomes) =>
      `${verbOfCondition(whose, "verlangte", "verlangten")} nicht mehr, dass ${statement}, sondern nur, dass ${becomes.join("; dann, dass ")}`,
    add: (whose, statement, rank, forItself, even) =>
      `${verbOfCondition(whose, "zählte", "zählten")} es ${among(whose.name, rank)}, dass ${statement}${forItself ? ", um der Gespräche selbst willen" : ""}${even === undefined ? "" : `, auch wenn ${even}`}`,
    take: (whose, phrase, rank, forItself, even) =>
      `${verbOfCondition(whose, "zählte", "zählten")} es ${among(whose.name, rank)}, dass ${subordinate(pronoun(whose.name), [phrase])}${forItself ? ", um der Gespräche selbst willen" : ""}${even === undefined ? "" : `, auch wenn ${even}`}`,
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
    noWay:
      "Vom Stand der Dinge führt keine Folge von Schritten zu Gesprächen, was auch immer jemand vorzieht.",
    wouldEnd: (name, phrases, leaver) =>
      sentence(
        `Nach diesen Prioritäten bleibt ${named(leaver)} bei den Gesprächen, weil ${subordinate(named(name), phrases)}; sonst hätte ${pronoun(leaver)} dafür keinen Grund mehr`,
      ),
    already: "Nach diesen Prioritäten haben Gespräche Bestand, so wie die Dinge sind.",
    missing: (path) =>
      sentence(`Es ${path.length === 1 ? "fehlt ein Schritt" : "fehlen Schritte"}: ${path.join("; dann: ")}`),
    conditionThen: (holder, says, overtaken, day) =>
      sentence(
        `Nicht erfüllt ist, was ${named(holder)} ${day === undefined ? "" : `zuletzt ${on(day)}, also `}vor dem Bruch ${of(overtaken)}${day === undefined ? "" : ","} zur Bedingung ${verb(holder, "machte", "machten")}: ${begin(says)}`,
      ),
    restateFirst: (names) =>
      `Das lässt sich erst sagen, wenn die Prioritäten ${series(names.map((name) => named(name, "genitive")))} neu bestimmt sind.`,
    stateFirst: (names) =>
      `Das lässt sich erst sagen, wenn die Prioritäten ${series(names.map((name) => named(name, "genitive")))} angegeben sind.`,
    condition: (holder, says, isUnmet, day) =>
      sentence(
        `Eine Bedingung ${named(holder, "genitive")}${day === undefined ? "" : ` (${day})`} ist ${isUnmet ? "nicht" : "nur teilweise"} erfüllt: ${begin(says)}`,
      ),
  },

  watch: {
    label: "Zu beobachten:",
    // Who would do what says a clause already ("ob Russland …"); other words are led by what they would show.
    sign: (seen, shows, isAhead) =>
      seen === ""
        ? shows.join("; ")
        : shows.length === 0 || /^ob /u.test(seen)
          ? seen
          : `${seen} (${isAhead ? "ein Vorzeichen" : "das hieße"}: ${shows.map(begin).join("; ")})`,
    seen: (signs, joinedBy) =>
      signs
        .map((sign, i) => (i === 0 ? sign : sign.replace(/^ob /u, joinedBy === "and" ? "zugleich " : "")))
        .join(joinedBy === "and" ? " und " : " oder "),
    word: (name, phrase) =>
      `ob ${named(name)} ${verb(name, "erklärt", "erklären")}, dass ${subordinate(pronoun(name), [phrase])}`,
    format: (name, aspect, works) => {
      const body = theBody(name);
      return aspect === undefined
        ? works
          ? `ob ${body.name} wieder ${body.isPlural ? "laufen" : "arbeitet"}`
          : body.isPlural
            ? `ob ${body.name} enden`
            : `ob ${body.name} ${body.pronoun === "sie" ? "ihre" : "seine"} Arbeit einstellt`
        : `ob die Arbeit ${body.genitive} (${aspect}) ${works ? "wieder aufgenommen" : "eingestellt"} wird`;
    },
    comes: (name, bodies, comes) => {
      const meetings = bodies.map(meetingOf);
      const each = (as: "dative" | "accusative") =>
        series(
          meetings.map(({ article, noun }) => `${article}${ENDINGS[article][as]} ${noun}`),
          "oder",
        );
      return comes
        ? `ob ${named(name)} ${each("dative")} ${verb(name, "zustimmt", "zustimmen")}`
        : `ob ${named(name)} ${each("accusative")} ${verb(name, "absagt", "absagen")}`;
    },
    both: (one, other) => {
      const parts = (sign: string) => /^ob (.+?) (einer? .+ )(zustimm|absag)(?:t|en)$/u.exec(sign);
      const [a, b] = [parts(one), parts(other)];
      const isOne = (sign: typeof a) => sign && !/ (?:und|oder) /u.test(sign[1]!);
      return isOne(a) && isOne(b) && a![2] === b![2] && a![3] === b![3]
        ? `ob ${a![1]} und ${b![1]} ${a![2]}${a![3]}en`
        : undefined;
    },
    reply: (name, other, day, isProposal) =>
      `was ${named(name)} auf ${possessing(other, isProposal ? ["den", "Vorschlag"] : ["die", "Forderung"])} ${of(day)} ${verb(name, "antwortet", "antworten")}`,
    meeting: (name, last, works) => {
      const body = theBody(name);
      const meets = body.isPlural ? "fortgesetzt werden" : "tagt";
      return works
        ? `wann ${body.name} ${body.isPlural ? "" : "wieder "}${meets}`
        : `ob ${body.name} ${last === undefined || body.isPlural ? "" : `erstmals ${since(last)} wieder `}${meets}`;
    },
    condition: (met, holder, says) =>
      `ob die Bedingung ${named(holder, "genitive")} ${met ? "" : "nicht mehr "}als erfüllt gilt (${says})`,
    due: (day, says) => `${clause(says)} (geplant: ${ofDays(day)})`,
    past: (day, says) => `was aus dem Plan ${forDays(day)} wurde: ${begin(planned(clause(says)))}`,
  },

  sure: {
    label: "Wie belastbar die Antwort ist",
    votes: (direction, agrees, a, b, from, to, parties) => {
      const years = `(${from}–${to})`;
      if (direction === null)
        return `Ob ${named(a)} bei UN-Abstimmungen ${by(b)} abrückte ${years}, hängt vom Maß ab.`;
      const moved = `Bei UN-Abstimmungen ${verb(a, "rückte", "rückten")} ${named(a)}`;
      const way =
        direction === "steady"
          ? `${by(b)} kaum ab und kaum näher heran`
          : direction === "rises"
            ? `näher an ${named(b, "accusative")}`
            : `${by(b)} ab`;
      return `${moved} ${way} ${years}${besideFormats(direction, agrees, parties)}.`;
    },
    codedEvents: (direction, agrees, a, b, from, to, parties) => {
      const years = `(${from}–${to})`;
      const between = `zwischen ${named(a, "dative")} und ${named(b, "dative")}`;
      if (direction === null)
        return `Ob kodierte Ereignisse ${between} freundlicher wurden ${years}, hängt vom Maß ab.`;
      const way =
        direction === "steady"
          ? "änderten sich kaum"
          : direction === "rises"
            ? "wurden freundlicher"
            : "wurden unfreundlicher";
      return `Kodierte Ereignisse ${between} ${way} ${years}${besideFormats(direction, agrees, parties)}.`;
    },
    orderings: (same, all, above, which) =>
      sentence(
        same === all
          ? `Wird eine einzelne Priorität gestrichen, abgeschwächt oder um einen Platz verschoben, bleibt die Antwort in allen geprüften Fällen dieselbe${above === 0 ? "" : above === 1 ? "; erst die oben genannte größere Änderung kehrt sie um" : "; erst größere Änderungen wie die oben genannten kehren sie um"}`
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
        `Die Antwort setzt ${isBeyond ? "außerdem " : ""}voraus, dass ${subordinate(person(whose), [phrase])} und dabei bleiben ${verb(whose.name, "will", "wollen")}; ${isDropped ? `${verb(whose.name, "bestünde", "bestünden")} ${pronoun(whose.name)} nicht länger darauf` : `${verb(whose.name, "wollte", "wollten")} ${pronoun(whose.name)} das Gegenteil`}, ${inverted(effect)}`,
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
        ? `Die Chronik enthält ${since(stated)} keine Handlung, die diese Prioritäten auf die Probe stellt.`
        : `Die Chronik enthält zwischen dem ${stated} und dem Bruch ${of(end)} keine Handlung, die diese Prioritäten auf die Probe stellt.`,
    record: (moves, stated, end) => {
      const all = moves.reduce((sum, { n }) => sum + n, 0);
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
          "one-reading": `${begin(which(n))} ${n === 1 ? "passt" : "passen"} nur zu ${readAs?.type === undefined ? "einer Lesart" : `der Lesart ${quoted(readAs.type)}`}${isLater ? ", die in Kenntnis dessen verfasst wurde" : ""}`,
          nothing: `${begin(which(n))} ${n === 1 ? "spricht" : "sprechen"} weder dafür noch dagegen`,
        })[kind];
      const tested = `${span} ${all === 1 ? "stellt eine Handlung" : `stellen ${numeral(all)} Handlungen`} diese Prioritäten auf die Probe.`;
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
        ...(tie > 0 ? [tie === 1 ? "eine ist ihnen gleich" : `${numeral(tie)} sind ihnen gleich`] : []),
        ...(open > 0
          ? [open === 1 ? "eine bleibt nach ihnen offen" : `${numeral(open)} bleiben nach ihnen offen`]
          : []),
      ];
      const told = series(kinds).replace("ihnen", "diesen Prioritäten");
      return sentence(
        all === 1
          ? told.replace(/^eine /, "Die eine frühere Wendung ")
          : `Von ${numeral(all)} früheren Wendungen ${told.replace(/^(\S+) (\S+)/, "$2 $1")}`,
      );
    },
    earlierAgainst: (against, isLast) =>
      sentence(
        `Bei der Angabe schon bekannt war, was dagegen spricht${isLast ? ", zuletzt" : ""}: ${begin(against.map(([says, day]) => `${says} (${day})`).join("; "))}`,
      ),
    noLikelier: (names) =>
      `Welche Lesart ${series(names.map((name) => named(name, "genitive")))} wahrscheinlicher ist, geht aus der Chronik nicht hervor.`,
    laterLists: (whose) =>
      `Die Rangfolge der Ziele in ${whose.length === 1 ? "der Lesart" : "den Lesarten"} ${series(whose.map(({ type }) => quoted(type ?? "")))} wurde später aufgestellt.`,
    untold: (n) =>
      n === 1
        ? "Die einzige Handlung, die seither verzeichnet ist, zeigt nicht, ob diese Prioritäten zutreffen."
        : `Von ${numeral(n)} Handlungen, die seither verzeichnet sind, zeigt keine, ob diese Prioritäten zutreffen.`,
    refutedBy: ({ type }) => `Das widerlegt die Lesart ${quoted(type ?? "")}.`,
    refuted: ({ name, type }, day) =>
      sentence(
        `Was ${named(name)} ${on(day)} ${verb(name, "tat", "taten")}, widerlegt die Lesart ${quoted(type ?? "")}`,
      ),
    variantDoesBetter: (name, explains, all) =>
      sentence(
        `Das Modell ${quoted(name)} erklärt mehr der verzeichneten Handlungen: ${explains} von ${all}`,
      ),
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
    joint: (readings) =>
      `Gespräche kämen${inside(readings)} nur zustande, wenn beide Seiten zugleich einen Schritt täten`,
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
    label: "Quellenlage",
    works: (total, parts) =>
      total === 1
        ? `${parts
            .filter((part) => part.startsWith("1 "))
            .map(
              (part) =>
                `Die einzige Quelle stammt ${part === "1 andere" ? "von anderer Seite" : part.slice(2)}`,
            )
            .join("")}${parts.flatMap((part) => (part.startsWith("1 ") ? [] : [`, ${part}`])).join("")}.`
        : `${count(total, "Quelle", "Quellen")}: ${parts.join(", ")}.`,
    by: (n, name) => `${n === 0 ? "keine" : n} ${by(name)}`,
    others: (n) => `${n} andere`,
    none: "Der Fall nennt keine Quellen.",
    paper: (title, funder, isParty) =>
      funder === undefined
        ? `Geprüft wird das Papier ${quoted(title)}.`
        : `Geprüft wird ein Papier, das mit Mitteln ${named(funder, "genitive")}${isParty ? ", selbst Partei," : ""} gefördert wurde: ${quoted(title)}.`,
    notHeard: (names) =>
      sentence(
        `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} nicht selbst zu Wort`,
      ),
    hardlyHeard: (names) =>
      sentence(
        `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} kaum zu Wort`,
      ),
    concluded: (day, funder, says, agrees, overtaken) => {
      const about = [
        ...(day === undefined ? [] : [overtaken && !overtaken.isOtherwise ? `${day}, vor dem Bruch` : day]),
        ...(funder === undefined ? [] : [`gefördert mit Mitteln ${named(funder, "genitive")}`]),
      ];
      return sentence(
        `Das geprüfte Papier${about.length > 0 ? ` (${about.join("; ")})` : ""} folgerte: ${begin(clause(says))}${overtaken?.isOtherwise ? `; dem widerspricht, was seit dem Bruch ${of(overtaken.break)} verzeichnet ist` : agrees === null ? "" : agrees ? "; diese Seite stimmt zu" : "; diese Seite weicht ab"}`,
      );
    },
  },
};

function besideFormats(
  direction: "rises" | "falls" | "steady",
  agrees: boolean | null,
  parties: readonly string[],
): string {
  if (agrees === null) return "";
  if (direction === "steady")
    return "; ebenso wenig änderte sich daran, was von den Vereinbarungen der Parteien wirksam war";
  const isMore = (direction === "rises") === agrees;
  return `; ${agrees ? "zugleich" : "dagegen"} war ${isMore ? "mehr" : "weniger"} von dem wirksam, was ${series(parties.map((name) => named(name)))} vereinbart hatten`;
}
