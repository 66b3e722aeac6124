/* How a sentence tells that what follows is said, thought or supposed by somebody, and not claimed by its author. */

/**
 * "They maintain, rightly, that", "it may be argued that", "the claims of those who held that", "on the idea that", and
 * what somebody's logic or motto is said to be after a colon.
 */
export const REPORTED =
  /(?<!\p{L})(?:argu(?:e[sd]?|ing)|argument|claim(?:s|ed|ing)?|maintain(?:s|ed|ing)?|suggest(?:s|ed|ing)?|suggestion|assert(?:s|ed|ing|ion)?|belie(?:ve[sd]?|f)|believing|thinks?|thought|insist(?:s|ed|ing)?|sa(?:y|ys|id|ying)|stress(?:es|ed)?|contend(?:s|ed)?|impl(?:y|ies|ied)|alleg(?:e[sd]?|ing|ation)|assum(?:e[sd]?|ing|ption)|suppos(?:e[sd]?|ing)|pretend(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|den(?:y|ies|ied)|doubt(?:s|ed)?|idea|notion|myth|dogma|thesis|view)(?:,? [^,.;:()]{1,40},| [^,.;:()]{1,30}(?: \([^()]{1,80}\))?)? that(?!\p{L})|(?<!\p{L})(?:d(?:o|oes|id)|may|might) (?:think|believe|say|claim|argue|suppose) (?!so\b|not\b)|(?<!\p{L})it (?:is|was|has been) (?:suggested|claimed|argued|said|alleged|believed)(?!\p{L})|(?<!\p{L})(?:logic|reasoning|rule|lesson|message|motto|maxim|moral|slogan|creed|claim|argument|line|dogma)(?: [^.:;]{1,60})?: [^:]*$|(?<!\p{L})according to (?!the (?:figures|data|table)\b)/iu;
