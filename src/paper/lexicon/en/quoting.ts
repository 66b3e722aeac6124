/* How a paper quotes, translates and names provisions. */

export const STILL_SPEAKING =
  /\b(?:s?he|they|the (?:author|report|study|paper|text|speaker|minister|diary|memoir)s?) (?:\p{L}+ ){0,2}(?:says?|said|writes?|wrote|adds?|added|argues?|argued|concludes?|concluded|notes?|noted|goes|went|continues?|continued|observes?|observed|recalls?|recalled|replie[sd]|explain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|told|asked|call(?:s|ed)|put(?:s)?)\b/iu;
export const TRANSLATED =
  /\btranslat(?:ed|ions?|or)\b|\btrans\. |\b(?:my|own|author['’]s|unofficial|official) (?:translation|rendering)|\b(?:English|official) (?:version|text|translation)|\bin English\b|\/en\//iu;
/** A treaty is found by its article, a resolution by its paragraph. */
export const PROVISION =
  /\b(?:Articles?|Art\.|Artikel|paragraphs?|paras?\.|operative paragraph|[Ss]ection|point|clause|Abs\.|Ziff(?:er|\.)|Ziel|Satz|[Cc]ase|Fall|[Ii]tem|Frage) (?:[A-Z]?\d{1,4}(?:[.-]\d{1,3})*|[IVXLC]{1,6})\b|§§?\s?\d/u;
export const CONDUCT = /^(?:(?:staff|civilian|employee) )?code of (?:conduct|ethics)\b/i;
export const VALUES = /\b(?:values?|principles|beliefs)\b/i;
/** What stands before a title, a term or a name in quotation marks, not before words of somebody. */
export const NAMED_SO =
  /\b(?:titled|entitled|called|named|known as|headed|headlined|under the (?:title|heading|headline|motto|slogan|name)|(?:book|article|essay|report|paper|chapter|speech|film|novel|song|project|programme|program|initiative|order|act|resolution|conference|seminar|panel|exhibition|campaign|poster|banner|slogan|motto|proverb|saying|phrase)(?: on| about| by [^,“"]{2,40})?|betitelt|genannt|unter dem Titel|mit dem Titel)[,:]?\s*$/iu;
/** Before a question that is put, in a questionnaire or by the paper itself. */
export const ASKED =
  /\b(?:ask(?:s|ed|ing)?|questions?|questionnaire|items?|survey|wonder(?:s|ed)?|prompt(?:s|ed)?|fragt?e?n?|Frage)\b/iu;
/** Words that were heard and are in no text a note could name. */
export const HEARD =
  /\b(?:interview(?:ee|er|ed)?s?|participants?|respondents?|informants?|focus groups?|Interviewt?e?[rn]?|Befragte[rn]?|Proband(?:in|inn?en|en)?|Gesprächspartner(?:in|innen|n)?|told (?:me|us|the (?:author|researcher)s?)|in conversation with|overheard|field ?notes)\b/iu;
/** Words put into the mouth of nobody. */
export const INVENTED =
  /\b(?:as if to say|as though to say|one might (?:say|ask|object)|imagine|suppose|for example,? if|such as|along the lines of|to the effect(?: that)?|in other words|i\.e\.,?|e\.g\.,?)[,:]?\s*$/iu;
/** That somebody says it, in English and German. */
export const SAID =
  /\b(?:said|says?|saying|h(?:olds?|eld) that|believe[sd]?|complain(?:s|ed)?|observe[sd]?|repl(?:y|ies|ied)|ask(?:s|ed)?|wrote|writes?|written|argue[sd]?|claim(?:s|ed)?|insist(?:s|ed)?|warn(?:s|ed)?|state[sd]?|declare[sd]?|announce[sd]?|promise[sd]?|call(?:s|ed)?|describe[sd]?|told|according to|in the words of|puts? it|remark(?:s|ed)?|note[sd]?|conclude[sd]?|explain(?:s|ed)?|admit(?:s|ted)?|demand(?:s|ed)?|agree[sd]?|speaks? of|spoke of|quote[sd]?|schreib\w*|schrieb\w*|sag\w*|heißt es|erklär\w*|beton\w*|meint\w*|nennt|nannte|fordert\w*|warnt\w*|so (?:die|der|das|\p{Lu}\p{L}+))\b/u;
/** A name within a sentence, no place where something was said. */
export const NAMED_WITHIN =
  /(?<=[\p{L},;:»”“„] )(?<!\b(?:in|at|from|near|to|of) )\p{Lu}\p{L}{3,}(?=[\s,.:;’')]|$)|^\p{Lu}\p{L}{3,}(?=\s\p{Ll})/gu;
/** A paper that says of all its translations whose they are. */
export const WHO_TRANSLATED =
  /\b(?:all |unless [^.]{0,60})translations?\b|\btranslations? (?:from [^.]{0,40} )?(?:are|is) (?:my|mine|the author|our)|\btranslated by (?:the author|me)\b/iu;
/** Right between the speaker and the words, which are then the speaker's own. */
export const SAYS =
  /^ (?:said|says|declared|declares|held|holds|stated|announced|insisted|wrote)(?: that)?,? $/u;
