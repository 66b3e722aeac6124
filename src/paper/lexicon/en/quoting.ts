/* How a paper quotes, translates and names provisions. */

export const STILL_SPEAKING =
  /\b(?:s?he|they|the (?:author|report|study|paper|text|speaker|minister|diary|memoir)s?) (?:\p{L}+ ){0,2}(?:says?|said|writes?|wrote|adds?|added|argues?|argued|concludes?|concluded|notes?|noted|goes|went|continues?|continued|observes?|observed|recalls?|recalled|replie[sd]|explain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|told|asked|call(?:s|ed)|put(?:s)?)\b/iu;
export const TRANSLATED =
  /\btranslat(?:ed|ions?|or)\b|\btrans\. |\b(?:my|own|author['’]s|unofficial|official) (?:translation|rendering)|\b(?:English|official) (?:version|text|translation)|\bin English\b|\/en\//iu;
/** A treaty is found by its article, a resolution by its paragraph. */
export const PROVISION =
  /\b(?:Articles?|Art\.|paragraphs?|paras?\.|operative paragraph|[Ss]ection|point|clause) (?:\d{1,3}|[IVXLC]{1,6})\b/u;
export const CONDUCT = /^(?:(?:staff|civilian|employee) )?code of (?:conduct|ethics)\b/i;
export const VALUES = /\b(?:values?|principles|beliefs)\b/i;
