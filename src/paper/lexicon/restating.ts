/* What a conclusion tells again, and how it may tell it otherwise, in English and German. */

import type { Language } from "../paper.ts";
import { CONTENT, type Content } from "./content.ts";
import { ANY_MONTH } from "./index.ts";
import { A_NUMBER } from "./summing.ts";

export interface Restating extends Content {
  /** Acts of which one is the opposite of the other. */
  opposites: readonly (readonly [one: RegExp, other: RegExp])[];
  /** Turns an act round: "did not accept". */
  denied: RegExp;
  /** A condition, another's voice, a wish, a question; or a turn in time, after which both may be so. */
  not: RegExp;
  /** What was so at an earlier time, and words that set a bound to it. */
  pluperfect: RegExp;
  bound: RegExp;
  /** What is held again and again, each time on another day. */
  recurring: RegExp;
  /** A count with what it counts. */
  counted: RegExp;
  /** Nouns that count people, whoever they are. */
  people: RegExp;
  /** At the noun that is counted: those who died. */
  dead: RegExp;
  /** What is counted by the way: stretches of time and space, shares. */
  noCount: RegExp;
  atLeast: RegExp;
  atMost: RegExp;
}

const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

export const RESTATING: Partial<Record<Language, Restating>> = {
  en: {
    opposites: [
      [
        words(
          "accept(?:s|ed)?|agree[sd]? (?:to|on|that)|approve[sd]?|welcome[sd]?|endorse[sd]?|signed|ratified",
        ),
        words(
          "reject(?:s|ed)?|refuse[sd]?|turned down|turns down|decline[sd]?|condemn(?:s|ed)?|opposed|vetoed|(?:did|has|have|had) not (?:accept(?:ed)?|agreed?|approved?|sign(?:ed)?|ratif(?:y|ied))",
        ),
      ],
      [
        words(
          "(?:had|has|have) no (?:\\p{L}+ )?(?:effect|impact|influence)|changed nothing|remained without (?:effect|result)",
        ),
        words(
          "(?:ha(?:s|ve|d) )?(?:halved|doubled|tripled|transformed|ended|stopped|cut|reduced|raised|improved|weakened|strengthened|slowed|changed)",
        ),
      ],
      [words("will(?! not)|can(?!not| not)"), words("will not|won’t|won't|cannot|can not|can’t|can't")],
    ],
    denied: words("not|never|no|none|nobody|neither|without|n[’']t"),
    not: words(
      "if|unless|until|later|finally|eventually|again|initially|at first|now|then|no longer|still|since|after|would|could|should|may|might|must|partly|in part|some|only|alone|almost|said|says|according|argue[sd]?|claim(?:s|ed)?|believe[sd]?|whether|hardly|scarcely",
    ),
    pluperfect: words("had (?:(?:not|never|already|also|first|long|earlier) )?(?:\\p{L}+ed|\\p{L}{2,}n)"),
    bound: words("before|until|till|by|yet|already|earlier|previously"),
    recurring: words(
      "elections?|summits?|meetings?|met|rounds?|talks|visits?|visited|exercises?|sessions?|conferences?|reports?|statements?|resolutions?|speech(?:es)?|spoke|letters?|sanctions|attacks?|strikes?|shelling|protests?|communiqués?|hearings?|debates?|votes?|voted|interview(?:s|ed)?",
    ),
    counted: new RegExp(
      `(?<![\\p{L}\\d.,/–-])(?<bound>(?:(?:some|about|around|roughly|nearly|almost|more than|over|at least|up to|fewer than|less than) )?)(?<n>${A_NUMBER}) (?<noun>\\p{Ll}+s|people|men|women|children)(?!\\p{L})`,
      "giu",
    ),
    people: words("people|persons"),
    dead: /^(?:deaths|lives|people (?:were killed|died|dead)|persons (?:were killed|died))(?!\p{L})/iu,
    noCount:
      /^(?:years?|months?|weeks?|days?|hours?|minutes|times|percent|points?|kilomet\p{L}+|miles|metres|met\p{L}+|millions?|billions?|thousands|dollars|euros|pounds|decades|centuries|articles|pages|chapters|sections|sides|parties|options|paths|ways|scenarios|models|states|countries|others|things)$/iu,
    atLeast: words("more than|over|at least"),
    atMost: words("up to|fewer than|less than|nearly|almost"),
    ...CONTENT.en,
  },
  de: {
    opposites: [
      [
        words(
          "nahm(?:en)?(?! \\p{L}+ nicht)(?: [^,;]{1,80}?)? an|(?:hat|haben) [^,;]{1,80} angenommen|stimmten? [^,;]{1,80} zu|zugestimmt|begrüßten?|billigten?|akzeptierten?|unterzeichnet(?:e|en)?|unterschrieben?",
        ),
        words(
          "lehnten? [^,;]{1,80} ab|abgelehnt|wies(?:en)? [^,;]{1,80} zurück|zurückgewiesen|verwarf(?:en)?|verweigerten?|nahm(?:en)? [^,;]{1,80} nicht an|nicht (?:angenommen|unterzeichnet|zugestimmt|unterschrieben|akzeptiert)|verurteilten?",
        ),
      ],
      [
        words(
          "(?:hat|haben|hatten?|blieb(?:en)?) (?:\\p{L}+ ){0,2}(?:keine|keinerlei|ohne) (?:\\p{L}+ )?(?:Wirkung|Einfluss|Folgen|Erfolg|Ergebnis)|änderten? nichts|bewirkten? nichts",
        ),
        words(
          "(?:halbiert|verdoppelt|verdreifacht|beendet|gestoppt|verändert|verbessert|verschlechtert|gesenkt|gesteigert|erhöht|verringert)(?:e|en)?",
        ),
      ],
      [
        /(?<!\p{L})(?:wird|kann)(?= (?!nicht )(?:[^,.;]{1,50} )?(?<!nicht )\p{Ll}+en\.?$)/u,
        /(?<!\p{L})(?:wird|kann) (?:[^,.;]{1,50} )?nicht(?= \p{Ll}+en\.?$)/u,
      ],
    ],
    denied: words("nicht|kein\\p{L}*|nie|niemals|niemand|weder|ohne"),
    not: words(
      "wenn|falls|bis|später|schließlich|endlich|wieder|zunächst|anfangs|dann|nun|inzwischen|mehr|noch|seit|seither|nachdem|würden?|könnten?|sollten?|müssten?|teils|teilweise|nur|fast|sagte|laut|zufolge|behauptet\\p{L}*|ob|kaum|erst",
    ),
    pluperfect: words("hatten?(?! (?:\\p{L}+ ){0,2}(?:keine?|keinerlei|ohne)(?!\\p{L}))"),
    bound: words("vor|bevor|ehe|bis|zuvor|vorher|früher|schon|bereits|damals|noch"),
    recurring: words(
      "Wahl(?:en)?|Gipfel\\p{L}*|Treffen|trafen|Runden?|Gesprächen?|Besuche?n?|besuchten?|Manövern?|Sitzung(?:en)?|Konferenz(?:en)?|Berichte?n?|Resolution(?:en)?|Reden?|Briefe?n?|Sanktionen|Angriffe?n?|Proteste?n?|Abstimmung(?:en)?",
    ),
    counted: new RegExp(
      `(?<![\\p{L}\\d.,/–-])(?<bound>(?:(?:rund|etwa|ungefähr|fast|knapp|mehr als|über|mindestens|bis zu|weniger als|höchstens) )?)(?<n>${A_NUMBER}) (?<noun>\\p{Lu}\\p{L}+)(?!\\p{L})`,
      "giu",
    ),
    people: words("Menschen|Personen|Leuten?"),
    dead: /^(?:Toten?|Todesopfern?|(?:Menschen|Personen)(?: das Leben| starben| kamen ums Leben))(?!\p{L})/u,
    noCount:
      /^(?:Jahre?n?|Monate?n?|Wochen?|Tagen?|Stunden?|Minuten|Mal|Prozent|Kilometern?|Metern?|Millionen|Milliarden|Tausend|Euro|Dollar|Jahrzehnten?|Artikeln?|Seiten|Kapiteln?|Parteien|Optionen|Wegen?|Szenari\p{L}+|Modellen?|Staaten|Ländern?|Uhr)$/u,
    atLeast: words("mehr als|über|mindestens"),
    atMost: words("bis zu|weniger als|höchstens|fast|knapp"),
    ...CONTENT.de,
  },
};

/** The parts of a date are no words of what happened on it. */
export const OF_A_DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}\\.? )?(?:${ANY_MONTH})\\.?(?: \\d{1,2},)?(?: \\d{4})?(?![\\p{L}\\d])`,
  "giu",
);
