/* What one party does against another. */

export const MOVE =
  /\b(suspend|clos|shut|withdr[ae]w|expel|recall|left|leav|quit|froz?e|freez|brok?e|halt|cancel|cut|sever|impos|ban|attack|bomb|shell|str[iu][kc]|fir(?=ed|es|ing)|launch|seiz|occup|invad|blockad)\p{L}*/iu;
/** What a party does to a treaty, too. */
export const ABROGATED = "abrogat(?:ed|es)|terminated|renounced|denounced|repudiated|tore up|scrapped";
/** Verbs of which a record may use one and a paper another, in either language. */
export const SAME_MOVES: readonly RegExp[] = [
  /clos|shut|suspend|halt|froz?e|freez|suspendier|schloss|schließ|unterbrach/iu,
  /attack|bomb|shell|strike|struck|fires?\b|fired|missile|launch|beschoss|bombardier/iu,
  /withdr|recall|calls? .{0,40}(?:home|back)|left|leav|quit|abrogat|renounc|denounc|repudiat|terminat|verließ|verläss|kündig|widerrief|zerriss|annullier/iu,
  /expel|expuls|persona non grata/iu,
  /impos|ban\b|bans|sanction|verhängt/iu,
];
/** A record without codes says by its verbs what is done against somebody. */
export const HOSTILE_WORDS =
  /\b(?:suspend|clos(?:e|ing)|shut|withdr[ae]w|expel|recall|calls? .{1,40} (?:home|back)|quit|leaves?|freez|breaks?|halts?|cancel|cuts?|sever|impos|bans?|attack|bomb|shell|strik|fires?|seiz|occup|invad|blockad|sets? up posts)\p{L}*/iu;
export const EXPULSION = /\b(?:expel|expuls|accredit|persona non grata|diplomats|sent home|ordered out)/iu;
const CHANNEL = "(?:pillars?|channels?|formats?|forums?|forms?|areas?|tracks?|links?|lines?|contacts?)";
const LEFT_OVER = "(?:remaining|active|open|working|functioning|surviving)";
const STILL_OPEN =
  "(?: (?:left|(?:still |now )?(?:open|working|active|in use)|that (?:is left|was left|remains?|remained|(?:still )?works|(?:still )?worked|is (?:still )?open)))";
/** "The only remaining channel … is": what it is follows. */
export const ONLY = new RegExp(
  `\\bthe (?:only|sole|last)(?:(?: ${LEFT_OVER}){1,2} ${CHANNEL}${STILL_OPEN}?| ${CHANNEL}${STILL_OPEN})(?: (?:of|for|between|with|to|in) [^,;.]{1,60}?)? (?:is|are|was|were|remains|remained|has been|had been)\\b`,
  "iu",
);
/** "… is the only remaining channel": what it is stands before. */
export const IS_ONLY = new RegExp(
  `^(?: (?:cooperation|dialogue|consultation|contacts?|talks))? (?:is|are|was|were|remains|remained|has been|had been) (?:now )?(the (?:only|sole|last)(?:(?: ${LEFT_OVER}){1,2} ${CHANNEL}${STILL_OPEN}?| ${CHANNEL}${STILL_OPEN}))(?! of the (?:river|sea|strait))(?![\\p{L}])`,
  "u",
);
/** "Only … still works", "no channel but … remained": before what it is, and after. */
export const ONLY_ROUND: readonly [before: RegExp, after: RegExp][] = [
  [
    /\b[Oo]nly (?:the )?$/u,
    /^ (?:still (?:works|worked|meets|met|operates|operated|functions)|(?:is|are|was|were) (?:still )?(?:open|left|active|at work|in use)|remain(?:s|ed) (?:open|active|at work|in use))(?!\p{L})/u,
  ],
  [
    new RegExp(
      `\\b[Nn]o (?:other )?${CHANNEL} (?:but|except(?: for)?|other than|apart from|besides) (?:the )?$`,
      "u",
    ),
    /^ (?:remain(?:s|ed)|(?:is|was|were|are) (?:left|open|at work)|(?:still )?work(?:s|ed))(?!\p{L})/u,
  ],
];
/** What takes the only one back. */
export const ONLY_DOUBTED =
  /\b(?:not|perhaps|maybe|(?<!in )may(?! \d)|might|possibly|almost|nearly|arguably|hardly|if|whether|seems?|seemed|some say|so to speak)\b/iu;
/** Treaties are in force rather than at work. */
export const NOT_AT_WORK = /agreement|treaty|act|accord|status/i;
const KINDS =
  "(?:[\\p{L}-]{3,20}(?:,| and| or)? ){0,5}?(?:co-?operation|work|activit(?:y|ies)|contacts?|projects?|ties|programmes?|programs?|talks|negotiations|dialogue)";
const ALL = `(?:all (?:of (?:the|its|their) )?|every (?:form|kind|sort) of )${KINDS}`;
const ENDED =
  "(?:cancell?ed|terminated|ended|abolished|abandoned|scrapped|discontinued|broken off|severed|cut off)";
/** "All practical cooperation was terminated", "all contacts ceased", "ended all cooperation". */
export const CANCELLED = new RegExp(
  `\\b${ALL}(?: (?:and|or) (?:[\\p{L}-]{1,20} ){0,2}(?:cooperation|work|activities|contacts|projects|ties|programmes|programs))?(?: (?:with|between) [\\p{L} ’'-]{1,60}?)? (?:(?:was|were|is|are|has been|have been|had been) ${ENDED}|(?:(?:has|have|had) )?(?:ended|ceased|stopped|came to an end|come to an end|came to a complete stop))\\b|\\b(?:ended|terminated|cancell?ed|broke off|broken off|severed|scrapped|abolished|discontinued|stopped) ${ALL}\\b`,
  "iu",
);
/** Adjectives that leave it open which cooperation is meant. */
export const ANY_KIND =
  /^(?:all|of|the|its|their|every|form|kind|sort|joint|bilateral|mutual|direct|official|formal|civilian|and|or|further)$/iu;
/** What takes the end back: it was not, would be, or somebody said so. */
export const NOT_ENDED =
  /\b(?:not|never|nor|would|could|should|might|(?<!in )may(?! \d)|will|if|unless|whether|threat\p{L}+|propos\p{L}+|plan(?:s|ned)?|want(?:s|ed)?|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|warn(?:s|ed)?|sa(?:ys|id)|claim(?:s|ed)?|refus\p{L}+|before|until|almost|nearly|hardly|decided against)\b/iu;
export const REPLACED = /replac|succe|supersed|follow/i;
export const RENAMED = /renam|rebrand/i;
/** That a format is still at work, after its name. */
export const AT_WORK_STILL =
  "still holds?(?=[.,;]|$| (?:today|and|in|on|along|between))|(?:is|are) still (?:in force|in effect)|continues? (?:its|their) (?:work|meetings|sessions|task)|still (?:regularly )?(?:meets?|works?|operates?|functions?|convenes?|sits?|gathers?|holds? (?:regular )?(?:meetings|sessions))|continues? to (?:meet|work|operate|function|convene|sit|hold (?:regular )?(?:meetings|sessions))|remains? (?:active|operational|at work|under way|ongoing)|(?:is|are) still (?:active|operational|at work|meeting|going on|under way|in session|open|being held)|(?:is|are) (?:under way|ongoing)|continues?(?=[.,;]|$| (?:and|at|in|with|as before|today|regularly)(?![A-Za-z]))|goe?s? on(?=[.,;]|$| as before)|meets? (?:regularly|as before)(?! (?:in|until))";
/** "Meetings of … continue". */
export const MEETINGS_GO_ON: readonly [before: string, after: string] = [
  "(?:meetings|sessions|rounds) of",
  "(?:still )?(?:go on|continue(?! to)|are (?:still )?(?:being )?held|take place)",
];
/** "… meets to this day". */
export const WORKS_TO_THIS_DAY: readonly [when: string, does: string] = [
  "to this (?:very )?day",
  "(?:still )?(?:meets?|works?|convenes?|operates?|sits?)",
];
/** That what was agreed binds no more, after its name. */
export const HOLDS_NO_MORE =
  "(?:is|are|has been|have been|became|has become) (?:now |long )?(?:null and void|void|no longer (?:in force|valid|binding|in effect)|(?:dissolved|abolished) for good)|(?:has|have) no longer been (?:in force|valid|binding)|no longer (?:holds|binds|applies)|(?:is|are) not in force any ?more";
/** What one party is told to have done to a treaty or a body that ends it for all. */
export const ENDED_BY =
  "abrogated|annulled|repealed|revoked|terminated|tore up|torn up|renounced|scrapped|dissolved|abolished|disbanded|declared null and void";
/** Of these one party may do its own part, and be said to have left. */
export const OF_ONE_PARTY = /renounced|tore up|torn up|scrapped/iu;
/** That not the paper says it: a question, a condition, another's words or hope. */
export const HEARSAY =
  /\b(?:whether|if|unless|had|would|could|should|(?<!in )may(?! \d)|might|nobody|no one|few|many|some|critics?|hard-?liners?|ask(?:s|ed)?|why|claim(?:s|ed)?|sa(?:ys|id)|argue[sd]?|believe[sd]?|think(?:s)?|hold(?:s)? that|according to|hope[sd]?|fear(?:s|ed)?|call(?:s|ed)? (?:for|on)|want(?:s|ed)?|declare[sd]?|insist(?:s|ed)?|pretend(?:s|ed)?|as if|not|never)\b/iu;
/** Between the year and the name of a treaty: another text of nearly the same name. */
export const ANOTHER_TEXT =
  /\b(?:adapted|revised|amended|new|renewed|second|third|draft|additional|updated|modified)\s*$/iu;
/** What may follow a treaty's name where the name is not the first half of another noun. */
export const AFTER_TREATY =
  /^(?:[.,;:)!?]|$| (?:and|or|is|was|were|are|has|had|have|of|in|on|with|between|by|for|to|that|which|still|set|says?|said|did|does|would|could|remains?|holds?|gave|gives|bans?|binds?|bound|limits?|allows?|never|also|\p{Ll}+ed)(?!\p{L}))/u;
/** Kinds of formats that are texts: a year beside their name is that of the text. */
export const TEXT_KINDS =
  /agreement|treaty|act|accord|convention|protocol|declaration|pact|memorandum|charter/iu;
/** That what was done answered what somebody else had done before. */
export const IN_ANSWER =
  /\b(?:[Aa]fter|[Ff]ollowing|[Ii]n (?:response|reply|return|answer|retaliation)|[Bb]ecause|[Ss]ince|retaliat\p{L}+|respond\p{L}+)\b/u;
/** What of all is ended: between the verb and the noun. */
export const WHAT_IS_ENDED =
  /^(?:.*?\b(?:ended|terminated|cancell?ed|off|severed|scrapped|abolished|discontinued|stopped) )?((?:all|every)\b.*?)(?:co-?operation|work|activit|contacts?|projects?|ties|program|talks|negotiations|dialogue)/iu;
/** With whom it was, as far as a name follows. */
export const WITH_WHOM = /\b(?:with|between) (?:the )?(\p{Lu})/gu;
/** Between a treaty and its year. */
export const OF_BETWEEN = /^ (?:of|von) $/u;
/** Between an organisation and the day. */
/** That it was so, and need not be any more. */
export const ONLY_IN_PAST = /\b(?:was|were|remained|had been|worked|met|operated)\b/u;
/** What a finding leaves away of the words that say it. */
export const AFTER_ONLY = / (?:of|through|between|with)\b.*$| (?:is|are|was|were|remains|remained|been)$/u;
/** Small words before the name of what is the only one. */
export const BEFORE_ITS_NAME = /^\s+(?:the |that of |in |a )?/u;
/** Between who moves and the verb. */
export const BEFORE_MOVE = "then|also|formally|officially|in turn|in response|has|had|itself";
/** Before a date that stands at the head of its stretch: nothing, or the small words that lead to it. */
export const IS_FRONTED = /^[\s,]*(?:and |but )?(?:on|in|of)?\s*$/i;
/** Which part of a month or year is meant. */
export const PART_OF_IT = /\b(?:early|mid|late)\b/i;

/** Steps in the life of a format, as a case names them, after which it is over in one sense or another. */
export const ENDS = /^(?:expire|end|terminat|dissol|abolish|lapse|collapse)/iu;
/** More than a stop of its work, in German too, and how a case calls the same: what was replaced was not dissolved. */
export const ENDED_FOR_GOOD: readonly (readonly [said: RegExp, phase: RegExp])[] = [
  [/dissolved|abolished|disbanded|aufgelöst/u, /dissol|abolish|disband/iu],
  [/closed/u, /clos/iu],
  [/beendet/u, /^(?:end|terminat)/iu],
];
/** What has an end set to it ran out by itself. */
export const RAN_OUT = /^(?:ended|expired|lapsed|came to an end)$/u;

/** Behind these a name is one of several who move. */
export const AND_BEFORE = /(?:,| and| or| with) (?:the )?$/u;
/** What a move is done to: behind its verb, up to where something else begins. */
export const OBJECT =
  /^[^.,;:()]*?(?= (?:in|on|at|after|before|when|because|since|until|by|and)(?!\p{L})|[.,;:()]|$)/u;
