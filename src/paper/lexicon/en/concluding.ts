/* How a paper begins to conclude. */

export const HEADING =
  /^(?:\d+(?:\.\d+)*\.?\s*|[ivx]+\.\s*)?(?:(?:summary|findings|discussion) and )?(?:conclusions?|concluding (?:remarks|thoughts|observations)|in conclusion|closing(?: remarks| thoughts)?|final (?:remarks|thoughts)|the bottom line|outlook|looking ahead)\b/iu;
export const OPENING = /^(?:In conclusion|To conclude|In sum|To sum up|In closing)\b/u;
export const CONCLUDING =
  /(?:^|[;,.]\s*|\band )(therefore|thus(?! far\b)|hence(?! the (?:name|term)\b)|consequently|as a result(?! of\b)|it follows that)\b/iu;
/** Where and how a paper tells what its author did, and not what is so. */
export const METHOD_HEADING =
  /\b(?:method(?:s|ology)?|research design|design|data(?: collection| analysis)?|sampl(?:e|ing)|materials?|procedures?|measures?|case selection|limitations|scope|ethics|approach|about (?:this|the) (?:paper|report|study)|how to read|terms|definitions?)\b/iu;
export const METHOD_STEP =
  /\b(?:we|I|our|my|us)\b|\b(?:this|the(?: present)?) (?:paper|study|article|report|chapter|section|analysis|survey|thesis|brief|review|essay|contribution)\b|\b(?:interviews?|respondents?|participants?|samples?|questionnaires?|variables?|coding|coded|data ?sets?|regression|hypothes[ie]s|were (?:selected|chosen|excluded|included|interviewed|asked|coded|measured|collected|analy[sz]ed|grouped|tested))\b/iu;
/** Over a list of what somebody is told to do: "Recommendations", "To the European Union", "What should be done". */
export const RECOMMENDATION_HEADING =
  /\b(?:recommendations?|policy (?:implications|options|responses?)|next steps|the way forward|(?:what )?we (?:advise|recommend|propose)|our (?:advice|proposals)|proposals for|what (?:should|can|must|needs to) (?:be done|.{0,30} do)|agenda for)\b|^(?:to|for) (?:the )?(?:\p{Lu}[\p{L}’'-]+|governments?|member states|parties|donors?|mediators?)(?: [\p{L}’'-]+){0,5}:?$/iu;
/** Over what is to come. */
export const OUTLOOK_HEADING =
  /^(?:\d+(?:\.\d+)*\.?\s*)?(?:outlook|what to expect|what comes next|looking ahead|forecasts?|prospects|what may happen)\b/iu;
/** That the paper concludes, wherever it says so. */
export const SURELY_CONCLUDES =
  /^(?:In conclusion|To conclude|In sum|To sum up|In closing|On balance|All in all|Overall|It follows that|The upshot is|What follows is that|If there is a (?:moral|lesson),)\b|\b(?:[Ww]e|I|[Tt]his (?:paper|report|brief|article|study)) (?:therefore |thus |hence )?concludes? that\b|\b(?:[Ww]e|I) (?:therefore |thus )?conclude\b/u;
