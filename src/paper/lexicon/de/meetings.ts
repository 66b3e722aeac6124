import { THE } from "./when.ts";

/* How German prose tells of the last meeting of a body; what each is for is said beside the English words. */

const MEETING = "(?:Sitzung|Tagung|Treffen|Zusammenkunft)";
const AT = "(?: in \\p{Lu}\\p{L}+)?(?: (?:im|am|in)(?: Jahre?)?)? ?$";

export const LAST_MET_BEHIND = new RegExp(
  `^ (?:(?:tagte|trat|kam|traf sich|ist|war) (?:zuletzt|zum letzten Mal|letztmals)|hielt (?:seine|ihre) (?:bislang |bisher )?letzte ${MEETING}(?: ab)?)${AT}`,
  "u",
);
export const LAST_MEETING_OF = new RegExp(
  `(?:^|[\\s(])(?:[Dd](?:ie|as) )?(?:bislang |bisher |vorerst )?(?:letzte|jüngste) ${MEETING} (?:${THE}|von) $`,
  "u",
);
export const WAS_ON = new RegExp(`^(?:e?s)? (?:war|fand)${AT}`, "u");
/** The word that denies stands behind the date. */
export const NOT_MET_SINCE = /^ (?:hat|ist|trat|tagte|kam) seit(?: dem)?(?: Jahre?)? ?$/u;
export const NOT_MET_BEHIND =
  /^ (?:nicht (?:mehr|wieder|ein einziges Mal)|nie wieder|kein einziges Mal)(?: getagt| zusammen(?:getreten|gekommen)?)?(?!\p{L})/u;
export const OF_SOME =
  /(?<!\p{L})(?:auf (?:der )?Ebene|\p{Lu}\p{L}*ebene|\p{L}*[Mm]inister\p{L}*|Gipfel\p{L}*|Botschafter\p{L}*|Staats- und Regierungschefs|persönlich|förmlich|formell|vor|bevor|bis|würden?|hätten?|wäre[n]?|nicht|wenn|falls|soll(?:te)?n?)(?!\p{L})/u;
