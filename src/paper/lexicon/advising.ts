import type { Language } from "../paper.ts";

/** How a language advises without saying whom, and gives reasons. */
export interface Advising {
  /** Somebody is to do something, and the sentence has nobody who acts. */
  toNobody: RegExp;
  /** Of these, what in other parts of a paper tells how things are. */
  mayBeRule: RegExp;
  /** It takes up what was spoken of before, and the reasons with it. */
  takesUp: RegExp;
  /** Who is to do it is said after all: "by the Council". */
  byWhom: RegExp;
  /** Nothing anybody does: how a thing is to be read or taken. */
  toReaders: RegExp;
  reason: RegExp;
  /** A condition, a report, a question, a rule in force. */
  notAdvice: RegExp;
}

const ADVERBS =
  "(?: (?:not|also|now|therefore|thus|first|then|always|never|instead|urgently|immediately|be|\\p{L}+ly))*";
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

export const ADVISING: Partial<Record<Language, Advising>> = {
  en: {
    toNobody: words(
      `(?:should|must|ought to|needs? to|ha(?:s|ve) to)${ADVERBS} be${ADVERBS} (?:\\p{L}+(?:ed|en|wn|ght)|made|put|kept|held|set|sent|built|told|paid|left|cut|led|done)|it is (?:\\p{L}+ly |now |also |therefore )?(?:important|essential|vital|crucial|imperative|necessary|urgent|advisable|desirable|critical|time) to \\p{L}+|(?:is|are) (?:urgently |badly |clearly |sorely )?(?:needed|called for)(?=[.;]|$)|there is (?:now |also )?an? (?:\\p{L}+ )?need (?:for|to)|it is (?:\\p{L}+ly )?(?:recommended|advised|suggested) (?:that|to)`,
    ),
    mayBeRule: words(
      `(?:must|ha(?:s|ve) to|needs? to)(?!${ADVERBS} be (?:strengthened|supported|improved|promoted|restored|encouraged|stepped up|intensified)(?!\\p{L}))`,
    ),
    takesUp: /^(?:such|these|this|those|they|it(?! is))(?!\p{L})/iu,
    byWhom: words(
      "by (?:(?:the|both|all|its|their|an?) )?(?!\\d|then|now|(?:mid|late|early|next|means|way|\\p{L}+ing)(?!\\p{L}))\\p{L}+(?: \\p{L}+)*|on the part of|for (?:governments|policymakers|states|the)",
    ),
    toReaders: words(
      "be (?:not |also |\\p{L}+ly )*(?:noted|read|said|seen|borne|remembered|stressed|emphasi[sz]ed|understood|expected|clear|added|mentioned|recalled|surprised|forgotten|raised|pointed|regarded|viewed|considered|treated as|taken as|confused|interpreted|acknowledged|recogni[sz]ed|distinguished|assumed|ruled out|able|aware|careful|given to (?:the )?fact)|it is (?:\\p{L}+ly )?(?:important|essential|necessary|crucial|vital) to (?:note|remember|recogni[sz]e|understand|stress|keep in mind|bear|distinguish|acknowledge|point|mention|consider|emphasi[sz]e|see|realize|examine|look|ask|recall|know|add)",
    ),
    reason: words(
      "because|since|as(?! (?:well|soon|part|far|a)(?!\\p{L}))|so that|so as to|in order|therefore|thus|hence|otherwise|(?<!be )given|due to|reasons?|criteri(?:on|a)|if|unless|until|when|risks?|costs?|benefits?|allow\\p{L}*|ensur\\p{L}*|prevent\\p{L}*|avoid\\p{L}*|help\\p{L}*|would|could|might|can|cannot|lest|without|rather than|which|who|this (?:is|will|means)|to (?!(?:be|the|an?|all|its|their|new|humanitarian|involve)(?!\\p{L}))\\p{L}+|too|lack\\p{L}*|fail\\p{L}*|only",
    ),
    notAdvice: words(
      "if|whether|had|was|were|argue[sd]?|sa(?:ys?|id)|claim(?:s|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|believe[sd]?|according to|treaty|law|rules?|resolution|agreement|act|article|charter|court|participants?|respondents?|data|variables?|model|sample|patients?|results?|findings|stud(?:y|ies)|hypothes[ei]s|analys[ei]s|questions?|research|methods?",
    ),
  },
  de: {
    toNobody: words(
      "(?:sollten?|soll|sollen|muss|muß|müssen|müssten?)(?! (?:man )?(?:hier|dabei|jedoch)? ?(?:betont|erwähnt|beachtet))(?: [\\p{L}\\d-]+,?){0,14}? (?:\\p{L}+(?:t|en)) werden|es gilt(?! als)|gilt es|(?:ist|sind) (?:daher |deshalb |dringend |jetzt |nun |umgehend |sofort |wieder )*zu \\p{L}+en|\\p{L}+zu\\p{L}{3,}en(?=[.;])|es (?:bedarf|braucht)|man (?:sollte|muss|müsste)|(?:ist|sind|wäre) (?:\\p{L}+ )?(?:notwendig|erforderlich|nötig|geboten|vonnöten|wünschenswert)(?=[.;,])|es wird (?:dringend |daher |deshalb )?(?:empfohlen|angeraten|vorgeschlagen)",
    ),
    mayBeRule: words(
      "(?:muss|muß|müssen|soll|sollen)(?!(?: [\\p{L}\\d-]+,?){0,14}? (?:gestärkt|geschaffen|verbessert|ausgebaut|gefördert|ergriffen|unterstützt|intensiviert|vertieft|wiederhergestellt) werden)|ist|sind|bedarf|braucht|\\p{L}+zu\\p{L}+en",
    ),
    takesUp: /^(?:solche[nrs]?|diese[nrs]?|dies|dazu|hierzu|sie|dabei|auch)(?!\p{L})/iu,
    byWhom: words("durch (?:den|die|das|einen?)|seitens|von (?:der|den|dem|beiden|allen) \\p{Lu}\\p{L}+"),
    toReaders: words(
      "betont|erwähnt|beachtet|bemerkt|angemerkt|hinzugefügt|verstanden|gesehen|berücksichtigt|festgehalten|festzuhalten|bedenken|bedacht|unterschieden|unterscheiden|erwarten|befürchten|rechnen|erkennen|beobachten|verstehen|sehen|finden|beachten|nennen|erwähnen|fragen|bemerken|vermuten|zählen|verzeichnen|konstatieren|prüfen|klären|berücksichtigen|lesen|interpretieren|interpretiert|betrachtet|angenommen|davon ausgegangen|zu tun|vergessen",
    ),
    reason: words(
      "weil|da|denn|damit|um|daher|deshalb|sonst|andernfalls|wegen|aufgrund|grund|gründe\\p{L}*|risik\\p{L}+|kosten|nutzen|verhinder\\p{L}*|vermeid\\p{L}*|ermöglich\\p{L}*|könnten?|würden?|kann|können|ohne|statt|anstatt|wenn|falls|sobald|zu wenig|fehl\\p{L}*|mangel\\p{L}*|nur",
    ),
    notAdvice: words(
      "wenn|ob|hatte|war|waren|wurden?|sagt\\p{L}*|forder\\p{L}*|verlang\\p{L}*|laut|zufolge|gemäß|gesetz(?!t)\\p{L}*|vertrag\\p{L}*|artikel|§|daten|befragt\\p{L}*|probanden|hypothese\\p{L}*|studie\\p{L}*|analyse\\p{L}*|ergebnisse?|frage\\p{L}*|forschung\\p{L}*|untersuch\\p{L}*",
    ),
  },
};
