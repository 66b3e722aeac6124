import { MONTHS } from "../../record/lexicon/months.ts";
import type { Lexicon } from "./lexicon.ts";

export const ENGLISH: Lexicon = {
  months: MONTHS.en,
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
  conclusionHeading:
    "(?:(?:summary|findings|discussion|results|lessons|implications|outlook|recommendations|list of) (?:and|of|&) )?conclusions?(?! of (?:peace|the (?:treaty|agreement|war|talks)))|concluding (?:remarks?|thoughts?|observations?|comments?|reflections?|discussion|considerations?|section|words?|assessment)|in conclusion|to conclude|closing(?: remarks?| thoughts?| words?| reflections?| observations?)?$|(?:some )?final (?:remarks?|thoughts?|words?|reflections?|considerations?|observations?|comments?|assessment)|by way of (?:a )?conclusion|(?:the )?bottom line|outlook|looking (?:ahead|forward)|(?:the )?(?:way|road|path) (?:ahead|forward)|key take-?aways?|take-?aways?|(?:main |key )?lessons(?: learn(?:ed|t))?|(?:parting|last|some last|some parting) (?:thoughts?|words?|remarks?)|summing up|to sum up|to conclude$|in the end$|(?:a|one) (?:last|final|closing) word|the takeaway|in closing|in sum(?:mary)?$|wrapping up|summary and (?:outlook|discussion|implications)|epilogue|what (?:now|next)|where (?:next|now|do we go|does this leave)|so what|the upshot|overall assessment|implications and",
  recommendationHeading:
    "recommendations?|policy (?:implications|responses?|proposals?|prescriptions?)|implications for policy|next steps|steps (?:forward|to take)|(?:the )?(?:way|road|path) (?:forward|ahead)|we (?:advise|recommend|propose)|our (?:advice|proposals?|asks?)|what we ask|what (?:[\\p{L}’'-]+ ){1,5}?(?:can|should|must|could|might|needs to)(?: now| still)? do(?: now| next| about .{2,40})?$|how (?:should|can|must) .{2,50} (?:respond|react|proceed|act|help|answer)|how .{2,50} (?:should|can|must) (?:respond|react|proceed|act|help)|proposals?(?: for|$)|suggestions$|action (?:points?|items?|plan|agenda)|priorities for|what (?:should|can|must|needs? to) .{0,40}\\bdo(?:ne)?\\b|what (?:is|remains) to be done|what to do|agenda for|(?:an?|the) (?:policy )?agenda$|calls? to action|advice (?:to|for)",
  optionsHeading:
    "(?:our |policy |possible |strategic |main |future |alternative |available |two |three |four |five |six |the )*(?:options|alternatives|scenarios|pathways|courses of action|models|ways (?:forward|out)|choices|(?:possible )?developments|possibilities|approaches|solutions|variants|futures|strategies|what (?:options|choices))",
  optionNoun:
    "option|scenario|pathway|path|alternative|course of action|coa|future|trajectory|strategy|variant|outcome|model|choice|development|possibility|route|approach|proposal|way|solution",
  partNoun: "part|chapter|section",
  numberSign: "",
  outlookHeading:
    "outlook|what to expect|what (?:comes|happens) next|looking (?:ahead|forward)|forecasts?|prospects|what may happen|(?:the )?(?:road|way) ahead|future (?:prospects|developments)|what lies ahead|what to watch",
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
    "Files?|Records?|Minutes|Diary|Interviews?|Letters?|Archives?|Memo|In|On|Since|From|Until|By|Of|The|Spring|Summer|Autumn|Fall|Winter|Article|Section|Chapter|Figure|Table|Part|Page|World|War|Election|Resolution|Law|Act|No|Vol|See|Cf|During|After|Before|Between|About|Around|Circa|Mid|Late|Early|As|At|For|Edition|Version",
  verbs: "was|were|is|are|has|have|had|would|did|does|became|remained",

  headingStyle: "heading",
  titleStyle: "title",
  contentsStyle: "toc ?\\d|contents ?\\d|toc heading|table of figures",
  listEnd:
    "(?:related|other|further|recent|selected) [\\p{L}\\s’'-]{0,40}(?:research|publications?|articles|papers|titles)|about the (?:contributing )?authors?|(?:author(?:s|’s|s’|'s)?|contributor(?:s|s’)?) (?:biograph\\p{L}+|bios?|information|details|notes?|contributions?)|notes? on (?:the )?(?:contributors?|authors?)|acknowledge?ments?|(?:declaration of )?(?:conflicts?|conflicting|competing) (?:of )?interests?|funding|appendi(?:x|ces)|annex(?:es)?|imprint|contacts?:|e-?mail:|address(?:es)? (?:for|of)|correspond(?:ence|ing)|received:?\\s|accepted:?\\s|how to cite|(?:please )?cite this|to cite this|suggested citation|creative commons|open access|this (?:article|work|paper|publication|journal|document) (?:is|may|was)|copyright|disclaimer",
  furtherWorks: "related|other|further|recent|selected",
  toldVerbs:
    "was|were|is|are|has|have|had|would|did|does|became|remained|consists?|includes?|refers?|can|could|may|should|must",
  subordinates: "because|although|when|if|whereas|since",
  ofThisPaper:
    "first|originally|previously|this (?:article|paper|chapter|essay|text)|an earlier version|earlier versions",
  wasPrinted: "published|appeared|printed|presented|delivered",
  leadsToContainer:
    "in|by|trans|ed|eds|edited|translated|from|on|at|accessed|paper|speech|lecture|remarks|unpublished|forthcoming|mimeo|n\\.|vol|no",
  provision: "",
  seeBefore: "cf\\.",
};
