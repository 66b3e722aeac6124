import { expect, test } from "vitest";
import { type Assessed, assess, languageOf, narrate } from "../../src/assessment/index.ts";
import { parseDay } from "../../src/record/index.ts";
import { workedCase } from "./workedCase.ts";

const record = workedCase();
const assessedIn = (code: string) =>
  assess(record, { day: parseDay("2021-12-01")!, folder: "any", language: languageOf(code)! });
const inEnglish = assessedIn("en");

/** The page as it reads where of the changes that are tried so many were left out. */
function pageWith(
  assessed: Assessed,
  left: { untried: number; areLargerLeft: boolean },
  isCut: boolean,
): string {
  const { assessment, changes } = assessed;
  const { text } = narrate(
    {
      ...assessed,
      assessment: { ...assessment, carried: { ...assessment.carried!, ...left } },
      changes: Object.create(changes!, { isCut: { value: () => isCut } }),
      others: () => [],
    },
    (_, clusters) => clusters.map(() => ({ text: "", html: "" })),
  );
  return text
    .map((block) => block.text)
    .join(" ")
    .replace(/\s+/gu, " ");
}

test("what was not tried of a model with very many states is said on the page", () => {
  const whole = pageWith(inEnglish, { untried: 0, areLargerLeft: false }, false);
  expect(whole).not.toContain("too many situations");
  expect(pageWith(inEnglish, { untried: 194, areLargerLeft: true }, true)).toMatch(
    /Not every change was tried, since the model has too many situations\. .*Of \d+ small changes of priorities 194 were not tried, since the model has too many situations\./u,
  );
  expect(pageWith(inEnglish, { untried: 0, areLargerLeft: true }, false)).toContain(
    "Not all larger changes of priorities were tried",
  );
  expect(pageWith(assessedIn("de"), { untried: 1, areLargerLeft: false }, true)).toMatch(
    /Nicht jede Änderung wurde versucht.*kleinen Änderungen der Prioritäten wurde eine nicht geprüft/u,
  );
});
