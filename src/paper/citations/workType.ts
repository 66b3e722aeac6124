import { anyOf } from "../lexicon/index.ts";
import { TREATY_SERIES } from "../lexicon/shapesOfWorks.ts";
import { INTERVIEW } from "../lexicon/sourceless.ts";
import type { CitedWork } from "./citation.ts";

const NEWSPAPER = new RegExp(`(?<!\\p{L})(?:${anyOf("newspaper")})(?!\\p{L})`, "iu");
const TREATY = new RegExp(`^(?:${anyOf("treaty")})(?!\\p{L})`, "iu");
const NAMES_TREATY = new RegExp(`(?<!\\p{L})(?:${anyOf("treaty")})(?!\\p{L})`, "iu");
const THESIS = new RegExp(anyOf("thesis"), "iu");
const SPEECH = new RegExp(anyOf("speech"), "iu");
const REPORT = new RegExp(anyOf("report"), "iu");

/** CSL's type, from what a citation says. */
export function typeOf(work: CitedWork, isOnline: boolean): string {
  const genre = work.genre ?? "";
  const hasDay = (work.issued?.["date-parts"]?.[0]?.length ?? 0) === 3;
  const container = work["container-title"];
  if (THESIS.test(genre)) return "thesis";
  if (SPEECH.test(genre)) return "speech";
  if (INTERVIEW.test(genre)) return "interview";
  if (REPORT.test(genre)) return "report";
  if (container !== undefined && (work.editor || (work["publisher-place"] && work.publisher)))
    return "chapter";
  if (!work.author && TREATY.test(work.title ?? "") && work.volume === undefined) return "treaty";
  if (!work.author && TREATY_SERIES.test(container ?? "") && NAMES_TREATY.test(work.title ?? ""))
    return "treaty";
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
