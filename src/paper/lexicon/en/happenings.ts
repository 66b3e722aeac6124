/* What happens between parties, by kinds: a record and a paper may use different words of one kind for one happening. */

/** Of each kind the words, matched at their beginning. */
const WORDS = {
  violence:
    "attack|kill|bomb|blast|explo|gunm[ae]n|terrorist|massacr|murder|assassin|shell|strik|struck|raid|militant|\\bdie[sd]?\\b|casualt",
  signing: "sign|conclud|initial(?:l?ed|s)|ratif",
  agreeing: "agree|accord|joint (?:text|statement|declaration)",
  beginning: "found(?:ed|ing|s)|establish|creat|open|launch|inaugurat|set[ -]up|began|begin|start",
  ending: "dissol|abolish|terminat|end(?:ed|s)\\b|wound up|broken? off|expire",
  suspending: "suspend|suspension|froze|freez|halt|paus|clos|put[ -]on[ -]hold|shut",
  resuming: "resum|reopen|restor|reviv|renew|restart",
  seizing: "annex|occup(?:y|ie)|occupation|seiz|invad|invasion|incorporat",
  testing: "tests?\\b|tested|detonat",
  surrendering: "surrender|capitulat|accede|accession",
  saying:
    "sa(?:id|ys)\\b|declar|announc|demand|offer|ask(?:s|ed)\\b|call(?:s|ed) (?:for|on)|insist|told|stat(?:ed|ement)|warn|promis",
  installing:
    "t(?:ak|ook)\\p{L}* office|sworn in|inaugurat|assum\\p{L}+ office|bec[ao]mes? president|elected",
  gathering: "meet|met\\b|visit|summit|land(?:s|ed)\\b|comes? to|came to|talks",
} as const;

export type HappeningKind = keyof typeof WORDS;

export const HAPPENINGS = Object.entries(WORDS).map(
  ([kind, words]) => [kind as HappeningKind, new RegExp(`(?<![\\p{L}])(?:${words})`, "iu")] as const,
);
/** What happens again and again, of which one of another year need be no slip. */
export const RECURRING: ReadonlySet<HappeningKind> = new Set([
  "gathering",
  "saying",
  "agreeing",
  "resuming",
  "suspending",
]);
/** That the date is another than that of the happening, or that it comes every year. */
export const DATED_OTHERWISE =
  /\b(?:anniversar\p{L}*|commemorat\p{L}*|memorial|ago|(?:years?|months?|weeks?|days?|decades?) (?:after|later|before|earlier)|every year|each year|yearly|annual\p{L}*|again|(?:twent|thirt|fort|fift)\p{L}+-?\p{L}*(?:first|second|third|th) time|\d+(?:st|nd|rd|th) time|recall(?:s|ed|ing)?|remember(?:s|ed)?|since the|prior to|verdict|trial|tried|convicted|sentenced|hanged|report(?:s|ed)? on)\b/iu;
/** That it did not happen, or is not said by the paper: anywhere in the sentence. */
export const NOT_HAPPENED =
  /\b(?:would|could|should|(?<!in )may(?! \d)|might|if|unless|whether|not|never|nobody|nor|plan(?:s|ned)?|propos\p{L}+|intend\p{L}*|fear(?:s|ed)?|claim(?:s|ed)?|alleg\p{L}+|threat\p{L}*)\b/iu;
/** "The agreement not to attack": what is agreed, not what did not happen. */
export const NOT_TO = /\bnot to\b/giu;
/** Behind these the date is that of what they name. */
export const OF_ANOTHER =
  /\b(?:after|before|following|since|until|till|despite|because of|due to|in view of)\s/giu;
/** Words before a date that give it as the day of what is told; with none it stands at the head of a clause. */
export const ON_THE_DAY = /^(?:|on|in|of|dated)$/;
/** What joins to a date the clause that tells of it. */
export const GOES_ON = /^,? (?:in which|in whose|by which|at which|on which|when|where|which|that)\b/;
/** Where a clause ends and another may begin with its own date. */
export const CLAUSE_ENDS = /[;:—–](?=\s)|,? (?:and|but|while|whereas) |, /g;
/** What begins a clause of its own: "…, and a day later he ended the talks". */
export const NEXT_CLAUSE = /, (?:and|but|while|whereas) /;
/** Long words that say nothing of what happened. */
export const EMPTY_WORDS =
  /^(?:about|above|after|again|against|also|another|because|been|before|being|between|both|does|during|each|every|first|from|have|into|later|more|most|near|only|other|over|same|second|since|some|such|than|that|their|them|then|there|these|they|this|those|through|under|until|upon|were|what|when|where|which|while|will|with|within|without|year|years)$/;
