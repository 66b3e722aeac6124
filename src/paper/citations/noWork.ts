import type { ReadCitation } from "./citation.ts";

/** A finite verb: what has one and stands behind no name is told, and not what a work is called. */
const VERB =
  /\s(?:was|were|is|are|has|have|had|would|did|does|became|remained|consists?|includes?|refers?|wurde|wurden|war|waren|ist|sind|hat|haben|hatte|hatten|wird|werden|betrafen|betrifft|gibt|bezieht|était|étaient|est|sont|ont|can|could|may|should|must|kann|können|konnte|soll|sollte|muss|muß|darf|dürfen|dass|daß|был|была|было|были)\s/u;
const FEWEST_TOLD = 5;

/** Of the paper itself or its author: where it was first printed, how to reach him, the foot of its pages. */
const OF_THE_PAPER =
  /^\s*(?:erstmals|zuerst|first|originally|previously|this (?:article|paper|chapter|essay|text)|an earlier version|earlier versions|der (?:beitrag|text|aufsatz)|dieser (?:beitrag|text|aufsatz)|eine (?:frühere|erste) fassung|cet article|une première version)\b[^.;]{0,80}\b(?:erschien(?:en)?|veröffentlicht|published|appeared|printed|presented|delivered|vorgetragen|beruht|basiert|paru|publié)/iu;
const CONTACT = /\be-?mail\b|\S@\S+\.\p{L}{2}/iu;
/** The foot of a journal's page, which a reader of print may leave at the end of a note. */
const FOOTER = /\bISSN\b.{0,80}©|©.{0,80}\bISSN\b/su;

/** A note's text with such a line blanked, each character in its place. */
export function withoutFooter(text: string): string {
  const at = text.search(FOOTER);
  if (at < 0) return text;
  const from = text.lastIndexOf(". ", at) + 1;
  return text.slice(0, from) + " ".repeat(text.length - from);
}

/** Where the paper was first printed, or how to reach who wrote it. */
export function isOfThePaper(text: string): boolean {
  return OF_THE_PAPER.test(text) || CONTACT.test(text);
}

/** Behind a title in quotation marks: what goes on in small letters is prose, but for the words that lead to a container. */
const GOES_ON =
  /^[”“»"]?\s+(?!(?:in|im|by|trans|ed|eds|edited|translated|aus|from|dans|en|auf|on|at|vom|von|hrsg|übers|accessed|zit|zitiert|abgerufen|paper|speech|lecture|remarks|unpublished|forthcoming|mimeo|n\.|vol|no|nr|u\.)(?![\p{L}]))\p{Ll}{2,}/u;

/** What reads like a work and is none: a remark, words quoted, a provision, a line about the paper itself. */
export function isNoWork(text: string, { kind, work, title, span }: ReadCitation, offset: number): boolean {
  if (isOfThePaper(text)) return true;
  if (kind !== "full" || title === undefined || work.title === undefined) return false;
  const isFound = work.URL !== undefined || work.DOI !== undefined;
  const name = work.title;
  const before = text.slice(0, title.from - offset);
  const isQuoted = /[“„«"]\s*$/u.test(before);
  if (isQuoted)
    return (
      !isFound &&
      (GOES_ON.test(text.slice(title.to - offset)) ||
        (/^\p{Ll}/u.test(name) && !/,\s*[“„«"]\s*$/u.test(before)))
    );
  if (!/\p{L}{3}/u.test(name) || /^(?:§|\d+[a-z]? (?:Rn|Rz|Abs)\b|(?:Rn|Rz|Abs|Art|Nr)\b\.?)/u.test(name))
    return true;
  if (work.author !== undefined || work.editor !== undefined) {
    // Names that stand behind it are named in what is told.
    const isAfter = !/\p{L}/u.test(text.slice(span.from - offset, title.from - offset));
    if (!isAfter) return false;
  }
  if (/^(?!al-|e-|\p{Ll}\p{Lu})\p{Ll}/u.test(name) && !isFound) return true;
  return !isFound && name.split(/\s+/).length >= FEWEST_TOLD && VERB.test(name);
}
