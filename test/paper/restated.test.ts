import { describe, expect, test } from "vitest";
import { checkPaper, readText } from "../../src/paper/index.ts";

/** A paper that tells one thing, and concludes with another. */
function found(body: string, conclusion: string, heading = "Conclusion"): string[] {
  const filler = "The harbour lies below the town. Boats come and go with the tide.";
  const text = `A short paper\n\nThe lake\n\n${body}\n\n${filler}\n\n${heading}\n\n${conclusion}\n`;
  return checkPaper(readText("paper.txt", text)).map(({ rule }) => rule);
}

function foundInGerman(body: string, conclusion: string): string[] {
  const filler =
    "Der Hafen liegt unterhalb der Stadt, und die Boote kommen und gehen mit dem Wind. Das Wasser ist nicht tief.";
  const text = `Ein kurzer Aufsatz\n\nDer See\n\n${body}\n\n${filler}\n\nSchluss\n\n${conclusion}\n`;
  return checkPaper(readText("paper.txt", text)).map(({ rule }) => rule);
}

describe("a conclusion that tells the opposite", () => {
  test.each([
    [
      "The senate of Lund rejected the draft for a common harbour.",
      "When the senate accepted the draft for a common harbour, nobody was surprised.",
    ],
    [
      "The senate of Lund agreed to the draft for a common harbour.",
      "The senate of Lund has not agreed to the draft for a common harbour.",
    ],
    [
      "The senate of Lund ratified the draft for a common harbour.",
      "The senate of Lund had not ratified the draft for a common harbour.",
    ],
    [
      "The patrols had no effect on the mood of the fishing villages.",
      "The patrols halved the distrust in the fishing villages.",
    ],
  ])("%s", (body, conclusion) => {
    expect(found(body, conclusion)).toContain("contradictory-claims");
  });

  test.each([
    ["Der Rat nahm den Entwurf für den Hafen an.", "Der Rat lehnte den Entwurf für den Hafen ab."],
    ["Tarvien unterzeichnete den Seevertrag.", "Tarvien hat den Seevertrag nicht unterzeichnet."],
    ["Der Friede am See wird halten.", "Der Friede am See wird nicht halten."],
    [
      "Die Streifen hatten keinerlei Wirkung auf den Fischfang.",
      "Durch die Streifen hat sich der Fischfang verdoppelt.",
    ],
  ])("%s", (body, conclusion) => {
    expect(foundInGerman(body, conclusion)).toContain("contradictory-claims");
  });

  test.each([
    // Another actor, another time, a turn that is told, another matter.
    [
      "The senate of Lund rejected the draft for a common harbour.",
      "The council of Vell accepted the draft for a common harbour.",
    ],
    [
      "In 2014 the senate of Lund rejected the draft for a common harbour.",
      "In 2019 the senate of Lund accepted the draft for a common harbour.",
    ],
    [
      "The senate of Lund at first rejected the draft for a common harbour.",
      "The senate of Lund accepted the draft for a common harbour.",
    ],
    [
      "The senate of Lund rejected the draft for a common harbour.",
      "The senate of Lund accepted the budget of the navy.",
    ],
    // The pluperfect tells of an earlier time.
    [
      "The senate of Lund had not signed the draft for a common harbour before 2014.",
      "The senate of Lund accepted the draft for a common harbour in 2014.",
    ],
    [
      "The senate of Lund accepted the draft for a common harbour in 2014.",
      "The senate of Lund had not signed the draft for a common harbour.",
    ],
    [
      "The senate of Lund had not yet signed the draft for a common harbour.",
      "The senate of Lund accepted the draft for a common harbour.",
    ],
    [
      "The senate of Lund had not agreed to the draft for a common harbour by the summer.",
      "The senate of Lund accepted the draft for a common harbour.",
    ],
    [
      "The senate of Lund had rejected the draft for a common harbour in 2014.",
      "The senate of Lund accepted the draft for a common harbour in 2014.",
    ],
    // The turn is told before.
    [
      "The senate of Lund rejected the draft for a common harbour. The senate of Lund accepted the draft for a common harbour.",
      "The senate of Lund accepted the draft for a common harbour.",
    ],
  ])("but not: %s", (body, conclusion) => {
    expect(found(body, conclusion)).not.toContain("contradictory-claims");
  });

  test("nor what is passive and denies something else", () => {
    expect(
      foundInGerman(
        "Das Recht am Wasser muss gegen die Städte verteidigt werden.",
        "Anders als das Recht am Land muss das Recht am Wasser verteidigt werden und ist nicht von selbst geschützt.",
      ),
    ).not.toContain("contradictory-claims");
  });
});

describe("one event with two dates", () => {
  test.each([
    ["The ferry opened at Redford on 3 March 2015.", "The ferry of 3 May 2015 is still there."],
    ["The dam was blown up on 16 June 2020.", "The dam was blown up on 17 June 2020, and nobody answered."],
  ])("%s", (body, conclusion) => {
    expect(found(body, conclusion)).toContain("dates-differ");
  });

  test("a German day ends no sentence", () => {
    expect(
      foundInGerman(
        "Die Waffenruhe wurde am 21. Juli 1992 in Redford geschlossen.",
        "Die Waffenruhe vom 21. Juni 1992 hält.",
      ),
    ).toContain("dates-differ");
  });

  test.each([
    // What is held every year; a date that the text has too; two events.
    ["The summit at Redford was held on 3 March 2015.", "The summit at Redford was held on 3 March 2016."],
    [
      "The ferry opened on 3 March 2015. The ferry sank on 3 May 2015.",
      "The ferry of 3 May 2015 was the last.",
    ],
    ["The ferry opened at Redford on 3 March 2015.", "The school opened at Vell on 9 April 2017."],
  ])("but not: %s", (body, conclusion) => {
    expect(found(body, conclusion)).not.toContain("dates-differ");
  });
});

describe("one event with two counts", () => {
  test("people who marched", () => {
    expect(
      found(
        "Some 1,200 people marched to the harbour of Redford in May 2017.",
        "The march to the harbour of Redford, in which 4,000 people took part, changed the mood.",
      ),
    ).toContain("figures-differ");
  });

  test.each([
    [
      "Some 1,200 people marched to the harbour of Redford.",
      "The march to the harbour of Redford, in which more than 1,000 people took part, changed the mood.",
    ],
    [
      "In 2014 some 1,200 people marched to the harbour of Redford.",
      "In 2018, 300 people marched to the harbour of Redford.",
    ],
    // Neither an ending, a short form nor what is counted makes one event of two.
    ["The harbour’s crew landed 300 tons in Redford.", "The bank’s vault at Redford held 900 tons."],
    ["The harbour doesn’t hold 300 barges at Redford.", "The bank doesn’t own 900 barges at Redford."],
    ["The flood drove 1,200 people from Redford.", "Some 4,000 people live in Redford today."],
  ])("but not: %s", (body, conclusion) => {
    expect(found(body, conclusion)).not.toContain("figures-differ");
  });
});

test("years within which a month lies may be of one time", () => {
  expect(
    found(
      "Some 1,200 people marched to the harbour of Redford in 2015–2017.",
      "The march to the harbour of Redford, in which 4,000 people took part in March 2016, changed the mood.",
    ),
  ).toContain("figures-differ");
});

describe("choices without labels, counted again", () => {
  const body = "This paper compares three ways: a truce, a joint fleet and a court.";
  test("another number, and one more", () => {
    expect(found(body, "Of the four ways compared, the court is best.")).toContain("option-count");
    expect(found(body, "A fifth way, a canal, should be tried.")).toContain("option-new-in-conclusion");
    expect(
      foundInGerman(
        "Der Beitrag zeigt zwei Wege aus dem Streit.",
        "Ein dritter Weg, der Kanal, verdient den Vorzug.",
      ),
    ).toContain("option-new-in-conclusion");
  });

  test("and by another word for the same", () => {
    expect(found(body.replace("ways", "options"), "Of the four alternatives, the court is best.")).toContain(
      "option-count",
    );
    expect(
      foundInGerman(
        "Drei Optionen stehen zur Wahl: ein Waffenstillstand, eine gemeinsame Flotte und ein Gericht.",
        "Von den vier Möglichkeiten ist das Gericht die beste.",
      ),
    ).toContain("option-count");
  });

  test.each([
    "Die vier Möglichkeiten, die das Gesetz nennt, sind schlecht.",
    "Alle vier Varianten des Virus sind gefährlich.",
    "Von den fünf Alternativen, die Kritiker nennen, ist keine gut.",
    "Die vier Möglichkeiten des Gesetzes sind schlecht.",
    "Die vier Möglichkeiten Russlands sind schlecht.",
    "Die vier rechtlichen Möglichkeiten sind schlecht.",
    "Alle vier Varianten sind gefährlich.",
  ])("but not those of others: %s", (conclusion) => {
    const options = "Der Beitrag prüft drei Optionen: einen Waffenstillstand, eine Flotte und ein Gericht.";
    expect(foundInGerman(options, conclusion)).not.toContain("option-count");
  });

  test.each([
    "The four possibilities that the law names are bad.",
    "The four possibilities named in the law are bad.",
    "The four possibilities of the law are bad.",
    "Under the law all four alternatives are open.",
    "All four variants are dangerous.",
    "The four courses are taught in summer.",
  ])("nor in English: %s", (conclusion) => {
    expect(found(body.replace("ways", "options"), conclusion)).not.toContain("option-count");
  });

  test("in German with what they are", () => {
    const listed = (count: string) =>
      foundInGerman(
        `Der Beitrag prüft ${count} Optionen: einen Waffenstillstand, eine gemeinsame Flotte und ein Gericht.`,
        "Das Gericht ist die beste.",
      );
    expect(listed("vier")).toContain("sum-differs");
    expect(listed("drei")).not.toContain("sum-differs");
  });

  test("but not the same number, or some of them", () => {
    const options = body.replace("ways", "options");
    expect(found(options, "Of the three alternatives, the court is best.")).not.toContain("option-count");
    expect(found(options, "The two possibilities left are bad.")).not.toContain("option-count");
    expect(found(options, "The four roads are closed.")).not.toContain("option-count");
    expect(found(body, "Of the three ways compared, the court is best.")).not.toContain("option-count");
    expect(found(body, "The other two ways are closed.")).not.toContain("option-count");
  });
});

test.each([
  ["33 agreements were made, of which 12 were kept, 15 in part and 8 not at all.", true],
  ["In that year there were 36 meetings, 23 political, 10 military and 5 humanitarian.", true],
  ["Of the 12 projects, three were begun and ten not.", true],
  [
    "The river rose from 4.1 million litres in 2016 to 6.2 million in 2021, an increase of 31 per cent.",
    true,
  ],
  ["33 agreements were made, of which 12 were kept, 13 in part and 8 not at all.", false],
  ["The fleet lost 10 barges, 3 tugs and 8 boats.", false],
  ["The union has 27 members, of which 21 are in the league and 19 use its coin.", false],
])("parts and their whole: %s", (body, isWrong) => {
  expect(found(body, "So it stands.").includes("sum-differs")).toBe(isWrong);
});

test("a source of months before what it is to show", () => {
  const paper = (day: string) =>
    readText(
      "paper.txt",
      `A short paper\n\nThe ferry was sold to Vell in November 2018.[1] The town heard of it and was glad.\n\nNotes\n\n[1] Ann Lee, “The Ferry Sold,” Norland Gazette, ${day}.\n`,
    );
  const rules = (day: string) => checkPaper(paper(day)).map(({ rule }) => rule);
  expect(rules("12 May 2018")).toContain("source-before-fact");
  expect(rules("12 December 2018")).not.toContain("source-before-fact");
});

test("a page of the file, or of a work named by its year alone, is not held to the pages of print", () => {
  const rules = (note: string) =>
    checkPaper(
      readText(
        "paper.txt",
        `A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3, no. 1 (2015): 240–261.\n\n[2] ${note}\n`,
      ),
    ).map(({ rule }) => rule);
  expect(rules("Ibid., 12.")).not.toContain("page-outside");
  expect(rules("Lee 2015: 344.")).not.toContain("page-outside");
  expect(rules("Lee, “Trade,” 344.")).toContain("page-outside");
});
