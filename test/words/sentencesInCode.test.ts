import { parseAst } from "vite";
import { expect, test } from "vitest";
import { sourceFiles, sourceOf } from "./wordsInCode.ts";

/**
 * A sentence that a reader of the page sees stands in `words/`, once in each language: written where an answer is worked
 * out it would be English on every page.
 */

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Texts of three words and more that code holds, but for what describes a schema and what an exception says. */
function sentencesIn(code: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
      return;
    }
    if (value === null || typeof value !== "object") return;
    const node = value as Node;
    const callee = node.callee as { name?: string; property?: { name?: string } } | undefined;
    if (callee?.property?.name === "describe" || /Error$/.test(callee?.name ?? "")) {
      // What is described may itself hold texts.
      if (callee?.property) walk((node.callee as Node).object);
      return;
    }
    const quasi = node.type === "TemplateElement" ? (node.value as { cooked: string }).cooked : undefined;
    const text = node.type === "Literal" && typeof node.value === "string" ? node.value : quasi;
    if (text !== undefined && /\p{L}{2,} \p{L}+ \p{L}{2,}/u.test(text)) found.push(text.trim());
    for (const one of Object.values(node)) walk(one);
  };
  walk((parseAst(code, { lang: "ts" }) as unknown as Node).body);
  return found;
}

test("no sentence of a page is written where the answer is worked out", () => {
  const found = sourceFiles()
    .filter((file) => file.startsWith("assessment/") && file.endsWith(".ts"))
    .flatMap((file) => sentencesIn(sourceOf(file)).map((text) => `${file}: ${text}`));
  expect(found.sort()).toEqual([...NO_PAGE].sort());
});

/** What is told of a case to its author, as the checks tell it, and names of what is left unnamed in a table of data. */
const NO_PAGE = [
  "assessment/basis.ts: , the stated status quo says",
  "assessment/basis.ts: ; the record is used",
  "assessment/basis.ts: the record says",
  // The name of a place on the page, by which languages agree on it.
  "assessment/onePage/change.ts: change and more",
  "assessment/sourceBalance.ts: speaks for no actor of the case",
  "assessment/watched.ts: out of date",
];

test("what a command prints in a language stands in the words of that language", () => {
  const found = sourceFiles()
    .filter((file) => file.startsWith("node/commands/") && sourceOf(file).includes('from "./inLanguage.ts"'))
    .flatMap((file) => sentencesIn(sourceOf(file)).map((text) => `${file}: ${text}`));
  expect(found.sort()).toEqual([...NO_RESULT].sort());
});

/** Faults, and what accompanies a result, are told in English whatever is asked for. */
const NO_RESULT = [
  "node/commands/eventsImport.ts: the import was ended, and the store is as it was",
  "node/commands/review.ts: , as known later or without a date that says since when:",
  "node/commands/review.ts: Left out as of",
  "node/commands/review.ts: Nothing is left out as of",
  "node/commands/review.ts: The annex, with all grounds:",
  "node/commands/review.ts: the page and its grounds",
  "node/commands/review.ts: the states of the model",
  "node/commands/review.ts: what carries the answer, and what would turn it",
  "node/commands/review.ts: what lasts, and what can be reached",
  "node/commands/solve.ts: scenarios solved; Ctrl-C ends it and gives what was found",
  "node/commands/solve.ts: the work on the scenarios",
  "node/commands/verifySources.ts: a folder of texts, each named after its source",
  "node/commands/votes.ts: from here on",
  "node/commands/votes.ts: more like these, not shown; none of them is counted",
  // A status as the answer has it.
  "node/commands/watch.ts: out of date",
];

test("a sentence is found in whatever form code says it", () => {
  expect(sentencesIn('const a = { says: "Talks are open now." };')).toEqual(["Talks are open now."]);
  expect(sentencesIn(`const a = \`Talks are open with $${"{name}"}.\`;`)).toEqual(["Talks are open with"]);
  expect(
    sentencesIn('const a = z.string().describe("Who is to act first"); throw new Error("it is not so");'),
  ).toEqual([]);
});
