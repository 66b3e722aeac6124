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
  /^(?:\(?\d+(?:\.\d+)*[.)]?\s+)?(?:policy |future |possible |alternative |strategic )?(?<noun>option|scenario|pathway|path|alternative|course of action|coa|future|trajectory|strategy|variant|outcome|model|choice|development|possibility|route|approach|proposal|way)\s+(?:no\. ?|#)?(?<label>\d|[A-H]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)\b\s*[:.()–—-]*\s*/iu;
/** Over options that are headings of their own, by number. */
export const OPTIONS_HEADING =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:the |our |policy |possible |strategic |main )*(?:options|alternatives|scenarios|pathways|courses of action|models|ways forward|choices|(?:possible )?developments|possibilities)\b[^.]{0,40}$/iu;
/** Before a table whose rows are options. */
export const OF_A_TABLE =
  /\b(?:options|scenarios|courses|alternatives|choices|pathways|models|possibilities)\b[^.]*[:.]$/iu;
export const OPTION_COLUMN =
  /^(?:option|scenario|course|course of action|alternative|choice|pathway|model|possibility)s?$/iu;
export const NUMBERED_HEADING = /^\(?(?:([1-8])|([A-H])|([ivx]{1,4}))[.):]\s+(?=\S)/u;
/** "Model A was built …": a sentence about a thing that bears such a label. */
export const NOT_AN_OPTION =
  /^\S+ \S+ (?:was|were|is|are|has|had|shows?|of|in|and|to|below|above|\(see)\b|^table\b|^figure\b/iu;
