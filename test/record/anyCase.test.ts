import fc from "fast-check";
import { expect, test } from "vitest";
import { caseAsOf, checkCase, parseCase, statusOn } from "../../src/record/index.ts";

/** Cases of the right shape and no sense: ids that clash or lead nowhere, dates in any order, broken expressions. */
const id = fc.constantFrom("A", "B", "C", "nrc", "e1", "c1", "s1", "X");
const date = fc.constantFrom(
  "1997",
  "2014-03",
  "2021-10-06",
  "2015?",
  "1994-06-22/2014-04-01",
  "2022/..",
  "201X",
);
const word = fc.constantFrom("likely", "maybe");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const sources = maybe(few(fc.oneof(id, fc.record({ source: id }))));
const is = (value: string) => fc.constant(value);

const grounds = {
  sources,
  verification: maybe(fc.constantFrom("verified", "disputed", "general-knowledge")),
  readings: maybe(
    fc.array(fc.record({ says: is("r"), date: maybe(date), sources }), { minLength: 2, maxLength: 3 }),
  ),
};
const phase = fc.record({
  date,
  phase: fc.constantFrom("founded", "closed"),
  axis: fc.constantFrom("existence", "participation", "operation"),
  status: fc.constantFrom("active", "ended", "suspended", "not-joined", "unknown"),
  party: maybe(id),
  aspect: maybe(fc.constantFrom("meetings", "staff")),
  known: maybe(date),
  ...grounds,
});
const format = fc.record({
  id,
  name: is("N"),
  kind: is("council"),
  mode: is("bilateral"),
  pillars: few(id),
  successor: maybe(id),
  predecessor: maybe(id),
  participants: maybe(few(id)),
  phases: few(phase),
});
const event = fc.record({
  id,
  date,
  says: is("s"),
  known: maybe(date),
  kind: maybe(fc.constantFrom("event", "planned")),
  initiators: maybe(few(id)),
  ...grounds,
});
const common = {
  id,
  says: is("s"),
  date: maybe(date),
  until: maybe(date),
  known: maybe(date),
  hindsight: maybe(fc.boolean()),
  premises: maybe(few(id)),
  section: maybe(is("one")),
  ...grounds,
};
const claim = fc.oneof(
  fc.record({ ...common, kind: fc.constantFrom("fact", "judgement", "recommendation") }),
  fc.record({
    ...common,
    kind: is("forecast"),
    horizon: maybe(date),
    likelihood: maybe(word),
    outcome: maybe(id),
  }),
  fc.record({ ...common, kind: is("stance"), actor: id, on: id, stance: is("threat") }),
  fc.record({
    ...common,
    kind: is("value"),
    actor: id,
    values: fc.constant(["v"]),
    evidence: fc.constantFrom("law", "leader-speech", "staff-rule", "inference"),
  }),
  fc.record({
    ...common,
    kind: is("condition"),
    holder: id,
    addressee: id,
    test: is("t"),
    states: fc.array(fc.record({ date, is: fc.constantFrom("met", "unmet", "disputed") }), {
      minLength: 1,
      maxLength: 3,
    }),
    precedents: maybe(
      few(fc.record({ event: id, points: fc.constantFrom("for", "against"), says: is("p") })),
    ),
  }),
);
const expression = fc.constantFrom("X", "X &", "Y", "!X & X", "X only if Z", ")(", "not");
const wholeCase = fc.record({
  title: is("t"),
  question: is("q"),
  parties: fc.tuple(id, id),
  thirdParties: maybe(few(id)),
  dialogue: maybe(expression),
  paper: maybe(id),
  pillars: maybe(few(fc.record({ id, name: is("p") }))),
  answer: maybe(few(fc.record({ id, says: is("s"), by: is("me"), outcomes: maybe(few(id)) }))),
  weaknesses: maybe(few(fc.record({ id, says: is("s"), about: maybe(few(id)) }))),
  actors: few(
    fc.record({
      id,
      name: is("n"),
      kind: fc.constantFrom("state", "person"),
      members: maybe(few(fc.record({ actor: id, from: maybe(date), until: maybe(date) }))),
      predecessors: maybe(few(fc.record({ actor: id, until: date }))),
    }),
  ),
  formats: few(format),
  events: few(event),
  claims: few(claim),
  outcomes: few(
    fc.record({
      id,
      name: is("o"),
      when: expression,
      exclusive: maybe(id),
      likelihood: maybe(fc.record({ word, by: maybe(id) })),
    }),
  ),
  sources: few(
    fc.record({
      id,
      type: fc.constantFrom("book", "webpage"),
      title: maybe(is("A title long enough")),
      issued: maybe(date),
      URL: maybe(fc.constantFrom("https://a.example/c", "x", "")),
      actor: maybe(id),
    }),
  ),
  models: fc.constant([{ id: "m", file: "m.json" }]),
});
const model = fc.record({
  title: is("m"),
  asOf: maybe(date),
  decisionMakers: fc.array(
    fc.record({
      id,
      name: is("d"),
      actor: maybe(id),
      options: few(
        fc.record({
          id: fc.constantFrom("X", "Y", "Z", "not"),
          name: is("n"),
          onWhen: maybe(fc.oneof(fc.record({ event: id }), fc.record({ not: fc.record({ claim: id }) }))),
        }),
      ),
      preferences: fc.record({
        statements: fc.array(
          fc.oneof(expression, fc.record({ say: expression, sources: few(id), claims: few(id) })),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  infeasible: maybe(few(expression)),
});

test("whatever a case of the right shape says, every remark has a place and words, and nothing throws", () => {
  fc.assert(
    fc.property(wholeCase, model, (value, modelValue) => {
      const text = JSON.stringify(value, null, 1);
      const lines = text.split("\n").length;
      const { case: record } = parseCase(
        new Map([
          ["case.yaml", text],
          ["m.json", JSON.stringify(modelValue)],
        ]),
      );
      if (!record) return;
      for (const { file, line, column, message } of checkCase(record)) {
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        // Line 1 of case.yaml is where a place falls back to that was never noted.
        if (file === "case.yaml") expect(line).toBeGreaterThan(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      const then = caseAsOf(record, 15_000).case;
      checkCase(then);
      statusOn(then, 15_000, "A");
    }),
    { numRuns: 400 },
  );
});
