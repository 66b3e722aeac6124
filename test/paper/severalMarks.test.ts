import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/paper/docx/readDocx.ts";
import type { Paper } from "../../src/paper/paper.ts";
import { isPower } from "../../src/paper/powers.ts";
import { readHtml } from "../../src/paper/readHtml.ts";
import { readMarkdown } from "../../src/paper/readMarkdown.ts";
import { readText } from "../../src/paper/readText.ts";
import { p, run, wordFile } from "./wordFile.ts";

const NOTES = ["Una Holm, “Weirs,” Water Review 7 (2011): 3.", "Ibid., 5.", "Ibid., 7.", "Ibid., 9."];
const labels = ({ marks }: Paper) => marks.map(({ label }) => label);

describe("one bracket or raised group calls several notes", () => {
  test.each([
    "[2, 3, 4]",
    "[2, 3 and 4]",
    "[2, 3, and 4]",
    "[2 & 3][4]",
    "[2/3] [4]",
    "[2–4]",
    "[2 to 4]",
    "[2 bis 4]",
    "[2, 3 und 4]",
    "[2, 3 et 4]",
    "[2, 3 и 4]",
    "[notes 2, 3 and 4]",
  ])("in plain text: %s", (group) => {
    const notes = NOTES.map((note, i) => `[${i + 1}] ${note}`).join("\n\n");
    const paper = readText("a.txt", `The dam\n\nIt leaks.[1] It holds.${group}\n\nNotes\n\n${notes}\n`);
    expect(labels(paper)).toEqual(["1", "2", "3", "4"]);
  });

  test.each(["[^2, ^3]", "[^2,^3]", "[^2, 3]", "[^2; ^3]", "[^2 ^3]", "[^2-3]"])(
    "named in Markdown: %s",
    (group) => {
      const notes = NOTES.slice(0, 3)
        .map((note, i) => `[^${i + 1}]: ${note}`)
        .join("\n\n");
      const paper = readMarkdown("a.md", `# The dam\n\nIt leaks.[^1] It holds.${group}\n\n${notes}\n`);
      expect(labels(paper)).toEqual(["1", "2", "3"]);
    },
  );

  const RAISED = ["2,3,4", "2, 3, 4", "2–4", "2, 3 and 4", "[2, 3, 4]"];
  test.each(RAISED)("raised in HTML and Markdown: %s", (group) => {
    const list = NOTES.map((note) => `<li>${note}</li>`).join("");
    const page = `<html><body><h1>The dam</h1><p>It leaks.<sup>1</sup> It holds.<sup>${group}</sup></p><h2>Notes</h2><ol>${list}</ol></body></html>`;
    expect(labels(readHtml("a.html", page))).toEqual(["1", "2", "3", "4"]);
    const lines = NOTES.map((note, i) => `${i + 1}. ${note}`).join("\n");
    const text = `# The dam\n\nIt leaks.<sup>1</sup> It holds.<sup>${group}</sup>\n\n## Notes\n\n${lines}\n`;
    expect(labels(readMarkdown("a.md", text))).toEqual(["1", "2", "3", "4"]);
  });

  test.each(RAISED)("raised in Word, typed by hand: %s", async (group) => {
    const up = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const body = `${p("The dam", "Title")}${p(`${run("It leaks.")}${up("1")}${run(" It holds.")}${up(group)}`)}${p("Notes", "Kop1")}${NOTES.map((note, i) => p(`${i + 1}. ${note}`)).join("")}`;
    expect(labels(await readDocx("a.docx", wordFile(body)))).toEqual(["1", "2", "3", "4"]);
  });
});

test.each([
  ["5 km", "3"],
  ["5 hm", "3"],
  ["5 км", "2"],
  ["3 cubic metres per inch", "2"],
  ["5 mètres", "2"],
  ["µg m", "-3"],
  ["5 kg ha", "−1"],
  ["10", "12"],
  ["E = mc", "2"],
  ["where x", "2"],
  ["an R", "2"],
  ["a χ", "2"],
  ["tons of CO", "2"],
  ["enriched U", "235"],
])("%s^%s is a power or a formula", (before, number) => {
  expect(isPower(before, number)).toBe(true);
});

test.each([
  ["It rose by 5 km.", "2"],
  ["It may hold 300 kg.", "2"],
  ["Plan B,", "2"],
  ["by the UN", "2"],
  ["of NATO", "2"],
  ["in 2014", "2"],
  ["the river", "2"],
  ["is a", "2"],
  ["5 km", "4"],
])("%s^%s calls a note", (before, number) => {
  expect(isPower(before, number)).toBe(false);
});
