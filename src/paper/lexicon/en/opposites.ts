/* Words that deny each other. */

/** "There is no room": how much there is of it, and of what. */
function roomFor(amount: string): RegExp {
  return new RegExp(
    `\\bthere (?:is|remains) (?:still |now |therefore |thus )?${amount} ?(?:\\w+ )?(?:space|room|scope|leeway|prospect|chance)(?= (?:for|of)\\b)`,
    "iu",
  );
}

interface Opposites {
  predicate: string;
  holds: RegExp;
  fails: RegExp;
  /** What it is said of stands behind it ("there is no room for a deal"), and not before ("a deal is not possible"). */
  subjectFollows?: true;
}

/** What is said of a thing, for and against; in the present tense, since what was may have changed. */
export const OPPOSITES: readonly Opposites[] = [
  {
    predicate: "room",
    holds: roomFor("(?:ample|enough|sufficient|plenty of|much|considerable|clear|real|some|a)?"),
    fails: roomFor(
      "(?:no|no longer any|not (?:enough|any|much)|hardly any|scarcely any|little|insufficient)",
    ),
    subjectFollows: true,
  },
  {
    predicate: "possible",
    holds:
      /\b(?:(?:is|are|remains?) (?:still |entirely |always )?possible(?! (?:that|to|explanation))|(?:still |continues? to )exists?|(?:is|are|remains?|stays?) (?:still )?open(?= (?:to|for)\b|[.,;]|$))/iu,
    fails:
      /\b(?:(?:is|are|has become|have become) (?:no longer|not|im|hardly |now im)\s?possible|no longer exists?|does not exist|do not exist|(?:is|are|remains?) (?:now )?(?:closed|out of the question|impossible|ruled out))\b/iu,
  },
  {
    predicate: "threat",
    holds:
      /\b(?:is|are|remains?|poses?|constitutes?)(?: still)?(?: (?:seen|considered|regarded|recogni[sz]ed) as)? (?:a |an )?(?:serious |grave |direct |major )?threats?\b/iu,
    fails:
      /\b(?:(?:is|are) (?:not|no|no longer)(?: (?:seen|considered|regarded|recogni[sz]ed)(?: as)?)? (?:a |an )?threats?|(?:poses?|constitutes?) no threat|does not (?:pose|constitute) a threat)\b/iu,
  },
  {
    predicate: "in force",
    holds: /\b(?:is|are|remains?) (?:still )?(?:in force|valid|binding|in effect)\b/iu,
    fails: /\b(?:is|are) (?:no longer|not) (?:in force|valid|binding|in effect)\b/iu,
  },
  {
    predicate: "ready",
    holds: /\b(?:is|are|remains?) (?:still |fully )?(?:ready|willing|prepared) to\b/iu,
    fails: /\b(?:is|are) (?:not|no longer) (?:ready|willing|prepared) to\b/iu,
  },
];
/** What makes two claims no contradiction: a condition, another's voice, another time, or a question. */
export const QUALIFIED =
  /\b(?:if|unless|once|as soon as|(?:as|so) long as|when|whether|provided|until (?!now|future|further)\w+|(?:says?|said|argue[sd]?|claim(?:s|ed)?|believe[sd]?|hold(?:s)?|insist(?:s|ed)?|maintain(?:s|ed)?|according to|critics?|sceptics?|skeptics?|some|many|others|may|might|could|would|only|officially|formally|in (?:theory|principle|practice))|(?:19|20)\d\d|today|currently|at (?:first|present|the moment))\b|\?/iu;
export const BOUNDARY =
  /[,;:]\s|[–—]|\b(?:that|because|but|while|although|though|whereas|however|which|since|as|so|then)\s/giu;
/** Words that frame a subject: the space for dialogue is the dialogue's. */
export const FRAME_WORDS = [
  "space",
  "room",
  "scope",
  "possibility",
  "prospect",
  "window",
  "chance",
  "way",
  "door",
  "path",
  "question",
];
/** Most sentences hold none of these and are passed by at once. */
export const HINT =
  /possible|exist|open|closed|out of the|ruled|threat|in force|valid|binding|effect|ready|willing|prepared|there (?:is|remains) /i;
/** "While the toll stands", with no comma before it: for so long alone. */
export const FOR_SO_LONG = /^while\b/iu;
/** Where the clause ends that says it. */
export const CLAUSE_ENDS = /[,;:–—]\s|\b(?:but|while|although|whereas|however)\s/iu;
/** A condition, another's voice or a question anywhere in the sentence. */
export const ANOTHER_VOICE =
  /\b(?:if|unless|says?|said|argue[sd]?|claim(?:s|ed)?|according to|critics?|believe[sd]?)\b|\?$/iu;
/** "The answer to the question is". */
export const ANSWERS_QUESTION = /\banswer\b.{1,60}\bquestion\b/i;
/** Of what there is room. */
export const OF_WHAT = /^ (?:for|of) (.+)$/u;
/** What a title asks about: "Is there room for trade?" */
export const ASKED_FOR = /\bfor ([^?]+)\?$/iu;
