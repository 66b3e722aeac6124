import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit } from "../../src/edit/index.ts";
import { contentOf } from "../../src/exchange/compare/caseContent.ts";
import { FingerprintedText, fingerprintOf } from "../../src/exchange/quotations/fingerprint.ts";
import { fingerprinted as withFingerprints } from "../../src/exchange/quotations/fingerprinted.ts";
import { quotationsOf } from "../../src/exchange/quotations/quotationsOf.ts";
import { QuotedText } from "../../src/exchange/quotations/verify.ts";

/** A text of so many words, made of a vocabulary as skewed as a language's. */
function longText(words: number, seed: number): string {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = "ta ren so mi kla der von est pro con nat rus pol dia log ue sta ment ing er".split(" ");
  const vocabulary = Array.from({ length: 3000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(""),
  );
  const made: string[] = [];
  for (let i = 0; i < words; i++) {
    const word = vocabulary[Math.floor(random() ** 3 * vocabulary.length)]!;
    made.push(i % 17 === 0 ? `${word}.${i % 85 === 0 ? "\n\n" : ""}` : word);
  }
  return made.join(" ");
}

const text = longText(150_000, 7);
const megabyte = new QuotedText(text);

test("spans of a megabyte with up to a tenth of their letters damaged are found where they stand", () => {
  expect(text.length).toBeGreaterThan(800_000);
  let exact = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: text.length - 700 }),
      fc.integer({ min: 40, max: 600 }),
      fc.array(
        fc.record({ at: fc.nat(10_000), kind: fc.nat(2), letter: fc.constantFrom("q", "x", "ä", "b") }),
        { maxLength: 60 },
      ),
      (from, length, damage) => {
        const span = text
          .slice(from, from + length)
          .replace(/\s+/g, " ")
          .trim();
        let quoted = span;
        for (const { at, kind, letter } of damage.slice(0, Math.floor(span.length / 10))) {
          const place = at % quoted.length;
          quoted =
            quoted.slice(0, place) + (kind === 1 ? "" : letter) + quoted.slice(place + (kind === 0 ? 0 : 1));
        }
        const found = megabyte.verify(quoted);
        if (found.found === "not") throw new Error(`not found: ${quoted}`);
        if (found.found === "exactly") exact += 1;
        else {
          expect(found.distance).toBeLessThanOrEqual(damage.length);
          expect(found.differences.length).toBeGreaterThan(0);
          for (const { text: there, offset } of found.differences)
            expect(
              text
                .slice(offset, offset + there.length + 9)
                .replace(/\s+/g, " ")
                .startsWith(there),
            ).toBe(true);
        }
        // At that place, or at another where the same words stand.
        const there = text.slice(found.from, found.to);
        if (Math.abs(found.from - from) > 80) expect(Math.abs(there.length - span.length)).toBeLessThan(80);
      },
    ),
    { seed: 5, numRuns: 80 },
  );
  expect(exact).toBeGreaterThan(2);
});

test("words that stand nowhere are not found", () => {
  const other = longText(20_000, 1234).replaceAll("a", "o").replaceAll("e", "u");
  for (let at = 0; at < 40; at++) {
    const quoted = other.slice(at * 1000, at * 1000 + 150);
    expect(megabyte.verify(quoted).found).toBe("not");
  }
});

test("what printers change is forgiven and named, what changes a word is told by words", () => {
  const page = new QuotedText(
    "The Parties will strengthen the o\uFB03cial channel — “as far as possible” — and the well-\nknown coop-\n  eration of 1997… It was the Council’s last meeting.",
  );
  const forgiven = (quoted: string) => page.verify(quoted);
  expect(forgiven("the well-\nknown")).toMatchObject({ found: "exactly", forgiven: [] });
  expect(forgiven('official channel - "as far as possible" - and')).toMatchObject({
    found: "exactly",
    forgiven: ["quotation marks", "dashes", "ligatures"],
  });
  expect(forgiven("the well-known cooperation of 1997...")).toMatchObject({
    found: "exactly",
    forgiven: ["hyphenation", "ellipsis"],
  });
  expect(forgiven("the Council's last meeting")).toMatchObject({
    found: "exactly",
    forgiven: ["quotation marks"],
  });
  expect(forgiven("The Parties […] the Council’s last meeting")).toMatchObject({
    found: "exactly",
    forgiven: [],
  });
  expect(forgiven("It was the Council’s first meeting")).toMatchObject({
    found: "with-differences",
    differences: [{ quoted: "first", text: "last" }],
  });
  expect(forgiven("the Council’s last meeting [...] The Parties").found).toBe("not");
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const fingerprinted = new FingerprintedText(text, sha256);

test("by their fingerprint alone spans of a megabyte are found where they stand, a tenth of their words changed too", () => {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index }));
  const kinds = { exactly: 0, differing: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: words.length - 90 }),
      fc.integer({ min: 12, max: 80 }),
      fc.array(fc.record({ at: fc.nat(1000), kind: fc.nat(2) }), { maxLength: 8 }),
      (first, count, damage) => {
        const span = words.slice(first, first + count).map(({ word }) => word);
        const changes = damage.slice(0, Math.floor(count / 10));
        for (const { at, kind } of changes)
          span.splice(at % span.length, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : ["elsewhere"]));
        // As another printer sets it.
        const found = fingerprinted.find(
          fingerprintOf(span.join("  ").replace(/(?<=\w{4})(?=\w{3})/, "\u00ad"), sha256)!,
        );
        if (found === undefined) throw new Error(`not found: ${span.join(" ")}`);
        expect(found.distance).toBeLessThanOrEqual(Math.max(1, changes.length));
        kinds[found.distance === 0 ? "exactly" : "differing"] += 1;
        if (changes.length === 0) expect([found.distance, found.from]).toEqual([0, words[first]!.index]);
        else expect(Math.abs(found.from - words[first]!.index)).toBeLessThan(80);
      },
    ),
    { seed: 5, numRuns: 80 },
  );
  expect(Math.min(kinds.exactly, kinds.differing)).toBeGreaterThan(5);
});

test("a fingerprint says no word, tells other words and few of them are never made one", () => {
  const said = "The envoys of both sides met in the old town hall and left without a word to anybody.";
  const print = fingerprintOf(said, sha256)!;
  expect(print).toMatch(/^f1:[0-9a-f]{18}:[0-9a-f]{32}$/);
  const at = (written: string) =>
    new FingerprintedText(`Before it. ${written} And after.`, sha256).find(print);
  expect(at(said.replace("old town", "\u201cold\u201d\ntown"))).toMatchObject({ distance: 1, others: [] });
  expect(at(said)).toMatchObject({ distance: 0, from: 11 });
  expect(at(said.replace("left", "quickly went"))).toMatchObject({ distance: 2 });
  expect(at(said.split(" ").reverse().join(" "))).toBeUndefined();
  expect(at("Nothing.")).toBeUndefined();
  const parts = fingerprintOf(`${said} [...] ${said.replace("met", "spoke")}`, sha256)!;
  expect(parts.split(" ")).toHaveLength(2);
  const both = `${said} Much was said. ${said.replace("met", "spoke")}`;
  expect(new FingerprintedText(both, sha256).find(parts)).toMatchObject({ distance: 0, from: 0 });
  expect(fingerprintOf("They met in Rome again", sha256)).toBeUndefined();
  expect(fingerprintOf(`${said} [...] They met.`, sha256)).toBeUndefined();
});

test("each part is looked for from the end of the one before, where it stands before that too", () => {
  const [first, second] = [
    "the quick brown fox ran over the frozen hill",
    "a slow red dog lay beside the old mill",
  ];
  const parts = fingerprintOf(`${first} […] ${second}`, sha256)!;
  const find = (written: string) => {
    const quoted = new QuotedText(written).verify(`${first} […] ${second}`);
    return [new FingerprintedText(written, sha256).find(parts), quoted];
  };
  const twice = `So ${second}. Then ${first}, and “at last” ${second}.`;
  const span = { from: twice.indexOf(first), to: twice.length - 1 };
  expect(find(twice)).toEqual([
    { ...span, distance: 0, others: [] },
    { found: "exactly", ...span, forgiven: [] },
  ]);
  // Nearly, behind the first part; and as the printer sets it.
  const otherwise = (last: string) => find(`So ${second}. Then ${first}, and “at last” ${last}.`);
  expect(otherwise(second.replace("red", "grey"))[1]).toMatchObject({ found: "with-differences" });
  expect(otherwise(second.replace("old ", "old\n"))).toMatchObject([
    { from: span.from, distance: 0 },
    { found: "exactly", from: span.from, forgiven: ["spacing"] },
  ]);
  const [print, quoted] = find(`So ${second}. Then ${first}, and nothing more was seen of either.`);
  expect(print).toBeUndefined();
  expect(quoted).not.toMatchObject({ found: "exactly" });
});

test("what stands in the place of words and is none is told and not looked up", () => {
  const print = `f1:540553ec53:${"0".repeat(32)}`;
  const taken = (citation: string) => {
    const record = `claims:\n  - id: c\n    kind: fact\n    says: So.\n    sources:\n      - ${citation}\n`;
    const files = new Map([
      ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [record.yaml]\n"],
      ["record.yaml", record],
    ]);
    const { quotations, problems } = quotationsOf(contentOf(files));
    return [
      quotations.map(({ exact, fingerprint }) => fingerprint ?? exact),
      problems.map(({ line, message }) => `${line} ${message}`),
    ];
  };
  const NOT_ONE =
    "6 c: fingerprint is not looked up, expected what `detente sources fingerprint` writes, f1: and hexadecimal digits";
  const EMPTY = "6 c: exact is not looked up, expected some text";
  for (const fingerprint of [
    "foo",
    '""',
    `"f1::${"0".repeat(32)}"`,
    `f1:5:${"0".repeat(32)}`,
    `"${print} "`,
    "5",
  ])
    expect([fingerprint, taken(`{source: s, anchor: {fingerprint: ${fingerprint}}}`)]).toEqual([
      fingerprint,
      [[], [NOT_ONE]],
    ]);
  expect(taken('{source: s, anchor: {exact: ""}}')).toEqual([[], [EMPTY]]);
  expect(taken('{source: s, exact: " "}')).toEqual([[], [EMPTY]]);
  expect(taken('{source: s, anchor: {exact: "", fingerprint: ""}}')).toEqual([[], [EMPTY, NOT_ONE]]);
  expect(taken("{source: s, anchor: {exact: the words, fingerprint: foo}}")).toEqual([
    ["the words"],
    [NOT_ONE],
  ]);
  expect(taken("{source: s, anchor: {exact: the words}}")).toEqual([["the words"], []]);
  expect(taken(`{source: s, anchor: {fingerprint: ${print}}}`)).toEqual([[print], []]);
  expect(taken(`{source: s, anchor: {fingerprint: "${print} ${print}"}}`)).toEqual([
    [`${print} ${print}`],
    [],
  ]);
  expect(taken("{source: s, locator: 5}")).toEqual([[], []]);
});

test("a statement of a model is fingerprinted as a claim is, where it stands", () => {
  const words = "the river is ours and will stay so for ever";
  const cited = `sources: [{source: w, anchor: {exact: ${words}}}]`;
  const files = new Map([
    [
      "case.yaml",
      "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [r.yaml]\nmodels: [{id: m, file: m.yaml}]\n",
    ],
    [
      "r.yaml",
      `claims:\n  - {id: c, kind: fact, says: It is., ${cited}}\nsources:\n  - {id: w, type: webpage, title: W}\n`,
    ],
    [
      "m.yaml",
      `title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options: [{id: X, name: does}]\n    types:\n      hard:\n        preferences:\n          statements: [X, {say: not X, because: Said., ${cited}}]\n`,
    ],
  ]);
  const made = withFingerprints(contentOf(files), new Set(["w"]), sha256);
  expect([made.made, made.short, made.quoted]).toEqual([2, [], []]);
  const edited = applyEdit(files, made.edit!);
  expect([edited.problems, [...edited.changed].sort()]).toEqual([[], ["m.yaml", "r.yaml"]]);
  for (const name of ["m.yaml", "r.yaml"])
    expect(edited.files.get(name)).toBe(
      files.get(name)!.replace(`exact: ${words}`, `fingerprint: ${fingerprintOf(words, sha256)}`),
    );
});
