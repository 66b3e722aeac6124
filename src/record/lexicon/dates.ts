/* How people write dates in English and German, and the small words of other languages that stand in them. */

/** As prose has them, and as EndNote and Web of Science cut them; 1 to 4 as CSL counts. */
export const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 },
  ...{ spr: 1, sum: 2, aut: 3, fal: 3, win: 4 },
};
/** In the order of their codes in EDTF. */
export const SEASON_NAMES: readonly RegExp[] = [
  /^(spring|frühjahr|frühling)$/,
  /^(summer|sommer)$/,
  /^(autumn|fall|herbst)$/,
  /^winter$/,
];
/** A year that catalogues guess. */
export const ABOUT_YEAR = /^(?:c|ca|circa|um|около|ок)\.? ?(\d{4})$/iu;
/** A day by its number. */
export const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** That no date is known. */
export const UNKNOWN =
  /^(?:unknown|unclear|n\.? ?d\.?|n\/a|none|no date|undated|\?+|-+|tb[dca]|xx+|unbekannt|o\. ?[jd]\.|s\.? ?[ad]\.?)$/i;
/** That something goes on. */
export const PRESENT = /^(present|today|now|date|ongoing|heute|\.\.|\?\?\?)$/;
/** The same, behind a year with a hyphen: 2015-now. */
export const UNTIL_PRESENT = /^(\d{4}(?:-\d{2}){0,2}) ?[-–—/] ?(?:present|today|now|ongoing|heute)$/;
/** A day of the week behind the date itself. */
export const WEEKDAY_BEHIND =
  / ?\(?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\)?$/i;
/** Our era, said of a year. */
export const OUR_ERA = /^a\.?d\.? (?=\d)|(?<=\d) (?:a\.?d\.?|c\.?e\.?|n\. ?chr\.)$/i;
/** A day of the week before the date itself. */
export const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |^(?:mon|diens|donners|frei|sams|sonn)tag,? |^mittwoch,? /i;
/** A year before our era. */
export const BEFORE_CHRIST = /^-?0*(\d{1,4}) ?(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.)$/i;
/** Days that are others when the case is read. */
export const TODAY = /^(?:today|yesterday|tomorrow|now|recently|last (?:week|month|year)|heute|gestern)$/i;
/** Since when: the end is open. */
export const OPEN_END =
  /^(?:since|from|seit|ab) (.+?)(?: on(?:wards)?)?$|^(\d.*?) (?:onwards?|and after|ff?\.?)$/;
/** An end is named too. */
export const WORD_OF_END = / (to|until|bis) /;
/** Until when. */
export const OPEN_START = /^(?:(?:until|till|before|by|up to|bis|vor) |pre-? ?(?=\d))(.+)$/;
/** Of what was so until then, or came on a day before. */
export const BEFORE = /^(?:before |vor |pre-?)/;
/** Of what is to come, or came, on that day at the latest. */
export const BY = /^(?:by |bis zum |bis spätestens |(?:before|vor) (?:the )?ende? )/;
/** A part of a year, a month or a decade; of what ends, the last day of it. */
export const PART_OF =
  /^(?:(?:by |at |in |am |im )?(?:the )?(?:(?<early>early|(?:beginning|start)(?: of)?|anfang)|(?<mid>mid|middle of|mitte)|(?<late>late|spät)|(?<end>end(?: of)?|ende)))[- ](?:the |in |of )*(?<whole>[\p{L}\d].*)$/u;
/** A day with an hour. */
export const TIME =
  /^(.*\d),?(?: at| um)? (?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?::[0-5]\d)?)? ?(?:hrs?|uhr|a\.?m\.?|p\.?m\.?|utc|gmt|z|[a-z]{2}t|[+-]\d{2}:?\d{2})?$/;
/** Of what came on a day after. */
export const AFTER = /^(?:after|nach|post-?) ?(.+)$/;
/** Of what came on a day or later, and on a day or before. */
export const NOT_BEFORE =
  /^(?:not before|no earlier than|not earlier than|at the earliest|nicht vor|frühestens) (.+)$/;
export const NOT_AFTER =
  /^(?:not after|no later than|not later than|at the latest|nicht nach|spätestens) (.+)$/;
/** One of two. */
export const ONE_OF = /^(?:either )?(.+?),? (?:or|oder) (.+)$/;
/** Several days, months or years, each as EDTF has it. */
export const BETWEEN_DATES = /,? (?:and|und|&) |, ?/;
export const SEVERAL = /^\d{4}(?:-\d{2}){0,2}(?:(?:,? (?:and|und|&) |, ?)\d{4}(?:-\d{2}){0,2})+$/;
/** About when. */
export const ABOUT =
  /^(?:circa |ca\.? |c\.? ?|about |around |approx(?:\.|imately)? |roughly |etwa |um |mid-? ?|~ ?)(\d.*|[a-zä]+ \d.*)$/;
/** The same, told behind the date. */
export const ABOUT_BEHIND = /^(\d.*?) ?\(?(?:circa|ca\.?|c\.|approx(?:\.|imately)?|about|or so)\)?$/;
/** Perhaps then. */
export const UNSURE = /^(?:perhaps|probably|maybe|possibly|vielleicht|wohl) (.+)$/;
/** From when until when. */
export const FROM_TO =
  /^(?:from |between |von |zwischen )?(.+?) ?(?:–|—| - | to | until | and | bis | und |\/) ?(.+)$/;
/** "The 1990s", "die 1990er Jahre". */
export const DECADE = /^(?:the |in the |early |late |mid-? ?|die |der )*(\d{3})0(?:['’]?s|er(?: jahre)?)$/;
/** "The 19th century". */
export const CENTURY = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.) (?:century|jahrhundert)$/;
/** What stands within a date and says nothing. */
export const OF_NO_MEANING = /[,]|(?<=\d)(st|nd|rd|th)\b|\bof\b|\bthe\b|(?<=[\d\p{L}])\./gu;
/** Words beside a month that leave it what it is. */
export const SMALL_WORDS =
  /^(early|late|end|mid|middle|start|beginning|anfang|ende|im|in|on|am|de|del|di|le|г|року|р)$/;
/** What the number before a month is no day behind: "no. 45 March 2020" is an issue, "41, 31 March" a volume and its. */
export const BEFORE_AN_ISSUE = /(?:\d,|(?<!\p{L})(?:no|issue|vol|volume|number|nr|heft|bd|№)\.?)\s*$/iu;
/** Behind the number of a day. */
export const ORDINAL = "st|nd|rd|th";
/** Between the number of a day and its month. */
export const OF_THE_MONTH = "of|de";
/** Between the first and the last day of a stretch of time. */
export const TO_ANOTHER_DAY = "–|-|and|to|until|till|through|bis|und|et|au";
/** A winter that lies in two years; in the south, a summer. */
export const WINTER = /^(?:winter|summer|sommer) (?:of )?(\d{4}) ?[-–/] ?(\d{2}|\d{4})$/;
/** A quarter of a year, by a word or a sign. */
export const QUARTER =
  /^(?:q([1-4])[ /-]?(\d{4})|(\d{4})[- /]?q([1-4])|(?:the )?([1-4])(?:st|nd|rd|th|\.) (?:quarter|quartal)(?: of)? (\d{4})|([1-4])q ?(\d{4}))$/;
/** Two days of one month, the month before them. */
export const MONTH_FIRST = /^(\p{L}{3,}\.?) (\d{1,2}) ?(?:[-–—/]|to|until|and|bis) ?(\d{1,2}),? (\d{4})$/u;
/** Half a year, by a word or a sign. */
export const HALF = /^(?:(?:the )?(first|second) half of|h([12])) ?(\d{4})$|^(\d{4})[ /-]?h([12])$/;
/** The word for the first of two halves. */
export const FIRST = "first";
/** As some write the month between points: 15.IV.2015. */
export const ROMAN_MONTHS: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
/** Two days of one month, which they name once: 2001-07-14 to 16. */
export const TWO_DAYS = /^(\d{4}-\d{2}-)(\d{2}) ?(?:[/–—-]|to|and|until|bis|und) ?(\d{2})$/;
