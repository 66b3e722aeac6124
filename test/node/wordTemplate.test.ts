import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { pageAsWordFile } from "../../src/page/word.ts";
import { readDocx } from "../../src/paper/docx/readDocx.ts";
import { detente, temporaryFolder } from "./run.ts";

const CASE = "cases/nato-russia";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file of an institute as German Word writes it: ids in German, names in English, a head with a picture. */
function institute(): Record<string, Uint8Array> {
  const parts = unzipSync(pageAsWordFile({ title: "Old title", language: "de", blocks: [] }));
  const edit = (name: string, change: (xml: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name]!)));
  };
  edit("word/styles.xml", (xml) =>
    xml
      .replaceAll('"Heading1"', '"berschrift1"')
      .replaceAll('"Title"', '"Titel"')
      .replaceAll('w:name w:val="Titel"', 'w:name w:val="Title"')
      .replaceAll('"Normal"', '"Standard"')
      .replaceAll('w:name w:val="Standard"', 'w:name w:val="Normal"')
      .replace(/<w:style [^<>]*w:styleId="Verdict".*?<\/w:style>/s, ""),
  );
  edit("word/document.xml", (xml) =>
    xml
      .replace("<w:document ", `<w:document xmlns:r="${R}" `)
      .replace("</w:body>", "")
      .replace(
        /<w:sectPr>.*/s,
        (section) =>
          `<w:p><w:r><w:t>A secret draft</w:t></w:r></w:p>${section.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rIdHead"/><w:footerReference w:type="default" r:id="rIdGone"/>').replace("</w:document>", "</w:body></w:document>")}`,
      ),
  );
  edit("word/_rels/document.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdHead" Type="${R}/header" Target="header1.xml"/><Relationship Id="rIdC" Type="${R}/comments" Target="comments.xml"/><Relationship Id="rIdA" Type="${R}/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>`,
    ),
  );
  edit("word/settings.xml", (xml) =>
    xml.replace("</w:settings>", '<w:attachedTemplate r:id="rIdA"/></w:settings>'),
  );
  edit("[Content_Types].xml", (xml) =>
    xml
      .replace("document.main+xml", "template.main+xml")
      .replace(
        "</Types>",
        '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
  );
  parts["word/header1.xml"] = strToU8(
    `<w:hdr ${W}><w:p><w:r><w:t>Institute of Peace</w:t></w:r></w:p></w:hdr>`,
  );
  parts["word/comments.xml"] = strToU8(
    `<w:comments ${W}><w:comment w:id="0"><w:p/></w:comment></w:comments>`,
  );
  return parts;
}

test("--template gives a review the styles and the page of another Word file, and nothing else of it", () => {
  const folder = temporaryFolder();
  const template = join(folder, "institute.dotx");
  writeFileSync(template, zipSync(institute()));
  const to = join(folder, "o.docx");
  const call = ["review", CASE, "--format", "docx", "--template", template, "--output", to];
  expect(detente(...call)).toEqual({ code: 0, out: "", err: "" });
  const bytes = readFileSync(to);
  const parts = unzipSync(bytes);
  const xml = (name: string) => strFromU8(parts[name]!);
  expect(Object.keys(parts).sort()).toEqual(
    [
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/core.xml",
      ...[
        "_rels/document.xml.rels",
        "document.xml",
        "footnotes.xml",
        "header1.xml",
        "settings.xml",
        "styles.xml",
      ].map((name) => `word/${name}`),
    ].sort(),
  );
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join("\n");
  expect(all).toContain("Institute of Peace");
  expect(all).not.toMatch(
    /secret draft|example\.org\/t\.dotm|attachedTemplate|rIdGone|template\.main|comments/,
  );
  // Every style that is called is there, under the id that it has in the template.
  const called = [...all.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id!);
  expect(new Set(called)).toContain("Titel");
  expect(new Set(called)).toContain("DetenteVerdict");
  const there = [...xml("word/styles.xml").matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id!);
  expect([...new Set(called)].filter((id) => !there.includes(id))).toEqual([]);
  expect(there.length).toBe(new Set(there).size);

  const plain = join(folder, "plain.docx");
  detente("review", CASE, "--format", "docx", "--output", plain);
  const [ours, theirs] = [plain, to].map((file) => readDocx("o.docx", readFileSync(file)));
  expect(theirs!.text).toBe(ours!.text);
  expect(theirs!.notes.map(({ text }) => text)).toEqual(ours!.notes.map(({ text }) => text));
  expect(detente(...call).err).toBe("");
  expect(readFileSync(to).equals(bytes)).toBe(true);
});

test("what is no template is refused with the reason, and nothing is written", () => {
  const folder = temporaryFolder();
  const to = join(folder, "o.docx");
  const withParts = (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = institute();
    change(parts);
    return zipSync(parts);
  };
  const macros = withParts((parts) => {
    parts["[Content_Types].xml"] = strToU8(
      strFromU8(parts["[Content_Types].xml"]!).replace(
        "wordprocessingml.template.main",
        "ms-word.template.macroEnabledTemplate.main",
      ),
    );
  });
  const faults: [string, Uint8Array, string][] = [
    ["text.docx", Buffer.from("no archive"), "it is no Word file"],
    ["other.docx", zipSync({ "a.txt": strToU8("a") }), "it is no Word file"],
    ["macros.docm", macros, "it holds macros; save it in Word as .docx or .dotx"],
    ["cut.docx", zipSync(institute()).subarray(0, 900), ""],
  ];
  for (const [name, bytes, reason] of faults) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const { code, err } = detente("review", CASE, "--format", "docx", "--template", file, "--output", to);
    expect([code, err]).toEqual([2, expect.stringMatching(/^detente: --template [^\n]+\n$/)]);
    expect(err).toContain(reason);
  }
  expect(detente("review", CASE, "--template", join(folder, "text.docx"))).toMatchObject({
    code: 2,
    err: "detente: --template: expected with --format docx, whose styles it gives\n",
  });
  expect(() => readFileSync(to)).toThrow();
});
