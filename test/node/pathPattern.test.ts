import fc from "fast-check";
import { expect, test } from "vitest";
import { pathPattern } from "../../src/node/many/pathPattern.ts";

test.each([
  ["p/*.md", ["p/a.md", "p/.md"], ["p/a.txt", "p/q/a.md", "q/a.md"]],
  ["./p/*.md", ["p/a.md", "./p/a.md"], ["a.md"]],
  ["**/*.md", ["a.md", "p/a.md", "p/q/a.md"], ["a.txt"]],
  ["p/**", ["p/a.md", "p/q/r"], ["q/a.md"]],
  ["p/**/r/*", ["p/r/a", "p/q/r/a", "p/r/r/a"], ["p/a", "p/q/r/s/a"]],
  ["p/[ab]?.md", ["p/ax.md", "p/b😀.md"], ["p/cx.md", "p/a.md"]],
  ["[!a-c].md", ["d.md"], ["a.md", "b.md"]],
  ["[^a-c].md", ["d.md"], ["b.md"]],
  ["[z-a].md", [], ["z.md", "b.md", "[z-a].md"]],
  ["a+(b).md", ["a+(b).md"], ["ab.md"]],
  ["[.md", ["[.md"], [".md"]],
])("%s", (pattern, meant, others) => {
  const isMeant = pathPattern(pattern);
  expect([meant.filter((path) => !isMeant(path)), others.filter(isMeant)]).toEqual([[], []]);
});

test("takes as long as both are, whatever they are", () => {
  expect(pathPattern(`${"*x".repeat(2_000)}y`)("x".repeat(20_000))).toBe(false);
  expect(pathPattern(`${"**/x/".repeat(500)}y`)("x/".repeat(2_000))).toBe(false);
});

test("says what a regular expression of the same says", () => {
  const some = (...of: string[]) =>
    fc.array(fc.constantFrom(...of), { maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(some("a", "b", "*", "?", "/"), some("a", "b", "/"), (pattern, path) => {
      // `**` is a sign of its own, and goes by other examples.
      fc.pre(!pattern.includes("**"));
      const same = new RegExp(`^${pattern.replaceAll("*", "[^/]*").replaceAll("?", "[^/]")}$`);
      expect(pathPattern(pattern)(path)).toBe(same.test(path));
    }),
  );
});
