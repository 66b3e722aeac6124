import type { Label } from "../../src/paper/tagger/labels.ts";
import type { Random } from "./random.ts";
import type { Tongue } from "./vocabulary.ts";
import type { Person, Work } from "./works.ts";

/**
 * Ways of printing a reference, drawn at random from what styles do: how names stand, where the year stands, what
 * goes around titles, what introduces a container, how volumes, pages, places and publishers follow. A style is drawn
 * once and prints many works; no style is that of one journal.
 */

export type Piece = readonly [text: string, label: Label];

interface NameStyle {
  order: "family-first" | "given-first" | "first-inverted";
  given: "full" | "initials" | "initials-tight" | "initials-bare";
  inverted: string;
  between: string;
  last: string;
  caps: boolean;
  etAlFrom: number;
  etAl: string;
}

export interface Style {
  tongue: Tongue;
  names: NameStyle;
  editorNames: NameStyle;
  afterAuthors: string;
  year: "after-authors" | "end" | "after-publisher" | "after-title" | "after-place";
  yearForm: "paren" | "bare" | "bracket" | "comma";
  afterYear: string;
  quotes: readonly [string, string] | null;
  quotesOnBooks: boolean;
  commaInQuotes: boolean;
  subtitle: string;
  afterTitle: string;
  containerIn: string;
  journalIn: string;
  journalQuotes: readonly [string, string] | null;
  editors: "before-container" | "after-container" | "before-container-paren";
  editorMark: string;
  editorPlace: "before" | "after";
  volume: number;
  pagesBy: string;
  pagesPlace: "end" | "after-container" | "before-in";
  dash: string;
  placePublisher:
    | "colon"
    | "comma"
    | "publisher-comma-place"
    | "publisher-paren"
    | "paren"
    | "place-only"
    | "publisher-only"
    | "slash";
  seriesForm: number;
  edition: number;
  between: string;
  end: string;
  url: number;
  isNote: boolean;
  /** "J Med 1999; 17(2): 15-20": the year stands between journal and volume. */
  yearInJournal: string | null;
  /** "1962 COZZI Gaetano, …": before everything. */
  yearFirst: boolean;
  /** As lawyers cite a journal: "(1991) 18 J. Law 206", "90 Law Rev. 233, 240 (1976)". */
  law: "uk" | "us" | null;
  /** A dash for the author of the entry before. */
  dashed: string | null;
}

export function styleOf(random: Random, tongue: Tongue): Style {
  const isNote = random.is(0.3);
  const given = random.weigh<NameStyle["given"]>([
    [43, "full"],
    [34, "initials"],
    [7, "initials-tight"],
    [16, "initials-bare"],
  ]);
  const and = { en: "and", de: "und", fr: "et", it: "e", es: "y", ru: "и", pt: "e", nl: "en" }[tongue];
  const order = isNote
    ? random.weigh<NameStyle["order"]>([
        [75, "given-first"],
        [18, "family-first"],
        [7, "first-inverted"],
      ])
    : random.weigh<NameStyle["order"]>([
        [25, "given-first"],
        [58, "family-first"],
        [17, "first-inverted"],
      ]);
  const between = random.weigh([
    [62, ", "],
    [18, "; "],
    [10, "/"],
    [3, " / "],
    [3, " - "],
    [2, " – "],
    [2, ` ${and} `],
  ]);
  const names: NameStyle = {
    order,
    given,
    inverted:
      given === "initials-bare"
        ? random.pick([" ", " ", ", "])
        : random.weigh([
            [82, ", "],
            [18, " "],
          ]),
    between,
    last: random.weigh([
      [25, between],
      [30, ` ${and} `],
      [14, `, ${and} `],
      [14, " & "],
      [8, ", & "],
      [4, between.trim() === "" ? between : `; ${and} `],
      [2, " and "],
      [3, "/"],
    ]),
    caps: random.is(order === "given-first" ? 0.04 : 0.09),
    etAlFrom: random.weigh([
      [70, 99],
      [15, 3],
      [15, 4],
    ]),
    etAl: random.pick(
      {
        en: [" et al.", ", et al.", " and others", " et al"],
        de: [" u.a.", " u. a.", " et al.", " et. al."],
        fr: [" et al.", " et alii"],
        it: [" et al.", " e altri", " et alii"],
        es: [" et al.", " y otros"],
        ru: [" и др."],
        pt: [" et al."],
        nl: [" e.a.", " et al."],
      }[tongue],
    ),
  };
  const editorNames: NameStyle = random.is(0.6)
    ? { ...names, order: random.is(0.7) ? "given-first" : names.order }
    : { ...names };
  return {
    tongue,
    names,
    editorNames,
    afterAuthors: random.weigh(
      isNote
        ? [
            [60, ", "],
            [22, ": "],
            [8, ". "],
            [4, " – "],
            [3, " - "],
            [3, ","],
          ]
        : [
            [30, ": "],
            [26, ". "],
            [22, ", "],
            [12, " "],
            [3, " – "],
            [3, ".: "],
            [2, "; "],
            [2, ".– "],
          ],
    ),
    year: random.weigh<Style["year"]>(
      isNote
        ? [
            [8, "after-authors"],
            [38, "end"],
            [40, "after-place"],
            [14, "after-publisher"],
          ]
        : [
            [58, "after-authors"],
            [17, "end"],
            [10, "after-publisher"],
            [13, "after-place"],
            [2, "after-title"],
          ],
    ),
    yearForm: random.weigh<Style["yearForm"]>([
      [50, "paren"],
      [36, "bare"],
      [2, "bracket"],
      [12, "comma"],
    ]),
    afterYear: random.weigh([
      [36, ": "],
      [34, ". "],
      [12, ", "],
      [16, " "],
      [2, " - "],
    ]),
    quotes: random.weigh<Style["quotes"]>([
      [52, null],
      [16, ["“", "”"]],
      [8, ['"', '"']],
      [9, ["„", "“"]],
      [7, ["‘", "’"]],
      [4, ["«", "»"]],
      [3, ["»", "«"]],
      [1, ["'", "'"]],
    ]),
    quotesOnBooks: random.is(0.25),
    commaInQuotes: random.is(0.4),
    subtitle: random.weigh([
      [48, ": "],
      [38, ". "],
      [6, " : "],
      [4, " – "],
      [4, ", "],
    ]),
    afterTitle: random.weigh([
      [50, ". "],
      [38, ", "],
      [3, "; "],
      [4, " "],
      [3, " – "],
      [2, ".– "],
    ]),
    containerIn: random.pick(
      INTRODUCING[tongue].filter((one) => !one.startsWith("//") || random.is(0.5)) || ["In: "],
    ),
    journalIn: random.weigh([
      [55, ""],
      [15, "In: "],
      [10, "in: "],
      [10, "in "],
      [4, "In "],
      [2, "// "],
      [4, ""],
    ]),
    journalQuotes: random.weigh<Style["quotes"]>([
      [86, null],
      [8, ["«", "»"]],
      [4, ["„", "“"]],
      [2, ["“", "”"]],
    ]),
    editors: random.weigh<Style["editors"]>([
      [60, "before-container"],
      [35, "after-container"],
      [5, "before-container-paren"],
    ]),
    editorMark: random.pick(EDITED[tongue]),
    editorPlace: random.is(0.75) ? "after" : "before",
    volume: random.int(0, VOLUMES.length - 1),
    pagesBy: random.pick(PAGES[tongue]),
    pagesPlace: random.weigh<Style["pagesPlace"]>([
      [68, "end"],
      [22, "after-container"],
      [10, "before-in"],
    ]),
    dash: random.weigh([
      [48, "-"],
      [42, "–"],
      [4, " - "],
      [3, " – "],
      [2, "--"],
      [1, "—"],
    ]),
    placePublisher: random.weigh<Style["placePublisher"]>([
      [38, "colon"],
      [13, "comma"],
      [12, "publisher-comma-place"],
      [4, "publisher-paren"],
      [3, "paren"],
      [20, "place-only"],
      [6, "publisher-only"],
      [4, "slash"],
    ]),
    seriesForm: random.int(0, 4),
    edition: random.int(0, 5),
    between: random.weigh([
      [56, ", "],
      [40, ". "],
      [4, "; "],
    ]),
    end: random.weigh([
      [66, "."],
      [30, ""],
      [3, ";"],
      [1, ","],
    ]),
    url: random.int(0, 9),
    isNote,
    yearInJournal: random.is(given === "initials-bare" ? 0.6 : 0.1)
      ? random.pick(["; ", ";", ", ", " (", ": ", ". "])
      : null,
    yearFirst: random.is(tongue === "it" ? 0.12 : 0.015),
    law: isNote && (tongue === "en" || random.is(0.1)) && random.is(0.28) ? random.pick(["uk", "us"]) : null,
    dashed: random.is(0.12)
      ? random.pick(["———", "–––", "___", "Ders.", "Dies.", "Id.", "—", "--", "idem"])
      : null,
  };
}

const INTRODUCING: Record<Tongue, readonly string[]> = {
  en: ["In ", "In: ", "in ", "in: ", "In ", "in "],
  de: ["In: ", "in: ", "In ", "in ", "In: ", "In: "],
  fr: ["In ", "in ", "dans ", "Dans ", "In: ", "in: "],
  it: ["in ", "In: ", "In ", "in: ", "in ", "in "],
  es: ["En: ", "En ", "en ", "in "],
  ru: ["// ", " // ", "В кн.: ", "// "],
  pt: ["In: ", "In ", "in ", "Em "],
  nl: ["in: ", "In: ", "in "],
};
const EDITED: Record<Tongue, readonly string[]> = {
  en: [
    "(ed.)",
    "(eds.)",
    "(eds)",
    "(Ed.)",
    "(Eds.)",
    ", ed.",
    ", eds.",
    "ed. by ",
    "ed. ",
    "edited by ",
    "eds. ",
    "Ed. ",
    "(editors)",
    ", editors",
    "Edited by ",
  ],
  de: [
    "(Hrsg.)",
    "(Hg.)",
    "(Hrsg.)",
    "(Hgg.)",
    "(Hrsg)",
    "hrsg. von ",
    "hrsg. v. ",
    "hg. v. ",
    "Hrsg. von ",
    "(Hg.)",
    "(eds.)",
    ", Hrsg.",
    "herausgegeben von ",
    "(ed.)",
    "[Hrsg.]",
    "(Hrsgg.)",
  ],
  fr: ["(dir.)", "(éd.)", "(éds.)", "sous la direction de ", "dir. ", "éd. ", ", éd.", "sous la dir. de "],
  it: ["a cura di ", "a cura di ", "(a cura di)", "(ed.)", "ed. ", ", a cura di ", "a c. di "],
  es: ["(ed.)", "(eds.)", "(coord.)", "(comp.)", "(Org.)"],
  ru: ["под ред. ", "Под ред. ", "(ред.)", "отв. ред. "],
  pt: ["(Org.)", "(orgs.)", "(ed.)"],
  nl: ["(red.)", "(eds.)", "ed. "],
};
const PAGES: Record<Tongue, readonly string[]> = {
  en: ["pp. ", "", "", "pp. ", "p. ", ": ", "pp.", "pages ", ", ", "P. "],
  de: ["S. ", "", "S. ", ": ", "S.", "", "Seiten ", "pp. "],
  fr: ["p. ", "pp. ", "", ": "],
  it: ["pp. ", "p. ", "", ": "],
  es: ["pp. ", "p. ", "", ": "],
  ru: ["С. ", "с. ", "C. "],
  pt: ["p. ", "pp. ", "", ":"],
  nl: ["p. ", "pp. ", "blz. ", ""],
};

const L = (text: string, label: Label): Piece => [text, label];
const O = (text: string): Piece => [text, "other"];

/** Volume and issue: "12(3)", "Vol. 12, No. 3", "12. Jg., H. 3" … */
const VOLUMES: readonly ((v: string, i: string | undefined, t: Tongue) => Piece[])[] = [
  (v, i) => [L(v, "volume"), ...(i ? [O("("), L(i, "issue"), O(")")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(" ("), L(i, "issue"), O(")")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(", no. "), L(i, "issue")] : [])],
  (v, i) => [O("Vol. "), L(v, "volume"), ...(i ? [O(", No. "), L(i, "issue")] : [])],
  (v, i) => [O("vol. "), L(v, "volume"), ...(i ? [O(", no. "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [O("Jg. "), L(v, "volume"), ...(i ? [O(", H. "), L(i, "issue")] : [])]
      : [O("Vol."), L(v, "volume"), ...(i ? [O(", nº "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [L(v, "volume"), O(". Jg."), ...(i ? [O(", Heft "), L(i, "issue")] : [])]
      : [O("vol. "), L(v, "volume"), ...(i ? [O(", n. "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [O("Bd. "), L(v, "volume"), ...(i ? [O(", Nr. "), L(i, "issue")] : [])]
      : [O("t. "), L(v, "volume"), ...(i ? [O(", n° "), L(i, "issue")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O("/"), L(i, "issue")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(", "), L(i, "issue")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(":"), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [...(i ? [O("H. "), L(i, "issue")] : [L(v, "volume")])]
      : [L(v, "volume"), ...(i ? [O("."), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [...(i ? [O("Nr. "), L(i, "issue")] : [L(v, "volume")])]
      : [O("Volume "), L(v, "volume"), ...(i ? [O(", Number "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "ru"
      ? [...(i ? [O("№ "), L(i, "issue")] : [O("Т. "), L(v, "volume")])]
      : [L(v, "volume"), ...(i ? [O(" no. "), L(i, "issue")] : [])],
];

function nameText(person: Person, style: NameStyle, isFirst: boolean): string {
  const initials = person.given.map((name) => name.charAt(0).toLocaleUpperCase());
  const given =
    style.given === "full"
      ? person.given.join(" ")
      : style.given === "initials"
        ? initials.map((one) => `${one}.`).join(" ")
        : style.given === "initials-tight"
          ? initials.map((one) => `${one}.`).join("")
          : initials.join("");
  const family = style.caps ? person.family.toLocaleUpperCase() : person.family;
  const isInverted = style.order === "family-first" || (style.order === "first-inverted" && isFirst);
  const suffix = person.suffix ? `, ${person.suffix}` : "";
  return isInverted ? `${family}${style.inverted}${given}${suffix}` : `${given} ${family}${suffix}`;
}

function namesText(people: readonly Person[], style: NameStyle): string {
  const shown = people.length >= style.etAlFrom ? people.slice(0, 1) : people;
  const texts = shown.map((person, i) => nameText(person, style, i === 0));
  if (shown.length < people.length) return texts.join(style.between) + style.etAl;
  return texts.length < 2
    ? texts.join("")
    : `${texts.slice(0, -1).join(style.between)}${style.last}${texts.at(-1)}`;
}

const MONTHS: Partial<Record<Tongue, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  it: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};

function dateText(random: Random, { month, day, year, tongue }: Work): string {
  if (month === undefined)
    return random.is(0.02)
      ? random.pick([
          `${year}-${String(year + 1).slice(2)}`,
          `${year}-${year + 1}`,
          `${year}/${String(year + 1).slice(2)}`,
          `${year}–${year + 3}`,
          `[${year - 30}] ${year}`,
          `c. ${year}`,
          `${year} [${year - 20}]`,
          `${year}/${year - 40}`,
          tongue === "de" ? "o. J." : "n.d.",
          tongue === "de" ? "i.E." : "forthcoming",
        ])
      : String(year);
  const names = MONTHS[tongue] ?? MONTHS.en!;
  const name =
    tongue === "en" && random.is(0.25)
      ? `${names[month - 1]!.slice(0, 3)}${random.pick(["", "."])}`
      : names[month - 1]!;
  if (day === undefined) return random.pick([`${name} ${year}`, `${name}, ${year}`, `${name} ${year}`]);
  if (tongue === "de")
    return random.pick(
      [
        `${day}. ${name} ${year}`,
        `${day}.${month}.${year}`,
        `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
        `vom ${day}.${month}.${year}`,
        `v. ${day}.${month}.${year}`,
      ].map((one) => one),
    );
  return random.pick([
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${day}/${month}/${year}`,
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  ]);
}

/** A work as a reference in a style, in labelled pieces. */
export function printed(random: Random, work: Work, style: Style): Piece[] {
  const pieces: Piece[] = [];
  const put = (...more: Piece[]) => pieces.push(...more.filter(([text]) => text !== ""));
  const { tongue } = style;
  const isPart = work.kind === "chapter" || work.kind === "paper";
  const isJournal = work.kind === "article" || work.kind === "news";
  const hasPeople =
    work.authors.length > 0 || work.body !== undefined || (work.kind === "edited" && work.editors.length > 0);
  const editorsLead = work.kind === "edited" && work.authors.length === 0;
  const date = dateText(random, work);
  const letter = style.year === "after-authors" && random.is(0.06) ? random.pick(["a", "b", "c"]) : "";
  const yearOnly = style.year === "after-authors" && work.month !== undefined && random.is(0.6);
  const yearText = (yearOnly ? String(work.year) : date) + letter;
  let isDated = random.is(style.isNote ? 0.06 : 0.02);
  const wrapYear = (text: string): Piece[] => {
    const shown = L(text, "date");
    return style.yearForm === "paren"
      ? [O("("), shown, O(")")]
      : style.yearForm === "bracket"
        ? [O("["), shown, O("]")]
        : [shown];
  };
  const dateIf = (place: Style["year"], lead: string): void => {
    if (isDated || style.year !== place) return;
    isDated = true;
    const isParen = style.yearForm === "paren" || style.yearForm === "bracket";
    put(O(isParen ? (lead.trim() === "" ? lead : " ") : lead), ...wrapYear(yearText));
  };

  if (style.yearFirst) {
    isDated = true;
    put(L(String(work.year), "date"), O(" "));
  }

  // Who.
  const isMissing = random.is(0.05);
  if (work.authors.length > 0 && style.dashed && random.is(0.25)) put(O(style.dashed));
  else if (work.authors.length > 0 && !isMissing) put(L(namesText(work.authors, style.names), "author"));
  else if (work.body !== undefined && !isMissing) put(L(work.body, "author"));
  else if (editorsLead) {
    put(L(namesText(work.editors, style.names), "editor"));
    const mark = /^[(,[]/.test(style.editorMark)
      ? style.editorMark
      : random.pick(
          EDITED[tongue].filter((one) => /^[(,[]/.test(one)).length > 0
            ? EDITED[tongue].filter((one) => /^[(,[]/.test(one))
            : ["(ed.)"],
        );
    put(O(mark.startsWith("(") || mark.startsWith("[") ? ` ${mark}` : mark));
  }
  const hasWho = pieces.length > 0;
  if (hasWho && hasPeople) {
    if (style.year === "after-authors" && !isDated) {
      isDated = true;
      const isParen = style.yearForm === "paren" || style.yearForm === "bracket";
      put(O(isParen ? " " : random.pick([", ", ", ", ". ", " "])), ...wrapYear(yearText));
      put(O(style.afterYear));
    } else
      put(
        O(
          pieces.at(-1)![0].endsWith(".") && style.afterAuthors.startsWith(".")
            ? style.afterAuthors.slice(1)
            : style.afterAuthors,
        ),
      );
  }

  // Title.
  const isQuoted =
    style.quotes !== null &&
    (isJournal || isPart || style.quotesOnBooks || work.kind === "web" || work.kind === "thesis");
  const title =
    work.subtitle === undefined
      ? work.title
      : `${work.title}${/[?!]$/.test(work.title) ? " " : style.subtitle}${work.subtitle}`;
  const [open, close] = isQuoted ? style.quotes! : ["", ""];
  const isOpen = /[?!]$/.test(title);
  const inside = isQuoted && style.commaInQuotes && !isOpen ? style.afterTitle.trim().charAt(0) : "";
  put(O(open), L(title, "title"), O(isQuoted && /^[.,]$/.test(inside) ? inside : ""), O(close));
  const afterTitle =
    isQuoted && /^[.,]$/.test(inside)
      ? " "
      : isOpen && style.afterTitle.startsWith(".")
        ? " "
        : style.afterTitle;
  if (!hasWho && style.year === "after-authors" && !isDated) {
    isDated = true;
    put(O(" "), O("("), L(yearText, "date"), O(")"));
  }
  if (work.kind === "book" && work.editors.length > 0) {
    const marks = EDITED[tongue].filter((one) => !/^[(,[]/.test(one));
    put(
      O(random.pick([". ", ", ", " ("])),
      O(marks.length > 0 ? random.pick(marks) : "ed. "),
      L(namesText(work.editors, { ...style.names, order: "given-first" }), "editor"),
    );
    if (pieces.at(-3)![0] === " (") put(O(")"));
  }
  if (work.translators.length > 0)
    put(
      O(
        random.pick(
          {
            en: [", trans. ", ", translated by ", ". Translated by "],
            de: [", übers. von ", ". Aus dem Engl. von "],
            fr: [", trad. "],
            it: [", trad. di "],
            es: [", trad. "],
            ru: [", пер. "],
            pt: [", trad. "],
            nl: [", vert. "],
          }[tongue],
        ),
      ),
      L(namesText(work.translators, { ...style.names, order: "given-first" }), "translator"),
    );
  let joined = afterTitle;
  const join = (): void => {
    if (joined !== "") put(O(joined));
    joined = "";
  };
  if (work.genre !== undefined && work.kind !== "book") {
    const shown = L(work.genre, "genre");
    const numbered = work.kind === "report" && random.is(0.6);
    if (random.is(0.2)) put(O(" ("), shown, O(")"));
    else {
      join();
      put(shown);
      if (numbered)
        put(
          O(random.pick([" No. ", " ", " Nr. ", " #", ", No. "])),
          L(`${random.int(1, 999)}${random.pick(["", "", `/${random.int(0, 99)}`])}`, "issue"),
        );
      joined = style.between;
    }
  }
  if (work.edition !== undefined && random.is(0.9)) {
    const n = work.edition;
    const texts: Record<Tongue, readonly string[]> = {
      en: [
        `${n}th ed.`,
        `${["", "1st", "2nd", "3rd"][n] ?? `${n}th`} ed.`,
        `${["", "1st", "2nd", "3rd"][n] ?? `${n}th`} edition`,
        "rev. ed.",
        "Second Edition",
      ],
      de: [
        `${n}. Aufl.`,
        `${n}. Auflage`,
        `${n}., überarb. Aufl.`,
        `${n}. erw. Aufl.`,
        `${n}., aktualisierte Auflage`,
        `${n}. durchges. Aufl.`,
      ],
      fr: [`${n}e éd.`, `${n}e édition`],
      it: [`${n}ª ed.`, "seconda edizione"],
      es: [`${n}ª ed.`],
      ru: [`${n}-е изд.`],
      pt: [`${n}ª ed.`, `${n}. ed.`],
      nl: [`${n}e druk`],
    };
    const text = L(random.pick(texts[tongue]), "edition");
    if (style.edition < 2) put(O(" ("), text, O(")"));
    else {
      join();
      put(text);
      joined = random.pick([style.between, " ", style.between]);
    }
  }
  const pages = (): Piece[] => {
    if (!work.pages) return [];
    const [from, to] = work.pages;
    const last =
      random.is(0.12) && to > from && to > 100 ? String(to).slice(random.is(0.5) ? -2 : -1) : String(to);
    const text =
      from === to
        ? String(from)
        : random.is(0.04)
          ? `${from}${random.pick([" ff.", "ff.", "f.", " f.", " sqq."])}`
          : `${from}${style.dash}${last}`;
    const lead =
      style.pagesBy === ": " || style.pagesBy === ", "
        ? ""
        : from === to && style.pagesBy === "pp. "
          ? "p. "
          : style.pagesBy;
    return [O(lead), L(random.is(0.02) ? `e${from}` : text, "pages")];
  };
  let arePagesPut = false;
  if (style.pagesPlace === "before-in" && isPart && work.pages && tongue === "de") {
    join();
    put(O("S. "), ...pages().slice(1), O(" "));
    joined = "";
    arePagesPut = true;
  }

  // Container.
  if (work.container !== undefined) {
    if (isPart) {
      join();
      put(O(isPart && style.containerIn.trim() === "" ? "In: " : style.containerIn));
      const isAfterMark = /^[(,[]/.test(style.editorMark);
      const editors =
        work.editors.length > 0 ? L(namesText(work.editors, style.editorNames), "editor") : undefined;
      if (editors && style.editors === "before-container") {
        if (isAfterMark)
          put(
            editors,
            O(style.editorMark.startsWith(",") ? style.editorMark : ` ${style.editorMark}`),
            O(random.pick([": ", ", ", " ", ". ", ": "])),
          );
        else put(editors, O(random.pick([" (eds.): ", " (Hrsg.): ", " (Hg.), ", ", ", ": "])));
      }
      put(L(work.container, "container"));
      if (editors && style.editors !== "before-container") {
        if (isAfterMark)
          put(
            O(random.pick([", ", ". ", " ("])),
            editors,
            O(style.editorMark.startsWith(",") ? style.editorMark : ` ${style.editorMark}`),
          );
        else if (random.is(0.3)) put(O(` (${style.editorMark}`), editors, O(")"));
        else put(O(random.pick([", ", ", ", ". "])), O(style.editorMark), editors);
      }
      joined = style.between;
      if (work.volume !== undefined) {
        join();
        put(...VOLUMES[style.volume]!(work.volume, undefined, tongue));
        joined = style.between;
      }
      if (work.pages && !arePagesPut && style.pagesPlace === "after-container") {
        if (random.is(0.4)) put(O(" ("), ...pages(), O(")"));
        else {
          put(O(random.pick([", ", ", ", ": ", ". "])), ...pages());
        }
        arePagesPut = true;
      }
    } else {
      if (style.law !== null && work.volume !== undefined && work.pages) {
        lawJournal(random, work, style, put);
        isDated = true;
        arePagesPut = true;
        joined = "";
      } else {
        join();
        const [from, to] = style.journalQuotes ?? ["", ""];
        put(O(style.journalIn), O(from), L(work.container, "container"), O(to));
        if (work.volume !== undefined) {
          if (!isDated && style.yearInJournal !== null && style.year !== "after-authors") {
            isDated = true;
            put(
              O(style.yearInJournal === " (" ? " (" : random.pick([" ", ", ", ". "])),
              L(date, "date"),
              O(style.yearInJournal === " (" ? ") " : style.yearInJournal),
              ...VOLUMES[style.volume]!(work.volume, work.issue, tongue),
            );
          } else
            put(
              O(
                random.weigh([
                  [50, ", "],
                  [36, " "],
                  [8, ". "],
                  [4, "; "],
                  [2, ": "],
                ]),
              ),
              ...VOLUMES[style.volume]!(work.volume, work.issue, tongue),
            );
        }
        if (
          !isDated &&
          (style.year === "end" || style.year === "after-place" || style.year === "after-publisher") &&
          work.kind !== "news"
        ) {
          isDated = true;
          put(
            O(style.yearForm === "paren" ? " " : random.pick([", ", ", ", " ", ". ", "; "])),
            ...wrapYear(yearText),
          );
        }
        if (work.kind === "news" && (!isDated || yearOnly)) {
          isDated = true;
          put(O(random.pick([", ", ", ", " (", " ", " v. ", ". "])), L(date, "date"));
        }
        if (work.pages && !arePagesPut) {
          const lead =
            style.pagesBy === ": "
              ? random.pick([": ", ":"])
              : random.weigh([
                  [70, ", "],
                  [14, ": "],
                  [8, ":"],
                  [8, " "],
                ]);
          put(O(lead), ...pages());
          arePagesPut = true;
        }
        joined = style.between;
      }
    }
  }
  if (work.kind === "thesis" && work.publisher !== undefined) {
    join();
    put(L(work.publisher, "publisher"));
    joined = style.between;
  }
  if (work.kind === "book" && work.volume !== undefined) {
    join();
    put(...VOLUMES[style.volume]!(work.volume, undefined, tongue));
    joined = style.between;
  }

  // Series.
  if (work.series !== undefined && style.seriesForm < 3) {
    const number = work.seriesNumber
      ? [O(random.pick([", ", " ", ", Bd. ", " Vol. ", ", no. ", "; "])), L(work.seriesNumber, "volume")]
      : [];
    if (style.seriesForm === 0) put(O(" ("), L(work.series, "series"), ...number, O(")"));
    else {
      join();
      put(L(work.series, "series"), ...number);
    }
    joined = style.between;
  }

  // Place and publisher.
  const publisher =
    work.kind === "thesis" || work.publisher === undefined ? undefined : L(work.publisher, "publisher");
  const place = work.place === undefined ? undefined : L(work.place, "place");
  const withYear = (lead: string): void => {
    dateIf("after-place", lead);
    dateIf("after-publisher", lead);
  };
  if (publisher || place) {
    if (style.placePublisher === "paren" || style.placePublisher === "publisher-paren") {
      put(O(" ("));
      if (place) put(place);
      if (place && publisher && style.placePublisher !== "paren") put(O(": "), publisher);
      if (!isDated && style.year !== "after-authors") {
        isDated = true;
        put(O(random.pick([", ", ", ", " "])), L(yearText, "date"));
      }
      put(O(")"));
    } else if (!publisher || (place && style.placePublisher === "place-only")) {
      join();
      put(place ?? publisher!);
      withYear(random.pick([" ", ", ", " "]));
    } else if (!place || style.placePublisher === "publisher-only") {
      join();
      put(publisher);
      withYear(random.pick([", ", " ", ", "]));
    } else if (style.placePublisher === "publisher-comma-place") {
      join();
      put(publisher, O(random.pick([", ", ", ", ": "])), place);
      withYear(random.pick([", ", " ", ", "]));
    } else {
      join();
      const mark =
        { colon: random.pick([": ", ": ", " : ", ":"]), comma: ", ", slash: random.pick(["/", " / "]) }[
          style.placePublisher as "colon"
        ] ?? ": ";
      put(place);
      if (style.year === "after-place" && !isDated && random.is(0.15)) {
        dateIf("after-place", " ");
        put(O(mark), publisher);
      } else {
        put(O(mark), publisher);
        withYear(random.pick([", ", " ", ", "]));
      }
    }
    joined = style.between;
  }
  if (work.pages && !arePagesPut) {
    put(O(random.pick([", ", ", ", ". ", ": "])), ...pages());
    arePagesPut = true;
  }
  if (!isDated && style.year !== "after-authors") {
    isDated = true;
    put(O(random.pick([", ", ", ", ". ", " "])), ...wrapYear(yearText));
  }

  if (work.doi !== undefined)
    put(O(random.pick([". doi:", ". doi: ", ", DOI: ", ". https://doi.org/", ". "])), L(work.doi, "doi"));
  if (work.url !== undefined) {
    const lead = random.pick([
      ". ",
      ", ",
      ". Online: ",
      ": ",
      ". URL: ",
      ". Available at: ",
      ". Retrieved from ",
      ", online: ",
      "; ",
      ". <",
      " (",
      ". Verfügbar unter: ",
      ". In: ",
    ]);
    put(O(lead), L(work.url, "url"), O(lead.endsWith("<") ? ">" : lead.endsWith("(") ? ")" : ""));
    if (random.is(0.5)) {
      const seen = {
        ...work,
        month: random.int(1, 12),
        day: random.int(1, 28),
        year: random.int(1999, 2024),
      };
      put(
        O(random.pick([" (", ", ", ". ", " ["])),
        O(
          random.pick(
            {
              en: ["accessed ", "Accessed ", "last accessed ", "retrieved ", "viewed "],
              de: [
                "Zugriff am ",
                "abgerufen am ",
                "Stand: ",
                "letzter Zugriff: ",
                "Zugriff: ",
                "Download vom ",
              ],
              fr: ["consulté le "],
              it: ["consultato il "],
              es: ["consultado el "],
              ru: ["дата обращения: "],
              pt: ["acesso em "],
              nl: ["geraadpleegd op "],
            }[tongue],
          ),
        ),
        O(dateText(random, seen)),
        O(random.pick([")", "", ".", "]"])),
      );
    }
  }

  // What a note has beside the work: a page cited, and words before.
  if (style.isNote && random.is(0.35)) {
    const page = random.int(1, 400);
    const cited = random.is(0.5)
      ? `${page}`
      : random.is(0.5)
        ? `${page}${random.pick([" f.", "f.", " ff.", "ff."])}`
        : `${page}${style.dash}${page + random.int(1, 9)}`;
    put(
      O(
        random.pick(
          {
            en: [", p. ", ", at ", ", ", ", pp. ", " "],
            de: [", S. ", ", hier S. ", ", hier: S. ", ", S. ", ", bes. S. ", ": "],
            fr: [", p. ", ", ici p. "],
            it: [", p. ", ", pp. ", ", in partic. p. "],
            es: [", p. "],
            ru: [". С. "],
            pt: [", p. "],
            nl: [", p. "],
          }[tongue],
        ),
      ),
      L(cited, "cited"),
    );
  }
  if (style.end !== "" && !/[.;,]$/.test(pieces.at(-1)![0])) put(O(style.end));
  if (style.isNote && random.is(0.18))
    pieces.unshift(
      O(
        random.pick(
          {
            en: [
              "See ",
              "Cf. ",
              "See also ",
              "See, e.g., ",
              "See for example ",
              "Compare ",
              "For an overview see ",
            ],
            de: [
              "Vgl. ",
              "Siehe ",
              "Vgl. dazu ",
              "Vgl. hierzu ",
              "Siehe auch ",
              "S. ",
              "So etwa ",
              "Vgl. z.B. ",
              "Hierzu ",
            ],
            fr: ["Voir ", "Cf. ", "Voir aussi "],
            it: ["Cfr. ", "Si veda ", "Vedi ", "cfr. "],
            es: ["Véase ", "Cf. "],
            ru: ["См.: ", "См. "],
            pt: ["Ver ", "Cf. "],
            nl: ["Zie ", "Vgl. "],
          }[tongue],
        ),
      ),
    );
  return pieces;
}

function lawJournal(random: Random, work: Work, style: Style, put: (...pieces: Piece[]) => void): void {
  const [first] = work.pages!;
  const year = L(String(work.year), "date");
  const volume = L(work.volume!, "volume");
  const container = L(work.container!, "container");
  const page = L(String(first), "pages");
  const cited: Piece[] = random.is(0.4) ? [O(", "), L(String(first + random.int(1, 30)), "cited")] : [];
  if (style.law === "uk")
    put(
      O(random.pick([" ", ", "])),
      O(random.is(0.8) ? "(" : "["),
      year,
      O(random.is(0.8) ? ") " : "] "),
      volume,
      ...(work.issue !== undefined && random.is(0.4) ? [O("("), L(work.issue, "issue"), O(")")] : []),
      O(" "),
      container,
      O(random.pick([" ", ", "])),
      page,
      ...cited,
    );
  else put(O(", "), volume, O(" "), container, O(" "), page, ...cited, O(" ("), year, O(")"));
}
