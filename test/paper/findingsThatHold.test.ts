import { describe, expect, test } from "vitest";
import { argumentOf } from "../../src/paper/argument/seen.ts";
import { checkPaper, PAPER_RULES, readMarkdown, readText } from "../../src/paper/index.ts";
import { inOrderOfRank, isTrivial } from "../../src/paper/report/rank.ts";

const read = (text: string) => ({ ...readText("p.txt", text), language: "en" as const });
const NOTES =
  "\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015): 1–9.\n\n[2] Bo Ek, “Growth,” Review 4 (2017): 3–7.\n";
const found = (rule: string, text: string) =>
  checkPaper(
    read(text),
    PAPER_RULES.filter(({ id }) => id === rule),
  ).map(({ message }) => message);

/** A paper with two notes, and a paragraph of its own between them. */
const paper = (paragraph: string, notes = NOTES) =>
  `A short paper\n\nHistory\n\nTrade fell.[1]\n\n${paragraph}\n\nLater\n\nIt rose.[2]${notes}`;

describe("a quotation has its source in other ways than by a note", () => {
  test.each([
    [
      "a short title and paragraph",
      "It asks “that every member pay its share before the year ends” (Comm, par. 5.1).",
    ],
    ["ibid. in brackets", "He wrote “that nobody would pay before the other side had paid” (ibid., p. 7)."],
    [
      "a number in square brackets with a page",
      "It held “that nobody would pay before the other side paid first” [7, p. 180].",
    ],
    ["a link", "It held “that nobody would pay before the other side paid” (https://example.org/a)."],
    ["who was interviewed", "“I never knew whether they would come back to us at all,” one respondent said."],
    ["years of a participant", "“I never knew whether they would come back to us at all” (Mira, 34 years)."],
  ])("%s", (_, sentence) => {
    expect(found("quotation-without-note", paper(sentence))).toEqual([]);
  });

  test.each([
    ["a title", "Much was made of “The Long Road from War to Trade and Back Again” in those days."],
    ["a programme named so", "They ran a programme called “more trade for all who live along the river”."],
    ["a question of a survey", "The survey asked “do you think that trade will rise again next year?”"],
    ["words nobody said", "It was as if to say “take what you want and leave us the river”."],
  ])("%s is no quotation", (_, sentence) => {
    expect(found("quotation-without-note", paper(sentence))).toEqual([]);
  });

  test("a box that ends with its sources", () => {
    const box = "“Nobody paid before the other side had paid,” said the port. Trade stopped.";
    expect(found("quotation-without-note", paper(`${box}\n\nSources: Lee 2015; port records.`))).toEqual([]);
    expect(found("quotation-without-note", paper(box))).toHaveLength(1);
  });
});

describe("“therefore” in a paper", () => {
  test.each([
    ["of a step of the method", "Records were rare. Therefore we asked only those who had kept theirs."],
    ["of what was coded", "Records were rare. Consequently, ten ports were excluded."],
    ["in a question", "Trade fell by half. Is it therefore lost?"],
  ])("%s asks for no source", (_, paragraph) => {
    // The paragraph stands in a section of its own, so that none before it gives a source.
    const text = `A short paper\n\nHistory\n\n${paragraph}\n\nLater\n\nIt rose.[1] It fell.[2]${NOTES}`;
    expect(found("conclusion-unsupported", text)).toEqual([]);
  });

  test("that concludes about the world does", () => {
    const text = `A short paper\n\nHistory\n\nTrade fell by half. Therefore both ports lost their crews.\n\nLater\n\nIt rose.[1] It fell.[2]${NOTES}`;
    expect(found("conclusion-unsupported", text)).toHaveLength(1);
  });
});

describe("words of likelihood in another sense", () => {
  test.each([
    "The members are bound to the doctrines of their founders.",
    "They were legally bound to pay.",
    "The survey asked how likely members were to stay.",
    "It was undoubtedly important to the port.",
    "Polls of likely voters were rare.",
    "The police had probable cause.",
  ])("%s", (sentence) => {
    expect(found("likelihood-in-prose", `A short paper\n\n${sentence}\n`)).toEqual([]);
  });

  test.each([
    ["The port is bound to fail next year.", "“bound to” stands on no scale"],
    ["Trade will undoubtedly fall.", "“undoubtedly” stands on no scale"],
    [
      "A deal is highly unlikely.",
      "“highly unlikely” is no term of ICD 203, which says “very unlikely” or “highly improbable”",
    ],
    ["A deal is very improbable.", "“very improbable” is no term of ICD 203"],
    [
      "A deal is very probable.",
      "“very probable” is no term of ICD 203, which says “very likely” or “highly probable”",
    ],
    ["A deal is very unlikely.", "“very unlikely” (ICD 203: 5 to 20 %)"],
    ["A deal is highly improbable.", "“highly improbable” (ICD 203: 5 to 20 %)"],
    ["A deal is highly probable.", "“highly probable” (ICD 203: 80 to 95 %)"],
    ["Trade will nearly certainly fall.", "“nearly certainly” (ICD 203: 95 to 99 %)"],
  ])("%s", (sentence, message) => {
    expect(found("likelihood-in-prose", `A short assessment\n\n${sentence}\n`)[0]).toContain(message);
  });
});

describe("a scale of likelihood is asked of papers that make estimates", () => {
  const ESTIMATE = "The salt will very likely run out. A new mine is unlikely to open by 2040.";

  test.each([
    ["an essay", "Salt and its masters", ESTIMATE],
    ["a newspaper", "Salt\n\nThis column appeared in a daily newspaper.", ESTIMATE],
    ["a history", "A history of salt", `Report of the mine\n\n${ESTIMATE}`],
    ["the record of a meeting", "Report of a conference on salt", ESTIMATE],
    ["a report that names its scale", "Salt: an assessment", `Words follow ICD 203.\n\n${ESTIMATE}`],
  ])("not of %s", (_, title, text) => {
    expect(found("likelihood-in-prose", `${title}\n\n${text}\n`)).toEqual([]);
  });

  test.each([
    ["a report", "Salt\n\nReport No. 7, March 2031", ESTIMATE],
    ["an assessment", "Assessment: the supply of salt", ESTIMATE],
    ["who estimates in the authors' name", "Salt and its masters", `In our view ${ESTIMATE}`],
  ])("once of %s", (_, title, text) => {
    const told = found("likelihood-in-prose", `${title}\n\n${text}\n`);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("“very likely” (ICD 203: 80 to 95 %), “unlikely” (ICD 203: 20 to 45 %)");
  });
});

describe("notes that many things besides a slip explain", () => {
  const marks = (order: number[]) => order.map((n) => `Trade fell.[${n}]`).join(" ");
  const notes = (count: number) =>
    `\n\nNotes\n\n${Array.from({ length: count }, (_, i) => `[${i + 1}] Ann Lee, “Trade ${i},” Review 3 (2015).`).join("\n\n")}\n`;

  test("many notes no mark calls are none of the author's slips", () => {
    // It is said as a doubt of the reading, once.
    expect(found("note-unused", `A short paper\n\n${marks([1, 2, 3])}${notes(12)}`)).toEqual([
      expect.stringMatching(/^9 of 12 notes are called by no figure that was read/),
    ]);
    expect(found("note-unused", `A short paper\n\n${marks([1, 2, 3])}${notes(4)}`)).toHaveLength(1);
  });

  test("marks all over the place are the numbers of a list", () => {
    expect(found("note-order", `A short paper\n\n${marks([5, 2, 6, 1, 4, 3])}${notes(6)}`)).toEqual([]);
    expect(found("note-order", `A short paper\n\n${marks([1, 2, 4, 3, 5, 6])}${notes(6)}`)).toHaveLength(1);
  });

  test.each([
    ["law", "Lee, 505 U.S. at 99."],
    ["a declared short form", "Ek, “Growth” (hereinafter Growth)."],
    ["a remark", "On this see the archive of the port."],
  ])("a note in the manner of %s is no short form without its work", (_, note) => {
    const text = `A short paper\n\n${marks([1, 2])}\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] ${note}\n`;
    expect(found("short-form-unmatched", text)).toEqual([]);
  });
});

describe("a date against the address", () => {
  const note = (rest: string) =>
    found(
      "date-against-address",
      `A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, ${rest}.\n`,
    );

  test.each([
    ["the same day", "8 April 2016, https://example.org/2016/04/08/trade"],
    ["the evening before", "9 April 2016, https://example.org/2016-04-08/trade"],
    ["a year that is a folder's", "8 April 2006, https://example.org/2016/trade"],
    ["an archive's copy", "8 April 2006, https://web.archive.org/web/20160408/https://example.org/trade"],
    ["an upload", "8 April 2006, https://example.org/uploads/2016/04/trade.pdf"],
  ])("%s is no fault", (_, rest) => {
    expect(note(rest)).toEqual([]);
  });

  test("another year is one", () => {
    expect(note("8 April 2006, https://example.org/2016/04/08/trade")).toHaveLength(1);
    expect(note("8 April 2006, https://example.org/20160408-trade")).toHaveLength(1);
  });
});

describe("a source and its fact", () => {
  const said = (sentence: string) => found("source-before-fact", `A short paper\n\n${sentence}[1]${NOTES}`);

  test.each([
    "In 2014 the port was closed.",
    "In 2017 the port will be closed.",
    "The port was planned to open in 2019.",
    "In 2017 the port was closed, as it had been in 2011.",
    "The port is closed.",
  ])("agree: %s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test("a source cannot tell of a later year", () => {
    expect(said("The port was closed in 2018.")).toHaveLength(1);
  });
});

describe("the order of findings", () => {
  const text =
    "Is dialogue possible?\n\nHistory\n\nDialogue is no longer possible. Trade fell.[1] It rose.[2]\n\nConclusion\n\nTo conclude, dialogue is still possible.\n\nNotes\n\n[1] Lee, “Trade,” 2015, https://example.org/a?utm_source=x.\n\n[2] Ek, “Growth,” 2017, https://example.org/b?utm_source=y.\n";

  test("a contradiction about the question of the title stands first", () => {
    const one = read(text);
    const problems = checkPaper(one);
    expect(inOrderOfRank(one, problems)[0]!.rule).toBe("answer-contradicted");
    expect(problems.filter(isTrivial).length).toBeGreaterThan(0);
  });

  test("holds all findings, each once, whatever their order", () => {
    const one = read(text);
    const problems = checkPaper(one);
    expect(new Set(inOrderOfRank(one, [...problems].reverse()))).toEqual(new Set(problems));
  });
});

describe("room for a thing", () => {
  const found = (...paragraphs: string[]) =>
    checkPaper(readMarkdown("p.md", `# The canal\n\n${paragraphs.join("\n\n## On\n\n")}\n`))
      .filter(({ rule }) => rule === "contradictory-claims")
      .map(({ message }) => message);

  test.each([
    ["There is ample room for a deal.", "In the end there is no room for a deal."],
    ["There remains little prospect of a lasting truce.", "There is still a good chance of a lasting truce."],
    ["There is not enough scope for joint patrols.", "Thus there is considerable scope for joint patrols."],
  ])("is there and is not: %s", (...said) => expect(found(...said)).toHaveLength(1));

  test.each([
    ["There is ample room for a deal.", "There is no room for delay."],
    ["There is ample room for a deal.", "There is no room for a deal while the toll stands."],
    ["There is room for a deal, some say.", "There is no room for a deal."],
    ["There is some room for a deal.", "There was no room for a deal."],
    ["There is no room for a deal.", "There is still little room for a deal."],
  ])("is no contradiction: %s / %s", (...said) => expect(found(...said)).toEqual([]));
});

describe("a date that no calendar has", () => {
  const found = (text: string) =>
    checkPaper(readMarkdown("p.md", `# The canal\n\n${text}\n`))
      .filter(({ rule }) => rule === "date-impossible")
      .map(({ message }) => /“(.+)”/.exec(message)?.[1]);

  test.each([
    "31 June 2021",
    "30. Februar 2019",
    "February 29, 2019",
    "31 avril 2012",
    "31 апреля 2012",
    "2021-02-30",
  ])("%s", (date) => expect(found(`They met on ${date} in the harbour.`)).toEqual([date]));

  test.each([
    "They met on 29 February 2020, on 30 June 2021 and on 2020-02-29.",
    "See no. 45 March 2020, vol. 31 June 2021 and Review 41, 31 September 2020.",
    "The act is numbered A/2021-02-30 and 2021-06-31/7.",
  ])("is none: %s", (text) => expect(found(text)).toEqual([]));
});

describe("of an argument is seen", () => {
  const options = (text: string) =>
    argumentOf({ ...readMarkdown("p.md", text), language: "en" }).options.map(({ name }) => name.text);

  test.each([
    [
      "headings",
      "# Ways out\n\n## Option 1: Close the port\n\nIt is cheap.\n\n## Option 2: Keep it open\n\nIt costs.\n",
    ],
    [
      "letters",
      "# Ways out\n\n## Scenario A – Close the port\n\nCheap.\n\n## Scenario B – Keep it open\n\nDear.\n",
    ],
    [
      "items",
      "# Ways out\n\nWe see:\n\n- Pathway 1: Close the port. It is cheap.\n- Pathway 2: Keep it open. It costs.\n",
    ],
    [
      "paragraphs",
      "# Ways out\n\nOption One: Close the port. It is cheap.\n\nOption Two: Keep it open. It costs.\n",
    ],
  ])("options by %s", (_, text) => {
    expect(options(text)).toEqual(["Close the port", "Keep it open"]);
  });

  test("no option in one label, or in the name of a thing", () => {
    expect(options("# Ways out\n\nOption A: Close the port.\n\nIt is cheap.\n")).toEqual([]);
    expect(options("# Cars\n\nModel A was built here.\n\nModel T was built there.\n")).toEqual([]);
  });

  test("recommendations to somebody, conclusions and forecasts", () => {
    const seen = argumentOf({
      ...readMarkdown(
        "p.md",
        "# Ports\n\n## To the League\n\n- Open an office in the capital soon.\n- Close the old port by spring.\n\n## Conclusion\n\nTrade fell. Trade will probably rise by 2040.\n",
      ),
      language: "en",
    });
    expect(seen.recommendations.map(({ text }) => text)).toHaveLength(2);
    expect(seen.conclusions.map(({ text }) => text)).toContain("Trade fell.");
    expect(seen.forecasts.map(({ text }) => text)).toEqual(["Trade will probably rise by 2040."]);
  });
});

describe("what is on public record needs no comparison of all cases", () => {
  const text = (sentence: string) => paper(`Later came other men. ${sentence} Salt was dear.`);

  test.each([
    "The Treaty of Halle is the only text that all four towns have signed.",
    "They gave the Salt Board of Lund a seat that it has never had.",
  ])("%s", (sentence) => {
    expect(found("absolute-word", text(sentence))).toEqual([]);
  });

  test.each(["The Salt Board of Lund has never opened its books.", "The miners never once asked the towns."])(
    "%s does",
    (sentence) => {
      expect(found("absolute-word", text(sentence))).toHaveLength(1);
    },
  );
});

test("a newspaper is found by its date", () => {
  const note = (container: string, date: string) =>
    paper("Salt was dear.[3]", `${NOTES}\n[3] Ida Brandt, “Dear Salt,” ${container}, ${date}.\n`);
  expect(found("fields-missing", note("Wall Street Journal", "April 11, 2031"))).toEqual([]);
  expect(found("fields-missing", note("Lund Mining Journal", "11 April 2031"))).toEqual([]);
  expect(found("fields-missing", note("Journal of Salt", "April 2031"))).toHaveLength(1);
});

test("the end of a time is not made up", () => {
  const text =
    "On salt\n\nThe price of the towns has remained unchanged since 1990. In 1994 the towns broke off all sales, and in 2001 the towns founded a bank. By 2040 the hill will be empty, as in 2020.\n";
  expect(found("trend-over-phases", text)[0]).toContain("is said of the time since 1990, in which");
});

test("stars that set a name in italics are not told with it", () => {
  const text = paper(
    "Salt was dear.[3]",
    `${NOTES}\n[3] Ida Brandt, “Dear Salt,” *Journal of Salt*, April 2031.\n`,
  );
  for (const { message } of checkPaper(read(text))) expect(message).not.toContain("*");
});
