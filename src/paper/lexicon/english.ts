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
  hasCapitalMonths: true,
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

  and: "and",
  andOthers: "et\\.? ?al(?:ii|\\.)?|and others|and colleagues",
  articles: "the|a|an",
  withinBodies: "of|for|the|on|in",
  goesOn: "in|In:|of|the|for|on|to|a|an|with|and|pp?\\.|Vol\\.|No\\.|eds?\\.",
  abbreviations: "St|Dr|Jr|Sr|Mr|Ms|vs|Nos?|Vol|Res|Docs?|Arts?|paras?|Ser|Suppl|Rep|Inc|Ltd|Co|Univ",
  editors: "eds?|editors?|comps?|coords?|orgs?",
  editedBy: "edited by|eds?\\. (?:by )?",
  translatedBy: "translated by|trans\\. (?:by )?",
  edition: "\\d+(?:st|nd|rd|th) ed",
  within: "in:?",
  pages: "pp?\\.|pages?",
  ofPages: "of",
  volume: "vol(?:ume|\\.)?",
  issue: "no|n[°º]|iss(?:ue)?",
  chapter: "ch(?:ap)?\\.|chapter",
  paragraph: "paras?\\.|paragraphs?|¶¶?",
  article: "arts?\\.|articles?",
  section: "secs?\\.|section|§§?",
  figure: "figs?\\.|tab\\.|eq\\.|app\\.|[Tt]h(?:eorem)?\\.?",
  afterYear: "",
  pointed: "at|here|esp\\.|especially",
  genre:
    "(?:PhD|doctoral|master[’']s|MA) (?:diss(?:ertation|\\.)|thesis)|Dissertation|(?:working|discussion|policy|research|occasional|briefing|conference) (?:paper|brief|note)|policy brief|fact ?sheet|press release|communiqué|speech|remarks|address|interview|report|study",
  thesis: "diss|thesis",
  speech: "speech|remarks|address",
  report: "report|paper|brief|study|note|fact ?sheet",
  treaty:
    "(?:the )?(?:[\\p{Lu}][\\p{L}-]+ ){0,4}(?:treaty|agreement|convention|founding act|protocol|covenant|charter)",
  newspaper:
    "Times|Post|Guardian|Gazette|News|Tribune|Herald|Independent|Telegraph|Daily|Financial|Politico|Observer",
  accessed: "(?:(?:last|date)\\s+)?(?:accessed|retrieved|visited|viewed|checked)(?:\\s+(?:on|at))?",
  namesNothing: "and|in|from|available(?: at)?|online|retrieved|at|URL|DOI|ff?",
  forthcoming: "forthcoming|in press",
  pointsBack: "supra|above",
  note: "notes?|nn?|fn|footnote",
  notesWithin: "note",
  sameAuthorListed: "Id|Idem|Ead",
  beginsNote: "in[: ]|quoted",
  declaredAs: "as|(?:cited|referred to|quoted) as",

  beforeAuthors: "see|also|e\\.g|i\\.e|cf|by|in|from|and|or|with|to|as|cited|quoted|of|that|than",
  beforeAuthorsInBrackets: "",
  opensSentence:
    "Or|And|But|Further|Furthermore|However|Moreover|Thus|Therefore|Similarly|Likewise|Also|Although|Though|While|Whereas|Indeed|Instead|Finally|First|Second|Third|Recently|Following|According|Both|Like|Unlike|When|Where|If|So|Yet|Still|Then|Here|Later|Earlier|Nevertheless|Consequently|Additionally|For|With|To",
  beforeYear:
    "In|On|Since|From|Until|By|Of|The|Spring|Summer|Autumn|Fall|Winter|Article|Section|Chapter|Figure|Table|Part|Page|World|War|Election|Resolution|Law|Act|No|Vol|See|Cf|During|After|Before|Between|About|Around|Circa|Mid|Late|Early|As|At|For|Edition|Version",
  verbs: "was|were|is|are|has|have|had|would|did|does|became|remained",

  headingStyle: "heading",
  titleStyle: "title",
  contentsStyle: "toc ?\\d|contents ?\\d|toc heading|table of figures",
  listEnd:
    "(?:related|other|further|recent|selected) [\\p{L}\\s’'-]{0,40}(?:research|publications?|articles|papers|titles)|about the (?:contributing )?authors?|(?:author(?:s|’s|s’|'s)?|contributor(?:s|s’)?) (?:biograph\\p{L}+|bios?|information|details|notes?|contributions?)|notes? on (?:the )?(?:contributors?|authors?)|acknowledge?ments?|(?:declaration of )?(?:conflicts?|conflicting|competing) (?:of )?interests?|funding|appendi(?:x|ces)|annex(?:es)?|imprint|contacts?:|e-?mail:|address(?:es)? (?:for|of)|correspond(?:ence|ing)|received:?\\s|accepted:?\\s|how to cite|(?:please )?cite this|to cite this|suggested citation|creative commons|open access|this (?:article|work|paper|publication|journal|document) (?:is|may|was)|copyright|disclaimer",
  furtherWorks: "related|other|further|recent|selected",
};
