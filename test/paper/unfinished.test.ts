import { describe, expect, test } from "vitest";
import { checkPaper, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";
import { readingOf } from "../../src/paper/reading.ts";

const inText = (sentence: string) =>
  checkPaper({
    ...readText("paper.txt", `A short paper\n\nTrade fell in 2014. ${sentence}\n`),
    language: "en",
  }).filter(({ rule }) => rule === "left-over");

describe("what was to be replaced before the paper is read", () => {
  test.each([
    "The share was high [citation needed].",
    "The commission had XX members.",
    "It cost $XX million to build.",
    "Exports rose by XX% in a year.",
    "It was opened in 20XX.",
    "See Ann Lee, Trade, pp. XX–XX.",
    "The table (Error! Reference source not found.) shows it.",
    "Siehe Tabelle Fehler! Verweisquelle konnte nicht gefunden werden.",
    "Voir Erreur ! Source du renvoi introuvable.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "The minister said so [TODO: find the speech].",
    "The minister said so [insert quote].",
    "He met [NAME] in the spring.",
    "It was closed (Author, year).",
    "Of these TK surveyors came.",
    "It went on until [date to be confirmed] and [TBC].",
    "Click or tap here to enter text.",
    "As {Lee, 2011 #12} has shown, trade fell.",
    "This was ADDIN ZOTERO_ITEM CSL_CITATION so.",
    "It {++really++} fell.",
    "Comment [AL1]: is that so?",
    "As many ??? have said, trade fell.",
    "It was closed [] by the governor.",
    "It was closed ( ) by the governor.",
    "Many agree (see ) on that.",
    "Trade fell (Lee, ).",
    "Der Handel fiel [Quelle?].",
    "Торговля упала [источник?].",
  ])("is found: %s", (sentence) => {
    expect(inText(sentence).length).toBeGreaterThan(0);
  });

  test.each([
    "Article XX members may invoke was added in the XX century.",
    "The XX Party Congress met, and then the XXX Corps marched.",
    "Louis XX and Chapter XX lines say so.",
    "The marker “[citation needed]” stands in many pages of an encyclopaedia.",
    "Designers fill pages with “lorem ipsum” and think nothing of it.",
    "The commission asked: who pays?",
    "Really?? That is what he asked.",
    "The statute[] of the court was changed.",
    "TK is a health insurer, and TK members are many.",
    "He called f() and then g().",
    "He [the minister] said so, and she [Lee 2011] agreed (see above).",
    "The parties agreed (Lee, 2011) to disagree (p. 4).",
    "The error was in the reference source, which was not found.",
    "The to-do list of the commission was long.",
    "In the year 20 XX chromosomes were counted.",
    "He wrote “insert quote here” on the wall.",
    "The source is needed for proof; the reference is missing in the archive.",
    "XX chromosomes and the XX of Ghent were told apart.",
  ])("is not found: %s", (sentence) => {
    expect(inText(sentence)).toEqual([]);
  });
});

const MLA = (text: string) =>
  readText(
    "paper.txt",
    `A short paper\n\n${text}\n\nWorks Cited\n\nEk, Bo. The Closing of the Commission. River Press, 2015.\n\nLee, Ann. “Opening.” River Review, vol. 3, no. 1, 2011, pp. 4–19.\n\nOde, Max. Why It Was Closed. River Press, 2016.\n\nOde, Max. After the Fall. River Press, 2018.\n`,
  );
const rulesOf = (paper: ReturnType<typeof readText>) => checkPaper(paper).map(({ rule }) => rule);

describe("names and pages, as MLA has them", () => {
  test("are a system of their own, and hold where all are listed", () => {
    const paper = MLA(
      "It was opened (Lee 14). It was closed (Ek 22–24; Ode, Why 7), and nobody came (qtd. in Ode, After 3).",
    );
    expect(readingOf(paper)).toMatchObject({ system: "author-page", references: 4 });
    expect(rulesOf(paper)).toEqual([]);
  });

  test("a name the list has not, one that it spells otherwise, an entry nobody names, a name of two works", () => {
    expect(
      rulesOf(MLA("It was opened (Lee 14). It was closed (Ek 22), they say (Brandt 9; Ode, Why 7).")),
    ).toEqual(["citation-not-listed"]);
    expect(
      rulesOf(MLA("It was opened (Leo 14). It was closed (Ek 22; Ode, Why 7). Lee saw it (Lee 15).")),
    ).toEqual(["citation-differs"]);
    expect(rulesOf(MLA("It was opened (Lee 14). It was closed (Lee 22; Ode, Why 7)."))).toEqual([
      "reference-not-cited",
    ]);
    expect(rulesOf(MLA("It was opened (Lee 14). It was shut (Ek 22; Ode 7)."))).toEqual(["citation-differs"]);
  });

  test("things with numbers are none", () => {
    expect(
      readingOf(MLA("It was opened (Phase 2). It was closed (Table 4; Figure 7), said Lee (June 5).")).system,
    ).toBe("list");
  });
});

const BODY = "It was opened (Lee 2011). It was closed (Ek 2015), and Ode (2016) tells why.";
const LIST = [
  "Ek, Bo. 2015. The closing. Vell: River Press.",
  "Lee, Ann. 2011. Opening. River Review 3 (1): 4–9.",
  "Ode, Max. 2016. Why it was closed. Vell: River Press.",
];

describe("a list of works is read as one", () => {
  test.each([
    [
      "behind bullets at the end of Markdown",
      () => readMarkdown("p.md", `# A paper\n\n${BODY}\n\n${LIST.map((one) => `- ${one}`).join("\n")}\n`),
    ],
    ["at the end of a text", () => readText("p.txt", `A paper\n\n${BODY}\n\n${LIST.join("\n\n")}\n`)],
    [
      "at the end of a page",
      () =>
        readHtml("p.html", `<h1>A paper</h1><p>${BODY}</p>${LIST.map((one) => `<p>${one}</p>`).join("")}`),
    ],
  ])("without a heading, %s", (_, read) => {
    expect(readingOf(read())).toMatchObject({ system: "author-date", references: 3 });
    expect(rulesOf(read())).toEqual([]);
  });

  test("paragraphs that name works are none", () => {
    const paper = readText(
      "p.txt",
      `A paper\n\n${BODY}\n\nLee and Ek met in 2015 and spoke of trade.\n\nOde, who was there in 2016, left.\n\nEk stayed until 2017.\n`,
    );
    expect(readingOf(paper).references).toBe(0);
  });
});

describe("notes are read where a page or a text is made by hand", () => {
  test("paragraphs and notes that line breaks part", () => {
    const paper = readHtml(
      "p.html",
      "<h1>A paper</h1>It was opened.<sup>1</sup> It was closed.<sup>2</sup><br><br>\nPosts stood there.<sup>3</sup><br>\nNobody came.<h2>Notes</h2>1. Ann Lee, “Opening,” Review 3 (2011).<br>2. Bo Ek, The Closing (Vell: Press, 2015).<br>\n3. Max Ode, “Posts,” Review 9 (2018).",
    );
    expect(paper.sections.flatMap(({ paragraphs }) => paragraphs).length).toBe(2);
    expect(paper.notes.map(({ label, text }) => `${label} ${text.slice(0, 7)}`)).toEqual([
      "1 Ann Lee",
      "2 Bo Ek, ",
      "3 Max Ode",
    ]);
    expect(rulesOf(paper)).toEqual([]);
  });

  test("footnotes of Markdown are notes, in whatever order and under whatever heading they stand", () => {
    const paper = readMarkdown(
      "p.md",
      "# A paper\n\nIt was opened.[^3] It was closed.[^1] Posts stood there.[^2] It was open.[^3] It was shut.[^1]\n\n## Sources\n\n[^1]: Ann Lee, “Opening,” Review 3 (2011): 4–9.\n[^2]: Bo Ek, *The Closing* (Vell: Press, 2015).\n[^3]: Max Ode, “Posts,” Review 9 (2018): 4–9.\n",
    );
    expect(readingOf(paper)).toMatchObject({ system: "notes", notes: 3 });
  });
});
