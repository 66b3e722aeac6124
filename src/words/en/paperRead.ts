/** What was read of a paper, in sentences: where little was, silence about it is no praise. */

export interface Amounts {
  words: number;
  pages?: number | undefined;
  sections: number;
  notes: number;
  marks: number;
  references: number;
  /** The works stand in fields of a reference manager, and the file has no list of them. */
  inFields?: true | undefined;
  /** Lines of the list that were read as no part of an entry. */
  unlisted?: number | undefined;
  links: number;
}

export interface Seen {
  options: number;
  recommendations: number;
  conclusions: number;
  forecasts: number;
}

export interface Held {
  sentences: number;
  dates: number;
  agreeing: number;
  differing: number;
  /** Findings against the case, of dates and of all else. */
  told: number;
}

/** Works of the paper beside those of a library, or of a case. */
export interface HeldWorks {
  of: "library" | "case";
  name: string;
  holds: number;
  works: number;
  found: number;
  differing: number;
  completed: number;
}

const amount = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
/** "3 options", and the plural alone where none was recognised. */
const amountOr = (n: number, one: string, many = `${one}s`) => ({
  n,
  said: n === 0 ? many : amount(n, one, many),
});

function recognised(by: string, kinds: readonly { n: number; said: string }[]): string {
  const list = (some: readonly { said: string }[], last: string) =>
    some
      .map(({ said }) => said)
      .join(", ")
      .replace(/, (?=[^,]*$)/u, ` ${last} `);
  const found = kinds.filter(({ n }) => n > 0);
  const none = kinds.filter(({ n }) => n === 0);
  if (found.length === 0) return `${by}: nothing; it may yet hold ${list(none, "or")}.`;
  const rest = none.length === 0 ? "" : `; no ${list(none, "or")} were recognised`;
  return `${by}, perhaps not all: ${list(found, "and")}${rest}.`;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  de: "German",
  fr: "French",
  ru: "Russian",
  es: "Spanish",
  it: "Italian",
  pt: "Portuguese",
  pl: "Polish",
  uk: "Ukrainian",
  tr: "Turkish",
  nl: "Dutch",
};

export const paperRead = {
  read: ({ words, pages, sections, notes, marks, references, inFields, unlisted, links }: Amounts) => {
    const parts = [
      amount(words, "word"),
      ...(pages === undefined ? [] : [amount(pages, "page")]),
      amount(sections, "section"),
      amount(notes, "note"),
      ...(marks === notes ? [] : [amount(marks, "mark")]),
      ...(references > 0
        ? [
            (inFields
              ? amount(
                  references,
                  "work in fields of a reference manager",
                  "works in fields of a reference manager",
                )
              : amount(references, "entry of a list of works", "entries of a list of works")) +
              (unlisted
                ? ` (${amount(unlisted, "more line")} with a year ${unlisted === 1 ? "was" : "were"} not read as one)`
                : ""),
          ]
        : []),
      ...(links > 0 ? [amount(links, "link")] : []),
    ];
    return `Read: ${parts.join(", ")}.`;
  },
  /** Of a paper in another language than English: what is not asked of it. */
  language: (tongue: string | undefined, isRead: boolean) => {
    const name = tongue === undefined ? undefined : (LANGUAGE_NAMES[tongue] ?? tongue);
    if (name === undefined)
      return "Its language was not recognised, so that no rule that reads sentences was asked; notes, list and links were looked at.";
    return isRead
      ? `It is in ${name}: rules that read English sentences were not asked.`
      : `It is in ${name}, of which no sentence is read: rules that rest on sentences were not asked; notes, list and links were looked at.`;
  },
  systems: {
    notes: "Its sources are named in notes.",
    numbered: "Its sources stand in a numbered list that the text calls.",
    fields: "Its sources were taken from the fields of a reference manager; no list of works was seen.",
    "author-date": "Its sources are named by author and year.",
    "author-page": "Its sources are named by author and page.",
    list: "Its sources stand in a list of works.",
    keys: "Its sources are named by keys ([@…]) of a bibliography that the file does not hold.",
    links: "Its sources are links in the text; what they lead to was not looked at.",
    none: "It names no sources: no notes, no list of works, no links, hardly an author with a year.",
  },
  /** How often, of what is named by keys. */
  keysUsed: (n: number) => `They are used ${n === 1 ? "once" : `${n} times`}.`,
  /** Of another way of naming sources than that of most: how often it was seen. */
  also: {
    notes: (n: number) => amount(n, "note that names a work", "notes that name works"),
    numbered: (n: number) => amount(n, "number of a list", "numbers of a list"),
    "author-date": (n: number) =>
      amount(n, "author with a year in the text", "authors with their years in the text"),
    "author-page": (n: number) =>
      amount(n, "author with a page in the text", "authors with their pages in the text"),
    keys: (n: number) => amount(n, "key of a bibliography", "keys of a bibliography"),
    links: (n: number) => amount(n, "link in the text", "links in the text"),
  },
  besides: (said: readonly string[], isOne: boolean) =>
    `Besides there ${isOne ? "is" : "are"} ${said.join(" and ")}.`,
  notSure: (doubt: string) => `Not sure: ${doubt}.`,
  /** By how they are worded: there may be more, and one or another may be none. */
  argument: ({ options, recommendations, conclusions, forecasts }: Seen) =>
    recognised("Recognised of its argument by its wording", [
      amountOr(options, "option"),
      amountOr(recommendations, "recommendation"),
      amountOr(conclusions, "sentence of conclusion", "sentences of conclusion"),
      amountOr(forecasts, "forecast"),
    ]),
  /** Of a language whose sentences are not read only headings and labels tell, and they tell of no forecast. */
  argumentByLabels: ({ options, recommendations, conclusions }: Omit<Seen, "forecasts">) =>
    recognised("Recognised of its argument by headings and labels alone", [
      amountOr(options, "option"),
      amountOr(recommendations, "recommendation"),
      amountOr(conclusions, "sentence of conclusion", "sentences of conclusion"),
    ]),
  /** Beside no finding: what no rule looks at, so that silence is no praise of it. */
  littleTested:
    "No finding is no praise: what is tested is notes, lists, addresses and set forms of words; whether the reasons carry the conclusion, and whether facts and figures are right, is hardly tested.",
  /** The same beside findings, where rules kept silent over what was not surely read. */
  silentInDoubt:
    "No finding is no praise: rules that rest on what was not surely read kept silent; besides, whether the reasons carry the conclusion, and whether facts and figures are right, is hardly tested.",
  notCompared: "It was not held against the case: papers in this language are not yet.",
  compared: ({ sentences, dates, agreeing, differing, told }: Held) => {
    const name = `Against the case: ${sentences === 1 ? "1 sentence names" : `${sentences} sentences name`} its actors or formats`;
    const all = told > differing ? ` In all it differs from the case in ${amount(told, "place")}.` : "";
    if (dates === 0) return `${name}; no dates were seen in the text.${all}`;
    const held = agreeing + differing;
    const of = `of ${amount(dates, "date")} in the text ${held === 0 ? "none" : held} could be held against it`;
    const rest = dates - held;
    const unheld =
      rest === 0
        ? ""
        : `; ${rest === 1 ? "the other tells" : `the other ${rest} tell`} of nothing that the case dates`;
    return `${name}; ${of}${held === 0 ? "" : `: ${agreeing} ${agreeing === 1 ? "agrees" : "agree"}, ${differing} ${differing === 1 ? "does" : "do"} not${unheld}`}.${all}`;
  },
  /** Of a language in which less is read. */
  comparedInPart:
    "Of a paper in this language dates of events and first moves are not held against the case, and what it says of demands, conditions and values only where the case says it in this language.",
  held: ({ of, name, holds, works, found, differing, completed }: HeldWorks) => {
    const named = of === "library" ? `${name} (${amount(holds, "work")})` : "the sources of the case";
    if (works === 0) return `Against ${named}: no work was read in the paper.`;
    const head = `Against ${named}: ${found === 0 ? "none" : found} of ${amount(works, "work")} of the paper ${found < 2 ? "stands" : "stand"} there`;
    if (found === 0) return `${head}.`;
    const lacks = completed === 0 ? "" : `; of ${completed} it has more than the paper says`;
    return `${head}${lacks}; ${differing === 0 ? "none is" : differing === 1 ? "1 is" : `${differing} are`} cited otherwise.`;
  },
};

export type PaperReadWords = typeof paperRead;
