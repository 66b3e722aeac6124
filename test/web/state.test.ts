import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Data } from "../../src/edit/index.ts";
import { formatAddress, parseAddress } from "../../src/web/state/address.ts";
import { sameFields } from "../../src/web/state/drafts.ts";
import { freeId } from "../../src/web/state/freeId.ts";
import { Observable } from "../../src/web/state/observable.ts";
import { conflictsOf, type OnDisk, seen, takeOver, toSave, written } from "../../src/web/state/onDisk.ts";
import { tidy } from "../../src/web/state/tidy.ts";
import { takeUp } from "../../src/web/state/unsaved.ts";

/** Few names and few texts, so that all that can meet meets. */
const texts = fc.dictionary(
  fc.constantFrom("a.yaml", "b.yaml", "c.yaml", "d.yaml"),
  fc.constantFrom("", "1", "2", "3"),
);
const hashesOf = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `#${text}`]));
const diskOf = (files: Record<string, string>): OnDisk => ({ texts: files, hashes: hashesOf(files) });

describe("what changed on disk while something was edited here", () => {
  const any = fc.record({ before: texts, mine: texts, now: texts });

  test("of every file the changed text stands, and where both changed it a conflict says so and nothing is lost", () => {
    fc.assert(
      fc.property(any, ({ before, mine, now }) => {
        const taken = takeOver(mine, diskOf(before), { files: now, hashes: hashesOf(now) });
        const files = taken?.files ?? mine;
        const conflicts = new Map((taken?.conflicts ?? []).map((conflict) => [conflict.name, conflict]));
        for (const name of new Set([...Object.keys(before), ...Object.keys(mine), ...Object.keys(now)])) {
          const [was, here, there] = [before[name], mine[name], now[name]];
          const isConflict = was !== there && was !== here && here !== there;
          expect([name, conflicts.has(name)]).toEqual([name, isConflict]);
          if (isConflict) {
            expect(files[name]).toBe(here);
            expect(conflicts.get(name)).toMatchObject({
              base: was ?? "",
              mine: here ?? "",
              theirs: there ?? "",
            });
          } else expect(files[name]).toBe(was === there ? here : there);
        }
      }),
    );
  });

  test("taken over once, the same disk brings nothing new but the conflicts that are open", () => {
    fc.assert(
      fc.property(any, ({ before, mine, now }) => {
        const bundle = { files: now, hashes: hashesOf(now) };
        const taken = takeOver(mine, diskOf(before), bundle);
        if (!taken) return;
        const again = takeOver(taken.files, taken.disk, bundle);
        expect(again?.files ?? taken.files).toEqual(taken.files);
        expect(again?.conflicts ?? []).toEqual(taken.conflicts);
      }),
    );
  });

  test("a conflict looked at is based on what stands there, so that the text chosen can be written", () => {
    fc.assert(
      fc.property(any, texts, ({ before, mine, now }, chosen) => {
        const taken = takeOver(mine, diskOf(before), { files: now, hashes: hashesOf(now) });
        if (!taken) return;
        let { disk } = taken;
        const files = { ...taken.files };
        for (const conflict of taken.conflicts) {
          disk = seen(disk, conflict);
          files[conflict.name] = chosen[conflict.name] ?? conflict.mine;
        }
        for (const { name, baseHash } of toSave(files, disk))
          expect(baseHash).toBe(hashesOf(now)[name] ?? null);
      }),
    );
  });
});

describe("a page loaded anew in the middle of a save", () => {
  const any = fc.record({ before: texts, mine: texts, now: texts });
  const unsavedOf = (before: Record<string, string>, mine: Record<string, string>) => ({
    files: toSave(mine, diskOf(before)).map((file) => ({ ...file, base: before[file.name] ?? null })),
  });

  test("has every text that was not written, to be saved or as a conflict, and none that was", () => {
    fc.assert(
      fc.property(any, ({ before, mine, now }) => {
        const unsaved = unsavedOf(before, mine);
        const { files, disk, conflicts } = takeUp(unsaved, { files: now, hashes: hashesOf(now) });
        const again = new Map(toSave(files, disk).map((file) => [file.name, file]));
        for (const { name, text } of unsaved.files) {
          if (now[name] === text) expect([name, again.has(name)]).toEqual([name, false]);
          else if (now[name] === before[name])
            expect(again.get(name)).toEqual({ name, text, baseHash: name in now ? `#${now[name]}` : null });
          else
            expect(conflicts.find((one) => one.name === name)).toMatchObject({
              base: before[name] ?? "",
              mine: text,
              theirs: now[name] ?? "",
            });
        }
        const kept = new Set(unsaved.files.map(({ name }) => name));
        for (const name of Object.keys(now)) if (!kept.has(name)) expect(files[name]).toBe(now[name]);
      }),
    );
  });
});

describe("what is to be saved", () => {
  test("is every text that differs, each based on the hash it was read by, and nothing once it is written", () => {
    fc.assert(
      fc.property(texts, texts, (before, mine) => {
        const disk = diskOf(before);
        const files = toSave(mine, disk);
        expect(files.map(({ name }) => name)).toEqual(
          Object.keys(mine).filter((name) => mine[name] !== before[name]),
        );
        for (const { name, text, baseHash } of files)
          expect([text, baseHash]).toEqual([mine[name], name in before ? `#${before[name]}` : null]);
        const after = written(
          disk,
          files,
          hashesOf(Object.fromEntries(files.map(({ name, text }) => [name, text]))),
        );
        expect(toSave(mine, after)).toEqual([]);
        expect(after.hashes).toEqual(hashesOf({ ...before, ...mine }));
        // What was given is as it was.
        expect(disk).toEqual(diskOf(before));
      }),
    );
  });

  test("refused for another text on disk, keeps all three texts to choose from", () => {
    const disk = diskOf({ "a.yaml": "1" });
    const refused = {
      conflicts: [
        { name: "a.yaml", text: "2", hash: "#2" },
        { name: "b.yaml", text: null, hash: null },
      ],
    };
    const conflicts = conflictsOf(refused, { "a.yaml": "3", "b.yaml": "4" }, disk);
    expect(conflicts).toEqual([
      { name: "a.yaml", base: "1", mine: "3", theirs: "2", hash: "#2" },
      { name: "b.yaml", base: "", mine: "4", theirs: "", hash: null },
    ]);
    expect(seen(disk, conflicts[0]!)).toEqual({ texts: { "a.yaml": "2" }, hashes: { "a.yaml": "#2" } });
    expect(seen(disk, conflicts[1]!).hashes).toEqual({ "a.yaml": "#1" });
  });
});

describe("the address", () => {
  test("leads back to where it was made, whatever stands in it", () => {
    const step = fc
      .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
      .filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(
        step.filter((view) => view.trim() !== ""),
        fc.array(step, { maxLength: 3 }),
        fc.dictionary(step, step),
        (view, path, query) => {
          expect(parseAddress(formatAddress({ view, path, query }))).toEqual({ view, path, query });
        },
      ),
    );
  });

  test("of any characters is read without an error, and what is empty is not written", () => {
    fc.assert(fc.property(fc.string(), (hash) => void parseAddress(`#${hash}`)));
    expect(parseAddress("#/record/%E0%A4%A?day=2014")).toEqual({
      view: "record",
      path: ["%E0%A4%A"],
      query: { day: "2014" },
    });
    expect(formatAddress({ view: "record", query: { day: "", on: "2014-03-01" } })).toBe(
      "#/record?on=2014-03-01",
    );
  });
});

test("an id made from any name is free, short and fit to name a file", () => {
  const name = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("Если бы", "若し", "Ünity — now", "What if?"),
  );
  fc.assert(
    fc.property(name, fc.integer({ min: 0, max: 4 }), (written, before) => {
      const taken = new Set<string>();
      for (let i = 0; i < before; i++) taken.add(freeId(written, taken));
      const id = freeId(written, taken);
      expect(taken.has(id)).toBe(false);
      expect(taken.size).toBe(before);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(64);
    }),
  );
});

test("state tells who listens of every change and of nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.integer({ min: 0, max: 2 }) })), (changes) => {
      const state = new Observable<{ a: number; b: string }>({ a: 0, b: "kept" });
      const told: number[] = [];
      const stop = state.subscribe(() => told.push(state.get().a));
      for (const change of changes) state.update(change);
      expect(told).toEqual(changes.map(({ a }) => a));
      state.set(state.get());
      expect(told.length).toBe(changes.length);
      expect(state.get().b).toBe("kept");
      stop();
      state.update({ a: 9 });
      expect(told.length).toBe(changes.length);
    }),
  );
});

describe("what stands in a form", () => {
  /** An entry as somebody leaves it: blanks, empty lists and groups among what is filled in. */
  const { data } = fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("", " ", "\u00a0"),
      fc.string({ unit: "grapheme", maxLength: 5 }),
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie("data"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("says", "date", "note", "__proto__", "1"), tie("data"), { maxKeys: 3 }),
    ) as fc.Arbitrary<Data>,
  }));
  const leavesOf = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

  test("is saved with all that was filled in, in its order, and nothing that was left empty", () => {
    fc.assert(
      fc.property(data, (entry) => {
        const saved = tidy(entry);
        const filled = leavesOf(entry)
          .map((leaf) => (typeof leaf === "string" ? leaf.trim() : leaf))
          .filter((leaf) => leaf !== "" && leaf !== null);
        expect(saved === undefined ? [] : leavesOf(saved)).toEqual(filled);
        expect(JSON.stringify(saved ?? 0)).not.toMatch(/\[\]|\{\}|""(?!:)/);
        expect(tidy(saved)).toEqual(saved);
      }),
    );
  });

  test("says the same in whatever order its fields were filled, and another when one word differs", () => {
    const turned = (value: Data): Data =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, item]) => [name, turned(item)]),
            )
          : value;
    fc.assert(
      fc.property(data, data, (one, other) => {
        expect(sameFields(one, turned(one))).toBe(true);
        if (JSON.stringify(leavesOf(one)) !== JSON.stringify(leavesOf(other)))
          expect(sameFields({ says: one }, { says: other })).toBe(sameFields(one, other));
        expect(sameFields({ says: one }, { says: [one] })).toBe(false);
      }),
    );
  });
});
