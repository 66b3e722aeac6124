import { dateText } from "./dates.ts";
import { namesText } from "./names.ts";
import { L, O, type Piece, VOLUMES } from "./pieces.ts";
import type { Random } from "./random.ts";
import { EDITED, type Style } from "./styles.ts";
import type { Tongue } from "./vocabulary.ts";
import type { Work } from "./works.ts";

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
