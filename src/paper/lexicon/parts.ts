/* How prose divides a whole whose parts stand behind a comma, in English and German. */

import { A_NUMBER } from "./summing.ts";

const NO_YEAR = "(?!(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d))";
const BEGIN = `(?<![\\p{L}\\d.,/–-])${NO_YEAR}`;
/** A part of which only the place is told: "five in Washington", "4 im Norden". */
const PLACED = `${A_NUMBER} (?:in|at|from|im|in|am|auf|aus) [^,.;:()\\d]{2,40}?`;
/** "Twelve rounds were held, five in Washington, four in Cairo and two in Khartoum". */
export const WHOLE_THEN_PLACES = new RegExp(
  `${BEGIN}(?<whole>${A_NUMBER}) (?<noun>(?!(?:in|at|from|im|am|auf|aus|of|and|to|per|percent|von|und|bis|Prozent|million|billion|years?|Jahren?)(?!\\p{L}))[\\p{L}-]+)(?: [\\p{L}-]+){0,4}, (?<parts>${PLACED}(?:, ${PLACED}){0,4},? (?:and|und|sowie) ${PLACED})(?=[.,;:)]|$)`,
  "giu",
);
/** "55,000 people, 40,000 women and 14,000 men": kinds of which the two are all there are. */
export const WHOLE_OF_TWO = new RegExp(
  `${BEGIN}(?<whole>${A_NUMBER}) (?<noun>people|persons|workers|employees|respondents|students|refugees|Menschen|Personen|Beschäftigten?|Arbeiter|Befragten?|Geflüchteten?|Flüchtlinge[n]?),? (?<parts>${A_NUMBER} (?:women|men|Frauen|Männer) (?:and|und) ${A_NUMBER} (?:women|men|Frauen|Männer))(?!\\p{L})`,
  "giu",
);
/** Behind the parts: "together 1,220 million", "zusammen 5.600 Betten". */
export const TOGETHER = new RegExp(
  `, (?:together|in total|altogether|zusammen|insgesamt)(?: also)? (?<whole>${A_NUMBER}) (?<unit>[\\p{L}]{4,})(?!\\p{L})`,
  "iu",
);
/** "…, 618 people in all". */
export const IN_ALL_BEHIND = new RegExp(
  `(?<parts>(?:${BEGIN}${A_NUMBER} (?:[\\p{Ll}-]+ )?[\\p{L}-]{3,}, ){0,3}${BEGIN}${A_NUMBER} (?:[\\p{Ll}-]+ )?[\\p{L}-]{3,} (?:and|und) ${A_NUMBER} (?:[\\p{Ll}-]+ )?[\\p{L}-]{3,}), (?<whole>${A_NUMBER})(?: [\\p{L}-]+)? (?:in all|all told|altogether|in total|insgesamt)(?!\\p{L})`,
  "giu",
);
/** Every number with the word behind it. */
export const NUMBER_AND_WORD = new RegExp(`${BEGIN}(?<count>${A_NUMBER}) (?<unit>[\\p{L}]{4,})`, "giu");
/** "Of these 27, 18 (75 per cent)", "von den 38 nannten 19 (40 Prozent)". */
export const OF_ALL_THEN_SHARE =
  /(?<!\p{L})(?:[Oo]f|[Vv]on) (?:these|those|the|den|diesen) (?<all>\d{1,3}(?:[,.]\d{3})+|\d+)(?: \p{L}+){0,3},? (?<part>\d{1,3}(?:[,.]\d{3})+|\d+)(?: \p{L}+){0,2} \((?<share>\d{1,3}(?:[.,]\d)?) ?(?:%|per ?cent|Prozent)\)/gu;
/** "Five years, from 2003 to 2013": a time told twice. */
export const YEARS_TWICE = new RegExp(
  `${BEGIN}(?<!(?:over|about|around|some|nearly|almost|than|least|most|über|rund|etwa|fast|knapp|mehr als|mindestens) )(?<years>${A_NUMBER}) (?:years|Jahre)(?: lang)?, (?:from|between|von|zwischen) (?<from>(?:1[5-9]|20)\\d\\d) (?:to|and|until|bis|und) (?<to>(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d)`,
  "giu",
);
/** "In a survey of 40 officials, 27 said yes and 15 said that it was not", "von 60 befragten Beamten hielten 38 …, 24 nicht". */
export const ASKED_THEN_DENIED = new RegExp(
  `(?<!\\p{L})(?:(?:[Ii]n|[Oo]f) an? (?:survey|poll|sample) of|[Oo]ut of|[Oo]f|[Vv]on) (?<whole>${A_NUMBER}) (?<noun>(?:\\p{Ll}+ )?[\\p{L}-]{4,})[^.;:()\\d]{0,50}?(?:, | )(?<yes>${A_NUMBER}) (?!(?:years?|per|percent|Jahren?|Prozent|of|von)(?!\\p{L}))[^.;:()\\d]{3,80}?(?:,| and| und| but| aber),? (?<no>${A_NUMBER}) (?:(?:said|thought|found|believed|held) )?(?:that )?(?:it (?:was|is|did|would|could) |(?:did|was|were|had) )?(?:not|nicht)(?=[.,;]|$)`,
  "gu",
);
