import { describe, expect, test } from "vitest";
import { checkPaper, PAPER_RULES, readMarkdown } from "../../src/paper/index.ts";

const SUMS = PAPER_RULES.filter(({ id }) => id === "sum-differs");
const OPENING = {
  en: "The quarrel about the ferry is old, and it is not over. ",
  de: "Der Streit um die Fähre ist alt, und er ist nicht vorbei. ",
};
const found = (sentence: string, language: keyof typeof OPENING = "en") =>
  checkPaper(readMarkdown("p.md", `# T\n\n## Part\n\n${OPENING[language]}${sentence}\n\nIt is so.\n`), SUMS)
    .length;

describe("numbers that stand together fit together", () => {
  test.each([
    ["The crew was 40 sailors and 12 stokers, together 62."],
    ["Nine towns, four ports and two islands, in total 18, voted."],
    ["Seven people died, four sailors and two stokers."],
    ["By then 14 of the 12 towns had signed."],
    ["Half of the towns, namely 30 per cent, voted no."],
    ["Some 70 per cent came by boat, the remaining 40 per cent on foot."],
    ["Redford controls about 70 per cent of the quays, and Marsh controls 45 per cent."],
    ["Traffic fell from 4.0 million to 3.0 million, a drop of 60 per cent."],
    ["They met in four rounds (May 2001, June 2003 and March 2004)."],
    ["The league has two founders: the town of Redford, the port of Marsh and the isle of Vell."],
    ["Of twenty-six talks we held twenty-six interviews: nine in Redford, ten in Marsh and six in Vell."],
  ])("but not: %s", (sentence) => {
    expect(found(sentence)).toBe(1);
  });

  test.each([
    ["Die Besatzung zählte 2021 40 Matrosen und 12 Heizer, zusammen 62."],
    ["Sieben Menschen starben, vier Matrosen und zwei Heizer."],
    ["14 der 12 Städte haben unterschrieben."],
    ["Zwei Drittel der Städte, nämlich 30 Prozent, stimmten dagegen."],
    ["Rund 70 Prozent kamen mit dem Boot, die übrigen 40 Prozent zu Fuß."],
    ["Der Verkehr stieg von 4,5 Millionen auf 3,5 Millionen."],
    ["Der Verkehr sank von 4,0 Millionen auf 3,0 Millionen, ein Rückgang um 60 Prozent."],
    ["Es gab vier Runden (Mai 2001, Juni 2003 und März 2004)."],
    ["Es gab sechsundzwanzig Sitzungen: neun in Kiel, zehn in Bonn und sechs in Ulm."],
  ])("nor: %s", (sentence) => {
    expect(found(sentence, "de")).toBe(1);
  });

  test.each([
    ["The crew was 40 sailors and 12 stokers, together 52."],
    ["In 2021 40 sailors and 12 stokers came, in total 52."],
    ["Seven people died, five sailors and two stokers."],
    ["By then 10 of the 12 towns had signed, by the 20 of March all."],
    ["Half of the towns, namely 50 per cent, voted no."],
    ["Half of the towns, 30 per cent of the ports and all islands voted no."],
    ["Some 60 per cent came by boat, the remaining 40 per cent on foot."],
    ["Some 40 per cent came by boat, 20 per cent by rail, the remaining 40 per cent on foot."],
    ["Traffic fell from 4.0 million to 3.0 million, a drop of 25 per cent."],
    ["They met in three rounds (May 2001, June 2003 and March 2004)."],
    ["The league has three founders: Redford, Marsh and the isle of Vell."],
    ["Four mayors came to the quay: the old mayors of Redford and the two of Marsh."],
    ["Four mayors came to the quay: the old mayors of Redford, the mayor of Vell and the guest of Marsh."],
    ["The league has five members (Redford, Marsh and Vell among them)."],
    ["The two mayors met twice (May 2001, June 2003 and, by telephone, March 2004)."],
    ["We held twenty-five interviews: nine in Redford, ten in Marsh and six in Vell."],
  ])("and here they do: %s", (sentence) => {
    expect(found(sentence)).toBe(0);
  });
});

test("a list has as many items as are counted before it", () => {
  const list = (lead: string, items = 3) =>
    `# T\n\n## Part\n\n${OPENING.en}${lead}\n\n${Array.from({ length: items }, (_, i) => `${i + 1}. Port ${i}, May 20${10 + i}`).join("\n")}\n\nIt is so.\n`;
  const lacks = (text: string) => checkPaper(readMarkdown("p.md", text), SUMS).length;
  expect(lacks(list("Four meetings have been held so far:"))).toBe(1);
  expect(lacks(list("Three meetings have been held so far:"))).toBe(0);
  expect(lacks(list("The two towns met in these places:"))).toBe(0);
  expect(lacks(list("Two towns held three meetings:"))).toBe(0);
});
