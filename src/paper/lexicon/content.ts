/* Words that tell nothing of what a text is about, and what the forms of a word share, by language. */

export interface Content {
  empty: ReadonlySet<string>;
  /** Of a word in small letters. */
  stemOf(word: string): string;
}

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ""));

const NO_CONTENT = {
  en: set(
    `a about after again all also am an and any are as at be because been before being both but by can cannot could did
    do does doing done each either else even ever every for from further had has have having he her here hers him his
    how however i if in indeed into is it its itself just many may me might more most much must my neither never no none nor not
    nothing now of off on once one only onto or other ought our out over own paper brief memo report article essay note
    rather remain remains same shall she should since so some still such than that the their them then there therefore these
    they this those though through thus to too toward towards under until up upon very was we well were what when where
    whether which while who whom whose why will with within without would yet you your really clearly longer hardly
    scarcely today currently presently largely mostly broadly generally possibly realistically certainly definitely
    plainly simply surely evidently obviously undoubtedly ultimately essentially basically demonstrably manifestly
    safely probably`,
  ),
  de: set(
    `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim beide beiden bin bis bleibt bleiben da
    dabei dadurch dafür daher damit dann das dass daß dem den denn der deren des deshalb dessen die dies diese diesem
    diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa für gegen hat hatte hatten haben
    hier ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jedes jedoch kann kein keine keinem keinen keiner keines
    keinesfalls keineswegs können konnte konnten mehr mit müssen muss nach nein nicht nie niemals noch nun nur ob oder
    ohne sehr sein seine seinem seinen seiner sich sie sind so soll sollen sollte sollten somit sondern über um und uns
    unter vom von vor wäre war waren was weder weil weiter wenn wer werden wie wieder wir wird wohl wurde wurden zu zum zur zwar
    beitrag aufsatz studie papier text tatsächlich wirklich heute weiterhin letztlich insgesamt
    derzeit gegenwärtig momentan vorerst weitgehend grundsätzlich überhaupt offensichtlich offenkundig eindeutig
    zweifellos sicherlich durchaus eigentlich`,
  ),
};

const ENGLISH_ENDING =
  /(?:ations?|itions?|ments?|ness|ingly|ings?|ively|ives?|ities|ity|ances?|ences?|ures?|ally|als?|ions?|edly|ful|ed|ies|ers?|ly|es|s|e|y)$/u;
const GERMAN_ENDING = /(?:ungen|ung|ern|est|en|em|er|es|et|e|n|s|t)$/u;

function englishStem(word: string): string {
  const cut = word.replace(/[’']s?$/u, "").replace(ENGLISH_ENDING, "");
  // "Agreed" and "agreement", "planned" and "plan".
  return (cut.length >= 3 ? cut.replace(/ee$|([b-df-hj-np-tv-z])\1$/u, (end) => end[0]!) : word).slice(0, 7);
}

function germanStem(word: string): string {
  const verb = word.length > 7 ? word.replace(/^ge(?=.{4,}(?:t|en)$)/u, "") : word;
  const cut = verb.replace(GERMAN_ENDING, "");
  return (cut.length >= 3 ? cut : word).slice(0, 9);
}

export const CONTENT = {
  en: { empty: NO_CONTENT.en, stemOf: englishStem },
  de: { empty: NO_CONTENT.de, stemOf: germanStem },
} as const satisfies Record<string, Content>;

/** "Isn't" is one, and of "the harbour's" the ending is none. */
export const A_WORD = /[\p{L}\p{N}]+(?:[’'](?!s\b)\p{L}+)*/gu;

/** The stems of a text that carry its content: neither a letter alone nor a number. */
export function contentOf(text: string, { empty, stemOf }: Content): Set<string> {
  const words = text.toLowerCase().match(A_WORD) ?? [];
  // "Doesn't" tells no more than "does".
  const isContent = (word: string) =>
    word.length > 1 && /\p{L}/u.test(word) && !empty.has(word.replace(/(?<!ca)n?[’']\p{L}+$/u, ""));
  return new Set(words.filter(isContent).map(stemOf));
}
