import type { CitedWork, ReadCitation } from "./citation.ts";

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
const FULL: readonly RegExp[] = [
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
const SHORT =
  /^(?<name>\p{Lu}[\p{L}’'.&-]*(?:\s(?:v\.?|of|the|&|and|\p{Lu}[\p{L}’'.&-]*)){0,8}),\s\d{1,4}\s\p{Lu}[\p{L}.’'\s]*\dd?\s?at\s(?<pin>\d+(?:[–-]\d+)?)|^(?<named>\p{Lu}[\p{L}’'.&-]*(?:\s(?:of|the|&|and|\p{Lu}[\p{L}’'.&-]*)){0,8}),\s\d{1,4}\s\p{Lu}[\p{L}.’'\s\d]*?\sat\s(?<at>\d+(?:[–-]\d+)?)/u;
/** "Lee v. Ek, supra note 4, at 7", "Lee v Ek (n 4) 7". */
const POINTED = new RegExp(
  `^(?<name>${PARTY}\\sv\\.?\\s${PARTY}),?\\s(?:supra\\snotes?\\s\\d+|\\(nn?\\.?\\s\\d+\\))(?:,?\\s(?:at\\s)?\\[?(?<pin>\\d+(?:[–-]\\d+)?)\\]?)?`,
  "u",
);

/** A court's decision, of a part of a note less its lead-in; `from`: where it stands in the note. */
export function readCase(text: string, from: number): ReadCitation | undefined {
  if (!/\sv\.?\s|^(?:In re|Re|Ex parte|Matter of)\s|\sat\s\d/u.test(text.slice(0, 400))) return undefined;
  for (const pattern of FULL) {
    const found = pattern.exec(text)?.groups;
    if (found) return full(found, text, from);
  }
  const short = (POINTED.exec(text) ?? SHORT.exec(text))?.groups;
  const name = short?.name ?? short?.named;
  if (short === undefined || name === undefined) return undefined;
  return cited("short", { type: "legal_case", title: name }, short.pin ?? short.at, text, from);
}

function full(found: Record<string, string | undefined>, text: string, from: number): ReadCitation {
  const court = found.court
    ?.replace(/^[\s,(]+|[\s,(]+$/gu, "")
    .replace(/^(?:ECHR|Judgment),?\s?\d.*$/u, "ECHR");
  const said: [string, string | undefined][] = [
    ["volume", found.volume],
    ["container-title", found.reporter],
    ["page", found.page],
    ["number", found.number],
    [
      "authority",
      court === undefined || !/^(?:\p{L}|\d{1,2}(?:st|nd|rd|th|d)\s)/u.test(court) ? undefined : court,
    ],
  ];
  const work: CitedWork = { type: "legal_case", title: found.name!.replace(/[\s,]+$/u, "") };
  for (const [name, value] of said) if (value) Object.assign(work, { [name]: value });
  work.issued = { "date-parts": [[Number(found.year)]] };
  return cited("full", work, found.pin, text, from);
}

function cited(
  kind: "full" | "short",
  work: CitedWork,
  pin: string | undefined,
  text: string,
  from: number,
): ReadCitation {
  const at = text.indexOf(work.title!);
  return {
    kind,
    span: { from, to: from + text.length },
    work,
    title: { from: from + at, to: from + at + work.title!.length },
    addresses: [],
    locator: pin,
    label: pin === undefined ? undefined : "page",
  };
}
