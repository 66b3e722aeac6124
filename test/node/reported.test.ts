import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detente, root, temporaryFolder } from "./run.ts";

/** Small inputs that people reported of other programs; each stands for a class of faults. */
const REPORTED = join(root, "test/fixtures/reported");
const folder = temporaryFolder();

/** The case in a folder of its own, with one file changed. */
function changed(name: string, file: string, edit: (text: string) => string): string {
  const copy = join(folder, `${name}-${Math.abs(hash(edit.toString()))}`);
  mkdirSync(copy, { recursive: true });
  cpSync(join(REPORTED, name), copy, { recursive: true });
  writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), "utf8")));
  return copy;
}
const hash = (text: string) => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);

const formatOn = (path: string, day: string) =>
  JSON.parse(detente("status", path, "--on", day, "--format", "json").out).formats[0];
const notesOf = (name: string, ...more: string[]): string[] =>
  JSON.parse(detente("review", join(REPORTED, name), "--format", "json", ...more).out).notes.map(
    ({ text }: { text: string }) => text,
  );

describe("dates", () => {
  const line = (name: string) => join(REPORTED, name);

  test("after a suspension from 2014 to 2016 the hotline works again", () => {
    expect(formatOn(line("interval-on-a-phase"), "2015-06-01").operates).toBe("no");
    expect(formatOn(line("interval-on-a-phase"), "2020-01-01").operates).toBe("yes");
  });

  test("a start that is not known leaves it open whether it has begun", () => {
    expect(formatOn(line("unknown-start-counts-as-begun"), "2013-06-01").operates).toBe("possible");
  });

  test("what goes on, and what ended nobody knows when, are told apart", () => {
    const { out } = detente("timeline", line("unknown-end-said-as-since"));
    expect(out).toMatch(/since 2014 The blockade/);
    expect(out).toMatch(/from 2014, end unknown The strike/);
  });

  test("in the year of joining and of leaving a membership is possible", () => {
    const path = line("membership-until-a-year");
    const answers = ["2009-12-31", "2010-06-01", "2011-01-01"].map(
      (day) => formatOn(path, day).parties.BLA?.takesPart,
    );
    expect(answers).toEqual(["yes", "possible", "no"]);
  });

  test.each(["2014~", "2014?"])("%s is possible a little outside of 2014", (date) => {
    const path = changed("about-and-unsure-change-nothing", "record.yaml", (text) =>
      text.replace(/2014[~?]/, date),
    );
    expect(formatOn(path, "2015-01-01").operates).toBe("possible");
  });

  test("201X? is a decade", () => {
    const { code, out } = detente("check", line("decade-with-doubt-refused"));
    expect([code, out]).toEqual([0, expect.stringContaining("0 errors")]);
  });

  test("the headings of a timeline are years in words", () => {
    const { out } = detente("timeline", line("timeline-heading-of-a-set"));
    expect(out).not.toMatch(/[{[~]201|\/201|\.\.\/2/);
  });
});

describe("bibliographies", () => {
  test("BibLaTeX keeps its dates, journal and place", () => {
    const [note] = notesOf("biblatex-read-as-bibtex");
    for (const part of ["May 4, 2015", "(Leiden, November 2010)", "Review 4 (2016)"])
      expect(note).toContain(part);
  });

  test("a DOI with its address is not doubled, and no tag of a title is shown", () => {
    expect(notesOf("doi-doubled").join()).toMatch(
      /(?<!https:\/\/doi\.org\/)https:\/\/doi\.org\/10\.1000\/x1/,
    );
    for (const note of notesOf("italics-in-a-title-shown-as-tags")) expect(note).not.toMatch(/<|&lt;/);
  });

  test("the day of reading is kept, and the page that was read stands in later views", () => {
    expect(notesOf("ris-day-of-reading-lost", "--as-of", "2024-06-01").join()).toContain(
      "accessed December 1, 2021",
    );
  });

  test.each(["n-d-refused", "one-space-in-ris", "accents-tear-ids-apart"])("%s: nothing to tell", (name) => {
    const { code, out } = detente("check", join(REPORTED, name));
    expect([code, out]).toEqual([0, expect.stringContaining("0 errors, 0 warnings")]);
  });

  test("a name by position leads to no other work when a record is put on top", () => {
    const path = changed("source-1-is-another-work-tomorrow", "lib.ris", () =>
      readFileSync(join(REPORTED, "next-week.ris"), "utf8"),
    );
    expect(detente("check", path).out).toMatch(/unknown source "source-1".*ivanov-doverii-2016/);
  });

  test.each([
    ["cyrillic.txt", ".bib", ["Їжак, Олена", "Вісник", "Про довіру"]],
    [
      "press-releases.txt",
      ".ris",
      ["ministry-of-foreign-press-release-2015", "ministry-of-foreign-press-release-2016"],
    ],
    ["accents.txt", ".json", ["marquez-rios-lagos-2015", "ozturk-nehirler-2015"]],
  ])("the works of %s are written whole to %s", (paper, ending, parts) => {
    const written = join(folder, `works${ending}`);
    detente("check", join(REPORTED, paper), "--bibliography", written);
    const text = readFileSync(written, "utf8");
    for (const part of parts) expect(text).toContain(part);
  });
});

describe("messages", () => {
  test("places are named from where the command was run", () => {
    const { out } = detente(
      "check",
      "test/fixtures/reported/annotations-of-a-case-in-a-folder",
      "--format",
      "github",
    );
    expect(out).toMatch(
      /^::error file=test\/fixtures\/reported\/annotations-of-a-case-in-a-folder\/record\.yaml,/,
    );
  });

  test("one colon too many is one error, and what names the entry is not told", () => {
    const { out } = detente("check", join(REPORTED, "one-slip-seventeen-errors"));
    expect(out.match(/ error /g)).toHaveLength(1);
    expect(out).toMatch(/name: "Hotline: the line"/);
  });
});
