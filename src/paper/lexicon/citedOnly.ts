import type { Lexicon } from "./lexicon.ts";

/**
 * Of languages in which works are listed and cited and headings understood, but no sentences are read: Italian,
 * Spanish, Dutch, Nordic, Polish, Ukrainian, Turkish and others.
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
  notesHeading:
    "notas(?: (?:al pie|finales|de rodapé))?|note(?: (?:a piè di pagina|di chiusura))?|przypisy(?: końcowe)?|примітки|виноски|(?:dip|son )?notlar|noten|voetnoten|eindnoten|bibliograf[ií]a|referencias(?: bibliográficas)?|riferimenti bibliografici|referências(?: bibliográficas)?|список (?:використаних )?(?:літератури|джерел)|kaynakça|kaynaklar|literatuur(?:lijst)?",
  notesWithin: "notas|note|przypis|приміт|винос|notlar|noten",
  listHeading:
    "bibliografia|riferimenti bibliografici|список (?:використан(?:ої|их) )?(?:літератури|джерел)|література|джерела|kaynakça|kaynaklar|źródła|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|literatuur(?:lijst)?",
  headingStyle: "título|titolo|kop|rubrik|overskrift|nagłówek|nadpis",
  titleStyle: "título|titolo|tittel|tytuł",
};
