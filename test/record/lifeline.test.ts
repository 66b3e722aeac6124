import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaseFolder } from "../../src/node/files.ts";
import { type Case, lifelines, parseCase, parseDay, statusOn } from "../../src/record/index.ts";

const { files } = await readCaseFolder("cases/nato-russia");
const record = parseCase(files).case as Case;
const from = parseDay("1990-01-01")!;
const to = parseDay("2026-06-30")!;

test("on every day a lifeline says what the status on that day says", () => {
  const lines = { RUS: lifelines(record, "RUS", from, to), NATO: lifelines(record, "NATO", from, to) };
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.constantFrom("RUS", "NATO"), (day, party) => {
      const answers = lines[party as keyof typeof lines].map(({ format, spans }) => {
        const on = (axis: keyof typeof spans) =>
          spans[axis].find((span) => span.from <= day && day <= span.to)?.answer;
        return [format, on("existence"), on("participation"), on("operation")];
      });
      expect(answers).toEqual(
        statusOn(record, day, party).map(({ id, exists, takesPart, operates }) => [
          id,
          exists,
          takesPart,
          operates,
        ]),
      );
    }),
    { numRuns: 500 },
  );
});

test("the spans of an axis follow each other without gap or overlap, each with another answer than the last", () => {
  for (const { spans } of lifelines(record, "RUS", from, to))
    for (const list of Object.values(spans)) {
      expect(list[0]!.from).toBe(from);
      expect(list.at(-1)!.to).toBe(to);
      for (const [i, span] of list.slice(1).entries()) {
        expect(span.from).toBe(list[i]!.to + 1);
        expect(span.answer).not.toBe(list[i]!.answer);
      }
    }
});

test("a founding known to the year is possible in that year and certain at its end", () => {
  const text = [
    "title: T",
    "question: Q",
    "parties: [A, B]",
    "actors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]",
    "formats:",
    "  - {id: f, name: F, kind: council, mode: bilateral, pillars: [], participants: [A, B], phases: [{date: 1997, phase: founded, axis: existence, status: active}]}",
  ].join("\n");
  const small = parseCase(new Map([["case.yaml", text]])).case!;
  const [line] = lifelines(small, "A", parseDay("1996-01-01")!, parseDay("1998-12-31")!);
  expect(line!.spans.existence).toEqual([
    { from: parseDay("1996-01-01"), to: parseDay("1996-12-31"), answer: "no" },
    { from: parseDay("1997-01-01"), to: parseDay("1997-12-30"), answer: "possible" },
    { from: parseDay("1997-12-31"), to: parseDay("1998-12-31"), answer: "yes" },
  ]);
});
