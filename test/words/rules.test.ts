import { expect, test } from "vitest";
import { COMPARISON_RULES } from "../../src/paper/againstCase/index.ts";
import { LIBRARY_RULES } from "../../src/paper/library/index.ts";
import { READING_RULES } from "../../src/paper/readingRules.ts";
import { PAPER_RULES } from "../../src/paper/rules/index.ts";
import { CASE_RULES } from "../../src/record/checks/index.ts";
import { LANGUAGES, type LanguageCode, loadWords } from "../../src/words/index.ts";

const IDS = new Set(
  [...CASE_RULES, ...PAPER_RULES, ...READING_RULES, ...COMPARISON_RULES, ...LIBRARY_RULES].map(
    ({ id }) => id,
  ),
);

// The rules themselves say it in English.
test.each((Object.keys(LANGUAGES) as LanguageCode[]).filter((code) => code !== "en"))(
  "%s says of every rule what it looks for, and of nothing else",
  async (code) => {
    const { check } = await loadWords(code);
    expect(Object.keys(check.rules).sort()).toEqual([...IDS].sort());
  },
);
