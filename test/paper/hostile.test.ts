import { expect, test } from "vitest";
import { citationsOf, PAPER_RULES, readHtml, readMarkdown, readText } from "../../src/paper/index.ts";

test.each([
  "[1]",
  "[1",
  "[^1]",
  "[^a]: x\n",
  "> ",
  "(",
  "“",
  "a b ",
  "http://a?",
  "*a ",
  "&amp;",
  "\n",
  "1\n",
])(
  "200 kB of %j end in every reader",
  (part) => {
    const text = part.repeat(200_000 / part.length);
    for (const read of [readText, readMarkdown, readHtml])
      expect(read("p", text).text.length).toBe(text.length);
  },
  60_000,
);

test.each([
  "(",
  "“",
  "[1]",
  "1. ",
  "http://",
  "Ibid. ",
  "a. ",
  "A B ",
  "vol. 1, no. ",
  "Lee, “T,” ",
  "likely ",
  "1 May 2015 ",
  "see also ",
  "two options: a, b; ",
])(
  "200 kB of %j end in every rule, as text and as a note",
  (part) => {
    const text = part.repeat(200_000 / part.length);
    const around = "A short paper\n\nThe talks failed, and it was said.[1]\n\n";
    for (const whole of [
      `${around}${text}\n\nNotes\n\n[1] Ann Lee, “T,” R 3 (2015).\n`,
      `${around}Notes\n\n[1] ${text}\n`,
    ]) {
      // What rules for English read is read here whatever the language seems to be.
      const paper = { ...readText("p", whole), language: "en" as const };
      expect(citationsOf(paper).length).toBe(paper.notes.length);
      for (const rule of PAPER_RULES) expect(Array.isArray(rule.check(paper))).toBe(true);
    }
  },
  60_000,
);
