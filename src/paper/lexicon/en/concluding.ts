/* How a paper begins to conclude. */

export const OPENING = /^(?:In conclusion|To conclude|In sum|To sum up|In closing)\b/u;
export const CONCLUDING =
  /(?:^|[;,.]\s*|\band )(therefore|thus(?! far\b)|hence(?! the (?:name|term)\b)|consequently|as a result(?! of\b)|it follows that)\b/iu;
/** Where and how a paper tells what its author did, and not what is so. */
export const METHOD_HEADING =
  /\b(?:method(?:s|ology)?|research design|design|data(?: collection| analysis)?|sampl(?:e|ing)|materials?|procedures?|measures?|case selection|limitations|scope|ethics|approach|about (?:this|the) (?:paper|report|study)|how to read|terms|definitions?)\b/iu;
export const METHOD_STEP =
  /\b(?:we|I|our|my|us)\b|\b(?:this|the(?: present)?) (?:paper|study|article|report|chapter|section|analysis|survey|thesis|brief|review|essay|contribution)\b|\b(?:interviews?|respondents?|participants?|samples?|questionnaires?|variables?|coding|coded|data ?sets?|regression|hypothes[ie]s|were (?:selected|chosen|excluded|included|interviewed|asked|coded|measured|collected|analy[sz]ed|grouped|tested))\b/iu;
/** That the paper concludes, wherever it says so. */
export const SURELY_CONCLUDES =
  /^(?:In conclusion|To conclude|To sum up|In closing|The (?:upshot|bottom line|conclusion(?: to (?:be )?drawn?)?) is|What follows is that|What follows from (?:this|all this) is|If there is (?:a|one) (?:moral|lesson))(?!\p{L})|(?<!\p{L})(?:[Ww]e|I|[Tt]his (?:paper|report|brief|article|study|note)|[Tt]he [Cc]ommittee) (?:therefore |thus |hence |also |further |accordingly )?(?:concludes?|(?<=(?:paper|report|brief|article|study) )(?:finds|argues|contends|maintains|demonstrates)) (?:also |further |therefore )?that(?!\p{L})|(?<!\p{L})(?:[Ww]e|I) (?:therefore |thus )?conclude(?!\p{L})|\b(?:the|my|our) (?:bottom line|upshot|overall conclusion|main (?:conclusion|finding|argument|claim)) is\b|\bour (?:conclusion|finding|argument|claim) is\b/u;
/** The same where a paper sums up or ends; within it "overall" often sums up a paragraph. */
export const SUMS_UP =
  /^(?:In sum|On balance|All in all|All things considered|Taken together|Overall,|It follows that)(?!\p{L})/u;
/** The same, of a sentence in the closing part of a paper. */
export const CLOSES =
  /^(?:So(?! (?:far|much|many|long)\b)|Ultimately|In the end|In short|In summary|To summari[sz]e|In the final analysis|At bottom|The lesson|The moral|What (?:matters|counts|remains)|None of this|All (?:of )?this|Clearly|Whatever|One (?:thing|conclusion) is (?:clear|certain)|Only)(?!\p{L})|\b(?:shows?|has shown|have shown|demonstrates?|suggests?|means?|makes? (?:it )?clear) that\b|\bthe (?:lesson|conclusion|answer|moral|point) (?:is|to draw)\b/u;
/** The same at the end of a paper that has no closing section. */
export const CLOSES_ALONE =
  /^(?:So(?! (?:far|much|many|long|do|does|did|what|why|how|is|are|was|were)\b)|Ultimately|In the end|In short|In summary|In the final analysis|At bottom|The lesson|The moral|What remains|None of this)(?!\p{L})|\bthe (?:lesson|moral) (?:is|to draw)\b/u;
/** Over a list of what the paper concludes. */
export const KEY_JUDGEMENTS =
  /^(?:\d+\.? )?(?:(?:the |our )?(?:key|main|principal) (?:judge?ments|take-?aways|conclusions|messages|arguments)|take-?aways|bottom lines? up front|what (?:this|the) (?:paper|report|brief) (?:argues|finds))\s*:?$/iu;
/** A question, a condition or a wish concludes nothing about the world. */
export const NO_CLAIM = /\?["”]?\s*$|^(?:If|Unless|Suppose|Let)\b/u;
/** "And so he left": what followed in time. */
export const THEN_DONE = /^\s*,?\s*(?:\p{L}+ed|went|came|left|took|sent|gave|made|became|got)\b/iu;
/** Most sentences hold none of these and conclude nothing by name. */
export const CONCLUSION_HINT =
  /conclu|sum|clos|balance|all |overall|follows|upshot|bottom|taken|moral|lesson/i;

/** In a summary or an abstract: what the paper finds. */
export const FINDS =
  /(?<!\p{L})(?:[Ww]e|I) (?:therefore |thus |also |further )?(?:find|show|argue|contend|maintain|demonstrate|hold) that(?!\p{L})|^(?:It|The (?:paper|report|brief|article|study)) (?:therefore |thus |also |further )?(?:argues|finds|concludes|shows|contends|demonstrates|maintains|holds) that(?!\p{L})/u;
/** In a summary: a claim without a condition, on what all else depends. */
export const CLAIMS_ALONE =
  /(?<!\p{L})(?:is|are|remains?) (?:now |therefore |still )?(?:(?:(?:critical|crucial|essential|vital|indispensable|key) (?:to|for)|the best (?:way|hope|chance))(?!\p{L})|the only (?!ones?\b))/u;
/** A summary also tells what was, what others said, and asks. */
export const NO_FACT = /(?<!\p{L})(?:was|were|had|said|according|(?:19|20)\d\d)(?!\p{L})|\?$/u;
