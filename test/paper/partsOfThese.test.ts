import { describe, expect, test } from "vitest";
import { checkPaper, readText } from "../../src/paper/index.ts";

/** What is found of one sentence. */
const messages = (sentence: string, language: "en" | "de" = "en") =>
  checkPaper({ ...readText("paper.txt", `A paper\n\n${sentence}\n`), language })
    .filter(({ rule }) => rule === "sum-differs")
    .map(({ message }) => message);

describe("parts of a whole that is told with them", () => {
  test.each([
    ["Of these forty members, 22 voted for the toll and 20 voted against the toll.", "add up to 42"],
    ["Of the 30 towns, 12 accepted the letter and 20 rejected it.", "add up to 32"],
    ["Of the 30 boats, 12 were sold and the other 20 were burnt.", "add up to 32"],
    ["Of the 30 boats, 12 were sold and the remaining 20 burnt.", "add up to 32"],
    ["Of the 12 members, five were in favour, six against and three abstained.", "add up to 14"],
    ["Of the 30 towns, 12 signed the letter in 2014, 11 refused and 9 did not answer.", "add up to 32"],
    ["Out of its twelve members, eight voted for the toll and five against it.", "add up to 13"],
    ["Of the five boats, six were ordered from Lund.", "“six of five” are more than all of them"],
  ])("%s", (sentence, message) => {
    expect(messages(sentence)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ["Von den neun Städten stimmten drei für den Zoll und sieben dagegen.", "add up to 10"],
    ["Von den neun Städten stimmten drei dafür und die übrigen sieben dagegen.", "add up to 10"],
    ["Von den fünf Booten wurden sechs in Lund bestellt.", "“sechs of fünf” are more than all of them"],
  ])("%s", (sentence, message) => {
    expect(messages(sentence, "de")).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    "Of these forty incidents, 22 were thefts and 18 fires.",
    // Some are both, or have a number of another kind beside them.
    "Of the forty boats, 22 were old and 20 were also slow.",
    "Of the twenty men, twelve were sailors and ten owned boats.",
    "Of the 12 boats, 8 came from Lund within 10 days.",
    "Of the 50 families, 30 had one child and 25 had a house of more than 4 rooms.",
    // Some may be both, or at another time.
    "Of these forty incidents, 22 were thefts and 20 were fires.",
    "Of the twelve judges, seven were women and six were lawyers.",
    "Of the 28 states, 15 voted for the first draft and 14 for the second.",
    "Of the 28 states, 15 voted for the first draft and 14 against the second.",
    "Of the 30 students, 18 play football and 15 play tennis.",
    "Of the 10 members, five voted in favour in January and six in March.",
    "Of the 10 members, five voted in favour in January and six against in March.",
    "Of the ten towns, six supported the toll and five signed it.",
    "Of the 19 dead, 12 were civilians and 9 children.",
    "Of the two plans, three were never meant to be read.",
    // Not all of them are told.
    "Of the 30 towns, 12 signed in 2014 and 11 in 2015.",
    "Of the five years, six months were lost to war.",
  ])("but not: %s", (sentence) => {
    expect(messages(sentence)).toEqual([]);
  });

  test.each([
    "Von den neun Vorhaben der Stadt galten drei dem Hafen und sechs dem Zoll.",
    "Von den neun Vorhaben der Stadt galten drei dem Hafen und sieben dem Zoll.",
    "Von diesen vierzig Fällen waren 22 Diebstähle und 20 Brände.",
    "Von den zwölf Richtern waren sieben Frauen und sechs Juristen.",
    "Von den 19 Toten waren 12 Zivilisten und 9 Kinder.",
    "Von den zehn Mitgliedern kamen sechs aus dem Süden und fünf aus Städten.",
    "Von den zwölf Booten waren acht alt und fünf auch langsam.",
    "Von den zwölf Orten haben acht im Jahr 2014 und vier im Jahr 2015 unterschrieben.",
    "Von den fünf Jahren waren sechs Monate verloren.",
  ])("but not: %s", (sentence) => {
    expect(messages(sentence, "de")).toEqual([]);
  });
});
