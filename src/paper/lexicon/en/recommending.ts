/* How a paper recommends, and gives reasons. */

export const RECOMMENDS =
  /(?:^|[,;:] )(?:[\p{L}’'-]+ ){1,7}?(should|must|ought to)(?: also| now| therefore| first)? (?!be (?:noted|read|said|seen|borne|remembered|stressed|emphasi[sz]ed|understood|expected|clear|added|mentioned)\b|not be (?:confused|read)\b|have\b|be\b(?! (?:given|made|taken|allowed|invited|asked|put|kept|brought|set)))[\p{L}]+|\b(it is (?:important|essential|vital|crucial|imperative|necessary)) for [^,.;]{2,60}? to\b/iu;
/** Anything that may be a reason or a measure of success; the paper has the benefit of the doubt. */
export const REASON =
  /\b(?:because|since|as|so that|in order|therefore|thus|hence|consequently|otherwise|given|due to|reasons?|criteri(?:on|a)|if|unless|until|when|risks?|costs?|benefits?|allow\w*|ensur\w*|prevent\w*|avoid\w*|would|could|might|can|cannot|for this|only then|lest|without|rather than|by doing|this (?:is|will|means)|to (?:keep|show|reduce|protect|build|make|help|give|gain|secure|restore|lower|maintain|strengthen|support|stop|save|prepare|limit|test|prove|signal|increase|improve))\b|[:;]\s/iu;
export const NOT_OWN =
  /\b(?:argue[sd]?|say|says|said|claim(?:s|ed)?|demand(?:s|ed)?|believe[sd]?|insist(?:s|ed)?|hold(?:s)?|treaty|law|rules?|resolution|agreement|act|article|charter|court|according|(?<!\bso )that)\b|§/i;
/** Most sentences hold none of these and are passed by at once. */
export const HINT =
  /should|must|ought|it is |advised|do well|would be|recommend|urge|advise|propose|need|ha(?:s|ve) to|^(?:To|For) /i;
/** That the paper itself recommends, whatever else the sentence says. */
export const SURELY_RECOMMENDS =
  /\bwould do well to\b|\b[Ii]t (?:would|will) be (?:wise|prudent|advisable|best|better) (?:to|for|if)\b|\b(?:is|are) (?:well|best) advised to\b|\b(?:[Ww]e|I|[Tt]his (?:paper|report|brief|article|study)|[Tt]he authors?) (?:therefore |thus |also |strongly |further )?(?:recommend|urge|advise|propose)s?\b|\b[Ii]t is (?:important|essential|vital|crucial|imperative|necessary) that\b|^(?:To|For) (?:the )?(?:\p{Lu}[\p{L}’'-]+|government|parties|mediators|donors)(?: (?:of|and|the|for|in|\p{Lu}[\p{L}’'-]+)){0,6}: \p{Ll}|^(?:The )?\p{Lu}?[\p{L}’'-]+(?: [\p{L}’'-]+){0,4}(?:, [^,]{2,30},)? (?<!(?:would|will|could|might|may|did|does) )(?:needs?|ha(?:s|ve)) to (?!be\b|have\b)\p{L}+/u;
/** Under a heading that recommends, a sentence that begins so tells somebody what to do. */
export const IMPERATIVE =
  /^(?:(?:First|Second|Third|Finally|Then|Also),? )?(?:Do not|Adopt|Agree|Appoint|Ask|Avoid|Begin|Bring|Build|Call|Clarify|Commit|Consider|Continue|Convene|Create|Design|Develop|Draft|Encourage|End|Engage|Ensure|Establish|Expand|Film|Focus|Fund|Give|Hold|Include|Increase|Invest|Invite|Involve|Keep|Launch|Lift|Link|Maintain|Make|Name|Offer|Open|Pay|Plan|Prepare|Press|Prioriti[sz]e|Promote|Protect|Provide|Publish|Put|Reduce|Refrain|Restore|Resume|Review|Seek|Send|Set|Share|Start|Stop|Strengthen|Support|Take|Test|Train|Urge|Use|Work)\b(?! (?:is|are|was|were|has|have)\b)/u;
/** Before a list of what is recommended. */
export const RECOMMENDS_A_LIST =
  /\b(?:[Ww]e|I|[Tt]his (?:paper|brief|report|note)) (?:therefore |thus |also )?(?:suggest|recommend|advise|propose)s?\b[^.]*:$/u;
