import fc from "fast-check";
import { expect, test } from "vitest";
import { conditionInWords } from "../../src/node/commands/conditionInWords.ts";
import { commandWordsIn } from "../../src/words/index.ts";

/** Reads the sentence back: the states of each alternative. */
function readBack(sentence: string): number[][] {
  const several = "at least one of these: ";
  const parts = sentence.startsWith(several)
    ? sentence
        .slice(several.length)
        .split("; ")
        .map((part, i) => {
          expect(part.startsWith(`(${i + 1}) `)).toBe(true);
          return part.replace(/^\(\d+\) /, "");
        })
    : [sentence];
  return parts.map((part) => {
    const states = part
      .replace(/^it (does not prefer|prefers neither|prefers none of) /, "")
      .split(/, | and | nor /)
      .map((name) => Number(name.replace("state ", "")));
    const form =
      { 1: "it does not prefer ", 2: "it prefers neither " }[states.length] ?? "it prefers none of ";
    expect(part.startsWith(form)).toBe(true);
    return states;
  });
}

test("a condition said in words reads back as the alternatives it was made of", () => {
  const alternative = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(alternative, { minLength: 1, maxLength: 6 }), (alternatives) => {
      expect(
        readBack(conditionInWords(alternatives, (state) => `state ${state}`, commandWordsIn.en.model)),
      ).toEqual(alternatives);
    }),
    { numRuns: 500 },
  );
});
