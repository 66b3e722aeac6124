import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  type Block,
  type Inline,
  type Page,
  writeHtml,
  writeMarkdown,
  writeText,
} from "../../src/page/index.ts";
import { pageAsWordFile } from "../../src/page/word.ts";

/*
 * Every writer prints the same page. Each piece of text is a run of marks of its own, in one of several scripts, that no
 * writer escapes or breaks; the marks are read back out of each form.
 */

const SCRIPTS = ["q", "ж", "λ", "字", "مرحبا", "שלום", "é", "ß", "𝒜", "ก"];
const MARK = new RegExp(`(?:${SCRIPTS.join("|")})\\d+z`, "gu");

/** Blocks with numbered marks; `blank` texts hold nothing that is seen. */
const blank = fc.constantFrom("", " ", "\n");
const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...SCRIPTS), { minLength: 1, maxLength: 4 })
      .map((list) => list.join(" ")),
  },
  { weight: 1, arbitrary: blank },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words,
  words.map((strong) => ({ strong })),
  words.map((emphasis) => ({ emphasis })),
  words.map((code) => ({ code })),
  fc.record({ term: words, gloss: words }),
);
const inlines = fc.array(inline, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(2 as const, 3 as const),
    id: fc.constantFrom("a", "b"),
    text: inlines,
  }),
  fc.record(
    {
      kind: fc.constant("paragraph" as const),
      text: inlines,
      role: fc.constantFrom("verdict" as const, "lead" as const, "caution" as const, "small" as const),
    },
    { requiredKeys: ["kind", "text"] },
  ),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(inlines, { maxLength: 3 }),
    ordered: fc.boolean(),
  }),
  fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = fc.array(inlines, { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constant("table" as const),
      caption: words,
      head: row,
      rows: fc.array(
        row.map((cells) => ({ cells })),
        { maxLength: 3 },
      ),
    });
  }),
);
const page: fc.Arbitrary<Page> = fc
  .record(
    {
      title: words.filter((text) => text.trim() !== ""),
      subtitle: words,
      language: fc.constantFrom("en", "de", "ar"),
      warning: inlines,
      blocks: fc.array(block, { maxLength: 6 }),
      annex: fc.record({ title: fc.constant("q"), blocks: fc.array(block, { maxLength: 3 }) }),
    },
    { requiredKeys: ["title", "language", "blocks"] },
  )
  .map(numbered);

/** Each mark of a script becomes one of its own: `ж` is `ж1z`, the next `ж2z`. */
function numbered(made: Page): Page {
  let count = 0;
  const mark = new RegExp(`^(?:${SCRIPTS.join("|")})(?: (?:${SCRIPTS.join("|")}))*$`, "u");
  const go = (value: unknown, key = ""): unknown => {
    if (typeof value === "string")
      return mark.test(value) && !["kind", "role", "id", "language"].includes(key)
        ? value
            .split(" ")
            .map((script) => `${script}${++count}z`)
            .join(" ")
        : value;
    if (Array.isArray(value)) return value.map((item) => go(item));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, go(inner, name)]));
    return value;
  };
  return go(made) as Page;
}

const marksIn = (text: string) => text.match(MARK) ?? [];

const WRITERS: Record<string, (page: Page) => string> = {
  text: (page) => writeText(page, { width: 2_000 }),
  Markdown: writeMarkdown,
  // The title stands in the head of the file as well.
  HTML: (page) =>
    writeHtml(page)
      .replace(/<(title|nav)\b[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, ""),
  Word: (page) => {
    const files = unzipSync(pageAsWordFile(page));
    const read = (name: string) => (files[name] ? new TextDecoder().decode(files[name]) : "");
    return (
      ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]
        // A list of the parts says their headings once more.
        .map((name) => read(name).replace(/<(w:hyperlink)\b[\s\S]*?<\/\1>|<[^>]*>/g, ""))
        .join("\n")
    );
  },
};

/** What a page holds to be read. A term is explained once, at its first occurrence. */
function marksOf(of: Page): string[] {
  const found: string[] = [];
  const go = (value: unknown, key = ""): void => {
    if (typeof value === "string") {
      if (!["kind", "role", "id", "language"].includes(key)) found.push(...marksIn(value));
    } else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) go(inner, name);
  };
  go(of);
  return found;
}

/** Headings and captions explain no terms: what stands there is no place to. */
function unexplained(of: Page): Set<string> {
  const found = new Set<string>();
  const glosses = (list: readonly Inline[]) => {
    for (const one of list)
      if (typeof one === "object" && "gloss" in one) for (const mark of marksIn(one.gloss)) found.add(mark);
  };
  for (const { kind, ...rest } of [...of.blocks, ...(of.annex?.blocks ?? [])])
    if (kind === "heading") glosses((rest as { text: Inline[] }).text);
  // An explanation of nothing is none.
  const go = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("term" in value && "gloss" in value && marksIn(String(value.term)).length === 0)
      for (const mark of marksIn(String(value.gloss))) found.add(mark);
    for (const inner of Object.values(value)) go(inner);
  };
  go(of);
  return found;
}

describe("every writer says the same words", () => {
  test.each(Object.keys(WRITERS))("%s: all of the page, and nothing else", (name) => {
    fc.assert(
      fc.property(page, (made) => {
        const left = unexplained(made);
        const expected = marksOf(made).filter((mark) => !left.has(mark));
        expect([...new Set(marksIn(WRITERS[name]!(made)))].sort()).toEqual(expected.sort());
      }),
      { numRuns: 150 },
    );
  });

  test("in the same order, but for warnings and explanations, which each form has in a place of its own", () => {
    fc.assert(
      fc.property(page, (made) => {
        const elsewhere = new Set<string>();
        const go = (value: unknown): void => {
          if (typeof value !== "object" || value === null) return;
          if ("gloss" in value) for (const mark of marksIn(String(value.gloss))) elsewhere.add(mark);
          for (const inner of Object.values(value)) go(inner);
        };
        // A warning stands above all else where the form has a place for it.
        for (const mark of marksIn(JSON.stringify(made.warning ?? []))) elsewhere.add(mark);
        go(made);
        const [first, ...rest] = Object.values(WRITERS).map((write) =>
          // A term stands again beside its explanation, the title of the annex in the way to it.
          [...new Set(marksIn(write(made)))].filter((mark) => !elsewhere.has(mark)),
        );
        for (const other of rest) expect(other).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});
