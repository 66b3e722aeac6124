import type { Language } from "../paper.ts";

/** How a language recommends, concludes and foretells, of the languages whose prose rules are not written for. */
export interface Arguing {
  /** That the paper itself tells somebody what to do. */
  recommends: RegExp;
  /** The same where a section recommends, concludes or sums up; elsewhere it may tell what is or was so. */
  recommendsThere: RegExp;
  /** Of the sentence before: what is told is past, and what had to be done then goes on. */
  past: RegExp;
  /** Somebody else speaks, or it is said to the reader. */
  notOwn: RegExp;
  /** Whose recommendation or forecast it is, somebody else's: "so Arbel,". */
  reports?: RegExp;
  /** What such a person says may go on in the next sentence, which begins so. */
  goesOn?: RegExp;
  /** Opens the paragraphs that conclude where no heading does. */
  opening: RegExp;
  concludes: RegExp;
  /** That something is expected, in words that say so themselves. */
  expects: RegExp;
  /** The future, which is one only beside a time. */
  foretells: RegExp;
  horizon: RegExp;
}

/** Letters beyond the Latin alphabet make no bounds for `\b`. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");
const opens = (pattern: string) => new RegExp(`^(?:${pattern})(?!\\p{L})`, "u");

export const ARGUING: Partial<Record<Language, Arguing>> = {
  de: {
    recommends: words(
      "sollten?(?=\\s\\p{L})|wir empfehlen|empfehlen wir|ich empfehle|empfiehlt (?:es )?sich|zu empfehlen (?:ist|wäre)|ist (?:daher |deshalb |dringend |jetzt )*(?:ratsam|geboten|anzuraten)|wäre(?:n)? (?:daher |deshalb |es )*(?:ratsam|klug|sinnvoll|wünschenswert|geboten)|(?:täte|täten) gut daran|(?:ist|sind|wäre|wären) gut beraten|es ist (?:höchste )?zeit",
    ),
    recommendsThere: words(
      "(?:muss|muß|müssen|müssten?)(?=\\s\\p{L})|darf nicht|dürfen nicht|gilt es|bedarf es|es braucht|vonnöten",
    ),
    past: words("war|waren|wurde|wurden|hatte|hatten|galt|galten"),
    notOwn: words(
      "(?:sagt|sagte|forderte|fordert|fordern|forderten|meint|meinte|erklärte|erklärt|laut|zufolge|angeblich|behauptet|behauptete|betonte|betont|verlangte|verlangt|ob|eigentlich|hätten?|gesagt werden|erwähnt|beachtet|bemerkt|betont werden|verstanden werden|nicht vergessen|sollte es|sollten sich|konstatiert|botschaft)|gemäß|nach (?:art|artikel|§)|§",
    ),
    reports:
      /(?<!\p{L})so (?:\p{L}+ )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?=[,.;]| weiter)|(?<!\p{L})(?:empf(?:iehlt|ahl|ehlen)|schlägt|schlug|schlagen|plädiert|plädierte|rät|riet|mahnt|mahnte|prognostiziert|prophezeit|erwartet)(?!\p{L})(?<!(?:[Ww]ir|[Ii]ch) \p{L}+)(?! sich)|(?<!\p{L})(?:[Ll]aut|[Nn]ach (?:Ansicht|Meinung|Auffassung)(?: von)?) \p{Lu}/u,
    goesOn: opens(
      "Gleichzeitig|Zugleich|Zudem|Außerdem|Ferner|Weiter(?:hin)?|Darüber hinaus|Auch|Ebenso|Schließlich|Dabei|Er|Sie|Ihm|Ihr",
    ),
    opening: opens(
      "Zusammenfassend|Abschließend|Zum Schluss|Insgesamt|Alles in allem|Im Ergebnis|Als Fazit|Festzuhalten|Fazit:|Unterm Strich",
    ),
    concludes: words(
      "daher|deshalb|somit|folglich|demnach|mithin|also|letztlich|insgesamt|zusammenfassend|im ergebnis|daraus folgt|festzuhalten (?:ist|bleibt)|bleibt festzuhalten|unterm strich|alles in allem",
    ),
    expects: words(
      "(?:ist|steht|bleibt) (?:\\p{L}+ )?zu (?:erwarten|befürchten)|ist (?:\\p{L}+ )?(?:damit )?zu rechnen|voraussichtlich|(?:ist|bleibt|scheint|erscheint|wird) (?:es |damit |daher |\\p{L}+ ){0,2}?(?:un)?wahrscheinlich(?=,? da[sß]s?)|(?:wird|werden|dürften?) (?:[^.,;]{1,60} )?(?:un)?wahrscheinlich",
    ),
    foretells: words("(?:wird|werden|dürften?)(?=\\s\\p{L})"),
    horizon: words(
      "künftig|zukünftig|in zukunft|kurzfristig|mittelfristig|langfristig|in den (?:nächsten|kommenden) \\p{L}+(?: \\p{L}+)?|(?:nächstes|kommendes|im nächsten|im kommenden) (?:jahr|monat)\\p{L}*|bis (?:zum jahr |ende |mitte |anfang )?20[2-9]\\d|(?:im jahr |ab )20[3-9]\\d|auf absehbare zeit|nicht lange|auf dauer|mit (?:großer|hoher|einiger|an sicherheit grenzender) wahrscheinlichkeit|bald|demnächst",
    ),
  },
  fr: {
    recommends: words(
      "devraient|devrait|nous recommandons|nous préconisons|il est recommandé|il (?:faudrait|conviendrait|convient) (?:de|que)|il est (?:temps|urgent|nécessaire|essentiel|indispensable|souhaitable) (?:de|que)|il importe (?:de|que)|gagnerait à|gagneraient à|aurait intérêt à|auraient intérêt à",
    ),
    recommendsThere: words("doit|doivent|il faut|il s[’']agit de|il reste à"),
    past: words("était|étaient|avait|avaient|fut|furent"),
    notOwn: words(
      "selon|d[’']après|affirme|affirmait|déclare|déclarait|estime que|estimait|demandait|exige|exigeait|si|aurait dû|auraient dû|article",
    ),
    opening: opens(
      "En conclusion|Pour conclure|En somme|En définitive|Au total|En résumé|Au final|En fin de compte",
    ),
    concludes: words(
      "donc|ainsi|par conséquent|en somme|en définitive|au total|en conclusion|finalement|il en résulte|il ressort",
    ),
    expects: words(
      "il faut s[’']attendre|est attendue?s?|il est (?:\\p{L}+ )?(?:im)?probable que|il est (?:\\p{L}+ )?vraisemblable que",
    ),
    foretells: words(
      "\\p{L}{2,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront|risque de|risquent de",
    ),
    horizon: words(
      "à l[’']avenir|à (?:court|moyen|long) terme|d[’']ici (?:à |la fin )?\\p{L}*|dans les (?:prochain|années|mois)\\p{L}*|prochainement|bientôt|en 20[3-9]\\d",
    ),
  },
  ru: {
    recommends: words(
      "следует|следовало бы|целесообразно|рекоменду(?:ем|ется)|предлагаем|предлагается|желательно|стоило бы|пора",
    ),
    recommendsThere: words("необходимо|нужно|надо|долж(?:ен|на|но|ны)|требуется|важно"),
    past: words("был|была|были|было"),
    notOwn: words(
      "согласно|по словам|заявил\\p{L}*|сказал\\p{L}*|считает|считал\\p{L}*|потребовал\\p{L}*|требовал\\p{L}*|отметить|подчеркнуть|иметь в виду|учитывать, что|понимать|помнить|если",
    ),
    opening: opens("Таким образом|В заключение|Подводя итог\\p{L}*|Итак|В целом|В итоге"),
    concludes: words("таким образом|следовательно|поэтому|итак|в итоге|в целом|отсюда"),
    expects: words("скорее всего|предстоит|ожидается|следует ожидать|(?:мало)?вероятно,? что"),
    foretells: words(
      "будет|будут|станет|станут|приведёт|приведет|приведут|сможет|смогут|останется|останутся",
    ),
    horizon: words(
      "в будущем|в (?:ближайш|краткосрочн|среднесрочн|долгосрочн)\\p{L}+ \\p{L}+|в перспективе|к 20[2-9]\\d|до 20[2-9]\\d|в следующем|скоро",
    ),
  },
};
