/* Shapes in which works are cited, with the words that belong to them, whatever language the paper is in. */

/** "12 (no. 3)". */
export const VOLUME_ISSUE = /(?<=[\p{L}.,)]\s*),?\s(\d{1,4})\s?\((?:no\. )?(\d{1,4}(?:[–/-]\d{1,4})?)\)/u;
/** Editors between "In" and the title of their book. */
export const EDITORS_IN =
  /(?<=^[\s.?!]*In )((?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’-]+(?:(?:, | & |, & )(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’-]+)*)(?=, )/u;
export const APA =
  /^([^()\ue010]{2,400}?)\s*\(((?:1[5-9]|20)\d\d[a-z]?(?:,\s[^()]{2,40})?|n\.\s?d\.|in press)\)(?:\.\s+(?=\S)|[,:]\s+(?!\d|(?:pp?|S|ch|chap|fol|vol|esp|at|here|n)\b)(?=\S))/u;
/** What stands in brackets behind a title: its kind, number or pages. */
export const IN_BRACKETS =
  /\s*(?:\[[^\]]{3,60}\]|\((?:pp?\.|Report|Vol|No|Publication|Working|\d+(?:st|nd|rd|th) ed)[^()]*\))/u;
/** "UN General Assembly Resolution 377". */
export const UN_RESOLUTION =
  /^(?:UN )?(?:GA|SC|HRC|UNGA|UNSC|(?:UN )?(?:General Assembly|Security Council|Human Rights Council))\s(?:Res\.|[Rr]esolution)\s\d[\d/]*(?:\s\([^()]{1,12}\))?/u;
/** The number of a document behind its title. */
export const UN_DOCUMENT = /[\s,.(]+(?:UN Doc\..*|S\/RES.*|A\/RES.*)?$/u;
/** Where a title ends that stands behind a colon. */
export const TITLE_ENDS = /,?\s+in:\s|,\s+(?=[^,]{2,40}(?:,? | )(?:1[5-9]|20)\d\d)|\.\s|\ue010/iu;
/** What may follow a title in quotation marks. */
export const AFTER_TITLE = /^\s*(?:[.,:(/\ue010]|\/\/|$|\p{Lu}|in:? )/u;
/** "In" behind a title: its book follows. */
export const IN_AFTER = /^\s*[.?!]?\s*In\s/u;
/** The year of a regulation's number ("No 866/2004") is not that of the entry. */
export const YEAR = /(?<!\d)(?<!\bNo\.? ?\d{1,5}\/)((?:1[5-9]|20)\d\d)([a-z])?(?![\d\p{L}])/u;
/** Between a title and the book it stands in. */
export const IN_BETWEEN = /^\s+in(?: the)?\s+$/u;
/** What is shortened behind a title and tells of its edition. */
export const OF_AN_EDITION = "trans|ed|eds|vol|rev";
/** The last word of "et al.", whose point ends no sentence. */
export const ET_AL_AT_END = "al";
/** Words in small letters by which a container may begin. */
export const BEGINS_CONTAINER = "in|on";

/** Words that no name has, in titles in English. */
export const SMALL_WORDS = /(?:^|\s)(?:the|of|and|in|for|from|to|on|a|an|at|with|between)\s/u;
/** What is no book or article, and is told by what it is instead of by a title. */
export const POSTS =
  "post|posts|tweet|statement|remarks|speech|interview|letter|address|message|testimony|e-?mail|comment|press release|press conference";
/** Series that print treaties. */
export const TREATY_SERIES =
  /^(?:U\.?N\.?T\.?S|L\.?N\.?T\.?S|I\.?L\.?M|U\.?S\.?T|T\.?I\.?A\.?S|C?\.?E\.?T\.?S)\.?$/u;

/** What follows name and year where they open an entry of a list: `: Trade. In: Review 3, https://…`. */
export const REST_OF_AN_ENTRY = /^[)\]\s]{0,3}[:.,]\s[^\n]{0,300}?(?:https?:|www\.|\bIn: |doi)/u;

/** "Tarvia: Verlag. 252 Seiten. ISBN …" begins with its place. */
export const IMPRINT =
  /^\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}-]+)?: \p{Lu}[^:]{2,80}(?<!\d)\d{1,4} (?:Seiten|pages|pp\.|S\.|p\.)/u;

/** Words of the form in which commas part names, title and place. */
export const WITHIN_COMMAS = {
  /** Before a year, and no town. */
  noPlace:
    "Stand|Sommer|Winter|Herbst|Frühjahr|Frühling|Januar|Spring|Summer|Autumn|Fall|Bd|Band|Heft|Nr|No|Vol|Jg|Jahrgang|Ausgabe|Auflage|Aufl|Lieferung|Lfg|Edition|Mai|Ende|Anfang|Mitte|End|Early|Late|The|In",
  /** What shortens the first word of a town's name. */
  saint: "St\\.",
  /** Before what holds a work. */
  within: '[Ii]n:\\s+(?=\\p{Lu}|[«“„"])|in\\s+(?=[«“„"])|(?<=,\\s)in\\s+(?=\\p{Lu})',
  /** In small letters within the names of towns. */
  inPlaces:
    "a\\.\\s?M\\.|a\\.\\s?d\\.|am|an der|bei|i\\.\\s?B(?:r)?\\.|im|u\\.\\s?a\\.|et al\\.|of|upon|del|della|di|sur|la|le|de",
  /** What counts volumes, by its short form. */
  volumes: "voll?\\.|vols?\\.|Bde\\.|tt?\\.|a\\.|s\\.|n\\.|nn\\.|fasc\\.|anno",
  editors: "a cura di|cur|a c\\. di|éds?|dir|sous la dir",
  edited: "a (?:cura|c\\.) di|sous la dir|éd\\. par|edizione|trad\\.|tr\\.",
  /** The last word of a house's name, and the first. */
  endsHouse:
    "Press|UP|U\\.P\\.|Publish(?:ers|ing)|\\p{L}*[Vv]erlag|University|Universität|Editor[ei]|Editrice|Edizioni|Éditions|Editions|Forlag|Förlag|Kiadó",
  beginsHouse:
    "\\p{L}*[Vv]erlag|Université|Universidade?|Università|Universität|University of|Presses|Éditions|Editions|Edizioni|Ediciones|Editorial|Editora|Uitgeverij|Wydawnictwo|Izdatel[’']?stvo",
  /** In small letters within the names of houses. */
  inHouses: "of|de|du|des|della|di|der|für",
  thesis:
    "(?:(?:unpublished|unpubl\\.|unveröff\\.|[Pp]h\\.?\\s?[Dd]\\.?|[Dd]octoral|[Mm]aster[’']?s|M\\.?A\\.?|phil\\.|jur\\.|phil|jur)\\s)*(?:[Tt]hesis|[Dd]issertation|Diss\\.?|Habil(?:\\.|itationsschrift)|[Tt]hèse|[Tt]esi(?:s doctoral)?)(?:\\s(?:phil|jur|masch|oec|theol|rer\\.\\s?(?:pol|nat))\\.?|\\sde doctorat|\\sdi (?:laurea|dottorato))*",
  /** Before whom somebody spoke with, wrote to or heard from: "Interview with Ann Lee". */
  spokenWith: "with|to|from|by|mit|an|von|avec|con|com|med|met",
  /** States of a federation, short, behind the town they lie in. */
  states:
    "Mass\\.|Calif\\.|Cal\\.|Conn\\.|Ill\\.|Ind\\.|Md\\.|Mich\\.|Minn\\.|Pa\\.|Penn\\.|Tex\\.|Va\\.|Wisc?\\.|Wash\\.|Colo\\.|Tenn\\.|Ariz\\.|Fla\\.|Ga\\.|Ky\\.|La\\.|Mo\\.|Neb\\.|Okla\\.|Ore\\.|Ont\\.|N\\.\\s?[CHJMY]\\.|R\\.\\s?I\\.|D\\.\\s?C\\.|B\\.\\s?C\\.|CA|CO|CT|DC|FL|GA|IL|IN|MA|MD|MI|MN|MO|NC|NH|NJ|NM|NY|OH|OR|PA|RI|TN|TX|VA|WA|WI|Ohio|Iowa|Utah",
} as const;
