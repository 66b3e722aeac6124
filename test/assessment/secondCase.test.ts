import { describe, expect, test } from "vitest";
import { assess, languageOf, narrate } from "../../src/assessment/index.ts";
import { parseDay } from "../../src/record/index.ts";
import { secondCase } from "./secondCase.ts";

const { case: record, problems } = secondCase();

function pageOn(day: string, language = "en") {
  const assessed = assess(record!, { day: parseDay(day)!, folder: "x", language: languageOf(language)! });
  const { text } = narrate(assessed, (_, clusters) => clusters.map(() => ({ text: "", html: "" })));
  const block = (name: string) => text.find((one) => one.block === name)!.text;
  return { text, block, json: assessed.assessment };
}

describe("the United States and Iran", () => {
  test("is read without an error", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("an agreement in force is no meeting: what shows talks is the body that met, and who has left it", () => {
    // Before the Joint Commission first met the record shows none.
    expect(pageOn("2015-09-01").json.answer.talksToday.is).toBe("unknown");
    expect(pageOn("2016-03-01").json.answer.talksToday.is).toBe("yes");
    const { json, block } = pageOn("2018-06-01");
    expect(json.answer.talksToday.is).toBe("no");
    expect(block("judgement")).toMatch(
      /without the United States since 8 May 2018; the last meeting of both sides in it on record was on 16 March 2018/,
    );
    expect(block("standing")).toMatch(/[Tt]he United States announces that it leaves the nuclear agreement/);
    expect(block("watch")).toMatch(/the plan for 7 August 2018/);
  });

  test("they talk in December 2021, and sanctions in force are told with where things stand", () => {
    const { json, block } = pageOn("2021-12-10");
    expect(json.answer.talksToday.is).toBe("yes");
    expect(block("standing")).toMatch(/The United States .*keeps its nuclear sanctions in force/);
    expect(block("standing")).toMatch(
      /(?:does not strike|strikes no|Nothing on record shows that .* strikes) .*nuclear sites/,
    );
    // A strike on something else is not told as coming near.
    expect(block("standing")).not.toMatch(/Soleimani/);
  });

  test("talks inactive after the strikes of June 2025 are laid to neither party, and the old priorities answer nothing", () => {
    const { json, block } = pageOn("2025-07-01");
    expect([json.answer.answered, json.answer.why, json.answer.talksToday.is]).toEqual([
      false,
      "stale",
      "no",
    ]);
    expect(block("standing")).not.toMatch(/stays away from talks/);
    expect(block("sure")).not.toMatch(/stays away from talks/);
    expect(`${block("judgement")} ${block("standing")}`).toMatch(
      /talks mediated by Oman have been inactive since 13 June 2025/,
    );
    expect(block("standing")).toMatch(/ceasefire between Israel and Iran takes hold/);
    // An answer stands behind what it answered, which is told once.
    expect(block("standing")).toMatch(/bombs the nuclear sites .*Iran fires missiles at the American base/);
    expect(block("standing").match(/bombs the nuclear sites/g)).toHaveLength(1);
  });

  test("keeps to its words in both languages", () => {
    for (const language of ["en", "de"])
      for (const day of ["2016-03-01", "2018-06-01", "2021-12-10", "2025-06-01", "2025-07-01"])
        for (const { block, words, most } of pageOn(day, language).text)
          expect(words, `${day} ${language} ${block}`).toBeLessThanOrEqual(most);
  });
});
