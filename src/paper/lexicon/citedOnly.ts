import type { Lexicon } from "./lexicon.ts";

/** Of languages in which works are listed and cited, but no papers are read: Italian, Spanish, Dutch, Nordic and others. */
export const CITED_ONLY: Partial<Omit<Lexicon, "months" | "hasCapitalMonths" | "common">> = {
  and: "e|y|en|og|och",
  andOthers: "e altri|y otros",
  articles: "il",
  abbreviations: "paragraf",
  editors: "a cura di",
  listHeading:
    "bibliografia|riferimenti bibliografici|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|literatuur(?:lijst)?",
  headingStyle: "título|titolo|kop|rubrik|overskrift|nagłówek|nadpis",
  titleStyle: "título|titolo|tittel|tytuł",
};
