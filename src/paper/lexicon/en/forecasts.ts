/* How a paper speaks of what is to come. */

export const HORIZON =
  /\b(?:19|20)\d\d\b|\b(?:by|before|until|within|during|in|over|for|at) (?:the )?(?:end of |start of |next |coming |following |spring|summer|autumn|winter|early |late |mid-)|\b(?:next|this|coming) (?:few |two |three |five |ten |twelve )?(?:months?|years?|decades?|weeks?|spring|summer|autumn|winter|term|summit|election)|\b(?:January|February|March|April|June|July|August|September|October|November|December|tomorrow)\b|\b(?:days|weeks|months|years|decade)\b|\b(?:by|within|in|before) (?:the )?(?:first|second|third|next|two|three|four|five|nine|ten) (?:springs?|summers?|autumns?|winters?|seasons?|years?|harvests?|rounds?)\b|\b(?:within|in|by the end of|before the end of|later) (?:the |a |this )?(?:day|week|month|quarter|year)\b|\btonight\b/i;
/** A horizon to come, which the sentence after it shares. */
export const AHEAD =
  /\b(?:in|over|within|for|during) the (?:next|coming)\b|\b(?:by|until|before|beyond|through) (?:the )?(?:(?:end|middle|start) of )?(?:January |February |March |April |May |June |July |August |September |October |November |December |spring |summer |autumn |winter |early |mid-|late )?20[2-9]\d\b/i;
/** What comes only then can be looked up then. */
export const TEST =
  /\b(?:if|unless|until|once|as long as|as soon as|when|whether|provided|without|depends?|would|might|could|indicator|sign)\b/i;
export const VAGUE =
  /\b(?:in the (?:near|foreseeable|not too distant) future|in the long run|sooner or later|some ?day|eventually|in due course|for the near future)\b/i;
/** "Will Hutton" is a name. */
export const FORECAST = /\b(?:will|is going to|are going to)\b/;
export const NOT_FORECAST =
  /\bno guarantee\b|\b(?:key|task|priority|challenge|aim|goal)s?(?: now)? will be to\b|^(?:This|The) (?:paper|report|brief|article|study|note) (?:finds|argues|concludes|shows)\b|\bthe (?:more|less) (?:un)?likely\b|\bwill (?:always|never|often|usually|typically|need|require|depend|have to|be (?:(?:in)?complete|needed|necessary|required))\b|\b(?:this (?:paper|section|article|chapter|report|brief)|we|I) will\b|\b(?:clear|said|says|announced|promised|declared|stated|decided) (?:that )?\w+ will\b|\b(?:set|due|scheduled) to (?:expire|lapse|end|close|open|take effect|enter into force|come into force|meet|report|publish)\b|\?$|\bwill(?:ing)? of\b|\bthe will\b/i;
/** Other ways of telling what is to come. */
export const FORETELLS =
  /\b(?:is|are) (?:set|expected|poised|due|about|likely|unlikely|bound|projected|forecast) to\b/i;
/** Another foretells it, or it is asked, or told of somebody's plan: "argues that trade will fall", "how it will end". */
export const OF_OTHERS =
  /(?<!\p{L})(?:whether(?! [^,.;]{2,40} or not\b)|how|what|why|(?<!(?:note|paper|report|article|study|brief|author|authors|we|I) )(?:argue[sd]?|says?|said|notes?|noted|points? out|pointed out|acknowledge[sd]?|maintain(?:s|ed)?|suggest(?:s|ed)?|reiterate[sd]?|agree[sd]?|claim(?:s|ed)?|believe[sd]?|warn(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|think(?:s)?|insist(?:s|ed)?|expect(?:s|ed) that|promise[sd]?|announce[sd]?|estimate[sd]?|stated?|states|project(?:s|ed)|predict(?:s|ed)?|forecast(?:s|ed)?|anticipate[sd]?|foresees?|foresaw|envisage[sd]?|recommend(?:s|ed)?)|according to)(?!\p{L})[^.;]*?(?<!\p{L})(?:will|would|(?:un)?likely|probably|(?:is|are) going to)(?!\p{L})|(?<!\p{L})(?:will|would|may|might|must|can) (?:often|usually|generally|typically|tend)(?!\p{L})/iu;
/** A horizon set at the beginning, for all that the paper foretells. */
export const HORIZON_OF_ALL =
  /\b(?:over|in|within|for) the (?:next|coming) (?:\w+ )?(?:months?|years?|decade)|\b(?:to|until|by|through) 20[2-9]\d\b|\btime horizon\b/i;
/** "Their views on the likely preconditions", "a potential buyer": a word of a noun, and no judgement. */
export const OF_A_KIND =
  /(?<!\p{L})(?:the|their|its|his|her|our|any|all|of|on|for|as|with|most of the) (?:likely|unlikely|probable) (?!outcome|result|consequence|scenario|course|effect|to\b|that\b|by\b|in\b|because\b|as\b|if\b)\p{L}+/iu;
/** A word of likelihood, by which a sentence foretells. */
export const EXPECTS = /(?<!\p{L})(?:un)?(?:likely|probabl[ey])(?!\p{L})|(?<!\p{L})improbable(?!\p{L})/iu;
/** What will be stands in a clause that says of what something is: "the fear that trade will end". */
export const WITHIN_THAT =
  /(?<!\p{L})(?<!(?:likely|probable|certain|expect|is|means?|suggests?|shows?|find|argue) )(?:that|which|who|where)(?!\p{L})[^,.;]*?(?<!\p{L})(?:will|is going to|are going to)(?!\p{L})/iu;
/** "Would likely cost", "made a deal unlikely", "was likely": of what is only supposed, or was so. */
export const SUPPOSED =
  /(?<!\p{L})would (?:(?:be|have|then|also|most|very|highly|only) )*(?:un)?(?:likely|probabl[ey]|certainly)(?!\p{L})|(?<!\p{L})(?:render(?:s|ed|ing)?|mak(?:es?|ing)|made|was|were|seemed|appeared|became|looked) (?:[\p{L}’'-]+ ){0,5}?(?:un)?(?:likely|probable)(?!\p{L})|^Probably,? (?:due|because|owing)(?!\p{L})/iu;
/** "As will become clear", "will be examined in the following sections": what the text does next. */
export const OF_THE_TEXT =
  /(?<!\p{L})will (?:\p{L}+ly )?(?:become|be(?:come)?) (?:clear|apparent|obvious|evident|seen|shown|discussed|examined|explored|described|explained|addressed|argued|considered|demonstrated|outlined|presented|reviewed|treated)(?!\p{L})|(?<!\p{L})(?:we|you|I|one|readers?|it) will (?:\p{L}+ly )?(?:see|find|recall|remember|notice|recogni[sz]e|surprise|come as (?:a|no) surprise)(?!\p{L})|(?<!\p{L})(?:the (?:following|next|later|remaining)|this|later|subsequent) (?:sections?|chapters?|pages?|paragraphs?|parts?)(?!\p{L})/iu;
/** What makes a word of likelihood one of what is to come: "is likely to rise", "will probably", "it is likely that … will". */
export const LIKELY_TO =
  /^(?<end> to (?!have (?:been|\p{L}+ed)\b|be (?:because|due|an? (?:result|mistake|reflection))\b|(?:explain|reflect|miss|know|think|feel|find|misunderstand|confuse|overlook|recall|remember)\b)\p{L}+)/iu;
export const WILL_NEAR = /(?<!\p{L})(?:will|shall|won[’']t|(?:is|are) going to)(?!\p{L})|[’']ll(?!\p{L})/u;
/** Said of anybody, and so of nobody: "you are likely to stay in your class". */
export const OF_ANYBODY =
  /(?<!\p{L})(?:you|one|anyone|whoever|people who|those who|any \p{L}+)(?!\p{L})[^.,;]{0,80}$/iu;
/** "A method that is likely to fail": told of a thing by the way. */
export const THAT_IS =
  /(?<!\p{L})(?:that|which|who) (?:is|are|looks?|seems?|appears?)(?: (?:\p{L}+ly|very|most|more|not|quite|also))* $/iu;
/** "If the party looks likely to win": a case that is assumed. */
export const WITHIN_IF = /(?:^|[\s(])(?:if|when|where|whether|unless|suppose) [^,;:]*$/iu;
/** "Most likely course", "even chance of a truce": what is judged stands beside the word. */
export const AN_OUTCOME =
  /^(?:(?:the )?(?:un)?likel(?:y|iest)|(?:the )?(?:most|least) (?:likely|probable)) (?:outcome|scenario|course|path|result|future|development)s?(?!\p{L})|\beven (?:chance|odds)\b|^more likely than not(?!\p{L})/iu;
/** What is said to be likely, before the word: "a truce is", "we judge this". */
export const OUTCOME_IS =
  /(?<!\p{L})(?:is|are|remains?|seems?|looks?|appears?)(?: (?:\p{L}+ly|very|quite|still|now|more|most|not|therefore|the|at the moment|at present|considered|deemed|judged|thought|seen as))* $|(?<!\p{L})(?:[Ww]e|I) (?:judge|consider|think|believe|hold|deem|find) [^.,;]{2,60}$/u;
/** And behind it: nothing, a condition, or a time. */
export const AFTER_OUTCOME =
  /^(?:[.;,]|\s*$| (?:than not|before|until|while|so long as|as long as|within|over|by|unless|without|after|if|because|given|in the (?:near|short|long|next|coming|absence|foreseeable|event))(?!\p{L}))/iu;
