import { describe, expect, test } from "vitest";
import { PAPER_RULES, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";
import { readingOf } from "../../src/paper/reading.ts";
import { readingText } from "../../src/paper/report/readingText.ts";
import { paperRead } from "../../src/words/en/paperRead.ts";

function found(rule: string, text: string, file = "paper.md"): string[] {
  const paper = /html$/u.test(file)
    ? readHtml(file, text)
    : /txt$/u.test(file)
      ? readText(file, text)
      : readMarkdown(file, text);
  return PAPER_RULES.find(({ id }) => id === rule)!
    .check(paper)
    .map(({ message }) => message.split(/; | here, /u)[0]!);
}

const paper = (title: string, front: string, end: string) =>
  `# ${title}\n\n## Summary\n\n${front}\n\n## The record\n\nThe mission was opened in 2015.\n\n## Conclusion\n\n${end}\n`;

describe("a paper that denies its own answer is caught in other words than the plain ones", () => {
  const contradicts = [
    [
      "Can the Border Be Opened?",
      "We argue that the border can safely be opened in the coming year.",
      "The border cannot possibly be opened in the near future.",
    ],
    [
      "Should the Union Lift the Sanctions?",
      "Yes, the Union should lift them.",
      "No, the sanctions must not be lifted now.",
    ],
    [
      "Has the Ceasefire Held?",
      "The ceasefire has largely held since 2020, as this paper shows.",
      "The ceasefire has not held.",
    ],
    [
      "Is Mediation Possible?",
      "This paper argues that mediation is possible in Vestland.",
      "Mediation is under no circumstances possible in Vestland.",
    ],
  ];
  test.each(contradicts)("%s", (title, front, end) => {
    expect(found("answer-contradicted", paper(title, front, end))).toHaveLength(1);
  });

  const agrees = [
    [
      "Can the Border Be Opened?",
      "We argue that the border can be opened.",
      "The border cannot be opened in the long term without a treaty.",
    ],
    [
      "Should the Union Lift the Sanctions?",
      "Yes, the Union should lift them.",
      "The sanctions should be lifted.",
    ],
    [
      "Can the Dispute Be Resolved?",
      "We argue that the dispute can be resolved peacefully.",
      "The dispute cannot be resolved militarily.",
    ],
    [
      "Has the Ceasefire Held?",
      "This paper argues that the ceasefire held in 2015.",
      "The ceasefire did not hold in 2020.",
    ],
  ];
  test.each(agrees)("and not where it only looks like one: %s %s", (title, front, end) => {
    expect(found("answer-contradicted", paper(title, front, end))).toEqual([]);
  });
});

test.each([
  ["The Council was founded in 1931 and dissolved in 1925.", 1],
  ["The treaty was signed in May 1998 and entered into force in March 1996.", 1],
  ["The Council was founded in 1931, after an older one was dissolved in 1925.", 0],
  ["The Council was founded in 1925 and dissolved in 1931.", 0],
  ["The treaty, signed in 1998 and, unlike that of 1996, ratified, holds.", 0],
])("years of a life that runs backwards: %s", (text, n) => {
  expect(found("date-impossible", `# T\n\n${text}\n`)).toHaveLength(n);
});

test.each([
  ["Of the 80 respondents, 45 said yes, 30 said no and 15 did not answer.", 1],
  ["Of the 90 respondents, 45 said yes, 30 said no and 15 did not answer.", 0],
  ["Exports rose by 10 per cent, from 200 million to 260 million euros.", 1],
  ["Exports rose by 30 per cent, from 200 million to 260 million euros.", 0],
  ["Imports fell from 120 to 300 tonnes.", 1],
  ["Traffic grew from 2010 to 2005 in reverse order of years.", 0],
  ["Its rank rose from 45 to 30.", 0],
  ["Turnout rose from 40 million to 2 billion.", 0],
  ["Two thirds of the villages, or 45 per cent, agreed.", 1],
  ["Two thirds of the villages, or 67 per cent, agreed.", 0],
  ["Half of them, that is 53 per cent, agreed.", 0],
  ["The five members are France, Norland, Tarvia and Vestland.", 1],
  ["The two members are Bosnia and Herzegovina and Norland.", 0],
  ["The three members are Bosnia and Herzegovina, Norland and Tarvia.", 0],
])("a sum in prose: %s", (text, n) => {
  expect(found("sum-differs", `# T\n\n${text}\n`)).toHaveLength(n);
});

test("a figure of the summary whose digits changed places is told, and one that the text gives is not", () => {
  const cost = (front: string, body: string) =>
    `# Cost\n\n## Summary\n\nThe sanctions have cost the Union ${front} billion euros in trade.\n\n## Analysis\n\nThe sanctions cost the Union ${body} billion euros in trade.\n`;
  expect(found("figures-differ", cost("2.4", "4.2"))).toHaveLength(1);
  expect(found("figures-differ", cost("4.2", "4.2"))).toEqual([]);
  expect(found("figures-differ", cost("2.4", "4.3"))).toEqual([]);
});

test("the fourth option of three is told, and a fourth that is brought in is not", () => {
  const options = (last: string) =>
    `# T\n\nThere are three options: a desk, a guard and a fund. This is what the council of the towns can do, and it is not much.\n\n${last}\n`;
  expect(found("option-count", options("The fourth option is costly."))).toHaveLength(1);
  expect(found("option-count", options("The third option is costly."))).toEqual([]);
  expect(
    found("option-count", options("A fourth option is partition. The fourth option is costly.")),
  ).toEqual([]);
});

test("links that begin wrongly or lead to no place of the file are told", () => {
  const html = (links: string) =>
    `<html><body><h1>T</h1><h2 id="one">One</h2><p>See ${links} here.</p></body></html>`;
  const told = (links: string) => found("url-malformed", html(links), "paper.html");
  expect(told('<a href="htp://example.org/a">Lee</a>')).toHaveLength(1);
  expect(told('<a href="#nowhere">there</a>')).toHaveLength(1);
  expect(
    told('<a href="#one">a</a> <a href="#top">b</a> <a href="mailto:a@b.org">c</a> <a href="#fn12">d</a>'),
  ).toEqual([]);
  expect(found("url-malformed", "# The Head\n\nSee [this](#the-head) and [that](#nowhere).\n")).toHaveLength(
    1,
  );
});

test("names are one name however their letters are written", () => {
  const text =
    "# T\n\nIt fell (Mueller 2016; Ó Briain 2014; Goetz 2012) and rose (Lee 2011; Ek 2010).\n\n## References\n\nEk, Bo. 2010. *E*. London: Hurst.\n\nGötz, Anna. 2012. *Talks*. Berlin: Heron.\n\nLee, Ann. 2011. *L*. London: Hurst.\n\nMüller, Hans. 2016. *The Border*. Berlin: Heron.\n\nO'Briain, Sean. 2014. *Trade*. Dublin: Heron.\n";
  for (const rule of ["citation-differs", "citation-not-listed", "reference-not-cited"])
    expect(found(rule, text)).toEqual([]);
});

test("keys of a bibliography are counted as the sources they stand for", () => {
  const read = readMarkdown(
    "paper.md",
    "# T\n\nTrade fell [@lee2015; @ek2016, p. 3]. As @haas2017 says, it rose. Write to a@b.org.\n",
  );
  expect(readingOf(read).systems).toEqual([{ system: "keys", places: 3 }]);
  expect(readingText(read, paperRead)[0]).toContain("They are used 3 times.");
});

test("entries of bodies, and one that stands out of order, are entries of the list", () => {
  const text = `A short paper

Trade fell (Lee 2015).

References

Ek, Bo (2010). The long way to the border and what became of those who went. London: Hurst.
Heron (2014). On the need for a new law of the river, with a word on the old one that was. Heron: Port.
Lee, Ann (2015). Trade in the valley and how it came to be what it was. Lowe: Mill.
Roe, Cy (2012). Towns of the coast. Lowe: Mill.
Moss, Di (2016). Fords of the upper river and their keepers. Lowe: Mill.
Tarn, Ed (2011). Bridges. Lowe: Mill.
`;
  expect(readingOf(readText("paper.txt", text)).references).toBe(6);
});

test("a mark that can be nothing else is missed also where there is no note at all", () => {
  expect(found("note-missing", "# T\n\nTalks go on.[^1] They met.[^2]\n")).toEqual([
    "mark [1] has no note",
    "mark [2] has no note",
  ]);
  // A pattern that letters are matched by, and brackets of an editor.
  expect(found("note-missing", "# T\n\nIt matches [^abc] and [1] and `[^2]`.\n")).toEqual([]);
});
