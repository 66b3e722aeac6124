/* Treaties and communiqués, how they speak, and the press that tells of them. */

export const TEXT =
  "(?:treaty|agreement|communiqu[eé]|declaration|resolution|convention|charter|protocol|memorandum|accords?|final act|founding act|covenant)";
const SPEAKS =
  "(?:states?|stated|says?|said|reads?|provides?|provided|declares?|declared|stipulates?|obliges?|obliged|proclaims?|affirms?|reaffirms?|reaffirmed|calls?|called|speaks? of|spoke of|commits?|committed|prohibits?|guarantees?|warns?|warned|promises?|promised|recogni[sz]es?|notes?|noted|adds?|emphasi[sz]es?|condemns?|condemned|demands?|demanded|urges?|urged)";
/** The text itself speaks: "the communiqué of May declares that", "according to the treaty,". */
export const ITS_OWN_WORDS = [
  new RegExp(
    `\\b${TEXT}(?: (?:of|between|on|with|from)\\b[^“”"„«».;]{0,60}?)? ${SPEAKS}\\b[^“”"„«».;]{0,60}$`,
    "iu",
  ),
  new RegExp(
    `\\b(?:according to|in the words of|under|article \\d+ of) (?:the |its |this )?(?:[\\p{L}\\p{N}-]+ ){0,4}${TEXT}(?!\\p{L})[^“”"„«».;]{0,60}$`,
    "iu",
  ),
];
/** Words that only a newspaper or an agency bears in its name: a ministry's page with a day is read as a newspaper too. */
export const NEWSPAPER =
  /\b(?:Times|Post|Guardian|Gazette|Zeitung|Spiegel|Monde|Figaro|Tribune|Herald|Independent|Telegraph|Daily|Observer|News)\b|газета/iu;
export const JOURNAL_OF = /\bJournal of\b/u;
/** What only a journal bears in its name. */
export const JOURNAL = /\b(?:Journal of|Review of|Quarterly)\b|\b(?:Journal|Review|Studies|Annals)$/;
/** Works of which fields may lack. */
export const UNPUBLISHED = /archi|manuscript|unpublished|forthcoming|draft|folder|box|fol\.|n\.\s?p\./iu;
/** Before the work in which another stands. */
export const WITHIN = /\bin\b/iu;
/** Parts of a series differ in these, and are different works. */
export const NUMBERED =
  /^(?:\d+\w*|[a-z]|[ivxlc]+|one|two|three|four|five|six|seven|first|second|third|fourth|fifth|part|volume|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/u;
