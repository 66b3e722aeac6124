import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { PAGE_WRITERS } from "../../src/node/pageWriters.ts";
import { buildProgram } from "../../src/node/program.ts";
import {
  type Inline,
  type Page,
  WRITERS,
  writeHtml,
  writeMarkdown,
  writeText,
} from "../../src/page/index.ts";

/** A page with every kind of block, all of whose text is one given string. */
function pageOf(text: string): Page {
  const inlines: Inline[] = [
    text,
    { strong: text },
    { emphasis: text },
    { code: text },
    { term: text, gloss: text },
    { note: 1 },
    { place: { file: text, line: 3 } },
  ];
  return {
    title: text,
    subtitle: text,
    language: "en",
    warning: [text],
    blocks: [
      { kind: "paragraph", role: "verdict", text: inlines },
      { kind: "heading", level: 2, id: text, text: [text] },
      { kind: "paragraph", role: "caution", text: inlines },
      { kind: "list", items: [inlines, [text]], ordered: true },
      {
        kind: "table",
        caption: text,
        head: [[text], [text]],
        rows: [{ cells: [inlines, [text]] }, { cells: [[text], []] }],
      },
      {
        kind: "spans",
        caption: text,
        ticks: [{ at: 0, label: text }],
        marks: { label: text, says: text, items: [{ at: 0.5, mark: "crossed", number: 1, says: text }] },
        rows: [{ label: text, says: text, spans: [{ from: 0, to: 1, fill: "full" }] }],
        legend: [
          { fill: "full", says: text },
          { mark: "crossed", says: text },
        ],
      },
      { kind: "command", text },
      {
        kind: "notes",
        items: [{ number: 1, text, html: `<i>${text.replace(/[<>&]/g, "")}</i>`, url: text }],
      },
    ],
  };
}

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "]]><svg onload=alert(1)>",
  "\u001b[31mred\u001b]0;title\u0007",
  "\u202egnp.exe",
  "| cell | \n# heading\n```\n[x](javascript:alert(1))",
  "&lt;b&gt; &amp;",
];

/** Tags the HTML writer itself uses; whatever else stands between angle brackets came from the text. */
const OWN_TAG =
  /^<(!doctype html|\/?(a|body|caption|code|dd|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-3]|head|header|html|i|li|line|link|main|meta|nav|ol|p|path|pre|rect|section|span|strong|style|sup|svg|table|tbody|td|text|th|thead|title|tr|ul))([ >][^<>]*)?>?$/i;

function foreignTags(html: string): string[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/, "");
  return [...body.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !OWN_TAG.test(tag) || /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, "")));
}

describe("the HTML page", () => {
  test.each(HOSTILE)("keeps %j text", (text) => {
    const html = writeHtml(pageOf(text));
    expect(foreignTags(html)).toEqual([]);
    expect(html).not.toMatch(/href="(?!https?:|#)/);
    expect(["\u001b", "\u0007", "\u202e"].filter((control) => html.includes(control))).toEqual([]);
  });

  test("keeps any text text", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[<>"'&=/a-z ]{0,40}$/));
    fc.assert(
      fc.property(text, (content) => {
        expect(foreignTags(writeHtml(pageOf(content)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("has one first heading, a language, a policy without script, headers in tables, and a way back from notes", () => {
    const html = writeHtml(pageOf("Plain"));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain("<script");
    expect(html).toContain('<th scope="col">');
    expect(html).toContain('<th scope="row">');
    expect(html).toMatch(/role="doc-noteref"[\s\S]*role="doc-backlink"/);
  });

  test("explains a term where it is first met, and only there", () => {
    const page: Page = {
      title: "T",
      language: "en",
      blocks: [1, 2].map(
        () => ({ kind: "paragraph", text: [{ term: "zone", gloss: "explained" }] }) as const,
      ),
    };
    expect(writeHtml(page).match(/explained/g)).toHaveLength(1);
    expect(writeText(page).match(/explained/g)).toHaveLength(1);
  });
});

describe("the text for a terminal", () => {
  test.each(HOSTILE)("neutralises %j", (text) => {
    const out = writeText(pageOf(text), { width: 60 });
    const control = [...out].filter((character) => {
      const code = character.codePointAt(0)!;
      return (code < 32 && character !== "\n") || code === 127 || (code >= 0x202a && code <= 0x202e);
    });
    expect(control).toEqual([]);
  });

  test("keeps to its width", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 120 }), (list, width) => {
        const page: Page = {
          title: "T",
          language: "en",
          blocks: [
            { kind: "paragraph", text: [list.join(" ")] },
            { kind: "list", items: [[list.join(" ")]] },
            {
              kind: "table",
              caption: "C",
              head: [["one"], ["two"]],
              rows: [{ cells: [[list.join(" ")], [list.join(" ")]] }],
            },
          ],
        };
        const longest = Math.max(
          ...writeText(page, { width })
            .split("\n")
            .map((line) => line.length),
        );
        expect(longest).toBeLessThanOrEqual(width);
      }),
      { numRuns: 200 },
    );
  });

  test("says with words, not only with colour, what is a warning", () => {
    const out = writeText(pageOf("x"), { width: 80 });
    expect(out).toMatch(/WARNING/);
    expect(out).toMatch(/CAUTION/);
    expect(out).toMatch(/ANSWER/);
  });
});

describe("the Markdown", () => {
  test("gives every row of a table the same number of cells, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const outsideFences = writeMarkdown(pageOf(text)).replace(/^(`{3,})(?:sh|text)\n[\s\S]*?^\1$/gm, "");
        const rows = outsideFences.split("\n").filter((line) => line.startsWith("| "));
        const cells = rows.map((row) => row.replace(/\\\\/g, "").replace(/\\\|/g, "").split("|").length);
        expect(new Set(cells).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test.each(HOSTILE)("keeps %j from becoming markup", (text) => {
    const outsideCode = writeMarkdown(pageOf(text))
      .replace(/\\`/g, "")
      .replace(/(`+)[\s\S]*?\1/g, "");
    expect(outsideCode).not.toMatch(/(^|[^\\&])<(script|img|svg)/);
    expect(outsideCode).not.toMatch(/(^|[^\\])\[[^\]]*\]\(javascript/);
  });
});

/** What a reader gets to see, whatever it is packed in and whatever stands between the letters. */
async function lettersBy(write: (page: Page) => string | Promise<Uint8Array>, page: Page): Promise<string> {
  const written = await write(page);
  const text =
    typeof written === "string"
      ? written
      : Object.values(unzipSync(written))
          .map((part) => strFromU8(part))
          .join("\n");
  return text.replace(/[\s\\]/g, "");
}

describe.each(Object.entries(WRITERS))("the writer of %s", (name, writer) => {
  test("leaves out no text of any kind of block", async () => {
    let count = 0;
    const marked = JSON.parse(JSON.stringify(pageOf("@")), (key, value) =>
      value === "@" && key !== "id" ? `Word${++count}x` : value,
    ) as Page;
    for (const block of marked.blocks)
      if (block.kind === "notes") for (const item of block.items) item.html = `<i>${item.text}</i>`;
    const out = await lettersBy(writer.write, marked);
    const missing = [...Array(count).keys()]
      .map((i) => `Word${i + 1}x`)
      .filter((word) => !out.includes(word));
    // Where a bar lies is drawn, and told in words beside it; an address is shown where there is no text for it.
    const shown = JSON.stringify(marked);
    expect(
      missing.filter((word) => !new RegExp(`"(?:says|label|url|gloss|caption)":"${word}"`).test(shown)),
    ).toEqual([]);
  });

  test("neutralises what is hostile, and writes the same twice", async () => {
    for (const text of HOSTILE) {
      const out = await lettersBy(writer.write, pageOf(text));
      expect(["\u001b", "\u0007", "\u202e"].filter((control) => out.includes(control))).toEqual([]);
      expect(await lettersBy(writer.write, pageOf(text))).toBe(out);
    }
  });

  test("is offered by the command that prints the page", () => {
    const review = buildProgram(
      () => new Date(0),
      () => {},
    ).commands.find((command) => command.name() === "review")!;
    const offered = review.options.find(({ long }) => long === "--format")!.argChoices!;
    expect(offered).toContain(name);
    expect(offered).toEqual(
      [...Object.keys(PAGE_WRITERS), "json"].sort((a, b) => offered.indexOf(a) - offered.indexOf(b)),
    );
  });
});

test("every file that writes a page is in the table of writers", () => {
  const folder = new URL("../../src/page/", import.meta.url);
  const table = readFileSync(new URL("writers.ts", folder), "utf8");
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith(".ts"));
  const writing = files.filter((file) =>
    /^export function \w+\(page: Page\b[^)]*\): (?:string|Uint8Array)/m.test(
      readFileSync(new URL(file, folder), "utf8"),
    ),
  );
  expect(writing.length).toBeGreaterThan(3);
  expect(writing.filter((file) => !table.includes(`"./${file}"`))).toEqual([]);
});
