import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/paper/docx/readDocx.ts";
import { leftOut } from "../../src/paper/leftOut.ts";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";
import { wordFile } from "./wordFile.ts";

const KEPT =
  "The two sides signed an act in May 1997, and both of them meant for some years what they had said in it.";
const LOST =
  "Later the council was suspended, in April 2014, and no meeting of ministers has taken place since that year.";

const html = (text: string) => leftOut(readHtml("p.html", text), "html");
const markdown = (text: string) => leftOut(readMarkdown("p.md", text), "text");
const plain = (text: string) => leftOut(readText("p.txt", text), "text");

describe("of a paper nothing of which is read it is said why", () => {
  test.each([
    ["<nav>", `<nav><p>${LOST}</p></nav>`],
    ["<template>", `<template><p>${LOST}</p></template>`],
    ["<div hidden>", `<div hidden><p>${LOST}</p></div>`],
    ['<div class="related">', `<div class="related"><p>${LOST}</p></div>`],
    ["<aside>", `<aside><nav>${LOST}</nav></aside>`],
    ["<dialog>", `<h1>Title</h1><dialog>${LOST}</dialog>`],
  ])("in HTML within %s", (inside, text) => {
    expect(html(text)).toEqual({ unread: expect.stringContaining(inside) });
  });

  test.each([
    ["all indented", `    ${LOST}\n\n    ${KEPT}\n`],
    ["fenced", `\`\`\`\n${LOST}\n\`\`\`\n`],
  ])("in Markdown %s", (_, text) => {
    expect(markdown(text)).toEqual({ unread: expect.stringMatching(/^all of its text \(\d+ words\)/) });
  });

  test("where there are only pictures, comments, headings, or a Word file is empty", () => {
    for (const found of [
      html("<img src=a.png>"),
      markdown(`<!-- ${LOST} -->\n`),
      markdown("# Only a title\n"),
      plain("Only a title\n"),
      leftOut(readDocx("p.docx", wordFile("<w:p/>")), "text"),
    ])
      expect(found).toEqual({ unread: expect.stringMatching(/^it holds no text/) });
  });
});

describe("of a paper that is read in part it is said what was left out, how much, and where", () => {
  test.each([
    ["outside of the article", html(`<article><h1>T</h1><p>${KEPT}</p></article>\n<p>${LOST}</p>`), 2],
    ["hidden", html(`<p>${KEPT}</p>\n<p hidden>${LOST}</p>`), 2],
    ["indented", markdown(`# T\n\n${KEPT}\n\n    ${LOST}\n`), 5],
  ])("%s", (_, found, line) => {
    expect(found).toMatchObject({ rule: "left-out", severity: "warning", line });
    expect(found).toMatchObject({
      message: expect.stringMatching(/^19 words were not read.* beside 23 that were/),
    });
  });
});

test("what belongs to no paper is left out without a word", () => {
  const page = `<nav><a href=/>Home</a> <a href=/x>About us</a></nav><main><h1>T</h1>${`<p>${KEPT}</p>`.repeat(8)}</main><footer><p>${LOST}</p></footer>`;
  expect(html(page)).toBeUndefined();
  expect(
    markdown(`---\ntitle: T\nabstract: ${LOST}\n---\n\n${KEPT}\n\n<!-- ${LOST} -->\n\n    const x = f(1);\n`),
  ).toBeUndefined();
  expect(plain(`T\n\n${KEPT}\n\nNotes\n\n[1] Lee, Book, 2014.\n`)).toBeUndefined();
});

describe("a heading that says the title of the front matter again", () => {
  const title =
    "After the Flood, on the Bridges of Redford: What Is Left for the Two Sides to Talk About Now?";

  test("is read as the title", () => {
    const paper = readMarkdown("p.md", `---\ntitle: "${title}"\n---\n\n# ${title}\n\n${KEPT}\n`);
    expect(leftOut(paper, "text")).toBeUndefined();
    expect(paper.title?.text).toBe(title);
    expect(paper.sections.map(({ heading }) => heading?.text)).toEqual([undefined]);
  });

  test("and one that says another stays a heading", () => {
    const paper = readMarkdown(
      "p.md",
      `---\ntitle: A Flood\n---\n\n# ${title}\n\n${KEPT}[^1]\n\n[^1]: Ibid.\n`,
    );
    expect(leftOut(paper, "text")).toBeUndefined();
    expect(paper.title?.text).toBe("A Flood");
    expect(paper.sections.map(({ heading }) => heading?.text)).toEqual([title]);
  });
});
