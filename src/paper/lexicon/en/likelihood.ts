/* Words of likelihood and the numbers beside them. */

/** In per cent. */
export type Range = readonly [number, number];

/**
 * The words of Intelligence Community Directive 203 (2015), with its percentages ("highly" is not among them, and
 * counts as its "very"); then words on no scale.
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
  [/\broughly even (?:chance|odds)\b/giu, [45, 55]],
  [/\b(?:likely|probable|probably)\b/giu, [55, 80]],
  [/\b(?:in all likelihood|without (?:a )?doubt|undoubtedly|inevitabl[ey]|bound to)\b/giu, undefined],
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

/** After "bound to": a verb, and not a thing one is tied to. */
export const BOUND_TO_HAPPEN =
  /^ (?!(?:the|a|an|this|that|these|those|their|its|his|her|our|any|no|one|each|some|all|which|whom|such|other|it|them|him)\b)(?:\p{L}+ly )?\p{Ll}+\b/u;
/** After "undoubtedly": an assurance about what is, which no scale measures. */
export const SAID_OF_WHAT_IS =
  /^,? (?:a|an|the|one|more|most|very|\p{L}+(?:al|ant|ent|ive|ous|ful|ic|able|ible|ed)|was|were|had|has|have|been)\b/iu;
export const OF_WHAT_MAY_COME = /\b(?:will|would|shall|going to|may|might|could|next|future|come|if)\b/iu;
/** "How likely members were to stay", "asked whether it was likely", "likely or not". */
export const ASKED_OR_MEASURED =
  /\b(?:how|whether|as|equally|so|more or less|no less|ask(?:s|ed|ing)?|rate[sd]?|score[sd]?|answer(?:s|ed)?|scale (?:from|of)) (?:[\p{L}’'-]+ ){0,3}$/iu;
/** A kind of people or things: "likely voters", "probable cause", "the likely suspects". */
export const A_KIND =
  /^ (?:voters?|suspects?|stories|story|cause\b(?! of)|candidates?|buyers?|place\b|spot|explanations?)\b/iu;
