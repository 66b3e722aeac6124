/** Words that lead to a citation or stand for one, in the languages read. */

const END = "(?![\\p{L}\\p{N}])";

/** "See also", "cf.", "vgl.", "cited in": what may stand before a work. */
const LEAD_IN =
  "(?:(?:but |and )?see(?: also| especially| e\\.g\\.|, e\\.g\\.,|, for example,|, for instance,| further)?|cf\\.?|compare|e\\.g\\.,?|(?:as )?(?:quoted|cited) (?:in|from|after)|source:?|sources:?|quoted after|vgl\\.?(?: auch| dazu| etwa)?|siehe(?: auch| dazu)?|s\\. (?:auch|dazu)|zit(?:iert)?\\.? nach|voir(?: aussi| notamment)?|cité (?:dans|par|d[’']après)|см\\.?(?: также|, например,)?|ср\\.|цит\\. по:?)";

const AT_START = new RegExp(`^[\\s,.;:(]*${LEAD_IN}(?=[\\s:,])[\\s:,]*`, "iu");
const INSIDE = new RegExp(`(?:^|[\\s(;,])${LEAD_IN}(?=\\s)`, "giu");
const AFTER_STOP = new RegExp(`(?<=[.;)”"»])\\s+(?=${LEAD_IN}\\s)`, "giu");

/** How many characters of lead-in a citation begins with. */
export function leadInLength(text: string): number {
  return AT_START.exec(text)?.[0].length ?? 0;
}

/** Where the last lead-in inside a text ends; 0 without one. */
export function lastLeadInEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(INSIDE)) end = match.index + match[0].length;
  return end;
}

/** Places where a sentence ends and a lead-in begins another citation. */
export function leadInStarts(text: string): number[] {
  return [...text.matchAll(AFTER_STOP)].map(({ index, 0: gap }) => index + gap.length);
}

const IBID = new RegExp(
  `^["“(]?(ibid(?:em)?|ib\\.|ebd|ebenda|id\\.|там же|ibidem|l[àa] même)${END}\\.?`,
  "iu",
);
const SAME_AUTHOR = new RegExp(
  `^(?:idem|eadem|ders|dies|derselbe|dieselbe|он же|она же)${END}\\.?[,:]?\\s*`,
  "iu",
);
const OP_CIT = new RegExp(
  `[,.]?\\s*(?:\\(?(?:op\\.? ?cit|loc\\.? ?cit|art\\. ?cit|a\\. ?a\\. ?O|aaO|wie Anm|указ\\. ?соч|цит\\. ?соч)${END}\\.?(?:\\s*\\d+)?\\)?)`,
  "iu",
);

/** "Ibid." and its like at the start, as written. */
export function ibidAt(text: string): string | undefined {
  return IBID.exec(text)?.[0];
}

/** How long "Idem," is: the author of the work before, another work. A bare "Idem" is an ibid. */
export function sameAuthorLength(text: string): number {
  return SAME_AUTHOR.exec(text)?.[0].length ?? 0;
}

export function opCitIn(text: string): { from: number; to: number } | undefined {
  const match = OP_CIT.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

export const NO_DATE =
  /\((?:n\.\s?d\.|o\.\s?J\.|s\.\s?d\.|б\.\s?г\.)\)|\b(?:n\.\s?d\.|o\.\s?J\.|s\.\s?d\.)|б\.\s?г\./iu;

/** "Ibid." as written, at the start of a citation. */
export function ibidWord(text: string): string {
  return /^["“]?(там же|[^\s,.;:]+)\.?/iu.exec(text)?.[0] ?? text;
}
