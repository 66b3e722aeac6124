import { eventsCommand } from "../../en/eventsCommand.ts";
import { theBody } from "../bodies.ts";
import { eventsCommand as german } from "../eventsCommand.ts";
import { named, quoted } from "../grammar.ts";
import { PHASES } from "../wordsOfFields.ts";
import type { Called, Telling } from "./tell.ts";

const MONTHS: Readonly<Record<string, string>> = {
  January: "Januar",
  February: "Februar",
  March: "März",
  May: "Mai",
  June: "Juni",
  July: "Juli",
  October: "Oktober",
  December: "Dezember",
};
const MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";

/** "on 1 April 2014", "in May 2014" of a finding as German writes it. */
export function dated(text = ""): string {
  return text
    .replace(
      new RegExp(`\\bon (\\d{1,2}) ${MONTH} (\\d{4})`, "gu"),
      (_, day, month: string, year) => `am ${day}. ${MONTHS[month] ?? month} ${year}`,
    )
    .replace(
      new RegExp(`\\b(\\d{1,2}) ${MONTH} (\\d{4})`, "gu"),
      (_, day, month: string, year) => `${day}. ${MONTHS[month] ?? month} ${year}`,
    )
    .replace(
      new RegExp(`\\bin ${MONTH} (\\d{4})`, "gu"),
      (_, month: string, year) => `im ${MONTHS[month] ?? month} ${year}`,
    )
    .replace(
      new RegExp(`\\b${MONTH} (\\d{4})`, "gu"),
      (_, month: string, year) => `${MONTHS[month] ?? month} ${year}`,
    )
    .replace(/\bin (\d{4})\b/gu, "$1");
}

function moved(one = "", two = "", way = ""): string {
  return way === "nearer"
    ? `nähern sich ${one} und ${two} an`
    : `entfernen sich ${one} und ${two} voneinander`;
}

/** "share of same votes 0.26 (2001–2003) and 0.68 (2007–2009), moved nearer" in German. */
function measured(text = ""): string {
  const [own, english] = [german, eventsCommand].map(
    ({ votes, series }): Record<string, string> => ({ ...votes.names, ...series.names }),
  );
  return Object.entries(english!)
    .reduce((told, [id, name]) => told.replaceAll(name, own![id] ?? name), text)
    .replace(/(\d)\.(\d\d) \(/gu, "$1,$2 (")
    .replaceAll(") and ", ") und ")
    .replaceAll(", moved nearer", ", näher")
    .replaceAll(", moved apart", ", auseinander")
    .replaceAll(", moved little", ", kaum verändert");
}

/** "suspended on 1 April 2014" as "ausgesetzt am 1. April 2014"; a word that is not known keeps its own. */
export function phased(text = ""): string {
  return dated(
    text.replace(
      /(?<![\p{L}“„-])(?:in force|\p{Ll}+)(?= (?:(?:on|in|about|between|since) |\d))/gu,
      (word) => PHASES[word] ?? word,
    ),
  )
    .replace(/(^|, )it (?=\p{L})/gu, "$1")
    .replace(/ and (\d+) more$/u, " und $1 weitere");
}

/** What a paper says of a format, as a clause behind "hier", with the names that the case has for it in German. */
function stated(text = "", called: Called): string {
  const actor = (name: string) => named(called(name) ?? name);
  const format = (name: string) => theBody(called(name) ?? quoted(name)).name;
  const own = (name: string) => called(name) ?? name;
  const forms: readonly (readonly [RegExp, string, (name: string) => string])[] = [
    [/^(.+?) joins (.+?) (on|in|about) (.+)$/su, "tritt $1 $3 $4 bei ($2)", actor],
    [/^(.+?) leaves (.+?) (on|in|about) (.+)$/su, "verlässt $1 $3 $4 ($2)", actor],
    [/^(.+?) follows (.+?) (on|in|about) (.+)$/su, "folgt $1 $3 $4 auf $2", own],
    [/^(.+?) begins (on|in|about) (.+)$/u, "beginnt $1 $2 $3", format],
    [/^(.+?) ends (on|in|about) (.+)$/u, "endet $1 $2 $3", format],
    [/^(.+?) is suspended (on|in|about) (.+)$/u, "wird $1 $2 $3 ausgesetzt", format],
    [/^(.+?) is resumed (on|in|about) (.+)$/u, "wird $1 $2 $3 wieder aufgenommen", format],
  ];
  for (const [pattern, german, subject] of forms) {
    const [whole, first, ...others] = pattern.exec(text) ?? [];
    if (whole !== undefined)
      return dated(
        [subject(first!), ...others.map(own)].reduce(
          (told, part, i) => told.replace(`$${i + 1}`, () => part),
          german,
        ),
      );
  }
  return dated(`steht „${text}“`);
}

/** Mit dem Fall verglichen. Sätze des Falls bleiben, wie er sie schreibt, in Anführungszeichen. */
export const AGAINST_CASE: Readonly<Record<string, readonly Telling[]>> = {
  "case-date": [
    [
      "here {stated}; in the case sources differ ({readings}): say whose date it is",
      (values, called) =>
        `hier ${stated(values.stated, called)}; im Fall weichen die Quellen voneinander ab („${values.readings}“): sagen, wessen Datum es ist`,
    ],
    [
      "here {stated}; the case has {recorded}: check the date in a source",
      (values, called) =>
        `hier ${stated(values.stated, called)}; der Fall verzeichnet: ${phased(values.recorded)}; das Datum in einer Quelle prüfen`,
    ],
  ],
  "case-succession": [
    [
      "“{word}”: the case has {format} {end}, by {other}; say replaced, or show that nothing but the name changed",
      ({ word, format, end, other }) =>
        `„${word}“: im Fall ist ${format} durch ${other} abgelöst (${phased(end)}); „ersetzt“ sagen oder zeigen, dass sich nur der Name änderte`,
    ],
    [
      "“{word}”: the case has {format} {end}, as {other}; say renamed, or show what else changed",
      ({ word, format, end, other }) =>
        `„${word}“: im Fall besteht ${format} als ${other} fort (${phased(end)}); „umbenannt“ sagen oder zeigen, was sich sonst änderte`,
    ],
    [
      "“{word}”: in the case {format} comes after {other}, not before it; turn them round",
      "„{word}“: im Fall folgt {format} auf {other} und geht ihm nicht voraus; umdrehen",
    ],
    [
      "“{word}”: in the case {other} comes after {format}, not {named}; check which it was",
      "„{word}“: im Fall folgt {other} auf {format}, nicht {named}; prüfen, welches es war",
    ],
  ],
  "case-status": [
    [
      "“{word}”: in the case it is {other} that leaves {format} {date}, not {who}; check who it was",
      ({ word, other, format, date, who }) =>
        `„${word}“: im Fall verlässt ${other} ${dated(date)} das Format (${format}), nicht ${who}; prüfen, wer es war`,
    ],
    [
      "{what}: the case has no end of {format} before {day}; it has been {status} since {date}, which is not the same",
      ({ what, format, day, status = "", date }) =>
        `${what}: im Fall hat ${format} vor dem ${dated(day)} kein Ende; seit ${since(date)} ist es ${PHASES[status] ?? status}, und das ist nicht dasselbe`,
    ],
    [
      "{what}: the case has no end of {format}; it has been {status} since {date}, which is not the same",
      ({ what, format, status = "", date }) =>
        `${what}: im Fall hat ${format} kein Ende; seit ${since(date)} ist es ${PHASES[status] ?? status}, und das ist nicht dasselbe`,
    ],
    [
      "{what}: the case has no end of {format} before {day}",
      ({ what, format, day }) => `${what}: im Fall hat ${format} vor dem ${dated(day)} kein Ende`,
    ],
    [
      "“{word}”: the case has {format} {end}; check it",
      ({ word, format, end }) => `„${word}“: im Fall gilt für ${format}: ${phased(end)}; prüfen`,
    ],
    ["{what}: the case has no end of {format}", "{what}: im Fall hat {format} kein Ende"],
    [
      "“{word}”: the case has {format} {end}, before this paper was written; check it",
      ({ word, format, end }) =>
        `„${word}“: im Fall gilt für ${format}: ${phased(end)}, vor der Abfassung dieser Arbeit; prüfen`,
    ],
    [
      "“{word}”: the case has {format} {ground}, and no work since when this paper was written; it exists, say so",
      ({ word, format, ground }) =>
        `„${word}“: im Fall gilt für ${format}: ${phased(ground)}, und bei der Abfassung dieser Arbeit keine Tätigkeit seither; es besteht, das sagen`,
    ],
  ],
  "case-actor": [
    [
      "“{words}”: the case has no such move of {actor}, and one of {other} {date}; check who it was",
      ({ words, actor, other, date }) =>
        `„${words}“: im Fall tut ${actor} nichts dergleichen, ${other} aber ${dated(date)}; prüfen, wer es war`,
    ],
  ],
  "case-cancelled": [
    [
      "“{word}”: the case has {formats} {status} {date}, not ended ({names}); say suspended, or show the decision that ended them",
      ({ word, status = "", date, names }) =>
        `„${word}“: im Fall sind diese Formate ${dated(date)} ${PHASES[status] ?? status}, nicht beendet (${names}); „ausgesetzt“ sagen oder den Beschluss zeigen, der sie beendete`,
    ],
  ],
  "case-only-active": [
    [
      "“{word}”: {day} the case has others at work: {names}; name them, or say in what sense they do not count",
      ({ word, day, names }) =>
        `„${word}“: ${dated(day)} sind im Fall andere tätig: ${phased(names)}; sie nennen oder sagen, inwiefern sie nicht zählen`,
    ],
  ],
  "case-consulted": [
    [
      "here {one} and {two} do not speak {date}; the case has {day}: {says}; check it",
      ({ one, two, date, day, says }) =>
        `hier sprechen ${one} und ${two} ${dated(date)} nicht miteinander; der Fall verzeichnet ${dated(day)}: „${says}“; prüfen`,
    ],
    [
      "here {one} consults {two} {date}; the case has {day}: {says}; check it",
      ({ one, two, date, day, says }) =>
        `hier berät sich ${one} mit ${two} ${dated(date)}; der Fall verzeichnet ${dated(day)}: „${says}“; prüfen`,
    ],
  ],
  "case-trend": [
    [
      "here {one} and {two} move {way}, by no measure; the case counts “{name}”, in the place of {whole}, which has no vote: {told}; name a measure and its years, or say on what it rests",
      ({ one, two, way, name, whole, told }) =>
        `hier ${moved(one, two, way)}, ohne Maß; der Fall zählt „${name}“, an der Stelle von ${whole}, das keine Stimme hat: ${measured(told)}; ein Maß und seine Jahre nennen, oder sagen, worauf es beruht`,
    ],
    [
      "here {one} and {two} move {way}, by no measure; the case counts “{name}”: {told}; name a measure and its years, or say on what it rests",
      ({ one, two, way, name, told }) =>
        `hier ${moved(one, two, way)}, ohne Maß; der Fall zählt „${name}“: ${measured(told)}; ein Maß und seine Jahre nennen, oder sagen, worauf es beruht`,
    ],
  ],
  "case-value": [
    [
      "here {values} [are values|is a value] of {actor}; in the case [they are|it is] declared by {other}; check whose [they are|it is]",
      "hier gilt als Wert von {actor}: „{values}“; im Fall hat {other} dies erklärt; prüfen, wessen Wert es ist",
    ],
    [
      "{values} [are values|is a value] of {actor} in the case too, by {kind} alone; say so, or show where {again} declares them",
      ({ values, actor, kind }) =>
        `auch im Fall Wert von ${actor}, doch nur ${kind === "inference" ? "erschlossen" : "nach einer Regel für Mitarbeiter"}: „${values}“; das sagen oder zeigen, wo ${actor} dies erklärt`,
    ],
  ],
  "case-event-date": [
    [
      "here this is told of {date}; the case has {recorded}: check the date in a source",
      ({ date, recorded }) =>
        `hier gilt dies dem ${dated(date)}; der Fall verzeichnet ${dated(recorded)}: das Datum in einer Quelle prüfen`,
    ],
  ],
  "case-membership": [
    [
      "here {member} joins {organisation} {date}; the case has it a member from {day}: check the date in a source",
      ({ member, organisation, date, day }) =>
        `hier tritt ${member} ${organisation} ${dated(date)} bei; im Fall ist die Mitgliedschaft verzeichnet ab ${dated(day)}: das Datum in einer Quelle prüfen`,
    ],
    [
      "here {member} leaves {organisation} {date}; the case has it a member until {day}: check the date in a source",
      ({ member, organisation, date, day }) =>
        `hier verlässt ${member} ${organisation} ${dated(date)}; im Fall ist die Mitgliedschaft verzeichnet bis ${dated(day)}: das Datum in einer Quelle prüfen`,
    ],
  ],
  "case-first-move": [
    [
      "told as the first move: {n} [day|days] before {actor} did so {date}, the case has a move of {other} {first} that this paper does not mention; say what came first, and whether one answered the other",
      ({ n, actor, date, other, first }) =>
        `als erster Schritt erzählt: ${n === "1" ? "einen Tag" : `${n} Tage`} bevor ${actor} ${dated(date)} handelte, verzeichnet der Fall einen Schritt von ${other} ${dated(first)}, den die Arbeit nicht nennt; sagen, was zuerst kam und ob eines auf das andere antwortete`,
    ],
  ],
  "case-demand": [
    [
      "here {actor} demands this; in the case {other} does: {says}; check whose demand it is",
      "hier verlangt dies {actor}, im Fall {other}: „{says}“; prüfen, wessen Forderung es ist",
    ],
    [
      "here {actor} grants this demand; the case has it refused {date}: {says}; check the answer",
      ({ actor, date, says }) =>
        `hier gewährt ${actor} diese Forderung, im Fall ist sie ${dated(date)} abgelehnt: „${says}“; die Antwort prüfen`,
    ],
  ],
  "case-condition": [
    [
      "here {who} meets the condition {date}; the case has it unmet from {day}: {says}; check what came first",
      ({ who, date, day, says }) =>
        `hier erfüllt ${who} die Bedingung ${dated(date)}; im Fall ist sie unerfüllt seit ${dated(day)}: „${says}“; prüfen, was zuerst kam`,
    ],
  ],
  "case-quotation": [
    [
      "the case quotes “{text}” ({source}); check the words",
      "der Fall zitiert „{text}“ ({source}); den Wortlaut prüfen",
    ],
    [
      "in the case these are words of {name} ({source}); check who said them",
      "im Fall sind dies Worte von {name} ({source}); prüfen, wer sie gesagt hat",
    ],
  ],
  "case-last-meeting": [
    [
      "here {format} has not met since {date}; the case has a meeting {day}: check it",
      ({ format, date, day }) =>
        `hier ist ${format} seit ${date} nicht zusammengetreten; im Fall gibt es ein Treffen ${dated(day)}; prüfen`,
    ],
    [
      "here {format} has not met since {date}; the case has {n} meetings, the first {day}: check it",
      ({ format, date, n, day }) =>
        `hier ist ${format} seit ${date} nicht zusammengetreten; im Fall gibt es ${n} Treffen, das erste ${dated(day)}; prüfen`,
    ],
    [
      "here {format} meets for the last time {date}; the case has its last meeting before this paper {day}: check the date in a source",
      ({ format, date, day }) =>
        `hier tritt ${format} ${dated(date)} zum letzten Mal zusammen; im Fall ist das letzte Treffen vor dieser Arbeit ${dated(day)}; das Datum an einer Quelle prüfen`,
    ],
    [
      "here {format} meets for the last time {date}; the case has its last meeting {day}: check the date in a source",
      ({ format, date, day }) =>
        `hier tritt ${format} ${dated(date)} zum letzten Mal zusammen; im Fall ist das letzte Treffen ${dated(day)}; das Datum an einer Quelle prüfen`,
    ],
  ],
  "case-remark": [["the case disputes this: {says}", "der Fall bestreitet dies: „{says}“"]],
};

/** "since 1 April 2014" behind "seit". */
function since(date = ""): string {
  return /^\d{1,2} /u.test(date) ? `dem ${dated(date)}` : dated(date);
}
