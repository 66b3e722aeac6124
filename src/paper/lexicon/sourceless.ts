/* What a note says that names no work and is a source all the same, or says why there is none. */

/** Words heard, papers nobody printed, the author's own reckoning, and what points elsewhere in the paper. */
export const OTHER_SOURCE =
  /\b(?:interview\p{L}*|conversation|correspondence|communication|e-?mail|letter|memorandum|cable|archive\p{L}*|fond|folder|box|file|transcript|recording|diary|notes? of|field ?notes|survey|questionnaire|calculat\p{L}+|comput\p{L}+|estimate[sd]?|compiled|translat\p{L}+|emphasis|italics|author(?:s|['’]s?)?|data(?:set|base)?|statistics|code|sample|treaty|agreement|convention|charter|protocol|resolution|act|law|article|constitution|directive|regulation|v\.|speech|statement|press|website|dictionary|encyclop\p{L}+|Bible|Qur\p{L}+|ibid|idem|id\.|ebd|ders|dies|supra|infra|above|below|see|cf|compare|quoted|cited|source|vgl|siehe|там же|см|voir)\b/iu;
export const CONTACT =
  /\be-?mail(?: address)?s?:|\b(?:tele(?:ph|f)on|telefax|tel\.|fax)[:.]?\s*[+(\d]|(?<!\S)[^\s/]+@[^\s/]+\.\p{L}{2}/iu;
/** A talk, by its genre. */
export const INTERVIEW = /interview/i;
