import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

function reviewOf(text: string, ...options: string[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "case.yaml"), text);
  return detente("review", folder, "--as-of", "2020-01-01", ...options).out.replace(/\s+/g, " ");
}

const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: Aland, kind: state}, {id: B, name: Bland, kind: state}]\n";
const FORMAT =
  "formats:\n  - {id: f, name: Forum, kind: forum, mode: bilateral, pillars: [], phases: [{date: 2012, phase: founded, axis: existence, status: active, verification: unverified}]}\n";

describe("the page of a case with little in it", () => {
  test("has no table without rows, and says that no format is recorded", () => {
    const page = reviewOf(HEAD + FORMAT, "--full");
    expect(page).not.toContain("By pillar");
    expect(page).toContain("No format is recorded as having both parties in it on that day.");
  });

  test("does not call a work without a date one that became known later", () => {
    const text = `${HEAD}sources: [{id: s, type: webpage, title: A page}]\n`;
    expect(reviewOf(text)).not.toContain("became known later");
    expect(reviewOf(text, "--left-out")).toBe(
      "Left out as of 2020-01-01, as known later or without a date that says since when: sources: 1 case.yaml:5 sources s ",
    );
    expect(JSON.parse(reviewOf(text, "--left-out", "--format", "json"))).toEqual({
      asOf: "2020-01-01",
      counts: { sources: 1 },
      entries: [{ kind: "sources", id: "s", file: "case.yaml", line: 5 }],
    });
  });
});

test("one scenario is counted in the singular, and a state with no option on is read as one", () => {
  const folder = join(temporaryFolder(), "case");
  detente("new", folder);
  const page = detente("review", folder, "--full").out.replace(/\s+/g, " ");
  expect(page).toContain("by the one reading recorded");
  expect(page).toContain("With nothing on, nobody gains by a move of its own.");
  expect(page).not.toMatch(/of 1 scenarios|In nothing/);
});
