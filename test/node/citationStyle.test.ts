import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadNoteFormatter } from "../../src/node/citations/index.ts";
import { readStyle } from "../../src/node/citations/readStyle.ts";
import type { Csl } from "../../src/record/index.ts";
import { detente, temporaryFolder } from "./run.ts";

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

test("what is no CSL style for notes is refused with the reason", async () => {
  const folder = temporaryFolder();
  const faults: [string, RegExp][] = [
    ["", /not well-formed/],
    ["plain words", /not well-formed/],
    ["<html><body/></html>", /first element is <html>, not <style>/],
    [HOUSE.slice(0, 400), /not well-formed/],
    [`<!DOCTYPE s [<!ENTITY a "b">]>${HOUSE.slice(HOUSE.indexOf("<style"))}`, /document type/],
    [style(""), /no <layout> for citations/],
    [style("<citation><layout/></citation>", 'class="in-text" version="1.0"'), /class "in-text"/],
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
