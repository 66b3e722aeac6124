import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibliographyText, entriesFrom, loadBibliographyReader } from "../../src/bibliography/index.ts";
import { loadNoteFormatter } from "../../src/node/citations/index.ts";
import { type Csl, caseAsOf, formatProblem, parseCase } from "../../src/record/index.ts";
import { growth, LINEAR } from "../growth.ts";

const read = await loadBibliographyReader();
const format = await loadNoteFormatter();
const HEAD = "title: T\nquestion: Q?\nparties: [A, B]\nasOf: 2024-06-01\nfiles: [record.yaml, LIB]\n";
type Item = Record<string, unknown>;
const bib = (text: string) => read("lib.bib", text).value as Item[];
const ris = (text: string) => read("lib.ris", text).value as Item[];

function caseWith(lib: string, text: string, record = "sources: []\n") {
  return parseCase(
    new Map([
      ["case.yaml", HEAD.replace("LIB", lib)],
      ["record.yaml", record],
      [lib, text],
    ]),
    read,
  );
}
function notes(lib: string, text: string): string[] {
  const { sources } = caseWith(lib, text).case!;
  return format(
    sources.map(({ csl }) => csl),
    sources.map(({ id }) => [{ id }]),
  ).map(({ text: note }) => note);
}

describe("BibLaTeX as Zotero exports it", () => {
  test("keeps date, journal, place, institution and the day of reading", () => {
    expect(
      notes(
        "lib.bib",
        `@online{a, title = {Trade and War}, url = {https://example.org/b}, author = {Lee, Ann}, urldate = {2021-06-02}, date = {2015-05-04}, langid = {english}}
@report{b, location = {Leiden}, title = {Concept}, institution = {{League}}, author = {{League}}, date = {2010-11}}
@article{c, title = {Growth}, volume = {4}, journaltitle = {Review}, author = {Ek, Bo}, date = {2016}}`,
      ),
    ).toEqual([
      "Ann Lee, “Trade and War,” May 4, 2015, accessed June 2, 2021, https://example.org/b.",
      "League, Concept (Leiden, November 2010).",
      "Bo Ek, “Growth,” Review 4 (2016).",
    ]);
  });

  test.each([
    ["1990/..", "1990/.."],
    ["199X", "199X"],
    ["2015?", "2015?"],
    ["2015~", "2015~"],
    ["1994-06-22/2014-04-01", "1994-06-22/2014-04-01"],
    // The spring of 2014.
    ["2014-21", "2014-21"],
    ["c. 1990", "1990~"],
    ["1999--2000", "1999/2000"],
    ["n.d.", undefined],
    ["forthcoming", undefined],
  ])("takes the date %s as %s, without an error", (date, issued) => {
    const { case: record, problems } = caseWith("lib.bib", `@book{a, title={T}, date={${date}}}`);
    expect(problems).toEqual([]);
    expect(record!.sources[0]!.issued).toBe(issued);
  });

  test("gives a part what its whole has, by crossref and by xdata", () => {
    const items =
      bib(`@incollection{part, crossref = {whole}, xdata = {house}, title = {Part}, author = {Lee, Ann}}
@collection{whole, title = {Whole}, subtitle = {All of it}, editor = {Ek, Bo}, date = {2014}}
@xdata{house, publisher = {House}, location = {Leiden}}`);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      title: "Part",
      "container-title": "Whole: All of it",
      editor: [{ family: "Ek", given: "Bo" }],
      publisher: "House",
      "publisher-place": "Leiden",
    });
  });

  test("names what it does not read, once a file", () => {
    const { problems } = read(
      "lib.bib",
      "@book{a, title={A}, usera={x}}\n@book{b, title={B}, usera={y}, userb={z}, file={p.pdf}}",
    );
    expect(problems.map(formatProblem)).toEqual([
      "lib.bib:1:1 note not read, with the number of entries that have it: usera (2), userb (1); write what matters of it into a field that is read (bibliography)",
    ]);
  });
});

test.each([
  ["Lee, Ann", { family: "Lee", given: "Ann" }],
  ["Ann Lee", { family: "Lee", given: "Ann" }],
  ["Lee, Jr., Bo", { family: "Lee", given: "Bo", suffix: "Jr." }],
  ["Lee, Bo, Jr.", { family: "Lee", given: "Bo", suffix: "Jr." }],
  ["Ludwig van Beet", { family: "Beet", given: "Ludwig", "non-dropping-particle": "van" }],
  ["de la Cruz, Ana", { family: "Cruz", given: "Ana", "non-dropping-particle": "de la" }],
  ["{League of X and Y}", { literal: "League of X and Y" }],
  ["Ministry of Works", { literal: "Ministry of Works" }],
  ["family=Lee, given=Ann", { family: "Lee", given: "Ann" }],
  ['M{\\"u}ller, J.', { family: "Müller", given: "J." }],
  ["others", { literal: "et al." }],
])("the name %s of BibTeX", (written, name) => {
  expect(bib(`@book{a, author = {${written}}, title = {T}}`)[0]!.author).toEqual([name]);
});

test("“and others” is no person in a note", () => {
  expect(
    notes(
      "lib.bib",
      "@book{a, author = {Lee, Ann and others}, title = {T}, publisher = {P}, year = 2014}",
    )[0],
  ).toBe("Ann Lee et al., T (P, 2014).");
});

describe("RIS", () => {
  test("keeps the day a page was read, which shows that it existed by then", () => {
    const { case: record } = caseWith(
      "lib.ris",
      "TY  - ELEC\nAU  - Lee, Ann\nTI  - A page\nUR  - https://example.org/w\nY2  - 2021/12/01/\nER  - \n",
    );
    expect(record!.sources[0]!.csl.accessed).toEqual({ "date-parts": [[2021, 12, 1]] });
    expect(caseAsOf(record!, Date.parse("2024-06-01") / 86_400_000).case.sources).toHaveLength(1);
    expect(caseAsOf(record!, Date.parse("2021-11-30") / 86_400_000).case.sources).toHaveLength(0);
  });

  test.each([
    "TY - JOUR\nTI  - On peace\nAU - Ek, Bo\nPY - 2013\nT2 - Review\nER -",
    "\uFEFFTY  - JOUR\r\nTI  - On peace\r\nA1  - Ek, Bo\r\nY1  - 2013///\r\nJF  - Review\r\nER  - \r\n",
    "ty  - jour\nt1  - On peace\nau  - Ek, Bo\npy  - 2013\njo  - Review\ner  -",
  ])("is read however its lines are written: %j", (text) => {
    expect(ris(text)[0]).toMatchObject({
      id: "ek-peace-2013",
      type: "article-journal",
      title: "On peace",
      author: [{ family: "Ek", given: "Bo" }],
      issued: { "date-parts": [[2013]] },
      "container-title": "Review",
    });
  });

  test("has authors of newspapers, institutions and the fullest date", () => {
    expect(
      ris(
        "TY  - NEWS\nAU  - Lee, Ann\nAU  - Ministry of Works,\nTI  - T\nPY  - 2014\nDA  - 2014/03/05/\nT2  - Post\nSP  - 4\nEP  - 9\nER  - ",
      )[0],
    ).toMatchObject({
      type: "article-newspaper",
      author: [{ family: "Lee", given: "Ann" }, { literal: "Ministry of Works" }],
      issued: { "date-parts": [[2014, 3, 5]] },
      page: "4-9",
    });
  });
});

describe("ids", () => {
  const record = (title: string, author: string) =>
    `TY  - JOUR\nTI  - ${title}\nAU  - ${author}\nPY  - 2016\nER  - \n`;
  const title = fc.stringMatching(/^[A-Za-zа-яА-Я一-龥ا-ي]{1,12}( [A-Za-zа-яА-Я一-龥ا-ي]{1,12}){0,3}$/u);

  test("stay when other records are put in or taken out, and differ", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(title, { minLength: 2, maxLength: 8, selector: (one) => one.toLowerCase() }),
        fc.nat(),
        (titles, at) => {
          const all = titles.map((one, i) => record(one, `Lee${"abcdefgh"[i]}, Ann`));
          const ids = ris(all.join("")).map(({ id }) => id);
          expect(new Set(ids).size).toBe(titles.length);
          const gone = at % titles.length;
          const left = ris(all.filter((_, i) => i !== gone).join("")).map(({ id }) => id);
          expect(left).toEqual(ids.filter((_, i) => i !== gone));
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ["@book{Müller2014, title={T}}", "Müller2014"],
    ["@book{de:lee_2014+x, title={T}}", "de:lee_2014+x"],
  ])("of %s is the key as it stands", (text, id) => {
    expect(bib(text)[0]!.id).toBe(id);
  });

  test("of two works named alike are told apart, so that neither takes the name of the other", () => {
    const one = record("Press release", "Ministry,").replace("ER", "UR  - https://example.org/1\nER");
    const two = record("Press release", "Ministry,").replace("ER", "UR  - https://example.org/2\nER");
    const ids = ris(one + two).map(({ id }) => id);
    expect(ids[0]).not.toBe(ids[1]);
    expect(ris(two + one).map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  });

  test("that an earlier version gave still lead to their work where a case cites them", () => {
    const cites = (id: string) => `events:\n  - {id: e, date: 2020, says: S., sources: [${id}]}\n`;
    const text = record("Reputation", "Ek, Bo");
    expect(caseWith("lib.ris", text, cites("Reputation")).case!.sources[0]!.id).toBe("Reputation");
    expect(caseWith("lib.ris", text, cites("ek-reputation-2016")).case!.sources[0]!.id).toBe(
      "ek-reputation-2016",
    );
  });
});

describe("a work is completed", () => {
  const lib =
    "@book{a, title = {T}, date = {2014}, keywords = {peace, kind:official, seen:excerpt, quality:high}}";

  test("by keywords", () => {
    expect(caseWith("lib.bib", lib).case!.sources[0]).toMatchObject({
      kind: "official",
      seen: "excerpt",
      quality: "high",
      csl: { keyword: "peace" },
    });
  });

  test("by a word that is none of a keyword's, with what is expected", () => {
    const told = (word: string) =>
      caseWith("lib.bib", `@book{a, title={T}, keywords={kind:${word}}}`).problems[0]!.message;
    expect(told("painting")).toContain("expected kind: one of official, press");
    expect(told("offical")).toContain('did you mean "kind:official"');
  });

  test("by an entry without a type, each field in its place", () => {
    const { case: record, problems } = caseWith(
      "lib.bib",
      "@book{a, title = {T}}",
      "sources:\n  - id: a\n    actor: A\n    kind: press\n",
    );
    expect(problems).toEqual([]);
    expect(record!.sources).toHaveLength(1);
    expect(record!.sources[0]).toMatchObject({ actor: "A", kind: "press", csl: { title: "T" } });
    expect(record!.placeOf(record!.sources[0]!, "kind")).toMatchObject({ file: "record.yaml", line: 4 });
  });

  test("but never against what it says itself", () => {
    const { problems } = caseWith("lib.bib", lib, "sources:\n  - id: a\n    kind: press\n");
    expect(problems).toMatchObject([
      { file: "record.yaml", line: 3, severity: "error", related: [{ file: "lib.bib", line: 1 }] },
    ]);
  });
});

test.each([
  "https://doi.org/10.1000/x1",
  "http://dx.doi.org/10.1000/x1",
  "doi:10.1000/x1",
  "doi.org/10.1000/x1",
  "10.1000/x1",
])("the DOI %s is printed as one address", (doi) => {
  expect(
    notes("lib.bib", `@book{x, author={Lee, Ann}, title={L}, publisher={H}, year=2014, doi={${doi}}}`)[0],
  ).toBe("Ann Lee, L (H, 2014), https://doi.org/10.1000/x1.");
});

test("a title within a title is set in roman, and no tag is shown", () => {
  const { sources } = caseWith(
    "lib.bib",
    "@book{x, author={Lee, Ann}, title={Reading \\emph{On War} today}, publisher={H}, year=2014}",
  ).case!;
  const [note] = format([sources[0]!.csl], [[{ id: "x" }]]);
  expect(note).toEqual({
    text: "Ann Lee, Reading On War today (H, 2014).",
    html: "Ann Lee, <i>Reading </i>On War<i> today</i> (H, 2014).",
  });
  const odd = { id: "y", type: "book", title: "a <i> b </b> <script>" } as Csl;
  expect(format([odd], [[{ id: "y" }]])[0]!.text).toContain("a <i> b </b> <script>");
});

test("what cannot be seen is taken out of titles, with a finding; a joiner that a script needs stays", () => {
  const items = [
    {
      id: "a",
      type: "book",
      title: "De\u00ADcline\u200B of \u200Etrade",
      URL: "https://example.org/\u200Bx",
    },
    { id: "b", type: "book", title: "می\u200Cخواهم" },
  ];
  const { case: record } = caseWith("lib.json", JSON.stringify(items));
  expect(record!.sources.map(({ csl }) => csl.title)).toEqual(["Decline of trade", "می\u200Cخواهم"]);
  expect(record!.sources[0]!.csl.URL).toBe("https://example.org/x");
  expect(record!.sources.map(({ hidden }) => hidden?.length ?? 0)).toEqual([4, 0]);
});

test("lines of Zotero's field Extra become fields", () => {
  const item = {
    id: "a",
    type: "book",
    title: "T",
    note: "publisher-place: Leiden\nactor: A\nA word: of my own",
  };
  const { sources } = caseWith("lib.json", JSON.stringify([item])).case!;
  expect(sources[0]).toMatchObject({
    actor: "A",
    csl: { "publisher-place": "Leiden", note: "A word: of my own" },
  });
});

test.each(["n.d.", "n. d.", "s.a.", "o. J.", "б. г.", "[n.d.]", "undated"])(
  "%s says that there is no date",
  (issued) => {
    const { case: record, problems } = caseWith(
      "lib.json",
      JSON.stringify([{ id: "a", type: "book", title: "T", issued }]),
    );
    expect(problems).toEqual([]);
    expect(record!.sources[0]!.issued).toBeUndefined();
  },
);

test("what is pasted is told apart and cleaned alike", async () => {
  const pasted = await entriesFrom("\uFEFFTY - JOUR\nTI - On\u00AD peace\nAU - Ek, Bo\nPY - 2013\nER -");
  expect(pasted).toMatchObject({
    format: "RIS",
    entries: [{ entry: { id: "ek-peace-2013", title: "On peace" }, faults: [] }],
  });
});

describe("works written and read back", () => {
  const word = fc.stringMatching(
    /^[A-Za-zÀ-ÖØ-öа-яА-ЯІЇієα-ωΑ-Ω一-龥ぁ-んא-ת][A-Za-zÀ-ÖØ-öа-яА-Яα-ω一-龥א-ת&%$#_'.~-]{0,10}[a-zà-öа-яα-ω一-龥א-ת]$/u,
  );
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
  const capital = fc.stringMatching(/^[A-ZÀ-ÖА-ЯΑ-Ω一-龥א-ת][a-zà-öа-яα-ω一-龥א-ת]{1,9}$/u);
  const name = fc.oneof(
    fc.record({ family: capital, given: capital }),
    fc.record({ family: capital, given: capital, suffix: fc.constantFrom("Jr.", "III") }),
    fc.record({ literal: fc.tuple(capital, capital).map(([a, b]) => `${a} of ${b}`) }),
  );
  const date = fc.oneof(
    fc.integer({ min: 1500, max: 2030 }).map((year) => ({ "date-parts": [[year]] })),
    fc
      .tuple(
        fc.integer({ min: 1500, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => ({ "date-parts": [parts] })),
  );
  const work = fc.record({
    type: fc.constantFrom(
      "article-journal",
      "article-newspaper",
      "book",
      "chapter",
      "report",
      "thesis",
      "webpage",
    ),
    title: words,
    author: fc.array(name, { minLength: 1, maxLength: 3 }),
    issued: date,
    accessed: date,
    volume: fc.integer({ min: 1, max: 99 }).map(String),
    page: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 999 }))
      .map(([a, b]) => `${a}-${b}`),
    publisher: words,
    "publisher-place": capital,
    URL: fc.constantFrom("https://example.org/a_b%20c~d?x=1&y=2#z", "https://пример.рф/путь"),
    DOI: fc.constantFrom("10.1000/x_1", "10.1002/(SICI)1<1::AID>3.0.CO;2-Z"),
    note: words,
  });
  const library = fc.array(work, { minLength: 1, maxLength: 3 }).map((list) =>
    list.map((one, i) => ({
      id: `ministry-of-foreign-affairs-${i}`,
      ...one,
      ...(/^article|chapter/.test(one.type) ? { "container-title": `${one.title} review` } : {}),
    })),
  );
  // RIS joins lines and has no place for anything else that CSL has here; nothing is lost in either.
  test.each([".bib", ".ris"])("lose nothing in %s", async (extension) => {
    await fc.assert(
      fc.asyncProperty(library, async (works) => {
        const { value, problems } = read(
          `lib${extension}`,
          await bibliographyText(extension, works as unknown as Csl[]),
        );
        expect(problems).toEqual([]);
        expect(value).toEqual(works);
      }),
      { numRuns: 60 },
    );
  });
});

test("time grows with the number of entries, not with its square", () => {
  const text = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `@article{k${i}, author = {M{\\"u}ller, Ann and {League}}, title = {On {Peace} ${i}}, journaltitle = {Review}, date = {2014-03-01}}\n`,
    ).join("");
  expect(growth(text, 3_000, (input) => read("lib.bib", input))).toBeLessThan(LINEAR);
});
