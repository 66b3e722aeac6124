/* What people and catalogues write of a work, in the languages that cases cite. */

/** Before the number of a volume, of an issue, and of pages, in the field that holds the number. */
export const BEFORE_VOLUME =
  /^(?:vol(?:ume|umen|\.)?|bd\.?|band|jg\.?|jahrgang|tome|tom\.?|t\.|т\.|том|卷|第(?=\d))\s*(?=[\dIVXLC])/iu;
export const BEFORE_ISSUE =
  /^(?:no\.?|nr\.?|n[°ºo]\.?|№|num(?:ber|ero|éro|\.)?|iss(?:ue|\.)?|heft|h\.|вып\.|выпуск)\s*(?=[\dIVXLC])/iu;
export const BEFORE_PAGES =
  /^(?:pp?\.?|pages?|s\.|ss\.|seiten?|pág(?:inas?|s?\.)|с\.|стр\.|стор\.|σσ?\.)\s*(?=[\dA-Za-z]?\d)/iu;
/** A page in the place of a work, also as one word. */
export const IS_PAGE = /^(?:pp?|S|s|c)\.? ?\d/;
/** What a locator may count: how it is said, and the words and signs that people write before its number. */
export const LOCATORS = {
  page: { said: "a page", words: ["p", "pp", "page", "pages", "s", "seite", "seiten", "с", "стр"] },
  paragraph: {
    said: "a paragraph",
    words: ["para", "paras", "paragraph", "paragraphs", "abs", "absatz", "rn", "п"],
    signs: "¶|§ ?§?",
  },
  section: { said: "a section", words: ["sec", "sect", "section", "abschnitt"] },
  chapter: { said: "a chapter", words: ["ch", "chap", "chapter", "kap", "kapitel", "гл"] },
  article: { said: "an article", words: ["art", "article", "artikel", "ст"] },
  note: { said: "a note", words: ["n", "fn", "note", "anm"] },
  line: { said: "a line", words: ["l", "ll", "line", "lines", "zeile"] },
  verse: { said: "a verse", words: ["v", "vv", "verse", "vers"] },
  volume: { said: "a volume", words: ["vol", "volume", "band", "bd", "т"] },
} as const satisfies Record<string, { said: string; words: readonly string[]; signs?: string }>;
export type LocatorLabel = keyof typeof LOCATORS;
export const LOCATOR_LABELS = Object.keys(LOCATORS) as LocatorLabel[];

/** The label of what stands in the place of a work and is a part of one: "para. 3". */
export function labelOfLocator(written: string): LocatorLabel | undefined {
  return LOCATOR_LABELS.find((label) => label !== "page" && IS_LOCATOR[label].test(written));
}

const IS_LOCATOR = Object.fromEntries(
  Object.entries<{ words: readonly string[]; signs?: string }>(LOCATORS).map(([label, { words, signs }]) => [
    label,
    new RegExp(`^(?:(?:${words.join("|")})(?:\\. ?| )${signs ? `|(?:${signs}) ?` : ""})\\d`, "iu"),
  ]),
) as Record<LocatorLabel, RegExp>;
/** A work and a page in one. */
export const ID_AND_PAGE = /^([^\s[\]{},"'`]+)[,:]? +(?:(?:pp?|S|s|c|с|стр|σ)\. ?)?(\d[\d–—, -]*)$/u;
export const NO_DATE =
  /^(?:n\.? ?d\.?|no date|undated|s\.? ?a\.?|s\.? ?d\.?|s\.? ?f\.?|sin fecha|sine anno|sine dato|o\. ?j\.|o\. ?d\.|ohne jahr|ohne datum|б\.? ?г\.?|б\.? ?д\.?|без года|без даты|б\.? ?р\.?|без року|sans date|无日期|χ\.? ?χ\.?|undatiert|s\.? ?l\.? ?(?:n\.? ?d|a)\.?|s\/[fd]|s\.? ?t\.?|sem data|senza data|bez daty|tarihsiz|date unknown|unknown(?: date)?|not dated|unbekannt|неизвестно|日付なし|n\/d|n\/a)$/iu;
/** Of a work that has not come out. */
export const NOT_YET_OUT =
  /^(?:in press|forthcoming|in print|to appear|accepted|submitted|im erscheinen|im druck|в печати|à paraître|en prensa)\.?$/i;
/** Words of titles that tell nothing. */
export const LITTLE =
  /^(?:the|a|an|of|in|on|and|to|for|is|der|die|das|ein|eine|und|im|zur|le|la|les|un|une|des|du|de|y|et|о|об|в|и|на|к)$/u;
/** At the head of a title, by which nobody sorts. */
export const ARTICLE = /^(?:the|die|der|das|le|la) /;
/** Before the name of a body. */
export const ARTICLE_OF_NAME = /^the /;
/** In the place of further authors. */
export const IS_ET_AL = /^(?:others|et al\.?|and others|u\. ?a\.|и др\.?)$/iu;
/** Between the languages of a work. */
export const BETWEEN_LANGUAGES = /[,;]| and /;
/** In the place of a date that is still to come. */
export const HAS_NO_DATE_YET = /^(?:forthcoming|in ?press|to appear|submitted|accepted)$/i;
/** Behind the name of a person. */
export const JUNIOR = /^(?:jr|sr|jun|sen|ii|iii|iv|v)\.?$/i;
/** Words no person's name holds: the writer forgot the braces around an institution. */
export const INSTITUTION = /^(?:of|for|the|on|für|pour|по)$/iu;
/** "2nd ed.", of which the number is the edition. */
export const EDITION_AFTER_NUMBER = /(?<=\d(?:st|nd|rd|th)?) ed(?:ition|n)?\.?$/i;
/** The same as programs export it to RIS. */
export const JUNIOR_IN_RIS = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
/** Between names that were written as one. */
export const BETWEEN_WORDS = /\s*;\s*|\s+(?:and|und|&|[-–—]?>|[→↔⇄⇒])\s+/g;
/** A note that says when a page was read. */
export const READ_ON =
  /^[[(]?(?:online;? )?(?:date |last |letzter |zuletzt )?(?:accessed|access|retrieved|visited|viewed|consulted|abgerufen|abruf|zugriff|geprüft|consulté(?: le)?|consultado(?: el)?|дата обращения|дата доступу)(?: on| am| le| el)?:? (.{6,30}?)[\])]?\.?$/iu;

/** The head of the column that holds titles, in tables that catalogues and databases export. */
export const COLUMN_OF_TITLES =
  /^"?(?:document |article |publication )?(?:titles?|titel|titre|t[ií]tulo|название)"?$/i;
