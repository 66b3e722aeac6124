import { describe, expect, test } from "vitest";
import { bibliographyOf } from "../../src/paper/citations/index.ts";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";
import { inTextCitations } from "../../src/paper/references/inText.ts";
import { isListHeading, referencesOf } from "../../src/paper/references/list.ts";
import { systemOf } from "../../src/paper/references/system.ts";

const BODY = `The harbours of the north

The harbours lived on debts (Amsel & Fink 2011: 204; Kiebitz 1998). Reiher and Star (2009) doubt it. Others went
further than this and spoke of ruin (Sperling et al. 1987).

`;

const ENTRIES = [
  "Amsel, B., & Fink, C. D. (2011). The harbour and its debts. Journal of Coastal Economics, 14(2), 201-219.",
  "Kiebitz, O. (1998). Tolls and towns. Northern Review, 7(3), 12-30.",
  "Reiher, A., & Star, P. (2009). Salt roads of the north. Oxford: Heron Press.",
  "Sperling, H., Meise, U., & Specht, M. (1987). Harbours at work. London: Dyke.",
];

/** As a program breaks lines: at spaces, at so many letters. */
function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd();
}

describe("a list of works is found and cut into its entries", () => {
  test.each([
    ["an entry a paragraph", ENTRIES.join("\n\n")],
    ["an entry a line", ENTRIES.join("\n")],
    ["lines of sixty letters", ENTRIES.map((entry) => wrapped(entry, 60)).join("\n")],
    ["lines of forty-four", ENTRIES.map((entry) => wrapped(entry, 44)).join("\n")],
  ])("%s", (_, list) => {
    const paper = readText("paper.txt", `${BODY}References\n\n${list}\n`);
    expect(referencesOf(paper).map(({ text }) => text)).toEqual(ENTRIES);
    expect(paper.notes).toEqual([]);
    expect(bibliographyOf(paper).map(({ item }) => item.title)).toEqual([
      "The harbour and its debts",
      "Tolls and towns",
      "Salt roads of the north",
      "Harbours at work",
    ]);
  });

  const whole =
    "Sperling, H., Meise, U., & Specht, M. (1987). Harbours at work. London: Dyke. 240 pages in all";
  test.each([
    [
      "Markdown, an entry a line",
      (list: string[]) => readMarkdown("p.md", `# A\n\n${BODY}## References\n\n${list.join("\n")}\n`),
    ],
    [
      "Markdown, one entry of two lines",
      (list: string[]) =>
        readMarkdown("p.md", `# A\n\n${BODY}## References\n\n${list.join("\n").replace(" 240", "\n240")}\n`),
    ],
    [
      "a page, an entry a line broken by <br>",
      (list: string[]) =>
        readHtml(
          "p.html",
          `<h1>A</h1><p>${BODY}</p><h2>References</h2><p>${list.join("<br>\n").replaceAll("&", "&amp;")}</p>`,
        ),
    ],
  ])("typed without blank lines: %s", (_, read) => {
    const list = [...ENTRIES.slice(0, 3), whole];
    expect(referencesOf(read(list)).map(({ text }) => text.replace(/\s+/g, " "))).toEqual(list);
  });

  test("numbered, and called by no number in the text", () => {
    const list = ENTRIES.map((entry, i) => `${i + 1}. ${entry}`).join("\n\n");
    const paper = readText("paper.txt", `${BODY}References\n\n${list}\n`);
    expect(paper.notes).toEqual([]);
    expect(referencesOf(paper).map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
  });

  test("in Markdown, under a heading of its own, with an appendix behind", () => {
    const paper = readMarkdown(
      "paper.md",
      `# Harbours\n\n${BODY}\n\n## References\n\n${ENTRIES.join("\n\n")}\n\n## Appendix\n\nTable 1 was made in 2011.\n`,
    );
    expect(referencesOf(paper)).toHaveLength(4);
  });

  test("none is invented at the end of a paper that has none", () => {
    const paper = readText(
      "paper.txt",
      `${BODY}Conclusion\n\nIn 2011 it was over. Nobody has come back since 2012.\n`,
    );
    expect(referencesOf(paper)).toEqual([]);
  });
});

test.each([
  "References",
  "7. References",
  "Works Cited",
  "Bibliography",
  "Literatur",
  "Literaturverzeichnis",
  "VI. Quellen und Literatur",
  "Références",
  "Список литературы",
  "Primary sources",
])("%s heads a list", (heading) => {
  expect(isListHeading(heading)).toBe(true);
});

test.each([
  "Sources of conflict",
  "The literature on harbours",
  "References to the treaty in speeches",
  "Quellen des Streits",
])("%s heads none", (heading) => {
  expect(isListHeading(heading)).toBe(false);
});

describe("works named in the text by author and year", () => {
  const cited = (text: string) =>
    inTextCitations(readText("paper.txt", `Title\n\n${text}\n`)).map(
      ({ names, year, suffix, hasOthers }) => `${names.join("+")}${hasOthers ? "+" : ""} ${year}${suffix}`,
    );

  test.each([
    ["It fell (Lee 2001).", ["Lee 2001"]],
    ["It fell (Lee and Ek 2001: 4; Oz 2003a).", ["Lee+Ek 2001", "Oz 2003a"]],
    ["As Lee (2001, p. 4) says, it fell.", ["Lee 2001"]],
    ["It fell (see Lee et al., 2001; van der Oz, 1999).", ["Lee+ 2001", "van der Oz 1999"]],
    ["Es fiel (vgl. Lee/Ek 2001, S. 4).", ["Lee+Ek 2001"]],
    ["It fell (Lee 2001, 2003b).", ["Lee 2001", "Lee 2003b"]],
    ["It fell in 2001 (in May 2001, as the treaty of 1999 says).", []],
    ["In March (2001) it fell.", []],
  ])("%s", (text, found) => {
    expect(cited(text)).toEqual(found);
  });
});

test.each([
  ["author-date", `${BODY}References\n\n${ENTRIES.join("\n\n")}\n`],
  [
    "notes",
    "Title\n\nIt fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Ports,” Review 3 (2001): 4.\n\n[2] Bo Ek, “Towns,” Review 4 (2002): 9.\n",
  ],
  ["list", `Title\n\nIt fell.\n\nReferences\n\n${ENTRIES.join("\n\n")}\n`],
  ["links", "Title\n\nIt fell, as https://news.example.org/a says.\n"],
  ["none", "Title\n\nIt fell.\n"],
])("its sources are named by %s", (system, text) => {
  expect(systemOf(readText("paper.txt", text))).toBe(system);
});
