/* How a paper says what one side asked, set as a condition, holds dear, said, or spoke about with the other. */

/** Right before it stands who demands; what is demanded follows. */
export const DEMANDS =
  /^(?: (?:\p{Ll}+ly|also|again|then|has|had|have|once more|still)){0,3},? (?:demands|demanded|demanding|insists (?:on|that)|insisted (?:on|that)|calls for|called for|calls on|called on|requires that|required that)(?!\p{L})/u;
/** "Accepted the Russian demand", "granted its demand": right before it stands who did. */
export const GRANTS =
  /^(?: (?:\p{Ll}+ly|also|then|has|had|have|at last)){0,3} (?:accepted|granted|agreed to|gave in to|conceded|fulfilled|met) [^.;,]{0,40}?\bdemands?\b/u;
/** What makes a demand or a condition none that was made or met. */
export const NOT_CLAIMED =
  /\b(?:not|never|nor|neither|nobody|no one|if|unless|whether|would|will|could|should|might|(?<!in )may(?! \d)|sa(?:ys|id)|claim(?:s|ed)?|reject\p{L}*|refus\p{L}*|den(?:y|ies|ied)|although|though|until|hop(?:e|es|ed)|promis\p{L}+)\b|n[’']t\b/iu;

/** That a condition was met, after the name of who had to meet it. */
export const MET =
  /^(?: (?:has|had|have|then|finally|fully|at last)){0,2} (?:complied with|met|fulfilled|satisfied|honou?red|gave up|given up|stopped|ceased|ended|renounced|withdrawn|withdrew)(?!\p{L})/u;
/** Whether what was met stands before the verb that says so. */
export const IS_MET_BETWEEN: boolean = false;
/** Of these what was done has to be told in more than a word of the condition. */
export const DID_IT = /(?:gave up|given up|stopped|ceased|ended|renounced|withdrawn|withdrew)$/u;
/** A condition by that name. */
export const CONDITION = /\b(?:conditions?|terms?|requirements?)\b/iu;
/** What was to go has gone, once or as soon as which something else was done. */
export const GONE =
  /\b(?:as soon as|once|after) ([^.;]{3,100}?) (?:were|was|had) (?:gone|been (?:removed|withdrawn|taken down|dismantled|lifted)|removed|withdrawn|taken down|dismantled)\b/iu;

export const VALUE_WORD = /\b(?:values?|principles|ideals|beliefs)\b/iu;
/** Values that somebody does not hold, or held with the other. */
export const NOT_HELD =
  /\b(?:reject\p{L}*|critici[sz]\p{L}*|mock\p{L}*|den(?:y|ies|ied)|not|never|nor|neither|no|without|against|foreign|others?|once|share[sd]?|common|both|unlike|oppos\p{L}+|threat\p{L}*|impos\p{L}+|West(?:ern)?|if|would|lack\p{L}*|violat\p{L}+|attack\p{L}*|contrary|differ\p{L}*)\b/iu;

const SPEAK_WITH = "(?:consult(?: with)?|talk (?:to|with)|speak (?:to|with)|meet(?: with)?|negotiate with)";
/** Right before it stands who did not, right behind it with whom. */
export const DID_NOT_SPEAK = new RegExp(
  `^(?: (?:did not|didn[’']t|had not|refused to|declined to|never) ${SPEAK_WITH}|(?: [\\p{L}’'-]+){1,6}? without (?:consulting(?: with)?|asking|talking to|speaking to))(?: the)? $`,
  "u",
);
/** The same where the word that denies stands behind the second name; in English it does not. */
export const ASKED_BETWEEN = /(?!)/u;
export const NOT_ASKED_BEHIND = /(?!)/u;
/** Of both, named before it. */
export const DID_NOT_SPEAK_TOGETHER =
  /^ (?:did not|didn[’']t|refused to|never) (?:consult|talk to|speak to|meet)(?: with)?(?: each other| one another|(?=[.,;]))/u;
export const NO_TALKS =
  /\b(?:there (?:were|had been) no|no) (?:talks|consultations|meetings|contacts) between (?:the )?$/iu;
export const CONSULTED = /^(?: (?:has|had|then|first|also|duly)){0,2} consulted(?: with)?(?: the)? $/u;
/** Between two names that act together. */
export const AND_BETWEEN = /^ and (?:the )?$/u;
