/* How notes point at a page, a part or a work declared before, in all languages that are cited. */

/** A page or number at the end of a note, behind its work. */
export const PAGE_AT_END =
  /(?:\d\)|\d{4})?[,:]\s*(?:at |here |esp\. )?(?:pp?\. ?)?\d{1,4}(?:[–-]\d+)?\.?\s*$/u;
/** A part of a work that is named instead of a page. */
export const POINTED_BEFORE = /\b(?:ch|chap|sec|art|para|fol|n|footnote|epigraph|preface)\.? ?\w+/iu;
export const POINTED =
  /\b\d{1,4} \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4} ?\d{1,6}(?:, ?\d|\b)|\b(?:S|Sp|Rn|Rz|Bl)\. ?\d|\b\d{1,4} ?(?:ff?|n|et seq)\.|:\s?\d{1,4}(?:[–-]\d{1,4})?\b|\b(?:pp?|par|paras?|chs?|chap|loc|line)\.? ?\d|\b(?:forthcoming|unpublished|podcast|preface|foreword|introduction|abstract|blurb)\b/iu;
/** A page in brackets right behind a quotation. */
export const PAGE_IN_TEXT = /^[^.]{0,20}\((?:at )?(?:pp?\.|S\.)? ?\d{1,4}/u;
/** "Hereinafter", "supra note 4", "§ 12", "505 U.S. at 99", "v.": law has its own short forms. */
export const DECLARED =
  /\b(?:here(?:in)?after|henceforth|supra|infra|above,? n|loc\. cit|op\. cit|a\. ?a\. ?O|im Folgenden)\b/iu;
export const LEGAL =
  /\bv\.? |§|\b(?:Part|Annex|Chapter|Title) [IVXLC]+\b|\bPreamble\b|\b\d+ [A-Z][A-Za-z. ]{0,16}\d+|\b(?:at|para|paras|Art|Rec)\.? \d/u;
/** After the day on which a page was read: "accessed 3 May 2019 from". */
export const FROM_AFTER = /^\s*[)\]]|^,?\s+from\b:?/i;
/** "Supra note 4", "Id. at 12": the short forms of law reviews. */
export const CITES_AS_LAW = /\b(?:supra|infra),? n(?:ote|\.)? ?\d|^\s*Id\.(?: at \d|\s*$)/u;
/** "Idem, p. 4": nothing but that it is the same. */
export const SAME_AUTHOR_ALONE = /^(?:idem|eadem)[.,]?(?:\s*(?:pp?\.)?\s*\d[\d–-]*)?\.?$/iu;
export const INNER = /^(?:supra|infra|above|below)\b/iu;
export const ONE_NOTE =
  /^(?:supra|above),? (?:at )?(?:note|n|fn)\.? \d{1,3}(?!\d|\s?[–-]\s?\d)(?!.*\btext\b)/iu;
export const PLACE = /^[,:]\s*(?:pp?\.|S\.|с\.|§|Rn\.|Rz\.)?\s*\d/u;
/** "(2015)" after a name. */
export const DATE_AFTER_NAME =
  /\p{Lu}[\p{L}’'-]+(?: et al\.|(?: and| &) \p{Lu}[\p{L}’'-]+)? \((?:1[5-9]|20)\d\d[a-z]?\)/u;
/** "(Comm, par. 5.1)", "(Interview 4)", "(ibid., p. 4)", "(Treaty, Art. 4)": a name or short title and the place in it. */
export const NAMED_PLACE =
  /\((?:see |cf\. |e\.g\.,? )?(?:\p{Lu}[^()]{0,80}?,? (?:pp?|par|para|paras|ch|sec|sect|art|line|lines|fol|no|vol)\. ?\d[\d.–-]*|(?:[Ii]bid|[Ii]dem|[Ee]bd|[Oo]p\. cit)\.[^()]{0,40}|(?:[Ii]nterview(?:ee)?|[Pp]articipant|[Rr]espondent|[Ii]nformant|[Mm]inister|[Oo]fficial|[Ff]ocus [Gg]roup)\b[^()]{0,80}|\p{Lu}[\p{L}’'-]+,? \d{1,3} (?:years?|yrs?)\b[^()]{0,60})\)/u;
/** "[12]", "[2, p. 180]", "[3–5]" in a numbered paper; a link beside the words. */
export const IN_SQUARE = /\[\d{1,3}(?:\s?[,;–-]\s?(?:pp?\. ?)?\d{1,4})*\]|https?:\/\//u;
/** "[@lee2015, p. 3]", "[see @lee2015; -@ek2016]": keys of a bibliography, as Pandoc and Quarto write them. */
export const KEYS_IN_SQUARE = /\[(?:[^[\]@]{0,80}[\s;(-])?-?@\{?[\p{L}\p{N}_][^[\]]{0,400}\]/gu;
/** One key, also outside brackets: "@lee2015 says". */
export const KEY = /(?<![\p{L}\p{N}_.@/])@\{?[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*/gu;
/** Further years of the same authors. */
export const MORE_YEARS =
  /^(?:[:,]\s*\d{1,4}(?:[–-]\d{1,4})?(?:\s*ff?\.)?)?((?:\s*[,;]\s*(?:1[5-9]|20)\d\d[a-z]?(?![\d–-]))+)/u;
/** The page of "Lee (2006, 221)" or "Lee (2006: 4 f.)"; another year is none. */
export const PAGE_BEHIND_YEAR =
  /^\s?[,:]\s?(?:(?:pp?|S)\.\s?)?(?!(?:1[5-9]|20)\d\d)(?<page>\d{1,4})(?:\s?[–-]\s?\d{1,4})?(?:\s?ff?\.?)?\s?[);]/u;
/** The pages of an article, by the abbreviation before them. */
export const PAGES_OF_WORK =
  /(?<!\p{L})(?:pp\.|S\.|Seiten)\s?(?<first>\d{2,4})\s?[–-]\s?(?<last>\d{2,4})(?![\d/–-]|[.,]\d)/gu;
/** What may stand before a name and page in brackets. */
export const SEE_BEFORE_PAGE = "(?:see|cf\\.|qtd\\.?\\sin|quoted\\sin)(?:\\salso)?";
/** "115", "p. 88", "par. 5.1", "§ 4", "S. 12 f." */
export const PLACE_IN_WORK =
  "(?:(?:paras?|pars?|pp?|arts?|sec|ch|chap|ss?|S|Rn|Art|Abs|Kap|l|ll|fol|no|nr|col)\\.?\\s?|§§?\\s?|¶¶?\\s?)?\\d{1,4}(?:\\.\\d{1,3})*(?:[–-]\\d{1,4})?(?:\\s?ff?\\.)?";
/** Before the author in brackets. */
export const SEE_BEFORE_AUTHOR = "see |qtd\\. in |cf\\. |vgl\\. |siehe ";
/** "See" behind what a note says of its own, in a language without words of its own for that place. */
export const SEE_WITHIN = "see";
/** How a numbered note may begin, besides the signals. */
export const QUOTED_AT_START = "quoted";
/** In the place of a year. */
export const WITHOUT_YEAR = "in press|forthcoming|n\\.d\\.|o\\.\\s?J\\.";
/** "(2015), pp. 3–9." at the end of a note. */
export const YEAR_THEN_PAGES = /\((?:19|20)\d\d\)(?:, (?:pp?\. ?)?\d[\d–-]*)?\.?$/u;
/** Before the number of another note of the same paper: "supra note 4", "siehe unten Fn. 4", "vgl. Anm. 4". */
export const BEFORE_A_NOTE =
  "supra|infra|above|below|see|see also|cf\\.|wie|oben|unten|siehe|vgl\\.|s\\.|auch|dazu|hierzu";
/** Behind it: "note 4 above". */
export const BEHIND_A_NOTE = "above|below|supra|infra|oben|unten";
/** Of these, what means one that stands before. */
export const POINTS_BACK = "supra|above|wie|oben";
/** Behind the number of a note that is one of another text: "note 9 of the report". */
export const OF_ANOTHER_TEXT = ",? (?:of|in|to|zu|der|des|im) ";
/** Before the number of a part of the same paper: "see Section 7", "supra Part V", "siehe oben Kapitel 4". */
export const BEFORE_A_PART =
  "supra|infra|above|below|see|see also|see above|see below|cf\\.|siehe|siehe auch|siehe oben|siehe unten|oben|unten|vgl\\.|s\\.|as|wie";
/** What parts are called that count on from the first to the last. */
export const A_PART = "(?:sections?|parts?|chapters?|kapitel|abschnitt|teil)";
/** Behind a part that is one of another work or of a law: "Part V of the treaty". */
export const OF_ANOTHER_WORK =
  /^\.?\d|^,? (?:of (?!this (?:paper|article|report|study))|in (?!this (?:paper|article|report|study))|des |der |im |in |to |zu |zum |zur |(?:countries|states|parties|Staaten|Länder|Parteien|Vertragsparteien)(?!\p{L}))/iu;
/** "Table 4, World Bank (2019)", "Figure 2 (Lee 2014)". */
export const WORK_BEHIND = /^,? \(?(?:\p{Lu}[\p{L}’'.-]* (?:and |& |und )?){1,6}\(?(?:1[5-9]|20)\d\d/u;
/** "The Green Paper shows in", "the authors list the tolls in": another does it, not the paper. */
export const ANOTHER_SHOWS =
  /(?<!\p{L})(?:shows?|lists?|gives?|has|have|reports?|presents?|prints?|sets? out|counts?|names?|finds?|zeig(?:t|en)|nenn(?:t|en)|führ(?:t|en)|druck(?:t|en)|hat|haben|liste(?:t|n)) (?:[\p{L}’'-]+ ){0,5}in $/u;
/** A text of law or a body that makes one; its parts go by numbers too. */
export const OF_A_LAW =
  /(?<!\p{L})(?:laws?|acts?|bill|statutes?|charter|treat(?:y|ies)|conventions?|protocols?|constitution|code|court|congress|parliament|senate|directive|regulations?|resolutions?|agreements?|accords?|bankrupt\p{L}*|\p{L}*gesetz\p{L}*|\p{L}*gericht\p{L}*|(?:\p{L}+-?)?charta|\p{L}*vertr[aä]g\p{L}*|kongress\p{L}*|\p{L}*konvention\p{L}*|\p{L}*protokoll\p{L}*|\p{L}*verfassung\p{L}*|\p{L}*abkommens?|\p{L}*übereinkommens?|\p{L}*verordnung\p{L}*|\p{L}*richtlinie\p{L}*|kodex)(?!\p{L})/iu;
/** The paper speaks of itself. */
export const OF_THIS_PAPER =
  /(?<!\p{L})(?:(?:[Tt]his|[Tt]he present|[Oo]ur) (?:paper|article|report|study|brief|essay|chapter)|[Bb]elow|[Aa]bove|[Ww]e|(?<![\p{L}\d] )I|(?:[Dd]iese[rmns]?|vorliegende[rmns]?) (?:Beitrag|Beitrags|Aufsatz|Aufsatzes|Artikels?|Papiers?|Studie|Arbeit|Bericht|Berichts)|[Uu]nten|[Oo]ben|[Ww]ir|[Ii]ch)(?!\p{L})/u;
/** Before an annex of the paper: "see Annex B", "vgl. Anhang 3". */
export const POINTS_AT = /(?<!\p{L})(?:see|cf\.|siehe|vgl\.|vergleiche)(?: also| auch)?,? $/iu;
export const AN_ANNEX = /^(?:annex|appendix|anhang|anlage)$/iu;
/** Behind a label that begins a sentence of prose, and no title. */
export const GOES_ON_IN_PROSE = /^ \p{Ll}/u;
/** A section that the paper says does or holds something: "Section 7 returns to this", "wird in Kapitel 7 gezeigt". */
const DOES_IN_PAPER =
  "shows?|discusses|returns|sets out|turns|examines|concludes|describes|explains|compares|asks|zeigt|behandelt|fragt|untersucht|prüft|fasst|beschreibt|kehrt|vergleicht";
const DONE_IN_PAPER =
  "discussed|shown|set out|described|explained|taken up|argued|examined|developed|compared|behandelt|gezeigt|beschrieben|erläutert|untersucht|geprüft|dargelegt|ausgeführt|aufgegriffen";
export const PARTS_IN_PROSE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?<part>${A_PART}) (?<number>\\d{1,2}|[IVX]{1,5})(?= (?:of this (?:paper|article|report|study) |below )?(?:then |also |dann )?(?:${DOES_IN_PAPER})(?!\\p{L}))`,
    "giu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${DONE_IN_PAPER}) (?:below |later |further )?in (?<part>${A_PART}) (?<number>\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d])`,
    "giu",
  ),
  new RegExp(
    `(?<!\\p{L})in (?<part>${A_PART}) (?<number>\\d{1,2}|[IVX]{1,5})(?= (?:\\p{Ll}+ )?(?:${DONE_IN_PAPER})(?!\\p{L}))`,
    "giu",
  ),
];
/** What a paper shows beside its text, and counts on: one kind by all its names. */
export const SHOWN_KINDS: readonly string[] = [
  "table|tab\\.|tabelle",
  "figure|fig\\.|abbildung|abb\\.",
  "box|kasten",
  "map|karte",
  "chart|graph|grafik|schaubild|diagramm",
  "annex|appendix|anhang|anlage",
];
/** Before a table of another work: its year or its name. */
export const OF_A_WORK_BEFORE =
  /(?:\d{4}[a-z]?\)?[,:;]?|[Ii]bid\.?,?|[Ee]bd\.?,?|\p{Lu}[\p{L}.]+[,:;]|\p{L}(?:[’']s|s[’'])|(?<!\p{L})(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ww]hose|[Ii]hre[mnrs]?|[Ii]hr|[Ss]eine[mnrs]?|[Ss]ein|[Dd]essen|[Dd]eren)) ?\(?$/u;
/** At the head of a heading. */
export const PART_NUMBER =
  /^(?:(?:Section|Part|Chapter|Kapitel|Abschnitt|Teil) )?(?<number>\d{1,2}|[IVX]{1,5})[.:)]?(?=\s)/u;
/** "Lee, ", "Lee and Bo Ek, Ports (" before the number of a note: the family name, before the comma. */
export const BEFORE_POINTER =
  /^(?:.{0,60}?[\s(])??(?<name>\p{Lu}[\p{L}’'-]+)(?: (?:&|and|und) (?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}’'-]+)?(?:, [^,;]{0,60})?[,\s]+\(?$/u;
/** Capitalised at the head of a note, and nobody's name. */
export const OPENS_A_NOTE = /^(?:See|Siehe|Vgl|The|Der|Die|Das|And|Und|But|For|Also|Auch|In|So)$/u;
/** Words behind which a name and a title go on with the same work: its container, its editor, what it is about. */
export const NOT_BEFORE_A_CITATION = /^(?:in|ed|eds|hrsg|trans|of|to|with|from|dans|bei|über|об?|в|из)$/iu;
/** Between the first and the last of a range: "[2 to 4]". */
export const UP_TO = "to|through|bis|à|по";

/** "As Section 6 shows", "wie Abschnitt 6 zeigt": laws order, and do not show. */
export const AS_IT_SHOWS = /^(?:[Aa]s|[Ww]ie)[,\s]+(?:in )?\S+ \S+$/u;
export const SHOWS_BEHIND =
  /^ (?:(?:above|below|already) )?(?:shows?|showed|explains?|sets? out|argues?|zeigt|gezeigt|darlegt|dargelegt|ausführt|ausgeführt)(?!\p{L})/u;
/** Of those before a part, the words behind which it may be a name that something bears. */
export const CALLED_SO = "as|wie";
