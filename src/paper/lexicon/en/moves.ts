/* What one party does against another. */

export const MOVE =
  /\b(suspend|clos|shut|withdr[ae]w|expel|recall|left|leav|quit|froz?e|freez|brok?e|halt|cancel|cut|sever|impos|ban)\p{L}*/iu;
export const EXPULSION = /\b(?:expel|expuls|accredit|persona non grata|diplomats|sent home|ordered out)/iu;
export const ONLY =
  /\bthe (?:only|sole|last)(?: (?:remaining|active|open|working|functioning)){1,2} (?:pillars?|channels?|formats?|forums?|forms?|areas?|tracks?)(?: (?:of|for|between|with|to) [^,;.]{1,60}?)? (?:is|are|was|were|remains|remained|has been|had been)\b/iu;
/** Treaties are in force rather than at work. */
export const NOT_AT_WORK = /agreement|treaty|act|accord|status/i;
export const CANCELLED =
  /\ball (?:(?:civilian|and|military|practical|political|economic|joint|technical|cultural|of the|other|its|their),? ){0,5}(?:cooperation|co-operation|work|activit(?:y|ies)|contacts?|projects?|ties|programmes?|programs?)(?: (?:and|or) (?:[\p{L}-]{1,20} ){0,2}(?:cooperation|work|activities|contacts|projects|ties|programmes|programs))?(?: (?:with|between) [\p{Lu}][\p{L}-]{1,20}(?: and [\p{Lu}][\p{L}-]{1,20})?)? (?:(?:was|were|is|are|has been|have been|had been) (?:cancell?ed|terminated|ended|abolished|abandoned|scrapped|discontinued)|(?:(?:has|have|had) )?(?:ended|ceased|stopped|came to an end|came to a complete stop))\b/iu;
export const JOINED =
  /^ (?:formally |officially |finally )?(?:joined|acceded to|became (?:a |full |a full )?members? of)(?: the)? $/u;
export const LEFT = /^ (?:formally |officially |finally )?(?:left|quit|withdrew from)(?: the)? $/u;
export const REPLACED = /replac|succe|supersed|follow/i;
export const RENAMED = /renam|rebrand/i;
