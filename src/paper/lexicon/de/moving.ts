import { WHEN } from "./when.ts";

/* How a German paper says that two sides moved nearer to one another or apart; see the English words. */

const RELATIONS = "(?:Beziehungen|Verhältnis|Zusammenarbeit|Bindungen)";
const SINCE = "(?: seit(?: dem)?(?: Jahre?)? (?:\\p{Lu}\\p{Ll}+ )?(?:1[6-9]|20)\\d\\d)?";
const TIME = `(?:${WHEN}|${SINCE})`;

export const NEARER_TO = new RegExp(
  `^ (?:näherte sich|hat sich|rückte|ist)${TIME}(?: immer)?(?: näher an)? (?:an )?(?:die |der |den |dem )?$`,
  "u",
);
/** Behind the second name, where the verb ends there: "hat sich … angenähert", "näherte sich … an". */
export const NEARER_BEHIND =
  /^(?: weiter| immer weiter| deutlich| stetig)? (?:an(?:genähert)?|heran(?:gerückt)?|näher)(?=[ ,.;]|$)/u;
export const AWAY_FROM = new RegExp(
  `^ (?:entfernte sich|wandte sich|hat sich)${TIME}(?: immer weiter| zunehmend)? von (?:der |dem )?$`,
  "u",
);
export const AWAY_BEHIND = /^(?:(?: \p{Ll}+){0,2} (?:entfernt|abgewandt|ab)(?=[ ,.;]|$)|[,.;]|$)/u;
export const AND = /^ und (?:die |der |dem |den )?$/u;
export const RELATIONS_WITH = new RegExp(`^s? ${RELATIONS} (?:mit|zu) (?:der |dem )?$`, "u");
export const RELATIONS_BETWEEN = new RegExp(`${RELATIONS} (?:zwischen|von) (?:der |dem )?$`, "u");
const HAVE = `(?: (?:haben|hat|sind) sich| sind)${TIME}(?: deutlich| stetig| spürbar| weiter)?`;
export const CLOSER = new RegExp(
  `^(?:${HAVE} (?:angenähert|nähergekommen|näher gekommen)| näherten sich${TIME} an)`,
  "u",
);
export const APART = new RegExp(
  `^(?:${HAVE} (?:voneinander )?(?:entfernt|entfremdet)| entfremdeten sich| entfernten sich${TIME} voneinander)`,
  "u",
);
export const IMPROVED = new RegExp(
  `^(?:${HAVE} (?:verbessert|vertieft|erwärmt|gefestigt)| (?:verbesserten?|vertieften?) sich)(?!\\p{L})`,
  "u",
);
export const DECLINED = new RegExp(
  `^(?:${HAVE} (?:verschlechtert|abgekühlt|eingetrübt)| (?:verschlechterten?) sich| kühlten?${TIME} ab)(?!\\p{L})`,
  "u",
);
export const NOT_MOVED =
  /(?<!\p{L})(?:nicht|nie|niemals|kaum|weder|kein\p{L}*|wird|werden|würden?|könnten?|dürften?|sollten?|wenn|falls|sofern|ob|Stimm\p{L}*|Abstimmung\p{L}*|stimmten?|Handel\p{L}*|Prozent\p{L}*|Ausfuhr\p{L}*|Einfuhr\p{L}*)(?!\p{L})|%/u;
