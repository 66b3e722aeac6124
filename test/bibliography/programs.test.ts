import { describe, expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import { parseCase } from "../../src/record/index.ts";

const read = await loadBibliographyReader();
type Item = Record<string, unknown>;
const items = (name: string, text: string) => read(name, text).value as Item[];

/** Entries as the programs write them; the works are invented. */
describe("BibTeX and BibLaTeX of Zotero, Better BibTeX and by hand", () => {
  test("strings joined, double braces, prefixes, escapes, two numbers of a journal", () => {
    const [work] = items(
      "l.bib",
      `@comment{x, @article{no, title={no}}}
@string{rev = {Review of Straits}}
@article{özdemir2019straits,
  title = {{{Türkiye}} and the {{Straits}}: {{A Dispute}}, 1973--1999},
  author = {Özdemir, Ayşe and family=Beek, given=Lou, prefix=van, useprefix=true and {Ministry of Works of the Republic}},
  year = 2019, month = mar, journal = rev # { (Supplement)}, volume = {63}, number = {3}, pages = {512--539, 601},
  issn = {0022-0027, 1552-8766}, doi = {10.1000/000\\_x}, langid = {english},
  abstract = {This is 50\\% \\& more, with \\textit{emphasis}.}, keywords = {Straits,actor:TUR}, file = {/home/x/a.pdf}
}`,
    );
    expect(work).toEqual({
      id: "özdemir2019straits",
      type: "article-journal",
      title: "Türkiye and the Straits: A Dispute, 1973–1999",
      author: [
        { family: "Özdemir", given: "Ayşe" },
        { family: "Beek", given: "Lou", "non-dropping-particle": "van" },
        { literal: "Ministry of Works of the Republic" },
      ],
      "container-title": "Review of Straits (Supplement)",
      issued: { "date-parts": [[2019, 3]] },
      volume: "63",
      issue: "3",
      page: "512-539, 601",
      ISSN: "0022-0027, 1552-8766",
      DOI: "10.1000/000_x",
      language: "en",
      abstract: "This is 50% & more, with <i>emphasis</i>.",
      keyword: "Straits",
      actor: "TUR",
    });
  });

  test("letters that have a command, and one that nobody knows", () => {
    const [work] = items(
      "l.bib",
      String.raw`@book{a, author={{\O}stby, J{\aa}n and Smith, J.\ A.}, title={L{\'}{\'e}tat \& la soci{\'e}t{\'e}: {\ss} in \LaTeX}, year=1999, url={https://example.org/a{\#}b{\&}c{\_}d}}`,
    );
    expect(work).toMatchObject({
      author: [
        { family: "Østby", given: "Jån" },
        { family: "Smith", given: "J. A." },
      ],
      title: "Létat & la société: ß in LaTeX",
      URL: "https://example.org/a#b&c_d",
    });
  });

  test("the name of a website, which Zotero adds to the title", () => {
    const [page, book] = items(
      "l.bib",
      "@online{a, title={Article}, titleaddon={President of Russia}, date={2021}}\n@book{b, title={Book}, titleaddon={An essay}, date={2021}}",
    );
    expect(page).toMatchObject({ title: "Article", "container-title": "President of Russia" });
    expect(book).toMatchObject({ title: "Book. An essay" });
  });

  test.each([
    ["date={Spring 2013}", { "date-parts": [[2013]], season: 1 }],
    ["year={2013-14}", "2013/2014"],
    ["date={2001-00-00}", { "date-parts": [[2001]] }],
  ])("the date %s", (date, issued) => {
    expect(items("l.bib", `@book{a, title={T}, ${date}}`)[0]!.issued).toEqual(issued);
  });

  test.each([
    ["@book{a, title={T}, date={some day}}", /note the date "some day" is kept as words/],
    ["@book{a key, title={T}}", /error the key of this entry holds a space/],
    ['@book{a,\n title = "A "quoted" title",\n year = 1999}', /error a comma is missing.*quotation mark/],
    ["@book{a,\n title={T}\n year=1999}", /error a comma is missing at the end of this line: title=\{T\},/],
  ])("what cannot be read is told with its cure: %s", (text, told) => {
    const { problems } = read("l.bib", text);
    expect(problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      expect.stringMatching(told),
    ]);
  });

  test("a brace that is missing takes no other entry with it", () => {
    const { value, problems } = read(
      "l.bib",
      "@book{a, title={A}, year=2001}\n@article{b, title={Open {brace}, year=2001,\n author={X, Y}\n}\n@report{c, title={C}, date={2013}}\n",
    );
    expect((value as Item[]).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(problems.map(({ line, severity, message }) => `${line} ${severity} ${message}`)).toEqual([
      "2 error a brace } is missing in this line, or stands before a quotation mark; close what is open",
    ]);
  });

  test("types of a thesis or report by their BibLaTeX names, and lines of Extra in a note", () => {
    const [work] = items(
      "l.bib",
      "@thesis{a, title={Οι σχέσεις}, author={Παππάς, Γιώργος}, date={2005?}, institution={ΕΚΠΑ}, type={phdthesis}, note={original-date: 1995-12-29\nA remark}}",
    );
    expect(work).toMatchObject({
      genre: "PhD thesis",
      issued: "2005?",
      "original-date": { "date-parts": [[1995, 12, 29]] },
      note: "A remark",
    });
  });
});

describe("RIS of Zotero, EndNote, Scopus and Web of Science", () => {
  test("Zotero: a newspaper with its place, the hour of reading, a note in HTML", () => {
    const [work] = items(
      "l.ris",
      "TY  - NEWS\nTI  - They Talk\nAU  - Lee, Ann\nAU  - Ergin, Bo, Jr.\nT2  - The Post\nCY  - Athens\nDA  - 2023/12/07/\nPY  - 2023\nUR  - https://example.org/1\nY2  - 2024/01/03/10:22:11\nN1  - <p>Some <b>old</b> note</p>\nKW  - Straits\nKW  - actor:GRC\nER  - \n",
    );
    expect(work).toMatchObject({
      id: "lee-they-talk-2023",
      "publisher-place": "Athens",
      issued: { "date-parts": [[2023, 12, 7]] },
      accessed: { "date-parts": [[2024, 1, 3]] },
      author: [
        { family: "Lee", given: "Ann" },
        { family: "Ergin", given: "Bo", suffix: "Jr." },
      ],
      note: "Some old note",
      keyword: "Straits",
      actor: "GRC",
    });
  });

  test("EndNote: season, a day in words, n.d., a note over two lines, its own ID", () => {
    const [one, two] = items(
      "l.ris",
      "TY  - JOUR\nAU  - Aksu, F.\nPY  - 2004\nDA  - Sum\nJ2  - Str. Stud.\nT2  - Straits Studies\nTI  - Steps\nID  - 1234\nY2  - 3 Jan. 2024\nN1  - Times Cited: 4\n   continued\nER  - \n\nTY  - GOVDOC\nAU  - Republic. Ministry of Works\nPY  - n.d.\nTI  - Issues\nUR  - http://a.example/1\nUR  - http://a.example/2\nER  - \n",
    );
    expect(one).toMatchObject({
      id: "1234",
      issued: { "date-parts": [[2004]], season: 2 },
      accessed: { "date-parts": [[2024, 1, 3]] },
      "container-title-short": "Str. Stud.",
      note: "Times Cited: 4 continued",
    });
    expect(two).toMatchObject({
      type: "report",
      author: [{ literal: "Republic. Ministry of Works" }],
      URL: "http://a.example/1",
      note: "Also at http://a.example/2",
    });
    expect(two!.issued).toEqual({ literal: "n.d." });
  });

  test("Scopus: a byte order mark, CRLF, a number with its kind, a language by name", () => {
    const [work] = items(
      "l.ris",
      "\uFEFFTY  - JOUR\r\nTI  - Disputes: a review\r\nT2  - Politics\r\nVL  - 12\r\nSP  - 1\r\nEP  - 20\r\nPY  - 2007\r\nAU  - Öniş, Z.\r\nSN  - 13629395 (ISSN)\r\nLA  - English\r\nM3  - Article\r\nER  - \r\n",
    );
    expect(work).toMatchObject({
      id: "onis-disputes-review-2007",
      ISSN: "13629395",
      language: "en",
      page: "1-20",
    });
  });

  test("signs of HTML, two addresses on a line, an edition with its word, lines of another format", () => {
    const { value, problems } = read(
      "l.ris",
      "TY  - BOOK\nTI  - War &amp; peace\nUR  - https://example.org/1; https://example.org/2?a=1&amp;b\nET  - 2nd ed.\nER  - \n\nPMID- 123\nTI  - Another\n",
    );
    expect(value).toMatchObject([
      {
        title: "War & peace",
        URL: "https://example.org/1",
        note: "Also at https://example.org/2?a=1&amp;b",
        edition: "2nd",
      },
    ]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^7 2 lines stand outside the records .* PubMed/),
    ]);
  });

  test.each([
    ["JUL", { "date-parts": [[2000, 7]] }],
    ["MAR 5", { "date-parts": [[2000, 3, 5]] }],
    ["JAN-FEB", "2000-01/2000-02"],
    ["FAL", { "date-parts": [[2000]], season: 3 }],
  ])("Web of Science: the date %s beside a year, two numbers of a journal", (date, issued) => {
    const [work] = items(
      "l.ris",
      `TY  - JOUR\nAU  - Lee, A\nTI  - T\nT2  - R\nSN  - 0955-7571\nSN  - 1474-449X\nDA  - ${date}\nPY  - 2000\nER  -\nEF`,
    );
    expect(work).toMatchObject({ issued, ISSN: "0955-7571, 1474-449X" });
  });
});

describe("entries with a slip are read, or told, or both", () => {
  const all = (text: string, name = "l.bib") => {
    const { value, problems } = read(name, text);
    return { works: value as Item[], told: problems.map(({ line, message }) => `${line} ${message}`) };
  };

  test("a key left out, in two ways, gives the work a name of what it is", () => {
    const { works, told } = all(
      "@book{, author={Lee, Ann}, title={Salt}, year=2001}\n@book{author={Ek, Bo}, title={Tar}, year=2002}",
    );
    expect(told).toEqual([
      "1 this entry has no key, by which the case could name it; write one behind its brace: @book{lee-salt-2001,",
      "2 this entry has no key, by which the case could name it; write one behind its brace: @book{ek-tar-2002,",
    ]);
    expect(works.map(({ id, title }) => [id, title])).toEqual([
      ["lee-salt-2001", "Salt"],
      ["ek-tar-2002", "Tar"],
    ]);
  });

  test.each([
    ["two commas", "@book{a, title={Salt},, year=2001,,}", "Salt", []],
    [
      "a field twice",
      "@book{a, title={Salt},\n title={Tar}, year=2001}",
      "Tar",
      ["2 title is given twice in this entry, and the first is not read; keep one"],
    ],
    [
      "a word without braces",
      "@book{a, title=Salt, year=2001}",
      "Salt",
      [
        '1 "Salt" is no abbreviation (@string) of this file, and is read as text; put it in braces: title = {Salt}',
      ],
    ],
    ["an abbreviation", "@string{s = {Salt}}\n@book{a, title=s, year=2001, month=jun}", "Salt", []],
  ])("%s", (_, text, title, messages) => {
    const { works, told } = all(text);
    expect(told).toEqual(messages);
    expect(works.map((work) => work.title)).toEqual([title]);
  });

  test("an entry without its @ is told, prose about the file is not", () => {
    const { works, told } = all(
      "Made by a program, any change will be lost.\n@book{a, title={Salt}, year=2001}\narticle{b, title={Tar}, year=2002}\n",
    );
    expect(works).toHaveLength(1);
    expect(told).toEqual([
      "3 this looks like an entry without its @, and is not read; write @article{ at its beginning",
    ]);
  });

  test.each([
    ["l.ris", "PMID- 1\nTI  - A\n", /^1 no entry found.*records of PubMed .*export as RIS$/],
    ["l.ris", "FN Clarivate\nPT J\nAU Lee, A\nER\n", /^1 no entry found.*Web of Science: export as RIS$/],
    ["l.ris", "%0 Book\n%A Lee\n", /^1 no entry found.*\.enw\): export as RIS$/],
    ["l.ris", "@book{a, title={T}}", /^1 no entry found.*BibTeX: name it with the ending \.bib$/],
    ["l.bib", "TY  - BOOK\nTI  - T\nER  - \n", /^1 no entry found.*RIS.*ending \.ris$/],
    ["l.bib", '[{"id":"a"}]', /^1 no entry found.*JSON.*\.json$/],
  ])("a file of another form is called what it is, once: %s %s", (name, text, message) => {
    const { told } = all(text, name);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(message);
  });

  test("letters without a dot, formulas, dots, and thin spaces of TeX", () => {
    const { works } = all(
      String.raw`@article{a, author={Ji{\v{r}}{\'\i}, A}, title={Salt in $H_2O$, A\,B, C\-D, \ldots{} and so on}, year=2001}`,
    );
    expect(works[0]).toMatchObject({
      author: [{ family: "Jiří", given: "A" }],
      title: "Salt in H₂O, A B, CD, … and so on",
    });
  });

  test.each([
    ["year={2014a}", { "date-parts": [[2014]] }],
    ["year={c2014}", { "date-parts": [[2014]] }],
    ["year={c. 2014}", "2014~"],
    ["date={199u}", "199X"],
    ['year=2014, month=jan # "/" # feb', "2014-01/2014-02"],
    ["date={Q1 2014}", "2014-33"],
    ["date={5 марта 2014}", { "date-parts": [[2014, 3, 5]] }],
    ["date={s.f.}", { literal: "n.d." }],
    ["year=2011, number=3, issue={Spring}", { "date-parts": [[2011]], season: 1 }],
  ])("dates: %s", (fields, issued) => {
    const { works, told } = all(`@article{a, title={T}, ${fields}}`);
    expect(works[0]!.issued).toEqual(issued);
    expect(told).toEqual([]);
  });
});

describe("RIS of databases", () => {
  test("persons with initials, persons on one line, an institution with a semicolon", () => {
    const [work] = items(
      "l.ris",
      "TY  - JOUR\nAU  - Lee A.-B.\nAU  - Ek, Bo; Horak, Emil\nAU  - Reuters Staff\nTI  - T\nUR  - <Go to ISI>://WOS:0001\nC7  - 793\nPY  - 2010\nER  - \n",
    );
    expect(work).toMatchObject({
      author: [
        { family: "Lee", given: "A.-B." },
        { family: "Ek", given: "Bo" },
        { family: "Horak", given: "Emil" },
        { literal: "Reuters Staff" },
      ],
      archive_location: "WOS:0001",
      number: "793",
    });
    expect(work).not.toHaveProperty("URL");
  });
});

test.each([
  ["Lee, A., Ek, B., and Horak, C.", ["Lee A.", "Ek B.", "Horak C."]],
  ["A. Lee, B. Ek", ["Lee A.", "Ek B."]],
  ["Lee A, Ek B", ["Lee A", "Ek B"]],
  ["Lee, A. & Ek, B.", ["Lee A.", "Ek B."]],
  ["Lee, A.; Ek, B.", ["Lee A.", "Ek B."]],
  ["Lee, Ann, Jr.", ["Lee Ann Jr."]],
  ["Nguyen, V", ["Nguyen V"]],
  ["{Lee, Ek & Partners}", ["Lee, Ek & Partners"]],
  ["M&uuml;ller, K", ["Müller K"]],
])("persons that nothing or the wrong thing joins: %s", (author, names) => {
  const [work] = items("l.bib", `@book{a, author={${author}}, title={A &amp; B}, year=2001}`);
  expect(
    (work!.author as Record<string, string>[]).map(({ family, given, suffix, literal }) =>
      [literal, family, given, suffix].filter(Boolean).join(" "),
    ),
  ).toEqual(names);
  expect(work!.title).toBe("A & B");
});

test("a record that begins on the line that ends another, and commas doubled for an institution", () => {
  const { value, problems } = read(
    "l.ris",
    "TY  - JOUR\nTI  - A\nPY  - 2001\nER  - TY  - JOUR\nAU  - European Union,, Council\nTI  - B /\nPY  - 2002\nER  - \n",
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    { title: "A" },
    { title: "B", author: [{ literal: "European Union, Council" }] },
  ]);
});

describe("fields of other programs are read as what they are, or named", () => {
  test.each([
    [
      "a collaborator is no editor",
      "@book{a, title={T}, editora={Ek, Bo}, editoratype={collaborator}}",
      "editora",
      "editor",
    ],
    [
      "the number of a review is none of an issue",
      "@article{a, title={T}, mrnumber={MR1}}",
      "mrnumber",
      "number",
    ],
    [
      "the language of the original is not that of the work",
      "@book{a, title={T}, origlanguage={german}}",
      "origlanguage",
      "language",
    ],
  ])("%s", (_, text, field, other) => {
    const { value, problems } = read("l.bib", text);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`${field} (1)`)]);
    expect(value[0]).not.toHaveProperty(other);
  });

  test("Scopus' keywords of authors, two numbers of a journal, arXiv of Mendeley", () => {
    const { value, problems } = read(
      "l.bib",
      "@article{a, title={T}, keywords={Lakes}, author_keywords={Rivers; Dams}, issn={1234-5678}, eissn={8765-4321}, arxivId={1501.1}, archivePrefix={arXiv}, primaryClass={cs.AI}}",
    );
    expect(problems).toEqual([]);
    expect(value[0]).toMatchObject({
      keyword: "Lakes, Rivers, Dams",
      ISSN: "1234-5678, 8765-4321",
      archive_location: "1501.1 [cs.AI]",
    });
  });

  test("Web of Science: publisher, its place and the short name of the journal; addresses of authors are named", () => {
    const { value, problems } = read(
      "l.ris",
      "TY  - JOUR\nTI  - T\nT2  - REVIEW\nJ9  - REV\nPU  - House\nPI  - Leiden\nAD  - A university\nER  - \n",
    );
    expect(value[0]).toMatchObject({
      publisher: "House",
      "publisher-place": "Leiden",
      "container-title-short": "REV",
    });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("AD (1)")]);
  });

  test("a faulty name of a field and a faulty keyword are told at their place, with the cure", () => {
    const text = "@book{a,\n  title = {T},\n  autor = {Lee, Ann},\n  keywords = {kind:presss}\n}";
    const { problems } = read("l.bib", text);
    expect(problems.map(({ line, column, cures }) => [line, column, cures?.[0]?.text])).toEqual([
      [3, 3, "author"],
      [4, 15, "kind:press"],
    ]);
  });
});

test.each([
  ["works.nbib", "PMID- 1\nTI  - A\n", /PubMed/],
  ["works.enw", "%0 Book\n%T A\n", /\.enw/],
  ["works.xml", "<xml><records/></xml>", /XML/],
  ["works.csv", "Author,Title,Year\nLee,A,2001\n", /table/],
  ["works.json", '{"items": [{"itemType": "book", "title": "A"}]}', /Zotero's own JSON/],
])("a file that no case reads is called what it is, once: %s", (name, text, says) => {
  const head = `title: T\nquestion: Q?\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\nfiles: [${name}]\n`;
  const { problems } = parseCase(
    new Map([
      ["case.yaml", head],
      [name, text],
    ]),
  );
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
});

test("RIS: particles of names are apart as in BibTeX, and a number of pages is none", () => {
  const text = [
    "TY  - BOOK\nAU  - van der Berg, Jan\nTI  - Weirs\nPY  - 2014\nSP  - 320\nER  - \n",
    "TY  - CHAP\nAU  - O'Brien, Tom\nTI  - Locks\nT2  - The Whole\nSP  - 12\nPY  - 2015\nER  - \n",
    "TY  - THES\nAU  - al-Rashid, Una\nTI  - Sluices\nPY  - 2016\nSP  - 7\nEP  - 9\nER  - \n",
  ].join("\n");
  const read = items("l.ris", text);
  expect(read).toMatchObject([
    {
      id: "van-der-berg-weirs-2014",
      author: [{ "non-dropping-particle": "van der", family: "Berg", given: "Jan" }],
      "number-of-pages": "320",
    },
    { author: [{ family: "O'Brien", given: "Tom" }], page: "12" },
    { author: [{ family: "al-Rashid", given: "Una" }], page: "7-9" },
  ]);
  expect(read[0]).not.toHaveProperty("page");
});

test("what stands under custom and no case reads is named once a file", () => {
  const { problems } = parseCase(
    new Map([
      ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [c.json]\n"],
      [
        "c.json",
        '[{"id":"a","type":"book","title":"A","custom":{"shelf":1,"kind":"press"}},{"id":"b","type":"book","title":"B","custom":{"shelf":2}}]',
      ],
    ]),
  );
  expect(problems.map(({ message }) => message).filter((said) => said.includes("custom"))).toEqual([
    "not read of custom, with the number of works that have it: shelf (2); a case reads actor, kind, quality, funder, seen there",
  ]);
});

test("tags of publishers in titles become those of CSL, and single marks of TeX marks", () => {
  const titles = [
    "A <jats:italic>Weir</jats:italic> <strong>now</strong>",
    'The <i class="x">Dam</i> <scp>unesco</scp> <mml:math><mml:mi>x</mml:mi></mml:math>',
    "`Locks' of ``Yore'' at ten o'clock, a<b and c>d",
  ];
  const expected = [
    "A <i>Weir</i> <b>now</b>",
    "The <i>Dam</i> <sc>unesco</sc> x",
    "‘Locks’ of “Yore” at ten o'clock, a<b and c>d",
  ];
  const bib = titles
    .map((title, i) => `@book{b${i}, author={Ek, Bo}, title={${title}}, year=2014}`)
    .join("\n");
  expect(items("l.bib", bib).map(({ title }) => title)).toEqual(expected);
  const ris = titles
    .slice(0, 2)
    .map((title) => `TY  - BOOK\nTI  - ${title}\nER  - \n`)
    .join("\n");
  expect(items("l.ris", ris).map(({ title }) => title)).toEqual(expected.slice(0, 2));
});
