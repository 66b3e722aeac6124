import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdit,
  choicesFor,
  type Data,
  type Entry,
  entryOf,
  mergeEntry,
  settleField,
} from "../../src/edit/index.ts";
import { refusal, worked } from "./cases.ts";

const plain = fc.oneof(
  fc.constantFrom("a", "b", "c", "x: # y"),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
);
const names = fc.constantFrom("date", "says", "sources", "phases", "note", "__proto__", "constructor");
const { entry: value } = fc.letrec<{ entry: Data }>((tie) => ({
  entry: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    plain,
    fc.array(tie("entry"), { maxLength: 3 }),
    fc.dictionary(names, tie("entry"), { maxKeys: 3 }),
  ),
}));
const entries: fc.Arbitrary<Entry> = fc.dictionary(names, value, { maxKeys: 5 });
const sorted = (data: unknown): unknown =>
  Array.isArray(data)
    ? data.map(sorted)
    : typeof data === "object" && data !== null
      ? Object.entries(data)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, item]) => [name, sorted(item)])
      : data;
const same = (a: unknown, b: unknown) => expect(sorted(a)).toEqual(sorted(b));

describe("an entry changed by two people", () => {
  test("reads as the one who changed it has it, where the other changed nothing", () => {
    fc.assert(
      fc.property(entries, entries, (base, changed) => {
        for (const merged of [
          mergeEntry(base, changed, base),
          mergeEntry(base, base, changed),
          mergeEntry(base, changed, changed),
        ]) {
          expect(merged.conflicts).toEqual([]);
          same(merged.entry, changed);
        }
      }),
      { seed: 41, numRuns: 2000 },
    );
  });

  test("holds both changes where they are to different fields, at any depth", () => {
    fc.assert(
      fc.property(entries, value, value, (base, one, other) => {
        const inner = (a: Data, b: Data): Entry => ({ ...base, title: { left: a, right: b }, mine: 0 });
        const { entry, conflicts } = mergeEntry(inner(0, 0), inner(one, 0), inner(0, other));
        expect(conflicts).toEqual([]);
        same(entry, inner(one, other));
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  test("conflicts in the same fields whoever is asked, and holds every side's value of each", () => {
    let conflicting = 0;
    fc.assert(
      fc.property(entries, entries, entries, (base, mine, theirs) => {
        const here = mergeEntry(base, mine, theirs);
        const there = mergeEntry(base, theirs, mine);
        const paths = (conflicts: typeof here.conflicts) =>
          conflicts.map(({ path }) => path.join(" ")).sort();
        expect(paths(here.conflicts)).toEqual(paths(there.conflicts));
        conflicting += here.conflicts.length > 0 ? 1 : 0;
        same(
          here.conflicts.reduce((entry, conflict) => settleField(entry, conflict, "theirs"), here.entry),
          there.entry,
        );
        same(
          here.conflicts.reduce((entry, conflict) => settleField(entry, conflict, "mine"), here.entry),
          here.entry,
        );
      }),
      { seed: 43, numRuns: 2000 },
    );
    expect(conflicting).toBeGreaterThan(500);
  });

  test("takes in list items that either added or took out", () => {
    const { entry, conflicts } = mergeEntry(
      { phases: ["a", "b", "c", "d"] },
      { phases: ["a", "b", "c", "d", "mine"] },
      { phases: ["a", "c", "d"] },
    );
    expect(conflicts).toEqual([]);
    expect(entry).toEqual({ phases: ["a", "c", "d", "mine"] });
  });

  test("puts what one wrote in an item onto no other, where the other took out, added or moved items", () => {
    const phase = (date: string, fields: Entry = {}): Entry => ({ axis: "operation", date, ...fields });
    const [a, b, c] = [phase("2001"), phase("2002"), phase("2003")];
    const noted = { phases: [phase("2001", { note: "Theirs." }), b] };
    for (const mine of [
      [b, c],
      [b, a],
      [phase("2002", { note: "Mine." }), a],
    ]) {
      const { conflicts } = mergeEntry({ phases: [a, b] }, { phases: mine }, noted);
      expect(conflicts).toMatchObject([{ path: ["phases"], mine, theirs: noted.phases }]);
    }
    const { entry, conflicts } = mergeEntry({ phases: [a, b] }, { phases: [a, phase("2002-05")] }, noted);
    expect(conflicts).toEqual([]);
    expect(entry).toEqual({ phases: [noted.phases[0], phase("2002-05")] });
  });

  test("of which both added an item at one place asks, and may keep both", () => {
    const { entry, conflicts } = mergeEntry(
      { sources: ["a"] },
      { sources: ["a", "mine"] },
      { sources: ["a", "theirs"] },
    );
    expect(conflicts).toEqual([
      { path: ["sources"], base: ["a"], mine: ["a", "mine"], theirs: ["a", "theirs"] },
    ]);
    expect(choicesFor(conflicts[0]!)).toEqual(["mine", "theirs", "both"]);
    expect(settleField(entry, conflicts[0]!, "both")).toEqual({ sources: ["a", "theirs", "mine"] });
  });
});

describe("a change thought of before another was made", () => {
  const change = { edit: "change", noun: "event", id: "london-1990", fields: { note: "Mine." } } as const;
  const says = entryOf(worked, "event", "london-1990")!.entry.says!;

  test("is carried out while the fields read as they did", () => {
    const { problems } = applyEdit(worked, { ...change, was: { note: null, says } });
    expect(problems).toEqual([]);
  });

  test("is refused where a field was changed meanwhile, and nothing is written", () => {
    const meanwhile = applyEdit(worked, { ...change, fields: { note: "Theirs." } }).files;
    expect(refusal(meanwhile, { ...change, was: { note: null } })).toContain(
      "changed in the file meanwhile: note",
    );
    expect(applyEdit(meanwhile, { ...change, was: { note: null } }).files).toEqual(meanwhile);
  });

  test("of a priority is refused where another stands at its place by now", () => {
    const model = "december-2021";
    const statement = { decisionMaker: "nato", at: 0 } as const;
    expect(
      refusal(worked, {
        edit: "model",
        model,
        change: { change: "delete-statement", ...statement, was: { say: "another statement" } },
      }),
    ).toContain("meanwhile: say");
  });
});
