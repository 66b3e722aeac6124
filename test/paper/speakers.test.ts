import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readHtml, readText } from "../../src/paper/index.ts";

const NOTES = "\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n";
/** Every rule, those that are off included. */
const rulesIn = (text: string, title = "A short paper") =>
  checkPaper({ ...readText("p.txt", `${title}\n\n${text}`), language: "en" }, PAPER_RULES).map(
    ({ rule }) => rule,
  );

describe("an absolute word is its author's only where the author claims it", () => {
  const own = (sentence: string) => rulesIn(`Trade rose.[1] Towns grew. ${sentence}${NOTES}`);

  test.each([
    "The Salt Board of Lund has always hidden its books.",
    "In Lund the Salt Board are the only buyers.",
  ])("claimed: %s", (sentence) => {
    expect(own(sentence)).toContain("absolute-word");
  });

  test.each([
    "The miners maintain, rightly, that the Salt Board of Lund has always hidden its books.",
    "It may be argued that in Lund the Salt Board are the only buyers.",
    "Nothing rests on the idea that the Salt Board of Lund is always honest.",
    "The Salt Board think that Lund is always wrong.",
    "Does it follow that the Salt Board of Lund is the only buyer?",
    "So the Salt Board of Lund has never been late!",
    "The logic of the Board is simple: Lund has never been wrong.",
    "In Lund more salt is always better.",
    "The salt package of Lund has always supported weights.",
    "At Lund N is the first time point above the threshold.",
  ])("told, asked, ironic or technical: %s", (sentence) => {
    expect(own(sentence)).not.toContain("absolute-word");
  });

  test("a quotation over paragraphs that each open it anew is not the author's", () => {
    const text =
      'Trade rose.[1]\n\n"The Salt Board of Lund has always hidden its books. It never showed one.\n\n"The Salt Board of Lund has always paid late."';
    expect(rulesIn(text + NOTES)).not.toContain("absolute-word");
  });
});

describe("a recommendation has its reason in the sentence beside it", () => {
  test.each([
    "Smuggling damages the trade of both towns. Donors must train the guards.",
    "A lasting order requires all three towns. The towns must work together.",
    "To revive the trade, the League should open an office.",
  ])("%s", (text) => {
    expect(rulesIn(text)).not.toContain("recommendation-without-reason");
  });

  test.each([
    "This pamphlet is a must read for all miners.",
    "They asked what the miners should do.",
    "The first line of the file should hold the names.",
  ])("nobody is told what to do: %s", (text) => {
    expect(rulesIn(text)).not.toContain("recommendation-without-reason");
  });
});

test("likelihood that somebody else is said to see asks for no scale", () => {
  const found = (sentence: string) => rulesIn(`${sentence} Trade went on.`, "A short assessment");
  expect(found("It is likely that Lund will sign.")).toContain("likelihood-in-prose");
  expect(found("The miners maintain, wrongly, that it is likely that Lund will sign.")).not.toContain(
    "likelihood-in-prose",
  );
});

test("a judging word in the title of a work in a list is said of nobody", () => {
  const works = [
    "Ann Lee, Brutal Angola: The Rule of Salt, River Press, Vell, 2000.",
    "Ann Lee, Reckless Angola: The Rule of Fish, River Press, Vell, 2001.",
    "Ann Lee, Cynical Angola: The Rule of Wood, River Press, Vell, 2003.",
  ];
  const text = `Zambia left. Zambia was calm. Zambia stayed. Zambia came.\n\n${works.join("\n\n")}\n`;
  expect(rulesIn(text)).not.toContain("words-of-one-side");
});

test("a day within brackets dates a page", () => {
  const note = (day: string) =>
    `Trade fell.[1]\n\nNotes\n\n[1] Lee, Ann. “Trade.” ${day}The Gazette. Accessed 2 June 2021. https://example.org/trade.\n`;
  expect(rulesIn(note(""))).toContain("undated-note");
  expect(rulesIn(note("(May 29, 2005) "))).not.toContain("undated-note");
});

test("“First” is the name of no option", () => {
  const text =
    "Three strategies are possible: first, the weights of the Board can be used, second, the weights of the League can be used, and third, none.\n\nThe weights of the League are old. They are well known.\n";
  expect(rulesIn(text)).not.toContain("option-not-elaborated");
});

test("entries of a list that no heading announces are not a second way of citing", () => {
  const body = "Trade fell.[1] It rose.[2] It fell again.[3]";
  const entries = ["Ode (2011)", "Marsh (2012)", "Unger (2013)", "Brandt (2014)"].map(
    (who) => `${who}: Trade. In: River Review. https://example.org/trade`,
  );
  const notes = [1, 2, 3].map((n) => `[${n}] Ann Lee, “Trade ${n},” Review 3 (201${n}): 4–9.`).join("\n\n");
  expect(rulesIn(`${body}\n\n${entries.join("\n\n")}\n\nNotes\n\n${notes}\n`)).not.toContain("systems-mixed");
});

describe("a link that is a year beside a name cites a work of the list", () => {
  const list =
    '<h2>References</h2><div id="refs"><div id="ref-brandt2007">Brandt, Ida, Per Holm, and Ann Lee. 2007. “Counting Boats.” <em>Review of Ports</em> 4 (2): 22–31.</div><div id="ref-oduya2012">Oduya, Jo. 2012. <em>The Low Tide</em>. Oxford: River Press.</div></div>';
  const page = (href: (id: string) => string) =>
    readHtml(
      "p.html",
      `<body><h1>Harbours</h1><p>The count of Brandt et al. (${href("brandt2007")}) was first, that of Oduya (${href("oduya2012")}) second.</p>${list}</body>`,
    );

  test.each([
    ["of Pandoc", (id: string) => `<a href="#ref-${id}" role="doc-biblioref">${id.slice(-4)}</a>`],
    ["of a journal", (id: string) => `<a href="#bib${id}">${id.slice(-4)}</a>`],
    ["raised", (id: string) => `<sup><a href="#CR${id}">${id.slice(-4)}</a></sup>`],
  ])("%s", (_, href) => {
    const paper = page(href);
    expect(paper.marks).toEqual([]);
    expect(checkPaper(paper, PAPER_RULES).map(({ rule }) => rule)).not.toContain("note-missing");
  });

  test("a note of four digits is still called", () => {
    const text =
      '<body><h1>Harbours</h1><p>Trade fell.<sup><a href="#fn1999">1999</a></sup> It rose.<sup><a href="#fn2000">2000</a></sup></p><h2>Notes</h2><p id="fn1999">1999. Ann Lee, Trade (Vell: River Press, 2015).</p><p id="fn2000">2000. Bo Ek, Growth (Vell: River Press, 2016).</p></body>';
    expect(readHtml("p.html", text).marks.map(({ label }) => label)).toEqual(["1999", "2000"]);
  });
});

describe("an option the conclusion names by its label", () => {
  const paper = (last: string) =>
    `Option A is a truce. Option B is a treaty. Option C is a war.\n\nOption A would be cheap. Option B would be slow.\n\nConclusion\n\n${last}\n`;

  test.each(["Option D would be the best.", "Nothing but Option H is left."])("is new: %s", (last) => {
    expect(rulesIn(paper(last))).toContain("option-new-in-conclusion");
  });

  test.each(["Option B would be the best.", "Option 4 of the treaty stays.", "“Option D” was her word."])(
    "is not: %s",
    (last) => {
      expect(rulesIn(paper(last))).not.toContain("option-new-in-conclusion");
    },
  );
});
