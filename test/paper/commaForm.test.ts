import { describe, expect, test } from "vitest";
import { parseNames } from "../../src/paper/citations/names.ts";
import { readCitation } from "../../src/paper/citations/readCitation.ts";

const read = (note: string) => readCitation(note, 0)?.work;
const families = (names: readonly { family?: string; literal?: string }[] = []) =>
  names.map(({ family, literal }) => family ?? literal);

/** A note, its authors (or, with a star, editors), title, year. */
const NOTES: readonly (readonly [note: string, families: readonly string[], title: string, year: number])[] =
  [
    [
      "Ilse Tarnow, Was die „Nachtglocke“ verschwieg. Türmer erzählen. In: Turmblätter, 17 (1988) 3, S. 204–219.",
      ["Tarnow"],
      "Was die „Nachtglocke“ verschwieg. Türmer erzählen",
      1988,
    ],
    [
      "Oda Brix/Tore Falkenau, Salz auf Schiefer. Vom Decken der Dächer vor 1900, Glimmstadt 1963, S. 81 f.",
      ["Brix", "Falkenau"],
      "Salz auf Schiefer. Vom Decken der Dächer vor 1900",
      1963,
    ],
    [
      "Ruth Amselt, Käse, Kümmel und Brot: Was Almhirten aßen, 1602–1688, Neudorf bei Waldstett 1954³.",
      ["Amselt"],
      "Käse, Kümmel und Brot: Was Almhirten aßen, 1602–1688",
      1954,
    ],
    [
      "Bela Quint, Nach dem Hagel von 1871, Arnsee: Kreidehaus, Oktober 1902, S. 58 ff.",
      ["Quint"],
      "Nach dem Hagel von 1871",
      1902,
    ],
    [
      "Nele Zobrist, Pilze ohne Hut. In: Urs Zwimpfli (Hg.), Waldatlas 1977. Moose und Flechten am Hang, Zofingen 1979, S. 140–152.",
      ["Zobrist"],
      "Pilze ohne Hut",
      1979,
    ],
    [
      "Gundel Ahrweil (Hg.), Zehn Uhrmacher erinnern sich, Pforzen 1967.",
      ["*", "Ahrweil"],
      "Zehn Uhrmacher erinnern sich",
      1967,
    ],
    ["T. Malvezzo, Orologi Muti, Pavia 1911.", ["Malvezzo"], "Orologi Muti", 1911],
    ["Quarenghi, L., Ottavia Frescolini, Lecce 1926.", ["Quarenghi"], "Ottavia Frescolini", 1926],
    [
      "F. Sartorelli, Il pane nero: dalla «buona crosta» al forno, «Quaderni di Panetteria», XLI, 1968, pp. 77-90",
      ["Sartorelli"],
      "Il pane nero: dalla «buona crosta» al forno",
      1968,
    ],
    [
      "Pellerin, Odile R., Why Snails Wait, and What They Eat: A Year Outdoors. Port Ellery: Thistle Press (1983) 12-39.",
      ["Pellerin"],
      "Why Snails Wait, and What They Eat: A Year Outdoors",
      1983,
    ],
    // What the form is not.
    ["Ivo Dahl, “Kites,” Breezes, Aarhus 2013, p. 6", ["Dahl"], "Kites", 2013],
    ["Ivo Dahl, Kites and Wind (Dublin: Heron, 2009), 8.", ["Dahl"], "Kites and Wind", 2009],
    [
      "Okoru, T.B., Lindvik, S.E., and Maro, P.J. (1987). How caged finches sleep. Annals of Birdsong 12, 33–41.",
      ["Okoru", "Lindvik", "Maro"],
      "How caged finches sleep",
      1987,
    ],
  ];

describe("names, title and place with commas between", () => {
  test.each(NOTES)("%s", (note, [first, ...rest], title, year) => {
    const work = read(note);
    const areEditors = first === "*";
    expect(families(areEditors ? work?.editor : work?.author)).toEqual(areEditors ? rest : [first, ...rest]);
    if (areEditors) expect(work?.author).toBeUndefined();
    expect(work?.title).toBe(title);
    expect(work?.issued?.["date-parts"]?.[0]?.[0]).toBe(year);
  });

  test("what holds the work is parted so too", () => {
    expect(read(NOTES[4]![0])).toMatchObject({
      "container-title": "Waldatlas 1977. Moose und Flechten am Hang",
      editor: [{ family: "Zwimpfli", given: "Urs" }],
      "publisher-place": "Zofingen",
    });
    expect(read(NOTES[8]![0])).toMatchObject({ "container-title": "Quaderni di Panetteria", volume: "XLI" });
    expect(read(NOTES[3]![0])).toMatchObject({ "publisher-place": "Arnsee", publisher: "Kreidehaus" });
  });

  test.each([
    "Interview with Ann Lee, Head of Unit, Brussels 2015",
    "Gespräch mit Anna Berg, Leiterin der Abteilung, Berlin 2015",
    "Letter to Ivo Dahl, Head of Unit, Aarhus 2015.",
    "Intervista con Anna Rossi, Direttrice del Servizio, Roma 2015",
    "Tilda Moos war in Riga, wie man erzählt, Turin 1891.",
    "Kurz darauf klagte Emil Rautner, Wirt am Markt, aus Krakau 1923, man habe ihn vergessen.",
    "Vgl. OVG TVA, ZTR 2011, 3044 (3045): „Wer Hunde hält, haftet für den Zaun.“",
    "Gegen das Heckenverbot schon TGHZ 12, 88 (91), Kolkmann (o. Fn. 7), Art. 3 Rn. 5 TVG.",
  ])("what is told is no work: %s", (note) => {
    expect(read(note)).toBeUndefined();
  });
});

describe("what stands between title and year", () => {
  test.each([
    ["Oxford University Press, Oxford", "Oxford University Press", "Oxford"],
    ["University of Chicago Press, Chicago", "University of Chicago Press", "Chicago"],
    ["Kreidehaus Verlag, Frankfurt a. M.", "Kreidehaus Verlag", "Frankfurt a. M."],
    ["Éditions du Seuil, Paris", "Éditions du Seuil", "Paris"],
    ["Giunti Editore, Firenze", "Giunti Editore", "Firenze"],
    ["Harvard University Press, Cambridge, Mass.", "Harvard University Press", "Cambridge, Mass."],
    ["Cambridge, Mass.", undefined, "Cambridge, Mass."],
    ["Cambridge, Mass.: MIT Press", "MIT Press", "Cambridge, Mass."],
    ["Stanford, Calif.", undefined, "Stanford, Calif."],
  ])("house and place: %s", (words, house, place) => {
    for (const title of ["Trade and War", "Ports Abroad"])
      expect(read(`Ann Lee, ${title}, ${words} 1998, p. 4.`)).toMatchObject({
        author: [{ family: "Lee" }],
        title,
        ...(house && { publisher: house }),
        "publisher-place": place,
      });
  });

  test.each(["PhD thesis, Oslo", "Diss. phil., Berlin", "Diss., Universität Wien, Wien"])(
    "a thesis: %s",
    (words) => {
      expect(read(`Ann Lee, Trade and War, ${words} 1998, p. 4.`)).toMatchObject({
        title: "Trade and War",
        type: "thesis",
      });
    },
  );

  test.each([
    "The University Press",
    "Church, State, University",
    "Power, Money and the Press",
    "Students, Workers, and the University",
  ])("a title that speaks of them: %s", (title) => {
    expect(read(`Ann Lee, ${title}, Oxford 1998, p. 4.`)?.title).toBe(title);
  });

  test.each(["Kritisch hierzu", "So schon"])("a name that other words lead to: %s", (lead) => {
    expect(read(`${lead} Anna Berg, Der Wind im Norden, Berlin 1998, S. 4.`)?.title).toBe(
      "Der Wind im Norden",
    );
  });
});

describe("names", () => {
  test.each([
    ["FRESCOLINI Ottavia", [["FRESCOLINI", "Ottavia"]]],
    [
      "Tomik VK, Abrel MOQTZ, Cravel HJX de",
      [
        ["Tomik", "VK"],
        ["Abrel", "MOQTZ"],
        ["de Cravel", "HJX"],
      ],
    ],
    [
      "Umbert, K. P. Zelnik, V. O. and Farah, Y.",
      [
        ["Umbert", "K. P."],
        ["Zelnik", "V. O."],
        ["Farah", "Y."],
      ],
    ],
    [
      "N. Quist, E. Barlov, and U. Ferenk",
      [
        ["Quist", "N."],
        ["Barlov", "E."],
        ["Ferenk", "U."],
      ],
    ],
    [
      "Ohm TK, Yu ZW",
      [
        ["Ohm", "TK"],
        ["Yu", "ZW"],
      ],
    ],
  ])("%s", (text, names) => {
    expect(parseNames(text).map(({ family, given }) => [family, given])).toEqual(names);
  });

  test("a title is read to the end of the bracket it opens", () => {
    expect(
      read(
        "Szekerl, B., & Halmosi, I. (1971). A harangokról 1802–1849: vázlat [Some lost bells, 1802–1849]. Szeged: Academy of Bells.",
      )?.title,
    ).toBe("A harangokról 1802–1849: vázlat [Some lost bells, 1802–1849]");
  });
});
