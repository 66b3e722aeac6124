import type { CslName } from "../../record/index.ts";
import { anyOf, WRITTEN_MONTH } from "../lexicon/index.ts";
import { PARTICLE } from "../lexicon/ofNames.ts";
import { WITHIN_COMMAS } from "../lexicon/shapesOfWorks.ts";
import type { Span } from "./citation.ts";
import { isPersonLike, parseNames } from "./names.ts";

/**
 * "Ann Lee/Bo Ek, Ports and Peace. A History, 1917–1947, Bergen 1998, p. 4", "A. Lee, Porti e pace, «Rivista», IV (1958),
 * pp. 3-9": notes of the humanities in many languages, where commas part names, title and place and nothing sets the
 * title apart. Where both its ends are certain, so is all between them, whatever names, years, colons and words in
 * quotation marks a title has.
 */
export interface CommaForm {
  names: CslName[];
  areEditors: boolean;
  title: Span;
  /** What holds the work, where its name stands in quotation marks. */
  container?: Span;
  /** Where what holds the work begins, behind "In:". */
  within?: number;
  /** Where what tells place and year ends, the number of an edition behind the year with it: "Bergen 1954³". */
  printed?: { place: string; publisher: string | undefined; year: string; end: number };
  /** What the work is called besides, behind its title: "PhD thesis". */
  thesis?: string;
}

const YEAR = "(?:1[5-9]|20)\\d\\d";
const PLACE_WORD = `(?:\\p{Lu}[\\p{L}’'.-]*\\p{L}\\.?|\\((?:\\p{Lu}\\p{L}+)\\.?\\))`;
/** "Bergen", "Frankfurt a. M.", "Neudorf bei Waldstett", "Bergen/Oslo", "Berlin (Ost)", "Dover, Mass.". */
const PLACE = `(?!(?:${WRITTEN_MONTH}|${WITHIN_COMMAS.noPlace})(?!\\p{L})|(?:${WITHIN_COMMAS.states})[\\s:])(?=\\p{Lu}[\\p{L}’'-]*\\p{Ll}{2}|${WITHIN_COMMAS.saint}|\\p{Lu}{4})${PLACE_WORD}(?:(?:\\s?[/–-]\\s?|\\s)(?:${PLACE_WORD}|${WITHIN_COMMAS.inPlaces})){0,4}(?:,\\s(?:${WITHIN_COMMAS.states})(?=[\\s:]))?`;
/** Where a title ends: before the place and the year, the house between them or none. */
const PLACED = new RegExp(
  `(?:,|\\.(?=\\s[^.:]{2,40}:\\s[^:]{2,60}\\(?${YEAR}\\)?))\\s+(?:(?:${anyOf("volume")})\\s?[\\dIVX]+,\\s)?(?=(${PLACE})(?::\\s(\\p{Lu}[^,;:()]{2,60}?),?(?:\\s\\((?=${YEAR}\\)))?)?\\s?(?:(?<=[\\s(])(?:${WRITTEN_MONTH})\\s)?(?<=[\\s(])(${YEAR})(?![\\d]{2}|[\\p{L}/–-]))`,
  "gu",
);
const LOCATED = new RegExp(
  `^\\d?\\.?\\s*$|^\\d?\\s*[,(:]\\s*(?:\\(?(?:${anyOf("pages", "volume", "pointed")})|\\()|^,\\s\\d`,
  "u",
);
const WITHIN = new RegExp(`(?<![“„«"(]\\s?)[.,?!]\\s+(?:${WITHIN_COMMAS.within})`, "gu");
/** A name in quotation marks that a volume, a year or a page follows: what holds the work, and not the work. */
const CONTAINER = new RegExp(
  `,\\s?(?=([«“„"]\\s?\\p{Lu}[^«»“”„"]{2,120}[»”“"]),?\\s(?:\\p{Ll}{1,3}\\.\\s)?(?:\\(?${YEAR}|[IVXLC]+(?![\\p{L}.])|\\d{1,3}\\s?[(,]|${WITHIN_COMMAS.volumes}))`,
  "gu",
);
const EDITED = new RegExp(`\\s*\\((?:${anyOf("editors")}|${WITHIN_COMMAS.editors})\\.?\\)$`, "iu");
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}$/u;
const FAMILY = new RegExp(
  `^(?:${PARTICLE}\\s){0,2}\\p{Lu}[\\p{L}’'-]+(?:\\s(?:${PARTICLE}\\s)?\\p{Lu}[\\p{L}’'-]+)?$`,
  "u",
);
const ONE_WORD = new RegExp(`^(?:${PARTICLE}\\s){0,2}\\p{Lu}[\\p{L}’'-]+$`, "u");
const GIVEN = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.)*$/u;
const FAMILY_AND_INITIALS = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}$/u;
/** "Lee, A., Ek, B., Ports", "Lee, Ann; Ek, Bo: Ports": what stands behind the first name are more of them. */
const MORE_NAMES =
  /^\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}\.|\p{Lu}{1,4}(?=[,.]))|^(?:\p{Lu}\.[\s-]?)+[,;(]|^\p{Lu}\p{L}+(?:\s\p{Lu}\.)*;/u;
/** "2010: Ports", "Ek, Bo (2010): Ports": the form is another. */
const DATED = new RegExp(`^\\(?${YEAR}|^.{0,80}\\(${YEAR}[a-z]?\\)[:.,]?\\s`, "u");
const BETWEEN = new RegExp(`\\s?/\\s?|\\s[–-]\\s|\\s(?:${anyOf("and")})\\s`, "u");
const SEVERAL = new RegExp(
  `^,\\s(?:(?:${anyOf("and")})\\s|[^.:]{0,100}(?:\\s(?:${anyOf("and")})|,\\s&)\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}[\\p{L}.]*)+\\.)`,
  "u",
);
/** More is prose. */
const LONGEST_TITLE = 300;
const LONGEST_NAMES = 160;

/** How `text`, which begins with its names, is parted by commas; undefined where it is not, or where that is not certain. */
export function commaForm(text: string, isSameAuthor = false): CommaForm | undefined {
  const head = isSameAuthor ? { names: [], areEditors: false, end: 0 } : namesAt(text);
  if (!head) return undefined;
  const end = endOfTitle(text, head.end);
  if (!end) return undefined;
  const { at, ...rest } = end;
  const { words: bare, house, thesis } = withoutHouse(text.slice(head.end, at));
  const title = withoutEnd(text, head.end, head.end + bare.length);
  if (house && rest.printed) rest.printed.publisher ??= house;
  const words = text.slice(title.from, title.to);
  if (words.length > LONGEST_TITLE || !/^(?:[„“«]?\p{Lu}|\d)/u.test(words) || !/\p{L}{3}/u.test(words))
    return undefined;
  if (MORE_NAMES.test(words) || DATED.test(words)) return undefined;
  // A title in quotation marks from end to end shows itself, and what stands behind its comma is no part of it.
  if (/^[«“„"][^«»“”„"]*(?:[.,][»”“"]|[»”“"](?:,|$))/u.test(words)) return undefined;
  return { names: head.names, areEditors: head.areEditors, title, ...rest, ...(thesis && { thesis }) };
}

/** The names at the start, up to the comma behind them; undefined where another reading is as good. */
function namesAt(text: string): { names: CslName[]; areEditors: boolean; end: number } | undefined {
  const commas = [...text.slice(0, LONGEST_NAMES).matchAll(/(?<=[\p{L}.)])[,:]\s+/gu)];
  const piece = (i: number) =>
    text.slice(i === 0 ? 0 : commas[i - 1]!.index + commas[i - 1]![0].length, commas[i]?.index ?? 0).trim();
  const [first] = commas;
  if (!first) return undefined;
  const written = piece(0);
  const bare = written.replace(EDITED, "");
  const areEditors = bare !== written;
  const end = first.index + first[0].length;
  const each = bare.split(BETWEEN);
  // "Ibarl Quiles, M.": a family name of two words.
  const isInverted = INITIALS.test(commas[1] ? piece(1) : "");
  if (!isInverted && each.every((one) => isPersonLike(one) || FAMILY_AND_INITIALS.test(one))) {
    // "Ann Lee, Bo Ek, Ports": a second author or a title of two words; but "A. Lee, Ports Abroad", "Ann Lee, Ports Abroad, Oslo 1950".
    const next = commas[1] && piece(1);
    const isSure =
      each.length > 1 ||
      areEditors ||
      commas[1]?.[0].startsWith(":") ||
      (/\p{Lu}\./u.test(bare) && !/\p{Lu}\./u.test(next ?? ""));
    if (!isSure && next && isPersonLike(next.replace(EDITED, "")) && !isPlaced(text, commas[1]!.index))
      return undefined;
    return { names: parseNames(bare), areEditors, end };
  }
  if (areEditors && /^\p{Lu}/u.test(bare) && !/[.;:]\s/u.test(bare))
    return { names: parseNames(bare), areEditors, end };
  // "Lee, A.", "Lee, Ann B.": a family name, and what else it has.
  const given = commas[1] && piece(1);
  if (
    given &&
    first[0].startsWith(",") &&
    ((FAMILY.test(bare) && INITIALS.test(given)) || (ONE_WORD.test(bare) && GIVEN.test(given)))
  ) {
    const [second, third] = commas.slice(1);
    // "Lee, Ann, Bo Ek, and Carl Roe. Ports", "Lee, Ann, Ek, Bo und Roe, Carl: Häfen": more names follow.
    const next = third?.[0].startsWith(",") ? piece(2) : "";
    const isOne = INITIALS.test(given) || !(ONE_WORD.test(next) || isPersonLike(next));
    if (!isOne || SEVERAL.test(text.slice(second!.index, second!.index + LONGEST_NAMES))) return undefined;
    return { names: parseNames(`${bare}, ${given}`), areEditors, end: second!.index + second![0].length };
  }
  return undefined;
}

/** Whether nothing but house, place and year stands behind a comma. */
function isPlaced(text: string, comma: number): boolean {
  return [...text.matchAll(PLACED)].some(
    ({ index }) =>
      index === comma || (index > comma && withoutHouse(text.slice(0, index)).words.length === comma),
  );
}

/** "Pike University Press", "Éditions du Pont", "Diss. phil.": as many words as a name has, and no article or "and" among them. */
const HOUSE_WORD = "(?:\\p{Lu}[\\p{L}’'.&-]*|&)";
const HOUSE_OR_THESIS = new RegExp(
  `,\\s+(?:(?<thesis>${WITHIN_COMMAS.thesis})|(?<house>(?:${HOUSE_WORD}\\s(?:(?:${WITHIN_COMMAS.inHouses})\\s)?){1,5}(?:${WITHIN_COMMAS.endsHouse})|(?:${WITHIN_COMMAS.beginsHouse})(?:\\s(?:(?:${WITHIN_COMMAS.inHouses})\\s)?(?:l[ae]\\s)?${HOUSE_WORD}){1,4}))$`,
  "u",
);

/** A title without the house and the word for a thesis that the last commas part from it. */
function withoutHouse(title: string): {
  words: string;
  house: string | undefined;
  thesis: string | undefined;
} {
  const found: ReturnType<typeof withoutHouse> = { words: title, house: undefined, thesis: undefined };
  for (let i = 0; i < 2; i++) {
    const last = HOUSE_OR_THESIS.exec(found.words);
    if (!last || last.index === 0) break;
    found.house ??= last.groups!.house;
    found.thesis ??= last.groups!.thesis;
    found.words = found.words.slice(0, last.index);
  }
  return found;
}

function endOfTitle(
  text: string,
  from: number,
): (Pick<CommaForm, "container" | "printed" | "within"> & { at: number }) | undefined {
  const rest = text.slice(from);
  const [within] = rest.matchAll(WITHIN);
  const placed = [...rest.matchAll(PLACED)].filter(({ index }) => !within || index < within.index);
  const place =
    placed.find(({ index, 0: gap, 3: year }) => {
      const behind = rest.slice(index + gap.length);
      return LOCATED.test(behind.slice(behind.indexOf(year!) + 4));
    }) ?? placed[0];
  const [held] = rest.matchAll(CONTAINER);
  if (held && (!within || held.index <= within.index) && (!place || held.index < place.index)) {
    const at = from + held.index + held[0].length;
    return { at: from + held.index, container: { from: at + 1, to: at + held[1]!.length - 1 } };
  }
  if (place) {
    const [gap, name, publisher, year] = place;
    const at = from + place.index;
    const behind = text.indexOf(year!, at + gap.length + name!.length + (publisher?.length ?? 0)) + 4;
    const end = behind + (/^[\d²³⁴]/u.test(text.slice(behind)) ? 1 : 0);
    return { at, printed: { place: name!, publisher, year: year!, end } };
  }
  return (
    within && {
      at: from + within.index + (/[?!]/.test(within[0][0]!) ? 1 : 0),
      within: from + within.index + within[0].length,
    }
  );
}

const TAIL = new RegExp(
  `,\\s+(?:\\d+\\p{L}{0,2}\\.?\\s)?(?:(?:${WITHIN_COMMAS.volumes})|${anyOf("editedBy", "translatedBy", "edition")}|${WITHIN_COMMAS.edited}).*$|\\s\\((?:(?:${WITHIN_COMMAS.edited})[^()]*|[^()]{3,60}\\s\\d+)\\)$`,
  "iu",
);

/** A title without what tells of its edition, and without the marks around it. */
function withoutEnd(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const end = from + (TAIL.exec(words)?.index ?? words.length);
  return { from, to: end - (/[\s,.;:]*$/u.exec(text.slice(from, end))?.[0].length ?? 0) };
}
