/* Likelihoods of which one denies the other, by language; the terms of ICD 203 stand with English likelihoods. */

import type { Language } from "../paper.ts";
import { CONTENT, type Content } from "./content.ts";

export interface OpposedLikelihoods extends Content {
  high: RegExp;
  low: RegExp;
  /** Turns what is likely into what is not: "probably there will be no conference". */
  denied: RegExp;
  /** Under a condition, compared, asked, or in somebody's words. */
  not: RegExp;
}

export const OPPOSED_LIKELIHOODS: Partial<Record<Language, OpposedLikelihoods>> = {
  en: {
    high: /(?<!\p{L})(?:(?:almost|nearly|virtually|all but|very|highly|quite) )?(?<!not (?:\p{L}+ )?)(?:certain|likely|probable|probably|bound)(?!\p{L})|(?<!\p{L})(?:a|every|good|great|real|fair) chance(?!\p{L})|(?<!\p{L})is to be expected|(?<!\p{L})in all (?:probability|likelihood)(?!\p{L})/iu,
    low: /(?<!\p{L})(?:(?:almost|nearly|virtually|very|highly|quite|most) )?(?:unlikely|improbable|inconceivable|unthinkable|ruled out|out of the question)(?!\p{L})|(?<!\p{L})(?:no|little|hardly any|remote|almost no|not a|slim) chance(?!\p{L})|(?<!\p{L})hardly (?:likely|probable|to be expected|conceivable)|(?<!\p{L})(?:is|are|remains?|seems?|looks?) (?:remote|slim)(?!\p{L})|(?<!\p{L})(?<=(?:chances?|prospects?) [^.;]{0,60})(?:is|are|remains?|seems?|looks?) (?:dim|bleak|poor)(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:not|no|never|none|nobody|neither)(?!\p{L})|n[’']t(?!\p{L})/iu,
    not: /(?<!\p{L})(?:if|unless|without|once|provided|assuming|as long as|should|were|otherwise|than|more|less|most|how|whether|who|said|says|according|argues?|believes?|critics)(?!\p{L})|\?/iu,
    ...CONTENT.en,
  },
  de: {
    high: /(?<!\p{L})(?:(?:sehr|höchst|überaus|eher|recht) )?wahrscheinlich(?!\p{L})|(?<!\p{L})(?:so gut wie|nahezu|fast|praktisch|ziemlich) (?:sicher|gewiss)(?!\p{L})|(?<!\p{L})(?:vermutlich|voraussichtlich|aller Voraussicht nach|mit (?:großer|hoher) Wahrscheinlichkeit)(?!\p{L})|(?<!nicht )zu erwarten(?!\p{L})/iu,
    low: /(?<!\p{L})(?:(?:sehr|höchst|äußerst|eher|recht) )?unwahrscheinlich(?!\p{L})|(?<!\p{L})(?:so gut wie|nahezu|fast|praktisch) (?:ausgeschlossen|unmöglich)(?!\p{L})|(?<!\p{L})(?:kaum|schwer|nicht) (?:vorstellbar|denkbar|wahrscheinlich|zu erwarten|zu rechnen|absehbar)(?!\p{L})|(?<!\p{L})(?:ist|sind|bleibt|bleiben|gilt als) ausgeschlossen(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand|weder)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:wenn|falls|sofern|soweit|solange|sobald|ohne|sollte|sonst|andernfalls|als (?!so |sehr |nahezu |fast |praktisch |ziemlich |un|aus|wahr)|mehr|weniger|wahrscheinlicher|laut|zufolge|sagte|sagt|meint|meinte|Ansicht|Kritiker|ob|wer|unter der Bedingung)(?!\p{L})|\?/iu,
    ...CONTENT.de,
  },
};
