import fc from "fast-check";
import { expect, test } from "vitest";
import type { Data } from "../../src/edit/index.ts";
import { caseChanges, filesWithout } from "../../src/exchange/compare/caseChanges.ts";
import { contentOf } from "../../src/exchange/compare/caseContent.ts";
import { valueChanges, withoutChange } from "../../src/exchange/compare/valueChanges.ts";
import { changeInWords } from "../../src/exchange/index.ts";

const word = fc.constantFrom("a", "b", "c", "d", "e");
const entry: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer({ min: 0, max: 3 }),
    fc.array(word, { maxLength: 5 }),
    fc.array(fc.record({ id: word, says: tie("value") }), { maxLength: 5 }),
    fc.array(fc.dictionary(word, tie("value"), { minKeys: 1, maxKeys: 3 }), { maxLength: 4 }),
    fc.array(fc.array(word, { maxLength: 2 }), { maxLength: 4 }),
    fc.dictionary(word, tie("value"), { maxKeys: 4 }),
  ) as fc.Arbitrary<Data>,
})).value;

test("taking back the changes one after the other leads back to where they began", () => {
  fc.assert(
    fc.property(entry, entry, (before, after) => {
      let now: Data | undefined = after;
      for (let step = 0; ; step++) {
        const [change] = valueChanges(before, now);
        if (change === undefined) break;
        expect(step).toBeLessThan(200);
        now = withoutChange(now, before, change);
      }
      // Dates are written as numbers and as texts.
      const plain = (value: unknown): string => JSON.stringify(value, sorted);
      expect(plain(now)).toBe(plain(before));
    }),
    { numRuns: 2000 },
  );
});

function sorted(_: string, value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const head =
  "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [record.yaml]\nmodels: [{id: m, file: m.yaml}]\n";
const model = (statements: string) =>
  `title: M\ndecisionMakers:\n  - id: a\n    name: Aland\n    options: [{id: X, name: does}]\n    preferences:\n      statements: [${statements}]\n`;
const version = (record: string, statements = "X, not Y, Z") =>
  new Map([
    ["case.yaml", head],
    ["record.yaml", record],
    ["m.yaml", model(statements)],
  ]);

test("what changed is said by entry and field, wherever it now stands", () => {
  const was = version(
    "events:\n  - {id: one, date: 1997, says: First.}\n  - {id: two, date: 2001, says: Second.}\n",
  );
  const is = version(
    "# New on top.\nevents:\n  - id: three\n    date: 2002\n    says: Third.\n  - {id: two, date: 2001-05, says: Second.}\n",
    "not Y, Z, X",
  );
  const [before, after] = [contentOf(was), contentOf(is)];
  const changes = caseChanges(before, after);
  expect(changes.map((change) => [changeInWords(change), change.file, change.line])).toEqual([
    ["Event three is new: “2002: Third.”", "record.yaml", 3],
    ["Event two: date was 2001, is now “2001-05”", "record.yaml", 6],
    ["Aland’s first statement, “X” moved down, below “Z”", "m.yaml", 7],
    ["Event one was taken out: “1997: First.”", "record.yaml", 2],
  ]);
  for (const [i, change] of changes.entries()) {
    const without = filesWithout(change, before, after, is)!;
    const left = caseChanges(before, contentOf(without)).map(changeInWords);
    expect(left).toEqual(changes.filter((_, j) => j !== i).map(changeInWords));
  }
});

test("layout, comments and the order of files are no changes", () => {
  const was = version("events:\n  - {id: one, date: 1997, says: First.}\n");
  const is = version('events:\n  # It began here.\n  - id: one\n    says: "First."\n    date: "1997"\n');
  expect(caseChanges(contentOf(was), contentOf(is))).toEqual([]);
});

test("what stands where another stood is told as one change, in words of a case", () => {
  const was = version(
    "formats:\n  - {id: f, name: F, phases: [{date: 2012, phase: set-up, axis: existence}, {date: 2014, phase: stopped, axis: operation}]}\nclaims:\n  - {id: c, says: C., sources: [a, b]}\n",
    "X, Y only if X, Z",
  );
  const is = version(
    "formats:\n  - {id: f, name: F, phases: [{date: 2013, phase: set-up, axis: existence}, {date: 2014, phase: stopped, axis: operation}], roles: [{actor: A, role: host}]}\nclaims:\n  - {id: c, says: C., sources: [a, {source: c, locator: 4}]}\n",
    "X, Y only if Z, Z",
  );
  expect(caseChanges(contentOf(was), contentOf(is)).map(changeInWords)).toEqual([
    "Format f: phases › “2013 set-up existence” › date was 2012, is now 2013",
    "Format f: roles is new: [{actor: A, role: host}]",
    "Claim c: sources was “b”, is now {source: c, locator: 4}",
    "Aland’s second statement was “Y only if X”, is now “Y only if Z”",
  ]);
});

test("a model comes, goes and changes its file in one change, that of the entry that names it", () => {
  const was = version("events: []\n");
  const none = new Map(was).set("case.yaml", head.replace(/models: .*\n/, ""));
  none.delete("m.yaml");
  const moved = new Map(was)
    .set("case.yaml", head.replace("m.yaml", "n.yaml"))
    .set("n.yaml", model("X, not Y, Z"));
  moved.delete("m.yaml");
  const told = (a: Map<string, string>, b: Map<string, string>) =>
    caseChanges(contentOf(a), contentOf(b)).map(changeInWords);
  expect(told(none, was)).toEqual(["Model m is new"]);
  expect(told(was, none)).toEqual(["Model m was taken out"]);
  expect(told(was, moved)).toEqual(["Model m: file was “m.yaml”, is now “n.yaml”"]);
});
