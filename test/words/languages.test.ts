import { describe, expect, test } from "vitest";
import { languageCodes } from "../../src/assessment/index.ts";
import { WRITER_WORDS } from "../../src/page/words.ts";
import { CASE_LANGUAGE, LANGUAGES, type LanguageCode, loadWords } from "../../src/words/index.ts";
import { sourceFiles, sourceOf } from "./wordsInCode.ts";

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

test("pages are written in every language of the workbench", () => {
  expect(languageCodes().sort()).toEqual([...CODES].sort());
});

/** Papers, works and names of actors are of languages too, whether pages are written in them or not. */
const KNOW_LANGUAGES = /^(?:words|paper|bibliography|actors|record\/lexicon)\//;

test("no code asks whether a page is in one language or another: it asks the words", () => {
  const codes = CODES.filter((code) => code !== CASE_LANGUAGE).join("|");
  const asking = sourceFiles().filter(
    (file) => !KNOW_LANGUAGES.test(file) && new RegExp(`[=!]== ?"(?:${codes})"`).test(sourceOf(file)),
  );
  expect(asking).toEqual([]);
});

/** Texts of a tree of words, with the way to each; what is a function has no text before it is called. */
function textsIn(words: unknown, way = ""): [string, string][] {
  if (typeof words === "string") return [[way, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, one]) => textsIn(one, `${way}.${key}`));
}

describe.each(CODES.filter((code) => code !== "en"))("in %s", (code) => {
  test("the writers have words of their own", () => {
    expect(Object.keys(WRITER_WORDS)).toContain(code);
    expect(WRITER_WORDS[code]).not.toEqual(WRITER_WORDS.en);
  });

  test("hardly a text of the workbench is the English one", async () => {
    const [own, english] = await Promise.all([loadWords(code), loadWords("en")]);
    const texts = new Map(textsIn(english));
    const all = textsIn(own).filter(([, text]) => /\p{L}{3}.*\s\p{L}/u.test(text));
    expect(all.length).toBeGreaterThan(200);
    // Names, formats and what is the same word in both.
    expect(all.filter(([way, text]) => texts.get(way) === text).length / all.length).toBeLessThan(0.02);
  });
});
