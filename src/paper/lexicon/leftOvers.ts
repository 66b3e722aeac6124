/* What programs and authors leave in a draft to be replaced later, in all languages a paper may be written in. */

export interface LeftOver {
  pattern: RegExp;
  /** What it is, as the object of "found". */
  what: string;
  /** What to do about it. */
  cure: string;
  /** No author writes it into a paper that is done; the others may be a word, a name or a number after all. */
  isSure: boolean;
  /** Found many times it is one slip. */
  isOnce?: true;
  /** In a PDF a picture or a letter that could not be read leaves the same behind. */
  isSilentInPrint?: true;
}

const LACKS_SOURCE = "name the source";
const FILL_IN = "fill it in or take it out";

/** Nouns that a Roman twenty or thirty stands before. */
const ROMAN =
  "centur\\p{L}*|siècles?|Jahrhundert\\p{L}*|век\\p{L}*|(?:Party )?Congress\\p{L}*|sessions?|plenums?|olympi\\p{L}*|corps|legions?|dynast\\p{L}*|summits?|anniversar\\p{L}*|chromosomes?|males|females|individuals|armies|divisions|editions?";

export const LEFT_OVERS: readonly LeftOver[] = [
  {
    // Word writes these in the language of the program, not of the paper.
    pattern:
      /(?:Error!|Fehler!|Erreur\s?!|Ошибка!|¡Error!|Errore\.)\s{0,2}(?:Reference source not found|Bookmark not defined|Not a valid [\p{L} -]{3,40}|No (?:bookmark|text of specified style|table of [\p{L}]+)[\p{L} ]{0,40}|Hyperlink reference not valid|Unknown document property name|Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert|Hyperlink-Referenz ungültig|Source du renvoi introuvable|Signet non défini|Источник ссылки не найден|Закладка не определена|No se encuentra el origen de la referencia|Marcador no definido|L['’]origine riferimento non è stata trovata)\.?/gu,
    what: "a reference that the word processor could not resolve",
    cure: "point it to what is meant, or write the number",
    isSure: true,
  },
  {
    pattern: /(?:[Ll]orem ipsum|LOREM IPSUM|Lorem Ipsum)(?: dolor(?: sit(?: amet)?)?)?/gu,
    what: "text that only fills a page",
    cure: "replace it",
    isSure: true,
    isOnce: true,
  },
  {
    pattern:
      /[[({](?:citations?|references?|sources?|refs?\.?|proof|footnote|page number|page|date|year|quote|quotation) (?:is |are )?(?:still )?(?:needed|required|missing|to come|to be (?:added|supplied|found|checked))[\])}]|[[(](?:Quelle|Beleg|Fundstelle|Seitenzahl|Seite|Zitat)(?:en)?(?:\?| fehl(?:t|en)| nachtragen| ergänzen| prüfen)[\])]|[[(](?:réf(?:érence|\.)?|citation|source) (?:nécessaire|manquante|à (?:compléter|vérifier))[\])]|[[(](?:источник|ссылка)(?:\?| не указана?)[\])]/giu,
    what: "a reminder that a source is missing",
    cure: LACKS_SOURCE,
    isSure: true,
  },
  {
    pattern:
      /[[({<](?:TODO|TBD|TBC|TBA|TKTK|TK|FIXME|XX+|to do|to be (?:added|confirmed|completed|determined|decided|inserted|checked|updated|written)|insert(?: [\p{L}’' -]{2,40})?|add (?:source|sources|citation|reference|ref|footnote|page|date|figure|quote|example|link)s?(?: here)?|check (?:source|date|figure|this|spelling|quote|page|reference|citation|name|number)s?|placeholder|source\?|ref\?|date\?|page\?|year\?|cite\?|who\?|when\?)(?:[:,]? [^\])}>\n]{0,120})?[\])}>]/gu,
    what: "a reminder of something to be done",
    cure: FILL_IN,
    isSure: true,
  },
  {
    pattern: /\[(?:REF|CITE|CITATION|SOURCE|QUOTE|NAME|DATE|YEAR|AUTHOR|TITLE|PAGE|NUMBER|PLACE)S?\]/gu,
    what: "a word in capitals that holds a place",
    cure: FILL_IN,
    isSure: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}_/#-])(?:TODO|FIXME|TKTK+|TK TK|TK TK TK)(?![\p{L}\p{N}_-])[:!]?/gu,
    what: "a reminder of something to be done",
    cure: FILL_IN,
    isSure: true,
  },
  {
    pattern:
      /\bClick (?:or tap )?here to enter (?:text|a date)\b\.?|\bKlicken (?:oder tippen )?Sie hier, um (?:Text|ein Datum) einzugeben\b\.?|[[<(]Type (?:here|text|the [\p{L} ]{3,30})[\])>]|[[<](?:Your|Author[’']?s?) (?:name|affiliation|institution|e-?mail|title)(?: here)?[\]>]|\b(?:[Ii]nsert|INSERT) (?:the |a |your )?(?:quote|quotation|figure|table|map|citation|reference|source|text|example|date|name|number|footnote|link) here\b/gu,
    what: "a field of a template that was not filled in",
    cure: FILL_IN,
    isSure: true,
  },
  {
    pattern:
      /\bADDIN (?:ZOTERO_(?:ITEM|BIBL|TEMP)|EN\.(?:CITE|REFLIST)|CSL_CITATION|Mendeley|PAPERS2_CITATIONS)\b[^\s]{0,40}|\{[\p{Lu}][\p{L}’' -]{1,40}, (?:1[5-9]|20)\d\d #\d{1,6}(?:@@[^}]{0,80})?\}|\bINCLUDEPICTURE "|\bMERGEFORMAT(?:INET)?\b/gu,
    what: "what a program of references or fields writes for itself",
    cure: "let the program format the references, and look at the place",
    isSure: true,
  },
  {
    pattern:
      /(?:^|(?<=\s))(?:<{7} \S+|>{7} \S+)|\{(?:\+\+|--|~~|>>)[^{}]{0,300}(?:\+\+|--|~~|<<)\}|(?<=^|\s)(?:Comment(?:ed)? \[[A-Z]{1,4}\d{1,4}\]|Formatted: (?:Font|Indent|Left|Right|Justified|English|Space|Normal|Centered|Line spacing)|Deleted: ¶)/gu,
    what: "a tracked change or comment that was left in",
    cure: "accept or reject the change and delete the comment",
    isSure: true,
  },
  {
    pattern:
      /\(\s?(?:Author(?:['’]?s)? ?(?:names?)?|Name|Surname|AUTHOR),? (?:year|YEAR|Year|date|YYYY|20XX)\s?\)|\(Autor(?:in)?,? Jahr\)|\(auteur,? année\)/gu,
    what: "a reference without its author and year",
    cure: LACKS_SOURCE,
    isSure: true,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:19|20)(?:XX|xx|\?\?)|X{4,}|pp?\.\s?(?:X{2,}|x{2,}|\?+|#+)(?:[–-](?:X{2,}|x{2,}|\?+))?)(?![\p{L}\p{N}])/gu,
    what: "letters that hold the place of a number",
    cure: FILL_IN,
    isSure: true,
  },
  {
    // "had XX members", "XX per cent", "$XX million"; not "Article XX", "the XX century".
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<!\\b(?:[Aa]rticle|[Cc]hapter|[Pp]art|[Ss]ection|[Vv]olume|[Bb]ook|[Cc]anto|[Tt]itle|[Aa]nnex|[Pp]rotocol|[Ss]chedule|(?!(?:Around|About|Some|Over|Nearly|With|In|Of|Only|At|By|From|To|Almost|And|But) )\\p{Lu}\\p{Ll}+)s? )(?:[$€£]\\s?)?XX{1,2}(?:\\s?%|(?= (?!(?:${ROMAN})\\b)(?:per ?cent|million|billion|thousand|\\p{Ll}{3,}s\\b)))`,
      "gu",
    ),
    what: "letters that hold the place of a number",
    cure: FILL_IN,
    isSure: false,
  },
  {
    pattern: /(?<=\d{4}\)?[:,]\s)X{2,40}(?=[.,;)]|$)/gu,
    what: "letters that hold the place of a page",
    cure: FILL_IN,
    isSure: false,
  },
  {
    pattern: /TK(?<=\b(?:with|of|these|to|by|from|had|some|about|over|than) TK)(?= \p{Ll}{3,}| ?[.,;])/gu,
    what: "“to come”, as journalists write it",
    cure: FILL_IN,
    isSure: false,
  },
  {
    pattern: /\?(?<=[\s(]\?)\?+(?=[\s).,;]|$)|[[(]\?{2,}[\])]/gu,
    what: "question marks in the place of a word or number",
    cure: FILL_IN,
    isSure: false,
    isSilentInPrint: true,
  },
  {
    pattern: /(?<=[\p{L}\p{N},.;:”"’»] )(?:\(\s{0,2}[,;.]?\s{0,2}\)|\[\s?\](?!\(|\[|:))(?=[\s.,;:]|$)/gu,
    what: "empty brackets",
    cure: "put into them what belongs there, or take them out",
    isSure: false,
    isSilentInPrint: true,
  },
  {
    pattern:
      /\((?:see|cf\.|vgl\.|siehe|voir),?\s{0,2}\)|\(\s?[,;]\s?(?:1[5-9]|20)\d\d[a-z]?\s?\)|\(\p{Lu}[\p{L}’'-]+,\s{0,2}\)/gu,
    what: "a reference of which a part is missing",
    cure: LACKS_SOURCE,
    isSure: false,
    isSilentInPrint: true,
  },
];

/** A note that is only a reminder to write it. */
export const REMINDER =
  /^[[(]?(?:sources?|refs?|references?|citations?|cite|quelle|beleg|fundstelle|источник|ссылка|réf|page|date|check|add|insert|todo|tbd|tbc|tba|tk|xx+|n\/a|none|\?+|\.{3}|…|-+|–|—)(?: (?:here|missing|needed|to come|fehlt|prüfen|nachtragen|source|ref|reference|this|later|date|page))*[\])]?[?.!:…]*$/iu;
