import { expect, test } from "vitest";
import { relatedInGerman, toldInGerman } from "../../src/words/de/findings/index.ts";
import { sourceFiles, sourceOf } from "./wordsInCode.ts";

/** Gaps that a clause fills, which the examples of the rule speak as well. */
const CLAUSES = /^\$\{(?:why|fault|lack|more|first\.message)\}$/u;

/** What stands in a template or a string right behind a place of the code; undefined where it is something else. */
function literalAt(code: string, at: number): string | undefined {
  const quote = code[at];
  if (quote !== "`" && quote !== '"') return undefined;
  let text = "";
  for (let i = at + 1; i < code.length; i += 1) {
    if (code[i] === quote) return text;
    if (quote === "`" && code.startsWith("${", i)) {
      let depth = 1;
      let end = i + 2;
      for (; depth > 0 && end < code.length; end += 1) {
        if (code[end] === "{") depth += 1;
        else if (code[end] === "}") depth -= 1;
      }
      // Words that depend on what was found stand in the code as a choice: the examples of the rule speak them.
      if (/["`]/u.test(code.slice(i, end)) || CLAUSES.test(code.slice(i, end))) return undefined;
      text += "\u0000";
      i = end - 1;
    } else text += code[i];
  }
  return undefined;
}

/** The text with each gap filled by a number or a name, in every way. */
function filled(text: string): string[] {
  const [head, ...rest] = text.split("\u0000");
  return rest
    .slice(0, 7)
    .reduce<string[]>(
      (all, part) => all.flatMap((one) => ["7", "Tarvia"].map((value) => one + value + part)),
      [head!],
    );
}

function literals(code: string, before: RegExp): string[] {
  return [...code.matchAll(before)].flatMap((match) => literalAt(code, match.index + match[0].length) ?? []);
}

const files = sourceFiles().filter((file) => /^paper\/(?:rules|againstCase|library|evidence)\//u.test(file));

test("every message that a rule for papers writes out is told in German", () => {
  const untold = files.flatMap((file) => {
    const code = sourceOf(file);
    const ids = [...code.matchAll(/\bid: "([a-z-]+)"/gu)].map(([, id]) => id!);
    const rules = ids.length > 0 ? ids : ["sum-differs"];
    return literals(code, /\bmessage:\s*/gu)
      .filter((text) =>
        filled(text).every(
          (one) =>
            relatedInGerman(one) === undefined &&
            rules.every((rule) => toldInGerman(rule, one) === undefined),
        ),
      )
      .map((text) => `${file}: ${text.replaceAll("\u0000", "…")}`);
  });
  expect(untold).toEqual([]);
});

test("and so is every word beside a finding", () => {
  const untold = files.flatMap((file) =>
    literals(sourceOf(file), /\brelatedAt\(\s*/gu)
      .filter((text) => filled(text).every((one) => relatedInGerman(one) === undefined))
      .map((text) => `${file}: ${text.replaceAll("\u0000", "…")}`),
  );
  expect(untold).toEqual([]);
});
