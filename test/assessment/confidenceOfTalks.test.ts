import { describe, expect, test } from "vitest";
import { assess } from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";

const HEAD = `title: T
question: Is there space for dialogue?
parties: [A, B]
pillars: [{id: political, name: political}]
actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
`;
const WORKS = `sources:
  - {id: a1, type: webpage, title: One, issued: 2020-03-02, actor: A}
  - {id: a2, type: webpage, title: Two, issued: 2020-03-02, actor: A}
  - {id: b1, type: webpage, title: Three, issued: 2020-03-02, actor: B}
  - {id: p1, type: webpage, title: Four, issued: 2020-03-02}
  - {id: p2, type: webpage, title: Five, issued: 2020-03-02}
`;
const met = (date: string, works: string) =>
  `events:
  - {id: met, date: ${date}, says: They meet., initiators: [A, B], targets: [B, A], formats: [council], cameo: "04", sources: [${works}]}
  - {id: last, date: 2020-06-01, says: A speaks., initiators: [A], sources: [${works}]}
`;
const council = (more = "") => `formats:
  - id: council
    name: Council
    kind: council
    mode: bilateral
    pillars: [political]
    participants: [A, B]
    phases:
      - {date: 2019-01-01, phase: founded, axis: existence, status: active, says: founded}
${more}`;

function confidence(day: string, ...parts: string[]) {
  const text = [HEAD, WORKS, ...parts].join("").replace("title: T\n", `title: T\nasOf: ${day}\n`);
  const { case: record } = parseCase(new Map([["case.yaml", text]]));
  const { answer } = assess(record!, { day: parseDay(day)!, folder: "any" }).assessment;
  const found = answer.confidenceOfTalks;
  return [answer.talksToday.is, found?.word, found?.steps.map(({ reason }) => reason), found?.because];
}

describe("how far what is said of talks can be trusted", () => {
  test.each([
    ["a1, b1", "high", [], "the account rests on two sources, some from each side"],
    ["p1, p2", "high", [], "the account rests on two sources"],
    ["p1", "moderate", ["thin"], "the account rests on a single source"],
    ["a1, a2", "moderate", ["thin"], "the account rests on sources by Aland alone"],
    ["", "moderate", ["uncited"], "no source is cited for it"],
  ])("of a meeting with the works %j it is %s", (works, word, reasons, because) => {
    expect(confidence("2020-06-02", council(), met("2020-03-01", works))).toEqual([
      "yes",
      word,
      reasons,
      [because],
    ]);
  });

  test("rests on no work that came out before they met", () => {
    const [, word, reasons] = confidence("2020-06-02", council(), met("2020-04-01", "a1, b1"));
    expect([word, reasons]).toEqual(["moderate", ["uncited"]]);
  });

  test("is never high of silence: that no meeting is on record does not show that there was none", () => {
    const rests = council(
      "      - {date: 2020-04-01, phase: dormant, axis: operation, status: dormant, says: silent, sources: [p1, p2]}\n",
    );
    expect(confidence("2020-06-02", rests, met("2020-03-01", "a1, b1"))).toEqual([
      "no",
      "moderate",
      ["absent"],
      ["that no later meeting is on record does not rule one out"],
    ]);
  });

  test("may be high where an act on record stopped the meetings", () => {
    const stopped = council(
      "      - {date: 2020-04-01, phase: suspended, axis: operation, status: suspended, by: [A], says: stopped, sources: [p1, p2]}\n",
    );
    expect(confidence("2020-06-02", stopped, met("2020-03-01", "a1, b1"))[1]).toBe("high");
  });

  test("falls with the silence after the record's end, said in its own length", () => {
    const onDay = (day: string) => confidence(day, council(), met("2020-03-01", "a1, b1"));
    expect(onDay("2020-07-20").slice(1)).toEqual([
      "moderate",
      ["ended"],
      ["the record ends seven weeks before this day"],
    ]);
    expect(onDay("2021-02-15").slice(1, 3)).toEqual(["low", ["ended", "unmet"]]);
  });
});
