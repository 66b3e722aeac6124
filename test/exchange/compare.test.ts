import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOf } from "../../src/assessment/index.ts";
import type { Data } from "../../src/edit/index.ts";
import { caseChanges, filesWithout, relocations } from "../../src/exchange/compare/caseChanges.ts";
import { contentOf } from "../../src/exchange/compare/caseContent.ts";
import { valueChanges, withoutChange } from "../../src/exchange/compare/valueChanges.ts";
import { changeInWords } from "../../src/exchange/index.ts";
import { nounOf, withNoun } from "../../src/record/nouns/table.ts";

const word = fc.constantFrom("a", "b", "c", "d", "e");
const entry: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer({ min: 0, max: 3 }),
    fc.array(word, { maxLength: 5 }),
    fc.array(fc.record({ id: word, says: tie("value") }), { maxLength: 5 }),
    fc.array(fc.record({ date: word, axis: word, status: word }), { maxLength: 6 }),
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
    const left = caseChanges(before, contentOf(without)).map((change) => changeInWords(change));
    expect(left).toEqual(changes.filter((_, j) => j !== i).map((change) => changeInWords(change)));
  }
});

test("layout, comments and the order of files are no changes", () => {
  const was = version("events:\n  - {id: one, date: 1997, says: First.}\n");
  const is = version('events:\n  # It began here.\n  - id: one\n    says: "First."\n    date: "1997"\n');
  expect(caseChanges(contentOf(was), contentOf(is))).toEqual([]);
});

/** What is told of the way from one record, or list of statements, to another. */
const told = (was: [string, string?], is: [string, string?], code = "en") =>
  caseChanges(contentOf(version(...was)), contentOf(version(...is))).map((change) =>
    changeInWords(change, languageOf(code)),
  );

test("what takes the place of something is one change, an id that is another too, with all that names it", () => {
  const record = (id: string, premises: string, author: string) =>
    `events:\n  - {id: ${id}, date: 1997, says: First.}\nclaims:\n  - {id: c, kind: judgement, says: So., premises: [${premises}]}\nsources:\n  - {id: s, type: report, title: Note, author: ${author}}\n`;
  const first = record("one", "one, two", "Ministry");
  expect(told([first], [record("uno", "uno, two", '[{literal: "Ministry"}]')])).toEqual([
    "Event one is called uno now",
  ]);
  expect(told([first], [record("one", "one, three", "[{family: Doe, given: Ann}, {literal: UN}]")])).toEqual([
    "Claim c: premises › “two” is now “three”",
    "Source s: author was “Ministry”, is now Ann Doe, UN",
  ]);
  const statement = (say: string) => `{say: ${say}, because: It is so., uncertain: Never said.}, not Y, Z`;
  const reworded: [string, string] = [first, statement('"X if Z"')];
  expect(told([first, statement("X")], reworded)).toEqual(["Aland’s first statement, “X” is now “X if Z”"]);
  expect(told([first, statement("X")], reworded, "de")).toEqual(["Priorität 1 (Aland), „X“: jetzt „X if Z“"]);
  expect(told([first], [first, "X, Y, Z"], "de")).toEqual(["Priorität 2 (Aland), „not Y“: jetzt „Y“"]);
  expect(told([first], [record("one", "one, two", "UN")], "de")).toEqual([
    "Quelle s, „Verfasser“: bisher „Ministry“, jetzt „UN“",
  ]);
});

test("items without names are told by what marks them, each once, and never by what its name says already", () => {
  const list = (members: string) =>
    `actors:\n  - id: O\n    name: Org\n    kind: organisation\n    members: [${members}]\n`;
  const [a, b, c] = ["{actor: A, from: 1949}", "{actor: B, from: 1949}", "{actor: C, from: 1949}"];
  expect(told([list([a, b, c].join(", "))], [list([a, c].join(", "))])).toEqual([
    "Actor O: members › “B 1949” was taken out",
  ]);
  expect(told([list([a, b, c].join(", "))], [list([a, "{actor: B, from: 1950}", c].join(", "))])).toEqual([
    "Actor O: members › “B 1949” › from was 1949, is now 1950",
  ]);
  const format = (...phases: string[]) =>
    `formats:\n  - id: f\n    name: F\n    phases: [${phases.join(", ")}]\n`;
  const [on, off, other] = ["yes", "no", "partly"].map(
    (status) => `{date: 1999, axis: operation, status: ${status}, says: It is ${status}}`,
  ) as [string, string, string];
  expect(told([format(on, off, other)], [format(on, other)])).toEqual([
    "Format f: phases › “1999 operation It is no no” was taken out",
  ]);
  expect(told([format(on)], [format(on, "{date: 2001, axis: operation, status: no}")])).toEqual([
    "Format f: phases › “2001 operation” is new: status: no",
  ]);
  const outcome = (says: string) =>
    `outcomes:\n  - {id: o, name: O, when: X, strengths: [{says: ${says}, sources: [s, t]}]}\n`;
  expect(told([outcome("It keeps")], [outcome("It holds")])).toEqual([
    "Outcome o: strengths › “It keeps” is now “It holds”",
  ]);
});

test("who decides has the new id of the actor without a word more, and any other is told", () => {
  const actors = (id: string) => `actors:\n  - {id: ${id}, name: Aland, kind: state}\n`;
  const files = (id: string, maker: string) =>
    new Map([
      ["case.yaml", head],
      ["record.yaml", actors(id)],
      ["m.yaml", model("X").replace("id: a\n", `id: ${maker}\n    actor: ${id}\n`)],
    ]);
  const between = (was: [string, string], is: [string, string]) =>
    caseChanges(contentOf(files(...was)), contentOf(files(...is))).map((change) => changeInWords(change));
  expect(between(["ALA", "ALA"], ["ALD", "ALD"])).toEqual(["Actor ALA is called ALD now"]);
  expect(between(["ALA", "ALA"], ["ALD", "other"])).toHaveLength(2);
});

test("a model that is new is one thing, and entries in another file say what they said", () => {
  const was = version("events:\n  - {id: one, date: 1997, says: First.}\n");
  const more = new Map(was);
  more.set("case.yaml", head.replace("}]", "}, {id: n, file: n.yaml}]").replace("record.yaml", "other.yaml"));
  more.set("other.yaml", was.get("record.yaml")!);
  more.set("n.yaml", model("X"));
  const [before, after] = [contentOf(was), contentOf(more)];
  expect(caseChanges(before, after).map((change) => changeInWords(change))).toEqual(["Model n is new"]);
  expect(caseChanges(after, before).map((change) => changeInWords(change))).toEqual([
    "Model n was taken out",
  ]);
  expect(relocations(before, after)).toEqual([
    { noun: "event", id: "one", before: "record.yaml", file: "other.yaml", line: 2 },
  ]);
});

test("a value that is a new id now follows a renaming only where it names such an entry", () => {
  const record = (id: string, { cited = id, author = id, premise = id } = {}) =>
    `events:\n  - {id: uno, date: 1997, says: First., sources: [{source: ${cited}, locator: 5}]}\nclaims:\n  - {id: c, kind: judgement, says: So., premises: [${premise}]}\nsources:\n  - {id: ${id}, type: report, title: Note, author: ${author}}\n`;
  const quiet = { premise: "uno", author: "UN" };
  expect(told([record("alpha", quiet)], [record("beta", quiet)])).toEqual([
    "Source alpha is called beta now",
  ]);
  // A claim rests on no source, and an author is no id.
  expect(told([record("alpha")], [record("beta")])).toEqual([
    "Claim c: premises › “alpha” is now “beta”",
    "Source alpha is called beta now",
    "Source beta: author was “alpha”, is now “beta”",
  ]);
  expect(told([record("alpha", quiet)], [record("beta", { ...quiet, cited: "gamma" })])).toContainEqual(
    expect.stringMatching(/^Event uno: sources .*gamma/),
  );
});

test("a format with many reworded phases is read no oftener than one with few", () => {
  let times = 0;
  const phases = (count: number, says: string) =>
    Array.from(
      { length: count },
      (_, i) =>
        `      - {date: ${1900 + i}, phase: founded, axis: existence, status: active, says: ${says} ${i}.}\n`,
    ).join("");
  const format = (count: number, says: string) =>
    contentOf(
      version(
        `trials:\n  - id: f\n    name: Forum\n    kind: council\n    mode: collective\n    pillars: []\n    phases:\n${phases(count, says)}`,
      ),
    );
  const counting = {
    ...nounOf("format"),
    list: "trials",
    read: (written: never) => {
      times += 1;
      return written;
    },
  };
  const readsOf = (count: number) => {
    times = 0;
    const changes = withNoun("trial", counting, () =>
      caseChanges(format(count, "Old"), format(count, "New")),
    );
    expect(changes).toHaveLength(count);
    return times;
  };
  expect([readsOf(2), readsOf(200)]).toEqual([2, 2]);
});
