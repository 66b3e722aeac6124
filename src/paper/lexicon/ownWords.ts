/* Headings under which authors speak for themselves, in all languages a paper may be written in. */

/** Sections in which an author speaks for himself, or sums up what was shown elsewhere. */
export const OWN_WORDS =
  /^(?:[\divxIVX]+(?:\.\d+)*[.)]?\s*)?(?:(?:executive |policy )?summary|abstract|introduction|foreword|preface|acknowledge?ments?|methods?|methodology|approach|recommendations?|policy (?:options|recommendations|implications)|implications|options|scenarios?|outlook|glossary|abbreviations|appendix|annex|contents|about|the way forward|next steps|key (?:points|findings|messages|takeaways|judge?ments)|discussion|limitations|zusammenfassung|einleitung|vorwort|ausblick|fazit|schluss|empfehlungen|abk[üu]rzungen|anhang)/iu;
export const OF_A_MEETING =
  /\b(?:conference|workshop|seminar|round ?table|symposium|proceedings|minutes|chatham house)\b/iu;
