import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkPaper,
  paperAsWordFile,
  readDocx,
  readMarkdown,
  readText,
  worksOf,
} from "../../src/paper/index.ts";

const folder = new URL("../fixtures/papers/real-like/", import.meta.url);
const right: Record<string, string[]> = JSON.parse(
  readFileSync(new URL("../real-like.findings.json", folder), "utf8"),
);
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const read = (name: string, text = textOf(name)) =>
  (name.endsWith(".md") ? readMarkdown : readText)(name, text);

/** Twelve papers of different styles, written without regard to the rules; what is right was judged by reading them. */
describe("of a paper as analysts write them only what is right is found", () => {
  test("every paper was judged", () => {
    expect(Object.keys(right).sort()).toEqual(readdirSync(folder).sort());
  });

  test.each(Object.keys(right))("%s", (name) => {
    const found = checkPaper(read(name)).map(({ line, rule }) => `${line} ${rule}`);
    expect(found.sort()).toEqual([...right[name]!].sort());
  });

  test.each(Object.keys(right))("%s with Windows line ends", (name) => {
    const found = checkPaper(read(name, textOf(name).replace(/\n/g, "\r\n"))).map(
      ({ line, rule }) => `${line} ${rule}`,
    );
    expect(found.sort()).toEqual([...right[name]!].sort());
  });

  test.each(Object.keys(right))("%s as a Word file", (name) => {
    const found = checkPaper(readDocx("paper.docx", paperAsWordFile(read(name), []))).map(({ rule }) => rule);
    expect(found.sort()).toEqual(right[name]!.map((one) => one.split(" ")[1]).sort());
  });
});

const NOTES = "\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n";
const rulesIn = (text: string) =>
  checkPaper({ ...readText("p.txt", `A short paper\n\n${text}`), language: "en" }).map(({ rule }) => rule);

describe("what is no fault is not found", () => {
  test.each([
    [
      "“never” that denies one thing that happened",
      `He never went back. A third had never crossed.[1]${NOTES}`,
    ],
    ["a turn of phrase with “always”", `Trade rose.[1] It went on. And there is always a choice.${NOTES}`],
    ["“almost always”", `Trade rose.[1] It went on. Talks are almost always slow.${NOTES}`],
    [
      "an absolute word within straight quotation marks",
      `Trade rose.[1] Then he came. He said "it has never been so".${NOTES}`,
    ],
    [
      "an absolute word in a paper that gives no sources at all",
      "It is the only road. It has never been closed.\n",
    ],
    [
      "an absolute word with author and year in brackets",
      "It is the only road (Lee, 2015, p. 4). Trade rose.\n",
    ],
    ["a forecast within the month", "It will probably fall within the month.\n"],
    [
      "a forecast that shares the horizon of the sentence before",
      "It is likely that talks will begin in the next five years. It is equally likely that they will fail.\n",
    ],
    [
      "a recommendation in the summary",
      `Summary\n\nThe League should open an office.\n\nOffices\n\nTrade rose.[1] It fell.${NOTES}`,
    ],
    [
      "a quotation of the speaker whom the note of the paragraph names",
      `Lee gave a talk on trade.[1] It was long. She distinguished three phases. The last was short. “It let the League give way to its own review,” she concluded.${NOTES}`,
    ],
    [
      "a quotation with name and page in brackets in a paper that has notes as well",
      `Trade rose.[1]\n\nIt ended. “It let the League give way to its own review” (Lee 115). It was late.${NOTES}`,
    ],
    [
      "a quotation of a provision named by its article",
      `Trade rose.[1]\n\nIt ended. Article 5 obliges them “to meet once a year and to report to the Council.” It was late.${NOTES}`,
    ],
  ])("%s", (_, text) => {
    expect(rulesIn(text).filter((rule) => rule !== "likelihood-in-prose")).toEqual([]);
  });

  test.each([
    ["more likely than", "The first reading is more likely than the second."],
    ["makes more likely", "Rain makes ceasefires more likely in one district."],
    ["a number beside the word", "A stalemate is likely (60 %). In the end a stalemate is likely."],
    ["a chance in numbers", "A return was improbable; several put the chance at less than one in ten."],
  ])("a likelihood that needs no scale: %s", (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe("what notes of other styles cite is read", () => {
  const first = (note: string) => {
    const { id, URL, type, ...item } = worksOf(
      readText("p.txt", `A short paper\n\nTrade rose.[1]\n\nNotes\n\n[1] ${note}\n`),
    )[0]!.item;
    return item;
  };

  test("a German title closed by a straight mark", () => {
    expect(first('Nina Berg, „Kalte Ufer", in: Hefte, 75 (2025), H. 1, S. 33–49.').title).toBe("Kalte Ufer");
  });

  test("a title in single marks, the volume before the journal", () => {
    expect(first("Ann Lee, 'The Opinion', 33 River Law Review (2022) 511, at 519–524.")).toEqual({
      author: [{ family: "Lee", given: "Ann" }],
      title: "The Opinion",
      volume: "33",
      "container-title": "River Law Review",
      issued: { "date-parts": [[2022]] },
    });
  });

  test("words quoted first, then their author and title", () => {
    expect(
      first("« La paix est en cours », Ann Lee, « Sur le fleuve », Le Courrier, 12 avril 2019, p. 7."),
    ).toMatchObject({
      author: [{ family: "Lee", given: "Ann" }],
      title: "Sur le fleuve",
      "container-title": "Le Courrier",
    });
  });

  test("a resolution by its number and name", () => {
    expect(
      first("GA Res. 2625 (XXV), Declaration on Friendly Relations, 24 October 1970, para. 2.").title,
    ).toBe("GA Res. 2625 (XXV), Declaration on Friendly Relations");
  });
});

describe("a quotation and its original in the note", () => {
  const RUSSIAN = "«Торговля упала, потому что никто не верил, что другая сторона заплатит»";
  const withNote = (quoted: string, note: string) =>
    rulesIn(`He said that “${quoted}”[1]\n\nNotes\n\n[1] ${note}\n`).filter(
      (rule) => rule === "translation-original",
    );
  const source = "А. Б. Ли, «О торговле», Известия, 4 мая 2015 г.";

  test("a translation the original covers is no fault", () => {
    expect(
      withNote("trade fell because nobody trusted the other side to pay.", `${RUSSIAN}, ${source}`),
    ).toEqual([]);
  });

  test("one that goes on after an ellipsis, where the original stops, is", () => {
    expect(
      withNote(
        "trade fell because nobody trusted the other side to pay … and it will fall again as long as they rule.",
        `${RUSSIAN}, ${source}`,
      ),
    ).toEqual(["translation-original"]);
  });

  test("a German source quoted in English without original is found, and a word on the translation silences it", () => {
    const german = "Nina Berg, „Wer spricht für den Osten und für die Grenze?“, Osthefte 7 (2015), S. 4";
    const quoted = "trade fell because nobody trusted the other side to pay.";
    expect(withNote(quoted, `${german}.`)).toEqual(["translation-original"]);
    expect(withNote(quoted, `${german} (my translation).`)).toEqual([]);
  });
});

describe("one work under two titles", () => {
  const found = (second: string) =>
    rulesIn(
      `Trade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War in the North,” Review 3 (2015): 4.\n\n[2] ${second}\n`,
    ).filter((rule) => rule === "title-differs");

  test.each([
    ["the second part of a series", "Ann Lee, “Trade and War in the North, Part 2,” Review 4 (2015): 9."],
    ["another journal", "Ann Lee, “Trade and Wars of the North,” Quarterly 3 (2015): 9."],
    ["another year", "Ann Lee, “Trade and Wars of the North,” Review 3 (2016): 9."],
    ["a title with its subtitle", "Ann Lee, “Trade and War in the North: A View,” Review 3 (2015): 9."],
    ["another subject", "Ann Lee, “Peace and Love in the South,” Review 3 (2015): 9."],
  ])("%s is no slip", (_, second) => {
    expect(found(second)).toEqual([]);
  });
});

describe("the words of a text quoted from the press", () => {
  const found = (sentence: string) =>
    rulesIn(`${sentence}[1]\n\nNotes\n\n[1] Ann Lee, “Summit Ends,” The Daily Gazette, 4 May 2015.\n`).filter(
      (rule) => rule === "press-for-text",
    );

  test("what a minister says of a treaty is the press's to report", () => {
    expect(found("The minister said of the treaty that it was “a dead letter since the spring.”")).toEqual(
      [],
    );
    expect(found("Asked about the communiqué, she called it “a dead letter since the spring.”")).toEqual([]);
  });

  test("what the treaty says is not", () => {
    expect(found("According to the treaty of 1998, “both sides shall meet once a year.”")).toEqual([
      "press-for-text",
    ]);
  });
});

describe("notes under asterisks and daggers in plain text", () => {
  const body =
    "Trade between the two sides fell by half in the year after the talks had ended, and nobody came to the fair.* It rose again in the spring, when the road was opened for the first time since the war.†";

  test("are read, and called by their signs", () => {
    const paper = readText(
      "p.txt",
      `A short paper\n\n${body}\n\n* Ann Lee, “Trade,” Review 3 (2015): 4.\n† Bo Ek, “Growth,” Review 4\n(2017): 9.\n`,
    );
    expect(paper.notes.map(({ label, text }) => [label, text])).toEqual([
      ["*", "Ann Lee, “Trade,” Review 3 (2015): 4."],
      ["†", "Bo Ek, “Growth,” Review 4 (2017): 9."],
    ]);
    expect(paper.marks.map(({ label }) => label)).toEqual(["*", "†"]);
    expect(paper.sections[0]!.paragraphs[0]!.text).not.toMatch(/[*†]/);
  });

  test("a list, emphasis, and a line about the author are none", () => {
    for (const text of [
      `A short paper\n\n${body.replace(/[*†]/g, "")}\n\n* trade\n* growth\n`,
      `A short paper\n\nIt was *so* that ${body}\n\n* trade\n`,
      `A short paper\n\nAnn Lee*\n\n${body.replace(/[*†]/g, "")}\n\n* Ann Lee teaches history.\n`,
    ])
      expect(readText("p.txt", text).notes).toEqual([]);
  });
});
