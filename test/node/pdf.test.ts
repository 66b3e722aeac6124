import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageAsPdf } from "../../src/node/pdf/pageAsPdf.ts";
import type { Block, Inline, Page } from "../../src/page/index.ts";
import { readPdf } from "../../src/paper/pdf/readPdf.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const CASE = "cases/nato-russia";
const letters = (text: string) => text.replace(/[\s\u00ad]/g, "");

/** What the project's own reader of papers reads of a PDF. */
async function read(bytes: Uint8Array) {
  const paper = await readPdf("page.pdf", bytes);
  if (!("text" in paper)) throw new Error(JSON.stringify(paper));
  return paper;
}
const spans = (caption: string): Block => ({
  kind: "spans",
  caption,
  ticks: [{ at: 0, label: "1997" }],
  marks: { label: "", says: "", items: [] },
  rows: [{ label: "Reihe", says: "Reihe: so.", spans: [{ from: 0, to: 1, fill: "full" }] }],
  legend: [{ fill: "full", says: "so" }],
});
const set = (page: Page) => pageAsPdf(page, () => undefined);
const pagesOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/\/Type \/Page\b/g)?.length;

describe("the review of a case as PDF", () => {
  test.each(["en", "de"])(
    "in %s is one page with its notes at the foot, tagged, its letters with it",
    async (lang) => {
      const folder = temporaryFolder();
      const file = join(folder, "o.pdf");
      const call = ["review", CASE, "--lang", lang, "--format"];
      expect(detente(...call, "pdf", "--output", file)).toEqual({ code: 0, out: "", err: "" });
      const bytes = readFileSync(file);
      expect(pagesOf(bytes)).toBe(1);

      const raw = bytes.toString("latin1");
      expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(raw).toMatch(/\/Marked true/);
      expect(raw).toContain(`/Lang (${lang})`);
      const fonts = raw.match(/\/Type \/FontDescriptor/g)!.length;
      expect(fonts).toBeGreaterThan(2);
      expect(raw.match(/\/FontFile[23]? /g)).toHaveLength(fonts);

      const { out } = detente(...call, "md");
      const paper = await read(bytes);
      expect(out).toContain(`# ${paper.title?.text}\n`);
      const shown = letters(paper.text) + paper.notes.map(({ text }) => letters(text)).join("");
      const notes = [...out.matchAll(/^\[\^\d+\]: (.*)$/gm)].map(([, text]) =>
        letters(text!.replace(/[\\*<>]/g, "")),
      );
      expect(notes.length).toBeGreaterThan(5);
      expect(notes.filter((text) => !shown.includes(text.slice(0, 60)))).toEqual([]);
    },
  );

  test("is the same twice, gives way to the next, and is kept when somebody has marked it", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "o.pdf");
    const call = ["review", CASE, "--full", "--format", "pdf", "--output", file];
    expect(detente(...call).err).toBe("");
    const bytes = readFileSync(file);
    expect(pagesOf(bytes)).toBeGreaterThan(5);
    expect(detente(...call, "--as-of", "2021-06-01").err).toBe("");
    expect(readFileSync(file).equals(bytes)).toBe(false);
    expect(detente(...call).err).toBe("");
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(["o.pdf"]);
    // A mark is added at the end of a PDF.
    writeFileSync(file, Buffer.concat([bytes, Buffer.from("1 0 obj\nendobj\nstartxref\n0\n%%EOF\n")]));
    expect(detente(...call).err).toContain("kept as o.set-aside-1.pdf");
  });

  test("needs a file to write to, and its compiler, of which it says so", () => {
    expect(detente("review", CASE, "--format", "pdf")).toMatchObject({
      code: 2,
      err: "detente: --format pdf: expected --output FILE, where to write a PDF file\n",
    });
    const folder = temporaryFolder();
    for (const name of ["bin", "dist/node", "package.json", "schemas"])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, "node_modules"));
    for (const name of readdirSync(join(root, "node_modules")))
      if (name !== "@myriaddreamin")
        symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(folder, "bin/detente.js"),
        "review",
        join(root, CASE),
        "--format",
        "pdf",
        "--output",
        join(folder, "o.pdf"),
      ],
      { encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^detente: --format pdf needs the package @myriaddreamin\/typst-ts-node-compiler, [^\n]+\n$/,
      ),
    ]);
    expect(readdirSync(folder)).not.toContain("o.pdf");
  });
});

describe("the annex in a PDF", () => {
  const heading = (id: string, text: string): Block => ({ kind: "heading", level: 2, id, text: [text] });
  const table = (caption: string): Block => ({
    kind: "table",
    caption,
    head: [["A"], ["B"]],
    rows: [{ cells: [["1"], ["2"]] }],
  });

  test("lists its parts with their pages, and numbers tables and figures as Word does", async () => {
    const filler = Array.from({ length: 60 }, (): Block => ({ kind: "paragraph", text: ["Satz."] }));
    const bytes = await set({
      title: "T",
      language: "de",
      blocks: [table("Erste")],
      annex: {
        title: "Anhang",
        blocks: [heading("a", "Länder"), table("Zweite"), ...filler, heading("b", "Ämter"), spans("Wann")],
      },
    });
    expect(pagesOf(bytes)).toBe(3);
    const { text } = await read(bytes);
    for (const line of [/Länder[ .]+2$/m, /Ämter[ .]+3$/m]) expect(text).toMatch(line);
    for (const caption of ["Tabelle 1. Erste", "Tabelle 2. Zweite", "Abbildung 1. Wann"])
      expect(text).toContain(caption);
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(raw).toMatch(/\/S \/TOCI/);
  });

  // The notes stand behind the annex, their texts at the foot of the page that calls them.
  test("leaves the page in front of it one page, notes and all", async () => {
    const notes = Array.from({ length: 25 }, (_, i) => ({ number: i + 1, text: "Von ihm. ".repeat(28) }));
    const lines = notes.map(
      ({ number }): Block => ({ kind: "paragraph", text: ["Ein Satz.", { note: number }] }),
    );
    const bytes = await set({
      title: "T",
      language: "de",
      blocks: lines,
      annex: {
        title: "Anhang",
        blocks: [
          { kind: "paragraph", text: ["Ende."] },
          { kind: "notes", items: notes },
        ],
      },
    });
    expect(pagesOf(bytes)).toBe(2);
  });
});

describe("text of a case in a PDF", () => {
  const HOSTILE = [
    '#read("/etc/passwd") #panic("x")',
    ']) #import "@preview/cetz:0.2.0": * #([',
    "$x^2$ *bold* _emph_ `raw` <label> @ref \\ ~ -- --- ...",
    "= Heading // a comment /* another */ #sys.inputs #eval(1)",
    "- item + item / term: 'quoted' \"twice\" https://example.org/#a",
    '{"kind":"code"} \\u{41} #{ 1 + 1 } #let text(x) = []',
    "Россия и НАТО: есть ли место диалогу? Ελλάδα Łódź",
  ];
  const page = (text: string): Page => {
    const inlines: Inline[] = [
      text,
      { strong: text },
      { emphasis: text, language: "ru" },
      { code: text },
      { term: text, gloss: text },
      { note: 1 },
      { note: 1 },
      { place: { file: text, line: 3 } },
    ];
    return {
      title: text,
      byline: [text],
      authors: [text],
      subtitle: text,
      language: "en-GB",
      warning: [text],
      blocks: [
        { kind: "paragraph", role: "verdict", text: inlines },
        { kind: "heading", level: 3, id: text, text: [text] },
        { kind: "list", items: [inlines, [text]], ordered: true },
        {
          kind: "table",
          caption: text,
          head: [[text], [text]],
          rows: [{ cells: [inlines, [text]] }, { cells: [] }],
        },
        {
          kind: "spans",
          caption: text,
          ticks: [{ at: 0, label: "1997" }],
          marks: { label: text, says: text, items: [{ at: 0.5, mark: "crossed", number: 1, says: text }] },
          rows: [
            { label: text, says: text, spans: [{ from: 0, to: 1, fill: "full" }] },
            {
              label: text,
              says: text,
              spans: [],
              bars: { base: 0.5, items: [{ from: 0, to: 0.5, value: 0.1 }] },
            },
          ],
          legend: [
            { fill: "full", says: text },
            { mark: "crossed", says: text },
            { bars: true, says: text },
          ],
        },
        { kind: "command", text },
        {
          kind: "notes",
          items: [
            { number: 1, text, url: 'https://example.org/#read("x")' },
            { number: 2, text },
          ],
        },
      ],
      annex: { title: text, blocks: [{ kind: "paragraph", text: [text] }] },
    };
  };

  test.each(HOSTILE)("%s is shown as it is, and never obeyed", async (text) => {
    const bytes = await set(page(text));
    const paper = await read(bytes);
    const shown = letters(paper.text) + paper.notes.map((note) => letters(note.text)).join("");
    // In print a number of words stand in lines of their own; each is there as often as it was given.
    expect(shown.split(letters(text)).length - 1).toBeGreaterThan(8);
    expect(await set(page(text))).toEqual(bytes);
  });

  test("may be empty, or a script of which the fonts here have no letter", async () => {
    for (const text of ["", " ", "漢字 العربية 𝒜 \u{10fffd}"])
      expect(pagesOf(await set({ ...page(text), title: "T" }))).toBeGreaterThan(0);
  });

  test("names the letters that are shown as boxes", async () => {
    const told: string[] = [];
    const bytes = await pageAsPdf({ ...page("\u{10fffd}"), title: "T" }, (problem) => told.push(problem));
    expect(told).toEqual([
      expect.stringContaining("in place of \u{10fffd}: no font of this machine has them"),
    ]);
    expect(Buffer.from(bytes).includes("pdfuaid:part")).toBe(false);
  });
});
