/* How papers label, number and count their options, and speak for and against one, in English and German. */

import type { Language } from "../paper.ts";
import { SHORTCOMING, SHORTCOMING_TOLD, STRENGTH, STRENGTH_TOLD } from "./en/weighing.ts";

type Kinds = readonly (readonly [one: string, several: string])[];
/** What options are called, one and several of them. */
const CHOICES: Kinds = [
  ["option", "options|optionen"],
  ["scenario", "scenarios"],
  ["model", "models"],
  ["path", "paths"],
  ["pathway", "pathways"],
  ["alternative", "alternatives|alternativen"],
  ["variant", "variants"],
  ["way", "ways(?: forward)?"],
  ["szenario", "szenari(?:en|os)"],
  ["modell", "modellen?"],
  ["variante", "varianten"],
  ["weg", "wegen?"],
  ["pfad", "pfaden?"],
];
const ONE = CHOICES.map(([one]) => one).join("|");
const SEVERAL = CHOICES.map(([, several]) => several).join("|");

/** "Options" and "Optionen" as "option"; what is one already stays. */
export function choiceOf(noun: string, kinds = CHOICES): string {
  const plain = noun.toLowerCase();
  return (
    kinds.find(([one, several]) => plain === one || new RegExp(`^(?:${several})$`, "u").test(plain))?.[0] ??
    plain
  );
}

const LABEL =
  "(?<label>[1-9]|[A-H]|[IV]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ee]ins|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf)";
/** "Option 2: …", "Model A, a pause", "Szenario 1 ist …" at the head of a heading, an item or a sentence. */
export const LABELLED_LEAD = new RegExp(
  `^(?:[•*–—-]\\s*)?(?:\\(?\\d+(?:\\.\\d+)*[.)]?\\s+)?(?:[Tt]he |[Dd](?:ie|as|er) )?(?:[Pp]olicy )?(?<noun>${ONE.replace(/(?<![\p{L}])\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)}) ${LABEL}(?:\\s*[:.,–—]|\\s*$|,? (?:is|would|means|involves|foresees|ist|wäre|sieht|bedeutet|besteht|hieße|setzt)(?!\\p{L}))`,
  "u",
);
/** "Option B" anywhere. */
export const LABELLED_ANYWHERE = new RegExp(
  `(?<!\\p{L})(?<noun>${ONE.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())}) (?<label>[1-9]|[A-H])(?![\\p{L}\\d.’'-]*[\\p{L}\\d])`,
  "gu",
);
/** "2.1 A joint desk" below "2 The options". */
export const SUB_NUMBER = /^\d{1,2}\.(?<label>\d)\.?\s+(?<name>\S.*)$/u;
/** Of a heading over options the word that names them. */
export const HEADS_OPTIONS = new RegExp(`(?<!\\p{L})(?<noun>${SEVERAL})$`, "iu");
/** "Erstens …, Zweitens …" that number what was counted before. */
export const IN_ORDER: readonly RegExp[] = [
  /^(?:Erstens|Firstly|First)(?!\p{L})/u,
  /^(?:Zweitens|Secondly|Second)(?!\p{L})/u,
  /^(?:Drittens|Thirdly|Third)(?!\p{L})/u,
  /^(?:Viertens|Fourthly|Fourth)(?!\p{L})/u,
  /^(?:Fünftens|Fifth)(?!\p{L})/u,
  /^(?:Sechstens|Sixth)(?!\p{L})/u,
];

const COUNT = "two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs|sieben|acht|[2-8]";
function countedOf(several: string): RegExp {
  return new RegExp(
    `(?<before>(?:[\\p{L}’']+ )?)(?<!\\p{L})(?<count>${COUNT})(?<between>(?: (?!(?:${COUNT}|die|the)(?!\\p{L}))\\p{Ll}+)?) (?<noun>${several})(?!\\p{L})`,
    "giu",
  );
}
/** "The four options", "drei mögliche Szenarien": how many there are said to be. */
export const COUNTED_LABELS = countedOf(SEVERAL);
/** "These options", "den Varianten". */
export const SEVERAL_LABELS = new RegExp(`(?<!\\p{L})(?<noun>${SEVERAL})(?!\\p{L})`, "giu");
/** Some of them, or others. */
export const SOME_OF_THEM =
  /(?<!\p{L})(?:other|further|more|first|last|latter|former|remaining|additional|only|least|another|these|those|such|both|anderen?|weiteren?|ersten|letzten|letzteren|übrigen|beiden|nur|mindestens|dieser?|diesen|verbleibenden?|bessere[nr]?|schlechtere[nr]?)(?!\p{L})/iu;
/** What a paper does with its options. */
const TREATS_EN =
  "considers?|examines?|weighs?|compares?|discuss(?:es)?|presents?|describes?|distinguish(?:es)?|looks? at|sets? out";
const TREATS_DE = "prüft|untersucht|vergleicht|beschreibt|unterscheidet|diskutiert|erörtert";
/** Who counts them all: the paper where it says what it does, or with an article where nothing narrows them down. */
export const COUNTS_ALL = new RegExp(
  `(?<!\\p{L})(?:${TREATS_EN}|sees?|${TREATS_DE}|(?:werden|wurden)(?: [^.;]{0,40})? (?:geprüft|untersucht|verglichen|erörtert|unterschieden)|there are|es gibt|all|alle|(?:of|among|unter|von|aus) (?:the|these|den|diesen|allen))(?!\\p{L})`,
  "iu",
);
/** Behind them: those alone of which something holds. */
export const NARROWED =
  /^(?:,? (?:that|which|who|with|without|in which|for which|mit|ohne)(?!\p{L})|, (?:die|welche|denen)(?!\p{L}))/iu;

/** What is announced and counted again, by one and several: choices, and what a paper lists of other kinds. */
const COUNTED_ALSO: Kinds = [
  ["step", "steps"],
  ["schritt", "schritten?"],
  ["road", "roads"],
  ["route", "routes"],
  ["course", "courses(?: of action)?"],
  ["measure", "measures"],
  ["proposal", "proposals"],
  ["contact", "contacts"],
  ["lösung", "lösungen"],
  ["ansatz", "ansätzen?"],
  ["maßnahme", "maßnahmen"],
  ["vorschlag", "vorschlägen?"],
  ["possibility", "possibilities"],
  ["möglichkeit", "möglichkeiten"],
  ["handlungsoption", "handlungsoptionen"],
];
/** What may be chosen, by words of which one paper uses several for the same. */
export const SAME_CHOICES = /^(?:option|alternative|possibility|möglichkeit|handlungsoption)$/u;
/** Before such a count nothing but this: "Under the law all four alternatives" are those of the law. */
export const LEADS_TO_ALL = /^\s*(?:(?:(?:but |so |thus )?(?:none )?of|among|von|unter|aus|keine von) )?$/iu;
/** Behind such a word nothing that says whose they are: "… of the law", "…, die das Gesetz nennt". */
export const NOBODY_ELSES =
  /^(?:[.;:!?]|$|, (?:the|an?|only|one|two|none|no)(?!\p{L})| (?:is|are|was|were|has|have|had|would|will|can|could|must|should|seems?|ist|sind|war|waren|wäre|hat|haben|wird|werden|würden?|kann|können|bleibt|bleiben|scheint|scheinen|überzeugt|überzeugen)(?!\p{L}))/u;
/** The same with the choices. */
export const COUNTED_KINDS: Kinds = [...CHOICES, ...COUNTED_ALSO];
const ONE_COUNTED = COUNTED_KINDS.map(([one]) => one).join("|");
const SEVERAL_COUNTED = COUNTED_KINDS.map(([, several]) => several).join("|");
/** The same of all that is counted: "three steps", "four possible ways". */
export const CHOICES_COUNTED = countedOf(SEVERAL_COUNTED);
/** All of them, by their number: "of the four ways", "the five steps would", "die vier Schritte". */
export const CHOICES_OF_ALL = new RegExp(
  `(?<!\\p{L})(?:the|these|our|all|den|diesen|die|aller?|der) (?<count>${COUNT})(?<between>(?: \\p{Ll}+)?) (?<noun>${SEVERAL_COUNTED})(?!\\p{L})`,
  "giu",
);
/** A paper says what it does, or what there is to choose from. */
export const ANNOUNCES = new RegExp(
  `(?<!\\p{L})(?:(?:paper|article|brief|essay|study|report|note|chapter|section|it|we|i) (?:then |also |now )?(?:${TREATS_EN}|argues? that|outlines?|proposes?|offers?|explores?|identif(?:y|ies))|there are|remain(?:s)?|are (?:open|possible|conceivable|left)|(?:${TREATS_DE}|zeigt|skizziert|entwirft|schlägt|nennt|stellt)|es gibt|(?:sind|bleiben|stehen) (?:\\p{L}+ )?(?:denkbar|möglich|offen|zur (?:Wahl|Verfügung)))(?!\\p{L})`,
  "iu",
);
const ORDINAL = "third|fourth|fifth|sixth|seventh|eighth|dritte|vierte|fünfte|sechste|siebte|achte";
/** "A third path", "the fourth step", "ein dritter Weg", with its noun. */
export const NTH_OF_CHOICES = new RegExp(
  `(?<!\\p{L})(?:the|an?|de[rmn]|das|die|eine?[rsn]?) (?<nth>${ORDINAL})(?:[nrsm])? (?<noun>${ONE_COUNTED})(?!\\p{L})`,
  "giu",
);

/** "The fifth model", "ein fünftes", "the fourth, mediation": one by its place, with its noun or after it was counted. */
export const NTH_LABEL = new RegExp(
  `(?<!\\p{L})(?:the|an?|de[rmn]|das|die|eine?[rsn]?) (?<nth>${ORDINAL})(?:[nrsm])?(?: (?<noun>${ONE})|(?=,| is(?!\\p{L})| ist(?!\\p{L})| bleibt(?!\\p{L})| wäre(?!\\p{L})))`,
  "giu",
);
const PLACES = "first second third fourth fifth sixth seventh eighth".split(" ");
const STELLEN = "erste zweite dritte vierte fünfte sechste siebte achte".split(" ");
export function placeOfNth(word: string): number {
  return Math.max(PLACES.indexOf(word.toLowerCase()), STELLEN.indexOf(word.toLowerCase())) + 1;
}
const LABELS: readonly (readonly string[])[] = [
  "one two three four five six".split(" "),
  "eins zwei drei vier fünf sechs".split(" "),
  "i ii iii iv v vi".split(" "),
  "a b c d e f g h".split(" "),
];
/** The place a label gives, from 1. */
export function placeOfLabel(label: string): number {
  if (/^\d$/u.test(label)) return Number(label);
  return Math.max(...LABELS.map((labels) => labels.indexOf(label.toLowerCase()))) + 1;
}

/** Words for and against: such as name a side, and such as may tell of one. */
export interface Weighing {
  strength: RegExp;
  strengthTold: RegExp;
  shortcoming: RegExp;
  shortcomingTold: RegExp;
}

export const WEIGHING: Partial<Record<Language, Weighing>> = {
  en: {
    strength: new RegExp(`${STRENGTH.source}|\\bpro:|speaks? (?:for|in favou?r of)\\b`, "iu"),
    strengthTold: STRENGTH_TOLD,
    shortcoming: new RegExp(
      `${SHORTCOMING.source}|\\bcons?:|\\bon the other hand\\b|(?:speaks?|stands?) against\\b|against (?:it|this) (?:stands?|speaks?)`,
      "iu",
    ),
    shortcomingTold: SHORTCOMING_TOLD,
  },
  de: {
    strength:
      /(?<!\p{L})(?:Vorteile?n?s?|Vorz(?:ug|üge)|Stärken?|Pluspunkte?|Gewinn|Nutzen|Pro:)(?!\p{L})|dafür (?:spricht|spräche|sprechen)|(?:spricht|spräche) dafür|^Für .{3,80} spricht/iu,
    strengthTold:
      /brächte|böte|bietet|bieten|ermöglich|erlaub|schaff|sicher|hilf|helfen|minder|stärk|verhinder|löst|lösen|leicht|günstig|nütz|gewinn|chance|vertrauen|freiheit|entlast|schütz|anerk|klarheit|am besten/iu,
    shortcoming:
      /(?<!\p{L})(?:Nachteile?n?s?|M[aä]ngeln?|Schwächen?|Risik(?:o|en)|Gefahr(?:en)?|Kosten|Preis|Contra:|Kontra:)(?!\p{L})|dagegen (?:spricht|spräche|sprechen|steht)|(?:spricht|spräche) dagegen|^Gegen .{3,80} spricht/iu,
    shortcomingTold:
      /(?<!\p{L})(?:jedoch|aber|doch|allerdings|dagegen|kaum|ohne|nicht|kein\p{L}*|nur|zwar)(?!\p{L})|schwer|schwierig|scheiter|fehl|ablehn|lehnt|leidet|leiden|str[ei]ttig|umstritten|unwahrscheinlich|verlier|verlust|blockade|teuer|langwierig|unsicher|offen|problem|hindernis|gefähr|bedroh/iu,
  },
};
