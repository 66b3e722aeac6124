import { VOLUMES } from "./pieces.ts";
import type { Random } from "./random.ts";
import type { Tongue } from "./vocabulary.ts";

/**
 * Ways of printing a reference, drawn at random from what styles do: how names stand, where the year stands, what
 * goes around titles, what introduces a container, how volumes, pages, places and publishers follow. A style is drawn
 * once and prints many works; no style is that of one journal.
 */

export interface NameStyle {
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
export const EDITED: Record<Tongue, readonly string[]> = {
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
