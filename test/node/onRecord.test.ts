import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../scratch.ts";
import { detente } from "./run.ts";

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const worked = "cases/nato-russia";

describe("watch", () => {
  const seen = join(scratch, "seen.json");

  test("ends with 1 when something is newly due, remembers the look, and then ends with 0", () => {
    expect(detente("watch", worked, "--as-of", "2022-03-20", "--seen", seen).code).toBe(1);
    expect(JSON.parse(readFileSync(seen, "utf8"))).toMatchObject({ version: 1, on: "2022-03-20" });
    const again = detente("watch", worked, "--as-of", "2022-03-21", "--seen", seen);
    expect(again.code).toBe(0);
    expect(again.out).toContain("Nothing has changed and nothing is newly due.");
  });

  test.each([
    ["no JSON", "not json"],
    ["other JSON", '{"version": 2}'],
  ])("refuses a file with %s and leaves it as it was", (_, text) => {
    const other = join(scratch, "other.json");
    writeFileSync(other, text);
    const { code, err } = detente("watch", worked, "--as-of", "2022-03-20", "--seen", other);
    expect(code).toBe(2);
    expect(err).toContain("is not what an earlier watch wrote");
    expect(readFileSync(other, "utf8")).toBe(text);
  });

  test("refuses what was seen of another case", () => {
    const other = join(scratch, "another.json");
    copyFileSync(seen, other);
    writeFileSync(other, readFileSync(other, "utf8").replace('"NATO and Russia"', '"Aland and Bland"'));
    expect(detente("watch", worked, "--as-of", "2022-03-20", "--seen", other).err).toContain(
      "of another case",
    );
  });

  test("does not write into the case", () => {
    const { code } = detente("watch", worked, "--as-of", "2022-03-20", "--seen", `${worked}/events.yaml`);
    expect(code).toBe(2);
    expect(existsSync(`${worked}/seen.json`)).toBe(false);
  });

  test("prints due days as a calendar whose lines end as its standard has it", () => {
    const { out } = detente("watch", worked, "--as-of", "2021-12-20", "--format", "ics");
    expect(out.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(out.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(out).toContain("DTSTART;VALUE=DATE:20231231");
  });
});

describe("path and backtest, asked wrongly", () => {
  test.each([
    [["path", worked, "--model", "ukrain"], 'no model "ukrain" in this case, did you mean "ukraine"?'],
    [["path", worked, "--from", "2020-01-01", "--to", "2010-01-01"], "lies before"],
    [["path", worked, "--as-of", "1991-01-01"], "states no priorities by then"],
    [["path", worked, "--from", "spring"], "spring"],
    [["backtest", worked], "say of which days"],
    [["backtest", worked, "--as-of", "2021-12-01,yesterday"], 'found "yesterday"'],
    [["backtest", worked, "--every", "year", "--horizon", "0"], "--horizon"],
  ])("%j: %s", (args, message) => {
    const { code, err } = detente(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split("\n").length).toBe(1);
  });

  test("of a case without rules says what to write", () => {
    const { code, err } = detente("path", "test/fixtures/none");
    expect(code).toBe(2);
    expect(err).not.toContain("    at ");
  });
});

describe("what is printed", () => {
  const iran = "test/fixtures/united-states-iran";

  test("the moves of path bear the numbers of its figure, and what is merely shown bears none", () => {
    const { out } = detente("path", worked);
    const { choices } = JSON.parse(detente("path", worked, "--format", "json").out);
    const numbers = [...out.matchAll(/^ {2}(\d+)\. /gm)].map(([, n]) => Number(n));
    const moves = choices.filter(({ kind }: { kind: string }) => kind === "move").length;
    expect(numbers).toEqual(Array.from({ length: moves }, (_, i) => i + 1));
    expect(out).toContain(`Of ${moves} moves on record`);
  });

  test("path says whether a variant explains more", () => {
    expect(detente("path", worked).out).toContain("None of the variants explains more");
  });

  test("a backtest of days of which nothing is known yet says why, and prints no table of nothing", () => {
    const { out } = detente("backtest", iran, "--as-of", "2025-07-01");
    expect(out.replace(/\s+/g, " ")).toContain(
      "This day cannot be scored: the record ends less than 365 days after it.",
    );
    expect(out).not.toContain("0 of 0");
  });

  test("on a day before any priorities nothing is said to have followed", () => {
    const { out } = detente("backtest", iran, "--as-of", "2019-01-01,2025-07-01");
    expect(out.match(/Said: /g)).toHaveLength(2);
    expect(out.match(/Followed: /g)).toHaveLength(1);
  });
});
