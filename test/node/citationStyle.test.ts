import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { assess, type NarrateOptions, narrate } from "../../src/assessment/index.ts";
import { loadNoteFormatter } from "../../src/node/citations/index.ts";
import { localeOf } from "../../src/node/citations/locale.ts";
import { readStyle } from "../../src/node/citations/readStyle.ts";
import { requireCase } from "../../src/node/readCase.ts";
import { writeText } from "../../src/page/text.ts";
import { pageAsWordFile } from "../../src/page/word.ts";
import { type Csl, parseCase, parseDate } from "../../src/record/index.ts";
import { LANGUAGES, type LanguageCode } from "../../src/words/index.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const style = (rest: string, attributes = 'class="note" version="1.0"') =>
  `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" ${attributes}>
  <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  ${rest}
</style>`;
const HOUSE = style(`<citation><layout delimiter=" / " suffix=" ##">
    <choose>
      <if position="ibid"><text value="ebenda"/></if>
      <else><group delimiter=" | ">
        <names variable="author"><name form="short" initialize-with=". "/></names>
        <text variable="title" font-style="italic"/>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group></else>
    </choose>
  </layout></citation>`);

test("--style writes the notes of a page after any CSL style for notes", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "house.csl");
  writeFileSync(file, HOUSE);
  const { code, out, err } = detente("review", "cases/nato-russia", "--style", file);
  expect([code, err]).toEqual([0, ""]);
  const notes = out.slice(out.lastIndexOf("\n[1]"));
  expect(notes.match(/##/g)).toHaveLength(notes.match(/^\[\d+\]/gm)!.length);
  expect(notes).toContain("NATO | ");

  const format = await loadNoteFormatter("en", { file, style: await readStyle(file) });
  const works: Csl[] = [
    { id: "a", type: "book", title: "Wörk & <one>", author: [{ family: "Ö'Neill", given: "Ann Bo" }] },
    { id: "b", type: "book", title: "Two" },
  ];
  const told = format(works, [[{ id: "a", locator: "4-5" }], [{ id: "a", locator: "4-5" }], [{ id: "b" }]]);
  expect(told.map(({ text }) => text)).toEqual([
    "Ö’Neill | Wörk & <one> | pp. 4–5 ##",
    "ebenda ##",
    "Two ##",
  ]);
  expect(told[0]!.html).toContain("<i>Wörk &#38; &lt;one&gt;</i>");
});

describe("terms and dates of a style that somebody brings", () => {
  const TERMS = `<citation><layout delimiter=" / ">
    <group delimiter="; ">
      <text term="online"/><text term="available at"/><text term="retrieved"/><text term="presented at"/>
      <text term="circa" form="short"/><text term="section" form="symbol"/><text term="volume" form="short"/>
      <names variable="editor"><label form="verb" suffix=" "/><name/></names>
      <number variable="edition" form="ordinal"/>
      <choose>
        <if variable="issued"><date variable="issued" delimiter=" "><date-part name="month" form="short"/><date-part name="year"/></date></if>
        <else><text term="no date" form="short"/></else>
      </choose>
    </group>
  </layout></citation>`;
  const DATES = {
    month: "2021-11",
    season: "2021-22",
    open: "2021/..",
    decade: "199X",
    quarter: "2021-33",
    none: "n.d.",
    csl: { "date-parts": [[2021]], season: 4 },
  };
  const works = () => {
    const files = new Map([
      ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [s.yaml]\n"],
      [
        "s.yaml",
        `sources:\n${Object.entries(DATES)
          .map(
            ([id, date]) =>
              `  - {id: ${id}, type: book, title: T, edition: 2, editor: [{family: Ek}], issued: ${JSON.stringify(date)}}\n`,
          )
          .join("")}`,
      ],
    ]);
    return parseCase(files).case!.sources.map(({ csl }) => csl);
  };

  test.each([
    [
      "en" as const,
      "Online; available at; retrieved; presented at the; c.; §; vol.; edited by Ek; 2nd",
      ["Nov. 2021", "Summer 2021", "since 2021", "1990s", "first quarter of 2021", "n.d.", "Winter 2021"],
    ],
    [
      "de" as const,
      "Online; verfügbar unter; abgerufen; gehalten auf; ca.; §; Bd.; herausgegeben von Ek; 2.",
      ["Nov. 2021", "Sommer 2021", "seit 2021", "1990er Jahre", "1. Quartal 2021", "o. D.", "Winter 2021"],
    ],
  ])("are those of the page's language: %s", async (language, terms, dates) => {
    const format = await loadNoteFormatter(language, { file: "a.csl", style: style(TERMS) });
    const items = works();
    const told = format(
      items,
      items.map(({ id }) => [{ id }]),
    );
    expect(told.map(({ text }) => text)).toEqual(dates.map((date) => `${terms}; ${date}`));
  });

  test("are there in each language of pages alike", () => {
    const names = (language: LanguageCode) =>
      new Set(
        [...localeOf(language).xml.matchAll(/<term (name="[^"]*"(?: form="[^"]*")?)/g)].map(([, one]) => one),
      );
    const english = names("en");
    // Ordinals are as each language forms them.
    for (const language of Object.keys(LANGUAGES) as LanguageCode[])
      expect([...english].filter((one) => !names(language).has(one) && !/"ordinal-/.test(one!))).toEqual([]);
  });
});

test("a work without a place to stand in begins the next sentence of its entry with its date", async () => {
  const format = await loadNoteFormatter("en");
  const items: Csl[] = [
    {
      id: "a",
      type: "article-newspaper",
      title: "Is it?",
      issued: { "date-parts": [[2021, 11]], circa: true },
    },
    {
      id: "b",
      type: "chapter",
      title: "B",
      "container-title": "iBook",
      issued: { "date-parts": [[2021]], circa: true },
    },
    {
      id: "c",
      type: "article-newspaper",
      title: "C",
      "container-title": "eNews",
      issued: { "date-parts": [[2021]] },
    },
  ] as Csl[];
  const notes = items.map(({ id }) => [{ id }]);
  expect(format.list!(items, notes).map(({ text }) => text)).toEqual([
    "“B.” In iBook (about 2021).",
    "“C.” eNews, 2021.",
    "“Is it?” About November 2021.",
  ]);
  expect(format(items, notes)[0]!.text).toBe("“Is it?,” about November 2021.");
});

describe("the works that a page cites", () => {
  const titles = (list: string) => [...list.matchAll(/^ {2}• /gm)].length;
  const page = async (style: string | undefined, options: NarrateOptions = {}) => {
    const { case: record, problems } = await requireCase(join(root, "cases/nato-russia"), true);
    const assessed = assess(record, { day: parseDate("2021-12-01")!.last, folder: "CASE", problems });
    const format = await loadNoteFormatter("en", style === undefined ? undefined : { file: "a.csl", style });
    return narrate(assessed, format, { full: false, ...options });
  };

  test("stand at its end by kind, each once, where that is asked for", async () => {
    const { page: made, notes } = await page(undefined, { works: true });
    const out = writeText(made);
    const list = out.slice(out.indexOf("\nWorks cited\n"), out.indexOf("\nNotes\n"));
    expect(list).toContain("Official documents and statements");
    expect(titles(list)).toBe(new Set(notes.flatMap(({ sources }) => sources)).size);
    expect(writeText((await page(undefined)).page)).not.toContain("Works cited");
  });

  // Styles that others made: by author and date, by number.
  const styles = JSON.parse(
    readFileSync(join(root, "node_modules/@citation-js/plugin-csl/lib/styles.json"), "utf8"),
  ) as Record<string, string>;
  test.each([
    ["apa", /\([A-Z][^()]*, (?:n\.d\.|\d{4})/],
    ["vancouver", /\(\d+(?:[,–-]\d+)*\)[.,]/],
  ])("are cited in the text after %s, before the stop, and no note is left", async (name, call) => {
    const { page: made, notes } = await page(styles[name]!);
    const out = writeText(made);
    const [text, list] = out.split("\nWorks cited\n") as [string, string];
    expect(text).toMatch(call);
    expect(out).not.toMatch(/\[\d+\]|\nNotes\n|<[a-z]/);
    expect(text).not.toMatch(/\.\s+\([^()]*\d{4}\)\s|Inferred from/);
    expect(text).toMatch(/\(inferred from: /);
    expect(titles(list)).toBe(new Set(notes.flatMap(({ sources }) => sources)).size);
    const { "word/document.xml": xml } = unzipSync(pageAsWordFile(made));
    expect(strFromU8(xml!)).not.toContain("w:footnoteReference w:");
  });

  test("are told by the command", () => {
    expect(detente("review", "test/fixtures/united-states-iran", "--works", "--lang", "de").out).toContain(
      "Angeführte Werke",
    );
    expect(detente("review", "test/fixtures/border", "--works", "--format", "json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--works: of JSON"),
    });
  });
});

test("what is no CSL style for notes is refused with the reason", async () => {
  const folder = temporaryFolder();
  const faults: [string, RegExp][] = [
    ["", /not well-formed/],
    ["plain words", /not well-formed/],
    ["<html><body/></html>", /first element is <html>, not <style>/],
    [HOUSE.slice(0, 400), /not well-formed/],
    [`<!DOCTYPE s [<!ENTITY a "b">]>${HOUSE.slice(HOUSE.indexOf("<style"))}`, /document type/],
    [style(""), /no <layout> for citations/],
    [style("<citation><layout/></citation>", 'class="on-top" version="1.0"'), /states no class/],
    [style("<citation><layout/></citation>", 'version="1.0"'), /states no class/],
    [style("<citation><layout/></citation>", 'class="note" version="0.8"'), /version 0\.8/],
    [
      style("").replace(
        "<id>",
        '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/><id>',
      ),
      /leads to another, which is the one to give: http:\/\/www\.zotero\.org\/styles\/apa/,
    ],
  ];
  for (const [i, [text, reason]] of faults.entries()) {
    const file = join(folder, `${i}.csl`);
    writeFileSync(file, text);
    await expect(readStyle(file), text).rejects.toThrow(reason);
  }
  const file = join(folder, "macro.csl");
  writeFileSync(file, style('<citation><layout><text macro="gone"/></layout></citation>'));
  const { code, err } = detente("review", "cases/nato-russia", "--style", file);
  expect([code, err]).toEqual([2, expect.stringMatching(/^detente: --style [^\n]+macro "gone"[^\n]+\n$/)]);
});
