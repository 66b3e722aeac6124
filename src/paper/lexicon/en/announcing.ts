/* How a paper announces, counts and labels its options. */

export const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
export const ANNOUNCING =
  /(?<before>[\p{L}’']+ )?\b(?<count>two|three|four|five|six|seven|eight|[2-8])(?<between>(?: [\p{L}-]+){0,3}?) (?<noun>options|scenarios|models|developments|outcomes|alternatives|paths|pathways|courses of action|courses|possibilities|futures|ways forward|strategies|choices|routes|avenues|ways(?= (?:to|of|in which)\b[^.]{0,80}:))\b/iu;
export const SURE_NOUN =
  /^(?:options|scenarios|alternatives|courses of action|possibilities|futures|ways forward|choices|ways)$/i;
export const POSSIBLE =
  /\b(?:possible|potential|plausible|conceivable|likely|alternative|available|open to|imaginable|future)\b/i;
export const NOT_ANNOUNCING =
  /^(?:first|last|latter|former|these|those|other|all|remaining|any|between|of|both|our) $/i;
export const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
/** "The second option, …", "Second, …", "The second is …"; not "the second reading", which numbers something else. */
export const ORDINAL_OPTION =
  /^(?:and )?(?:the |a |an )?(first|second|third|fourth|fifth|sixth|seventh|eighth)(?: (?:and (?:last|final) )?(?:possible |potential |policy )?(?:options?|scenarios?|models?|developments?|outcomes?|possibility|path|pathway|alternative|choice|course(?: of action)?|future|way(?: forward)?|strategy|route|one)\b(?:,| is| would| sees| assumes| involves| envisages|:)?|(?:ly)?,(?= )|(?= (?:is|has|would|will|could|sees|assumes|involves|envisages|means)\b))/iu;
/** It says itself that what it numbers is an option. */
export const NAMES_AN_OPTION =
  /\b(?:option|scenario|model|development|outcome|possibility|path|pathway|alternative|choice|course|future|way|strategy|route|one|variant)\b/iu;
/** "The second option, a rented fleet, …": what it is called after its number. */
export const APPOSED = /^(?:and )?(?:the )?\p{L}+ \p{L}+, ((?:an? |the |two |three |one )[^,.;]{3,60}),/iu;
/** Numbers and words of order in the name of an option. */
export const COUNTING =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|first|second|third|fourth|fifth|sixth|last|next|no|single|both)\b/giu;
export const LABELLED =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:option|scenario|model|alternative|outcome|future|path|pathway)\s+(?:(\d)|([A-H])|(one|two|three|four|five|six|seven|eight))\b\s*[:.–—-]*\s*/iu;
/** An option that bears a label where it stands: "Option 1", "Scenario A: …", "2.3 Pathway Two", "First scenario: …". */
export const LABELLED_OPTION =
  /^(?:\(?\d+(?:\.\d+)*[.)]?\s+)?(?:policy |future |possible |alternative |strategic )?(?<noun>option|scenario|pathway|path|alternative|course of action|coa|future|trajectory|strategy|variant|outcome|model|choice|development|possibility|route|approach|proposal|way|solution)\s+(?:no\. ?|#)?(?<label>\d|[A-H]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)\b\s*[:.()–—-]*\s*/iu;
export const OPTION_COLUMN =
  /^(?:option|scenario|course|course of action|alternative|choice|pathway|model|possibility)s?$/iu;
export const NUMBERED_HEADING = /^\(?(?:([1-8])|([A-H])|([ivx]{1,4}))[.):]\s+(?=\S)/u;
/** "Model A was built …": a sentence about a thing that bears such a label. */
export const NOT_AN_OPTION =
  /^\S+ \S+ (?:was|were|is|are|has|had|shows?|of|in|and|to|below|above|\(see)\b|^table\b|^figure\b/iu;
/** "Worst case: …", "2. The optimistic scenario". */
export const NAMED_CASE =
  /^(?:\(?\d+(?:\.\d+)*[.)]?\s+)?(?:the |an? )?(?:best|worst|base|baseline|optimistic|pessimistic|realistic|most likely|likely|middle|status[- ]quo|muddling[- ]through|moderate|ideal|minimal(?:ist)?|maximal(?:ist)?|cooperative|confrontational)[- ](?:case(?: scenario)?|scenario|option|variant|outcome)\s*(?:[:.–—-]\s*|$)/iu;
/** What the options of a series are called; "ways" and "models" are things of other kinds too and need a number before them. */
export const SERIES_NOUN =
  /\b(?:options?|scenarios?|alternatives?|solutions?|pathways?|courses of action|(?<=\b(?:two|three|four|five|several|possible) (?:\p{L}+ )?)(?:approaches|models|ways|paths|strategies|outcomes|possibilities|choices|variants|proposals|futures|responses))\b/iu;
/** Words of order by the place they give, from 0; "the last" and "finally" have none. */
export const SERIES_ORDER: readonly (readonly string[])[] = [
  ["the first", "first", "one", "a first"],
  ["the second", "second", "another", "a second", "the other"],
  ["the third", "third", "a third", "yet another", "still another"],
  ["the fourth", "fourth", "a fourth"],
  ["the fifth", "fifth", "a fifth"],
  ["the sixth", "sixth", "a sixth"],
];
/** "The second scenario, written by Ann Lee, presupposes", "One is", "A third option would be": a name follows. */
export const OF_A_SERIES =
  /^(?:(?:And|But|Finally|Lastly),? )?(?<order>(?:the|a) (?:first|second|third|fourth|fifth|sixth|last|final|other)|one|another|yet another|still another)(?: (?:and (?:last |final |(?:more |most )?\p{L}+ ))?(?:possible |potential |policy |plausible |alternative |extreme )?(?<noun>options?|scenarios?|alternatives?|solutions?|paths?|pathways?|courses? of action|approach|models?|ways?|strategy|outcomes?|possibility|choice|variant|proposal|future|route|response))?(?<apposed>, [^.;:]{3,160}?,)??(?: (?:also|finally|then|in turn|instead),?|, (?:finally|then|in turn),)? (?:is|are|would be|could be|might be|will be|would see|would involve|would mean|sees|foresees|envisages|envisions|assumes|presupposes|considers|involves|imagines|posits|entails|rests on|relies on|consists of|consists in|means|describes|aims at|projects|anticipates|calls for|holds)(?: (?:that|simply))? (?!(?:also|likely|unlikely|probable|possible|more|less|not|the most|the least|cheap|better|worse|best|only)\b)/iu;
/** "In the first, …", "In a third scenario …": what happens in it follows. */
export const WITHIN_A_SERIES =
  /^In (?<order>(?:the|a) (?:first|second|third|fourth|fifth|sixth|last|final|other)|one|another)(?: (?:possible |plausible )?(?<noun>scenarios?|outcomes?|futures?|case|version|variant))?(?:, |(?<=scenario|outcome|future) (?=\p{L}))/iu;
/** What is said of an option before its name. */
export const SAID_OF_IT =
  /^(?:the|a|an) (?:one|most|least|more|less|easiest|hardest|simplest|obvious)(?!\p{L})/iu;
/** Somebody of the past had them. */
export const HAD_THEM = /(?<!\p{L})had (?:only |but |just )?(?:\p{L}+ )?$/iu;
/** Where the name of an option in a sentence is over. */
export const SERIES_NAME_ENDS =
  /[,;:.–—]|\b(?:because|which|in which|where|while|although|since|so that)\b/iu;
/** Where the name of an option ends in its entry of a list: "Patience, in which …". */
export const NAME_ENDS = /[:.]\s|\s[–—]\s|—|,\s(?:in which|where|which|who|with)\b/u;
/** An option of one verb: "to wait". */
export const ONLY_VERB = /^to (\p{L}+)$/iu;
/** Most sentences hold none of these and are passed by at once. */
export const ANNOUNCING_HINT =
  /options|scenarios|models|developments|outcomes|alternatives|path|courses|possibilities|futures|ways|strategies/i;
/** History rather than an announcement. */
export const IN_THE_PAST = /\b(?:was|were|had|\d{4})\b/;
/** Where the name of an option ends that follows its number. */
export const AFTER_ORDINAL = /[,;:.–—]|\b(?:because|which|as|in which|where)\b/u;
/** What stands before an option in a list within a sentence: "and (b)", "second,". */
export const LEAD_OF_ENTRY =
  /^\s*(?:(?:and|or|either)\s+)?(?:\(?[a-h1-8][.)]\s*)?(?:(?:first|second|third|fourth)(?:ly)?,\s*)?/iu;
/** Between options that are listed within a sentence. */
export const BETWEEN_ENTRIES = /,\s*(?:and|or)\s+|,\s+/g;
/** The same where "and" may also stand between two without a comma. */
export const BETWEEN_ANY = /,\s*(?:and|or)\s+|,\s+|\s(?:and|or)\s/g;
/** "One, two, and three": the last comma tells that the series is over. */
export const PLAIN_SERIES = /,\s*(?:and|or)\s[^,]*$/;
/** What shows that an entry is more than a name. */
export const NOT_PLAIN = /\b(?:and|or|which|who|that|if|when|where|including|such)\b/;
/** The joint before the last entry. */
export const LAST_JOINT = /,\s*(?:and|or)\s/g;
/** "First," at the head of a sentence: an order within something else. */
export const OPENS_BY_ORDER = /^(First|Second|Third|Fourth|Fifth|Sixth)(?:ly)?,/;
/** What goes on with such an order. */
export const GOES_ON_BY_ORDER =
  /\b(?:second(?:ly)?|another|next|also|moreover|furthermore|in addition|two|other|besides|third(?:ly)?|fourth(?:ly)?)\b/i;
/** "To wait" and "waiting". */
export function formsOf(verb: string): RegExp {
  return new RegExp(`\\b(?:to ${verb}|${verb.replace(/e$/iu, "")}ing)(?!\\p{L})`, "iu");
}
/** "The last, a shared harbour,": what stands in apposition is the name. */
export const NAMES_IN_APPOSITION = /^,? ?(?:namely |that of )?(?:an?|the|to) /iu;
/** "The first, the plan of Ann Lee,": whose it is, and no name. */
export const OF_SOMEBODY = /\b(?:by|of) \p{Lu}/u;
/** "Possibilities" and "possibility", "Options" and "option", in small letters. */
export function singularOf(noun: string): string {
  return noun.toLowerCase().replace(/ies$/u, "y").replace(/s$/u, "");
}

/** "Of the five options": all of them, by their number. */
export const OF_THE_MANY = new RegExp(
  `\\b(?:of|among) (?:all )?(?:the|these|our) (${NUMBERS.slice(2).join("|")}|\\d) (\\p{Ll}+s)\\b`,
  "giu",
);
const CHOICE = "option|scenario|alternative|pathway|model|variant|choice|outcome";
/** "Three options", "two possible scenarios": how many there are said to be. */
export const COUNTED_CHOICES = new RegExp(
  `(?<![\\p{L}\\d])(?<count>${NUMBERS.slice(1).join("|")}|\\d)(?: \\p{Ll}+){0,2}? (?<noun>${CHOICE})s(?!\\p{L})`,
  "giu",
);
/** "The fourth option", and not "a fourth option", which brings it in. */
export const NTH_CHOICE = new RegExp(
  `(?<!\\p{L})the (?<nth>${ORDINALS.slice(2).join("|")}) (?<noun>${CHOICE})(?!\\p{L})`,
  "giu",
);
/** One more than were counted is brought in, or is one of others. */
export const ONE_MORE_CHOICE = new RegExp(
  `(?<!\\p{L})(?:an?|one|another|yet another|possible|further) (?:(?:further|possible|${ORDINALS.slice(2).join("|")}|additional|final|last) )+(?:\\p{Ll}+ )?(?:${CHOICE})s?(?!\\p{L})|(?<!\\p{L})another (?:\\p{Ll}+ )?(?:${CHOICE})(?!\\p{L})|(?<!\\p{L})(?:${CHOICE}) (?:[4-9D-I]|four|five|six|IV|V)(?!\\p{L})`,
  "iu",
);
export function placeOfOrdinal(word: string): number {
  return ORDINALS.indexOf(word.toLowerCase()) + 1;
}
/** "Three ways of joining them", as the heading over what they are. */
export const COUNTED_OPTIONS = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?(?:the )?(?:${NUMBERS.slice(2).join("|")}|\\d) (?:\\p{Ll}+ ){0,2}?(?:ways|paths|roads|routes|options|choices|models|courses|possibilities|alternatives|scenarios|futures|outcomes|answers)(?!\\p{L})`,
  "iu",
);
/** "Option D", "Scenario 4", in running text. */
export const LABEL_IN_TEXT =
  /\b(Option|Scenario|Pathway|Alternative|Variant) ([A-H]|[1-9])(?![\p{L}\d.’'-]*[\p{L}\d])/gu;
