import { describe, expect, test } from "vitest";
import { languageCodes } from "../../src/assessment/index.ts";
import { WRITER_WORDS } from "../../src/page/words.ts";
import { LANGUAGES, type LanguageCode, loadWords } from "../../src/words/index.ts";

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

test("pages are written in every language of the workbench", () => {
  expect(languageCodes().sort()).toEqual([...CODES].sort());
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
