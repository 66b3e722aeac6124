/* How a text tells of years: in English, German and French. */

/** Two years of one stretch of time. */
export const FROM_YEAR_TO_YEAR =
  /(?<![\p{L}\d.,/–-]|\d )((?:1[5-9]|20)\d\d)(?:\s?[–-]\s?|\s(?:to|until|till|through|bis|à)\s)((?:1[5-9]|20)\d\d)(?![\p{L}\d/–-]|[.,]\d|\s?[%°])/gu;
/** "Between 1994 and 1989". */
export const BETWEEN_YEARS =
  /(?<!\p{L})(?:between|zwischen|entre)\s((?:1[5-9]|20)\d\d)\s(?:and|und|et)\s((?:1[5-9]|20)\d\d)(?![\p{L}\d/–-]|[.,]\d|\s?[%°])/giu;
const ONE_YEAR = "((?:1[5-9]|20)\\d\\d)(?![\\p{L}\\d/–-]|[.,]\\d|\\s?[%°])";
const BEGUN_EN =
  "(?:founded|established|created|set up|launched|opened|inaugurated|formed|born|signed|adopted|concluded|began|begun|started)";
const ENDED_EN =
  "(?:dissolved|disbanded|abolished|closed|shut(?: down)?|wound up|terminated|ended|expired|died|denounced|ratified|entered into force|came into force)";
const BEGUN_DE =
  "(?:gegründet|eingerichtet|geschaffen|eröffnet|geboren|unterzeichnet|geschlossen|begann|begonnen)";
const ENDED_DE =
  "(?:aufgelöst|abgeschafft|geschlossen|beendet|gekündigt|eingestellt|ratifiziert|endete|starb|gestorben|trat (?:\\p{L}+ )?in Kraft)";
const DAY_BEFORE = "(?:\\d{1,2}\\.? )?(?:\\p{L}{3,9} )?(?:\\d{1,2}, )?";
/** "Was founded in 1931 and dissolved in 1925": begun and ended in one breath, of one thing. */
export const BEGUN_AND_ENDED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${BEGUN_EN}(?: in \\p{Lu}\\p{L}+)? (?:in|on) ${DAY_BEFORE}${ONE_YEAR},? (?:and|but)(?: (?:was|were))?(?: (?:later|then|finally|again))? ${ENDED_EN}(?: in \\p{Lu}\\p{L}+)? (?:in|on) ${DAY_BEFORE}${ONE_YEAR}`,
    "gu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:am|im|seit) )?${DAY_BEFORE}${ONE_YEAR} (?:in \\p{Lu}\\p{L}+ )?${BEGUN_DE},? (?:und|aber)(?: (?:wurden?|war))?(?: (?:später|dann|wieder))?(?: (?:im|am))?(?: Jahre?)? ${DAY_BEFORE}${ONE_YEAR}(?: wieder)? ${ENDED_DE}(?!\\p{L})`,
    "gu",
  ),
];
/** Before the first day of a stretch, and between it and the last. */
export const BEGINS_STRETCH: ReadonlySet<string> = new Set(["between", "from", "zwischen", "von", "vom"]);
export const AND_ENDS = /^ (?:and|to|until|und|bis(?: zum)?) (?:the )?$/u;
/** What makes it no stretch of time: years before our era, numbers of other things, what is compared or counted back. */
export const NO_STRETCH =
  /(?<!\p{L})(?:B\.?C\.?(?:E\.?)?|v\. ?(?:Chr|u\. ?Z)|av\. J|avant|compar\p{L}*|relative to|verg\p{L}*|gegenüber|back(?:wards)?|zurück|reverse|descending|rückwärts|pp?\. ?|S\. ?|[Nn]os?\. ?|Nr\. ?|§§? ?)(?![\p{Ll}])/u;

/** Where a year is counted from that something did, or in which something was. */
export const SINCE_YEAR =
  /(?<!\p{L})(?:since|seit|depuis|[Ii]n|[Ii]m Jahre?|[Ee]n)\s((?:20|21|2[2-9])\d\d)(?![\p{L}\d/–-]|[.,]\d)/gu;
/** That it is told as past. */
export const TOLD_AS_PAST =
  /(?<!\p{L})(?:was|were|had|has|have|signed|founded|began|ended|met|wurden?|waren?|hatten?|hat|haben|fut|furent|était|a été)(?!\p{L})/u;
/** What lies ahead, or is worked out for a time to come. */
export const TOLD_AS_AHEAD =
  /(?<!\p{L})(?:will|would|shall|should|could|may(?= \p{L})|might|project\p{L}*|estimat\p{L}*|expect\p{L}*|forecast\p{L}*|predict\p{L}*|scenari\p{L}*|szenari\p{L}*|model\p{L}*|simulat\p{L}*|imagin\p{L}*|novel|fiction|wird|werden|würden?|soll(?:te)?n?|erwart\p{L}*|prognos\p{L}*|geschätzt|lease|bonds?|matur\p{L}*|copyright|Pacht|Anleihe\p{L}*|sera|seront)(?!\p{L})/iu;
/** The ends of a century or a year, to which one reckons. */
export const ROUND_DAY =
  /(?:31(?:st)?\.? (?:December|Dezember|décembre)|December 31|1(?:st|er)?\.? (?:January|Januar|janvier)|January 1)\b/iu;
