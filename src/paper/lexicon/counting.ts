/* How prose counts things and names them, adds up and sets shares side by side, in English and German. */

import { WRITTEN_MONTH } from "./index.ts";
import { A_NUMBER } from "./summing.ts";

/** Between two numbers that are added up: words, no stop. */
const WORDS = "(?: (?!(?:of|von|der|to|bis|per|percent|Prozent)(?!\\p{L}))[\\p{L}’'-]+){1,4}";
/** "802 soldiers and 66 policemen, together 886"; years are no amounts. */
export const ADDED_UP = new RegExp(
  `(?<parts>(?:(?<![\\p{L}\\d.,])(?!(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d))${A_NUMBER}${WORDS}, ){0,3}(?<![\\p{L}\\d.,])(?!(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d))${A_NUMBER}${WORDS} (?:and|und|sowie|plus) ${A_NUMBER}${WORDS}),? (?:together|in total|in all|altogether|a total of|making|zusammen|insgesamt|das sind|mithin)(?: also)? (?<whole>${A_NUMBER})(?![\\p{L}\\d]|[.,]\\d| ?%| per ?cent| Prozent| million| billion| Milli)`,
  "giu",
);
/** "33 agreements, of which 12 were carried out, 15 in part and 8 not at all". */
export const OF_WHICH = new RegExp(
  `(?<![\\p{L}\\d.,/–-])(?!(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d))(?<whole>${A_NUMBER})(?<noun>(?: (?!(?:of|per|percent|Prozent|von)(?!\\p{L}))[\\p{L}’'-]+){1,3})[^.;:()\\d]{0,60}?, (?:of which|of whom|of these|davon|wovon)(?: (?:were|are|waren|sind|wurden))? (?<parts>${A_NUMBER} [^.;:()]{1,200}?(?:,? (?:and|und|sowie) ${A_NUMBER})(?![\\p{L}\\d]|[.,]\\d| ?%| per ?cent| Prozent))`,
  "giu",
);
/** "36 meetings, 23 political, 10 military and 5 humanitarian": a kind to each number, and no other things. */
export const OF_KINDS =
  /(?<![\p{L}\d.,/–-])(?<whole>\d+)(?<noun> \p{Ll}+s)(?:,|:| –| —| \() (?<parts>\d+ \p{Ll}+(?<!s)(?:, \d+ \p{Ll}+(?<!s)){0,4},? and \d+)(?= \p{Ll}+(?<!s)(?:\s?[.,;)]|\s*$))/gu;
const A_YEAR = "(?:1[5-9]|20)\\d\\d(?![\\d,.]\\d)";
/** "Of these forty incidents, 22 were thefts and 20 fires", "von den neun Vorhaben galten drei der Küste und sieben dem Zoll". */
export const OF_THESE = new RegExp(
  `(?<!\\p{L})(?:Of|Out of|Von) (?:the|these|those|its|their|our|all|den|diesen|ihren|seinen|allen) (?<whole>${A_NUMBER}) (?<noun>[\\p{L}’'-]+)(?:[^.;:()\\d]|${A_YEAR}){0,60}?[ ,] ?(?<parts>(?<![\\p{L}\\d.,])(?!${A_YEAR})${A_NUMBER} (?:[^.;:()\\d]|${A_YEAR}|\\d{1,3}(?!\\d)){3,200}?)(?=[.;]|$)`,
  "giu",
);
/** A number that begins a part: at the start, behind a comma, "and" or "while", in German behind its verb too. */
export const BEGINS_A_PART =
  /(?:^|, (?:and |und )?| (?:and|und|but|aber|while|während|sowie|plus) )(?:(?:the|die) (?:other|remaining|anderen|übrigen|restlichen) )?$/iu;
/** All that were not told before. */
export const THE_OTHERS = /(?:the|die) (?:other|remaining|anderen|übrigen|restlichen) $/iu;
const NEITHER =
  "abstained|did not (?:answer|reply|vote)|gave no answer|were (?:absent|undecided)|enthielten sich|antworteten nicht";
/** Nobody is in two of a row at once, where they are of one thing; `object` is that thing. */
export const EXCLUDING: readonly (readonly RegExp[])[] = [
  [
    "(?:voted |were |stimmten |waren )?(?:for|in favou?r(?: of)?|für|dafür)",
    "(?:voted |were |stimmten |waren )?(?:against|gegen|dagegen)",
    NEITHER,
  ],
  ["accepted|approved", "rejected|refused", NEITHER],
  ["backed|supported", "opposed", NEITHER],
  ["signed|ratified", "refused", NEITHER],
].map((row) =>
  row.map(
    (words) =>
      new RegExp(
        `^ (?:${words})(?!\\p{L})(?<object>[^,]*?)(?:,? (?:and|und|but|aber|while|während))?,?\\s*$`,
        "iu",
      ),
  ),
);
/** What stands for a thing named before. */
export const THE_SAME_THING = /^(?: (?:it|them|this|that|the same|ihn|sie|es))?$/iu;
export const TELLS_A_TIME = new RegExp(`(?<!\\p{L})(?:${WRITTEN_MONTH})(?!\\p{L})|(?<!\\d)${A_YEAR}`, "gu");
/** Some are counted twice. */
export const OVERLAPS =
  /(?<!\p{L})(?:also|both|too|likewise|either|more than one|several times|auch|beides|zugleich|sowohl|ebenfalls|mehrfach)(?!\p{L})/iu;
/** What they did or what was done to them stands behind a number, or its verb before. */
export const DID =
  /^ (?:were|was|are|had|have|did|came|went|took|voted|stayed|left|began|failed|succeeded|remained|wurden|waren|sind|hatten|haben|kamen|blieben)(?!\p{L})/iu;
export const HAD_BEEN = /(?<!\p{L})(?:wurden|waren|sind|hatten|haben|kamen|blieben|galten|gingen) $/iu;
export const IS_A_YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** Each number of such parts. */
export const EACH_NUMBER = new RegExp(`(?<![\\p{L}\\d.,])${A_NUMBER}(?![\\p{L}\\d])`, "giu");
/** "Four people died, three attackers and two policemen". */
export const FATE_AND_PARTS = new RegExp(
  `(?<![\\p{L}\\d.,])(?<whole>${A_NUMBER}) (?<noun>\\p{L}+) (?:died|fell|were (?:killed|injured|wounded|arrested|hurt)|starben|fielen|wurden (?:getötet|verletzt|verwundet|verhaftet)|kamen (?:ums Leben|um))(?:,|:| –| —) (?<parts>${A_NUMBER}${WORDS}(?:, ${A_NUMBER}${WORDS}){0,3},? (?:and|und|sowie) ${A_NUMBER}${WORDS})(?=[.;,)])`,
  "giu",
);
/** "12 of the 10 firms". */
export const MORE_THAN_ALL = new RegExp(
  `(?<![\\p{L}\\d.,/–-])(?<part>${A_NUMBER}) (?:out of|of|von|der|of the|von den|der insgesamt|of its|of their|seiner|ihrer) (?<all>${A_NUMBER}) (?!(?:${WRITTEN_MONTH})(?!\\p{L})|million|billion|Milli|percent|per |Prozent|%)\\p{L}{3,}`,
  "giu",
);

const SHARE = "(?<share>\\d{1,3}(?:[.,]\\d+)?) ?(?:%|per ?cent|Prozent)(?!\\p{L}| points)";
/** "The remaining 50 per cent", "die übrigen 62 Prozent". */
export const REMAINING_SHARE = new RegExp(
  `(?<!\\p{L})(?:the (?:other|remaining|rest,?)|die (?:übrigen|restlichen|anderen|verbleibenden)) (?:(?:some|about|around|rund|etwa|knapp|gut) )?${SHARE}`,
  "giu",
);
export const EVERY_SHARE = new RegExp(`(?<![\\d.,–-])${SHARE}`, "giu");
/** Two that have parts of one whole: "A controls 80 per cent of the land, and B controls 30 per cent". */
export const SHARED_OUT =
  /(?<!\p{L})(?<verb>controls?|holds?|owns?|occup(?:y|ies)|governs?|administers?|receives?|gets?|kontrollier(?:t|en)|hält|halten|besitz(?:t|en)|besetzt|verwaltet|erhält|erhalten|bekommt) (?:(?:about|some|around|nearly|almost|over|rund|etwa|fast|knapp|gut) )?(?<one>\d{1,3}) ?(?:%|per ?cent|Prozent)[^.;]{0,80}?(?:,|and|und|while|während) [^.;]{0,60}?(?<!\p{L})\k<verb> (?:(?:about|some|around|nearly|almost|over|rund|etwa|fast|knapp|gut) )?(?<other>\d{1,3}) ?(?:%|per ?cent|Prozent)/giu;

const A_VALUE = "\\d{1,3}(?:[.,\\u202f]\\d{3})+|\\d+(?:[.,]\\d{1,2})?";
const A_POWER = "(?: (?:million|billion|trillion|thousand|Millionen|Milliarden|Tausend)(?!\\p{L}))?";
/** "From 7.5 million to 5.6 million, a drop of 45 per cent"; "sank von 40 auf 30, also um 50 Prozent". */
export const FROM_TO_BY = new RegExp(
  `(?<!\\p{L})(?:from|von) (?<from>${A_VALUE})(?<unitFrom>${A_POWER})(?: (?!(?:to|auf)(?!\\p{L}))\\p{L}+){0,4}(?: (?:1[5-9]|20)\\d\\d)? (?:to|auf) (?<to>${A_VALUE})(?<unitTo>${A_POWER})(?: (?!(?:a|by|um)(?!\\p{L}))[\\p{L}\\d]+){0,5}(?:,| –| —| \\()(?: (?:that is|or|also|das sind|mithin),?)? ?(?:an? (?:drop|fall|rise|increase|decline|decrease|growth|loss|gain|reduction|plus|minus) (?:of|by)|by|um|ein (?:Rückgang|Anstieg|Zuwachs|Plus|Minus|Verlust) (?:um|von)) (?<rough>(?:(?:some|about|around|roughly|nearly|almost|over|more than|just|under|rund|etwa|fast|knapp|gut|über) )*)(?<share>\\d{1,3}(?:[.,]\\d+)?) ?(?:%|per ?cent|Prozent)(?!\\p{L}| points)`,
  "giu",
);
/** "Rose from 40 to 30", in German; the English stand with changes by a share. */
export const GERMAN_CHANGE = new RegExp(
  `(?<!\\p{L})(?:(?<up>stieg(?:en)?|wuchs(?:en)?|erhöhten? sich|nahm(?:en)? zu)|(?<down>sank(?:en)?|fiel(?:en)?|schrumpften?|ging(?:en)? zurück)) von (?<from>${A_VALUE})(?<unitFrom>${A_POWER})(?: (?!auf(?!\\p{L}))[\\p{L}\\d]+){0,4} auf (?<to>${A_VALUE})(?<unitTo>${A_POWER})(?![\\d%]|[.,]\\d|\\.(?= ))`,
  "giu",
);

const A_COUNT =
  "two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn";
/** "Four rounds (June 2007, August 2007 and January 2008)", "drei Vorsitzende: Frankreich, Russland und die Türkei". */
export const COUNTED_THEN_NAMED = new RegExp(
  `(?<lead>(?:[\\p{L}’']+ )?)(?<!\\p{L}|\\p{L}-)(?<count>${A_COUNT}) (?<noun>(?:\\p{Ll}+ )??[\\p{L}-]+?(?:s|en|er|e|n))(?: [\\p{L}\\d-]+){0,6}?(?::| \\() ?(?<list>[^.;:()“”„"]{5,300})(?=[.;)])`,
  "giu",
);
/** What opens an entry of names: "the agreement of 1965", "im April", "June 2007", "France". */
export const OPENS_A_NAME =
  /^(?:(?:the|an?|de[rnm]|die|das|im|in|einen?|ein|eine[rm]?|des) )?(?:\p{Lu}|\d{4}|(?<=(?:the|an?|de[rnm]|die|das|eine?[nrm]?) )\p{Ll}+ )/u;
/** An entry that names several: "the foreign ministers of both countries", "the two ministers". */
export const SEVERAL_IN_ONE =
  /(?<!\p{L})(?:two|three|four|five|both|several|zwei|drei|vier|fünf|beide\p{L}*|mehrere)(?!\p{L})|^(?:the )?(?:\p{Ll}+ )*\p{Ll}+(?<!s|u|i)s(?: (?:of|from|in|for|to)(?!\p{L})|$)|^(?:die|den) \p{Lu}\p{Ll}+(?:en|er|n|e)(?: (?:von|der|des|aus)(?!\p{L})|$)/u;
export const AT_ENTRIES = /,\s*(?:and |und |sowie )?|\s(?:and|und|sowie)\s/u;
/** "And" joins names and parts of one name ("Bosnia and Herzegovina"), but before an article or a date it begins another. */
export const AT_ENTRY_COMMAS =
  /,\s*(?:and |und |sowie )?|\s(?:and|und|sowie)\s(?=(?:the|an?|de[rnm]|die|das|im|in) |\p{Lu}\p{L}+ \d{4})/u;
export const HAS_LAST_ENTRY = / (?:and|und|sowie) /u;
/** Some of them, others, or measures of which a list says no more. */
export const NOT_ALL_NAMED =
  /(?<!\p{L})(?:including|such as|among|e\.g|for example|for instance|at least|the first|last|other|further|more|several|some|most|mainly|notably|especially|plus|etc|others|years?|months?|weeks?|days?|hours?|times|kilomet\p{L}+|miles|per ?cent|million|billion|darunter|etwa|zum Beispiel|wie|mindestens|vor allem|insbesondere|andere\p{L}*|weitere\p{L}*|ersten?|letzten?|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Mal|Prozent|Millionen|Drittel|Viertel|Fünftel|Zehntel|Hälften|thirds|quarters|fifths|halves)(?!\p{L})/iu;
/** Known already: what follows says something of them, and does not name them. */
export const KNOWN_ALREADY =
  /^(?:the|these|those|both|all|its|their|our|his|her|other|die|den|der|diesen?|beiden?|alle|ihren?|seinen?|anderen) $/iu;
/** "Seven cycles have been held so far:" before a list. */
export const COUNTED_THEN_LISTED = new RegExp(
  `(?<lead>(?:[\\p{L}’']+ )?)(?<!\\p{L}|\\p{L}-)(?<count>${A_COUNT}) (?<noun>(?:\\p{Ll}+ )??[\\p{L}-]+?(?:s|en|er|e|n))(?= |:)[^.:;]{0,60}:\\s*$`,
  "iu",
);

/** "Three were begun and ten not": what the second were not is what the first were. */
export const ONLY_DENIED = /^ (?:(?:did|had|has|have|was|were) )?(?:not|nicht)[.,;]?$/iu;
