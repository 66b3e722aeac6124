/* Headings under which authors speak for themselves, in all languages a paper may be written in. */

/** Sections in which an author speaks for himself, or sums up what was shown elsewhere. */
export const OWN_WORDS =
  /^(?:[\divxIVX]+(?:\.\d+)*[.)]?\s*)?(?:(?:executive |policy )?summary|abstract|introduction|foreword|preface|acknowledge?ments?|methods?|methodology|approach|recommendations?|policy (?:options|recommendations|implications)|implications|options|scenarios?|outlook|glossary|abbreviations|appendix|annex|contents|about|the way forward|next steps|key (?:points|findings|messages|takeaways|judge?ments)|discussion|limitations|zusammenfassung|einleitung|vorwort|ausblick|fazit|schluss|empfehlungen|abk[üu]rzungen|anhang)/iu;
export const OF_A_MEETING =
  /\b(?:conference|workshop|seminar|round ?table|symposium|proceedings|minutes|chatham house)\b/iu;
/** Kinds of texts, as their first lines call them, that owe no sources: opinion, what was said, and texts in force. */
export const OWES_NO_SOURCES =
  /\b(?:op-?ed|opinion|column|essay|interview|podcast|transcript|speech|remarks|testimony|sermon|lecture|memoirs?|letter|fact ?sheet|press release|kommentar|gastbeitrag|meinung|rede|gespräch|vortrag|erinnerungen|pressemitteilung)\b|^(?:the |joint |draft )?(?:communiqué|declaration|statement|treaty|agreement|convention|charter|protocol|resolution|memorandum|(?:gemeinsame )?erklärung|vertrag|abkommen|übereinkommen|satzung|entschließung)\b/iu;
