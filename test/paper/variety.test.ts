import { describe, expect, test } from "vitest";
import { languageOf, type Paper, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";

const shape = ({ title, sections, notes, marks, credits }: Paper) => ({
  title: title?.text,
  sections: sections.map(({ heading, paragraphs }) => [heading?.text, ...paragraphs.map(({ text }) => text)]),
  notes: notes.map(({ label, text }) => `${label}: ${text}`),
  marks: marks.map(({ label }) => label),
  credits: credits.map(({ text }) => text),
});
const text = (source: string) => shape(readText("p.txt", source));
const markdown = (source: string) => shape(readMarkdown("p.md", source));
const html = (source: string) => shape(readHtml("p.html", source));
const one = { title: "A title", notes: ["1: Lee, 2001."], marks: ["1"] };

describe("plain text", () => {
  test.each([
    ["line ends of Windows", "\r\n"],
    ["line ends of old Macintoshes", "\r"],
    ["pages parted by form feeds", "\n\f\n"],
  ])("with %s", (_, end) => {
    const source = ["A title", "", "It fell.[1]", "", "Notes", "", "[1] Lee, 2001.", ""].join(end);
    expect(text(source)).toMatchObject(one);
  });

  test.each([
    "Notes",
    "ENDNOTES:",
    "5. References",
    "Notes and references",
    "Works Cited",
    "Selected Bibliography",
    "Anmerkungen",
    "Literaturverzeichnis",
    "Notes et références",
    "Список литературы",
    "Примечания",
  ])("with notes under “%s”", (heading) => {
    expect(text(`A title\n\nIt fell.[1]\n\n${heading}\n\n[1] Lee, 2001.\n`)).toMatchObject(one);
  });

  test.each([
    ["numbers in round brackets", "It fell (1).", "Notes\n\n(1) Lee, 2001.\n(2) Ek, 2002.", " It rose (2)."],
    ["bare numbers", "It fell.¹", "Notes\n\n1 Lee, 2001.\n2 Ek, 2002.", " It rose.²"],
    ["a numbered list and no heading", "It fell.[1]", "1. Lee, 2001.\n2. Ek, 2002.", " It rose.[2]"],
  ])("with notes as %s", (_, first, notes, second) => {
    expect(text(`A title\n\n${first}${second}\n\n${notes}\n`)).toMatchObject({
      notes: ["1: Lee, 2001.", "2: Ek, 2002."],
      marks: ["1", "2"],
    });
  });

  test("a year in round brackets is no mark", () => {
    const source = "A title\n\nIt fell (1) in the year (98).\n\nNotes\n\n(1) Lee, 2001.\n";
    expect(text(source).sections).toEqual([[undefined, "It fell in the year (98)."]]);
  });

  test("a list of works and the author's lines after the notes are neither notes nor text", () => {
    const source =
      "A title\n\nIt fell.[1]\n\nNotes\n\n[1] Lee, 2001.\n\nBibliography\n\nLee, Ann. Trade. 2001.\n\nAnn Lee is a fellow.\n";
    expect(text(source)).toMatchObject({
      ...one,
      sections: [[undefined, "It fell."]],
      credits: ["Bibliography", "Lee, Ann. Trade. 2001.", "Ann Lee is a fellow."],
    });
  });

  test("a section about sources in the text is no list of notes", () => {
    const source = "A title\n\nSources\n\nIt fell.[1]\n\nOutlook\n\nIt rose.\n\nNotes\n\n[1] Lee, 2001.\n";
    expect(text(source)).toMatchObject({
      ...one,
      sections: [
        ["Sources", "It fell."],
        ["Outlook", "It rose."],
      ],
    });
  });

  test("headings are underlined, numbered or in capitals", () => {
    const source =
      "A title\n=======\n\n1. History\n\nIt fell.\n\n1.1 Causes\n------\n\nIt rose.\n\nII. Outlook\n\nIt held.\n\nTHE END\n\nSo be it.\n";
    expect(text(source)).toMatchObject({
      title: "A title",
      sections: [
        ["1. History", "It fell."],
        ["1.1 Causes", "It rose."],
        ["II. Outlook", "It held."],
        ["THE END", "So be it."],
      ],
    });
  });

  test("words broken at the end of a line are whole, others keep their hyphen", () => {
    const source = "A title\n\nThe coopera-\ntion was a long-\nterm plan.\n\nA long-term plan it was.\n";
    expect(text(source).sections[0]?.[1]).toBe("The cooperation was a long-term plan.");
  });
});

describe("Markdown", () => {
  test("has its title in front matter, notes within the text, tables and links by reference", () => {
    const source =
      "---\ntitle: A title\nauthor: x\n---\n\nIt fell^[Lee, 2001.] and [rose][a].\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode [1]\n```\n\nOutlook\n-------\n\nIt held.\n\n[a]: https://example.org\n";
    expect(markdown(source)).toMatchObject({
      ...one,
      sections: [
        [undefined, "It fell and rose.", "a b", "c d"],
        ["Outlook", "It held."],
      ],
    });
  });

  test("has numbers set in superscript, and titles in italics before a comma", () => {
    const source = "# A title\n\nIt fell.<sup>1</sup> It rose.\n\n## Notes\n\n1. Lee, *Trade*, 2001.\n";
    expect(markdown(source)).toMatchObject({
      marks: ["1"],
      notes: ["1: Lee, Trade, 2001."],
      sections: [[undefined, "It fell. It rose."]],
    });
  });

  test("a note of two paragraphs is one text", () => {
    expect(markdown("# A title\n\nIt fell.[^1]\n\n[^1]: Lee, 2001.\n\n    Ek, 2002.\n").notes).toEqual([
      "1: Lee, 2001. Ek, 2002.",
    ]);
  });
});

describe("HTML", () => {
  test("menus, banners, buttons, teasers and comments are left out", () => {
    const source =
      '<body><header class="site"><nav>Menu</nav></header><div class="cookie-banner"><p>We use cookies.</p></div><main><h1>A title</h1><div class="share-buttons"><a>Share</a></div><p>It fell.</p><div class="related-articles"><h3>Related</h3><p>Other</p></div><dl><dt>Term</dt><dd>Sense</dd></dl><div id="comments"><p>Nice!</p></div></main></body>';
    expect(html(source)).toMatchObject({
      title: "A title",
      sections: [[undefined, "It fell.", "Term", "Sense"]],
    });
  });

  test.each([
    [
      "as an encyclopedia has them",
      '<h1>A title</h1><p>It fell.<sup><a href="#cite_note-1"><span>&#91;</span>1<span>&#93;</span></a></sup></p><h2>References</h2><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> Lee, 2001.</li></ol>',
    ],
    [
      "as newsletters have them",
      '<article><h1>A title</h1><p>It fell.<a id="footnote-anchor-1" href="#footnote-1">1</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Lee, 2001.</p></div></div></article>',
    ],
    [
      "beside the text",
      '<article><h1>A title</h1><p>It fell.<sup><a href="#n1">1</a></sup></p><aside id="n1"><p>Lee, 2001.</p></aside><p>It rose.</p></article>',
    ],
  ])("notes %s", (_, source) => {
    expect(html(source)).toMatchObject(one);
  });

  test("what follows a note beside the text is text", () => {
    const source =
      '<h1>A title</h1><p>It fell.<sup><a href="#n1">1</a></sup></p><aside id="n1"><p>Lee, 2001.</p></aside><p>It rose.<sup><a href="#n2">2</a></sup></p><aside id="n2"><p>Ek, 2002.</p></aside>';
    expect(html(source).sections).toEqual([[undefined, "It fell.", "It rose."]]);
  });
});

test.each([
  ["en", "The treaty of the lake was signed in May."],
  ["de", "Die Grenze wurde 1920 im Tal gezogen."],
  ["fr", "Le traité de 1998 fixe les parts."],
  ["ru", "Граница была проведена в 1920 году."],
  [
    "en",
    "The minister said: «Никто не хочет войны, и это не угроза», and the treaty was left to the parliament, which met in the autumn of that year.",
  ],
  ["other", "Umowa z 1998 roku określa udziały obu państw."],
])("a short paper is %s: %s", (language, source) => {
  expect(languageOf(source)).toBe(language);
});
