/** What is raised to a power in prose, in the languages read: units, and letters that stand for a number. */

/** Signs of units with their multiples, and their names: of length and area, of time. */
export const UNIT =
  /(?:(?:^|[\s\d(/·⋅.,])(?:[kKhcdmnµμ]?m|ft|in|yd|mi|nmi|[km]?s|sec|h|sq|cu|[кдсм]?м)|(?:^|[\s\d-])(?:(?:kilo|centi|milli)?met(?:re|er)s?|feet|foot|inch(?:es)?|yards?|miles?|ft|(?:Kilo|Zenti|Milli)?[Mm]etern?|(?:kilo|centi|milli)?mètres?|(?:кило|санти|милли)?метр(?:а|ов|ы)?))$/u;

/** A letter by itself that is no word: "x", "χ", "R"; what is multiplied by it, "mc". */
export const VARIABLE = /(?:(?:^|[\s(=+×·*/−-])(?:[b-df-hj-npr-tv-xz]|[Α-Ωα-ω]|R)|=\s?m?c)$/u;

/** A sign of an element behind another or a number, or one whose weight stands there: "CO", "H", "U". */
export const FORMULA = /(?:^|[\s(])(?:CO|NO|SO|CH|NH|H|U|Pu|Cs|Sr|O|N)$/u;
