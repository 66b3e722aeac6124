import { describe, expect, test } from "vitest";
import { compareWithCase, readText } from "../../../src/paper/index.ts";
import { CONFLICTS, type Conflict, WRITTEN } from "./conflicts.ts";
import { TOPICS } from "./sentences.ts";

function found(written: string): string[] {
  const conflict = written[0] as Conflict;
  const paper = readText("paper.txt", `A paper\n\n${WRITTEN[conflict]}\n\n${written.slice(2)}\n`);
  return compareWithCase({ ...paper, language: "en" }, CONFLICTS[conflict]).map(({ rule }) => rule);
}

describe.each(TOPICS)("$topic", ({ rules, wrong, right }) => {
  test.each(wrong)("is found: %s", (sentence) => {
    expect(found(sentence).filter((rule) => rules.includes(rule)).length).toBeGreaterThan(0);
  });

  test.each(right)("is left alone: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});
