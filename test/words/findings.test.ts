import { expect, test } from "vitest";
import * as againstCase from "../../src/paper/againstCase/index.ts";
import { PAPER_RULES } from "../../src/paper/index.ts";
import { LIBRARY_RULES } from "../../src/paper/library/index.ts";
import { CONTENT_RULES, INTEGRITY_RULES } from "../../src/record/checks/index.ts";
import { CLAIM_SCHEMAS } from "../../src/record/nouns/claim.ts";
import { CLAIM_KINDS } from "../../src/words/de/findings/claimKinds.ts";
import { RELATED, TELLINGS, toldInGerman } from "../../src/words/de/findings/index.ts";
import { sourceFiles, sourceOf } from "./wordsInCode.ts";

const RECORD_RULES = [...INTEGRITY_RULES, ...CONTENT_RULES];
const CASE_RULES = Object.values(againstCase)
  .flat()
  .flatMap((one) => (typeof one === "object" ? [one] : []));

const examples = [...PAPER_RULES, ...CASE_RULES, ...LIBRARY_RULES, ...RECORD_RULES].flatMap(
  ({ id, expected }) => expected.map((line) => [id, line.replace(/^\S+?:\d+:\d+ /u, "")] as const),
);

test("every example of a rule is told in German", () => {
  const untold = examples.filter(([id, message]) => toldInGerman(id, message) === undefined);
  expect(untold).toEqual([]);
});

test("no German finding holds the English it was told from", () => {
  const english = /(?<![\p{L}„])(?:the|and|with|note|source|paper|is|are|of)(?!\p{L})/u;
  const left = examples.flatMap(([id, message]) => {
    const told = toldInGerman(id, message)?.replace(/„[^“]*“|\([^)]*\)/gu, "");
    return told !== undefined && english.test(told) ? [told] : [];
  });
  // Names of the paper itself.
  expect(left.filter((told) => !/Journal of Trade|Border|the river/u.test(told))).toEqual([]);
});

test("every sentence that is told in German is one of the rules'", () => {
  const code = sourceFiles()
    .filter((file) => file.startsWith("paper/") || file.startsWith("record/"))
    .map(sourceOf)
    .join("\n");
  const parts = (key: string) =>
    key
      .split(/\{\w+\}|\[[^\]]*\|[^\]]*\]|[“”;:]/u)
      .map((part) => part.trim().replace(/^[,.)\]\s]+|[([\s,]+$/gu, ""))
      .filter((part) => part.split(" ").length >= 4);
  const keys = [...Object.values(TELLINGS), RELATED].flat().map(([key]) => key);
  // What a condition puts together stands in two texts or three.
  const isFound = (part: string) => {
    let rest = part.split(" ");
    let pieces = 0;
    for (const all = rest.length; rest.length > 0; pieces += 1) {
      if (pieces > all / 3 + 1) return false;
      const taken = [...rest.keys()].reverse().find((i) => code.includes(rest.slice(0, i + 1).join(" ")));
      if (taken === undefined) return false;
      rest = rest.slice(taken + 1);
    }
    return true;
  };
  const strange = keys.flatMap((key) => parts(key).filter((part) => !isFound(part)));
  expect(strange).toEqual([]);
});

test("each value of a sentence is told or left out on purpose, and none is invented", () => {
  for (const [english, german] of [...Object.values(TELLINGS), RELATED].flat()) {
    if (typeof german === "function") continue;
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!);
    expect(named(english)).toEqual(expect.arrayContaining(named(german)));
  }
});

test("a finding that is met several times says so in German", () => {
  expect(
    toldInGerman(
      "likelihood-in-prose",
      "“most likely” stands on no scale; say how likely, by a word of a scale you name (3 times)",
    ),
  ).toBe(
    "„most likely“ steht auf keiner Skala; sagen, wie wahrscheinlich, mit dem Wort einer genannten Skala (3-mal)",
  );
});

test("every kind of claim has its German name", () => {
  expect(Object.keys(CLAIM_KINDS).sort()).toEqual(Object.keys(CLAIM_SCHEMAS).sort());
});
