import type { Lexicon } from "./lexicon.ts";

/**
 * Of languages in which works are listed and cited and headings understood, but no sentences are read: Italian,
 * Spanish, Dutch, Nordic and others.
 */
export const CITED_ONLY: Partial<Omit<Lexicon, "months" | "hasCapitalMonths" | "common">> = {
  and: "e|y|en|og|och",
  andOthers: "e altri|y otros",
  articles: "il",
  abbreviations: "paragraf",
  editors: "a cura di",
  conclusionHeading:
    "conclusi(?:ones|ón|oni|one|es|e)(?!\\p{L})|conclusão|conclusões|considera(?:ciones|zioni|ções) (?:finales|finali|conclusive|finais)|reflexiones finales|osservazioni conclusive|prospettive|perspectivas|balance final|slot(?:beschouwing|opmerkingen|woord)|vooruitblik|slutsatser|konklusjon|konklusion|wnioski|zakończenie",
  recommendationHeading:
    "recomenda(?:ciones|ções)|raccomandazioni|qué hacer|che fare|aanbevelingen|rekommendationer|anbefalinger|rekomendacje|zalecenia",
  optionsHeading:
    "(?:los |tres |dos |gli |tre |due )*(?:escenarios|opciones|alternativas|opzioni|scenari|ipotesi|scenario[’']s|scenarier|scenariusze)",
  optionNoun: "escenario|opción|alternativa|opzione|ipotesi|modello|modelo|optie|scenariusz|cenário|opção",
  outlookHeading: "perspectivas|prospettive|vooruitzichten|qué esperar|cosa aspettarsi",
  listHeading:
    "bibliografia|riferimenti bibliografici|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|literatuur(?:lijst)?",
  headingStyle: "título|titolo|kop|rubrik|overskrift|nagłówek|nadpis",
  titleStyle: "título|titolo|tittel|tytuł",
};
