import { describe, expect, test } from "vitest";
import { checkPaper, readText } from "../../src/paper/index.ts";

/** What is found of one sentence. */
const messages = (sentence: string, language: "en" | "de" = "en") =>
  checkPaper({ ...readText("paper.txt", `A paper\n\n${sentence}\n`), language })
    .filter(({ rule }) => rule === "sum-differs")
    .map(({ message }) => message);

describe("parts of a whole that is told with them", () => {
  test.each([
    ["Of these forty incidents, 22 were thefts and 20 were fires.", "add up to 42"],
    ["Of the 30 towns, 12 signed the letter in 2014, 11 refused and 9 did not answer.", "add up to 32"],
    ["Out of its twelve members, eight voted for the toll and five against it.", "add up to 13"],
    ["Of the five boats, six were ordered from Lund.", "“six of five” are more than all of them"],
  ])("%s", (sentence, message) => {
    expect(messages(sentence)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ["Von den neun Vorhaben der Stadt galten drei dem Hafen und sieben dem Zoll.", "add up to 10"],
    ["Von diesen vierzig Fällen waren 22 Diebstähle und 20 Brände.", "add up to 42"],
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
    // Not all of them are told.
    "Of the 30 towns, 12 signed in 2014 and 11 in 2015.",
    "Of the five years, six months were lost to war.",
  ])("but not: %s", (sentence) => {
    expect(messages(sentence)).toEqual([]);
  });

  test.each([
    "Von den neun Vorhaben der Stadt galten drei dem Hafen und sechs dem Zoll.",
    "Von den zwölf Booten waren acht alt und fünf auch langsam.",
    "Von den zwölf Orten haben acht im Jahr 2014 und vier im Jahr 2015 unterschrieben.",
    "Von den fünf Jahren waren sechs Monate verloren.",
  ])("but not: %s", (sentence) => {
    expect(messages(sentence, "de")).toEqual([]);
  });
});
