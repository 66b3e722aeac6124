import type { Lexicon } from "./lexicon.ts";

export const ENGLISH: Lexicon = {
  months: [
    ["january", "jan"],
    ["february", "feb", "febr"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  common: "the|and|of|to|that|is|was|with|for|which|in|by|from|were|it",
  leadIn:
    "(?:(?:in particular|specifically|especially|particularly|above all|on this|for details|for more),? )?(?:but |and )?see(?: also| generally| especially| in particular| e\\.g\\.|, e\\.g\\.,|, for example,|, for instance,| further)?|cf\\.?|compare|e\\.g\\.,?|(?:as )?(?:quoted|cited) (?:in|from|after)|source:?|sources:?|quoted after",
  ibid: "ibid(?:em)?|ib\\.|id\\.",
  sameAuthor: "idem|eadem",
  opCit:
    "(?:supra|above),? (?:at )?(?:notes?|nn?\\.|fn\\.?)|(?<=\\()nn?\\.?(?= \\d{1,3}\\))|op\\.? ?cit|loc\\.? ?cit|art\\. ?cit",
  noDate: "n\\.\\s?d\\.",
  notesHeading:
    "(?:end|foot)?notes?|(?:end|foot)?notes? (?:and|&) (?:references|sources)|references(?: (?:and|&) notes)?|(?:list of )?references|(?:list of |selected |primary |secondary )?sources|(?:selected |select )?bibliography|works cited|literature(?: cited)?",
  listHeading:
    "(?:selected |select )?(?:references?|bibliograph(?:y|ical references)|literature)(?: cited| list)?|works (?:cited|consulted)|reference list|list of (?:references|works cited|sources)|literature and sources|sources(?: and (?:literature|references|bibliography))?|(?:primary|secondary|internet|online|other|archival|printed) (?:sources|literature|references)|references and (?:further reading|notes|sources)|(?:suggested )?further readings?",
  sourceLine: "sources?|sources? and notes|notes? and sources?|note",
  declares: "hereinafter|hereafter|henceforth",
  contentsHeading: "(?:table of )?contents",
  summaryHeading:
    "(?:(?:executive |policy )?summary|abstract|key (?:points|findings|messages|takeaways|judge?ments))",
  listEnd:
    "(?:related|other|further|recent|selected) [\\p{L}\\s’'-]{0,40}(?:research|publications?|articles|papers|titles)|about the (?:contributing )?authors?|(?:author(?:s|’s|s’|'s)?|contributor(?:s|s’)?) (?:biograph\\p{L}+|bios?|information|details|notes?|contributions?)|notes? on (?:the )?(?:contributors?|authors?)|acknowledge?ments?|(?:declaration of )?(?:conflicts?|conflicting|competing) (?:of )?interests?|funding|appendi(?:x|ces)|annex(?:es)?|imprint|contacts?:|e-?mail:|address(?:es)? (?:for|of)|correspond(?:ence|ing)|received:?\\s|accepted:?\\s|how to cite|(?:please )?cite this|to cite this|suggested citation|creative commons|open access|this (?:article|work|paper|publication|journal|document) (?:is|may|was)|copyright|disclaimer",
};
