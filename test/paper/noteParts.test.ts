import { describe, expect, test } from "vitest";
import { bibliographyOf } from "../../src/paper/citations/index.ts";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";

const worksIn = (paper: Parameters<typeof bibliographyOf>[0]) =>
  bibliographyOf(paper).map(({ item }) => [item.title, item["container-title"], item.volume]);

describe("a note that cites more than one work", () => {
  test("has a work behind a sentence of its own that ends in a colon", () => {
    const paper = readText(
      "a.txt",
      "The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] Una Holm, “Weirs,” Water Review 7 (2011): 3. Per Strand is of another mind: Per Strand, “Locks,” Canal Studies 2 (2013): 8.\n",
    );
    expect(worksIn(paper)).toEqual([
      ["Weirs", "Water Review", "7"],
      ["Locks", "Canal Studies", "2"],
    ]);
  });

  test("has a work to each of its paragraphs", () => {
    const paper = readMarkdown(
      "a.md",
      "# The dam\n\nIt leaks.[^1]\n\n[^1]: Una Holm, “Weirs,” Water Review 7 (2011): 3.\n\n    Per Strand, “Locks,” Canal Studies 2 (2013): 8.\n",
    );
    expect(worksIn(paper)).toEqual([
      ["Weirs", "Water Review", "7"],
      ["Locks", "Canal Studies", "2"],
    ]);
  });
});

const HOLM = "Una Holm, “Weirs,” Water Review 7 (2011): 3";
const STRAND = "Per Strand, “Locks,” Canal Studies 2 (2013): 8";
const BOTH = [
  ["Weirs", "Water Review", "7"],
  ["Locks", "Canal Studies", "2"],
];

describe("a work begins behind another", () => {
  test.each([
    ["behind a full stop", `${HOLM}. ${STRAND}.`],
    ["behind a sentence of the note's own", `${HOLM}. Others deny this. ${STRAND}.`],
    ["in such a sentence", `${HOLM}. The reply is ${STRAND}.`],
    [
      "without its author's name beside it",
      `${HOLM}. Strand denies it in “Locks,” Canal Studies 2 (2013): 8.`,
    ],
    ["behind a dash", `${HOLM}. — ${STRAND}.`],
    ["behind “and”", `${HOLM}, and the reply by ${STRAND}.`],
    ["in brackets", `${HOLM}. (Strand differs: ${STRAND}.)`],
    ["behind an opening sentence", `The matter is disputed. ${HOLM}. ${STRAND}.`],
    ["in German", `${HOLM}. Anderer Ansicht ist ${STRAND}.`],
    ["in French", `${HOLM}. En sens contraire : ${STRAND}.`],
    ["in single marks", `${HOLM}. ${STRAND}.`.replaceAll("“", "‘").replaceAll(",”", "’,")],
    [
      "after APA",
      "Holm, U. (2011). Weirs. Water Review, 7, 3. Strand, P. (2013). Locks. Canal Studies, 2, 8.",
    ],
  ])("%s", (_, note) => {
    const paper = readText("a.txt", `The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] ${note}\n`);
    expect(worksIn(paper)).toEqual(BOTH);
    expect(bibliographyOf(paper)[0]?.item.author).toMatchObject([{ family: "Holm" }]);
  });

  test.each([
    [
      "books",
      "Una Holm, Weirs (Oslo: Quay, 2011), 3. Per Strand differs: Per Strand, Locks (Oslo: Quay, 2013), 8.",
    ],
    ["German books", "Una Holm, Weirs, Oslo 2011, S. 3. Anders dagegen Per Strand, Locks, Oslo 2013, S. 8."],
    ["press", "“Weirs,” Water Gazette, 4 May 2011. “Locks,” Canal Post, 6 May 2013."],
    [
      "a Russian journal",
      "Holm U. Weirs // Water. 2011. № 7. С. 3. Strand P. Locks // Canals. 2013. № 2. С. 8.",
    ],
  ])("also where the two are %s", (_, note) => {
    const paper = readText("a.txt", `The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] ${note}\n`);
    expect(worksIn(paper).map(([title]) => title)).toEqual(["Weirs", "Locks"]);
  });

  test.each([
    ["a sentence behind it", "Una Holm, Weirs (Oslo: Quay, 2011), 3. The figures of 2010 are lower."],
    ["words quoted behind it", `${HOLM}. “The weirs were never built,” Holm says there.`],
    ["an editor", "Una Holm, “Weirs,” in Rivers, ed. Ida Berg (Oslo: Quay, 2011), 3–9."],
    [
      "a programme and its part",
      "“Weirs,” Radio Oslo, 3 May 2011, Morning Hour, “Sluices,” https://example.org/3.",
    ],
    ["a title in a title", "Una Holm, “Weirs,” a reply to Per Strand’s ‘Locks’, Water Review 7 (2011): 3."],
  ])("but one work stays one with %s", (_, note) => {
    const paper = readText("a.txt", `The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] ${note}\n`);
    expect(worksIn(paper).map(([title]) => title)).toEqual(["Weirs"]);
  });
});

describe("each paragraph of a note is a work, though nothing but its place shows it", () => {
  const FIRST = "Una Holm, Weirs (Oslo: Quay, 2011), 3.";
  const SECOND = "Locks of the Northern Canals: A Report, Oslo 2013.";
  const LAST = "Liv Aas, “Dykes,” Sea Notes 9 (2009): 1.";
  const titles = (paper: Parameters<typeof bibliographyOf>[0]) => {
    expect(paper.notes.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(paper.notes[0]!.paragraphs?.map((at) => paper.notes[0]!.text.slice(at))).toEqual([SECOND]);
    expect(paper.notes[0]!.text.slice(0, FIRST.length)).toBe(FIRST);
    for (const { text, offsets } of paper.notes)
      for (const word of ["Holm", "Locks", "Aas"])
        if (text.includes(word))
          expect(
            paper.text.slice(offsets[text.indexOf(word)], offsets[text.indexOf(word)]! + word.length),
          ).toBe(word);
    return bibliographyOf(paper).length;
  };
  const linked = (notes: string) =>
    `<html><body><h1>The dam</h1><p>It leaks.<sup><a href="#n1">1</a></sup> It holds.<sup><a href="#n2">2</a></sup></p>${notes}</body></html>`;
  test.each([
    ["two p", `<ol><li id="n1"><p>${FIRST}</p><p>${SECOND}</p></li><li id="n2"><p>${LAST}</p></li></ol>`],
    ["a br", `<ol><li id="n1">${FIRST}<br>${SECOND}</li><li id="n2">${LAST}</li></ol>`],
    ["two br", `<ol><li id="n1">${FIRST}<br><br>${SECOND}</li><li id="n2">${LAST}</li></ol>`],
    ["two div", `<ol><li id="n1"><div>${FIRST}</div><div>${SECOND}</div></li><li id="n2">${LAST}</li></ol>`],
    [
      "a list",
      `<ol><li id="n1"><ul><li>${FIRST}</li><li>${SECOND}</li></ul></li><li id="n2">${LAST}</li></ol>`,
    ],
    [
      "terms",
      `<dl><dt id="n1">1</dt><dd><p>${FIRST}</p><p>${SECOND}</p></dd><dt id="n2">2</dt><dd>${LAST}</dd></dl>`,
    ],
    ["no links", `<h2>Notes</h2><ol><li><p>${FIRST}</p><p>${SECOND}</p></li><li>${LAST}</li></ol>`],
    ["paragraphs", `<h2>Notes</h2><p>[1] ${FIRST}</p><p>${SECOND}</p><p>[2] ${LAST}</p>`],
    [
      "Word's divisions",
      `<div id=n1><p><a name="n1">1</a> ${FIRST}</p><p>${SECOND}</p></div><div id=n2><p><a name="n2">2</a> ${LAST}</p></div>`,
    ],
  ])("in HTML: %s", (_, notes) => {
    expect(titles(readHtml("a.html", linked(notes)))).toBe(3);
  });

  test.each([
    ["set in", `[1] ${FIRST}\n\n    ${SECOND}\n\n[2] ${LAST}`],
    ["not set in", `[1] ${FIRST}\n\n${SECOND}\n\n[2] ${LAST}`],
    ["by a tab", `1. ${FIRST}\n\n\t${SECOND}\n\n2. ${LAST}`],
  ])("in plain text: %s", (_, notes) => {
    expect(titles(readText("a.txt", `The dam\n\nIt leaks.[1] It holds.[2]\n\nNotes\n\n${notes}\n`))).toBe(3);
  });

  test("also in the last note, where it is set in", () => {
    const paper = readText(
      "a.txt",
      `The dam\n\nIt leaks.[1] It holds.[2]\n\nNotes\n\n[1] ${LAST}\n\n[2] ${FIRST}\n\n    ${SECOND}\n\nThe author lives in Oslo.\n`,
    );
    expect(bibliographyOf(paper)).toHaveLength(3);
    expect(paper.credits.map(({ text }) => text)).toEqual(["The author lives in Oslo."]);
  });

  test.each([
    ["an empty line", `${FIRST}\n\n    ${SECOND}`],
    ["a list", `\n    - ${FIRST}\n    - ${SECOND}`],
    ["a quotation", `${FIRST}\n\n    > ${SECOND}`],
    ["two spaces", `${FIRST}  \n    ${SECOND}`],
    ["a stroke", `${FIRST}\\\n    ${SECOND}`],
  ])("in Markdown: %s", (_, note) => {
    expect(
      titles(
        readMarkdown("a.md", `# The dam\n\nIt leaks.[^1] It holds.[^2]\n\n[^1]: ${note}\n\n[^2]: ${LAST}\n`),
      ),
    ).toBe(3);
  });
});

test("emphasis inside a note within the text is no part of its words", () => {
  const paper = readMarkdown(
    "a.md",
    "# The dam\n\nIt leaks.^[Una Holm, “Weirs,” *Water Review* 7 (2011): 3.]\n",
  );
  expect(worksIn(paper)).toEqual([["Weirs", "Water Review", "7"]]);
  const [note] = paper.notes;
  expect(note?.text).toBe("Una Holm, “Weirs,” Water Review 7 (2011): 3.");
  expect(paper.text[note!.offsets[note!.text.indexOf("Review")]!]).toBe("R");
});

test.each([
  ["Georgian", "გიორგი ბერიძე, “საზღვარი,” მაცნე 2 (2012): 3–8.", "მაცნე"],
  ["Hebrew", "משה כהן, “הסכר,” הרבעון 2 (2012): 3–8.", "הרבעון"],
  ["Hebrew, with its own marks", "משה כהן, ״הסכר״, הרבעון 2 (2012): 3–8.", "הרבעון"],
  [
    "Arabic, between signs of its direction",
    "\u202bمحمد علي، «السدود»، المجلة 2 (2012): 3–8.\u202c",
    "المجلة",
  ],
])("a journal in %s keeps its name", (_, note, journal) => {
  const paper = readText(
    "a.txt",
    `The dam\n\nIt leaks.[1] It holds.[2]\n\nNotes\n\n[1] ${note}\n\n[2] Ibid.\n`,
  );
  expect(bibliographyOf(paper)[0]?.item).toMatchObject({
    type: "article-journal",
    author: [expect.objectContaining({ family: expect.stringMatching(/^\p{L}+$/u) })],
    "container-title": journal,
  });
});

test.each([
  ["a link on the title", "Una Holm, “[Weirs](https://example.org/w),” *Water Review* 7 (2011): 3."],
  ["entities", "Una Holm, &ldquo;Weirs,&rdquo; *Water Review* 7 (2011): 3."],
  ["escapes", "Una Holm, “Weirs,” *Water Review* 7 \\(2011\\)\\: 3\\."],
  ["words struck out", "Una Holm, “Weirs,” ~~Canal Studies~~ *Water Review* 7 (2011): 3."],
  ["HTML", "Una Holm, “Weirs,” <em>Water Review</em> 7 (2011): 3."],
  ["code", "Una Holm, “Weirs,” `Water Review` 7 (2011): 3."],
])("markup in a note is no part of its words: %s", (_, note) => {
  for (const text of [
    `# The dam\n\nIt leaks.^[${note}]\n`,
    `# The dam\n\nIt leaks.[^a]\n\n[^a]: ${note}\n`,
  ]) {
    const paper = readMarkdown("a.md", text);
    expect(worksIn(paper)).toEqual([["Weirs", "Water Review", "7"]]);
    const [own] = paper.notes;
    expect(text[own!.offsets[own!.text.indexOf("Review")]!]).toBe("R");
    if (note.includes("https")) expect(bibliographyOf(paper)[0]?.item.URL).toBe("https://example.org/w");
  }
});

test.each([
  ["Weirs + Locks", "Weirs and Locks"],
  ["U.S. Weirs", "US Weirs"],
  ["We\ufeffirs and Locks", "Weirs and Locks"],
])("%s is %s", (first, second) => {
  const paper = readText(
    "a.txt",
    `The dam\n\nIt leaks.[1] It holds.[2]\n\nNotes\n\n[1] Una Holm, “${first},” Water Review 7 (2011): 3.\n\n[2] Holm, “${second},” 9.\n`,
  );
  expect(worksIn(paper)).toHaveLength(1);
});

test("a title with an ampersand is the same with the word", () => {
  const paper = readText(
    "a.txt",
    "The dam\n\nIt leaks.[1] It holds.[2]\n\nNotes\n\n[1] Una Holm, “Weirs & Locks,” Water Review 7 (2011): 3.\n\n[2] Holm, “Weirs and Locks,” 9.\n",
  );
  expect(worksIn(paper)).toEqual([["Weirs & Locks", "Water Review", "7"]]);
});

describe("a page saved by Word", () => {
  const page = (mark: string) =>
    `<html><body><h1>The dam</h1><p>It leaks.${mark} The basin holds 5 km<sup>3</sup> of water.</p><div><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Una Holm, “Weirs,” Water Review 7 (2011): 3.</p></div></div></body></html>`;
  test.each([
    ["in a superscript", '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>'],
    ["in a span", '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>'],
    ["bare", '<a href="#_ftn1" name="_ftnref1">[1]</a>'],
  ])("has its notes with marks %s, and a power is no mark", (_, mark) => {
    const paper = readHtml("a.html", page(mark));
    expect(paper.marks.map(({ label }) => label)).toEqual(["1"]);
    expect(paper.notes.map(({ label }) => label)).toEqual(["1"]);
    expect(worksIn(paper)).toEqual([["Weirs", "Water Review", "7"]]);
  });
});

describe("works whose parts no quotation marks show", () => {
  const titles = (note: string) =>
    bibliographyOf(readText("a.txt", `The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] ${note}\n`)).map(({ item }) =>
      [item.title, item["container-title"]].filter(Boolean).join(" in "),
    );
  test.each([
    [
      "Лунин А. Плотины // Вода. 2015. № 3. С. 4. Рогов Б. Шлюзы // Каналы. 2016. № 4. С. 9.",
      "Вода",
      "Каналы",
    ],
    [
      "А. Лунин. Плотины // Вода. 2015. № 3. С. 4. Б. Рогов. Шлюзы // Каналы. 2016. № 4. С. 9.",
      "Вода",
      "Каналы",
    ],
    [
      "Лунин А. Плотины // «Вода». 2015. № 3. С. 4. Рогов Б. Шлюзы // «Каналы». 2016. № 4. С. 9.",
      "Вода",
      "Каналы",
    ],
    ["Лунин А. Плотины. М.: Наука, 2015. С. 4. Рогов Б. Шлюзы. СПб.: Лань, 2016. С. 9."],
  ])("in Russian: %s", (note, ...held) => {
    expect(titles(note)).toEqual(
      ["Плотины", "Шлюзы"].map((title, i) => [title, held[i]].filter(Boolean).join(" in ")),
    );
  });

  test("a title of one word with what it is about behind a colon", () => {
    const note =
      "Una Holm, Weirs: A History (London: Pike, 2015), 4. Per Strand, Locks: A Reply (Oslo: Fjord, 2016), 9.";
    expect(titles(note)).toEqual(["Weirs: A History", "Locks: A Reply"]);
  });

  test("a body behind the words that lead to it", () => {
    const note = `${HOLM}. The ministry differs: Ministry of Water, “Locks,” 3 May 2016, https://water.example/locks.`;
    expect(titles(note)).toEqual(["Weirs in Water Review", "Locks"]);
  });

  test.each([
    ["محمد علي، «السدود»، مجلة المياه 3 (2015): 4.", "السدود in مجلة المياه"],
    ["أحمد حسن، «الحوار»، السياسة الدولية، المجلد 12، العدد 4 (2019): 15–20.", "الحوار in السياسة الدولية"],
    ["राम शर्मा, “बाँध,” जल पत्रिका 3 (2015): 4.", "बाँध in जल पत्रिका"],
    ["ராம் சர்மா, “அணை,” நீர் இதழ் 3 (2015): 4.", "அணை in நீர் இதழ்"],
    ["ანა ლი, „კაშხალი“, წყალი 3 (2015): 4.", "კაშხალი in წყალი"],
  ])("a journal in a script without capitals: %s", (note, title) => {
    expect(titles(note)).toEqual([title]);
  });
});

describe("notes under asterisks and daggers", () => {
  const SAID =
    "It leaks in many places, as those who walk along it in spring and in autumn know, and as the ministry has said in its report";
  const WEIRS = "Una Holm, “Weirs,” Water Review 7 (2011): 3.";
  const LOCKS = "Per Strand, “Locks,” Canal Studies 2 (2013): 8.";
  const page = (text: string, ...notes: string[]) =>
    readHtml(
      "a.html",
      `<html><body><h1>The dam</h1><p>${text}</p>${notes.map((one) => `<p>${one}</p>`).join("")}</body></html>`,
    );
  test.each([
    ["bare", page(`${SAID}.* It holds.†`, `* ${WEIRS}`, `† ${LOCKS}`)],
    [
      "raised",
      page(`${SAID}.<sup>*</sup> It holds.<sup>**</sup>`, `<sup>*</sup> ${WEIRS}`, `<sup>**</sup> ${LOCKS}`),
    ],
    [
      "as links",
      readHtml(
        "a.html",
        `<html><body><h1>The dam</h1><p>${SAID}.<a href="#n1">*</a> It holds.<a href="#n2">†</a></p><p id="n1">* ${WEIRS}</p><p id="n2">† ${LOCKS}</p></body></html>`,
      ),
    ],
    [
      "escaped in Markdown",
      readMarkdown("a.md", `# The dam\n\n${SAID}.\\* It holds.†\n\n\\* ${WEIRS}\n\n† ${LOCKS}\n`),
    ],
    [
      "raised in Markdown",
      readMarkdown(
        "a.md",
        `# The dam\n\n${SAID}.<sup>*</sup> It holds.<sup>†</sup>\n\n<sup>*</sup> ${WEIRS}\n\n<sup>†</sup> ${LOCKS}\n`,
      ),
    ],
  ])("%s", (_, paper) => {
    expect(worksIn(paper)).toEqual(BOTH);
    expect(paper.marks).toHaveLength(2);
  });

  test.each([
    ["the author", "<p>Ann Lee<sup>*</sup></p>", ""],
    ["the title", "", "<sup>*</sup>"],
  ])("a sign at %s takes no numbered note away", (_, author, title) => {
    for (const head of ["", "<h2>Notes</h2>"]) {
      const paper = readHtml(
        "a.html",
        `<html><body><h1>The dam${title}</h1>${author}<p>${SAID}.[1] It holds.[2]</p>${head}<p>[1] ${WEIRS}</p><p>[2] ${LOCKS}</p><p>* Ann Lee teaches at Redford.</p></body></html>`,
      );
      expect(worksIn(paper), head).toEqual(BOTH);
      expect(paper.marks.map(({ label }) => label)).toEqual(["1", "2"]);
    }
  });

  test("a star of significance in a table calls nothing", () => {
    const paper = page(`${SAID}: 0.35<sup>**</sup>.`);
    expect(paper.marks).toEqual([]);
    expect(paper.sections[0]!.paragraphs[0]!.text).toContain("0.35**.");
  });
});

test("a note of LaTeX in Markdown is one within the text", () => {
  const paper = readMarkdown(
    "a.md",
    "# The dam\n\nIt leaks.\\footnote{Una Holm, “Weirs,” \\emph{Water Review} 7 (2011): 3.} It holds.\\footnote{Per Strand, “Locks,” *Canal Studies* 2 (2013): 8.}\n",
  );
  expect(worksIn(paper)).toEqual(BOTH);
  expect(paper.sections[0]!.paragraphs[0]!.text).toBe("It leaks. It holds.");
});

test.each([
  [
    "begins with them",
    "Holm, Una: „Opa“ und Oma. Ein Gespräch, in: Umschau 3 (2012), S. 3–8.",
    "„Opa“ und Oma. Ein Gespräch",
  ],
  [
    "has them within",
    "Holm, Una (2012): Der „Fall“ Strand. Eine Bilanz. Berlin: Pappel Verlag.",
    "Der „Fall“ Strand. Eine Bilanz",
  ],
  [
    "stands before a journal in them",
    "U. Holm, Dighe e porti, «Rivista d’Acqua», IV (1958), pp. 3-9.",
    "Dighe e porti",
  ],
])("a title that %s is read whole", (_, note, title) => {
  const paper = readText("a.txt", `The dam\n\nIt leaks.[1]\n\nNotes\n\n[1] ${note}\n`);
  expect(bibliographyOf(paper).map(({ item }) => item.title)).toEqual([title]);
});
