import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bibliographyText, loadBibliographyReader, lostInWriting } from "../../src/bibliography/index.ts";
import type { Csl } from "../../src/record/index.ts";
import { growth, LINEAR } from "../growth.ts";

/** A library as it grows in years of work, of invented works: JabRef's notes, abbreviations, volumes, accents, two of one key. */
const TEXT = readFileSync(new URL("../fixtures/bibliographies/nile.bib", import.meta.url), "utf8");
const read = await loadBibliographyReader();
const { value, problems } = read("nile.bib", TEXT);
type Work = Csl & Record<string, unknown>;
const works = value as Work[];
const work = (id: string) => works.find((one) => one.id === id)!;
/** What the case adds is no part of a work. */
const ofTheWork = ({ actor, kind, seen, ...rest }: Work) => rest as Work;

describe("a library that has seen much", () => {
  test("each entry is a work, and fields for others to take are none", () => {
    expect(works).toHaveLength(15);
  });

  test("what is not read is named, and nothing else is said", () => {
    expect(problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'note the date "2021-02-30" (accessed) is none that can be read, and is kept as words; correct it in the reference manager',
      "note not read, with the number of entries that have it: related (1), relatedtype (1), relatedstring (1), datemodified (1), organization (1), holder (1); write what matters of it into a field that is read",
    ]);
  });

  test("abbreviations of abbreviations, volumes of volumes, doubt and spans", () => {
    expect(work("tesfa:2013")).toMatchObject({
      author: [
        { family: "Tesfaí", given: "Günter von der" },
        { family: "Cruz", given: "María", "non-dropping-particle": "de la" },
        { literal: "UN Environment Programme" },
      ],
      title: "Filling the GERD: “First” “and” last",
      "container-title": "Handbook of the Nile Basin",
      "volume-title": "Dams",
      publisher: "Cambridge University Press",
      "publisher-place": "Cambridge and New York",
      issued: "2013-06~",
    });
    expect(work("ch")).toMatchObject({ publisher: "Peters & Partners", issued: "1970~" });
    expect(work("shinn-1990s")).toMatchObject({
      issued: "199X",
      DOI: /* as it stands */ expect.stringContaining("<1::AID"),
    });
    expect(work("moiwi:2019")).toMatchObject({
      author: [{ literal: "Ministry of Irrigation and Water, Egypt" }],
      issued: "2019-10-05/2019-10-07",
      note: "Distributed to UNSC members. Arabic original",
    });
  });

  test("letters in every form of TeX", () => {
    expect(work("mueller99")).toMatchObject({
      author: [{ family: "Müller-Lüdenscheid", given: "Jörg-Åke", suffix: "Jr." }],
      title: "Ägypten, Éthiopie, Česko, Şanlıurfa, Łódź, æon, naïve, ø, ß, å, … % $5 _x",
      issued: { "date-parts": [[1999, 5, 5]] },
    });
    expect(work("nested").title).toBe(
      'A B C D c b a <i>outer <b>inner</b> x y</i> <span style="font-variant:small-caps;">Sc</span> <sub>2</sub> H₂O α-beta x y <i>old</i> <b>bold</b> link',
    );
  });

  test("it is the same with the line ends of every system", () => {
    for (const [from, to] of [
      ["\n", "\r\n"],
      ["\n", "\r"],
    ] as const)
      expect(read("nile.bib", `\uFEFF${TEXT.replaceAll(from, to)}`).value).toEqual(value);
  });

  test("written to BibLaTeX and read again it is what it was", async () => {
    const text = await bibliographyText(".bib", works.map(ofTheWork));
    expect(read("w.bib", text).value).toEqual(works.map(ofTheWork));
  });

  test("what RIS cannot hold of it is named, and the rest comes back", async () => {
    const own = works.map(ofTheWork);
    const text = await bibliographyText(".ris", own);
    const lost = lostInWriting(read, "w.ris", text, own);
    expect(lost).toEqual([
      { variable: "author", works: 2 },
      { variable: "event-date", works: 1 },
    ]);
    const without = (list: readonly Work[]) =>
      list.map(({ author: _, "event-date": __, ...rest }: Work) => rest);
    expect(without(read("w.ris", text).value as Work[])).toEqual(without(own));
  });
});

test("the time for a library grows with its entries, and no faster", () => {
  const entry = (i: number) =>
    `@article{k${i}, author={M{\\"u}ller${i}, J and {The Basin}}, title={The {Dam} no. ${i}: {\\'E}thiopie}, journaltitle={Water}, date={20${10 + (i % 10)}}, pages={${i}--${i + 9}}}\n`;
  const make = (count: number) => Array.from({ length: count }, (_, i) => entry(i)).join("");
  expect(read("many.bib", make(2000)).value).toHaveLength(2000);
  expect(growth(make, 2000, (text) => read("many.bib", text))).toBeLessThan(LINEAR);
});
