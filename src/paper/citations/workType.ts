import type { CitedWork } from "./citation.ts";

const NEWSPAPER =
  /\b(?:Times|Post|Guardian|Gazette|Gazeta|News|Zeitung|Spiegel|Monde|Figaro|Tribune|Herald|Independent|Telegraph|Daily|Journal de|Izvestia|Kommersant|Welt|Financial|Politico|Observer|Libération)\b|(?:Известия|Коммерсантъ?|газета|Ведомости)/iu;
const TREATY =
  /^(?:(?:the )?(?:[\p{Lu}][\p{L}-]+ ){0,4}(?:treaty|agreement|convention|founding act|protocol|covenant|charter)\b|Vertrag\b|Traité\b|Договор\b|Соглашение\b)/iu;

/** CSL's type, from what a citation says. */
export function typeOf(work: CitedWork, isOnline: boolean): string {
  const genre = work.genre ?? "";
  const hasDay = (work.issued?.["date-parts"]?.[0]?.length ?? 0) === 3;
  const container = work["container-title"];
  if (/diss|thesis/i.test(genre)) return "thesis";
  if (/speech|remarks|address|rede\b|discours|выступление|речь/iu.test(genre)) return "speech";
  if (/interview/i.test(genre)) return "interview";
  if (/report|paper|brief|study|note|bericht|rapport|доклад|fact ?sheet/iu.test(genre)) return "report";
  if (container !== undefined && (work.editor || (work["publisher-place"] && work.publisher)))
    return "chapter";
  if (!work.author && TREATY.test(work.title ?? "") && work.volume === undefined) return "treaty";
  if (container !== undefined) {
    if (NEWSPAPER.test(container) && work.volume === undefined && work.issue === undefined)
      return "article-newspaper";
    if (work.volume !== undefined || work.issue !== undefined || work.page !== undefined)
      return "article-journal";
    if (isOnline) return "webpage";
    return hasDay ? "article-newspaper" : "document";
  }
  if (work.publisher !== undefined && work.issued !== undefined && !hasDay) return "book";
  return isOnline ? "webpage" : "document";
}
