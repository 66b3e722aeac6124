import { describe, expect, test } from "vitest";
import { checkPaper, readMarkdown, readText } from "../../src/paper/index.ts";

const BODY = `## 2. Tolls

**Table 1.** Tolls by year.

Table 2: Boats by year.

Figure 1. The harbour.

## 3. End

The end is near.

## Annex A

More text.
`;
const GERMAN = `## 2. Zölle

Tabelle 1: Zölle nach Jahren

Abb. 1: Der Hafen

## 3. Ende

Das Ende ist nahe, und die Boote kommen und gehen mit dem Wind.

## Anhang 1

Mehr Text.
`;

const missing = (text: string, language: "en" | "de" = "en") =>
  checkPaper({
    ...readMarkdown(
      "paper.md",
      `# A paper\n\n## 1. Trade\n\n${text}\n\n${language === "de" ? GERMAN : BODY}`,
    ),
    language,
  })
    .filter(({ rule }) => rule === "note-missing-target")
    .map(({ message }) => /“([^”]*)”/.exec(message)![1]);

describe("a pointer to what the paper does not show", () => {
  test.each([
    ["See Table 4 for the tolls.", "Table 4"],
    ["The boats are shown in Figure 2.", "Figure 2"],
    ["For the rest see Annex B.", "Annex B"],
    ["The rest is in the Annex B of this paper.", "Annex B"],
    ["We print the tolls in Table 4.", "Table 4"],
    ["Section 7 of this paper returns to this.", "Section 7"],
    ["Tolls are discussed below in Section 5.", "Section 5"],
    ["As we show, Section 5 discusses tolls.", "Section 5"],
  ])("%s", (text, named) => {
    expect(missing(text)).toEqual([named]);
  });
  test.each([
    ["Die Zölle zeigt Tabelle 4.", "Tabelle 4"],
    ["Das wird unten in Abschnitt 6 gezeigt.", "Abschnitt 6"],
    ["Was daraus folgt, wird unten in Teil 5 untersucht.", "Teil 5"],
    ["Kapitel 7 behandelt, was dieser Beitrag sonst nicht sagt.", "Kapitel 7"],
    ["Das Weitere siehe Anhang 3.", "Anhang 3"],
  ])("%s", (text, named) => {
    expect(missing(text, "de")).toEqual([named]);
  });
  test.each([
    "Table 2 shows the boats, and Figure 1 the harbour; Annex A has the rest.",
    "As Table 5 of the report shows, tolls rose.",
    "Tolls rose (Lee 2014, Table 4).",
    "Section 9 of the Act sets out more, and Section 3 concludes.",
    // Those of others.
    "The Kyoto Protocol lists them in its Annex B, and Annex B countries agreed.",
    "The Annex B to the Protocol has more, and so has the Appendix C to the treaty.",
    "They agreed on more (see Annex B to the Protocol).",
    "The rest is in Annex B.",
    "What the Green Paper shows in Table 3 is a fall.",
    "The fall is that of the World Bank's Figure 3 and the World Bank’s Table 4.",
    "The Bank has a fall in its Figure 3.",
    "The tolls fell (Table 4, World Bank (2019)).",
    "Section 9 shows that Congress meant it.",
    "In the United Nations Charter, Chapter 7 describes the measures.",
    "We show below that in the Charter, Chapter 7 describes the measures.",
    "Chapter 11 asks who pays for a bankrupt town.",
    "The rule in Section 8 explains the ban.",
    "The measures are set out in Part 5.",
    "Chapter 9 describes World War I and its end.",
    // The paper shows no boxes that it counts.
    "Box 3 of them was lost.",
  ])("but not: %s", (text) => {
    expect(missing(text)).toEqual([]);
  });
  test.each([
    "Tabelle 1 zeigt die Zölle.",
    "Das steht in Abschnitt 5 des Gesetzes.",
    "Mehr steht in Anlage 2 zum Abkommen und in Anhang 3 zum Protokoll.",
    "Mehr dazu siehe Anhang 3 zum Protokoll.",
    "Zwangsmaßnahmen sind in Kapitel 7 beschrieben, so die UN-Charta.",
    "Der Bericht zeigt in Tabelle 4 die Zölle.",
    "Das zeigt Amsel (2014, Tabelle 4).",
  ])("but not: %s", (text) => {
    expect(missing(text, "de")).toEqual([]);
  });
});

test("a paragraph that begins with a table is no caption of it", () => {
  const of = (paragraph: string) =>
    checkPaper(readMarkdown("paper.md", `# A paper\n\n${paragraph}\n\nTolls are those of Table 2.\n`)).filter(
      ({ rule }) => rule === "note-missing-target",
    );
  expect(of("Table 1 shows the tolls.")).toEqual([]);
  expect(of("Table 1. Tolls by year")).toHaveLength(1);
});

const ofPages = (text: string) =>
  checkPaper(
    readText(
      "paper.txt",
      `A paper\n\n${text}\n\nReferences\n\nLee, A. (2015). Trade and war. Review of Trade, 3(1), 40–61.\n\nEk, B. (2017). The growth of towns. Review of Towns, 4, 101–120.\n`,
    ),
  ).filter(({ rule }) => rule === "page-outside");

test("a page in brackets lies outside of the article that the list has", () => {
  expect(ofPages("Trade fell (Lee 2015, 144). Towns grew (Ek 2017: 104).")).toHaveLength(1);
  expect(ofPages("Trade fell, as Lee (2015, p. 39) says. Towns grew (Ek 2017: 104).")).toHaveLength(1);
  // A page of a file counts from 1; another year is no page.
  expect(ofPages("Trade fell (Lee 2015, 44). Towns grew (Ek 2017: 12), as Lee (2015, 2016) says.")).toEqual(
    [],
  );
});

/** A paper of ten notes, called in the order given. */
const inOrder = (...labels: readonly number[]) =>
  checkPaper(
    readMarkdown(
      "paper.md",
      `# A paper\n\n${labels.map((label) => `Trade fell.[^${label}]`).join(" ")}\n\n${Array.from({ length: 10 }, (_, i) => `[^${i + 1}]: Ann Lee, *Trade ${i + 1}* (Oxford: River Press, 2015), ${i + 1}.`).join("\n")}\n`,
    ),
  )
    .filter(({ rule }) => rule === "note-order")
    .map(({ message }) => message);

test("marks out of order are told where a note is called a second time", () => {
  expect(inOrder(1, 2, 4, 3, 5, 1, 6, 7, 8, 9, 10)).toEqual([
    expect.stringContaining("mark [3] comes after [4]"),
  ]);
  expect(inOrder(1, 2, 3, 4, 5, 1, 6, 7, 8, 9, 10)).toEqual([]);
  // Used again and again they are works of a list.
  expect(inOrder(1, 2, 4, 3, 5, 1, 6, 2, 7, 1, 8, 9, 10)).toEqual([]);
});

describe("a quotation is nobody's because a title elsewhere has a word of it", () => {
  const quoted = (text: string, note: string) =>
    checkPaper(
      readMarkdown("paper.md", `# A paper\n\n${text}\n\nLater it rose.[^1]\n\n[^1]: ${note}\n`),
    ).filter(({ rule }) => rule === "quotation-without-note");
  const said =
    "A speaker in the Crisis said that “the trade fell because nobody paid any more for it in those years”, and the hall was silent. That was all. Nothing else was said.";
  test("a word of a title is no name", () => {
    expect(quoted(said, "Ann Lee, “The Crisis of Towns and Trade,” Review 3 (2015), 4.")).toHaveLength(1);
  });
  test("its author is one", () => {
    expect(
      quoted(
        "In the harbour Crisa holds that “the trade fell because nobody paid any more for it in those years”. Nothing else was held. It was long ago.",
        "Ann Crisa, “Towns and Trade,” Review 3 (2015), 4.",
      ),
    ).toEqual([]);
  });
  test("in German neither", () => {
    const found = quoted(
      "Das war eine klare Ansage, und alle im Hafen haben es gehört. Der Kapitän sagte in der Krise, dass „der Handel fiel, weil niemand mehr für die Waren bezahlen wollte“, und der Saal schwieg. Das war alles. Mehr wurde nicht gesagt.",
      "Ann Lee: Die Krise der Städte und des Handels. Kiel 2015, S. 4.",
    );
    expect(found).toHaveLength(1);
  });
});
