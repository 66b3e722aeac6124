import { describe, expect, test } from "vitest";
import { assess } from "../../src/assessment/index.ts";
import { hindsight, yearsJudged } from "../../src/questions/hindsight.ts";
import { walk } from "../../src/questions/walk.ts";
import { parseDay } from "../../src/record/index.ts";
import { workedCase } from "../assessment/workedCase.ts";

const record = workedCase();
const on = (day: string) => assess(record, { day: parseDay(day)!, folder: "case" });

describe("the walk along the path", () => {
  const walked = walk(on("2024-12-01"))!;

  test("goes through situations that differ just by what each move changed, and what came to be shown", () => {
    for (const { changed, before, after, did } of walked.moves) {
      const letters = (place: number) => new Set(walked.situations[place]!.letters.split(" "));
      const [was, is] = [letters(before), letters(after)];
      for (const option of changed)
        expect({ did, option, changes: was.has(option) !== is.has(option) || was.has(`${option}?`) }).toEqual(
          {
            did,
            option,
            changes: true,
          },
        );
    }
  });

  test("numbers the moves as the figure does", () => {
    expect(walked.figure.marks.items.map(({ number }) => number)).toEqual(walked.moves.map((_, i) => i + 1));
  });

  test("knows nothing of what came later", () => {
    expect(JSON.stringify(walk(on("2021-12-01")))).not.toContain("2022");
  });
});

describe("what followed, of the article's day", () => {
  const told = hindsight(record, on("2021-12-01"));

  // By hand: under the restrained reading nobody gains by moving; the record has a meeting on 12 January and the
  // attack on 24 February 2022, 42 and 85 days after.
  test("the status quo held as the article read Russia, and one priority made the difference", () => {
    expect(told.holds).toEqual({ n: 3, of: 6, which: expect.stringContaining("restrained") });
    expect(told.afterDays).toBe(42);
    expect(told.moves.find(({ did }) => did.includes("large-scale"))!.afterDays).toBe(85);
    expect(told.turned!.holds[0]!.priority).toContain("wages no large-scale war against Ukraine");
    expect(told.turned!.breaks[0]!.priority).toContain(
      "if NATO offers Russia neither legal guarantees nor more say in European security",
    );
  });

  test("every day of the record is scored or counted as not, and judges are compared on the same days", () => {
    const { days, judges, without } = yearsJudged(record)!;
    for (const { right, wrong, noAnswer, of, whereAnswered } of judges) {
      expect(right + wrong + noAnswer).toBe(of);
      expect(of + without.noPriorities + without.open).toBe(days);
      expect(whereAnswered.of).toBe(judges[0]!.right + judges[0]!.wrong);
    }
  });
});
