import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { findingsText } from "../../src/node/commands/findingsText.ts";
import {
  checkPaper,
  commentedWordFile,
  type Paper,
  paperAsWordFile,
  readDocx,
  readMarkdown,
  writePaperHtml,
} from "../../src/paper/index.ts";
import { layOut } from "../../src/paper/report/layOut.ts";
import { noPraise } from "../../src/paper/report/readingText.ts";
import type { Problem } from "../../src/record/index.ts";
import { commandWordsIn } from "../../src/words/index.ts";
import { growth, LINEAR } from "../growth.ts";
import { note, noteMark, p, run, SEPARATORS, wordFile } from "./wordFile.ts";

const PAPER = readMarkdown(
  "paper.md",
  "# Salt\n\nThe *first* pact held.[^a] It fell at once.[^b]\n\nNo end.\n\n[^a]: Ann Ore, Salt, 2001.\n[^b]: Bo Ash, Tin, 2002.\n",
);

function at(
  paper: Paper,
  words: string,
  rule = "absolute-word",
  severity: Problem["severity"] = "note",
): Problem {
  const from = paper.text.indexOf(words);
  expect(from).toBeGreaterThanOrEqual(0);
  const start = paper.lines.place(from);
  const end = paper.lines.place(from + words.length);
  return {
    rule,
    severity,
    message: `found ${words}`,
    file: paper.file,
    line: start.line,
    column: start.col,
    endLine: end.line,
    endColumn: end.col,
  };
}

/** The marks of comments and the calls of notes in their order. */
function marksAndCalls(xml: string): string {
  return [...xml.matchAll(/<w:(comment|footnote)Reference w:id="(\d+)"/g)]
    .map(([, kind, id]) => (kind === "comment" ? `C${id}` : `N${id}`))
    .join(" ");
}

/** Their comment's mark, as Word writes it, between the calls of the first and the second note. */
function withTheirMark(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "word/document.xml";
  const xml = strFromU8(parts[name]!).replace(
    /(<w:r><w:t[^>]*> and)/,
    '<w:r><w:commentReference w:id="0"/></w:r>$1',
  );
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

function xmlOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The words between the marks of each comment, by its id, and its text; every part must be well-formed. */
function commentsIn(bytes: Uint8Array): Map<string, { on: string; says: string }> {
  const parts = xmlOf(bytes);
  const found = new Map<string, { on: string; says: string }>();
  for (const [name, xml] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    const open = new Set<string>();
    let comment: string | undefined;
    let inText = false;
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", (tag) => {
      const id = Object.values(tag.attributes).find(({ local }) => local === "id")?.value ?? "";
      if (tag.local === "commentRangeStart") open.add(id);
      if (tag.local === "commentRangeEnd") open.delete(id);
      if (tag.local === "comment") comment = id;
      if (tag.local === "footnoteReference") for (const one of open) add(one, "on", `{${id}}`);
      inText = tag.local === "t";
    });
    parser.on("closetag", ({ local }) => {
      if (local === "t") inText = false;
    });
    parser.on("text", (text) => {
      if (!inText) return;
      if (comment !== undefined) add(comment, "says", text);
      for (const id of open) add(id, "on", text);
    });
    parser.write(xml).close();
    expect(open.size).toBe(0);
  }
  return found;

  function add(id: string, field: "on" | "says", text: string) {
    const one = found.get(id) ?? { on: "", says: "" };
    found.set(id, { ...one, [field]: one[field] + text });
  }
}

describe("the layout of a reviewed paper", () => {
  test("cuts text where findings begin and end, also where they overlap", () => {
    const laid = layOut(PAPER, [at(PAPER, "pact held"), at(PAPER, "held.[^a] It fell")]);
    const cut = laid.blocks.find(({ kind }) => kind === "paragraph")!.stretches;
    expect(cut.map(({ text, findings }) => [text, ...findings.map(({ number }) => number)])).toEqual([
      ["The first "],
      ["pact ", 1],
      ["held", 1, 2],
      [".", 2],
      ["a", 2],
      [" It fell", 2],
      [" at once."],
      ["b"],
    ]);
  });

  test("keeps every word, and a finding outside the text is not lost", () => {
    const nowhere = { ...at(PAPER, "Salt"), line: 6, column: 1, endLine: 6, endColumn: 1 };
    const laid = layOut(PAPER, [nowhere]);
    expect(laid.unplaced.length + laid.blocks.flatMap(({ findings }) => findings).length).toBe(1);
    expect(laid.blocks.map(({ stretches }) => stretches.map(({ text }) => text).join(""))).toContain(
      "No end.",
    );
  });
});

describe("the HTML report", () => {
  test("a hostile paper stays text", () => {
    const evil =
      "<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1) \u202etxt \"' &lt;";
    const paper: Paper = {
      ...PAPER,
      file: evil,
      title: { text: evil, offsets: [...evil].map((_, i) => i) },
      notes: PAPER.notes.map((one) => ({ ...one, label: evil, text: evil, offsets: [...evil].map(() => 0) })),
      credits: [{ text: evil, offsets: [...evil].map(() => 0) }],
    };
    const html = writePaperHtml(paper, [
      {
        ...at(PAPER, "pact"),
        message: evil,
        rule: evil,
        file: evil,
        related: [{ message: evil, file: evil, line: 1, column: 1 }],
      },
    ]);
    expect(html).not.toMatch(/<script|<img|href="(?!#)|\son\w+="|\u202e/);
    expect(html).toContain("default-src 'none'");
  });

  test("where nothing was found, what is hardly tested is told", () => {
    expect(writePaperHtml(PAPER, [])).toMatch(/Nothing was found to mark\..*No finding is no praise/u);
    expect(writePaperHtml(PAPER, [at(PAPER, "pact")])).not.toContain("no praise");
  });

  test("what was read is told, and beside a doubtful reading too that no finding is no praise", () => {
    expect(writePaperHtml(PAPER, [at(PAPER, "pact")])).toMatch(/class="read">Read: \d+ words/u);
    const doubted = { ...PAPER, readerDoubts: [{ message: "page 3 could not be read", page: 1 }] };
    const html = writePaperHtml(doubted, []);
    expect(html).toMatch(/Not sure: page 3 could not be read.*reading is in doubt.*No finding is no praise/u);
    expect(html).not.toContain("Nothing was found to mark");
  });

  test("where rules kept silent over a doubt, what silence is worth stands beside other findings too", () => {
    const doubted = { ...PAPER, readerDoubts: [{ message: "page 3 could not be read", page: 1 }] };
    const found = [at(doubted, "pact")];
    const { en, de } = commandWordsIn;
    expect(noPraise(doubted, found, en.check.read)).toEqual([en.check.read.silentInDoubt]);
    expect(noPraise(doubted, found, de.check.read)).toEqual([de.check.read.silentInDoubt]);
    expect(noPraise(PAPER, found, en.check.read)).toEqual([]);
    expect(writePaperHtml(doubted, found)).toMatch(/1 finding\..*No finding is no praise: rules/su);
    expect(findingsText(found, doubted, [], false, true, en.check)).toMatch(
      /1 note\nNo finding is no praise: rules .* kept silent/u,
    );
  });

  test("each finding is linked both ways, and ids are unique", () => {
    const html = writePaperHtml(PAPER, [
      at(PAPER, "pact held"),
      at(PAPER, "held.[^a] It fell"),
      at(PAPER, "Bo Ash"),
    ]);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const number of [1, 2, 3]) expect(ids).toEqual(expect.arrayContaining([`m${number}`, `f${number}`]));
  });

  test("grows with the paper, not faster", () => {
    const longer = (parts: number) =>
      `# Long\n\n${"For the first time the pact fell. ".repeat(30)}\n\n`.repeat(parts);
    const report = (text: string) => {
      const paper = readMarkdown("long.md", `${text}\n\n[^1]: Note.`);
      expect(writePaperHtml(paper, checkPaper(paper)).length).toBeGreaterThan(text.length);
    };
    expect(growth(longer, 500, report)).toBeLessThan(LINEAR);
  });
});

describe("a Word copy with comments", () => {
  const bytes = wordFile(
    p("Salt", "Title") +
      p(
        `${run("The pact &amp; the trea", "<w:b/>")}${run("ty held")}${noteMark("footnote", 2)}<w:r><w:t>, they</w:t><w:tab/><w:t>said once more.</w:t></w:r>`,
      ) +
      p("A second paragraph."),
    { footnotes: SEPARATORS + note("footnote", 2, "Ann Ore, Salt, 2001.") },
  );
  const paper = readDocx("a.docx", bytes);

  test("comments stand on the words they are about, across runs and within them", () => {
    const words = ["& the", "treaty held", "they said once", "Ann Ore", "A second paragraph.", "Salt"];
    const made = commentedWordFile(
      "a.docx",
      bytes,
      words.map((one) => at(paper, one)),
    );
    const comments = [...commentsIn(made).values()];
    expect(comments.map(({ on }) => on).sort()).toEqual(
      ["& the", "treaty held", "theysaid once", "{2}", "A second paragraph.", "Salt"].sort(),
    );
    expect(comments.map(({ says }) => says)).toContain("Note: found Ann Ore (absolute-word)");
  });

  test("the text reads as before, and other parts stay as they were", () => {
    const made = commentedWordFile("a.docx", bytes, [at(paper, "& the"), at(paper, "they said")]);
    expect(readDocx("a.docx", made).text).toBe(paper.text);
    const [before, after] = [xmlOf(bytes), xmlOf(made)];
    for (const name of ["word/styles.xml", "word/footnotes.xml", "_rels/.rels"])
      expect(after[name]).toBe(before[name]);
    expect(after["[Content_Types].xml"]).toContain('PartName="/word/comments.xml"');
    // Both halves of a bold run are bold.
    expect(after["word/document.xml"]!.match(/<w:rPr><w:b\/><\/w:rPr>/g)?.length).toBe(3);
  });

  test("no mark of ours stands between the calls of the first and the second note, and each stays on its words", () => {
    const [one, two, three] = [1, 2, 3].map((id) => noteMark("footnote", id + 1));
    const noted = wordFile(
      p(`${run("Salt fell")}${one}${run(" and tin rose")}`) +
        p(`${run("with lead")}${two}${run(" at last")}${three}`),
      {
        footnotes:
          SEPARATORS + [2, 3, 4].map((id) => note("footnote", id, `Ann Ore, Salt ${id}, 2001.`)).join(""),
      },
    );
    const read = readDocx("a.docx", noted);
    const words = ["Salt fell", "tin rose", "with lead", "at last"];
    const made = commentedWordFile(
      "a.docx",
      noted,
      words.map((word) => at(read, word)),
    );
    expect([...commentsIn(made).values()].map(({ on }) => on).sort()).toEqual([...words].sort());
    expect(marksAndCalls(xmlOf(made)["word/document.xml"]!)).toBe("C0 N2 N3 C1 C2 C3 N4");
    expect(readDocx("a.docx", made).text).toBe(read.text);
    const written = paperAsWordFile(
      read,
      words.map((word) => at(read, word)),
    );
    expect(marksAndCalls(xmlOf(written)["word/document.xml"]!)).toMatch(/^C\d N1 N2 C\d C\d C\d N3$/);
    // What is there was put there by somebody else.
    const kept = commentedWordFile("a.docx", withTheirMark(made), [at(read, "tin rose")]);
    expect(marksAndCalls(xmlOf(kept)["word/document.xml"]!)).toMatch(/^C0 N2 C0 N3 C4 /);
  });

  test("comments that are there are kept, and numbers go on behind theirs", () => {
    const once = commentedWordFile("a.docx", bytes, [at(paper, "treaty")]);
    const twice = commentedWordFile("a.docx", once, [at(paper, "pact"), at(paper, "treaty")]);
    expect([...commentsIn(twice)].map(([id, { on }]) => [id, on]).sort()).toEqual([
      ["0", "treaty"],
      ["1", "pact"],
      ["2", "treaty"],
    ]);
    expect(xmlOf(twice)["[Content_Types].xml"]!.match(/comments\.xml/g)?.length).toBe(1);
  });
});

describe("a paper of another format as a Word file", () => {
  test("has its text, real footnotes, and comments; those on notes stand where the note is called", () => {
    const made = paperAsWordFile(PAPER, [
      at(PAPER, "pact held"),
      at(PAPER, "held.[^a] It fell"),
      at(PAPER, "Bo Ash"),
    ]);
    const comments = commentsIn(made);
    expect([1, 2, 3].map((id) => comments.get(`${id}`)?.on)).toEqual([
      "pact held",
      "held.{1}a It fell",
      "{2}b",
    ]);
    const back = readDocx("b.docx", made);
    expect(back.title?.text).toBe("Salt");
    expect(back.notes.map(({ text }) => text.replace(/^[ab] /, ""))).toEqual([
      "Ann Ore, Salt, 2001.",
      "Bo Ash, Tin, 2002.",
    ]);
  });

  test("what XML cannot hold becomes a visible mark", () => {
    const paper = {
      ...PAPER,
      title: { text: "a\u0000\u000b\ud800<&b\u202e", offsets: [0, 1, 2, 3, 4, 5, 6, 7] },
    };
    const made = paperAsWordFile(paper, [{ ...at(PAPER, "pact"), message: "\u0001<w:p>" }]);
    expect(commentsIn(made).get("1")?.says).toContain("\ufffd<w:p>");
    expect(readDocx("c.docx", made).title?.text).toBe("a\ufffd\ufffd\ufffd<&b\ufffd");
  });
});
