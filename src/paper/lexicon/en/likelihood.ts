/* Words of likelihood and the numbers beside them. */

/** In per cent. */
export type Range = readonly [number, number];

/** The two rows of terms of Intelligence Community Directive 203 (2015), D.6.e(2)(a), with its percentages. */
export const ICD_203: readonly { terms: readonly [string, string]; range: Range }[] = [
  { terms: ["almost no chance", "remote"], range: [1, 5] },
  { terms: ["very unlikely", "highly improbable"], range: [5, 20] },
  { terms: ["unlikely", "improbable"], range: [20, 45] },
  { terms: ["roughly even chance", "roughly even odds"], range: [45, 55] },
  { terms: ["likely", "probable"], range: [55, 80] },
  { terms: ["very likely", "highly probable"], range: [80, 95] },
  { terms: ["almost certain", "nearly certain"], range: [95, 99] },
];

/** A paper that names one of these has told what its words mean. */
export const NAMES_SCALE =
  /\bICD[- ]?203\b|\bIntelligence Community Directive\b|\bPHIA\b|\bprobability yardstick\b|\b(?:verbal|likelihood|probability) scale\b|\bwords of (?:estimative probability|likelihood)\b/iu;

/** What papers call themselves that make estimates: in a title, a line below it, or a heading. */
export const ASSESSES =
  /\b(?:(?:risk|threat|net|strategic|conflict|security|intelligence) )?(?:assessments?|estimates?)\b(?! of (?:the )?(?:effect|impact|parameter))|\b(?:report no|policy (?:brief|paper|memo|note)|briefing|early warning|horizon scan|outlook|forecasts?|key (?:judge?ments?|findings)|executive summary|report)\b/iu;
/** What papers call themselves that tell, argue or record, and owe no scale. */
export const OTHER_GENRE =
  /\b(?:conference|workshop|seminar|round ?table|symposium|proceedings|minutes|rapporteurs?|summary of (?:the )?discussions?|chatham house rule|op-?ed|opinion|newspaper|column|essay|lecture|speech|sermon|memoirs?|history|thesis|dissertation)\b/iu;
/** An estimate in the authors' own name. */
export const JUDGED_BY_AUTHORS =
  /\b(?:we|this (?:report|assessment|brief)) (?:(?:\p{L}+ly|still|now) )?(?:assess|judge|estimate|expect|consider)(?:es|s)?\b|\b(?:in|on) our (?:view|judge?ment|assessment|estimate)\b|\bour (?:judge?ment|assessment|estimate) is\b|\b(?:high|moderate|low) confidence\b/iu;

/**
 * The words of Intelligence Community Directive 203 with their ranges, and their neighbours that are none of its terms
 * ("highly likely", "very improbable") with the range they are read by; then words on no scale.
 */
export const WORDS: [RegExp, Range | undefined][] = [
  [/\balmost no chance\b|\bremote (?:chance|possibility)\b/giu, [1, 5]],
  [/\b(?:very|highly) (?:unlikely|improbable)\b/giu, [5, 20]],
  [/\b(?:very|highly) (?:likely|probable)\b/giu, [80, 95]],
  [/\b(?:almost|nearly) certain(?:ly)?\b/giu, [95, 99]],
  [
    /\b(?:most|more|less|least|quite|rather|hardly|extremely|increasingly) (?:un)?(?:likely|probable|probably)\b/giu,
    undefined,
  ],
  [/\bnot (?:likely|probable)\b/giu, [20, 45]],
  [/\b(?:unlikely|improbable|improbably)\b/giu, [20, 45]],
  [/\b(?:roughly|about) (?:an )?even (?:chance|odds)\b/giu, [45, 55]],
  // "Likely voters" are a kind of voters, and "how likely" asks.
  [
    /(?<!\b(?:how|as|so|equally) )\b(?:likely|probable|probably)\b(?! (?:voters?|suspects?|candidates?|readers?|stor(?:y|ies))\b)/giu,
    [55, 80],
  ],
  [/\b(?:in all likelihood|inevitable)\b/giu, undefined],
  // "Undoubtedly important", "inevitably led to", "bound to the doctrine": only of what is still to come are they estimates.
  [
    /\b(?:without (?:a )?doubt|undoubtedly|inevitably)\b(?:(?=[^.;]{0,40}\b(?:will|would|shall|going to)\b)|(?<=\b(?:will|would|shall)\b[^.;]{0,40}\b(?:without (?:a )?doubt|undoubtedly|inevitably)))/giu,
    undefined,
  ],
  [
    /(?<!\b(?:legally|morally|contractually|formally|duty|honou?r|law|treaty|oath|feels?|felt|(?:it|them|him|her|our|my|your)sel(?:f|ves))[\s-](?:as )?)\bbound to(?= (?!the\b|an?\b|it\b|its\b|their\b|his\b|her\b|them\b|him\b|us\b|our\b|my\b|your\b|th(?:is|at|ese|ose)\b|any\b|no\b|one\b|each\b|every\b|all\b|some\b|such\b|both\b|wh(?:om|ich)\b|\p{Lu})\p{L})/gu,
    undefined,
  ],
];

/** The chance of exactly this word, as a scale would name it: "probably" is "likely". */
export const PERCENT =
  /^[^\p{L}\d]{0,6}(?:(?:means?|is|stands for|denotes) )?(?:a )?(?:(?:chance|probability) of )?(?:between |from |about )?(\d{1,3})\s?%?(?: per ?cent| percent)?\s?(?:[–—-]|to|and)\s?(\d{1,3})\s?(?:%|per ?cent)/iu;
/** "likely (60 %)", "likely: about 60 per cent". */
export const NUMBER_BESIDE =
  /^\s?[(:,–—]\s?(?:about |around |roughly |some |c\. |~)?(\d{1,3})\s?(?:%|per ?cent)/iu;
/** A chance in numbers: what it stands beside needs no scale. */
export const IN_NUMBERS =
  /\b(?:one|two|three|four|\d{1,2}) (?:chances? )?in (?:two|three|four|five|six|ten|twenty|a hundred|\d{1,3})\b|\b\d{1,3}\s?(?:%|per ?cent) (?:chance|probability|likelihood|likely|odds)\b|\b(?:chance|probability|likelihood|odds) (?:of|at|is|was|to be) (?:about |around |less than |more than |below |above |under |over )?\d{1,3}\s?(?:%|per ?cent|to \d)/iu;

/** "How likely members were to stay", "asked whether it was likely", "likely or not". */
export const ASKED_OR_MEASURED =
  /\b(?:how|whether|as|equally|so|more or less|no less|ask(?:s|ed|ing)?|rate[sd]?|score[sd]?|answer(?:s|ed)?|scale (?:from|of)) (?:[\p{L}’'-]+ ){0,3}$/iu;
/** A kind of people or things: "likely voters", "probable cause", "the likely suspects". */
export const A_KIND =
  /^ (?:voters?|suspects?|stories|story|cause\b(?! of)|candidates?|buyers?|place\b|spot|explanations?)\b/iu;

/** "Likely because": a guess at a cause. */
export const GUESSED_CAUSE =
  /^,? (?:because|due|owing|as a result|since|caused?|stems?|reflect(?:s|ing)?)\b/iu;
/** "Are most likely to occur in", "tend": of things in general. */
export const MOSTLY = /^ to (?:occur|be found|arise|happen) (?:in|where|when|among|if)\b/iu;
/** "In the most likely scenario": told of a case that is assumed. */
export const IN_A_CASE = /\b(?:in|under) (?:the|a) [^,.;]{0,30}$/iu;
export const A_CASE = /^ (?:scenario|case|event)\b/iu;
/** "Bound to fail", and not "bound to pay", which is to owe. */
export const BOUND_TO =
  /^ (?:fail|collapse|happen|come|occur|be|remain|lead|rise|fall|grow|continue|return|escalate|succeed|lose|win|end|break|recur|repeat|become|worsen|increase|decline|spread|result|resurface|clash|disappoint)\b/iu;
export const OUTCOME = /^ (?:outcome|scenario|course|path|result|future|development|consequence)s?\b/iu;
/** What stands beside a likelihood of what is still to come. */
export const TO_COME =
  /\b(?:will|shall|won[’']t|(?:is|are) going to)\b|\b(?:over|in|within|for|during) the (?:next|coming)\b|\b(?:by|until|before) 20[2-9]\d\b/iu;
/** "Is likely", "remains very unlikely". */
export const PREDICATE =
  /\b(?:is|are|remains?|seems?|looks?|appears?)(?: (?:\p{L}+ly|very|quite|still|now|more|most|not))* $/iu;
/** Most sentences hold none of these and are passed by at once. */
export const LIKELIHOOD_HINT = /likel|probab|certain|chance|possibility|odds|doubt|inevitabl|bound to/i;
export const INEVITABLE = /^inevitabl/iu;
export const BOUND = /^bound to$/iu;
export const MOST_LIKELY = /^most (?:likely|probable)$/iu;
/** "This seems likely" at the end: said of what the sentence before holds. */
export const OF_A_NOUN = /\b(?:it|this|that|which)\s\S+\s(?:\S+\s)?$/iu;
export const TO_OR_THAT = /^ (?:to|that)\b/u;
export const DEFINITE = /^(?:The|They|This|These|That|Those|He|She)\b/u;
/** "More likely". */
export const COMPARED = /^(?:more|less)\b/iu;
/** With what it is compared, or what it does. */
export const THAN = /^ to\b|^[^.;]{0,120}\bthan\b(?! not\b)/iu;
/** "Makes an exit more likely": no likelihood, its change. */
export const MADE_SO =
  /\b(?:mak(?:es?|ing)|made|render(?:s|ed|ing)?|becom(?:es?|ing)|became|seems?|all the)\b[^.,;]{0,80}$/iu;
export const LIKELY = /likely|probab/iu;
/** Other circumstances, another likelihood. */
export const CONDITION =
  /\b(?:if|unless|without|once|provided|assuming|should|were|in case|otherwise|less|more)\b/i;
/** Where the clause of a likelihood begins. */
export const CLAUSE_BEGINS = /[,;:]\s|\b(?:but|while|whereas|although|because|since|and that)\s/giu;
/** And where it ends. */
export const CLAUSE_ENDS = /[,;:](?:\s|$)|\s(?:but|while|whereas|although|because|since)\s/iu;
export const COMBINABLE =
  /\b(?:not (?:be )?(?:mutually )?exclusive|can be combined|combination of|may overlap|go together|side by side|in parallel)\b/i;
/** Forms of a word, and the one that scales use. */
export const PLAIN_FORMS: readonly [RegExp, string][] = [
  [/\b(prob|improb)ably$/, "$1able"],
  [/certainly$/, "certain"],
  [/^(remote) .*$/, "$1"],
  [/ an even /, " even "],
];
/** Words that are no terms of a scale, and the term that is meant. */
export const NOT_TERMS: readonly [RegExp, string][] = [
  [/^(?:very|highly) (?:unlikely|improbable)$/, "very unlikely"],
  [/^(?:very|highly) (?:likely|probable)$/, "very likely"],
  [/^not (?:likely|probable)$/, "unlikely"],
  [/even (?:chance|odds)$/, "roughly even chance"],
];
/** Words with the same chance as another. */
export const AS_LIKELY: readonly [RegExp, string][] = [
  [/probably|probable/, "likely"],
  [/improbable/, "unlikely"],
];
/** What is left of words of likelihood when their endings are cut: it tells nothing of what is likely. */
export const STEMS_OF_LIKELIHOOD = [
  "likely",
  "unlike",
  "likel",
  "probab",
  "improb",
  "highly",
  "high",
  "almost",
  "end",
];

/** Outcomes of which one shuts out the other, by the verbs that tell of them. */
export const OPPOSITE_OUTCOMES: readonly (readonly [RegExp, RegExp])[] = (
  [
    ["fail\\p{L}*|collaps\\p{L}*|break(?:s|ing)? down", "succe(?:ed|ss)\\p{L}*|holds?|lasts?|surviv\\p{L}*"],
    [
      "ris(?:e|es|ing)|grow(?:s|ing)?|increas\\p{L}*|climb\\p{L}*",
      "fall(?:s|ing)?|drops?|declin\\p{L}*|decreas\\p{L}*|shrink\\p{L}*",
    ],
    ["wins?|winning|prevail\\p{L}*", "los(?:e|es|ing)"],
    ["accept\\p{L}*|agrees?|approv\\p{L}*|ratif\\p{L}*", "reject\\p{L}*|refus\\p{L}*|veto\\p{L}*"],
    ["continu\\p{L}*|persist\\p{L}*|go(?:es)? on", "ends?|ending|stops?|ceas\\p{L}*"],
    ["escalat\\p{L}*|worsen\\p{L}*|deteriorat\\p{L}*", "de-?escalat\\p{L}*|eas(?:e|es|ing)|improv\\p{L}*"],
    ["joins?|stays? in|remains? in", "leav(?:e|es|ing)|withdraw\\p{L}*"],
    ["opens?|reopen\\p{L}*", "clos(?:e|es|ing)|shuts?"],
  ] as const
).map(([one, other]) => [whole(one), whole(other)] as const);
/** Said of itself it has no range on a scale; "certain that" and "will certainly" leave no chance to the opposite. */
export const CERTAIN =
  /(?<!\b(?:almost|nearly|not|un) ?)\bcertain (?:that|to)\b|\b(?:will|shall) certainly\b/giu;
export const DENIED = /(?<!\p{L})(?:not|no|never|nor|neither|nobody|hardly)(?!\p{L})|n[’']t(?!\p{L})/iu;

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, "iu");
}
