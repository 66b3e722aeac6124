import { describe, expect, test } from "vitest";
import { bibliographyOf, worksOf } from "../../src/paper/citations/index.ts";
import { type Paper, readDocx, readHtml, readMarkdown } from "../../src/paper/index.ts";
import { noteMark, p, run, wordFile } from "./wordFile.ts";

type Name = { family?: string; literal?: string };

const firstOf = (paper: Paper) => {
  const [work] = bibliographyOf(paper);
  const { author, editor, ...rest } = work!.item as Record<string, unknown> & {
    author?: Name[];
    editor?: Name[];
  };
  return { ...rest, who: (author ?? editor ?? []).map(({ family, literal }) => family ?? literal) };
};
const workIn = (note: string) =>
  firstOf(readMarkdown("p.md", `# A paper\n\nTrade fell.[^1]\n\n[^1]: ${note}\n`));

describe("what a note sets in italics", () => {
  test.each<[note: string, title: string, who: string[]]>([
    [
      "Oak, *Deadly Waters, Shallow Rivers: Indo-Sorn Relations, 1911 to 1950* (Vell: Harbour Press, 2016), 12.",
      "Deadly Waters, Shallow Rivers: Indo-Sorn Relations, 1911 to 1950",
      ["Oak"],
    ],
    [
      "Ann Lee and Bo Ek, eds., *Who Pays? The Toll, Its Friends* (Oxford: River Press, 2004).",
      "Who Pays? The Toll, Its Friends",
      ["Lee", "Ek"],
    ],
    [
      "*Report of the Weir Commission: Volume II, The Gates* (Vell: Ministry of Water, 1988), 14.",
      "Report of the Weir Commission: Volume II, The Gates",
      [],
    ],
    [
      "Dana Oak, *The Ferry*, *the Bridge and the Ford* (Bland: Quay House, 1999).",
      "The Ferry, the Bridge and the Ford",
      ["Oak"],
    ],
  ])("is its title: %s", (note, title, who) => {
    expect(workIn(note)).toMatchObject({ title, who });
  });

  test.each<[note: string, title: string, container: string]>([
    [
      "Carl Roe, “Salt and Peace,” *The Sorn Review* 4, no. 2 (2011): 14–31.",
      "Salt and Peace",
      "The Sorn Review",
    ],
    [
      "Lee, A. Trade on the upper lakes. *Journal of Water*, 2015, 4(2), 11–20.",
      "Trade on the upper lakes",
      "Journal of Water",
    ],
    [
      "Fay Elm, “How the *Margareta* Sank,” in *Wrecks of the North*, ed. Guy Fir (Millgate: Reef Books, 2001), 3–9.",
      "How the Margareta Sank",
      "Wrecks of the North",
    ],
  ])("is where the work stands, behind its title: %s", (note, title, container) => {
    expect(workIn(note)).toMatchObject({ title, "container-title": container });
  });

  test("calls a work again that was cited in full", () => {
    const paper = readMarkdown(
      "p.md",
      "# A paper\n\nTrade fell.[^1] It rose.[^2]\n\n[^1]: Carl Roe, *Salt: A Second Look* (Vell: Mill, 1999), 3.\n\n[^2]: Roe, *Salt*, 55.\n",
    );
    expect(worksOf(paper).map(({ citations }) => citations.length)).toEqual([2]);
  });

  test("is known of HTML and Word too", () => {
    const title = "Deadly Waters, Shallow Rivers: Sorn Relations";
    const html = readHtml(
      "p.html",
      `<h1>A paper</h1><p>Trade fell.<a href="#n1">1</a></p><h2>Notes</h2><ol><li id="n1">Oak, <em>${title}</em> (Vell: Harbour Press, 2016), 12.</li></ol>`,
    );
    const note = [run("Oak, "), run(title, "<w:i/>"), run(" (Vell: Harbour Press, 2016), 12.")].join("");
    const word = readDocx(
      "p.docx",
      wordFile(p(`${run("Trade fell.")}${noteMark("footnote", 1)}`), {
        footnotes: `<w:footnote w:id="1">${p(note)}</w:footnote>`,
      }),
    );
    for (const paper of [html, word]) expect(firstOf(paper)).toMatchObject({ title, who: ["Oak"] });
  });
});
