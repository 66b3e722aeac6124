/* How the decisions of courts are cited, in the forms that English-speaking and international courts have. */

const YEAR = "(?<year>1[6-9]\\d\\d|20\\d\\d)";
/** "U.S.", "F. Supp. 2d", "N.E.2d", "App Cas", "ECR": capitals, stops and the series. */
const REPORTER =
  "(?<reporter>\\p{Lu}[\\p{L}\\d.’']*(?:\\s(?:\\p{Lu}[\\p{L}.’']*|\\d(?:st|nd|rd|th|d)|of|\\([A-Z]{1,3}\\)))*)";
const PAGE = "(?<page>(?:[IVX]+-|[A-Z]-?)?\\d{1,5})";
const PIN =
  "(?:,?\\s+(?:at\\s+|paras?\\.?\\s|p\\.\\s?|¶\\s?)?\\[?(?<pin>\\d+(?:\\]?\\s?[–-]\\s?\\[?\\d+)?)\\]?(?:\\sn\\.\\s?\\d+)?|,?\\s+n\\.\\s?\\d+)?";
const PARTY = '[\\p{Lu}\\d][^;“”"«»\\ue010]{0,120}?';
/** Two parties, or one whose matter it is, with what tells one case between them from another. */
const NAME = `(?<name>(?:(?:Joined\\s)?Cases?\\s[CTF]?[-‑–]?\\d+/\\d+(?:\\s[A-Z]+)?(?:,?\\s(?:and|to)\\s[CTF]?[-‑–]?\\d+/\\d+)?,?\\s)?(?:${PARTY}\\sv\\.?\\s${PARTY}|(?:In re|Re|Ex parte|Matter of)\\s${PARTY}|\\p{Lu}[^;“”"()]{2,80}\\s\\([^()]{2,60}\\sv\\.?\\s[^()]{2,60}\\)(?:\\s\\([^()]{3,40}\\))?))`;

/** Ways in which courts' decisions are cited: Bluebook, OSCOLA, of international courts. */
export const FULL: readonly RegExp[] = [
  // 410 U.S. 113, 120 (2d Cir. 1973)
  `${NAME},\\s+(?<volume>\\d{1,4})\\s${REPORTER}\\s${PAGE}${PIN}(?:,\\s[\\d–\\s,-]+)?\\s*\\((?<court>[^()]*?)\\s?${YEAR}\\)`,
  // [2004] 1 AC 300 (HL) 312; [2005] ECR I-7879, paras 47–48; [2004] UKHL 56, [12]
  `${NAME},?\\s+\\[${YEAR}\\]\\s(?:(?<volume>\\d{1,3})\\s)?${REPORTER}\\s${PAGE}(?:\\s\\((?<court>[\\p{L}\\s.]{2,40})\\))?${PIN}`,
  // (1884) 9 App Cas 605 (HL)
  `${NAME},?\\s+\\(${YEAR}\\)\\s(?<volume>\\d{1,3})\\s${REPORTER}\\s${PAGE}(?:\\s\\((?<court>[\\p{L}\\s.]{2,40})\\))?${PIN}`,
  // Judgment, I.C.J. Reports 1986, p. 14
  `${NAME}(?:,\\s[\\p{L}\\s]{3,60})?,\\s(?<reporter>(?:I\\.?C\\.?J\\.?|P\\.?C\\.?I\\.?J\\.?)\\s(?:Reports?|Rep\\.?)),?\\s\\(?${YEAR}\\)?,?\\s(?:p\\.\\s|at\\s)?${PAGE}${PIN}`,
  // App. no. 1234/05, 12 May 2010; No. 12-345 (2d Cir. 2013)
  `${NAME},?\\s+\\(?(?<number>(?:App(?:lication|l)?\\.?\\s)?[Nn]os?\\.?\\s[\\d/–-]+)\\)?(?<court>[^;]{0,60}?)(?<!\\d)${YEAR}`,
].map((pattern) => new RegExp(`^${pattern}`, "u"));

/** "Lee, 410 U.S. at 120": a case cited in full before. */
export const SHORT =
  /^(?<name>\p{Lu}[\p{L}’'.&-]*(?:\s(?:v\.?|of|the|&|and|\p{Lu}[\p{L}’'.&-]*)){0,8}),\s\d{1,4}\s\p{Lu}[\p{L}.’'\s]*\dd?\s?at\s(?<pin>\d+(?:[–-]\d+)?)|^(?<named>\p{Lu}[\p{L}’'.&-]*(?:\s(?:of|the|&|and|\p{Lu}[\p{L}’'.&-]*)){0,8}),\s\d{1,4}\s\p{Lu}[\p{L}.’'\s\d]*?\sat\s(?<at>\d+(?:[–-]\d+)?)/u;
/** "Lee v. Ek, supra note 4, at 7", "Lee v Ek (n 4) 7". */
export const POINTED = new RegExp(
  `^(?<name>${PARTY}\\sv\\.?\\s${PARTY}),?\\s(?:supra\\snotes?\\s\\d+|\\(nn?\\.?\\s\\d+\\))(?:,?\\s(?:at\\s)?\\[?(?<pin>\\d+(?:[–-]\\d+)?)\\]?)?`,
  "u",
);

/** What no citation of a decision is without. */
export const DECISION_HINT = /\sv\.?\s|^(?:In re|Re|Ex parte|Matter of)\s|\sat\s\d/u;
/** Decisions of the European Court of Human Rights, which are cited without its name. */
export const STRASBOURG = /^(?:ECHR|Judgment),?\s?\d.*$/u;
/** The name of a court, or of a circuit by its number. */
export const COURT = /^(?:\p{L}|\d{1,2}(?:st|nd|rd|th|d)\s)/u;
/** A court or tribunal named before the name of the case. */
export const COURT_BEFORE =
  /^((?:\p{Lu}[\p{L}-]*|of|for|the|and|on) ?(?:(?:\p{Lu}[\p{L}-]*|of|for|the|and|on) ){0,8}?(?:Court|Tribunal|Commission)(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L} -]{2,60}?)?|(?:International |Permanent )?(?:Court|Tribunal)(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L} -]{2,60}?)?), (?=\p{Lu})/u;
/** What kind of decision it is, where the name of a court may stand too. */
export const A_RULING =
  /^((?:\p{Lu}[\p{L}-]+ ){0,3}(?:Award|Judgments?|Judgements?|Decisions?|Orders?|Opinions?|Rulings?)(?: (?:on|of) [\p{L} ]{3,60})?)(?:$|,)/u;
export const CASE_AT_END = /,?\s(?:\p{Lu}{2,6} )?Case\s*$/u;
/** "TGHZ 12, 88 (91)": a decision of a German court by the reports it stands in. */
export const REPORTED =
  /(?<!\p{L})(?:\p{Lu}[\p{L}]*(?:GE|GHE|GHZ|GHSt)|(?:BGH|RG|BVerfG|OVG|VGH|VerfGH|BAG|BSG|BFH)\p{L}{0,4}(?:\s\p{Lu}{2,4})?,\s\p{Lu}{2}\p{L}*)\s(?:\d{4}|\d{1,3}),\s\d+/u;
