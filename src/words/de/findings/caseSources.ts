import { accusative } from "./caseTerms.ts";
import { CLAIM_KINDS } from "./claimKinds.ts";
import { many, type Telling } from "./tell.ts";

/** Was an Quellen und Belegen eines Falls anzustreichen ist. */
export const ON_SOURCES: Readonly<Record<string, readonly Telling[]>> = {
  "claim-without-citation": [
    [
      'the {kind} "{id}" cites no source and names no premise; add one of them',
      ({ kind = "", id }) =>
        `für ${accusative(CLAIM_KINDS[kind]?.one ?? kind)} „${id}“ ist weder Quelle noch Voraussetzung genannt; eines davon ergänzen`,
    ],
    [
      'the {kind} "{id}" cites no source; add one under sources',
      ({ kind = "", id }) =>
        `für ${accusative(CLAIM_KINDS[kind]?.one ?? kind)} „${id}“ ist keine Quelle genannt; unter sources eine ergänzen`,
    ],
  ],
  "long-quotation": [
    [
      "{n} words quoted, expected at most {m}: keep those on which the claim turns",
      "{n} Wörter zitiert, erwartet höchstens {m}: die behalten, auf die es ankommt",
    ],
  ],
  unverified: [
    [
      "{n} of {m} facts in this file [is|are] marked as not verified",
      "{n} von {m} Tatsachen dieser Datei sind als nicht geprüft vermerkt",
    ],
    [
      "{n} of {m} facts in this file [is|are] marked as not verified{more}",
      ({ n, m }) =>
        `${n} von ${m} Tatsachen dieser Datei sind als nicht geprüft vermerkt, andere sagen nichts davon`,
    ],
  ],
  "unseen-verified": [
    [
      "verified, and no source is named; name the one it was read in under sources:, or mark it unverified",
      "als geprüft vermerkt, und keine Quelle ist genannt; unter sources: die nennen, in der es gelesen ist, oder es als ungeprüft vermerken",
    ],
    [
      "verified, and {them} not seen; mark it unverified, or say how much of the source was read",
      ({ them = "" }) =>
        `als geprüft vermerkt, und ${them
          .replace(/^its only source (\(.+\)) was$/u, "die einzige Quelle $1 war")
          .replace(
            /^none of its (\d+) sources was$/u,
            "keine der $1 Quellen war",
          )} nicht zu sehen; es als ungeprüft vermerken oder sagen, wie viel von der Quelle gelesen ist`,
    ],
  ],
  "source-before": [
    [
      "dated {date}, and its newest source ({id}) is of {year}; correct a date, cite a later work, or mark the event as planned",
      "datiert {date}, und die neueste Quelle ({id}) ist von {year}; ein Datum berichtigen, ein späteres Werk nennen oder das Ereignis als geplant vermerken",
    ],
    [
      "dated {date}, and its newest source ({id}) is of {year}; correct a date, or cite a later work",
      "datiert {date}, und die neueste Quelle ({id}) ist von {year}; ein Datum berichtigen oder ein späteres Werk nennen",
    ],
  ],
  "old-dispute": [
    [
      "a dispute of which the newest source is more than two years older than the case; look for a later word, or say in its note that no later one was found",
      "ein Streit, dessen neueste Quelle mehr als zwei Jahre älter ist als der Fall; nach einem späteren Wort suchen oder in seiner Anmerkung (note) sagen, dass sich kein späteres fand",
    ],
    [
      "{n} disputes of which the newest source is more than two years older than the case; look for a later word, or say in its note that no later one was found",
      "{n} Streitfälle, deren neueste Quelle mehr als zwei Jahre älter ist als der Fall; nach einem späteren Wort suchen oder in seiner Anmerkung (note) sagen, dass sich kein späteres fand",
    ],
  ],
  "undated-source": [
    [
      "{n} [source that facts rest on has|sources that facts rest on have] no date, so every view as of a day leaves [it|them] out; give issued, if only a year or about when: 2014~",
      ({ n }) =>
        `${many(n, "eine Quelle, auf der Tatsachen beruhen, hat", "Quellen, auf denen Tatsachen beruhen, haben")} kein Datum und fehlen darum in jeder Ansicht auf einen Tag; issued angeben, und sei es ein Jahr oder ungefähr: 2014~`,
    ],
  ],
  "evidence-kind": [
    [
      "a rule for staff is no evidence of what {actor} values; look for a founding text, law, strategy or summit text",
      "eine Regel für Mitarbeiter belegt nicht, welche Werte {actor} hat; nach Gründungstext, Gesetz, Strategie oder Gipfeltext suchen",
    ],
    [
      "one speech stands alone for the values of {actor}; look for a law, strategy or founding text beside it",
      "für die Werte von {actor} steht eine Rede allein; daneben nach Gesetz, Strategie oder Gründungstext suchen",
    ],
  ],
  "own-voice": [
    [
      'no source by {actor} among those of the claims of the section "{section}" about it; cite a text of its own, and say on that source whose it is: actor: {id}',
      "keine Quelle von „{actor}“ selbst unter denen der Behauptungen über ihn im Abschnitt „{section}“; einen eigenen Text nennen und bei dieser Quelle sagen, von wem sie ist: actor: {id}",
    ],
    [
      "no source by {actor} among those of the {kind} claims about it; cite a text of its own, and say on that source whose it is: actor: {id}",
      ({ actor, kind = "", id }) =>
        `keine Quelle von „${actor}“ selbst unter denen der Behauptungen über ihn (${CLAIM_KINDS[kind]?.several ?? kind}); einen eigenen Text nennen und bei dieser Quelle sagen, von wem sie ist: actor: ${id}`,
    ],
  ],
  "hindsight-unmarked": [
    [
      'the statement "{id}" rests only on what became known after {day}; mark it with known: or hindsight: true',
      "die Aussage „{id}“ beruht nur auf dem, was nach {day} bekannt wurde; sie mit known: oder hindsight: true kennzeichnen",
    ],
    [
      'the {kind} "{id}" of {day} is found only in later works ({works}); give the date of the work, or mark hindsight: true',
      "„{id}“ von {day} steht nur in späteren Werken ({works}); das Datum des Werks angeben oder hindsight: true setzen",
    ],
    [
      'the claim "{id}" of {day} rests on later events ({events}); say since when it is known, or mark hindsight: true',
      "die Behauptung „{id}“ von {day} beruht auf späteren Ereignissen ({events}); sagen, seit wann sie bekannt ist, oder hindsight: true setzen",
    ],
  ],
  "duplicate-source": [
    [
      '"{one}" and "{other}" have the same {what}; keep one and cite it in both places',
      ({ one, other, what = "" }) =>
        `„${one}“ und „${other}“ haben ${what === "address" ? "dieselbe Adresse" : `dasselbe (${what})`}; eines behalten und an beiden Stellen nennen`,
    ],
  ],
  "source-fields": [
    [
      'the {type} "{id}" lacks {fields}',
      ({ type, id, fields = "" }) =>
        `bei „${id}“ (${type}) fehlt: ${fields.replaceAll(" or ", " oder ").replaceAll(" and ", " und ")}`,
    ],
  ],
  "fact-without-source": [
    [
      "{n} of {m} events and phases in this file [name|names] no source; add sources:, or say verification: general-knowledge",
      "{n} von {m} Ereignissen und Phasen dieser Datei nennen keine Quelle; sources: ergänzen oder verification: general-knowledge setzen",
    ],
  ],
  "source-address": [
    [
      "the address {address} {faults}; write {mended}",
      ({ address, faults = "", mended }) =>
        `an der Adresse ${address} stimmt etwas nicht: ${faults
          .replace("has no https:// before it", "davor fehlt https://")
          .replace(/(?:has|and) (?=no )/gu, "")
          .replace("holds a space", "sie enthält ein Leerzeichen")
          .replaceAll(" and ", " und ")}; schreiben: ${mended}`,
    ],
    [
      "{doi} is no DOI, which begins with 10. and a number; correct it, or leave it out",
      "{doi} ist keine DOI, die mit 10. und einer Zahl beginnt; berichtigen oder weglassen",
    ],
  ],
  "words-withheld": [
    [
      "names a date after {day}, the day of the case, and is left out on that day; if it was public by then, give its entry the day (known: {known}) or a work of that time",
      "nennt ein Datum nach {day}, dem Tag des Falls, und fehlt an diesem Tag; war es da schon öffentlich, dem Eintrag den Tag (known: {known}) oder ein Werk dieser Zeit geben",
    ],
  ],
};
