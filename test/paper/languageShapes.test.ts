import { expect, test } from "vitest";
import { languageOf, otherTongueOf } from "../../src/paper/language.ts";
import { readingOf } from "../../src/paper/reading.ts";
import { readText } from "../../src/paper/readText.ts";
import { readingText } from "../../src/paper/report/readingText.ts";
import { checkPaper } from "../../src/paper/rules/index.ts";
import { paperRead } from "../../src/words/en/paperRead.ts";
import { LANGUAGE_SAMPLES } from "./shapes/languages.ts";

const READ = new Set(["en", "de", "fr", "ru"]);

test.each(Object.entries(LANGUAGE_SAMPLES))(
  "a paper in %s: its notes, list and links are read",
  (code, papers) => {
    const withNotes = readText("p.txt", papers.notes);
    expect(languageOf(papers.notes)).toBe(READ.has(code) ? code : "other");
    expect(otherTongueOf(papers.notes)).toBe(READ.has(code) ? undefined : code);
    expect(readingOf(withNotes)).toMatchObject({
      notes: 3,
      marks: 3,
      links: 1,
      sections: 2,
      system: "notes",
      tongue: code,
    });
    const withList = readText("p.txt", papers.list);
    expect(readingOf(withList)).toMatchObject({ references: 3, sections: 2, system: "author-date" });
    expect(checkPaper(withList)).toEqual([]);
  },
);

test("what is not asked of a paper in another language is said", () => {
  const said = (code: keyof typeof LANGUAGE_SAMPLES) =>
    readingText(readText("p.txt", LANGUAGE_SAMPLES[code].notes), paperRead)[0];
  expect(said("fr")).toContain("It is in French: rules that read English sentences were not asked.");
  expect(said("tr")).toContain("It is in Turkish, of which no sentence is read");
});

test("where notes and sentences speak for two languages none is named", () => {
  const text =
    "# T\n\nThe talks of the two in the city were held.[1]\n\n[1]: Der Rat und die Gespräche in der Stadt.\n";
  const paper = { ...readText("p.txt", text), language: "other" as const };
  expect(readingOf(paper).tongue).toBeUndefined();
});
