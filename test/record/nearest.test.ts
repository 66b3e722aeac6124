import { describe, expect, test } from "vitest";
import { nearest } from "../../src/record/index.ts";

describe("the nearest known name", () => {
  test.each([
    ["titel", ["note", "title"], "title"],
    ["initators", ["initiators", "targets"], "initiators"],
    ["NRC", ["nrc", "eapc"], "nrc"],
    ["nrc-2002", ["nrc-2020", "pjc-1997"], "nrc-2020"],
    ["unverifed", ["verified", "unverified"], "unverified"],
  ])("to %s among %j is %s", (name, known, found) => {
    expect(nearest(name, known)).toBe(found);
  });

  test.each([
    ["foo", ["title", "question"]],
    ["C", ["A", "B"]],
    ["anything", []],
    ["", ["a", "ab"]],
    ["x".repeat(10_000), ["title"]],
  ])("to %s among %j is none", (name, known) => {
    expect(nearest(name, known)).toBeUndefined();
  });
});
