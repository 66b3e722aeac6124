import type { Language } from "../paper.ts";

/** How a language says which of several courses is the best: the name of it is captured. */
export interface Choosing {
  chooses: readonly RegExp[];
  /** Where its name ends: "a confederation of the three states". */
  nameEnds: RegExp;
  /** Words that name no course: what was spoken of before. */
  namesNothing: RegExp;
  /** What is not chosen, or chosen by somebody else. */
  notChosen: RegExp;
  /** A label and what it stands for, in running text: "Option A is a small mission". */
  labelled: RegExp;
}

export const CHOOSING: Partial<Record<Language, Choosing>> = {
  en: {
    chooses: [
      /^(?:therefore |thus |hence |in sum |on balance )?,?\s?(?:of|among) (?:all )?(?:the |these |our )?(?:\p{L}+ )?(?:options|scenarios|alternatives|courses|solutions|models|ways|paths|possibilities|futures)(?: [^,]{0,40})?, (?:only )?(?<name>(?:an?|the|\p{L}+ing)? ?[\p{L}’' -]{4,80}?) (?:offers?|is|are|would|promises?|seems?|appears?|remains?|has|have|holds?|comes?|deserves?)(?!\p{L})/iu,
      /^(?<name>[\p{L}’' -]{4,80}?) (?:is|are|would be|remains?|seems?) (?:therefore |thus |clearly |hence |by far )*(?:to be )?(?:recommended|preferable|preferred|the (?:best|most promising|most realistic|only realistic|wisest|preferable|most sensible|least bad) (?:option|solution|way|course|outcome|choice|answer|model|path|hope|alternative)|the (?:way|path) (?:forward|out))(?!\p{L})/iu,
      /(?<!\p{L})the (?:best|most promising|most realistic|only realistic|wisest|preferable|most sensible|least bad) (?:option|solution|way(?: forward| out)?|course|outcome|choice|answer|model|path|alternative)(?: [^,.]{0,30}?)? (?:is|would be|remains?)(?: therefore| thus)? (?<name>(?:an?|the) [\p{L}’' -]{4,80}?)(?=[,.;]| (?:of|which|that|with|for|in|on|by|under|between)(?!\p{L}))/iu,
      /(?<!\p{L})(?:we|I|this (?:paper|brief|report)) (?:therefore |thus )?(?:recommends?|favou?rs?|proposes?|opts? for) (?<name>(?:an?|the) [\p{L}’' -]{4,80}?)(?=[,.;]| (?:of|which|that|with|for|in|on|by|under|between)(?!\p{L}))/iu,
      /^(?<name>(?:an?|the) [\p{L}’' -]{4,80}?) would be (?:a better (?:start|way|course|beginning|option) than (?:any|all|either)|more promising than (?:any|all|either))(?!\p{L})/iu,
      /^(?:an?other|a third|a fourth|a fifth|yet another) (?:way|option|course|path|possibility)(?:,| is| would be) (?<name>(?:an?|the) [\p{L}’' -]{4,80}?)(?=[,.;]| (?:of|which|that|with|for|in|on|by|under|between)(?!\p{L}))/iu,
      /^(?<name>(?:an?|the) [\p{L}’' -]{4,80}?) offers? the (?:best|only|most realistic) (?:prospect|chance|hope|way|basis)s?(?!\p{L})/iu,
    ],
    nameEnds: / (?:of|which|that|with|for|in|on|by|under|between|among|along|from|to|at)(?!\p{L})/iu,
    namesNothing:
      /^(?:(?:the|this|that|these|an?|our|such|only|all|each) )*(?:(?:first|second|third|fourth|fifth|last|latter|former|other|same|new|one|two|three|it|they|both|neither|none|no|best|middle|present|option|scenario|alternative|model|approach|way|course|solution|path)(?: |$))+|\b(?:option|scenario|alternative|variant|pathway)s? (?:[A-H]|\d|one|two|three|four)\b/iu,
    notChosen:
      /(?<!\p{L})(?:not|never|no longer|neither|hardly|if|critics?|said|says?|argues?|according)(?!\p{L})|\?/iu,
    labelled:
      /^(?:The )?(?<noun>Option|Scenario|Pathway|Alternative|Variant|Model) (?<label>[A-H]|[1-9]|One|Two|Three|Four|Five)(?:,| \([^)]{2,60}\))? (?:is|would be|would mean|means|involves|would involve|foresees|envisages|consists of|consists in|sees|assumes|entails|rests on|calls for|provides for) (?<name>(?:to |that |for )?[^.;]{4,120})/u,
  },
  de: {
    chooses: [
      /^(?:daher |deshalb |somit |letztlich )?(?:am besten|am sinnvollsten|am aussichtsreichsten|vorzuziehen|zu empfehlen|empfehlenswert)(?: \p{L}+)? (?:wäre|ist|erscheint|bleibt)(?: daher| deshalb| somit)? (?<name>(?:eine?[rn]?|die|der|das) [\p{L} -]{4,80}?)(?=[,.;]| (?:für|mit|von|zwischen|unter|in|zur?|nach|ohne)(?!\p{L}))/iu,
      /(?<!\p{L})(?:die|der|das) (?:beste|sinnvollste|aussichtsreichste|einzig realistische|klügste|tragfähigste) (?:option|lösung|weg|ausweg|variante|alternative|modell|antwort|ausgang)(?: \p{L}+)? (?:ist|wäre|bleibt|bestünde in)(?: daher| deshalb| somit)? (?<name>(?:eine?[rnm]?|die|der|das|dem) [\p{L} -]{4,80}?)(?=[,.;]| (?:für|mit|von|zwischen|unter|in|zur?|nach|ohne)(?!\p{L}))/iu,
      /^(?:von|unter) (?:allen|den|diesen)(?: \p{L}+)? (?:optionen|möglichkeiten|lösungen|szenarien|wegen|modellen|varianten|alternativen) (?:ist|wäre|bietet|verspricht|scheint|erscheint)(?: daher| deshalb)? (?<name>(?:eine?|die|der|das) [\p{L} -]{4,80}?)(?= (?:die|der|das|am|den|für|mit|von|zwischen|unter|in|zur?|nach|ohne)(?!\p{L})|[,.;])/iu,
      /^(?:am meisten (?:verspricht|verspräche)|den ausschlag (?:gibt|gäbe)|als (?:weiterer|neuer|dritter|vierter|fünfter) (?:weg|ausweg) (?:bietet sich|käme)) (?<name>(?:eine?|die|der|das) [\p{L} -]{4,80}?)(?=[,.;]| (?:an|in betracht|für|mit|von|unter|in|zur?|nach|ohne|der|des)(?!\p{L}))/iu,
      /^ein (?:drittes|viertes|fünftes|weiteres) modell, (?<name>(?:eine?|die|der|das) [\p{L} -]{4,80}?)(?=[,.;]| (?:für|mit|von|unter|in|zur?|nach|ohne|über)(?!\p{L}))/iu,
      /^(?<name>(?:eine?|die|der|das) [\p{L} -]{4,80}?) (?:ist|wäre|bleibt|erscheint)(?: daher| deshalb| somit| also)? (?:zu empfehlen|vorzuziehen|die (?:beste|sinnvollste|aussichtsreichste|einzig realistische) (?:option|lösung|variante|alternative|antwort)|der (?:beste|einzige|einzig realistische) (?:weg|ausweg))(?!\p{L})/iu,
    ],
    nameEnds: / (?:der|des|für|mit|von|zwischen|unter|in|zur?|nach|ohne|aus)(?!\p{L})/iu,
    namesNothing:
      /^(?:(?:die|der|das|den|dem|eine?[rnms]?|diese[rs]?) )*(?:(?:erste[rnms]?|zweite[rnms]?|dritte[rnms]?|vierte[rnms]?|letzte[rnms]?|andere[rnms]?|genannte[rnms]?|neue[rnms]?|option|szenario|variante|alternative|modell|weg|lösung|ansatz)(?: |$))+|(?<!\p{L})(?:option|szenario|variante|alternative|modell) (?:[A-H]|\d)(?!\p{L})/iu,
    notChosen:
      /(?<!\p{L})(?:nicht|nie|kein\p{L}*|weder|kaum|wenn|falls|kritiker|sagt\p{L}*|laut|zufolge)(?!\p{L})|\?/iu,
    labelled:
      /^(?:Die |Das |Der )?(?<noun>Option|Szenario|Variante|Alternative|Modell|Weg) (?<label>[A-H]|[1-9]|eins|zwei|drei|vier) (?:ist|wäre|sieht|bedeutet|besteht in|bestünde in|setzt auf|geht von|umfasst|meint|heißt) (?<name>[^.;]{4,120})/u,
  },
};
