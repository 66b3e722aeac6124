import type { Language } from "../paper.ts";
import { CONTENT, type Content } from "./content.ts";

/** How a language says one thing of both of two, and denies it of either. */
export interface BothAndNeither extends Content {
  both: RegExp;
  neither: RegExp;
  /** Another's voice, a condition, another time: no plain claim. */
  not: RegExp;
}

export const BOTH_AND_NEITHER: Partial<Record<Language, BothAndNeither>> = {
  en: {
    both: /(?:^|[,:] |that |and )both (?:of the )?(?=\p{Ll}+s(?!\p{L}))/iu,
    neither: /(?:^|[,:] |that |and )neither (?:of the (?:two )?)?(?=\p{Ll}{3,})(?![^.;]* nor )/iu,
    not: /(?<!\p{L})(?:if|unless|until|would|could|should|might|must|sa(?:ys?|id)|argue[sd]?|claim(?:s|ed)?|according|once|at first|then|earlier|before|after|when|but|not)(?!\p{L})|\?/iu,
    ...CONTENT.en,
  },
  de: {
    both: /(?:^|[,:] |dass |und )beide (?=\p{Lu})/iu,
    neither: /(?:^|[,:;] |dass |und )keine[rs]? (?:der|von) beiden (?=\p{Lu})/iu,
    not: /(?<!\p{L})(?:wenn|falls|bis|würden?|könnten?|sollten?|müssten?|sagt\p{L}*|behaupt\p{L}*|laut|zufolge|einst|zunächst|damals|früher|bevor|nachdem|als|nicht)(?!\p{L})|\?/iu,
    ...CONTENT.de,
  },
};
