import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { holdAgainstRecord, saidOn } from "../../../src/assessment/index.ts";
import { caseAsOf, parseCase } from "../../../src/record/index.ts";
import { measureWorlds, plantWorld, ratesTable, USUAL_WORLD, WORLDS } from "./plantedWorlds.ts";

const rates = WORLDS.map((world) => ({
  ...world,
  rates: measureWorlds(50_000, 80, { ...USUAL_WORLD, ...world }),
}));

describe("worlds whose truth is known", () => {
  test("where nobody slips no right list is contradicted, tied or undecided, and wrong ones often are", () => {
    const { right, wrong } = rates[0]!.rates;
    expect(right.moves).toBeGreaterThan(100);
    expect([right.explained, right.contradicted]).toEqual([right.moves, 0]);
    expect(wrong.contradicted / wrong.moves).toBeGreaterThan(0.3);
  });

  test.each(rates)(
    "with $slips slips in a hundred, $pace times as slow, right lists are contradicted less than half as often as wrong ones",
    ({ rates: { right, wrong } }) => {
      expect(right.contradicted / right.moves).toBeLessThan((0.5 * wrong.contradicted) / wrong.moves);
      expect((right.words.supported ?? 0) / right.lists).toBeGreaterThan(
        (wrong.words.supported ?? 0) / wrong.lists,
      );
    },
  );

  test.each(rates)(
    "with $slips slips in a hundred, $pace times as slow, long rests speak more often against wrong lists",
    ({ pace, rates: { right, wrong } }) => {
      const [ofRight, ofWrong] = [right.stood / right.lists, wrong.stood / wrong.lists];
      expect(ofWrong).toBeGreaterThan(0);
      expect(ofRight).toBeLessThan((pace === 1 ? 0.75 : 1) * ofWrong);
    },
  );

  test("who moved what and when is read back as it was played", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { files } = plantWorld(seed, USUAL_WORLD);
      const { case: record } = parseCase(files);
      const held = holdAgainstRecord(record!, record!.models[0]!)!;
      const played = record!.events.slice(1).map(({ date, initiators }) => `${date} ${initiators}`);
      expect(held.choices.map(({ to, decisionMaker }) => `${to} ${decisionMaker}`)).toEqual(played);
      for (const { because } of held.choices) expect(because.length).toBeGreaterThan(0);
    }
  });

  test("as of a day the path is the one of all days up to then, and what was said of it never changes", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { files } = plantWorld(seed, { ...USUAL_WORLD, slips: 25 });
      const full = parseCase(files).case!;
      const whole = holdAgainstRecord(full, full.models[0]!)!.path.choices;
      const [some = 0, last = 0] = [whole[Math.floor(whole.length / 2)]?.latest, whole.at(-1)?.latest];
      for (const day of [some - 1, some, last]) {
        const then = caseAsOf(full, day).case;
        const held = holdAgainstRecord(then, then.models[0]!, { to: day })!;
        const told = (choices: typeof whole) =>
          choices.map(({ latest, decisionMaker, changes }) => [
            latest,
            decisionMaker,
            changes.map(({ option, toOn }) => [option, toOn]),
          ]);
        expect(told(held.path.choices)).toEqual(told(whole.filter(({ latest }) => latest <= day)));
        expect(saidOn(then, day, 365)).toEqual(saidOn(full, day, 365));
      }
    }
  });

  test("the table of the manual says what other worlds show as well, within a few in a hundred", () => {
    const manual = readFileSync(new URL("../../../docs/on-record.md", import.meta.url), "utf8");
    const shares = (table: string) =>
      table
        .split("\n")
        .filter((line) => /^\| \d+ in 100/.test(line))
        .map((line) =>
          line
            .split("|")
            .slice(3, 8)
            .map((cell) => {
              const [n, all] = cell.split(" of ").map((text) => Number(text.replaceAll(",", "")));
              return n! / all!;
            }),
        );
    const [told, found] = [shares(manual), shares(ratesTable(rates))];
    expect(told.length).toBe(2 * WORLDS.length);
    for (const [i, row] of told.entries())
      for (const [j, share] of row.entries()) expect(Math.abs(share - found[i]![j]!)).toBeLessThan(0.1);
  });
});
