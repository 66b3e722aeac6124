/* Treaties and communiqués, how they speak, and the press that tells of them. */

export const TEXT =
  "(?:treaty|agreement|communiqu[eé]|declaration|resolution|convention|charter|protocol|memorandum|accords?|final act|founding act|covenant)";
export const SPEAKS =
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
