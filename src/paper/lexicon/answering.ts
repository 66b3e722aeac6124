import type { Language } from "../paper.ts";
import { CONTENT, type Content } from "./content.ts";

/** How a language puts a question, answers it, denies and hedges: of each that theses are compared in. */
export interface Answering extends Content {
  /** Leads to the paper's own thesis, which follows: "it argues that". */
  thesis: RegExp;
  /** Leads to what the paper asks: "asks whether". */
  asks: RegExp;
  /** Over a question or its short answer. */
  questionHeading: RegExp;
  answerHeading: RegExp;
  /** An answer of one word. */
  yes: RegExp;
  no: RegExp;
  denies: RegExp;
  /** A denial of several words, and the one word for it. */
  inNoWay: RegExp;
  not: string;
  /** Of this time or the next: it does not make a claim another. */
  atPresent: RegExp;
  /** Denies a degree or a reason, and not the thing. */
  deniesInPart: RegExp;
  /** A condition, a hedge, another's voice or another time: no plain answer. */
  notPlain: RegExp;
  /** Grants something before the clause that counts. */
  concedes: RegExp;
  /** Where the clause ends that says it. */
  clauseEnds: RegExp;
  /** An open clause in the midst of it. */
  aside: RegExp;
  /** Told of what is over. */
  past: RegExp;
  present: RegExp;
  /** What ought to be, and what can be. */
  ought: RegExp;
  can: RegExp;
  /** "It", for what was named before. */
  pronoun: RegExp;
  /** Right behind a question, before the answer in full: "Yes, …". */
  answers: RegExp;
  /** Says only that it is so. */
  thereIs: RegExp;
  /** Before a word, it turns it round. */
  prefixes: readonly string[];
  /** Stems of words that say one thing, and of those that say its opposite. */
  opposites: readonly (readonly [readonly string[], readonly string[]])[];
}

/** Words that say one thing, and those that say its opposite, as they are compared. */
function stemmed(
  stemOf: (word: string) => string,
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [readonly string[], readonly string[]])[] {
  return pairs.map(([one, other]) => [one.split(" ").map(stemOf), other.split(" ").map(stemOf)]);
}

/** Years a claim is of; "since 2020" tells how long it is so. */
export const YEARS_OF_A_CLAIM = /(?<!\d|(?:since|seit) )(?:1[89]|20)\d\d(?!\d)/gu;

export const ANSWERING: Partial<Record<Language, Answering>> = {
  en: {
    thesis:
      /(?<!\p{L})(?:(?:(?:this|the(?: present)?|our|my) (?:paper|brief|policy brief|memo(?:randum)?|report|article|essay|study|note|chapter|analysis|thesis|argument|answer|conclusion|claim|contention|view|finding)|it|we|I|(?:the )?authors?)(?: (?:below|here|therefore|thus|will|shall|then|also|first))*,? (?:argues?|finds?|found|concludes?|shows?|contends?|maintains?|holds?|claims?|submits?|demonstrates?|is|answers?|believes?)(?: [^.;:]{0,40}?)?,? that|(?:in (?:our|my) view|our answer is|my thesis|the thesis)(?: is)?(?: that)?,?)\s+(?=\S)/iu,
    asks: /(?<!\p{L})(?:asks?|examines?|considers?|discuss(?:es)?|investigates?|assess(?:es)?|explores?|questions?(?: is)?|issue is|determines?)(?: of)?,? (?:whether|if)\s+/iu,
    questionHeading:
      /^(?:the )?(?:questions? presented|(?:research |central |key |legal )?questions?|issues?(?: presented)?)(?: considered)?:?$/iu,
    answerHeading: /^(?:the )?(?:brief|short) answers?:?$/iu,
    yes: /^(?:(?:the )?(?:short )?answer(?: is|:)?,? )?(?:yes|it (?:is|does|has|should|can|will|was|did))(?=[.,;:!—–]|$)/iu,
    no: /^(?:(?:the )?(?:short )?answer(?: is|:)?,? )?(?:no|it (?:is|does|has|should|can|will|was|did)(?: not|n[’']t))(?=[.,;:!—–]|$)/iu,
    denies:
      /(?<!\p{L})(?:not|never|no|no longer|cannot|neither|none|nothing|nowhere|hardly|scarcely|far from)(?!\p{L})|n[’']t(?!\p{L})/iu,
    inNoWay: /(?<!\p{L})(?:under no circumstances|in no way|by no means|on no account)(?!\p{L})/giu,
    not: "not",
    atPresent:
      /(?<!\p{L})(?:(?:in|for|over|within) the (?:near|coming|next|foreseeable|immediate) (?:term|future|years?|months?|decades?)|for (?:now|the time being)|at (?:present|this (?:stage|point|time)|the moment)|any ?(?:more|longer))(?!\p{L})/giu,
    deniesInPart:
      /(?<!\p{L})not (?:only|just|merely|simply|entirely|wholly|fully|completely|totally|necessarily|always|solely|automatically|exclusively|primarily|mainly|because|so much|every|all|enough|by (?:itself|themselves)|alone|on (?:its|their) own|without|for (?:lack|want))(?!\p{L})|(?<!\p{L})no (?:doubt|wonder|matter|sooner|more than|less than|one)(?!\p{L})|(?<!\p{L})not (?:[\p{L}’'-]+ ){1,6}alone(?!\p{L})/iu,
    notPlain:
      /(?<!\p{L})(?:if|unless|once|provided|when|whenever|until|as long as|so long as|could|would|might|may(?= \p{Ll})|perhaps|eventually|(?:one|some) ?day|in the (?:long|medium|longer) (?:term|run)|partly|partially|in part|initially|at first|originally|formerly|in the past|nominally|officially|formally|on paper|in theory|in principle|seem\p{L}*|appear\p{L}*|according to|critics?|sceptics?|skeptics?|some|others|many|sa(?:ys?|id)|believe[sd]?|claim(?:s|ed)?|den(?:y|ies|ied)|wrong to|mistake to|failed to|fails to|almost|nearly)(?!\p{L})|\?/iu,
    concedes:
      /^(?:although|though|while|whereas|even if|even though|despite|admittedly|granted|true)(?!\p{L})/iu,
    clauseEnds:
      /[;:–—]|,? (?:but|because|although|though|while|whereas|since|so that|provided|unless|once|after|before|as (?!(?:a|an|the)\s)|and (?:it|they|that|this|we|has|have|is|are|will|should|must|reported|remains?)(?!\p{L})|despite|without)(?!\p{L})|, (?:as|so|and|which|who|where|with|for|not|even)(?!\p{L})/iu,
    aside:
      /, (?:which|who|where|whose|however|therefore|on balance|in short|in sum|then|thus|as [^,]{2,40})(?: [^,]*)?,/giu,
    past: /(?<!\p{L})(?:was|were|had)(?!\p{L})/iu,
    present: /(?<!\p{L})(?:is|are|remains?)(?!\p{L})/iu,
    ought: /(?<!\p{L})(?:should|must|ought|needs? to|shall)(?!\p{L})/iu,
    can: /(?<!\p{L})(?:can|cannot|able)(?!\p{L})/iu,
    pronoun:
      /^(?:on balance,? |in short,? |in sum,? |therefore,? |thus,? |so,? |yes,? |no,? |indeed,? )*(?:it|they|this|these|such a \p{L}+|both|he|she)(?!\p{L})/iu,
    answers: /^(?:yes|no)[,:] (?=\p{L}+ \p{L}+)/iu,
    thereIs: /^there (?:is|are)(?: (?:still|indeed))?(?=[.,;:]|$)/iu,
    ...CONTENT.en,
    prefixes: ["un", "in", "im", "il", "ir", "non", "dis"],
    opposites: stemmed(CONTENT.en.stemOf, [
      [
        "possible feasible viable achievable attainable realistic workable practicable reachable conceivable",
        "impossible unfeasible infeasible unviable unattainable unrealistic unworkable impracticable unachievable",
      ],
      ["succeed succeeded success successful worked works", "fail failed failure unsuccessful collapsed"],
      ["alive", "dead died over"],
      ["open", "close closed shut"],
      ["lawful legal", "unlawful illegal"],
      ["keep kept retain preserve maintain", "abandon abolish scrap drop"],
      ["strengthen strengthened", "weaken weakened weak"],
      ["increase rise rose grow grew", "decrease fall fell decline shrink"],
      ["resolved settled", "unresolved unsettled"],
    ]),
  },
  de: {
    thesis:
      /(?<!\p{L})(?:(?:vertritt|vertrete|vertreten|lautet|verficht|stützt)(?: \p{L}+){0,2} (?:die )?(?:these|auffassung|ansicht)?,? ?(?:dass|daß)|(?:these|antwort|ergebnis|argument|befund)(?: \p{L}+){0,4}(?: (?:ist|lautet))?(?:,|:)(?: dass| daß)?|(?:argumentiert|zeigt|zeige|zeigen|belegt|kommt zu dem (?:ergebnis|schluss)|kommen zu dem (?:ergebnis|schluss)|gelangt zu dem (?:ergebnis|schluss)|wird (?:gezeigt|argumentiert|die these vertreten)|behauptet)(?: \p{L}+){0,2}, (?:dass|daß)|(?:er|sie|es|beitrag|aufsatz|papier|wir) (?:bejaht|bejahen|meint|meinen)(?: (?:dies|das|sie|die frage))?:)\s+(?=\S)/iu,
    asks: /(?<!\p{L})(?:fragt(?: \p{L}+){0,3}|frage(?: \p{L}+){0,3}|untersucht(?: \p{L}+){0,2}|prüft(?: \p{L}+){0,2}|geht (?:es )?(?:um die frage|der frage nach)|erörtert(?: \p{L}+){0,2}), ob\s+/iu,
    questionHeading: /^(?:die )?(?:leit|forschungs|rechts|frage)?frage(?:stellung)?:?$/iu,
    answerHeading: /^(?:kurze |die )?(?:kurz)?antwort:?$/iu,
    yes: /^(?:(?:die )?(?:kurze )?antwort(?: lautet:?| ist:?|:)?,? )?ja(?=[.,;:!—–]|$)/iu,
    no: /^(?:(?:die )?(?:kurze )?antwort(?: lautet:?| ist:?|:)?,? )?nein(?=[.,;:!—–]|$)/iu,
    denies:
      /(?<!\p{L})(?:nicht|nie|niemals|kein(?:e[mnrs]?)?|keinesfalls|keineswegs|mitnichten|weder|nichts|kaum)(?!\p{L})/iu,
    inNoWay:
      /(?<!\p{L})(?:unter keinen umständen|in keiner weise|in keinem fall|auf keinen fall|in keinster weise)(?!\p{L})/giu,
    not: "nicht",
    atPresent:
      /(?<!\p{L})(?:in (?:naher|absehbarer|nächster) (?:zukunft|zeit)|zur ?zeit|im moment|bis auf weiteres|in den (?:kommenden|nächsten) (?:jahren|monaten))(?!\p{L})/giu,
    deniesInPart:
      /(?<!\p{L})(?:nicht (?:nur|allein|bloß|völlig|ganz|vollständig|gänzlich|notwendig(?:erweise)?|zwangsläufig|unbedingt|immer|automatisch|ausschließlich|in erster linie|vollends|einmal|zuletzt|weil|ohne|alle[nrsm]?|jede[nrsm]?)|kein (?:zweifel|wunder))(?!\p{L})|(?<!\p{L})allein(?!\p{L})/iu,
    notPlain:
      /(?<!\p{L})(?:wenn|falls|sofern|sobald|solange|sobald|bis|könnten?|würden?|dürften?|möglicherweise|vielleicht|(?:mittel|lang)fristig|auf (?:dauer|lange sicht)|eines tages|teilweise|zum teil|anfangs|zunächst|ursprünglich|früher|damals|einst|offiziell|formal|scheint|scheinen|laut|zufolge|kritiker|manche|einige|viele|sagt\p{L}*|meint\p{L}*|behaupte\p{L}*|falsch|irrig|beinahe|fast|wäre(?:n)?|hätten?)(?!\p{L})|\?/iu,
    concedes: /^(?:obwohl|obgleich|zwar|auch wenn|wenngleich|trotz|während|gewiss|freilich)(?!\p{L})/iu,
    clauseEnds: /[;:–—,]| (?:und (?:er|sie|es|dies|das|hat|ist|wird|sollte)|sondern|doch|aber)(?!\p{L})/iu,
    aside: /, (?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?|wie|so)(?: [^,]*),/giu,
    past: /(?<!\p{L})(?:war|waren|hatten?|wurden?)(?!\p{L})/iu,
    present: /(?<!\p{L})(?:ist|sind|bleibt|bleiben)(?!\p{L})/iu,
    ought: /(?<!\p{L})(?:soll(?:te)?n?|muss|müssen|darf|dürfen)(?!\p{L})/iu,
    can: /(?<!\p{L})(?:kann|können)(?!\p{L})/iu,
    pronoun: /^(?:er|sie|es|dies|dieser|diese|dieses|beide|ihn)(?!\p{L})/iu,
    answers: /^(?:ja|nein)[,:] (?=\p{L}+ \p{L}+)/iu,
    thereIs: /^(?:ja, )?(?:es|ihn|sie) gibt (?:es|ihn|sie)(?=[.,;:]|$)/iu,
    ...CONTENT.de,
    prefixes: ["un", "in", "il", "ir", "miss"],
    opposites: stemmed(CONTENT.de.stemOf, [
      [
        "möglich machbar realistisch denkbar erreichbar durchführbar umsetzbar gangbar lösbar",
        "unmöglich unrealistisch undenkbar unerreichbar aussichtslos undurchführbar ausgeschlossen chancenlos unlösbar",
      ],
      [
        "gelungen geglückt erfolgreich wirksam funktioniert gelang",
        "gescheitert scheitert misslungen mißlungen erfolglos misslang fehlgeschlagen versagt unwirksam",
      ],
      ["lebendig lebt", "tot"],
      ["offen", "geschlossen"],
      ["gestärkt stärkt", "geschwächt schwächt"],
      ["behalten beibehalten bewahren fortführen fortsetzen", "aufgeben abschaffen beenden einstellen"],
      ["zugenommen stieg wuchs gewachsen", "abgenommen sank gesunken geschrumpft"],
    ]),
  },
};
