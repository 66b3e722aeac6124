/* How texts and tables add up, and say how many were asked, in English and German. */

/** At the head of the row that adds up the others. */
export const TOTAL_ROW =
  /^\W*(?:(?:grand |sub)?totals?|sum|overall total|summen?|gesamt(?:summe|zahl)?|insgesamt|total général|ensemble)\W*$/iu;
/** A row that stands beside the others and is in their sum already. */
export const PART_ROW =
  /^\W*(?:of which|of whom|thereof|davon|darunter|incl\p{L}*|share|anteil|mean|average|mittelwert|durchschnitt|change|veränderung|subtotal|zwischensumme)/iu;
/** A column of which a sum means nothing. */
export const NO_SUM_COLUMN =
  /(?<!\p{L})(?:years?|dates?|rank|no\.|number of|average|mean|median|rates?|ratio|share|score|per(?:cent)? |nr\.|pro |id(?!\p{L}))|jahr|index|datum|(?<!\p{L})rang(?!\p{L})|mittel|quote|anteil|%/iu;

const NUMBER_WORDS = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  de: "null ein|eine|eins|einen|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
};
const TENS = {
  en: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
  de: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" "),
};
const formsBelowTwenty = (words: string) => words.split(" ").map((forms) => forms.split("|"));
/** "Twenty-six", "sechsundzwanzig". */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...Object.values(NUMBER_WORDS).flatMap((words) =>
    formsBelowTwenty(words).flatMap((forms, value) => forms.map((form) => [form, value] as const)),
  ),
  ...Object.values(TENS).flatMap((tens) => tens.map((ten, i) => [ten, 10 * (i + 2)] as const)),
  ...TENS.en.flatMap((ten, i) =>
    formsBelowTwenty(NUMBER_WORDS.en)
      .slice(1, 10)
      .flatMap(([one], unit) =>
        ["-", " "].map((joint) => [`${ten}${joint}${one}`, 10 * (i + 2) + unit + 1] as const),
      ),
  ),
  ...TENS.de.flatMap((ten, i) =>
    formsBelowTwenty(NUMBER_WORDS.de)
      .slice(1, 10)
      .map(([one], unit) => [`${one}und${ten}`, 10 * (i + 2) + unit + 1] as const),
  ),
]);
/** A whole number in figures or words, and not the end of another: of "seventy-odd" and "twenty-six" the whole. */
export const A_NUMBER = `(?:\\d{1,3}(?:[,.\\u202f ]\\d{3})+|\\d+|(?<!\\p{L}-)(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join("|")}))`;

/** What a number in figures or words is worth; separators stand between thousands. */
export function amountOf(written: string): number {
  return VALUES.get(written.toLowerCase()) ?? Number(written.replace(/[,.\u202f ]/gu, ""));
}

/** "Twelve meetings between 2016 and 2018: five in 2016, three in 2017, and two in 2018". */
export const WHOLE_AND_PARTS = new RegExp(
  `(?<![\\p{L}\\d.,])(?!(?:1[5-9]|20)\\d\\d )(?<whole>${A_NUMBER}) (?!(?:of|and|to|per|percent|von|und|bis|Prozent)(?!\\p{L}))(?<noun>\\p{L}+)[^.:;()]{0,80}(?::|,? (?:–|—)|,? namely|,? nämlich) (?<parts>${A_NUMBER} [^.:;]{1,200})`,
  "giu",
);
/** One part of them: its number, and where or when, or what kind. */
export const ONE_PART = new RegExp(
  `^(?:and |und )?(?<count>${A_NUMBER}) (?:\\p{L}+ )?(?:in|on|at|from|by|for|under|during|with|to|im|am|aus|von|bei|für|durch|mit|an|auf) `,
  "iu",
);
export const BETWEEN_PARTS = /,\s*(?:and |und )?|\s(?:and|und)\s/giu;
/** Not all of them are told. */
export const SOME_PARTS =
  /(?<!\p{L})(?:including|among|at least|most|some|others?|the rest|remaining|of which|of whom|about|around|more than|each|every|a day|per|darunter|davon|mindestens|rund|etwa|übrige\p{L}*|restliche\p{L}*|je|pro)(?!\p{L})/iu;

/** "60 per cent were men and 50 per cent were women". */
export const PERCENT_OF =
  /(?<!\d|\d[.,])(?<share>\d{1,3}(?:[.,]\d+)?) ?(?:%|per ?cent|Prozent) (?:(?:of|were|was|are|is|said|answered|voted|waren|sind|der|die|sagten|stimmten)(?: the| them| respondents| with| in)? ?)*(?<kind>\p{L}+)/giu;
/** "18 of the 24 clubs, or 65 per cent"; `rough`: no more than near it. */
export const PART_AND_SHARE =
  /(?<![\d.,–-])(?<part>\d{1,3}(?:[,.\u202f]\d{3})+|\d+) (?:out of|of|von) (?:(?:the|all|these|its|our|den|allen|diesen|insgesamt) )*(?<all>\d{1,3}(?:[,.\u202f]\d{3})+|\d+)(?: [\p{L}-]+){0,3}(?:,? \(|,? (?:or|that is|i\.e\.|also|das sind|das heißt|oder|mithin) )(?<rough>(?:(?:some|about|around|roughly|nearly|almost|over|more than|just|under|less than|rund|etwa|fast|knapp|gut|über|mehr als|weniger als|circa|ca\.) )*)(?<share>\d{1,3}(?:[.,]\d+)?) ?(?:%|per ?cent|Prozent)(?!\p{L}| points| more| less| higher| lower)/giu;
/** "Two thirds of the villages, or 45 per cent": a part in words, and the same as a share. */
export const FRACTION_AND_SHARE =
  /(?<!\p{L})(?<rough>(?:(?:some|about|around|roughly|nearly|almost|over|more than|just|under|less than|rund|etwa|fast|knapp|gut|über|mehr als|weniger als) )*)(?<fraction>half|(?:one|a) third|two[ -]thirds|(?:one|a) quarter|three[ -]quarters|(?:one|a) fifth|two[ -]fifths|(?:one|a) tenth|die Hälfte|ein Drittel|zwei Drittel|ein Viertel|drei Viertel|ein Fünftel|ein Zehntel)(?: (?:of|der|des|aller|von) [\p{L}’'-]+(?: [\p{L}’'-]+){0,3} ?)?(?:,? \(|,? (?:or|that is|i\.e\.|namely|oder|also|nämlich|das sind|das heißt|mithin) |, (?=(?:(?:some|about|around|roughly|nearly|almost|rund|etwa|fast|knapp) )\d{1,3} ?(?:%|per ?cent|Prozent),))(?<near>(?:(?:some|about|around|roughly|nearly|almost|over|more than|just|under|rund|etwa|fast|knapp|gut|über) )*)(?<share>\d{1,3}(?:[.,]\d+)?) ?(?:%|per ?cent|Prozent)(?!\p{L}| points)/giu;
const SHARES_IN_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|die Hälfte)$/iu, 50],
  [/^two[ -]thirds$|^zwei Drittel$/iu, 66.7],
  [/third$|Drittel$/iu, 33.3],
  [/^three[ -]quarters$|^drei Viertel$/iu, 75],
  [/quarter$|Viertel$/iu, 25],
  [/^two[ -]fifths$/iu, 40],
  [/fifth$|Fünftel$/iu, 20],
  [/tenth$|Zehntel$/iu, 10],
];
export function shareOf(fraction: string): number {
  return SHARES_IN_WORDS.find(([pattern]) => pattern.test(fraction))![1];
}

const A_VALUE = "(?<![\\p{L}\\d.,])[€$£]?\\d{1,3}(?:[,\\u202f]\\d{3})+(?![\\d,.]\\d)|[€$£]?\\d+(?:\\.\\d+)?";
const UNIT = "(?: ?%| (?:per ?cent|million|billion|trillion|thousand)(?!\\p{L}))?";
/** "Rose by 10 per cent, from 200 million to 260 million": a change and from where to where. */
export const CHANGED = new RegExp(
  `(?<!\\p{L})(?:(?<up>rose|risen|increased|grew|grown|climbed|went up)|(?<down>fell|fallen|declined|decreased|dropped|shrank|shrunk|went down))(?: (?!from )\\p{L}+ly)?(?: by (?<rough>(?:(?:some|about|around|roughly|nearly|almost|over|more than|just) )*)(?<share>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)(?! points),?)? from (?<from>${A_VALUE})(?<unitFrom>${UNIT})(?<noun>(?: [\\p{Ll}-]+){0,2}?)(?: in (?:1[5-9]|20)\\d\\d)? to (?<to>${A_VALUE})(?<unitTo>${UNIT})(?![\\d%]|[.,:/-]\\d|st|nd|rd|th)`,
  "giu",
);
/** What is better when it is smaller, or no amount. */
export const RANKED =
  /(?<!\p{L})(?:rank\p{L}*|places?|position|placing|league|table|age[ds]?|per(?! ?cent)|scale|grade|score)(?!\p{L})/iu;

/** "Of the 80 respondents, 45 said yes, 30 said no and 15 did not answer". */
export const OF_ALL = new RegExp(
  `(?<!\\p{L})(?:Of (?:the|these|our|all) |Von den )(?<all>${A_NUMBER}) (?<noun>\\p{L}+)(?: [\\p{Ll}]+){0,3},? (?<rest>[^.;:()]{6,200})`,
  "gu",
);
/** "Against the second", where "for" had another: what is meant stands behind it. */
export const AGAINST_WHAT =
  /(?<!\p{L})(?:against|gegen) (?!and |und |,|(?:it|them|this|that|ihn|sie|es)(?!\p{L}))(?<object>[^,]+?)(?=,| and | und |$)/iu;
/** Answers and votes of which each gives one. */
export const EACH_ONE: readonly RegExp[] = [
  /(?<n>\d+|[a-zäöü]+) (?:(?:said|answered|voted|were|was|replied|sagten|antworteten|stimmten|waren) )?(?:yes|for|in favou?r|dafür|mit ja|ja)(?!\p{L})/iu,
  /(?<n>\d+|[a-zäöü]+) (?:(?:said|answered|voted|were|was|replied|sagten|antworteten|stimmten|waren) )?(?:no|against|dagegen|mit nein|nein)(?!\p{L})/iu,
  /(?<n>\d+|[a-zäöü]+) (?:abstained|did not (?:answer|vote|reply)|gave no answer|were undecided|enthielten sich|antworteten nicht|(?:sagten )?nichts|machten keine Angabe)(?!\p{L})/iu,
];

/** Without one of these a sentence counts nothing. */
export const MAY_COUNT =
  /[\d:–—]|namely|nämlich|third|half|quarter|fifth|tenth|Drittel|Viertel|Fünftel|Zehntel|Hälfte|(?<!\p{L})(?:the|its|their|all) \p{Ll}+ \p{Ll}+s (?:are|were)(?!\p{L})/iu;
export const IS_ORDINAL = /(?:st|nd|rd|th)$/u;
/** What parts names that are listed: of "Bosnia and Herzegovina" the comma alone. */
export const BETWEEN_NAMES = /,\s*(?:and )?|\sand\s/u;
export const AT_COMMAS = /,\s*(?:and )?/u;
export const LAST_OF_NAMES = / and /u;
export const A_NAME = /^(?:the )?\p{Lu}[\p{L}’' -]{1,40}$/u;
/** A figure with what it counts. */
export const FIGURE_AND_UNIT =
  /(?<![\p{L}\d.,/–-])(?<value>\d{1,3}(?:[,.\u202f ]\d{3})+|\d+(?:[.,]\d+)?)(?:\s(?<power>million|billion|trillion|Millionen|Milliarden|Billionen))?\s?(?<unit>%|(?:per ?cent|Prozent)(?!\p{L})|(?!(?:and|to|or|of|in|by|und|bis|oder|von|im|per)(?!\p{L}))\p{L}{3,})/giu;
export const A_POWER = /^(?:milli|billi|trilli)/u;

/** "The five members are France, Norland and Tarvia". */
export const COUNTED_NAMES =
  /(?<!\p{L})(?:the|its|their|all) (?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<noun>\p{Ll}+s) (?:are|were) (?<list>(?:the )?\p{Lu}[^.;:()]{3,200})(?=[.;])/giu;

/** Kinds of which one and the other are all there are. */
export const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:men|male|males|boys)$/iu, /^(?:women|female|females|girls)$/iu],
  [/^(?:yes|for|favour|favor|agreed|supported)$/iu, /^(?:no|against|opposed|disagreed|rejected)$/iu],
  [/^(?:urban|cities|towns)$/iu, /^(?:rural|villages)$/iu],
  [/^(?:männer|männlich|jungen)$/iu, /^(?:frauen|weiblich|mädchen)$/iu],
  [/^(?:ja|dafür|zustimmung)$/iu, /^(?:nein|dagegen|ablehnung)$/iu],
];

const WHOM =
  "(?<count>\\d[\\d.,]*\\d|\\d) (?:(?!(?:per|percent|of|and|to|Prozent|von|und|bis)(?!\\p{L}))\\p{L}+ )??(?<noun>\\p{L}{4,})";
/** How many were asked or counted in all. */
export const ASKED_IN_ALL: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:interviewed|surveyed|polled|questioned|(?:survey|sample|poll|panel|study) of|interviews with|befragten?|(?:Befragung|Stichprobe|Umfrage|Interviews) (?:von|mit|unter)) ${WHOM}`,
    "iu",
  ),
  // "Rests on 64 interviews", "stützt sich auf 46 Interviews"
  /(?<!\p{L})(?:(?:draws?|based|bases|rests?|relies|rely|builds?|drawing|relying|built) (?:up)?on|(?:stützt|stützen|beruht|beruhen|basiert|basieren) (?:sich )?auf|Grundlage (?:sind|waren|bilden)) (?<count>\d[\d.,]*\d|\d) (?:\p{L}+ )??(?<noun>interviews?|respondents?|questionnaires?|conversations|cases|documents|Befragten?|Interviews|Gesprächen?|Fragebögen|Fällen?|Dokumenten?)(?!\p{L})/iu,
  new RegExp(
    `(?<![\\p{L}\\d.,])${WHOM} (?:were|was|wurden) (?:interviewed|surveyed|polled|questioned|befragt|interviewt)`,
    "iu",
  ),
];
/** Another group of people, or a part of them. */
export const ANOTHER_GROUP =
  /(?<!\p{L})(?:another|further|additional|more than|at least|pilot|wave|round|earlier|previous|follow-up|of the|of these|of whom|remaining|first|second|third|control|each|weitere\p{L}*|zusätzlich\p{L}*|mindestens|über|welle|runde|frühere\p{L}*|davon|von den|erste\p{L}*|zweite\p{L}*|je)(?!\p{L})/iu;

/** The last column of a table, which adds up the others of its row. */
export const TOTAL_COLUMN = /^\W*(?:totals?|sum|all|summe|gesamt|insgesamt|zusammen)\W*$/iu;
/** "Five summits", "acht Treffen", with one word between at the most; what is near it or a bound is no count. */
export const COUNT_OF = new RegExp(
  `(?<![\\p{L}\\d.,/–-])(?<!(?:over|about|around|some|nearly|almost|than|least|most|to|another|further|über|rund|etwa|fast|knapp|mehr als|mindestens|höchstens|weitere) )(?!(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d))(?<count>${A_NUMBER}) (?:\\p{Ll}+ )??(?<noun>\\p{L}{4,})`,
  "giu",
);
export const YEAR_IN_TEXT = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu;
/** Counts a part, a change or something else than the table. */
export const A_PART_OF_IT =
  /(?<!\p{L})(?:of which|of them|of these|of those|among|first|last|since|until|before|after|by|half|more|fewer|less|each|every|month|week|january|february|march|april|may|june|july|august|september|october|november|december|davon|darunter|erste[nrs]?|letzte[nrs]?|seit|bis|vor|nach|mehr|weniger|je|pro|monat\p{L}*|januar|februar|märz|mai|juni|juli|oktober|dezember)(?!\p{L})/iu;
export const IN_ALL =
  /(?<!\p{L})(?:in total|in all|altogether|overall|all told|insgesamt|zusammen|in der Summe|alles in allem)(?!\p{L})/iu;
