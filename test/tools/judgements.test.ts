import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAPER_RULES } from "../../src/paper/index.ts";
import type { Figures } from "../../src/paper/judged/counts.ts";
import { FIGURES } from "../../src/paper/judged/figures.ts";
import { settled, severityAllowed } from "../../src/paper/judged/severity.ts";
import {
  figuresFile,
  figuresOf,
  type Judgement,
  parseJudgements,
  placeHash,
  writeJudgements,
} from "../../tools/judgements/judgement.ts";
import { type Exhibit, readSheet, shuffled, writeSheet } from "../../tools/judgements/sheet.ts";

const FILE = readFileSync(new URL("../../bench/judgements.jsonl", import.meta.url), "utf8");
const OF_DRAFTS = readFileSync(new URL("../../bench/judgements-of-drafts.jsonl", import.meta.url), "utf8");
const hash = (n: number) => n.toString(16).padStart(20, "0");
const judged = (rule: string, rights: number, wrongs: number): Judgement[] =>
  Array.from({ length: rights + wrongs }, (_, i) => ({
    rule,
    paper: hash(1),
    place: hash(i),
    verdict: i < rights ? "true" : "false",
  }));

describe("the judgements of this repository", () => {
  test("name rules that there are, and hold no word of a paper", () => {
    const ids = PAPER_RULES.map(({ id }) => id);
    for (const file of [FILE, OF_DRAFTS]) {
      for (const { rule } of parseJudgements(file)) expect(ids).toContain(rule);
      expect(writeJudgements(parseJudgements(file))).toBe(file);
    }
  });

  test("of drafts with planted faults are kept apart from those of real papers", () => {
    const papers = new Set(parseJudgements(FILE).map(({ paper }) => paper));
    expect(parseJudgements(OF_DRAFTS).filter(({ paper }) => papers.has(paper))).toEqual([]);
  });

  test("are those the figures of the rules were counted from", () => {
    expect(FIGURES).toEqual(figuresOf(parseJudgements(FILE)));
  });

  test.each(PAPER_RULES.map((rule) => [rule.id, rule] as const))("allow the severity of %s", (id, rule) => {
    const grades = ["off", "note", "warning", "error"];
    const own = rule.isOff ? "off" : rule.severity;
    expect(grades.indexOf(own)).toBeLessThanOrEqual(
      grades.indexOf(severityAllowed(FIGURES[id], rule.proof !== undefined)),
    );
  });
});

describe("how grave a rule may be", () => {
  test.each<[string, Figures | undefined, boolean, string]>([
    ["unjudged", undefined, false, "note"],
    ["judged 19 times, always right", { right: 19, wrong: 0, unclear: 5 }, false, "note"],
    ["right in 18 of 20", { right: 18, wrong: 2, unclear: 0 }, false, "warning"],
    ["right in 17 of 20", { right: 17, wrong: 3, unclear: 0 }, false, "note"],
    ["right in 14 of 20", { right: 14, wrong: 6, unclear: 0 }, false, "note"],
    ["right in 13 of 20", { right: 13, wrong: 7, unclear: 0 }, false, "off"],
    ["wrong in all of 10", { right: 0, wrong: 10, unclear: 0 }, false, "off"],
    ["right in 1 of 11", { right: 1, wrong: 10, unclear: 0 }, false, "note"],
    ["proved, and unjudged", undefined, true, "error"],
    ["proved, and wrong once in 20", { right: 19, wrong: 1, unclear: 0 }, true, "note"],
    ["proved, and wrong in most", { right: 3, wrong: 33, unclear: 0 }, true, "off"],
  ])("%s", (_, figures, isProved, allowed) => {
    expect(severityAllowed(figures, isProved)).toBe(allowed);
  });

  test("follows for a rule that claims more than it may", () => {
    const rule = {
      ...PAPER_RULES.find(({ proof }) => !proof)!,
      id: "invented",
      severity: "warning" as const,
    };
    expect(settled({ ...rule }, {}).severity).toBe("note");
    expect(settled({ ...rule }, { invented: { right: 20, wrong: 1, unclear: 0 } }).severity).toBe("warning");
    expect(settled({ ...rule }, { invented: { right: 2, wrong: 30, unclear: 0 } }).isOff).toBe(true);
  });
});

test("a judgement of what a mended rule no longer finds does not count", () => {
  const [first, ...rest] = judged("weak-source", 3, 2);
  expect(figuresOf([{ ...first!, gone: true }, ...rest])).toEqual({
    "weak-source": { right: 2, wrong: 2, unclear: 0 },
  });
  expect(figuresFile(rest)).toContain('"weak-source": { right: 2, wrong: 2, unclear: 0 },');
});

test("the file of judgements takes nothing that could be a word of a paper", () => {
  const row = { rule: "weak-source", paper: hash(1), place: hash(2), verdict: "true" };
  expect(parseJudgements(JSON.stringify(row))).toEqual([row]);
  expect(() => parseJudgements(`\n${JSON.stringify({ ...row, words: "Trade fell" })}`)).toThrow(
    'line 2: no judgement has a field "words"',
  );
  expect(() => parseJudgements(JSON.stringify({ ...row, place: "Trade fell" }))).toThrow("expected hashes");
  expect(() => parseJudgements(JSON.stringify({ ...row, verdict: "yes" }))).toThrow(
    'found "yes", expected one of true, false, unclear',
  );
});

test("the place of a finding is known again when lines are wrapped anew, and another is not taken for it", () => {
  const here = placeHash("weak-source", "Trade fell", "As we\nsaw,  ");
  expect(placeHash("weak-source", "Trade\nfell", "As we saw, ")).toBe(here);
  expect(placeHash("weak-source", "Trade fell", "Later, ")).not.toBe(here);
  expect(placeHash("url-cut", "Trade fell", "As we saw, ")).not.toBe(here);
});

describe("a sheet", () => {
  const exhibit = (n: number): Exhibit => ({
    rule: PAPER_RULES[n % PAPER_RULES.length]!,
    message: "something\nis wrong",
    before: "Verdict: true\nbefore",
    words: "the words",
    after: "after",
    related: ["another place: more words"],
    file: "paper.pdf",
    where: "page 3",
    paper: hash(7),
    place: hash(n),
  });

  test("says nothing of how grave its author thinks a finding", () => {
    const rule = { ...PAPER_RULES[0]!, severity: "error" as const, title: "A title", reason: "A reason." };
    expect(writeSheet([{ ...exhibit(1), rule, message: "m" }])).not.toMatch(/error|warning|severity/i);
  });

  test("gives back the verdicts written into it, and none that stand in a passage", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("true", "false", "unclear", ""), { maxLength: 12 }),
        (verdicts) => {
          const exhibits = verdicts.map((_, i) => exhibit(i));
          let at = 0;
          const filled = writeSheet(exhibits).replace(/^Verdict:$/gmu, () => `Verdict: ${verdicts[at++]}`);
          expect(readSheet(filled)).toEqual(
            exhibits.flatMap(({ rule, paper, place }, i) =>
              verdicts[i] === "" ? [] : [{ rule: rule.id, paper, place, verdict: verdicts[i] }],
            ),
          );
        },
      ),
    );
  });

  test("takes a verdict however it is written, and no other word", () => {
    const sheet = writeSheet([exhibit(1)]);
    expect(readSheet(sheet.replace(/Verdict:$/mu, "Verdict: **False**, since …"))[0]?.verdict).toBe("false");
    expect(() => readSheet(sheet.replace(/Verdict:$/mu, "Verdict: perhaps"))).toThrow('found "perhaps"');
  });

  test("is in an order that says nothing, the same each time", () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    expect(shuffled(list, 1)).toEqual(shuffled(list, 1));
    expect(shuffled(list, 1)).not.toEqual(shuffled(list, 2));
    expect([...shuffled(list, 3)].sort((a, b) => a - b)).toEqual(list);
  });
});
