import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Block, Page } from "../../src/page/index.ts";
import { pageAsWordFile } from "../../src/page/word.ts";

const heading = (id: string, text: string): Block => ({ kind: "heading", level: 2, id, text: [text] });
const table = (caption: string): Block => ({
  kind: "table",
  caption,
  head: [["A"]],
  rows: [{ cells: [["1"]] }],
});
const figure: Block = {
  kind: "spans",
  caption: "Whens",
  ticks: [{ at: 0, label: "1" }],
  marks: { label: "", says: "", items: [] },
  rows: [{ label: "Row", says: "Row: so.", spans: [{ from: 0, to: 1, fill: "full" }] }],
  legend: [{ fill: "full", says: "so" }],
};
const xmlOf = (page: Page) => strFromU8(unzipSync(pageAsWordFile(page))["word/document.xml"]!);

test("tables and figures of a Word file are counted by its fields, and its annex leads to its parts", () => {
  const page: Page = {
    title: "T",
    language: "de",
    blocks: [table("First"), figure],
    annex: {
      title: "Annex",
      blocks: [
        heading("länder & mehr", "Länder"),
        table("Second & last"),
        heading("b", "Two"),
        heading("b", "Again"),
      ],
    },
  };
  const xml = xmlOf(page);
  const said = (text: string) => text.replace(/<[^>]*>/g, "");
  const captions = [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="Caption"\/>.*?<\/w:p>/g)].map(
    ([all]) => all,
  );
  expect(captions.map(said)).toEqual([
    "Tabelle 1. First",
    "Abbildung 1. Whens",
    "Tabelle 2. Second &amp; last",
  ]);
  expect(captions.map((one) => / SEQ (\w+) /.exec(one)![1])).toEqual(["Tabelle", "Abbildung", "Tabelle"]);
  const marks = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"\/>/g)];
  const names = marks.map(([, , name]) => name!);
  expect(new Set(marks.map(([, id]) => id)).size).toBe(names.length);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
  const links = [...xml.matchAll(/<w:hyperlink w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/g)];
  expect(links.map(([, , text]) => said(text!))).toEqual(["Länder", "Two", "Again"]);
  for (const [, anchor] of links) expect(names).toContain(anchor);
  // A page without an annex has no list of parts.
  expect(xmlOf({ ...page, annex: undefined } as never)).not.toContain("w:hyperlink");
});
