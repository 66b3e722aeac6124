import { expect, test } from "vitest";
import { digestOf, judge, patternsOfSource, readRegister, writtenAs } from "../../tools/patterns.ts";
import { feedPatterns } from "./fed.ts";

const register = readRegister();
const linear = new Set(register.linear);
const others = new Map(register.others.map((one) => [one.pattern, one]));

test("no pattern of the program takes a time that doubles with each letter", () => {
  expect(register.others.filter(({ growth }) => growth === "exponential")).toEqual([]);
  const patterns = patternsOfSource();
  expect(patterns.length).toBeGreaterThan(1_000);
  const fresh = patterns.filter((one) => !linear.has(digestOf(one)) && !others.has(writtenAs(one)));
  const wrong = fresh
    .map((one) => ({
      where: `${one.file}:${one.line}`,
      pattern: writtenAs(one),
      ...judge(one, 1_000),
    }))
    .filter(({ growth }) => growth === "exponential");
  expect(wrong, "rewrite these, so that a text matches them in one way only").toEqual([]);
}, 600_000);

test("patterns that may be slow are given no longer text than stands beside them, whatever is read", async () => {
  // These three come to nearly all of them; feedPatterns.ts tries every reader, and more sizes.
  const fed = await feedPatterns(6_000, ["text", "bibtex", "case"]);
  expect(fed.size).toBeGreaterThan(60);
  const wrong = [...fed].flatMap(([pattern, { longest }]) => {
    const most = others.get(pattern)?.fed;
    return most === "any" || longest <= (most ?? 0) ? [] : [{ pattern, longest, most }];
  });
  expect(
    wrong,
    "cut the text, or rewrite the pattern; npx tsx test/attack/feedPatterns.ts says which take long",
  ).toEqual([]);
}, 600_000);
