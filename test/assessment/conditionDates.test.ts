import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditionFindings } from "../../src/assessment/recordFindings.ts";
import { watchedOn } from "../../src/assessment/watched.ts";
import { type Case, parseCase, parseDay } from "../../src/record/index.ts";
import { workedCase } from "./workedCase.ts";

/** What the annex and `watch` say of since when each condition has stood as it does; both only where both are sure. */
function sinceOf(record: Case, day: string): [string, string | undefined, string | null][] {
  const on = parseDay(day)!;
  const found = new Map(conditionFindings(record, on).map(({ id, state }) => [id, state]));
  return watchedOn(record, on, on).flatMap((one): [string, string | undefined, string | null][] => {
    const state = found.get(one.id.replace("condition ", ""));
    return one.kind === "condition" && state?.is === one.is ? [[one.id, state.since, one.since]] : [];
  });
}

describe("since when a condition has stood as it does", () => {
  test("is one date on the page and in what is watched, on any day of the worked case", () => {
    const record = workedCase();
    for (let year = 1998; year <= 2025; year++)
      for (const [id, page, watch] of sinceOf(record, `${year}-06-01`)) expect(watch, id).toBe(page);
  });

  test("is one date whatever the order of the states in the file, and however partial their dates", () => {
    const state = fc.record({
      date: fc.constantFrom("2010", "2012-03", "2012-03-04", "2014", "2015-06-01", "2016~", "2018"),
      is: fc.constantFrom("met", "unmet", "partly"),
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
        const { case: record } = parseCase(
          new Map([
            [
              "case.yaml",
              JSON.stringify({
                title: "A",
                question: "B?",
                parties: ["X", "Y"],
                actors: ["X", "Y"].map((id) => ({ id, name: id })),
                claims: [
                  { id: "c", kind: "condition", holder: "X", addressee: "Y", says: "C.", test: "T.", states },
                ],
              }),
            ],
          ]),
        );
        for (const day of ["2012-06-01", "2016-12-01", "2020-01-01"])
          for (const [id, page, watch] of sinceOf(record!, day)) expect(watch, id).toBe(page);
      }),
    );
  });
});
