import { describe, expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import {
  caseFromPaper,
  checkPaper,
  PaperTooLarge,
  readDocx,
  readHtml,
  readMarkdown,
} from "../../src/paper/index.ts";
import { checkCase, parseCase, statusOn } from "../../src/record/index.ts";
import { measureGrowth } from "./growth.ts";
import { NOUN_SHAPES } from "./nounShapes.ts";
import {
  BIB_SHAPES,
  CASE_SHAPES,
  HTML_SHAPES,
  type Input,
  MARKDOWN_SHAPES,
  type Shape,
  WORD_SHAPES,
} from "./shapes.ts";

/** Of twice as much the time is about twice; four times would be quadratic, and other programs may be busy. */
const MOST = 3.5;
/** The same for four times as much. */
const MOST_OF_FOUR = 7;

function refusing(read: (input: Input) => unknown): (input: Input) => unknown {
  return (input) => {
    try {
      return read(input);
    } catch (error) {
      if (error instanceof PaperTooLarge) return undefined;
      throw error;
    }
  };
}

const named = (shapes: readonly Shape[], ...names: string[]) =>
  names.map((name) => shapes.find((shape) => shape.name === name)!);

// Noise only ever adds, so a measurement that a busy machine disturbed is taken again.
describe("time grows with size and no faster", { retry: 4 }, () => {
  const bibliography = loadBibliographyReader();
  const ways: [string, readonly Shape[], (input: Input) => unknown][] = [
    [
      "case",
      named(
        CASE_SHAPES,
        "case.yaml: unknown fields",
        "case.yaml: misspelt fields",
        "case.yaml: brackets in which many are not closed",
        "case.yaml: a slip now and then",
        "case.yaml: one field of an entry again and again",
        "case.yaml: lines in the wrong column",
        "case.yaml: tabs before fields",
        "unknown fields of one claim",
        "claims that point back to the first",
        "disputed phases of a format",
        "phases after the end",
        "claims with unknown premises",
        "claims without kind",
        "stances",
      ),
      (input) => {
        const { case: record } = parseCase(input as ReadonlyMap<string, string>);
        if (!record) return;
        checkCase(record);
        statusOn(record, 0, "A");
      },
    ],
    [
      "word",
      named(
        WORD_SHAPES,
        "nested insertions",
        "nested insertions with namespaces",
        "nested tables",
        "paragraphs merged",
        "paragraphs of one footnote",
        "open fields",
      ),
      (input) => readDocx("p", input as Uint8Array),
    ],
    [
      "html",
      named(
        HTML_SHAPES,
        '"<article>" in HTML',
        '"<main>" in HTML',
        '"<div>" in HTML',
        "children of one note",
      ),
      (input) => readHtml("p", input as string),
    ],
    [
      "markdown",
      named(MARKDOWN_SHAPES, '"> " in Markdown', '"_*a" in Markdown', '"(" in the text'),
      (input) => {
        const paper = readMarkdown("p", input as string);
        checkPaper(paper);
        caseFromPaper(paper, (_, schema) => schema);
      },
    ],
    [
      "bibtex",
      named(BIB_SHAPES, "abbreviations", '"@string{a=\\"b\\"}@a{b, title=a}"'),
      async (input) => (await bibliography)("a.bib", input as string),
    ],
  ];
  for (const [reader, shapes, read] of ways)
    test.each(shapes.map((shape) => [shape.name, shape] as const))(`${reader}: %s`, async (_, shape) => {
      let least = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3 && least > MOST; attempt++)
        least = Math.min(
          least,
          (await measureGrowth(shape, refusing(read), { most: 16_000, from: 1_000, enough: 60 })).ratio,
        );
      expect(least).toBeLessThan(MOST);
    });
});

describe("wrong entries of every list of every noun are told in time that grows with their number", {
  retry: 4,
}, () => {
  const kinds = new Set(NOUN_SHAPES.map(({ name }) => name.split(" in ")[0]!));
  test.each([...kinds])("%s", (kind) => {
    const shapes = NOUN_SHAPES.filter(({ name }) => name.startsWith(`${kind} in `));
    expect(shapes.length).toBeGreaterThan(40);
    const seconds = (entries: number) => {
      const start = process.cpuUsage().user;
      for (const shape of shapes) parseCase(shape.make(entries) as ReadonlyMap<string, string>);
      return process.cpuUsage().user - start;
    };
    seconds(20);
    // Eight times as many: where each looked at all others, one list alone took fifty times as long.
    expect(seconds(800) / seconds(100)).toBeLessThan(16);
  });
});

const listed = (name: string, year: number) =>
  `${name}, J. (${year}). A title of a work. Journal of Things 3, 1–9.`;
/** A name of letters alone for each number. */
const nameOf = (start: string, i: number) =>
  start + [...String(i).padStart(5, "0")].map((digit) => "abcdefghij"[Number(digit)]).join("");

test.each<[string, (i: number) => { text: string; entry: string }]>([
  [
    "names that are spelt otherwise in a list of works of one year",
    (i) => ({ text: `${nameOf("Doe", i)} (2001) said so.`, entry: listed(nameOf("Dow", i), 2001) }),
  ],
  [
    "pairs of authors whose first is the same",
    (i) => ({
      text: `Doe and ${nameOf("Roe", i)} (2001) said so.`,
      entry: listed(`Doe, J., & ${nameOf("Moe", i)}`, 2001),
    }),
  ],
  [
    "one work cited again and again, and many of its author listed",
    (i) => ({ text: "Doe and Doe (2001a) said so.", entry: listed("Doe", 1900 + (i % 100)) }),
  ],
])("%s are held against the list in time that grows with their number", { retry: 4 }, (_, make) => {
  const seconds = (works: number) => {
    const all = Array.from({ length: works }, (_, i) => make(i));
    const text = `${all.map((one) => one.text).join("\n\n")}\n\n# References\n\n${all.map(({ entry }) => entry).join("\n\n")}\n`;
    const start = process.cpuUsage().user;
    checkPaper(readMarkdown("p", text));
    return process.cpuUsage().user - start;
  };
  seconds(20);
  // Four times as many: where each was compared with each, ten times the work and more.
  expect(seconds(2_400) / seconds(600)).toBeLessThan(MOST_OF_FOUR);
});

test("what a conclusion tells again is held against the text in time that grows with the text", {
  retry: 4,
}, () => {
  const places = ["Lund", "Vell", "Redford", "Tarvien", "Olm", "Karst", "Bresk"];
  const drafts = ["harbour", "budget", "bridge", "railway", "pipeline", "market", "school"];
  const sentence = (i: number, verb: string) =>
    `The senate of ${places[i % 7]} ${verb} the draft of the ${drafts[i % 7]}, and 1,200 people heard of it.`;
  const seconds = (sentences: number) => {
    const told = (length: number, verb: (i: number) => string) =>
      Array.from({ length }, (_, i) => sentence(i, verb(i))).join("\n\n");
    // The turn is told at the end, so that each of the conclusion asks the whole text for it.
    const body = told(sentences, (i) => (i < sentences - 7 ? "accepted" : "rejected"));
    const text = `# Paper\n\n## The drafts\n\n${body}\n\n## Conclusion\n\n${told(70, () => "rejected")}\n`;
    const start = process.cpuUsage().user;
    checkPaper(readMarkdown("p", text));
    return process.cpuUsage().user - start;
  };
  seconds(20);
  // Four times as many: where each pair asked the whole text, sixteen times as long.
  expect(seconds(1_200) / seconds(300)).toBeLessThan(10);
});

test("quotations and lists within one another cost no more than their text", () => {
  for (const nested of ["- > ", "- - > ", "1. > ", "- "])
    for (const levels of [20, 40]) expect(readMarkdown("p", `${nested.repeat(levels)}a`).text).toContain("a");
});

test("a long list with lists in its items costs no more for each when there are four times as many", () => {
  const seconds = (items: number) => {
    const text = "- one\n\n  - in it\n\n    - and in that\n\n".repeat(items);
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3; attempt++) {
      const start = process.cpuUsage().user;
      expect(readMarkdown("p", text).text).toHaveLength(text.length);
      least = Math.min(least, process.cpuUsage().user - start);
    }
    return least;
  };
  // Four times as much is four times the work; whole, the parser took sixteen times.
  expect(seconds(3_000) / seconds(750)).toBeLessThan(8);
});
