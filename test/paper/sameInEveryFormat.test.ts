import { describe, expect, test } from "vitest";
import { asHtml, asMarkdown, asText, asWord, makePaper } from "../../bench/paperText.ts";
import { checkPaper, type Paper, readDocx, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";
import { readingOf } from "../../src/paper/reading.ts";

const LIST = `Ek, Bo. 2015. The closing of the commission. Vell: River Press.

Lee, Ann. 2011. Opening. River Review 3 (1): 4–9.

Ode, Max. 2016. Why it was closed. Vell: River Press.

Unger, Pia. 2001. Old rivers. Vell: River Press.`;
const BODY = [
  "The commission was opened in 2010 (Lee 2011). It was closed in 2014 (Ek 2014), and Ode (2016) tells why.",
  "Nobody in the valley has forgotten it, though few speak of it (Marsh 2019). There are XX posts left.",
];

/** What is read of a paper and found in it, whatever its format; places are those of the format. */
function told(paper: Paper) {
  const { words, notes, marks, references, system, sections } = readingOf(paper);
  return {
    reading: { words, notes, marks, references, system, sections },
    notes: paper.notes.map(({ label, text }) => `${label} ${text.replace(/[*_]/gu, "")}`),
    found: checkPaper(paper)
      .map(({ rule, severity }) => `${severity} ${rule}`)
      .sort(),
  };
}

describe("one text gives the same notes, references and findings in every format", () => {
  test.each([1, 2, 3])("with notes, seed %i", (seed) => {
    const made = makePaper(1_500, seed);
    const text = told(readText("p.txt", asText(made)));
    expect(text.notes.length).toBeGreaterThan(10);
    for (const paper of [
      readMarkdown("p.md", asMarkdown(made)),
      readHtml("p.html", asHtml(made)),
      readDocx("p.docx", asWord(made)),
    ])
      expect(told(paper)).toEqual(text);
  });

  test("with a list of works", () => {
    const text = told(readText("p.txt", `A paper\n\n${BODY.join("\n\n")}\n\nReferences\n\n${LIST}\n`));
    expect(text.reading).toMatchObject({ references: 4, system: "author-date" });
    expect(text.found).toEqual([
      "note citation-differs",
      "note citation-not-listed",
      "note left-over",
      "note reference-not-cited",
    ]);
    const html = (list: string) =>
      `<h1>A paper</h1>${BODY.map((one) => `<p>${one}</p>`).join("")}<h2>References</h2>${list}`;
    const entries = LIST.split("\n\n");
    for (const paper of [
      readMarkdown("p.md", `# A paper\n\n${BODY.join("\n\n")}\n\n## References\n\n${LIST}\n`),
      readMarkdown(
        "p.md",
        `# A paper\n\n${BODY.join("\n\n")}\n\n## References\n\n${entries.map((one) => `- ${one}`).join("\n")}\n`,
      ),
      readHtml("p.html", html(entries.map((one) => `<p>${one}</p>`).join(""))),
      readHtml("p.html", html(`<ul>${entries.map((one) => `<li>${one}</li>`).join("")}</ul>`)),
    ])
      expect({ ...told(paper), reading: text.reading }).toEqual(text);
  });
});

test.each<[string, (body: string[], notes: string[]) => Paper]>([
  [
    "plain text, notes numbered with a stop",
    (body, notes) =>
      readText(
        "p.txt",
        `A paper\n\n${body.map((text, i) => `${text}[${i + 1}]`).join(" ")}\n\nNotes\n\n${notes.map((text, i) => `${i + 1}. ${text}`).join("\n")}\n`,
      ),
  ],
  [
    "plain text, raised figures",
    (body, notes) =>
      readText(
        "p.txt",
        `A paper\n\n${body.map((text, i) => `${text}${raised(i + 1)}`).join(" ")}\n\nNotes\n\n${notes.map((text, i) => `${i + 1}. ${text}`).join("\n")}\n`,
      ),
  ],
  [
    "Markdown with figures in <sup>",
    (body, notes) =>
      readMarkdown(
        "p.md",
        `# A paper\n\n${body.map((text, i) => `${text}<sup>${i + 1}</sup>`).join("\n\n")}\n\n## Notes\n\n${notes.map((text, i) => `${i + 1}. ${text}`).join("\n")}\n`,
      ),
  ],
  [
    "HTML with figures in <sup> and a list",
    (body, notes) =>
      readHtml(
        "p.html",
        `<h1>A paper</h1>${body.map((text, i) => `<p>${text}<sup>${i + 1}</sup></p>`).join("")}<h2>Notes</h2><ol>${notes.map((text) => `<li>${text}</li>`).join("")}</ol>`,
      ),
  ],
])("no note beyond the 999th is lost: %s", (_, read) => {
  const numbers = Array.from({ length: 1_030 }, (__, i) => i + 1);
  const paper = read(
    numbers.map(
      (n) => `The ports traded less than in the year before, as the ${n} books of the harbour show.`,
    ),
    numbers.map((n) => `Ann Lee, “Trade ${n},” Review ${n % 40} (${1950 + (n % 60)}), ${n}.`),
  );
  expect(paper.notes.length).toBe(numbers.length);
  expect(paper.marks.map(({ label }) => label)).toEqual(numbers.map(String));
});

test("a line that begins with a year begins no note", () => {
  const paper = readText(
    "p.txt",
    "A paper\n\nTrade fell after the war of\n2014. It rose again.[1]\n\nNotes\n\n1. Ann Lee, “Trade,” Review 3 (2015).\n\n2016. The year of the note is another.\n",
  );
  expect(paper.notes).toHaveLength(1);
  expect(paper.sections[0]?.paragraphs).toHaveLength(1);
});

function raised(number: number): string {
  return [...`${number}`].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}

test("a paper of thousands of notes has them all, and a year in brackets is none", () => {
  const count = 1_200;
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const body = numbers.map((n) => `Trade fell in year ${n}.[${n}]${n % 9 === 0 ? "\n\n" : ""}`).join(" ");
  const notes = numbers.map((n) => `[${n}] Ann Lee, “Trade ${n},” Review ${n} (2015): ${n}.`).join("\n\n");
  const paper = readText("p.txt", `A paper\n\n${body} It rose then [2015].\n\nNotes\n\n${notes}\n`);
  expect(paper.notes.length).toBe(count);
  expect(paper.marks.length).toBe(count);
  expect(checkPaper(paper).filter(({ severity }) => severity === "error")).toEqual([]);
});
