/* How a paper speaks of what is to come. */

export const HORIZON =
  /\b(?:19|20)\d\d\b|\b(?:by|before|until|within|during|in|over|for|at) (?:the )?(?:end of |start of |next |coming |following |spring|summer|autumn|winter|early |late |mid-)|\b(?:next|this|coming) (?:few |two |three |five |ten |twelve )?(?:months?|years?|decades?|weeks?|spring|summer|autumn|winter|term|summit|election)|\b(?:January|February|March|April|June|July|August|September|October|November|December|tomorrow)\b|\b(?:days|weeks|months|years|decade)\b|\b(?:by|within|in|before) (?:the )?(?:first|second|third|next|two|three|four|five|nine|ten) (?:springs?|summers?|autumns?|winters?|seasons?|years?|harvests?|rounds?)\b|\b(?:within|in|by the end of|before the end of|later) (?:the |a |this )?(?:day|week|month|quarter|year)\b|\btonight\b/i;
/** A horizon to come, which the sentence after it shares. */
export const AHEAD =
  /\b(?:in|over|within|for|during) the (?:next|coming)\b|\b(?:by|until|before|beyond|through) (?:the )?(?:(?:end|middle|start) of )?(?:January |February |March |April |May |June |July |August |September |October |November |December |spring |summer |autumn |winter |early |mid-|late )?20[2-9]\d\b/i;
/** What comes only then can be looked up then. */
export const TEST =
  /\b(?:if|unless|until|once|as long as|as soon as|when|whether|provided|depends?|would|might|could|indicator|sign)\b/i;
export const VAGUE =
  /\b(?:in the (?:near|foreseeable|not too distant) future|in the long run|sooner or later|some ?day|eventually|in due course|for the near future)\b/i;
export const FORECAST = /\b(?:will|is going to|are going to)\b/i;
export const NOT_FORECAST =
  /\bno guarantee\b|\bwill (?:always|never|often|usually|typically|be (?:in)?complete)\b|\b(?:this (?:paper|section|article|chapter|report|brief)|we|I) will\b|\b(?:clear|said|says|announced|promised|declared|stated|decided) (?:that )?\w+ will\b|\?$|\bwill(?:ing)? of\b|\bthe will\b/i;
/** Other ways of telling what is to come. */
export const FORETELLS =
  /\b(?:is|are) (?:set|expected|poised|due|about|likely|unlikely|bound|projected|forecast) to\b/i;
