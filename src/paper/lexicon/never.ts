/* What is said never to have been, and what is told of it all the same, in English and German. */

import type { Language } from "../paper.ts";
import { CONTENT, type Content } from "./content.ts";
import { OPPOSED_LIKELIHOODS } from "./opposedLikelihoods.ts";

export interface Never extends Content {
  /** "Has never agreed", "hat nie anerkannt", "no front has left". */
  never: RegExp;
  /** A bound, another's voice, a wish, a question: then it is no claim that it never was, or that it was. */
  not: RegExp;
  denied: RegExp;
  /** Takes up whoever stood in the sentence before. */
  takesUp: RegExp;
  /** Capitalised at the head of a sentence, and no name. */
  opens: RegExp;
}

const EN = OPPOSED_LIKELIHOODS.en!;
const DE = OPPOSED_LIKELIHOODS.de!;

export const NEVER: Partial<Record<Language, Never>> = {
  en: {
    never:
      /(?<!\p{L})(?:ha(?:s|ve|d) never|never(?= \p{L}+ed(?!\p{L}))|(?<=^)No(?= \p{Ll}+ (?:has|have|had|was|were)(?!\p{L})))(?!\p{L})/u,
    not: /(?<!\p{L})(?:if|unless|until|before|since|after|without|when|again|almost|would|could|should|may(?! \d)|might|must|will|can|than|once|only|publicly|openly|formally|officially|fully|really|said|says|according|argue[sd]?|claim(?:s|ed)?|believe[sd]?|denie[sd]|critics|whether|for the first time|refused|failed|about|nearly)(?!\p{L})|\?/iu,
    denied: EN.denied,
    ...CONTENT.en,
    takesUp: /(?<!\p{L})(?:it|they|he|she|both)(?!\p{L})/iu,
    opens: /^(?:The|An?|No|Its|Their|His|Her|Our|All|Both|In|This|These|It|They|He|She|We)?$/u,
  },
  de: {
    never: /(?<!\p{L})(?:nie|niemals)(?!\p{L}|[ ,]+(?:mehr|wieder|zuvor))/u,
    not: /(?<!\p{L})(?:wenn|falls|bis|bevor|seit|seither|nachdem|ohne|wieder|fast|beinahe|würde\p{L}*|könnte\p{L}*|sollte\p{L}*|müsste\p{L}*|wird|werden|kann|können|als|nur|offiziell|förmlich|öffentlich|ganz|sagte|laut|zufolge|behauptet\p{L}*|bestritt\p{L}*|bestreitet|Kritiker|ob|erstmals|zum ersten Mal)(?!\p{L})|\?/iu,
    denied: DE.denied,
    ...CONTENT.de,
    takesUp: /(?<!\p{L})(?:sie|er|es|beide)(?!\p{L})/iu,
    opens:
      /^(?:Der|Die|Das|Eine?[nrms]?|Kein\p{L}*|Ihre?|Seine?|Unsere?|Alle|Beide|Im|In|Diese[rs]?|Es|Sie|Er|Wir)?$/u,
  },
};
