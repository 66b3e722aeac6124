/* What leads to a series of options or of recommendations: headings and sentences that say what comes next. */

const COUNT = "(?:two|three|four|five|six|seven|eight|[2-8])";
/** What they are called, where the word alone says it. */
const SURE =
  "options|scenarios|alternatives|courses of action|pathways|futures|endgames|choices|ways (?:out|forward|ahead)";
/** Words for things of other kinds too, which a number or "possible" makes options. */
const OTHER =
  "ways|paths|roads|routes|courses|approaches|outcomes|answers|strategies|solutions|developments|trajectories|endings|possibilities|variants";

/** Over a series: "Policy options", "How could it end?", "Three models for the lakes". */
export const LEADS_TO_OPTIONS = new RegExp(
  `(?<!\\p{L})(?:${SURE}|(?:possible|policy|plausible|conceivable|alternative) (?:${OTHER})|${COUNT} (?:\\p{L}+ ){0,2}?(?:${OTHER}))(?!\\p{L})|^what (?:could|might) (?:be done|happen|come)(?!\\p{L})|^(?:how|where) (?:could|might|can|will) .{3,40} (?:end|lead|go)(?!\\p{L})`,
  "iu",
);
/** The same words where no series is meant. */
export const NO_LEAD =
  /(?<!\p{L})(?:compar\w*|criteri\w*|rank\w*|reject\w*|no|few|without|limited|history|method\w*|workshop)(?!\p{L})/iu;
/** Before a series: "The following are possible scenarios", "Four scenarios can be distinguished." */
export const SENTENCE_LEADS = new RegExp(
  `(?<!\\p{L})(?:(?:the|these|following|possible|several|different|various|some|main|available|broad|plausible|conceivable|alternative|${COUNT}) (?:\\p{L}+ ){0,3}?(?:${SURE})|(?:possible|plausible|conceivable|following) (?:\\p{L}+ ){0,2}?(?:${OTHER})|(?:can|could|may|might|are|has|have|faces?|remain|see) (?:\\p{L}+ ){0,2}?${COUNT} (?:\\p{L}+ ){0,2}?(?:${OTHER}) (?:forward|ahead|out|open|before|for|in which))(?!\\p{L})`,
  "iu",
);
/** How many a sentence or heading says that there are. */
export const COUNTED_SERIES = new RegExp(
  `(?<!\\p{L})(${COUNT}) (?:\\p{L}+ ){0,3}?(?:${SURE}|${OTHER})(?!\\p{L})`,
  "iu",
);
/** Below a heading that leads to options, what is none of them. */
export const NO_OPTION =
  /^(?:introduction|background|context|overview|summary|conclusions?|discussion|assessment|evaluation|compar\w+|how the|which|criteria|implications?|recommendations?|risks?|pros|cons|advantages|disadvantages|strengths|weaknesses|benefits|drawbacks|costs|figure|table|box|notes?|sources?|method\w*|next steps|outlook|why|what|who|when|our|preferred|key)(?!\p{L})/iu;
/** A sentence that says something of the matter, and no name of an option. */
export const TELLS =
  /(?<!\p{L})(?:should|must|ought|needs? to|it is|there (?:is|are|was|were)|has been|have been|because|however)(?!\p{L})|^(?:it|this|that|these|those|there|they|we|he|she|yet|but|although|while|most|many|some)(?!\p{L})/iu;
/** The word and number before the name of a member: "Option 2: ", "B. ", "Scenario one – ". */
export const LABEL_OF_MEMBER =
  /^(?:[▪•●◦■□►➢✓*–—-]\ufe0f?\s*)?(?:(?:policy )?(?:option|scenario|pathway|path|alternative|course of action|course|coa|future|trajectory|strategy|variant|outcome|model|choice|development|possibility|route|approach|proposal|way|solution|case)\s+(?:no\. ?)?(?:\d|[A-H]|[ivx]{1,4}|one|two|three|four|five|six)\s*[:.)–—-]*\s*|\(?(?:\d{1,2}|[A-H]|[ivx]{1,4})[.):]\s+)*/iu;
/** Where the name of a member ends and what is said of it begins. */
export const NAME_OF_MEMBER_ENDS = /[.:;?](?=\s|$)|\s[–—-]{1,2}\s|—|\s\(/u;

/** Whom a recommendation is for, before it: "The government of Vell: pay …". */
export const FOR_WHOM = /^(?:(?:To|For) )?(?:[Tt]he )?[\p{L}’'.-]+(?: [\p{L}’'&,-]+){0,7}:\s+(?=\p{L})/u;
/** A paragraph that asks what to do and goes on to say it. */
export const ASKS_WHAT_TO_DO =
  /^(?:so )?what (?:should|must|can|could|needs to|has to|ought to|is to) (?:[\p{L}’'-]+ ){0,5}?(?:do|done|happen)(?: (?:next|now|about [^?]{2,40}))?\s?\?/iu;

/** "Leaving a stark choice between a hostile partition and a federation". */
export const CHOICE_BETWEEN =
  /(?<!\p{L})(?:stark|clear|real|simple|basic|fundamental|strategic|difficult|hard|fac(?:es?|ing) a|has a|have a|lea(?:ves?|ving) [^,.;]{0,40}) ?choices?(?: ahead| now)? between (?:either )?(?<one>[^.;:]{3,120}?),? and (?<other>[^.;:]{3,160}?)(?=[.;:]|$)/iu;
