import { THE, WHEN } from "./when.ts";

/* What one party does against another, and what is left between them, in German; see the English words. */

export const MOVE =
  /(?<!\p{L})(suspendier|schloss|schließ|verließ|verläss|kündigt|boykottier|besetz|beschoss|bombardier|blockier|verhängt|unterbrach|beendet)\p{L}*/u;
export const ABROGATED = "kündigte|widerrief|zerriss|annullierte";
export const BEFORE_MOVE = "dann|auch|förmlich|daraufhin";
export const AND_BEFORE = /(?:,| und| oder| mit) (?:der |die |das )?$/u;
export const OBJECT = /^[^.,;:()]*/u;
export const NOT_DONE =
  /(?<!\p{L})(?:wenn|falls|sofern|ob|würden?|könnten?|sollten?|hätten?|wäre[n]?|soll|behaupt\p{L}*|angeblich|laut|sagt\p{L}*|beschuldig\p{L}*|forder\p{L}*|nachdem|bevor|bis|als|fürcht\p{L}*|nicht|nie)(?!\p{L})/iu;

const CHANNEL = "(?:Kanal|Gesprächskanal|Format|Forum|Draht|Gesprächsfaden|Verbindung|Weg)";
const LEFT_OVER = "(?:verbliebene|verbleibende|offene|funktionierende|arbeitende|aktive|bestehende|übrige)";
const THE_ONLY = `d(?:er|ie|as) (?:einzige|letzte)(?: noch)?(?: ${LEFT_OVER}){1,2} ${CHANNEL}`;
export const ONLY = new RegExp(
  `(?<!\\p{L})[Dd]${THE_ONLY.slice(1)}(?: (?:zwischen|mit|zu|nach) [^,;.]{1,60}?)? (?:ist|war|bleibt|blieb)(?! nicht)(?!\\p{L})${WHEN}`,
  "u",
);
export const IS_ONLY = new RegExp(
  `^ (?:ist|war|bleibt|blieb)(?: (?:heute|nun|damit|somit))?${WHEN} (${THE_ONLY})(?!\\p{L})`,
  "u",
);
export const ONLY_ROUND: readonly [before: RegExp, after: RegExp][] = [
  [
    /(?<!\p{L})[Nn]ur(?: noch)? (?:der |die |das )?$/u,
    /^ (?:tagt|arbeitet|funktioniert|tagte|arbeitete|funktionierte)(?: noch)?(?=[.,;]|$)/u,
  ],
];
export const ONLY_DOUBTED =
  /(?<!\p{L})(?:nicht|vielleicht|womöglich|möglicherweise|fast|beinahe|nahezu|wohl|kaum|wenn|falls|ob|scheint|schien|gleichsam|sozusagen|angeblich|könnten?|dürften?)(?!\p{L})/iu;
export const ONLY_IN_PAST = /(?<!\p{L})(?:war|blieb|tagte|arbeitete|funktionierte)(?!\p{L})/u;
export const AFTER_ONLY = / (?:zwischen|mit|zu|nach) .*$| (?:ist|war|bleibt|blieb)(?: .*)?$/u;
export const BEFORE_ITS_NAME = /^\s+(?:der |die |das )?/u;

const KINDS =
  "(?:[\\p{L}-]{3,20}(?:,| und| oder)? ){0,4}?(?:Zusammenarbeit|Kooperation|Kontakte|Projekte|Programme|Gespräche|Verhandlungen|Dialog)";
const ALL = `(?:[Aa]lle|[Jj]ede|[Jj]egliche|[Ss]ämtliche|(?:[Dd](?:ie|er) )?gesamte) ${KINDS}`;
const WITH = `(?: (?:mit|zwischen) [\\p{L} -]{1,60}?)?`;
// "Eingestellt" and "ausgesetzt" may yet be taken up again.
const ENDED = "(?:beendet|aufgekündigt|abgebrochen|abgeschafft|gekappt)";
export const CANCELLED = new RegExp(
  `(?<!\\p{L})${ALL}${WITH} (?:wurden?|ist|sind|war|waren)${WHEN}(?: endgültig)? ${ENDED}(?!\\p{L})|(?<!\\p{L})wurden?${WHEN} ${ALL}${WITH} ${ENDED}(?!\\p{L})|(?<!\\p{L})(?:beendeten?|kappten?)${WHEN}(?: (?:${THE} )?\\p{Lu}[\\p{L}-]+)? ${ALL}(?!\\p{L})`,
  "u",
);
export const ANY_KIND =
  /^(?:alle|jede|jegliche|sämtliche|die|der|gesamte|gemeinsame|bilaterale|direkte|offizielle|zivile|und|oder)$/iu;
export const NOT_ENDED =
  /(?<!\p{L})(?:nicht|nie|niemals|würden?|könnten?|sollten?|dürften?|wird|werden|wenn|falls|sofern|ob|droh\p{L}*|vorschlag\p{L}*|plan\p{L}*|will|wollen|wollten?|forder\p{L}*|verlang\p{L}*|warn\p{L}*|sagt\p{L}*|behaupt\p{L}*|angeblich|laut|bevor|bis|beinahe|fast|kaum)(?!\p{L})/iu;
export const WHAT_IS_ENDED =
  /((?:[Aa]lle|[Jj]ede|[Jj]egliche|[Ss]ämtliche|gesamte)(?!\p{L}).*?)(?:Zusammenarbeit|Kooperation|Kontakte|Projekte|Programme|Gespräche|Verhandlungen|Dialog)/u;
export const WITH_WHOM = new RegExp(`(?<!\\p{L})(?:mit|zwischen) (?:${THE} )?(\\p{Lu})`, "gu");
