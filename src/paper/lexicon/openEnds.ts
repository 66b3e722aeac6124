/* Full stops that end no sentence, in the languages whose prose is read. */

import { ANY_MONTH } from "./index.ts";

/** "Dr. Lee", "St. Petersburg", "vgl. Anm. 4": what was cut short goes on. */
const CUT_SHORT =
  /(?:^|[\s(„“"«])(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Gen|Gov|Lt|Col|Capt|Hon|[Vv]gl|Anm|Fn|[Nn]r|Art|Abs|bzw|[Cc]a|[Cc]f|Fig|Abb|Tab|[Zz]\. ?B|[Dd]\. ?h|u\. ?[aA]|[Ii]\. ?e|[Ee]\. ?g)\.$/u;
const DAY = /(?<![\d.,])\d{1,2}\.$/u;
const MONTH = new RegExp(`^(?:${ANY_MONTH})(?!\\p{L})`, "iu");
/** "Die 61. Runde": in German a number with a full stop is one of an order. */
const IN_ORDER =
  /(?<!\p{L})(?:am|der|die|das|dem|den|des|vom|zum|zur|im|beim|ab|seit|jede[rsmn]?|diese[rsmn]?|ihre[rsmn]?|seine[rsmn]?|eine[rsmn]?) \d{1,2}\.$/iu;

/** Whether a sentence goes on behind its full stop. */
export function goesOn(before: string, after: string, language: string): boolean {
  return (
    CUT_SHORT.test(before) ||
    (DAY.test(before) && (MONTH.test(after) || (language === "de" && IN_ORDER.test(before))))
  );
}
