import { expect, test } from "vitest";
import { bibliographyOf, citationsOf } from "../../src/paper/citations/index.ts";
import { readDocx } from "../../src/paper/docx/readDocx.ts";
import { readingOf } from "../../src/paper/reading.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";
import { referencesOf } from "../../src/paper/references/list.ts";
import { systemOf } from "../../src/paper/references/system.ts";
import { checkPaper } from "../../src/paper/rules/index.ts";
import { wordFile } from "./wordFile.ts";

const paperOf = (body: string, ...notes: string[]) =>
  readText(
    "paper.txt",
    `The harbours\n\n${body}\n\nNotes\n\n${notes.map((note, i) => `[${i + 1}] ${note}`).join("\n\n")}\n`,
  );
const titles = (paper: ReturnType<typeof readText>) => bibliographyOf(paper).map(({ item }) => item.title);
const rulesOf = (paper: ReturnType<typeof readText>) => checkPaper(paper).map(({ rule }) => rule);

test.each([
  ["quoted, with the name", "(hereinafter Amsel, “Salt”)", "Amsel, “Salt,” 4."],
  ["in square brackets, by its title alone", "[hereinafter “Salt”]", "Amsel, “Salt,” at 4."],
  ["in German", "(im Folgenden: Amsel, „Salt“)", "Amsel, „Salt“, S. 4."],
  ["in French", "(ci-après : Amsel, « Salt »)".replace(" :", ":"), "Amsel, « Salt », p. 4."],
])("a short title declared %s is the same work", (_, declared, short) => {
  const paper = paperOf(
    "Debts grew.[1] They fell.[2]",
    `Britta Amsel, “The Roads of Brine and Salt,” Northern Review, vol. 3 (2011), pp. 4-9 ${declared}.`,
    short,
  );
  expect(titles(paper)).toEqual(["The Roads of Brine and Salt"]);
  expect(rulesOf(paper)).not.toContain("short-form-unmatched");
});

test.each(["Amsel, supra note 1, at 7.", "Amsel (n 1) 7.", "Amsel, wie Anm. 1, S. 7."])(
  "%s is the work of that note",
  (short) => {
    const paper = paperOf(
      "Debts grew.[1] They rose.[2] They fell.[3]",
      "Britta Amsel, “Roads of Salt,” Northern Review 3 (2011): 4.",
      "Britta Amsel, “Roads of Amber,” Northern Review 4 (2012): 9.",
      short,
    );
    const third = citationsOf(paper)[2]!.citations;
    expect(third.map(({ refersTo }) => refersTo)).toEqual([[bibliographyOf(paper)[0]!.id]]);
  },
);

test("a heading named after a work is a part of it", () => {
  const paper = paperOf(
    "Debts grew.[1]",
    "Harbour Office, “Answers to the Town,” 2021, https://office.example/answers. In particular, see “Who mends the quay?”",
  );
  expect(titles(paper)).toEqual(["Answers to the Town"]);
});

test("ders. is the author of the work before", () => {
  const paper = readText(
    "aufsatz.txt",
    "Die Häfen\n\nDie Schulden wuchsen, und die Städte waren arm.[1] Und dann nicht mehr.[2]\n\nAnmerkungen\n\n[1] Britta Amsel, Die Salzwege, Kiel 2001; dies., Der Bernstein, Bonn 2004.\n\n[2] Carl Fink, Die Brücke, Bremen 1999.\n",
  );
  expect(bibliographyOf(paper).map(({ item }) => [item.author?.[0]?.family, item.title])).toEqual([
    ["Amsel", "Die Salzwege"],
    ["Amsel", "Der Bernstein"],
    ["Fink", "Die Brücke"],
  ]);
});

const NUMBERED = (body: string) =>
  readText(
    "paper.txt",
    `The harbours\n\n${body}\n\nReferences\n\n1. Amsel B. Roads of salt. Kiel: Lotse, 2001.\n2. Fink C. Roads of amber. Kiel: Lotse, 2004.\n3. Kiebitz O. Tolls and towns. London: Dyke, 1998.\n4. Star P. Harbours at work. London: Dyke, 1987.\n`,
  );

test.each([
  ["with a page", "Debts grew [2, p. 18]. They fell [1]. They rose [3, p. 4; 4].", ["2", "1", "3", "4"]],
  ["several at once", "Debts grew [3]. They fell [1, 2]. They rose [2–4].", ["3", "1", "2", "2", "3", "4"]],
])("a numbered list is called by its numbers %s", (_, body, called) => {
  const paper = NUMBERED(body);
  expect(systemOf(paper)).toBe("numbered");
  expect(paper.marks.map(({ label }) => label)).toEqual(called);
  expect(referencesOf(paper)).toHaveLength(4);
  expect(rulesOf(paper).filter((rule) => /^(?:note|citation|reference)-/.test(rule))).toEqual([]);
});

test("a number without an entry and an entry without a call are told", () => {
  const paper = NUMBERED(
    "Debts grew [2, p. 18]. They fell [1]. They rose [3; 7].".replace("; 7", "]. It ended [7"),
  );
  expect(
    checkPaper(paper)
      .filter(({ rule }) => /^(?:citation|reference)-/.test(rule))
      .map(({ message }) => message),
  ).toEqual([
    "[7] is called in the text, and the list of works has no entry 7; add it",
    "entry 4 of the list is called nowhere in the text; call it where it belongs or take it out",
  ]);
});

test("a list that nothing calls is a finding, and no clean bill", () => {
  const paper = readText(
    "paper.txt",
    "The harbours\n\nThey lived on debts.\n\nReferences\n\nAmsel, B. (2001). Roads of salt. Kiel: Lotse.\n\nFink, C. (2004). Roads of amber. Kiel: Lotse.\n",
  );
  expect(readingOf(paper).certain).toBe(false);
  expect(rulesOf(paper)).toContain("reading-doubtful");
});

test("a page of HTML within Markdown is read with its headings, notes and marks", () => {
  const paper = readMarkdown(
    "paper.md",
    '# The harbours\n\nA first word.\n\n<h2>Debts</h2>\n\n<p>They grew.<sup><a href="#n1">[1]</a></sup> They fell.<sup><a href="#n2">2</a></sup></p>\n\n<ol>\n<li id="n1">Britta Amsel, “Salt,” Review 3 (2001): 4.</li>\n<li id="n2">Carl Fink, “Amber,” Review 4 (2004): 9.</li>\n</ol>\n',
  );
  expect(paper.title?.text).toBe("The harbours");
  expect(paper.sections.map(({ heading }) => heading?.text)).toEqual([undefined, "Debts"]);
  expect(paper.notes.map(({ label }) => label)).toEqual(["1", "2"]);
  expect(paper.marks.map(({ label }) => label)).toEqual(["1", "2"]);
});

test("a box has its sources in the line below it, and a name in capitals is no quotation", () => {
  const paper = paperOf(
    "Debts grew.[1] The Act “Mending the Old Harbours of the Northern Towns and Shores” is law.\n\nBox 2. Voices\n\nThey said “we shall not pay for what the others broke in spring”. So be it.\n\nSources: Harbour Office, Answers, 2021.",
    "Britta Amsel, “Salt,” Review 3 (2001): 4.",
  );
  expect(rulesOf(paper)).not.toContain("quotation-without-note");
});

test.each([
  "The towns were bound to the letter of the treaty.",
  "It was an undoubtedly fine harbour.",
  "One must ask how likely they were to pay.",
  "Likely voters were asked.",
  "They were legally bound to pay.",
])("%s estimates nothing", (sentence) => {
  const paper = paperOf(
    `Debts grew and fell in the towns of the north.[1] ${sentence}`,
    "Britta Amsel, “Salt,” Review 3 (2001): 4.",
  );
  expect(rulesOf(paper)).not.toContain("likelihood-in-prose");
});

test.each([
  "In our view the talks are bound to fail.",
  "We judge that they will undoubtedly fail.",
  "We expect that the talks will likely fail.",
])("%s estimates", (sentence) => {
  const paper = paperOf(
    `Debts grew and fell in the towns of the north.[1] ${sentence}`,
    "Britta Amsel, “Salt,” Review 3 (2001): 4.",
  );
  expect(rulesOf(paper)).toContain("likelihood-in-prose");
});

const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, 40)}</w:instrText></w:r><w:r><w:instrText>${code.slice(40)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test("the works that a reference manager left in a Word file are read from there", () => {
  const code = (data: object, plain: string) =>
    ` ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ properties: { plainCitation: plain }, citationItems: [{ itemData: data }] })}`
      .replaceAll("&", "&amp;")
      .replaceAll('"', "&quot;");
  const salt = {
    type: "book",
    title: "Salt & Amber",
    author: [{ family: "Amsel", given: "B." }],
    issued: { "date-parts": [["2001"]] },
    note: "kept from nobody",
  };
  const paper = readDocx(
    "paper.docx",
    wordFile(
      `<w:p><w:r><w:t xml:space="preserve">Debts grew </w:t></w:r>${field(code(salt, "(Amsel 2001)"), "(Amsel 2001)")}<w:r><w:t>.</w:t></w:r>${field(code(salt, "(Amsel 2001)"), "(Amsel 2001)")}${field(" ADDIN ZOTERO_ITEM CSL_CITATION {cut", "(Fink)")}</w:p>`,
    ),
  );
  expect(bibliographyOf(paper).map(({ item }) => item)).toEqual([
    {
      id: "amsel-salt-amber-2001",
      type: "book",
      title: "Salt & Amber",
      author: [{ family: "Amsel", given: "B." }],
      issued: { "date-parts": [[2001]] },
    },
  ]);
  expect(readingOf(paper)).toMatchObject({ system: "author-date", references: 1 });
});

const endNote = (records: string, shown: string) =>
  `<EndNote><Cite><Author>Amsel</Author><Year>2001</Year><DisplayText>${shown}</DisplayText>${records}</Cite></EndNote>`;
const styled = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;
const SALT = `<record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type><contributors><authors><author>${styled("Amsel, B.")}</author><author>Harbour Office,</author></authors></contributors><titles><title>${styled("Salt &amp; Ämter")}</title><secondary-title>Northern Review</secondary-title></titles><pages>4-9</pages><volume>3</volume><number>2</number><dates><year>2001</year></dates><electronic-resource-num>10.1234/salt</electronic-resource-num></record>`;

test.each([
  [
    "in the field's code",
    (data: string) =>
      field(
        ` ADDIN EN.CITE${" ".repeat(30)}${data.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}`,
        "(Amsel 2001)",
      ),
  ],
  [
    "beside the code",
    (data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:fldData xml:space="preserve">${Buffer.from(data).toString("base64")}</w:fldData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ADDIN EN.CITE.DATA </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>(Amsel 2001)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ],
])("the works EndNote left %s are read", (_, asField) => {
  const paper = readDocx(
    "paper.docx",
    wordFile(
      `<w:p><w:r><w:t xml:space="preserve">Debts grew </w:t></w:r>${asField(endNote(SALT, "(Amsel 2001)"))}<w:r><w:t>.</w:t></w:r></w:p>`,
    ),
  );
  expect(bibliographyOf(paper).map(({ item }) => item)).toEqual([
    {
      id: "amsel-salt-amter-2001",
      type: "article-journal",
      title: "Salt & Ämter",
      author: [{ family: "Amsel", given: "B." }, { literal: "Harbour Office" }],
      "container-title": "Northern Review",
      volume: "3",
      issue: "2",
      page: "4-9",
      DOI: "10.1234/salt",
      issued: { "date-parts": [[2001]] },
    },
  ]);
  expect(readingOf(paper)).toMatchObject({ system: "author-date", references: 1 });
});
