/* Full stops that end no sentence, in the languages whose prose is read. */

import type { Language } from "../paper.ts";
import { ANY_MONTH } from "./index.ts";

/** "Dr. Lee", "St. Petersburg", "vgl. Anm. 4": what was cut short goes on. */
const CUT_SHORT =
  /(?:^|[\s(„“"«])(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Gen|Gov|Lt|Col|Capt|Hon|Vgl|Anm|Fn|Nr|Art|Abs|bzw|ca|Cf|Fig|Abb|Tab|z\. ?B|d\. ?h|u\. ?a|i\. ?e|e\. ?g)\.$/iu;
const DAY = /(?<![\d.,])\d{1,2}\.$/u;
const MONTH = new RegExp(`^(?:${ANY_MONTH})(?!\\p{L})`, "iu");
/** "Die 61. Runde": in German a number with a full stop is one of an order. */
const IN_ORDER =
  /(?<!\p{L})(?:am|der|die|das|dem|den|des|vom|zum|zur|im|beim|ab|seit|jede[rsmn]?|diese[rsmn]?|ihre[rsmn]?|seine[rsmn]?|eine[rsmn]?) \d{1,2}\.$/iu;

/** Whether a sentence goes on behind its full stop. */
export function goesOn(before: string, after: string, language: Language | string): boolean {
  return (
    CUT_SHORT.test(before) ||
    (DAY.test(before) && (MONTH.test(after) || (language === "de" && IN_ORDER.test(before))))
  );
}
